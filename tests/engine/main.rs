//! The engine against figures worked out by hand.

use zeroline::forecast::{Line, as_set};
use zeroline::plan::{Plan, YearMonth};

#[test]
fn the_starter_plan_totals() {
    let f = as_set(&Plan::new(YearMonth::new(2026, 12).unwrap()));
    println!("{} {}", f.total(Line::Gross), f.total(Line::TakeHome));
    assert!((f.total(Line::Gross) - 39_717.92).abs() < 0.005);
    assert!((f.total(Line::TakeHome) - 27_560.10).abs() < 0.005);
}
