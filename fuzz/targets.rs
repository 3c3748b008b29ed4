//! The targets: each takes any bytes at all, and panics where the program would be wrong. The fuzzer, the driver without one and
//! the tests share these.

use zeroline::cli::{Command, Request, parse};
use zeroline::file;
use zeroline::import::ImportAnswers;
use zeroline::plan::{Assumption, Currency, Day, Entry, Key, Plan, PlanField, Range, Stream, StreamId, Variant, YearMonth};
use zeroline::words::import_preview::DateOrder;
use zeroline::words::{self, plain};

/// A target by its name.
pub(crate) type Target = (&'static str, fn(&[u8]));

/// Every target; the seeds lie in a folder of the same name.
pub(crate) const TARGETS: [Target; 5] = [("load", load), ("repair", repair), ("set", set), ("number", parse_number), ("import", import)];

fn this_month() -> YearMonth {
    YearMonth::new(2026, 12).unwrap()
}

/// A plan that is read is written and read again the same.
fn survives(plan: &Plan) {
    let text = file::write(plan);
    let again = file::read(&text, this_month());
    assert_eq!(again.as_ref(), Ok(plan), "{text}");
}

/// A plan that did not change keeps the text of its file, and every kind of edit is written into it.
fn is_saved_into(text: &str, plan: &Plan) {
    assert_eq!(file::rewrite(text, plan, this_month()), text);
    let word = |key: Key, word: &str| (key, Entry::Word(word.to_owned()));
    let set = |plan: &mut Plan, (key, entry): (Key, Entry)| drop(plan.set(key, entry));
    let edits: [&dyn Fn(&mut Plan); 6] = [
        &|plan| set(plan, word(Key::Plan(PlanField::Name), "Another")),
        &|plan| drop(plan.set_note_on(Assumption::GiftsPerHour, "counted \"twice\"\nin March")),
        &|plan| set(plan, (Key::Assumption(Assumption::HoursPerSession), Entry::Ranged { value: 2.0, range: Range { low: 1.0, high: 3.0 } })),
        &|plan| plan.own().iter().map(|own| own.id).collect::<Vec<_>>().into_iter().take(1).for_each(|id| plan.remove_own(id)),
        &|plan| {
            let ids: Vec<_> = plan.scenarios().iter().map(|scenario| scenario.id()).collect();
            ids.first().into_iter().for_each(|id| plan.move_scenario(*id, ids.len() - 1));
            ids.get(1).into_iter().for_each(|id| plan.remove_scenario(*id));
        },
        &|plan| drop(plan.add_own().and_then(|_| plan.add_scenario(Variant::Base, "Another"))),
    ];
    for edit in edits {
        let mut plan = plan.clone();
        edit(&mut plan);
        let new = file::rewrite(text, &plan, this_month());
        assert_eq!(file::read(&new, this_month()).as_ref(), Ok(&plan), "{new}");
        assert_eq!(file::rewrite(&new, &plan, this_month()), new);
    }
}

/// The loader: a text is a plan that survives its file, or has at least one problem with a place inside it.
pub(crate) fn load(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match file::read(text, this_month()) {
        Ok(plan) => {
            survives(&plan);
            is_saved_into(text, &plan);
        }
        Err(problems) => {
            assert!(!problems.is_empty());
            for place in problems.iter().filter_map(|problem| problem.place) {
                assert!(text.split('\n').nth(place.line - 1).is_some_and(|line| place.column <= line.chars().count() + 1), "{place}");
            }
        }
    }
}

/// The repair: whatever it makes of the bytes is a plan; of a sound text it is the same, of any other something is told.
pub(crate) fn repair(bytes: &[u8]) {
    let sound = std::str::from_utf8(bytes).ok().and_then(|text| file::read(text, this_month()).ok());
    let repaired = file::repair(bytes, this_month());
    if let Some(repaired) = &repaired {
        survives(&repaired.plan);
        assert!(sound.is_some() || !repaired.changes.is_empty());
    }
    if let Some(plan) = sound {
        assert_eq!(repaired.map(|repaired| repaired.plan), Some(plan));
    }
}

/// `--set`: what is taken is set or refused, and leaves a plan.
pub(crate) fn set(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(Request::Run(command)) = parse(["zeroline", "forecast", &format!("--set={text}")]) else { return };
    let Command::Forecast(args) = *command else { return };
    let mut plan = Plan::new(this_month());
    for set in args.input.changes.sets {
        let before = plan.clone();
        let Ok(entry) = set.entry.entry(&plan) else { continue };
        if plan.set(set.key, entry).is_err() {
            assert_eq!(plan, before);
        }
    }
    survives(&plan);
}

/// The number parser: what it takes is finite, and written plainly it is the same number.
pub(crate) fn parse_number(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(typed) = words::parse_number(text) else { return };
    assert!(typed.value.is_finite(), "{text}");
    assert!(words::parse_number(&plain(typed.value)).is_ok(), "{text}: {}", plain(typed.value));
}

/// A file of a platform: read or refused, and its amounts are numbers of days in their order.
pub(crate) fn import(bytes: &[u8]) {
    let today = Day::first_of(this_month());
    let open = ImportAnswers::none(today, Currency::USD);
    let answered = ImportAnswers { year: Some(2026), dates: Some(DateOrder::DayFirst), stream: Some(StreamId::Named(Stream::Supporters)), ..open.clone() };
    for answers in [open, answered] {
        for reading in zeroline::import::read(bytes, &answers, &|| false).unwrap_or_default() {
            for amount in reading.amounts.values() {
                assert!(amount.first <= amount.last && [amount.earned, amount.paid].into_iter().flatten().all(f64::is_finite));
            }
        }
    }
}
