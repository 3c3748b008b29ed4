//! The names of the views.

/// A view of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ViewName {
    /// The parts of a month.
    Month,
    /// The streams over the months.
    Time,
    /// The money that arrives.
    Cash,
    /// The futures.
    Range,
    /// The effects of the ranges.
    Matters,
    /// The ways to an amount.
    Reach,
    /// Scenarios side by side.
    Compare,
    /// The past as it really was.
    Reality,
    /// Published claims on coins.
    Others,
}

impl ViewName {
    /// The word on its tab and in the menu.
    #[must_use]
    pub fn name(self) -> &'static str {
        let [name, ..] = super::messages::views::view(self);
        name
    }

    /// The question that it answers.
    #[must_use]
    pub fn question(self) -> &'static str {
        let [_, question, _] = super::messages::views::view(self);
        question
    }

    /// Three sentences: its contents, its use, and its limits.
    #[must_use]
    pub fn about(self) -> &'static str {
        let [.., about] = super::messages::views::view(self);
        about
    }
}
