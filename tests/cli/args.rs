use std::io::{self, ErrorKind, Write};

use zeroline::cli::{self, Environment, Exit, Request};
use zeroline::plan::YearMonth;
use zeroline::report::Terminal;

use crate::{printed, program, refused};

#[test]
fn help_and_version_are_results() {
    assert!(printed(&["--help"]).contains("Usage: zeroline"));
    assert!(printed(&["forecast", "--help"]).contains("--set <KEY=VALUE>"));
    assert_eq!(printed(&["--version"]), format!("zeroline {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn misspelt_command_suggests_the_one_meant() {
    let said = refused(2, &["forcast"]);
    assert!(said.starts_with("error: no command or file 'forcast'; did you mean the command 'forecast'?\n"), "{said}");
}

#[test]
fn misspelt_command_before_a_file_suggests_the_one_meant() {
    for rest in ["saves/musician.ron", "--futures=0"] {
        let said = refused(2, &["forcast", rest]);
        assert!(said.starts_with("error: no command or file 'forcast'; did you mean the command 'forecast'?\n"), "{said}");
    }
}

#[test]
fn command_after_an_option_is_refused() {
    let said = refused(2, &["--renderer", "glow", "keys"]);
    assert!(said.starts_with("error: the command 'keys' must come first; --renderer is only for the window\n"), "{said}");
}

#[test]
fn wrong_options_are_refused() {
    let cases: &[(&[&str], &str)] = &[
        (&["forecast", "--moths", "3"], "error: unexpected argument '--moths' found"),
        (&["forecast", "--months", "many"], "error: invalid value 'many' for '--months <N>'"),
        (&["forecast", "--months", "0"], "error: --months: 0 is outside its limits; use a number from 1 to 120\n"),
        (&["forecast", "--futures", "2000000"], "error: --futures: 2000000 is outside its limits; use a number from 0 to 1000000\n"),
        (&["forecast", "--seed", "-1"], "error: --seed: -1 is outside its limits; use a number from 0 to 18446744073709551615\n"),
        (&["forecast", "--threads", "0"], "error: invalid value '0' for '--threads <N>': use a whole number from 1\n"),
        (&["forecast", "--format", "xml"], "error: invalid value 'xml' for '--format <FORMAT>'\n  [possible values: table, csv, json]\n"),
        (&["--renderer", "cairo"], "error: invalid value 'cairo' for '--renderer <RENDERER>'"),
        (&["check"], "error: the following required arguments were not provided:\n  <PLAN>..."),
        (&["new"], "error: the following required arguments were not provided:\n  --output <FILE>\n"),
    ];
    for (arguments, beginning) in cases {
        let said = refused(2, arguments);
        assert!(said.starts_with(beginning), "{arguments:?} said: {said}");
    }
}

/// In English they are clap's own words; a fault, its tip, the usage and the way to the help.
#[test]
fn help_and_refusals_are_in_the_language() {
    let said = refused(2, &["--lang=de", "forecast", "--moths", "3"]);
    let expected = "Fehler: unbekanntes Argument '--moths'\n\n  Tipp: ein ähnliches Argument ist '--months'\n\nAufruf: zeroline forecast";
    assert!(said.starts_with(expected) && said.ends_with("Mehr dazu mit '--help'.\n"), "{said}");
    let cases: &[(&[&str], &str)] = &[
        (
            &["--lang=fr", "forecast", "--format", "xml"],
            "erreur : valeur non valable 'xml' pour '--format <FORMAT>'\n  [valeurs possibles : table, csv, json]\n",
        ),
        (&["--lang=es", "check"], "error: faltan estos argumentos:\n  <PLAN>..."),
        (&["--lang=it", "forecast", "--months"], "errore: '--months <N>' richiede un valore"),
        (&["--lang=pt-BR", "forecast", "--seed=1", "--seed=2"], "erro: '--seed <N>' só pode ser usado uma vez"),
        (&["--lang=ja", "forecast", "--set=gifts.gifts_per_hour=x"], "エラー: 「--set <キー=値>」に値「gifts.gifts_per_hour=x」は使えません："),
        (&["--lang=id", "forecast", "--set=gifts.gifts_per_hour=-5"], "kesalahan: --set gifts.gifts_per_hour: "),
    ];
    for (arguments, beginning) in cases {
        let said = refused(2, arguments);
        assert!(said.starts_with(beginning), "{arguments:?} said: {said}");
    }
    for (language, words) in
        [("de", ["Aufruf: ", "Optionen:", "Befehle:", "[mögliche Werte: "]), ("ja", ["使い方: ", "オプション:", "コマンド:", "[使える値: "])]
    {
        let help = printed(&["--lang", language, "--help"]);
        assert!(words.iter().all(|word| help.contains(word)), "{help}");
        assert!(
            ["Usage", "Options", "OPTIONS", "COMMAND", "Commands", "Print", "possible values", "default"].iter().all(|word| !help.contains(word)),
            "{help}"
        );
    }
}

#[test]
fn plan_alone_opens_the_window() {
    let request = cli::parse(["zeroline", "saves/musician.ron", "--renderer", "glow"]).unwrap();
    let Request::Window { plan, renderer } = request else { panic!("{request:?}") };
    assert_eq!((plan.unwrap().to_str(), renderer), (Some("saves/musician.ron"), Some(cli::Renderer::Glow)));
    assert!(matches!(cli::parse(["zeroline"]).unwrap(), Request::Window { plan: None, renderer: None }));
}

#[test]
fn every_number_of_futures_seed_and_threads_is_accepted() {
    printed(&["forecast", "--futures", "0", "--seed", "18446744073709551615", "--threads", "4"]);
}

/// Each is read as its key by `--set`: a group, a power of ten and the unit of the key, but no other.
#[test]
fn whole_numbers_of_options_are_read_as_by_set() {
    let forecast = |option: &str| printed(&["forecast", "--format=csv", "--set=futures.count=0", option]);
    for (option, set) in [("--months=1e1", "--set=plan.months=10"), ("--months=12 months", "--set=plan.months=12"), ("--futures=0k", "--futures=0")] {
        assert_eq!(forecast(option), forecast(set), "{option}");
    }
    let cases = [
        ("--months=12.5", "error: --months: 12.5 is not a whole number; use one from 1 to 120\n"),
        ("--months=-1", "error: --months: -1 is outside its limits; use a number from 1 to 120\n"),
        ("--months=3 hours", "error: invalid value '3 hours' for '--months <N>': “hours” is not its unit; use the number alone; it is in months\n"),
        ("--months=", "error: invalid value '' for '--months <N>': missing; enter a number like 150, 1.5k or 2M\n"),
        ("--futures=99999999999999999999", "error: --futures: 1e20 is outside its limits; use a number from 0 to 1000000\n"),
        ("--seed=0x7", "error: invalid value '0x7' for '--seed <N>': “x7” after the number is unknown; use the number alone, or with k, M, B or %\n"),
    ];
    for (option, said) in cases {
        let error = refused(2, &["forecast", option]);
        assert!(error.starts_with(said), "{option}: {error}");
    }
    let grouped = crate::zeroline(&["forecast", "--futures=1,000", "--months=1"]);
    assert_eq!((grouped.status, grouped.stderr.as_str()), (Some(0), "--futures: 1,000 is read as 1000\n"));
}

#[test]
fn threads_are_capped_with_a_notice() {
    let ended = crate::zeroline(&["forecast", "--futures=100", "--threads", "1000000"]);
    assert_eq!((ended.status, ended.stderr.as_str()), (Some(0), "--threads: 1000000 threads are too many; using 256\n"));
}

#[test]
fn limits_of_a_seed_are_printed_to_the_last_digit() {
    let said = refused(2, &["forecast", "--set=futures.seed=-1"]);
    assert_eq!(said, "error: --set futures.seed: -1 is outside its limits; use a number from 0 to 18446744073709551615\n");
}

#[test]
fn doubtful_number_is_read_by_the_locale_with_a_notice() {
    let forecast = |locale: &str, number: &str| {
        let set = format!("--set=gifts.gifts_per_hour={number}");
        let output = program().env("LC_ALL", locale).args(["forecast", "--futures=0", "--format=csv", &set]).output().unwrap();
        (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    let (point, notice) = forecast("C", "1.250");
    assert_eq!((point, notice.as_str()), (forecast("C", "1.25").0, "--set: 1.250 is read as 1.25\n"));
    let (comma, notice) = forecast("de_DE.UTF-8", "1.250");
    assert_eq!((comma, notice.as_str()), (forecast("C", "1250").0, "--set: 1.250 wird als 1250 gelesen\n"));
    assert_eq!(forecast("de_DE.UTF-8", "1250").1, "");
}

/// Every option with a number, and the number as it was understood.
#[test]
fn doubtful_number_of_any_option_is_read_with_a_notice() {
    let folder = tempfile::tempdir().unwrap();
    let gifts = "--by=gifts.gifts_per_hour";
    let cases: &[(&[&str], &str)] = &[
        (&["reach", "--futures=0", "--target=40.000", gifts], "--target: 40.000 is read as 40\n"),
        (&["sweep", "--futures=0", "--by=gifts.gifts_per_hour=1.000..1,500:3"], "--by: 1.000 is read as 1\n--by: 1,500 is read as 1500\n"),
        (&["sweep", "--futures=0", "--by=gifts.gifts_per_hour=1..9:3", "--target=2.000"], "--target: 2.000 is read as 2\n"),
        (&["forecast", "--futures=0", "--set=gifts.gifts_per_hour=1.500 to 2.500"], "--set: 1.500 is read as 1.5\n--set: 2.500 is read as 2.5\n"),
        (&["new", "-o=a.ron", "--followers=12,000", "--goal=1.500"], "--followers: 12,000 is read as 12000\n--goal: 1.500 is read as 1.5\n"),
        (&["new", "-o=b.ron", "--gifts-an-hour=1.500", "--hours-each=2", "--lives-a-week=1,50,000"], "--gifts-an-hour: 1.500 is read as 1.5\n"),
    ];
    for (arguments, said) in cases {
        let ended = crate::zeroline_in(folder.path(), arguments);
        assert!(ended.stderr.starts_with(said), "{arguments:?}: {}", ended.stderr);
    }
    // The answer names the target, too.
    let answer = crate::zeroline(&["reach", "--futures=0", "--target=40.000", gifts]).stdout;
    assert!(answer.ends_with("\nThe target is $40.\n"), "{answer}");
}

#[test]
fn set_reads_ranges_as_the_window_does() {
    let seeded = |set: &str| printed(&["forecast", "--futures=500", "--format=csv", "--set", set]);
    let right = seeded("gifts.gifts_per_hour=150 (120 to 180)");
    for range in ["120 to 180", "120-180", "±20%", "150 ± 30", "150±20%", "+/-20%", "120..180"] {
        assert_eq!(seeded(&format!("gifts.gifts_per_hour={range}")), right, "{range}");
    }
    assert_eq!(seeded("audience.likes_per_month=1,50,000"), seeded("audience.likes_per_month=150000"));
}

#[test]
fn table_is_written_in_the_format_of_the_locale() {
    let output = program().env("LC_ALL", "de_DE.UTF-8").args(["forecast", "--futures=0", "--set=plan.currency=€"]).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    println!("{text}");
    assert!(text.contains("\u{a0}€"), "{text}");
}

/// A writer that fails, for one reason.
struct Closed(ErrorKind);

impl Write for Closed {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(self.0.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The exit and the message of `keys` where its output cannot be written.
fn keys_into_closed(reason: ErrorKind) -> (Exit, String) {
    let Request::Run(command) = cli::parse(["zeroline", "keys"]).unwrap() else { panic!("no command") };
    let environment = Environment {
        this_month: YearMonth::new(2027, 1).unwrap(),
        today: zeroline::ledger::Date::new(2027, 1, 1).unwrap(),
        config_folder: None,
        out: Terminal::FILE,
        err: Terminal::FILE,
    };
    let mut err = Vec::new();
    let exit = cli::run(&command, &environment, &mut Closed(reason), &mut err);
    (exit, String::from_utf8(err).unwrap())
}

#[test]
fn closed_output_is_no_error() {
    assert_eq!(keys_into_closed(ErrorKind::BrokenPipe), (Exit::Done, String::new()));
    // The same with the real program, whose reader is gone at once.
    let mut child = program().args(["keys", "--format", "json"]).stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
}

/// Help and version, too.
#[cfg(target_os = "linux")]
#[test]
fn help_that_cannot_be_written_is_an_error() {
    for help in ["--help", "--version"] {
        let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
        let output = program().arg(help).stdout(full).output().unwrap();
        let said = "standard output: the disk is full; free some space or choose another disk\n";
        assert_eq!((output.status.code(), String::from_utf8(output.stderr).unwrap().as_str()), (Some(1), said), "{help}");
    }
}

#[test]
fn full_disk_is_an_error() {
    let said = "standard output: the disk is full; free some space or choose another disk\n".to_owned();
    assert_eq!(keys_into_closed(ErrorKind::StorageFull), (Exit::BadPlan, said));
}

/// 9,700 rupiah are beyond the limit in dollars, which the plan is in until the other option is applied.
#[test]
fn currency_is_set_before_the_amounts_in_it() {
    printed(&["forecast", "--futures=0", "--set=rewards.rpm=9700", "--set=plan.currency=IDR"]);
    let swept = printed(&["sweep", "--set=plan.currency=IDR", "--by=rewards.rpm=5000..20000:4", "--format=csv"]);
    assert_eq!(swept.lines().skip(1).map(|line| line.split(',').next().unwrap()).collect::<Vec<_>>(), ["5000", "10000", "15000", "20000"]);
}
