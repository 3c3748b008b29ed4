//! Results as words, tables, CSV and JSON: the one place that formats and parses money and numbers.

pub mod change;
pub mod column;
pub mod entry;
pub mod hops;
pub mod money;
pub mod month;
pub mod number;

pub use change::{Moved, Part, label, what_moved};
pub use column::{Column, round_column};
pub use entry::{parse_as_shown, parse_in_key_units};
pub use hops::gift_hops;
pub use money::{Money, quantity_of, shown};
pub use month::{MonthReport, Row, month, stream_name};
pub use number::{NotANumber, Typed, percent, plain, whole_percent};
