//! Texts of "What would it take?".

use super::Money;
use crate::forecast::goal_seek::{Figure, Refused, Target};
use crate::plan::YearMonth;

/// A text that does not change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReachText {
    /// Before the figure.
    To,
    /// Before the measure.
    Counting,
    /// Numbers that a creator can change herself.
    OneOfThese,
    /// The ring on a track.
    Now,
    /// The dot on a track.
    Needed,
    /// The band on a track.
    Usual,
    /// Numbers that somebody else sets.
    NotInYourHands,
    /// The one that sets them.
    OthersSetThem,
    /// Several numbers together.
    ALittleOfEach,
    /// Makes the change.
    Apply,
    /// A way that is not searched yet.
    Searching,
    /// A number that is locked.
    Locked,
    /// Nothing has to change.
    NothingToDo,
    /// Likes bring nothing.
    NoNumberOfLikes,
    /// The note beside it.
    LikesPayNothing,
    /// With a lift, likes bring gifts.
    LikesWithLift,
    /// Locked numbers do not move.
    LockedStay,
}

/// The figure to reach, in the list of figures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReachAim {
    /// The figure.
    pub figure: Figure,
    /// Its month, where it has one.
    pub month: Option<YearMonth>,
}

/// A sentence with its numbers.
#[derive(Clone, Debug, PartialEq)]
pub enum ReachSentence {
    /// The target.
    Asked {
        /// The target.
        target: Target,
        /// The month of the figure, where it has one.
        month: Option<YearMonth>,
        /// Its currency.
        money: Money,
    },
    /// The figure now, beside the target.
    Now {
        /// The target.
        target: Target,
        /// The month of the figure, where it has one.
        month: Option<YearMonth>,
        /// The figure now.
        now: f64,
        /// Its currency.
        money: Money,
    },
    /// The question cannot be asked.
    Refused(Refused),
    /// The needed value is inside the range of its number.
    Within([String; 2]),
    /// It is above the range.
    More([String; 2]),
    /// It is below it.
    Less([String; 2]),
    /// It is beyond the end of its track.
    BeyondTrack(String),
    /// Not even the limit is enough; the figure there.
    OutOfReach(String),
    /// The value now and the needed one.
    Change(String, String),
    /// A number and its needed value, in the list of a combination.
    Part(String, String),
    /// The figure with a change.
    Gives(String),
    /// A number at its needed value.
    At(String, String),
    /// The figure that is reached with a change.
    Then {
        /// The figure.
        figure: Figure,
        /// Its month, where it has one.
        month: Option<YearMonth>,
        /// The figure with the change.
        reached: String,
    },
}

/// The amount of a stream before and after a change; likes stay at zero.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReachChange {
    /// The stream; `None` for all of them.
    pub label: Option<String>,
    /// The month.
    pub month: YearMonth,
    /// The amount before.
    pub from: String,
    /// The amount after.
    pub to: String,
}
