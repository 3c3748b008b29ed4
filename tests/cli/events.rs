//! One-off events, and figures of the cash that they move.

use std::fs;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{assert_fits_terminal, zeroline_in};

/// 100 a month in six months of 2027, 1,000 at the start and a living of 50; a booking, a ring light and a deposit. A scenario buys no light.
const PLAN: &str = r#"(format: "2.3",
    plan: (name: "Mina", start_month: "2027-01", months: 6, goal_measure: "gross"),
    gifts: (enabled: false), brands: (enabled: false), rewards: (enabled: false), segments: (enabled: false), affiliate: (enabled: false),
    merch: (enabled: false), supporters: (enabled: false), subscriptions: (enabled: false),
    costs: (fixed_per_month: 0, tax_set_aside_rate: 0),
    cash: (opening: 1000, living_per_month: (value: 200, low: 150, high: 260)),
    futures: (count: 4000, seed: 7),
    own: [(id: 1, name: "Tips", amount_per_month: (value: 100, low: 60, high: 160), swing: 0)],
    events: [
        (id: 1, name: "Ring light", month: "2027-03", amount: 400, counts_as: "cost"),
        (id: 2, name: "Festival", month: "2027-02", amount: 900, counts_as: "income"),
        (id: 3, name: "Deposit", month: "2027-03", amount: 700, counts_as: "private"),
        (id: 4, name: "Later", month: "2028-03", amount: 1, counts_as: "private"),
    ],
    scenarios: [(id: 1, name: "No light", changes: {"events.1": "removed"})],
)"#;

fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("mina.ron"), PLAN).unwrap();
    folder
}

fn printed(arguments: &[&str]) -> String {
    let ended = zeroline_in(folder().path(), arguments);
    assert_eq!((ended.status, ended.stderr.as_str()), (Some(0), ""), "{arguments:?}");
    ended.stdout
}

fn answer(arguments: &[&str]) -> Value {
    serde_json::from_str(&printed(&[arguments, &["--format=json"]].concat())).unwrap()
}

#[test]
fn forecast_lists_events_and_counts_them() {
    let table = printed(&["forecast", "mina.ron", "--cash"]);
    assert_fits_terminal(&table);
    for line in ["One-off ", "Ring light", "Festival", "outside the plan", "Private"] {
        assert!(table.contains(line), "{line:?} is not in\n{table}");
    }
    let json = answer(&["forecast", "mina.ron"]);
    assert_eq!(json["as_set"]["streams"]["one_off"], json!([0.0, 900.0, 0.0, 0.0, 0.0, 0.0]));
    assert_eq!(json["as_set"]["costs"], json!([0.0, 0.0, 400.0, 0.0, 0.0, 0.0]));
    assert_eq!(json["as_set"]["cash"]["spendable"], json!([900.0, 1_700.0, 500.0, 400.0, 300.0, 200.0]));
    assert_eq!(json["events"][0], json!({"name": "Ring light", "month": "2027-03", "amount": 400.0, "counts_as": "cost"}));
    assert_eq!(json["events"].as_array().unwrap().len(), 4);
    let csv = printed(&["forecast", "mina.ron", "--cash", "--format=csv"]);
    let head: Vec<&str> = csv.lines().next().unwrap().split(',').collect();
    let february: Vec<&str> = csv.lines().nth(2).unwrap().split(',').collect();
    for column in ["one_off", "paid.one_off"] {
        assert_eq!(february[head.iter().position(|name| *name == column).unwrap()], "900.00");
    }
}

#[test]
fn plan_without_events_has_no_trace_of_them() {
    let json = crate::printed(&["forecast", "--format=json", "--futures=0"]);
    assert!(!json.contains("one_off") && !json.contains("events"));
    assert!(!crate::printed(&["forecast", "--futures=0"]).contains("One-off"));
}

#[test]
fn steps_and_comparison_know_events() {
    let steps = answer(&["steps", "mina.ron", "--to=No light", "--measure=take-home"]);
    assert_eq!((&steps["steps"][0]["change"], &steps["steps"][0]["amount"]), (&json!("events.1"), &json!(400.0)));
    assert_eq!(steps["steps"][0]["label"], "Removed Ring light, −$400, March 2027, cost");
    let compared = answer(&["compare", "mina.ron", "--figure=lowest-spendable"]);
    let lowest = |place: usize| (compared["scenarios"][place]["figure"]["name"].clone(), compared["scenarios"][place]["figure"]["amount"].clone());
    assert_eq!((lowest(0), lowest(1)), ((json!("lowest-spendable"), json!(200.0)), (json!("lowest-spendable"), json!(600.0))));
    let table = printed(&["compare", "mina.ron", "--figure=chance-of-running-out"]);
    assert_fits_terminal(&table);
    assert!(table.contains("Chance that the money runs out:"), "{table}");
    let csv = printed(&["compare", "mina.ron", "--figure=lowest-spendable", "--format=csv"]);
    assert!(csv.lines().next().unwrap().ends_with(",lowest-spendable") && csv.lines().nth(2).unwrap().ends_with(",600.00"), "{csv}");
    // Without the option nothing is added.
    assert!(!printed(&["compare", "mina.ron", "--format=json"]).contains("figure"));
}

#[test]
fn numbers_are_ranked_by_a_figure_of_the_cash() {
    let matters = answer(&["matters", "mina.ron", "--figure=lowest-spendable"]);
    assert_eq!((&matters["figure"], &matters["amount"]), (&json!("lowest-spendable"), &json!(200.0)));
    // 50 less, or 60 more, in each of six months.
    let living = &matters["numbers"][0];
    assert_eq!((&living["key"], &living["effect_at_low"], &living["effect_at_high"]), (&json!("cash.living_per_month"), &json!(300.0), &json!(-360.0)));
    assert!(living["rank_correlation"].as_f64().unwrap() < -0.5);
    let chance = answer(&["matters", "mina.ron", "--figure=chance-of-running-out"]);
    assert!(chance["numbers"][0]["effect_at_low"].as_f64().unwrap() < 0.0);
    let table = printed(&["matters", "mina.ron", "--figure=chance-of-running-out"]);
    assert_fits_terminal(&table);
    assert!(table.contains("Chance that the money runs out: ") && table.contains('%'), "{table}");
    // A chance in a month has no rank.
    assert!(!printed(&["matters", "mina.ron", "--figure=chance:1"]).contains("Rank"));
}

#[test]
fn money_that_does_not_run_out_in_9_of_10_futures_is_found() {
    let found = answer(&["reach", "mina.ron", "--figure=runs-out", "--by=cash.living_per_month"]);
    assert_eq!((&found["figure"], &found["target"], &found["reached"]), (&json!("chance-of-running-out"), &json!(0.1), &json!(true)));
    assert!(found["now"].as_f64().unwrap() > 0.1 && found["then"].as_f64().unwrap() <= 0.1, "{found}");
    let living = found["changes"][0]["to"].as_f64().unwrap();
    assert!(living < 200.0 && living > 100.0);
    let text = printed(&["reach", "mina.ron", "--figure=runs-out", "--by=cash.living_per_month"]);
    assert!(text.contains("then the money runs out in 1 in 10 futures.") || text.contains("then the money runs out in 10 in 100 futures."), "{text}");
    // 1,000 + 900 + 600 − 400 − 700 − 6 · x = 500.
    let lowest = answer(&["reach", "mina.ron", "--figure=lowest-spendable", "--target=500", "--by=cash.living_per_month"]);
    assert_eq!((&lowest["changes"][0]["to"], &lowest["then"]), (&json!(150.0), &json!(500.0)));
    let csv = printed(&["reach", "mina.ron", "--figure=runs-out", "--by=cash.living_per_month", "--format=csv"]);
    assert!(csv.lines().last().unwrap().starts_with("chance-of-running-out,,0."), "{csv}");
}

#[test]
fn figures_of_the_cash_are_swept() {
    let swept = answer(&["sweep", "mina.ron", "--by=cash.living_per_month=100..300:3", "--figure=lowest-spendable"]);
    assert_eq!((&swept["figures"], &swept["target"]), (&json!([[800.0, 200.0, -400.0]]), &json!(0.0)));
    let table = printed(&["sweep", "mina.ron", "--by=cash.living_per_month=100..300:3", "--figure=runs-out"]);
    // Met where it is at most 10%.
    let rows: Vec<&str> = table.lines().filter(|line| line.contains('%')).collect();
    assert!(rows[0].contains("0% ●") && !rows[2].contains('●'), "{table}");
}

#[test]
fn measure_of_cash_and_wrong_targets_are_refused() {
    let refused = |arguments: &[&str]| {
        let ended = zeroline_in(folder().path(), arguments);
        assert_eq!((ended.status, ended.stdout.as_str()), (Some(2), ""), "{arguments:?}");
        ended.stderr
    };
    let said = refused(&["sweep", "mina.ron", "--by=cash.opening=0..10:2", "--figure=lowest-spendable", "--measure=gross"]);
    assert!(said.contains("--measure: cash counts neither gross nor take-home; leave it out"), "{said}");
    let said = refused(&["reach", "mina.ron", "--by=cash.opening", "--figure=runs-out", "--target=2"]);
    assert!(said.contains("--target: a chance is a share of the futures"), "{said}");
    let said = refused(&["matters", "mina.ron", "--figure=spendable"]);
    assert!(said.contains("lowest-spendable or chance-of-running-out"), "{said}");
    let said = refused(&["matters", "mina.ron", "--futures=0", "--figure=runs-out"]);
    assert!(said.contains("--figure"), "{said}");
}
