//! The actions of a row: sources, lock, note and range. Painted while the row has the pointer or the focus, or where they say something.

use eframe::egui::{Align2, Color32, Pos2, Rect, Response, Role, Sense, Shape, Stroke, Ui, WidgetInfo, vec2};

use super::placed_row::PlacedRow;
use super::row::{BaseValue, SliderRow, note_id};
use super::source_mark::{SourceMark, paint_source};
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::widgets::cast::count_f32;
use crate::app::widgets::hover::hover_text;
use crate::app::widgets::marks::{diamond, paint_pencil};
use crate::plan::{Key, Kind};
use crate::session::{Edit, Gesture};
use crate::words::assumptions::{AssumptionsSentence, AssumptionsText, RowPart};

/// The width of an action, in points.
const ACTION: f32 = 18.0;

/// Shows the actions, from right to left; returns the one that was clicked.
pub(super) fn actions_ui(ui: &Ui, row: &PlacedRow<'_>) -> Option<PanelAction> {
    let PlacedRow { slider, layout, .. } = row;
    let is_lively = row.is_lively();
    let palette = Palette::of(ui.visuals());
    let quiet = |says| if says { palette.text } else { palette.faint };
    let is_estimate = matches!(slider.key.kind(), Kind::Estimate(_));
    let mut right = layout.actions;
    if is_lively && layout.words.is_none() {
        // In the header of a collapsed card, over the end of a long name.
        let count = count_f32(2 * usize::from(slider.sources.is_some()) + usize::from(is_estimate));
        let ground = if row.response.contains_pointer() { palette.hovered } else { palette.card };
        ui.painter().rect_filled(Rect::from_center_size(right - vec2(count * ACTION / 2.0, 0.0), vec2(count * ACTION + 6.0, ACTION)), 0.0, ground);
    }
    let mut place = || {
        right.x -= ACTION;
        Rect::from_center_size(right + vec2(ACTION / 2.0, 0.0), vec2(ACTION, ACTION))
    };
    let mut chosen = None;
    if let (Some(mark), Key::Assumption(_)) = (slider.sources, slider.key) {
        let note = action_ui(ui, row, RowPart::Note, place());
        let is_noted = mark == SourceMark::Noted;
        if is_lively || is_noted {
            paint_pencil(ui, note.rect.center(), color_of(ui, &note, quiet(is_noted)));
        }
        if hover_text(note, || AssumptionsText::NoteTip.to_string()).clicked() {
            ui.memory_mut(|memory| memory.request_focus(note_id()));
            chosen = Some(PanelAction::Sources(Some(slider.key)));
        }
    }
    if is_estimate {
        let lock = action_ui(ui, row, RowPart::Lock, place());
        if is_lively || slider.locked {
            paint_lock(ui, lock.rect.center(), slider, color_of(ui, &lock, quiet(slider.locked)));
        }
        let tip = || if slider.locked { AssumptionsText::Locked } else { AssumptionsText::LockTip }.to_string();
        if hover_text(lock, tip).clicked() {
            chosen = Some(PanelAction::Lock(slider.key));
        }
    }
    if let Some(mark) = slider.sources {
        let sources = action_ui(ui, row, RowPart::Sources, place());
        if is_lively || mark == SourceMark::Open {
            paint_source(ui, sources.rect.center(), color_of(ui, &sources, quiet(mark == SourceMark::Open)));
        }
        let tip = || if mark == SourceMark::None { AssumptionsText::SourceTip } else { AssumptionsText::SourcesTip }.to_string();
        if hover_text(sources, tip).clicked() {
            chosen = Some(PanelAction::Sources((mark != SourceMark::Open).then_some(slider.key)));
        }
    }
    if is_estimate && layout.words.is_some() {
        let range = action_ui(ui, row, RowPart::Range, place());
        if is_lively {
            let font = if slider.range().is_some() { theme::strong() } else { theme::body() };
            ui.painter().text(range.rect.center(), Align2::CENTER_CENTER, "±", font, color_of(ui, &range, quiet(slider.range().is_some())));
        }
        let tip = || match slider.range() {
            Some(_) => AssumptionsText::RangeOffTip,
            None if slider.toggled_range().is_some() => AssumptionsText::RangeOnTip,
            None => AssumptionsText::NoRangeAtZero,
        };
        if hover_text(range, || tip().to_string()).clicked() && !slider.plan.follows_gift_table(slider.key) {
            chosen = slider.toggled_range().map(|entry| PanelAction::from(Edit { key: slider.key, entry, gesture: Gesture::Once }));
        }
    }
    chosen
}

/// An action by pointer; from the keyboard it is in the menu of the row.
fn action_ui(ui: &Ui, row: &PlacedRow<'_>, part: RowPart, rect: Rect) -> Response {
    let slider = row.slider;
    let response = ui.interact(rect, row.id(part), Sense::CLICK);
    response.widget_info(|| {
        let name = AssumptionsSentence::Part(part, slider.name()).to_string();
        let is_on = match part {
            RowPart::Lock => slider.locked,
            RowPart::Range => slider.range().is_some(),
            RowPart::Sources => slider.sources == Some(SourceMark::Open),
            RowPart::Note => slider.sources == Some(SourceMark::Noted),
            RowPart::Difference => slider.base.is_some(),
        };
        let role = if matches!(part, RowPart::Lock | RowPart::Range) { Role::Switch } else { Role::Button };
        WidgetInfo::selected(role, ui.is_enabled(), is_on, name)
    });
    response
}

fn color_of(ui: &Ui, response: &Response, quiet: Color32) -> Color32 {
    if response.hovered() { Palette::of(ui.visuals()).text } else { quiet }
}

/// The mark of a number that differs from the base; a click opens the menu of the row.
pub(super) fn difference_mark_ui(ui: &Ui, row: &PlacedRow<'_>, base: BaseValue<'_>) -> Response {
    let (slider, label) = (row.slider, row.layout.label);
    let rect = Rect::from_min_size(label.min, vec2(12.0, label.height()));
    let response = action_ui(ui, row, RowPart::Difference, rect);
    if ui.is_rect_visible(rect) {
        if response.hovered() {
            diamond(ui.painter(), rect.center(), 6.5, Palette::of(ui.visuals()).text);
        }
        diamond(ui.painter(), rect.center(), 4.5, base.color);
    }
    hover_text(response, || AssumptionsSentence::Base(slider.in_words(base.plan)).to_string())
}

fn paint_lock(ui: &Ui, center: Pos2, slider: &SliderRow<'_>, color: Color32) {
    let body = Rect::from_center_size(center + vec2(0.0, 2.5), vec2(9.0, 7.0));
    let shackle = [(2.0, 0.0), (2.0, -3.0), (4.5, -5.0)].map(|(x, y)| body.left_top() + vec2(x, y));
    let shackle = shackle.into_iter().chain([body.right_top() + vec2(-2.0, -3.0)]).collect();
    ui.painter().add(Shape::line(shackle, Stroke::new(1.5, color)));
    if slider.locked {
        ui.painter().line_segment([body.right_top() + vec2(-2.0, -3.0), body.right_top() + vec2(-2.0, 0.0)], Stroke::new(1.5, color));
    }
    ui.painter().rect_filled(body, 1.5, color);
}
