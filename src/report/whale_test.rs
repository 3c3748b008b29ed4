//! The whale test: a plan as set without the fan on whom a part of its gifts depends, from a month on.
//!
//! Gifts end in that month, and a stream of one's own earns the part of them that is left: a scenario holds nothing but entries.

use crate::forecast::{Cash, Forecast, Line, StreamId, deterministic};
use crate::plan::{Assumption as A, Entry, Key, OwnField, Plan, Setting, Stream};
use crate::words::{Money, TopFanText};

/// The figures without the fan, and the entries of a scenario of it.
#[derive(Clone, Debug, PartialEq)]
pub struct WhaleTest {
    /// The month, the total, the goal and the cash.
    pub sentences: [TopFanText; 4],
    /// The entries that make the plan one without the fan.
    pub entries: Vec<(Key, Entry)>,
}

impl WhaleTest {
    /// A plan without its top fan from month `t` on; `None` where no gifts depend on one, and where the plan has no room for the stream.
    #[must_use]
    pub fn new(plan: &Plan, forecast: &Forecast, t: usize) -> Option<Self> {
        let entries = entries(plan, t)?;
        let mut without = plan.clone();
        for (key, entry) in &entries {
            without.set(*key, entry.clone()).ok()?;
        }
        let (after, money) = (deterministic(&without), Money::of(plan.currency()));
        let cash = Cash::of(&without, &after);
        let (lowest, amount) = cash.lowest();
        let met = [forecast, &after].map(|forecast| forecast.goal_first_met().map(|t| forecast.month(t)));
        let left = match cash.runs_out() {
            Some(t) => TopFanText::RunsOut(after.month(t)),
            None => TopFanText::Lowest { amount, month: after.month(lowest), money },
        };
        let sentences = [
            TopFanText::Month { month: forecast.month(t), before: forecast.at(Line::Gross, t), after: after.at(Line::Gross, t), money },
            TopFanText::Total { before: forecast.total(Line::Gross), after: after.total(Line::Gross), money },
            TopFanText::Goal(met),
            left,
        ];
        Some(Self { sentences, entries })
    }
}

/// The entries of a plan without its top fan from month `t` on.
fn entries(plan: &Plan, t: usize) -> Option<Vec<(Key, Entry)>> {
    let (share, gifts) = (plan.value(A::TopFanShare), *plan.stream(Stream::Gifts));
    if share == 0.0 || !gifts.enabled {
        return None;
    }
    let id = plan.next_own_id();
    let own = |setting| Key::Own(id, OwnField::Setting(setting));
    let month = u64::try_from(t).ok()?;
    Some(vec![
        (Key::Own(id, OwnField::Name), Entry::Word(TopFanText::Stream.to_string())),
        (Key::Own(id, OwnField::AmountPerMonth), Entry::Exact((1.0 - share) * gifts_of_a_usual_month(plan)?)),
        (own(Setting::FollowsAudience), Entry::Exact(gifts.follows_audience)),
        (own(Setting::Seasonal), Entry::Switch(gifts.seasonal)),
        (own(Setting::Swing), Entry::Exact(gifts.swing)),
        (own(Setting::StartsMonth), Entry::Integer(month.max(gifts.starts_month.into()))),
        (own(Setting::EndsMonth), Entry::Integer(gifts.ends_month.into())),
        (own(Setting::PaidAfterDays), Entry::Integer(gifts.paid_after_days.into())),
        (own(Setting::MinimumPayout), Entry::Exact(gifts.minimum_payout)),
        (Key::Stream(Stream::Gifts, Setting::EndsMonth), Entry::Integer(month.min(gifts.ends_month.into()))),
    ])
}

/// The gifts of a month without growth and season.
fn gifts_of_a_usual_month(plan: &Plan) -> Option<f64> {
    let mut usual = plan.clone();
    let settings = [
        (Setting::FollowsAudience, Entry::Exact(0.0)),
        (Setting::Seasonal, Entry::Switch(false)),
        (Setting::StartsMonth, Entry::Integer(0)),
        (Setting::EndsMonth, Entry::Integer(1)),
    ];
    for (setting, entry) in settings {
        usual.set(Key::Stream(Stream::Gifts, setting), entry).ok()?;
    }
    Some(deterministic(&usual).at(Line::Stream(StreamId::Named(Stream::Gifts)), 0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::YearMonth;

    #[test]
    fn plan_without_its_top_fan_has_the_rest_of_the_gifts_from_that_month_on() {
        let mut plan = Plan::new(YearMonth::new(2027, 1).unwrap());
        for (of, value) in [(A::TopFanShare, 0.4), (A::SeasonMar, 1.5), (A::GrowthRate, 0.1)] {
            plan.set(Key::Assumption(of), Entry::Exact(value)).unwrap();
        }
        plan.set(Key::Stream(Stream::Gifts, Setting::Seasonal), Entry::Switch(true)).unwrap();
        let before = deterministic(&plan);
        for t in [0, 2, 11] {
            let test = WhaleTest::new(&plan, &before, t).unwrap();
            let mut without = plan.clone();
            for (key, entry) in test.entries {
                without.set(key, entry).unwrap();
            }
            let after = deterministic(&without);
            for month in 0..12 {
                let gifts = before.at(Line::Stream(StreamId::Named(Stream::Gifts)), month);
                let lost = if month < t { 0.0 } else { 0.4 * gifts };
                let gross = before.at(Line::Gross, month) - lost;
                assert!((after.at(Line::Gross, month) - gross).abs() < 1e-9 * gross, "{t} {month}");
            }
        }
        plan.set(Key::Assumption(A::TopFanShare), Entry::Exact(0.0)).unwrap();
        assert_eq!(WhaleTest::new(&plan, &before, 0), None);
    }
}
