//! The texts of the import: its sheet, the roles of columns, the panel of files and the table of real amounts.

use crate::plan::{ActualsSource, Currency, Day, YearMonth};

/// A text of the import.
#[derive(Clone, Debug, PartialEq)]
pub enum ImportText {
    /// The title of the sheet.
    Title,
    /// The kinds of files, in the file dialog.
    FileKinds,
    /// Files are being read.
    Reading {
        /// Those that are read.
        read: usize,
        /// All of them.
        of: usize,
    },
    /// A file that is not read yet.
    NotReadYet,
    /// Everything is taken by one step.
    OneStep,
    /// The same, without the files that have an open question or a fault.
    OneStepOfSome,
    /// Nothing of the files would change the plan.
    NothingNew,
    /// The button that takes everything.
    Take,
    /// The button that leaves a file out.
    LeaveOut,
    /// The same, with the name of the file.
    LeaveOutFile(String),
    /// The button that opens the roles of columns.
    Columns,
    /// The same, with the name of the file.
    ColumnsOf(String),
    /// An answer that is not given yet.
    Choose,
    /// Days and months of dates.
    DateOrder,
    /// Dates with the day first.
    DayFirst,
    /// Dates with the month first.
    MonthFirst,
    /// The year of dates.
    Year,
    /// The decimal mark of numbers.
    DecimalMark,
    /// Decimals after a point.
    Point,
    /// Decimals after a comma.
    Comma,
    /// The stream of the money.
    Stream,
    /// The creator in a table of several.
    Creator,
    /// The unit of earnings.
    Earnings,
    /// Earnings that are not used.
    NotUsed,
    /// Earnings in diamonds.
    Diamonds,
    /// Earnings in US dollars.
    Dollars,
    /// The currency of amounts without one.
    Currency,
    /// The rate of a currency: the money of the plan for one unit.
    Rate(Currency, Currency),
    /// The number of amounts that are not shown.
    MoreAmounts(usize),
    /// The way to choose the roles of columns.
    RolesHint,
    /// The head of the columns' names.
    ColumnName,
    /// The head of their roles.
    Role,
    /// The head of a row of the file.
    Row(usize),
    /// The role of a column, by its name.
    RoleOf(String),
    /// A column without a role.
    NoRole,
    /// A date and a value are needed.
    RolesMissing,
    /// Amounts need a stream.
    StreamMissing,
    /// The roles are known again by the heading.
    Remembered,
    /// The same by the command line, with its options.
    CommandLine(String),
    /// The button that reads the file with these roles.
    UseColumns,
    /// The title of the panel.
    YourFiles,
    /// The button that asks for files.
    ImportFiles,
    /// The months, the platform and the day of the import of a file.
    FileMonths {
        /// Its first and last day.
        days: Option<(Day, Day)>,
        /// Its platform.
        source: ActualsSource,
    },
    /// The day of the import.
    ReadOn(Day),
    /// The rows of a file.
    Rows(usize),
    /// No file was imported.
    NoFiles,
    /// The button that removes a file, by its name.
    RemoveFile(String),
    /// Likes in the files.
    LikesInFiles,
    /// A number of likes.
    Likes(f64),
    /// The head of the files that are known.
    KnownFiles,
    /// Any other table.
    AnyTable,
    /// The roles of its columns are chosen.
    YouChoose,
    /// Files are dropped on the window and go nowhere.
    DropHint,
    /// Files that are held over the window.
    DropToImport,
    /// The button that opens the table of real amounts.
    TypeAmounts,
    /// The title of the table.
    RealAmounts,
    /// The meaning of a typed amount.
    RealAmountsHint,
    /// Earlier months.
    Earlier,
    /// Later months.
    Later,
    /// The real amount of a stream in a month.
    AmountOf(String, YearMonth),
    /// A text that is no amount.
    NoAmount(String),
    /// The head of the sums of months.
    Sum,
}

/// Files that Zeroline knows: the platform, and the endings of their names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownFile {
    /// The platform.
    pub source: ActualsSource,
    /// The endings.
    pub endings: &'static str,
}

impl KnownFile {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self { source: ActualsSource::LiveCenter, endings: ".csv" },
        Self { source: ActualsSource::DataExport, endings: ".zip .json .txt" },
        Self { source: ActualsSource::Studio, endings: ".csv" },
        Self { source: ActualsSource::Backstage, endings: ".xlsx" },
        Self { source: ActualsSource::ShopAffiliate, endings: ".xlsx .csv" },
        Self { source: ActualsSource::ShopSeller, endings: ".csv" },
        Self { source: ActualsSource::Patreon, endings: ".csv" },
        Self { source: ActualsSource::KoFi, endings: ".csv" },
        Self { source: ActualsSource::BuyMeACoffee, endings: ".csv" },
        Self { source: ActualsSource::Amazon, endings: ".xlsx .csv" },
        Self { source: ActualsSource::PayPal, endings: ".csv" },
        Self { source: ActualsSource::Stripe, endings: ".csv" },
    ];
}
