use std::collections::BTreeSet;

use serde_json::Value;
use zeroline::plan::Key;

use crate::{assert_fits_terminal, printed};

fn names() -> BTreeSet<String> {
    Key::all().map(|key| key.to_string()).collect()
}

#[test]
fn table_has_every_key_and_fits_a_terminal() {
    let table = printed(&["keys"]);
    assert_fits_terminal(&table);
    let listed: BTreeSet<String> =
        table.lines().skip(4).filter(|line| !line.starts_with(' ') && !line.is_empty()).map(|line| line.split(' ').next().unwrap().to_owned()).collect();
    assert_eq!(listed, names());
    let gifts: Vec<&str> = table.lines().skip_while(|line| !line.starts_with("gifts.")).take_while(|line| !line.is_empty()).collect();
    insta::assert_snapshot!(gifts.join("\n"), @r"
    gifts.gifts_per_hour             150 (90 to 250)          0 to 1,000,000
        [gifts] Virtual gifts viewers send in an hour of LIVE.
    gifts.coins_per_gift             24 (16 to 36)            0 to 44,999
        [coins] Price of an average gift in coins: a Rose is 1, a Lion 29,999.
    gifts.diamonds_per_coin          1                        0 to 1
        [diamonds] Diamonds you receive for each coin of a gift. TikTok's own gift
        list says 1.
    gifts.usd_per_diamond            0.005 (0.004 to 0.0053)  0 to 0.01
        [USD] Payout for one diamond after the platform's share. No official rate is
        published.
    gifts.top_fan_share              0                        0 to 1
        [fraction of gifts] Share of gift income from one person.
    gifts.top_fan_leaves             0                        0 to 1
        [chance a month] Chance each month that this person stops giving; used by
        the futures.
    gifts.enabled                    true                     true or false
        Whether this stream earns; turned off, it keeps its numbers.
    gifts.follows_audience           1                        0 to 1
        [fraction] How far this stream grows with the audience: 0 not at all, 1
        fully.
    gifts.seasonal                   false                    true or false
        Whether the seasons of the plan apply to this stream.
    gifts.swing                      0.35                     0 to 3
        [σ of the logarithm] Random change from one month to the next; used by the
        futures.
    gifts.starts_month               0                        0 to 120
        [months] Months until this stream begins to earn: 0 from the first month on.
    gifts.ends_month                 120                      0 to 120
        [months] First month in which this stream no longer earns, counted as its
        start; 120 for never.
    gifts.paid_after_days            30                       0 to 365
        [days] Days from the month it is earned in to the payment, in months of 30
        days.
    gifts.minimum_payout             100                      0 to 1,000,000
        [money] Least amount that is paid out; less than that waits for the next
        month.
    gifts.mix                        false                    true or false
        Whether gifts per hour and coins per gift follow a table of gifts by name;
        turned off, both keep their own numbers.
    ");
}

#[test]
fn csv_has_every_key_with_numbers_a_program_reads() {
    let csv = printed(&["keys", "--format=csv"]);
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    assert_eq!(reader.headers().unwrap(), vec!["key", "label", "unit", "default", "range_low", "range_high", "limit_low", "limit_high", "give", "meaning"]);
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.iter().map(|row| row[0].to_owned()).collect::<BTreeSet<_>>(), names());
    let growth = rows.iter().find(|row| &row[0] == "audience.growth_rate").unwrap();
    assert_eq!(growth.iter().skip(2).take(6).collect::<Vec<_>>(), ["fraction a month", "0.03", "0.01", "0.05", "-0.5", "1"]);
}

#[test]
fn json_has_every_key_with_its_kind_of_default() {
    let json: Value = serde_json::from_str(&printed(&["keys", "--format=json"])).unwrap();
    let rows = json.as_array().unwrap();
    assert_eq!(rows.iter().map(|row| row["key"].as_str().unwrap().to_owned()).collect::<BTreeSet<_>>(), names());
    let row = |key: &str| rows.iter().find(|row| row["key"] == key).unwrap();
    assert_eq!(row("gifts.gifts_per_hour")["range"], Value::from(vec![90.0, 250.0]));
    assert_eq!(row("gifts.enabled")["default"], Value::from(true));
    assert_eq!(row("plan.months")["limit"], Value::from(vec![1, 120]));
    assert_eq!(row("plan.currency")["default"], Value::from("USD"));
    assert!(row("plan.goal_per_month")["range"].is_null());
}
