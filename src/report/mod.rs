//! Results as words, tables, CSV and JSON: the one place that formats and parses money and numbers.

pub mod change;
pub mod column;
pub mod csv;
pub mod entry;
pub mod hops;
pub mod json;
pub mod money;
pub mod month;
pub mod number;
pub mod sheet;
pub mod table;

pub use change::{Moved, Part, label, what_moved};
pub use column::{Column, round_column};
pub use csv::{csv_text, forecast_csv};
pub use entry::{parse_around, parse_as_shown, parse_in_key_units};
pub use hops::gift_hops;
pub use json::{forecast_json, json_text};
pub use money::{Money, quantity_of, shown};
pub use month::{MonthReport, Row, is_enabled, month, stream_key, stream_name};
pub use number::{NotANumber, Typed, percent, plain, whole_percent};
pub use sheet::{Sheet, SheetRow, sheet};
pub use table::forecast_table;
