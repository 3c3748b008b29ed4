//! The user's own note on a number.

use eframe::egui::{RichText, TextEdit, Ui};

use super::inputs::ClaimsInputs;
use crate::app::panel_action::PanelAction;
use crate::app::theme;
use crate::app::widgets::note_id;
use crate::plan::{Assumption, LONGEST_NOTE};
use crate::session;
use crate::words::ClaimsText;

/// The user's own note; it is part of the plan once the field is left.
pub(super) fn note_ui(ui: &mut Ui, inputs: &ClaimsInputs<'_>, draft: &mut Option<(Assumption, String)>) -> Option<PanelAction> {
    let known = inputs.plan.note_on(inputs.of).unwrap_or_default();
    let mut text = draft.take().filter(|(of, _)| *of == inputs.of).map_or_else(|| known.to_owned(), |(_, text)| text);
    let label = ui.label(RichText::new(ClaimsText::YourNote.text()).font(theme::strong()));
    let field = TextEdit::multiline(&mut text)
        .id(note_id())
        .desired_rows(2)
        .desired_width(f32::INFINITY)
        .char_limit(LONGEST_NOTE)
        .hint_text(ClaimsText::NoteHint.text());
    let response = ui.add(field).labelled_by(label.id);
    if response.has_focus() {
        *draft = Some((inputs.of, text));
        return None;
    }
    (text.trim() != known).then_some(PanelAction::Session(session::Action::Note(inputs.of, text)))
}
