//! The fault of a picture that is opened as a plan.

use std::fmt;

use crate::words::PictureFault;
use crate::words::translation::say_fault;

impl fmt::Display for PictureFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoPlan => say_fault!(f, "picture-fault-no-plan"),
            Self::CutOff => say_fault!(f, "picture-fault-cut-off"),
            Self::Damaged => say_fault!(f, "picture-fault-damaged"),
            Self::Foreign(format) => {
                say_fault!(f, "picture-fault-foreign", format)
            }
            Self::TakesNoChanges => say_fault!(f, "picture-fault-takes-no-changes"),
        }
    }
}
