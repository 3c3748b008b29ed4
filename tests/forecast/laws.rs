//! Laws of the model that hold for any valid plan.

use proptest::prelude::*;
use proptest::sample::select;
use zeroline::forecast::{Forecast, Line, deterministic};
use zeroline::plan::{Assumption as A, CountsAs, Entry, GiftRow, Key, Plan, PlanField, Setting, Stream, TaxBand, Variant};

use super::helpers::any_plan::{plan, value};
use super::{lines, row};

/// The plan with another entry; a number that follows the gift table is moved as one that does not.
fn set(plan: &Plan, key: Key, entry: Entry) -> Plan {
    let mut plan = if plan.follows_gift_table(key) { plan.with_gifts_on_sliders() } else { plan.clone() };
    plan.set(key, entry).unwrap();
    plan
}

fn at(plan: &Plan, assumption: A, value: f64) -> Plan {
    set(plan, Key::Assumption(assumption), Entry::Exact(value))
}

/// Two plans that differ in one assumption, the lower value first.
fn raised(assumptions: &'static [A]) -> impl Strategy<Value = (Plan, Plan, A)> {
    let pair = select(assumptions).prop_flat_map(|a| (Just(a), value(Key::Assumption(a)), value(Key::Assumption(a))));
    (plan(), pair).prop_map(|(plan, (a, x, y))| (at(&plan, a, x.min(y)), at(&plan, a, x.max(y)), a))
}

/// Whether no month of `line` is lower in `more` than in `less`, but for rounding.
fn never_lower(line: Line, less: &Forecast, more: &Forecast) -> bool {
    (0..less.months()).all(|t| {
        let size: f64 = less.streams().map(|stream| less.at(Line::Stream(stream), t).abs() + more.at(Line::Stream(stream), t).abs()).sum();
        more.at(line, t) >= less.at(line, t) - 1e-12 * (size + less.at(Line::Costs, t).abs() + more.at(Line::Costs, t).abs())
    })
}

/// Whether take-home of all months up to each is never lower in `more` than in `less`, but for rounding: a loss lowers the tax of later
/// months, and a month alone may rise with costs.
fn never_lower_so_far(less: &Forecast, more: &Forecast) -> bool {
    let (mut sums, mut size) = ([0.0; 2], 0.0);
    (0..less.months()).all(|t| {
        for (sum, forecast) in sums.iter_mut().zip([less, more]) {
            *sum += forecast.at(Line::TakeHome, t);
            size += forecast.streams().map(|stream| forecast.at(Line::Stream(stream), t).abs()).sum::<f64>() + forecast.at(Line::Costs, t).abs();
        }
        sums[1] >= sums[0] - 1e-12 * size
    })
}

/// Numbers that increase income in every plan.
const MORE_IS_MORE: &[A] = &[
    A::SessionsPerMonth,
    A::HoursPerSession,
    A::GiftsPerHour,
    A::CoinsPerGift,
    A::DiamondsPerCoin,
    A::UsdPerDiamond,
    A::CurrencyPerUsd,
    A::DealsPerMonth,
    A::FeePerDeal,
    A::VideosPerMonth,
    A::ViewsPerVideo,
    A::QualifiedShare,
    A::Rpm,
    A::SegmentsPerMonth,
    A::FeePerSegment,
    A::ShoutoutsPerMonth,
    A::FeePerShoutout,
    A::CollabsPerMonth,
    A::FeePerCollab,
    A::ClicksPerMonth,
    A::ConversionRate,
    A::OrderValue,
    A::CommissionRate,
    A::MerchPrice,
    A::Subscribers,
    A::SubscriptionPrice,
    A::CreatorShare,
];

/// Fees of others, and losses.
const MORE_IS_LESS: &[A] = &[A::RefundRate, A::UnitCost, A::PlatformFeeRate, A::DonationFeeRate, A::StoreFeeRate, A::CardRate, A::CardFixed];

/// Costs and tax, paid out of gross.
const PAID_OUT: &[A] = &[A::FixedPerMonth, A::ManagerRate, A::TaxSetAsideRate];

/// Numbers of members or of their pay, as long as a member pays anything.
const MEMBERS: &[A] = &[A::OpeningMembers, A::NewMembersPerMonth];

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn every_figure_is_a_finite_number(plan in plan()) {
        let forecast = deterministic(&plan);
        for line in lines(&forecast) {
            prop_assert!(forecast.row(line).iter().all(|amount| amount.is_finite()), "{line:?}: {:?}", forecast.row(line));
            prop_assert!(forecast.total(line).is_finite(), "{line:?}");
        }
        let per_hour = (0..forecast.months()).map(|t| forecast.gross_per_live_hour_at(t)).chain([forecast.gross_per_live_hour()]);
        for amount in per_hour.flatten() {
            prop_assert!(amount.is_finite());
        }
    }

    #[test]
    fn streams_sum_to_gross(plan in plan()) {
        let forecast = deterministic(&plan);
        for t in 0..forecast.months() {
            let amounts: Vec<f64> = forecast.streams().map(|stream| forecast.at(Line::Stream(stream), t)).collect();
            let (sum, size) = amounts.iter().fold((0.0, 0.0), |(sum, size), amount| (sum + amount, size + amount.abs()));
            prop_assert!((forecast.at(Line::Gross, t) - sum).abs() <= 1e-12 * size);
        }
    }

    #[test]
    fn gross_less_costs_less_tax_is_take_home(plan in plan()) {
        let forecast = deterministic(&plan);
        for t in 0..forecast.months() {
            let [gross, costs, tax, take_home] = [Line::Gross, Line::Costs, Line::Tax, Line::TakeHome].map(|line| forecast.at(line, t));
            prop_assert!((gross - costs - tax - take_home).abs() <= 1e-12 * (gross.abs() + costs.abs()));
            // But for money back, nothing is won by spending.
            let events = plan.one_off(CountsAs::Cost, t);
            prop_assert!(costs >= events - 1e-12 * events.abs());
        }
    }

    /// A loss in a year lowers the tax of its other months.
    #[test]
    fn tax_of_a_year_is_on_its_profit(plan in plan()) {
        let forecast = deterministic(&plan);
        let one_rate = [TaxBand { from: 0.0, rate: plan.value(A::TaxSetAsideRate) }];
        let bands = if plan.tax_bands().is_empty() { &one_rate } else { plan.tax_bands() };
        let end = |i: usize| bands.get(i + 1).map_or(f64::INFINITY, |next| next.from);
        let tax_on = |profit: f64| bands.iter().enumerate().map(|(i, band)| band.rate * (profit - band.from).clamp(0.0, end(i) - band.from)).sum::<f64>();
        let before = plan.value(A::ProfitBefore);
        let (mut profit, mut tax, mut size) = (before, tax_on(before), before.abs());
        for t in 0..forecast.months() {
            if t > 0 && forecast.month(t).index_in_year() + 1 == usize::from(plan.tax_year_start()) {
                (profit, tax) = (0.0, 0.0);
            }
            let [gross, costs, of_month] = [Line::Gross, Line::Costs, Line::Tax].map(|line| forecast.at(line, t));
            (profit, tax, size) = (profit + gross - costs, tax + of_month, size + gross.abs() + costs.abs());
            prop_assert!((tax - tax_on(profit)).abs() <= 1e-12 * size, "{tax} on {profit}");
        }
    }

    /// Without its events a plan earns less by those that are income, and costs less by those that are costs; nothing else moves.
    #[test]
    fn events_add_their_amounts_to_their_months(plan in plan()) {
        let mut without = plan.clone();
        for (id, _) in plan.events() {
            without.put_event_in(Variant::Base, *id, None).unwrap();
        }
        let (with, without) = (deterministic(&plan), deterministic(&without));
        for stream in without.streams().map(Line::Stream) {
            prop_assert_eq!(with.row(stream), without.row(stream));
        }
        for t in 0..with.months() {
            let of = |counts_as| plan.events().iter().filter(|(_, event)| event.month() == with.month(t) && event.counts_as() == counts_as).map(|(_, event)| event.amount()).sum::<f64>();
            for (line, amount) in [(Line::Gross, of(CountsAs::Income)), (Line::Costs, of(CountsAs::Cost))] {
                let size = 1e-12 * (with.at(line, t).abs() + without.at(line, t).abs() + amount.abs());
                prop_assert!((with.at(line, t) - without.at(line, t) - amount).abs() <= size);
            }
        }
    }

    #[test]
    fn likes_are_always_0(plan in plan()) {
        let forecast = deterministic(&plan);
        prop_assert!(forecast.row(Line::Likes).iter().all(|amount| amount.to_bits() == 0));
    }

    #[test]
    fn likes_change_nothing_while_no_lift_is_assumed((plan, few, many) in (plan(), 0.0..=1e9, 0.0..=1e9)) {
        let plan = at(&plan, A::LiftPerDoubling, 0.0);
        prop_assert_eq!(deterministic(&at(&plan, A::LikesPerMonth, few)), deterministic(&at(&plan, A::LikesPerMonth, many)));
    }

    #[test]
    fn likes_with_a_lift_change_only_gifts((plan, lift, few, many) in (plan(), 0.0..=0.2, 0.0..=1e9, 0.0..=1e9)) {
        let plan = at(&plan, A::LiftPerDoubling, lift);
        let [less, more] = [few, many].map(|likes| deterministic(&at(&plan, A::LikesPerMonth, likes)));
        for line in less.streams().map(Line::Stream).filter(|line| *line != gifts()) {
            prop_assert_eq!(less.row(line), more.row(line));
        }
        // And gifts only between half and twice those without a lift.
        let plain = deterministic(&at(&plan, A::LiftPerDoubling, 0.0));
        for (lifted, plain) in less.row(gifts()).iter().chain(more.row(gifts())).zip(plain.row(gifts()).iter().cycle()) {
            let slack = 1e-12 * plain + f64::MIN_POSITIVE;
            prop_assert!(*lifted >= 0.5 * plain - slack && *lifted <= 2.0 * plain + slack);
        }
    }

    #[test]
    fn more_brings_more((less, more, what) in raised(MORE_IS_MORE)) {
        prop_assert!(never_lower(Line::Gross, &deterministic(&less), &deterministic(&more)), "{what:?}");
    }

    #[test]
    fn higher_fee_never_brings_more((low, high, what) in raised(MORE_IS_LESS)) {
        prop_assert!(never_lower(Line::Gross, &deterministic(&high), &deterministic(&low)), "{what:?}");
    }

    #[test]
    fn costs_lower_take_home_and_leave_gross((low, high, what) in raised(PAID_OUT)) {
        // A loss after an earlier profit of the year is worth more at a higher rate.
        let [low, high] = [low, high].map(|plan| at(&plan, A::ProfitBefore, plan.value(A::ProfitBefore).min(0.0)));
        let (low, high) = (deterministic(&low), deterministic(&high));
        prop_assert_eq!(low.row(Line::Gross), high.row(Line::Gross), "{:?}", what);
        prop_assert!(never_lower_so_far(&high, &low), "{what:?}");
    }

    #[test]
    fn more_churn_never_brings_more_while_a_member_pays((low, high, _) in raised(&[A::ChurnRate])) {
        let (low, high) = (members_pay(&low), members_pay(&high));
        prop_assert!(never_lower(Line::Gross, &deterministic(&high), &deterministic(&low)));
    }

    #[test]
    fn more_members_bring_more_while_a_member_pays((less, more, what) in raised(MEMBERS)) {
        let (less, more) = (members_pay(&less), members_pay(&more));
        prop_assert!(never_lower(Line::Gross, &deterministic(&less), &deterministic(&more)), "{what:?}");
    }

    #[test]
    fn longer_plan_begins_as_the_shorter(plan in plan()) {
        let of = |months| deterministic(&set(&plan, Key::Plan(PlanField::Months), Entry::Integer(months)));
        let long = of(120);
        for months in [1, 12] {
            let short = of(months);
            for line in lines(&short) {
                prop_assert_eq!(short.row(line), &long.row(line)[..short.months()], "{:?}", line);
            }
        }
    }

    #[test]
    fn stream_switched_off_is_0_and_no_other_stream_changes((plan, off) in (plan(), select(&Stream::ALL[..]))) {
        let switch = |on| deterministic(&set(&plan, Key::Stream(off, Setting::Enabled), Entry::Switch(on)));
        let (with, without) = (switch(true), switch(false));
        for stream in Stream::ALL {
            if stream == off {
                prop_assert!(row(&without, stream).iter().all(|amount| *amount == 0.0));
            } else {
                prop_assert_eq!(row(&with, stream), row(&without, stream));
            }
        }
    }

    #[test]
    fn later_start_only_removes_the_months_before((plan, late, month) in (plan(), select(&Stream::ALL[..]), 0_u16..=120)) {
        let starting = |month: u16| deterministic(&set(&plan, Key::Stream(late, Setting::StartsMonth), Entry::Integer(month.into())));
        let (always, later) = (starting(0), starting(month));
        let silent = usize::from(month).min(later.months());
        prop_assert!(row(&later, late)[..silent].iter().all(|amount| *amount == 0.0));
        prop_assert_eq!(&row(&later, late)[silent..], &row(&always, late)[silent..]);
    }

    #[test]
    fn earlier_end_silences_only_the_months_after((plan, early, month) in (plan(), select(&Stream::ALL[..]), 0_u16..=120)) {
        let ending = |month: u16| deterministic(&set(&plan, Key::Stream(early, Setting::EndsMonth), Entry::Integer(month.into())));
        let (always, ended) = (ending(120), ending(month));
        let silent = usize::from(month).min(ended.months());
        prop_assert!(row(&ended, early)[silent..].iter().all(|amount| *amount == 0.0));
        prop_assert_eq!(&row(&ended, early)[..silent], &row(&always, early)[..silent]);
    }

    #[test]
    fn ranges_and_settings_of_futures_leave_the_forecast((plan, swing) in (plan(), 0.0..=3.0)) {
        let mut sure = plan.with_gifts_on_sliders();
        for assumption in A::ALL {
            sure.set(Key::Assumption(*assumption), Entry::Exact(plan.value(*assumption))).unwrap();
        }
        for stream in Stream::ALL {
            sure.set(Key::Stream(stream, Setting::Swing), Entry::Exact(swing)).unwrap();
        }
        sure.set(Key::Plan(PlanField::FuturesCount), Entry::Integer(0)).unwrap();
        prop_assert_eq!(deterministic(&plan), deterministic(&sure));
    }

    #[test]
    fn gifts_by_name_pay_as_their_sum_and_mean_price(plan in plan()) {
        let mut by_name = plan.clone();
        by_name.set(Key::GiftMix, Entry::Switch(true)).unwrap();
        let mut by_slider = by_name.with_gifts_on_sliders();
        let gifts: f64 = plan.gift_table().iter().map(GiftRow::per_hour).sum();
        let coins: f64 = plan.gift_table().iter().map(|row| row.per_hour() * f64::from(row.coins())).sum();
        by_slider.set(Key::Assumption(A::GiftsPerHour), Entry::Exact(gifts)).unwrap();
        if gifts > 0.0 {
            by_slider.set(Key::Assumption(A::CoinsPerGift), Entry::Exact((coins / gifts).min(44_999.0))).unwrap();
        }
        let [named, slid] = [deterministic(&by_name), deterministic(&by_slider)].map(|forecast| forecast.total(Line::Gross));
        prop_assert!((named - slid).abs() <= 1e-9 * named.abs().max(1.0), "{named} and {slid}");
        by_name.set(Key::GiftMix, Entry::Switch(plan.counts_gifts_by_name())).unwrap();
        prop_assert_eq!(by_name, plan);
    }
}

fn gifts() -> Line {
    Line::Stream(zeroline::forecast::StreamId::Named(Stream::Gifts))
}

/// The plan with fees that leave something of any price.
fn members_pay(plan: &Plan) -> Plan {
    [(A::PlatformFeeRate, 0.1), (A::CardRate, 0.03), (A::CardFixed, 0.0)].into_iter().fold(plan.clone(), |plan, (fee, value)| at(&plan, fee, value))
}
