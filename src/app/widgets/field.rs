//! A field to type a number or a word into. A text that is not accepted stays there with the reason under it.

use std::collections::BTreeMap;

use eframe::egui::{self, Align, Align2, Id, Key as Press, Response, RichText, TextEdit, Ui};

use crate::app::theme::{self, Palette};
use crate::app::ui_state::Draft;
use crate::plan::{Entry, Key, Plan};
use crate::words::parse_as_shown;

/// Left and right of the text.
const MARGIN: i8 = 8;
/// Both together, in points.
pub(super) const MARGINS: f32 = 2.0 * MARGIN as f32;

/// A field and its key.
pub struct Field<'a> {
    /// The key it sets.
    pub key: Key,
    /// Its text while nobody types.
    pub shown: String,
    /// Reads the typed text, or says why it cannot.
    pub parse: &'a dyn Fn(&str) -> Result<Entry, String>,
    /// Right for figures, left for words.
    pub align: Align,
    /// Its width, in points.
    pub width: f32,
}

/// The width of a field that shows this figure whole, in points.
pub(super) fn figure_width(ui: &Ui, text: &str) -> f32 {
    let font = egui::FontSelection::default().resolve(ui.style());
    let figure = ui.painter().layout_no_wrap(text.to_owned(), font, egui::Color32::PLACEHOLDER).size().x;
    // Twice the margins: the row leaves the field its text's width, and the frame takes its margins from that.
    figure + 2.0 * MARGINS + 1.0
}

/// Shows the field; gives the typed entry once the user has left it and the plan accepts it.
pub fn field_ui(ui: &mut Ui, field: &Field<'_>, plan: &Plan, drafts: &mut BTreeMap<Key, Draft>, labelled_by: Id) -> Option<Entry> {
    let draft = drafts.get(&field.key);
    let mut text = draft.map_or(&field.shown, |draft| &draft.text).clone();
    let refused = draft.is_some_and(|draft| draft.reason.is_some());

    let id = Id::unique(("field", field.key));
    let palette = Palette::of(ui.visuals());
    let mut output = ui
        .scope(|ui| {
            if refused {
                let visuals = &mut ui.visuals_mut().widgets;
                visuals.inactive.bg_stroke.color = palette.bad;
                visuals.hovered.bg_stroke.color = palette.bad;
            }
            TextEdit::singleline(&mut text)
                .id(id)
                .desired_width(field.width - MARGINS)
                .margin(egui::Margin::symmetric(MARGIN, 3))
                .align(Align2([field.align, Align::Center]))
                .show(ui)
        })
        .inner;
    let response: Response = output.response.response.clone().labelled_by(labelled_by);

    if response.gained_focus() {
        let all = egui::text::CCursorRange::two(egui::text::CCursor::new(0), egui::text::CCursor::new(text.chars().count()));
        output.state.cursor.set_char_range(Some(all));
        output.state.store(ui.ctx(), id);
    }
    if response.changed() {
        drafts.insert(field.key, Draft { text: text.clone(), reason: None });
    }
    if !response.lost_focus() {
        return None;
    }
    if ui.input(|i| i.key_pressed(Press::Escape)) || text == field.shown {
        drafts.remove(&field.key);
        return None;
    }
    drafts.contains_key(&field.key).then(|| read(field, &text, plan, drafts)).flatten()
}

/// Reads the text; one that does not fit becomes a draft with the reason.
fn read(field: &Field<'_>, text: &str, plan: &Plan, drafts: &mut BTreeMap<Key, Draft>) -> Option<Entry> {
    match (field.parse)(text) {
        Ok(entry) => {
            drafts.remove(&field.key);
            (plan.get(field.key).as_ref() != Some(&entry)).then_some(entry)
        }
        Err(reason) => {
            drafts.insert(field.key, Draft { text: text.to_owned(), reason: Some(reason) });
            None
        }
    }
}

/// Shows why the text in a field is not accepted, if so.
pub(super) fn reason_ui(ui: &mut Ui, key: Key, drafts: &BTreeMap<Key, Draft>) {
    if let Some(reason) = drafts.get(&key).and_then(|draft| draft.reason.as_deref()) {
        let palette = Palette::of(ui.visuals());
        ui.label(RichText::new(format!("Not accepted: {reason}")).font(theme::note()).color(palette.bad));
    }
}

/// A label with a field for a word beside it; gives the typed entry.
pub fn word_row_ui(ui: &mut Ui, key: Key, plan: &Plan, drafts: &mut BTreeMap<Key, Draft>, width: f32) -> Option<Entry> {
    let Some(Entry::Word(shown)) = plan.get(key) else { return None };
    let parse = |text: &str| {
        let entry = parse_as_shown(key, text.trim()).and_then(|typed| typed.entry(plan)).map_err(|problem| problem.fault.to_string())?;
        let mut trial = plan.clone();
        trial.set(key, entry.clone()).map(|()| entry).map_err(|problem| problem.fault.to_string())
    };
    let mut typed = None;
    ui.horizontal(|ui| {
        let palette = Palette::of(ui.visuals());
        let label = ui.label(RichText::new(key.label()).color(palette.dim)).on_hover_text(key.help());
        ui.with_layout(egui::Layout::right_to_left(Align::Center), |ui| {
            let field = Field { key, shown, parse: &parse, align: Align::Min, width };
            typed = field_ui(ui, &field, plan, drafts, label.id);
        });
    });
    reason_ui(ui, key, drafts);
    typed
}
