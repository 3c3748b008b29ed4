//! Words of the view of reality.

/// A word of the view of reality.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RealityWord {
    /// The page of the past, and likes.
    SoFar,
    /// Likes.
    Likes,
    /// The row under the months.
    Earned,
    /// The column of the plan.
    Planned,
    /// The column of the past.
    Real,
    /// The column of differences.
    Difference,
    /// The title of the table of streams.
    ByStream,
    /// The sum of the streams.
    AllStreams,
    /// The title of the numbers.
    OwnLivesSay,
    /// The button that takes a number.
    UseIt,
    /// The title of the claims that are not proven.
    NotProven,
    /// The title of the method.
    HowTakenOut,
    /// The button that shows the past.
    Show,
    /// The button that dismisses a line.
    Dismiss,
    /// A row of figures.
    TimeOnAir,
    /// A row of figures.
    Diamonds,
    /// A row of figures.
    TheyPaid,
    /// The title of the page about likes.
    DoLikesPay,
}
