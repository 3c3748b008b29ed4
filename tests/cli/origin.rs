//! `--origin`: the lines that say where a CSV comes from.

use crate::{printed, refused};

/// A command with CSV, one of each kind.
const COMMANDS: [&[&str]; 6] = [
    &["forecast", "--months=2", "--futures=0", "--format=csv"],
    &["futures", "--months=2", "--futures=5", "--format=csv"],
    &["matters", "--months=2", "--futures=100", "--format=csv"],
    &["sweep", "--months=2", "--futures=0", "--by=gifts.gifts_per_hour=100..200:3", "--format=csv"],
    &["keys", "--format=csv"],
    &["sources", "--format=csv"],
];

#[test]
fn csv_says_its_origin_in_remarks_before_the_same_table() {
    for command in COMMANDS {
        let (plain, with_origin) = (printed(command), printed(&[command, &["--origin"]].concat()));
        assert!(!plain.contains("Zeroline 0"), "{command:?}");
        let remarks = with_origin.strip_suffix(&plain).unwrap_or_else(|| panic!("{command:?}: the table is another one: {with_origin}"));
        let lines: Vec<&str> = remarks.lines().collect();
        let [promise, made, sources] = lines[..] else { panic!("{command:?}: {remarks}") };
        assert_eq!(promise, "# A forecast from assumptions, no promise of income and no tax advice.");
        assert!(made.starts_with(concat!("# Made by Zeroline ", env!("CARGO_PKG_VERSION"), " on 2")), "{made}");
        assert!(sources.starts_with("# Sources read up to 2"), "{sources}");
    }
}

#[test]
fn byte_order_mark_is_before_the_remarks() {
    let csv = printed(&["keys", "--format=csv", "--origin", "--bom", "--lang=de"]);
    assert!(csv.starts_with("\u{feff}# Eine Prognose aus Annahmen, kein Versprechen auf Einkommen"), "{}", &csv[..200]);
}

#[test]
fn other_formats_refuse_remarks() {
    for (command, format) in [("forecast", "table"), ("forecast", "json"), ("futures", "parquet")] {
        let said = refused(2, &[command, "--futures=5", "--format", format, "--origin"]);
        assert!(said.contains("--origin is only for CSV; use it with --format csv"), "{said}");
    }
}
