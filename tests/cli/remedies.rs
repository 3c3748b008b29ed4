//! Refusals name a remedy that works, and near misses the thing that was meant.

use std::fs;
use std::io::Write;
use std::process::Stdio;

use crate::{Ended, printed, program, refused, zeroline, zeroline_in};

#[test]
fn number_out_of_its_limits_is_refused_with_them() {
    let cases: [(&[&str], &str); 10] = [
        (&["forecast", "--seed", "-1"], "error: --seed: -1 is outside its limits; use a number from 0 to 18446744073709551615"),
        (&["forecast", "--seed=18446744073709551616"], "is outside its limits; use a number from 0 to 18446744073709551615"),
        (&["forecast", "--months", "-1"], "use a number from 1 to 120"),
        (&["forecast", "--threads", "-1"], "use a whole number from 1"),
        (&["forecast", "--set=plan.start_month=9999-12"], "use a month like 2027-01, from 1970-01 to 2999-12"),
        (&["reach", "--by=gifts.gifts_per_hour", "--figure=lowest-spendable", "--target", "-2k", "--set=plan.currency=nothing"], "plan.currency"),
        (&["new", "--followers", "-2k", "-o", "x.ron"], "followers"),
        #[cfg(feature = "picture")]
        (&["picture", "plan.ron", "--scale=1.5", "-o", "x.png"], "use a whole number from 1 to 4"),
        #[cfg(feature = "picture")]
        (&["picture", "plan.ron", "--month=0", "-o", "x.png"], "use a whole number from 1 to 120"),
        #[cfg(feature = "picture")]
        (&["picture", "plan.ron", "--month", "-1", "-o", "x.png"], "use a whole number from 1 to 120"),
    ];
    for (arguments, right) in cases {
        let said = refused(2, arguments);
        assert!(said.contains(right) && !said.contains("use '-- "), "{arguments:?} said: {said}");
    }
}

#[test]
fn ends_of_a_range_are_taken_in_either_order() {
    let forecast = |range: &str| printed(&["forecast", "--set=plan.start_month=2027-01", "--futures=500", "--set", range]);
    assert_eq!(forecast("gifts.gifts_per_hour=250 to 90"), forecast("gifts.gifts_per_hour=90 to 250"));
}

#[test]
fn command_and_key_that_were_meant_are_named() {
    for (arguments, right) in [
        (&["nwe", "-o", "x.ron"][..], "new"),
        (&["FORECAST"], "forecast"),
        (&["forecast", "--set=GIFTS.GIFTS_PER_HOUR=5"], "did you mean gifts.gifts_per_hour?"),
    ] {
        let said = refused(2, arguments);
        assert!(said.contains(right), "{arguments:?} said: {said}");
    }
}

/// Standard input can be read once.
#[test]
fn standard_input_is_one_file() {
    let said = refused(2, &["import", "-", "-"]);
    assert_eq!(said, "error: standard input can be only one of the files; name the others by their paths\n");
}

#[test]
fn folder_among_imported_files_is_named() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(zeroline_in(folder.path(), &["new", "-o", "plan.ron"]).status, Some(0));
    fs::create_dir(folder.path().join("exports")).unwrap();
    let ended = zeroline_in(folder.path(), &["import", "plan.ron", "exports"]);
    assert_eq!((ended.status, ended.stderr.as_str()), (Some(1), "exports: this is a folder; choose a file in it\n"));
}

fn on_input(arguments: &[&str], input: &[u8]) -> Ended {
    let mut child = program().args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ended { status: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

#[test]
fn list_in_utf_16_is_named_as_such() {
    let words: Vec<u8> = "plan.ron\nother.ron\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for input in [[&[0xff, 0xfe], words.as_slice()].concat(), words] {
        let ended = on_input(&["batch"], &input);
        assert_eq!(ended.status, Some(1));
        assert_eq!(ended.stdout.lines().count(), 1, "{}", ended.stdout);
        assert!(ended.stdout.contains("saved as UTF-16 text"), "{}", ended.stdout);
    }
}

#[test]
fn currency_that_has_no_rate_is_marked() {
    let ended = zeroline(&["forecast", "--set=plan.currency=€", "--futures=0"]);
    assert_eq!((ended.status, ended.stderr.lines().count()), (Some(0), 1), "{}", ended.stderr);
    assert!(ended.stderr.starts_with("--set: "), "{}", ended.stderr);
    let ended = zeroline(&["forecast", "--set=plan.currency=€", "--set=plan.currency_per_usd=0.9", "--futures=0"]);
    assert_eq!((ended.status, ended.stderr.as_str()), (Some(0), ""));
}

#[test]
fn answer_names_a_target_with_its_cents() {
    let said = printed(&["reach", "--target=0.5", "--by=gifts.gifts_per_hour"]);
    assert!(said.contains("$0.50") && !said.contains("$1 "), "{said}");
}

#[cfg(unix)]
#[test]
fn pipe_with_a_name_is_read_and_a_line_break_in_a_name_is_not_printed() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("plan.pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let writer = std::thread::spawn({
        let pipe = pipe.clone();
        move || fs::write(pipe, "(format: 1, plan: (months: 3))").unwrap()
    });
    assert_eq!(zeroline_in(folder.path(), &["check", "plan.pipe"]).stdout, "plan.pipe: OK\n");
    writer.join().unwrap();

    fs::write(folder.path().join("two\nlines.ron"), "(format: 1)").unwrap();
    assert_eq!(zeroline_in(folder.path(), &["check", "two\nlines.ron"]).stdout, "two\u{fffd}lines.ron: OK\n");
    assert_eq!(zeroline_in(folder.path(), &["check", "no\nlines.ron"]).stderr.lines().count(), 1);
}

/// The file has no name until it is whole, so not even `kill -9` leaves one.
#[cfg(target_os = "linux")]
#[test]
fn command_that_is_killed_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut child = program().args(["futures", "--futures=1000000", "-o", "x.csv"]).current_dir(folder.path()).stderr(Stdio::null()).spawn().unwrap();
    std::thread::sleep(std::time::Duration::from_secs(1));
    assert_eq!(child.try_wait().unwrap(), None, "it ended before it could be killed");
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}
