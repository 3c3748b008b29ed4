use std::fmt::{Formatter, Result};

use super::English;
use crate::words::Says;
use crate::words::workbook::{WorkbookHead, WorkbookText};

impl Says<WorkbookText> for English {
    fn say(&self, text: &WorkbookText, f: &mut Formatter<'_>) -> Result {
        match text {
            WorkbookText::Assumptions => f.write_str("Assumptions"),
            WorkbookText::AssumptionsMove => f.write_str(
                "Change a yellow cell: months and cash follow. Ranges, swings and everything about futures move nothing here. The number of months is fixed.",
            ),
            WorkbookText::Months => f.write_str("Months, as set"),
            WorkbookText::MonthsAreLive => f.write_str("Every amount is a formula over the assumptions. Likes are 0: there is no rate to multiply them by."),
            WorkbookText::AtGrowth1 => f.write_str("A month before growth and season"),
            WorkbookText::Cash => f.write_str("When the money arrives, as set"),
            WorkbookText::CashIsLive => f.write_str("Earned is not paid: each stream has a delay and a least amount that is paid out."),
            WorkbookText::Terms => f.write_str("Delay in whole months, rest of a month, earned in a month before the plan"),
            WorkbookText::TaxBand(band) => write!(f, "Tax band {band}"),
            WorkbookText::Futures(count) => write!(f, "Percentiles of {count} futures"),
            WorkbookText::Scenarios => f.write_str("The plan and its scenarios, as set"),
            WorkbookText::Sources => f.write_str("Published claims"),
            WorkbookText::DoesNotMove => f.write_str("These are figures of the day of the export; no change in this workbook moves them."),
            WorkbookText::MadeBy { version, day } => write!(f, "Made by Zeroline {version} on {day}"),
            WorkbookText::SourcesReadBy(day) => write!(f, "Sources read up to {day}"),
            WorkbookText::NoPromise => f.write_str("A forecast from assumptions, no promise of income and no tax advice."),
        }
    }
}

impl Says<WorkbookHead> for English {
    fn say(&self, head: &WorkbookHead, f: &mut Formatter<'_>) -> Result {
        f.write_str(match head {
            WorkbookHead::Key => "Key",
            WorkbookHead::Name => "Name",
            WorkbookHead::Value => "Value",
            WorkbookHead::Unit => "Unit",
            WorkbookHead::Low => "Low",
            WorkbookHead::High => "High",
            WorkbookHead::Least => "Least",
            WorkbookHead::Most => "Most",
            WorkbookHead::Source => "Source",
            WorkbookHead::Note => "Note",
            WorkbookHead::Number => "No.",
            WorkbookHead::Month => "Month",
            WorkbookHead::Audience => "Audience growth",
            WorkbookHead::Season => "Season",
            WorkbookHead::Members => "Members",
            WorkbookHead::Likes => "♥ Likes",
            WorkbookHead::Gross => "Gross",
            WorkbookHead::Costs => "Costs",
            WorkbookHead::Profit => "Profit of the tax year so far",
            WorkbookHead::Tax => "Set aside for tax",
            WorkbookHead::TakeHome => "Take-home",
            WorkbookHead::Total => "Total",
            WorkbookHead::Balance => "balance",
            WorkbookHead::Paid => "paid",
            WorkbookHead::Owed => "still owed",
            WorkbookHead::CashIn => "Paid in",
            WorkbookHead::Spendable => "Spendable",
            WorkbookHead::Scenario => "Scenario",
            WorkbookHead::AgainstBase => "Take-home against the base",
            WorkbookHead::Mean => "mean",
            WorkbookHead::ChanceOfGoal => "Chance of the goal",
        })
    }
}
