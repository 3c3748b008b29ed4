//! Figures to the last bit: an update of the program moves no saved plan.
//!
//! `golden_bits.txt` was written by the program as it was before draw coordinates had a table. Since then `libm` changed the last bit of
//! some amounts of a month, none of a percentile or total. A line changes only with an entry in the change log that says why.

use std::fmt::Write as _;

use zeroline::file::EXAMPLES;
use zeroline::forecast::futures::{Band, Bands, Futures, OneFuture};
use zeroline::forecast::{Forecast, Line, deterministic};
use zeroline::plan::{Entry, Key, Plan, Range, YearMonth};
use zeroline::report::stream_key;

use super::futures::{engine, ranged, set, sure};
use super::helpers::first_example;

/// Enough for ten blocks, the last of them cut.
const COUNT: usize = 10_000;

/// FNV-1a over the bits of many figures.
fn checksum(figures: impl IntoIterator<Item = f64>) -> u64 {
    figures.into_iter().fold(0xCBF2_9CE4_8422_2325, |hash, figure| (hash ^ figure.to_bits()).wrapping_mul(0x0100_0000_01B3))
}

fn bits(figures: &[f64]) -> String {
    figures.iter().map(|figure| format!(" {:016x}", figure.to_bits())).collect::<Vec<_>>().concat()
}

fn as_set(text: &mut String, name: &str, forecast: &Forecast) {
    let all = forecast.streams().map(Line::Stream).chain([Line::Gross, Line::Costs, Line::Tax, Line::TakeHome]);
    let all = checksum(all.flat_map(|line| forecast.row(line).to_vec()));
    let totals = [Line::Gross, Line::TakeHome].map(|line| forecast.total(line));
    writeln!(text, "{name} as set{} all {all:016x}", bits(&totals)).unwrap();
}

fn futures(text: &mut String, name: &str, f: &Futures) {
    let list = |band: &Band| [band.p10, band.p25, band.p50, band.p75, band.p90, band.mean];
    let months = |bands: &Bands| [&bands.p10, &bands.p25, &bands.p50, &bands.p75, &bands.p90, &bands.mean].map(Clone::clone).concat();
    let chances = [&f.chance.monthly[..], &f.chance.by_month, &[f.chance.every_month]].concat();
    writeln!(text, "{name} gross{}", bits(&list(&f.total_gross))).unwrap();
    writeln!(text, "{name} take-home{}", bits(&list(&f.total_take_home))).unwrap();
    writeln!(text, "{name} months {:016x} {:016x} {:016x}", checksum(months(&f.gross)), checksum(months(&f.take_home)), checksum(chances)).unwrap();
}

fn one(text: &mut String, name: &str, plan: &Plan) {
    let one = OneFuture::new(plan, 777);
    writeln!(text, "{name} future 777 draws {:016x}", checksum(one.values.iter().map(|(_, value)| *value))).unwrap();
    for stream in &one.streams {
        let of = stream_key(stream.stream);
        writeln!(text, "{name} future 777 {of} swings{} income {:016x}", bits(&stream.swings[..2]), checksum(stream.income.iter().copied())).unwrap();
    }
    writeln!(text, "{name} future 777 take-home {:016x}", checksum(one.take_home)).unwrap();
}

/// Every assumption that may have a range with one, two streams of the user's own, seasons, costs, months that start late.
fn everything() -> Plan {
    let mut plan = first_example();
    // Cash moves no figure of this list, and a range of its own is one more draw.
    for key in Key::all().filter(|key| matches!(key, Key::Assumption(_)) && key.section() != "cash").collect::<Vec<_>>() {
        let value = plan.estimate_at(key).unwrap().value();
        let range = Range { low: value * 0.9, high: value * 1.05 };
        plan.set(key, Entry::Ranged { value, range }).ok();
    }
    set(&mut plan, "plan.months", Entry::Integer(30));
    set(&mut plan, "plan.goal_measure", Entry::Word("take_home".to_owned()));
    set(&mut plan, "futures.seed", Entry::Integer(u64::MAX));
    ranged(&mut plan, "costs.manager_rate", 0.05, 0.15, 0.3);
    ranged(&mut plan, "audience.lift_per_doubling", 0.01, 0.05, 0.15);
    sure(&mut plan, "futures.together", 0.4);
    sure(&mut plan, "rewards.starts_month", 5.0);
    sure(&mut plan, "supporters.starts_month", 3.0);
    for own in 1..=2 {
        plan.add_own().unwrap();
        ranged(&mut plan, &format!("own.{own}.amount_per_month"), 50.0, 200.0, 500.0);
        sure(&mut plan, &format!("own.{own}.follows_audience"), 0.3);
    }
    plan
}

#[test]
fn golden_figures_are_bit_identical() {
    let month = YearMonth::new(2027, 1).unwrap();
    let mut plans: Vec<(&str, Plan)> = EXAMPLES.iter().map(|example| (example.name, example.plan(month))).collect();
    plans.push(("everything", everything()));
    let mut text = String::new();
    for (name, plan) in &plans {
        as_set(&mut text, name, &deterministic(plan));
        futures(&mut text, name, &engine(2).run_with(plan, COUNT).unwrap());
        one(&mut text, name, plan);
    }
    // Line by line, so that a failure names the first that moved.
    for (found, golden) in text.lines().zip(include_str!("golden_bits.txt").lines()) {
        assert_eq!(found, golden);
    }
    assert_eq!(text.lines().count(), include_str!("golden_bits.txt").lines().count(), "{text}");
}
