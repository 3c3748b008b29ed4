//! The command line: the real program, run as a person or a script would.

#![expect(clippy::unwrap_used, clippy::panic, reason = "the helpers of tests fail like the tests")]

mod args;
mod batch;
mod check;
mod compare;
mod completions;
mod destination;
mod documents;
mod events;
#[cfg(feature = "xlsx")]
mod export;
mod forecast;
mod forecast_futures;
mod futures;
mod import_exports;
mod input;
mod keys;
mod matters;
mod new;
mod origin;
#[cfg(feature = "picture")]
mod picture;
mod reach;
mod remedies;
#[cfg(feature = "report")]
mod report;
mod sources;
mod spreadsheet;
mod steps;
mod sweep;
mod terminal;
mod three_scenarios;

use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;
use unicode_width::UnicodeWidthStr;

/// How a run of the program ended.
struct Ended {
    status: Option<i32>,
    stdout: String,
    stderr: String,
}

/// Runs the program in a folder.
fn zeroline_in(folder: &Path, arguments: &[&str]) -> Ended {
    let output = program().args(arguments).current_dir(folder).stdin(Stdio::null()).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ended { status: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

fn zeroline(arguments: &[&str]) -> Ended {
    zeroline_in(Path::new(env!("CARGO_MANIFEST_DIR")), arguments)
}

/// The program that is tested: the one built with the tests, or the one `ZEROLINE` names.
fn program() -> Command {
    let mut program = Command::new(std::env::var_os("ZEROLINE").unwrap_or_else(|| env!("CARGO_BIN_EXE_zeroline").into()));
    // No own ledger is read here.
    program.env("LC_ALL", "C").env_remove("COLUMNS").env("XDG_CONFIG_HOME", concat!(env!("CARGO_MANIFEST_DIR"), "/no-such-folder"));
    program
}

/// The output of a run that must succeed without a warning, but for one that a currency without a rate brings.
fn printed(arguments: &[&str]) -> String {
    let ended = zeroline(arguments);
    let is_of_rate =
        |line: &str| line.starts_with("--set: plan.currency_per_usd is 1,") && arguments.iter().any(|argument| argument.contains("plan.currency="));
    let warnings: Vec<&str> = ended.stderr.lines().filter(|line| !is_of_rate(line)).collect();
    assert_eq!((ended.status, warnings), (Some(0), vec![]), "{arguments:?}");
    ended.stdout
}

/// The JSON a run that must succeed prints.
fn json(arguments: &[&str]) -> Value {
    serde_json::from_str(&printed(arguments)).unwrap()
}

/// The figures of a JSON list.
fn figures(list: &Value) -> Vec<f64> {
    list.as_array().unwrap().iter().map(|figure| figure.as_f64().unwrap()).collect()
}

/// The error of a run that must end with this status and print no result.
fn refused(status: i32, arguments: &[&str]) -> String {
    let ended = zeroline(arguments);
    assert_eq!((ended.status, ended.stdout.as_str()), (Some(status), ""), "{arguments:?}: {}", ended.stderr);
    ended.stderr
}

/// Terminals of 80 columns are common, and wider lines break there.
fn assert_fits_terminal(text: &str) {
    for line in text.lines() {
        assert!(line.width() <= 80, "{} columns: {line}", line.width());
    }
}
