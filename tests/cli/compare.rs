use std::fs;

use serde_json::Value;

use crate::three_scenarios::{amount, json, printed};
use crate::{assert_fits_terminal, figures, zeroline_in};

#[test]
fn compared_streams_add_up() {
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
    assert!(table.ends_with("More likes earns the same as Base in every future.\n"), "{table}");
}

#[test]
fn comparison_in_json_equals_each_forecast() {
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
fn comparison_in_csv_has_a_row_a_scenario() {
    let csv = printed(&["compare", "mona.ron", "--format=csv", "--measure=take-home"]);
    let rows: Vec<Vec<&str>> = csv.lines().map(|line| line.split(',').collect()).collect();
    assert!(rows.iter().all(|row| row.len() == rows[0].len()));
    let column = |name: &str| rows[0].iter().position(|head| *head == name).unwrap();
    assert_eq!(rows.iter().map(|row| row[0]).collect::<Vec<_>>(), ["scenario", "Base", "Brand push", "More LIVEs", "More likes"]);
    assert_eq!(rows.iter().map(|row| row[column("likes")]).collect::<Vec<_>>(), ["likes", "0.00", "0.00", "0.00", "0.00"]);
    // Tours are 150 a month for a year, in no other scenario.
    assert_eq!(rows.iter().map(|row| row[column("own.2")]).collect::<Vec<_>>(), ["own.2", "", "", "1800.00", ""]);
    assert_eq!((rows[1][column("ahead")], rows[4][column("same")]), ("", "1"));
}

#[test]
fn plan_without_scenarios_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("plan.ron"), "(format: 1)").unwrap();
    let ended = zeroline_in(folder.path(), &["compare", "plan.ron"]);
    assert_eq!((ended.status, ended.stdout.as_str()), (Some(1), ""));
    assert!(ended.stderr.starts_with("plan.ron: nothing to compare; add a scenario to the plan or choose others"), "{}", ended.stderr);
}

#[test]
fn scenario_with_a_comma_in_its_name_is_compared() {
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
    assert_eq!((ended.status, ended.stderr.as_str()), (Some(2), "error: --scenarios: no scenario “Xyz”; use “Base”, “A, b”, “C”\n"));
}

/// 12 months as set: brands 9,123.190 · (3 · 400) / (2 · 350) = 15,639.755, which is 6,516.565 more. The window says the same.
#[test]
fn difference_is_of_exact_amounts() {
    const CHANGES: &str = r#"(format: "2.0", scenarios: [(name: "Brand push", changes: {"brands.deals_per_month": 3, "brands.fee_per_deal": 400})])"#;
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("push.ron"), CHANGES).unwrap();
    let ended = zeroline_in(folder.path(), &["compare", "push.ron", "--futures", "0"]);
    assert!(ended.stdout.contains("+$6,517") && !ended.stdout.contains("6,516"), "{}", ended.stdout);
}
