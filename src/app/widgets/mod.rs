//! The controls of the window.

mod adjustable;
mod card;
mod diamond;
mod escape;
mod field;
mod figures;
mod mark;
mod scale;
mod slider_row;
mod source_mark;
mod switch;
mod tabs;
mod text;
mod triangle;

pub use adjustable::adjustable;
pub use card::{CardHeader, CardResponse, card_ui};
pub use diamond::diamond;
pub use escape::escape_pressed;
pub use field::{Field, field_ui, word_row_ui};
pub use figures::{amount_in_field, three_digits};
pub use scale::Scale;
pub use slider_row::{BaseValue, SliderRow, slider_row_ui, track_id};
pub use source_mark::SourceMark;
pub use switch::switch_ui;
pub use tabs::tabs_ui;
pub use text::{note_ui, paint_label, section_ui};
pub use triangle::triangle;
