//! Any valid plan: every key set through [`Plan::set`], the limits and their neighbourhood among the values.

use proptest::prelude::*;
use proptest::sample::{Index, select};
use zeroline::plan::{
    ActualAmount, ActualKey, Actuals, ActualsSource, Bounds, CountsAs, Currency, Day, DayActuals, DayField, Entry, Event, GIFT_COINS, GiftRow, ImportedFile,
    Key, Kind, OwnField, OwnStreamId, Plan, PlanField, Range, Stream, StreamId, TaxBand, Variant, YearMonth,
};

use super::first_example;

/// Keys with an entry each that the key takes.
pub(crate) type Entries = Vec<(Key, Entry)>;

/// An entry for some of the keys a plan with one own stream has, each key once.
pub(crate) fn entries() -> impl Strategy<Value = Entries> {
    entries_for(Key::all())
}

/// Any plan, with up to three streams of the user's own.
pub(crate) fn plan() -> impl Strategy<Value = Plan> {
    let more_own = (2..=3).filter_map(OwnStreamId::new).flat_map(|id| OwnField::ALL.map(|field| Key::Own(id, field)));
    // A key of `own.2` or `own.3` is left out where the stream before it is missing.
    (entries_for(Key::all().chain(more_own)), gift_table(), tax_bands(), events(), actuals()).prop_map(|(entries, gifts, bands, events, actuals)| {
        let mut plan = first_example();
        plan.set_tax_bands(bands).unwrap();
        plan.set_actuals(actuals).unwrap();
        plan.set_gift_table(gifts).unwrap();
        for (key, entry) in entries {
            if !matches!(key, Key::Own(id, _) if !plan.has(key) && id != plan.next_own_id()) {
                plan.set(key, entry).unwrap();
            }
        }
        for (after, amount, counts_as) in events {
            let month = plan.start_month().plus(after);
            if let Ok(event) = Event::new(&format!("Event {after}"), month, amount, counts_as, plan.currency()) {
                plan.put_event_in(Variant::Base, plan.next_event_id(), Some(event)).unwrap();
            }
        }
        plan
    })
}

/// Up to four events, each so many months after the first of the plan.
pub(crate) fn events() -> impl Strategy<Value = Vec<(usize, f64, CountsAs)>> {
    let month = prop_oneof![3 => 0..12_usize, 1 => 0..140_usize];
    proptest::collection::vec((month, -1e6..1e6_f64, select(CountsAs::ALL.to_vec())), 0..4)
}

/// Up to five days, amounts of built-in streams and a file.
fn actuals() -> impl Strategy<Value = Actuals> {
    let month = (2020_u16..2030, 1_u8..=12).prop_map(|(year, month)| YearMonth::new(year, month).unwrap());
    let counts = proptest::collection::vec((select(DayField::ALL.to_vec()), 0.0..1e9_f64), 1..5).prop_map(|counts| {
        let mut day = DayActuals::default();
        for (field, count) in counts {
            day.set(field, if field == DayField::StartHour { count.trunc() % 24.0 } else { count });
        }
        day
    });
    let days = proptest::collection::btree_map((month.clone(), 1_u8..=28).prop_map(|(month, day)| Day::new(month, day).unwrap()), counts, 0..5);
    let key = (month, select(Stream::ALL.to_vec()), select(ActualsSource::ALL.to_vec()));
    let key = key.prop_map(|(month, stream, source)| ActualKey { month, stream: StreamId::Named(stream), source });
    let money = || proptest::option::of(-1e6..1e6_f64);
    let amounts = proptest::collection::vec((key, [money(), money(), money()], proptest::option::of(0.1..10.0_f64), 1_u8..=28), 0..5).prop_map(|rows| {
        let amount = |(key, [earned, paid, sales], rate, last): (ActualKey, [Option<f64>; 3], Option<f64>, u8)| {
            let currency = rate.map(|_| Currency::USD);
            (key, ActualAmount { earned, paid, sales, currency, rate, first: Day::first_of(key.month), last: Day::new(key.month, last).unwrap() })
        };
        rows.into_iter().map(amount).collect()
    });
    (days, amounts, any::<bool>()).prop_map(|(days, amounts, has_file)| {
        let imported = Day::first_of(YearMonth::new(2027, 2).unwrap());
        let about = [(imported, imported)].into_iter().find(|_| imported.number().is_multiple_of(2));
        let (streams, counts) = (vec![StreamId::Named(Stream::Gifts)], vec![DayField::Diamonds, DayField::Likes]);
        let (name, source) = ("revenue \"1\".csv".to_owned(), ActualsSource::LiveCenter);
        let file = ImportedFile { name, source, imported, rows: 46, days: about, streams, counts };
        Actuals { days, amounts, files: has_file.then_some(file).into_iter().collect() }
    })
}

/// No tax bands, or up to four.
fn tax_bands() -> impl Strategy<Value = Vec<TaxBand>> {
    let band =
        |i: u32| (0.0..1e5_f64, 0.0..=1.0_f64).prop_map(move |(more, rate)| TaxBand { from: if i == 0 { 0.0 } else { f64::from(i) * 1e5 + more }, rate });
    (0..=4_u32).prop_flat_map(move |count| (0..count).map(band).collect::<Vec<_>>())
}

/// A table of up to five gifts by name.
fn gift_table() -> impl Strategy<Value = Vec<GiftRow>> {
    let gift = |i: usize| {
        (GIFT_COINS.0..=GIFT_COINS.1, 0.0..=2e5).prop_map(move |(coins, per_hour)| GiftRow::new(&format!("Gift {i}"), coins, None, per_hour).unwrap())
    };
    (0..=5_usize).prop_flat_map(move |count| (0..count).map(gift).collect::<Vec<_>>())
}

/// A value inside the limit of a key that holds a number.
pub(crate) fn value(key: Key) -> impl Strategy<Value = f64> {
    let (low, high) = first_example().bounds(key).unwrap().limit;
    let tiny = [f64::from_bits(1), f64::MIN_POSITIVE, 1e-9].map(|tiny| tiny.clamp(low, high));
    prop_oneof![
        2 => select(vec![low, high]),
        1 => select(tiny.to_vec()),
        3 => low..=high,
        // Limits are decades beyond usual numbers, so even draws alone would never come near those.
        4 => (0.0..=1.0_f64).prop_map(move |u| (low + (high - low) * u.powi(8)).clamp(low, high)),
    ]
}

fn entries_for(keys: impl Iterator<Item = Key>) -> impl Strategy<Value = Entries> {
    let each: Vec<_> = keys.map(|key| prop::option::of(entry(key).prop_map(move |entry| (key, entry)))).collect();
    each.prop_map(|entries| entries.into_iter().flatten().collect())
}

fn entry(key: Key) -> BoxedStrategy<Entry> {
    match key.kind() {
        Kind::Number(_) => value(key).prop_map(Entry::Exact).boxed(),
        Kind::Estimate(_) => {
            (value(key), 0_u8..3, 0.0..1.0_f64, 0.0..=1.0_f64).prop_map(move |(value, form, down, up)| estimate(key, value, form, down, up)).boxed()
        }
        Kind::Whole { low, high, .. } => prop_oneof![select(vec![low, high]), low..=high].prop_map(Entry::Integer).boxed(),
        Kind::Switch { .. } => any::<bool>().prop_map(Entry::Switch).boxed(),
        Kind::Word { .. } => word(key).prop_map(Entry::Word).boxed(),
    }
}

/// A value alone, moved, or with a range that reaches `down` of the way to its floor and `up` of the way to its limit.
fn estimate(key: Key, value: f64, form: u8, down: f64, up: f64) -> Entry {
    let Bounds { limit, .. } = first_example().bounds(key).unwrap();
    match form {
        0 => Entry::Exact(value),
        1 => Entry::Value(value),
        _ => {
            let low = (value - (value - limit.0) * down).clamp(limit.0, value);
            let high = (value + (limit.1 - value) * up).clamp(value, limit.1);
            // Below every other limit of the table lies 0, which no range may touch; growth begins above −1.
            if low > 0.0 || limit.0 < 0.0 { Entry::Ranged { value, range: Range { low, high } } } else { Entry::Exact(value) }
        }
    }
}

fn word(key: Key) -> BoxedStrategy<String> {
    match key {
        Key::Plan(PlanField::Currency) => any::<Index>().prop_map(|at| at.get(&Currency::all().collect::<Vec<_>>()).to_string()).boxed(),
        Key::Plan(PlanField::StartMonth) => (1970..=2999, 1..=12).prop_map(|(year, month)| format!("{year}-{month:02}")).boxed(),
        Key::Plan(PlanField::GoalMeasure) => select(vec!["gross".to_owned(), "take_home".to_owned()]).boxed(),
        Key::Plan(PlanField::Note) => "[ -~äß€…\n\"\\\\]{0,40}".boxed(),
        _ => "[!-~äß€…\"\\\\][ -~äß€…\"\\\\]{0,30}".boxed(),
    }
}
