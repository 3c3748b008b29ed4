//! The charts that views and panels share, and the parts that charts are made of.

mod donut;
mod eased_axis;
mod event_chips;
mod event_places;
mod month_tooltip;
mod month_walk;
mod painting;
mod point_walk;
mod scene;
mod timeline;

pub use donut::donut_ui;
pub(crate) use eased_axis::eased;
pub(crate) use event_chips::{chip_id, chips_ui};
pub(crate) use event_places::chips_height;
pub(crate) use month_tooltip::{TooltipMark, TooltipRow, month_tooltip_ui, rows_tooltip_ui};
pub(crate) use month_walk::{ReadMonth, pointer_on, read_month, step_by_keys, walked_kind};
pub(crate) use painting::{ScreenRuler, in_drawing, paint, rect_on_screen};
pub(crate) use point_walk::{PointGrid, ReadPoint};
pub use scene::Scene;
pub(crate) use timeline::{goal_tag, hover_ui, months_frame};
