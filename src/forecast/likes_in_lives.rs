//! Likes in a creator's own LIVEs: the diamonds that came with more of them, with time on air taken out. A pattern in the past, no cause.

use super::bootstrap::{SAMPLES, WIDEST, quantile};
use super::rank::{correlation, group_strength, ranks};
use super::splitmix64::SplitMix64;
use super::start_hours::{StartHours, start_hours};
use crate::plan::{Actuals, Day, DayActuals, DayField};

pub use super::bootstrap::FEWEST_LIVES;

/// Bounds of the intervals: 19 in 20, and 9 in 10.
const ENDS: [[f64; 2]; 2] = [[0.025, 0.975], [0.05, 0.95]];

/// The factor of diamonds that came with twice the likes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LikesEffect {
    /// The factor less 1: 0.1 for a tenth more.
    pub with_twice: f64,
    /// Its interval, 19 in 20; `None` where too few samples had one.
    pub interval: Option<(f64, f64)>,
    /// The same, 9 in 10.
    pub nine_in_ten: Option<(f64, f64)>,
    /// The rank correlation with the same controls, −1 to 1.
    pub rank_correlation: f64,
}

/// An answer about likes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum LikesAnswer {
    /// Too few LIVEs, or an interval that is too wide.
    TooFew,
    /// The interval holds no difference.
    NoDifference,
    /// More diamonds.
    More {
        /// The low end.
        low: f64,
        /// The high end.
        high: f64,
    },
    /// Fewer diamonds.
    Less {
        /// The low end.
        low: f64,
        /// The high end.
        high: f64,
    },
}

/// Likes and diamonds in days with LIVEs.
#[derive(Clone, Debug, PartialEq)]
pub struct LikesInLives {
    /// Days that are used.
    pub used: usize,
    /// Days without diamonds or likes, or without the time on air; not used.
    pub left_out: usize,
    /// Whether viewers are taken out, too: they are known on every day.
    pub has_viewers: bool,
    /// Without controls; `None` for too few days.
    pub as_it_looks: Option<LikesEffect>,
    /// With time on air, the day and, where known, viewers taken out.
    pub time_taken_out: Option<LikesEffect>,
    /// The answer.
    pub answer: LikesAnswer,
    /// Diamonds for 10,000 likes, on the days that are used.
    pub diamonds_per_10_000: Option<f64>,
    /// The strength of other things beside diamonds, the strongest first.
    pub goes_with: Vec<(GoesWith, f64)>,
    /// The same days by the hour of their first LIVE.
    pub start_hours: StartHours,
    /// Each day that is used.
    pub points: Vec<LivePoint>,
}

/// Something beside diamonds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GoesWith {
    /// A count: its strength is a rank correlation, −1 to 1.
    Count(DayField),
    /// The day of the week: the root of the part of the ranks' variance that it explains, less the part that chance would, 0 to 1.
    Weekday,
    /// The hour of the first LIVE, as one of four parts of the day, on the days with an hour: the same measure.
    StartHour,
}

/// A day with LIVEs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LivePoint {
    /// The day.
    pub day: Day,
    /// The hour of its first LIVE, where it is known.
    pub start_hour: Option<f64>,
    /// Minutes on air.
    pub minutes: f64,
    /// Likes.
    pub likes: f64,
    /// Diamonds.
    pub diamonds: f64,
    /// Doublings of likes above those that are usual with the same controls.
    pub more_likes: f64,
    /// Doublings of diamonds above those that are usual with the same controls.
    pub more_diamonds: f64,
}

/// A day as the regression sees it: logarithms of diamonds and of likes, then the controls.
type DayRow = Vec<f64>;

/// Looks for likes in days of LIVEs, with bootstrap samples of a seed.
#[must_use]
pub fn likes_in_lives(actuals: &Actuals, seed: u64) -> LikesInLives {
    let of_lives = |counts: &&DayActuals| [DayField::Diamonds, DayField::Likes, DayField::Minutes].iter().any(|field| counts.get(*field).is_some());
    let all = actuals.days.iter().filter(|(_, counts)| of_lives(counts));
    let positive = |counts: &DayActuals, field: DayField| counts.get(field).filter(|count| *count > 0.0);
    let is_used = |counts: &DayActuals| [DayField::Diamonds, DayField::Likes, DayField::Minutes].iter().all(|field| positive(counts, *field).is_some());
    let count = all.clone().count();
    let used: Vec<_> = all.filter(|(_, counts)| is_used(counts)).collect();
    let has_viewers = !used.is_empty() && used.iter().all(|(_, counts)| positive(counts, DayField::Viewers).is_some());
    let log = |counts: &DayActuals, field: DayField| libm::log2(counts.get(field).unwrap_or(1.0));
    let mut rows: Vec<DayRow> = used
        .iter()
        .map(|(day, counts)| {
            let viewers = has_viewers.then(|| log(counts, DayField::Viewers));
            let controls = [log(counts, DayField::Minutes), f64::from(day.number())].into_iter().chain(viewers);
            [log(counts, DayField::Diamonds), log(counts, DayField::Likes)].into_iter().chain(controls).collect()
        })
        .collect();
    without_constant_controls(&mut rows);
    let bare: Vec<DayRow> = rows.iter().map(|row| row[..2].to_vec()).collect();
    let is_enough = rows.len() >= FEWEST_LIVES;
    let time_taken_out = if is_enough { effect(&rows, seed) } else { None };
    let start_hours = start_hours(used.iter().map(|(_, counts)| **counts), seed);
    let sum = |field: DayField| used.iter().filter_map(|(_, counts)| counts.get(field)).sum::<f64>();
    LikesInLives {
        used: rows.len(),
        left_out: count - rows.len(),
        has_viewers,
        as_it_looks: if is_enough { effect(&bare, seed) } else { None },
        time_taken_out,
        answer: time_taken_out.map_or(LikesAnswer::TooFew, answer),
        diamonds_per_10_000: (sum(DayField::Likes) > 0.0).then(|| sum(DayField::Diamonds) / sum(DayField::Likes) * 10_000.0),
        goes_with: if is_enough {
            goes_with(&used.iter().map(|(day, counts)| (**day, **counts)).collect::<Vec<_>>(), start_hours.strength)
        } else {
            Vec::new()
        },
        start_hours,
        points: points(&used.iter().map(|(day, counts)| (**day, **counts)).collect::<Vec<_>>(), &rows),
    }
}

/// Removes controls that are the same on every day: there is nothing of them to take out.
fn without_constant_controls(rows: &mut [DayRow]) {
    let Some(first) = rows.first().cloned() else { return };
    let varies: Vec<bool> = (0..first.len()).map(|column| column < 2 || rows.iter().any(|row| row[column] != first[column])).collect();
    for row in rows {
        let mut column = varies.iter();
        row.retain(|_| column.next().is_none_or(|varies| *varies));
    }
}

fn answer(effect: LikesEffect) -> LikesAnswer {
    let Some((low, high)) = effect.interval else { return LikesAnswer::TooFew };
    match (low, high) {
        _ if libm::log2(1.0 + high) - libm::log2(1.0 + low) > WIDEST => LikesAnswer::TooFew,
        _ if low > 0.0 => LikesAnswer::More { low, high },
        _ if high < 0.0 => LikesAnswer::Less { low, high },
        _ => LikesAnswer::NoDifference,
    }
}

/// The effect of the second column on the first, the others taken out; `None` where the columns do not tell them apart.
fn effect(rows: &[DayRow], seed: u64) -> Option<LikesEffect> {
    let picked: Vec<&DayRow> = rows.iter().collect();
    let slope = slope(&picked)?;
    let mut random = SplitMix64::new(seed);
    let mut slopes: Vec<f64> = (0..SAMPLES)
        .filter_map(|_| {
            let sample: Vec<&DayRow> = (0..rows.len()).map(|_| &rows[random.below(rows.len())]).collect();
            self::slope(&sample)
        })
        .collect();
    slopes.sort_unstable_by(f64::total_cmp);
    let as_share = |slope: f64| libm::exp2(slope) - 1.0;
    let is_enough = slopes.len() * 10 >= SAMPLES * 9;
    let [interval, nine_in_ten] = ENDS.map(|ends| is_enough.then(|| ends.map(|end| as_share(quantile(&slopes, end)))).map(|[low, high]| (low, high)));
    Some(LikesEffect { with_twice: as_share(slope), interval, nine_in_ten, rank_correlation: partial_rank_correlation(rows) })
}

/// The slope of the first column on the second, with the others as controls: ordinary least squares with an intercept.
fn slope(rows: &[&DayRow]) -> Option<f64> {
    let solved = solve(rows, 1)?;
    solved.first().copied()
}

/// Coefficients of a column on those after it: normal equations of centred and scaled columns.
fn solve(rows: &[&DayRow], first: usize) -> Option<Vec<f64>> {
    let columns = rows.first()?.len() - first;
    #[expect(clippy::cast_precision_loss, reason = "days are few")]
    let count = rows.len() as f64;
    let target = first - 1;
    let mean = |column: usize| rows.iter().map(|row| row[column]).sum::<f64>() / count;
    let means: Vec<f64> = (target..first + columns).map(mean).collect();
    let deviation = |row: &DayRow, column: usize| row[column] - means[column - target];
    let sizes: Vec<f64> = (0..columns).map(|i| rows.iter().map(|row| deviation(row, first + i).powi(2)).sum::<f64>().sqrt()).collect();
    // A column that never changes says nothing.
    let is_constant = |(size, mean): (&f64, &f64)| *size <= 1e-9 * count.sqrt() * (1.0 + mean.abs());
    if sizes.iter().zip(&means[1..]).any(is_constant) {
        return None;
    }
    let product = |i: usize, column: usize| rows.iter().map(|row| deviation(row, first + i) * deviation(row, column)).sum::<f64>() / sizes[i];
    let mut system: Vec<Vec<f64>> =
        (0..columns).map(|i| (0..columns).map(|j| product(i, first + j) / sizes[j]).chain([product(i, target)]).collect()).collect();
    eliminate(&mut system)?;
    Some((0..columns).map(|i| system[i][columns] / sizes[i]).collect())
}

/// Solves a system of equations in place; `None` where it has no one solution.
fn eliminate(system: &mut [Vec<f64>]) -> Option<()> {
    /// Of correlations: columns that go together this closely cannot be told apart.
    const LEAST_PIVOT: f64 = 1e-9;
    let size = system.len();
    for step in 0..size {
        let best = (step..size).max_by(|a, b| system[*a][step].abs().total_cmp(&system[*b][step].abs()))?;
        system.swap(step, best);
        if system[step][step].abs() < LEAST_PIVOT {
            return None;
        }
        let pivot = system[step].clone();
        for (row, equation) in system.iter_mut().enumerate() {
            let factor = if row == step { 0.0 } else { equation[step] / pivot[step] };
            equation.iter_mut().zip(&pivot).for_each(|(value, of_pivot)| *value -= factor * of_pivot);
        }
    }
    for (step, equation) in system.iter_mut().enumerate() {
        let pivot = equation[step];
        for value in equation {
            *value /= pivot;
        }
    }
    Some(())
}

/// Each day with its logarithms of likes and diamonds, the controls taken out.
fn points(days: &[(Day, DayActuals)], rows: &[DayRow]) -> Vec<LivePoint> {
    let (likes, diamonds) = (without_controls(rows, 1), without_controls(rows, 0));
    let count = |counts: &DayActuals, field: DayField| counts.get(field).unwrap_or(0.0);
    let point = |((day, counts), (likes, diamonds)): (&(Day, DayActuals), (&f64, &f64))| LivePoint {
        day: *day,
        start_hour: counts.get(DayField::StartHour),
        minutes: count(counts, DayField::Minutes),
        likes: count(counts, DayField::Likes),
        diamonds: count(counts, DayField::Diamonds),
        more_likes: *likes,
        more_diamonds: *diamonds,
    };
    days.iter().zip(likes.iter().zip(&diamonds)).map(point).collect()
}

/// A column less its fit by the controls, which come after the first two.
fn without_controls(rows: &[DayRow], column: usize) -> Vec<f64> {
    let table: Vec<DayRow> = rows.iter().map(|row| [row[column]].into_iter().chain(row[2..].iter().copied()).collect()).collect();
    let has_controls = table.first().is_some_and(|row| row.len() > 1);
    let coefficients = if has_controls { solve(&table.iter().collect::<Vec<_>>(), 1).unwrap_or_default() } else { Vec::new() };
    let left: Vec<f64> = table.iter().map(|row| row[0] - row[1..].iter().zip(&coefficients).map(|(value, factor)| value * factor).sum::<f64>()).collect();
    #[expect(clippy::cast_precision_loss, reason = "days are few")]
    let mean = left.iter().sum::<f64>() / left.len().max(1) as f64;
    left.into_iter().map(|value| value - mean).collect()
}

/// Spearman's correlation of the first two columns, the ranks of the others taken out of both.
fn partial_rank_correlation(rows: &[DayRow]) -> f64 {
    let columns = rows.first().map_or(0, Vec::len);
    let ranked: Vec<Vec<f64>> = (0..columns).map(|column| ranks(&rows.iter().map(|row| row[column]).collect::<Vec<_>>())).collect();
    let table: Vec<DayRow> = (0..rows.len()).map(|row| ranked.iter().map(|column| column[row]).collect()).collect();
    correlation(&without_controls(&table, 0), &without_controls(&table, 1))
}

/// The strength beside diamonds of the day of the week, of the hour, and of other counts that are known on every day.
fn goes_with(days: &[(Day, DayActuals)], of_hours: Option<f64>) -> Vec<(GoesWith, f64)> {
    let column = |field: DayField| days.iter().map(|(_, counts)| counts.get(field)).collect::<Option<Vec<f64>>>();
    let Some(diamonds) = column(DayField::Diamonds).map(|diamonds| ranks(&diamonds)) else { return Vec::new() };
    let others = [DayField::Minutes, DayField::Viewers, DayField::Gifters, DayField::Likes, DayField::NewFollowers];
    let count = |field: DayField| Some((GoesWith::Count(field), correlation(&ranks(&column(field)?), &diamonds)));
    let weekday = group_strength::<7>(&days.iter().map(|(day, _)| day.number() as usize % 7).collect::<Vec<_>>(), &diamonds);
    let of_groups = [(GoesWith::Weekday, weekday), (GoesWith::StartHour, of_hours)].into_iter().filter_map(|(of, strength)| Some((of, strength?)));
    let mut found: Vec<(GoesWith, f64)> = others.into_iter().filter_map(count).chain(of_groups).collect();
    found.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()));
    found
}
