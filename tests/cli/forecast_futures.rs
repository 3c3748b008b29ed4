use serde_json::Value;

use crate::{assert_fits_terminal, figures, printed};

/// A forecast with futures that no calendar ages.
fn forecast(options: &[&str]) -> String {
    printed(&[&["forecast", "--set", "plan.start_month=2027-01"], options].concat())
}

fn json(options: &[&str]) -> Value {
    serde_json::from_str(&forecast(&[&["--format", "json"], options].concat())).unwrap()
}

/// Everything off but one own stream without swing.
const ONE_STREAM: [&str; 10] = [
    "--set=gifts.enabled=no",
    "--set=brands.enabled=no",
    "--set=rewards.enabled=no",
    "--set=segments.enabled=no",
    "--set=affiliate.enabled=no",
    "--set=merch.enabled=no",
    "--set=supporters.enabled=no",
    "--set=subscriptions.enabled=no",
    "--set=own.1.swing=0",
    "--set=plan.goal_per_month=100",
];

const PERCENTILES: [&str; 5] = ["p10", "p25", "p50", "p75", "p90"];

/// 70% a month over ten years is 3 · 10²⁷ times the audience; 45% is more members than futures hold, and 30% is neither.
#[test]
fn amounts_cut_off_in_futures_are_said_to_be() {
    let said = |growth: &str| printed(&["forecast", "--months=120", "--futures=500", &format!("--set=audience.growth_rate={growth}")]);
    for growth in ["0.7", "45%"] {
        assert!(said(growth).contains("The plan outgrows the futures: no stream earns more than 1e25 a"), "{}", said(growth));
    }
    assert!(!said("30%").contains("beyond"));
    let cut_off = |growth: &str| json(&["--months=120", "--futures=500", &format!("--set=audience.growth_rate={growth}")])["futures"]["cut_off"].clone();
    assert_eq!([cut_off("0.7"), cut_off("30%")], [Value::from(true), Value::from(false)]);
}

/// In every command with futures or amounts as set, and in every format.
#[test]
fn amounts_cut_off_are_said_to_be_everywhere() {
    let folder = crate::three_scenarios::folder();
    let commands: [&[&str]; 8] = [
        &["forecast", "mona.ron"],
        &["matters", "mona.ron"],
        &["compare", "mona.ron"],
        &["reach", "mona.ron", "--figure=p20", "--target=1", "--by=gifts.gifts_per_hour"],
        &["reach", "mona.ron", "--figure=total", "--target=1", "--by=gifts.gifts_per_hour"],
        &["sweep", "mona.ron", "--figure=p20", "--by=gifts.gifts_per_hour=1..200:3"],
        &["sweep", "mona.ron", "--figure=total", "--by=gifts.gifts_per_hour=1..200:3"],
        &["forecast", "mona.ron", "--set=futures.count=0"],
    ];
    for command in commands {
        let run = |growth: &str, format: &str| {
            let options = ["--months=120", "--futures=50", &format!("--set=audience.growth_rate={growth}"), &format!("--format={format}")];
            let options = &options[..].iter().copied().filter(|option| *option != "--futures=50" || !command.contains(&"--set=futures.count=0"));
            let ended = crate::zeroline_in(folder.path(), &command.iter().copied().chain(options.clone()).collect::<Vec<_>>());
            assert_eq!(ended.status, Some(0), "{command:?}: {}", ended.stderr);
            ended
        };
        let is_said = |text: &str| text.contains("The plan outgrows the futures") || text.contains("The plan grows to more than");
        assert!(is_said(&run("0.7", "table").stdout) && !is_said(&run("3%", "table").stdout), "{command:?}");
        assert!(is_said(&run("0.7", "csv").stderr) && run("3%", "csv").stderr.is_empty(), "{command:?}");
        let json = run("0.7", "json").stdout;
        let is_flagged = json.contains("\"cut_off\": true") || json.contains("\"beyond_futures\": true");
        assert!(is_flagged || command.contains(&"--set=futures.count=0"), "{command:?}: {json}");
    }
}

#[test]
fn table_has_the_range_of_futures() {
    let table = forecast(&["--months=3", "--futures=20000", "--seed=1"]);
    assert_fits_terminal(&table);
    let (_, after) = table.split_once("\n\nMonth").unwrap();
    insta::assert_snapshot!(format!("Month{after}"), @r"
    Month       Gross   Costs   Tax set aside   Take-home      Gross, 8 in 10
    ─────────────────────────────────────────────────────────────────────────
    Jan 2027   $2,818   −$120           −$755      $1,943    $1,981 to $4,367
    Feb 2027   $2,903   −$120           −$779      $2,004    $2,045 to $4,492
    Mar 2027   $2,989   −$120           −$804      $2,065    $2,108 to $4,604
    ─────────────────────────────────────────────────────────────────────────
    Total      $8,710   −$360         −$2,338      $6,012   $6,492 to $12,981

    How sure is that?     8 in 10 futures   Half are above   As set
    ───────────────────────────────────────────────────────────────
    Gross               $6,492 to $12,981           $8,973   $8,710
    Take-home            $4,415 to $9,087           $6,201   $6,012
    20,000 futures, seed 1.
    The goal of $3,000 gross a month: 51 in 100 futures reach it in March 2027, 69
    in 100 in some month by then, 27 in 100 in every month.
    The median future brings $8,973, more than the $8,710 as set: good surprises are
    larger than bad ones, and they add up.

    $58.06 gross for each hour of LIVE, at 50 hours a month.
    Goal of $3,000 a month not met in these 3 months;
    the best month is March 2027 with $2,989.
    Likes: 250,000 a month, $0.00 in every month.

    Where the three numbers that matter most come from:
      Gifts per hour 150: our own assumption; no source gives a figure
      Coins per gift 24: our own assumption; no source gives a figure
      Deals per month 2: our own assumption; no source gives a figure
    ");
}

#[test]
fn columns_that_do_not_fit_are_left_out() {
    let large = forecast(&["--futures=100", "--set=plan.currency=KWD", "--set=gifts.gifts_per_hour=1M (1k to 1M)"]);
    assert_fits_terminal(&large);
    assert!(large.contains("How sure is that?") && !large.contains("Gross, 8 in 10"), "{large}");
    assert!(forecast(&["--futures=100"]).contains("Gross, 8 in 10"));
    assert!(forecast(&["--futures=100", "--set=plan.goal_measure=take_home"]).contains("Take-home, 8 in 10"));
}

#[test]
fn median_far_from_the_plan_as_set_is_explained() {
    let sure = |swing: &str| forecast(&[&ONE_STREAM[..], &["--months=1", "--futures=5000", swing]].concat());
    assert!(!sure("--set=own.1.swing=0").contains("The middle one"));
    // The median of a swing of σ = 1 is exp(−1/2) = 0.607 of its mean.
    let text = sure("--set=own.1.swing=1");
    assert!(text.contains("The median future brings $61, less than the $100 as set:"), "{text}");
}

#[test]
fn same_seed_gives_the_same_bytes_on_any_number_of_threads() {
    for format in ["--format=json", "--format=csv", "--format=table"] {
        let on = |threads: &str| forecast(&["--futures=5003", "--seed=11", format, "--threads", threads]);
        let one = on("1");
        for threads in ["2", "3", "16"] {
            assert!(on(threads) == one, "{threads} threads, {format}");
        }
        assert_ne!(forecast(&["--futures=5003", "--seed=12", format]), one);
    }
}

#[test]
fn plan_sets_the_number_of_futures() {
    let run = |options: &[&str]| json(&[&["--months=1"], options].concat())["futures"].clone();
    assert_eq!((&run(&[])["count"], &run(&[])["seed"]), (&Value::from(100_000), &Value::from(7)));
    assert_eq!(run(&["--set=futures.count=500", "--set=futures.seed=9"])["count"], Value::from(500));
    assert_eq!(run(&["--set=futures.count=500", "--futures=300", "--seed=3"])["seed"], Value::from(3));
    assert_eq!(run(&["--futures=0"]), Value::Null);
}

#[test]
fn percentiles_lie_in_their_order_and_chances_agree() {
    let futures = &json(&["--futures=20001"])["futures"];
    for measure in ["gross", "take_home"] {
        let bands = PERCENTILES.map(|name| figures(&futures[measure][name]));
        let total = PERCENTILES.map(|name| futures["total"][measure][name].as_f64().unwrap());
        assert!(total.is_sorted(), "{total:?}");
        for t in 0..12 {
            let month: Vec<f64> = bands.iter().map(|band| band[t]).collect();
            assert!(month.is_sorted() && month[0] < month[4], "{measure} {t}: {month:?}");
            let mean = figures(&futures[measure]["mean"])[t];
            assert!((month[0]..month[4]).contains(&mean), "{measure} {t}: {mean}");
        }
        // Means add up at any correlation; single precision holds them to about a millionth.
        let sum: f64 = figures(&futures[measure]["mean"]).iter().sum();
        let mean = futures["total"][measure]["mean"].as_f64().unwrap();
        assert!((sum / mean - 1.0).abs() < 1e-5, "{sum} {mean}");
    }
    let chance = &futures["chance_of_goal"];
    assert_eq!((&chance["goal"], &chance["measure"]), (&Value::from(3_000.0), &Value::from("gross")));
    let (monthly, by_month, every) = (figures(&chance["monthly"]), figures(&chance["by_month"]), chance["every_month"].as_f64().unwrap());
    assert!(by_month.is_sorted() && by_month[0] == monthly[0], "{by_month:?}");
    for t in 0..12 {
        assert!(every <= monthly[t] && monthly[t] <= by_month[t], "{t}");
        // The goal lies above the percentile that fewer reach.
        for (share, name) in [0.9, 0.75, 0.5, 0.25, 0.1].iter().zip(PERCENTILES) {
            let percentile = figures(&futures["gross"][name])[t];
            assert_eq!(percentile > 3_000.0, monthly[t] > *share, "{name} of month {t}");
        }
    }
}

#[test]
fn single_range_equals_its_percentiles() {
    let json = json(&[&ONE_STREAM[..], &["--months=2", "--set=own.1.amount_per_month=100 (50 to 200)"]].concat());
    let near = |found: &Value, right: f64| assert!((found.as_f64().unwrap() / right - 1.0).abs() < 0.002, "{found} {right}");
    for (name, right) in [("p10", 50.0), ("p50", 100.0), ("p90", 200.0)] {
        near(&json["futures"]["gross"][name][1], right);
        near(&json["futures"]["total"]["gross"][name], 2.0 * right);
    }
    // The goal is the median, in the second month as in the first.
    near(&json["futures"]["chance_of_goal"]["every_month"], 0.5);
}

#[test]
fn csv_has_three_percentiles_of_each_measure() {
    let options = ["--futures=3000", "--months=2"];
    let csv = forecast(&[&options[..], &["--format=csv"]].concat());
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let header = reader.headers().unwrap().clone();
    let named: Vec<&str> = header.iter().skip(header.len() - 7).collect();
    assert_eq!(named, ["take_home", "gross_p10", "gross_p50", "gross_p90", "take_home_p10", "take_home_p50", "take_home_p90"]);
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 3);
    let futures = &json(&options)["futures"];
    for (at, name) in header.iter().enumerate().skip(header.len() - 6) {
        let (measure, percentile) = name.rsplit_once('_').unwrap();
        let months = figures(&futures[measure][percentile]);
        let total = futures["total"][measure][percentile].as_f64().unwrap();
        for (row, exact) in rows.iter().zip(months.into_iter().chain([total])) {
            assert!((row[at].parse::<f64>().unwrap() - exact).abs() <= 0.005 + 1e-9, "{name}: {} {exact}", &row[at]);
        }
    }
}

#[test]
fn cash_of_the_futures_is_printed_where_it_is_asked_for() {
    let asked = json(&["--cash", "--futures=2000", "--months=3", "--set=cash.opening=-2k"]);
    let cash = &asked["futures"]["cash"];
    let by_month: Vec<f64> = cash["chance_below_zero"]["by_month"].as_array().unwrap().iter().map(|share| share.as_f64().unwrap()).collect();
    assert!(by_month.is_sorted() && by_month[0] > 0.5, "{by_month:?}");
    for list in ["p10", "p25", "p50", "p75", "p90", "mean"] {
        assert_eq!(cash["spendable"][list].as_array().unwrap().len(), 3, "{list}");
    }
    assert_eq!(asked["as_set"]["cash"]["runs_out"], "2027-01");
    let plain = json(&["--futures=2000", "--months=3"]);
    assert!(plain["futures"].get("cash").is_none() && plain["as_set"].get("cash").is_some());
}

#[test]
fn cash_as_a_table_and_for_a_spreadsheet() {
    let table = forecast(&["--cash", "--months=3", "--set=cash.opening=500"]);
    assert_fits_terminal(&table);
    let cash: Vec<&str> = table.lines().skip_while(|line| !line.contains("Left to spend")).take_while(|line| !line.starts_with("How sure")).collect();
    insta::assert_snapshot!(cash.join("\n").trim_end(), @r"
    Month      Arrives   Costs and tax    Living   Left to spend    8 in 10 futures
    ───────────────────────────────────────────────────────────────────────────────
    Jan 2027    $2,818           −$875   −$1,200          $1,243     $835 to $1,502
    Feb 2027    $2,839           −$899   −$1,200          $1,982   $1,537 to $2,717
    Mar 2027    $2,918           −$923   −$1,200          $2,777   $1,917 to $4,403
    As set, the money does not run out; the least is $1,243 in January 2027.
    In fewer than 1 in 100 futures the money runs out by March 2027.
    Living may cost up to $1,777 a month if the money is to last in 9 in 10 futures.

    Stream               Earned     Paid   Still owed
    ─────────────────────────────────────────────────
    LIVE gifts           $2,782   $2,727         $955
    Brand partnerships   $2,131   $2,105       $1,076
    Creator Rewards        $334     $327         $115
    LIVE segments          $792     $784         $268
    Affiliate              $990     $971         $340
    Merch                  $633     $627         $109
    Supporters             $886     $875          $74
    LIVE subscriptions     $162     $159          $56
    Likes                    $0       $0           $0
    ");
    let csv = forecast(&["--cash", "--months=3", "--format=csv", "--futures=0"]);
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let heads = reader.headers().unwrap().clone();
    assert_eq!(heads.iter().rev().take(2).collect::<Vec<_>>(), ["spendable", "cash_in"]);
    let paid = heads.iter().position(|head| head == "paid.brands").unwrap();
    let rows: Vec<Vec<String>> = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
    // Earned before as in January: paid all of it at first.
    assert_eq!(rows[0][paid], "700.00");
    assert_eq!(rows[3][0], "total");
    assert_eq!(rows[3].last(), rows[2].last());
}
