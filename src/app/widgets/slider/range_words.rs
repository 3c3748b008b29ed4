//! The range of a number in words, each end to be typed over, and the value of the base beside it.

use eframe::egui::{Align2, FontId, Key as Press, Label, Rect, RichText, Sense, Stroke, TextEdit, Ui, WidgetInfo, pos2, vec2};

use super::placed_row::PlacedRow;
use super::row::SliderRow;
use crate::app::theme::{self, Palette};
use crate::app::widgets::field::select_all;
use crate::app::widgets::place::in_place;
use crate::plan::{Entry, Range};
use crate::session::{Edit, Gesture};
use crate::words;
use crate::words::assumptions::{AssumptionsSentence, AssumptionsText, End};

/// The height of the tip of a collapsed card.
const TIP: f32 = 20.0;

/// The end of a range while it is typed.
#[derive(Clone, Debug)]
struct TypedEnd {
    end: End,
    text: String,
    is_refused: bool,
}

/// Shows the words of the range; returns the range with a typed end.
pub(super) fn range_words_ui(ui: &mut Ui, row: &PlacedRow<'_>, line: Rect) -> Option<Edit> {
    if !ui.is_rect_visible(line) {
        return None;
    }
    let slider = row.slider;
    let faint = Palette::of(ui.visuals()).faint;
    let Some(range) = slider.range() else {
        ui.painter().text(line.left_center(), Align2::LEFT_CENTER, AssumptionsText::NoRange.to_string(), theme::note(), faint);
        return None;
    };
    let id = row.id("typed-end");
    let mut typed: Option<TypedEnd> = ui.data(|data| data.get_temp(id)).flatten();
    let was_typed = typed.is_some();
    let mut wanted = None;
    in_place(ui, line, |ui| {
        ui.spacing_mut().item_spacing.x = 3.0;
        let word = |ui: &mut Ui, text: String| ui.label(RichText::new(text).font(theme::note()).color(Palette::of(ui.visuals()).dim));
        word(ui, AssumptionsText::EightInTen.to_string());
        let [low, high] = slider.ends(range);
        for (end, at) in [(End::Low, low), (End::High, high)] {
            if end == End::High {
                word(ui, words::language().between().to_owned());
            }
            match typed.take_if(|typed| typed.end == end) {
                Some(text) => typed = typed_end_ui(ui, row, text, &mut wanted),
                None => {
                    if end_ui(ui, slider, end, &at) {
                        typed = Some(TypedEnd { end, text: at, is_refused: false });
                    }
                }
            }
        }
    });
    if was_typed || typed.is_some() {
        ui.data_mut(|data| data.insert_temp(id, typed));
    }
    wanted.map(|entry| Edit { key: slider.key, entry, gesture: Gesture::Once })
}

/// An end as text; `true` when it was clicked, to be typed over.
fn end_ui(ui: &mut Ui, slider: &SliderRow<'_>, end: End, at: &str) -> bool {
    let palette = Palette::of(ui.visuals());
    let response = ui.add(Label::new(RichText::new(at).font(theme::note()).color(palette.dim)).selectable(false).sense(Sense::CLICK));
    if response.hovered() && ui.is_enabled() {
        ui.painter().hline(response.rect.x_range(), response.rect.bottom() - 1.0, Stroke::new(1.0, palette.text));
    }
    response.widget_info(|| WidgetInfo::labeled(eframe::egui::Role::Button, ui.is_enabled(), AssumptionsSentence::TypeEnd(end, slider.name()).to_string()));
    response.clicked()
}

/// The field of an end; the entry that it means goes to `wanted`. Returns the end while it is typed on.
fn typed_end_ui(ui: &mut Ui, row: &PlacedRow<'_>, mut typed: TypedEnd, wanted: &mut Option<Entry>) -> Option<TypedEnd> {
    let slider = row.slider;
    let palette = Palette::of(ui.visuals());
    let id = row.id(("type", typed.end));
    let is_new = ui.memory(|memory| !memory.has_focus(id));
    let color = if typed.is_refused { palette.bad } else { palette.text };
    let edit = TextEdit::singleline(&mut typed.text).id(id).font(theme::note()).text_color(color).margin(vec2(3.0, 0.0)).desired_width(56.0).return_key(None);
    let response = ui.add(edit);
    if is_new && !response.lost_focus() {
        response.request_focus();
        select_all(ui, id);
        return Some(typed);
    }
    if response.changed() {
        typed.is_refused = false;
    }
    if ui.input(|i| i.key_pressed(Press::Escape)) {
        return None;
    }
    if !response.lost_focus() && !ui.input(|i| i.key_pressed(Press::Enter)) {
        return Some(typed);
    }
    let entry = slider.parse(&typed.text).ok().and_then(|entry| with_end(slider, typed.end, &entry)).and_then(|entry| slider.checked(entry).ok());
    let is_left = response.lost_focus();
    typed.is_refused = entry.is_none();
    *wanted = entry;
    (typed.is_refused && !is_left).then_some(typed)
}

/// The range of the number with this end.
fn with_end(slider: &SliderRow<'_>, end: End, typed: &Entry) -> Option<Entry> {
    let (Entry::Value(at) | Entry::Exact(at)) = *typed else { return None };
    let (value, range) = (slider.value_in(slider.plan)?, slider.range()?);
    let range = match end {
        End::Low => Range { low: at, ..range },
        End::High => Range { high: at, ..range },
    };
    Some(Entry::Ranged { value, range })
}

/// The value of the base at the right end of the line.
pub(super) fn base_words_ui(ui: &Ui, slider: &SliderRow<'_>, line: Rect) {
    if let Some(base) = slider.base.filter(|_| ui.is_rect_visible(line))
        && let Some(value) = slider.value_in(base.plan)
    {
        let text = AssumptionsSentence::Base(slider.shown(value)).to_string();
        ui.painter().text(line.right_center(), Align2::RIGHT_CENTER, text, theme::note(), Palette::of(ui.visuals()).dim);
    }
}

/// The range of a collapsed card, in the gap under its track.
pub(super) fn range_tip_ui(ui: &Ui, row: &PlacedRow<'_>) {
    let Some(range) = row.slider.range().filter(|_| row.is_lively() && ui.is_rect_visible(row.layout.track)) else { return };
    let palette = Palette::of(ui.visuals());
    let [low, high] = row.slider.ends(range);
    let text = AssumptionsSentence::EightInTen(low, high).to_string();
    let layer = eframe::egui::LayerId::new(eframe::egui::Order::Middle, row.id("tip"));
    let painter = ui.ctx().layer_painter(layer).with_clip_rect(ui.clip_rect());
    let font: FontId = theme::note();
    let galley = painter.layout_no_wrap(text, font, palette.text);
    let center = pos2(row.layout.track.center().x, row.layout.row.bottom() + 4.0);
    let rect = Rect::from_center_size(center, vec2(galley.size().x + 16.0, TIP));
    painter.rect(rect, f32::from(theme::SMALL_RADIUS), palette.background, Stroke::new(theme::HAIRLINE, palette.line), eframe::egui::StrokeKind::Inside);
    painter.galley(rect.center() - galley.size() / 2.0, galley, palette.text);
}
