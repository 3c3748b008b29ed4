//! Single precision and the shortcuts of the engine against a plain program in double precision, on the same draws.

use zeroline::forecast::futures::{Band, Futures, OneFuture, Rank};
use zeroline::plan::{CountsAs, Entry, GoalMeasure, Plan, Variant};

use super::{close, futures, ranged, set, sure};
use crate::helpers::{event, first_example, key};

const N: usize = 1_500;

/// Percentile of sorted values, type 7.
fn percentile(sorted: &[f64], p: f64) -> f64 {
    let h = (sorted.len() - 1) as f64 * p;
    let i = h as usize;
    sorted[i] + (h - i as f64) * (sorted[(i + 1).min(sorted.len() - 1)] - sorted[i])
}

#[track_caller]
fn check(band: Band, mut values: Vec<f64>) {
    values.sort_unstable_by(f64::total_cmp);
    let mean = values.iter().sum::<f64>() / values.len() as f64;
    // Relative to the summands: a profit near zero is the difference of larger sums.
    let scale = values[values.len() - 1].abs().max(values[0].abs());
    for (found, p) in [(band.p10, 0.1), (band.p25, 0.25), (band.p50, 0.5), (band.p75, 0.75), (band.p90, 0.9)] {
        let right = percentile(&values, p);
        assert!((found - right).abs() <= 1e-4 * right.abs().max(scale * 0.01), "{p}: {found} is not {right}");
    }
    assert!((band.mean - mean).abs() <= 1e-5 * scale, "mean {} is not {mean}", band.mean);
}

/// Every figure of the engine against those of each future by itself.
fn check_all(plan: &Plan) -> (std::sync::Arc<Futures>, Vec<OneFuture>) {
    let mut plan = plan.clone();
    set(&mut plan, "futures.count", Entry::Integer(N as u64));
    let f = futures(&plan);
    let each: Vec<_> = (0..N).map(|i| OneFuture::new(&plan, i)).collect();
    for t in 0..plan.months() {
        check(f.gross.at(t), each.iter().map(|one| one.gross[t]).collect());
        check(f.take_home.at(t), each.iter().map(|one| one.take_home[t]).collect());
    }
    check(f.total_gross, each.iter().map(|one| one.gross.iter().sum()).collect());
    check(f.total_take_home, each.iter().map(|one| one.take_home.iter().sum()).collect());

    let reaches = |one: &OneFuture, t: usize| match plan.goal_measure() {
        GoalMeasure::Gross => one.gross[t] >= f.chance.goal,
        GoalMeasure::TakeHome => one.take_home[t] >= f.chance.goal,
    };
    let share = |met: &dyn Fn(&OneFuture) -> bool| each.iter().filter(|one| met(one)).count() as f64 / N as f64;
    // One future of 1,500 may stand on the line itself.
    for t in 0..plan.months() {
        assert!((f.chance.monthly[t] - share(&|one| reaches(one, t))).abs() < 0.001);
        assert!((f.chance.by_month[t] - share(&|one| (0..=t).any(|t| reaches(one, t)))).abs() < 0.001);
    }
    assert!((f.chance.every_month - share(&|one| (0..plan.months()).all(|t| reaches(one, t)))).abs() < 0.001);
    (f, each)
}

/// The eight streams of one future written out, from its draws and swings alone.
fn written_out(plan: &Plan, one: &OneFuture) -> Vec<f64> {
    let v = |at: &str| one.values.iter().find(|(k, _)| *k == key(at)).map_or_else(|| plan.estimate_at(key(at)).unwrap().value(), |(_, value)| *value);
    let after_card = |price: f64, rate: f64| price * (1.0 - rate - v("fees.card_rate")) - v("fees.card_fixed");
    let mut members = v("supporters.opening_members");
    (0..plan.months())
        .map(|t| {
            let audience = (1.0 + v("audience.growth_rate")).powf(t as f64);
            let root = audience.sqrt();
            let months = [
                v("live.sessions_per_month")
                    * v("live.hours_per_session")
                    * v("gifts.gifts_per_hour")
                    * v("gifts.coins_per_gift")
                    * v("gifts.usd_per_diamond")
                    * audience,
                v("brands.deals_per_month") * v("brands.fee_per_deal") * root,
                v("rewards.videos_per_month") * v("rewards.views_per_video") * v("rewards.qualified_share") * v("rewards.rpm") / 1_000.0 * audience,
                (v("segments.segments_per_month") * v("segments.fee_per_segment")
                    + v("segments.shoutouts_per_month") * v("segments.fee_per_shoutout")
                    + v("segments.collabs_per_month") * v("segments.fee_per_collab"))
                    * root,
                v("affiliate.clicks_per_month")
                    * v("affiliate.conversion_rate")
                    * v("affiliate.order_value")
                    * v("affiliate.commission_rate")
                    * (1.0 - v("affiliate.refund_rate"))
                    * audience,
                v("merch.orders_per_month") * (1.0 - v("merch.return_rate")) * (after_card(v("merch.price"), 0.0) - v("merch.unit_cost")) * audience,
                members * after_card(v("supporters.membership_price"), v("supporters.platform_fee_rate"))
                    + v("supporters.donations_per_month") * after_card(v("supporters.average_donation"), v("supporters.donation_fee_rate")) * audience,
                v("subscriptions.subscribers")
                    * v("subscriptions.price")
                    * (1.0 - v("subscriptions.store_fee_rate"))
                    * v("subscriptions.creator_share")
                    * audience,
            ];
            members = members * (1.0 - v("supporters.churn_rate")) + v("supporters.new_members_per_month") * audience;
            months.iter().zip(&one.streams).map(|(month, stream)| month * stream.swings[t]).sum()
        })
        .collect()
}

#[test]
fn naive_model_agrees_on_the_first_example() {
    let mut plan = first_example();
    set(&mut plan, "plan.months", Entry::Integer(24));
    let (_, each) = check_all(&plan);
    for one in each.iter().take(200) {
        for (found, right) in one.gross.iter().zip(written_out(&plan, one)) {
            close(*found, right, 1e-12);
        }
    }
}

#[test]
fn naive_model_agrees_on_a_plan_with_everything() {
    let mut plan = first_example();
    set(&mut plan, "plan.start_month", Entry::Word("2027-10".to_owned()));
    set(&mut plan, "plan.goal_measure", Entry::Word("take_home".to_owned()));
    ranged(&mut plan, "season.dec", 1.1, 1.6, 2.2);
    sure(&mut plan, "season.jan", 0.7);
    ranged(&mut plan, "costs.fixed_per_month", 100.0, 400.0, 900.0);
    ranged(&mut plan, "costs.manager_rate", 0.05, 0.15, 0.3);
    ranged(&mut plan, "costs.tax_set_aside_rate", 0.2, 0.28, 0.35);
    ranged(&mut plan, "supporters.opening_members", 10.0, 40.0, 90.0);
    ranged(&mut plan, "audience.lift_per_doubling", 0.01, 0.05, 0.15);
    sure(&mut plan, "audience.likes_per_month", 800_000.0);
    sure(&mut plan, "futures.together", 0.4);
    // Merch that loses money in most futures.
    ranged(&mut plan, "merch.unit_cost", 20.0, 26.0, 30.0);
    sure(&mut plan, "rewards.starts_month", 5.0);
    sure(&mut plan, "supporters.starts_month", 3.0);
    sure(&mut plan, "segments.swing", 0.0);
    set(&mut plan, "affiliate.enabled", Entry::Switch(false));
    plan.add_own().unwrap();
    ranged(&mut plan, "own.1.amount_per_month", 50.0, 200.0, 500.0);
    sure(&mut plan, "own.1.follows_audience", 0.3);
    for (month, amount, counts_as) in [("2027-12", 900.0, CountsAs::Income), ("2027-10", -400.0, CountsAs::Income), ("2028-02", 700.0, CountsAs::Cost)] {
        plan.put_event_in(Variant::Base, plan.next_event_id(), Some(event("Event", month, amount, counts_as))).unwrap();
    }
    set(&mut plan, "own.1.seasonal", Entry::Switch(true));
    plan.add_own().unwrap();
    check_all(&plan);
}

#[test]
fn naive_model_agrees_on_a_loss() {
    let mut plan = first_example();
    for stream in ["gifts", "brands", "rewards", "segments", "affiliate", "supporters", "subscriptions"] {
        set(&mut plan, &format!("{stream}.enabled"), Entry::Switch(false));
    }
    ranged(&mut plan, "merch.unit_cost", 40.0, 60.0, 90.0);
    let (f, _) = check_all(&plan);
    assert!(f.total_gross.p90 < 0.0 && f.total_gross.p10 < f.total_gross.p90);
}

#[test]
fn future_by_its_rank() {
    let mut plan = first_example();
    set(&mut plan, "futures.count", Entry::Integer(N as u64));
    let f = futures(&plan);
    for measure in [GoalMeasure::Gross, GoalMeasure::TakeHome] {
        for rank in [Rank::Worst, Rank::OneInTen, Rank::Median, Rank::NineInTen, Rank::Best, Rank::Share(0.37)] {
            let one = OneFuture::new(&plan, f.index_at(measure, rank));
            let months = if measure == GoalMeasure::Gross { &one.gross } else { &one.take_home };
            close(months.iter().sum(), f.total_quantile(measure, rank.share()), 2e-3);
        }
    }
    let dots = f.dots(GoalMeasure::Gross);
    assert!(dots.is_sorted() && dots[0] > f.total_quantile(GoalMeasure::Gross, 0.0));
    // Dot 12 of 50 stands at (12 + 0.5)/50 = 25 %.
    close(dots[12], f.total_gross.p25, 1e-9);
}
