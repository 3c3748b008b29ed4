//! The fault of a picture that is opened as a plan.

use std::fmt::{Formatter, Result};

use super::English;
use super::remedy::with_remedy;
use crate::words::{PictureFault, Says};

impl Says<PictureFault> for English {
    fn say(&self, fault: &PictureFault, f: &mut Formatter<'_>) -> Result {
        match fault {
            PictureFault::NoPlan => with_remedy(f, "no plan in this picture", "export it again, with the plan inside"),
            PictureFault::CutOff => with_remedy(f, "this picture is cut off before the end of its plan", "use another copy"),
            PictureFault::Damaged => with_remedy(f, "the plan in this picture is damaged", "use another copy"),
            PictureFault::Foreign(format) => {
                with_remedy(f, format_args!("{format} files hold no plan"), "use a plan file, or a PNG or SVG that Zeroline exported")
            }
            PictureFault::TakesNoChanges => with_remedy(f, "a picture takes no changes", "open it in the window and save the plan to a file"),
        }
    }
}
