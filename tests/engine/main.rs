//! The engine against the model: figures worked out by hand, laws that hold for any plan, the table of keys.
#![expect(clippy::unwrap_used, reason = "the helpers of a test may fail it")]

mod any;
mod document;
mod golden;
mod laws;
mod likes;
mod table;

use zeroline::forecast::{Forecast, Line, StreamId};
use zeroline::plan::{Entry, Key, Plan, Stream, YearMonth};

/// The first_example plan from January 2027.
fn first_example() -> Plan {
    Plan::new(YearMonth::new(2027, 1).unwrap())
}

/// The first_example plan with these keys set.
fn with(entries: &[(&str, Entry)]) -> Plan {
    let mut plan = first_example();
    for (key, entry) in entries {
        plan.set(key.parse().unwrap(), entry.clone()).unwrap();
    }
    plan
}

/// The row of a built-in stream.
fn row(forecast: &Forecast, stream: Stream) -> &[f64] {
    forecast.row(Line::Stream(StreamId::Named(stream)))
}

/// Every line a forecast has.
fn lines(forecast: &Forecast) -> Vec<Line> {
    forecast.streams().map(Line::Stream).chain([Line::Likes, Line::Gross, Line::Costs, Line::Tax, Line::TakeHome]).collect()
}

/// A key by its name.
fn key(name: &str) -> Key {
    name.parse().unwrap()
}
