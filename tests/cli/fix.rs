//! `zeroline check --fix`, and plans of newer programs.

use std::fs;
use std::path::Path;

use crate::zeroline_in;

fn write(folder: &Path, name: &str, text: &str) {
    fs::write(folder.join(name), text).unwrap();
}

const BROKEN: &str = "(\n    format: 1,\n    gifts: (\n        gift_per_hour: 5,\n    ),\n    live: (hours_per_session: 30),\n";

#[test]
fn what_can_be_repaired_is_written_beside_and_told() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "plan.ron", BROKEN);
    let ended = zeroline_in(folder.path(), &["check", "--fix", "plan.ron"]);
    assert_eq!((ended.status, ended.stderr.as_str()), (Some(0), ""));
    assert_eq!(
        ended.stdout,
        "plan.ron:2:5: format: was 1.0 and is now 2.1; the plan is the same\n\
         plan.ron:4:9: gifts.gift_per_hour: there is no such field; read as gifts.gifts_per_hour\n\
         plan.ron:6:12: live.hours_per_session: 30 is outside its limit; 24 stands instead\n\
         plan.ron:7:1: the file ends before the plan does; what is missing here is at its default; nothing is here of plan, audience, brands, rewards, segments, \
         affiliate, merch, supporters, subscriptions, fees, costs, season, futures; switched off for it: brands, rewards, segments, affiliate, merch, \
         supporters, subscriptions; own streams and scenarios may be missing\n\
         plan.ron is as it was; the repaired plan is plan.fixed.ron\n"
    );
    assert_eq!(fs::read_to_string(folder.path().join("plan.ron")).unwrap(), BROKEN);
    let ended = zeroline_in(folder.path(), &["check", "plan.fixed.ron"]);
    assert_eq!((ended.status, ended.stdout.as_str()), (Some(0), "plan.fixed.ron is fine\n"));
}

#[test]
fn a_repaired_plan_never_takes_the_place_of_another() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "plan.ron", BROKEN);
    for name in ["plan.fixed.ron", "plan.fixed-2.ron", "plan.fixed-3.ron"] {
        let ended = zeroline_in(folder.path(), &["check", "--fix", "plan.ron"]);
        assert!(ended.stdout.ends_with(&format!("the repaired plan is {name}\n")), "{}", ended.stdout);
        write(folder.path(), name, "mine");
    }
    assert_eq!(fs::read_to_string(folder.path().join("plan.fixed.ron")).unwrap(), "mine");
}

#[test]
fn a_plan_that_is_fine_is_left_alone_and_one_that_is_none_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(zeroline_in(folder.path(), &["new", "-o", "good.ron"]).status, Some(0));
    write(folder.path(), "none.ron", "hello");
    let ended = zeroline_in(folder.path(), &["check", "--fix", "good.ron", "none.ron", "missing.ron"]);
    assert_eq!((ended.status, ended.stdout.as_str()), (Some(1), "good.ron is fine\n"));
    assert_eq!(
        ended.stderr,
        "none.ron:1:1: a plan begins with an opening bracket, (; is this a Zeroline plan?\n\
         missing.ron: there is no such file; check its name and folder\n"
    );
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[test]
fn a_plan_of_a_newer_minor_version_is_computed_with_a_warning() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "newer.ron", "(format: \"2.7\", gifts: (sparkle: 3), dreams: (big: true))");
    let warning = "newer.ron: made by a newer Zeroline (format 2.7; this one knows 2.1); what it does not know counts for nothing here and is kept when you \
                   save: dreams, gifts.sparkle\n";
    let ended = zeroline_in(folder.path(), &["check", "newer.ron"]);
    assert_eq!((ended.status, ended.stdout, ended.stderr.as_str()), (Some(0), format!("newer.ron is fine\n{warning}"), ""));
    for command in ["forecast", "matters"] {
        let ended = zeroline_in(folder.path(), &[command, "newer.ron"]);
        assert_eq!((ended.status, ended.stderr.as_str()), (Some(0), warning), "{command}");
    }
}

/// Numbers of a plan half understood would be dishonest.
#[test]
fn a_plan_of_a_newer_major_version_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "newer.ron", "(format: \"3.1\", gifts: (gifts_per_hour: 3))");
    let refusal = "newer.ron:1:10: format: made by a newer Zeroline (format 3.1; this one reads up to 2.1); update Zeroline, then open the plan again";
    let as_a_copy = "; or open it in the window, which can show what it can read as a copy";
    for (command, remedy) in [(&["forecast"][..], ""), (&["check"], ""), (&["check", "--fix"], as_a_copy)] {
        let ended = zeroline_in(folder.path(), &[command, &["newer.ron"]].concat());
        assert_eq!((ended.status, ended.stdout.as_str(), ended.stderr), (Some(1), "", format!("{refusal}{remedy}\n")), "{command:?}");
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}
