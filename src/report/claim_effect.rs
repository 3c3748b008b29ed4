//! The origin of numbers, and the effect of published claims on a plan.

use std::iter::once;

use crate::forecast::sensitivity::tornado;
use crate::forecast::{Line, deterministic};
use crate::ledger::{Age, Claim, Date, FeeIdea, Ledger, Origin, Subject};
use crate::plan::{Assumption, Key, Plan};

use super::change::full_label;
use super::table::Paragraph;
use crate::words::claims::{ClaimSpan, ClaimedAmount, Dated, NumberOrigin, RateNote, SourcesText};
use crate::words::money::{Money, shown};
use crate::words::number::plain;
use crate::words::report::{MonthChange, Precision, Sentence, SignedAmount};
use crate::words::{language, percent, within_sentence};

/// The effect of a change on an average month, as set.
#[derive(Clone, Debug, PartialEq)]
pub struct Effect {
    /// By how much gross moves in a month, exact; the take-home where gross stays as it is.
    pub per_month: f64,
    /// The amount in words: "+$180", "take-home −$34".
    pub amount: String,
    /// The effect in words: "+$180 a month", "take-home −$34 a month", "no change".
    pub text: String,
}

/// The effect of a change of plan on an average month.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "months are few")]
pub fn effect(before: &Plan, after: &Plan) -> Effect {
    let (old, new) = (deterministic(before), deterministic(after));
    let mean = |line| new.total(line) / new.months() as f64 - old.total(line) / old.months() as f64;
    let (gross, take_home) = (mean(Line::Gross), mean(Line::TakeHome));
    let money = Money::of(after.currency());
    let signed = |amount: f64| SignedAmount { amount, money, precision: if amount.abs() < 0.5 { Precision::Cents } else { Precision::Whole } };
    let is_seen = |amount: f64| amount.abs() >= money.smallest() / 2.0;
    let (per_month, change) = match () {
        () if is_seen(gross) => (gross, MonthChange::Gross(signed(gross))),
        () if is_seen(take_home) => (take_home, MonthChange::TakeHome(signed(take_home))),
        () => (0.0, MonthChange::Nothing(money)),
    };
    Effect { per_month, amount: format!("{change:#}"), text: change.to_string() }
}

/// A published claim on a number, set against a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct ClaimRow {
    /// The claim.
    pub claim: Claim,
    /// Its value in the plan's currency.
    pub value: String,
    /// Its range, where it has one.
    pub span: Option<String>,
    /// The change of the plan if its value is used; none where it does not fit.
    pub effect: Option<Effect>,
    /// Whether the plan uses it.
    pub is_used: bool,
}

/// The claims on a number, the least value first.
#[must_use]
pub fn claim_rows(plan: &Plan, ledger: &Ledger, of: Assumption) -> Vec<ClaimRow> {
    let used = plan.source_of(of);
    let row = |claim: &Claim| ClaimRow {
        value: claimed(claim, claim.value, plan),
        span: claimed_span(claim, plan),
        effect: if claim.is_offered() { claim.used_in(plan).ok().map(|taken| effect(plan, &taken)) } else { None },
        is_used: used == Some(claim.reference().as_str()),
        claim: claim.clone(),
    };
    let mut rows: Vec<ClaimRow> = ledger.about(of).map(row).collect();
    rows.sort_by(|a, b| a.claim.value.total_cmp(&b.claim.value));
    rows
}

/// A number of a claim as a plan shows it: money in the plan's currency, background in the unit of the claim.
#[must_use]
pub fn claimed(claim: &Claim, amount: f64, plan: &Plan) -> String {
    match claim.subject {
        Subject::Number(of) => shown(tidy(claim.in_plan(amount, plan)), of.spec().quantity, Money::of(plan.currency())),
        Subject::Background(_) if has_own_unit(claim) => ClaimedAmount { amount, unit: &claim.unit }.to_string(),
        Subject::Background(_) => percent(amount),
    }
}

/// Whether its number is shown in the unit of the claim: background that is no share.
fn has_own_unit(claim: &Claim) -> bool {
    matches!(claim.subject, Subject::Background(_)) && !claim.unit.starts_with("fraction")
}

/// The low and high of a claim, where it has them: "$0.40 to $1", "from $0.40"; "30 to 45" beside a value in its own unit.
#[must_use]
pub fn claimed_span(claim: &Claim, plan: &Plan) -> Option<String> {
    let words = |amount| if has_own_unit(claim) { plain(amount) } else { claimed(claim, amount, plan) };
    match (claim.low, claim.high) {
        (Some(low), Some(high)) => Some(ClaimSpan::Between(words(low), words(high))),
        (Some(low), None) => Some(ClaimSpan::From(words(low))),
        (None, Some(high)) => Some(ClaimSpan::UpTo(words(high))),
        (None, None) => None,
    }
    .map(|span| span.to_string())
}

/// Rounded to four digits: an exchange rate adds digits that no source has.
fn tidy(amount: f64) -> f64 {
    if amount == 0.0 {
        return 0.0;
    }
    let scale = libm::pow(10.0, 3.0 - libm::log10(amount.abs()).floor());
    (amount * scale).round() / scale
}

/// The date of a claim, with its age: "2025-02, stale", "2026", "no date".
#[must_use]
pub fn dated(claim: &Claim, today: Date) -> Dated {
    match (&claim.date, claim.age(today)) {
        (None, _) => Dated::None,
        (Some(date), Age::Stale) => Dated::Stale(date.clone()),
        (Some(date), _) => Dated::Fresh(date.clone()),
    }
}

/// The origin of a number of a plan: "our own assumption", "Patreon, … (patron.com, 2025-10-10, stale)".
#[must_use]
pub fn origin(plan: &Plan, ledger: &Ledger, of: Assumption, today: Date) -> NumberOrigin {
    match ledger.origin(plan, of) {
        Origin::GiftTable => NumberOrigin::GiftTable,
        Origin::Taken(reference, None) => NumberOrigin::Reference(reference.to_owned()),
        Origin::Taken(_, Some(claim)) | Origin::Default(Some(claim)) => claim_origin(claim, today),
        Origin::Default(None) if ledger.about(of).next().is_some() => NumberOrigin::BetweenClaims,
        Origin::Default(None) => NumberOrigin::OwnAssumption,
        Origin::Yours => NumberOrigin::Yours,
    }
}

/// A claim as the origin of a number.
#[must_use]
pub fn claim_origin(claim: &Claim, today: Date) -> NumberOrigin {
    NumberOrigin::Claim { text: claim.text.clone(), site: claim.site().to_owned(), dated: dated(claim, today) }
}

/// The sources of the three assumptions that move a plan most; nothing where no number has a range.
#[must_use]
pub fn forecast_sources(plan: &Plan, ledger: &Ledger, today: Date) -> Option<Vec<Paragraph>> {
    let most = tornado(plan, plan.goal_measure()).into_iter().filter_map(|bar| match bar.key {
        Key::Assumption(Assumption::LikesPerMonth) | Key::Plan(_) | Key::Stream(..) | Key::Own(..) | Key::GiftMix => None,
        Key::Assumption(of) => Some(of),
    });
    let lines: Vec<Paragraph> = most
        .take(3)
        .map(|of| {
            let key = Key::Assumption(of);
            let value = shown(plan.value(of), of.spec().quantity, Money::of(plan.currency()));
            Paragraph::hanging([2, 4], format!("{} {value}: {}", full_label(plan, key), origin(plan, ledger, of, today)))
        })
        .collect();
    (!lines.is_empty()).then(|| once(Paragraph::new(0, SourcesText::ThreeNumbers.to_string())).chain(lines).collect())
}

/// A number with its sources, beside the mix.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyRate {
    /// The number.
    pub of: Assumption,
    /// The words beside it.
    pub label: &'static str,
    /// Its value: "$0.005", "2.9% + $0.30".
    pub value: String,
    /// "14 sources disagree", "yours", "read 2026-11".
    pub note: String,
    /// Whether published claims differ widely.
    pub disagree: bool,
}

/// The few rates that most plans rest on.
#[must_use]
pub fn key_rates(plan: &Plan, ledger: &Ledger) -> Vec<KeyRate> {
    let rates = [Assumption::UsdPerDiamond, Assumption::Rpm, Assumption::CommissionRate, Assumption::CardRate];
    let money = Money::of(plan.currency());
    rates
        .into_iter()
        .map(|of| {
            let value = |of: Assumption| shown(plan.value(of), of.spec().quantity, money);
            let value = if of == Assumption::CardRate { format!("{} + {}", value(of), value(Assumption::CardFixed)) } else { value(of) };
            let claims: Vec<&Claim> = ledger.about(of).collect();
            let values = || claims.iter().map(|claim| claim.value);
            let disagree = values().fold(0.0, f64::max) >= 2.0 * values().fold(f64::INFINITY, f64::min);
            let sites: std::collections::BTreeSet<&str> = claims.iter().map(|claim| claim.site()).collect();
            let read = claims.iter().filter_map(|claim| claim.read).max();
            let is_yours = ledger.origin(plan, of) == Origin::Yours;
            let note = if is_yours {
                RateNote::Yours
            } else if disagree {
                RateNote::Disagree(sites.len())
            } else {
                read.map_or(RateNote::Nothing, RateNote::Read)
            };
            KeyRate { of, label: language().rate(of), value, note: note.to_string(), disagree: disagree && !is_yours }
        })
        .collect()
}

/// The value a claim sets: "platform fee 10%".
#[must_use]
pub fn sets(claim: &Claim, plan: &Plan) -> String {
    match claim.subject {
        Subject::Number(of) => format!("{} {}", within_sentence(of.label()), claimed(claim, claim.value, plan)),
        Subject::Background(_) => String::new(),
    }
}

/// An idea for a fee in words, in the plan's currency.
#[must_use]
pub fn fee_idea(idea: &FeeIdea, plan: &Plan) -> String {
    let money = Money::of(plan.currency());
    let amount = |usd: f64| money.whole(usd * plan.value(Assumption::CurrencyPerUsd));
    let by_followers = idea.by_followers.map(|fee| (amount(fee), idea.claims));
    Sentence::Fee { fee: amount(idea.fee), by_followers, by_views: idea.by_views.map(amount) }.to_string()
}

/// The fee of an idea in the plan's currency, of two significant figures.
#[must_use]
pub fn fee_of_idea(idea: &FeeIdea, plan: &Plan) -> f64 {
    let fee = idea.fee * plan.value(Assumption::CurrencyPerUsd);
    let step = libm::pow(10.0, libm::log10(fee).floor() - 1.0);
    (fee / step).round() * step
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Entry, YearMonth};

    fn plan() -> Plan {
        Plan::new(YearMonth::new(2027, 1).unwrap())
    }

    fn claim<'a>(ledger: &'a Ledger, of: Assumption, begins: &str) -> &'a Claim {
        ledger.about(of).find(|claim| claim.text.starts_with(begins)).unwrap()
    }

    #[test]
    fn claim_has_its_effect_on_the_plan() {
        let (plan, ledger) = (plan(), Ledger::built_in());
        // A thirteenth month is not there: 12 months of growth 3 %, gifts of 900 in the first. Half of it at 0.0025.
        let halved = claim(&ledger, Assumption::UsdPerDiamond, "A calculator: two coins").used_in(&plan).unwrap();
        let gifts: f64 = (0..12).map(|t| 900.0 * 1.03_f64.powi(t)).sum::<f64>() / 12.0;
        let effect = effect(&plan, &halved);
        assert!((effect.per_month + gifts / 2.0).abs() < 1e-9, "{effect:?}");
        assert_eq!(effect.text, "−$532 a month");
        assert_eq!(
            halved.source_of(Assumption::UsdPerDiamond).unwrap(),
            "A calculator: two coins make a diamond, worth $0.005 (calculatecreator.com, 2025-12-05)"
        );
    }

    #[test]
    fn costs_move_the_take_home() {
        let (plan, ledger) = (plan(), Ledger::built_in());
        let managed = claim(&ledger, Assumption::ManagerRate, "A manager").used_in(&plan).unwrap();
        let effect = effect(&plan, &managed);
        assert!(effect.per_month < 0.0 && effect.text.starts_with("take-home −$"), "{effect:?}");
        assert_eq!(super::effect(&plan, &plan).text, "no change");
    }

    #[test]
    fn money_is_in_the_currency_of_the_plan_and_diamonds_in_dollars() {
        let mut plan = plan();
        plan.set(Key::Plan(crate::plan::PlanField::Currency), Entry::Word("EUR".to_owned())).unwrap();
        plan.set(Key::Assumption(Assumption::CurrencyPerUsd), Entry::Exact(0.9)).unwrap();
        let ledger = Ledger::built_in();
        let fee = claim(&ledger, Assumption::CardFixed, "PayPal");
        // 0.49 · 0.9
        assert_eq!(claimed(fee, fee.value, &plan), "€0.441");
        assert_eq!(fee.used_in(&plan).unwrap().value(Assumption::CardFixed), 0.49 * 0.9);
        let diamond = claim(&ledger, Assumption::UsdPerDiamond, "An agency's rule");
        assert_eq!(claimed(diamond, diamond.value, &plan), "US$0.005");
    }

    #[test]
    fn origin_of_a_number_is_named() {
        let ledger = Ledger::built_in();
        let today = Date::new(2026, 11, 22).unwrap();
        let mut plan = plan();
        let said = |plan: &Plan, of| origin(plan, &ledger, of, today).to_string();
        assert_eq!(said(&plan, Assumption::PlatformFeeRate), "Patreon, pages that went public since August 2025 (patron.com, 2025-10-10, stale)");
        assert_eq!(said(&plan, Assumption::GiftsPerHour), "our own assumption; no source gives a figure");
        assert_eq!(said(&plan, Assumption::FeePerDeal), "our own assumption, between published claims that differ");
        plan.set(Key::Assumption(Assumption::PlatformFeeRate), Entry::Value(0.07)).unwrap();
        assert_eq!(said(&plan, Assumption::PlatformFeeRate), "yours");
        plan.set(Key::GiftMix, Entry::Switch(true)).unwrap();
        assert_eq!(said(&plan, Assumption::GiftsPerHour), "follows your table of gifts by name");
    }
}
