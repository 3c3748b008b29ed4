use std::fmt;

use crate::words::translation::say;
use crate::words::workbook::{WorkbookHead, WorkbookSheet, WorkbookText};

impl fmt::Display for WorkbookText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Assumptions => say!(f, "workbook-assumptions"),
            Self::AssumptionsMove => say!(f, "workbook-assumptions-move"),
            Self::Months => say!(f, "workbook-months"),
            Self::MonthsAreLive => say!(f, "workbook-months-are-live"),
            Self::AtGrowth1 => say!(f, "workbook-at-growth1"),
            Self::Cash => say!(f, "workbook-cash"),
            Self::CashIsLive => say!(f, "workbook-cash-is-live"),
            Self::Terms => say!(f, "workbook-terms"),
            Self::TaxBand(band) => say!(f, "workbook-tax-band", band),
            Self::Futures(count) => say!(f, "workbook-futures", count),
            Self::Scenarios => say!(f, "workbook-scenarios"),
            Self::Sources => say!(f, "workbook-sources"),
            Self::DoesNotMove => say!(f, "workbook-does-not-move"),
            Self::MadeBy { version, day } => say!(f, "workbook-made-by", version, day),
            Self::SourcesReadBy(day) => say!(f, "workbook-sources-read-by", day),
            Self::NoPromise => say!(f, "workbook-no-promise"),
        }
    }
}

impl fmt::Display for WorkbookSheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        say!(
            f,
            match self {
                Self::Summary => "workbook-sheet-summary",
                Self::Assumptions => "workbook-sheet-assumptions",
                Self::Months => "workbook-sheet-months",
                Self::Cash => "workbook-sheet-cash",
                Self::Futures => "workbook-sheet-futures",
                Self::Scenarios => "workbook-sheet-scenarios",
                Self::Sources => "workbook-sheet-sources",
            }
        )
    }
}

impl fmt::Display for WorkbookHead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        say!(
            f,
            match self {
                Self::Key => "workbook-head-key",
                Self::Name => "workbook-head-name",
                Self::Value => "workbook-head-value",
                Self::Unit => "workbook-head-unit",
                Self::Low => "workbook-head-low",
                Self::High => "workbook-head-high",
                Self::Least => "workbook-head-least",
                Self::Most => "workbook-head-most",
                Self::Source => "workbook-head-source",
                Self::Note => "workbook-head-note",
                Self::Number => "workbook-head-number",
                Self::Month => "workbook-head-month",
                Self::Audience => "workbook-head-audience",
                Self::Season => "workbook-head-season",
                Self::Members => "workbook-head-members",
                Self::Likes => "workbook-head-likes",
                Self::Gross => "workbook-head-gross",
                Self::Costs => "workbook-head-costs",
                Self::Profit => "workbook-head-profit",
                Self::Tax => "workbook-head-tax",
                Self::TakeHome => "workbook-head-take-home",
                Self::Total => "workbook-head-total",
                Self::Balance => "workbook-head-balance",
                Self::Paid => "workbook-head-paid",
                Self::Owed => "workbook-head-owed",
                Self::CashIn => "workbook-head-cash-in",
                Self::Spendable => "workbook-head-spendable",
                Self::Scenario => "workbook-head-scenario",
                Self::AgainstBase => "workbook-head-against-base",
                Self::Mean => "workbook-head-mean",
                Self::ChanceOfGoal => "workbook-head-chance-of-goal",
            }
        )
    }
}
