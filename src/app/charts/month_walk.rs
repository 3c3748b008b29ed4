//! The month that is read off a chart: the one under the pointer, or the chosen one, which keys lead from month to month.

use eframe::egui::{Context, EventFilter, Id, Key, Pos2, Response, Shape, Stroke, Ui, pos2};

use crate::app::theme::{self, Palette};
use crate::drawing::{MonthsChart, to_figure};
use crate::words::ControlKind;

/// Between a month and its tooltip by keys.
const BESIDE: f32 = 12.0;

/// A month that is read off a chart: the one under the pointer, or the chosen one while the chart has the focus.
pub(crate) struct ReadMonth {
    /// The month.
    pub(crate) t: usize,
    /// The amount at the pointer; `None` by keys.
    pub(crate) amount: Option<f64>,
    /// The place of its tooltip by keys; `None` for the pointer.
    pub(crate) walked_to: Option<Pos2>,
}

/// The month that is read off a chart of this top and bottom, shown as a dashed line, and the month that was chosen by a click or a key.
pub(crate) fn read_month(ui: &Ui, response: &Response, chart: &MonthsChart<'_>, down: (f32, f32)) -> (Option<ReadMonth>, Option<usize>) {
    let (now, months) = (chart.charted.chosen.unwrap_or(0), chart.charted.forecast.months());
    let stepped = step_by_keys(ui, response, (now, months));
    let x_of = |t: usize| chart.axes.at(to_figure(t), 0.0).x;
    if let Some(pointer) = pointer_on(ui, response) {
        let t = chart.month_at(pointer.x);
        pointed_ui(ui, x_of(t), down);
        return (Some(ReadMonth { t, amount: Some(chart.axes.amount_of(pointer.y)), walked_to: None }), response.clicked().then_some(t).or(stepped));
    }
    let read = response.has_focus().then(|| {
        let t = stepped.unwrap_or(now);
        pointed_ui(ui, x_of(t), down);
        ReadMonth { t, amount: None, walked_to: Some(pos2(x_of(t) + BESIDE, down.0)) }
    });
    (read, stepped)
}

/// The place of the pointer on a chart; `None` where it rests while keys lead through the chart: they would show and say nothing then.
pub(crate) fn pointer_on(ui: &Ui, chart: &Response) -> Option<Pos2> {
    const KEYS: [Key; 8] = [Key::ArrowLeft, Key::ArrowRight, Key::ArrowUp, Key::ArrowDown, Key::Home, Key::End, Key::PageUp, Key::PageDown];
    let pointer = chart.hover_pos().filter(|_| chart.has_focus());
    let Some(pointer) = pointer else { return chart.hover_pos() };
    let resting = chart.id.with("resting-pointer");
    let (is_pressed, by_key) = ui.input(|i| (i.pointer.any_pressed() || i.pointer.any_released(), KEYS.into_iter().any(|key| i.key_pressed(key))));
    if is_pressed {
        ui.data_mut(|data| data.remove_temp::<Pos2>(resting));
    } else if by_key || chart.gained_focus() {
        ui.data_mut(|data| data.insert_temp(resting, pointer));
    }
    Some(pointer).filter(|at| ui.data(|data| data.get_temp(resting)) != Some(*at))
}

/// The month that the arrow keys, Home and End lead to on a chart in focus.
pub(crate) fn step_by_keys(ui: &Ui, chart: &Response, (now, months): (usize, usize)) -> Option<usize> {
    if !chart.has_focus() {
        return None;
    }
    note_walked(ui, chart.id, (ControlKind::Chart, EventFilter { horizontal_arrows: true, ..EventFilter::default() }));
    let stepped = pressed_step(ui, (now, months), [Key::ArrowLeft, Key::ArrowRight, Key::Home, Key::End]);
    if stepped.is_some() {
        ui.ctx().request_repaint();
    }
    stepped
}

/// The place that a pressed key leads to, of this many: back, on, to the first or to the last; none where nothing changes.
pub(super) fn pressed_step(ui: &Ui, (now, count): (usize, usize), [back, on, first, last]: [Key; 4]) -> Option<usize> {
    let end = count - 1;
    let keys = [(back, now.saturating_sub(1)), (on, (now + 1).min(end)), (first, 0), (last, end)];
    let to = ui.input(|input| keys.into_iter().find(|(key, _)| input.key_pressed(*key)).map(|(_, to)| to));
    to.filter(|to| *to != now)
}

const WALKED: &str = "walked-chart";

/// Notes that keys lead through this chart, and keeps these arrows for it.
pub(super) fn note_walked(ui: &Ui, chart: Id, (kind, arrows): (ControlKind, EventFilter)) {
    ui.memory_mut(|memory| memory.set_focus_lock_filter(chart, arrows));
    ui.data_mut(|data| data.insert_temp(Id::unique(WALKED), (chart, kind)));
}

/// The kind of a chart that keys lead through.
pub(crate) fn walked_kind(ctx: &Context, control: Id) -> Option<ControlKind> {
    let walked: Option<(Id, ControlKind)> = ctx.data(|data| data.get_temp(Id::unique(WALKED)));
    walked.filter(|(chart, _)| *chart == control).map(|(_, kind)| kind)
}

/// Shows the month that is read as a dashed line.
fn pointed_ui(ui: &Ui, x: f32, (top, bottom): (f32, f32)) {
    let stroke = Stroke::new(theme::HAIRLINE, Palette::of(ui.visuals()).dim);
    ui.painter().extend(Shape::dashed_line(&[pos2(x, top), pos2(x, bottom)], stroke, 3.0, 3.0));
}
