//! The whale test on the card of gifts: the figures with the top fan beside those without, from the chosen month on.

use std::cmp::Ordering;

use eframe::egui::{Align2, Color32, CornerRadius, Rect, Role, Sense, TextFormat, Ui, WidgetInfo, pos2, vec2};

use super::cards::Cards;
use crate::app::panel_action::PanelAction;
use crate::app::sections::{CardPart, Section};
use crate::app::theme::{self, Palette};
use crate::app::widgets::{Pointing, blur_of, cut, paint_label, to_f32, triangle};
use crate::plan::{Assumption, Stream, YearMonth};
use crate::report::whale_test::WhaleTest;
use crate::session::ScenarioAction;
use crate::words::{Money, TopFanText};

/// The height of a row, and of one with bars.
const ROW: f32 = 22.0;
const ROW_WITH_BARS: f32 = 34.0;
const HEAD: f32 = 20.0;
/// The height of a bar.
const BAR: f32 = 3.0;
/// The widths of both columns, and of the mark of a change.
const COLUMN: f32 = 84.0;
const MARK: f32 = 24.0;
/// The longest amount that a column shows whole, in characters.
const LONGEST: usize = 11;

/// The numbers of the top fan, which have a part of the card to themselves.
pub(super) const TOP_FAN: [Assumption; 2] = [Assumption::TopFanShare, Assumption::TopFanLeaves];

/// A figure with the fan and without.
struct FanRow {
    name: TopFanText,
    figures: [String; 2],
    /// The figure without the fan by the one with it: less is worse.
    change: Ordering,
    /// The part of the amount that is left, for its bar.
    left: Option<f64>,
}

/// Shows the part of the card; the plan without the fan is a scenario with one click.
pub(super) fn top_fan_ui(cards: &mut Cards<'_>, ui: &mut Ui, color: Color32) {
    cards.part_ui(ui, (Section::Stream(Stream::Gifts), CardPart::TopFan), &TopFanText::Title, |cards, ui| {
        for assumption in TOP_FAN {
            cards.assumption_ui(ui, assumption, color);
        }
        let scene = cards.inputs.scene;
        let test = scene.results.whale_test(scene.month.t);
        let Some(test) = &*test else { return cards.note_ui(ui, &TopFanText::NoShare.to_string()) };
        let money = cards.money();
        let make = || rows(test, &TopFanText::Month(scene.month.month), money);
        cards.padded_ui(ui, |cards, ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            head_ui(ui, &TopFanText::Without(scene.month.month));
            for place in 0..make().len() {
                row_ui(ui, place, color, make);
            }
            ui.add_space(theme::SMALL_GAP);
            if ui.button(TopFanText::AddScenario.to_string()).clicked() {
                cards.actions.push(PanelAction::from(ScenarioAction::AddWith(test.entries.clone(), Some(TopFanText::Scenario.to_string()))));
            }
            ui.add_space(theme::SMALL_GAP);
        });
    });
}

/// The month, all months, the goal and the cash.
fn rows(test: &WhaleTest, month: &TopFanText, money: Money) -> Vec<FanRow> {
    let both = [&test.before, &test.after];
    let amounts =
        |name, of: [f64; 2], left: Option<f64>| FanRow { name, figures: of.map(|amount| figure(amount, money)), change: of[1].total_cmp(&of[0]), left };
    let left = |[before, after]: [f64; 2]| (before > 0.0).then(|| (after / before).clamp(0.0, 1.0));
    let [of_month, total, least] = [both.map(|of| of.month), both.map(|of| of.total), both.map(|of| of.least)];
    let (goals, ends) = (both.map(|of| of.goal), both.map(|of| of.runs_out));
    let goal = FanRow {
        name: TopFanText::Goal,
        figures: goals.map(|month| TopFanText::Met(month).to_string()),
        // A later month is worse, and none is the worst.
        change: by_time(goals[0]).cmp(&by_time(goals[1])),
        left: None,
    };
    let mut rows =
        vec![amounts(month.clone(), of_month, left(of_month)), amounts(TopFanText::Total, total, left(total)), goal, amounts(TopFanText::Least, least, None)];
    if ends != [None; 2] {
        let change = by_time(ends[1]).cmp(&by_time(ends[0]));
        rows.push(FanRow { name: TopFanText::RunsOut, figures: ends.map(|month| TopFanText::OutIn(month).to_string()), change, left: None });
    }
    rows
}

/// An amount as its column has room for it.
fn figure(amount: f64, money: Money) -> String {
    let whole = money.whole(amount);
    if whole.chars().count() > LONGEST { money.compact(amount) } else { whole }
}

/// The order of months, with "never" at the end.
const fn by_time(month: Option<YearMonth>) -> (bool, Option<YearMonth>) {
    (month.is_none(), month)
}

/// The right edges of both columns in a row.
fn columns(row: Rect) -> [f32; 2] {
    [row.right() - MARK - COLUMN, row.right()]
}

fn head_ui(ui: &mut Ui, without: &TopFanText) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEAD), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, without.to_string()));
    let format = TextFormat::simple(theme::note(), Palette::of(ui.visuals()).dim);
    let [before, after] = columns(rect);
    for (text, left, right) in [(TopFanText::With.to_string(), before - COLUMN, before), (without.to_string(), before + 6.0, after)] {
        let galley = cut(ui.painter(), &text, format.clone(), right - left);
        ui.painter().galley(pos2(right - galley.size().x, rect.center().y - galley.size().y / 2.0), galley, format.color);
    }
}

fn row_ui(ui: &mut Ui, place: usize, color: Color32, rows: impl Fn() -> Vec<FanRow>) {
    let palette = Palette::of(ui.visuals());
    let height = if rows()[place].left.is_some() { ROW_WITH_BARS } else { ROW };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    // The pointer on a row shows amounts that are blurred.
    let row = &blur_of(&response).within(rows)[place];
    let (name, [before, after]) = (row.name.to_string(), &row.figures);
    response.widget_info(|| {
        let text = TopFanText::Row { name: name.clone(), before: before.clone(), after: after.clone() };
        WidgetInfo::labeled(Role::Label, true, text.to_string())
    });
    let (y, [middle, right]) = (rect.top() + ROW / 2.0, columns(rect));
    paint_label(ui, &name, TextFormat::simple(theme::body(), palette.dim), rect.left()..=middle - COLUMN, y);
    let tone = match row.change {
        Ordering::Less => palette.bad,
        Ordering::Equal => palette.text,
        Ordering::Greater => palette.good,
    };
    ui.painter().text(pos2(middle, y), Align2::RIGHT_CENTER, before, theme::body(), palette.dim);
    let shown = ui.painter().text(pos2(right, y), Align2::RIGHT_CENTER, after, theme::strong(), tone);
    if row.change.is_ne() {
        let pointing = if row.change.is_lt() { Pointing::Down } else { Pointing::Up };
        triangle(ui.painter(), pos2(shown.left() - 8.0, y), pointing, tone);
    }
    if let Some(left) = row.left {
        let track = Rect::from_min_size(pos2(rect.left(), rect.top() + ROW + 2.0), vec2(rect.width(), BAR));
        ui.painter().rect_filled(track, CornerRadius::same(1), palette.bad.gamma_multiply(0.5));
        ui.painter().rect_filled(track.with_max_x(track.left() + to_f32(left) * track.width()), CornerRadius::same(1), color);
    }
}
