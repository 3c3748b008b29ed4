//! Texts on the money that arrives.

use std::fmt::{Formatter, Result};

use super::English;
use crate::words::report::Share;
use crate::words::{CashText, OwedUntil, Says};

impl Says<CashText> for English {
    fn say(&self, text: &CashText, f: &mut Formatter<'_>) -> Result {
        match text {
            CashText::Spendable => f.write_str("Money you can spend"),
            CashText::EarnedAndPaid => f.write_str("Earned, and paid in"),
            CashText::Earned => f.write_str("Earned"),
            CashText::PaidIn => f.write_str("Paid in"),
            CashText::EarnedAmount(amount, money) => write!(f, "Earned {}", money.whole(*amount)),
            CashText::PaidAmount(amount, money) => write!(f, "Paid in {}", money.whole(*amount)),
            CashText::Arrives { month, earned, paid, money } => {
                write!(f, "You earn {} in {}, and {} arrives.", money.whole(*earned), month.long(), money.whole(*paid))
            }
            CashText::PartArrives { month, earned, paid, money } => {
                write!(f, "You earn {} in {}, {} of it arrives.", money.whole(*earned), month.long(), money.whole(*paid))
            }
            CashText::RunsOutBy(share, month) => write!(f, "In {} futures the money runs out by {}.", Share(*share), month.long()),
            CashText::RunOut(share) => write!(f, "{} run out", Share(*share)),
            CashText::RunsOutIn(share, month) => write!(f, "{} futures run out by {}", Share(*share), month.name()),
            CashText::RunsOutAsSet(month) => write!(f, "As set, it runs out in {}", month.long()),
            CashText::Afford => f.write_str("What can I afford?"),
            CashText::LargestExpense { amount, month, .. } if *amount < 0.0 => {
                write!(f, "In more than 1 in 10 futures it runs out without any expense in {}, too.", month.long())
            }
            CashText::LargestExpense { amount, month, money } => {
                write!(f, "One expense in {} may be up to {} if it is to last in 9 in 10 futures.", month.long(), money.whole(*amount))
            }
            CashText::Unasked { opening, living, money } => {
                write!(
                    f,
                    "{} at the start and {} a month to live on are only defaults: enter yours on the card Cash.",
                    money.whole(*opening),
                    money.whole(*living)
                )
            }
            CashText::Summary { month, left, money } => {
                write!(f, "Money you can spend, and earnings beside payments; {} left at the end of {}", money.whole(*left), month.long())?;
                write!(f, "; likes {} in every month", money.whole(0.0))
            }
            CashText::StillOwed => f.write_str("Still owed to you"),
            CashText::EndOf(month) => write!(f, "end of {} {}", month.short_name(), month.year()),
            CashText::NotPaidYet => f.write_str("earned, not paid yet"),
            CashText::Days(1) => f.write_str("after 1 day"),
            CashText::Days(days) => write!(f, "after {days} days"),
            CashText::Until(OwedUntil::Paid, _) => f.write_str("all paid"),
            CashText::Until(OwedUntil::In(month), _) => write!(f, "by {} {}", month.short_name(), month.year()),
            CashText::Until(OwedUntil::Minimum(minimum), money) => write!(f, "waits for {}", money.whole(*minimum)),
            CashText::Until(OwedUntil::Beyond, _) => f.write_str("after the plan"),
            CashText::SetAside => f.write_str("Set aside for tax"),
            CashText::SetAsideNote(since) => {
                write!(f, "Since {}. It may still be in your account, but is not counted as money you can spend. An estimate, not advice.", since.long())
            }
            CashText::DaysAreAssumptions => f.write_str("Days are assumptions, too"),
            CashText::DaysNote => f.write_str("Open a stream at the left to change when it is paid, and to see the sources."),
        }
    }
}
