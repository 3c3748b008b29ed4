use std::fs::{self, File};
use std::io::Write;
use std::process::Stdio;

use zeroline::file::EXAMPLES;

use crate::{printed, program, zeroline_in};

#[test]
fn a_new_plan_is_fine_and_is_the_template() {
    let folder = tempfile::tempdir().unwrap();
    for example in EXAMPLES {
        let name = format!("{}.ron", example.name);
        let ended = zeroline_in(folder.path(), &["new", "--example", example.name, "-o", &name]);
        assert_eq!((ended.status, ended.stderr.as_str()), (Some(0), ""), "{name}");
        assert!(ended.stdout.starts_with(&format!("{name} is written: ")), "{}", ended.stdout);
        let ended = zeroline_in(folder.path(), &["check", &name]);
        assert_eq!((ended.status, ended.stdout, ended.stderr.as_str()), (Some(0), format!("{name} is fine\n"), ""));
    }
    let ended = zeroline_in(folder.path(), &["new", "-o", "plan.ron"]);
    assert_eq!(ended.status, Some(0));
    let of = |plan: &str| zeroline_in(folder.path(), &["forecast", plan, "--format=json", "--set=plan.start_month=2027-01"]).stdout;
    // Without a example it is the plan that `forecast` shows without one.
    assert_eq!(of("plan.ron"), printed(&["forecast", "--format=json", "--set=plan.start_month=2027-01"]));
}

#[test]
fn a_file_that_is_there_is_kept_unless_forced() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.ron");
    fs::write(&path, "mine").unwrap();
    let ended = zeroline_in(folder.path(), &["new", "-o", "plan.ron"]);
    assert_eq!((ended.status, ended.stdout.as_str()), (Some(1), ""));
    assert_eq!(ended.stderr, "plan.ron: there is such a file already; give another name, or --force to replace it\n");
    assert_eq!(fs::read_to_string(&path).unwrap(), "mine");

    assert_eq!(zeroline_in(folder.path(), &["new", "--force", "-o", "plan.ron"]).status, Some(0));
    assert_eq!(zeroline_in(folder.path(), &["check", "plan.ron"]).status, Some(0));
}

#[test]
fn an_unknown_template_names_the_nearest_and_lists_all() {
    let folder = tempfile::tempdir().unwrap();
    let ended = zeroline_in(folder.path(), &["new", "--example", "musicain", "-o", "plan.ron"]);
    assert_eq!(ended.status, Some(2));
    for example in EXAMPLES {
        assert!(ended.stderr.contains(example.name), "{}", ended.stderr);
    }
    assert!(ended.stderr.contains("tip: a similar value exists: 'musician'"), "{}", ended.stderr);
    assert!(!folder.path().join("plan.ron").exists());
}

#[test]
fn check_names_every_problem_of_every_file() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    assert_eq!(zeroline_in(folder.path(), &["new", "-o", "good.ron"]).status, Some(0));
    let good = fs::read_to_string(folder.path().join("good.ron")).unwrap();
    let bad = good.replace("coins_per_gift", "coins_per_gif").replace("tax_set_aside_rate: 0.28", "tax_set_aside_rate: 28.0");
    assert_ne!(bad, good, "the file format changed; change this test with it");
    write("bad.ron", &bad);
    let ended = zeroline_in(folder.path(), &["check", "bad.ron", "good.ron", "missing.ron"]);
    assert_eq!((ended.status, ended.stdout.as_str()), (Some(1), "good.ron is fine\n"), "{}", ended.stderr);
    let lines: Vec<&str> = ended.stderr.lines().collect();
    assert!(lines.iter().any(|line| line.starts_with("bad.ron:") && line.contains("coins_per_gift")), "{}", ended.stderr);
    assert!(lines.iter().any(|line| line.starts_with("bad.ron:") && line.contains("costs.tax_set_aside_rate")), "{}", ended.stderr);
    assert!(lines.iter().any(|line| line.starts_with("missing.ron:")), "{}", ended.stderr);
}

/// What whoever starts the program hands over is read, pipe or not, and never beyond the limit of a plan.
#[cfg(unix)]
#[test]
fn a_plan_can_come_from_standard_input() {
    let mut child = program().args(["check", "/dev/stdin"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"(format: 1, plan: (months: 3))").unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "/dev/stdin is fine\n");

    let endless = program().args(["check", "/dev/stdin"]).stdin(File::open("/dev/zero").unwrap()).output().unwrap();
    assert_eq!(String::from_utf8(endless.stderr).unwrap(), "/dev/stdin: larger than 4 MiB, so it cannot be a plan; open another file\n");
}
