use std::fs;

use zeroline::file::EXAMPLES;

use crate::{printed, refused, zeroline_in};

#[test]
fn a_new_plan_is_the_example() {
    let folder = tempfile::tempdir().unwrap();
    for example in EXAMPLES {
        let name = format!("{}.ron", example.name);
        let ended = zeroline_in(folder.path(), &["new", "--example", example.name, "-o", &name]);
        assert_eq!((ended.status, ended.stderr.as_str()), (Some(0), ""), "{name}");
        assert!(ended.stdout.starts_with(&format!("Wrote {name}: ")), "{}", ended.stdout);
        let ended = zeroline_in(folder.path(), &["check", &name]);
        assert_eq!((ended.status, ended.stdout, ended.stderr.as_str()), (Some(0), format!("{name}: OK\n"), ""));
    }
    let ended = zeroline_in(folder.path(), &["new", "-o", "plan.ron"]);
    assert_eq!(ended.status, Some(0));
    let of = |plan: &str| zeroline_in(folder.path(), &["forecast", plan, "--format=json", "--set=plan.start_month=2027-01"]).stdout;
    // Without an example it is the plan that `forecast` shows without one.
    assert_eq!(of("plan.ron"), printed(&["forecast", "--format=json", "--set=plan.start_month=2027-01"]));
}

#[test]
fn a_file_that_is_there_is_kept_unless_forced() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.ron");
    fs::write(&path, "mine").unwrap();
    let ended = zeroline_in(folder.path(), &["new", "-o", "plan.ron"]);
    assert_eq!((ended.status, ended.stdout.as_str()), (Some(1), ""));
    assert_eq!(ended.stderr, "plan.ron: file exists; choose another name or use --force\n");
    assert_eq!(fs::read_to_string(&path).unwrap(), "mine");

    assert_eq!(zeroline_in(folder.path(), &["new", "--force", "-o", "plan.ron"]).status, Some(0));
    assert_eq!(zeroline_in(folder.path(), &["check", "plan.ron"]).status, Some(0));
}

#[test]
fn an_unknown_example_names_the_nearest_and_lists_all() {
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
fn the_old_name_of_the_option_names_the_new_one() {
    let said = refused(2, &["new", "--template", "musician", "-o", "plan.ron"]);
    assert!(said.starts_with("error: unexpected argument '--template' found\n\n  tip: --template is now --example\n"), "{said}");
}
