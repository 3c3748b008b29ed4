use std::fs;

use serde_json::Value;

use crate::{assert_fits_terminal, printed, refused, zeroline_in};

/// A forecast that no calendar ages, as set alone.
fn forecast(options: &[&str]) -> String {
    printed(&[&["forecast", "--futures=0", "--set", "plan.start_month=2027-01"], options].concat())
}

fn json(options: &[&str]) -> Value {
    serde_json::from_str(&forecast(&[&["--format", "json"], options].concat())).unwrap()
}

fn total(options: &[&str], figure: &str) -> f64 {
    json(options)["as_set"]["total"][figure].as_f64().unwrap()
}

#[test]
fn first_example_as_a_table() {
    let table = forecast(&[]);
    assert_fits_terminal(&table);
    insta::assert_snapshot!(table, @r"
    Growing creator
    USD, 12 months, January 2027 to December 2027

    Stream               Jan 2027   Dec 2027      Total   Share
    ───────────────────────────────────────────────────────────
    LIVE gifts               $900     $1,246    $12,773     32%
    Brand partnerships       $700       $823     $9,123     23%
    Creator Rewards          $108       $149     $1,533      4%
    LIVE segments            $260       $306     $3,389      9%
    Affiliate                $320       $443     $4,546     11%
    Merch                    $205       $284     $2,906      7%
    Supporters               $273       $508     $4,705     12%
    LIVE subscriptions        $52        $73       $743      2%
    Likes                      $0         $0         $0      0%
    ───────────────────────────────────────────────────────────
    Gross                  $2,818     $3,832    $39,718
    Costs                   −$120      −$120    −$1,440
    Tax set aside           −$755    −$1,039   −$10,718
    Take-home              $1,943     $2,673    $27,560

    Month        Gross     Costs   Tax set aside   Take-home
    ────────────────────────────────────────────────────────
    Jan 2027    $2,818     −$120           −$755      $1,943
    Feb 2027    $2,903     −$120           −$779      $2,004
    Mar 2027    $2,989     −$120           −$804      $2,065
    Apr 2027    $3,076     −$120           −$828      $2,128
    May 2027    $3,164     −$120           −$852      $2,192
    Jun 2027    $3,254     −$120           −$878      $2,256
    Jul 2027    $3,346     −$120           −$903      $2,323
    Aug 2027    $3,439     −$120           −$929      $2,390
    Sep 2027    $3,534     −$120           −$956      $2,458
    Oct 2027    $3,632     −$120           −$984      $2,528
    Nov 2027    $3,731     −$120         −$1,011      $2,600
    Dec 2027    $3,832     −$120         −$1,039      $2,673
    ────────────────────────────────────────────────────────
    Total      $39,718   −$1,440        −$10,718     $27,560

    $66.20 gross for each hour of LIVE, at 50 hours a month.
    Goal of $3,000 a month first met in April 2027.
    Likes: 250,000 a month, $0.00 in every month.

    Where the three numbers that matter most come from:
      Gifts per hour 150: our own assumption; no source gives a figure
      Coins per gift 24: our own assumption; no source gives a figure
      Deals per month 2: our own assumption; no source gives a figure
    ");
}

#[test]
fn table_shows_a_loss_a_stream_off_and_a_missed_goal() {
    let table = forecast(&[
        "--months=3",
        "--set=merch.unit_cost=40",
        "--set=brands.enabled=off",
        "--set=own.1.name=Tutoring for people who play the accordion",
        "--set=plan.goal_per_month=5k",
        "--set=plan.goal_measure=take_home",
        "--set=plan.currency=EUR",
        "--set=live.sessions_per_month=0",
    ]);
    assert_fits_terminal(&table);
    insta::assert_snapshot!(table, @r"
    Growing creator
    EUR, 3 months, January 2027 to March 2027

    Stream                       Jan 2027   Mar 2027     Total    Share
    ───────────────────────────────────────────────────────────────────
    LIVE gifts                         €0         €0        €0       0%
    Brand partnerships                 €0         €0        €0      off
    Creator Rewards                  €108       €115      €334      10%
    LIVE segments                    €260       €268      €792      23%
    Affiliate                        €320       €340      €990      28%
    Merch                           −€412      −€437   −€1,274   a loss
    Supporters                       €273       €317      €886      25%
    LIVE subscriptions                €52        €56      €162       5%
    Tutoring for people who p…       €100       €100      €300       9%
    Likes                              €0         €0        €0       0%
    ───────────────────────────────────────────────────────────────────
    Gross                            €701       €759    €2,190
    Costs                           −€120      −€120     −€360
    Tax set aside                   −€162      −€179     −€512
    Take-home                        €419       €460    €1,318

    Month       Gross   Costs   Tax set aside   Take-home
    ─────────────────────────────────────────────────────
    Jan 2027     €701   −€120           −€162        €419
    Feb 2027     €730   −€120           −€171        €439
    Mar 2027     €759   −€120           −€179        €460
    ─────────────────────────────────────────────────────
    Total      €2,190   −€360           −€512      €1,318

    No hours of LIVE in this plan.
    Goal of €5,000 a month to take home not met in these 3 months;
    the best month is March 2027 with €460.
    Likes: 250,000 a month, €0.00 in every month.

    Where the three numbers that matter most come from:
      Orders per month 25: our own assumption; no source gives a figure
      Product clicks per month 2,500: our own assumption; no source gives a figure
      Conversion rate 3.2%: TikTok Shop, orders for each click on a product
        (napolify.com, no date)
    ");
}

#[test]
fn single_month_has_one_column() {
    let table = forecast(&["--months=1"]);
    insta::assert_snapshot!(table, @r"
    Growing creator
    USD, January 2027

    Stream               Jan 2027   Share
    ─────────────────────────────────────
    LIVE gifts               $900     32%
    Brand partnerships       $700     25%
    Creator Rewards          $108      4%
    LIVE segments            $260      9%
    Affiliate                $320     11%
    Merch                    $205      7%
    Supporters               $273     10%
    LIVE subscriptions        $52      2%
    Likes                      $0      0%
    ─────────────────────────────────────
    Gross                  $2,818
    Costs                   −$120
    Tax set aside           −$755
    Take-home              $1,943

    $56.36 gross for each hour of LIVE, at 50 hours a month.
    Goal of $3,000 a month not met: January 2027 brings $2,818.
    Likes: 250,000 a month, $0.00 in every month.

    Where the three numbers that matter most come from:
      Gifts per hour 150: our own assumption; no source gives a figure
      Coins per gift 24: our own assumption; no source gives a figure
      Deals per month 2: our own assumption; no source gives a figure
    ");
}

/// The number an amount of the table stands for.
fn amount(cell: &str) -> i64 {
    cell.replace(['$', ','], "").replace('−', "-").parse().unwrap()
}

#[test]
fn every_column_and_row_of_the_table_adds_up() {
    let table = forecast(&["--months=24", "--set=season.nov=1.37", "--set=costs.manager_rate=7.3%"]);
    let blocks: Vec<Vec<Vec<&str>>> = table
        .split("\n\n")
        .map(|block| {
            block.lines().filter(|line| !line.starts_with('─')).map(|line| line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect()).collect()
        })
        .collect();
    let column = |rows: &[Vec<&str>], at: usize| rows.iter().map(|row| amount(row[at])).sum::<i64>();
    let [_, streams, months, ..] = blocks.as_slice() else { panic!("{table}") };
    // Heading, eight streams and likes; then gross, and with costs and tax the take-home.
    for at in 1..=3 {
        assert_eq!(column(&streams[1..10], at), amount(streams[10][at]), "{table}");
        assert_eq!(column(&streams[10..13], at), amount(streams[13][at]), "{table}");
    }
    for at in 1..=4 {
        assert_eq!(column(&months[1..25], at), amount(months[25][at]), "{table}");
    }
    for row in &months[1..] {
        assert_eq!(row[1..4].iter().map(|cell| amount(cell)).sum::<i64>(), amount(row[4]), "{table}");
    }
    let shares: i64 = streams[1..10].iter().map(|row| row[4].trim_end_matches('%').parse::<i64>().unwrap()).sum();
    assert_eq!(shares, 100, "{table}");
}

#[test]
fn csv_adds_up_to_the_cent() {
    let csv = forecast(&["--format=csv", "--months=36", "--set=own.1.amount_per_month=33.33", "--set=merch.unit_cost=31.7"]);
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let header: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let streams = "gifts brands rewards segments affiliate merch supporters subscriptions own.1 likes";
    assert_eq!(header.join(" "), format!("month {streams} gross costs tax take_home"));
    // In cents, which add up exactly.
    let cents = |cell: &str| {
        assert_eq!(cell.find('.'), Some(cell.len() - 3), "{cell}");
        cell.replace('.', "").parse::<i64>().unwrap()
    };
    let rows: Vec<(String, Vec<i64>)> =
        reader.records().map(|row| row.unwrap()).map(|row| (row[0].to_owned(), row.iter().skip(1).map(cents).collect())).collect();
    let (total, months) = rows.split_last().unwrap();
    assert_eq!((months.len(), months[0].0.as_str(), months[35].0.as_str(), total.0.as_str()), (36, "2027-01", "2029-12", "total"));
    for (name, row) in &rows {
        assert_eq!(row[..10].iter().sum::<i64>(), row[10], "gross of {name}");
        assert_eq!(row[10] - row[11] - row[12], row[13], "take-home of {name}");
        assert_eq!(row[9], 0, "likes of {name}");
    }
    for at in 0..14 {
        assert_eq!(months.iter().map(|(_, row)| row[at]).sum::<i64>(), total.1[at], "{}", header[at + 1]);
    }
    // 33.33 in each of 36 months
    assert_eq!(total.1[8], 119_988);
}

#[test]
fn json_holds_every_figure_unrounded() {
    let json = json(&["--months=2"]);
    assert_eq!((&json["engine"], &json["currency"]), (&Value::from(env!("CARGO_PKG_VERSION")), &Value::from("USD")));
    assert_eq!(json["months"], Value::from(vec!["2027-01", "2027-02"]));
    assert!(json["futures"].is_null() && json.as_object().unwrap().contains_key("futures"));
    let as_set = &json["as_set"];
    // 20·2.5·150·24·0.005 = 900, and 3 % more in the next month
    assert_eq!(as_set["streams"]["gifts"], Value::from(vec![900.0, 927.0]));
    assert_eq!(as_set["streams"]["likes"], Value::from(vec![0.0, 0.0]));
    // The nine lines of the first month, worked out in the model, add up to 2818.202.
    assert!((as_set["gross"][0].as_f64().unwrap() - 2_818.202).abs() < 1e-9);
    assert_eq!(as_set["costs"], Value::from(vec![120.0, 120.0]));
    // Gifts of January are paid in February, and those of December in January; half of the brands' fees wait for March.
    let cash = &as_set["cash"];
    assert_eq!(cash["paid"]["gifts"], Value::from(vec![900.0, 900.0]));
    assert_eq!(cash["owed"]["gifts"], Value::from(vec![900.0, 927.0]));
    assert_eq!(cash["runs_out"], Value::Null);
    assert_eq!(cash["lowest"]["month"], "2027-01");
    let keys: Vec<&String> = as_set["total"].as_object().unwrap().keys().collect();
    assert_eq!(keys, ["costs", "gross", "gross_per_live_hour", "take_home", "tax"]);
}

#[test]
fn json_names_streams_in_their_order_and_knows_no_minus_zero() {
    let text = forecast(&["--format=json", "--months=1", "--set=own.1.enabled=no", "--set=merch.unit_cost=40", "--set=merch.orders_per_month=0"]);
    let places: Vec<usize> =
        ["gifts", "brands", "subscriptions", "own.1", "likes", "gross"].iter().map(|key| text.find(&format!("\"{key}\"")).unwrap()).collect();
    assert!(places.is_sorted(), "{text}");
    assert!(!text.contains("-0.0"), "{text}");
}

#[test]
fn set_accepts_every_kind_of_value() {
    // 900 of gifts at 150 an hour are 6 for each gift an hour.
    let gifts = |set: &str| json(&["--months=1", "--set", set])["as_set"]["streams"]["gifts"][0].as_f64().unwrap();
    assert_eq!(gifts("gifts.gifts_per_hour=100"), 600.0);
    assert_eq!(gifts("gifts.gifts_per_hour=1.5k"), 9_000.0);
    assert_eq!(gifts("gifts.gifts_per_hour=12,50"), 75.0);
    assert_eq!(gifts("gifts.gifts_per_hour=200 (90 to 250)"), 1_200.0);
    assert_eq!(gifts("gifts.enabled=false"), 0.0);
    assert_eq!(gifts("gifts.starts_month=3"), 0.0);
    assert_eq!(gifts("gifts.diamonds_per_coin=0.5"), 450.0);
    // 28 % of 2818.202 − 120 is 755.49656; half of it is 1349.101
    assert!((total(&["--months=1", "--set=costs.tax_set_aside_rate=50%"], "tax") - 1_349.101).abs() < 1e-9);
    assert!((total(&["--months=1", "--set=costs.tax_set_aside_rate=0.5"], "tax") - 1_349.101).abs() < 1e-9);
    assert_eq!(json(&["--set=plan.name=Mine, all = mine"])["plan"], Value::from("Mine, all = mine"));
    assert_eq!(json(&["--set=plan.currency=eur"])["currency"], Value::from("EUR"));
    assert_eq!(json(&["--set=plan.months=3"])["months"].as_array().unwrap().len(), 3);
}

#[test]
fn later_settings_win_and_options_come_last() {
    let json = json(&["--months=5", "--set=plan.months=3", "--set=gifts.gifts_per_hour=1", "--set=gifts.gifts_per_hour=100"]);
    assert_eq!(json["months"].as_array().unwrap().len(), 5);
    assert_eq!(json["as_set"]["streams"]["gifts"][0], Value::from(600.0));
}

#[test]
fn bad_settings_are_refused_with_a_remedy() {
    let cases = [
        ("gifts.gift_per_hour=90", "did you mean gifts.gifts_per_hour?"),
        ("likes.usd_per_like=1", "unknown key"),
        ("gifts.gifts_per_hour", "use KEY=VALUE, such as gifts.gifts_per_hour=150"),
        ("gifts.gifts_per_hour=many", "“many” is not a number; use one like 150, 1.5k or 2M"),
        ("gifts.gifts_per_hour=20%", "20% is a percentage, which this is not; use a number from 0 to 1000000"),
        ("gifts.gifts_per_hour=-1", "--set gifts.gifts_per_hour: -1 is outside its limits; use a number from 0 to 1000000"),
        ("gifts.gifts_per_hour=150 (160 to 200)", "the range 160 to 200 around 150 does not fit: its low end is above the value"),
        ("brands.enabled=perhaps", "“perhaps” is not a switch; use true or false, yes or no, on or off"),
        ("plan.start_month=2027-13", "a month like 2027-01"),
        ("plan.currency=EURX", "a currency code like USD"),
        ("plan.months=1.5", "1.5 is not a whole number; use one from 1 to 120"),
        ("plan.goal_measure=profit", "gross or take_home"),
        ("plan.name=", "the name is empty"),
    ];
    for (set, said) in cases {
        let all = refused(2, &["forecast", "--set", set]);
        assert!(all.contains(said), "{set} said: {all}");
    }
}

#[test]
fn every_bad_setting_is_named() {
    let said = refused(2, &["forecast", "--set=merch.price=-1", "--months=121", "--set=gifts.swing=9"]);
    let lines: Vec<&str> = said.lines().map(|line| line.split(" is outside").next().unwrap()).collect();
    assert_eq!(lines, ["error: --set merch.price: -1", "error: --set gifts.swing: 9", "error: --months: 121"]);
}

#[test]
fn result_goes_to_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let ended = zeroline_in(folder.path(), &["forecast", "--futures=0", "--format=csv", "-o", "out.csv", "--set=plan.start_month=2027-01"]);
    assert_eq!((ended.status, ended.stdout.as_str(), ended.stderr.as_str()), (Some(0), "", ""));
    assert_eq!(fs::read_to_string(folder.path().join("out.csv")).unwrap(), forecast(&["--format=csv"]));

    let ended = zeroline_in(folder.path(), &["forecast", "-o", "nowhere/out.csv"]);
    assert_eq!((ended.status, ended.stderr.starts_with("nowhere/out.csv: ")), (Some(1), true), "{}", ended.stderr);
}

#[test]
fn result_never_replaces_its_plan() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(zeroline_in(folder.path(), &["new", "-o", "plan.ron"]).status, Some(0));
    let before = fs::read_to_string(folder.path().join("plan.ron")).unwrap();
    let ended = zeroline_in(folder.path(), &["forecast", "plan.ron", "-o", "./plan.ron"]);
    assert_eq!((ended.status, ended.stderr.as_str()), (Some(2), "error: --output: ./plan.ron is the plan itself; choose another file\n"));
    assert_eq!(fs::read_to_string(folder.path().join("plan.ron")).unwrap(), before);
}

#[test]
fn bad_plan_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("bad.ron"), "(version: 1, gifts: (gifts_per_hour: NaN))").unwrap();
    let ended = zeroline_in(folder.path(), &["forecast", "bad.ron", "-o", "out.txt"]);
    assert_eq!((ended.status, ended.stdout.as_str(), ended.stderr.starts_with("bad.ron:")), (Some(1), "", true), "{}", ended.stderr);
    assert!(!folder.path().join("out.txt").exists());
}
