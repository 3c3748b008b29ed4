//! Results written to files, and the standard streams.

use std::fs;
#[cfg(unix)]
use std::fs::File;
#[cfg(unix)]
use std::io::Read;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;

use tempfile::TempDir;

use crate::{Ended, program, zeroline_in};

const PLAN: &str = "(format: \"2.2\", plan: (months: 3), futures: (count: 0))";

/// A folder with a plan and a file that is not one.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("plan.ron"), PLAN).unwrap();
    fs::write(folder.path().join("other.ron"), "mine").unwrap();
    folder
}

/// Every command with `-o`, without its path.
const WRITERS: [&[&str]; 4] =
    [&["forecast", "plan.ron"], &["reach", "plan.ron", "--target=50k", "--by=gifts.gifts_per_hour"], &["futures", "plan.ron", "--futures=10"], &["new"]];

fn write(folder: &Path, writer: &[&str], rest: &[&str]) -> Ended {
    zeroline_in(folder, &[writer, rest].concat())
}

/// Runs the program on this standard input.
fn on_input(folder: &Path, arguments: &[&str], input: &str) -> Ended {
    let mut child = program().args(arguments).current_dir(folder).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ended { status: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

#[test]
fn existing_file_is_replaced_only_by_force() {
    for writer in WRITERS {
        let folder = folder();
        let read = || fs::read_to_string(folder.path().join("other.ron")).unwrap();
        let ended = write(folder.path(), writer, &["-o", "other.ron"]);
        let said = "other.ron: file exists; choose another name or use --force\n";
        assert_eq!((ended.status, ended.stdout.as_str(), ended.stderr.as_str()), (Some(1), "", said), "{writer:?}");
        assert_eq!(read(), "mine", "{writer:?}");
        let ended = write(folder.path(), writer, &["-o", "other.ron", "--force"]);
        assert_eq!((ended.status, ended.stderr.as_str()), (Some(0), ""), "{writer:?}");
        assert_ne!(read(), "mine", "{writer:?}");
    }
}

/// By its path, a second name for it, and a link to it.
#[test]
fn plan_is_never_replaced_by_its_result() {
    let folder = folder();
    let path = |name: &str| folder.path().join(name);
    fs::hard_link(path("plan.ron"), path("hard.ron")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("plan.ron", path("soft.ron")).unwrap();
    let names = ["plan.ron", "./plan.ron", "hard.ron", "soft.ron"];
    for writer in &WRITERS[..3] {
        for name in names.into_iter().filter(|name| cfg!(unix) || *name != "soft.ron") {
            let ended = write(folder.path(), writer, &["-o", name, "--force"]);
            let said = format!("error: --output: {name} is the plan itself; choose another file\n");
            assert_eq!((ended.status, ended.stderr), (Some(2), said), "{writer:?}");
        }
    }
    assert_eq!(fs::read_to_string(path("plan.ron")).unwrap(), PLAN);
}

/// Through a link and a second name too, where the program looks for them: beside its settings.
#[cfg(unix)]
#[test]
fn own_ledger_and_settings_are_never_replaced() {
    let folder = folder();
    let config = folder.path().join("config/zeroline");
    fs::create_dir_all(&config).unwrap();
    for (name, kind) in [("rates.csv", "your own ledger"), ("gifts.csv", "your own ledger"), ("settings.ron", "the settings of the window")] {
        fs::write(config.join(name), "").unwrap();
        fs::hard_link(config.join(name), folder.path().join(name)).unwrap();
        for writer in WRITERS {
            for path in [format!("config/zeroline/{name}"), name.to_owned()] {
                let mut run = program();
                run.args(writer).args(["-o", &path, "--force"]).current_dir(folder.path()).env("XDG_CONFIG_HOME", folder.path().join("config"));
                let output = run.output().unwrap();
                let said = format!("error: --output: {path} is {kind}; choose another file\n");
                let printed = String::from_utf8(output.stderr).unwrap();
                assert!(output.status.code() == Some(2) && printed.ends_with(&said), "{writer:?}: {printed}");
                assert_eq!(fs::read(config.join(name)).unwrap(), b"", "{writer:?}");
            }
        }
    }
}

#[cfg(unix)]
#[test]
fn plan_behind_standard_input_is_never_replaced() {
    let folder = folder();
    let plan = folder.path().join("plan.ron");
    let output = program().args(["forecast", "-", "-o", "plan.ron", "--force"]).current_dir(folder.path()).stdin(File::open(&plan).unwrap()).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(fs::read_to_string(plan).unwrap(), PLAN);
}

/// A file that cannot be written in full is not written at all.
#[cfg(unix)]
#[test]
fn result_is_written_beside_and_renamed() {
    let folder = folder();
    let path = folder.path().join("other.ron");
    let open = File::open(&path).unwrap();
    assert_eq!(write(folder.path(), WRITERS[0], &["-o", "other.ron", "--force"]).status, Some(0));
    let mut old = String::new();
    (&open).read_to_string(&mut old).unwrap();
    assert_eq!(old, "mine", "the old file was written into");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[test]
fn hyphen_is_standard_output() {
    let folder = folder();
    for name in if cfg!(unix) { ["-", "/dev/stdout"] } else { ["-", "-"] } {
        let [forecast, reach, futures, new] = WRITERS.map(|writer| write(folder.path(), writer, &["-o", name]));
        assert_eq!((forecast.status, &forecast.stdout), (Some(0), &write(folder.path(), WRITERS[0], &[]).stdout));
        // The plan alone is printed, so that a pipe can take it.
        assert_eq!((reach.status, reach.stderr), (Some(0), write(folder.path(), WRITERS[1], &[]).stdout));
        assert_eq!((futures.status, &futures.stdout), (Some(0), &write(folder.path(), WRITERS[2], &[]).stdout));
        for plan in [reach.stdout, new.stdout] {
            let checked = on_input(folder.path(), &["check", "-"], &plan);
            assert_eq!((checked.status, checked.stdout.as_str()), (Some(0), "standard input: OK\n"));
        }
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[test]
fn hyphen_is_standard_input() {
    let folder = folder();
    let scenarios = "(format: \"2.2\", plan: (months: 3), futures: (count: 0), scenarios: [(name: \"B\", changes: {\"gifts.gifts_per_hour\": 9})])";
    fs::write(folder.path().join("scenarios.ron"), scenarios).unwrap();
    let by = "--by=gifts.gifts_per_hour";
    let commands: [&[&str]; 7] = [
        &["forecast"],
        &["matters", "--format=csv"],
        &["reach", "--target=50k", by],
        &["compare"],
        &["steps", "--to=B"],
        &["sweep", "--by=gifts.gifts_per_hour=1..9:3"],
        &["check"],
    ];
    for command in commands {
        let of_file = zeroline_in(folder.path(), &[command, &["scenarios.ron"]].concat());
        let of_input = on_input(folder.path(), &[command, &["-"]].concat(), scenarios);
        assert_eq!(
            (of_input.status, of_input.stdout.replace("standard input", "scenarios.ron")),
            (Some(0), of_file.stdout),
            "{command:?}: {}",
            of_input.stderr
        );
    }
    let bad = on_input(folder.path(), &["forecast", "-"], "(format: 1, gifts: (gifts_per_hour: -1))");
    assert!(bad.stderr.starts_with("standard input:1:37: gifts.gifts_per_hour: -1 is outside its limits"), "{}", bad.stderr);
}

#[test]
fn repaired_copy_of_standard_input_goes_to_standard_output() {
    let folder = folder();
    let ended = on_input(folder.path(), &["check", "--fix", "-"], "(format: \"2.2\", live: (hours_per_session: 30))");
    assert_eq!((ended.status, ended.stderr.as_str()), (Some(0), "standard input:1:24: live.hours_per_session: 30 is outside its limits; set to 24\n"));
    assert_eq!(on_input(folder.path(), &["check", "-"], &ended.stdout).stdout, "standard input: OK\n");
}

#[cfg(target_os = "linux")]
#[test]
fn devices_and_pipes_are_written_into() {
    use std::os::unix::fs::FileTypeExt;

    let folder = folder();
    assert_eq!(write(folder.path(), WRITERS[0], &["-o", "/dev/null"]).status, Some(0));
    let full = write(folder.path(), WRITERS[0], &["-o", "/dev/full", "--force"]);
    assert_eq!((full.status, full.stderr.as_str()), (Some(1), "/dev/full: the disk is full; free some space or choose another disk\n"));
    for device in ["/dev/null", "/dev/full"] {
        assert!(fs::metadata(device).unwrap().file_type().is_char_device(), "{device}");
    }

    let pipe = folder.path().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let reader = std::thread::spawn({
        let pipe = pipe.clone();
        move || fs::read_to_string(pipe).unwrap()
    });
    assert_eq!(write(folder.path(), WRITERS[0], &["-o", "pipe", "--format=csv"]).status, Some(0));
    assert!(reader.join().unwrap().starts_with("month,gifts,"));
    assert!(fs::metadata(&pipe).unwrap().file_type().is_fifo());
}

/// `-o /dev/stdout >>log`, and `-o /dev/fd/2` with standard error in a file.
#[cfg(unix)]
#[test]
fn file_behind_a_stream_keeps_its_contents() {
    let folder = folder();
    let log = folder.path().join("log");
    for (name, number) in [("/dev/stdout", 1), ("/dev/fd/2", 2)] {
        fs::write(&log, "before\n").unwrap();
        let file = || File::options().append(true).open(&log).unwrap();
        let mut run = program();
        run.args(["forecast", "plan.ron", "--format=csv", "-o", name]).current_dir(folder.path());
        if number == 1 {
            run.stdout(file())
        } else {
            run.stderr(file())
        };
        assert!(run.status().unwrap().success());
        assert!(fs::read_to_string(&log).unwrap().starts_with("before\nmonth,gifts,"), "{name}");
    }
}
