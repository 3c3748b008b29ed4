use std::fs;

use crate::{assert_fits_terminal, json, printed, program, refused};

#[test]
fn list_has_every_number() {
    let table = printed(&["sources"]);
    assert_fits_terminal(&table);
    assert!(table.contains("\ngifts.gifts_per_hour             150\n    our own assumption; no source gives a figure\n"), "{table}");
    assert!(table.contains("\nsubscriptions.creator_share      50%\n    Every other country, of what the store leaves (socialmediatoday.com,"), "{table}");
    assert!(table.ends_with("291 gifts in the catalogue, seen up to 2025-08-02.\n"), "{table}");
}

#[test]
fn number_has_all_its_claims() {
    let table = printed(&["sources", "gifts.usd_per_diamond"]);
    assert_fits_terminal(&table);
    assert!(table.starts_with("gifts.usd_per_diamond: US dollars per diamond\n"), "{table}");
    assert!(table.contains("Default $0.005: Half of a diamond's worth"), "{table}");
    assert!(table.contains("\n$0.025; outside the limits of a plan: A calculator: $0.05 a diamond, half of it\n"), "{table}");
    assert!(table.contains("\n$0.00502 ($0.0042 to $0.006): A university"), "{table}");
    assert!(table.contains("To judge by:"), "{table}");
    let likes = printed(&["sources", "audience.likes_per_month"]);
    assert!(likes.contains("0 USD per like: A like is worth no money"), "{likes}");
}

#[test]
fn settings_of_a_payment_have_their_claims() {
    let table = printed(&["sources", "rewards.paid_after_days"]);
    assert_fits_terminal(&table);
    assert!(table.starts_with("rewards.paid_after_days: ") && table.contains("30 days: Paid on the 15th of the next month"), "{table}");
    // A unit is said once, not three times.
    assert!(table.contains("\n38 days (30 to 45): From the 15th to the 30th"), "{table}");
    let json = json(&["sources", "gifts.minimum_payout", "--format=json"]);
    assert_eq!(json["numbers"].as_array().unwrap().len(), 0);
    assert!(json["background"].as_array().unwrap().iter().all(|claim| claim["name"] == "gifts.minimum_payout"), "{json}");
    assert!(!json["background"].as_array().unwrap().is_empty());
}

#[test]
fn json_holds_every_claim() {
    let all = json(&["sources", "--format", "json"]);
    let numbers = all["numbers"].as_array().unwrap();
    let claims: usize = numbers.iter().map(|number| number["claims"].as_array().unwrap().len()).sum();
    assert_eq!(claims + all["background"].as_array().unwrap().len(), 175);
    assert_eq!(all["gifts"]["count"], 291);
    let one = json(&["sources", "supporters.churn_rate", "--format", "json"]);
    assert_eq!(one["numbers"].as_array().unwrap().len(), 1);
    let churn = one["numbers"][0]["claims"].as_array().unwrap();
    let more = churn.iter().find(|claim| claim["value"] == 0.2).unwrap();
    assert_eq!((&more["offered"], &more["tags"][0]), (&false.into(), &"lower bound".into()));
    assert_eq!(one["numbers"][0]["own_assumption"], false);
}

#[test]
fn csv_has_a_row_a_claim() {
    let csv = printed(&["sources", "--format", "csv"]);
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 175);
    assert!(rows.iter().all(|row| row.len() == 16));
}

/// Claims, notes and units are those of a person's language on a terminal, and those of the ledger for scripts.
#[test]
fn claims_are_in_the_language_and_stay_english_for_scripts() {
    let payment = printed(&["--lang", "de", "sources", "rewards.paid_after_days"]);
    assert!(payment.contains("\n30 Tage: Auszahlung am 15. des Folgemonats") && !payment.contains("30 days"), "{payment}");
    let german = printed(&["--lang", "de", "sources", "gifts.usd_per_diamond"]);
    let german = german.split_whitespace().collect::<Vec<_>>().join(" ");
    for text in ["Ein Online-Rechner: Zwei Münzen ergeben einen Diamanten", "Auf die Münze gerechnet, also bleibt „Diamanten pro Münze“ bei 1."] {
        assert!(german.contains(text), "{german}");
    }
    assert!(!german.contains("A calculator") && !german.contains("Told per coin"), "{german}");
    let forecast = printed(&["--lang", "de", "forecast", "--futures=0", "--set", "gifts.usd_per_diamond=0,005 (0,001 bis 0,01)"]);
    assert!(forecast.contains("Die Hälfte des Werts eines Diamanten"), "{forecast}");
    let csv = |language| printed(&["--lang", language, "sources", "--format", "csv"]);
    assert_eq!(csv("de"), csv("en"));
    let claims = |language| json(&["--lang", language, "sources", "gifts.usd_per_diamond", "--format", "json"])["numbers"][0]["claims"].clone();
    assert_eq!(claims("de"), claims("en"));
}

#[test]
fn key_without_sources_is_refused() {
    assert!(refused(2, &["sources", "brands.enabled"]).contains("brands.enabled is not a number with sources"));
    assert!(refused(2, &["sources", "gifts.usd_per_dimond"]).contains("did you mean gifts.usd_per_diamond?"));
}

#[cfg_attr(windows, ignore = "Windows takes the folder of settings from no variable")]
#[test]
fn own_ledger_is_read_and_its_bad_rows_are_named() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("zeroline");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("rates.csv"), "key,claim,value,unit,source\nmerch.price,My own shop,31.5,USD,me\nmerch.price,Bad,cheap,USD,me\n").unwrap();
    let output = program().args(["sources", "merch.price"]).env("XDG_CONFIG_HOME", home.path()).output().unwrap();
    let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert_eq!(output.status.code(), Some(0));
    assert!(out.contains("\n$31.50: My own shop\n  me, no date\n"), "{out}");
    assert_eq!(
        err,
        format!("not used: {}:3: value is “cheap”; use a number like 0.005, with a point and no currency sign\n", folder.join("rates.csv").display())
    );
}

#[test]
fn forecast_ends_with_sources() {
    let table = printed(&["forecast", "--futures=0", "--set", "gifts.gifts_per_hour=900", "--set", "gifts.usd_per_diamond=0.005 (0.001 to 0.01)"]);
    let (_, sources) = table.split_once("Where the three numbers that matter most come from:\n").unwrap();
    assert_eq!(sources.lines().filter(|line| !line.starts_with("    ")).count(), 3, "{sources}");
    assert!(sources.contains("  Gifts per hour 900: yours\n"), "{sources}");
    assert!(sources.contains("  US dollars per diamond $0.005: Half of a diamond's worth"), "{sources}");
    assert_fits_terminal(&table);
}

#[test]
fn gifts_by_name_lock_their_sliders() {
    let gifts = json(&["forecast", "--futures=0", "--format=json", "--set=gifts.mix=true"])["as_set"]["streams"]["gifts"][0].clone();
    assert_eq!(gifts, 0.0, "the table of the first_example plan is empty");
    let said = refused(2, &["forecast", "--set=gifts.mix=true", "--set=gifts.gifts_per_hour=90"]);
    assert_eq!(said, "error: --set gifts.gifts_per_hour: follows the gift table; change the table, or set gifts.mix to false first\n");
}
