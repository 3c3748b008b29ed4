//! When the money arrives: by hand, against a slow and obvious program, and by laws that hold for any plan.

#![expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts and ranks of some thousand futures")]

use proptest::prelude::*;
use zeroline::forecast::futures::OneFuture;
use zeroline::forecast::{Cash, Forecast, Line, StreamId, deterministic};
use zeroline::plan::{Assumption as A, CountsAs, Entry, Key, Plan, Setting, Stream, StreamSettings, TaxBand, Variant};

use super::futures::{engine, one_stream, ranged, set, sure};
use super::helpers::any_plan::plan;
use super::helpers::{event, first_example, with};

/// One stream of 100 a month: paid after so many days, from a minimum on, with nothing before the plan.
fn paid_after(days: f64, minimum: f64) -> Plan {
    let mut plan = one_stream();
    sure(&mut plan, "own.1.paid_after_days", days);
    sure(&mut plan, "own.1.minimum_payout", minimum);
    set(&mut plan, "cash.earned_before", Entry::Switch(false));
    sure(&mut plan, "cash.living_per_month", 0.0);
    sure(&mut plan, "plan.months", 6.0);
    plan
}

#[track_caller]
fn close(found: &[f64], by_hand: &[f64]) {
    assert_eq!(found.len(), by_hand.len());
    assert!(found.iter().zip(by_hand).all(|(found, by_hand)| (found - by_hand).abs() < 1e-9), "{found:?} is not {by_hand:?}");
}

#[test]
fn delay_of_45_days_and_minimum_of_100_are_paid_as_by_hand() {
    // Half of a month is due a month later, half two: 0, 50, 100, 100 …; the first 50 wait for the minimum, then 150 at once.
    let cash = Cash::new(&paid_after(45.0, 100.0));
    let own = &cash.streams[8];
    close(&own.paid, &[0.0, 0.0, 150.0, 100.0, 100.0, 100.0]);
    close(&own.owed, &[100.0, 200.0, 150.0, 150.0, 150.0, 150.0]);
    close(&cash.cash_in, &own.paid);

    // Earned before: as if it had always earned 100.
    let mut before = paid_after(45.0, 100.0);
    set(&mut before, "cash.earned_before", Entry::Switch(true));
    close(&Cash::new(&before).streams[8].paid, &[100.0; 6]);
    close(&Cash::new(&before).streams[8].owed, &[150.0; 6]);
    // A stream that starts later has earned nothing before, wherever the plan begins.
    sure(&mut before, "own.1.starts_month", 2.0);
    close(&Cash::new(&before).streams[8].paid, &[0.0, 0.0, 0.0, 0.0, 150.0, 100.0]);
}

#[test]
fn spendable_money_its_lowest_point_and_the_month_it_runs_out() {
    let mut plan = paid_after(60.0, 0.0);
    sure(&mut plan, "cash.opening", 150.0);
    sure(&mut plan, "cash.living_per_month", 80.0);
    let cash = Cash::new(&plan);
    // 150 − 80; − 80; then 100 − 80 a month.
    close(&cash.spendable, &[70.0, -10.0, 10.0, 30.0, 50.0, 70.0]);
    assert_eq!((cash.lowest(), cash.runs_out()), ((1, -10.0), Some(1)));
    sure(&mut plan, "cash.opening", 160.0);
    assert_eq!(Cash::new(&plan).runs_out(), None);
}

#[test]
fn loss_lowers_the_money_of_its_own_month() {
    let plan = with(&[("merch.unit_cost", Entry::Exact(30.0)), ("merch.paid_after_days", Entry::Exact(90.0)), ("audience.growth_rate", Entry::Exact(0.0))]);
    let cash = Cash::new(&plan);
    close(&cash.streams[5].paid, &[0.0; 12]);
    close(&cash.streams[5].owed, &[0.0; 12]);
    let paid: f64 = cash.streams.iter().map(|stream| stream.paid[0]).sum();
    // 24.25 · (23.004 − 30)
    close(&[cash.cash_in[0]], &[paid - 169.653]);
}

/// 1,000 a month from October on, but for a loss of 3,000 in November and one of 500 in January.
fn losses() -> Plan {
    let mut plan = one_stream();
    set(&mut plan, "plan.start_month", Entry::Word("2027-10".to_owned()));
    sure(&mut plan, "plan.months", 6.0);
    set(&mut plan, "own.1.seasonal", Entry::Switch(true));
    sure(&mut plan, "own.1.amount_per_month", 1_000.0);
    plan
}

#[test]
fn tax_by_the_year_with_a_loss_and_over_its_end() {
    let mut plan = losses();
    sure(&mut plan, "costs.fixed_per_month", 500.0);
    sure(&mut plan, "season.nov", 0.0);
    sure(&mut plan, "season.jan", 0.0);
    sure(&mut plan, "costs.tax_set_aside_rate", 0.2);
    // Profits 500, −500, 500, −500, 500, 500. October 0.2 · 500; November brings it back; January begins at a loss, which February
    // only makes good.
    close(deterministic(&plan).row(Line::Tax), &[100.0, -100.0, 100.0, 0.0, 0.0, 100.0]);
    // A tax year from April: one year, and nothing is lost at its end.
    sure(&mut plan, "costs.tax_year_start", 4.0);
    close(deterministic(&plan).row(Line::Tax), &[100.0, -100.0, 100.0, -100.0, 100.0, 100.0]);
    // A loss before the plan lowers the tax of the first tax year only.
    sure(&mut plan, "costs.tax_year_start", 1.0);
    sure(&mut plan, "costs.profit_before", -300.0);
    close(deterministic(&plan).row(Line::Tax), &[40.0, -40.0, 40.0, 0.0, 0.0, 100.0]);
}

#[test]
fn tax_by_bands_over_the_end_of_a_year_with_a_loss() {
    let mut plan = losses();
    let band = |from, rate| TaxBand { from, rate };
    plan.set_tax_bands(vec![band(0.0, 0.0), band(800.0, 0.1), band(1_500.0, 0.5)]).unwrap();
    sure(&mut plan, "season.jan", 0.0);
    sure(&mut plan, "costs.fixed_per_month", 300.0);
    // Profits 700, 700, 700 to 2,100; then −300, 400, 1,100.
    // T: 0; 0.1 · 600; 0.1 · 700 + 0.5 · 600.
    close(deterministic(&plan).row(Line::Tax), &[0.0, 60.0, 310.0, 0.0, 0.0, 30.0]);
    // 600 earned before: 1,300, 2,000, 2,700.
    sure(&mut plan, "costs.profit_before", 600.0);
    close(deterministic(&plan).row(Line::Tax), &[50.0, 270.0, 350.0, 0.0, 0.0, 30.0]);
    // The one rate is not used.
    sure(&mut plan, "costs.tax_set_aside_rate", 0.9);
    close(deterministic(&plan).row(Line::Tax), &[50.0, 270.0, 350.0, 0.0, 0.0, 30.0]);
}

#[test]
fn bands_that_do_not_rise_from_0_are_refused() {
    let mut plan = first_example();
    for bands in [&[(1.0, 0.1)][..], &[(0.0, 0.1), (0.0, 0.2)], &[(0.0, 1.1)], &[(0.0, f64::NAN)], &[(0.0, 0.1), (f64::NAN, 0.2)], &[(0.0, 0.1), (2e9, 0.2)]] {
        let bands = bands.iter().map(|(from, rate)| TaxBand { from: *from, rate: *rate }).collect();
        assert!(plan.set_tax_bands(bands).is_err());
    }
    assert!(plan.set_tax_bands(vec![TaxBand { from: 0.0, rate: 0.1 }; 31]).is_err());
    assert_eq!(plan, first_example());
}

/// The settings of each stream, in the order of a forecast.
fn settings(plan: &Plan, stream: StreamId) -> StreamSettings {
    match stream {
        StreamId::Named(stream) => *plan.stream(stream),
        StreamId::Own(id) => plan.own_stream(id).unwrap().settings,
        // Paid in its month, wherever it comes from.
        StreamId::OneOff => StreamSettings { paid_after_days: 0, minimum_payout: 0.0, ..*plan.stream(Stream::Gifts) },
    }
}

/// Spendable money by month, as the model says it, one payment at a time.
fn slowly(plan: &Plan, living: f64, earned: &[(StreamId, Vec<f64>)], costs_and_tax: &[f64]) -> Vec<f64> {
    let as_set = deterministic(plan);
    let months = plan.months();
    let mut cash_in = vec![0.0; months];
    for (stream, earned) in earned {
        let of = settings(plan, *stream);
        let before = if plan.earned_before() && of.enabled && of.starts_month == 0 { as_set.at(Line::Stream(*stream), 0) } else { 0.0 };
        let earned_in = |t: i64| if t < 0 { before } else { earned[usize::try_from(t).unwrap()] }.max(0.0);
        let (whole, part) = (i64::from(of.paid_after_days / 30), f64::from(of.paid_after_days) / 30.0 - f64::from(of.paid_after_days / 30));
        let mut balance = 0.0;
        for (t, cash_in) in cash_in.iter_mut().enumerate() {
            let t = i64::try_from(t).unwrap();
            balance += (1.0 - part) * earned_in(t - whole) + part * earned_in(t - whole - 1);
            if balance > 0.0 && balance >= of.minimum_payout {
                *cash_in += balance;
                balance = 0.0;
            }
        }
        for (cash_in, earned) in cash_in.iter_mut().zip(earned) {
            *cash_in += earned.min(0.0);
        }
    }
    let mut left = plan.value(A::OpeningCash);
    let month = |t: usize| {
        let private = plan.events().iter().filter(|(_, event)| event.month() == as_set.month(t) && event.counts_as() == CountsAs::Private);
        left += cash_in[t] - costs_and_tax[t] - living - private.map(|(_, event)| event.amount()).sum::<f64>();
        left
    };
    (0..months).map(month).collect()
}

fn earned(forecast: &Forecast) -> Vec<(StreamId, Vec<f64>)> {
    forecast.streams().map(|stream| (stream, forecast.row(Line::Stream(stream)).to_vec())).collect()
}

/// How large the amounts of a plan are that are added up.
fn size(plan: &Plan, forecast: &Forecast) -> f64 {
    let months = forecast.streams().flat_map(|stream| forecast.row(Line::Stream(stream)).to_vec());
    let spent: f64 = forecast.row(Line::Costs).iter().chain(forecast.row(Line::Tax)).map(|amount| amount.abs()).sum();
    // Income from before the plan arrives in it.
    let events: f64 = plan.events().iter().map(|(_, event)| event.amount().abs()).sum();
    20.0 * months.map(f64::abs).sum::<f64>() + spent + events + plan.value(A::OpeningCash).abs() + plan.value(A::LivingPerMonth) * plan.months() as f64 + 1.0
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn cash_of_any_plan_agrees_with_a_slow_program(plan in plan()) {
        let forecast = deterministic(&plan);
        let spent: Vec<f64> = (0..plan.months()).map(|t| forecast.at(Line::Costs, t) + forecast.at(Line::Tax, t)).collect();
        let right = slowly(&plan, plan.value(A::LivingPerMonth), &earned(&forecast), &spent);
        let close = Cash::new(&plan).spendable.iter().zip(&right).all(|(found, right)| (found - right).abs() <= 1e-9 * size(&plan, &forecast));
        prop_assert!(close, "{:?} is not {right:?}", Cash::new(&plan).spendable);
    }

    #[test]
    fn paid_and_owed_add_up_to_earned(plan in plan()) {
        let mut plan = plan;
        set(&mut plan, "cash.earned_before", Entry::Switch(false));
        let forecast = deterministic(&plan);
        for stream in Cash::new(&plan).streams {
            let (mut paid, mut earned) = (0.0, 0.0);
            for t in 0..plan.months() {
                paid += stream.paid[t];
                earned += forecast.at(Line::Stream(stream.stream), t).max(0.0);
                prop_assert!(stream.paid[t] >= 0.0 && stream.owed[t] >= 0.0);
                prop_assert!((paid + stream.owed[t] - earned).abs() <= 1e-9 * earned.max(1e-9), "{paid} + {} is not {earned}", stream.owed[t]);
            }
        }
    }

    #[test]
    fn cash_without_delay_and_minimum_equals_earnings(plan in plan()) {
        let mut plan = plan;
        let streams: Vec<String> = deterministic(&plan).streams().map(|stream| match stream {
            StreamId::Named(stream) => stream.key().to_owned(),
            StreamId::Own(id) => format!("own.{id}"),
            StreamId::OneOff => String::new(),
        }).collect();
        for stream in streams.into_iter().filter(|stream| !stream.is_empty()) {
            sure(&mut plan, &format!("{stream}.paid_after_days"), 0.0);
            sure(&mut plan, &format!("{stream}.minimum_payout"), 0.0);
        }
        let (forecast, cash) = (deterministic(&plan), Cash::new(&plan));
        let mut left = plan.value(A::OpeningCash);
        for t in 0..plan.months() {
            left += forecast.at(Line::TakeHome, t) - plan.value(A::LivingPerMonth) - plan.one_off(CountsAs::Private, t);
            let size = 1e-9 * size(&plan, &forecast);
            prop_assert!((cash.cash_in[t] - forecast.at(Line::Gross, t)).abs() <= size && (cash.spendable[t] - left).abs() <= size);
            prop_assert!(cash.streams.iter().all(|stream| stream.owed[t] == 0.0));
        }
    }
}

#[test]
fn one_stream_paid_after_whole_months_is_take_home_later() {
    let mut plan = first_example();
    for stream in Stream::ALL.into_iter().skip(1) {
        plan.set(Key::Stream(stream, Setting::Enabled), Entry::Switch(false)).unwrap();
    }
    sure(&mut plan, "gifts.paid_after_days", 60.0);
    sure(&mut plan, "costs.fixed_per_month", 0.0);
    sure(&mut plan, "costs.tax_set_aside_rate", 0.0);
    let (forecast, cash) = (deterministic(&plan), Cash::new(&plan));
    close(&cash.cash_in[2..], &forecast.row(Line::TakeHome)[..10]);
    close(&cash.cash_in[..2], &[900.0; 2]);
}

const N: usize = 1_500;

/// Everything that moves cash.
fn unsure_plan() -> Plan {
    let mut plan = first_example();
    sure(&mut plan, "plan.months", 18.0);
    set(&mut plan, "plan.start_month", Entry::Word("2027-09".to_owned()));
    ranged(&mut plan, "cash.living_per_month", 1_000.0, 1_500.0, 2_100.0);
    sure(&mut plan, "cash.opening", 1_500.0);
    ranged(&mut plan, "merch.unit_cost", 20.0, 26.0, 30.0);
    sure(&mut plan, "costs.profit_before", -900.0);
    sure(&mut plan, "gifts.minimum_payout", 700.0);
    sure(&mut plan, "gifts.paid_after_days", 365.0);
    sure(&mut plan, "brands.ends_month", 9.0);
    sure(&mut plan, "rewards.starts_month", 4.0);
    set(&mut plan, "affiliate.enabled", Entry::Switch(false));
    sure(&mut plan, "gifts.top_fan_leaves", 0.1);
    ranged(&mut plan, "gifts.top_fan_share", 0.2, 0.4, 0.6);
    plan.add_own().unwrap();
    ranged(&mut plan, "own.1.amount_per_month", 50.0, 200.0, 500.0);
    plan
}

fn percentile(mut values: Vec<f64>, p: f64) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    let h = (values.len() - 1) as f64 * p;
    let i = h as usize;
    values[i] + (h - i as f64) * (values[(i + 1).min(values.len() - 1)] - values[i])
}

/// Every figure of many futures against those of each future by itself.
#[track_caller]
fn check(plan: &Plan) {
    let never = std::sync::atomic::AtomicBool::new(false);
    let found = engine(2).cash_until(plan, N, &never).unwrap().unwrap();
    let living = |one: &OneFuture| {
        let drawn = one.values.iter().find(|(key, _)| *key == Key::Assumption(A::LivingPerMonth));
        drawn.map_or_else(|| plan.value(A::LivingPerMonth), |(_, value)| *value)
    };
    let each: Vec<(f64, Vec<f64>)> = (0..N)
        .map(|i| {
            let one = OneFuture::new(plan, i);
            let earned: Vec<_> = one.streams.iter().map(|of| (of.stream, of.income.clone())).collect();
            let spent: Vec<f64> = one.costs.iter().zip(&one.tax).map(|(costs, tax)| costs + tax).collect();
            (living(&one), slowly(plan, living(&one), &earned, &spent))
        })
        .collect();
    let share = |met: &dyn Fn(&[f64]) -> bool| each.iter().filter(|(_, months)| met(months)).count() as f64 / N as f64;
    let near = |found: f64, right: f64| assert!((found - right).abs() <= 1e-4 * right.abs().max(1_000.0), "{found} is not {right}");
    for t in 0..plan.months() {
        let band = found.spendable.at(t);
        for (found, p) in [(band.p10, 0.1), (band.p25, 0.25), (band.p50, 0.5), (band.p75, 0.75), (band.p90, 0.9)] {
            near(found, percentile(each.iter().map(|(_, months)| months[t]).collect(), p));
        }
        near(band.mean, each.iter().map(|(_, months)| months[t]).sum::<f64>() / N as f64);
        assert!((found.below_zero[t] - share(&|months| months[t] < 0.0)).abs() <= 0.002);
        assert!((found.below_zero_by[t] - share(&|months| months[..=t].iter().any(|left| *left < 0.0))).abs() <= 0.002);
        // With an expense of so much in this month, 1 future in 10 runs out.
        let expense = |months: &[f64]| {
            let before = months[..t].iter().copied().fold(f64::INFINITY, f64::min);
            let after = months[t..].iter().copied().fold(f64::INFINITY, f64::min);
            if before < 0.0 { before.min(after) } else { after }
        };
        near(found.largest_expense[t], percentile(each.iter().map(|(_, months)| expense(months)).collect(), 0.1));
    }
    let lowest = |months: &[f64]| months.iter().copied().fold(f64::INFINITY, f64::min);
    for p in [0.1, 0.5, 0.9] {
        near(percentile(found.lowest().iter().copied().map(f64::from).collect(), p), percentile(each.iter().map(|(_, months)| lowest(months)).collect(), p));
    }
    let afford = |(living, months): &(f64, Vec<f64>)| months.iter().enumerate().map(|(t, left)| left / (t + 1) as f64 + living).fold(f64::INFINITY, f64::min);
    near(found.most_living, percentile(each.iter().map(afford).collect(), 0.1));
    // Living at that cost, and at nothing else, 1 future in 10 runs out.
    let mut affordable = plan.clone();
    if found.most_living >= 0.0 {
        sure(&mut affordable, "cash.living_per_month", found.most_living);
        let chance = engine(1).cash_until(&affordable, N, &never).unwrap().unwrap().chance_of_running_out();
        assert!((chance - 0.1).abs() <= 0.002, "{chance}");
    }
}

#[test]
fn cash_of_many_futures_is_that_of_each_by_itself() {
    check(&first_example());
    check(&unsure_plan());
    let mut bands = unsure_plan();
    bands.set_tax_bands([(0.0, 0.0), (4_000.0, 0.2), (20_000.0, 0.4)].map(|(from, rate)| TaxBand { from, rate }).to_vec()).unwrap();
    set(&mut bands, "cash.earned_before", Entry::Switch(false));
    sure(&mut bands, "cash.opening", 9_000.0);
    check(&bands);
    check(&with_events(unsure_plan()));
    check(&with_events(bands));
}

/// The plan from September 2027 with events of every kind.
fn with_events(mut plan: Plan) -> Plan {
    for (i, (month, amount, counts_as)) in [
        ("2027-09", 700.0, CountsAs::Income),
        ("2027-11", -1_300.0, CountsAs::Income),
        ("2027-11", 400.0, CountsAs::Cost),
        ("2028-02", 650.0, CountsAs::Private),
        ("2028-03", -250.0, CountsAs::Private),
        ("2026-01", 9e5, CountsAs::Private),
    ]
    .into_iter()
    .enumerate()
    {
        let id = plan.next_event_id();
        plan.put_event_in(Variant::Base, id, Some(event(&format!("Event {i}"), month, amount, counts_as))).unwrap();
    }
    plan
}

#[test]
fn cash_has_the_same_bits_on_any_number_of_threads() {
    let never = std::sync::atomic::AtomicBool::new(false);
    let plan = unsure_plan();
    let [one, two] = [1, 2].map(|threads| engine(threads).cash_until(&plan, 5_000, &never).unwrap().unwrap());
    assert_eq!(one, two);
    let mut used = engine(2);
    used.run_with(&first_example(), 5_000).unwrap();
    used.run_with(&plan, 2_000).unwrap();
    assert_eq!(used.cash_until(&plan, 5_000, &never).unwrap().unwrap(), one);
    assert_eq!(used.cash_until(&plan, 0, &never), Ok(None));
}

#[test]
fn a_fan_who_is_sure_to_leave_does_so_at_once_and_one_who_never_does_stays() {
    let mut plan = one_future_plan(1.0);
    let stays = OneFuture::new(&one_future_plan(0.0), 3).streams[0].income.clone();
    let leaves = OneFuture::new(&plan, 3).streams[0].income.clone();
    assert!(stays.iter().zip(&leaves).all(|(all, rest)| (rest / all - 0.7).abs() < 1e-12));
    // As set, the fan stays.
    assert_eq!(deterministic(&plan).row(Line::Gross), deterministic(&one_future_plan(0.0)).row(Line::Gross));
    // Half leave by the month in which the chance to have stayed is a half.
    sure(&mut plan, "gifts.top_fan_leaves", 0.05);
    let left = |t: usize| {
        (0..N).filter(|i| OneFuture::new(&plan, *i).streams[0].income[t] < 0.9 * OneFuture::new(&one_future_plan(0.0), *i).streams[0].income[t]).count() as f64
            / N as f64
    };
    for t in [0, 5, 11] {
        assert!((left(t) - (1.0 - 0.95_f64.powi(i32::try_from(t).unwrap() + 1))).abs() < 0.01, "{}", left(t));
    }
}

fn one_future_plan(leaves: f64) -> Plan {
    let mut plan = first_example();
    sure(&mut plan, "gifts.top_fan_share", 0.3);
    sure(&mut plan, "gifts.top_fan_leaves", leaves);
    plan
}
