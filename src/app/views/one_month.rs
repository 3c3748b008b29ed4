//! "How does this month add up?": each stream stands on the one before, costs and tax step down to take-home.

use eframe::egui::{self, Align2, Color32, CornerRadius, Painter, Rect, Role, Stroke, Ui, WidgetInfo, pos2, vec2};
use egui_plot::PlotTransform;

use super::month_line::month_line_ui;
use super::view::View;
use crate::app::action::Action;
use crate::app::charts::frame::{self, PlotArea, at, eased, plot_ui};
use crate::app::charts::{Scene, month_tooltip_ui};
use crate::app::theme::{self, Palette};
use crate::app::ui_state::UiState;
use crate::forecast::{Line, StreamId};
use crate::plan::{Assumption, Stream};
use crate::report;
use crate::words::{self, Money};

pub(super) const VIEW: View = View { name: "One month", question: "How does this month add up?", show: view_ui };

const LEFT: f32 = 48.0;
const UNDER: f32 = 66.0;
/// The part of its place that a bar takes.
const BAR: f64 = 0.8;

/// One bar: what it is, where it stands and what it shows.
struct WaterfallBar {
    line: Line,
    name: String,
    from: f64,
    to: f64,
    text: String,
}

/// The bars from left to right.
fn bars(scene: &Scene<'_>, money: Money) -> Vec<WaterfallBar> {
    let month = scene.month;
    let mut bars = Vec::new();
    let mut height = 0.0;
    for row in &month.rows {
        let from = if row.line == Line::Likes { 0.0 } else { height };
        height += row.amount;
        let to = from + row.amount;
        bars.push(WaterfallBar { line: row.line, name: short_name(scene, row.line), from, to, text: money.whole(row.shown) });
    }
    let at = |line| scene.forecast.at(line, month.t);
    let (gross, costs, tax) = (at(Line::Gross), at(Line::Costs), at(Line::Tax));
    let mut sum = |line, name: &str, from, to, text| bars.push(WaterfallBar { line, name: name.to_owned(), from, to, text });
    sum(Line::Gross, "Gross", 0.0, gross, money.whole(month.gross));
    sum(Line::Costs, "Costs", gross, gross - costs, money.whole(-month.costs));
    sum(Line::Tax, "Tax", gross - costs, gross - costs - tax, money.whole(-month.tax));
    sum(Line::TakeHome, "Take-home", 0.0, at(Line::TakeHome), money.whole(month.take_home));
    bars
}

/// A name short enough to stand under a bar.
fn short_name(scene: &Scene<'_>, line: Line) -> String {
    match line {
        Line::Stream(StreamId::Named(stream)) => match stream {
            Stream::Brands => "Brands",
            Stream::Rewards => "Rewards",
            Stream::Segments => "Segments",
            Stream::Subscriptions => "Subscriptions",
            Stream::Gifts | Stream::Affiliate | Stream::Merch | Stream::Supporters => stream.name(),
        }
        .to_owned(),
        Line::Stream(id) => report::stream_name(scene.plan, id).to_owned(),
        _ => "Likes".to_owned(),
    }
}

fn view_ui(ui: &mut Ui, scene: &Scene<'_>, _: &mut UiState) -> Vec<Action> {
    let action = month_line_ui(ui, scene);
    waterfall_ui(ui, scene);
    action.into_iter().collect()
}

/// Shows the waterfall of the chosen month.
fn waterfall_ui(ui: &mut Ui, scene: &Scene<'_>) {
    let palette = Palette::of(ui.visuals());
    let money = Money::of(scene.plan.currency());
    let month = scene.month;
    let bars = bars(scene, money);
    let low = bars.iter().map(|bar| bar.from.min(bar.to)).fold(0.0, f64::min);
    let high = bars.iter().map(|bar| bar.from.max(bar.to)).fold(0.0, f64::max);
    let goal = scene.forecast.goal();
    let shows_goal = frame::shows_goal(goal, high);
    let wanted = frame::nice_ends(low, if shows_goal { high.max(goal) } else { high });
    let y = eased(ui, "one month", scene, wanted);

    let outer = ui.available_rect_before_wrap();
    ui.advance_cursor_after_rect(outer);
    let rect = Rect::from_min_max(outer.min + vec2(LEFT, 16.0), outer.max - vec2(8.0, UNDER));
    if rect.width() < 40.0 || rect.height() < 40.0 {
        return;
    }
    let area = PlotArea { name: "one month", rect, x: (-0.6, to_f64(bars.len()) - 0.4), y };
    let (response, transform) = plot_ui(ui, area, money, |_| {});
    let painter = ui.painter();
    painter.hline(rect.x_range(), at(&transform, 0.0, 0.0).y, Stroke::new(theme::HAIRLINE, palette.faint));
    if shows_goal {
        goal_ui(painter, scene, rect, &transform, palette);
    }
    frame::hint_if_empty(painter, rect, scene.forecast, palette);
    bars_ui(&painter.with_clip_rect(rect.expand2(vec2(10.0, 16.0))), &bars, &transform, palette);
    names_ui(painter, &bars, &transform, rect, palette);
    let likes = format!("♥ {} likes a month: {}", words::plain(scene.plan.value(Assumption::LikesPerMonth)), money.cents(scene.forecast.likes().into()));
    painter.text(pos2(rect.left(), outer.bottom() - 2.0), Align2::LEFT_BOTTOM, likes, theme::strong(), palette.likes_text);

    response.widget_info(|| {
        let (gross, take_home) = (money.whole(month.gross), money.whole(month.take_home));
        let likes = money.whole(scene.forecast.likes().into());
        WidgetInfo::labeled(Role::Image, true, format!("{} {}: gross {gross}, take-home {take_home}; likes {likes}", month.month.name(), month.month.year()))
    });
    if response.hover_pos().is_some() {
        month_tooltip_ui(ui, &response, scene, scene.month.t);
    }
}

fn goal_ui(painter: &Painter, scene: &Scene<'_>, rect: Rect, transform: &PlotTransform, palette: &Palette) {
    let month = scene.month;
    let money = Money::of(scene.plan.currency());
    let goal = scene.forecast.goal();
    let y = at(transform, 0.0, goal).y;
    if !rect.y_range().contains(y) {
        return;
    }
    frame::dashed(painter, rect, y, palette.text);
    let reached = if scene.forecast.goal_line() == Line::Gross { month.gross } else { month.take_home };
    let missing = goal.round() - reached;
    let verdict = if missing > 0.0 { format!("{} short", money.whole(missing)) } else { "reached".to_owned() };
    let place = (pos2(rect.left() + 6.0, y - 3.0), Align2::LEFT_BOTTOM);
    frame::label_on_ground(painter, place, &format!("goal {}: {verdict}", money.whole(goal)), palette.text);
}

fn bars_ui(painter: &Painter, bars: &[WaterfallBar], transform: &PlotTransform, palette: &Palette) {
    let room = at(transform, 1.0, 0.0).x - at(transform, 0.0, 0.0).x;
    let place = |i: usize, bar: &WaterfallBar| Rect::from_two_pos(at(transform, to_f64(i) - BAR / 2.0, bar.from), at(transform, to_f64(i) + BAR / 2.0, bar.to));
    for (i, bar) in bars.iter().enumerate() {
        let rect = place(i, bar);
        // Likes have no height: only their line at zero is drawn.
        if bar.line == Line::Likes {
            painter.hline(rect.x_range(), rect.center().y, Stroke::new(theme::LIKES_LINE, palette.likes));
        } else if bar.from != bar.to {
            painter.rect_filled(rect, CornerRadius::same(2), color_of(bar, palette));
        }
        if bar.line != Line::Likes && bars.get(i + 1).is_some_and(|next| next.from == bar.to) {
            let y = at(transform, 0.0, bar.to).y;
            painter.extend(egui::Shape::dotted_line(&[pos2(rect.right(), y), pos2(rect.right() + room * 0.2, y)], palette.faint, 3.0, 0.7));
        }
    }
    let mut taken: Vec<Rect> = Vec::new();
    for i in by_importance(bars) {
        let (rect, bar) = (place(i, &bars[i]), &bars[i]);
        let (spot, anchor) = if bar.to < bar.from {
            (rect.center_bottom() + vec2(0.0, 3.0), Align2::CENTER_TOP)
        } else {
            (rect.center_top() - vec2(0.0, 3.0), Align2::CENTER_BOTTOM)
        };
        let size = painter.layout_no_wrap(bar.text.clone(), theme::chart_label(), palette.text).size();
        let sides = transform.frame().x_range().expand(6.0 - size.x / 2.0);
        let spot = pos2(spot.x.min(sides.max).max(sides.min), spot.y);
        let label = anchor.anchor_size(spot, size);
        if taken.iter().all(|other| !other.intersects(label.expand2(vec2(1.0, -1.0)))) {
            taken.push(label);
            frame::label_on_ground(painter, (spot, anchor), &bar.text, value_color(bar, palette));
        }
    }
}

/// The bars' places, the sums and likes first: what collides gives way to what stands before it.
fn by_importance(bars: &[WaterfallBar]) -> impl Iterator<Item = usize> {
    let (streams, sums): (Vec<usize>, Vec<usize>) = (0..bars.len()).partition(|i| matches!(bars[*i].line, Line::Stream(_)));
    sums.into_iter().chain(streams)
}

fn value_color(bar: &WaterfallBar, palette: &Palette) -> Color32 {
    match bar.line {
        Line::Likes => palette.likes_text,
        Line::TakeHome if bar.to >= 0.0 => palette.good,
        Line::Costs | Line::Tax => palette.dim,
        _ if bar.to < bar.from => palette.bad,
        _ => palette.text,
    }
}

fn color_of(bar: &WaterfallBar, palette: &Palette) -> Color32 {
    if bar.line == Line::TakeHome && bar.to < 0.0 { palette.bad } else { palette.of_line(bar.line) }
}

/// Names under the bars, in two rows by turns where one is too tight; what still collides gives way, the sums and likes last.
fn names_ui(painter: &Painter, bars: &[WaterfallBar], transform: &PlotTransform, rect: Rect, palette: &Palette) {
    let names: Vec<_> = bars
        .iter()
        .enumerate()
        .map(|(i, bar)| {
            let (font, color) = match bar.line {
                Line::Likes => (theme::chart_label(), palette.likes_text),
                Line::Gross | Line::TakeHome => (theme::chart_label(), palette.text),
                _ => (theme::note(), palette.dim),
            };
            let galley = painter.layout_no_wrap(bar.name.clone(), font, color);
            let x = at(transform, to_f64(i), 0.0).x - galley.size().x / 2.0;
            let place = pos2(x.min(rect.right() + 8.0 - galley.size().x), rect.bottom() + 6.0);
            (Rect::from_min_size(place, galley.size()), galley, color)
        })
        .collect();
    let one_row = names.windows(2).all(|pair| !too_near(pair[0].0, pair[1].0));
    let mut taken: Vec<Rect> = Vec::new();
    for i in by_importance(bars) {
        let (place, galley, color) = &names[i];
        let place = if one_row || i % 2 == 0 { *place } else { place.translate(vec2(0.0, 15.0)) };
        if taken.iter().all(|other| !too_near(*other, place)) {
            taken.push(place);
            painter.galley(place.min, std::sync::Arc::clone(galley), *color);
        }
    }
}

fn too_near(a: Rect, b: Rect) -> bool {
    a.intersects(b.expand2(vec2(4.0, 0.0)))
}

#[expect(clippy::cast_precision_loss, reason = "a plan has at most 37 bars")]
const fn to_f64(i: usize) -> f64 {
    i as f64
}
