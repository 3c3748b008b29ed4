//! A plan in the formats of other programs.

use crate::forecast::futures::Stopped;

#[cfg(feature = "report")]
pub mod font_files;
#[cfg(feature = "picture")]
pub mod picture;
#[cfg(feature = "report")]
pub mod printed;
pub mod provenance;
#[cfg(feature = "parquet")]
pub mod raw_parquet;
#[cfg(any(feature = "picture", all(test, feature = "report")))]
mod svg;
#[cfg(feature = "picture")]
mod web_fonts;
#[cfg(feature = "xlsx")]
pub mod workbook;

/// An export that is not made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExportError {
    /// It was cancelled.
    Cancelled,
    /// The writer of the format refused, for this reason.
    NotMade(String),
}

impl From<Stopped> for ExportError {
    fn from(Stopped: Stopped) -> Self {
        Self::Cancelled
    }
}
