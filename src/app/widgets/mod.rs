//! The controls of the window.

mod diamond;
mod field;
mod scale;
mod slider_row;
mod source_mark;
mod switch;
mod tabs;

pub use diamond::diamond;
pub use field::{Field, field_ui, word_row_ui};
pub use scale::Scale;
pub use slider_row::{Differs, Slider, slider_row_ui, track_id};
pub use source_mark::SourceMark;
pub use switch::switch_ui;
pub use tabs::tabs_ui;
