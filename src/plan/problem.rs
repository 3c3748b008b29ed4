//! Faults of something a person typed or wrote, with their numbers. The words are those of `words`.

use super::calendar::YearMonth;
use super::currency::Currency;
use super::entry::Entry;
use super::key::{Key, Kind};

/// A fault of one key.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The key as given.
    pub key: String,
    /// The fault.
    pub fault: Fault,
}

impl Problem {
    pub(crate) fn new(key: Key, fault: Fault) -> Self {
        Self { key: key.to_string(), fault }
    }
}

/// The reason why a plan refuses a value.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// NaN or infinity.
    NotFinite {
        /// The least value.
        low: f64,
        /// The greatest value.
        high: f64,
    },
    /// A value outside the limits of its key.
    OutsideLimit {
        /// The value given.
        value: f64,
        /// The least value.
        low: f64,
        /// The greatest value.
        high: f64,
    },
    /// A whole number outside the limits of its key.
    OutsideWhole {
        /// The value given.
        value: f64,
        /// The least value.
        low: u64,
        /// The greatest value.
        high: u64,
    },
    /// A fraction where only whole numbers make sense.
    NotWhole {
        /// The value given.
        value: f64,
        /// The least value.
        low: u64,
        /// The greatest value.
        high: u64,
    },
    /// A range that does not fit its value.
    BadRange {
        /// The value given.
        value: f64,
        /// The low end given.
        low: f64,
        /// The high end given.
        high: f64,
        /// The reason.
        reason: RangeFault,
    },
    /// A range for a key without one.
    NoRange {
        /// The expected value.
        expected: Box<Kind>,
    },
    /// A word for a number, a number for a word.
    WrongKind {
        /// The entry given.
        found: Entry,
        /// The expected value.
        expected: Box<Kind>,
    },
    /// No key of this name.
    UnknownKey {
        /// The nearest key, where one is near.
        suggestion: Option<String>,
    },
    /// A number that follows the gift table.
    FollowsGiftTable,
    /// A text that is refused.
    BadText {
        /// The reason.
        reason: TextFault,
    },
    /// A gift table that is refused.
    BadGiftTable {
        /// The reason.
        reason: GiftTableFault,
    },
    /// Actuals that are refused.
    BadActuals {
        /// The reason.
        reason: ActualsFault,
    },
    /// Tax bands that are refused.
    BadTaxBands {
        /// The reason.
        reason: TaxBandsFault,
    },
    /// One own stream more than a plan can hold.
    TooManyOwnStreams {
        /// The most a plan can hold.
        most: usize,
    },
    /// One event more than a plan can hold.
    TooManyEvents {
        /// The most a plan can hold.
        most: usize,
    },
    /// An event removed that the base does not have.
    UnknownEvent,
    /// One scenario more than a plan can hold.
    TooManyScenarios {
        /// The most a plan can hold.
        most: usize,
    },
    /// A scenario the plan does not have.
    UnknownScenario,
    /// An id that another scenario, own stream or event has.
    TakenId {
        /// The id.
        id: u32,
    },
    /// A change in one scenario of something all scenarios share.
    Shared,
    /// A plan in another currency.
    OtherCurrency {
        /// The currency of the other plan.
        found: Currency,
        /// The currency of this one.
        expected: Currency,
    },
}

/// The reason why a range does not fit its value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum RangeFault {
    /// An end that is NaN or infinite.
    NotFinite,
    /// A low end at or below the least a range can have: 0, or −1 for a rate of growth.
    LowEndAtFloor {
        /// The value the low end must be above.
        floor: f64,
    },
    /// A low end above the value.
    LowEndAboveValue,
    /// A high end below the value.
    HighEndBelowValue,
    /// An end outside the limits.
    OutsideLimits {
        /// The least value.
        low: f64,
        /// The greatest value.
        high: f64,
    },
}

/// The reason why a text is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextFault {
    /// A name without a character.
    EmptyName,
    /// The name of a gift without a character.
    EmptyGiftName,
    /// Too many characters.
    TooLong {
        /// Their number.
        count: usize,
        /// The most allowed.
        most: usize,
    },
    /// Control characters, or line breaks in a text of one line.
    ControlCharacters,
    /// A name that another scenario has.
    ScenarioExists {
        /// The name.
        name: String,
    },
    /// The name of the base, given to a scenario.
    NameOfBase,
}

/// The reason why a gift table is refused.
#[derive(Clone, Debug, PartialEq)]
pub enum GiftTableFault {
    /// More rows than a table holds.
    TooMany {
        /// The most it holds.
        most: usize,
    },
    /// The same gift in two rows.
    Repeated {
        /// Its name.
        name: String,
        /// Its price.
        coins: u32,
    },
    /// More gifts an hour in all than a plan holds.
    TooManyPerHour {
        /// The most it holds.
        most: f64,
    },
}

/// The reason why tax bands are refused.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TaxBandsFault {
    /// More bands than a plan holds.
    TooMany {
        /// The most it holds.
        most: usize,
    },
    /// A first band that does not begin at 0.
    FirstNotAt0 {
        /// Its lower end.
        from: f64,
    },
    /// A band that does not begin above the one before it, or begins too high.
    NotRising {
        /// Its lower end.
        from: f64,
        /// The band before it begins here.
        above: f64,
        /// The most a band can begin at.
        most: f64,
    },
    /// A rate outside 0 to 1.
    BadRate {
        /// The rate.
        rate: f64,
    },
}

/// The reason actuals are refused.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ActualsFault {
    /// A count or an amount that is not a number, or too large.
    NotInLimits {
        /// The greatest size.
        most: f64,
    },
    /// A count below zero.
    Negative,
    /// A rate that is not above zero.
    BadRate,
    /// An hour of the day that is none of 0 to 23.
    NoHour,
    /// Days that are not of the month.
    OtherMonth(YearMonth),
    /// More days, amounts or files than a plan holds.
    TooMany {
        /// The most.
        most: usize,
    },
}
