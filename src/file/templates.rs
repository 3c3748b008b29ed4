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

const fn template(name: &'static str, title: &'static str, text: &'static str) -> Template {
    Template { name, title, text }
}

/// Every template; the first is the one to start with.
pub const TEMPLATES: &[Template] = &[
    template("growing-creator", "Growing creator", include_str!("../../saves/growing-creator.ron")),
    template("first-lives", "First LIVEs", include_str!("../../saves/first-lives.ron")),
    template("part-time", "Part-time", include_str!("../../saves/part-time.ron")),
    template("full-time", "Full-time", include_str!("../../saves/full-time.ron")),
    template("musician", "Musician", include_str!("../../saves/musician.ron")),
    template("shop-seller", "Shop seller", include_str!("../../saves/shop-seller.ron")),
    template("gifts-only", "Gifts only", include_str!("../../saves/gifts-only.ron")),
];

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
