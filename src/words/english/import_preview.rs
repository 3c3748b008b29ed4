//! Messages of imports.

use std::fmt::{Formatter, Result};

use super::English;
use super::remedy::with_remedy;
use crate::plan::{ActualsSource, DayField};
use crate::words::import_preview::{ColumnRole, DateOrder, ExportKind, FileForm, ImportDoubt, ImportFault, ImportLine, MergeOutcome};
use crate::words::{Says, plain};

impl Says<ExportKind> for English {
    fn say(&self, kind: &ExportKind, f: &mut Formatter<'_>) -> Result {
        f.write_str(match kind {
            ExportKind::LiveEngagement => "TikTok LIVE Center, engagement",
            ExportKind::LiveRevenue => "TikTok LIVE Center, revenue",
            ExportKind::LiveActivity => "TikTok LIVE Center, activity",
            ExportKind::LiveViewers => "TikTok LIVE Center, viewers",
            ExportKind::Backstage => "LIVE Backstage, creator data",
            ExportKind::StudioOverview => "TikTok Studio, overview",
            ExportKind::StudioFollowers => "TikTok Studio, followers",
            ExportKind::StudioContent => "TikTok Studio, content",
            ExportKind::DataExport => "TikTok data export, LIVE history",
            ExportKind::ShopAffiliate => "TikTok Shop, affiliate orders",
            ExportKind::ShopSeller => "TikTok Shop, seller's orders",
            ExportKind::PatreonMembers => "Patreon, members",
            ExportKind::PatreonEarnings => "Patreon, earnings",
            ExportKind::KoFi => "Ko-fi, payments",
            ExportKind::AmazonEarnings => "Amazon Associates, earnings",
            ExportKind::PayPal => "PayPal, payments",
            ExportKind::Stripe => "Stripe, payments",
            ExportKind::BuyMeACoffee => "Buy Me a Coffee, payments",
            ExportKind::OwnTable => "a table, read by the names of its columns",
        })
    }
}

impl Says<DateOrder> for English {
    fn say(&self, order: &DateOrder, f: &mut Formatter<'_>) -> Result {
        f.write_str(match order {
            DateOrder::YearFirst => "dates such as 2027-01-31",
            DateOrder::DayFirst => "dates such as 31/01/2027",
            DateOrder::MonthFirst => "dates such as 01/31/2027",
            DateOrder::MonthByName => "dates such as January 31",
            DateOrder::MonthAlone => "months such as 2027-01",
        })
    }
}

impl Says<FileForm> for English {
    fn say(&self, form: &FileForm, f: &mut Formatter<'_>) -> Result {
        let separator = form.separator.map(|separator| match separator {
            b';' => "semicolons between columns",
            b'\t' => "tabs between columns",
            b'|' => "bars between columns",
            _ => "commas between columns",
        });
        let decimal = form.decimal.map(|mark| if mark == ',' { "decimals such as 1,5" } else { "decimals such as 1.5" });
        let parts = [form.encoding.map(str::to_owned), separator.map(str::to_owned), decimal.map(str::to_owned), form.dates.map(|dates| dates.to_string())];
        f.write_str(&parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
    }
}

impl Says<ColumnRole> for English {
    fn say(&self, role: &ColumnRole, f: &mut Formatter<'_>) -> Result {
        f.write_str(match role {
            ColumnRole::Date => "date",
            ColumnRole::Amount => "amount",
            ColumnRole::Currency => "currency",
            ColumnRole::Count(field) => return write!(f, "{field}"),
        })
    }
}

impl Says<DayField> for English {
    fn say(&self, field: &DayField, f: &mut Formatter<'_>) -> Result {
        f.write_str(match field {
            DayField::Lives => "LIVEs",
            DayField::Minutes => "minutes on air",
            DayField::Likes => "likes",
            DayField::Viewers => "viewers",
            DayField::Gifters => "gifters",
            DayField::Diamonds => "diamonds",
            DayField::NewFollowers => "new followers",
        })
    }
}

impl Says<ImportFault> for English {
    fn say(&self, fault: &ImportFault, f: &mut Formatter<'_>) -> Result {
        match fault {
            ImportFault::Unreadable(fault) => write!(f, "{fault}"),
            ImportFault::Empty => f.write_str("the file is empty"),
            ImportFault::TooLarge { most } => with_remedy(f, format_args!("larger than {most} MiB"), "export a shorter period"),
            ImportFault::TooManyRows { most } => with_remedy(f, format_args!("more than {} rows", plain(whole(*most))), "export a shorter period"),
            ImportFault::ArchiveTooLarge { most } => {
                with_remedy(f, format_args!("it unpacks to more than {most} MiB"), "unpack it yourself and import the file you need")
            }
            ImportFault::DamagedArchive => with_remedy(f, "the archive is damaged or encrypted", "download it again"),
            ImportFault::DamagedWorkbook => with_remedy(f, "the workbook is damaged", "download it again, or save it as CSV"),
            ImportFault::NothingInArchive => with_remedy(f, "no known file in this archive", "unpack it and import the file you need"),
            ImportFault::NotATable => with_remedy(f, "not a table", "use CSV, XLSX, JSON or the zip of a data export"),
            ImportFault::BadJson { line, column } => with_remedy(f, format_args!("not JSON at line {line}, column {column}"), "download it again"),
            ImportFault::NoLives => with_remedy(f, "no LIVEs in this data export", "ask TikTok for all data, in the form JSON"),
            ImportFault::Unknown => with_remedy(f, "a table of an unknown kind", "name its columns, such as --map date=Day --map amount=Total"),
            ImportFault::NoColumn(name) => with_remedy(f, format_args!("no column “{name}”"), "use a name from the heading of the file"),
            ImportFault::DateOrder => with_remedy(f, "day and month of its dates cannot be told apart", "use --dates day-first or --dates month-first"),
            ImportFault::NoYear => with_remedy(f, "its dates have no year", "use --year, such as --year 2027"),
            ImportFault::NoDates => with_remedy(f, "no row has a date that can be read", "use another column or another export"),
            ImportFault::Decimal { sample } => with_remedy(
                f,
                format_args!("the mark in numbers such as {} is for thousands or for decimals", plain(*sample)),
                "use --number-mark point or --number-mark comma",
            ),
            ImportFault::NoStream => with_remedy(f, "the file does not say what the money was for", "use --stream, such as --stream supporters"),
            ImportFault::UnknownStream => with_remedy(f, "the plan has no such stream", "add it to the plan first"),
            ImportFault::ManyCreators(count) => with_remedy(f, format_args!("it has {count} creators"), "use --creator with a name or an id from the file"),
            ImportFault::NoCreator => with_remedy(f, "it does not have this creator", "use --creator with a name or an id from the file"),
            ImportFault::NoRate(currency) => with_remedy(f, format_args!("no exchange rate for {currency}"), format_args!("use --rate {currency}=1.1")),
            ImportFault::Cancelled => f.write_str("cancelled"),
        }
    }
}

impl Says<ActualsSource> for English {
    fn say(&self, source: &ActualsSource, f: &mut Formatter<'_>) -> Result {
        f.write_str(match source {
            ActualsSource::LiveCenter => "LIVE Center",
            ActualsSource::Backstage => "LIVE Backstage",
            ActualsSource::DataExport => "TikTok data export",
            ActualsSource::Studio => "TikTok Studio",
            ActualsSource::ShopAffiliate => "TikTok Shop, affiliate",
            ActualsSource::ShopSeller => "TikTok Shop, seller",
            ActualsSource::Patreon => "Patreon",
            ActualsSource::KoFi => "Ko-fi",
            ActualsSource::BuyMeACoffee => "Buy Me a Coffee",
            ActualsSource::Amazon => "Amazon Associates",
            ActualsSource::PayPal => "PayPal",
            ActualsSource::Stripe => "Stripe",
            ActualsSource::OwnTable => "own table",
            ActualsSource::Typed => "typed",
        })
    }
}

impl Says<MergeOutcome> for English {
    fn say(&self, outcome: &MergeOutcome, f: &mut Formatter<'_>) -> Result {
        match outcome {
            MergeOutcome::New => f.write_str("new"),
            MergeOutcome::Same => f.write_str("already there"),
            MergeOutcome::Added => f.write_str("added to other days"),
            MergeOutcome::Replaced => f.write_str("replaces the older one"),
            MergeOutcome::InPlaceOf(other) => write!(f, "replaces {other}"),
            MergeOutcome::OtherSource(other) => write!(f, "not used: {other} has it"),
            MergeOutcome::Older => f.write_str("not used: more days are there"),
            MergeOutcome::Overlaps => f.write_str("not used: some of its days are there"),
        }
    }
}

impl Says<ImportDoubt> for English {
    fn say(&self, doubt: &ImportDoubt, f: &mut Formatter<'_>) -> Result {
        match doubt {
            ImportDoubt::EarningsUnit => {
                with_remedy(f, "the unit of its earnings is unknown, so they are not used", "use --earnings-in diamonds or --earnings-in usd if you know it")
            }
            ImportDoubt::NoCurrency(currency) => with_remedy(f, format_args!("it names no currency; read as {currency}"), "use --currency for another"),
            ImportDoubt::DiamondsAtRate { usd } => write!(f, "diamonds are counted at ${} each, as in the plan", plain(*usd)),
            ImportDoubt::Pending { rows, amount, currency } => {
                write!(f, "{}: {} {currency} expected, not counted", count(*rows, ["order is not settled", "orders are not settled"]), plain(*amount))
            }
            ImportDoubt::Refunds(rows) => write!(f, "{}, taken off or left out", count(*rows, ["refund", "refunds"])),
            ImportDoubt::NotIncome(rows) => write!(f, "{} not income: payouts, payments to others, changes of currency", count(*rows, ["row is", "rows are"])),
            ImportDoubt::Unreadable { rows, first } => {
                write!(f, "{} no date or no number that can be read, the first in line {first}; not used", count(*rows, ["row has", "rows have"]))
            }
            ImportDoubt::PartOfMonth { first, last } => write!(f, "covers {first} to {last}, not a whole month"),
            ImportDoubt::SeveralMonths => with_remedy(f, "its period has several months, so its amounts are not used", "export month by month"),
            ImportDoubt::GreenwichDays => f.write_str("its days begin at midnight in Greenwich (UTC)"),
            ImportDoubt::WithoutCosts => f.write_str("it has no costs of goods and shipping; the amounts are before them"),
            ImportDoubt::MayBeElsewhere => f.write_str("the same payments may be in files of the shops and platforms that pay through it"),
            ImportDoubt::ColumnByName(role, name) => write!(f, "{role} is read from “{name}”"),
            ImportDoubt::YearGiven(year) => write!(f, "its dates have no year; read as {year}"),
            ImportDoubt::FollowersOfAccount { fewer: 0 } => f.write_str("followers are those of the account, not of LIVEs alone"),
            ImportDoubt::FollowersOfAccount { fewer } => {
                write!(f, "followers are those of the account, not of LIVEs alone; {} fewer of them and no number", count(*fewer, ["day has", "days have"]))
            }
            ImportDoubt::NothingUsed => f.write_str("nothing in it is about LIVEs or income, so nothing is used"),
            ImportDoubt::Members { active, left } => {
                write!(
                    f,
                    "{} and {left} who left or whose payment failed; it has no amounts by month, so nothing is used",
                    count(*active, ["member pays", "members pay"])
                )
            }
        }
    }
}

impl Says<ImportLine> for English {
    fn say(&self, line: &ImportLine, f: &mut Formatter<'_>) -> Result {
        match line {
            ImportLine::File { name, kind } => write!(f, "{name}: {kind}"),
            ImportLine::Refused { name, fault } => write!(f, "{name}: {fault}"),
            ImportLine::Form(form) => write!(f, "Read as {form}"),
            ImportLine::Size { rows, columns, used } => write!(f, "{}, {used} of {columns} columns used", count(*rows, ["row", "rows"])),
            ImportLine::Days { count: days, first, last, sums } => {
                let sums = sums.iter().map(|(field, sum)| format!("{} {field}", plain(sum.round()))).collect::<Vec<_>>().join(", ");
                write!(f, "{}, {first} to {last}: {sums}", count(*days, ["day", "days"]))
            }
            ImportLine::Diamonds(diamonds) => write!(f, "{} diamonds", plain(*diamonds)),
            ImportLine::Doubt(doubt) => write!(f, "Doubtful: {doubt}"),
            ImportLine::Private => {
                f.write_str("Only dates, counts and amounts are used. Names, e-mail and postal addresses, order numbers and comments are not stored.")
            }
            ImportLine::OtherDays { days, source: ActualsSource::LiveCenter } => {
                write!(f, "{} other counts in the plan; they are replaced", count(*days, ["day has", "days have"]))
            }
            ImportLine::OtherDays { days, .. } => write!(f, "{} other counts in the plan; those stay", count(*days, ["day has", "days have"])),
            ImportLine::Preview => f.write_str("This is a preview: nothing is written. To write it into the plan, add --yes."),
            ImportLine::Written(plan) => write!(f, "Wrote {}", plan.display()),
            ImportLine::NotWritten => f.write_str("Some files cannot be read: nothing is written."),
            ImportLine::NothingNew => f.write_str("The plan has all of it already; nothing is written."),
        }
    }
}

/// A number of things.
fn count(number: usize, [one, many]: [&str; 2]) -> String {
    format!("{} {}", plain(whole(number)), if number == 1 { one } else { many })
}

#[expect(clippy::cast_precision_loss, reason = "rows are fewer than 2^53")]
const fn whole(number: usize) -> f64 {
    number as f64
}
