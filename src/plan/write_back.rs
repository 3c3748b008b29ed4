//! A plan made of what is shown, put back where what is shown came from.

use super::{Assumption, Key, Plan, Problem};

impl Plan {
    /// Makes what is shown this plan, which was made of it: as [`Plan::set_in`] for all that differs. Notes and gifts by name are
    /// the base's, whatever is shown.
    ///
    /// # Errors
    /// As [`Plan::set_in`]: the plan is then as it was.
    pub fn write_back(&mut self, shown: Option<usize>, made: Self) -> Result<(), Problem> {
        if shown.is_none_or(|index| index >= self.scenarios.len()) {
            *self = Self { scenarios: std::mem::take(&mut self.scenarios), ..made };
            return Ok(());
        }
        let was = self.shown(shown);
        let mut trial = self.clone();
        if made.gift_table() != was.gift_table() {
            trial.set_gift_table(made.gift_table().to_vec())?;
        }
        for of in Assumption::ALL.iter().copied().filter(|of| made.note_on(*of) != was.note_on(*of)) {
            trial.set_note_on(of, made.note_on(of).unwrap_or_default())?;
        }
        // The switch of the gift table first: what follows it cannot be set.
        for key in std::iter::once(Key::GiftMix).chain(Key::all()) {
            if let Some(entry) = made.stored(key).filter(|entry| was.stored(key).as_ref() != Some(entry)) {
                trial.set_in(shown, key, entry)?;
            }
        }
        *self = trial;
        Ok(())
    }
}
