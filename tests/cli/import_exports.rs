//! `zeroline import`

use std::fs;

use crate::{assert_fits_terminal, program, refused, zeroline_in};

const REVENUE: &str = "Date,ダイヤモンド\n2025-01-02,\"3,000\"\n2025-01-31,500\n2025-02-01,40\n";
const KO_FI: &str = "DateTime (UTC),From,Message,Received,Given,Currency,TransactionType,BuyerEmail\n\
2025-01-05T10:00:00Z,Mona,so lovely,12.50,,EUR,Tip,mona@example.org\n";

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [("revenue.csv", REVENUE), ("ko-fi.csv", KO_FI), ("other.csv", "Name,Age\nMona,30\n")] {
        fs::write(folder.path().join(name), text).unwrap();
    }
    assert_eq!(zeroline_in(folder.path(), &["new", "-o", "plan.ron"]).status, Some(0));
    folder
}

#[test]
fn import_shows_contents_and_writes_nothing() {
    let folder = folder();
    let before = fs::read(folder.path().join("plan.ron")).unwrap();
    let ended = zeroline_in(folder.path(), &["import", "plan.ron", "revenue.csv", "ko-fi.csv", "other.csv", "missing.csv", "--rate=EUR=1.1"]);
    assert_eq!(ended.status, Some(1));
    let reasons: Vec<&str> = ended.stderr.lines().collect();
    assert!(
        matches!(reasons.as_slice(), [other, missing] if other.starts_with("other.csv: ") && missing.starts_with("missing.csv: no such file")),
        "{reasons:?}"
    );
    let in_words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(reasons.iter().all(|reason| in_words(&ended.stdout).contains(&in_words(reason))), "{}", ended.stdout);
    insta::assert_snapshot!(ended.stdout);
    assert_fits_terminal(&ended.stdout);
    assert_eq!(fs::read(folder.path().join("plan.ron")).unwrap(), before);
}

#[test]
fn file_that_cannot_be_read_is_named_in_every_format() {
    let folder = folder();
    for format in ["table", "csv", "json"] {
        let ended = zeroline_in(folder.path(), &["import", "plan.ron", "revenue.csv", "missing.csv", "--format", format]);
        assert_eq!((ended.status, ended.stderr.as_str()), (Some(1), "missing.csv: no such file; check its name and folder\n"), "{format}");
        assert!(ended.stdout.contains("revenue.csv"), "{format}: {}", ended.stdout);
    }
    assert_eq!(zeroline_in(folder.path(), &["import", "plan.ron", "revenue.csv"]).status, Some(0));
}

#[test]
fn import_prints_amounts_for_programs() {
    let folder = folder();
    // 3,500 and 40 diamonds at $0.005, €12.50 at $1.10.
    let csv = zeroline_in(folder.path(), &["import", "plan.ron", "revenue.csv", "ko-fi.csv", "--rate=EUR=1.1", "--format=csv"]);
    let right = "file,month,stream,source,earned,paid,first,last,outcome\n\
revenue.csv,2025-01,gifts,live_center,17.50,,2025-01-02,2025-01-31,new\n\
revenue.csv,2025-02,gifts,live_center,0.20,,2025-02-01,2025-02-01,new\n\
ko-fi.csv,2025-01,supporters,ko_fi,13.75,,2025-01-05,2025-01-05,new\n";
    assert_eq!((csv.status, csv.stdout.as_str()), (Some(0), right), "{}", csv.stderr);
    let json = zeroline_in(folder.path(), &["import", "plan.ron", "ko-fi.csv", "--rate=EUR=1.1", "--format=json"]).stdout;
    assert!(json.contains("\"currency\": \"EUR\"") && !json.contains("mona@") && !json.contains("lovely"), "{json}");
}

#[test]
fn import_writes_once() {
    let folder = folder();
    let plan = || fs::read_to_string(folder.path().join("plan.ron")).unwrap();
    let before = plan();
    let import = ["import", "plan.ron", "revenue.csv", "ko-fi.csv", "--rate=EUR=1.1", "--yes"];
    let ended = zeroline_in(folder.path(), &import);
    assert_eq!((ended.status, ended.stderr.as_str()), (Some(0), ""), "{}", ended.stdout);
    assert!(ended.stdout.ends_with("Wrote plan.ron\n"), "{}", ended.stdout);
    let after = plan();
    let row = "            (month: \"2025-01\", stream: \"supporters\", source: \"ko_fi\", earned: 13.750000000000002, currency: \"EUR\", rate: 1.1, first: \"2025-01-05\", last: \"2025-01-05\"),\n";
    assert!(after.contains(row), "{after}");
    assert!(after.contains("            (day: \"2025-01-02\", diamonds: 3000),\n"));
    assert!(!after.contains("mona@") && !after.contains("lovely"));
    // But for the new section it is the same file.
    let without: String = after[..after.find("    actuals: (").unwrap()].to_owned() + ")\n";
    assert_eq!(without, before);
    assert_eq!(zeroline_in(folder.path(), &["check", "plan.ron"]).stdout, "plan.ron: OK\n");
    let again = zeroline_in(folder.path(), &import);
    assert!(again.stdout.ends_with("The plan has all of it already; nothing is written.\n"), "{}", again.stdout);
    assert_eq!(plan(), after);
}

#[test]
fn shorter_file_is_said_to_change_nothing() {
    let folder = folder();
    assert_eq!(zeroline_in(folder.path(), &["import", "plan.ron", "revenue.csv", "--yes"]).status, Some(0));
    // The second of January was not over when it was exported.
    fs::write(folder.path().join("short.csv"), "Date,ダイヤモンド\n2025-01-02,1000\n").unwrap();
    let shown = zeroline_in(folder.path(), &["import", "plan.ron", "short.csv"]).stdout;
    for said in ["1 day has other counts in the plan; those stay", "not used: more days are there"] {
        assert!(shown.contains(said), "{shown}");
    }
    let before = fs::read(folder.path().join("plan.ron")).unwrap();
    let json = zeroline_in(folder.path(), &["import", "plan.ron", "short.csv", "--yes", "--format=json"]).stdout;
    assert!(json.contains("\"new_days\": 0") && json.contains("\"replaced_days\": 0") && json.contains("\"kept_days\": 1"), "{json}");
    assert_eq!(fs::read(folder.path().join("plan.ron")).unwrap(), before);
}

#[test]
fn import_with_an_open_question_writes_nothing() {
    let folder = folder();
    let before = fs::read(folder.path().join("plan.ron")).unwrap();
    let ended = zeroline_in(folder.path(), &["import", "plan.ron", "revenue.csv", "other.csv", "--yes"]);
    assert_eq!(ended.status, Some(1));
    assert!(ended.stderr.contains("nothing is written"), "{}", ended.stderr);
    assert_eq!(fs::read(folder.path().join("plan.ron")).unwrap(), before);
}

#[test]
fn answers_to_questions_are_checked() {
    for (wrong, remedy) in [
        ("--map=when=Day", "use ROLE=COLUMN, such as date=Day"),
        ("--stream=likes", "use the key of a stream, such as supporters or own.1"),
        ("--rate=EUR=0", "use CODE=RATE, such as EUR=1.08"),
        ("--currency=euro", "use a code of three letters, such as EUR"),
        ("--dates=iso", "use day-first or month-first"),
        ("--number-mark=.", "use point or comma"),
        ("--earnings-in=coins", "use diamonds or usd"),
        ("--year=27", "27 is not in 1970..=2999"),
    ] {
        let said = refused(2, &["import", "plan.ron", "revenue.csv", wrong]);
        assert!(said.contains(remedy), "{said}");
    }
}

/// The window remembers the columns that were named in it; the command line reads a file with the same ones.
#[test]
#[cfg_attr(windows, ignore = "Windows takes the folder of settings from no variable")]
fn columns_that_were_named_in_the_window_are_known() {
    let folder = folder();
    fs::write(folder.path().join("tips.csv"), "When,Who,Tips\n2025-01-02,Mona,5.50\n").unwrap();
    let config = folder.path().join("zeroline");
    fs::create_dir_all(&config).unwrap();
    let imported = || {
        let arguments = ["import", "plan.ron", "tips.csv", "--format=csv"];
        let output = program().args(arguments).current_dir(folder.path()).env("XDG_CONFIG_HOME", folder.path()).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(!imported().contains("tips.csv"));
    let settings = r#"(tables: [(heading: ["when", "who", "tips"], columns: {"date": "when", "amount": "tips"}, stream: Some("supporters"))])"#;
    fs::write(config.join("settings.ron"), settings).unwrap();
    let csv = imported();
    assert!(csv.contains("tips.csv,2025-01,supporters,own_table,5.50,,2025-01-02,2025-01-02,new"), "{csv}");
}

const MEMBERS: &str = "Name,Patron Status,Pledge Amount,Patronage Since Date,Last Charge Date\n\
Mona,Active patron,5,2025-01-04 10:00:00,2025-03-01 10:00:00\n\
Leo,Former patron,5,2025-01-05 10:00:00,2025-02-03 10:00:00\n";

#[test]
fn actuals_without_amounts_have_their_numbers() {
    let folder = folder();
    fs::write(folder.path().join("members.csv"), MEMBERS).unwrap();
    assert_eq!(zeroline_in(folder.path(), &["import", "plan.ron", "members.csv", "--yes"]).status, Some(0));
    let shown = zeroline_in(folder.path(), &["actuals", "plan.ron"]).stdout;
    assert!(shown.contains("New members per month") && shown.contains("Churn"), "{shown}");
    // Members are not LIVEs.
    assert!(!shown.contains("figures of LIVEs") && !shown.contains("Month"), "{shown}");
}

/// A LIVE a day in January 2025, by turns at 20:15 with 2,000 diamonds and at 14:40 with 1,000.
fn january() -> String {
    (1..=28).fold("Day,Start time,Minutes,Likes,Diamonds\n".to_owned(), |table, day| {
        let (start, diamonds) = if day % 2 == 0 { ("20:15", 2_000) } else { ("2:40 PM", 1_000) };
        format!("{table}2025-01-{day:02},{start},{},{},{diamonds}\n", 60 + day % 5, 5_000 + day * 37 % 11)
    })
}

#[test]
fn hour_of_the_first_live_is_printed_in_every_format() {
    let folder = folder();
    fs::write(folder.path().join("lives.csv"), january()).unwrap();
    let shown = |arguments: &[&str]| {
        let ended = zeroline_in(folder.path(), arguments);
        assert_eq!((ended.status, ended.stderr.as_str()), (Some(0), ""), "{}", ended.stdout);
        ended.stdout.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert!(shown(&["import", "plan.ron", "lives.csv", "--yes"]).contains("hour of the first LIVE is read from “start time”"));
    let plan = fs::read_to_string(folder.path().join("plan.ron")).unwrap();
    assert!(plan.contains("(day: \"2025-01-02\", start_hour: 20, minutes: 62, likes: 5008, diamonds: 2000),"), "{plan}");
    // Each evening has twice the diamonds of each afternoon: the hour explains all, and every sample has the same ratio.
    let likes = shown(&["likes", "plan.ron"]);
    let right = [
        "hour of the first LIVE 1.00",
        "12:00 to 18:00: 14 days, median 1,000 diamonds, −50% against the other days (19 in 20: −50% to −50%).",
        "18:00 to 24:00: 14 days, median 2,000 diamonds, +100% against the other days (19 in 20: +100% to +100%).",
    ];
    assert!(right.iter().all(|line| likes.contains(line)), "{likes}");
    let csv = shown(&["likes", "plan.ron", "--format=csv"]);
    assert!(csv.contains(" ,,,,1,start_hour,,, ") && csv.contains(" ,,1,1,,start_hour.18-24,14,2000,1"), "{csv}");
    let json = shown(&["likes", "plan.ron", "--format=json"]);
    assert!(json.contains(r#""from": 18, "to": 24, "days": 14, "median_diamonds": 2000.0, "against_others": 1.0, "low": 1.0, "high": 1.0"#), "{json}");
    assert!(shown(&["actuals", "plan.ron"]).contains("28 of them have the hour of their first LIVE."));
    assert!(shown(&["actuals", "plan.ron", "--format=csv"]).contains(" ,start_hour.12-18,,14,,,, ,start_hour.18-24,,14,,,,"));
    assert!(shown(&["actuals", "plan.ron", "--format=json"]).contains(r#""day": "2025-01-02", "#));
}
