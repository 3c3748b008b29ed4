//! Income and forecast against the model: figures worked out by hand, laws that hold for any plan, closed forms of the futures.
#![expect(clippy::unwrap_used, clippy::panic, reason = "the helpers of a test may fail it")]

mod calibrate;
mod cash;
mod compare;
mod events;
mod futures;
mod given;
mod golden;
mod golden_bits;
#[path = "../helpers/mod.rs"]
mod helpers;
mod laws;
mod likes;
mod likes_in_lives;
mod reach;
mod sensitivity;
mod start_hours;
mod steps;
mod streams;
mod sweep;

use zeroline::forecast::{Forecast, Line, StreamId};
use zeroline::plan::Stream;

/// The row of a built-in stream.
fn row(forecast: &Forecast, stream: Stream) -> &[f64] {
    forecast.row(Line::Stream(StreamId::Named(stream)))
}

/// Every line a forecast has.
fn lines(forecast: &Forecast) -> Vec<Line> {
    forecast.streams().map(Line::Stream).chain([Line::Likes, Line::Gross, Line::Costs, Line::Tax, Line::TakeHome]).collect()
}
