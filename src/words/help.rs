//! The help of the command line.

/// The help of a command, an option or a value.
#[expect(missing_docs, reason = "each has the name of its command, option or value")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommandHelp {
    About,
    LongAbout,
    Wgpu,
    Glow,
    PlanToOpen,
    Renderer,
    Forecast,
    Cash,
    Keys,
    Sources,
    Matters,
    Reach,
    Compare,
    Steps,
    Sweep,
    /// `export`
    Export,
    /// `futures`
    RawFutures,
    /// The format of raw futures.
    FuturesFormat,
    /// The file of raw futures.
    FuturesFile,
    /// The file of a workbook.
    WorkbookFile,
    Batch,
    Import,
    Actuals,
    Likes,
    Check,
    New,
    Completions,
    Shell,
    Manual,
    ManualOf,
    Format,
    ByteOrderMark,
    Separator,
    Decimal,
    DecimalPoint,
    DecimalComma,
    PlanFiles,
    Fix,
    PlanOrExample,
    Scenario,
    Threads,
    Set,
    Months,
    Futures,
    Seed,
    Plan,
    Measure,
    Figure,
    /// The figure to compare as well.
    ComparedFigure,
    Output,
    Claims,
    Target,
    MayMove,
    Lock,
    ChangedPlan,
    Force,
    Scenarios,
    Against,
    From,
    To,
    Axis,
    MarkedTarget,
    BatchFiles,
    BatchThreads,
    Example,
    NewFile,
    Table,
    Csv,
    Json,
    Followers,
    LivesAWeek,
    HoursEach,
    GiftsAnHour,
    Earns,
    Country,
    Goal,
    ExportedFiles,
    ExchangeRate,
    Yes,
    Map,
    StreamOfMoney,
    CurrencyOfAmounts,
    YearOfDates,
    OrderOfDates,
    MarkOfNumbers,
    EarningsIn,
    CreatorInTable,
}

impl CommandHelp {
    /// The text.
    #[must_use]
    pub fn text(self) -> &'static str {
        super::vocabulary::names().help(self)
    }
}
