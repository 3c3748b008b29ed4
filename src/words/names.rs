//! The words beside the plan's names: labels, units and help texts of keys, names of streams and months.

use crate::forecast::Line;
use crate::ledger::Confidence;
use crate::plan::{Assumption, GoalMeasure, Key, Setting, Stream, YearMonth};

use super::KeyText;
use super::vocabulary::names;

impl Key {
    /// The label beside its field.
    #[must_use]
    pub fn label(self) -> &'static str {
        self.text().label
    }

    /// The unit in words; empty for texts and switches.
    #[must_use]
    pub fn unit(self) -> &'static str {
        self.text().unit
    }

    /// The meaning, in a sentence.
    #[must_use]
    pub fn help(self) -> &'static str {
        self.text().help
    }

    fn text(self) -> KeyText {
        names().key(self)
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
        names().setting(self).label
    }

    /// The meaning, in a sentence.
    #[must_use]
    pub fn help(self) -> &'static str {
        names().setting(self).help
    }
}

impl Stream {
    /// The name on screen.
    #[must_use]
    pub fn name(self) -> &'static str {
        names().stream(self)
    }
}

impl GoalMeasure {
    /// The name in a sentence: "take-home".
    #[must_use]
    pub fn name(self) -> &'static str {
        names().measure(self)
    }
}

impl Line {
    /// The name in a sentence; empty for own streams, which have names of their own.
    #[must_use]
    pub fn name(self) -> &'static str {
        names().line(self)
    }
}

impl Confidence {
    /// The support of a claim: "well supported".
    #[must_use]
    pub fn name(self) -> &'static str {
        names().support(self)
    }
}

impl YearMonth {
    /// The name of the month: "January".
    #[must_use]
    pub fn name(self) -> &'static str {
        names().month(self.index_in_year()).long
    }

    /// The short name of the month: "Jan".
    #[must_use]
    pub fn short_name(self) -> &'static str {
        names().month(self.index_in_year()).short
    }

    /// The month with its year: "January 2027".
    #[must_use]
    pub fn long(self) -> String {
        format!("{} {}", self.name(), self.year())
    }

    /// The month with its year, short: "Jan 2027".
    #[must_use]
    pub fn short(self) -> String {
        format!("{} {}", self.short_name(), self.year())
    }
}
