//! Answers to the questions that a file leaves open.

use super::known_table::KnownTable;
use crate::plan::{Currency, Day, StreamId};
use crate::words::import_preview::{ColumnRole, DateOrder};

/// The unit of the earnings in a data export, which does not say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EarningsUnit {
    /// Diamonds.
    Diamonds,
    /// US dollars.
    Dollars,
}

/// Answers to questions that a file leaves open.
#[derive(Clone, Debug, PartialEq)]
pub struct ImportAnswers {
    /// Today: no later day is covered.
    pub today: Day,
    /// The currency of amounts without one.
    pub plan_currency: Currency,
    /// The currency that was given for them.
    pub currency: Option<Currency>,
    /// The year of dates without one.
    pub year: Option<u16>,
    /// The order of dates that have two readings.
    pub dates: Option<DateOrder>,
    /// The decimal mark of numbers that have two readings.
    pub decimal: Option<char>,
    /// The stream of money that may be of any.
    pub stream: Option<StreamId>,
    /// The unit of the earnings in a data export.
    pub earnings: Option<EarningsUnit>,
    /// The name or id of the creator in a table of several.
    pub creator: Option<String>,
    /// Names of columns and their roles.
    pub columns: Vec<(ColumnRole, String)>,
    /// Tables whose columns were named before.
    pub known: Vec<KnownTable>,
}

impl ImportAnswers {
    /// No answers.
    #[must_use]
    pub const fn none(today: Day, plan_currency: Currency) -> Self {
        let (currency, year, dates, decimal, stream, earnings, creator) = (None, None, None, None, None, None, None);
        Self { today, plan_currency, currency, year, dates, decimal, stream, earnings, creator, columns: Vec::new(), known: Vec::new() }
    }
}
