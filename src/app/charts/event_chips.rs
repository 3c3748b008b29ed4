//! The chips of one-off events under the months of a chart: each can be dragged to another month, or moved by the arrow keys.

use std::sync::Arc;

use eframe::egui::{
    Color32, CursorIcon, EventFilter, Galley, Id, Key, Painter, Pos2, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind, TextFormat, Ui, WidgetInfo, pos2,
    vec2,
};

use super::event_places::{EventPlace, places};
use super::scene::Scene;
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{blur_of, cut, hover_text, to_f64};
use crate::drawing::MonthsChart;
use crate::plan::{Difference, EventId};
use crate::session::{EventEdit, Gesture};
use crate::words::{Blur, EventLine, EventText, Money};

const HEIGHT: f32 = 20.0;
/// The width of a chip without its name.
const FLAG: f32 = 20.0;
/// The width of a chip that is crowded by the next one.
const CROWDED: f32 = 11.0;
/// The longest name and amount.
const TEXT: f32 = 150.0;

/// The control of the chip of an event.
#[must_use]
pub(crate) fn chip_id(event: EventId) -> Id {
    Id::unique(("event-chip", event))
}

/// A chip on screen.
struct Chip<'a> {
    place: EventPlace<'a>,
    rect: Rect,
    /// Its name and amount, where they fit before the next chip.
    text: Option<Arc<Galley>>,
}

/// Shows the chips from this height on, below the names of the months; returns the user's actions.
pub(crate) fn chips_ui(ui: &Ui, scene: &Scene<'_>, chart: &MonthsChart<'_>, top: f32) -> Vec<PanelAction> {
    laid_out(ui, scene, chart, top).iter().filter_map(|chip| chip_ui(ui, (scene, chart), chip)).collect()
}

/// The chips from left to right; where two would cover each other, the first is a flag alone, as narrow as it must be.
fn laid_out<'a>(ui: &Ui, scene: &Scene<'a>, chart: &MonthsChart<'_>, top: f32) -> Vec<Chip<'a>> {
    let palette = Palette::of(ui.visuals());
    let money = Money::of(scene.plan.currency());
    let places = places(scene);
    let lefts: Vec<f32> = places.iter().map(|place| chart.axes.at(to_f64(place.t), 0.0).x - FLAG / 2.0).collect();
    let mut free = f32::NEG_INFINITY;
    let laid = places.into_iter().enumerate().map(|(i, place)| {
        let left = lefts[i].max(free);
        let color = if place.is_there { palette.text } else { palette.faint };
        let format = TextFormat { strikethrough: Stroke::new(if place.is_there { 0.0 } else { 1.0 }, color), ..TextFormat::simple(theme::note(), color) };
        let text = blur_at(ui, place.id).within(|| EventText::Chip(EventLine::new(place.event, money)).to_string());
        let galley = cut(ui.painter(), &text, format, TEXT);
        let width = FLAG + galley.size().x + 8.0;
        let next = lefts.get(i + 1).copied().unwrap_or(ui.max_rect().right());
        let fits = left + width + 2.0 <= next;
        let width = match () {
            () if fits => width,
            () if left + FLAG < next => FLAG,
            () => CROWDED,
        };
        let rect = Rect::from_min_size(pos2(left, top), vec2(width, HEIGHT));
        free = rect.right() + 1.0;
        Chip { place, rect, text: fits.then_some(galley) }
    });
    laid.collect()
}

/// The blur of a chip: the pointer on it shows an amount that is blurred.
fn blur_at(ui: &Ui, event: EventId) -> Blur {
    ui.ctx().read_response(chip_id(event)).map_or_else(Blur::current, |response| blur_of(&response))
}

fn chip_ui(ui: &Ui, (scene, chart): (&Scene<'_>, &MonthsChart<'_>), chip: &Chip<'_>) -> Option<PanelAction> {
    let EventPlace { t, id, event, is_there } = &chip.place;
    let line = EventLine::new(event, Money::of(scene.plan.currency()));
    if !is_there {
        let response = ui.interact(chip.rect, chip_id(*id), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{line}, {}", EventText::TakenOut)));
        paint(ui, scene, chip, &response);
        hover_text(response, || format!("{line}\n{}", EventText::TakenOut));
        return None;
    }
    let response = ui.interact(chip.rect, chip_id(*id), Sense::click_and_drag()).on_hover_cursor(CursorIcon::Grab);
    response.widget_info(|| WidgetInfo::labeled(Role::Slider, true, line.to_string()));
    paint(ui, scene, chip, &response);
    let response = hover_text(response, || format!("{}\n{}", blur_at(ui, *id).within(|| line.to_string()), EventText::ChipHint));
    if response.clicked() {
        response.request_focus();
        return Some(PanelAction::Month(*t));
    }
    let (to, gesture) = if response.dragged() {
        (chart.month_at(response.interact_pointer_pos()?.x), Gesture::Drag)
    } else {
        (t.checked_add_signed(arrow(ui, &response)?).filter(|to| *to < scene.plan.months())?, Gesture::Keys)
    };
    let moved = event.moved_to(scene.forecast.month(to)).ok().filter(|moved| moved != *event)?;
    Some(PanelAction::from(EventEdit { id: *id, event: Some(moved), gesture }))
}

/// The step of an arrow key pressed on a chip.
fn arrow(ui: &Ui, chip: &Response) -> Option<isize> {
    if !chip.has_focus() {
        return None;
    }
    let arrows = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(chip.id, arrows));
    ui.input(|input| [(Key::ArrowLeft, -1), (Key::ArrowRight, 1)].into_iter().find(|(key, _)| input.key_pressed(*key)).map(|(_, step)| step))
}

fn paint(ui: &Ui, scene: &Scene<'_>, chip: &Chip<'_>, response: &Response) {
    let (painter, palette) = (ui.painter(), Palette::of(ui.visuals()));
    let plan = scene.document.plan();
    let differs = scene.document.shown().scenario().filter(|id| plan.differences(*id).contains(&Difference::Event(chip.place.id)));
    let (width, edge) = match differs.and_then(|id| plan.scenario(id)) {
        _ if response.has_focus() => (2.0, palette.accent),
        Some(scenario) => (1.5, palette.scenario(Some(scenario.colour()))),
        None => (theme::HAIRLINE, palette.faint),
    };
    let fill = if response.hovered() || response.dragged() { palette.hovered } else { palette.card };
    painter.rect(chip.rect, HEIGHT / 2.0, fill, Stroke::new(width, edge), StrokeKind::Inside);
    let color = if chip.place.is_there { palette.text } else { palette.faint };
    flag(painter, pos2(chip.rect.left() + FLAG.min(chip.rect.width()) / 2.0, chip.rect.center().y), color);
    if let Some(text) = &chip.text {
        painter.galley(pos2(chip.rect.left() + FLAG, chip.rect.center().y - text.size().y / 2.0), Arc::clone(text), color);
    }
}

/// A flag on its pole.
fn flag(painter: &Painter, center: Pos2, color: Color32) {
    let at = |x: f32, y: f32| pos2(center.x + x, center.y + y);
    painter.line_segment([at(-3.5, -5.0), at(-3.5, 5.0)], Stroke::new(1.2, color));
    painter.add(Shape::closed_line(vec![at(-3.5, -4.5), at(4.0, -4.5), at(2.0, -2.0), at(4.0, 0.5), at(-3.5, 0.5)], Stroke::new(1.0, color)));
}
