//! Sensitivity: the tornado and the rank correlations.

use zeroline::forecast::goal_seek::{Figure, Target};
use zeroline::forecast::sensitivity::{rank_correlation, tornado, tornado_of};
use zeroline::plan::{GoalMeasure, Plan};

use super::futures::{close, engine, one_stream, ranged, sure};
use super::helpers::{first_example, key};

fn three_streams() -> Plan {
    let mut plan = one_stream();
    for stream in 2..=3 {
        plan.add_own().unwrap();
        sure(&mut plan, &format!("own.{stream}.swing"), 0.0);
    }
    ranged(&mut plan, "own.1.amount_per_month", 90.0, 100.0, 120.0);
    ranged(&mut plan, "own.2.amount_per_month", 50.0, 100.0, 200.0);
    sure(&mut plan, "own.3.amount_per_month", 500.0);
    plan
}

#[test]
fn widest_bar_is_first_and_likes_have_no_width() {
    let bars = tornado(&three_streams(), GoalMeasure::Gross);
    // twelve months: −50 and +100 a month; −10 and +20
    let found: Vec<_> = bars.iter().map(|bar| (bar.key.to_string(), bar.low_input, bar.high_input, bar.low_effect.round(), bar.high_effect.round())).collect();
    assert_eq!(found[0], ("own.2.amount_per_month".to_owned(), 50.0, 200.0, -600.0, 1_200.0));
    assert_eq!(found[1], ("own.1.amount_per_month".to_owned(), 90.0, 120.0, -120.0, 240.0));
    let likes = bars.last().unwrap();
    assert_eq!((likes.key, likes.low_input, likes.high_input), (key("audience.likes_per_month"), 0.0, 1e9));
    // Numbers of streams that are off have no effect either.
    assert!(bars[2..].iter().all(|bar| bar.swing() == 0.0));
}

#[test]
fn take_home_has_its_own_bars() {
    let mut plan = three_streams();
    ranged(&mut plan, "costs.fixed_per_month", 10.0, 20.0, 40.0);
    sure(&mut plan, "costs.tax_set_aside_rate", 0.5);
    let bar = |measure| tornado(&plan, measure).into_iter().find(|bar| bar.key == key("costs.fixed_per_month")).unwrap();
    // 12 · 10 · 0.5 less cost and tax; costs are nothing to gross
    assert_eq!((bar(GoalMeasure::TakeHome).low_effect, bar(GoalMeasure::TakeHome).high_effect), (60.0, -120.0));
    assert_eq!(bar(GoalMeasure::Gross).swing(), 0.0);
}

#[test]
fn gifts_matter_most_in_the_first_example() {
    let bars = tornado(&first_example(), GoalMeasure::Gross);
    assert_eq!(bars[0].key, key("gifts.gifts_per_hour"));
    assert!(bars.iter().rev().skip(1).rev().is_sorted_by(|a, b| a.swing() >= b.swing()));
}

#[test]
fn ranks_follow_the_effect_on_the_total() {
    let mut plan = three_streams();
    ranged(&mut plan, "own.1.amount_per_month", 50.0, 100.0, 200.0);
    ranged(&mut plan, "brands.fee_per_deal", 50.0, 100.0, 200.0);
    let f = engine(2).run_with(&plan, 40_000).unwrap();
    let rows = rank_correlation(&plan, &f, GoalMeasure::Gross);
    let of = |at: &str| rows.iter().find(|(k, _)| *k == key(at)).unwrap().1;
    // Two alike: the sum of two equal independent draws goes with each by 1/√2 if normal, a little less when skewed.
    assert!((of("own.1.amount_per_month") - 0.69).abs() < 0.02 && (of("own.2.amount_per_month") - 0.69).abs() < 0.02);
    // Brands are switched off here.
    assert!(of("brands.fee_per_deal").abs() < 0.02);
    assert_eq!(rows.last().copied(), Some((key("audience.likes_per_month"), 0.0)));

    let mut alone = one_stream();
    ranged(&mut alone, "own.1.amount_per_month", 50.0, 100.0, 200.0);
    let f = engine(1).run_with(&alone, 3_000).unwrap();
    close(rank_correlation(&alone, &f, GoalMeasure::TakeHome)[0].1, 1.0, 1e-6);
}

#[test]
fn bars_of_the_total_are_those_of_any_figure_and_living_moves_only_the_cash() {
    let mut plan = three_streams();
    ranged(&mut plan, "cash.living_per_month", 800.0, 1_000.0, 1_200.0);
    let never = std::sync::atomic::AtomicBool::new(false);
    let of = |figure| tornado_of(&plan, &mut engine(1), Target::of_goal(&plan, figure), &never).unwrap();
    let measure = plan.goal_measure();
    assert_eq!(of(Figure::AsSetTotal), tornado(&plan, measure));
    let bars = of(Figure::LowestSpendable);
    let living = bars.iter().find(|bar| bar.key == key("cash.living_per_month")).unwrap();
    // 200 a month more or less, over all months if the least money is that of the last one.
    assert!(living.low_effect >= 200.0 - 1e-9 && living.high_effect <= -200.0 + 1e-9, "{living:?}");
    let total = of(Figure::AsSetTotal);
    assert_eq!(total.iter().find(|bar| bar.key == key("cash.living_per_month")).map(|bar| (bar.low_effect, bar.high_effect)), Some((0.0, 0.0)));
    assert_eq!(bars.last().map(|bar| (bar.key, bar.low_effect, bar.high_effect)), Some((key("audience.likes_per_month"), 0.0, 0.0)));
}
