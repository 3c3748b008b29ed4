use std::io::Write;
use std::process::Stdio;

use serde_json::Value;

use crate::three_scenarios::{folder, json};
use crate::{Ended, program};

/// The output of `batch` for this input.
fn batch(input: impl AsRef<[u8]>, arguments: &[&str]) -> Ended {
    let folder = folder();
    let mut command = program();
    let piped = command.arg("batch").args(arguments).current_dir(folder.path()).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = piped.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_ref()).unwrap();
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ended { status: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

fn lines(ended: &Ended) -> Vec<Value> {
    ended.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn batch_forecasts_a_plan_a_line_in_order() {
    let plans: Vec<String> = (1..=120).map(|months| format!("(format: 1, plan: (start_month: \"2027-01\", months: {months}))\n")).collect();
    let one = batch(plans.concat(), &["--futures=50", "--threads=1"]);
    let three = batch(plans.concat(), &["--futures=50", "--threads=3", "-"]);
    assert_eq!((one.status, &one.stdout), (Some(0), &three.stdout));
    let found = lines(&one);
    assert_eq!(found.iter().map(|line| line["months"].as_array().unwrap().len()).collect::<Vec<_>>(), (1..=120).collect::<Vec<_>>());
    let alone = json(&["forecast", "--set=plan.start_month=2027-01", "--set=plan.name=New plan", "--futures=50", "--format=json"]);
    assert_eq!(found[11]["futures"], alone["futures"]);
}

#[test]
fn bad_plan_fails_in_its_line_alone() {
    let ended = batch("mona.ron\n\n  nope.ron\n(format: 1, plan: (months: 500))\nmona.ron\n", &["--futures=0", "--set=plan.name=Same"]);
    assert_eq!((ended.status, ended.stderr.as_str()), (Some(1), "error: 2 plans failed; their lines have the reasons\n"));
    let found = lines(&ended);
    assert_eq!(found.iter().map(|line| line["plan"].as_str()).collect::<Vec<_>>(), [Some("Same"), None, None, Some("Same")]);
    assert_eq!(found[1]["input"], "nope.ron");
    assert!(found[1]["error"].as_str().unwrap().contains("no such file"));
    assert_eq!(
        (&found[2]["input"], &found[2]["error"]),
        (&"line 4".into(), &"1:28: plan.months: 500 is outside its limits; use a number from 1 to 120".into())
    );
    let files = batch("", &["mona.ron", "mona.ron", "--futures=0"]);
    assert_eq!((files.status, lines(&files).len()), (Some(0), 2));
    assert_eq!(batch("", &[]).status, Some(0));
}

#[test]
fn line_that_is_not_text_fails_alone() {
    let ended = batch(b"mona.ron\n\xff\xfe.ron\nmona.ron", &["--futures=0"]);
    let found = lines(&ended);
    assert_eq!((ended.status, found.len()), (Some(1), 3));
    assert_eq!((&found[1]["input"], &found[1]["error"]), (&"line 2".into(), &"not UTF-8 text; write the line as UTF-8".into()));
    assert_eq!((&found[0]["plan"], &found[2]["plan"]), (&"Mona".into(), &"Mona".into()));
}

#[test]
fn hyphen_among_files_reads_standard_input() {
    let ended = batch("(format: 1, plan: (name: \"In between\"))\n", &["mona.ron", "-", "mona.ron", "--futures=0"]);
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert_eq!(lines(&ended).iter().map(|line| line["plan"].clone()).collect::<Vec<_>>(), ["Mona", "In between", "Mona"]);
}

#[test]
fn byte_order_mark_is_skipped() {
    let ended = batch("\u{feff}mona.ron\n", &["--futures=0"]);
    assert_eq!((ended.status, &lines(&ended)[0]["plan"]), (Some(0), &"Mona".into()));
}

#[test]
fn file_name_may_begin_with_a_bracket() {
    let folder = folder();
    let path = folder.path().join("(2) plan.ron");
    std::fs::copy(folder.path().join("mona.ron"), &path).unwrap();
    let ended = batch(format!("{}\n", path.display()), &["--futures=0"]);
    assert_eq!(ended.status, Some(0), "{}", ended.stdout);
    let mut command = program();
    let piped = command.args(["batch", "--futures=0"]).current_dir(folder.path()).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = piped.spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"(2) plan.ron\n").unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(serde_json::from_slice::<Value>(&output.stdout).unwrap()["plan"], "Mona");
}

#[test]
fn endless_line_ends_the_input() {
    let ended = batch([b"mona.ron\n".as_slice(), &vec![b'x'; (4 << 20) + 9]].concat(), &["--futures=0"]);
    let found = lines(&ended);
    assert_eq!((ended.status, found.len(), &found[0]["plan"]), (Some(1), 2, &"Mona".into()));
    assert_eq!(found[1]["error"], "the line is longer than 4 MiB; write one plan or one path a line; the rest was not read");
}

#[test]
fn value_that_no_plan_accepts_is_reported_once() {
    let ended = batch("", &["mona.ron", "mona.ron", "--set=plan.months=500"]);
    assert_eq!((ended.status, ended.stdout.as_str()), (Some(2), ""));
    assert_eq!(ended.stderr, "error: --set plan.months: 500 is outside its limits; use a number from 1 to 120\n");
}

#[test]
fn amount_within_the_limits_of_another_currency_is_reported_by_plan() {
    let rupiah = "(format: \"2.2\", plan: (name: \"Sri\", currency: \"IDR\"))\n";
    let ended = batch(rupiah, &["mona.ron", "-", "--futures=0", "--set=rewards.rpm=9700"]);
    let found = lines(&ended);
    assert_eq!((ended.status, found.len(), &found[1]["plan"]), (Some(1), 2, &"Sri".into()));
    assert!(found[0]["error"].as_str().unwrap().contains("rewards.rpm: 9700 is outside its limits; use a number from 0 to 100"), "{}", found[0]);
}
