//! The contents and the look of a picture.

use std::collections::BTreeSet;
use std::path::Path;

use crate::drawing::Colours;
use crate::forecast::goal_seek::Target;
use crate::ledger::{Date, Ledger};
use crate::plan::{Key, Plan, Variant};
use crate::words::{RealityWord, ViewName};

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
    /// The changes that reach a target.
    Reach,
    /// The scenarios over the months.
    Compare,
    /// The months that really were.
    Reality,
    /// Likes in the LIVEs that really were.
    Likes,
    /// The claims of others.
    Others,
}

impl PictureView {
    /// All of them.
    pub const ALL: [Self; 10] =
        [Self::Month, Self::Time, Self::Cash, Self::Range, Self::Matters, Self::Reach, Self::Compare, Self::Reality, Self::Likes, Self::Others];

    /// The question that it answers.
    #[must_use]
    pub fn question(self) -> &'static str {
        if self == Self::Likes { RealityWord::DoLikesPay.word() } else { self.name().question() }
    }

    /// Its name.
    #[must_use]
    const fn name(self) -> ViewName {
        match self {
            Self::Month => ViewName::Month,
            Self::Time => ViewName::Time,
            Self::Cash => ViewName::Cash,
            Self::Range => ViewName::Range,
            Self::Matters => ViewName::Matters,
            Self::Reach => ViewName::Reach,
            Self::Compare => ViewName::Compare,
            Self::Reality | Self::Likes => ViewName::Reality,
            Self::Others => ViewName::Others,
        }
    }
}

/// The question of "What would it take?".
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReachAsked {
    /// The figure to reach; without one the goal of the plan, in 8 of 10 futures.
    pub target: Option<Target>,
    /// The numbers that do not move.
    pub locked: BTreeSet<Key>,
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
    /// The month of a view of one.
    pub month: usize,
    /// The question of the view of one.
    pub reach: &'a ReachAsked,
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

impl PictureFormat {
    /// SVG for a file of that name, PNG of so many pixels a point for any other.
    #[must_use]
    pub fn of_file(file: &Path, scale: u8) -> Self {
        let is_svg = file.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("svg"));
        if is_svg { Self::Svg } else { Self::Png(scale) }
    }
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
