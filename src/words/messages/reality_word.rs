//! Words of the view of reality.

use crate::words::RealityWord;
use crate::words::translation::text as text_of;

impl RealityWord {
    /// The word on screen.
    #[must_use]
    pub fn word(self) -> &'static str {
        text_of(match self {
            Self::SoFar => "reality-word-so-far",
            Self::Likes => "reality-word-likes",
            Self::Earned => "reality-word-earned",
            Self::Planned => "reality-word-planned",
            Self::Real => "reality-word-real",
            Self::Difference => "reality-word-difference",
            Self::ByStream => "reality-word-by-stream",
            Self::AllStreams => "reality-word-all-streams",
            Self::OwnLivesSay => "reality-word-own-lives-say",
            Self::UseIt => "reality-word-use-it",
            Self::NotProven => "reality-word-not-proven",
            Self::HowTakenOut => "reality-word-how-taken-out",
            Self::Show => "reality-word-show",
            Self::Dismiss => "reality-word-dismiss",
            Self::TimeOnAir => "reality-word-time-on-air",
            Self::Diamonds => "reality-word-diamonds",
            Self::TheyPaid => "reality-word-they-paid",
            Self::DoLikesPay => "reality-word-do-likes-pay",
        })
    }
}
