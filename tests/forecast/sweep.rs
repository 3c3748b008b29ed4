//! One number over its values, or two as a grid.

use std::num::NonZeroUsize;
use std::sync::atomic::AtomicBool;

use zeroline::forecast::futures::Engine;
use zeroline::forecast::goal_seek::{Figure, Refused, Target};
use zeroline::forecast::parameter_sweep::{Axis, MOST_POINTS, NoAxis, NoSweep, Sweep, sweep};
use zeroline::forecast::{Line, deterministic};
use zeroline::plan::{Entry, GoalMeasure, Plan, Stream};

use super::helpers::{first_example, key};

/// One month of two streams of the user's own and nothing else: gross is their sum.
fn two_streams() -> Plan {
    let mut plan = first_example();
    for stream in Stream::ALL {
        plan.set(key(&format!("{}.enabled", stream.key())), Entry::Switch(false)).unwrap();
    }
    plan.set(key("plan.months"), Entry::Integer(1)).unwrap();
    for name in ["own.1.amount_per_month", "own.2.amount_per_month"] {
        plan.set(key(name), Entry::Exact(100.0)).unwrap();
    }
    plan
}

fn engine() -> Engine {
    Engine::new(NonZeroUsize::new(2).unwrap())
}

fn goal(figure: Figure, target: f64) -> Target {
    Target { figure, measure: GoalMeasure::Gross, amount: target }
}

fn axis(name: &str, low: f64, high: f64, places: usize) -> Axis {
    Axis::even(&two_streams(), key(name), (low, high), places).unwrap()
}

fn swept(plan: &Plan, goal: Target, axes: (Axis, Option<Axis>)) -> Sweep {
    sweep(plan, &mut engine(), goal, axes, &AtomicBool::new(false)).unwrap()
}

#[test]
fn one_number_goes_in_even_steps_and_crosses_the_target() {
    let plan = two_streams();
    let found = swept(&plan, goal(Figure::AsSetTotal, 325.0), (axis("own.1.amount_per_month", 0.0, 400.0, 5), None));
    assert_eq!(found.x.values(), [0.0, 100.0, 200.0, 300.0, 400.0]);
    assert_eq!(found.figures, [100.0, 200.0, 300.0, 400.0, 500.0]);
    // 325 − 100 = 225 is 2.25 steps of 100.
    assert_eq!(found.crossings(0), [2.25]);
    assert!(found.contour().is_empty());
}

#[test]
fn two_numbers_make_a_grid_with_the_target_as_a_line() {
    let plan = two_streams();
    let axes = (axis("own.1.amount_per_month", 0.0, 300.0, 4), Some(axis("own.2.amount_per_month", 0.0, 200.0, 3)));
    let found = swept(&plan, goal(Figure::AsSetMonth(0), 250.0), axes);
    assert_eq!((found.at(3, 0), found.at(1, 2), found.rows()), (300.0, 300.0, 3));
    let contour = found.contour();
    // x + y = 250 in steps of 100: from (2.5, 0) to (0.5, 2).
    assert!(contour.iter().flatten().all(|(x, y)| (x + y - 2.5).abs() < 1e-12), "{contour:?}");
    let length: f64 = contour.iter().map(|[(ax, ay), (bx, by)]| (ax - bx).hypot(ay - by)).sum();
    assert!((length - 2.0 * 2.0_f64.sqrt()).abs() < 1e-12, "{length}");
}

/// A saddle has two pieces and which corners they cut off hangs on the middle: (x − 100)·(y − 100) has its corners on both sides.
#[test]
fn saddle_is_cut_twice() {
    let at = |figures: [f64; 4], target: f64| {
        let axes = (axis("own.1.amount_per_month", 0.0, 1.0, 2), Some(axis("own.2.amount_per_month", 0.0, 1.0, 2)));
        Sweep { figures: figures.to_vec(), target: goal(Figure::AsSetTotal, target), ..swept(&two_streams(), goal(Figure::AsSetTotal, 0.0), axes) }.contour()
    };
    // Corners above the target at (0, 0) and (1, 1), the middle at 0.5: below 0.75 they are apart, above 0.25 joined.
    assert_eq!(at([1.0, 0.0, 0.0, 1.0], 0.75), [[(0.25, 0.0), (0.0, 0.25)], [(0.75, 1.0), (1.0, 0.75)]]);
    assert_eq!(at([1.0, 0.0, 0.0, 1.0], 0.25), [[(0.75, 0.0), (1.0, 0.25)], [(0.25, 1.0), (0.0, 0.75)]]);
}

#[test]
fn ranges_move_along_and_figures_of_futures_follow() {
    let mut plan = first_example();
    plan.set(key("futures.count"), Entry::Integer(5_000)).unwrap();
    let gifts = || axis("gifts.gifts_per_hour", 100.0, 200.0, 3);
    let p20 = swept(&plan, goal(Figure::Percentile(0.2), 40_000.0), (gifts(), None));
    let chance = swept(&plan, goal(Figure::ChanceInMonth(11), 0.5), (gifts(), None));
    for (i, value) in [100.0, 150.0, 200.0].into_iter().enumerate() {
        plan.set(key("gifts.gifts_per_hour"), Entry::Exact(150.0)).unwrap();
        let mut there = first_example();
        there.set(key("futures.count"), Entry::Integer(5_000)).unwrap();
        there.set(key("gifts.gifts_per_hour"), Entry::Value(value)).unwrap();
        let futures = engine().run(&there).unwrap();
        assert_eq!(p20.figures[i], futures.total_quantile(GoalMeasure::Gross, 0.2));
        assert_eq!(chance.figures[i], futures.chance.monthly[11]);
    }
}

#[test]
fn likes_are_swept_to_a_flat_line() {
    let plan = first_example();
    let likes = Axis::over_track(&two_streams(), key("audience.likes_per_month"), 20).unwrap();
    let found = swept(&plan, goal(Figure::AsSetTotal, 0.0), (likes, None));
    assert!(found.figures.iter().all(|figure| *figure == deterministic(&plan).total(Line::Gross)));
}

#[test]
fn track_is_swept_as_the_slider_is_stretched() {
    // 1 to 10,000 in five steps of its logarithm.
    let values = Axis::over_track(&two_streams(), key("gifts.gifts_per_hour"), 5).unwrap().values().to_vec();
    for (value, right) in values.iter().zip([1.0, 10.0, 100.0, 1_000.0, 10_000.0]) {
        assert!((value / right - 1.0_f64).abs() < 1e-12, "{value}");
    }
    assert_eq!(Axis::over_track(&two_streams(), key("live.hours_per_session"), 3).unwrap().values(), [0.0, 4.0, 8.0]);
}

#[test]
fn invalid_sweep_is_refused() {
    let (plan, gifts) = (two_streams(), key("gifts.gifts_per_hour"));
    assert!(matches!(Axis::even(&plan, key("plan.name"), (0.0, 1.0), 3), Err(NoAxis::NoNumber(_))));
    for (low, high) in [(2.0, 1.0), (-1.0, 5.0), (0.0, 1e9), (f64::NAN, 1.0), (1.0, f64::NAN), (1.0, 1.0)] {
        assert!(matches!(Axis::even(&plan, gifts, (low, high), 3), Err(NoAxis::Ends { .. })), "{low} to {high}");
    }
    for points in [0, 1, MOST_POINTS + 1] {
        assert_eq!(Axis::even(&plan, gifts, (1.0, 2.0), points), Err(NoAxis::Points(points)));
    }
    let fails = |x: Axis, y: Option<Axis>, figure| sweep(&plan, &mut engine(), goal(figure, 0.0), (x, y), &AtomicBool::new(false)).unwrap_err();
    let gifts = || axis("gifts.gifts_per_hour", 1.0, 2.0, 2);
    assert_eq!(fails(gifts(), Some(gifts()), Figure::AsSetTotal), NoSweep::Twice(key("gifts.gifts_per_hour")));
    assert_eq!(fails(gifts(), None, Figure::AsSetMonth(1)), NoSweep::Figure(Refused::NoMonth { months: 1 }));
    assert!(matches!(fails(axis("own.3.amount_per_month", 1.0, 2.0, 2), None, Figure::AsSetTotal), NoSweep::Figure(Refused::NoNumber(_))));
    let many = |name| axis(name, 1.0, 2.0, 200);
    assert_eq!(fails(many("gifts.gifts_per_hour"), Some(many("merch.price")), Figure::AsSetTotal), NoSweep::Cells(40_000));
    let stopped = sweep(&first_example(), &mut engine(), goal(Figure::Percentile(0.5), 0.0), (gifts(), None), &AtomicBool::new(true));
    assert!(matches!(stopped, Err(NoSweep::Stopped(_))));
}
