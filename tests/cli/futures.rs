//! Every future by itself.

use std::fs;

use crate::{figures, json, printed, refused, zeroline_in};

/// The value below which so many tenths of 5,001 values lie: one of them, the 500th, 2,500th or 4,500th but for the first.
fn quantile(mut values: Vec<f64>, tenths: usize) -> f64 {
    values.sort_by(f64::total_cmp);
    values[500 * tenths]
}

#[test]
fn percentiles_of_the_rows_are_those_of_the_forecast() {
    let text = printed(&["futures", "--futures=5001", "--months=3", "--format=csv"]);
    let head: Vec<&str> = text.lines().next().unwrap().split(',').collect();
    assert_eq!(text.lines().count(), 5_002);
    let column = |name: &str| {
        let place = head.iter().position(|column| column.starts_with(name)).unwrap_or_else(|| panic!("no {name} in {head:?}"));
        text.lines().skip(1).map(|line| line.split(',').nth(place).unwrap().parse().unwrap()).collect::<Vec<f64>>()
    };
    let forecast = json(&["forecast", "--futures=5001", "--months=3", "--format=json"]);
    let months = &forecast["months"];
    for (tenths, name) in [(1, "p10"), (5, "p50"), (9, "p90")] {
        for line in ["gross", "take_home"] {
            for (t, right) in figures(&forecast["futures"][line][name]).into_iter().enumerate() {
                let found = quantile(column(&format!("{line}.{}", months[t].as_str().unwrap())), tenths);
                assert!((found / right - 1.0).abs() < 1e-4, "{line} {name} of month {t}: {found}, not {right}");
            }
        }
    }
    // 8 in 10 draws lie between the ends of the range, 16 to 24 LIVEs.
    let lives = column("live.sessions_per_month");
    assert!((quantile(lives.clone(), 1) - 16.0).abs() < 0.1 && (quantile(lives, 9) - 24.0).abs() < 0.1);
}

#[test]
fn file_is_new_or_refused() {
    let folder = tempfile::tempdir().unwrap();
    let run = || zeroline_in(folder.path(), &["futures", "--futures=10", "-o", "x.csv", "--separator=;", "--decimal=comma", "--bom"]);
    assert_eq!(run().status, Some(0));
    let text = fs::read_to_string(folder.path().join("x.csv")).unwrap();
    assert!(text.starts_with("\u{feff}future;"), "{text:.80}");
    assert_eq!(text.lines().count(), 11);
    assert_eq!(run().status, Some(1));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn plan_without_futures_has_none_to_print() {
    assert_eq!(refused(2, &["futures", "--futures=0"]), "error: --futures: the plan runs no futures; set futures.count\n");
}
