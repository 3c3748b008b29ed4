//! Texts of the views.

use std::fmt;

use crate::forecast::futures::Rank;
use crate::words::number::fixed;
use crate::words::translation::{attribute, say, text};
use crate::words::{AboutText, CopyText, MattersText, MonthText, OthersText, RangeText, ViewName, language, plain};

impl ViewName {
    /// The word on its tab and in the menu.
    #[must_use]
    pub fn name(self) -> &'static str {
        text(self.id())
    }

    /// The question that it answers.
    #[must_use]
    pub fn question(self) -> &'static str {
        attribute(self.id(), "question")
    }

    /// Three sentences: its contents, its use, and its limits.
    #[must_use]
    pub fn about(self) -> &'static str {
        attribute(self.id(), "about")
    }

    const fn id(self) -> &'static str {
        match self {
            Self::Month => "view-month",
            Self::Time => "view-time",
            Self::Cash => "view-cash",
            Self::Range => "view-range",
            Self::Matters => "view-matters",
            Self::Reach => "view-reach",
            Self::Compare => "view-compare",
            Self::Reality => "view-reality",
            Self::Others => "view-others",
        }
    }
}

impl AboutText {
    /// The text.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::View => text("about-view"),
            Self::Sheet => text("about-sheet"),
            Self::Start => attribute("start-title", "about"),
        }
    }
}

impl fmt::Display for MonthText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line(month, place, months) => say!(f, "month-line", month = month.long(), place, months),
            Self::AsSet => say!(f, "month-as-set"),
            Self::Stream(stream) => f.write_str(language().short_stream(*stream)),
            Self::Tax => say!(f, "month-tax"),
            Self::Summary { month, gross, take_home, money } => {
                say!(f, "month-summary", month = month.long(), gross = money.whole(*gross), take_home = money.whole(*take_home), zero = money.whole(0.0))
            }
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "at most a million")]
fn count(futures: usize) -> String {
    plain(futures as f64)
}

impl fmt::Display for RangeText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoFutures => say!(f, "range-no-futures"),
            Self::Running => say!(f, "range-running"),
            Self::Band { count: futures, low, high, money } => {
                say!(f, "range-band", futures = count(*futures), low = money.whole(*low), high = money.whole(*high))
            }
            Self::HalfHaveMore(median, money) => say!(f, "range-half-have-more", median = money.whole(*median)),
            Self::OneFuture | Self::Rank(Rank::Share(_)) => say!(f, "range-one-future"),
            Self::Rank(Rank::Worst) => say!(f, "range-rank-worst"),
            Self::Rank(Rank::OneInTen) => say!(f, "range-rank-one-in-ten"),
            Self::Rank(Rank::Median) => say!(f, "range-rank-median"),
            Self::Rank(Rank::NineInTen) => say!(f, "range-rank-nine-in-ten"),
            Self::Rank(Rank::Best) => say!(f, "range-rank-best"),
            Self::Dots(months) => say!(f, "range-dots", months),
            Self::EachDot => say!(f, "range-each-dot"),
            Self::DragMarker => say!(f, "range-drag-marker"),
            Self::Reach(hundred, amount, money) => say!(f, "range-reach", hundred, amount = money.whole(*amount)),
            Self::InHundredReach => say!(f, "range-in-hundred-reach"),
            Self::ReachedAmount => say!(f, "range-reached-amount"),
        }
    }
}

impl fmt::Display for MattersText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Intro(measure, months) => {
                say!(f, "matters-intro", measure = measure.name(), months)
            }
            Self::NoRange => say!(f, "matters-no-range"),
            Self::AsSet(total, money) => say!(f, "matters-as-set", total = money.whole(*total)),
            Self::MovesWithTotal => say!(f, "matters-moves-with-total"),
            Self::Bar { name, low: [low, low_effect], high: [high, high_effect] } => {
                say!(f, "matters-bar", name, low, low_effect, high, high_effect)
            }
            Self::Likes([likes, effect]) => say!(f, "matters-likes", likes, effect),
            Self::Ends([[low, low_effect], [high, high_effect]], None) => say!(f, "matters-ends", low, low_effect, high, high_effect),
            Self::Ends([[low, low_effect], [high, high_effect]], Some(rank)) => {
                say!(f, "matters-ends-with-rank", low, low_effect, high, high_effect, rank = fixed(*rank, 2))
            }
        }
    }
}

impl fmt::Display for OthersText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OwnRate(rate) => say!(f, "others-own-rate", rate),
            Self::Rate { rate, site, dated, is_beyond: false } => say!(f, "others-rate", rate, site, dated),
            Self::Rate { rate, site, dated, is_beyond: true } => say!(f, "others-rate-beyond", rate, site, dated),
            Self::OwnRow => say!(f, "others-own-row"),
            Self::Likes => say!(f, "others-likes"),
            Self::LikesSummary(money) => say!(f, "others-likes-summary", zero = money.whole(0.0)),
        }
    }
}

impl fmt::Display for CopyText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        say!(
            f,
            match self {
                Self::Text => "copy-text",
                Self::AsText => "copy-as-text",
                Self::Csv => "copy-csv",
                Self::ForSpreadsheet => "copy-for-spreadsheet",
                Self::Done => "copy-done",
            }
        )
    }
}
