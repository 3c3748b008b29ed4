//! Text for a terminal: nothing steers it, everything fits it.

use std::fs;
use std::path::Path;

use unicode_width::UnicodeWidthStr;

use crate::{Ended, program, refused, three_scenarios, zeroline_in};

/// Characters that a terminal obeys or hides.
fn assert_steers_nothing(text: &str) {
    let steers = |c: char| c != '\n' && c.is_control() || matches!(c, '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    assert!(!text.contains(steers), "{text:?}");
}

const ESCAPES: &str = "\u{1b}[31m\u{7}\u{202e}\u{200b}\u{9b}2J";

#[cfg(unix)]
#[test]
fn names_of_files_steer_no_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let path = |ending: &str| format!("x{ESCAPES}{ending}.ron");
    fs::write(folder.path().join(path("bad")), "(format: 1, gifts: (gifts_per_hour: -1))").unwrap();
    fs::write(folder.path().join(path("good")), "(format: \"2.9\", dreams: 5)").unwrap();
    fs::write(folder.path().join(path("cut")), "(format: \"2.2\", gifts: (gifts_per_hour: 5").unwrap();
    let runs: [&[&str]; 8] = [
        &["check", &path("bad"), &path("good"), "missing\u{7}.ron"],
        &["check", "--fix", &path("cut")],
        &["new", "-o", &path("new")],
        &["new", "-o", &path("new")],
        &["forecast", &path("good"), "-o", &path("no/where")],
        &["forecast", &path("good"), "-o", &path("good"), "--force"],
        &["compare", &path("good")],
        &["reach", &path("good"), "--target=50k", "--by=gifts.gifts_per_hour", "-o", &path("more")],
    ];
    for run in runs {
        let ended = zeroline_in(folder.path(), run);
        let all = ended.stdout + &ended.stderr;
        assert!(all.contains('�'), "{run:?}: {all}");
        assert_steers_nothing(&all);
    }
}

#[test]
fn contents_of_plans_steer_no_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let plans = [
        format!(r#"(format: "2.9", gifts: ({ESCAPES}: 5), "{ESCAPES}": 3)"#),
        format!(r#"(format: "2.2", scenarios: [(name: "A{}B", changes: {{"gifts.{ESCAPES}": 3}})])"#, "\u{202e}"),
        format!(r#"(format: "2.2", plan: (name: "{ESCAPES}"))"#),
        format!(r#"(format: "2.2", plan: (currency: "{ESCAPES}"), gifts: (gifts_per_hour: {ESCAPES}))"#),
        ESCAPES.to_owned(),
    ];
    for (n, plan) in plans.iter().enumerate() {
        fs::write(folder.path().join("plan.ron"), plan).unwrap();
        for run in
            [&["check", "plan.ron"][..], &["check", "--fix", "plan.ron"], &["forecast", "plan.ron", "--futures=0"], &["compare", "plan.ron", "--futures=9"]]
        {
            let ended = zeroline_in(folder.path(), run);
            assert_steers_nothing(&(ended.stdout + &ended.stderr));
            fs::remove_file(folder.path().join("plan.fixed.ron")).ok();
        }
        let ended = zeroline_in(folder.path(), &["batch", "plan.ron"]);
        assert_steers_nothing(&ended.stdout);
        assert!(!ended.stdout.is_empty(), "{n}");
    }
}

#[test]
fn arguments_steer_no_terminal() {
    let runs: [&[&str]; 6] = [
        &["forecast", "--format", ESCAPES],
        &[&format!("--{ESCAPES}")],
        &["forecast", "--set", &format!("gifts.gifts_per_hour={ESCAPES}")],
        &["forecast", "--set", &format!("{ESCAPES}=5")],
        &["forecast", "--scenario", ESCAPES],
        &["forecas\u{202e}", "x"],
    ];
    for run in runs {
        assert_steers_nothing(&refused(2, run));
    }
}

#[test]
fn name_of_invisible_characters_alone_is_refused() {
    for name in ["\u{fffe}", "\u{ffff}", "\u{16fe4}", "\u{13430}", "\u{200b}", "\u{3164}", "\u{2800}\u{a0}", "\u{202e}\u{feff}", "\u{ad}"] {
        for key in ["plan.name", "own.1.name"] {
            let said = refused(2, &["forecast", &format!("--set={key}={name}")]);
            assert!(said.contains("the name is empty"), "{key}: {said}");
        }
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("plan.ron"), format!(r#"(format: "2.2", scenarios: [(name: "{name}", changes: {{}})])"#)).unwrap();
        assert_eq!(zeroline_in(folder.path(), &["check", "plan.ron"]).status, Some(1), "{name:?}");
    }
}

/// Runs the program for a terminal of so many columns.
fn narrow(folder: &Path, columns: usize, arguments: &[&str]) -> Ended {
    let output = program().args(arguments).current_dir(folder).env("COLUMNS", columns.to_string()).output().unwrap();
    Ended { status: output.status.code(), stdout: String::from_utf8(output.stdout).unwrap(), stderr: String::from_utf8(output.stderr).unwrap() }
}

fn assert_fits(text: &str, columns: usize, of: &[&str]) {
    for line in text.lines() {
        assert!(line.width() <= columns, "{of:?}: {} columns instead of {columns}: {line}", line.width());
    }
}

#[test]
fn messages_fit_a_terminal_and_have_a_line_each_in_a_file() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("old.ron"), r#"(format: 1, scenarios: [(name: "Old", changes: {"gifts.sparkle": 3})], gifts: (gift_per_hour: 3))"#).unwrap();
    for arguments in [&["check", "old.ron"][..], &["check", "--fix", "old.ron"], &["forecast", "old.ron"], &["forecast", "--set=gifts.gift=3"]] {
        let ended = narrow(folder.path(), 40, arguments);
        assert_fits(&ended.stdout, 40, arguments);
        assert_fits(&ended.stderr, 40, arguments);
    }
    assert_eq!(zeroline_in(folder.path(), &["check", "old.ron"]).stderr.lines().count(), 1);
}

#[test]
fn help_without_spaces_fits_a_terminal() {
    let folder = tempfile::tempdir().unwrap();
    for command in ["forecast", "import", "picture"] {
        let arguments = ["--lang=ja", command, "--help"];
        assert_fits(&narrow(folder.path(), 80, &arguments).stdout, 80, &arguments);
    }
}

#[test]
fn band_of_the_cash_is_there_beside_a_private_event() {
    let folder = tempfile::tempdir().unwrap();
    let event = r#"(name: "Trip", month: "2027-03", amount: 400, counts_as: "private")"#;
    fs::write(folder.path().join("plan.ron"), format!("(format: \"2.3\", plan: (start_month: \"2027-01\"), futures: (count: 500), events: [{event}])"))
        .unwrap();
    for columns in [60, 80, 100] {
        let ended = narrow(folder.path(), columns, &["forecast", "plan.ron", "--cash"]);
        assert_fits(&ended.stdout, columns, &["forecast", "--cash"]);
        let cash = ended.stdout.split_once("Private").unwrap().1;
        assert!(cash.split_once("Earned").unwrap().0.contains("8 in 10"), "{}", ended.stdout);
    }
}

#[test]
fn help_fits_forty_columns() {
    let commands = [
        "forecast",
        "matters",
        "reach",
        "compare",
        "steps",
        "sweep",
        "batch",
        "import",
        "actuals",
        "likes",
        "sources",
        "keys",
        "check",
        "new",
        "completions",
        "manual",
    ];
    for columns in [40, 60, 80] {
        let runs = commands.map(|command| vec![command, "--help"]).into_iter().chain([vec!["--help"], vec!["-h"]]);
        for run in runs {
            let ended = narrow(Path::new("."), columns, &run);
            assert_eq!(ended.status, Some(0));
            assert_fits(&ended.stdout, columns, &run);
        }
    }
}

#[test]
fn tables_fit_forty_columns() {
    let folder = three_scenarios::folder();
    let plan = fs::read_to_string(folder.path().join("mona.ron")).unwrap().replace("\"Podcast\"", "\"打赏收入与直播间礼物和会员订阅\"");
    fs::write(folder.path().join("mona.ron"), plan).unwrap();
    let runs: [&[&str]; 11] = [
        &["forecast", "mona.ron"],
        &["forecast", "mona.ron", "--months=1", "--set=brands.fee_per_deal=1000000"],
        &["matters", "mona.ron"],
        &["reach", "mona.ron", "--target=50k", "--by=gifts.gifts_per_hour"],
        &["reach", "mona.ron", "--target=50k", "--by=gifts.gifts_per_hour", "--by=merch.unit_cost"],
        &["compare", "mona.ron"],
        &["steps", "mona.ron", "--to=Brand push"],
        &["sweep", "mona.ron", "--by=gifts.gifts_per_hour=100..300:7"],
        &["sweep", "mona.ron", "--by=gifts.gifts_per_hour=100..300:7", "--by=merch.unit_cost=1..9:5"],
        &["keys"],
        &["sources", "gifts.usd_per_diamond"],
    ];
    for run in runs {
        for columns in [40, 52, 80] {
            let ended = narrow(folder.path(), columns, run);
            assert_eq!(ended.status, Some(0), "{run:?}: {}", ended.stderr);
            assert_fits(&ended.stdout, columns, run);
        }
    }
}

#[test]
fn table_of_a_narrow_terminal_is_stacked() {
    let ended = narrow(Path::new("."), 40, &["forecast", "--futures=0", "--months=2", "--set=plan.start_month=2027-01"]);
    let stream = "LIVE gifts\n  Jan 2027     $900\n  Feb 2027     $927\n  Total      $1,827\n  Share         32%\n";
    assert!(ended.stdout.contains(stream), "{}", ended.stdout);
}

/// A file has 80 columns, however narrow the terminal.
#[test]
fn file_is_as_wide_as_ever() {
    let folder = three_scenarios::folder();
    assert_eq!(narrow(folder.path(), 40, &["forecast", "mona.ron", "-o", "out.txt"]).status, Some(0));
    assert_eq!(fs::read_to_string(folder.path().join("out.txt")).unwrap(), three_scenarios::printed(&["forecast", "mona.ron"]));
}

/// Runs the program in a terminal that `script` makes.
#[cfg(target_os = "linux")]
fn in_terminal(command: &str, no_color: &str) -> String {
    let run = format!("{} {command}", program().get_program().to_string_lossy());
    let output = std::process::Command::new("script").args(["-qec", &run, "/dev/null"]).env("TERM", "xterm").env("NO_COLOR", no_color).output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[cfg(target_os = "linux")]
#[test]
fn colour_is_for_terminals_without_no_color() {
    let forecast = "forecast --futures=0 --months=1";
    assert!(in_terminal(forecast, "").contains("\u{1b}[1mStream"), "{}", in_terminal(forecast, ""));
    assert!(!in_terminal(forecast, "1").contains('\u{1b}'));
    for wrong in ["forecast --months=0", "forecast --moths=3"] {
        assert!(in_terminal(wrong, "").contains("\u{1b}[1;31merror:\u{1b}[0m "), "{wrong}");
        assert!(!in_terminal(wrong, "1").contains('\u{1b}'), "{wrong}");
    }
}
