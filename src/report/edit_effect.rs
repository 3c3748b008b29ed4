//! Edits and their effect on a month.

use std::fmt;

use crate::forecast::{Cash, Forecast, Line, StreamId};
use crate::plan::{Plan, Stream};

use super::change::{added_own, changes, flat_edit};
use super::rounding::round_column;
use super::scenario_edits::{scenario_differences, scenarios_edit};
use crate::words::edit::PlanEdit;
use crate::words::report::{MonthChange, Precision, SignedAmount};
use crate::words::{CashChange, Money};

/// The effect of an edit on a month.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved {
    /// By how much gross moved in a month, exact; the take-home where gross stayed as it was; the least money that can be spent where both did.
    pub amount: f64,
    /// The same in words: "+$180 a month", "take-home −$34 a month", "the money now runs out in May".
    pub total: String,
    /// The lines that moved, likes last; as shown they add up to the total.
    pub parts: Vec<LineChange>,
}

/// The part of one line in the change of a month.
#[derive(Clone, Debug, PartialEq)]
pub struct LineChange {
    /// The line.
    pub line: Line,
    /// In words: "gifts +$180".
    pub text: String,
}

impl fmt::Display for Moved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.total)?;
        for (i, part) in self.parts.iter().enumerate() {
            write!(f, "{}{}", if i == 0 { "" } else { ", " }, part.text)?;
        }
        Ok(())
    }
}

/// An edit by its differences: "Gifts per hour 120 → 150", "Merch off", "Added My stream 1", "3 changes".
#[must_use]
pub fn plan_edit(before: &Plan, after: &Plan) -> PlanEdit {
    flat_edit(before, after).unwrap_or_else(|| scenarios_edit(before, after))
}

/// Everything that differs between two plans, each by name: "Gifts per hour 120 → 150".
#[must_use]
pub fn differences(before: &Plan, after: &Plan) -> Vec<String> {
    let mut edits: Vec<PlanEdit> = changes(before, after).into_iter().map(|change| change.edit(before, after)).collect();
    edits.extend(scenario_differences(before, after));
    // Plans that differ never seem to be the same.
    if edits.is_empty() && before != after {
        edits.push(PlanEdit::UnknownFields);
    }
    edits.iter().map(ToString::to_string).collect()
}

/// A plan and its forecast as set.
#[derive(Clone, Copy, Debug)]
pub struct Computed<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// Its forecast.
    pub forecast: &'a Forecast,
}

/// The effect of an edit on month `t`, or in the last month both plans have; on the money that can be spent where the month stayed as it
/// was; `None` if it changed nothing that is computed.
#[must_use]
pub fn effect_of_edit(old: Computed<'_>, new: Computed<'_>, t: usize) -> Option<Moved> {
    let month = effect_on_month(old, new, t);
    if month.as_ref().is_none_or(|moved| moved.amount == 0.0) { effect_on_cash(old, new).or(month) } else { month }
}

fn effect_on_cash(old: Computed<'_>, new: Computed<'_>) -> Option<Moved> {
    let cash = |of: Computed<'_>| Cash::of(of.plan, of.forecast);
    let (before, after) = (cash(old), cash(new));
    let runs_out = |cash: &Cash, of: Computed<'_>| cash.runs_out().map(|t| of.forecast.month(t));
    let ((_, least_before), (t, least)) = (before.lowest(), after.lowest());
    let amount = least - least_before;
    let money = Money::of(new.plan.currency());
    let change = match (runs_out(&before, old), runs_out(&after, new)) {
        (None, Some(month)) => CashChange::RunsOut(month),
        (Some(_), None) => CashChange::Lasts,
        (Some(before), Some(month)) if before != month => CashChange::RunsOutIn { month, before },
        _ if amount.abs() < money.smallest() => return None,
        _ => CashChange::Lowest(SignedAmount { amount, money, precision: Precision::Whole }, new.forecast.month(t)),
    };
    Some(Moved { amount, total: change.to_string(), parts: vec![likes(money)] })
}

fn effect_on_month(old: Computed<'_>, new: Computed<'_>, t: usize) -> Option<Moved> {
    let (Computed { plan: before, forecast: old }, Computed { plan: after, forecast: new }) = (old, new);
    if !changes(before, after).iter().any(|change| change.computes(before, after)) {
        return None;
    }
    let t = t.min(old.months() - 1).min(new.months() - 1);
    let streams = moved_streams(before, after, old, new, t);
    let change = |line| new.at(line, t) - old.at(line, t);
    let money = Money::of(after.currency());
    if streams.iter().all(|moved| moved.amount == 0.0) && (change(Line::Costs) != 0.0 || change(Line::Tax) != 0.0) {
        // Money spent or set aside is part of the take-home, so it is rounded as that and named as itself.
        let taken = [Line::Costs, Line::Tax].map(|line| MovedLine { line, name: line.name().to_owned(), amount: -change(line) });
        let (total, parts) = parts(&taken, money, |amount| -amount);
        return Some(Moved { amount: change(Line::TakeHome), total: MonthChange::TakeHome(total).to_string(), parts });
    }
    let (total, parts) = parts(&streams, money, |amount| amount);
    Some(Moved { amount: streams.iter().map(|moved| moved.amount).sum(), total: MonthChange::Gross(total).to_string(), parts })
}

/// A line of a month and by how much it moved.
struct MovedLine {
    line: Line,
    name: String,
    amount: f64,
}

/// The total and its parts as shown, likes last; `as_named` turns an amount of the total into one of its own line.
fn parts(lines: &[MovedLine], money: Money, as_named: impl Fn(f64) -> f64) -> (SignedAmount, Vec<LineChange>) {
    let amounts: Vec<f64> = lines.iter().map(|moved| moved.amount).collect();
    let mut column = round_column(&amounts, 1.0);
    let mut precision = Precision::Whole;
    // A small step of a small rate moves cents.
    if column.cells.iter().all(|cell| *cell == 0.0) && amounts.iter().any(|amount| *amount != 0.0) {
        column = round_column(&amounts, money.smallest());
        precision = Precision::Cents;
    }
    let signed = |amount| SignedAmount { amount, money, precision };
    let moved = lines.iter().zip(&column.cells).filter(|(_, cell)| **cell != 0.0);
    let mut parts: Vec<LineChange> =
        moved.map(|(moved, cell)| LineChange { line: moved.line, text: format!("{} {}", moved.name, signed(as_named(*cell))) }).collect();
    parts.push(likes(money));
    (signed(column.total), parts)
}

fn likes(money: Money) -> LineChange {
    let nothing = SignedAmount { amount: 0.0, money, precision: Precision::Whole };
    LineChange { line: Line::Likes, text: format!("{} {nothing}", Line::Likes.name()) }
}

fn moved_streams(before: &Plan, after: &Plan, old: &Forecast, new: &Forecast, t: usize) -> Vec<MovedLine> {
    let named = Stream::ALL.into_iter().map(|stream| {
        let line = Line::Stream(StreamId::Named(stream));
        MovedLine { line, name: line.name().to_owned(), amount: new.at(line, t) - old.at(line, t) }
    });
    let own = before.own().iter().chain(added_own(before, after)).map(|own| {
        let line = Line::Stream(StreamId::Own(own.id));
        let name = &after.own_stream(own.id).unwrap_or(own).name;
        MovedLine { line, name: name.clone(), amount: new.at(line, t) - old.at(line, t) }
    });
    let one_off = Line::Stream(StreamId::OneOff);
    let events = MovedLine { line: one_off, name: one_off.name().to_owned(), amount: new.at(one_off, t) - old.at(one_off, t) };
    named.chain(own).chain([events]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forecast::deterministic;
    use crate::plan::{Assumption, Entry, Key, OwnStreamId, Setting, YearMonth};
    use crate::words::parse_in_key_units;

    fn plan() -> Plan {
        Plan::new(YearMonth::new(2027, 1).unwrap())
    }

    /// A new plan with these keys set, in this order.
    fn with(sets: &[(&str, &str)]) -> Plan {
        sets.iter().fold(plan(), |mut plan, (key, text)| {
            let key: Key = key.parse().unwrap();
            let entry = parse_in_key_units(key, text).unwrap().entry(&plan).unwrap();
            plan.set(key, entry).unwrap();
            plan
        })
    }

    fn moved_in(t: usize, before: &Plan, after: &Plan) -> Option<Moved> {
        let (old, new) = (deterministic(before), deterministic(after));
        effect_of_edit(Computed { plan: before, forecast: &old }, Computed { plan: after, forecast: &new }, t)
    }

    /// The sentence on an edit.
    fn moved(before: &[(&str, &str)], after: &[(&str, &str)]) -> String {
        let (before, after) = (with(before), with(after));
        moved_in(0, &before, &after).map_or_else(String::new, |moved| format!("{}: {moved}", plan_edit(&before, &after)))
    }

    #[test]
    fn edit_is_named_by_its_change() {
        let cases = [
            ("gifts.gifts_per_hour", "120", "Gifts per hour 150 → 120"),
            ("gifts.gifts_per_hour", "150 (100 to 300)", "Gifts per hour 90 to 250 → 100 to 300"),
            ("brands.fee_per_deal", "400", "Fee per deal $350 → $400"),
            ("merch.price", "25.5", "Merch: price $24 → $25.50"),
            ("audience.growth_rate", "5%", "Audience growth 3% → 5%"),
            ("season.dec", "1.4", "Season in December 1 → 1.4"),
            ("merch.enabled", "off", "Merch off"),
            ("merch.seasonal", "no", "Merch: seasonal off"),
            ("merch.swing", "0.5", "Merch: swing from month to month 0.4 → 0.5"),
            ("merch.starts_month", "3", "Merch: starts in month 0 → 3"),
            ("plan.currency", "EUR", "Currency USD → EUR"),
            ("plan.start_month", "2027-02", "First month January 2027 → February 2027"),
            ("plan.goal_measure", "take_home", "Goal counts gross → take-home"),
            ("plan.months", "24", "Months 12 → 24"),
            ("plan.name", "my_plan", "Name New plan → my_plan"),
            ("plan.note", "for me", "Note edited"),
            ("futures.seed", "18446744073709551615", "Seed 7 → 18446744073709551615"),
        ];
        for (key, text, name) in cases {
            assert_eq!(plan_edit(&plan(), &with(&[(key, text)])).to_string(), name, "{key}={text}");
        }
        assert_eq!(plan_edit(&plan(), &plan()), PlanEdit::Nothing);
        assert_eq!(plan_edit(&plan(), &with(&[("merch.price", "30"), ("plan.months", "3"), ("merch.enabled", "no")])).to_string(), "3 changes");
    }

    #[test]
    fn own_streams_are_added_named_and_removed_from_anywhere() {
        let two = with(&[("own.1.name", "Tutoring"), ("own.2.name", "Workshops")]);
        assert_eq!(plan_edit(&plan(), &with(&[("own.1.enabled", "yes")])).to_string(), "Added My stream 1");
        assert_eq!(plan_edit(&with(&[("own.1.name", "Tutoring")]), &two).to_string(), "Added Workshops");
        let mut one = two.clone();
        one.remove_own(OwnStreamId::FIRST);
        assert_eq!(plan_edit(&two, &one).to_string(), "Removed Tutoring");
        // It brought 100 a month, the default of an own stream.
        assert_eq!(moved_in(0, &two, &one).unwrap().to_string(), "−$100 a month: Tutoring −$100, likes +$0");
        assert_eq!(plan_edit(&two, &with(&[("own.1.name", "Lessons"), ("own.2.name", "Workshops")])).to_string(), "Name Tutoring → Lessons");
    }

    #[test]
    fn sentence_names_every_stream_that_moved_and_likes_last() {
        // 20·2.5·30·24·0.005 = 180
        let text = moved(&[("gifts.gifts_per_hour", "120")], &[]);
        assert_eq!(text, "Gifts per hour 120 → 150: +$180 a month: gifts +$180, likes +$0");
        // One hour more a LIVE is 20·150·24·0.005 = 360 in gifts alone.
        let text = moved(&[], &[("live.hours_per_session", "3.5")]);
        assert_eq!(text, "Hours per LIVE 2.5\u{a0}h → 3.5\u{a0}h: +$360 a month: gifts +$360, likes +$0");
        // Card fees up by 2 points: merch 25·0.97·24·0.02 = −11.64, supporters 40·5·0.02 + 20·6·0.02 = −6.40; sum −18.04.
        let text = moved(&[], &[("fees.card_rate", "4.9%")]);
        assert_eq!(text, "Card fee 2.9% → 4.9%: −$18 a month: merch −$12, supporters −$6, likes +$0");
    }

    #[test]
    fn likes_move_nothing_and_the_sentence_says_so() {
        assert_eq!(moved(&[], &[("audience.likes_per_month", "1M")]), "Likes per month 250,000 → 1,000,000: +$0 a month: likes +$0");
    }

    #[test]
    fn costs_and_tax_move_the_take_home() {
        // 100 more of costs are 28 less of tax.
        let text = moved(&[], &[("costs.fixed_per_month", "220")]);
        assert_eq!(text, "Fixed costs per month $120 → $220: take-home −$72 a month: costs +$100, tax −$28, likes +$0");
    }

    /// 500 come in each month and 800 are spent; 1,000 at the start last for three months: 700, 400, 100, −200.
    fn on_500() -> Plan {
        let mut plan =
            with(&[("own.1.name", "Lessons"), ("own.1.amount_per_month", "500"), ("costs.fixed_per_month", "0"), ("costs.tax_set_aside_rate", "0%")]);
        for stream in Stream::ALL {
            plan.set(Key::Stream(stream, Setting::Enabled), Entry::Switch(false)).unwrap();
        }
        for (key, value) in [(Assumption::OpeningCash, 1_000.0), (Assumption::LivingPerMonth, 800.0)] {
            plan.set(Key::Assumption(key), Entry::Exact(value)).unwrap();
        }
        plan
    }

    #[test]
    fn change_of_the_cash_alone_is_said() {
        let base = on_500();
        let changed = |key: &str, text: &str| {
            let mut plan = base.clone();
            let key: Key = key.parse().unwrap();
            let entry = parse_in_key_units(key, text).unwrap().entry(&plan).unwrap();
            plan.set(key, entry).unwrap();
            plan
        };
        let said = |before: &Plan, after: &Plan| moved_in(0, before, after).unwrap().to_string();
        // 1,000 − 500 a month: it is at −500 in the third month.
        let poorer = changed("cash.living_per_month", "1000");
        assert_eq!(said(&base, &poorer), "the money runs out in March 2027 instead of April 2027: likes +$0");
        let richer = changed("cash.living_per_month", "400");
        assert_eq!(said(&base, &richer), "the money no longer runs out: likes +$0");
        assert_eq!(said(&richer, &base), "the money now runs out in April 2027: likes +$0");
        // From 1,100 to 1,600 at the end of the first month, and upwards from there.
        let at_start = {
            let mut plan = richer.clone();
            plan.set(Key::Assumption(Assumption::OpeningCash), Entry::Exact(1_500.0)).unwrap();
            plan
        };
        assert_eq!(said(&richer, &at_start), "lowest money left +$500, in January 2027: likes +$0");
    }

    #[test]
    fn small_steps_are_shown_in_cents() {
        // 20·6·0.001 = 0.12
        assert_eq!(moved(&[], &[("supporters.donation_fee_rate", "0.1%")]), "Donation fee 0% → 0.1%: −$0.12 a month: supporters −$0.12, likes +$0");
    }

    #[test]
    fn unused_numbers_have_no_effect() {
        for (key, text) in [("plan.name", "Mine"), ("gifts.gifts_per_hour", "150 (100 to 300)"), ("plan.goal_per_month", "5k"), ("gifts.swing", "0.1")] {
            assert_eq!(moved_in(0, &plan(), &with(&[(key, text)])), None, "{key}");
        }
    }

    #[test]
    fn month_is_clamped_to_both_plans() {
        let short = with(&[("plan.months", "3"), ("gifts.gifts_per_hour", "300")]);
        // Month 2 of gifts at 150 more an hour: 900 · 1.03² = 954.81
        assert!((moved_in(11, &plan(), &short).unwrap().amount - 954.81).abs() < 0.005);
    }
}
