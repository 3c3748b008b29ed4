//! Values given for keys.

/// The range of a number: 8 in 10 futures are between `low` and `high`, the value is the median.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The 10th percentile.
    pub low: f64,
    /// The 90th percentile.
    pub high: f64,
}

/// A value given for a key, before it is checked.
#[derive(Clone, Debug, PartialEq)]
pub enum Entry {
    /// A new value; the range moves along in proportion.
    Value(f64),
    /// A new value without a range.
    Exact(f64),
    /// A value with a range.
    Ranged {
        /// The value.
        value: f64,
        /// The range around it.
        range: Range,
    },
    /// A value whose range is kept, but turned off.
    RangeOff {
        /// The value.
        value: f64,
        /// The range to turn on again.
        range: Range,
    },
    /// Yes or no.
    Switch(bool),
    /// A whole number beyond the exact ones of an `f64`.
    Integer(u64),
    /// A word or a text.
    Word(String),
}
