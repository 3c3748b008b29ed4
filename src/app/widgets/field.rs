//! A field to type a number or a word into. A text that is not accepted stays there with the reason under it.
//!
//! A field without the focus is painted: it costs nothing out of sight, and a text too long for it ends in an ellipsis.

use std::collections::BTreeMap;

use eframe::egui::text::{CCursor, CCursorRange};
use eframe::egui::text_edit::TextEditState;
use eframe::egui::{
    self, Align, Align2, Color32, Context, FontId, Frame, Id, Key as Press, Label, Margin, Rect, Response, RichText, Sense, Stroke, StrokeKind, TextEdit,
    TextFormat, Ui, WidgetInfo, pos2, vec2,
};

use super::hover::blur_of;
use super::once::{PlanState, paint_once};
use super::panel_texts::paint_label;
use super::place::in_place;
use super::screen_reader::{Urgency, announce, tell_settable, text_set};
use crate::app::theme::{self, Palette};
use crate::app::ui_state::Draft;
use crate::plan::{Entry, Key, Plan};
use crate::report::full_label;
use crate::words::assumptions::{AssumptionsSentence, AssumptionsText};
use crate::words::{Blur, Money, parse_as_shown};

/// The height of a field, in points.
pub const FIELD_HEIGHT: f32 = 22.0;
/// Left and right of the text.
const MARGIN: f32 = 8.0;

/// The look of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldLook {
    /// Figures, aligned right.
    Figure,
    /// Words, aligned left.
    Word,
    /// The title of a plan: words that show their field only under the pointer or the focus.
    Title,
}

impl FieldLook {
    fn font(self) -> FontId {
        if self == Self::Title { theme::title() } else { theme::body() }
    }

    const fn align(self) -> Align {
        if matches!(self, Self::Figure) { Align::Max } else { Align::Min }
    }

    const fn margin(self) -> f32 {
        if matches!(self, Self::Title) { 0.0 } else { MARGIN }
    }
}

/// A field and its key.
pub struct Field<'a> {
    /// The state of the plan that its text is of.
    pub state: PlanState,
    /// The key it sets.
    pub key: Key,
    /// Its place.
    pub rect: Rect,
    /// Its text while it is not edited.
    pub shown: &'a dyn Fn() -> String,
    /// The same where the field is too narrow for it.
    pub short: &'a dyn Fn() -> String,
    /// The unit behind the figure; empty for none.
    pub unit: &'static str,
    /// Reads the typed text, or says why it cannot.
    pub parse: &'a dyn Fn(&str) -> Result<Entry, String>,
    /// Its look.
    pub look: FieldLook,
}

/// The field with the focus in which nothing is typed.
const AT_REST: &str = "field-at-rest";

/// Whether a text is being typed: a field that only has the focus leaves the keys to the window.
#[must_use]
pub fn is_typing(ctx: &Context) -> bool {
    let at_rest: Option<Id> = ctx.data(|data| data.get_temp(Id::unique(AT_REST)));
    ctx.text_edit_focused() && ctx.memory(|memory| memory.focused() != at_rest)
}

/// The id of the field of a key, so that others can focus it.
#[must_use]
pub fn field_id(key: Key) -> Id {
    Id::unique(("field", key))
}

/// Shows the field; returns the typed entry once the user has left it or pressed Enter, and the plan accepts it.
pub fn field_ui(ui: &mut Ui, field: &Field<'_>, plan: &Plan, drafts: &mut BTreeMap<Key, Draft>) -> Option<Entry> {
    let id = field_id(field.key);
    let is_typing = ui.memory(|memory| memory.has_focus(id)) && ui.is_enabled();
    let response = if is_typing { typed_ui(ui, field, drafts) } else { painted_ui(ui, field, drafts) };
    let blur = blur_of(&response);
    response.widget_info(|| {
        let text = drafts.get(&field.key).map_or_else(|| blur.within(field.shown), |draft| draft.text.clone());
        let mut info = WidgetInfo::text_edit(ui.is_enabled(), "", text, "");
        info.label = Some(if field.look == FieldLook::Title { AssumptionsText::PlanName.to_string() } else { full_label(plan, field.key) });
        info
    });
    tell_settable(&response);
    let has_focus = ui.memory(|memory| memory.has_focus(id));
    if response.lost_focus() && ui.input(|i| i.key_pressed(Press::Escape)) {
        drafts.remove(&field.key);
        return None;
    }
    if has_focus {
        let at_rest = if drafts.contains_key(&field.key) { Id::NULL } else { id };
        ui.data_mut(|data| data.insert_temp(Id::unique(AT_REST), at_rest));
    }
    // A screen reader sets the whole text at once, with or without the focus.
    let text_set = text_set(ui.ctx(), id);
    let is_entered = text_set.is_some() || (has_focus && ui.input(|i| i.key_pressed(Press::Enter)));
    if let Some(text) = text_set {
        drafts.insert(field.key, Draft { text, reason: None });
    }
    let typed = drafts.get(&field.key).filter(|draft| draft.reason.is_none() && (is_entered || !has_focus)).map(|draft| draft.text.clone())?;
    if is_entered && has_focus {
        select_all(ui, id);
    }
    read(field, &typed, plan, drafts)
}

/// Reads the text; one that does not fit becomes a draft with the reason.
fn read(field: &Field<'_>, text: &str, plan: &Plan, drafts: &mut BTreeMap<Key, Draft>) -> Option<Entry> {
    drafts.remove(&field.key);
    if text == Blur::Off.within(field.shown) {
        return None;
    }
    match (field.parse)(text) {
        Ok(entry) => (plan.get(field.key).as_ref() != Some(&entry)).then_some(entry),
        Err(reason) => {
            drafts.insert(field.key, Draft { text: text.to_owned(), reason: Some(reason) });
            None
        }
    }
}

/// Selects the text, so that typing replaces it.
pub fn select_all(ui: &Ui, id: Id) {
    /// Longer than any text of a field.
    const END: usize = 10_000;
    let mut state = TextEditState::load(ui.ctx(), id).unwrap_or_default();
    state.cursor.set_char_range(Some(CCursorRange::two(CCursor::new(0), CCursor::new(END))));
    state.store(ui.ctx(), id);
}

/// The field while its text is typed.
fn typed_ui(ui: &mut Ui, field: &Field<'_>, drafts: &mut BTreeMap<Key, Draft>) -> Response {
    let palette = Palette::of(ui.visuals());
    let id = field_id(field.key);
    let mut text = drafts.get(&field.key).map_or_else(|| Blur::Off.within(field.shown), |draft| draft.text.clone());
    ui.painter().rect(field.rect, f32::from(theme::SMALL_RADIUS), palette.background, Stroke::new(theme::HAIRLINE, palette.accent), StrokeKind::Inside);
    let inner = field.rect.shrink2(vec2(MARGIN, 0.0));
    let edit = TextEdit::singleline(&mut text)
        .id(id)
        .font(field.look.font())
        .frame(Frame::NONE)
        .margin(Margin::ZERO)
        .desired_width(inner.width())
        .min_size(inner.size())
        .align(Align2([field.look.align(), Align::Center]))
        // Enter accepts the typed text and keeps the focus here.
        .return_key(None);
    let is_new = TextEditState::load(ui.ctx(), id).is_none();
    let response = in_place(ui, inner, |ui| ui.add(edit));
    if is_new || response.gained_focus() {
        select_all(ui, id);
    }
    if response.changed() {
        drafts.insert(field.key, Draft { text, reason: None });
    }
    response
}

/// The field without the focus.
fn painted_ui(ui: &mut Ui, field: &Field<'_>, drafts: &BTreeMap<Key, Draft>) -> Response {
    let id = field_id(field.key);
    let response = ui.interact(field.rect, id, Sense::click());
    // As many ids as the field takes with the focus: the widgets after it keep their own.
    ui.skip_ahead_auto_ids(1);
    if response.clicked() {
        response.request_focus();
    }
    let draft = drafts.get(&field.key);
    if ui.memory(|memory| memory.has_focus(id)) {
        select_all(ui, id);
        ui.ctx().request_repaint();
    }
    if !ui.is_rect_visible(field.rect) {
        return response;
    }
    if response.hovered() {
        ui.output_mut(|output| output.cursor_icon = egui::CursorIcon::Text);
    }
    let palette = Palette::of(ui.visuals());
    let is_refused = draft.is_some_and(|draft| draft.reason.is_some());
    let edge = match () {
        () if is_refused => palette.bad,
        () if response.hovered() => palette.faint,
        () => palette.line,
    };
    if field.look != FieldLook::Title || response.hovered() || is_refused {
        let rect = if field.look == FieldLook::Title { field.rect.expand2(vec2(6.0, 0.0)) } else { field.rect };
        ui.painter().rect(rect, f32::from(theme::SMALL_RADIUS), palette.background, Stroke::new(theme::HAIRLINE, edge), StrokeKind::Inside);
    }
    let color = if ui.is_enabled() { palette.text } else { palette.faint };
    let inner = field.rect.shrink2(vec2(field.look.margin(), 0.0));
    let blur = blur_of(&response);
    let paint_text = |text: &str| {
        paint_label(ui, text, TextFormat::simple(field.look.font(), color), inner.left()..=inner.right(), inner.center().y);
    };
    match draft {
        Some(draft) => paint_text(&draft.text),
        None => paint_once(ui, id, (field.state, inner, color, blur), || match field.look {
            FieldLook::Figure => paint_figure(ui, inner, [blur.within(field.shown), blur.within(field.short)], (field.unit, color)),
            FieldLook::Word | FieldLook::Title => paint_text(&blur.within(field.shown)),
        }),
    }
    response
}

/// A figure at the right edge with its unit, where both fit.
fn paint_figure(ui: &Ui, inner: Rect, [text, short]: [String; 2], (unit, color): (&str, Color32)) {
    let painter = ui.painter();
    let galley = painter.layout_no_wrap(text, theme::body(), color);
    let galley = if galley.size().x > inner.width() { painter.layout_no_wrap(short, theme::body(), color) } else { galley };
    let unit = if unit.is_empty() { String::new() } else { format!(" {unit}") };
    let unit = painter.layout_no_wrap(unit, theme::body(), Palette::of(ui.visuals()).dim);
    let y = inner.center().y;
    let with_unit = galley.size().x + unit.size().x <= inner.width();
    let right = inner.right() - if with_unit { unit.size().x } else { 0.0 };
    // A figure that is wider than the place of texts has as much room at either side.
    let right = right + ((galley.size().x - inner.width()) / 2.0).max(0.0);
    let half = galley.size().y / 2.0;
    painter.galley(pos2(right - galley.size().x, y - half), galley, color);
    if with_unit {
        painter.galley(pos2(right, y - half), unit, color);
    }
}

/// Shows why the text in a field is not accepted, if so.
pub fn reason_ui(ui: &mut Ui, key: Key, drafts: &BTreeMap<Key, Draft>) {
    if let Some(reason) = drafts.get(&key).and_then(|draft| draft.reason.as_deref()) {
        let palette = Palette::of(ui.visuals());
        let text = AssumptionsSentence::NotAccepted(reason.to_owned()).to_string();
        let response = ui.add(Label::new(RichText::new(text).font(theme::note()).color(palette.bad)).wrap());
        announce(&response, Urgency::Assertive);
    }
}

/// Reads a word for a key, as a field does.
///
/// # Errors
/// The reason why the plan does not accept it.
pub fn parse_word(key: Key, plan: &Plan, text: &str) -> Result<Entry, String> {
    let entry = parse_as_shown(key, text.trim()).and_then(|typed| typed.entry(plan)).map_err(|problem| problem.fault.to_string())?;
    let mut trial = plan.clone();
    trial.set(key, entry.clone()).map(|()| entry).map_err(|problem| problem.fault.to_string())
}

/// An amount as short as a field needs it.
#[must_use]
pub fn amount_in_field(money: Money, amount: f64) -> String {
    if amount.abs() < 1e7 { money.whole(amount) } else { money.compact(amount) }
}
