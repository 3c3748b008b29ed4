//! The track of a number: its handle, the ends of its range, and the mark at the saved value.

use eframe::egui::{self, Color32, EventFilter, Key as Press, Popup, Rect, Response, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::row::{SliderRow, track_id};
use super::row_layout::{REACH, RowLayout};
use crate::app::theme::{self, Palette};
use crate::app::widgets::cast::to_f32;
use crate::app::widgets::hover::{hover_text, hover_text_beside};
use crate::app::widgets::screen_reader::{number_set, steps_asked, tell_slider};
use crate::drawing::Scale;
use crate::plan::assumption::Proportion;
use crate::plan::{Entry, Kind, Range, significant};
use crate::session::{Edit, Gesture};
use crate::words::assumptions::{AssumptionsSentence, End};

const RAIL: f32 = 3.0;
/// The height of the ticks at the ends of a range.
const TICK: f32 = 8.0;

/// The rail on screen, the size of its handle, and the values along it.
#[derive(Clone, Copy)]
struct TrackLayout {
    rail: Rect,
    handle: f32,
    scale: Scale,
}

impl TrackLayout {
    fn new(slider: &SliderRow<'_>, layout: &RowLayout) -> Self {
        let rail = Rect::from_center_size(layout.track.center(), vec2(layout.track.width() - 2.0 * REACH, RAIL));
        Self { rail, handle: layout.handle, scale: slider.scale() }
    }

    fn x_of(self, value: f64) -> f32 {
        egui::lerp(self.rail.x_range(), to_f32(self.scale.place(value)))
    }

    fn value_at(self, x: f32) -> f64 {
        self.scale.value(egui::remap(x, self.rail.x_range(), 0.0..=1.0).into())
    }
}

/// Shows the track; returns the change made on it.
pub(super) fn track_ui(ui: &Ui, slider: &SliderRow<'_>, layout: &RowLayout) -> Option<Edit> {
    let value = slider.value_in(slider.plan)?;
    let response = ui.interact(layout.track, track_id(slider.key), Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::slider(ui.is_enabled(), value * slider.read_out(), slider.name()));
    declare(&response, slider, value, slider.spec.limit);

    let track = TrackLayout::new(slider, layout);
    let mut edit = moved_by_pointer(ui, &response, slider, track).or_else(|| moved_by_keys(ui, &response, slider, value));
    let range = slider.range();
    if ui.is_rect_visible(layout.track) {
        let color = if ui.is_enabled() { slider.color } else { Palette::of(ui.visuals()).faint };
        paint(ui, track, range, color);
        paint_handle(ui, &response, track, value, color);
    }
    if let Some(range) = range {
        edit = edit.or(end_ui(ui, slider, track, End::Low, range));
        edit = edit.or(end_ui(ui, slider, track, End::High, range));
    }
    // Last, so that it is above the handles.
    if let Some(saved) = slider.value_in(slider.saved).filter(|saved| *saved != value) {
        let mark = saved_mark_ui(ui, slider, track, saved);
        let twice = response.contains_pointer() && ui.input(|i| i.pointer.button_double_clicked(egui::PointerButton::Primary));
        let erased = response.has_focus() && ui.input(|i| i.key_pressed(Press::Backspace) || i.key_pressed(Press::Delete));
        if mark.clicked() || twice || erased {
            edit = slider.saved.get(slider.key).map(|entry| Edit { key: slider.key, entry, gesture: Gesture::Once });
        }
    }
    hover_text_beside(response, layout.row, || slider.help().to_string());
    edit
}

/// The handle at an end of the range, moved by pointer or keys.
fn end_ui(ui: &Ui, slider: &SliderRow<'_>, track: TrackLayout, end: End, range: Range) -> Option<Edit> {
    let value = slider.value_in(slider.plan)?;
    // Beside the main handle where both are at one place.
    let (at, x, outward) = match end {
        End::Low => (range.low, track.x_of(range.low).min(track.x_of(value) - track.handle), -3.0),
        End::High => (range.high, track.x_of(range.high).max(track.x_of(value) + track.handle), 3.0),
    };
    let center = pos2(x, track.rail.center().y);
    let rect = Rect::from_center_size(center + vec2(outward, 0.0), vec2(9.0, 2.0 * TICK));
    let id = track_id(slider.key).with(("end", end));
    // Tab passes it by: from the keyboard a range is typed. A press focuses it.
    let sense = if ui.memory(|memory| memory.has_focus(id)) { Sense::click_and_drag() } else { Sense::CLICK | Sense::DRAG };
    let response = ui.interact(rect, id, sense);
    response.widget_info(|| WidgetInfo::slider(ui.is_enabled(), at * slider.read_out(), AssumptionsSentence::End(end, slider.name()).to_string()));
    let least = if slider.plan.bounds(slider.key)?.proportion == Proportion::Value { track.scale.stepped(0.0, 1).min(value) } else { slider.spec.limit.0 };
    let (low, high) = match end {
        End::Low => (least, value),
        End::High => (value, slider.spec.limit.1),
    };
    declare(&response, slider, at, (low, high));
    focus_on_press(ui, &response);
    let palette = Palette::of(ui.visuals());
    let (color, width) = match () {
        () if response.has_focus() => (palette.accent, 3.0),
        () if response.hovered() || response.dragged() => (palette.text, 3.0),
        () => (slider.color, 1.0),
    };
    if ui.is_rect_visible(rect) {
        ui.painter().rect_filled(Rect::from_center_size(center, vec2(width, TICK)), 0.0, color);
    }
    let dragged = response.interact_pointer_pos().filter(|_| response.dragged()).map(|pointer| track.value_at(pointer.x));
    let (asked, gesture) = match dragged {
        Some(asked) => (asked, Gesture::Drag),
        None => (set_by_reader(ui, &response, slider, at).or_else(|| pressed(ui, &response, track.scale, at))?, Gesture::Keys),
    };
    let asked = asked.clamp(low, high);
    let range = match end {
        End::Low => Range { low: asked, ..range },
        End::High => Range { high: asked, ..range },
    };
    Some(Edit { key: slider.key, entry: Entry::Ranged { value, range }, gesture })
}

/// A handle that the pointer takes hold of gets the focus, for the keys that follow.
fn focus_on_press(ui: &Ui, response: &Response) {
    if response.is_pointer_button_down_on() && ui.input(|i| i.pointer.any_pressed()) {
        response.request_focus();
    }
}

fn moved_by_pointer(ui: &Ui, response: &Response, slider: &SliderRow<'_>, track: TrackLayout) -> Option<Edit> {
    focus_on_press(ui, response);
    let pointer = response.interact_pointer_pos()?;
    let is_held = response.dragged() || response.is_pointer_button_down_on();
    is_held.then(|| Edit { key: slider.key, entry: moved_to(slider, track.value_at(pointer.x)), gesture: Gesture::Drag })
}

fn moved_by_keys(ui: &Ui, response: &Response, slider: &SliderRow<'_>, value: f64) -> Option<Edit> {
    let scale = slider.scale();
    let value = set_by_reader(ui, response, slider, value).or_else(|| pressed(ui, response, scale, value))?.clamp(slider.spec.limit.0, slider.spec.limit.1);
    Some(Edit { key: slider.key, entry: moved_to(slider, value), gesture: Gesture::Keys })
}

/// The value to which a screen reader moves a handle.
fn set_by_reader(ui: &Ui, response: &Response, slider: &SliderRow<'_>, value: f64) -> Option<f64> {
    let steps = steps_asked(ui.ctx(), response.id);
    let stepped = || (steps != 0).then(|| slider.scale().stepped(value, steps));
    let asked = number_set(ui.ctx(), response.id).map(|set| set / slider.read_out()).or_else(stepped)?;
    // Further numbers on this handle are one gesture, which keeps the range that a zero would end.
    response.request_focus();
    Some(asked)
}

/// The value to which the keys pressed on a handle move it.
fn pressed(ui: &Ui, response: &Response, scale: Scale, value: f64) -> Option<f64> {
    if !response.has_focus() {
        return None;
    }
    // The arrows belong to a menu while one is open.
    let is_free = !Popup::is_any_open(ui.ctx());
    let arrows = EventFilter { horizontal_arrows: is_free, vertical_arrows: is_free, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
    if !is_free {
        return None;
    }
    ui.input(|i| {
        let count = |press| i32::try_from(i.num_presses(press)).unwrap_or(0);
        let plain = i.modifiers.is_none() || i.modifiers.shift_only();
        let arrows = count(Press::ArrowRight) + count(Press::ArrowUp) - count(Press::ArrowLeft) - count(Press::ArrowDown);
        let steps = arrows + 10 * (count(Press::PageUp) - count(Press::PageDown));
        if i.key_pressed(Press::Home) {
            Some(scale.low())
        } else if i.key_pressed(Press::End) {
            Some(scale.high())
        } else {
            (plain && steps != 0).then(|| scale.stepped(value, steps))
        }
    })
}

fn moved_to(slider: &SliderRow<'_>, value: f64) -> Entry {
    match slider.key.kind() {
        Kind::Whole { .. } => Entry::Value(value.round()),
        Kind::Estimate(_) | Kind::Number(_) | Kind::Switch { .. } | Kind::Word { .. } => Entry::Value(value),
    }
}

/// Tells a screen reader the value at a handle, its limits and its step.
fn declare(response: &Response, slider: &SliderRow<'_>, value: f64, (low, high): (f64, f64)) {
    // Without the last digits of a difference of fractions.
    let step = significant(slider.scale().stepped(value, 1) - value, 9);
    tell_slider(response, [low, high, step].map(|number| number * slider.read_out()), || slider.read(value));
}

/// The small mark at the saved value; a click resets the number to it.
fn saved_mark_ui(ui: &Ui, slider: &SliderRow<'_>, track: TrackLayout, saved: f64) -> Response {
    let palette = Palette::of(ui.visuals());
    let tip = pos2(track.x_of(saved), track.rail.bottom() + 2.0);
    let rect = Rect::from_center_size(tip + vec2(0.0, 3.0), vec2(12.0, 8.0));
    // Tab passes it by: Backspace on the track and the menu of the row do the same.
    let response = ui.interact(rect, track_id(slider.key).with("saved"), Sense::CLICK);
    let text = || AssumptionsSentence::ResetToSaved(slider.shown(saved)).to_string();
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, AssumptionsSentence::Of(slider.name(), text()).to_string()));
    let color = if response.hovered() || response.has_focus() { palette.text } else { palette.faint };
    ui.painter().add(Shape::convex_polygon(vec![tip, tip + vec2(4.0, 6.0), tip + vec2(-4.0, 6.0)], color, Stroke::NONE));
    hover_text(response, text)
}

fn paint(ui: &Ui, track: TrackLayout, range: Option<Range>, color: Color32) {
    let rail = track.rail;
    ui.painter().rect_filled(rail, RAIL / 2.0, Palette::of(ui.visuals()).line);
    if let Some(range) = range {
        let band = Rect::from_x_y_ranges(track.x_of(range.low)..=track.x_of(range.high), rail.y_range());
        ui.painter().rect_filled(band, 0.0, color.gamma_multiply(theme::WASH));
    }
}

fn paint_handle(ui: &Ui, response: &Response, track: TrackLayout, value: f64, color: Color32) {
    let palette = Palette::of(ui.visuals());
    let painter = ui.painter();
    let (x, zero) = (track.x_of(value), track.x_of(track.scale.low().max(0.0)));
    painter.rect_filled(Rect::from_x_y_ranges(x.min(zero)..=x.max(zero), track.rail.y_range()), RAIL / 2.0, color);
    let center = pos2(x, track.rail.center().y);
    let held = response.hovered() || response.dragged();
    painter.circle_filled(center, if held { track.handle + 1.0 } else { track.handle }, color);
    if response.has_focus() {
        painter.circle_stroke(center, track.handle + 2.5, Stroke::new(1.5, palette.accent));
    }
}
