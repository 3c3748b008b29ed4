//! The import in the window.

use std::fmt;

use crate::words::import_sheet::ImportText;
use crate::words::plain;
use crate::words::translation::{Grouped, say};

impl fmt::Display for ImportText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        say!(
            f,
            match self {
                Self::Title => "import-title",
                Self::FileKinds => "import-file-kinds",
                Self::NotReadYet => "import-not-read-yet",
                Self::OneStep => "import-one-step",
                Self::OneStepOfSome => "import-one-step-of-some",
                Self::NothingNew => "import-nothing-new",
                Self::Take => "import-take",
                Self::LeaveOut => "import-leave-out",
                Self::Columns => "import-columns",
                Self::Choose => "import-choose",
                Self::DateOrder => "import-date-order",
                Self::DayFirst => "import-day-first",
                Self::MonthFirst => "import-month-first",
                Self::Year => "import-year",
                Self::DecimalMark => "import-decimal-mark",
                Self::Point => "import-point",
                Self::Comma => "import-comma",
                Self::Stream => "import-stream",
                Self::Creator => "import-creator",
                Self::Earnings => "import-earnings",
                Self::NotUsed => "import-not-used",
                Self::Diamonds => "import-diamonds",
                Self::Dollars => "import-dollars",
                Self::Currency => "import-currency",
                Self::RolesHint => "import-roles-hint",
                Self::ColumnName => "import-column-name",
                Self::Role => "import-role",
                Self::NoRole => "import-no-role",
                Self::RolesMissing => "import-roles-missing",
                Self::StreamMissing => "import-stream-missing",
                Self::Remembered => "import-remembered",
                Self::UseColumns => "import-use-columns",
                Self::YourFiles => "import-your-files",
                Self::ImportFiles => "import-import-files",
                Self::NoFiles => "import-no-files",
                Self::LikesInFiles => "import-likes-in-files",
                Self::KnownFiles => "import-known-files",
                Self::AnyTable => "import-any-table",
                Self::YouChoose => "import-you-choose",
                Self::DropHint => "import-drop-hint",
                Self::DropToImport => "import-drop-to-import",
                Self::TypeAmounts => "import-type-amounts",
                Self::RealAmounts => "import-real-amounts",
                Self::RealAmountsHint => "import-real-amounts-hint",
                Self::Earlier => "import-earlier",
                Self::Later => "import-later",
                Self::Sum => "import-all-streams",
                Self::Reading { read, of } => return say!(f, "import-reading", read, of),
                Self::LeaveOutFile(name) => return say!(f, "import-leave-out-file", name),
                Self::ColumnsOf(name) => return say!(f, "import-columns-of", name),
                Self::Rate(of, to) => return say!(f, "import-rate", to, of),
                Self::MoreAmounts(count) => return say!(f, "import-more-amounts", count),
                Self::Row(number) => return say!(f, "import-row", number),
                Self::RoleOf(name) => return say!(f, "import-role-of", name),
                Self::CommandLine(options) => return say!(f, "import-command-line", options),
                Self::FileMonths { days: None, source } => return source.fmt(f),
                Self::FileMonths { days: Some((first, last)), source } => {
                    let (from, to) = (first.month(), last.month());
                    return if from == to {
                        say!(f, "import-file-month", month = from.short(), source)
                    } else {
                        say!(f, "import-file-months", from = from.short(), to = to.short(), source)
                    };
                }
                Self::ReadOn(day) => return say!(f, "import-read-on", day),
                Self::Rows(rows) => return say!(f, "import-rows", rows = Grouped::of(*rows)),
                Self::RemoveFile(name) => return say!(f, "import-remove-file", name),
                Self::Likes(count) => return say!(f, "import-likes", likes = plain(*count)),
                Self::AmountOf(stream, month) => return say!(f, "import-amount-of", stream, month = month.long()),
                Self::NoAmount(text) => return say!(f, "import-no-amount", text, example = plain(120.5)),
            }
        )
    }
}
