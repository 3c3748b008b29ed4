//! The results of a sweep over one number: a line; and the axes that it shares with the map over two.

use eframe::egui::{self, Align2, Rect, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::app::charts::{PointGrid, ReadPoint};
use crate::app::theme::{self, Palette};
use crate::app::widgets::{focus_ring, to_f32, to_f64};
use crate::drawing::Rect as DrawnRect;
use crate::drawing::axis::{grid, nice_step, tick};
use crate::drawing::labels::free;
use crate::forecast::parameter_sweep::{Axis, Sweep};
use crate::plan::{Entry, Estimate, Key, Plan, significant};
use crate::report::full_label;
use crate::words::{self, Blur, ControlKind, Money, SweepText, whole_percent};

const LINE_HEIGHT: f32 = 190.0;
const LEFT: f32 = 74.0;
const UNDER: f32 = 34.0;
/// Room for the value now, or for the key of a map.
const OVER: f32 = 20.0;

/// A sweep and its plan.
pub(super) struct SweepChart<'a> {
    pub(super) plan: &'a Plan,
    pub(super) sweep: &'a Sweep,
    pub(super) money: Money,
}

/// A round value of an axis, and its place in steps from the first value.
pub(super) struct Tick {
    pub(super) steps: f64,
    pub(super) text: String,
}

impl SweepChart<'_> {
    const fn is_chance(&self) -> bool {
        self.sweep.target.figure.is_share()
    }

    pub(super) fn figure(&self, amount: f64) -> String {
        if self.is_chance() { whole_percent(amount) } else { self.money.whole(amount) }
    }

    pub(super) fn value(&self, key: Key, value: f64) -> String {
        words::quantity_of(key).map_or_else(String::new, |quantity| words::shown(significant(value, 3), quantity, self.money))
    }

    /// The place of the plan's value on an axis, in steps from its first value.
    pub(super) fn now(&self, axis: &Axis) -> Option<f64> {
        steps_to(axis, self.plan.estimate_at(axis.key())?.value())
    }

    /// The point of an axis that is nearest to the plan's value: keys begin there.
    pub(super) fn start(&self, axis: &Axis) -> usize {
        let places = axis.values().len();
        self.now(axis).map_or(0, |steps| nearest(to_f32(steps / to_f64(places - 1)), places))
    }

    /// A point in words: its values, its figure, and the way to add it as a scenario.
    pub(super) fn point_in_words(&self, values: &[(&Axis, usize)], figure: f64, read: ReadPoint) -> String {
        let add = if read.is_walked { SweepText::EnterToAdd } else { SweepText::ClickToAdd };
        let value = |(axis, place): &(&Axis, usize)| format!("{} {}\n", full_label(self.plan, axis.key()), self.value(axis.key(), axis.values()[*place]));
        format!("{}{}\n{add}", values.iter().map(value).collect::<String>(), Blur::Off.within(|| self.figure(figure)))
    }

    /// The round values of an axis.
    pub(super) fn ticks(&self, axis: &Axis) -> Vec<Tick> {
        let (first, last) = (axis.values()[0], axis.values()[axis.values().len() - 1]);
        let tick = |value: f64| Some(Tick { steps: steps_to(axis, value)?, text: self.value(axis.key(), value) });
        grid(first, last, nice_step(last - first)).into_iter().filter_map(tick).collect()
    }
}

/// The place of a value on an axis, in steps from its first value.
fn steps_to(axis: &Axis, value: f64) -> Option<f64> {
    let after = axis.values().iter().position(|place| *place >= value)?;
    let Some(before) = after.checked_sub(1) else { return (axis.values()[0] == value).then_some(0.0) };
    let (low, high) = (axis.values()[before], axis.values()[after]);
    Some(to_f64(before) + (value - low) / (high - low))
}

pub(super) fn chosen(axis: &Axis, place: usize) -> (Key, Entry) {
    (axis.key(), Entry::Value(significant(axis.values()[place], 3)))
}

/// The place of an axis under the pointer.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the places there are")]
pub(super) fn nearest(share: f32, places: usize) -> usize {
    (f64::from(share.clamp(0.0, 1.0)) * to_f64(places - 1)).round() as usize
}

pub(super) fn frame_of(ui: &mut Ui, height: f32) -> (Rect, egui::Response) {
    let (outer, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    focus_ring(ui, &response, outer);
    (Rect::from_min_max(outer.min + vec2(LEFT, OVER), outer.max - vec2(12.0, UNDER)), response)
}

/// The labels of the axis below: round values at these places, and the name of its number.
pub(super) fn under_ui(ui: &Ui, of: &SweepChart<'_>, rect: Rect, x_of: impl Fn(f64) -> f32) {
    let palette = Palette::of(ui.visuals());
    let ticks = of.ticks(&of.sweep.x);
    let galleys: Vec<_> = ticks.iter().map(|tick| ui.painter().layout_no_wrap(tick.text.clone(), theme::note(), palette.faint)).collect();
    let (y, area) = (rect.bottom() + 4.0, (rect.left() - LEFT, rect.right() + 12.0));
    let places: Vec<Vec<DrawnRect>> = ticks
        .iter()
        .zip(&galleys)
        .map(|(tick, galley)| {
            let left = (x_of(tick.steps) - galley.size().x / 2.0).min(area.1 - galley.size().x);
            vec![DrawnRect::from_ends((left, left + galley.size().x + 8.0), (y, y + galley.size().y))]
        })
        .collect();
    let area = DrawnRect::from_ends((area.0, area.1 + 8.0), (y, rect.bottom() + UNDER));
    for (galley, place) in galleys.into_iter().zip(free(&places, &[], area)) {
        if let Some(place) = place {
            ui.painter().galley(pos2(place.left(), y), galley, palette.faint);
        }
    }
    let name = full_label(of.plan, of.sweep.x.key());
    ui.painter().text(pos2(rect.center().x, rect.bottom() + 19.0), Align2::CENTER_TOP, name, theme::note(), palette.dim);
}

/// Shows a figure over the values of a number; returns the values that were clicked.
pub(super) fn line_ui(ui: &mut Ui, of: &SweepChart<'_>) -> Option<Vec<(Key, Entry)>> {
    let palette = Palette::of(ui.visuals());
    let sweep = of.sweep;
    let last = sweep.x.values().len() - 1;
    let (rect, response) = frame_of(ui, LINE_HEIGHT);
    let (low, high) = sweep.figures.iter().fold((0.0_f64, 0.0_f64), |(low, high), amount| (low.min(*amount), high.max(*amount)));
    let shows_target = sweep.target.amount <= 2.5 * high;
    let high = if shows_target { high.max(sweep.target.amount) } else { high };
    let step = nice_step(if high > low { high - low } else { 1.0 });
    let (low, high) = ((low / step).floor() * step, ((high / step).ceil() * step).max((low / step).floor() * step + step));
    let y_of = |amount: f64| rect.bottom() - to_f32((amount - low) / (high - low)) * rect.height();
    let x_of = |steps: f64| egui::lerp(rect.x_range(), to_f32(steps / to_f64(last)));
    let key = sweep.x.key();
    response.widget_info(|| {
        let end = |place: usize| [of.figure(sweep.figures[place]), of.value(key, sweep.x.values()[place])];
        WidgetInfo::labeled(Role::Image, true, SweepText::Line(full_label(of.plan, key), [end(0), end(last)]).to_string())
    });
    let painter = ui.painter();
    for amount in grid(low, high, step) {
        painter.hline(rect.x_range(), y_of(amount), Stroke::new(theme::HAIRLINE, palette.line));
        let text = if of.is_chance() { whole_percent(amount) } else { tick(of.money, amount, step) };
        painter.text(pos2(rect.left() - 6.0, y_of(amount)), Align2::RIGHT_CENTER, text, theme::note(), palette.faint);
    }
    if shows_target {
        let y = y_of(sweep.target.amount);
        painter.extend(Shape::dashed_line(&[pos2(rect.left(), y), pos2(rect.right(), y)], Stroke::new(1.5, palette.text), 5.0, 4.0));
    }
    let points = sweep.figures.iter().enumerate().map(|(place, amount)| pos2(x_of(to_f64(place)), y_of(*amount))).collect();
    painter.add(Shape::line(points, Stroke::new(theme::TOTAL_LINE, palette.accent)));
    for steps in sweep.crossings(0) {
        let place = pos2(x_of(steps), y_of(sweep.target.amount));
        painter.circle_filled(place, 4.0, palette.text);
    }
    if let Some(now) = of.now(&sweep.x) {
        painter.vline(x_of(now), rect.y_range(), Stroke::new(theme::HAIRLINE, palette.dim));
        let text = SweepText::Now(of.value(key, of.plan.estimate_at(key).map_or(0.0, Estimate::value))).to_string();
        let galley = painter.layout_no_wrap(text, theme::note(), palette.dim);
        let left = (x_of(now) - galley.size().x / 2.0).clamp(rect.left(), (rect.right() - galley.size().x).max(rect.left()));
        painter.galley(pos2(left, rect.top() - galley.size().y - 3.0), galley, palette.dim);
    }
    under_ui(ui, of, rect, x_of);
    let points = PointGrid { kind: ControlKind::SweepLine, counts: [last + 1, 1], start: [of.start(&sweep.x), 0] };
    let read = points.read(ui, &response, |pointer| Some([nearest((pointer.x - rect.left()) / rect.width(), last + 1), 0]))?;
    let [place, _] = read.place;
    let at = pos2(x_of(to_f64(place)), y_of(sweep.figures[place]));
    ui.painter().circle(at, 4.5, palette.accent, Stroke::new(1.5, palette.panel));
    let clicked = response.clicked();
    read.text_ui(ui, response, at, || of.point_in_words(&[(&sweep.x, place)], sweep.figures[place], read));
    clicked.then(|| vec![chosen(&sweep.x, place)])
}
