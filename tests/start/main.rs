//! A plan in a creator's own terms.
#![expect(clippy::unwrap_used, reason = "the helpers of a test may fail it")]

use zeroline::forecast::{Line, StreamId, deterministic};
use zeroline::ledger::{Ledger, Origin};
use zeroline::plan::{Assumption, Entry, GoalMeasure, Plan, Range, Stream};
use zeroline::start::{Answers, Basis, COUNTRIES, Country};
use zeroline::words::NumberFormat;

fn germany() -> &'static Country {
    COUNTRIES.iter().find(|country| country.code == "DE").unwrap()
}

/// 12,000 followers, four LIVEs of three hours a week, in Germany, with brands and a stream of her own.
fn answers() -> Answers {
    Answers {
        gifts_per_hour: Some(60.0),
        streams: vec![Stream::Brands],
        own: vec!["Workshops".to_owned()],
        goal: 600.0,
        ..Answers::example(germany(), &Ledger::built_in())
    }
}

fn plan_of(answers: &Answers) -> Plan {
    answers.plan(&Ledger::built_in(), "2027-01".parse().unwrap(), "Mine").unwrap()
}

#[test]
fn answers_become_the_plan() {
    let plan = plan_of(&answers());
    assert_eq!((plan.name(), plan.note(), plan.currency().code()), ("Mine", "", "EUR"));
    assert_eq!((plan.goal_measure(), plan.value(Assumption::GoalPerMonth)), (GoalMeasure::TakeHome, 600.0));
    // 4 · 52/12 = 17.33 to three digits.
    assert_eq!((plan.value(Assumption::SessionsPerMonth), plan.value(Assumption::HoursPerSession)), (17.3, 3.0));
    // The range of gifts moves along: 90 to 250 around 150 is 36 to 100 around 60.
    let gifts = plan.estimate(Assumption::GiftsPerHour);
    assert_eq!((gifts.value(), gifts.range()), (60.0, Some(Range { low: 36.0, high: 100.0 })));
    assert_eq!(plan.value(Assumption::CurrencyPerUsd), 0.895_095);
    assert_eq!(plan.own().iter().map(|own| own.name.as_str()).collect::<Vec<_>>(), ["Workshops"]);
}

#[test]
fn streams_that_were_not_chosen_are_off() {
    let plan = plan_of(&answers());
    let on: Vec<Stream> = Stream::ALL.into_iter().filter(|stream| plan.stream(*stream).enabled).collect();
    assert_eq!(on, [Stream::Gifts, Stream::Brands]);
}

#[test]
fn costs_without_an_answer_are_zero() {
    let plan = plan_of(&answers());
    assert_eq!(plan.value(Assumption::FixedPerMonth), 0.0);
}

#[test]
fn month_of_gifts_equals_the_calculation_by_hand() {
    let forecast = deterministic(&plan_of(&answers()));
    // 17.3 LIVEs · 3 h · 60 gifts · 24 coins · 1 diamond · $0.005 · 0.895095 = €334.46
    let gifts = forecast.row(Line::Stream(StreamId::Named(Stream::Gifts)))[0];
    assert!((gifts - 17.3 * 3.0 * 60.0 * 24.0 * 0.005 * 0.895_095).abs() < 1e-9, "{gifts}");
    assert_eq!(forecast.row(Line::Likes)[0], 0.0);
}

#[test]
fn numbers_that_were_not_asked_keep_marked_defaults() {
    let (ledger, plan) = (Ledger::built_in(), plan_of(&answers()));
    for of in [Assumption::CoinsPerGift, Assumption::FeePerSegment, Assumption::TaxSetAsideRate, Assumption::MerchPrice] {
        assert!(matches!(ledger.origin(&plan, of), Origin::Default(_)), "{of:?}");
    }
}

#[test]
fn unknown_answer_gets_the_published_range() {
    let ledger = Ledger::built_in();
    let unknown = Answers { gifts_per_hour: None, ..answers() };
    let (entry, basis) = unknown.gifts(&ledger);
    // 5 · 0.2 / 3 and 500 · 0.8 / 3 to two digits; their geometric middle √(0.33 · 130) = 6.55.
    assert_eq!(entry, Entry::Ranged { value: 6.5, range: Range { low: 0.33, high: 130.0 } });
    assert!(matches!(basis, Some(Basis::Viewers(idea)) if idea.viewers.len() == 2));
    let large = Answers { followers: 3_000_000, ..unknown };
    assert_eq!(large.gifts(&ledger).1, Some(Basis::NothingPublished));
}

#[test]
fn ranges_that_move_along_with_an_answer_are_round() {
    // 20 (16 to 24) at 17.3 is 13.84 to 20.76; 2.5 h (2 to 3) at 3 h is 2.4 to 3.6.
    let plan = plan_of(&answers());
    let range = |of| plan.estimate(of).range().unwrap();
    assert_eq!(range(Assumption::SessionsPerMonth), Range { low: 14.0, high: 21.0 });
    assert_eq!(range(Assumption::HoursPerSession), Range { low: 2.4, high: 3.6 });
}

#[test]
fn fee_of_a_deal_follows_the_followers() {
    let ledger = Ledger::built_in();
    let fee = |followers| Answers { followers, ..answers() }.fee_per_deal(&ledger).unwrap();
    assert!(fee(2_000) < fee(20_000) && fee(20_000) < fee(700_000));
    assert_eq!(plan_of(&answers()).value(Assumption::FeePerDeal), fee(12_000));
}

#[test]
fn answer_outside_its_limits_is_refused_with_its_key() {
    let bad = Answers { hours_each: 30.0, goal: -1.0, ..answers() };
    let problems = bad.plan(&Ledger::built_in(), "2027-01".parse().unwrap(), "Mine").unwrap_err();
    assert_eq!(problems.iter().map(|problem| problem.key.as_str()).collect::<Vec<_>>(), ["plan.goal_per_month", "live.hours_per_session"]);
}

#[test]
fn country_gives_currency_and_format() {
    assert_eq!((germany().currency().code(), germany().format), ("EUR", NumberFormat::CommaPoint));
    // Where no rate is shipped, the rate is left at 1 and marked.
    let argentina = COUNTRIES.iter().find(|country| country.code == "AR").unwrap();
    let plan = plan_of(&Answers { goal: 10.0, ..Answers::example(argentina, &Ledger::built_in()) });
    assert!(plan.lacks_rate());
}

#[test]
fn empty_plan_earns_and_costs_nothing() {
    let forecast = deterministic(&zeroline::start::empty("2027-01".parse().unwrap()));
    assert_eq!([Line::Gross, Line::Costs, Line::TakeHome].map(|line| forecast.total(line)), [0.0, 0.0, 0.0]);
}

/// The same creator earns the same, wherever she lives, and every amount fits its key and its file.
#[test]
fn start_makes_a_plan_in_every_country() {
    let dollars = |plan: &Plan| deterministic(plan).total(Line::Gross) / plan.value(Assumption::CurrencyPerUsd);
    let ledger = Ledger::built_in();
    let answers = |country| Answers { streams: Stream::ALL.to_vec(), own: vec!["Workshops".to_owned()], ..Answers::example(country, &ledger) };
    let here = dollars(&plan_of(&answers(germany())));
    for country in &COUNTRIES {
        let plan = answers(country).plan(&ledger, "2027-01".parse().unwrap(), "Mine").unwrap_or_else(|problem| panic!("{}: {problem:?}", country.code));
        let there = dollars(&plan);
        assert!((there / here - 1.0).abs() < 0.01, "{}: {there}, not {here}", country.code);
        let text = zeroline::file::write(&plan);
        assert_eq!(zeroline::file::read(&text, "2027-01".parse().unwrap()).unwrap(), plan, "{}", country.code);
    }
}
