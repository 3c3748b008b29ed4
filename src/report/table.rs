//! The forecast for a person in front of a terminal of 80 columns.

use std::iter::once;

use crate::forecast::futures::Futures;
use crate::forecast::{Forecast, Line};
use crate::plan::{Assumption, GoalMeasure, Plan};

use super::sheet::{Sheet, SheetRow, sheet};
use super::sure::{how_sure, range_of_futures};
use super::text::{TextRow, fitting, lay_out, shortened};
use super::{Money, is_enabled, plain, round_column, stream_name, whole_percent};

/// The longest name shown whole.
const NAME: usize = 26;

/// The columns between those of a table.
const GAP: usize = 3;

/// Every stream, every month, what it comes to, and how sure that is, in whole money; each column adds up to its total, each row
/// of months to its take-home.
#[must_use]
pub fn forecast_table(plan: &Plan, forecast: &Forecast, futures: Option<&Futures>) -> String {
    let money = Money::of(plan.currency());
    let sheet = sheet(forecast, 1.0);
    let mut blocks = vec![title(plan, forecast), streams(plan, forecast, &sheet, money)];
    if forecast.months() > 1 {
        blocks.push(months(forecast, &sheet, futures, money));
    }
    blocks.extend(futures.map(|futures| how_sure(plan, forecast, futures)));
    blocks.push(sentences(plan, forecast, &sheet, money));
    blocks.join("\n")
}

fn title(plan: &Plan, forecast: &Forecast) -> String {
    let span = match forecast.months() {
        1 => long_month(forecast, 0),
        n => format!("{n} months, {} to {}", long_month(forecast, 0), long_month(forecast, n - 1)),
    };
    format!("{}\n{}, {span}\n", plan.name(), plan.currency())
}

pub(super) fn long_month(forecast: &Forecast, t: usize) -> String {
    let month = forecast.month(t);
    format!("{} {}", month.name(), month.year())
}

fn short_month(forecast: &Forecast, t: usize) -> String {
    let month = forecast.month(t);
    format!("{} {}", month.short_name(), month.year())
}

/// What each stream brings in the first month, the last, and all.
fn streams(plan: &Plan, forecast: &Forecast, sheet: &Sheet, money: Money) -> String {
    let last = forecast.months() - 1;
    let mut columns: Vec<(String, &SheetRow)> = vec![(short_month(forecast, 0), &sheet.months[0])];
    if last > 0 {
        columns.push((short_month(forecast, last), &sheet.months[last]));
        columns.push(("Total".to_owned(), &sheet.total));
    }
    let row = |name: &str, figure: &dyn Fn(&SheetRow) -> f64, note: String| {
        let amounts = columns.iter().map(|(_, row)| money.whole(figure(row)));
        TextRow::Cells(once(shortened(name, NAME)).chain(amounts).chain(once(note)).collect())
    };
    let totals: Vec<f64> = forecast.streams().map(|id| forecast.total(Line::Stream(id))).collect();
    let shares = shares(&totals);
    let mut rows =
        vec![TextRow::Cells(once("Stream".to_owned()).chain(columns.iter().map(|(name, _)| name.clone())).chain(once("Share".to_owned())).collect())];
    rows.push(TextRow::Rule);
    for (i, id) in forecast.streams().enumerate() {
        let note = if !is_enabled(plan, id) {
            "off".to_owned()
        } else if totals[i] < 0.0 {
            "a loss".to_owned()
        } else {
            shares[i].clone()
        };
        rows.push(row(stream_name(plan, id), &|row| row.streams[i], note));
    }
    rows.push(row("Likes", &|_| f64::from(forecast.likes()), whole_percent(f64::from(forecast.likes()))));
    rows.push(TextRow::Rule);
    rows.push(row("Gross", &|row| row.gross, String::new()));
    rows.push(row("Costs", &|row| -row.costs, String::new()));
    rows.push(row("Tax set aside", &|row| -row.tax, String::new()));
    rows.push(row("Take-home", &|row| row.take_home, String::new()));
    lay_out(&rows, GAP)
}

/// The part of each stream in all that is positive, in whole percent that add up to 100.
fn shares(totals: &[f64]) -> Vec<String> {
    let positive: f64 = totals.iter().map(|total| total.max(0.0)).sum();
    let exact: Vec<f64> = totals.iter().map(|total| if *total > 0.0 { total / positive } else { 0.0 }).collect();
    let shown = round_column(&exact, 0.01).cells;
    // A share that lost its rounding is still there.
    exact.iter().zip(shown).map(|(exact, shown)| whole_percent(if shown == 0.0 { exact.min(0.004) } else { shown })).collect()
}

/// How each month adds up, and where most futures lie if there is room to tell.
fn months(forecast: &Forecast, sheet: &Sheet, futures: Option<&Futures>, money: Money) -> String {
    let table = |futures: Option<&Futures>| {
        let cells = |name: String, row: &SheetRow, range: Option<String>| {
            let amounts = [row.gross, -row.costs, -row.tax, row.take_home].map(|amount| money.whole(amount));
            TextRow::Cells(once(name).chain(amounts).chain(range).collect())
        };
        let measure = futures.map(|futures| futures.chance.measure);
        let head = measure.map(|measure| match measure {
            GoalMeasure::Gross => "Gross, 8 in 10".to_owned(),
            GoalMeasure::TakeHome => "Take-home, 8 in 10".to_owned(),
        });
        let range = |t: usize| futures.map(|futures| range_of_futures(&futures.bands(futures.chance.measure).at(t), money));
        let mut rows = vec![TextRow::Cells(["Month", "Gross", "Costs", "Tax set aside", "Take-home"].map(str::to_owned).into_iter().chain(head).collect())];
        rows.push(TextRow::Rule);
        rows.extend(sheet.months.iter().enumerate().map(|(t, row)| cells(short_month(forecast, t), row, range(t))));
        let whole = futures.map(|futures| range_of_futures(futures.total(futures.chance.measure), money));
        rows.extend([TextRow::Rule, cells("Total".to_owned(), &sheet.total, whole)]);
        lay_out(&rows, GAP)
    };
    fitting(table(futures), || table(None))
}

fn sentences(plan: &Plan, forecast: &Forecast, sheet: &Sheet, money: Money) -> String {
    let hours = forecast.live_hours_per_month();
    let per_hour = match forecast.gross_per_live_hour() {
        Some(amount) => format!("{} gross for each hour of LIVE, at {} hours a month.", money.cents(amount), plain(hours)),
        None => "No hours of LIVE in this plan.".to_owned(),
    };
    let likes = plain(plan.value(Assumption::LikesPerMonth));
    let likes = format!("Likes: {likes} a month, {} in every month.", money.cents(f64::from(forecast.likes())));
    once(per_hour).chain(goal(plan, forecast, sheet, money)).chain(once(likes)).map(|line| line + "\n").collect()
}

/// When the goal is first met; nothing for a goal of nothing.
fn goal(plan: &Plan, forecast: &Forecast, sheet: &Sheet, money: Money) -> Option<String> {
    let goal = forecast.goal();
    let what = match plan.goal_measure() {
        GoalMeasure::Gross => "a month",
        GoalMeasure::TakeHome => "a month to take home",
    };
    let goal_text = format!("Goal of {} {what}", money.rate(goal));
    if goal == 0.0 {
        return None;
    }
    if let Some(t) = forecast.goal_first_met() {
        return Some(format!("{goal_text} first met in {}.", long_month(forecast, t)));
    }
    let (best, amount) = forecast.row(forecast.goal_line()).iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1))?;
    let shown = match plan.goal_measure() {
        GoalMeasure::Gross => sheet.months[best].gross,
        GoalMeasure::TakeHome => sheet.months[best].take_home,
    };
    // Half a dollar short is no goal met, so it must not read like one.
    let amount = if shown >= goal { money.cents(*amount) } else { money.whole(shown) };
    Some(match forecast.months() {
        1 => format!("{goal_text} not met: {} brings {amount}.", long_month(forecast, 0)),
        n => format!("{goal_text} not met in these {n} months;\nthe best month is {} with {amount}.", long_month(forecast, best)),
    })
}
