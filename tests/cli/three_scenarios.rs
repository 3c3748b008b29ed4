//! A plan with three scenarios, and commands run on it.

use std::fs;

use serde_json::Value;
use tempfile::TempDir;

use crate::{Ended, zeroline_in};

const PLAN: &str = r#"(
    format: 1,
    plan: (name: "Mona", start_month: "2027-01", months: 12),
    futures: (count: 4000),
    own: [(name: "Podcast", amount_per_month: 80)],
    scenarios: [
        (name: "Brand push", changes: {
            "brands.deals_per_month": (value: 3, low: 2, high: 4),
            "merch.enabled": false,
        }),
        (name: "More LIVEs", changes: {"live.sessions_per_month": (value: 26, low: 20, high: 30), "own.2.name": "Tours", "own.2.amount_per_month": 150}),
        (name: "More likes", changes: {"audience.likes_per_month": 1000000}),
    ],
)"#;

/// A folder with the plan above as `mona.ron`.
pub(crate) fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("mona.ron"), PLAN).unwrap();
    folder
}

pub(crate) fn ended(arguments: &[&str]) -> Ended {
    zeroline_in(folder().path(), arguments)
}

pub(crate) fn printed(arguments: &[&str]) -> String {
    let ended = ended(arguments);
    assert_eq!((ended.status, ended.stderr.as_str()), (Some(0), ""), "{arguments:?}");
    ended.stdout
}

pub(crate) fn refused(status: i32, arguments: &[&str]) -> String {
    let ended = ended(arguments);
    assert_eq!((ended.status, ended.stdout.as_str()), (Some(status), ""), "{arguments:?}: {}", ended.stderr);
    ended.stderr
}

pub(crate) fn json(arguments: &[&str]) -> Value {
    serde_json::from_str(&printed(arguments)).unwrap()
}

/// The amount at the end of a line, in whole dollars.
pub(crate) fn amount(cell: &str) -> i64 {
    cell.replace(['$', ',', '+'], "").replace('−', "-").parse().unwrap_or_else(|_| panic!("{cell}"))
}
