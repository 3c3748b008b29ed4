//! `compare`, `steps`, `sweep`, `batch`, and `--scenario` everywhere else.

use std::fs;
use std::io::Write;
use std::process::Stdio;

use serde_json::Value;
use tempfile::TempDir;

use crate::{Ended, assert_fits_terminal, figures, program, zeroline_in};

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
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("mona.ron"), PLAN).unwrap();
    folder
}

fn ended(arguments: &[&str]) -> Ended {
    zeroline_in(folder().path(), arguments)
}

fn printed(arguments: &[&str]) -> String {
    let ended = ended(arguments);
    assert_eq!((ended.status, ended.stderr.as_str()), (Some(0), ""), "{arguments:?}");
    ended.stdout
}

fn refused(status: i32, arguments: &[&str]) -> String {
    let ended = ended(arguments);
    assert_eq!((ended.status, ended.stdout.as_str()), (Some(status), ""), "{arguments:?}: {}", ended.stderr);
    ended.stderr
}

fn json(arguments: &[&str]) -> Value {
    serde_json::from_str(&printed(arguments)).unwrap()
}

/// The amount at the end of a line, in whole dollars.
fn amount(cell: &str) -> i64 {
    cell.replace(['$', ',', '+'], "").replace('−', "-").parse().unwrap_or_else(|_| panic!("{cell}"))
}

#[test]
fn a_scenario_is_forecast_like_a_plan_of_its_own() {
    let shown = json(&["forecast", "mona.ron", "--scenario", "brand PUSH", "--format=json"]);
    let set = json(&["forecast", "mona.ron", "--set", "brands.deals_per_month=3 (2 to 4)", "--set=merch.enabled=no", "--format=json"]);
    assert_eq!((&shown["plan"], &shown["as_set"], &shown["futures"]), (&Value::from("Mona: Brand push"), &set["as_set"], &set["futures"]));
    let base = json(&["forecast", "mona.ron", "--scenario=base", "--format=json"]);
    assert_eq!(base, json(&["forecast", "mona.ron", "--format=json"]));
    assert!(printed(&["matters", "mona.ron", "--scenario=More LIVEs", "--futures=0"]).contains("Mona: More LIVEs"));
    let reach = json(&["reach", "mona.ron", "--scenario=More LIVEs", "--target=60k", "--by=gifts.gifts_per_hour", "--format=json"]);
    assert_eq!(reach["plan"], "Mona: More LIVEs");
}

#[test]
fn a_misspelt_scenario_suggests_the_near_one() {
    let near = "error: --scenario: there is no scenario “Brand psh”; did you mean “Brand push”?\n";
    assert_eq!(refused(2, &["forecast", "mona.ron", "--scenario=Brand psh"]), near);
    let far = "error: --against: there is no scenario “Xyz”; there are “Base”, “Brand push”, “More LIVEs”, “More likes”\n";
    assert_eq!(refused(2, &["compare", "mona.ron", "--against=Xyz"]), far);
    let none = refused(2, &["forecast", "--scenario=Brand push"]);
    assert_eq!(none, "error: --scenario: there is no scenario “Brand push”; this plan has none\n");
}

#[test]
fn scenarios_stand_side_by_side_and_add_up() {
    let table = printed(&["compare", "mona.ron"]);
    assert_fits_terminal(&table);
    let lines: Vec<Vec<&str>> = table.lines().map(|line| line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect()).collect();
    let start = lines.iter().position(|line| line.first() == Some(&"Stream")).unwrap();
    assert_eq!(lines[start], ["Stream", "Base", "Brand push", "More LIVEs", "More likes"]);
    let row = |name: &str| lines[start..].iter().find(|line| line.first() == Some(&name)).unwrap_or_else(|| panic!("{name}"));
    let rule = lines[start + 2..].iter().position(|line| line[0].starts_with('─')).unwrap();
    let streams = &lines[start + 2..start + 2 + rule];
    assert_eq!(streams.len(), 8 + 2 + 1);
    for column in 1..=4 {
        let sum: i64 = streams.iter().filter(|line| line[column] != "–").map(|line| amount(line[column])).sum();
        assert_eq!(sum, amount(row("Gross")[column]));
        let rest: i64 = ["Gross", "Costs", "Tax set aside"].map(|name| amount(row(name)[column])).into_iter().sum();
        assert_eq!(rest, amount(row("Take-home")[column]));
        assert_eq!(amount(row("Likes")[column]), 0);
    }
    assert!(table.ends_with("More likes comes to the same as Base in every future.\n"), "{table}");
}

#[test]
fn a_comparison_for_programs_says_what_each_forecast_says() {
    let compared = json(&["compare", "mona.ron", "--scenarios=More LIVEs,Base", "--against=Brand push", "--format=json"]);
    assert_eq!((&compared["against"], &compared["measure"], &compared["futures"]["count"]), (&"Brand push".into(), &"gross".into(), &4000.into()));
    let names: Vec<&Value> = compared["scenarios"].as_array().unwrap().iter().map(|scenario| &scenario["name"]).collect();
    assert_eq!(names, ["Brand push", "More LIVEs", "Base"]);
    for scenario in compared["scenarios"].as_array().unwrap() {
        let alone = json(&["forecast", "mona.ron", "--scenario", scenario["name"].as_str().unwrap(), "--format=json"]);
        let total: f64 = figures(&alone["as_set"]["gross"]).iter().sum();
        assert!((scenario["gross"].as_f64().unwrap() - total).abs() < 1e-6);
        assert_eq!(scenario["streams"]["likes"], 0.0);
        let chance = figures(&alone["futures"]["chance_of_goal"]["by_month"])[11];
        assert_eq!(scenario["chance_of_goal"].as_f64().unwrap(), chance);
    }
    assert!(compared["scenarios"][0]["against"].is_null());
    let there = compared["ahead"][1][0].as_f64().unwrap();
    assert_eq!(compared["scenarios"][1]["against"]["ahead"].as_f64().unwrap(), there);
    assert!((there + compared["ahead"][0][1].as_f64().unwrap() - 1.0).abs() < 1e-12);
    // More money in nearly every future.
    assert!(compared["ahead"][1][2].as_f64().unwrap() > 0.9);
}

#[test]
fn a_comparison_for_a_spreadsheet_has_a_row_each() {
    let csv = printed(&["compare", "mona.ron", "--format=csv", "--measure=take_home"]);
    let rows: Vec<Vec<&str>> = csv.lines().map(|line| line.split(',').collect()).collect();
    assert!(rows.iter().all(|row| row.len() == rows[0].len()));
    let column = |name: &str| rows[0].iter().position(|head| *head == name).unwrap();
    assert_eq!(rows.iter().map(|row| row[0]).collect::<Vec<_>>(), ["scenario", "Base", "Brand push", "More LIVEs", "More likes"]);
    assert_eq!(rows.iter().map(|row| row[column("likes")]).collect::<Vec<_>>(), ["likes", "0", "0", "0", "0"]);
    // Tours are 150 a month for a year; nobody else has them.
    assert_eq!(rows.iter().map(|row| row[column("own.2")]).collect::<Vec<_>>(), ["own.2", "", "", "1800", ""]);
    assert_eq!((rows[1][column("ahead")], rows[4][column("same")]), ("", "1"));
}

#[test]
fn a_plan_without_scenarios_has_nothing_to_compare() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("plan.ron"), "(format: 1)").unwrap();
    let ended = zeroline_in(folder.path(), &["compare", "plan.ron"]);
    assert_eq!((ended.status, ended.stdout.as_str()), (Some(1), ""));
    assert!(ended.stderr.starts_with("plan.ron: there is nothing to compare"), "{}", ended.stderr);
}

#[test]
fn steps_add_up_as_shown() {
    let table = printed(&["steps", "mona.ron", "--to=Brand push"]);
    assert_fits_terminal(&table);
    let cells: Vec<(&str, i64)> = table.lines().filter_map(|line| line.rsplit_once("  ")).map(|(name, cell)| (name.trim(), amount(cell.trim()))).collect();
    let [(first, from), steps @ .., (last, to)] = cells.as_slice() else { panic!("{table}") };
    assert_eq!((*first, *last), ("Base", "Brand push"));
    assert_eq!(steps.iter().map(|(name, _)| *name).collect::<Vec<_>>(), ["Deals per month 2 → 3", "Merch off", "Likes"]);
    assert_eq!((steps[2].1, from + steps.iter().map(|(_, amount)| amount).sum::<i64>()), (0, *to));

    let json = json(&["steps", "mona.ron", "--from=Brand push", "--to=More likes", "--measure=take_home", "--format=json"]);
    let amounts: Vec<f64> = json["steps"].as_array().unwrap().iter().map(|step| step["amount"].as_f64().unwrap()).collect();
    let difference = json["to"]["amount"].as_f64().unwrap() - json["from"]["amount"].as_f64().unwrap();
    assert!((amounts.iter().sum::<f64>() - difference).abs() < 1e-6 && json["orders"].is_null());
    let likes = json["steps"].as_array().unwrap().iter().find(|step| step["change"] == "audience.likes_per_month").unwrap();
    assert_eq!(likes["amount"], 0.0);
    assert_eq!(printed(&["steps", "mona.ron", "--to=More LIVEs", "--format=csv"]).lines().count(), 1 + 2 + 2);
}

#[test]
fn a_number_is_swept_over_its_values() {
    let swept = json(&["sweep", "mona.ron", "--by=gifts.gifts_per_hour=100..200:3", "--target=40k", "--format=json"]);
    assert_eq!(figures(&swept["x"]["values"]), [100.0, 150.0, 200.0]);
    for (value, figure) in ["100", "150", "200"].into_iter().zip(figures(&swept["figures"][0])) {
        let set = format!("gifts.gifts_per_hour={value}");
        let alone = json(&["forecast", "mona.ron", "--set", &set, "--futures=0", "--format=json"]);
        assert!((alone["as_set"]["total"]["gross"].as_f64().unwrap() - figure).abs() < 1e-6);
    }
    // Gross is a straight line in gifts, so the crossing is on it.
    let [low, _, high] = figures(&swept["figures"][0])[..] else { panic!() };
    let crossing = figures(&swept["crossings"])[0];
    assert!((low + (high - low) * (crossing - 100.0) / 100.0 - 40_000.0).abs() < 1e-6);

    let table = printed(&["sweep", "mona.ron", "--scenario=Brand push", "--by=gifts.gifts_per_hour=100..300:4", "--by=affiliate.refund_rate=0%..50%:3"]);
    assert_fits_terminal(&table);
    assert!(table.contains('●') && table.starts_with("Gifts per hour (across) and Refunded orders (down): gross over 12 months, as set\n"), "{table}");
    let csv = printed(&["sweep", "mona.ron", "--by=merch.price=10..30:3", "--by=live.hours_per_session=1..3:2", "--measure=chance:12", "--format=csv"]);
    assert_eq!(csv.lines().next(), Some("merch.price,live.hours_per_session,chance:12"));
    assert_eq!(csv.lines().count(), 7);
}

#[test]
fn a_sweep_that_is_none_says_what_to_give() {
    let cases: [(&[&str], &str); 9] = [
        (&["--by=gifts.gifts_per_hour"], "give a key, its ends and how many places"),
        (&["--by=gifts.gifts_per_hr=1..2:3"], "did you mean gifts.gifts_per_hour?"),
        (&["--by=gifts.gifts_per_hour=200..100:3"], "200 to 100 does not fit gifts.gifts_per_hour; give two numbers from 0 to 1000000, the lower one first"),
        (&["--by=gifts.gifts_per_hour=1..2:1"], "1 places are no sweep; give 2 to 1000"),
        (&["--by=merch.price=1..2:3", "--by=merch.price=1..2:3"], "error: --by: merch.price cannot go both ways"),
        (&["--by=merch.price=1..2:3", "--target=80%"], "error: --target: a percentage is for a chance"),
        (&["--by=merch.price=1..2:3", "--measure=chance:3", "--target=40k"], "error: --target: a chance is a share of the futures; give one from 0 to 1"),
        (&["--by=merch.price=1..2:3", "--measure=chance:3", "--target=-1%"], "error: --target: a chance is a share of the futures"),
        (&["--by=merch.price=1..2:3", "--measure=month:13"], "error: --measure month:13: the plan has only 12 months"),
    ];
    for (arguments, right) in cases {
        let said = refused(2, &[&["sweep", "mona.ron"], arguments].concat());
        assert!(said.contains(right), "{said}");
    }
}

/// What `batch` makes of this input.
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
fn a_batch_is_a_forecast_a_line_in_the_order_given() {
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
fn a_plan_that_cannot_be_read_is_told_in_its_line_and_the_others_run() {
    let ended = batch("mona.ron\n\n  nope.ron\n(format: 1, plan: (months: 500))\nmona.ron\n", &["--futures=0", "--set=plan.name=Same"]);
    assert_eq!((ended.status, ended.stderr.as_str()), (Some(1), "2 plans could not be computed; their lines say why\n"));
    let found = lines(&ended);
    assert_eq!(found.iter().map(|line| line["plan"].as_str()).collect::<Vec<_>>(), [Some("Same"), None, None, Some("Same")]);
    assert_eq!(found[1]["input"], "nope.ron");
    assert!(found[1]["error"].as_str().unwrap().contains("there is no such file"));
    assert_eq!(
        (&found[2]["input"], &found[2]["error"]),
        (&"line 4".into(), &"1:28: plan.months: 500 is outside its limit; give a number from 1 to 120".into())
    );
    let files = batch("", &["mona.ron", "mona.ron", "--futures=0"]);
    assert_eq!((files.status, lines(&files).len()), (Some(0), 2));
    assert_eq!(batch("", &[]).status, Some(0));
}

#[test]
fn a_line_that_is_no_text_costs_no_other() {
    let ended = batch(b"mona.ron\n\xff\xfe.ron\nmona.ron", &["--futures=0"]);
    let found = lines(&ended);
    assert_eq!((ended.status, found.len()), (Some(1), 3));
    assert_eq!((&found[1]["input"], &found[1]["error"]), (&"line 2".into(), &"not UTF-8 text; write the line as UTF-8".into()));
    assert_eq!((&found[0]["plan"], &found[2]["plan"]), (&"Mona".into(), &"Mona".into()));
}

#[test]
fn standard_input_stands_where_its_sign_does() {
    let ended = batch("(format: 1, plan: (name: \"In between\"))\n", &["mona.ron", "-", "mona.ron", "--futures=0"]);
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert_eq!(lines(&ended).iter().map(|line| line["plan"].clone()).collect::<Vec<_>>(), ["Mona", "In between", "Mona"]);
}

#[test]
fn a_scenario_with_a_comma_in_its_name_can_be_compared() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("plan.ron"), r#"(format: 1, scenarios: [(name: "A, b", changes: {}), (name: "C", changes: {})])"#).unwrap();
    let cases: [(&[&str], &[&str]); 4] = [
        (&["--scenarios=A, b"], &["Base", "A, b"]),
        (&["--scenarios=C", "--scenarios=A, b"], &["Base", "C", "A, b"]),
        (&["--scenarios=C,base"], &["Base", "C"]),
        (&[], &["Base", "A, b", "C"]),
    ];
    for (arguments, names) in cases {
        let ended = zeroline_in(folder.path(), &[&["compare", "plan.ron", "--set=futures.count=100", "--format=json"], arguments].concat());
        assert_eq!(ended.status, Some(0), "{}", ended.stderr);
        let compared: Value = serde_json::from_str(&ended.stdout).unwrap();
        assert_eq!(compared["scenarios"].as_array().unwrap().iter().map(|one| one["name"].clone()).collect::<Vec<_>>(), names);
    }
    let ended = zeroline_in(folder.path(), &["compare", "plan.ron", "--scenarios=C,Xyz"]);
    assert_eq!((ended.status, ended.stderr.as_str()), (Some(2), "error: --scenarios: there is no scenario “Xyz”; there are “Base”, “A, b”, “C”\n"));
}

#[test]
fn check_tells_of_keys_it_does_not_know() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("old.ron"), r#"(format: 1, scenarios: [(name: "Old", changes: {"gifts.sparkle": 3})])"#).unwrap();
    let ended = zeroline_in(folder.path(), &["check", "old.ron"]);
    assert_eq!((ended.status, ended.stderr.as_str()), (Some(0), ""));
    assert!(ended.stdout.starts_with("old.ron is fine\nold.ron: scenario “Old”: there is no key gifts.sparkle"), "{}", ended.stdout);
}

/// 12 months as set: brands 9,123.190 · (3 · 400) / (2 · 350) = 15,639.755, which is 6,516.565 more. The window says the same.
#[test]
fn a_difference_is_that_of_the_exact_amounts() {
    const CHANGES: &str = r#"(format: "2.0", scenarios: [(name: "Brand push", changes: {"brands.deals_per_month": 3, "brands.fee_per_deal": 400})])"#;
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("push.ron"), CHANGES).unwrap();
    let ended = zeroline_in(folder.path(), &["compare", "push.ron", "--futures", "0"]);
    assert!(ended.stdout.contains("+$6,517") && !ended.stdout.contains("6,516"), "{}", ended.stdout);
}
