//! The futures: against closed forms, against ten million independent draws, against themselves.

#![expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts and ranks of some thousand futures")]

mod closed_form;
mod determinism;
mod limits;
mod naive_model;
mod reference;

use std::num::NonZeroUsize;
use std::sync::Arc;

use zeroline::forecast::futures::{Engine, Futures};
use zeroline::plan::{Entry, Plan, Range, Stream};

use super::helpers::{first_example, key};

pub(crate) fn set(plan: &mut Plan, at: &str, entry: Entry) {
    plan.set(key(at), entry).unwrap();
}

pub(crate) fn sure(plan: &mut Plan, at: &str, value: f64) {
    set(plan, at, Entry::Exact(value));
}

pub(crate) fn ranged(plan: &mut Plan, at: &str, low: f64, value: f64, high: f64) {
    set(plan, at, Entry::Ranged { value, range: Range { low, high } });
}

pub(crate) fn engine(threads: usize) -> Engine {
    Engine::new(NonZeroUsize::new(threads).unwrap())
}

pub(crate) fn futures(plan: &Plan) -> Arc<Futures> {
    engine(2).run(plan).unwrap()
}

/// Nothing but one stream of the user's own: 100 a month, sure, without growth, swing, season, costs or tax.
pub(crate) fn one_stream() -> Plan {
    let mut plan = first_example();
    for stream in Stream::ALL {
        set(&mut plan, &format!("{}.enabled", stream.key()), Entry::Switch(false));
    }
    plan.add_own().unwrap();
    sure(&mut plan, "own.1.amount_per_month", 100.0);
    sure(&mut plan, "own.1.swing", 0.0);
    sure(&mut plan, "audience.growth_rate", 0.0);
    sure(&mut plan, "costs.fixed_per_month", 0.0);
    sure(&mut plan, "costs.tax_set_aside_rate", 0.0);
    plan
}

#[track_caller]
pub(crate) fn close(found: f64, right: f64, relative: f64) {
    assert!((found - right).abs() <= relative * right.abs().max(1e-9), "{found} is not {right}");
}
