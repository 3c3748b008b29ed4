//! Figures worked out by hand from the formulas of the model, never from the program.

use zeroline::forecast::{Line, StreamId, deterministic};
use zeroline::plan::{Entry, OwnStreamId, Stream};

use super::helpers::{first_example, with};
use super::row;

#[track_caller]
fn close(found: &[f64], by_hand: &[f64]) {
    assert_eq!(found.len(), by_hand.len());
    for (found, by_hand) in found.iter().zip(by_hand) {
        assert!((found - by_hand).abs() <= 1e-9 * by_hand.abs().max(1.0), "{found} is not {by_hand}");
    }
}

fn sure(value: f64) -> Entry {
    Entry::Exact(value)
}

#[test]
fn every_stream_of_the_first_month() {
    let forecast = deterministic(&first_example());
    let by_hand = [
        // 20 LIVEs · 2.5 h · 150 gifts = 7 500 gifts; · 24 coins = 180 000 diamonds; · 0.005
        (Stream::Gifts, 900.0),
        // 2 deals · 350
        (Stream::Brands, 700.0),
        // 20 videos · 15 000 views · 0.6 = 180 000 qualified views; 180 thousands · 0.60
        (Stream::Rewards, 108.0),
        // 2 · 75 + 6 · 10 + 1 · 50 = 150 + 60 + 50
        (Stream::Segments, 260.0),
        // 2 500 · 0.032 = 80 orders; · 35 = 2 800; · 0.13 = 364; · (1 − 0.12)
        (Stream::Affiliate, 320.32),
        // 25 · 0.97 = 24.25 kept orders; each 24 · 0.971 − 0.30 − 14.56 = 23.304 − 14.86 = 8.444
        (Stream::Merch, 204.767),
        // a member pays 5 · (1 − 0.10 − 0.029) − 0.30 = 4.355 − 0.30 = 4.055, 40 of them 162.20;
        // a donation 6 · 0.971 − 0.30 = 5.526, 20 of them 110.52
        (Stream::Supporters, 272.72),
        // 30 · 4.99 = 149.70; · 0.7 · 0.5 = · 0.35
        (Stream::Subscriptions, 52.395),
    ];
    for (stream, amount) in by_hand {
        close(&row(&forecast, stream)[..1], &[amount]);
    }
    // 900 + 700 + 108 + 260 + 320.32 + 204.767 + 272.72 + 52.395
    close(&forecast.row(Line::Gross)[..1], &[2_818.202]);
    close(&forecast.row(Line::Costs)[..1], &[120.0]);
    // 0.28 · (2 818.202 − 120) = 0.28 · 2 698.202
    close(&forecast.row(Line::Tax)[..1], &[755.496_56]);
    // 2 698.202 − 755.496 56
    close(&forecast.row(Line::TakeHome)[..1], &[1_942.705_44]);
}

#[test]
fn twelve_months_of_the_first_example() {
    let forecast = deterministic(&first_example());
    // Full followers but for the members: 900 + 108 + 320.32 + 204.767 + 110.52 + 52.395 = 1 696.002 a month at F = 1,
    // times the sum of 1.03^t, (1.03^12 − 1) / 0.03 = 14.192 029 56: 24 069.71054.
    // Half followers: 700 + 260 = 960, times (1.03^6 − 1) / (√1.03 − 1) = 13.033 128 94: 12 511.80378.
    // Members: m_t = b · 1.03^t + (40 − b) · 0.92^t with b = 8 / (1.03 − 0.92); their sum is 773.465 672, times 4.055: 3 136.40328.
    let gross = 24_069.710_54 + 12_511.803_78 + 3_136.403_28;
    assert!((forecast.total(Line::Gross) - gross).abs() < 1e-4, "{}", forecast.total(Line::Gross));
    // No month is a loss, so take-home is 0.72 · (gross − 12 · 120) = 0.72 · 38 277.9176
    assert!((forecast.total(Line::TakeHome) - 27_560.100_67).abs() < 1e-4, "{}", forecast.total(Line::TakeHome));
    assert_eq!(format!("{:.2}", forecast.total(Line::Gross)), "39717.92");
    assert_eq!(format!("{:.2}", forecast.total(Line::TakeHome)), "27560.10");
}

#[test]
fn hundred_and_twenty_months_grow_to_the_last() {
    let plan = with(&[("plan.months", Entry::Integer(120))]);
    let forecast = deterministic(&plan);
    assert_eq!(forecast.months(), 120);
    assert_eq!(forecast.month(119).to_string(), "2036-12");
    // 1.03^119 = 33.699 987 51: 900 times it, and 700 times its root 5.805 169 033 for a stream that follows by half.
    close(&[row(&forecast, Stream::Gifts)[119], row(&forecast, Stream::Brands)[119]], &[30_329.988_759_263_3, 4_063.618_323_617_92]);
}

#[test]
fn members_leave_and_join() {
    // m: 40; 40 · 0.92 + 8 · 1 = 44.8; 44.8 · 0.92 + 8 · 1.03 = 49.456. Donations: 110.52 · 1, · 1.03, · 1.0609.
    // 40 · 4.055 + 110.52; 44.8 · 4.055 + 113.8356 = 181.664 + 113.8356; 49.456 · 4.055 + 117.250 668 = 200.544 08 + 117.250 668
    close(&row(&deterministic(&first_example()), Stream::Supporters)[..3], &[272.72, 295.4996, 317.794_748]);

    // Nobody new, half leave, no donations: 40, 20, 10 members at 4.055.
    let leaving = with(&[("supporters.churn_rate", sure(0.5)), ("supporters.new_members_per_month", sure(0.0)), ("supporters.donations_per_month", sure(0.0))]);
    close(&row(&deterministic(&leaving), Stream::Supporters)[..3], &[162.2, 81.1, 40.55]);
}

#[test]
fn members_join_by_the_season_where_supporters_are_seasonal() {
    let plan = with(&[("supporters.seasonal", Entry::Switch(true)), ("season.jan", sure(2.0)), ("audience.growth_rate", sure(0.0))]);
    // January: 40 members, donations doubled: 162.2 + 221.04. February: 40 · 0.92 + 8 · 2 = 52.8 members: 214.104 + 110.52.
    close(&row(&deterministic(&plan), Stream::Supporters)[..2], &[383.24, 324.624]);
}

#[test]
fn seasons_follow_the_calendar_over_the_new_year() {
    let plan = with(&[
        ("plan.start_month", Entry::Word("2026-11".to_owned())),
        ("audience.growth_rate", sure(0.0)),
        ("season.dec", sure(1.8)),
        ("season.jan", sure(0.7)),
    ]);
    let forecast = deterministic(&plan);
    // November 1, December 1.8, January 0.7, February 1.
    close(&row(&forecast, Stream::Brands)[..4], &[700.0, 1_260.0, 490.0, 700.0]);
    close(&row(&forecast, Stream::Affiliate)[..4], &[320.32, 576.576, 224.224, 320.32]);
    close(&row(&forecast, Stream::Merch)[..4], &[204.767, 368.580_6, 143.336_9, 204.767]);
    close(&row(&forecast, Stream::Gifts)[..4], &[900.0; 4]);
    // The thirteenth month of a longer plan is November again.
    let long = with(&[("plan.months", Entry::Integer(13)), ("audience.growth_rate", sure(0.0)), ("season.jan", sure(0.7))]);
    close(&[row(&deterministic(&long), Stream::Brands)[0], row(&deterministic(&long), Stream::Brands)[12]], &[490.0, 490.0]);
}

#[test]
fn stream_earns_nothing_before_its_month_and_grows_all_the_same() {
    let plan = with(&[("brands.starts_month", Entry::Integer(2)), ("supporters.starts_month", Entry::Integer(2))]);
    let forecast = deterministic(&plan);
    // 700 · √1.03² = 700 · 1.03
    close(&row(&forecast, Stream::Brands)[..3], &[0.0, 0.0, 721.0]);
    // Members come and go while nothing is paid yet: month 2 is as in `members_leave_and_join`.
    close(&row(&forecast, Stream::Supporters)[..3], &[0.0, 0.0, 317.794_748]);
    let never = with(&[("plan.months", Entry::Integer(6)), ("brands.starts_month", Entry::Integer(120))]);
    close(row(&deterministic(&never), Stream::Brands), &[0.0; 6]);
}

#[test]
fn stream_switched_off_earns_nothing() {
    let forecast = deterministic(&with(&[("rewards.enabled", Entry::Switch(false))]));
    close(row(&forecast, Stream::Rewards), &[0.0; 12]);
    // 2 818.202 − 108
    close(&forecast.row(Line::Gross)[..1], &[2_710.202]);
}

#[test]
fn manager_takes_a_cut_of_brands_and_segments_only() {
    let forecast = deterministic(&with(&[("costs.manager_rate", sure(0.2))]));
    // 120 + 0.2 · (700 + 260); tax 0.28 · (2 818.202 − 312) = 0.28 · 2 506.202
    close(&forecast.row(Line::Costs)[..1], &[312.0]);
    close(&forecast.row(Line::Tax)[..1], &[701.736_56]);
    close(&forecast.row(Line::TakeHome)[..1], &[1_804.465_44]);
}

#[test]
fn loss_on_merch_is_a_loss_and_no_tax_is_set_aside_for_it() {
    let mut plan = with(&[("merch.unit_cost", sure(30.0))]);
    for stream in Stream::ALL.into_iter().filter(|stream| *stream != Stream::Merch) {
        plan.set(zeroline::plan::Key::Stream(stream, zeroline::plan::Setting::Enabled), Entry::Switch(false)).unwrap();
    }
    let forecast = deterministic(&plan);
    // 24.25 · (23.004 − 30) = 24.25 · −6.996 = −169.653; take-home −169.653 − 120
    close(&forecast.row(Line::Gross)[..1], &[-169.653]);
    close(&forecast.row(Line::Tax)[..1], &[0.0]);
    close(&forecast.row(Line::TakeHome)[..1], &[-289.653]);
}

#[test]
fn lift_is_counted_under_gifts_between_a_half_and_two() {
    let gifts = |likes: f64, lift: f64| {
        let forecast = deterministic(&with(&[("audience.likes_per_month", sure(likes)), ("audience.lift_per_doubling", sure(lift))]));
        row(&forecast, Stream::Gifts)[0]
    };
    // Twice the baseline: 1.1. Four times: 1.1². Half: 1 / 1.1.
    close(&[gifts(500_000.0, 0.1), gifts(1e6, 0.1), gifts(125_000.0, 0.1)], &[990.0, 1_089.0, 818.181_818_181_818_2]);
    // 4 000 times the baseline is 1.2^11.97 = 8.9, held to 2; no likes at all are held to a half.
    close(&[gifts(1e9, 0.2), gifts(0.0, 0.2)], &[1_800.0, 450.0]);
    // Without a lift, with any number of likes.
    close(&[gifts(1e9, 0.0), gifts(0.0, 0.0)], &[900.0, 900.0]);
}

#[test]
fn diamonds_are_paid_in_dollars_and_nothing_else_is_converted() {
    let forecast = deterministic(&with(&[("plan.currency", Entry::Word("EUR".to_owned())), ("plan.currency_per_usd", sure(0.9))]));
    // 900 dollars · 0.9; the other streams are in the plan's currency: 2 818.202 − 90
    close(&row(&forecast, Stream::Gifts)[..1], &[810.0]);
    close(&forecast.row(Line::Gross)[..1], &[2_728.202]);
}

#[test]
fn own_streams_are_independent_and_can_follow_the_audience() {
    let plan = with(&[
        ("own.1.amount_per_month", sure(500.0)),
        ("own.2.amount_per_month", sure(500.0)),
        ("own.2.follows_audience", sure(0.5)),
        ("own.3.amount_per_month", sure(500.0)),
        ("own.3.seasonal", Entry::Switch(true)),
        ("own.3.starts_month", Entry::Integer(1)),
        ("season.mar", sure(2.0)),
    ]);
    let forecast = deterministic(&plan);
    let own = |number| &forecast.row(Line::Stream(StreamId::Own(OwnStreamId::new(number).unwrap())))[..3];
    close(own(1), &[500.0, 500.0, 500.0]);
    // 500 · √1.03 = 500 · 1.014 889 156 509 222; 500 · 1.03
    close(own(2), &[500.0, 507.444_578_254_610_9, 515.0]);
    close(own(3), &[0.0, 500.0, 1_000.0]);
    // 2 818.202 + 500 + 500
    close(&forecast.row(Line::Gross)[..1], &[3_818.202]);
}

#[test]
fn goal_is_first_met_where_a_month_reaches_it() {
    let forecast = deterministic(&first_example());
    // Gross: 2 818.20, 2 902.84, 2 988.63, then 1 696.002 · 1.092727 + 960 · 1.0453358 + 53.98672 · 4.055 = 3 075.70
    assert_eq!(forecast.goal_first_met(), Some(3));
    // The last and best month takes home 2 672.87, less than 3 000.
    assert_eq!(deterministic(&with(&[("plan.goal_measure", Entry::Word("take_home".to_owned()))])).goal_first_met(), None);
}

#[test]
fn money_per_live_hour_counts_every_hour() {
    let forecast = deterministic(&first_example());
    // 20 · 2.5 = 50 hours; 2 818.202 / 50; 39 717.9176 / 600
    assert_eq!(forecast.live_hours_per_month(), 50.0);
    close(&[forecast.gross_per_live_hour_at(0).unwrap()], &[56.364_04]);
    assert!((forecast.gross_per_live_hour().unwrap() - 66.196_529).abs() < 1e-6);
    assert_eq!(deterministic(&with(&[("live.sessions_per_month", sure(0.0))])).gross_per_live_hour(), None);
}
