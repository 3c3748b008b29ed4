//! Messages of imports.

use std::fmt;

use crate::plan::{ActualsSource, DayField};
use crate::words::import_preview::{ColumnRole, DateOrder, ExportKind, FileForm, ImportDoubt, ImportFault, ImportLine, MergeOutcome};
use crate::words::translation::{Grouped, say, say_fault, text};
use crate::words::{in_a_line, plain};

impl fmt::Display for ExportKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        say!(
            f,
            match self {
                Self::LiveEngagement => "export-kind-live-engagement",
                Self::LiveRevenue => "export-kind-live-revenue",
                Self::LiveActivity => "export-kind-live-activity",
                Self::LiveViewers => "export-kind-live-viewers",
                Self::Backstage => "export-kind-backstage",
                Self::StudioOverview => "export-kind-studio-overview",
                Self::StudioFollowers => "export-kind-studio-followers",
                Self::StudioContent => "export-kind-studio-content",
                Self::DataExport => "export-kind-data-export",
                Self::ShopAffiliate => "export-kind-shop-affiliate",
                Self::ShopSeller => "export-kind-shop-seller",
                Self::PatreonMembers => "export-kind-patreon-members",
                Self::PatreonEarnings => "export-kind-patreon-earnings",
                Self::KoFi => "export-kind-ko-fi",
                Self::AmazonEarnings => "export-kind-amazon-earnings",
                Self::PayPal => "export-kind-pay-pal",
                Self::Stripe => "export-kind-stripe",
                Self::BuyMeACoffee => "export-kind-buy-me-a-coffee",
                Self::OwnTable => "export-kind-own-table",
            }
        )
    }
}

impl fmt::Display for DateOrder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        say!(
            f,
            match self {
                Self::YearFirst => "date-order-year-first",
                Self::DayFirst => "date-order-day-first",
                Self::MonthFirst => "date-order-month-first",
                Self::MonthByName => "date-order-month-by-name",
                Self::MonthAlone => "date-order-month-alone",
            }
        )
    }
}

impl fmt::Display for FileForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let separator = self.separator.map(|separator| match separator {
            b';' => "file-form-semicolons",
            b'\t' => "file-form-tabs",
            b'|' => "file-form-bars",
            _ => "file-form-commas",
        });
        let decimal = self.decimal.map(|mark| if mark == ',' { "file-form-decimal-comma" } else { "file-form-decimal-point" });
        let [separator, decimal] = [separator, decimal].map(|id| id.map(|id| text(id).to_owned()));
        let parts = [self.encoding.map(str::to_owned), separator, decimal, self.dates.map(|dates| dates.to_string())];
        f.write_str(&parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
    }
}

impl fmt::Display for ColumnRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        say!(
            f,
            match self {
                Self::Date => "column-role-date",
                Self::Amount => "column-role-amount",
                Self::Currency => "column-role-currency",
                Self::Count(field) => return field.fmt(f),
            }
        )
    }
}

impl fmt::Display for DayField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        say!(
            f,
            match self {
                Self::Lives => "day-field-lives",
                Self::StartHour => "day-field-start-hour",
                Self::Minutes => "day-field-minutes",
                Self::Likes => "day-field-likes",
                Self::Viewers => "day-field-viewers",
                Self::Gifters => "day-field-gifters",
                Self::Diamonds => "day-field-diamonds",
                Self::NewFollowers => "day-field-new-followers",
                Self::VideoViews => "day-field-video-views",
                Self::VideoLikes => "day-field-video-likes",
                Self::Members => "day-field-members",
                Self::NewMembers => "day-field-new-members",
                Self::LeftMembers => "day-field-left-members",
            }
        )
    }
}

impl fmt::Display for ImportFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(fault) => fault.fmt(f),
            Self::Empty => say!(f, "import-fault-empty"),
            Self::TooLarge { most } => say_fault!(f, "import-fault-too-large", most),
            Self::TooManyRows { most } => say_fault!(f, "import-fault-too-many-rows", most = Grouped::of(*most)),
            Self::TooManyColumns { most } => say_fault!(f, "import-fault-too-many-columns", most = Grouped::of(*most)),
            Self::ArchiveTooLarge { most } => {
                say_fault!(f, "import-fault-archive-too-large", most)
            }
            Self::DamagedArchive => say_fault!(f, "import-fault-damaged-archive"),
            Self::DamagedWorkbook => say_fault!(f, "import-fault-damaged-workbook"),
            Self::NothingInArchive => say_fault!(f, "import-fault-nothing-in-archive"),
            Self::NotATable => say_fault!(f, "import-fault-not-a-table"),
            Self::BadJson { line, column } => say_fault!(f, "import-fault-bad-json", line, column),
            Self::NoLives => say_fault!(f, "import-fault-no-lives"),
            Self::Unknown => say_fault!(f, "import-fault-unknown"),
            Self::NoColumn(name) => say_fault!(f, "import-fault-no-column", name),
            Self::DateOrder => say_fault!(f, "import-fault-date-order"),
            Self::NoYear => say_fault!(f, "import-fault-no-year"),
            Self::NoDates => say_fault!(f, "import-fault-no-dates"),
            Self::Decimal { sample } => say_fault!(f, "import-fault-decimal", sample = plain(*sample)),
            Self::NoStream => say_fault!(f, "import-fault-no-stream"),
            Self::UnknownStream => say_fault!(f, "import-fault-unknown-stream"),
            Self::ManyCreators(count) => say_fault!(f, "import-fault-many-creators", count),
            Self::NoCreator => say_fault!(f, "import-fault-no-creator"),
            Self::NoRate(currency) => say_fault!(f, "import-fault-no-rate", currency),
            Self::Cancelled => say!(f, "import-fault-cancelled"),
        }
    }
}

impl fmt::Display for ActualsSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        say!(
            f,
            match self {
                Self::LiveCenter => "actuals-source-live-center",
                Self::Backstage => "actuals-source-backstage",
                Self::DataExport => "actuals-source-data-export",
                Self::Studio => "actuals-source-studio",
                Self::ShopAffiliate => "actuals-source-shop-affiliate",
                Self::ShopSeller => "actuals-source-shop-seller",
                Self::Patreon => "actuals-source-patreon",
                Self::KoFi => "actuals-source-ko-fi",
                Self::BuyMeACoffee => "actuals-source-buy-me-a-coffee",
                Self::Amazon => "actuals-source-amazon",
                Self::PayPal => "actuals-source-pay-pal",
                Self::Stripe => "actuals-source-stripe",
                Self::OwnTable => "actuals-source-own-table",
                Self::Typed => "actuals-source-typed",
            }
        )
    }
}

impl fmt::Display for MergeOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::New => say!(f, "merge-outcome-new"),
            Self::Same => say!(f, "merge-outcome-same"),
            Self::Added => say!(f, "merge-outcome-added"),
            Self::Replaced => say!(f, "merge-outcome-replaced"),
            Self::InPlaceOf(other) => say!(f, "merge-outcome-in-place-of", other),
            Self::OtherSource(other) => say!(f, "merge-outcome-other-source", other),
            Self::OtherHasMore(other) => say!(f, "merge-outcome-other-has-more", other),
            Self::Older => say!(f, "merge-outcome-older"),
            Self::Overlaps => say!(f, "merge-outcome-overlaps"),
        }
    }
}

impl fmt::Display for ImportDoubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EarningsUnit => {
                say_fault!(f, "import-doubt-earnings-unit")
            }
            Self::NoCurrency(currency) => say_fault!(f, "import-doubt-no-currency", currency),
            Self::DiamondsAtRate { usd } => say!(f, "import-doubt-diamonds-at-rate", usd = plain(*usd)),
            Self::Pending { rows, amount, currency } => {
                say!(f, "import-doubt-pending", rows = Grouped::of(*rows), amount = plain(*amount), currency)
            }
            Self::Refunds(rows) => say!(f, "import-doubt-refunds", rows = Grouped::of(*rows)),
            Self::NotIncome(rows) => say!(f, "import-doubt-not-income", rows = Grouped::of(*rows)),
            Self::Unreadable { rows, first } => {
                say!(f, "import-doubt-unreadable", rows = Grouped::of(*rows), first)
            }
            Self::Ahead { rows, first } => say!(f, "import-doubt-ahead", rows = Grouped::of(*rows), first),
            Self::PartOfMonth { first, last } => say!(f, "import-doubt-part-of-month", first, last),
            Self::SeveralMonths => say_fault!(f, "import-doubt-several-months"),
            Self::GreenwichDays => say!(f, "import-doubt-greenwich-days"),
            Self::GreenwichHours => say!(f, "import-doubt-greenwich-hours"),
            Self::HoursOfAnother(other) => say!(f, "import-doubt-hours-of-another", other),
            Self::WithoutCosts => say!(f, "import-doubt-without-costs"),
            Self::MayBeElsewhere => say!(f, "import-doubt-may-be-elsewhere"),
            Self::ColumnByName(role, name) => say!(f, "import-doubt-column-by-name", role, name),
            Self::ColumnsAsBefore => say!(f, "import-doubt-columns-as-before"),
            Self::YearGiven(year) => say!(f, "import-doubt-year-given", year = year.to_string()),
            Self::FollowersOfAccount { fewer: 0 } => say!(f, "import-doubt-followers-of-whole-account"),
            Self::FollowersOfAccount { fewer } => {
                say!(f, "import-doubt-followers-of-account", fewer = Grouped::of(*fewer))
            }
            Self::VideosNotLives => say!(f, "import-doubt-videos-not-lives"),
            Self::NothingUsed => say!(f, "import-doubt-nothing-used"),
            Self::Members { active, left } => {
                say!(f, "import-doubt-members", active = Grouped::of(*active), left)
            }
        }
    }
}

impl fmt::Display for ImportLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { name, kind } => say!(f, "import-line-file", name, kind),
            Self::Refused { name, fault } => say!(f, "import-line-refused", name, fault),
            Self::Form(form) => say!(f, "import-line-form", form),
            Self::Size { rows, columns, used } => say!(f, "import-line-size", rows = Grouped::of(*rows), used, columns),
            Self::Unused(names) => {
                /// Names that are listed.
                const LISTED: usize = 8;
                let listed = names.iter().take(LISTED).cloned().collect::<Vec<_>>().join(", ");
                match names.len().saturating_sub(LISTED) {
                    0 => say!(f, "import-line-unused", names = listed),
                    more => say!(f, "import-line-unused-and-more", names = listed, more),
                }
            }
            Self::Days { count: days, first, last, sums } => {
                let sums = sums.iter().map(|(field, sum)| SumOf(*field, *sum).to_string()).collect::<Vec<_>>().join(", ");
                say!(f, "import-line-days", days = Grouped::of(*days), first, last, sums)
            }
            Self::Diamonds(diamonds) => say!(f, "import-line-diamonds", diamonds = plain(*diamonds)),
            Self::Doubt(doubt) if f.alternate() => say!(f, "import-line-doubt", doubt = format!("{doubt:#}")),
            Self::Doubt(doubt) => say!(f, "import-line-doubt", doubt),
            Self::Private => {
                say!(f, "import-line-private")
            }
            Self::ReplacedDays(days) => say!(f, "import-line-replaced-days", days = Grouped::of(*days)),
            Self::KeptDays(days) => say!(f, "import-line-kept-days", days = Grouped::of(*days)),
            Self::Preview => say!(f, "import-line-preview"),
            Self::Written(plan) => say!(f, "import-line-written", plan = in_a_line(plan)),
            Self::NotWritten => say!(f, "import-line-not-written"),
            Self::NothingNew => say!(f, "import-line-nothing-new"),
        }
    }
}

/// The sum of a count over the days of a file.
struct SumOf(DayField, f64);

impl fmt::Display for SumOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(field, sum) = self;
        say!(f, "import-sum", sum = plain(sum.round()), field)
    }
}
