//! The contents of files put into the actuals of a plan: nothing is counted twice.

use std::collections::BTreeMap;

use super::reading::{AmountOf, AmountUnit, ReadAmount, Reading};
use crate::ledger::Ledger;
use crate::plan::{ActualAmount, ActualKey, Actuals, ActualsSource, Assumption, Currency, Day, DayActuals, DayField, ImportedFile, LONGEST_NAME, Plan};
use crate::words::import_preview::{ImportDoubt, ImportFault, MergeOutcome};

/// Rates for currencies that are not the plan's.
#[derive(Clone, Debug)]
pub struct Rates<'a> {
    /// Rates of the user's own: money of the plan for one unit.
    pub own: &'a [(Currency, f64)],
    /// The ledger with its reference rates.
    pub ledger: &'a Ledger,
}

/// The plan that files are put into, and the day of that.
#[derive(Clone, Copy, Debug)]
pub struct MergeTarget<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// Rates for currencies that are not its own.
    pub rates: &'a Rates<'a>,
    /// The day.
    pub today: Day,
}

/// An amount of a file and its fate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MergedAmount {
    /// Its month, stream and source.
    pub key: ActualKey,
    /// The amount in the plan's currency.
    pub amount: ActualAmount,
    /// Its fate.
    pub outcome: MergeOutcome,
}

/// A file that was put into actuals.
#[derive(Clone, Debug, PartialEq)]
pub struct MergedFile {
    /// The amounts.
    pub amounts: Vec<MergedAmount>,
    /// Days with something new.
    pub new_days: usize,
    /// Days with other counts in the plan, which are replaced.
    pub replaced_days: usize,
    /// Days with other counts in the plan, which stay: of a better source, or of a file that was exported later.
    pub kept_days: usize,
    /// Doubtful parts that only a plan shows.
    pub doubts: Vec<ImportDoubt>,
}

impl MergedFile {
    /// Whether something of it changes the plan.
    #[must_use]
    pub fn is_taken(&self) -> bool {
        self.new_days + self.replaced_days > 0 || self.amounts.iter().any(|amount| amount.outcome.is_taken())
    }
}

/// Puts the readings of the file of this name into actuals.
///
/// # Errors
/// A currency without a rate. The actuals are then as they were.
pub fn merge(actuals: &mut Actuals, target: MergeTarget<'_>, name: &str, readings: &[Reading]) -> Result<Vec<MergedFile>, ImportFault> {
    let mut changed = actuals.clone();
    let mut all = Vec::new();
    for reading in readings {
        let merged = merge_one(&mut changed, target, reading)?;
        if merged.is_taken() {
            note_file(&mut changed.files, (name, target.today), (reading, &merged));
        }
        all.push(merged);
    }
    *actuals = changed;
    Ok(all)
}

fn merge_one(actuals: &mut Actuals, MergeTarget { plan, rates, .. }: MergeTarget<'_>, reading: &Reading) -> Result<MergedFile, ImportFault> {
    let source = reading.source();
    let amounts = converted(plan, rates, reading)?;
    let mut merged = MergedFile { amounts: Vec::new(), new_days: 0, replaced_days: 0, kept_days: 0, doubts: Vec::new() };
    if reading.amounts.keys().any(|of| of.unit == AmountUnit::Diamonds) {
        merged.doubts.push(ImportDoubt::DiamondsAtRate { usd: plan.value(Assumption::UsdPerDiamond) });
    }
    let fields = reading.fields();
    // Days by Greenwich time and a table of one's own would be in other parts of the day.
    let hours_of = |file: &&ImportedFile| file.source != source && file.counts.contains(&DayField::StartHour);
    let other_clock = actuals.files.iter().find(hours_of).filter(|_| fields.contains(&DayField::StartHour)).map(|file| file.source);
    merged.doubts.extend(other_clock.map(ImportDoubt::HoursOfAnother));
    let end = reading.span().map(|(_, last)| last);
    let before = diamonds_of(actuals, reading);
    for (day, counts) in &reading.days {
        let is_replaced = |field: DayField| end.is_some_and(|end| is_replaced(&actuals.files, (source, end), (*day, field)));
        let mut counts = *counts;
        if other_clock.is_some() {
            counts.forget(DayField::StartHour);
        }
        put_day(actuals.days.entry(*day).or_default(), &counts, is_replaced, &mut merged);
    }
    for (key, amount) in amounts {
        let outcome = match put_amount(actuals, key, amount) {
            MergeOutcome::Overlaps => join_days(actuals, (key, amount), reading, &before),
            outcome => outcome,
        };
        merged.amounts.push(MergedAmount { key, amount, outcome });
    }
    Ok(merged)
}

/// Notes a file among those that were imported. A file of the same name and source before it is one file with it, such as a longer month to date.
fn note_file(files: &mut Vec<ImportedFile>, (name, today): (&str, Day), (reading, merged): (&Reading, &MergedFile)) {
    let has_other_clock = merged.doubts.iter().any(|doubt| matches!(doubt, ImportDoubt::HoursOfAnother(_)));
    let mut new = ImportedFile {
        name: shortened(name),
        source: reading.source(),
        imported: today,
        rows: reading.rows,
        days: reading.span(),
        streams: reading.amounts.keys().map(|of| of.stream).collect(),
        counts: reading.fields().into_iter().filter(|field| *field != DayField::StartHour || !has_other_clock).collect(),
    };
    if let Some(place) = files.iter().position(|file| file.name == new.name && file.source == new.source) {
        let old = files.remove(place);
        let has_all_of_it = old.days.is_none_or(|(first, last)| new.days.is_some_and(|days| days.0 <= first && days.1 >= last));
        new.rows = if has_all_of_it && old.counts == new.counts { new.rows } else { new.rows + old.rows };
        new.days = old.days.into_iter().chain(new.days).reduce(|(first, last), days| (first.min(days.0), last.max(days.1)));
        new.streams.extend(old.streams);
        new.counts.extend(old.counts);
    }
    new.streams.sort_unstable();
    new.streams.dedup();
    new.counts.sort_unstable();
    new.counts.dedup();
    files.push(new);
}

/// A name that a plan takes.
fn shortened(name: &str) -> String {
    let shown: String = name.chars().filter(|c| !c.is_control()).take(LONGEST_NAME).collect();
    if shown.trim().is_empty() { "-".to_owned() } else { shown.trim().to_owned() }
}

/// The amounts in the plan's currency, those of several currencies together.
fn converted(plan: &Plan, rates: &Rates<'_>, reading: &Reading) -> Result<BTreeMap<ActualKey, ActualAmount>, ImportFault> {
    let mut amounts: BTreeMap<ActualKey, ActualAmount> = BTreeMap::new();
    for (AmountOf { month, stream, unit }, ReadAmount { earned, paid, sales, first, last }) in &reading.amounts {
        let currency = match unit {
            AmountUnit::Diamonds => Currency::USD,
            AmountUnit::Money(currency) => *currency,
        };
        let rate = rate(plan, rates, currency).ok_or(ImportFault::NoRate(currency))?;
        let price = if *unit == AmountUnit::Diamonds { plan.value(Assumption::UsdPerDiamond) } else { 1.0 };
        let [earned, paid, sales] = [earned, paid, sales].map(|amount| amount.map(|amount| amount * price * rate));
        let is_other = currency != plan.currency();
        let new = ActualAmount { earned, paid, sales, currency: is_other.then_some(currency), rate: is_other.then_some(rate), first: *first, last: *last };
        let key = ActualKey { month: *month, stream: *stream, source: reading.source() };
        amounts.entry(key).and_modify(|amount| *amount = sum(*amount, new)).or_insert(new);
    }
    Ok(amounts)
}

/// Money of the plan for one unit of a currency.
fn rate(plan: &Plan, rates: &Rates<'_>, currency: Currency) -> Option<f64> {
    let own = rates.own.iter().find(|(of, _)| *of == currency).map(|(_, rate)| *rate);
    let per_usd = plan.value(Assumption::CurrencyPerUsd);
    own.or_else(|| match currency {
        same if same == plan.currency() => Some(1.0),
        Currency::USD => Some(per_usd),
        other => rates.ledger.exchange_rate(other).map(|rate| per_usd / rate.per_usd),
    })
}

/// Two amounts of different days or currencies.
fn sum(one: ActualAmount, other: ActualAmount) -> ActualAmount {
    let add = |one: Option<f64>, other: Option<f64>| match (one, other) {
        (None, None) => None,
        (one, other) => Some(one.unwrap_or_default() + other.unwrap_or_default()),
    };
    let is_same = one.currency == other.currency && one.rate == other.rate;
    ActualAmount {
        earned: add(one.earned, other.earned),
        paid: add(one.paid, other.paid),
        sales: add(one.sales, other.sales),
        currency: one.currency.filter(|_| is_same),
        rate: one.rate.filter(|_| is_same),
        first: one.first.min(other.first),
        last: one.last.max(other.last),
    }
}

/// Whether a count of a day in the plan makes room for another one, of a source in a file that ends on this day. A day's counts grow until it is over, so of two files
/// of one source the one with the later end counts, in either order of import. LIVE Center goes before other sources; of those the first stays.
fn is_replaced(files: &[ImportedFile], (source, end): (ActualsSource, Day), (day, field): (Day, DayField)) -> bool {
    let has = |file: &&ImportedFile| file.counts.contains(&field) && file.days.is_some_and(|(first, last)| (first..=last).contains(&day));
    let is_best = source == ActualsSource::LiveCenter;
    let is_older = |file: &ImportedFile| if file.source == source { file.days.is_some_and(|(_, last)| last <= end) } else { is_best };
    let mut having = files.iter().filter(has).peekable();
    (is_best || having.peek().is_some()) && having.all(is_older)
}

fn put_day(there: &mut DayActuals, counts: &DayActuals, is_replaced: impl Fn(DayField) -> bool, merged: &mut MergedFile) {
    let (mut is_new, mut has_replaced, mut has_kept) = (false, false, false);
    for (field, count) in counts.known() {
        match there.get(field) {
            None => {
                there.set(field, count);
                is_new = true;
            }
            Some(known) if known == count => {}
            Some(_) if is_replaced(field) => {
                there.set(field, count);
                has_replaced = true;
            }
            Some(_) => has_kept = true,
        }
    }
    merged.new_days += usize::from(is_new);
    merged.replaced_days += usize::from(has_replaced);
    merged.kept_days += usize::from(has_kept);
}

fn put_amount(actuals: &mut Actuals, key: ActualKey, new: ActualAmount) -> MergeOutcome {
    let has_both = |old: &ActualAmount| (old.earned.is_some() && new.earned.is_some()) || (old.paid.is_some() && new.paid.is_some());
    let is_other = |(source, old): &(ActualsSource, &ActualAmount)| *source != key.source && !source.adds_to(key.source) && has_both(old);
    let others: Vec<(ActualsSource, ActualAmount)> = actuals.of(key.month, key.stream).filter(is_other).map(|(source, old)| (source, *old)).collect();
    for (other, old) in &others {
        // Diamonds of LIVEs are the same ones by each source of them, and one may have fewer days of the month.
        let are_same_money = other.is_of_lives() && key.source.is_of_lives();
        match () {
            () if are_same_money && has_more(old, &new) => return MergeOutcome::OtherHasMore(*other),
            () if are_same_money && has_more(&new, old) => {}
            () if other.rank() >= key.source.rank() => return MergeOutcome::OtherSource(*other),
            () => {}
        }
    }
    for (source, _) in &others {
        actuals.amounts.remove(&ActualKey { source: *source, ..key });
    }
    let (put, outcome) = match actuals.amounts.get(&key) {
        None => (new, others.first().map_or(MergeOutcome::New, |(other, _)| MergeOutcome::InPlaceOf(*other))),
        Some(old) if *old == new => (new, MergeOutcome::Same),
        Some(old) if new.first > old.last || new.last < old.first => (sum(*old, new), MergeOutcome::Added),
        Some(old) if covers(&new, old) => (new, MergeOutcome::Replaced),
        Some(old) if covers(old, &new) => return MergeOutcome::Older,
        Some(_) => return MergeOutcome::Overlaps,
    };
    actuals.amounts.insert(key, put);
    outcome
}

/// The diamonds in the plan on the days of a reading.
fn diamonds_of(actuals: &Actuals, reading: &Reading) -> BTreeMap<Day, f64> {
    reading.days.keys().filter_map(|day| Some((*day, actuals.days.get(day)?.get(DayField::Diamonds)?))).collect()
}

/// Adds the days of an amount that the one in the plan lacks, and the difference of those that were not over in it, where both are diamonds that are known by
/// day, as in exports of the last 28 days. `before` has the diamonds of these days before the counts of the file were put in.
fn join_days(actuals: &mut Actuals, (key, new): (ActualKey, ActualAmount), reading: &Reading, before: &BTreeMap<Day, f64>) -> MergeOutcome {
    let mut units = reading.amounts.keys().filter(|of| of.month == key.month && of.stream == key.stream).map(|of| of.unit);
    let by_day: BTreeMap<Day, f64> = reading.days.iter().filter_map(|(day, counts)| Some((*day, counts.get(DayField::Diamonds)?))).collect();
    let of_month = || by_day.iter().filter(|(day, _)| day.month() == key.month);
    let all: f64 = of_month().map(|(_, diamonds)| diamonds).sum();
    let old = actuals.amounts.get(&key).copied().filter(|old| old.earned.is_some());
    let (Some(old), Some(earned), true) = (old, new.earned, units.all(|unit| unit == AmountUnit::Diamonds) && all > 0.0) else {
        return MergeOutcome::Overlaps;
    };
    let now = diamonds_of(actuals, reading);
    let added = |(day, diamonds): (&Day, &f64)| {
        let change = || now.get(day).copied().unwrap_or_default() - before.get(day).copied().unwrap_or_default();
        if (old.first..=old.last).contains(day) { change() } else { *diamonds }
    };
    let part = ActualAmount { earned: Some(earned * of_month().map(added).sum::<f64>() / all), ..new };
    actuals.amounts.insert(key, sum(old, part));
    MergeOutcome::Added
}

/// Whether an amount has all days of another one.
fn covers(one: &ActualAmount, other: &ActualAmount) -> bool {
    one.first <= other.first && one.last >= other.last
}

/// Whether an amount has all days of another one, others beside them, and more money for it. A day without a LIVE is in the period of one source and not among the
/// rows of another.
fn has_more(one: &ActualAmount, other: &ActualAmount) -> bool {
    let is_greater = one.earned.zip(other.earned).is_some_and(|(one, other)| one > other * (1.0 + 1e-9));
    is_greater && covers(one, other) && !covers(other, one)
}
