//! Texts of the table of tax bands.

/// A text of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaxText {
    /// The button that puts bands in place of one rate.
    UseBands,
    /// The button that adds a band.
    AddBand,
    /// The head of the table.
    Head,
    /// Before the amount at which a band begins.
    From,
    /// The amount of a band by its number, for a screen reader.
    FromOf(usize),
    /// The rate of a band by its number, for a screen reader.
    RateOf(usize),
    /// The button that removes a band by its number.
    RemoveOf(usize),
    /// No bands are published with a source and a date.
    NoPublished,
    /// The meaning of the tax.
    Note,
}
