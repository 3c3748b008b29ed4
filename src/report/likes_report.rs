//! Whether likes go with gifts, in a creator's own LIVEs.

use serde::Serialize;

use super::json::ENGINE;
use super::table::{Block, Cell, Report, Table};
use crate::forecast::likes_in_lives::{GoesWith, LikesAnswer, LikesEffect, LikesInLives};
use crate::forecast::start_hours::{DayPart, StartHours};
use crate::plan::assumption::Quantity;
use crate::plan::{Assumption, DayField, Plan};
use crate::words::past_months::PastSentence;
use crate::words::reality_view::RealityText;
use crate::words::{Heading, Money};

/// Likes and diamonds in past LIVEs.
#[derive(Clone, Debug)]
pub struct LikesReport<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The figures.
    pub likes: LikesInLives,
}

#[derive(Serialize)]
struct JsonLikes {
    engine: &'static str,
    plan: String,
    days: usize,
    left_out: usize,
    answer: &'static str,
    sentence: String,
    as_it_looks: Option<JsonEffect>,
    time_taken_out: Option<JsonEffect>,
    viewers_taken_out: bool,
    diamonds_per_10_000_likes: Option<f64>,
    goes_with_diamonds: Vec<JsonCorrelation>,
    days_with_start_hour: usize,
    start_hours: Vec<JsonDayPart>,
}

#[derive(Serialize)]
struct JsonEffect {
    twice_the_likes: f64,
    low: Option<f64>,
    high: Option<f64>,
    low_nine_in_ten: Option<f64>,
    high_nine_in_ten: Option<f64>,
    rank_correlation: f64,
}

#[derive(Serialize)]
struct JsonCorrelation {
    count: &'static str,
    rank_correlation: f64,
}

#[derive(Serialize)]
struct JsonDayPart {
    from: u8,
    to: u8,
    days: usize,
    median_diamonds: f64,
    against_others: Option<f64>,
    low: Option<f64>,
    high: Option<f64>,
}

impl From<DayPart> for JsonDayPart {
    fn from(DayPart { from, to, days, median, against_others }: DayPart) -> Self {
        let (low, high) = against_others.map(|others| others.interval).unzip();
        Self { from, to, days, median_diamonds: median, against_others: against_others.map(|others| others.more), low, high }
    }
}

impl From<LikesEffect> for JsonEffect {
    fn from(effect: LikesEffect) -> Self {
        let (low, high) = effect.interval.unzip();
        let (low_nine_in_ten, high_nine_in_ten) = effect.nine_in_ten.unzip();
        Self { twice_the_likes: effect.with_twice, low, high, low_nine_in_ten, high_nine_in_ten, rank_correlation: effect.rank_correlation }
    }
}

impl LikesReport<'_> {
    /// The answer in one sentence.
    fn sentence(&self) -> PastSentence {
        PastSentence::Answer { days: self.likes.used, answer: self.likes.answer }
    }
}

impl Report for LikesReport<'_> {
    fn page(&self) -> Vec<Block> {
        let time = if self.likes.has_viewers { PastSentence::TimeAndViewersTakenOut } else { PastSentence::TimeTakenOut };
        let LikesInLives { left_out, as_it_looks, time_taken_out, diamonds_per_10_000, goes_with, start_hours, .. } = &self.likes;
        let mut above = vec![PastSentence::LikesInLives(self.plan.name().to_owned()).to_string(), self.sentence().to_string()];
        if *left_out > 0 {
            above.push(PastSentence::LeftOut(*left_out).to_string());
        }
        let mut blocks = vec![Block::Lines(above)];
        if let (Some(looks), Some(effect)) = (as_it_looks, time_taken_out) {
            let mut table = Table::new(self.plan.currency(), [Heading::TwiceTheLikes, Heading::CameWith, Heading::NineteenInTwenty, Heading::Rank]);
            for (name, effect) in [(PastSentence::AsItLooks, looks), (time, effect)] {
                let range = effect.interval.map_or(Cell::Empty, |(low, high)| Cell::Text(PastSentence::Range { low, high }.to_string()));
                let more = Cell::Text(PastSentence::Change(effect.with_twice).to_string());
                table.row([Cell::Text(name.to_string()), more, range, Cell::Correlation(effect.rank_correlation)]);
            }
            blocks.push(Block::Table(table));
        }
        let dollars = |diamonds: f64| diamonds * self.plan.value(Assumption::UsdPerDiamond) * self.plan.value(Assumption::CurrencyPerUsd);
        let money = Money::of(self.plan.currency());
        let per_likes = diamonds_per_10_000.map(|diamonds| PastSentence::MoneyPer10000 { amount: money.cents(dollars(diamonds)) });
        let with = (!goes_with.is_empty()).then(|| PastSentence::GoesWith(goes_with.clone()));
        let below = per_likes.into_iter().chain(with).chain([PastSentence::NoProof, PastSentence::NeverIncome]);
        if !goes_with.is_empty() {
            blocks.push(Block::Lines(hours_in_words(start_hours)));
        }
        blocks.push(Block::Lines(below.map(|sentence| sentence.to_string()).collect()));
        blocks
    }

    fn table(&self) -> Table {
        let columns = ["controls", "twice_the_likes", "low", "high", "rank_correlation", "goes_with", "days", "median_diamonds", "against_other_days"];
        let mut table = Table::new(self.plan.currency(), columns);
        let share = |share: Option<f64>| share.map_or(Cell::Empty, Cell::Share);
        let rows = [("none", self.likes.as_it_looks), ("time", self.likes.time_taken_out)];
        for (name, effect) in rows.into_iter().filter_map(|(name, effect)| Some((name, effect?))) {
            let (low, high) = effect.interval.unzip();
            let cells = [Cell::text(name), share(Some(effect.with_twice)), share(low), share(high), Cell::Correlation(effect.rank_correlation)];
            table.row(cells.into_iter().chain([Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty]));
        }
        for (of, strength) in &self.likes.goes_with {
            let of = [Cell::Correlation(*strength), Cell::text(word_of(*of)), Cell::Empty, Cell::Empty, Cell::Empty];
            table.row([Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty].into_iter().chain(of));
        }
        for DayPart { from, to, days, median, against_others } in &self.likes.start_hours.parts {
            let (low, high) = against_others.map(|others| others.interval).unzip();
            let name = Cell::Text(format!("{}.{from}-{to}", DayField::StartHour.field()));
            let of = [Cell::Empty, name, Cell::Count(*days as u64), Cell::Number(*median, Quantity::Count)];
            let more = share(against_others.map(|others| others.more));
            table.row([Cell::Empty, Cell::Empty, share(low), share(high)].into_iter().chain(of).chain([more]));
        }
        table
    }

    fn json(&self) -> impl Serialize {
        let likes = &self.likes;
        JsonLikes {
            engine: ENGINE,
            plan: self.plan.name().to_owned(),
            days: likes.used,
            left_out: likes.left_out,
            answer: match likes.answer {
                LikesAnswer::TooFew => "too_few",
                LikesAnswer::NoDifference => "no_difference",
                LikesAnswer::More { .. } => "more",
                LikesAnswer::Less { .. } => "less",
            },
            sentence: self.sentence().to_string(),
            as_it_looks: likes.as_it_looks.map(JsonEffect::from),
            time_taken_out: likes.time_taken_out.map(JsonEffect::from),
            viewers_taken_out: likes.has_viewers,
            diamonds_per_10_000_likes: likes.diamonds_per_10_000,
            goes_with_diamonds: likes
                .goes_with
                .iter()
                .map(|(of, rank_correlation)| JsonCorrelation { count: word_of(*of), rank_correlation: *rank_correlation })
                .collect(),
            days_with_start_hour: likes.start_hours.days,
            start_hours: likes.start_hours.parts.iter().copied().map(JsonDayPart::from).collect(),
        }
    }
}

/// The sentences on days by the hour of their first LIVE: as many as the data bear.
#[must_use]
pub fn hours_in_words(StartHours { days, parts, .. }: &StartHours) -> Vec<String> {
    if *days == 0 {
        return vec![RealityText::NoHour.to_string()];
    }
    let parts = parts.iter().copied().map(PastSentence::DayPart);
    std::iter::once(PastSentence::StartHours(*days)).chain(parts).map(|sentence| sentence.to_string()).collect()
}

/// The name of something beside diamonds for programs.
const fn word_of(of: GoesWith) -> &'static str {
    match of {
        GoesWith::Count(field) => field.field(),
        GoesWith::Weekday => "weekday",
        GoesWith::StartHour => DayField::StartHour.field(),
    }
}

/// The days of LIVEs as a table for a spreadsheet.
#[must_use]
pub fn lives_table(plan: &Plan, likes: &LikesInLives) -> Table {
    let mut table = Table::new(plan.currency(), ["day", "start_hour", "minutes", "likes", "diamonds"]);
    for point in &likes.points {
        let counts = [point.minutes, point.likes, point.diamonds].map(|count| Cell::Number(count, Quantity::Count));
        let hour = point.start_hour.map_or(Cell::Empty, |hour| Cell::Number(hour, Quantity::Count));
        table.row([Cell::Text(point.day.to_string()), hour].into_iter().chain(counts));
    }
    table
}
