//! Words of a plan as people type them: months, currencies, measures.

use super::currency_sign::CurrencySign;
use super::language::Language;
use crate::plan::{GoalMeasure, WordKind, YearMonth};

/// A word as a plan takes it: the code of a currency, a month such as 2027-01. A text that names none stays as it is.
pub(super) fn word(kind: WordKind, text: &str) -> String {
    let word = match kind {
        WordKind::Name | WordKind::Text => None,
        WordKind::Currency => CurrencySign::of(text.trim()).and_then(|sign| sign.currency()).map(|currency| currency.to_string()),
        WordKind::Month => month(text).map(|month| month.to_string()),
        WordKind::GoalMeasure => {
            let word = text.trim().to_lowercase().replace(['-', ' '], "_");
            [GoalMeasure::Gross, GoalMeasure::TakeHome].into_iter().find(|measure| measure.word() == word).map(|measure| measure.word().to_owned())
        }
    };
    word.unwrap_or_else(|| text.to_owned())
}

/// Reads a month: `2027-01`, `01/2027`, `1.2027`, `Jan 2027`, `January 2027`, and as the current language writes it: `enero de 2027`, `2027年1月`.
pub(super) fn month(text: &str) -> Option<YearMonth> {
    let lower = text.trim().to_lowercase().replace('年', "-").replace('月', "");
    let parts: Vec<&str> = lower.split(['-', '/', '.', ' ', ',']).filter(|part| !part.is_empty()).collect();
    let (first, second) = match parts.as_slice() {
        [first, second] => (first, second),
        [first, of, second] if of.chars().all(char::is_alphabetic) => (first, second),
        _ => return None,
    };
    let (year, month) = if first.len() == 4 && first.bytes().all(|b| b.is_ascii_digit()) { (first, second) } else { (second, first) };
    let month = month.parse().ok().or_else(|| month_of_year(month));
    YearMonth::new(year.parse().ok().filter(|_| year.len() == 4)?, month?).ok()
}

/// Reads the name of a month, in the current language or in English: 1 for January.
pub(super) fn month_of_year(text: &str) -> Option<u8> {
    let text = text.trim().to_lowercase();
    let names = |language: Language, index| [language.month(index).long, language.month(index).short, language.month_before_year(index)];
    let is_of = |language, index| names(language, index).into_iter().any(|name| name.to_lowercase().trim_end_matches('.') == text);
    let index = (0..12).find(|index| is_of(Language::current(), *index) || is_of(Language::English, *index));
    index.and_then(|index| u8::try_from(index + 1).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn month_and_currency_are_read_as_people_write_them() {
        let month = |text: &str| word(WordKind::Month, text);
        for text in ["2027-01", "01/2027", "1/2027", "1.2027", "Jan 2027", "January 2027", "2027 jan"] {
            assert_eq!(month(text), "2027-01", "{text}");
        }
        assert_eq!(month("13/2027"), "13/2027");
        let cases = [
            ("euro", "EUR"),
            ("€", "EUR"),
            ("Euros", "EUR"),
            ("eur", "EUR"),
            ("$", "USD"),
            ("dollar", "USD"),
            ("Brazilian real", "BRL"),
            ("yen", "JPY"),
            ("Pesos", "Pesos"),
        ];
        for (text, code) in cases {
            assert_eq!(word(WordKind::Currency, text), code, "{text}");
        }
        assert_eq!(word(WordKind::GoalMeasure, "Take-home"), "take_home");
    }
}
