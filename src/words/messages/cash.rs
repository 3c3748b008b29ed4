//! Texts on the money that arrives.

use std::fmt;

use crate::words::report::Share;
use crate::words::translation::say;
use crate::words::{CashChange, CashText, OwedUntil};

impl fmt::Display for CashChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RunsOut(month) => say!(f, "cash-change-runs-out", month = month.long()),
            Self::RunsOutIn { month, before } => say!(f, "cash-change-runs-out-in", month = month.long(), before = before.long()),
            Self::Lasts => say!(f, "cash-change-lasts"),
            Self::Lowest(amount, month) => say!(f, "cash-change-lowest", amount, month = month.long()),
        }
    }
}

impl fmt::Display for CashText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Spendable => say!(f, "cash-spendable"),
            Self::EarnedAndPaid => say!(f, "cash-earned-and-paid"),
            Self::Earned => say!(f, "cash-earned"),
            Self::PaidIn => say!(f, "cash-paid-in"),
            Self::EarnedAmount(amount, money) => say!(f, "cash-earned-amount", amount = money.whole(*amount)),
            Self::PaidAmount(amount, money) => say!(f, "cash-paid-amount", amount = money.whole(*amount)),
            Self::Arrives { month, earned, paid, money } => {
                say!(f, "cash-arrives", earned = money.whole(*earned), month = month.long(), paid = money.whole(*paid))
            }
            Self::PartArrives { month, earned, paid, money } => {
                say!(f, "cash-part-arrives", earned = money.whole(*earned), month = month.long(), paid = money.whole(*paid))
            }
            Self::RunsOutBy(share, month) => say!(f, "cash-runs-out-by", share = Share(*share), month = month.long()),
            Self::RunOut(share) => say!(f, "cash-run-out", share = format!("{:#}", Share(*share))),
            Self::RunsOutIn(share, month) => say!(f, "cash-runs-out-in", share = Share(*share), month = month.name()),
            Self::RunsOutAsSet(month) => say!(f, "cash-runs-out-as-set", month = month.long()),
            Self::Afford => say!(f, "cash-afford"),
            Self::LargestExpense { amount, month, .. } if *amount < 0.0 => {
                say!(f, "cash-largest-expense-none", month = month.long())
            }
            Self::LargestExpense { amount, month, money } => {
                say!(f, "cash-largest-expense", month = month.long(), amount = money.whole(*amount))
            }
            Self::Summary { month, left, money } => {
                say!(f, "cash-summary", left = money.whole(*left), month = month.long(), zero = money.whole(0.0))
            }
            Self::Unasked { opening, living, money } => say!(f, "cash-unasked", opening = money.whole(*opening), living = money.whole(*living)),
            Self::StillOwed => say!(f, "cash-still-owed"),
            Self::EndOf(month) => say!(f, "cash-end-of", month = month.short()),
            Self::NotPaidYet => say!(f, "cash-not-paid-yet"),
            Self::Days(days) => say!(f, "cash-days", days),
            Self::Until(OwedUntil::Paid, _) => say!(f, "cash-until-paid"),
            Self::Until(OwedUntil::In(month), _) => say!(f, "cash-until-in", month = month.short()),
            Self::Until(OwedUntil::Minimum(minimum), money) => say!(f, "cash-until-minimum", minimum = money.whole(*minimum)),
            Self::Until(OwedUntil::Beyond, _) => say!(f, "cash-until-beyond"),
            Self::SetAside => say!(f, "cash-set-aside"),
            Self::SetAsideNote(since) => {
                say!(f, "cash-set-aside-note", since = since.long())
            }
            Self::DaysAreAssumptions => say!(f, "cash-days-are-assumptions"),
            Self::DaysNote => say!(f, "cash-days-note"),
        }
    }
}
