//! The table of keys and the settings of a new plan, held against the model's own tables, copied here by hand.

use std::collections::BTreeSet;

use zeroline::plan::assumption::SPECS;
use zeroline::plan::{Assumption, Entry, Key, Plan, Stream};

use super::helpers::first_example;

/// key | unit | default | range | limit
const ASSUMPTIONS: &str = "\
audience.growth_rate             | fraction a month                | 0.03    | 0.01 to 0.05    | -0.5 to 1
audience.likes_per_month         | likes                           | 250 000 | none            | 0 to 1e9
audience.likes_baseline          | likes                           | 250 000 | none            | 1 to 1e9
audience.lift_per_doubling       | fraction                        | 0       | none            | 0 to 0.2
live.sessions_per_month          | LIVEs                           | 20      | 16 to 24        | 0 to 200
live.hours_per_session           | hours                           | 2.5     | 2 to 3          | 0 to 24
gifts.gifts_per_hour             | gifts                           | 150     | 90 to 250       | 0 to 1e6
gifts.coins_per_gift             | coins                           | 24      | 16 to 36        | 0 to 44 999
gifts.diamonds_per_coin          | diamonds                        | 1       | none            | 0 to 1
gifts.usd_per_diamond            | USD                             | 0.005   | 0.004 to 0.0053 | 0 to 0.01
gifts.top_fan_share              | fraction of gifts               | 0       | none            | 0 to 1
gifts.top_fan_leaves             | chance a month                  | 0       | none            | 0 to 1
brands.deals_per_month           | deals                           | 2       | 1 to 3          | 0 to 1 000
brands.fee_per_deal              | money                           | 350     | 220 to 550      | 0 to 1e7
rewards.videos_per_month         | videos                          | 20      | 16 to 24        | 0 to 1 000
rewards.views_per_video          | views                           | 15 000  | 8 000 to 28 000 | 0 to 1e9
rewards.qualified_share          | fraction                        | 0.6     | 0.5 to 0.7      | 0 to 1
rewards.rpm                      | money per 1,000 qualified views | 0.60    | 0.40 to 0.90    | 0 to 100
segments.segments_per_month      | sponsored segments              | 2       | 1 to 3          | 0 to 1 000
segments.fee_per_segment         | money                           | 75      | 50 to 110       | 0 to 1e6
segments.shoutouts_per_month     | shout-outs                      | 6       | 3 to 10         | 0 to 10 000
segments.fee_per_shoutout        | money                           | 10      | 7 to 15         | 0 to 1e6
segments.collabs_per_month       | paid collaborations             | 1       | none            | 0 to 1 000
segments.fee_per_collab          | money                           | 50      | 30 to 85        | 0 to 1e6
affiliate.clicks_per_month       | product clicks                  | 2 500   | 1 500 to 4 200  | 0 to 1e9
affiliate.conversion_rate        | fraction                        | 0.032   | 0.02 to 0.045   | 0 to 1
affiliate.order_value            | money                           | 35      | 25 to 48        | 0 to 1e6
affiliate.commission_rate        | fraction                        | 0.13    | 0.09 to 0.18    | 0 to 1
affiliate.refund_rate            | fraction                        | 0.12    | 0.07 to 0.20    | 0 to 1
merch.orders_per_month           | orders                          | 25      | 14 to 45        | 0 to 1e6
merch.price                      | money                           | 24      | 21 to 27        | 0 to 1e5
merch.unit_cost                  | money, shipping included        | 14.56   | 13.50 to 16.00  | 0 to 1e5
merch.return_rate                | fraction                        | 0.03    | 0.01 to 0.06    | 0 to 1
supporters.opening_members       | members                         | 40      | none            | 0 to 1e7
supporters.new_members_per_month | members                         | 8       | 4 to 14         | 0 to 1e7
supporters.churn_rate            | fraction a month                | 0.08    | 0.05 to 0.14    | 0 to 1
supporters.membership_price      | money a month                   | 5       | 4 to 6          | 0 to 1e4
supporters.platform_fee_rate     | fraction                        | 0.10    | none            | 0 to 1
supporters.donations_per_month   | donations                       | 20      | 10 to 36        | 0 to 1e7
supporters.average_donation      | money                           | 6       | 4 to 9          | 0 to 1e6
supporters.donation_fee_rate     | fraction                        | 0       | none            | 0 to 1
subscriptions.subscribers        | subscribers                     | 30      | 18 to 48        | 0 to 1e7
subscriptions.price              | money a month                   | 4.99    | none            | 0 to 1e4
subscriptions.store_fee_rate     | fraction                        | 0.30    | none            | 0 to 1
subscriptions.creator_share      | fraction                        | 0.5     | none            | 0 to 1
fees.card_rate                   | fraction                        | 0.029   | none            | 0 to 1
fees.card_fixed                  | money a payment                 | 0.30    | none            | 0 to 100
costs.fixed_per_month            | money                           | 120     | none            | 0 to 1e7
costs.manager_rate               | fraction of brands + segments   | 0       | none            | 0 to 1
costs.tax_set_aside_rate         | fraction of profit              | 0.28    | none            | 0 to 1
costs.profit_before              | money                           | 0       | none            | -1e9 to 1e9
cash.opening                     | money                           | 0       | none            | -1e9 to 1e9
cash.living_per_month            | money                           | 1 200   | none            | 0 to 1e7
season.jan                       | multiplier                      | 1       | none            | 0 to 10
season.feb                       | multiplier                      | 1       | none            | 0 to 10
season.mar                       | multiplier                      | 1       | none            | 0 to 10
season.apr                       | multiplier                      | 1       | none            | 0 to 10
season.may                       | multiplier                      | 1       | none            | 0 to 10
season.jun                       | multiplier                      | 1       | none            | 0 to 10
season.jul                       | multiplier                      | 1       | none            | 0 to 10
season.aug                       | multiplier                      | 1       | none            | 0 to 10
season.sep                       | multiplier                      | 1       | none            | 0 to 10
season.oct                       | multiplier                      | 1       | none            | 0 to 10
season.nov                       | multiplier                      | 1       | none            | 0 to 10
season.dec                       | multiplier                      | 1       | none            | 0 to 10
plan.currency_per_usd            | money per USD                   | 1       | none            | 1e-6 to 1e6
plan.goal_per_month              | money                           | 3 000   | none            | 0 to 1e9
futures.together                 | fraction                        | 0       | none            | 0 to 1";

/// stream | name on screen | `follows_audience` | seasonal | swing | `paid_after_days` | `minimum_payout`
const STREAMS: &str = "\
gifts         | LIVE gifts         | 1   | no  | 0.35 | 30 | 100
brands        | Brand partnerships | 0.5 | yes | 0.5  | 45 | 0
rewards       | Creator Rewards    | 1   | no  | 0.3  | 30 | 50
segments      | LIVE segments      | 0.5 | no  | 0.4  | 30 | 0
affiliate     | Affiliate          | 1   | yes | 0.35 | 30 | 0
merch         | Merch              | 1   | yes | 0.4  | 15 | 0
supporters    | Supporters         | 1   | no  | 0.15 | 7  | 0
subscriptions | LIVE subscriptions | 1   | no  | 0.15 | 30 | 0";

fn cells<const N: usize>(line: &str) -> [&str; N] {
    line.split('|').map(str::trim).collect::<Vec<_>>().try_into().unwrap()
}

fn number(text: &str) -> f64 {
    text.replace(' ', "").parse().unwrap()
}

fn span(text: &str) -> Option<(f64, f64)> {
    text.split_once(" to ").map(|(low, high)| (number(low), number(high)))
}

#[test]
fn every_assumption_has_the_default_of_the_model() {
    for line in ASSUMPTIONS.lines() {
        let [key, unit, default, range, limit] = cells(line);
        let of = Assumption::from_key(key).unwrap_or_else(|| panic!("{key} is missing"));
        let spec = of.spec();
        assert_eq!(Key::Assumption(of).unit(), unit, "{key}");
        assert_eq!(spec.default, number(default), "{key}");
        assert_eq!(spec.range, span(range), "{key}");
        assert_eq!(spec.limit, span(limit).unwrap(), "{key}");
    }
    assert_eq!(SPECS.len(), ASSUMPTIONS.lines().count(), "an assumption the model does not know");
}

#[test]
fn new_plan_holds_the_defaults_of_the_table() {
    let plan = first_example();
    for assumption in Assumption::ALL {
        let (spec, estimate) = (assumption.spec(), plan.estimate(*assumption));
        assert_eq!(estimate.value(), spec.default, "{}", spec.key);
        assert_eq!(estimate.range().map(|range| (range.low, range.high)), spec.range, "{}", spec.key);
    }
}

#[test]
fn every_stream_has_the_defaults_of_the_model() {
    assert_eq!(STREAMS.lines().count(), Stream::ALL.len());
    for (line, stream) in STREAMS.lines().zip(Stream::ALL) {
        let [key, name, follows_audience, seasonal, swing, days, minimum] = cells(line);
        let settings = *first_example().stream(stream);
        assert_eq!((stream.key(), stream.name()), (key, name));
        assert_eq!(settings.follows_audience, number(follows_audience), "{key}");
        assert_eq!(settings.seasonal, seasonal == "yes", "{key}");
        assert_eq!(settings.swing, number(swing), "{key}");
        assert!(settings.enabled, "{key}");
        assert_eq!((settings.starts_month, settings.ends_month), (0, 120), "{key}");
        assert_eq!((f64::from(settings.paid_after_days), settings.minimum_payout), (number(days), number(minimum)), "{key}");
    }
}

#[test]
fn plan_has_the_defaults_of_the_model() {
    let of = |key: &str| first_example().get(super::helpers::key(key));
    assert_eq!(of("plan.currency"), Some(Entry::Word("USD".to_owned())));
    assert_eq!(of("plan.months"), Some(Entry::Integer(12)));
    assert_eq!(of("plan.goal_measure"), Some(Entry::Word("gross".to_owned())));
    assert_eq!(of("costs.tax_year_start"), Some(Entry::Integer(1)));
    assert_eq!(first_example().tax_bands(), []);
    assert_eq!(of("cash.earned_before"), Some(Entry::Switch(true)));
    assert_eq!(of("futures.count"), Some(Entry::Integer(100_000)));
    assert_eq!(of("futures.seed"), Some(Entry::Integer(7)));
    assert_eq!(first_example().own(), []);
}

#[test]
fn every_key_has_one_name_that_reads_back_and_words_beside_it() {
    let names: BTreeSet<String> = Key::all().map(|key| key.to_string()).collect();
    assert_eq!(names.len(), Key::all().count());
    for key in Key::all() {
        assert_eq!(key.to_string().parse::<Key>().unwrap(), key);
        assert!(!key.label().is_empty(), "{key}");
        assert!(key.help().ends_with('.'), "{key}");
    }
}

#[test]
fn misspelt_key_suggests_the_nearest() {
    let told = "gifts.gift_per_hour".parse::<Key>().unwrap_err().to_string();
    assert!(told.contains("did you mean gifts.gifts_per_hour?"), "{told}");
}

#[test]
fn plan_set_to_its_own_entries_is_the_same() {
    let mut plan: Plan = super::helpers::with(&[("own.1.amount_per_month", Entry::Exact(5.0)), ("gifts.gifts_per_hour", Entry::Value(90.0))]);
    let before = plan.clone();
    for key in Key::all() {
        plan.set(key, before.get(key).unwrap()).unwrap();
    }
    assert_eq!(plan, before);
}
