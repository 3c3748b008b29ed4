//! Arbitrary plans: any value at every key.

use proptest::collection::vec;
use proptest::prelude::*;
use zeroline::plan::{
    Assumption, CountsAs, Currency, Entry, Estimate, Event, GIFT_COINS, GiftRow, Key, Kind, MOST_GIFTS, MOST_OWN_STREAMS, MOST_TAX_BANDS, OwnField,
    OwnStreamId, Plan, PlanField, Range, Spec, TaxBand, Variant, YearMonth, is_invisible,
};

/// Any valid plan.
pub(crate) fn any_plan() -> impl Strategy<Value = Plan> {
    let built_in: Vec<Key> = Key::all().filter(|key| !matches!(key, Key::Own(..))).collect();
    let entries: Vec<_> = built_in.iter().map(|key| prop_oneof![1 => Just(None), 3 => any_entry(*key).prop_map(Some)]).collect();
    let own = vec(OwnField::ALL.map(|field| any_entry(Key::Own(OwnStreamId::FIRST, field))).to_vec(), 0..=MOST_OWN_STREAMS);
    let events = vec(any_event(), 0..=6);
    (entries, own, any_remarks(), vec(any_gift(), 0..=MOST_GIFTS), any_tax_bands(), events).prop_map(
        move |(entries, own, annotations, gifts, bands, events)| {
            let mut plan = Plan::new(YearMonth::new(2026, 12).unwrap());
            for (key, entry) in built_in.iter().zip(entries) {
                if let Some(entry) = entry {
                    plan.set(*key, entry).unwrap();
                }
            }
            for entries in own {
                let id = plan.add_own().unwrap();
                for (field, entry) in OwnField::ALL.into_iter().zip(entries) {
                    plan.set(Key::Own(id, field), entry).unwrap();
                }
            }
            for (of, note, source) in annotations {
                plan.set_note_on(of, &note).unwrap();
                plan.set_source_of(of, &source).unwrap();
            }
            let mut table: Vec<GiftRow> = Vec::new();
            for gift in gifts {
                if !table.iter().any(|row| row.is_same_gift(&gift)) {
                    table.push(gift);
                }
            }
            plan.set_gift_table(table).unwrap();
            plan.set_tax_bands(bands).unwrap();
            for (name, month, amount, counts_as) in events {
                let event = Event::new(&name, month, amount, counts_as, plan.currency()).unwrap();
                plan.put_event_in(Variant::Base, plan.next_event_id(), Some(event)).unwrap();
            }
            plan
        },
    )
}

/// The parts of an event.
fn any_event() -> impl Strategy<Value = (String, YearMonth, f64, CountsAs)> {
    let month = (1970_u16..3000, 1_u8..=12).prop_map(|(year, month)| YearMonth::new(year, month).unwrap());
    let amount = prop_oneof![-1e9..=1e9, (-1e5..1e5_f64).prop_map(f64::round), Just(-1e9), Just(0.0)];
    (any_name(), month, amount, prop::sample::select(CountsAs::ALL.to_vec()))
}

/// Notes and sources of some numbers.
fn any_remarks() -> impl Strategy<Value = Vec<(Assumption, String, String)>> {
    let text = |of_note: bool, most: usize| prop_oneof![Just(String::new()), vec(any_char(of_note), 0..=most).prop_map(String::from_iter)];
    vec((prop::sample::select(Assumption::ALL.to_vec()), text(true, 500), text(false, 120)), 0..=8)
}

/// A row of the table of gifts; sixty of the largest still fit in an hour.
fn any_gift() -> impl Strategy<Value = GiftRow> {
    let (least, most) = GIFT_COINS;
    (any_name(), least..=most, prop::option::of(any::<u64>()), 0.0..=16_000.0)
        .prop_map(|(name, coins, id, per_hour)| GiftRow::new(&name, coins, id, per_hour).unwrap())
}

/// Bands that rise from 0; none for one rate.
fn any_tax_bands() -> impl Strategy<Value = Vec<TaxBand>> {
    vec((1e-3..=1e7, 0.0..=1.0), 0..=MOST_TAX_BANDS).prop_map(|bands| {
        let rising = bands.into_iter().scan(0.0, |next, (width, rate)| {
            let from = *next;
            *next += width;
            Some(TaxBand { from, rate })
        });
        rising.collect()
    })
}

/// Anything that fits a key.
fn any_entry(key: Key) -> BoxedStrategy<Entry> {
    match key.kind() {
        Kind::Estimate(spec) => prop_oneof![
            any_number(spec).prop_map(Entry::Exact),
            any_range(key, spec),
            any_range(key, spec).prop_map(|entry| match entry {
                Entry::Ranged { value, range } => Entry::RangeOff { value, range },
                other => other,
            })
        ]
        .boxed(),
        Kind::Number(spec) => any_number(spec).prop_map(Entry::Exact).boxed(),
        Kind::Whole { low, high, .. } => prop_oneof![low..=high, Just(low), Just(high)].prop_map(Entry::Integer).boxed(),
        Kind::Switch { .. } => any::<bool>().prop_map(Entry::Switch).boxed(),
        Kind::Word { .. } => any_word(key).prop_map(Entry::Word).boxed(),
    }
}

fn any_number(spec: Spec) -> impl Strategy<Value = f64> + use<> {
    let (low, high) = spec.limit;
    prop_oneof![
        4 => low..=high,
        2 => (0.0..=1.0).prop_map(move |part: f64| (low + (high - low) * part.powi(12)).clamp(low, high)),
        2 => (low..=high).prop_map(move |value| ((value * 100.0).round() / 100.0).clamp(low, high)),
        1 => Just(low),
        1 => Just(high),
        1 => Just(spec.default),
    ]
}

fn any_range(key: Key, spec: Spec) -> BoxedStrategy<Entry> {
    let bounds = Plan::new(YearMonth::new(2027, 1).unwrap()).bounds(key).unwrap();
    vec(any_number(spec), 3)
        .prop_filter_map("a range needs a low end above its floor", move |mut ends| {
            ends.sort_by(f64::total_cmp);
            let (value, range) = (ends[1], Range { low: ends[0], high: ends[2] });
            Estimate::ranged(value, range, bounds).ok().map(|_| Entry::Ranged { value, range })
        })
        .boxed()
}

fn any_word(key: Key) -> BoxedStrategy<String> {
    let currencies: Vec<String> = Currency::all().map(|currency| currency.to_string()).collect();
    match key {
        Key::Plan(PlanField::Currency) => prop::sample::select(currencies).boxed(),
        Key::Plan(PlanField::StartMonth) => (1970_u16..3000, 1_u8..=12).prop_map(|(year, month)| YearMonth::new(year, month).unwrap().to_string()).boxed(),
        Key::Plan(PlanField::GoalMeasure) => prop::sample::select(vec!["gross".to_owned(), "take_home".to_owned()]).boxed(),
        Key::Plan(PlanField::Note) => prop_oneof![vec(any_char(true), 0..=60), vec(any_char(true), 500..=2_000)].prop_map(String::from_iter).boxed(),
        _ => any_name().boxed(),
    }
}

fn any_name() -> impl Strategy<Value = String> {
    let shows = |name: &String| name.chars().any(|c| !c.is_whitespace() && !is_invisible(c));
    vec(any_char(false), 1..=80).prop_map(String::from_iter).prop_filter("a name shows a character", shows)
}

/// Any character a note may hold, those that have a meaning in the file most often.
fn any_char(of_note: bool) -> BoxedStrategy<char> {
    let plain = prop_oneof![
        4 => prop::char::range('a', 'z'),
        3 => Just(' '),
        2 => prop::sample::select(vec!['"', '\\', '/', '(', ')', '[', ']', '{', '}', ',', ':', '#', '\'', 'r', '*', '−', 'é', '\u{feff}', '\u{2028}', '💎']),
        1 => any::<char>().prop_filter("a control character", |c| !c.is_control()),
    ];
    if of_note { prop_oneof![9 => plain, 1 => prop::sample::select(vec!['\n', '\t'])].boxed() } else { plain.boxed() }
}
