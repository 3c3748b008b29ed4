//! One number of the plan: label, number field, track.

use std::collections::BTreeMap;

use eframe::egui::{self, Align, Color32, EventFilter, Id, Key as Press, Rect, Response, RichText, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::diamond::diamond;
use super::field::{Field, field_ui, field_width, reason_ui};
use super::mark::{MARK, MARK_GAP};
use super::scale::Scale;
use super::source_mark::{SourceMark, source_mark_ui};
use crate::app::action::{Action, Edit, Gesture, Scenarios};
use crate::app::theme::{self, Palette};
use crate::app::view::Draft;
use crate::plan::assumption::Proportion;
use crate::plan::{Assumption, Difference, Entry, Estimate, Fault, Key, Kind, Plan, Range, ScenarioId, Spec, bounds_of};
use crate::report::{self, Money};

const FIELD_WIDTH: f32 = 92.0;
const TRACK_HEIGHT: f32 = 17.0;
const HANDLE_RADIUS: f32 = 7.0;
const RAIL: f32 = 4.0;
const BAND: f32 = 8.0;

/// A number of the plan and how it is shown.
pub struct SliderRow<'a> {
    /// What it sets.
    pub key: Key,
    /// What is known of the number.
    pub spec: Spec,
    /// The plan as it stands.
    pub plan: &'a Plan,
    /// The plan as its file holds it.
    pub saved: &'a Plan,
    /// The colour of the stream it belongs to.
    pub color: Color32,
    /// Whether a search for what it would take leaves it alone.
    pub locked: bool,
    /// The mark that opens where the number comes from; none for what has no sources.
    pub sources: Option<SourceMark>,
    /// How it differs from the base in the scenario that is shown; none where it follows it.
    pub differs: Option<BaseValue<'a>>,
}

/// A number that a scenario has for itself.
#[derive(Clone, Copy, Debug)]
pub struct BaseValue<'a> {
    /// Which scenario.
    pub scenario: ScenarioId,
    /// Its colour.
    pub color: Color32,
    /// The base.
    pub base: &'a Plan,
}

impl SliderRow<'_> {
    fn money(&self) -> Money {
        Money::of(self.plan.currency())
    }

    fn scale(&self) -> Scale {
        Scale::of(&self.spec, self.plan.value(Assumption::CurrencyPerUsd))
    }

    fn value_in(&self, plan: &Plan) -> Option<f64> {
        match plan.get(self.key)? {
            Entry::Exact(value) | Entry::Value(value) | Entry::Ranged { value, .. } => Some(value),
            #[expect(clippy::cast_precision_loss, reason = "months are few")]
            Entry::Integer(value) => Some(value as f64),
            Entry::Switch(_) | Entry::Word(_) => None,
        }
    }

    fn shown(&self, value: f64) -> String {
        report::shown(value, self.spec.quantity, self.money())
    }

    /// What stands at it in another plan, with its range.
    fn in_words(&self, plan: &Plan) -> String {
        let value = self.value_in(plan).map_or_else(String::new, |value| self.shown(value));
        let range = plan.estimate_at(self.key).and_then(Estimate::range);
        range.map_or_else(|| value.clone(), |range| format!("{value} ({} to {})", self.shown(range.low), self.shown(range.high)))
    }

    /// What hovering tells: what the number means, its unit, default and limit.
    fn help(&self) -> String {
        let (low, high) = self.spec.limit;
        let range = self.spec.range.map_or_else(String::new, |(low, high)| format!(", {} to {}", self.shown(low), self.shown(high)));
        format!(
            "{}\n\nUnit: {}\nDefault: {}{range}\nLimit: {} to {}",
            self.spec.help,
            self.spec.unit,
            self.shown(self.spec.default),
            self.shown(low),
            self.shown(high)
        )
    }

    fn parse(&self, text: &str) -> Result<Entry, String> {
        let value = self.value_in(self.plan).unwrap_or(self.spec.default);
        let entry = report::parse_around(self.key, text, value).map_err(|problem| self.reason(&problem.fault))?;
        let mut trial = self.plan.clone();
        trial.set(self.key, entry.clone()).map_err(|problem| self.reason(&problem.fault))?;
        Ok(entry)
    }

    /// The reason in the units on screen.
    fn reason(&self, fault: &Fault) -> String {
        match *fault {
            Fault::OutsideLimit { value, low, high } => {
                format!("{} is outside its limit; from {} to {}", self.shown(value), self.shown(low), self.shown(high))
            }
            _ => fault.to_string(),
        }
    }
}

/// Shows a slider row; gives what the user wants of it.
pub fn slider_row_ui(ui: &mut Ui, slider: &SliderRow<'_>, drafts: &mut BTreeMap<Key, Draft>) -> Option<Action> {
    let value = slider.value_in(slider.plan)?;
    let mut edit = None;
    let mut lock = false;
    let mut asked = false;
    let follows = slider.plan.follows_gift_table(slider.key);
    let palette = Palette::of(ui.visuals());
    ui.spacing_mut().item_spacing.y = 1.0;
    let mut of_scenario = None;
    ui.horizontal(|ui| {
        if let Some(differs) = slider.differs {
            of_scenario = differs_ui(ui, slider, differs);
        }
        let field = Field { key: slider.key, shown: slider.shown(value), parse: &|text| slider.parse(text), align: Align::Max, width: FIELD_WIDTH };
        let is_estimate = matches!(slider.key.kind(), Kind::Estimate(_));
        let sources = if slider.sources.is_some() { MARK.x + MARK_GAP } else { 0.0 };
        let range = if slider.sources.is_some() && is_estimate { MARK.x + MARK_GAP } else { 0.0 };
        let room = ui.available_width() - field_width(ui, &field, drafts) - ui.spacing().item_spacing.x - sources - range;
        let text = egui::Label::new(RichText::new(slider.spec.label).color(palette.dim)).truncate();
        let label = ui
            .scope(|ui| {
                ui.set_max_width(room.max(0.0));
                ui.add(text)
            })
            .inner;
        let label_id = label.id;
        label.on_hover_text(slider.help());
        ui.with_layout(egui::Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = MARK_GAP;
            let typed = ui.add_enabled_ui(!follows, |ui| field_ui(ui, &field, slider.plan, drafts, label_id)).inner;
            if let Some(entry) = typed {
                edit = Some(Edit { key: slider.key, entry, gesture: Gesture::Whole });
            }
            if is_estimate {
                edit = ui.add_enabled_ui(!follows, |ui| range_switch_ui(ui, slider)).inner.or(edit.take());
            }
            if let Some(mark) = slider.sources {
                asked = source_mark_ui(ui, mark, slider.spec.label);
            }
            if is_estimate {
                lock = lock_ui(ui, slider);
            }
        });
    });
    let moved = ui.add_enabled_ui(!follows, |ui| track_ui(ui, slider, value)).inner;
    if let Some(moved) = moved {
        drafts.remove(&slider.key);
        edit = Some(moved);
    }
    reason_ui(ui, slider.key, drafts);
    if let Some(wanted) = of_scenario {
        drafts.remove(&slider.key);
        return Some(Action::Scenario(wanted));
    }
    match slider.key {
        Key::Assumption(of) if asked => Some(Action::Sources((slider.sources != Some(SourceMark::Open)).then_some(of))),
        key if lock => Some(Action::Lock(key)),
        _ => edit.map(Action::Edit),
    }
}

/// The mark of a number that differs from the base, and the way back.
fn differs_ui(ui: &mut Ui, slider: &SliderRow<'_>, differs: BaseValue<'_>) -> Option<Scenarios> {
    let (rect, response) = ui.allocate_exact_size(vec2(10.0, MARK.y), Sense::click());
    let name = format!("{}: differs from the base", slider.spec.label);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &name));
    if response.has_focus() || response.hovered() {
        diamond(ui.painter(), rect.center(), 6.5, Palette::of(ui.visuals()).text);
    }
    diamond(ui.painter(), rect.center(), 4.5, differs.color);
    let difference = Difference::At(slider.key);
    let mut wanted = None;
    egui::Popup::menu(&response).show(|ui| {
        ui.set_min_width(200.0);
        let base = slider.in_words(differs.base);
        if ui.button(format!("Reset to base, {base}")).clicked() {
            wanted = Some(Scenarios::Reset(differs.scenario, difference));
        }
        if ui.button("Make this the base's value").clicked() {
            wanted = Some(Scenarios::MakeBase(differs.scenario, difference));
        }
    });
    response.on_hover_text(format!("Base: {}", slider.in_words(differs.base)));
    wanted
}

/// "I am sure" or "give a range".
fn range_switch_ui(ui: &mut Ui, slider: &SliderRow<'_>) -> Option<Edit> {
    let estimate = slider.plan.estimate_at(slider.key)?;
    let unsure = estimate.range().is_some();
    let given = first_range(slider, estimate.value());
    let (rect, response) = ui.allocate_exact_size(MARK, Sense::click());
    let name = format!("{}: give a range", slider.spec.label);
    response.widget_info(|| WidgetInfo::selected(Role::Switch, ui.is_enabled(), unsure, &name));
    let palette = Palette::of(ui.visuals());
    let color = if response.has_focus() {
        palette.accent
    } else if unsure || response.hovered() {
        palette.text
    } else {
        palette.faint
    };
    ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, "±", if unsure { theme::strong() } else { theme::body() }, color);
    let tip = match estimate.range() {
        Some(range) => format!("8 in 10 futures: {} to {}. Click if you are sure of this number.", slider.shown(range.low), slider.shown(range.high)),
        None if given.is_some() => "You are sure of this number. Click to give it a range, or type one: 90 to 250, or ±20%.".to_owned(),
        None => "A number at zero has no range".to_owned(),
    };
    if !response.on_hover_text(tip).clicked() {
        return None;
    }
    let entry = if unsure { Entry::Exact(estimate.value()) } else { given? };
    Some(Edit { key: slider.key, entry, gesture: Gesture::Whole })
}

/// The range a sure number gets first: as wide as the default's, or a fifth to either side.
fn first_range(slider: &SliderRow<'_>, value: f64) -> Option<Entry> {
    let bounds = bounds_of(slider.key)?;
    let around = |value: f64, (low, high): (f64, f64)| Estimate::ranged(value, Range { low, high }, bounds).ok();
    let usual = slider
        .spec
        .range
        .and_then(|range| around(slider.spec.default, range))
        .or_else(|| around(slider.spec.default, (slider.spec.default * 0.8, slider.spec.default * 1.2)));
    let (low, high) = bounds.limit;
    let plain = around(value, ((value * 0.8).max(low), (value * 1.2).min(high)));
    let moved = usual.and_then(|usual| usual.moved_to(value, bounds).ok()).filter(|moved| moved.range().is_some()).or(plain)?;
    Some(Entry::Ranged { value, range: moved.range()? })
}

/// The lock that keeps a search for what it would take from moving this number.
fn lock_ui(ui: &mut Ui, slider: &SliderRow<'_>) -> bool {
    let (rect, response) = ui.allocate_exact_size(MARK, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Switch, ui.is_enabled(), slider.locked, format!("{}: lock", slider.spec.label)));
    let palette = Palette::of(ui.visuals());
    let color = if response.has_focus() {
        palette.accent
    } else if slider.locked {
        palette.text
    } else {
        palette.faint
    };
    if slider.locked || response.hovered() || response.has_focus() {
        let body = Rect::from_center_size(rect.center() + vec2(0.0, 2.5), vec2(9.0, 7.0));
        let shackle =
            vec![body.left_top() + vec2(2.0, 0.0), body.left_top() + vec2(2.0, -3.0), body.left_top() + vec2(4.5, -5.0), body.right_top() + vec2(-2.0, -3.0)];
        ui.painter().add(egui::Shape::line(shackle, Stroke::new(1.5, color)));
        if slider.locked {
            ui.painter().line_segment([body.right_top() + vec2(-2.0, -3.0), body.right_top() + vec2(-2.0, 0.0)], Stroke::new(1.5, color));
        }
        ui.painter().rect_filled(body, 1.5, color);
    }
    response
        .on_hover_text(if slider.locked {
            "Locked: what it would take leaves this number alone"
        } else {
            "Lock this number: what it would take then leaves it alone"
        })
        .clicked()
}

/// The id of the track of a key, so that others can scroll to it or give it focus.
#[must_use]
pub fn track_id(key: Key) -> Id {
    Id::unique(("track", key))
}

fn track_ui(ui: &mut Ui, slider: &SliderRow<'_>, value: f64) -> Option<Edit> {
    let scale = slider.scale();
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), TRACK_HEIGHT), Sense::hover());
    let response = ui.interact(rect, track_id(slider.key), Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::slider(ui.is_enabled(), value, slider.spec.label));
    declare(ui, &response, slider, value);

    let rail = Rect::from_x_y_ranges(rect.left() + HANDLE_RADIUS..=rect.right() - HANDLE_RADIUS, rect.center().y - RAIL / 2.0..=rect.center().y + RAIL / 2.0);
    let x_of = |value: f64| egui::lerp(rail.x_range(), to_f32(scale.place(value)));
    let saved = slider.value_in(slider.saved).filter(|saved| *saved != value);

    let mut edit = moved_by_pointer(ui, &response, slider, rail).or_else(|| moved_by_keys(ui, &response, slider, value));
    let range = slider.plan.estimate_at(slider.key).and_then(Estimate::range);
    if let Some(range) = range {
        let (low, high) = (x_of(range.low), x_of(range.high));
        let band = Rect::from_x_y_ranges(low..=high, rail.center().y - BAND / 2.0..=rail.center().y + BAND / 2.0);
        ui.painter().rect_filled(rail, RAIL / 2.0, Palette::of(ui.visuals()).line);
        ui.painter().rect_filled(band, BAND / 2.0, slider.color.gamma_multiply(theme::WASH));
    }
    paint(ui, slider, &response, rail, x_of(value), x_of(scale.low().max(0.0)), range.is_some());
    if let Some(range) = range {
        edit = edit.or(end_ui(ui, slider, End::Low, range, rail, x_of(range.low).min(x_of(value) - HANDLE_RADIUS)));
        edit = edit.or(end_ui(ui, slider, End::High, range, rail, x_of(range.high).max(x_of(value) + HANDLE_RADIUS)));
    }
    // Last, so that it lies above the handles.
    if let Some(saved) = saved {
        let mark = mark_ui(ui, slider, x_of(saved), rail, saved);
        let twice = response.contains_pointer() && ui.input(|i| i.pointer.button_double_clicked(egui::PointerButton::Primary));
        let erased = response.has_focus() && ui.input(|i| i.key_pressed(Press::Backspace) || i.key_pressed(Press::Delete));
        if mark.clicked() || twice || erased {
            edit = slider.saved.get(slider.key).map(|entry| Edit { key: slider.key, entry, gesture: Gesture::Whole });
        }
    }
    response.on_hover_text(slider.help());
    edit
}

/// An end of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum End {
    Low,
    High,
}

/// The handle at an end of the range, by pointer and by keys.
fn end_ui(ui: &Ui, slider: &SliderRow<'_>, end: End, range: Range, rail: Rect, x: f32) -> Option<Edit> {
    let scale = slider.scale();
    let value = slider.value_in(slider.plan)?;
    let center = pos2(x, rail.center().y);
    let outward = if end == End::Low { -3.0 } else { 3.0 };
    let response = ui.interact(
        Rect::from_center_size(center + vec2(outward, 0.0), vec2(9.0, TRACK_HEIGHT)),
        track_id(slider.key).with(("end", end)),
        Sense::click_and_drag(),
    );
    let (at, name) = match end {
        End::Low => (range.low, "low end"),
        End::High => (range.high, "high end"),
    };
    response.widget_info(|| WidgetInfo::slider(ui.is_enabled(), at, format!("{}, {name}", slider.spec.label)));
    if response.is_pointer_button_down_on() && ui.input(|i| i.pointer.any_pressed()) {
        response.request_focus();
    }
    let palette = Palette::of(ui.visuals());
    let color = if response.has_focus() {
        palette.accent
    } else if response.hovered() || response.dragged() {
        palette.text
    } else {
        slider.color
    };
    ui.painter().rect_filled(Rect::from_center_size(center, vec2(3.0, BAND + 2.0)), 1.5, color);
    let dragged =
        response.interact_pointer_pos().filter(|_| response.dragged()).map(|pointer| scale.value(egui::remap(pointer.x, rail.x_range(), 0.0..=1.0).into()));
    let (asked, gesture) = match dragged {
        Some(asked) => (asked, Gesture::Drag),
        None => (pressed(ui, &response, scale, at)?, Gesture::Keys),
    };
    let least = if bounds_of(slider.key)?.proportion == Proportion::Value { scale.stepped(0.0, 1).min(value) } else { slider.spec.limit.0 };
    let range = match end {
        End::Low => Range { low: asked.clamp(least, value), ..range },
        End::High => Range { high: asked.clamp(value, slider.spec.limit.1), ..range },
    };
    Some(Edit { key: slider.key, entry: Entry::Ranged { value, range }, gesture })
}

fn moved_by_pointer(ui: &Ui, response: &Response, slider: &SliderRow<'_>, rail: Rect) -> Option<Edit> {
    if response.is_pointer_button_down_on() && ui.input(|i| i.pointer.any_pressed()) {
        response.request_focus();
    }
    let pointer = response.interact_pointer_pos()?;
    if !(response.dragged() || response.is_pointer_button_down_on()) {
        return None;
    }
    let place = egui::remap(pointer.x, rail.x_range(), 0.0..=1.0);
    Some(Edit { key: slider.key, entry: moved_to(slider, slider.scale().value(place.into())), gesture: Gesture::Drag })
}

fn moved_by_keys(ui: &Ui, response: &Response, slider: &SliderRow<'_>, value: f64) -> Option<Edit> {
    let scale = slider.scale();
    let asked = ui.input(|i| {
        use egui::accesskit::{Action, ActionData};
        let typed = i.accesskit_action_requests(response.id, Action::SetValue).find_map(|request| match request.data {
            Some(ActionData::NumericValue(value)) => Some(value),
            _ => None,
        });
        let steps = |action| i32::try_from(i.num_accesskit_action_requests(response.id, action)).unwrap_or(0);
        typed.or_else(|| match steps(Action::Increment) - steps(Action::Decrement) {
            0 => None,
            steps => Some(scale.stepped(value, steps)),
        })
    });
    let value = asked.or_else(|| pressed(ui, response, scale, value))?.clamp(slider.spec.limit.0, slider.spec.limit.1);
    Some(Edit { key: slider.key, entry: moved_to(slider, value), gesture: Gesture::Keys })
}

/// Where the keys pressed on a handle move it.
fn pressed(ui: &Ui, response: &Response, scale: Scale, value: f64) -> Option<f64> {
    if !response.has_focus() {
        return None;
    }
    let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
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
        _ => Entry::Value(value),
    }
}

/// Tells a screen reader how far the handle may go.
fn declare(ui: &Ui, response: &Response, slider: &SliderRow<'_>, value: f64) {
    ui.ctx().accesskit_node_builder(response.id, |node| {
        use egui::accesskit::Action;
        node.set_min_numeric_value(slider.spec.limit.0);
        node.set_max_numeric_value(slider.spec.limit.1);
        node.set_value(slider.shown(value));
        node.add_action(Action::SetValue);
        node.add_action(Action::Increment);
        node.add_action(Action::Decrement);
    });
}

/// The small mark at the saved value; a click goes back to it.
fn mark_ui(ui: &Ui, slider: &SliderRow<'_>, x: f32, rail: Rect, saved: f64) -> Response {
    let palette = Palette::of(ui.visuals());
    let tip = pos2(x, rail.bottom() + 2.0);
    let rect = Rect::from_center_size(tip + vec2(0.0, 3.0), vec2(12.0, 8.0));
    let response = ui.interact(rect, track_id(slider.key).with("saved"), Sense::click());
    let text = format!("Back to {}, as saved", slider.shown(saved));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{}: {text}", slider.spec.label)));
    let color = if response.hovered() || response.has_focus() { palette.text } else { palette.faint };
    ui.painter().add(egui::Shape::convex_polygon(vec![tip, tip + vec2(4.0, 6.0), tip + vec2(-4.0, 6.0)], color, Stroke::NONE));
    response.on_hover_text(text)
}

fn paint(ui: &Ui, slider: &SliderRow<'_>, response: &Response, rail: Rect, x: f32, zero: f32, over_band: bool) {
    let palette = Palette::of(ui.visuals());
    let painter = ui.painter();
    if !over_band {
        painter.rect_filled(rail, RAIL / 2.0, palette.line);
    }
    let filled = Rect::from_x_y_ranges(x.min(zero)..=x.max(zero), rail.y_range());
    painter.rect_filled(filled, RAIL / 2.0, slider.color);
    let center = pos2(x, rail.center().y);
    let held = response.hovered() || response.dragged();
    painter.circle(center, if held { HANDLE_RADIUS } else { HANDLE_RADIUS - 1.0 }, slider.color, Stroke::new(2.0, palette.card));
    if response.has_focus() {
        painter.circle_stroke(center, HANDLE_RADIUS + 1.5, Stroke::new(1.5, palette.accent));
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a place on screen needs no more")]
const fn to_f32(value: f64) -> f32 {
    value as f32
}
