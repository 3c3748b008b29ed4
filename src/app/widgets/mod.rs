//! The controls of the window.

mod about_button;
mod adjustable;
mod by_pointer;
mod card;
mod cast;
mod escape;
mod field;
mod hover;
mod main_button;
mod marks;
mod mix_bar;
mod once;
mod panel_head;
mod panel_texts;
mod picker;
mod place;
mod screen_reader;
mod scroll;
mod slider;
mod switch;
mod tabs;
mod type_ahead;

pub use about_button::{ABOUT_WIDTH, about_ui};
pub use adjustable::adjustable;
pub use by_pointer::{is_by_pointer, is_in_reach, is_left_out};
pub use card::{CardHeader, CardResponse, INSET, TEXT_LEFT, TRACK_RIGHT, card_ui, padded_ui};
pub use cast::{count_f32, to_f32, to_f64};
pub use escape::escape_pressed;
pub use field::{FIELD_HEIGHT, Field, FieldLook, amount_in_field, field_id, field_ui, is_typing, parse_word, reason_ui, select_all};
pub use hover::{blur_of, disabled_hover_text, hover_text, hover_text_above, hover_text_at_pointer, hover_text_beside};
pub use main_button::{buttons_at_right_ui, buttons_width, main_button_ui};
pub use marks::{Pointing, diamond, focus_ring, paint_export, paint_eye, paint_pencil, triangle};
pub use mix_bar::paint_mix;
pub use once::{PlanState, Same, compute_once, note_glyphs, paint_once};
pub use panel_head::panel_head_ui;
pub use panel_texts::{cut, note_ui, paint_label, paint_name, section_ui, text_width};
pub use picker::{PickerRow, arrow_button_ui, picker_ui};
pub use place::in_place;
pub use screen_reader::{
    Urgency, announce, describe, hide_panel, hide_scroll_bars, name_dialog, name_panel, tell_expands, tell_menu, tell_menu_entry, tell_tab,
};
pub use scroll::{fill_or_scroll_ui, scroll_ui};
pub use slider::{ActionsBeside, BaseValue, COLLAPSED_CARD, SliderRow, SourceMark, lead_row_ui, note_id, number_field_ui, slider_row_ui, track_id};
pub use switch::{Switch, switch_ui};
pub use tabs::{tabs_ui, tabs_width};
pub use type_ahead::{choice_ui, choices_ui, type_ahead};
