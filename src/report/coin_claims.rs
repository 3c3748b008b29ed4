//! "What do others say?": the total of a month under each published rule for coins.

use std::borrow::Cow;

use crate::forecast::{Line, deterministic};
use crate::income::likes::Nothing;
use crate::ledger::{Claim, Date, Ledger};
use crate::plan::assumption::Quantity;
use crate::plan::{Assumption, Currency, Entry, Key, Plan};

use super::{
    Cell, Table,
    claim_effect::{claimed, dated},
};
use crate::words::report::Sentence;
use crate::words::{Heading, Money, OthersText, blurred, shown};

/// The month's total under each rule, the least first.
#[derive(Clone, Debug, PartialEq)]
pub struct Others {
    /// The rules, the plan's own among them.
    pub rows: Vec<OthersRow>,
}

/// One rule.
#[derive(Clone, Debug, PartialEq)]
pub struct OthersRow {
    /// The claim; `None` for the plan as set.
    pub claim: Option<Claim>,
    /// The pay for a diamond, or a coin: "$0.005".
    rate: String,
    /// The gifts of the month at this rate, in the plan's currency.
    pub gifts: f64,
    /// The gross of the month at this rate, in the plan's currency.
    pub total: f64,
}

/// Month `t` of a plan under every published rule for the pay of a coin, with one diamond a coin, as the rules count. A rule beyond the limit
/// of a plan informs as well: gifts are in proportion to the rate.
#[must_use]
pub fn others(plan: &Plan, ledger: &Ledger, t: usize) -> Others {
    let of = Assumption::UsdPerDiamond;
    let gifts_line = Line::Stream(crate::forecast::StreamId::Named(crate::plan::Stream::Gifts));
    let figures = |plan: &Plan| {
        let forecast = deterministic(plan);
        let t = t.min(forecast.months() - 1);
        (forecast.at(gifts_line, t), forecast.at(Line::Gross, t))
    };
    // The month at the highest rate of a plan: other rates are in proportion to it, and nothing but gifts moves.
    let most = of.spec().limit.1;
    let mut at_most = plan.clone();
    let set = [(of, most), (Assumption::DiamondsPerCoin, 1.0)].into_iter().try_for_each(|(of, value)| at_most.set(Key::Assumption(of), Entry::Exact(value)));
    debug_assert!(set.is_ok(), "{set:?}");
    let (gifts_at_most, gross_at_most) = figures(&at_most);
    let rest = gross_at_most - gifts_at_most;
    let (gifts, total) = figures(plan);
    let money = Money::of(plan.currency());
    let own = OthersRow { claim: None, rate: shown(plan.value(of) * plan.value(Assumption::DiamondsPerCoin), of.spec().quantity, money), gifts, total };
    let claims = ledger.about(of).map(|claim| {
        let gifts = gifts_at_most * claim.value / most;
        OthersRow { claim: Some(claim.clone()), rate: claimed(claim, claim.value, plan), gifts, total: rest + gifts }
    });
    let mut rows: Vec<OthersRow> = claims.chain([own]).collect();
    rows.sort_by(|a, b| a.total.total_cmp(&b.total));
    Others { rows }
}

impl OthersRow {
    /// The text of its claim, or the plan.
    #[must_use]
    pub fn name(&self) -> Cow<'_, str> {
        blurred(self.claim.as_ref().map_or(Heading::YourPlan.name(), Claim::shown_text))
    }

    /// Its pay for a coin, with the source.
    #[must_use]
    pub fn rate(&self, today: Date) -> OthersText {
        let rate = self.rate.clone();
        match &self.claim {
            None => OthersText::OwnRate(rate),
            Some(claim) => OthersText::Rate { rate, site: claim.site().to_owned(), dated: dated(claim, today), is_beyond: !claim.is_offered() },
        }
    }
}

impl Others {
    /// The greatest gross of the month, for the length of bars.
    #[must_use]
    pub fn most(&self) -> f64 {
        self.rows.iter().map(|row| row.total).fold(1.0, f64::max)
    }

    /// The least and the most: "By one published rule this month brings $2,368, by another $6,418."
    #[must_use]
    pub fn sentence(&self, money: Money) -> String {
        let claims = || self.rows.iter().filter(|row| row.claim.is_some());
        match (claims().next(), claims().next_back()) {
            (Some(least), Some(most)) if least.total < most.total => Sentence::PublishedRules { least: least.total, most: most.total, money }.to_string(),
            _ => Sentence::PublishedRulesAgree.to_string(),
        }
    }

    /// The rows for a spreadsheet, amounts to the smallest coin, likes last.
    #[must_use]
    pub fn table(&self, currency: Currency) -> Table {
        let mut table = Table::new(currency, [Heading::Rule, Heading::Source, Heading::SourceDate, Heading::UsdPerCoin, Heading::Gifts, Heading::Gross]);
        for row in &self.rows {
            let told = row.claim.as_ref().map_or([Cell::text(Heading::YourPlan), Cell::Empty, Cell::Empty, Cell::Empty], |claim| {
                let date = claim.date.as_ref().map_or(Cell::Empty, |date| Cell::Text(date.to_string()));
                [Cell::text(claim.shown_text()), Cell::text(&claim.source), date, Cell::Number(claim.value, Quantity::Usd)]
            });
            table.row(told.into_iter().chain([row.gifts, row.total].map(Cell::Cents)));
        }
        let nothing = f64::from(Nothing);
        table.row([Cell::text(Heading::Likes), Cell::Empty, Cell::Empty, Cell::Number(nothing, Quantity::Usd), Cell::Cents(nothing), Cell::Cents(nothing)]);
        table
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::YearMonth;
    use crate::report::{CsvMarks, csv};

    #[test]
    fn each_rule_pays_the_gifts_its_own_way_and_the_rest_stays() {
        let mut plan = Plan::new(YearMonth::new(2027, 1).unwrap());
        plan.set(Key::Assumption(Assumption::DiamondsPerCoin), Entry::Exact(0.5)).unwrap();
        let ledger = Ledger::built_in();
        let others = others(&plan, &ledger, 0);
        // Streams other than gifts bring 2818.202 − 900; 180,000 coins a month.
        let rest = 2_818.202 - 900.0;
        for row in &others.rows {
            let gifts = row.claim.as_ref().map_or(180_000.0 * 0.5 * 0.005, |claim| 180_000.0 * claim.value);
            assert!((row.gifts - gifts).abs() < 1e-6 && (row.total - rest - gifts).abs() < 0.001, "{row:?}");
        }
        assert_eq!(others.rows.len(), 17);
        assert!(others.rows.windows(2).all(|pair| pair[0].total <= pair[1].total));
        // 0.002 · 180,000 = 360 and 0.025 · 180,000 = 4,500
        assert_eq!(others.sentence(Money::of(plan.currency())), "By one published rule this month brings $2,278, by another $6,418.");
        assert!(csv(&others.table(plan.currency()), CsvMarks::USUAL).ends_with("\nLikes,,,0,0.00,0.00\n"));
    }
}
