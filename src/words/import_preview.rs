//! Messages of imports: the kinds of files, and the faults and doubts of their contents.

use std::path::PathBuf;

use super::file::ReadFault;
use crate::plan::{ActualsSource, Currency, Day, DayField};

/// The kind of an exported file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ExportKind {
    /// TikTok LIVE Center: likes, gifters and new followers by day.
    LiveEngagement,
    /// TikTok LIVE Center: diamonds by day.
    LiveRevenue,
    /// TikTok LIVE Center: LIVEs and time on air by day.
    LiveActivity,
    /// TikTok LIVE Center: viewers by day.
    LiveViewers,
    /// LIVE Backstage: an agency's table of creators.
    Backstage,
    /// TikTok Studio: views of videos by day.
    StudioOverview,
    /// TikTok Studio: followers by day.
    StudioFollowers,
    /// TikTok Studio: videos.
    StudioContent,
    /// The data export of a TikTok account.
    DataExport,
    /// TikTok Shop: orders of an affiliate.
    ShopAffiliate,
    /// TikTok Shop: orders of a seller.
    ShopSeller,
    /// Patreon: members.
    PatreonMembers,
    /// Patreon: earnings by month.
    PatreonEarnings,
    /// Ko-fi: payments.
    KoFi,
    /// Amazon Associates: earnings.
    AmazonEarnings,
    /// PayPal: payments.
    PayPal,
    /// Stripe: payments.
    Stripe,
    /// Buy Me a Coffee: payments.
    BuyMeACoffee,
    /// A table whose columns are found by their names.
    OwnTable,
}

/// The order of day, month and year in a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// 2027-01-31
    YearFirst,
    /// 31/01/2027
    DayFirst,
    /// 01/31/2027
    MonthFirst,
    /// Jan 31 2027
    MonthByName,
    /// 2027-01
    MonthAlone,
}

/// The form of a file that was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FileForm {
    /// The encoding of a text.
    pub encoding: Option<&'static str>,
    /// The character between columns.
    pub separator: Option<u8>,
    /// The decimal mark of its numbers, where one is seen.
    pub decimal: Option<char>,
    /// The order in its dates.
    pub dates: Option<DateOrder>,
}

/// The role of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ColumnRole {
    /// The day.
    Date,
    /// An amount of money.
    Amount,
    /// The currency of the amount.
    Currency,
    /// A count of a day.
    Count(DayField),
}

impl ColumnRole {
    /// All of them.
    pub const ALL: [Self; 3 + DayField::ALL.len()] = {
        let mut all = [Self::Date; 3 + DayField::ALL.len()];
        all[1] = Self::Amount;
        all[2] = Self::Currency;
        let mut place = 0;
        while place < DayField::ALL.len() {
            all[3 + place] = Self::Count(DayField::ALL[place]);
            place += 1;
        }
        all
    };

    /// Its name in options and files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Amount => "amount",
            Self::Currency => "currency",
            Self::Count(field) => field.field(),
        }
    }
}

/// The reason that nothing is taken from a file.
#[derive(Clone, Debug, PartialEq)]
pub enum ImportFault {
    /// A file that cannot be read from the disk.
    Unreadable(ReadFault),
    /// Nothing in it.
    Empty,
    /// More bytes than are read.
    TooLarge {
        /// The most, in MiB.
        most: usize,
    },
    /// More rows than are read.
    TooManyRows {
        /// The most.
        most: usize,
    },
    /// A row with more columns than are read.
    TooManyColumns {
        /// The most.
        most: usize,
    },
    /// An archive that unpacks to more than is read.
    ArchiveTooLarge {
        /// The most, in MiB.
        most: usize,
    },
    /// An archive or workbook that cannot be unpacked.
    DamagedArchive,
    /// A workbook that cannot be read.
    DamagedWorkbook,
    /// An archive without a file that is known.
    NothingInArchive,
    /// Neither text nor a workbook nor an archive.
    NotATable,
    /// JSON that cannot be read.
    BadJson {
        /// The line.
        line: usize,
        /// The column.
        column: usize,
    },
    /// JSON without LIVEs.
    NoLives,
    /// A table of an unknown kind.
    Unknown,
    /// A column that was named and is not there.
    NoColumn(String),
    /// Dates that have the day first or the month first.
    DateOrder,
    /// Dates without a year.
    NoYear,
    /// A column of dates without a single one.
    NoDates,
    /// Numbers such as 1.234, whose mark separates thousands or decimals.
    Decimal {
        /// One of them.
        sample: f64,
    },
    /// Amounts of an unknown stream.
    NoStream,
    /// A stream that the plan does not have.
    UnknownStream,
    /// A table of several creators.
    ManyCreators(usize),
    /// A table without the creator who was named.
    NoCreator,
    /// A currency without an exchange rate.
    NoRate(Currency),
    /// It was cancelled.
    Cancelled,
}

impl ImportFault {
    /// Whether the file is a table, whose columns may have other roles.
    #[must_use]
    pub const fn is_of_a_table(&self) -> bool {
        matches!(self, Self::Unknown | Self::NoColumn(_) | Self::DateOrder | Self::NoYear | Self::NoDates | Self::Decimal { .. } | Self::NoStream)
    }
}

/// A doubtful part of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum ImportDoubt {
    /// Earnings in a unit that the export does not name.
    EarningsUnit,
    /// Amounts without a currency.
    NoCurrency(Currency),
    /// Diamonds, counted at the plan's rate.
    DiamondsAtRate {
        /// US dollars for one.
        usd: f64,
    },
    /// Amounts that are not settled, and not counted.
    Pending {
        /// Rows.
        rows: usize,
        /// Their estimated sum.
        amount: f64,
        /// Its currency.
        currency: Currency,
    },
    /// Refunds, deducted or left out.
    Refunds(usize),
    /// Rows of payments that are not income: payouts, payments to others, changes of currency.
    NotIncome(usize),
    /// Rows that have no date or no readable number.
    Unreadable {
        /// Their number.
        rows: usize,
        /// The first, counted from 1 with the heading.
        first: usize,
    },
    /// Rows of days after today, which are not used.
    Ahead {
        /// Their number.
        rows: usize,
        /// The first day.
        first: Day,
    },
    /// A period that is not a whole month.
    PartOfMonth {
        /// The first day.
        first: Day,
        /// The last day.
        last: Day,
    },
    /// A period of several months.
    SeveralMonths,
    /// Days by Greenwich time.
    GreenwichDays,
    /// Days and hours by Greenwich time.
    GreenwichHours,
    /// Hours that may be by another clock than those that are there, from this source; they are not used.
    HoursOfAnother(ActualsSource),
    /// Sales without the costs of goods and shipping.
    WithoutCosts,
    /// Payments that other files may have, too.
    MayBeElsewhere,
    /// A column that was found by its name.
    ColumnByName(ColumnRole, String),
    /// Columns with the roles that were given to them in a file before.
    ColumnsAsBefore,
    /// A year that was given.
    YearGiven(u16),
    /// Followers of the account, who need not come from LIVEs.
    FollowersOfAccount {
        /// Days that had fewer followers than the day before.
        fewer: usize,
    },
    /// Views and likes of videos.
    VideosNotLives,
    /// A file in which nothing is about LIVEs or money.
    NothingUsed,
    /// The number of members, of whom no month has an amount.
    Members {
        /// Those who pay.
        active: usize,
        /// Those who left, or whose payment failed.
        left: usize,
    },
}

/// The fate of an amount that is imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MergeOutcome {
    /// Nothing was there.
    New,
    /// The same is there already.
    Same,
    /// Other days of the month were there, and it was added.
    Added,
    /// It has all days of the amount that was there, and takes its place.
    Replaced,
    /// It takes the place of a source that knows less.
    InPlaceOf(ActualsSource),
    /// Not taken: this source has it already.
    OtherSource(ActualsSource),
    /// Not taken: this source has more days of the same money.
    OtherHasMore(ActualsSource),
    /// Not taken: the amount that is there has more days.
    Older,
    /// Not taken: some of its days are in the amount that is there, others not.
    Overlaps,
}

impl MergeOutcome {
    /// Whether it changes the plan.
    #[must_use]
    pub const fn is_taken(self) -> bool {
        matches!(self, Self::New | Self::Added | Self::Replaced | Self::InPlaceOf(_))
    }
}

/// A line about a file before it is imported.
#[derive(Clone, Debug, PartialEq)]
pub enum ImportLine {
    /// The name of the file and its kind.
    File {
        /// Its name.
        name: String,
        /// Its kind.
        kind: ExportKind,
    },
    /// A file that is not taken.
    Refused {
        /// Its name.
        name: String,
        /// The reason.
        fault: ImportFault,
    },
    /// The form of the file.
    Form(FileForm),
    /// The size of the table, and how much of it is used.
    Size {
        /// Rows.
        rows: usize,
        /// Columns.
        columns: usize,
        /// Columns that are read.
        used: usize,
    },
    /// The names of columns that are not used.
    Unused(Vec<String>),
    /// The counts of days.
    Days {
        /// The number of days.
        count: usize,
        /// The first.
        first: Day,
        /// The last.
        last: Day,
        /// The sums.
        sums: Vec<(DayField, f64)>,
    },
    /// Days with other counts in the plan, which are replaced.
    ReplacedDays(usize),
    /// Days with other counts in the plan, which stay.
    KeptDays(usize),
    /// A number of diamonds.
    Diamonds(f64),
    /// Doubtful parts.
    Doubt(ImportDoubt),
    /// Names and addresses are left out.
    Private,
    /// Nothing is written.
    Preview,
    /// The plan is written.
    Written(PathBuf),
    /// Nothing is written, because some files cannot be read.
    NotWritten,
    /// Nothing was new.
    NothingNew,
}
