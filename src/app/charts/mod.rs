//! The charts that views and panels share, and the parts that charts are made of.

pub(crate) mod axis;
mod donut;
mod event_chips;
mod event_places;
pub(crate) mod frame;
pub(crate) mod goal;
pub(crate) mod gutter;
pub(crate) mod labels;
mod month_tooltip;
mod scene;
pub(crate) mod timeline;

pub use donut::donut_ui;
pub(crate) use event_chips::{chip_id, chips_ui};
pub(crate) use event_places::chips_height;
pub(crate) use month_tooltip::{TooltipMark, TooltipRow, month_tooltip_ui, rows_tooltip_ui};
pub use scene::Scene;
