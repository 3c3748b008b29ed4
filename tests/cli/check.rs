//! `zeroline check`, with and without `--fix`, and plans of newer programs.

use std::fs;
use std::path::Path;

use crate::zeroline_in;

fn write(folder: &Path, name: &str, text: &str) {
    fs::write(folder.join(name), text).unwrap();
}

const BROKEN: &str = "(\n    format: 1,\n    gifts: (\n        gift_per_hour: 5,\n    ),\n    live: (hours_per_session: 30),\n";

#[test]
fn repaired_copy_is_written_beside_with_a_list() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "plan.ron", BROKEN);
    let ended = zeroline_in(folder.path(), &["check", "--fix", "plan.ron"]);
    assert_eq!((ended.status, ended.stderr.as_str()), (Some(0), ""));
    assert_eq!(
        ended.stdout,
        "plan.ron:2:5: format: was 1.0 and is now 2.3; every number stays\n\
         plan.ron:4:9: gifts.gift_per_hour: unknown field; read as gifts.gifts_per_hour\n\
         plan.ron:6:12: live.hours_per_session: 30 is outside its limits; set to 24\n\
         plan.ron:7:1: the file ends before the plan does; missing numbers are set to their defaults; missing: plan, audience, brands, rewards, segments, \
         affiliate, merch, supporters, subscriptions, fees, costs, cash, season, futures; turned off for it: brands, rewards, segments, affiliate, merch, \
         supporters, subscriptions; own streams and scenarios may be missing\n\
         Wrote plan.fixed.ron; plan.ron is unchanged\n"
    );
    assert_eq!(fs::read_to_string(folder.path().join("plan.ron")).unwrap(), BROKEN);
    let ended = zeroline_in(folder.path(), &["check", "plan.fixed.ron"]);
    assert_eq!((ended.status, ended.stdout.as_str()), (Some(0), "plan.fixed.ron: OK\n"));
}

#[test]
fn repaired_copy_is_the_text_of_the_file_with_its_comments() {
    let folder = tempfile::tempdir().unwrap();
    let damaged = "// Mine.\n(format: \"2.3\",\n\n  // Gifts first.\n  gifts: (\n    gift_per_hour: 5, // counted in March\n    coins_per_gift: 7\n    // Half a cent.\n    \
                   usd_per_diamond: 0.004, /* old */\n  ),\n\n  live: (hours_per_session: 30 /* too many */),\n)\n// The end.\n";
    let right = damaged
        .replace("gift_per_hour: 5", "gifts_per_hour: 5")
        .replace("coins_per_gift: 7\n", "coins_per_gift: 7,\n")
        .replace("hours_per_session: 30", "hours_per_session: 24");
    for ends in ["\n", "\r\n"] {
        write(folder.path(), "plan.ron", &damaged.replace('\n', ends));
        let ended = zeroline_in(folder.path(), &["check", "--fix", "plan.ron"]);
        assert_eq!(ended.status, Some(0), "{}", ended.stderr);
        let path = folder.path().join("plan.fixed.ron");
        let fixed = fs::read_to_string(&path).unwrap();
        assert_eq!(fixed.replace(',', ""), right.replace('\n', ends).replace(',', ""));
        fs::remove_file(path).unwrap();
    }
}

#[test]
fn repaired_copy_replaces_no_file() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "plan.ron", BROKEN);
    for name in ["plan.fixed.ron", "plan.fixed-2.ron", "plan.fixed-3.ron"] {
        let ended = zeroline_in(folder.path(), &["check", "--fix", "plan.ron"]);
        assert!(ended.stdout.ends_with(&format!("Wrote {name}; plan.ron is unchanged\n")), "{}", ended.stdout);
        write(folder.path(), name, "mine");
    }
    assert_eq!(fs::read_to_string(folder.path().join("plan.fixed.ron")).unwrap(), "mine");
}

#[test]
fn fix_leaves_sound_plans_and_refuses_other_files() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(zeroline_in(folder.path(), &["new", "-o", "good.ron"]).status, Some(0));
    write(folder.path(), "none.ron", "hello");
    let ended = zeroline_in(folder.path(), &["check", "--fix", "good.ron", "none.ron", "missing.ron"]);
    assert_eq!((ended.status, ended.stdout.as_str()), (Some(1), "good.ron: OK\n"));
    assert_eq!(
        ended.stderr,
        "none.ron:1:1: a plan begins with an opening bracket, (; is this a Zeroline plan?\n\
         missing.ron: no such file; check its name and folder\n"
    );
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[test]
fn newer_minor_version_is_computed_with_a_warning() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "newer.ron", "(format: \"2.7\", gifts: (sparkle: 3), dreams: (big: true))");
    let warning = "newer.ron: made by a newer Zeroline (format 2.7; this one knows 2.3); these fields have no effect here and are kept when you \
                   save: dreams, gifts.sparkle\n";
    let ended = zeroline_in(folder.path(), &["check", "newer.ron"]);
    assert_eq!((ended.status, ended.stdout, ended.stderr.as_str()), (Some(0), format!("newer.ron: OK\n{warning}"), ""));
    for command in ["forecast", "matters"] {
        let ended = zeroline_in(folder.path(), &[command, "newer.ron"]);
        assert_eq!((ended.status, ended.stderr.as_str()), (Some(0), warning), "{command}");
    }
}

/// Numbers of a plan half understood would be dishonest.
#[test]
fn newer_major_version_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "newer.ron", "(format: \"3.1\", gifts: (gifts_per_hour: 3))");
    let refusal = "newer.ron:1:10: format: made by a newer Zeroline (format 3.1; this one reads up to 2.3); update Zeroline, then open the plan again";
    let as_a_copy = "; or open it in the window as a repaired copy";
    for (command, remedy) in [(&["forecast"][..], ""), (&["check"], ""), (&["check", "--fix"], as_a_copy)] {
        let ended = zeroline_in(folder.path(), &[command, &["newer.ron"]].concat());
        assert_eq!((ended.status, ended.stdout.as_str(), ended.stderr), (Some(1), "", format!("{refusal}{remedy}\n")), "{command:?}");
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
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
    assert_eq!((ended.status, ended.stdout.as_str()), (Some(1), "good.ron: OK\n"), "{}", ended.stderr);
    let lines: Vec<&str> = ended.stderr.lines().collect();
    assert!(lines.iter().any(|line| line.starts_with("bad.ron:") && line.contains("coins_per_gift")), "{}", ended.stderr);
    assert!(lines.iter().any(|line| line.starts_with("bad.ron:") && line.contains("costs.tax_set_aside_rate")), "{}", ended.stderr);
    assert!(lines.iter().any(|line| line.starts_with("missing.ron:")), "{}", ended.stderr);
}

/// An open file passed to the program is read, pipe or not, and never beyond the limit of a plan.
#[cfg(unix)]
#[test]
fn device_of_standard_input_is_read_to_the_limit() {
    use std::io::Write as _;
    use std::process::Stdio;

    use crate::program;

    let mut child = program().args(["check", "/dev/stdin"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"(format: 1, plan: (months: 3))").unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "/dev/stdin: OK\n");

    let endless = program().args(["check", "/dev/stdin"]).stdin(fs::File::open("/dev/zero").unwrap()).output().unwrap();
    assert_eq!(String::from_utf8(endless.stderr).unwrap(), "/dev/stdin: larger than 4 MiB, so it cannot be a plan; open another file\n");
}

#[test]
fn check_warns_of_unknown_keys() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("old.ron"), r#"(format: 1, scenarios: [(name: "Old", changes: {"gifts.sparkle": 3})])"#).unwrap();
    let ended = zeroline_in(folder.path(), &["check", "old.ron"]);
    assert_eq!((ended.status, ended.stderr.as_str()), (Some(0), ""));
    assert!(ended.stdout.starts_with("old.ron: OK\nold.ron: scenario “Old”: unknown key gifts.sparkle, so its change has no effect"), "{}", ended.stdout);
}
