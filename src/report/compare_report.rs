//! Scenarios side by side: in words, as a table, for a spreadsheet and for a program.

use std::collections::BTreeSet;
use std::iter::once;

use serde::Serialize;

use crate::forecast::comparison::{PlanFigures, matrix};
use crate::forecast::futures::Paired;
use crate::forecast::goal_seek::Target;
use crate::forecast::{Line, StreamId};
use crate::income::likes::Nothing;
use crate::plan::{CountsAs, GoalMeasure, OwnStreamId, Plan, Stream, Variant};

use super::json::{ENGINE, JsonRun, Quantiles, without_minus_zero};
use super::month::stream_ids;
use super::range_table::beyond_futures;
use super::rounded_months::{SheetRow, sheet};
use super::scenario_edits::scenario_name;
use super::table::{Block, Cell, Report, Table, WhenWide};
use super::{stream_key, stream_name};
use crate::words::report::{Against, FigureName, Sentence, Title};
use crate::words::{Heading, Money, UNKNOWN, excerpt};

const GAP: usize = 2;
/// The longest name of a scenario shown whole in a table.
const NAME: usize = 20;

/// Scenarios of a plan beside one of them.
#[derive(Clone, Debug)]
pub struct Compared<'a> {
    plan: &'a Plan,
    measure: GoalMeasure,
    reference: usize,
    rows: Vec<ScenarioTotals<'a>>,
    /// Each against each other, by row and column.
    pairs: Vec<Vec<Option<Paired>>>,
    /// A figure of each that was asked for.
    figure: Option<ComparedFigure>,
}

/// A figure of each of the scenarios.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedFigure {
    /// The figure and its measure.
    pub target: Target,
    /// Its amounts, in the order of the scenarios.
    pub amounts: Vec<f64>,
}

impl ComparedFigure {
    const fn name(&self, months: usize) -> FigureName {
        FigureName { figure: self.target.figure, measure: self.target.measure, months }
    }

    fn cell(&self, place: usize) -> Cell {
        let amount = self.amounts[place];
        if self.target.figure.is_share() { Cell::Share(amount) } else { Cell::Money(amount) }
    }

    fn difference(&self, place: usize, reference: usize) -> Cell {
        let by = self.amounts[place] - self.amounts[reference];
        if self.target.figure.is_share() { Cell::Points(by) } else { Cell::Difference(by) }
    }
}

#[derive(Clone, Debug)]
struct ScenarioTotals<'a> {
    name: &'a str,
    /// The scenario as a plan.
    flat: Plan,
    side: &'a PlanFigures,
    /// Totals in whole money that add up.
    whole: SheetRow,
}

/// "Brand push beats Base in 83 of 100 futures, typically by $310 a month."
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "counts of futures and months")]
pub fn against(name: &str, reference: &str, paired: &Paired, months: usize, money: Money) -> String {
    let Paired { ahead, level, count, difference } = *paired;
    let shares = [ahead, level, count - ahead - level].map(|futures| futures as f64 / count as f64);
    let median_per_month = difference.p50 / months as f64;
    Sentence::Against(Against { name: name.to_owned(), reference: reference.to_owned(), shares, median_per_month, money }).to_string()
}

impl<'a> Compared<'a> {
    /// Puts scenarios side by side, each with its results; `reference` is the place of the one the others are compared with.
    #[must_use]
    pub fn new(plan: &'a Plan, shown: &[(Variant, &'a PlanFigures)], reference: usize, measure: GoalMeasure) -> Self {
        let rows = shown.iter().map(|(shown, side)| ScenarioTotals {
            name: scenario_name(plan, *shown),
            flat: plan.flattened(*shown),
            side,
            whole: sheet(&side.forecast, 1.0).total,
        });
        let sides: Vec<PlanFigures> = shown.iter().map(|(_, side)| (*side).clone()).collect();
        Self { plan, measure, reference: reference.min(shown.len().saturating_sub(1)), rows: rows.collect(), pairs: matrix(&sides, measure), figure: None }
    }

    /// Shows a figure of each of the scenarios, too.
    pub fn set_figure(&mut self, figure: ComparedFigure) {
        self.figure = Some(figure);
    }

    /// The difference of a scenario from the reference, as set; of exact amounts, so that it is the same everywhere.
    fn ahead_by(&self, row: &ScenarioTotals<'_>) -> f64 {
        let line = Line::from(self.measure);
        row.side.forecast.total(line) - self.rows[self.reference].side.forecast.total(line)
    }

    fn others(&self) -> impl Iterator<Item = (usize, &ScenarioTotals<'a>)> {
        self.rows.iter().enumerate().filter(|(place, _)| *place != self.reference)
    }

    /// Each of the others against the reference, a sentence each.
    #[must_use]
    pub fn sentences(&self) -> Vec<String> {
        let Some(reference) = self.rows.get(self.reference) else { return Vec::new() };
        let money = Money::of(self.plan.currency());
        let sentence = |(place, row): (usize, &ScenarioTotals<'_>)| {
            if let Some(paired) = &self.pairs[place][self.reference] {
                return against(row.name, reference.name, paired, self.plan.months(), money);
            }
            let (name, reference) = (row.name.to_owned(), reference.name.to_owned());
            Sentence::AgainstAsSet { name, reference, by: self.ahead_by(row), money, measure: self.measure }.to_string()
        };
        self.others().map(sentence).collect()
    }

    /// The totals of each scenario, and its difference from the reference.
    fn overview(&self) -> Table {
        let sums = [Heading::Scenario, Heading::Gross, Heading::TakeHome, Heading::Difference];
        let columns = sums.into_iter().chain([Heading::LiveHour, Heading::GoalMet, Heading::Chance]);
        let mut table = Table::new(self.plan.currency(), columns);
        table.gap = GAP;
        table.when_wide = WhenWide::Compact;
        table.notes = vec![Sentence::ComparedColumns.to_string()];
        for (place, row) in self.rows.iter().enumerate() {
            let forecast = &row.side.forecast;
            table.row([
                Cell::Text(excerpt(row.name, NAME)),
                Cell::Money(row.whole.gross),
                Cell::Money(row.whole.take_home),
                if place == self.reference { Cell::Empty } else { Cell::Difference(self.ahead_by(row)) },
                forecast.gross_per_live_hour().map_or(Cell::text(UNKNOWN), Cell::Cents),
                forecast.goal_first_met().map_or(Cell::text(Heading::NotMet), |t| Cell::Month(forecast.month(t))),
                row.side.chance_of_goal().map_or(Cell::text(UNKNOWN), Cell::Share),
            ]);
        }
        table
    }

    /// The figure that was asked for.
    fn figures(&self) -> Option<[Block; 2]> {
        let figure = self.figure.as_ref()?;
        let mut table = Table::new(self.plan.currency(), [Heading::Scenario, Heading::Figure, Heading::Difference]);
        table.gap = GAP;
        for (place, row) in self.rows.iter().enumerate() {
            let difference = if place == self.reference { Cell::Empty } else { figure.difference(place, self.reference) };
            table.row([Cell::Text(excerpt(row.name, NAME)), figure.cell(place), difference]);
        }
        Some([Block::Lines(vec![Sentence::EachOf(figure.name(self.plan.months())).to_string()]), Block::Table(table)])
    }

    /// The streams of as many scenarios beside each other as fit.
    fn streams(&self) -> impl Iterator<Item = Table> {
        const BESIDE: usize = 4;
        let streams = self.stream_rows();
        self.rows.chunks(BESIDE).enumerate().map(move |(chunk, rows)| {
            let mut table = Table::new(self.plan.currency(), once(Heading::Stream.into()).chain(rows.iter().map(|row| excerpt(row.name, 12))));
            table.gap = GAP;
            for (name, of) in &streams {
                let amounts =
                    rows.iter().zip(&of[chunk * BESIDE..]).map(|(row, index)| index.map_or(Cell::text(UNKNOWN), |index| Cell::Money(row.whole.streams[index])));
                table.row(once(Cell::Text(excerpt(name, 26))).chain(amounts));
            }
            let sum = |table: &mut Table, name: Heading, amount: fn(&SheetRow) -> f64| {
                table.row(once(Cell::text(name)).chain(rows.iter().map(|row| Cell::Money(amount(&row.whole)))));
            };
            sum(&mut table, Heading::Likes, |_| f64::from(Nothing));
            table.rule();
            sum(&mut table, Heading::Gross, |row| row.gross);
            sum(&mut table, Heading::Costs, |row| -row.costs);
            sum(&mut table, Heading::Tax, |row| -row.tax);
            sum(&mut table, Heading::TakeHome, |row| row.take_home);
            table
        })
    }

    /// Every stream any of them has, by name, and its place in the forecast of each: own streams of the base are together, those of a
    /// scenario by themselves.
    fn stream_rows(&self) -> Vec<(String, Vec<Option<usize>>)> {
        let common = Stream::ALL.len() + self.plan.own().len();
        let named = |plan: &'a Plan| stream_ids(plan).map(move |id| stream_name(plan, id).to_owned()).enumerate();
        let mut rows: Vec<_> = named(self.plan).map(|(index, name)| (name, vec![Some(index); self.rows.len()])).collect();
        for (place, row) in self.rows.iter().enumerate() {
            for (index, id) in stream_ids(&row.flat).enumerate().skip(common) {
                let of = (0..self.rows.len()).map(|other| (other == place).then_some(index)).collect();
                rows.push((stream_name(&row.flat, id).to_owned(), of));
            }
        }
        let one_off: Vec<_> = self.rows.iter().map(|row| row.side.forecast.streams().position(|id| id == StreamId::OneOff)).collect();
        if one_off.iter().any(Option::is_some) {
            rows.push((Heading::OneOff.into(), one_off));
        }
        rows
    }

    /// The share of futures in which each is ahead of each other; nothing for two, which have a sentence.
    fn wins(&self) -> Option<Table> {
        if self.rows.len() < 3 || self.pairs.iter().flatten().all(Option::is_none) {
            return None;
        }
        let mut table = Table::new(self.plan.currency(), once(Heading::RowAheadOfColumn.into()).chain((1..=self.rows.len()).map(|n| n.to_string())));
        table.gap = GAP;
        table.when_wide = WhenWide::Say(Sentence::PairsTooWide.to_string());
        for (place, row) in self.rows.iter().enumerate() {
            let shares = self.pairs[place].iter().map(|paired| paired.map_or(Cell::text("·"), |paired| Cell::Share(paired.chance())));
            table.row(once(Cell::Text(format!("{} {}", place + 1, excerpt(row.name, NAME)))).chain(shares));
        }
        Some(table)
    }
}

impl Report for Compared<'_> {
    fn page(&self) -> Vec<Block> {
        let Some(reference) = self.rows.get(self.reference) else { return Vec::new() };
        let by = Title::ComparedBy { months: self.plan.months(), measure: self.measure, reference: reference.name.to_owned() };
        let title = [Title::Compared(self.plan.name().to_owned()), by].map(|line| line.to_string());
        let tables = self.streams().chain(self.wins()).map(Block::Table);
        [Block::Lines(title.into()), Block::Table(self.overview())]
            .into_iter()
            .chain(self.figures().into_iter().flatten())
            .chain(tables)
            .chain([Block::Lines(self.limit().map(|limit| limit.to_string()).into_iter().chain(self.sentences()).collect())])
            .collect()
    }

    /// One row a scenario: its streams add up to its gross, which less costs and tax is its take-home.
    fn table(&self) -> Table {
        let own: BTreeSet<OwnStreamId> = self.rows.iter().flat_map(|row| row.flat.own()).map(|own| own.id).collect();
        let ids = Stream::ALL.into_iter().map(StreamId::Named).chain(own.into_iter().map(StreamId::Own));
        let has_one_off = self.rows.iter().any(|row| row.flat.has_one_off(CountsAs::Income));
        let ids: Vec<StreamId> = ids.chain(has_one_off.then_some(StreamId::OneOff)).collect();
        let figures = ["likes", "gross", "costs", "tax", "take_home", "gross_per_live_hour", "goal_first_met", "chance_of_goal"];
        let beside = ["ahead", "same", "difference_p10", "difference_p50", "difference_p90"];
        let columns = once("scenario".to_owned()).chain(ids.iter().map(|id| stream_key(*id))).chain(figures.into_iter().chain(beside).map(str::to_owned));
        let columns = columns.chain(self.figure.as_ref().map(|figure| figure.target.figure.word()));
        let mut table = Table::new(self.plan.currency(), columns);
        let money = |amount: Option<f64>| amount.map_or(Cell::Empty, Cell::Money);
        let share = |share: Option<f64>| share.map_or(Cell::Empty, Cell::Share);
        let difference = |amount: Option<f64>| amount.map_or(Cell::Empty, Cell::Difference);
        for (place, row) in self.rows.iter().enumerate() {
            let forecast = &row.side.forecast;
            let total = sheet(forecast, Money::of(self.plan.currency()).smallest()).total;
            let streams = ids.iter().map(|id| money(forecast.streams().position(|of| of == *id).map(|place| total.streams[place])));
            let sums = [f64::from(Nothing), total.gross, total.costs, total.tax, total.take_home].map(Cell::Money);
            let met = forecast.goal_first_met().map_or(Cell::Empty, |t| Cell::Month(forecast.month(t)));
            let goal = [money(forecast.gross_per_live_hour()), met, share(row.side.chance_of_goal())];
            let paired = self.pairs[place][self.reference].map(Beside::from);
            let beside = [
                share(paired.map(|paired| paired.ahead)),
                share(paired.map(|paired| paired.same)),
                difference(paired.map(|paired| paired.difference.p10)),
                difference(paired.map(|paired| paired.difference.p50)),
                difference(paired.map(|paired| paired.difference.p90)),
            ];
            table.row(
                once(Cell::text(row.name)).chain(streams).chain(sums).chain(goal).chain(beside).chain(self.figure.as_ref().map(|figure| figure.cell(place))),
            );
        }
        table
    }

    fn limit(&self) -> Option<Sentence> {
        self.rows.iter().find_map(|row| beyond_futures(&row.side.forecast, row.side.futures.as_deref()))
    }

    fn json(&self) -> impl Serialize {
        let scenario = |(place, row): (usize, &ScenarioTotals<'_>)| {
            let forecast = &row.side.forecast;
            let total = |line| without_minus_zero(forecast.total(line));
            let likes = once(("likes".to_owned(), f64::from(Nothing).into()));
            JsonScenario {
                name: row.name.to_owned(),
                streams: forecast.streams().map(|id| (stream_key(id), total(Line::Stream(id)).into())).chain(likes).collect(),
                gross: total(Line::Gross),
                costs: total(Line::Costs),
                tax: total(Line::Tax),
                take_home: total(Line::TakeHome),
                gross_per_live_hour: forecast.gross_per_live_hour(),
                goal_first_met: forecast.goal_first_met().map(|t| forecast.month(t).to_string()),
                chance_of_goal: row.side.chance_of_goal(),
                against: self.pairs[place][self.reference].map(Beside::from),
                figure: self.figure.as_ref().map(|figure| FigureJson { name: figure.target.figure.word(), amount: without_minus_zero(figure.amounts[place]) }),
            }
        };
        let futures = self.rows.first().and_then(|row| row.side.futures.as_ref());
        ComparisonJson {
            engine: ENGINE,
            plan: self.plan.name(),
            currency: self.plan.currency().to_string(),
            months: self.plan.months(),
            measure: self.measure.word(),
            against: self.rows.get(self.reference).map(|row| row.name),
            futures: futures.map(|futures| JsonRun { cut_off: self.limit().is_some(), ..JsonRun::from(&**futures) }),
            scenarios: self.rows.iter().enumerate().map(scenario).collect(),
            ahead: self.pairs.iter().map(|row| row.iter().map(|paired| paired.map(|paired| paired.chance())).collect()).collect(),
        }
    }
}

#[derive(Serialize)]
struct ComparisonJson<'a> {
    engine: &'static str,
    plan: &'a str,
    currency: String,
    months: usize,
    measure: &'static str,
    against: Option<&'a str>,
    futures: Option<JsonRun>,
    scenarios: Vec<JsonScenario>,
    /// The share of futures in which the scenario of the row is ahead of that of the column.
    ahead: Vec<Vec<Option<f64>>>,
}

#[derive(Serialize)]
struct JsonScenario {
    name: String,
    streams: serde_json::Map<String, serde_json::Value>,
    gross: f64,
    costs: f64,
    tax: f64,
    take_home: f64,
    gross_per_live_hour: Option<f64>,
    goal_first_met: Option<String>,
    chance_of_goal: Option<f64>,
    against: Option<Beside>,
    #[serde(skip_serializing_if = "Option::is_none")]
    figure: Option<FigureJson>,
}

/// The figure of a scenario that was asked for.
#[derive(Serialize)]
struct FigureJson {
    name: String,
    amount: f64,
}

/// A scenario against the reference, over all months.
#[derive(Clone, Copy, Serialize)]
struct Beside {
    ahead: f64,
    same: f64,
    difference: Quantiles<f64>,
}

impl From<Paired> for Beside {
    #[expect(clippy::cast_precision_loss, reason = "counts of futures")]
    fn from(paired: Paired) -> Self {
        Self { ahead: paired.chance(), same: paired.level as f64 / paired.count as f64, difference: (&paired.difference).into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forecast::futures::Band;
    use crate::plan::Currency;

    /// Of a thousand futures over twelve months.
    fn words(ahead: usize, level: usize, median: f64) -> String {
        let difference = Band { p10: 0.0, p25: 0.0, p50: median, p75: 0.0, p90: 0.0, mean: 0.0 };
        against("Brand push", "Base", &Paired { ahead, level, count: 1_000, difference }, 12, Money::of(Currency::USD))
    }

    #[test]
    fn comparison_is_in_plain_words() {
        let cases = [
            (833, 0, 3_720.0, "Brand push beats Base in 83 of 100 futures, typically by $310 a month."),
            (200, 0, -1_200.0, "Brand push falls behind Base in 80 of 100 futures, typically by $100 a month."),
            (1_000, 0, 12.0, "Brand push beats Base in every future, typically by $1 a month."),
            (0, 0, -12.0, "Brand push falls behind Base in every future, typically by $1 a month."),
            (998, 0, 12.0, "Brand push beats Base in more than 99 of 100 futures, typically by $1 a month."),
            (450, 0, -5.0, "Brand push against Base is close to a coin toss: it is ahead in 45 of 100 futures."),
            (550, 0, 5.0, "Brand push against Base is close to a coin toss: it is ahead in 55 of 100 futures."),
            (0, 1_000, 0.0, "Brand push earns the same as Base in every future."),
            (300, 698, 0.0, "Brand push beside Base: ahead in 30 of 100 futures, the same in 70 of 100 futures, behind in fewer than 1 of 100 futures."),
        ];
        for (ahead, level, median, right) in cases {
            assert_eq!(words(ahead, level, median), right);
        }
    }
}
