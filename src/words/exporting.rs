//! Texts of exports from the window.

use std::path::PathBuf;

/// A kind of export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanExport {
    /// The view as a picture.
    Picture,
    /// The plan as a report on paper.
    Report,
    /// The plan as a spreadsheet.
    Workbook,
    /// A scenario as a plan of its own.
    Scenario,
    /// The view as a picture on the clipboard.
    CopyOfPicture,
    /// A text on the clipboard.
    CopyOfText,
}

impl PlanExport {
    /// The extension of its files; none for the clipboard.
    #[must_use]
    pub const fn extension(self) -> Option<&'static str> {
        match self {
            Self::Picture => Some("png"),
            Self::Report => Some("pdf"),
            Self::Workbook => Some("xlsx"),
            Self::Scenario => Some("ron"),
            Self::CopyOfPicture | Self::CopyOfText => None,
        }
    }
}

/// A text of exports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExportText {
    /// The title of the dialog of this kind.
    Title(PlanExport),
    /// An export of this kind runs.
    Running(PlanExport),
    /// The bytes could not be made, for this reason.
    NotMade(String),
    /// No program of the system opened an exported file.
    NoProgram {
        /// The reason.
        reason: String,
        /// The file.
        file: PathBuf,
    },
    /// The question about amounts that are blurred.
    BlurredTitle,
    /// The amounts are not blurred in the export.
    BlurredNote,
}
