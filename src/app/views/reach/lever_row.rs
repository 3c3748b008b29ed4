//! One number that could reach the target: now, needed and usual on its track, and the button that applies it.

use eframe::egui::{Align2, Button, Color32, Rect, Response, Role, Sense, Stroke, TextFormat, Ui, WidgetInfo, pos2, text::LayoutJob, vec2};

use crate::app::charts::Scene;
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::ChangePreview;
use crate::app::widgets::{Scale, blur_of, hover_text_beside, in_place, is_left_out, paint_label, paint_once, to_f32};
use crate::forecast::goal_seek::{Adjustment, ReachAnswer, Refused, Target};
use crate::plan::{Assumption, Key, Plan, Range};
use crate::report::{full_label, levers};
use crate::session;
use crate::words::reach_view::{ReachSentence, ReachText};
use crate::words::{self, Money};

pub(super) const ROW: f32 = 40.0;
const TRACK: f32 = 200.0;
const APPLY: f32 = 64.0;
const FIGURES: f32 = 140.0;
/// Below this width there is no track.
const NARROW: f32 = 520.0;
const RAIL: f32 = 2.0;
const BAND: f32 = 8.0;

/// A number that could reach the target, and the answer so far.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lever<'a> {
    /// The number.
    pub(super) key: Key,
    /// The figure to reach.
    pub(super) target: Target,
    /// The figure now.
    pub(super) now: Option<f64>,
    /// The change it takes; `None` while it is searched.
    pub(super) answer: Option<&'a Result<ReachAnswer, Refused>>,
    /// Whether the creator or others can change it.
    pub(super) set_by: SetBy,
}

/// The one that can change a number: the creator, or others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SetBy {
    /// The creator.
    Creator,
    /// A platform or a seller.
    Others,
}

/// A needed value beside the range of its number.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Reachable {
    Nothing,
    Within,
    Beyond,
    OutOfReach,
}

impl<'a> Lever<'a> {
    fn change(&self) -> Option<&'a Adjustment> {
        match self.answer? {
            Ok(ReachAnswer::Found(change) | ReachAnswer::OutOfReach(change)) => Some(change),
            Err(_) => None,
        }
    }

    pub(super) fn needed(&self) -> Option<f64> {
        self.change()?.values.iter().find(|(key, _)| *key == self.key).map(|(_, value)| *value)
    }

    /// The change that reaches the target, where one is needed and there is one.
    pub(super) fn found(&self, plan: &Plan) -> Option<&'a Adjustment> {
        self.change().filter(|_| matches!(self.reachable(plan), Some(Reachable::Within | Reachable::Beyond)))
    }

    /// The figure with a change.
    pub(super) fn reached(&self, plan: &Plan, change: &Adjustment) -> String {
        figure(plan, self.target, change.reached)
    }

    fn reachable(&self, plan: &Plan) -> Option<Reachable> {
        if self.now.is_some_and(|now| self.target.is_met(now)) {
            return Some(Reachable::Nothing);
        }
        let Ok(answer) = self.answer? else { return Some(Reachable::OutOfReach) };
        if matches!(answer, ReachAnswer::OutOfReach(_)) {
            return Some(Reachable::OutOfReach);
        }
        let (needed, scale) = (self.needed()?, scale(plan, self.key)?);
        let fits = |range: Range| (range.low..=range.high).contains(&needed);
        let is_usual = range_of(plan, self.key).map_or((scale.low()..=scale.high()).contains(&needed), fits);
        Some(if is_usual { Reachable::Within } else { Reachable::Beyond })
    }

    /// Whether the needed value is a usual one.
    pub(super) fn is_usual(&self, plan: &Plan) -> bool {
        matches!(self.reachable(plan), Some(Reachable::Within | Reachable::Nothing))
    }

    /// Whether its creator can do it by a usual value, or does not have to.
    fn is_at_hand(&self, plan: &Plan) -> bool {
        self.set_by == SetBy::Creator && self.is_usual(plan)
    }

    /// Its answer, as a painting depends on it.
    fn state(&self, plan: &Plan) -> (Key, Target, Option<Reachable>, [Option<f64>; 2], Option<Refused>) {
        let reached = self.change().map(|change| change.reached);
        (self.key, self.target, self.reachable(plan), [self.needed(), reached], self.answer.and_then(|answer| answer.as_ref().err().copied()))
    }

    /// The distance the number has to move: usual changes first, then by the part of the track.
    pub(super) fn effort(&self, plan: &Plan) -> f64 {
        let moved = || {
            let (now, scale) = (plan.estimate_at(self.key)?.value(), scale(plan, self.key)?);
            Some((scale.place(self.needed()?) - scale.place(now)).abs())
        };
        let class = match self.reachable(plan) {
            Some(Reachable::Nothing | Reachable::Within) => 0.0,
            Some(Reachable::Beyond) => 2.0,
            Some(Reachable::OutOfReach) | None => 4.0,
        };
        class + moved().unwrap_or(1.0)
    }
}

fn scale(plan: &Plan, key: Key) -> Option<Scale> {
    plan.spec(key).map(|spec| Scale::of(&spec))
}

fn range_of(plan: &Plan, key: Key) -> Option<Range> {
    plan.estimate_at(key).and_then(crate::plan::Estimate::range)
}

pub(super) fn shown(plan: &Plan, key: Key, value: f64) -> String {
    words::quantity_of(key).map_or_else(|| words::plain(value), |quantity| words::shown(value, quantity, Money::of(plan.currency())))
}

fn figure(plan: &Plan, target: Target, amount: f64) -> String {
    if target.figure.is_share() { words::whole_percent(amount) } else { Money::of(plan.currency()).whole(amount) }
}

/// The note under the label.
fn note(plan: &Plan, lever: &Lever<'_>) -> String {
    let Some(reachable) = lever.reachable(plan) else { return ReachText::Searching.to_string() };
    let needed = lever.needed().unwrap_or_default();
    let ends = |range: Range| [range.low, range.high].map(|end| shown(plan, lever.key, end));
    let sentence = match (reachable, range_of(plan, lever.key)) {
        (Reachable::Nothing, _) => return ReachText::NothingToDo.to_string(),
        (Reachable::OutOfReach, _) => match lever.answer {
            Some(Err(refused)) => ReachSentence::Refused(*refused),
            Some(Ok(_)) | None => ReachSentence::OutOfReach(lever.change().map_or_else(String::new, |change| figure(plan, lever.target, change.reached))),
        },
        (Reachable::Within, Some(range)) => ReachSentence::Within(ends(range)),
        (Reachable::Beyond, Some(range)) if needed < range.low => ReachSentence::Less(ends(range)),
        (Reachable::Beyond, Some(range)) => ReachSentence::More(ends(range)),
        (Reachable::Beyond, None) => {
            let end = scale(plan, lever.key).map_or(0.0, |scale| if needed > scale.high() { scale.high() } else { scale.low() });
            ReachSentence::BeyondTrack(shown(plan, lever.key, end))
        }
        (Reachable::Within, None) => return String::new(),
    };
    sentence.to_string()
}

/// The places of a row's parts.
struct LeverLayout {
    row: Rect,
    text: f32,
    track: Option<Rect>,
    figures: f32,
    apply: Rect,
}

fn layout(ui: &mut Ui, height: f32) -> (LeverLayout, Response) {
    let (row, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let apply = Rect::from_min_size(pos2(row.right() - APPLY, row.top() + (ROW - 24.0) / 2.0), vec2(APPLY, 24.0));
    let figures = apply.left() - theme::GAP;
    let right = figures - FIGURES;
    let track = (row.width() >= NARROW).then(|| Rect::from_min_max(pos2(right - TRACK, row.top()), pos2(right, row.bottom())));
    (LeverLayout { row, text: track.map_or(right, |track| track.left() - theme::GAP), track, figures, apply }, response)
}

/// Shows the row of a number; returns its change when it is applied. The tip is its preview where no panel beside it shows that.
pub(super) fn lever_row_ui(ui: &mut Ui, scene: &Scene<'_>, lever: &Lever<'_>, tip: Option<&ChangePreview>) -> Option<PanelAction> {
    if is_left_out(ui, vec2(ui.available_width(), ROW)) {
        return None;
    }
    let plan = scene.plan;
    let (at, response) = layout(ui, ROW);
    let now = plan.estimate_at(lever.key)?.value();
    let found = lever.found(plan);
    let change = || {
        let now = shown(plan, lever.key, now);
        let needed = lever.needed().filter(|_| found.is_some());
        needed.map_or_else(|| now.clone(), |needed| ReachSentence::Change(now.clone(), shown(plan, lever.key, needed)).to_string())
    };
    let blur = blur_of(&response);
    response.widget_info(|| {
        WidgetInfo::labeled(Role::Label, true, blur.within(|| format!("{}: {}, {}", full_label(plan, lever.key), change(), note(plan, lever))))
    });
    let palette = Palette::of(ui.visuals());
    if ui.rect_contains_pointer(at.row) {
        ui.painter().rect_filled(at.row.expand2(vec2(6.0, 0.0)), f32::from(theme::SMALL_RADIUS), palette.card);
    }
    paint_once(ui, response.id, (scene.state(), lever.state(plan), at.row, blur), || {
        let marks = Marks { now, needed: lever.needed().filter(|_| found.is_some()), usual: range_of(plan, lever.key) };
        blur.within(|| paint_row(ui, plan, &at, lever, &marks));
        let (font, color) = if lever.is_at_hand(plan) { (theme::strong(), palette.text) } else { (theme::body(), palette.dim) };
        ui.painter().text(pos2(at.figures, at.row.center().y), Align2::RIGHT_CENTER, blur.within(change), font, color);
    });
    if let Some(tip) = tip {
        hover_text_beside(response, at.row, || format!("{}\n{}", tip.title, tip.text));
    } else if found.is_none() && lever.answer.is_some() {
        hover_text_beside(response, at.row, || blur.within(|| note(plan, lever)));
    }
    match lever.set_by {
        SetBy::Creator => apply_ui(ui, at.apply, || full_label(plan, lever.key), found),
        SetBy::Others => None,
    }
}

/// Label, note and track.
fn paint_row(ui: &Ui, plan: &Plan, at: &LeverLayout, lever: &Lever<'_>, marks: &Marks) {
    let palette = Palette::of(ui.visuals());
    let is_at_hand = lever.is_at_hand(plan);
    let color = levers::owner_of(lever.key).map_or(palette.faint, |stream| palette.stream(stream));
    let color = if is_at_hand { color } else { color.gamma_multiply(0.6) };
    let text = if is_at_hand { palette.text } else { palette.dim };
    let is_plain = is_at_hand || matches!(lever.reachable(plan), None | Some(Reachable::Nothing));
    label_ui(ui, at, color, (&full_label(plan, lever.key), text), (&note(plan, lever), if is_plain { palette.faint } else { palette.caution }));
    if let Some(track) = at.track {
        paint_track(ui, track, color, marks);
    }
}

/// Shows the button; it is off where there is nothing to do.
fn apply_ui(ui: &mut Ui, rect: Rect, label: impl Fn() -> String, change: Option<&Adjustment>) -> Option<PanelAction> {
    let response = in_place(ui, rect, |ui| ui.add_enabled(change.is_some(), Button::new(ReachText::Apply.to_string()).min_size(rect.size())));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, change.is_some(), format!("{}: {}", ReachText::Apply, label())));
    let change = change.filter(|_| response.clicked())?;
    Some(PanelAction::Session(session::Action::Adjust(change.clone())))
}

fn label_ui(ui: &Ui, at: &LeverLayout, color: Color32, (label, text): (&str, Color32), (note, dim): (&str, Color32)) {
    let square = Rect::from_center_size(pos2(at.row.left() + 6.0, at.row.top() + 13.0), vec2(11.0, 11.0));
    ui.painter().rect_filled(square, 3.0, color);
    let x = at.row.left() + 20.0..=at.text;
    paint_label(ui, label, TextFormat::simple(theme::body(), text), x.clone(), at.row.top() + 13.0);
    paint_label(ui, note, TextFormat::simple(theme::note(), dim), x, at.row.top() + 29.0);
}

/// The values on a track.
struct Marks {
    now: f64,
    needed: Option<f64>,
    usual: Option<Range>,
}

impl Marks {
    /// The place of a value, 0 to 1, on a logarithmic track about these marks; a linear one where a value is not above zero.
    fn place(&self, value: f64) -> f64 {
        let ends = self.usual.map(|range| [range.low, range.high]);
        let all = [Some(self.now), self.needed].into_iter().chain(ends.into_iter().flatten().map(Some)).flatten();
        let (least, most) = all.fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), value| (least.min(value), most.max(value)));
        let scaled = |value: f64| if least > 0.0 { value.ln() } else { value };
        let (least, most) = (scaled(least), scaled(most));
        let around = ((most - least) * 0.35).max(if self.now > 0.0 { 0.1 } else { 1.0 });
        (scaled(value) - least + around) / (most - least + 2.0 * around)
    }
}

fn paint_track(ui: &Ui, track: Rect, color: Color32, marks: &Marks) {
    let palette = Palette::of(ui.visuals());
    let rail = track.shrink2(vec2(6.0, 0.0));
    let x_of = |value: f64| rail.left() + rail.width() * to_f32(marks.place(value));
    let y = track.center().y;
    let painter = ui.painter();
    painter.rect_filled(Rect::from_center_size(rail.center(), vec2(rail.width(), RAIL)), 1.0, palette.line);
    if let Some(range) = marks.usual {
        let band = Rect::from_x_y_ranges(x_of(range.low)..=x_of(range.high), y - BAND / 2.0..=y + BAND / 2.0);
        painter.rect_filled(band, BAND / 2.0, color.gamma_multiply(theme::WASH));
    }
    let now = x_of(marks.now);
    if let Some(needed) = marks.needed.map(x_of) {
        painter.hline(now.min(needed)..=now.max(needed), y, Stroke::new(RAIL, color));
        painter.circle_filled(pos2(needed, y), 5.0, color);
    }
    painter.circle(pos2(now, y), 4.0, palette.panel, Stroke::new(1.5, palette.text));
}

/// Paints the legend of the marks on the tracks, over them.
pub(super) fn legend_ui(ui: &mut Ui) {
    let palette = Palette::of(ui.visuals());
    let (at, _) = layout(ui, 24.0);
    let y = at.row.center().y;
    paint_label(ui, &ReachText::OneOfThese.to_string(), TextFormat::simple(theme::strong(), palette.text), at.row.left()..=at.text, y);
    let Some(track) = at.track else { return };
    let painter = ui.painter();
    painter.text(pos2(at.row.right(), y), Align2::RIGHT_CENTER, ReachText::LockedStay.to_string(), theme::note(), palette.dim);
    let after = |x: f32, text: ReachText| painter.text(pos2(x + 12.0, y), Align2::LEFT_CENTER, text.to_string(), theme::note(), palette.dim).right() + 20.0;
    let now = track.left() + 6.0;
    painter.circle(pos2(now, y), 4.0, palette.panel, Stroke::new(1.5, palette.text));
    let needed = after(now, ReachText::Now);
    painter.circle_filled(pos2(needed, y), 5.0, palette.dim);
    let usual = after(needed, ReachText::Needed);
    painter.rect_filled(Rect::from_center_size(pos2(usual, y), vec2(18.0, BAND)), BAND / 2.0, palette.dim.gamma_multiply(theme::WASH));
    after(usual, ReachText::Usual);
}

/// Shows the row of several numbers together, with every change.
pub(super) fn together_row_ui(ui: &mut Ui, scene: &Scene<'_>, lever: &Lever<'_>) -> Option<PanelAction> {
    let palette = Palette::of(ui.visuals());
    let plan = scene.plan;
    let is_enough = lever.now.is_some_and(|now| lever.target.is_met(now));
    let found = match lever.answer {
        Some(Ok(ReachAnswer::Found(change))) if !is_enough => Some(change),
        _ => None,
    };
    let text = match (lever.answer, found) {
        (_, Some(change)) => {
            let part = |(key, value): &(Key, f64)| ReachSentence::Part(full_label(plan, *key), shown(plan, *key, *value)).to_string();
            change.values.iter().map(part).collect::<Vec<_>>().join(", ")
        }
        (None, None) => ReachText::Searching.to_string(),
        (Some(Err(refused)), None) => ReachSentence::Refused(*refused).to_string(),
        (Some(Ok(_)), None) if is_enough => ReachText::NothingToDo.to_string(),
        (Some(Ok(answer)), None) => {
            let (ReachAnswer::Found(change) | ReachAnswer::OutOfReach(change)) = answer;
            ReachSentence::OutOfReach(figure(plan, lever.target, change.reached)).to_string()
        }
    };
    let job = LayoutJob::simple(text.clone(), theme::note(), palette.faint, ui.available_width() - APPLY - theme::GAP - 20.0);
    let galley = ui.painter().layout_job(job);
    let (at, response) = layout(ui, (galley.size().y + 26.0).max(ROW));
    let label = ReachText::ALittleOfEach.to_string();
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{label}: {text}")));
    label_ui(ui, &at, palette.total, (&label, palette.text), ("", palette.faint));
    ui.painter().galley(pos2(at.row.left() + 20.0, at.row.top() + 22.0), galley, palette.faint);
    hover_text_beside(response, at.row, || {
        found.map_or_else(|| text.clone(), |change| ReachSentence::Gives(figure(plan, lever.target, change.reached)).to_string())
    });
    apply_ui(ui, at.apply, || label.clone(), found)
}

/// Shows the row of likes.
pub(super) fn likes_row_ui(ui: &mut Ui, scene: &Scene<'_>) {
    let palette = Palette::of(ui.visuals());
    let pays = scene.plan.value(Assumption::LiftPerDoubling) != 0.0;
    let (at, response) = layout(ui, ROW);
    let note = if pays { ReachText::LikesWithLift } else { ReachText::LikesPayNothing }.to_string();
    let verdict = if pays { String::new() } else { ReachText::NoNumberOfLikes.to_string() };
    let label = Key::Assumption(Assumption::LikesPerMonth).label();
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{label}: {note}. {verdict}")));
    ui.painter().text(pos2(at.row.left() + 6.0, at.row.top() + 13.0), Align2::CENTER_CENTER, "♥", theme::body(), palette.likes_text);
    let x = at.row.left() + 20.0..=at.text;
    paint_label(ui, label, TextFormat::simple(theme::strong(), palette.likes_text), x.clone(), at.row.top() + 13.0);
    paint_label(ui, &note, TextFormat::simple(theme::note(), palette.likes_text), x, at.row.top() + 29.0);
    if let Some(track) = at.track.filter(|_| !pays) {
        let rail = track.shrink2(vec2(6.0, 0.0));
        ui.painter().hline(rail.x_range(), rail.center().y, Stroke::new(theme::LIKES_LINE, palette.likes));
    }
    ui.painter().text(pos2(at.row.right(), at.row.center().y), Align2::RIGHT_CENTER, verdict, theme::strong(), palette.likes_text);
}
