//! The controls of the window.

mod adjustable;
mod card;
mod diamond;
mod escape;
mod field;
mod figures;
mod hover;
mod picker;
mod slider;
mod switch;
mod tabs;
mod text;
mod triangle;

pub use adjustable::adjustable;
pub use card::{CardHeader, CardResponse, card_ui};
pub use diamond::diamond;
pub use escape::escape_pressed;
pub use field::{Field, field_ui, word_row_ui};
pub use figures::amount_in_field;
pub use hover::{disabled_hover_text, hover_text, hover_text_at_pointer};
pub use picker::{PickerRow, picker_ui};
pub use slider::{BaseValue, Scale, SliderRow, SourceMark, slider_row_ui, track_id};
pub use switch::{Switch, switch_ui};
pub use tabs::tabs_ui;
pub use text::{note_ui, paint_label, section_ui};
pub use triangle::{Pointing, triangle};
