use std::fs;

use zeroline::file::EXAMPLES;

use crate::{printed, refused, zeroline_in};

#[test]
fn new_plan_is_the_example() {
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
fn new_keeps_an_existing_file_without_force() {
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
fn unknown_example_suggests_the_nearest() {
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
fn renamed_option_names_the_new_one() {
    let said = refused(2, &["new", "--template", "musician", "-o", "plan.ron"]);
    assert!(said.starts_with("error: unexpected argument '--template' found\n\n  tip: --template is now --example\n"), "{said}");
}

#[test]
fn plan_is_made_of_own_numbers() {
    let folder = tempfile::tempdir().unwrap();
    let own = ["--country=de", "--followers=12k", "--lives-a-week=4", "--hours-each=3", "--gifts-an-hour=60", "--earns=brands,merch", "--goal=600"];
    let ended = zeroline_in(folder.path(), &[&["new", "-o", "mine.ron"], own.as_slice()].concat());
    assert_eq!((ended.status, ended.stderr.as_str()), (Some(0), ""));
    let of: serde_json::Value = serde_json::from_str(&zeroline_in(folder.path(), &["forecast", "mine.ron", "--futures=0", "--format=json"]).stdout).unwrap();
    assert_eq!((&of["plan"], &of["currency"]), (&"My plan".into(), &"EUR".into()));
    // 4 · 52/12 = 17.3 LIVEs · 3 h · 60 gifts · 24 coins · $0.005 · 0.895095
    let gifts = of["as_set"]["streams"]["gifts"][0].as_f64().unwrap();
    assert!((gifts - 17.3 * 3.0 * 60.0 * 24.0 * 0.005 * 0.895_095).abs() < 0.01, "{gifts}");
    assert_eq!(of["as_set"]["streams"]["supporters"][0], 0.0);
}

/// Only the unit of the option, and the currency of the country.
#[test]
fn own_numbers_have_their_own_units() {
    let folder = tempfile::tempdir().unwrap();
    let written = |own: &str| zeroline_in(folder.path(), &["new", "-o", "mine.ron", "--force", "--country=DE", own]);
    for own in ["--hours-each=2 h", "--hours-each=2 hours", "--lives-a-week=3 LIVEs", "--gifts-an-hour=60 gifts", "--goal=€500", "--goal=500 eur a month"] {
        assert_eq!(written(own).status, Some(0), "{own}: {}", written(own).stderr);
    }
    let cases = [
        ("--hours-each=2 LIVEs", "use the number alone; it is in hours"),
        ("--lives-a-week=3 a week", "use the number alone; it is in LIVEs"),
        ("--gifts-an-hour=$5", "use the number alone; it is in gifts"),
        ("--goal=$500", "error: --goal: “$” does not fit; use the number alone; amounts are in EUR\n"),
        ("--goal=500 a week", "error: --goal: “a week” does not fit; use the number alone; amounts are in EUR\n"),
        ("--goal=-5", "error: --goal: plan.goal_per_month: -5 is outside its limits; use a number from 0 to 1000000000\n"),
        ("--lives-a-week=-3", "error: --lives-a-week: live.sessions_per_month: -13 is outside its limits; use a number from 0 to 200\n"),
        ("--followers=-5", "use a whole number alone, such as 12000 or 12k"),
        ("--followers=12.5", "use a whole number alone, such as 12000 or 12k"),
        ("--followers=1e30", "use a whole number alone, such as 12000 or 12k"),
        ("--followers=50%", "use a whole number alone, such as 12000 or 12k"),
    ];
    for (own, said) in cases {
        let ended = written(own);
        assert!(ended.status == Some(2) && ended.stderr.contains(said), "{own}: {}", ended.stderr);
    }
}

#[test]
fn own_numbers_and_an_example_exclude_each_other() {
    let said = refused(2, &["new", "-o", "x.ron", "--example=musician", "--followers=5"]);
    assert!(said.contains("cannot be used with"), "{said}");
    let said = refused(2, &["new", "-o", "/no/such/x.ron", "--hours-each=30"]);
    assert_eq!(said, "error: --hours-each: live.hours_per_session: 30 is outside its limits; use a number from 0 to 24\n");
    let said = refused(2, &["new", "-o", "x.ron", "--country=XX"]);
    assert!(said.ends_with("use a code of two letters, such as DE, BR or US\n\nFor more information, try '--help'.\n"), "{said}");
}

#[test]
fn country_without_a_known_rate_is_named_with_the_remedy() {
    let folder = tempfile::tempdir().unwrap();
    let said = |arguments: &[&str]| zeroline_in(folder.path(), arguments).stderr;
    let right = "mine.ron: plan.currency_per_usd is 1, so one US dollar of gifts counts as 1 VND; set it to the price of one US dollar in VND\n";
    assert_eq!(said(&["new", "-o", "mine.ron", "--country=VN"]), right);
    assert_eq!(said(&["forecast", "mine.ron", "--futures=0"]), right);
    assert_eq!(said(&["new", "-o", "mine.ron", "--force", "--country=ID"]), "");
}
