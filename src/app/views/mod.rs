//! The views in the centre, one file or folder each. A new one is its file and its line in [`VIEWS`].

mod cash;
mod compare;
mod copy_button;
mod matters;
mod month_line;
mod one_month;
mod over_time;
mod plan_view;
mod published;
mod range;
mod reach;
mod reality;

pub use plan_view::PlanView;

use super::ui_state::ViewPlace;

/// The views in the order of their tabs.
pub static VIEWS: &[PlanView] =
    &[one_month::VIEW, over_time::VIEW, cash::VIEW, range::VIEW, matters::VIEW, reach::VIEW, compare::VIEW, reality::VIEW, published::VIEW];

impl ViewPlace {
    /// Every view, in the order of the tabs.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..VIEWS.len()).map(Self)
    }
}
