//! Members who join and leave, as ratios over past months.

use super::past_ratios::{Ratio, RestsOn};
use crate::plan::{Actuals, Assumption as A, Day, DayActuals, DayField, Key, Plan, YearMonth};

/// New members a month, and the share of members who leave in it: of months of the plan that are over, and of all of them where the plan has none.
pub(super) fn member_ratios(plan: &Plan) -> Vec<Ratio> {
    let actuals = plan.actuals();
    let Some(counted) = counted(actuals) else { return Vec::new() };
    let moves = |(_, counts): &(&Day, &DayActuals)| [DayField::NewMembers, DayField::LeftMembers].iter().any(|field| counts.get(*field).is_some());
    let Some((first, _)) = actuals.days.iter().find(moves) else { return Vec::new() };
    let mut all: Vec<YearMonth> = Vec::new();
    let mut month = first.month();
    while Day::last_of(month) <= counted.0 {
        all.push(month);
        month = month.plus(1);
    }
    let is_of_plan = |month: &YearMonth| (0..plan.months()).any(|t| plan.start_month().plus(t) == *month);
    let of_plan: Vec<YearMonth> = all.iter().copied().filter(is_of_plan).collect();
    let months = if of_plan.is_empty() { all } else { of_plan };
    let joined = months.iter().map(|month| (sum(actuals, (Day::first_of(*month), Day::last_of(*month)), DayField::NewMembers), 1.0));
    let left =
        months.iter().map(|month| (sum(actuals, (Day::first_of(*month), Day::last_of(*month)), DayField::LeftMembers), at_start(actuals, *month, counted)));
    let rests_on = RestsOn::Months(months.len());
    let ratio = |of: A, pairs: Vec<(f64, f64)>| Ratio { key: Key::Assumption(of), factor: 1.0, pairs, rests_on, is_implied: false };
    vec![ratio(A::NewMembersPerMonth, joined.collect()), ratio(A::ChurnRate, left.filter(|pair| pair.1 > 0.0).collect())]
}

/// The last day on which the members who pay were counted, and their number.
fn counted(actuals: &Actuals) -> Option<(Day, f64)> {
    actuals.days.iter().rev().find_map(|(day, counts)| Some((*day, counts.get(DayField::Members)?)))
}

/// The sum of a count from a day to another.
fn sum(actuals: &Actuals, (first, last): (Day, Day), field: DayField) -> f64 {
    actuals.days.range(first..=last).filter_map(|(_, counts)| counts.get(field)).sum()
}

/// Members at the beginning of a month: those of a later day, less those who came since, and those who left.
fn at_start(actuals: &Actuals, month: YearMonth, (day, members): (Day, f64)) -> f64 {
    let since = |field: DayField| sum(actuals, (Day::first_of(month), day), field);
    members - since(DayField::NewMembers) + since(DayField::LeftMembers)
}
