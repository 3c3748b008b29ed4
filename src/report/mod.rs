//! Results as sentences, tables, CSV and JSON.

pub mod change;
pub mod compare;
pub mod csv;
pub mod forecast_report;
pub mod hops;
pub mod json;
pub mod ledger;
pub mod matters;
pub mod month;
mod moved;
pub mod others;
pub mod reach;
pub mod rounding;
pub mod scenarios;
pub mod sheet;
pub mod side_by_side;
pub mod sources;
pub mod start;
mod steps;
pub mod sure;
pub mod sweep;
pub mod table;
mod text;
mod waterfall;

pub use change::full_label;
pub use compare::{Compared, against};
pub use csv::csv;
pub use forecast_report::ForecastReport;
pub use hops::gift_hops;
pub use json::{json, json_line};
pub use ledger::Sources;
pub use matters::{Matters, matters};
pub use month::{MonthReport, Row, is_enabled, month, stream_key, stream_name};
pub use moved::{Moved, Part, differences, label, what_moved};
pub use reach::Reach;
pub use rounding::{RoundedColumn, round_column};
pub use scenarios::{difference_label, scenario_name};
pub use sheet::{Sheet, SheetRow, sheet};
pub use start::{StartPreview, start_preview};
pub use steps::StepsReport;
pub use sure::{in_words, surprises};
pub use sweep::SweepReport;
pub use table::{Block, Cell, Report, Row as TableRow, Table, WhenWide};

pub use text::text;
pub use waterfall::{Waterfall, WaterfallEnd, WaterfallStep, waterfall};
