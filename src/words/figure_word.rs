//! Figures as the command line writes them: `total`, `month:3`, `p20`, `chance:12`, `lowest-spendable`, `chance-of-running-out`.

use crate::forecast::goal_seek::Figure;

const LOWEST_SPENDABLE: &str = "lowest-spendable";
const CHANCE_OF_RUNNING_OUT: &str = "chance-of-running-out";
/// The same, as one asks for it.
const RUNS_OUT: &str = "runs-out";

impl Figure {
    /// The word for it.
    #[must_use]
    pub fn word(self) -> String {
        match self {
            Self::AsSetTotal => "total".to_owned(),
            Self::AsSetMonth(t) => format!("month:{}", t + 1),
            Self::Percentile(p) => format!("p{}", (p * 100.0).round()),
            Self::ChanceInMonth(t) => format!("chance:{}", t + 1),
            Self::LowestSpendable => LOWEST_SPENDABLE.to_owned(),
            Self::ChanceOfRunningOut => CHANCE_OF_RUNNING_OUT.to_owned(),
        }
    }

    /// The figure of a word; months count from 1, percentiles go from 1 to 99.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        let month = |text: &str| text.parse().ok().and_then(|month: usize| month.checked_sub(1));
        let percent = |text: &str| text.parse().ok().filter(|percent| (1..=99).contains(percent));
        match word.split_once(':') {
            None if word == "total" => Some(Self::AsSetTotal),
            None if word == LOWEST_SPENDABLE => Some(Self::LowestSpendable),
            None if matches!(word, CHANCE_OF_RUNNING_OUT | RUNS_OUT) => Some(Self::ChanceOfRunningOut),
            None => word.strip_prefix('p').and_then(percent).map(|percent: u8| Self::Percentile(f64::from(percent) / 100.0)),
            Some(("month", number)) => month(number).map(Self::AsSetMonth),
            Some(("chance", number)) => month(number).map(Self::ChanceInMonth),
            Some(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_gives_its_figure_and_back() {
        let figures = [Figure::AsSetTotal, Figure::AsSetMonth(0), Figure::ChanceInMonth(11), Figure::LowestSpendable, Figure::ChanceOfRunningOut];
        for figure in figures.into_iter().chain((1..=99_u8).map(|percent| Figure::Percentile(f64::from(percent) / 100.0))) {
            assert_eq!(Figure::from_word(&figure.word()), Some(figure));
        }
        assert_eq!(Figure::from_word("runs-out"), Some(Figure::ChanceOfRunningOut));
        for word in ["", "p", "p0", "p100", "p-1", "month:0", "month:", "month", "chance:x", "whole", "total:1"] {
            assert_eq!(Figure::from_word(word), None, "{word}");
        }
    }
}
