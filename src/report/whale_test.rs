//! The whale test: a plan as set without the fan on whom a part of its gifts depends, from a month on.
//!
//! Gifts end in that month, and a stream of one's own earns the part of them that is left: a scenario holds nothing but entries.

use crate::forecast::{Cash, Forecast, Line, StreamId, deterministic};
use crate::plan::{Assumption as A, Entry, Key, OwnField, Plan, Setting, Stream, YearMonth};
use crate::words::TopFanText;

/// The figures of a plan with its top fan or without.
#[derive(Clone, Debug, PartialEq)]
pub struct FanFigures {
    /// Gross of the month from which on the fan is gone.
    pub month: f64,
    /// Gross of all months.
    pub total: f64,
    /// The first month that meets the goal.
    pub goal: Option<YearMonth>,
    /// The least money that can be spent.
    pub least: f64,
    /// The month in which the money runs out.
    pub runs_out: Option<YearMonth>,
}

impl FanFigures {
    fn new(plan: &Plan, forecast: &Forecast, t: usize) -> Self {
        let cash = Cash::of(plan, forecast);
        Self {
            month: forecast.at(Line::Gross, t),
            total: forecast.total(Line::Gross),
            goal: forecast.goal_first_met().map(|t| forecast.month(t)),
            least: cash.lowest().1,
            runs_out: cash.runs_out().map(|t| forecast.month(t)),
        }
    }
}

/// The figures with the fan and without, and the entries of a scenario without.
#[derive(Clone, Debug, PartialEq)]
pub struct WhaleTest {
    /// With the fan.
    pub before: FanFigures,
    /// Without.
    pub after: FanFigures,
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
        let after = FanFigures::new(&without, &deterministic(&without), t);
        Some(Self { before: FanFigures::new(plan, forecast, t), after, entries })
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
