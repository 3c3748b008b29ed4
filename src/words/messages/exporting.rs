//! Texts of exports from the window.

use std::fmt;

use crate::words::exporting::{ExportText, PlanExport};
use crate::words::in_a_line;
use crate::words::translation::say;

impl fmt::Display for ExportText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Title(PlanExport::Picture | PlanExport::CopyOfPicture) => say!(f, "export-title-picture"),
            Self::Title(PlanExport::Report) => say!(f, "export-title-report"),
            Self::Title(PlanExport::Workbook) => say!(f, "export-title-workbook"),
            Self::Title(PlanExport::Scenario) => say!(f, "export-title-scenario"),
            Self::Title(PlanExport::CopyOfText) => say!(f, "export-title-text"),
            Self::Running(PlanExport::Picture | PlanExport::CopyOfPicture) => say!(f, "export-running-picture"),
            Self::Running(PlanExport::Report) => say!(f, "export-running-report"),
            Self::Running(PlanExport::Workbook) => say!(f, "export-running-workbook"),
            Self::Running(PlanExport::Scenario) => say!(f, "export-running-scenario"),
            Self::Running(PlanExport::CopyOfText) => say!(f, "export-running-text"),
            Self::NotMade(reason) => say!(f, "export-not-made", reason),
            Self::NoProgram { reason, file } => say!(f, "export-no-program", reason, file = in_a_line(file)),
            Self::BlurredTitle => say!(f, "export-blurred-title"),
            Self::BlurredNote => say!(f, "export-blurred-note"),
        }
    }
}
