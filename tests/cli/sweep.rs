use crate::three_scenarios::{json, printed, refused};
use crate::{assert_fits_terminal, figures};

#[test]
fn sweep_has_a_row_a_value() {
    let swept = json(&["sweep", "mona.ron", "--by=gifts.gifts_per_hour=100..200:3", "--target=40k", "--format=json"]);
    assert_eq!(figures(&swept["x"]["values"]), [100.0, 150.0, 200.0]);
    for (value, figure) in ["100", "150", "200"].into_iter().zip(figures(&swept["figures"][0])) {
        let set = format!("gifts.gifts_per_hour={value}");
        let alone = json(&["forecast", "mona.ron", "--set", &set, "--futures=0", "--format=json"]);
        assert!((alone["as_set"]["total"]["gross"].as_f64().unwrap() - figure).abs() < 1e-6);
    }
    // Gross is a straight line in gifts, so the crossing is on it.
    let [low, _, high] = figures(&swept["figures"][0])[..] else { panic!() };
    let crossing = figures(&swept["crossings"])[0];
    assert!((low + (high - low) * (crossing - 100.0) / 100.0 - 40_000.0).abs() < 1e-6);

    let table = printed(&["sweep", "mona.ron", "--scenario=Brand push", "--by=gifts.gifts_per_hour=100..300:4", "--by=affiliate.refund_rate=0%..50%:3"]);
    assert_fits_terminal(&table);
    assert!(table.contains('●') && table.starts_with("Gifts per hour (across) and Refunded orders (down): gross over 12 months, as set\n"), "{table}");
    let csv = printed(&["sweep", "mona.ron", "--by=merch.price=10..30:3", "--by=live.hours_per_session=1..3:2", "--figure=chance:12", "--format=csv"]);
    assert_eq!(csv.lines().next(), Some("merch.price,live.hours_per_session,chance:12"));
    assert_eq!(csv.lines().count(), 7);
}

#[test]
fn ends_of_a_sweep_may_have_the_sign_of_the_plan() {
    let swept = |by: &str| json(&["sweep", "mona.ron", by, "--format=json"]);
    assert_eq!(swept("--by=brands.fee_per_deal=$100..$200:2"), swept("--by=brands.fee_per_deal=100..200:2"));
}

#[test]
fn bad_sweep_is_refused_with_a_remedy() {
    let cases: [(&[&str], &str); 13] = [
        (&["--by=brands.fee_per_deal=€100..€200:2"], "error: --by brands.fee_per_deal: “€” is another currency; use the number alone; it is in USD"),
        (&["--by=gifts.gifts_per_hour"], "use KEY=LOW..HIGH:STEPS, such as gifts.gifts_per_hour=100..300:21"),
        (&["--by=gifts.gifts_per_hr=1..2:3"], "did you mean gifts.gifts_per_hour?"),
        (&["--by=gifts.gifts_per_hour=200..100:3"], "200 to 100 does not fit gifts.gifts_per_hour; use two numbers from 0 to 1000000, the lower one first"),
        (&["--by=gifts.gifts_per_hour=1..2:1"], "error: --by: a sweep needs 2 to 1,000 points; got 1"),
        (&["--by=merch.price=1..2:3", "--by=merch.price=1..2:3"], "error: --by: merch.price cannot be on both axes"),
        (&["--by=merch.price=1..2:3", "--target=80%"], "error: --target: a percentage is only for a chance"),
        (&["--by=merch.price=1..2:3", "--figure=chance:3", "--target=40k"], "error: --target: a chance is a share of the futures; use a number from 0 to 1"),
        (&["--by=merch.price=1..2:3", "--figure=chance:3", "--target=-1%"], "error: --target: a chance is a share of the futures"),
        (&["--by=merch.price=1..2:3", "--figure=month:13"], "error: --figure month:13: the plan has only 12 months"),
        (&["--by=merch.price=1..2:3"; 3], "error: --by: 3 numbers given; a sweep varies one or two"),
        (&["--by=merch.price=1..2:3", "--measure=chance:3"], "chance:3 is a figure; use --figure chance:3"),
        (&["--by=merch.price=1..2:3", "--of=gross"], "tip: --of is now --measure"),
    ];
    for (arguments, right) in cases {
        let said = refused(2, &[&["sweep", "mona.ron"], arguments].concat());
        assert!(said.contains(right), "{said}");
    }
}
