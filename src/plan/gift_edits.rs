//! The table of the gifts of an hour, which the two sliders of gifts can follow.

use super::assumption::Assumption;
use super::gift::GiftRow;
use super::problem::{Fault, GiftTableFault, Problem};
use super::{Estimate, Key, Plan};

/// The most rows a gift table can hold.
pub const MOST_GIFTS: usize = 60;

impl Plan {
    /// Whether gifts are counted by the table, so that gifts per hour and coins per gift follow it.
    #[must_use]
    pub const fn counts_gifts_by_name(&self) -> bool {
        self.gifts.on
    }

    /// The table of gifts by name; it stays while it is not used.
    #[must_use]
    pub fn gift_table(&self) -> &[GiftRow] {
        &self.gifts.rows
    }

    /// Replaces the table of gifts by name.
    ///
    /// # Errors
    /// More than [`MOST_GIFTS`] rows, the same gift twice, or more gifts an hour in all than a plan can hold.
    pub fn set_gift_table(&mut self, rows: Vec<GiftRow>) -> Result<(), Problem> {
        let (_, most) = Assumption::GiftsPerHour.spec().limit;
        let twice = rows.iter().enumerate().find(|(i, row)| rows[..*i].iter().any(|other| row.is_same_gift(other)));
        let reason = if rows.len() > MOST_GIFTS {
            GiftTableFault::TooMany { most: MOST_GIFTS }
        } else if let Some((_, row)) = twice {
            GiftTableFault::Repeated { name: row.name().to_owned(), coins: row.coins() }
        } else if rows.iter().map(GiftRow::per_hour).sum::<f64>() > most {
            GiftTableFault::TooManyPerHour { most }
        } else {
            let places = |rows: &[GiftRow]| rows.iter().map(GiftRow::place).collect::<Vec<_>>();
            self.unknown_fields.follow(&places(&self.gifts.rows), &places(&rows));
            self.gifts.rows = rows;
            return Ok(());
        };
        Err(Problem { key: "gifts.gift_mix".to_owned(), fault: Fault::BadGiftTable { reason } })
    }

    /// Whether this number follows the gift table now, and so cannot be set.
    #[must_use]
    pub fn follows_gift_table(&self, key: Key) -> bool {
        self.gifts.on && matches!(key, Key::Assumption(Assumption::GiftsPerHour | Assumption::CoinsPerGift))
    }

    /// The plan with the numbers of the gift table on the two sliders, and the table off: the same income, and each can be set.
    #[must_use]
    pub fn with_gifts_on_sliders(&self) -> Self {
        let mut plan = self.clone();
        for assumption in [Assumption::GiftsPerHour, Assumption::CoinsPerGift] {
            plan.estimates[assumption as usize] = self.estimate(assumption);
        }
        plan.gifts.on = false;
        plan
    }

    /// The estimate of a number that follows the table: its slider moved to the table's value, the range in proportion.
    pub(super) fn by_gift_table(&self, assumption: Assumption) -> Option<Estimate> {
        let key = Key::Assumption(assumption);
        if !self.follows_gift_table(key) {
            return None;
        }
        let gifts: f64 = self.gifts.rows.iter().map(GiftRow::per_hour).sum();
        let value = if assumption == Assumption::GiftsPerHour {
            gifts
        } else if gifts > 0.0 {
            self.gifts.rows.iter().map(|row| row.per_hour() / gifts * f64::from(row.coins())).sum()
        } else {
            // Nothing comes, so nothing has a price; the slider may as well stay.
            return None;
        };
        let bounds = self.bounds(key)?;
        self.slider(assumption).moved_to(value.min(bounds.limit.1), bounds).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Entry, Range, YearMonth};

    fn plan(rows: &[(&str, u32, f64)]) -> Plan {
        let mut plan = Plan::new(YearMonth::new(2027, 1).unwrap());
        plan.set_gift_table(rows.iter().map(|(name, coins, per_hour)| GiftRow::new(name, *coins, None, *per_hour).unwrap()).collect()).unwrap();
        plan.set(Key::GiftMix, Entry::Switch(true)).unwrap();
        plan
    }

    #[test]
    fn sliders_follow_the_table_with_their_ranges() {
        let plan = plan(&[("Rose", 1, 60.0), ("Doughnut", 30, 15.0)]);
        let gifts = plan.estimate(Assumption::GiftsPerHour);
        // 60 + 15 = 75, half of 150: the range 90 to 250 becomes 45 to 125
        assert_eq!((gifts.value(), gifts.range()), (75.0, Some(Range { low: 45.0, high: 125.0 })));
        // (60 · 1 + 15 · 30) / 75 = 6.8
        assert!((plan.value(Assumption::CoinsPerGift) - 6.8).abs() < 1e-12);
        assert_eq!(plan.values()[Assumption::GiftsPerHour], 75.0);
    }

    #[test]
    fn locked_sliders_cannot_be_set_and_are_restored() {
        let mut plan = plan(&[("Rose", 1, 60.0)]);
        for key in [Assumption::GiftsPerHour, Assumption::CoinsPerGift].map(Key::Assumption) {
            let refused = plan.set(key, Entry::Exact(5.0)).unwrap_err();
            assert!(refused.to_string().ends_with("follows the gift table; change the table, or set gifts.mix to false first"), "{refused}");
        }
        plan.set(Key::GiftMix, Entry::Switch(false)).unwrap();
        assert_eq!((plan.value(Assumption::GiftsPerHour), plan.gift_table().len()), (150.0, 1));
    }

    #[test]
    fn empty_table_is_no_gifts() {
        let plan = plan(&[]);
        assert_eq!((plan.value(Assumption::GiftsPerHour), plan.value(Assumption::CoinsPerGift)), (0.0, 24.0));
    }

    #[test]
    fn invalid_table_is_refused() {
        let row = |name: &str, coins, id| GiftRow::new(name, coins, id, 1.0).unwrap();
        let mut plan = plan(&[]);
        for rows in [
            vec![row("Rose", 1, None), row("Rose", 1, Some(5655))],
            vec![row("Star", 99, Some(7)), row("Throne", 7_999, Some(7))],
            (1..=61).map(|coins| row("Rose", coins, None)).collect(),
            vec![GiftRow::new("Rose", 1, None, 6e5).unwrap(), GiftRow::new("Rose", 2, None, 6e5).unwrap()],
        ] {
            assert!(plan.set_gift_table(rows).is_err());
        }
        plan.set_gift_table(vec![row("Heart", 1, Some(6247)), row("Heart", 10, Some(5480)), row("Heart", 10, Some(1))]).unwrap();
        for (name, coins, per_hour) in [("", 1, 1.0), ("Rose", 0, 1.0), ("Rose", 45_000, 1.0), ("Rose", 1, -1.0), ("Rose", 1, f64::NAN), ("a\u{1b}b", 1, 1.0)] {
            assert!(GiftRow::new(name, coins, None, per_hour).is_err(), "{name:?} {coins} {per_hour}");
        }
    }

    #[test]
    fn on_the_sliders_the_plan_pays_the_same() {
        let plan = plan(&[("Rose", 1, 60.0), ("Lion", 29_999, 0.5)]);
        let sliders = plan.with_gifts_on_sliders();
        assert_eq!(sliders.values(), plan.values());
        assert!(!sliders.follows_gift_table(Key::Assumption(Assumption::GiftsPerHour)));
    }
}
