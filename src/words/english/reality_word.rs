//! Words of the view of reality.

use crate::words::RealityWord;

pub(super) const fn reality(word: RealityWord) -> &'static str {
    match word {
        RealityWord::SoFar => "So far",
        RealityWord::Likes => "Likes",
        RealityWord::Earned => "earned",
        RealityWord::Planned => "planned",
        RealityWord::Real => "real",
        RealityWord::Difference => "difference",
        RealityWord::ByStream => "By stream, so far",
        RealityWord::AllStreams => "All streams",
        RealityWord::OwnLivesSay => "Your own data",
        RealityWord::UseIt => "Use it",
        RealityWord::NotProven => "Not proven by this",
        RealityWord::HowTakenOut => "How time on air is taken out",
        RealityWord::Show => "Show",
        RealityWord::Dismiss => "Dismiss",
        RealityWord::TimeOnAir => "Time on air",
        RealityWord::Diamonds => "Diamonds",
        RealityWord::TheyPaid => "They paid",
    }
}
