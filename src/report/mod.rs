//! Results as words, tables, CSV and JSON: the one place that formats and parses money and numbers.

pub mod change;
pub mod column;
pub mod csv;
pub mod entry;
pub mod hops;
pub mod json;
pub mod ledger;
pub mod matters;
pub mod money;
pub mod month;
pub mod number;
pub mod reach;
pub mod sheet;
pub mod sources;
pub mod sure;
pub mod table;
mod text;

pub use change::{Moved, Part, differences, full_label, label, what_moved};
pub use column::{Column, round_column};
pub use csv::{csv_text, forecast_csv};
pub use entry::{parse_around, parse_as_shown, parse_in_key_units};
pub use hops::gift_hops;
pub use json::{forecast_json, json_text};
pub use ledger::Sources;
pub use matters::{Matters, matters};
pub use money::{Money, quantity_of, shown};
pub use month::{MonthReport, Row, is_enabled, month, stream_key, stream_name};
pub use number::{NotANumber, Typed, percent, plain, whole_percent};
pub use reach::Reach;
pub use sheet::{Sheet, SheetRow, sheet};
pub use sure::{how_sure, in_words, surprises};
pub use table::forecast_table;
pub use text::wrapped;
