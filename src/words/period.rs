//! Periods of typed numbers.

/// The period of a typed number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// A day.
    Day,
    /// A week.
    Week,
    /// A month.
    Month,
    /// A year.
    Year,
}

impl Period {
    /// The average number of it in a month.
    #[must_use]
    pub const fn per_month(self) -> f64 {
        match self {
            Self::Day => 365.0 / 12.0,
            Self::Week => 52.0 / 12.0,
            Self::Month => 1.0,
            Self::Year => 1.0 / 12.0,
        }
    }
}
