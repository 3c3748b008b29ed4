//! The help of the command line.

use crate::words::Help;

pub(super) const fn help(help: Help) -> &'static str {
    match help {
        Help::About => "Forecast what going LIVE on TikTok could earn you (likes pay nothing)",
        Help::LongAbout => "Forecast what going LIVE on TikTok could earn you (likes pay nothing)\n\nWithout a command the window opens.",
        Help::Wgpu => "The graphics card through Vulkan, Metal or Direct3D",
        Help::Glow => "OpenGL, for older machines",
        Help::PlanToOpen => "Plan to open [default: the last one, or the first example]",
        Help::Renderer => "Renderer of the window, if the usual one does not work",
        Help::Forecast => "Forecast a plan month by month",
        Help::Keys => "List every key: unit, default, range, limits and meaning",
        Help::Sources => "List published claims about the numbers, with source and date",
        Help::Matters => "Rank the numbers with a range by their effect on the total",
        Help::Reach => "Find the smallest change that reaches a target",
        Help::Compare => "Compare the scenarios of a plan",
        Help::Steps => "Split the difference between two scenarios by change",
        Help::Sweep => "Tabulate a figure while one or two numbers vary",
        Help::Batch => "Forecast many plans: one plan per line in, one JSON object per line out",
        Help::Check => "Check plan files: every problem with file, line, key and remedy",
        Help::New => "Write a new plan that starts this month",
        Help::Completions => "Print a script that completes commands and options in a shell",
        Help::Shell => "Shell",
        Help::Manual => "Print a manual page: zeroline manual | man -l -",
        Help::ManualOf => "Command [default: the program itself]",
        Help::Format => "Format of the result",
        Help::ByteOrderMark => "Begin CSV with a byte-order mark, by which Excel knows UTF-8",
        Help::Separator => "Between the fields of CSV: comma, semicolon, tab or pipe [default: comma; semicolon with --decimal comma]",
        Help::Decimal => "Decimal mark of CSV [default: point]",
        Help::DecimalPoint => "1234.56",
        Help::DecimalComma => "1234,56, as spreadsheets of many countries have it",
        Help::PlanFiles => "Plan files; - reads standard input",
        Help::Fix => "Write a repaired copy beside each damaged file, PLAN.fixed.ron, and list the repairs; of - to standard output",
        Help::PlanOrExample => "Plan file; - reads standard input [default: the first example]",
        Help::Scenario => "Scenario of the plan [default: Base]",
        Help::Threads => "Threads for the futures; the figures stay the same [default: all cores]",
        Help::Set => {
            "Set a key (repeatable); `zeroline keys` lists them:
gifts.gifts_per_hour=150, \"gifts.gifts_per_hour=150 (90 to 250)\",
audience.likes_per_month=1.5M, affiliate.refund_rate=20%,
brands.enabled=false, plan.start_month=2027-01"
        }
        Help::Months => "Months, 1 to 120 [default: as the plan]",
        Help::Futures => "Futures, 0 for none [default: as the plan]",
        Help::Seed => "Random seed; the same seed gives the same futures [default: as the plan]",
        Help::Plan => "Plan file; - reads standard input",
        Help::Measure => "Gross or take-home [default: as the goal]",
        Help::Figure => {
            "Figure:
total: all months, as set; month:3: the third month, as set;
p20: the total that 80 in 100 futures exceed, p50 the median;
chance:12: the share of futures that meet the goal in month 12"
        }
        Help::Output => "Write to a file; - is standard output",
        Help::Claims => "Number to list in full [default: a summary of all]",
        Help::Target => "Target: money, such as 40k; for a chance a share, 80% or 0.8",
        Help::MayMove => "Number that may move (repeatable); several move in proportion to their ranges",
        Help::Lock => "Number that must stay (repeatable)",
        Help::ChangedPlan => "Write the changed plan to a new file; - is standard output, and the answer goes to standard error",
        Help::Force => "Replace the file if it exists",
        Help::Scenarios => "Scenarios, separated by commas (repeatable) [default: all]",
        Help::Against => "Scenario to compare the others with",
        Help::From => "First scenario",
        Help::To => "Second scenario",
        Help::Axis => "Number to vary, its ends and its steps; a second one makes a grid",
        Help::MarkedTarget => "Target to mark: money, such as 40k; for a chance a share [default: the goal]",
        Help::BatchFiles => {
            "Plan files; - or none reads standard input:
on each line the path of a plan file, or a whole plan
that begins with a bracket, (format: …)"
        }
        Help::BatchThreads => "Plans computed at a time [default: one per core]",
        Help::Example => "Example to start from",
        Help::NewFile => "File to write; - is standard output",
        Help::Table => "For people",
        Help::Csv => "For spreadsheets",
        Help::Json => "For programs",
        Help::Followers => "Followers",
        Help::LivesAWeek => "LIVEs a week",
        Help::HoursEach => "Hours of one LIVE",
        Help::GiftsAnHour => "Gifts an hour [default: a wide range from published claims on her followers]",
        Help::Earns => "Streams beside gifts: brands, rewards, segments, affiliate, merch, supporters, subscriptions",
        Help::Country => "Country, for currency and exchange rate: DE",
        Help::Goal => "Goal of a month to take home, in the currency of the country",
    }
}
