//! Every future by itself.

use std::fs;

use crate::{figures, json, printed, program, refused, zeroline_in};

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
fn every_row_of_csv_adds_up() {
    let text = printed(&["futures", "--futures=500", "--months=12", "--set=costs.tax_set_aside_rate=0.287"]);
    let head: Vec<&str> = text.lines().next().unwrap().split(',').collect();
    let first = |name: &str| head.iter().position(|column| column.starts_with(name)).unwrap();
    let [gross, costs, tax, take_home] = ["gross.", "costs.", "tax.", "take_home."].map(first);
    for line in text.lines().skip(1) {
        let cells: Vec<f64> = line.split(',').map(|cell| cell.parse().unwrap()).collect();
        for t in 0..12 {
            let left = cells[gross + t] - cells[costs + t] - cells[tax + t] - cells[take_home + t];
            assert!(left.abs() < 1e-6, "month {t} is {left} off: {line}");
        }
    }
}

#[test]
fn amounts_beyond_those_of_other_commands_are_whole_and_named() {
    let ended = zeroline_in(std::path::Path::new("."), &["futures", "--futures=10", "--months=120", "--set=audience.growth_rate=0.7"]);
    assert_eq!((ended.status, ended.stderr.lines().count()), (Some(0), 1));
    assert!(ended.stderr.contains("greater than 1e25 a month"), "{}", ended.stderr);
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

#[cfg(feature = "parquet")]
#[test]
fn parquet_has_the_figures_of_the_csv() {
    use parquet::file::reader::{FileReader, SerializedFileReader};
    use parquet::record::Field;

    let folder = tempfile::tempdir().unwrap();
    // More futures than a group of rows holds.
    let arguments = ["futures", "--futures=20000", "--months=2"];
    let ended = zeroline_in(folder.path(), &[&arguments[..], &["--format=parquet", "-o", "x.parquet"]].concat());
    assert_eq!((ended.status, ended.stdout.as_str(), ended.stderr.as_str()), (Some(0), "", ""));
    let csv = printed(&arguments);
    let head: Vec<&str> = csv.lines().next().unwrap().split(',').collect();
    let reader = SerializedFileReader::new(fs::File::open(folder.path().join("x.parquet")).unwrap()).unwrap();
    assert_eq!(reader.metadata().num_row_groups(), 2);
    let about = reader.metadata().file_metadata();
    assert!(about.created_by().unwrap().starts_with("Zeroline "));
    let notes: Vec<(&str, &str)> = about.key_value_metadata().unwrap().iter().map(|note| (note.key.as_str(), note.value.as_deref().unwrap())).collect();
    let [("note", promise), ("made_by", made), ("sources", read)] = notes[..] else { panic!("{notes:?}") };
    assert_eq!(promise, "A forecast from assumptions, no promise of income and no tax advice.");
    assert!(made.starts_with(concat!("Made by Zeroline ", env!("CARGO_PKG_VERSION"), " on 2")) && read.starts_with("Sources read up to 2"), "{made}; {read}");
    let mut count = 0;
    for (row, line) in reader.get_row_iter(None).unwrap().zip(csv.lines().skip(1)) {
        let row = row.unwrap();
        assert_eq!(row.get_column_iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), head);
        for ((name, field), text) in row.get_column_iter().zip(line.split(',')) {
            let right: f64 = text.parse().unwrap();
            let figure = match field {
                Field::Long(number) => f64::from(i32::try_from(*number).unwrap()),
                Field::Double(figure) => *figure,
                other => panic!("{name} is {other}"),
            };
            // CSV has amounts to the cent; costs, tax and take-home are rounded so that they add up to gross.
            let most = if name.starts_with("gross") { 0.005_001 } else { 0.01 };
            assert!((figure - right).abs() <= most, "{name} of {count}: {figure}, in CSV {right}");
        }
        count += 1;
    }
    assert_eq!(count, 20_000);
}

#[cfg(feature = "parquet")]
#[test]
fn parquet_goes_to_standard_output_and_takes_no_options_of_csv() {
    let output = program().args(["futures", "--futures=10", "--format=parquet"]).output().unwrap();
    assert!(output.stdout.starts_with(b"PAR1") && output.stdout.ends_with(b"PAR1"));
    assert!(refused(2, &["futures", "--futures=10", "--format=parquet", "--bom"]).contains("--bom"));
}
