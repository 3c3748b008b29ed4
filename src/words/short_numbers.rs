//! Numbers in three digits and a unit: "39.7k", "1.23M"; 万 and 億 in Japanese.

use super::language::Language;
use super::number::{fixed, without_last_zeros};

/// A power of ten and its short name after a number, the smallest first.
type ShortUnit = (i32, &'static str);

const ENGLISH: &[ShortUnit] = &[(3, "k"), (6, "M"), (9, "B")];

/// The units of a language, with the space that it puts before them.
const fn units(language: Language) -> &'static [ShortUnit] {
    match language {
        Language::English => ENGLISH,
        Language::Spanish => &[(3, "\u{a0}mil"), (6, "\u{a0}M")],
        Language::Portuguese => &[(3, "\u{a0}mil"), (6, "\u{a0}mi"), (9, "\u{a0}bi")],
        Language::German => &[(6, "\u{a0}Mio."), (9, "\u{a0}Mrd.")],
        Language::French => &[(3, "\u{a0}k"), (6, "\u{a0}M"), (9, "\u{a0}Md")],
        // "M" alone is a thousand million there, and would be read as a million.
        Language::Indonesian => &[(3, "\u{a0}rb"), (6, "\u{a0}jt"), (9, "\u{a0}miliar")],
        Language::Japanese => &[(4, "万"), (8, "億"), (12, "兆")],
        Language::Italian => &[(3, "K"), (6, "\u{a0}Mln"), (9, "\u{a0}Mrd")],
    }
}

/// Three digits and a unit; all digits of a number below the smallest unit.
pub(super) fn abbreviated(value: f64) -> String {
    let units = units(Language::current());
    let least = units.iter().rev().find(|(power, _)| value.abs() >= 10f64.powi(*power) * 0.9995);
    let Some((power, name)) = least else { return fixed(value, 0) };
    let in_units = value / 10f64.powi(*power);
    let decimals = match in_units.abs() {
        small if small < 9.995 => 2,
        small if small < 99.95 => 1,
        _ => 0,
    };
    format!("{}{name}", without_last_zeros(fixed(in_units, decimals)))
}

/// The power of ten that a text begins with, as in "k" or "mil", and the rest; those of English are always understood.
pub(super) fn power_before(text: &str) -> Option<(i32, &str)> {
    let of_language = |language: Language| {
        units(language).iter().rev().find_map(|(power, name)| {
            let name = name.trim().trim_end_matches('.');
            let start = text.get(..name.len()).filter(|start| start.to_lowercase() == name.to_lowercase())?;
            let rest = &text[start.len()..];
            let rest = rest.strip_prefix('.').unwrap_or(rest);
            // `5k likes` and `5k€` are five thousand, but 5 miles are no five million "iles".
            let is_whole = !rest.starts_with(char::is_alphabetic) || !name.is_ascii();
            is_whole.then_some((*power, rest))
        })
    };
    of_language(Language::current()).or_else(|| of_language(Language::English))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{NumberFormat, parse_number};

    #[test]
    fn numbers_are_short_in_each_language_and_read_back() {
        let cases = [
            (Language::English, NumberFormat::PointComma, ["15k", "1.5M", "150M"]),
            (Language::Spanish, NumberFormat::CommaPoint, ["15\u{a0}mil", "1,5\u{a0}M", "150\u{a0}M"]),
            (Language::Portuguese, NumberFormat::CommaPoint, ["15\u{a0}mil", "1,5\u{a0}mi", "150\u{a0}mi"]),
            (Language::German, NumberFormat::CommaPoint, ["15.000", "1,5\u{a0}Mio.", "150\u{a0}Mio."]),
            (Language::French, NumberFormat::CommaSpace, ["15\u{a0}k", "1,5\u{a0}M", "150\u{a0}M"]),
            (Language::Indonesian, NumberFormat::CommaPoint, ["15\u{a0}rb", "1,5\u{a0}jt", "150\u{a0}jt"]),
            (Language::Japanese, NumberFormat::PointComma, ["1.5万", "150万", "1.5億"]),
            (Language::Italian, NumberFormat::CommaPoint, ["15K", "1,5\u{a0}Mln", "150\u{a0}Mln"]),
        ];
        for (language, format, texts) in cases {
            language.make_current();
            format.make_current();
            for (value, text) in [15e3, 1.5e6, 150e6].into_iter().zip(texts) {
                assert_eq!(abbreviated(value), text);
                assert_eq!(parse_number(text).map(|typed| typed.value), Ok(value), "{language:?}: {text}");
            }
            // English is always understood.
            assert_eq!(parse_number("2M").map(|typed| typed.value), Ok(2e6), "{language:?}");
        }
    }
}
