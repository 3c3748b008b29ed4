//! Words of the view of reality.

use crate::words::RealityWord;
use crate::words::translation::text as text_of;

pub(in crate::words) fn reality(word: RealityWord) -> &'static str {
    text_of(match word {
        RealityWord::SoFar => "reality-word-so-far",
        RealityWord::Likes => "reality-word-likes",
        RealityWord::Earned => "reality-word-earned",
        RealityWord::Planned => "reality-word-planned",
        RealityWord::Real => "reality-word-real",
        RealityWord::Difference => "reality-word-difference",
        RealityWord::ByStream => "reality-word-by-stream",
        RealityWord::AllStreams => "reality-word-all-streams",
        RealityWord::OwnLivesSay => "reality-word-own-lives-say",
        RealityWord::UseIt => "reality-word-use-it",
        RealityWord::NotProven => "reality-word-not-proven",
        RealityWord::HowTakenOut => "reality-word-how-taken-out",
        RealityWord::Show => "reality-word-show",
        RealityWord::Dismiss => "reality-word-dismiss",
        RealityWord::TimeOnAir => "reality-word-time-on-air",
        RealityWord::Diamonds => "reality-word-diamonds",
        RealityWord::TheyPaid => "reality-word-they-paid",
        RealityWord::DoLikesPay => "reality-word-do-likes-pay",
    })
}
