//! The help of the command line.

use crate::words::CommandHelp;

pub(super) const fn help(help: CommandHelp) -> &'static str {
    match help {
        CommandHelp::About => "Forecast what going LIVE on TikTok could earn you (likes pay nothing)",
        CommandHelp::LongAbout => "Forecast what going LIVE on TikTok could earn you (likes pay nothing)\n\nWithout a command the window opens.",
        CommandHelp::Wgpu => "The graphics card through Vulkan, Metal or Direct3D",
        CommandHelp::Glow => "OpenGL, for older machines",
        CommandHelp::PlanToOpen => "Plan to open [default: the last one, or the first example]",
        CommandHelp::Renderer => "Renderer of the window, if the usual one does not work",
        CommandHelp::Forecast => "Forecast a plan month by month",
        CommandHelp::Cash => "Show when the money arrives: payments, the money left, and how likely it runs out",
        CommandHelp::Keys => "List every key: unit, default, range, limits and meaning",
        CommandHelp::Sources => "List published claims about the numbers, with source and date",
        CommandHelp::Matters => "Rank the numbers with a range by their effect on the total",
        CommandHelp::Reach => "Find the smallest change that reaches a target",
        CommandHelp::Compare => "Compare the scenarios of a plan",
        CommandHelp::Steps => "Split the difference between two scenarios by change",
        CommandHelp::Sweep => "Tabulate a figure while one or two numbers vary",
        CommandHelp::RawFutures => "Print every future by itself: its draws, its months",
        CommandHelp::Parquet => "Parquet, with unrounded amounts",
        CommandHelp::FuturesFormat => "The format",
        CommandHelp::FuturesFile => "A new file to write to",
        CommandHelp::Export => "Write a plan as a spreadsheet that computes",
        CommandHelp::WorkbookFile => "The spreadsheet to write, in the format XLSX",
        CommandHelp::Picture => "Write a view of a plan as a picture that opens as the plan",
        CommandHelp::PictureOf => "View",
        CommandHelp::PictureMonth => "Month of the view of one, from 1",
        CommandHelp::PictureFile => "The picture to write, .png or .svg; - writes PNG to standard output",
        CommandHelp::PictureScale => "Pixels of a point in PNG, 1 to 4: 1 is 1200 by 675 pixels",
        CommandHelp::Dark => "On a dark ground",
        CommandHelp::NoTitle => "Without the lines over and under the chart",
        CommandHelp::NoPlan => "Without the plan inside",
        CommandHelp::Report => "Write a plan as a report on paper, a PDF of 2 to 4 pages",
        CommandHelp::ReportFile => "The report to write, in the format PDF",
        CommandHelp::Paper => "Size of the paper",
        CommandHelp::Batch => "Forecast many plans: one plan per line in, one JSON object per line out",
        CommandHelp::Import => "Import past days and months from files that platforms export; a preview without --yes",
        CommandHelp::ExportedFiles => "CSV, XLSX, JSON or zip of a platform; - reads standard input",
        CommandHelp::ExchangeRate => "Money of the plan for one unit of another currency, as in EUR=1.08 [default: a reference rate]",
        CommandHelp::Yes => "Write into the plan; without it nothing is written",
        CommandHelp::Map => "Column by its name, as in date=Day; roles are date, amount, currency and counts such as likes (repeatable)",
        CommandHelp::StreamOfMoney => "Stream of payments in files that do not say it, such as supporters or own.1",
        CommandHelp::CurrencyOfAmounts => "Currency of amounts without one [default: that of the plan]",
        CommandHelp::YearOfDates => "Year of dates without one",
        CommandHelp::OrderOfDates => "Order of day and month in dates such as 01/02/2027",
        CommandHelp::MarkOfNumbers => "Decimal mark of numbers such as 1.234, where nothing shows it",
        CommandHelp::EarningsIn => "Unit of the earnings in a TikTok data export, which does not say it",
        CommandHelp::CreatorInTable => "Name or id of the creator in a table of several",
        CommandHelp::Actuals => "Show what past months really earned and paid, beside the plan",
        CommandHelp::Likes => "Show whether likes went with gifts in your own LIVEs",
        CommandHelp::Check => "Check plan files: every problem with file, line, key and remedy",
        CommandHelp::New => "Write a new plan that starts this month",
        CommandHelp::Completions => "Print a script that completes commands and options in a shell",
        CommandHelp::Shell => "Shell",
        CommandHelp::Manual => "Print a manual page: zeroline manual | man -l -",
        CommandHelp::ManualOf => "Command [default: the program itself]",
        CommandHelp::Format => "Format of the result",
        CommandHelp::ByteOrderMark => "Begin CSV with a byte-order mark, by which Excel knows UTF-8",
        CommandHelp::Separator => "Between the fields of CSV: comma, semicolon, tab or pipe [default: comma; semicolon with --decimal comma]",
        CommandHelp::Decimal => "Decimal mark of CSV [default: point]",
        CommandHelp::DecimalPoint => "1234.56",
        CommandHelp::DecimalComma => "1234,56, as spreadsheets of many countries have it",
        CommandHelp::PlanFiles => "Plan files; - reads standard input",
        CommandHelp::Fix => "Write a repaired copy beside each damaged file, PLAN.fixed.ron, and list the repairs; of - to standard output",
        CommandHelp::PlanOrExample => "Plan file; - reads standard input [default: the first example]",
        CommandHelp::Scenario => "Scenario of the plan [default: Base]",
        CommandHelp::Threads => "Threads for the futures; the figures stay the same [default: all cores]",
        CommandHelp::Set => {
            "Set a key (repeatable); `zeroline keys` lists them:
gifts.gifts_per_hour=150, \"gifts.gifts_per_hour=150 (90 to 250)\",
audience.likes_per_month=1.5M, affiliate.refund_rate=20%,
brands.enabled=false, plan.start_month=2027-01"
        }
        CommandHelp::Months => "Months, 1 to 120 [default: as the plan]",
        CommandHelp::Futures => "Futures, 0 for none [default: as the plan]",
        CommandHelp::Seed => "Random seed; the same seed gives the same futures [default: as the plan]",
        CommandHelp::Plan => "Plan file; - reads standard input",
        CommandHelp::Measure => "Gross or take-home [default: as the goal]",
        CommandHelp::Figure => {
            "Figure:
total: all months, as set; month:3: the third month, as set;
p20: the total that 80 in 100 futures exceed, p50 the median;
chance:12: the share of futures that meet the goal in month 12;
lowest-spendable: the least money left in any month, as set;
chance-of-running-out, or runs-out: the share of futures in which the money runs out"
        }
        CommandHelp::ComparedFigure => "Figure to compare as well, such as p20, lowest-spendable or chance-of-running-out; `zeroline reach --help` lists them",
        CommandHelp::Output => "Write to a file; - is standard output",
        CommandHelp::Claims => "Number to list in full [default: a summary of all]",
        CommandHelp::Target => "Target: money, such as 40k; for a chance a share, 80% or 0.8 [default for lowest-spendable: 0, for runs-out: 10%]",
        CommandHelp::MayMove => "Number that may move (repeatable); several move in proportion to their ranges",
        CommandHelp::Lock => "Number that must stay (repeatable)",
        CommandHelp::ChangedPlan => "Write the changed plan to a new file; - is standard output, and the answer goes to standard error",
        CommandHelp::Force => "Replace the file if it exists",
        CommandHelp::Scenarios => "Scenarios, separated by commas (repeatable) [default: all]",
        CommandHelp::Against => "Scenario to compare the others with",
        CommandHelp::From => "First scenario",
        CommandHelp::To => "Second scenario",
        CommandHelp::Axis => "Number to vary, its ends and its steps; a second one makes a grid",
        CommandHelp::MarkedTarget => "Target to mark: money, such as 40k; for a chance a share [default: the goal]",
        CommandHelp::BatchFiles => {
            "Plan files; - or none reads standard input:
on each line the path of a plan file, or a whole plan
that begins with a bracket, (format: …)"
        }
        CommandHelp::BatchThreads => "Plans computed at a time [default: one per core]",
        CommandHelp::Example => "Example to start from",
        CommandHelp::NewFile => "File to write; - is standard output",
        CommandHelp::Table => "For people",
        CommandHelp::Csv => "For spreadsheets",
        CommandHelp::Json => "For programs",
        CommandHelp::Followers => "Followers",
        CommandHelp::LivesAWeek => "LIVEs a week",
        CommandHelp::HoursEach => "Hours of one LIVE",
        CommandHelp::GiftsAnHour => "Gifts an hour [default: a wide range from published claims on her followers]",
        CommandHelp::Earns => "Streams beside gifts: brands, rewards, segments, affiliate, merch, supporters, subscriptions",
        CommandHelp::Country => "Country, for currency and exchange rate: DE",
        CommandHelp::Goal => "Goal of a month to take home, in the currency of the country",
    }
}
