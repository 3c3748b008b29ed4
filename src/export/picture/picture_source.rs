//! The contents and the look of a picture.

use crate::drawing::Colours;
use crate::forecast::futures::Stopped;
use crate::ledger::{Date, Ledger};
use crate::plan::{Plan, Variant};
use crate::words::ViewName;

/// A view that can be a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureView {
    /// One month as bars.
    Month,
    /// The streams over the months.
    Time,
    /// The money that arrives.
    Cash,
    /// The futures.
    Range,
    /// The effects of the ranges.
    Matters,
    /// The scenarios over the months.
    Compare,
}

impl PictureView {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Month, Self::Time, Self::Cash, Self::Range, Self::Matters, Self::Compare];

    /// Its name.
    #[must_use]
    pub const fn name(self) -> ViewName {
        match self {
            Self::Month => ViewName::Month,
            Self::Time => ViewName::Time,
            Self::Cash => ViewName::Cash,
            Self::Range => ViewName::Range,
            Self::Matters => ViewName::Matters,
            Self::Compare => ViewName::Compare,
        }
    }
}

/// The contents of a picture.
#[derive(Clone, Copy, Debug)]
pub struct PictureSource<'a> {
    /// The plan with its scenarios.
    pub plan: &'a Plan,
    /// The base or the scenario that is drawn.
    pub shown: Variant,
    /// The view.
    pub view: PictureView,
    /// The month of the view of one.
    pub month: usize,
    /// The sources of its numbers.
    pub ledger: &'a Ledger,
    /// The day of the export.
    pub today: Date,
}

/// The lines over and under the chart of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureLines {
    /// The question, the plan, and the origin.
    Shown,
    /// None of them.
    Hidden,
}

/// The plan inside a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanInside {
    /// It is there: the picture opens as the plan.
    Kept,
    /// It is not.
    LeftOut,
}

/// The file format of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureFormat {
    /// PNG of so many pixels a point.
    Png(u8),
    /// SVG.
    Svg,
}

/// The look of a picture.
#[derive(Clone, Copy, Debug)]
pub struct PictureLook {
    /// The colours.
    pub colours: &'static Colours,
    /// The lines over and under the chart.
    pub lines: PictureLines,
    /// The plan inside.
    pub plan: PlanInside,
    /// The format.
    pub format: PictureFormat,
}

/// A picture that is not made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PictureError {
    /// The export was cancelled.
    Stopped(Stopped),
    /// The painter refused, with its reason.
    NotPainted(String),
}

impl From<Stopped> for PictureError {
    fn from(stopped: Stopped) -> Self {
        Self::Stopped(stopped)
    }
}
