//! Future against future: statistics of the difference against closed forms.

use std::num::NonZeroUsize;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use zeroline::forecast::comparison::{Comparison, PlanFigures, matrix};
use zeroline::forecast::futures::{Engine, Paired, Stopped, difference_dots};
use zeroline::plan::{Entry, GoalMeasure, Plan, Stream, Variant};

use super::helpers::{first_example, key, nth, ranged};

const COUNT: usize = 100_000;
const MEASURES: [GoalMeasure; 2] = [GoalMeasure::Gross, GoalMeasure::TakeHome];

fn engine() -> Engine {
    Engine::new(NonZeroUsize::new(2).unwrap())
}

/// The total of the base, then of each scenario.
fn sides(plan: &Plan) -> Vec<PlanFigures> {
    let plans: Vec<Plan> = plan.variants().map(|variant| plan.flattened(variant)).collect();
    Comparison::default().run(&plans, COUNT, &mut engine(), &AtomicBool::new(false)).unwrap()
}

/// The first scenario beside the base.
fn paired(plan: &Plan) -> Paired {
    let sides = sides(plan);
    matrix(&sides, GoalMeasure::Gross)[1][0].unwrap()
}

/// One month of one stream of the user's own: 100 with 8 in 10 futures from 50 to 200, without swing, costs or tax, and a
/// scenario with nothing in it.
fn one_stream() -> Plan {
    let mut plan = first_example();
    for stream in Stream::ALL {
        plan.set(key(&format!("{}.enabled", stream.key())), Entry::Switch(false)).unwrap();
    }
    let zeros = ["audience.growth_rate", "costs.fixed_per_month", "costs.tax_set_aside_rate"];
    for name in zeros {
        plan.set(key(name), Entry::Exact(0.0)).unwrap();
    }
    plan.set(key("plan.months"), Entry::Integer(1)).unwrap();
    plan.set(key("own.1.amount_per_month"), ranged(50.0, 100.0, 200.0)).unwrap();
    plan.set(key("own.1.swing"), Entry::Exact(0.0)).unwrap();
    plan.add_scenario_named("What if").unwrap();
    plan
}

#[track_caller]
fn close(found: f64, right: f64, relative: f64) {
    assert!((found - right).abs() <= relative * right.abs(), "{found} is not {right}");
}

/// Both amounts hang on the same normal draw z: A = 100·e^(s·z) with s = ln 2 / z90, B = 110·e^(r·z) with r = ln 1.5 / z90. So B is
/// above A where z < ln 1.1 / (s − r) = ln 1.1 · z90 / ln(2 / 1.5) = 0.42458, in Φ(0.42458) = 0.664430 of the futures. Two separate
/// bands would say Φ(ln 1.1 / √(s² + r²)) = 0.5604 instead.
#[test]
fn shared_draw_moves_both_scenarios() {
    let mut plan = one_stream();
    plan.set_in(nth(1), key("own.1.amount_per_month"), ranged(110.0 / 1.5, 110.0, 165.0)).unwrap();
    close(paired(&plan).chance(), 0.664_430, 5e-4);
}

/// B = 1.1·A in every future, so B − A = 10·e^(s·z)·e^(σ·x − σ²/2) with the same swing x under both, whose logarithm is normal with
/// variance s² + σ². For s = ln 2 / z90 and σ = 0.3: the median is 10·e^(−0.045) = 9.5600, and 8 in 10 futures lie a factor
/// e^(z90·√(s² + σ²)) = 2.20976 to either side.
#[test]
fn difference_has_the_band_of_its_law() {
    let mut plan = one_stream();
    plan.set(key("own.1.swing"), Entry::Exact(0.3)).unwrap();
    plan.set_in(nth(1), key("own.1.amount_per_month"), Entry::Value(110.0)).unwrap();
    let paired = paired(&plan);
    assert_eq!((paired.ahead, paired.level, paired.count), (COUNT, 0, COUNT));
    let median = 10.0 * (-0.045_f64).exp();
    let factor = (1.281_551_565_544_600_4 * ((2.0_f64.ln() / 1.281_551_565_544_600_4).powi(2) + 0.09).sqrt()).exp();
    close(paired.difference.p50, median, 3e-3);
    close(paired.difference.p10, median / factor, 5e-3);
    close(paired.difference.p90, median * factor, 5e-3);
}

#[test]
fn dots_are_the_quantiles_of_the_difference() {
    let mut plan = one_stream();
    plan.set_in(nth(1), key("own.1.amount_per_month"), Entry::Value(110.0)).unwrap();
    let sides = sides(&plan);
    let [base, what_if] = [0, 1].map(|i| sides[i].futures.clone().unwrap());
    let dots = difference_dots(&what_if, &base, GoalMeasure::Gross);
    // B − A = A / 10: the dots are a tenth of those of the base.
    for (dot, of_base) in dots.into_iter().zip(base.dots(GoalMeasure::Gross)) {
        close(dot, of_base / 10.0, 1e-4);
    }
    assert!(dots.is_sorted());
}

#[test]
fn same_plan_is_level_in_every_future_and_likes_change_none() {
    let mut plan = first_example();
    plan.add_scenario_named("Same").unwrap();
    plan.add_scenario_named("Liked").unwrap();
    plan.set_in(nth(2), key("audience.likes_per_month"), Entry::Exact(9e8)).unwrap();
    let sides = sides(&plan);
    for measure in MEASURES {
        let matrix = matrix(&sides, measure);
        for (row, column) in [(0, 1), (0, 2), (1, 2), (2, 0)] {
            let paired = matrix[row][column].unwrap();
            assert_eq!((paired.ahead, paired.level, paired.difference.p90), (0, COUNT, 0.0));
        }
        assert!((0..3).all(|i| matrix[i][i].is_none()));
    }
}

#[test]
fn matrix_read_from_the_other_side_is_reversed() {
    let mut plan = first_example();
    plan.add_scenario_named("More LIVEs").unwrap();
    plan.set_in(nth(1), key("live.sessions_per_month"), ranged(10.0, 26.0, 30.0)).unwrap();
    plan.set_in(nth(1), key("merch.enabled"), Entry::Switch(false)).unwrap();
    let sides = sides(&plan);
    let [base, more] = [0, 1].map(|i| sides[i].futures.clone().unwrap());
    for measure in MEASURES {
        let matrix = matrix(&sides, measure);
        let (there, back) = (matrix[1][0].unwrap(), matrix[0][1].unwrap());
        assert_eq!(there.ahead + back.ahead + there.level, COUNT);
        assert_eq!(there.difference.p10, -back.difference.p90);
        assert_eq!(Paired::new(&base, &more, measure).ahead, back.ahead);
        let counted = more.totals(measure).iter().zip(base.totals(measure)).filter(|(more, base)| more > base).count();
        assert_eq!(there.ahead, counted);
        close(there.difference.mean, more.total(measure).mean - base.total(measure).mean, 1e-4);
    }
}

#[test]
fn sixty_scenarios_equal_each_alone() {
    let mut plan = first_example();
    plan.set(key("futures.count"), Entry::Integer(2_000)).unwrap();
    for i in 0..60 {
        let scenario = Variant::Scenario(plan.add_scenario(Variant::Base, "Scenario").unwrap());
        plan.set_in(scenario, key("gifts.gifts_per_hour"), Entry::Value(100.0 + 5.0 * f64::from(u8::try_from(i).unwrap()))).unwrap();
        plan.set_in(scenario, key("brands.enabled"), Entry::Switch(i % 2 == 0)).unwrap();
    }
    let plans: Vec<Plan> = plan.variants().skip(1).map(|variant| plan.flattened(variant)).collect();
    let sides = Comparison::default().run(&plans, 2_000, &mut engine(), &AtomicBool::new(false)).unwrap();
    for (plan, side) in plans.iter().zip(&sides) {
        assert_eq!(engine().run(plan), side.futures);
    }
    assert_eq!(matrix(&sides, GoalMeasure::TakeHome).iter().flatten().flatten().count(), 60 * 59);
}

#[test]
fn unchanged_plan_is_not_run_again() {
    let mut plan = first_example();
    plan.add_scenario(Variant::Base, "Scenario").unwrap();
    plan.add_scenario(Variant::Base, "Scenario").unwrap();
    let (mut comparison, mut engine, go) = (Comparison::default(), engine(), AtomicBool::new(false));
    let mut run =
        |plan: &Plan| comparison.run(&[plan.flattened(Variant::Base), plan.flattened(nth(1)), plan.flattened(nth(2))], 2_000, &mut engine, &go).unwrap();
    plan.set_in(nth(1), key("merch.price"), Entry::Exact(30.0)).unwrap();
    let first = run(&plan);
    plan.set_in(nth(2), key("merch.price"), Entry::Exact(40.0)).unwrap();
    let second = run(&plan);
    let same = |i: usize| Arc::ptr_eq(first[i].futures.as_ref().unwrap(), second[i].futures.as_ref().unwrap());
    assert!(same(0) && same(1) && !same(2));
    let stopped = comparison.run(&[plan.flattened(nth(1))], 3_000, &mut engine, &AtomicBool::new(true));
    assert_eq!(stopped.unwrap_err(), Stopped);
}

#[test]
fn comparison_without_futures_has_no_pairs() {
    let plan = one_stream();
    let plans = [plan.flattened(Variant::Base), plan.flattened(nth(1))];
    let sides = Comparison::default().run(&plans, 0, &mut engine(), &AtomicBool::new(false)).unwrap();
    assert_eq!(matrix(&sides, GoalMeasure::Gross), vec![vec![None, None]; 2]);
    assert_eq!(sides[0].chance_of_goal(), None);
}
