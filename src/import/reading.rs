//! The contents of a file: dates, counts and amounts, and nothing that names a person.

use std::collections::BTreeMap;

use crate::plan::{ActualsSource, Currency, Day, DayActuals, DayField, StreamId, YearMonth};
use crate::words::import_preview::{ExportKind, FileForm, ImportDoubt};

/// The unit of an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AmountUnit {
    /// Diamonds.
    Diamonds,
    /// Money.
    Money(Currency),
}

/// The month, the stream and the unit of an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AmountOf {
    /// The month.
    pub month: YearMonth,
    /// The stream.
    pub stream: StreamId,
    /// The unit.
    pub unit: AmountUnit,
}

/// An amount that a file has of a month, in its own unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReadAmount {
    /// Earned in the month.
    pub earned: Option<f64>,
    /// Paid in the month.
    pub paid: Option<f64>,
    /// The sales of the month that its earnings are a commission on.
    pub sales: Option<f64>,
    /// The first day that it covers.
    pub first: Day,
    /// The last day that it covers.
    pub last: Day,
}

/// The contents of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The kind of the file.
    pub kind: ExportKind,
    /// The form in which it was read.
    pub form: FileForm,
    /// Rows with something in them.
    pub rows: usize,
    /// Columns.
    pub columns: usize,
    /// Columns that are used.
    pub used: usize,
    /// The names of the others, in small letters.
    pub unused: Vec<String>,
    /// Counts by day.
    pub days: BTreeMap<Day, DayActuals>,
    /// Amounts by month and stream.
    pub amounts: BTreeMap<AmountOf, ReadAmount>,
    /// The doubtful parts.
    pub doubts: Vec<ImportDoubt>,
}

/// An amount that was earned or paid, or the sales that a commission was earned on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum MoneyFlow {
    Earned(f64),
    Paid(f64),
    Sales(f64),
}

impl Reading {
    pub(super) const fn new(kind: ExportKind) -> Self {
        let form = FileForm { encoding: None, separator: None, decimal: None, dates: None };
        Self { kind, form, rows: 0, columns: 0, used: 0, unused: Vec::new(), days: BTreeMap::new(), amounts: BTreeMap::new(), doubts: Vec::new() }
    }

    /// The platform that it comes from.
    #[must_use]
    pub const fn source(&self) -> ActualsSource {
        match self.kind {
            ExportKind::LiveEngagement | ExportKind::LiveRevenue | ExportKind::LiveActivity | ExportKind::LiveViewers => ActualsSource::LiveCenter,
            ExportKind::Backstage => ActualsSource::Backstage,
            ExportKind::DataExport => ActualsSource::DataExport,
            ExportKind::ShopAffiliate => ActualsSource::ShopAffiliate,
            ExportKind::ShopSeller => ActualsSource::ShopSeller,
            ExportKind::PatreonMembers | ExportKind::PatreonEarnings => ActualsSource::Patreon,
            ExportKind::KoFi => ActualsSource::KoFi,
            ExportKind::AmazonEarnings => ActualsSource::Amazon,
            ExportKind::PayPal => ActualsSource::PayPal,
            ExportKind::Stripe => ActualsSource::Stripe,
            ExportKind::BuyMeACoffee => ActualsSource::BuyMeACoffee,
            ExportKind::StudioOverview | ExportKind::StudioFollowers | ExportKind::StudioContent => ActualsSource::Studio,
            ExportKind::OwnTable => ActualsSource::OwnTable,
        }
    }

    /// The sum of each count over all days. Hours have none.
    #[must_use]
    pub fn sums(&self) -> Vec<(DayField, f64)> {
        let sum = |field: DayField| self.days.values().filter_map(|day| day.get(field)).reduce(|sum, count| sum + count);
        DayField::ALL.into_iter().filter(|field| *field != DayField::StartHour).filter_map(|field| Some((field, sum(field)?))).collect()
    }

    /// The figures of days that it has.
    #[must_use]
    pub fn fields(&self) -> Vec<DayField> {
        DayField::ALL.into_iter().filter(|field| self.days.values().any(|day| day.get(*field).is_some())).collect()
    }

    /// The first and the last day that it is about.
    #[must_use]
    pub fn span(&self) -> Option<(Day, Day)> {
        let of_days = self.days.keys().next().copied().zip(self.days.keys().next_back().copied());
        let of_amounts = self.amounts.values().map(|amount| (amount.first, amount.last));
        of_days.into_iter().chain(of_amounts).reduce(|(first, last), days| (first.min(days.0), last.max(days.1)))
    }

    /// Says that rows of these days are not used, since they are after today.
    pub(super) fn doubt_ahead(&mut self, days: &[Day]) {
        if let Some(first) = days.iter().min() {
            self.doubts.push(ImportDoubt::Ahead { rows: days.len(), first: *first });
        }
    }

    pub(super) fn count(&mut self, day: Day, field: DayField, count: f64) {
        self.days.entry(day).or_default().add(field, count);
    }

    /// Adds an amount of a day.
    pub(super) fn amount(&mut self, day: Day, stream: StreamId, unit: AmountUnit, flow: MoneyFlow) {
        let of = AmountOf { month: day.month(), stream, unit };
        let entry = self.amounts.entry(of).or_insert(ReadAmount { earned: None, paid: None, sales: None, first: day, last: day });
        entry.first = entry.first.min(day);
        entry.last = entry.last.max(day);
        let (sum, amount) = match flow {
            MoneyFlow::Earned(amount) => (&mut entry.earned, amount),
            MoneyFlow::Paid(amount) => (&mut entry.paid, amount),
            MoneyFlow::Sales(amount) => (&mut entry.sales, amount),
        };
        *sum.get_or_insert(0.0) += amount;
    }

    /// Each month before the last one of the file is covered to its end, each after the first from its beginning.
    pub(super) fn cover_whole_months(&mut self) {
        let days = self.amounts.values().flat_map(|amount| [amount.first, amount.last]).chain(self.days.keys().copied());
        let (Some(first), Some(last)) = (days.clone().min(), days.max()) else { return };
        for (of, amount) in &mut self.amounts {
            amount.first = Day::first_of(of.month).max(first).min(amount.first);
            amount.last = Day::last_of(of.month).min(last).max(amount.last);
        }
    }
}
