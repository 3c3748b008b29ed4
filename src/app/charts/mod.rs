//! The pictures: each draws one report and draws it only.

mod donut;
mod frame;
mod hover;
mod matters;
mod one_month;
mod others;
mod over_time;
mod rivals;
mod sure;
mod timeline;

pub use donut::donut_ui;
pub use matters::matters_ui;
pub use one_month::one_month_ui;
pub use others::others_ui;
pub use over_time::over_time_ui;
pub use rivals::{Ahead, Course, Work, ahead_ui, courses_ui, works_ui};
pub use sure::{Sure, rank_name, sure_ui, usual_amount};

use crate::forecast::Forecast;
use crate::ledger::{Date, Ledger};
use crate::plan::Plan;

/// What a chart of the plan is drawn from.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    /// The plan as it stands.
    pub plan: &'a Plan,
    /// What follows from it.
    pub forecast: &'a Forecast,
    /// The chosen month.
    pub month: usize,
    /// Whether a slider is held: the money axis holds still.
    pub held: bool,
    /// Where the numbers come from.
    pub ledger: &'a Ledger,
    /// The day that tells what is stale.
    pub today: Date,
}
