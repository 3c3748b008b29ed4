use std::fs;

use serde_json::Value;

use crate::{assert_fits_terminal, figures, json, printed, refused, zeroline_in};

/// The plan of all tests here: one that no calendar ages, with fewer futures than usual.
const PLAN: [&str; 3] = ["--set=plan.start_month=2027-01", "--futures=5000", "--seed=7"];

fn text(options: &[&str]) -> String {
    let text = printed(&[&["reach"], &PLAN[..], options].concat());
    assert_fits_terminal(&text);
    text
}

fn answer(options: &[&str]) -> Value {
    json(&[&["reach", "--format=json"], &PLAN[..], options].concat())
}

/// The plan with the change of an answer.
fn fed_back(answer: &Value) -> Value {
    let sets: Vec<String> =
        answer["changes"].as_array().unwrap().iter().map(|change| format!("--set={}={}", change["key"].as_str().unwrap(), change["to"])).collect();
    let sets: Vec<&str> = sets.iter().map(String::as_str).collect();
    json(&[&["forecast", "--format=json"], &PLAN[..], &sets].concat())
}

#[test]
fn total_as_set_reaches_the_target() {
    // 39,717.92 + 12,772.83 · (x/150 − 1) = 50,000 gives x = 270.75, and 271 is a number one would set.
    insta::assert_snapshot!(text(&["--target=50k", "--by=gifts.gifts_per_hour"]), @r"
    Gifts per hour 150 → 271: then the total is $50,000 gross as set.
    Now the total is $39,718 gross as set.
    ");
}

#[test]
fn take_home_of_a_month_reaches_the_target() {
    // 2818.202 + 900·(x/150 − 1) = gross; 0.72 · (gross − 120) = 3000 gives x = 394.74
    let answer = answer(&["--figure=month:1", "--measure=take-home", "--target=3000", "--by=gifts.gifts_per_hour"]);
    assert_eq!(answer["changes"][0]["to"], Value::from(395.0));
    assert_eq!((&answer["figure"], &answer["measure"]), (&Value::from("month:1"), &Value::from("take_home")));
    assert_eq!(fed_back(&answer)["as_set"]["take_home"][0], answer["then"]);
}

#[test]
fn percentile_reaches_the_target() {
    insta::assert_snapshot!(text(&["--target=40k", "--figure=p20", "--by=gifts.gifts_per_hour"]), @r"
    Gifts per hour 150 → 264: then 8 in 10 futures reach $40,000 gross over 12
    months.
    Now 8 in 10 futures reach $33,485 gross over 12 months.
    ");
}

#[test]
fn answer_is_the_smallest_change() {
    let found = answer(&["--target=40k", "--figure=p25", "--by=gifts.gifts_per_hour"]);
    let p25 = |answer: &Value| fed_back(answer)["futures"]["total"]["gross"]["p25"].as_f64().unwrap();
    assert_eq!((p25(&found), &found["reached"]), (found["then"].as_f64().unwrap(), &Value::from(true)));
    assert!(p25(&found) >= 40_000.0);
    let mut less = found.clone();
    less["changes"][0]["to"] = Value::from(found["changes"][0]["to"].as_f64().unwrap() - 1.0);
    assert!(p25(&less) < 40_000.0);
}

#[test]
fn chance_reaches_the_target() {
    let found = answer(&["--target=90%", "--figure=chance:12", "--by=brands.fee_per_deal"]);
    assert_eq!(found, answer(&["--target=0.9", "--figure=chance:12", "--by=brands.fee_per_deal"]));
    let monthly = figures(&fed_back(&found)["futures"]["chance_of_goal"]["monthly"]);
    assert_eq!(found["then"], Value::from(monthly[11]));
    assert!((0.9..0.92).contains(&monthly[11]), "{monthly:?}");
    insta::assert_snapshot!(text(&["--target=90%", "--figure=chance:12", "--by=brands.fee_per_deal"]), @r"
    Fee per deal $350 → $634: then 9 in 10 futures reach $3,000 gross in December
    2027.
    Now 8 in 10 futures reach $3,000 gross in December 2027.
    ");
}

#[test]
fn several_numbers_move_in_proportion() {
    let options = ["--target=50k", "--figure=p50", "--by=gifts.gifts_per_hour", "--by=merch.unit_cost", "--by=gifts.gifts_per_hour"];
    insta::assert_snapshot!(text(&options), @r"
    Number              Now     Then
    ────────────────────────────────
    Gifts per hour      150      254
    Unit cost        $14.56   $13.40

    Then 5 in 10 futures reach $50,000 gross over 12 months.
    Now 5 in 10 futures reach $41,291 gross over 12 months.
    ");
    let found = answer(&options);
    assert!(fed_back(&found)["futures"]["total"]["gross"]["p50"].as_f64().unwrap() >= 50_000.0);
}

#[test]
fn csv_has_the_numbers_and_the_figure() {
    let options = ["--target=50k", "--figure=p50", "--by=gifts.gifts_per_hour", "--by=merch.unit_cost"];
    let csv = printed(&[&["reach", "--format=csv"], &PLAN[..], &options].concat());
    let found = answer(&options);
    let [gifts, cost] = [0, 1].map(|place| &found["changes"][place]);
    let right = [
        "key,label,from,to".to_owned(),
        format!("gifts.gifts_per_hour,Gifts per hour,150,{}", gifts["to"].as_f64().unwrap()),
        format!("merch.unit_cost,Unit cost,14.56,{}", cost["to"].as_f64().unwrap()),
        format!("p50,gross,{:.2},{:.2}", found["now"].as_f64().unwrap(), found["then"].as_f64().unwrap()),
    ];
    assert_eq!(csv.lines().collect::<Vec<_>>(), right);
}

#[test]
fn no_number_of_likes_reaches_the_target() {
    insta::assert_snapshot!(text(&["--target=40k", "--figure=p20", "--by=audience.likes_per_month"]), @r"
    No number of likes would do it: likes pay nothing, so with any number of them 8
    in 10 futures reach $33,485 gross over 12 months.
    The target is $40,000.
    ");
    // Only where the user assumes a lift of gifts, and then it says so.
    let lifted = text(&["--target=40k", "--by=audience.likes_per_month", "--set=audience.lift_per_doubling=10%"]);
    assert!(lifted.contains("Likes themselves pay nothing: this is the lift of gifts the plan assumes."), "{lifted}");
}

#[test]
fn unreachable_target_gets_the_best_change() {
    insta::assert_snapshot!(text(&["--target=41k", "--by=merch.return_rate"]), @r"
    Out of reach: Returned orders 3% → 0% helps most, and then the total is $39,808
    gross as set. The target is $41,000.
    Now the total is $39,718 gross as set.
    ");
    let answer = answer(&["--target=41k", "--by=merch.return_rate"]);
    assert_eq!((&answer["reached"], &answer["changes"][0]["to"]), (&Value::from(false), &Value::from(0.0)));
    assert_eq!(fed_back(&answer)["as_set"]["total"]["gross"], answer["then"]);
}

#[test]
fn several_numbers_out_of_reach_stop_at_their_limits() {
    let answer = answer(&["--target=1M", "--figure=p20", "--by=merch.unit_cost", "--by=merch.return_rate"]);
    assert_eq!((&answer["reached"], &answer["changes"][1]["to"]), (&Value::from(false), &Value::from(0.0)));
    assert!(answer["then"].as_f64().unwrap() > answer["now"].as_f64().unwrap(), "{answer}");
}

#[test]
fn reached_target_needs_no_change() {
    insta::assert_snapshot!(text(&["--target=5000", "--figure=p20", "--by=gifts.gifts_per_hour"]), @r"
    Nothing has to change: 8 in 10 futures reach $33,485 gross over 12 months
    already.
    The target is $5,000.
    ");
}

#[test]
fn changed_plan_replaces_a_file_only_by_force() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("more.ron");
    let reach =
        |target: &str, more: &[&str]| zeroline_in(folder.path(), &[&["reach", "--by=gifts.gifts_per_hour", "-o=more.ron", target], &PLAN[..], more].concat());
    let out_of_reach = reach("--target=1e30", &[]);
    assert_eq!((out_of_reach.status, path.exists()), (Some(0), false), "{}", out_of_reach.stderr);

    let ended = reach("--target=50k", &[]);
    assert_eq!((ended.status, ended.stderr.as_str(), ended.stdout.ends_with("Wrote more.ron.\n")), (Some(0), "", true), "{}", ended.stdout);
    let written = zeroline_in(folder.path(), &["forecast", "more.ron", "--futures=0", "--format=json"]).stdout;
    let written: Value = serde_json::from_str(&written).unwrap();
    assert!((50_000.0..50_050.0).contains(&written["as_set"]["total"]["gross"].as_f64().unwrap()), "{written}");

    let before = fs::read_to_string(&path).unwrap();
    let ended = reach("--target=60k", &[]);
    assert_eq!((ended.status, ended.stdout.as_str()), (Some(1), ""));
    assert_eq!(ended.stderr, "more.ron: file exists; choose another name or use --force\n");
    assert_eq!(fs::read_to_string(&path).unwrap(), before);
    let ended = reach("--target=60k", &["--force", "--format=json"]);
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert_eq!(serde_json::from_str::<Value>(&ended.stdout).unwrap()["written"], Value::from("more.ron"));
    assert_ne!(fs::read_to_string(&path).unwrap(), before);
}

/// As a save does it: the text of the file, with its scenarios.
#[test]
fn changed_plan_keeps_comments_scenarios_and_ends_of_lines() {
    let folder = tempfile::tempdir().unwrap();
    let mine = "// Mine.\n(format: \"2.3\", plan: (start_month: \"2027-01\"),\n  gifts: (\n    gifts_per_hour: 150, // counted\n  ),\n  \
                scenarios: [\n    // If it works.\n    (id: 1, name: \"More\", changes: {\"live.hours_per_session\": 3}),\n  ],\n)\n// End.\n"
        .replace('\n', "\r\n");
    fs::write(folder.path().join("mine.ron"), &mine).unwrap();
    let changed = |name: &str, more: &[&str]| {
        let ended = zeroline_in(folder.path(), &[&["reach", "mine.ron", "--target=50k", "--by=gifts.gifts_per_hour", "-o", name], more].concat());
        assert_eq!((ended.status, ended.stderr.as_str()), (Some(0), ""));
        fs::read_to_string(folder.path().join(name)).unwrap()
    };
    // 271 as of `total_as_set_reaches_the_target`.
    assert_eq!(changed("base.ron", &[]), mine.replace("gifts_per_hour: 150", "gifts_per_hour: 271"));
    let with_costs = changed("costs.ron", &["--set=plan.months=11"]);
    assert!(with_costs.contains("months: 11") && with_costs.contains("// counted\r\n"), "{with_costs}");
    // Of a scenario it is a change of that.
    let scenario = changed("scenario.ron", &["--scenario=More"]);
    assert!(scenario.starts_with(&mine[..mine.find('{').unwrap()]) && scenario.contains("\"gifts.gifts_per_hour\": "), "{scenario}");
}

#[test]
fn bad_questions_are_refused_with_a_remedy() {
    let gifts = "--by=gifts.gifts_per_hour";
    let cases: &[(&[&str], &str)] = &[
        (&["--target=5k"], "the following required arguments were not provided:\n  --by <KEY>\n"),
        (&[gifts], "error: --target: missing; name the amount to reach, such as 40k, or for a chance the share\n"),
        (&["--target=5k", "--by=gifts.gift_per_hour"], "unknown key; did you mean gifts.gifts_per_hour?"),
        (&["--target=5k", "--by=gifts.enabled"], "error: --by: gifts.enabled is not a number that can move; choose another\n"),
        (&["--target=5k", "--by=own.3.amount_per_month"], "error: --by: own.3.amount_per_month is not a number that can move; choose another\n"),
        (&["--target=5k", gifts, "--lock=gifts.gifts_per_hour"], "error: --by: gifts.gifts_per_hour is locked; unlock it or choose another\n"),
        (&["--target=5k", gifts, "--lock=gifts.enabled"], "error: --lock: gifts.enabled is not a number"),
        (&["--target=5k", gifts, "--lock=gift.per_hour"], "invalid value 'gift.per_hour' for '--lock <KEY>': unknown key"),
        (&["--target=5k", gifts, "--by=fees.card_rate"], "error: --by: fees.card_rate has no range to move in; add one or choose another\n"),
        (&["--target=5k", gifts, "--figure=p100"], "use total, month:N or chance:N with N from 1, p1 to p99, lowest-spendable or chance-of-running-out"),
        (&["--target=5k", gifts, "--figure=month:0"], "use total, month:N or chance:N with N from 1, p1 to p99, lowest-spendable or chance-of-running-out"),
        (&["--target=5k", gifts, "--figure=month:13"], "error: --figure month:13: the plan has only 12 months; choose one of them\n"),
        (&["--target=5k", gifts, "--figure=p20", "--set=futures.count=0"], "error: --figure p20: the plan runs no futures; set futures.count\n"),
        (&["--target=5k", gifts, "--figure=chance:3"], "error: --target: a chance is a share of the futures; use a number from 0 to 1, or 0% to 100%\n"),
        (&["--target=80%", gifts], "error: --target: a percentage is only for a chance; use an amount, such as 40000 or 40k\n"),
        (&["--target=much", gifts], "“much” is not a number"),
        (&["--target=5k", gifts, "--measure=profit"], "use gross or take-home\n"),
        (&["--target=5k", gifts, "--measure=take_home"], "use gross or take-home\n"),
        (&["--target=5k", gifts, "--measure=p20"], "p20 is a figure; use --figure p20\n"),
        (&["--target=5k", gifts, "--of=gross"], "tip: --of is now --measure\n"),
        (&["--target=5k", gifts, "--force"], "the following required arguments were not provided:\n  --output <FILE>\n"),
    ];
    for (options, said) in cases {
        let all = refused(2, &[&["reach"], *options].concat());
        assert!(all.contains(said), "{options:?} said: {all}");
    }
}
