//! Edits of past months: an amount that is typed, a file that is removed.

use super::{ActualAmount, ActualKey, Actuals, ActualsSource, Day, ImportedFile, StreamId, YearMonth};

impl Actuals {
    /// The money that a stream earned in a month, by all sources; `None` where it is not known.
    #[must_use]
    pub fn earned(&self, month: YearMonth, stream: StreamId) -> Option<f64> {
        self.of(month, stream).filter_map(|(_, amount)| amount.earned).reduce(|sum, amount| sum + amount)
    }

    /// Puts a typed amount in the place of all that is known of a stream's earnings in a month; `None` leaves nothing there. Payments stay.
    pub fn type_earned(&mut self, month: YearMonth, stream: StreamId, earned: Option<f64>) {
        for (_, amount) in self.amounts.iter_mut().filter(|(key, _)| key.month == month && key.stream == stream) {
            amount.earned = None;
        }
        self.amounts.retain(|_, amount| amount.earned.is_some() || amount.paid.is_some());
        if let Some(earned) = earned {
            let (first, last) = (Day::first_of(month), Day::last_of(month));
            let amount = ActualAmount { earned: Some(earned), paid: None, sales: None, currency: None, rate: None, first, last };
            self.amounts.insert(ActualKey { month, stream, source: ActualsSource::Typed }, amount);
        }
    }

    /// Removes a file by its place, with its counts and with the amounts of its source in its months. An amount that another file of this source added days
    /// to is one amount, and goes as a whole.
    pub fn remove_file(&mut self, place: usize) {
        if place >= self.files.len() {
            return;
        }
        let ImportedFile { source, days, streams, counts, .. } = self.files.remove(place);
        let Some((first, last)) = days else { return };
        self.amounts.retain(|key, _| key.source != source || !streams.contains(&key.stream) || key.month < first.month() || key.month > last.month());
        for (_, of_day) in self.days.range_mut(first..=last) {
            for field in &counts {
                of_day.forget(*field);
            }
        }
        self.days.retain(|_, of_day| of_day.known().next().is_some());
    }
}
