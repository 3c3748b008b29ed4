//! The numbers of a plan beside those of its past, worked out by hand.

use zeroline::forecast::calibrate::{CalibratedNumber, Calibration, Coverage, RangeWidth, RestsOn, Verdict, calibrate};
use zeroline::forecast::{KnownMonths, StreamId, deterministic};
use zeroline::plan::{ActualKey, Actuals, ActualsSource, Day, DayActuals, DayField, Entry, Plan, Range, Stream};

use crate::given::earn;
use crate::helpers::{first_example, key};

const GIFTS: StreamId = StreamId::Named(Stream::Gifts);
const AFFILIATE: StreamId = StreamId::Named(Stream::Affiliate);

/// Days of LIVEs: minutes and diamonds of each, all of one LIVE and 1,000 likes.
fn with_days(plan: &mut Plan, days: &[(&str, f64, f64)]) {
    let mut actuals = Actuals { amounts: plan.actuals().amounts.clone(), ..Actuals::default() };
    for (day, minutes, diamonds) in days {
        let mut counts = DayActuals::default();
        for (field, count) in [(DayField::Lives, 1.0), (DayField::Minutes, *minutes), (DayField::Diamonds, *diamonds), (DayField::Likes, 1_000.0)] {
            counts.set(field, count);
        }
        actuals.days.insert(day.parse::<Day>().unwrap(), counts);
    }
    plan.set_actuals(actuals).unwrap();
}

fn calibrated(plan: &Plan) -> Calibration {
    calibrate(plan, &deterministic(plan), &KnownMonths::of(plan))
}

fn number(calibration: &Calibration, of: &str) -> CalibratedNumber {
    *calibration.numbers.iter().find(|number| number.key == key(of)).unwrap()
}

fn near(found: f64, right: f64) {
    assert!((found / right - 1.0).abs() < 1e-9, "{found} for {right}");
}

#[test]
fn lives_that_are_all_alike_have_their_own_numbers_shrunk_to_the_plan() {
    let mut plan = first_example();
    // Ten LIVEs of two hours with 4,800 diamonds in January: 2,400 an hour, 100 gifts of 24 coins. The plan has 150, from 90 to 250.
    let days: Vec<String> = (1..=10).map(|day| format!("2027-01-{day:02}")).collect();
    with_days(&mut plan, &days.iter().map(|day| (day.as_str(), 120.0, 4_800.0)).collect::<Vec<_>>());
    let calibration = calibrated(&plan);
    let gifts = number(&calibration, "gifts.gifts_per_hour");
    near(gifts.happened, 100.0);
    assert_eq!((gifts.rests_on, gifts.is_implied, gifts.held()), (RestsOn::Lives(10), true, Some(true)));
    // Ten LIVEs weigh as much as the assumption: the geometric means of 100 and 150, 100 and 90, 100 and 250, to three digits.
    assert_eq!((gifts.value, gifts.range), (122.0, Range { low: 94.9, high: 158.0 }));
    assert_eq!(gifts.verdict(), Verdict::Near);
    let hours = number(&calibration, "live.hours_per_session");
    near(hours.happened, 2.0);
    // √(2 · 2.5), √(2 · 2), √(2 · 3).
    assert_eq!((hours.value, hours.range), (2.24, Range { low: 2.0, high: 2.45 }));
    // January is not over, so nothing is said about LIVEs a month.
    assert!(calibration.numbers.iter().all(|number| number.key != key("live.sessions_per_month")));
}

#[test]
fn months_count_once_they_are_over() {
    let mut plan = first_example();
    // Ten LIVEs in January, 30 in February, one in March.
    let days: Vec<String> =
        (1..=10).map(|day| format!("2027-01-{day:02}")).chain((1..=28).map(|day| format!("2027-02-{day:02}"))).chain(["2027-03-01".to_owned()]).collect();
    with_days(&mut plan, &days.iter().map(|day| (day.as_str(), 60.0, 100.0)).collect::<Vec<_>>());
    let calibration = calibrated(&plan);
    let lives = number(&calibration, "live.sessions_per_month");
    near(lives.happened, 19.0);
    assert_eq!((lives.rests_on, lives.verdict()), (RestsOn::Months(2), Verdict::AsPlanned));
    near(number(&calibration, "audience.likes_per_month").happened, 19_000.0);
    // 100 diamonds an hour are 4.2 gifts: the farthest from the plan, which has 150.
    assert_eq!(calibration.drift().unwrap().key, key("gifts.gifts_per_hour"));
}

#[test]
fn earnings_of_a_stream_imply_its_leading_number() {
    let mut plan = first_example();
    plan.set(key("audience.growth_rate"), Entry::Exact(0.1)).unwrap();
    // Planned in January: 2,500 clicks · 0.032 · 35 · 0.13 · 0.88 = 320.32; in February a tenth more. Earned is half of both together, so 1,250 clicks.
    earn(&mut plan, &[("2027-01", AFFILIATE, 200.0), ("2027-02", AFFILIATE, (320.32 * 2.1) / 2.0 - 200.0)]);
    let clicks = number(&calibrated(&plan), "affiliate.clicks_per_month");
    near(clicks.happened, 1_250.0);
    assert_eq!((clicks.rests_on, clicks.is_implied, clicks.held()), (RestsOn::Months(2), true, Some(false)));
    // The weight of two months is 2/5: 1250^0.4 · 2500^0.6 = 1,894.6.
    assert_eq!(clicks.value, 1_890.0);
}

#[test]
fn dollars_a_diamond_need_money_that_was_not_worked_out_of_diamonds() {
    let mut plan = first_example();
    plan.set(key("plan.currency_per_usd"), Entry::Exact(2.0)).unwrap();
    earn(&mut plan, &[("2027-01", GIFTS, 90.0)]);
    with_days(&mut plan, &[("2027-01-05", 60.0, 4_000.0), ("2027-01-09", 60.0, 6_000.0)]);
    let rate = number(&calibrated(&plan), "gifts.usd_per_diamond");
    // 90 of the plan's currency are 45 dollars, for 10,000 diamonds.
    near(rate.happened, 0.0045);
    // Those of a table of one's own may have been worked out of its diamonds, at the plan's own rate.
    let mut actuals = plan.actuals().clone();
    let (of_gifts, amount) = actuals.amounts.pop_first().unwrap();
    actuals.amounts.insert(ActualKey { source: ActualsSource::OwnTable, ..of_gifts }, amount);
    plan.set_actuals(actuals).unwrap();
    assert!(calibrated(&plan).numbers.iter().all(|number| number.key != key("gifts.usd_per_diamond")));
}

#[test]
fn members_who_join_and_leave_are_counted_by_month() {
    let mut plan = first_example();
    let mut actuals = Actuals::default();
    let days = [
        ("2027-01-10", DayField::NewMembers, 4.0),
        ("2027-01-20", DayField::LeftMembers, 5.0),
        ("2027-02-05", DayField::NewMembers, 8.0),
        ("2027-02-25", DayField::LeftMembers, 7.0),
        ("2027-03-09", DayField::NewMembers, 3.0),
        ("2027-03-09", DayField::Members, 53.0),
    ];
    for (day, field, count) in days {
        actuals.days.entry(day.parse::<Day>().unwrap()).or_default().set(field, count);
    }
    plan.set_actuals(actuals).unwrap();
    let calibration = calibrated(&plan);
    // Back from 53 in March: 50 on the first of March, 49 of February, 50 of January. March is not over.
    let churn = number(&calibration, "supporters.churn_rate");
    near(churn.happened, 12.0 / 99.0);
    assert_eq!((churn.rests_on, churn.is_implied), (RestsOn::Months(2), false));
    near(number(&calibration, "supporters.new_members_per_month").happened, 6.0);
}

#[test]
fn views_of_whole_months_have_their_own_numbers() {
    let mut plan = first_example();
    let rewards = StreamId::Named(Stream::Rewards);
    // 5,000 views on each day of January; of February a day is missing.
    earn(&mut plan, &[("2027-01", rewards, 46.5), ("2027-02", rewards, 90.0)]);
    let mut actuals = plan.actuals().clone();
    for day in (1..=31).map(|day| format!("2027-01-{day:02}")).chain((2..=28).map(|day| format!("2027-02-{day:02}"))) {
        actuals.days.entry(day.parse::<Day>().unwrap()).or_default().set(DayField::VideoViews, 5_000.0);
    }
    plan.set_actuals(actuals).unwrap();
    let calibration = calibrated(&plan);
    // 155,000 views of 20 videos, of which 0.6 qualify: 93,000 views paid 46.50.
    near(number(&calibration, "rewards.views_per_video").happened, 7_750.0);
    let rpm = number(&calibration, "rewards.rpm");
    near(rpm.happened, 0.5);
    assert_eq!((rpm.rests_on, rpm.is_implied), (RestsOn::Months(1), true));
    assert_eq!(calibration.numbers.iter().filter(|number| number.key == key("rewards.rpm")).count(), 1);
}

#[test]
fn commission_is_the_part_of_sales_that_was_earned() {
    let mut plan = first_example();
    earn(&mut plan, &[("2027-01", AFFILIATE, 30.0), ("2027-02", AFFILIATE, 70.0), ("2027-03", AFFILIATE, 500.0)]);
    let mut actuals = plan.actuals().clone();
    for (amount, sales) in actuals.amounts.values_mut().zip([Some(200.0), Some(800.0), None]) {
        amount.sales = sales;
    }
    plan.set_actuals(actuals).unwrap();
    let commission = number(&calibrated(&plan), "affiliate.commission_rate");
    near(commission.happened, 0.1);
    assert_eq!((commission.rests_on, commission.is_implied), (RestsOn::Months(2), false));
}

#[test]
fn nothing_known_says_nothing() {
    assert_eq!(calibrated(&first_example()), Calibration::default());
}

#[test]
fn ranges_that_hold_too_seldom_are_too_narrow() {
    let width = |held, of| Coverage { held, of }.width();
    // Where 8 in 10 hold, at most 5 of 9 do in 8.6%, at most 6 in 26%; all of 10 do in 10.7%, all of 11 in 8.6%.
    assert_eq!(
        [width(5, 9), width(6, 9), width(10, 10), width(11, 11), width(0, 0)],
        [RangeWidth::TooNarrow, RangeWidth::Right, RangeWidth::Right, RangeWidth::TooWide, RangeWidth::Right]
    );
}
