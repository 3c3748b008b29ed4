//! The examples of `saves/`, built in.

use super::read;
use crate::plan::{Entry, Key, OwnField, Plan, PlanField, YearMonth};
use crate::words::{Language, language};

/// A plan to begin with.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// The name on the command line and of the file in `saves/`.
    pub name: &'static str,
    /// The text of the file.
    pub text: &'static str,
}

const fn example(name: &'static str, text: &'static str) -> Example {
    Example { name, text }
}

/// Every example; the first is the one to start with.
pub const EXAMPLES: &[Example] = &[
    example("growing-creator", include_str!("../../saves/growing-creator.ron")),
    example("first-lives", include_str!("../../saves/first-lives.ron")),
    example("part-time", include_str!("../../saves/part-time.ron")),
    example("full-time", include_str!("../../saves/full-time.ron")),
    example("musician", include_str!("../../saves/musician.ron")),
    example("shop-seller", include_str!("../../saves/shop-seller.ron")),
    example("gifts-only", include_str!("../../saves/gifts-only.ron")),
];

impl Example {
    /// The name on screen.
    #[must_use]
    pub fn title(&self) -> &'static str {
        language().example(self.name)
    }

    /// The plan, beginning in this month, with its name and its note in the language.
    #[must_use]
    #[expect(clippy::expect_used, clippy::missing_panics_doc, reason = "the text is a constant and a test reads every one")]
    pub fn plan(&self, this_month: YearMonth) -> Plan {
        let mut plan = read(self.text, this_month).expect("every example reads");
        if language() != Language::English {
            let [note, own] = language().example_texts(self.name);
            let of_own = plan.own().first().map(|own| Key::Own(own.id, OwnField::Name));
            let texts = [(Some(Key::Plan(PlanField::Name)), Some(self.title())), (Some(Key::Plan(PlanField::Note)), note), (of_own, own)];
            for (key, text) in texts.into_iter().filter_map(|(key, text)| key.zip(text)) {
                // A text that does not fit leaves that of the file.
                drop(plan.set(key, Entry::Word(text.to_owned())));
            }
        }
        plan
    }
}

/// The plan a new user sees: a growing creator, beginning in this month.
#[must_use]
pub fn first_example(this_month: YearMonth) -> Plan {
    EXAMPLES[0].plan(this_month)
}
