//! The controls of the window.

mod adjustable;
mod by_pointer;
mod card;
mod diamond;
mod escape;
mod field;
mod figures;
mod hover;
mod mix_bar;
mod panel_head;
mod pencil;
mod picker;
mod place;
mod slider;
mod switch;
mod tabs;
mod text;
mod triangle;

pub use adjustable::adjustable;
pub use by_pointer::is_by_pointer;
pub use card::{CardHeader, CardResponse, INSET, TEXT_LEFT, TRACK_RIGHT, card_ui, padded_ui};
pub use diamond::diamond;
pub use escape::escape_pressed;
pub use field::{FIELD_HEIGHT, Field, FieldLook, field_id, field_ui, is_typing, parse_word, reason_ui};
pub use figures::amount_in_field;
pub use hover::{disabled_hover_text, hover_text, hover_text_at_pointer};
pub use mix_bar::paint_mix;
pub use panel_head::panel_head_ui;
pub use pencil::paint_pencil;
pub use picker::{PickerRow, arrow_button_ui, picker_ui};
pub use place::in_place;
pub use slider::{ActionsBeside, BaseValue, COLLAPSED_CARD, Scale, SliderRow, SourceMark, lead_row_ui, note_id, number_field_ui, slider_row_ui, track_id};
pub use switch::{Switch, switch_ui};
pub use tabs::tabs_ui;
pub use text::{note_ui, paint_label, section_ui};
pub use triangle::{Pointing, triangle};
