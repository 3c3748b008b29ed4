//! Periods of typed numbers.

use super::translation;

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
    const ALL: [Self; 4] = [Self::Day, Self::Week, Self::Month, Self::Year];

    /// The period that a typed text such as "a week" names, in the current language or in English.
    pub(super) fn of_text(text: &str) -> Option<Self> {
        let text = text.to_lowercase();
        let is_named = |period: &Self| {
            let id = match period {
                Self::Day => "period-day",
                Self::Week => "period-week",
                Self::Month => "period-month",
                Self::Year => "period-year",
            };
            translation::text(id) == text || translation::attribute(id, "typed").split(", ").any(|typed| typed == text)
        };
        if let Some(named) = Self::ALL.into_iter().find(is_named) {
            return Some(named);
        }
        let after = ["a ", "per ", "each ", "every ", "/"].into_iter().find_map(|before| text.strip_prefix(before));
        match after.map_or_else(|| text.strip_suffix("ly").unwrap_or_default(), str::trim) {
            "day" | "dai" => Some(Self::Day),
            "week" | "wk" => Some(Self::Week),
            "month" | "mo" => Some(Self::Month),
            "year" | "yr" => Some(Self::Year),
            _ => None,
        }
    }

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
