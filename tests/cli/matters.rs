use serde_json::Value;

use crate::{assert_fits_terminal, json, printed};

fn number<'a>(matters: &'a Value, key: &str) -> &'a Value {
    matters["numbers"].as_array().unwrap().iter().find(|number| number["key"] == key).unwrap()
}

#[test]
fn widest_effect_is_first_and_likes_last() {
    let table = printed(&["matters", "--futures=8000"]);
    assert_fits_terminal(&table);
    insta::assert_snapshot!(table, @r"
    What matters most? Growing creator
    12 months, $39,718 gross as set; each number at its low and at its high, the
    rest as set:

    Number                        8 in 10 futures   At low  At high   Rank
    ──────────────────────────────────────────────────────────────────────
    Gifts per hour                      90 to 250  −$5,109  +$8,515   0.45  ████████
    Coins per gift                       16 to 36  −$4,258  +$6,386   0.35  ██████▎
    Deals per month                        1 to 3  −$4,562  +$4,562   0.34  █████▍
    Fee per deal                     $220 to $550  −$3,389  +$5,213   0.30  █████
    Audience growth                      1% to 5%  −$3,363  +$3,780   0.26  ████▎
    LIVEs per month                      16 to 24  −$2,555  +$2,555   0.18  ███
    Hours per LIVE                     2 h to 3 h  −$2,555  +$2,555   0.18  ███
    Product clicks per month       1,500 to 4,200  −$1,818  +$3,091   0.18  ██▉
    Orders per month                     14 to 45  −$1,279  +$2,325   0.13  ██▏
    Conversion rate                    2% to 4.5%  −$1,705  +$1,847   0.14  ██▏
    US dollars per diamond      $0.004 to $0.0053  −$2,555    +$766   0.12  ██
    Commission                          9% to 18%  −$1,399  +$1,748   0.13  █▉
    Average order value                $25 to $48  −$1,299  +$1,689   0.12  █▊
    New members per month                 4 to 14    −$927  +$1,391   0.08  █▍
    Views per video               8,000 to 28,000    −$715  +$1,328   0.07  █▎
    Donations per month                  10 to 36    −$784  +$1,255   0.07  █▎
    Merch: price                       $21 to $27  −$1,003  +$1,003   0.08  █▏
    Sponsored segments per mo…             1 to 3    −$977    +$977   0.08  █▏
    Fee per segment                   $50 to $110    −$652    +$912   0.06  ▉
    Average donation                     $4 to $9    −$551    +$827   0.05  ▊
    Membership price                     $4 to $6    −$674    +$674   0.06  ▊
    RPM                            $0.40 to $0.90    −$511    +$766   0.05  ▊
    Churn                               5% to 14%    +$382    −$599  −0.04  ▋
    Shout-outs per month                  3 to 10    −$391    +$521   0.04  ▌
    Unit cost                       $13.50 to $16    +$365    −$496  −0.04  ▌
    Subscribers                          18 to 48    −$297    +$446   0.03  ▍
    Fee per collaboration              $30 to $85    −$261    +$456   0.02  ▍
    Refunded orders                     7% to 20%    +$258    −$413  −0.02  ▍
    Fee per shout-out                   $7 to $15    −$235    +$391   0.02  ▍
    Videos per month                     16 to 24    −$307    +$307   0.02  ▍
    Views that qualify                 50% to 70%    −$255    +$255   0.02  ▎
    Returned orders                      1% to 6%     +$60     −$90  −0.01  ▏
    Likes                              any number      +$0      +$0   0.00

    Rank: near 1, the futures that do best have a high number here; near −1, a low
    one; near 0, either.
    Likes: $0.00, at any number.
    ");
}

#[test]
fn effects_are_those_of_setting_the_number() {
    let matters = json(&["matters", "--futures=0", "--format=json"]);
    // Gifts over 12 months: 900 · (1.03^12 − 1) / 0.03 = 12,772.83; at 90 an hour 0.4 less, at 250 two thirds more.
    let gifts = number(&matters, "gifts.gifts_per_hour");
    assert!((gifts["effect_at_low"].as_f64().unwrap() + 5_109.13).abs() < 0.01, "{gifts}");
    assert!((gifts["effect_at_high"].as_f64().unwrap() - 8_515.22).abs() < 0.01, "{gifts}");
    assert_eq!((&gifts["low"], &gifts["high"], &gifts["rank_correlation"]), (&Value::from(90.0), &Value::from(250.0), &Value::Null));
    // The same by the other command.
    let total = |set: &str| json(&["forecast", "--futures=0", "--format=json", "--set", set])["as_set"]["total"]["gross"].as_f64().unwrap();
    let churn = number(&matters, "supporters.churn_rate");
    let difference = total("supporters.churn_rate=14%") - matters["total"].as_f64().unwrap();
    assert!((churn["effect_at_high"].as_f64().unwrap() - difference).abs() < 1e-6, "{churn} {difference}");
    assert!(difference < 0.0);
}

#[test]
fn take_home_is_the_rest_after_tax() {
    let matters = json(&["matters", "--futures=0", "--format=json", "--measure=take-home"]);
    assert_eq!(matters["measure"], Value::from("take_home"));
    // 0.72 · 8515.22
    let high = number(&matters, "gifts.gifts_per_hour")["effect_at_high"].as_f64().unwrap();
    assert!((high - 6_130.96).abs() < 0.01, "{high}");
    // Without a word on it, the goal's own measure.
    assert_eq!(json(&["matters", "--futures=0", "--format=json", "--set=plan.goal_measure=take_home"]), matters);
}

#[test]
fn likes_move_nothing_and_rank_with_nothing() {
    let matters = json(&["matters", "--futures=4000", "--format=json", "--set=audience.likes_per_month=5M (1M to 9M)"]);
    let last = matters["numbers"].as_array().unwrap().last().unwrap();
    assert_eq!(last["key"], Value::from("audience.likes_per_month"));
    assert_eq!((&last["effect_at_low"], &last["effect_at_high"], &last["rank_correlation"]), (&Value::from(0.0), &Value::from(0.0), &Value::from(0.0)));
    let churn = number(&matters, "supporters.churn_rate")["rank_correlation"].as_f64().unwrap();
    let gifts = number(&matters, "gifts.gifts_per_hour")["rank_correlation"].as_f64().unwrap();
    assert!(churn < 0.0 && (0.3..1.0).contains(&gifts), "{churn} {gifts}");
}

#[test]
fn csv_equals_json() {
    let options = ["--futures=2000", "--seed=3"];
    let csv = printed(&[&["matters", "--format=csv"], &options[..]].concat());
    let matters = json(&[&["matters", "--format=json"], &options[..]].concat());
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let header: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let numbers = matters["numbers"].as_array().unwrap();
    assert_eq!(rows.len(), numbers.len());
    for (row, number) in rows.iter().zip(numbers) {
        for (name, cell) in header.iter().zip(row) {
            // Effects are amounts, in cents here.
            let rounded = |number: f64| if name.starts_with("effect") { (number * 100.0).round() / 100.0 } else { number };
            let same = number[name].as_str() == Some(cell) || number[name].as_f64().map(rounded) == cell.parse().ok();
            assert!(same, "{name}: {cell}, {}", number[name]);
        }
    }
}

#[test]
fn large_amounts_are_cut_to_three_digits() {
    let table = printed(&["matters", "--futures=2000", "--months=120", "--set=plan.currency=CHF"]);
    assert_fits_terminal(&table);
    // Growth alone, 1 % to 5 % over ten years, is worth millions.
    assert!(table.contains("+CHF\u{a0}11.7M"), "{table}");
}

#[test]
fn without_futures_there_are_no_ranks() {
    let table = printed(&["matters", "--futures=0", "--set=plan.currency=KWD"]);
    assert_fits_terminal(&table);
    assert!(!table.contains("Rank"), "{table}");
}
