//! The worked examples of `saves/`, built in.

use super::read;
use crate::plan::{Plan, YearMonth};

/// A plan to begin with.
#[derive(Clone, Copy, Debug)]
pub struct Template {
    /// The name on the command line and of the file in `saves/`.
    pub name: &'static str,
    /// The name on screen.
    pub title: &'static str,
    /// The text of the file.
    pub text: &'static str,
}

/// Every template; the first is the one to start with.
pub const TEMPLATES: &[Template] = &[Template { name: "growing-creator", title: "Growing creator", text: include_str!("../../saves/growing-creator.ron") }];

impl Template {
    /// The plan, beginning in this month.
    #[must_use]
    #[expect(clippy::expect_used, clippy::missing_panics_doc, reason = "the text is a constant and a test reads every one")]
    pub fn plan(&self, this_month: YearMonth) -> Plan {
        read(self.text, this_month).expect("every template reads")
    }
}

/// The plan a new user sees: a growing creator, beginning in this month.
#[must_use]
pub fn starter(this_month: YearMonth) -> Plan {
    TEMPLATES[0].plan(this_month)
}
