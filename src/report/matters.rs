//! What matters most, for a person, a spreadsheet and a program.

use serde::{Serialize, Serializer};

use crate::forecast::futures::Futures;
use crate::forecast::sensitivity::{Bar, rank_correlation, tornado};
use crate::forecast::{Line, deterministic};
use crate::income::likes::Nothing;
use crate::plan::{Assumption, GoalMeasure, Key, Plan};

use super::json::without_minus_zero;
use super::number::fixed;
use super::sure::measure_name;
use super::text::{TextRow, WIDTH, fitting, lay_out, shortened, wrapped};
use super::{Money, csv_text, full_label, json_text, plain, quantity_of, shown};

/// The columns between those of the table.
const GAP: usize = 2;

/// How far each unsure number moves the whole of a plan, the widest first, likes last.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Matters {
    engine: &'static str,
    plan: String,
    currency: String,
    #[serde(skip)]
    money: Money,
    #[serde(serialize_with = "word")]
    measure: GoalMeasure,
    months: usize,
    /// The whole as set, in the plan's currency.
    total: f64,
    /// What the ranks are taken over; `null` for none.
    futures: Option<Ranked>,
    numbers: Vec<Row>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
struct Ranked {
    count: usize,
    seed: u64,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Row {
    key: String,
    label: String,
    #[serde(skip)]
    range: String,
    low: f64,
    high: f64,
    effect_at_low: f64,
    effect_at_high: f64,
    rank_correlation: Option<f64>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the form serde asks for")]
fn word<S: Serializer>(measure: &GoalMeasure, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(measure.word())
}

/// Holds each number with a range at its low and at its high, the rest as set; over the futures, if there are any, ranks show how
/// closely each goes with the whole.
#[must_use]
pub fn matters(plan: &Plan, futures: Option<&Futures>, measure: GoalMeasure) -> Matters {
    let line = match measure {
        GoalMeasure::Gross => Line::Gross,
        GoalMeasure::TakeHome => Line::TakeHome,
    };
    let ranks = futures.map(|futures| rank_correlation(plan, futures, measure)).unwrap_or_default();
    let rank = |key: Key| ranks.iter().find(|(ranked, _)| *ranked == key).map(|(_, rank)| *rank);
    Matters {
        engine: env!("CARGO_PKG_VERSION"),
        plan: plan.name().to_owned(),
        currency: plan.currency().to_string(),
        money: Money::of(plan.currency()),
        measure,
        months: plan.months(),
        total: without_minus_zero(deterministic(plan).total(line)),
        futures: futures.map(|futures| Ranked { count: futures.count, seed: futures.seed }),
        numbers: tornado(plan, measure).iter().map(|bar| row(plan, bar, rank(bar.key))).collect(),
    }
}

fn row(plan: &Plan, bar: &Bar, rank_correlation: Option<f64>) -> Row {
    let money = Money::of(plan.currency());
    let words = |value| quantity_of(bar.key).map_or_else(|| plain(value), |quantity| shown(value, quantity, money));
    let is_likes = bar.key == Key::Assumption(Assumption::LikesPerMonth);
    Row {
        key: bar.key.to_string(),
        label: if is_likes { "Likes".to_owned() } else { full_label(plan, bar.key) },
        range: if is_likes { "any number".to_owned() } else { format!("{} to {}", words(bar.low_input), words(bar.high_input)) },
        low: bar.low_input,
        high: bar.high_input,
        effect_at_low: without_minus_zero(bar.low_effect),
        effect_at_high: without_minus_zero(bar.high_effect),
        rank_correlation,
    }
}

impl Row {
    fn swing(&self) -> f64 {
        (self.effect_at_high - self.effect_at_low).abs()
    }
}

impl Matters {
    /// For a person in front of a terminal of 80 columns; the bars are as long as low and high lie apart.
    #[must_use]
    pub fn table(&self) -> String {
        const NAME: usize = 26;
        let with_rank = |cells: [String; 4], rank: String| TextRow::Cells(cells.into_iter().chain(self.futures.map(|_| rank)).collect());
        let table = |signed: fn(&Money, f64) -> String| {
            let head = with_rank(["Number", "8 in 10 futures", "At low", "At high"].map(str::to_owned), "Rank".to_owned());
            let rows = self.numbers.iter().map(|row| {
                let [low, high] = [row.effect_at_low, row.effect_at_high].map(|effect| signed(&self.money, effect));
                let rank = row.rank_correlation.map_or_else(String::new, |rank| fixed(rank, 2));
                with_rank([shortened(&row.label, NAME), row.range.clone(), low, high], rank)
            });
            lay_out(&[head, TextRow::Rule].into_iter().chain(rows).collect::<Vec<_>>(), GAP)
        };
        let table = fitting(table(Money::signed_whole), || table(Money::signed_compact));
        let span = if self.months == 1 { "1 month".to_owned() } else { format!("{} months", self.months) };
        let whole =
            format!("{span}, {} {} as set; each number at its low and at its high, the rest as set:", self.money.whole(self.total), measure_name(self.measure));
        let rank = "Rank: near 1, the futures that do best have a high number here; near −1, a low one; near 0, either.";
        let likes = format!("Likes: {} whatever their number.", self.money.cents(f64::from(Nothing)));
        let below: String = self.futures.map(|_| rank).into_iter().chain([likes.as_str()]).map(|line| wrapped(line, "")).collect();
        format!("What matters most? {}\n{}\n{}\n{below}", self.plan, wrapped(&whole, ""), self.with_bars(&table))
    }

    /// The lines of the table with a bar behind each number, where there is room.
    fn with_bars(&self, table: &str) -> String {
        const FEWEST: usize = 4;
        const MOST: usize = 16;
        const HEAD: usize = 2;
        let width = table.lines().map(|line| line.chars().count()).max().unwrap_or_default();
        let room = WIDTH.saturating_sub(width + GAP).min(MOST);
        let widest = self.numbers.iter().map(Row::swing).fold(0.0, f64::max);
        if room < FEWEST || widest == 0.0 {
            return table.to_owned();
        }
        let bars = std::iter::repeat_n(String::new(), HEAD).chain(self.numbers.iter().map(|row| bar(row.swing() / widest, room)));
        let lines = table.lines().zip(bars).map(|(line, bar)| format!("{:<width$}{:GAP$}{bar}", line, "").trim_end().to_owned() + "\n");
        lines.collect()
    }

    /// For a spreadsheet: one row a number, unrounded, with plain minus signs.
    #[must_use]
    pub fn csv(&self) -> String {
        let head = ["key", "label", "low", "high", "effect_at_low", "effect_at_high", "rank_correlation"].map(str::to_owned).to_vec();
        let rows = self.numbers.iter().map(|row| {
            let numbers = [row.low, row.high, row.effect_at_low, row.effect_at_high].map(|number| number.to_string());
            let rank = row.rank_correlation.map_or_else(String::new, |rank| rank.to_string());
            [row.key.clone(), row.label.clone()].into_iter().chain(numbers).chain([rank]).collect()
        });
        csv_text(std::iter::once(head).chain(rows))
    }

    /// For a program: one object, unrounded.
    #[must_use]
    pub fn json(&self) -> String {
        json_text(self)
    }
}

/// A bar of this part (0 to 1) of a width, to an eighth of a column.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "at most some columns")]
fn bar(part: f64, width: usize) -> String {
    const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    let eighths = (part * width as f64 * 8.0).round() as usize;
    "█".repeat(eighths / 8) + EIGHTHS[eighths % 8]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_end_on_an_eighth() {
        assert_eq!(bar(1.0, 4), "████");
        // 0.4 of 4 columns are 12.8 eighths, so 13: one column and five
        assert_eq!(bar(0.4, 4), "█▋");
        assert_eq!(bar(0.0, 4), "");
    }
}
