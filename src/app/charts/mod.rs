//! The charts: each draws one report and draws it only.

mod comparison;
mod donut;
mod frame;
mod hover;
mod matters;
mod one_month;
mod over_time;
mod published;
mod range;
mod scene;
mod timeline;

pub use comparison::{DifferenceDots, ScenarioLine, difference_dots_ui, scenario_lines_ui, waterfall_ui};
pub use donut::donut_ui;
pub use matters::matters_ui;
pub use one_month::one_month_ui;
pub use over_time::over_time_ui;
pub use published::published_ui;
pub use range::{RangeInputs, range_ui, rank_name, usual_amount};
pub use scene::Scene;
