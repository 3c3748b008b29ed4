//! The fault of a picture that is opened as a plan.

/// The reason why a picture is no plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureFault {
    /// No plan inside.
    NoPlan,
    /// The end is missing, and the plan with it.
    CutOff,
    /// The plan inside has other bytes than it was written with.
    Damaged,
    /// Another format than the two that hold plans.
    Foreign(&'static str),
    /// Changes of the plan have no place in the picture.
    TakesNoChanges,
}
