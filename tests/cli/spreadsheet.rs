//! CSV as spreadsheets read it, and numbers that programs can hold.

use std::fs;

use csv::{ReaderBuilder, StringRecord};
use serde_json::Value;

use crate::three_scenarios::{self, json, printed};
use crate::{refused, zeroline_in};

/// Every command with CSV.
const COMMANDS: [&[&str]; 8] = [
    &["forecast", "mona.ron"],
    &["matters", "mona.ron"],
    &["reach", "mona.ron", "--target=50k", "--by=gifts.gifts_per_hour"],
    &["compare", "mona.ron"],
    &["steps", "mona.ron", "--to=Brand push"],
    &["sweep", "mona.ron", "--by=gifts.gifts_per_hour=100..300:7"],
    &["keys"],
    &["sources"],
];

fn records(csv: &str, separator: u8) -> Vec<StringRecord> {
    ReaderBuilder::new().has_headers(false).delimiter(separator).from_reader(csv.as_bytes()).records().map(Result::unwrap).collect()
}

/// In cents, which add up exactly.
fn cents(cell: &str) -> i64 {
    assert_eq!(cell.find('.'), Some(cell.len() - 3), "{cell}");
    cell.replace('.', "").parse().unwrap()
}

#[test]
fn amounts_of_a_comparison_are_in_cents_and_add_up() {
    let rows = records(&printed(&["compare", "mona.ron", "--format=csv"]), b',');
    let at = |name: &str| rows[0].iter().position(|head| head == name).unwrap();
    for row in &rows[1..] {
        let streams: i64 = row.iter().take(at("gross")).skip(1).filter(|cell| !cell.is_empty()).map(cents).sum();
        assert_eq!(streams, cents(&row[at("gross")]), "{row:?}");
        let rest = ["gross", "costs", "tax"].map(|name| cents(&row[at(name)]));
        assert_eq!(rest[0] - rest[1] - rest[2], cents(&row[at("take_home")]), "{row:?}");
        for name in ["gross_per_live_hour", "difference_p10", "difference_p50", "difference_p90"] {
            assert!(row[at(name)].is_empty() || cents(&row[at(name)]) < i64::MAX, "{name}");
        }
    }
}

#[test]
fn cash_in_csv_adds_up_and_follows() {
    let sets = ["--set=cash.opening=1000", "--set=cash.living_per_month=900.5", "--set=gifts.paid_after_days=45", "--set=costs.tax_set_aside_rate=0.287"];
    let rows = records(&printed(&[&["forecast", "mona.ron", "--cash", "--format=csv"], &sets[..]].concat()), b',');
    let at = |name: &str| rows[0].iter().position(|head| head == name).unwrap();
    let paid: Vec<usize> = rows[0].iter().enumerate().filter(|(_, head)| head.starts_with("paid.")).map(|(place, _)| place).collect();
    let mut left = 100_000;
    for row in &rows[1..] {
        assert_eq!(paid.iter().map(|place| cents(&row[*place])).sum::<i64>(), cents(&row[at("cash_in")]), "{row:?}");
        let [cash_in, costs, tax, spendable] = ["cash_in", "costs", "tax", "spendable"].map(|name| cents(&row[at(name)]));
        if &row[0] != "total" {
            left += cash_in - costs - tax - 90_050;
        }
        assert_eq!(spendable, left, "{row:?}");
    }
}

#[test]
fn steps_in_cents_add_up_to_the_end() {
    let rows = records(&printed(&["steps", "mona.ron", "--to=Brand push", "--format=csv"]), b',');
    let amounts: Vec<i64> = rows[1..].iter().map(|row| cents(&row[2])).collect();
    let (end, steps) = amounts.split_last().unwrap();
    assert_eq!(steps.iter().sum::<i64>(), *end);
}

/// A number of 2843.2019999999998 is neither a setting nor an amount.
#[test]
fn no_number_has_the_noise_of_arithmetic() {
    for command in COMMANDS {
        let csv = printed(&[command, &["--format=csv"]].concat());
        for record in records(&csv, b',') {
            let noisy = |cell: &str| cell.parse::<f64>().is_ok() && cell.trim_start_matches(['-', '0', '.']).replace('.', "").len() > 15;
            let shares = ["ahead", "same", "chance_of_goal", "rank_correlation"];
            let is_share = |place: usize| records(&csv, b',')[0].get(place).is_some_and(|head| shares.contains(&head));
            let found: Vec<&str> = record.iter().enumerate().filter(|(place, cell)| noisy(cell) && !is_share(*place)).map(|(_, cell)| cell).collect();
            // The greatest seed is that long.
            assert!(found.is_empty() || found == ["18446744073709551615"], "{command:?}: {found:?}");
        }
    }
}

#[test]
fn names_that_are_formulas_are_texts_in_every_table() {
    let folder = tempfile::tempdir().unwrap();
    let evil = r#"=HYPERLINK("http://a";"b")"#.replace('"', "'");
    let plan = format!(
        r#"(format: "2.2", plan: (name: "{evil}", months: 3), futures: (count: 100), own: [(name: "{evil}", amount_per_month: (value: 5, low: 1, high: 9))],
        scenarios: [(name: "{evil}", changes: {{"gifts.gifts_per_hour": 300, "own.1.amount_per_month": 7}}), (name: "@A", changes: {{}}),
        (name: "-1+1", changes: {{}}), (name: "+1+1", changes: {{}}), (name: "-5", changes: {{}})])"#
    );
    fs::write(folder.path().join("evil.ron"), plan).unwrap();
    let commands: [&[&str]; 4] = [
        &["compare", "evil.ron"],
        &["steps", "evil.ron", "--to=-5", "--from", &evil],
        &["matters", "evil.ron"],
        &["reach", "evil.ron", "--target=50k", "--by=own.1.amount_per_month"],
    ];
    let mut guarded = 0;
    for command in commands {
        let ended = zeroline_in(folder.path(), &[command, &["--format=csv"]].concat());
        assert_eq!(ended.status, Some(0), "{command:?}: {}", ended.stderr);
        for cell in records(&ended.stdout, b',').iter().flat_map(StringRecord::iter) {
            assert!(!cell.starts_with(['=', '+', '-', '@']) || cell.parse::<f64>().is_ok(), "{command:?}: {cell}");
            guarded += usize::from(cell.starts_with("'="));
        }
    }
    assert!(guarded >= 4, "{guarded} names were guarded");
}

#[test]
fn marks_are_those_of_the_options() {
    let forecast = |options: &[&str]| printed(&[&["forecast", "mona.ron", "--format=csv"], options].concat());
    let usual = forecast(&[]);
    assert_eq!(forecast(&["--bom"]), format!("\u{feff}{usual}"));
    assert_eq!(forecast(&["--separator=tab"]), usual.replace(',', "\t"));
    // Excel of many countries: a semicolon between fields, a comma in numbers.
    assert_eq!(forecast(&["--decimal=comma"]), usual.replace(',', ";").replace('.', ",").replace("own,1", "own.1"));
    assert_eq!(records(&forecast(&["--decimal=comma", "--separator=,"]), b',')[1][1], records(&usual, b',')[1][1].replace('.', ","));
    for command in COMMANDS {
        let csv = printed(&[command, &["--format=csv", "--decimal=comma", "--bom"]].concat());
        assert!(csv.starts_with('\u{feff}') && csv.lines().next().unwrap().contains(';'), "{command:?}");
    }
}

#[test]
fn marks_without_csv_are_refused() {
    for (option, format) in [("--bom", "table"), ("--separator=;", "json"), ("--decimal=point", "table")] {
        let said = refused(2, &["keys", option, "--format", format]);
        assert_eq!(said, format!("error: {} is only for CSV; use it with --format csv\n", option.split('=').next().unwrap()));
    }
    assert!(refused(2, &["keys", "--separator=x"]).contains("use comma, semicolon, tab or pipe"));
}

/// 2⁵³ is the last whole number that every program holds.
#[test]
fn seeds_beyond_doubles_are_texts_in_json() {
    let seed = |seed: &str, command: &[&str]| json(&[command, &["--format=json", "--seed", seed]].concat())["futures"]["seed"].clone();
    for command in &COMMANDS[..2] {
        assert_eq!(seed("9007199254740992", command), Value::from(9_007_199_254_740_992_u64), "{command:?}");
        assert_eq!(seed("9007199254740993", command), Value::from("9007199254740993"), "{command:?}");
    }
    assert_eq!(seed("18446744073709551615", COMMANDS[3]), Value::from("18446744073709551615"));
    let keys = json(&["keys", "--format=json"]);
    let limit = keys.as_array().unwrap().iter().find(|key| key["key"] == "futures.seed").unwrap()["limit"].clone();
    assert_eq!(limit, Value::from(vec![Value::from(0), Value::from("18446744073709551615")]));
}

#[test]
fn characters_of_every_script_survive() {
    let folder = three_scenarios::folder();
    let plan = fs::read_to_string(folder.path().join("mona.ron")).unwrap().replace("\"Brand push\"", "\"打赏收入 Crème ₹\"");
    fs::write(folder.path().join("mona.ron"), plan).unwrap();
    let ended = zeroline_in(folder.path(), &["compare", "mona.ron", "--format=csv", "--bom"]);
    assert_eq!(&records(ended.stdout.trim_start_matches('\u{feff}'), b',')[2][0], "打赏收入 Crème ₹");
}
