//! The words beside the plan's names: labels, units and help texts of keys, names of streams and months.

use std::fmt;

use crate::forecast::Line;
use crate::ledger::{Claim, Confidence};
use crate::plan::{Assumption, GoalMeasure, Key, Setting, Stream, StreamId, YearMonth};

use super::language;
use super::translation::say;

impl Key {
    /// The label beside its field.
    #[must_use]
    pub fn label(self) -> &'static str {
        language().label(self)
    }

    /// The unit in words; empty for texts and switches.
    #[must_use]
    pub fn unit(self) -> &'static str {
        language().unit(self)
    }

    /// The meaning, in a sentence.
    #[must_use]
    pub fn help(self) -> &'static str {
        language().help(self)
    }
}

impl Assumption {
    /// The label beside its slider.
    #[must_use]
    pub fn label(self) -> &'static str {
        Key::Assumption(self).label()
    }
}

impl Setting {
    /// The label beside its field.
    #[must_use]
    pub fn label(self) -> &'static str {
        language().setting(self)
    }

    /// The meaning, in a sentence.
    #[must_use]
    pub fn help(self) -> &'static str {
        language().help_of_setting(self)
    }
}

impl Stream {
    /// The name on screen.
    #[must_use]
    pub fn name(self) -> &'static str {
        language().stream(self)
    }

    /// The name for tight places.
    #[must_use]
    pub fn short_name(self) -> &'static str {
        language().short_stream(self)
    }
}

impl StreamId {
    /// The name for tight places: that of a named stream, else `name`, the user's own.
    #[must_use]
    pub fn short_name(self, name: &str) -> &str {
        if let Self::Named(stream) = self { stream.short_name() } else { name }
    }
}

impl GoalMeasure {
    /// The name in a sentence: "take-home".
    #[must_use]
    pub fn name(self) -> &'static str {
        language().measure(self)
    }
}

impl Line {
    /// The name in a sentence; empty for own streams, which have names of their own.
    #[must_use]
    pub fn name(self) -> &'static str {
        language().line(self)
    }
}

impl Confidence {
    /// The support of a claim: "well supported".
    #[must_use]
    pub fn name(self) -> &'static str {
        language().support(self)
    }
}

impl Claim {
    /// The claim in the user's language.
    #[must_use]
    pub fn shown_text(&self) -> &str {
        language().claim(&self.text)
    }

    /// The note in the user's language; empty where it has none.
    #[must_use]
    pub fn shown_note(&self) -> &str {
        language().claim(&self.note)
    }

    /// The reference in the user's language; plans keep the English one.
    #[must_use]
    pub fn shown_reference(&self) -> String {
        self.reference_as(self.shown_text())
    }
}

impl YearMonth {
    /// The name of the month: "January".
    #[must_use]
    pub fn name(self) -> &'static str {
        language().month(self.index_in_year()).long
    }

    /// The short name of the month: "Jan".
    #[must_use]
    pub fn short_name(self) -> &'static str {
        language().month(self.index_in_year()).short
    }

    /// The month with its year: "January 2027".
    #[must_use]
    pub fn long(self) -> String {
        MonthOfYear::Long(self).to_string()
    }

    /// The month with its year, short: "Jan 2027".
    #[must_use]
    pub fn short(self) -> String {
        MonthOfYear::Short(self).to_string()
    }
}

/// A month with its year.
enum MonthOfYear {
    Long(YearMonth),
    Short(YearMonth),
}

impl fmt::Display for MonthOfYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Long(month) => say!(f, "month-of-year", month = month.name(), year = month.year().to_string()),
            Self::Short(month) => say!(f, "short-month-of-year", month = language().month_before_year(month.index_in_year()), year = month.year().to_string()),
        }
    }
}
