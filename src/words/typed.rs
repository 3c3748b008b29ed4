//! Numbers as people type them.

use std::borrow::Cow;

use super::currency_sign::CurrencySign;
use super::language::Language;
use super::number::exact;
use super::number_format::NumberFormat;
use super::period::Period;
use super::short_numbers::power_before;
use super::text::excerpt;
use crate::plan::Key;

/// The most characters quoted of a typed text.
pub(super) const EXCERPT: usize = 40;

/// A number someone typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Typed {
    /// The number; of a percentage the fraction, so 0.2 for `20%`. Always finite.
    pub value: f64,
    /// The unit beside it.
    pub unit: Option<TypedUnit>,
    /// The period after it: `a week`.
    pub period: Option<Period>,
    /// The reading, if another number format reads another number: `1.250`.
    pub read_as: Option<ReadAs>,
}

/// The reading of a number that another number format reads as another number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadAs {
    /// The number as typed.
    pub text: String,
    /// The number without groups: `1250` or `1.25`.
    pub number: String,
}

/// The unit beside a typed number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypedUnit {
    /// A percent sign.
    Percent,
    /// A currency.
    Currency(CurrencySign),
    /// A unit of some number of the plan.
    Named(String),
}

/// The reason why a text is not a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotANumber {
    /// Nothing but spaces.
    Empty,
    /// It does not begin with a number.
    NoDigits(String),
    /// Points, commas or spaces where no number has them.
    Separators(String),
    /// An unknown word after the number.
    Unit(String),
    /// More than a number can be.
    TooLarge(String),
}

/// Reads a number with or without a sign, groups of digits, a currency, `k`, `M` or `B`, a percent sign, a unit of the plan,
/// and a period such as `a week`.
///
/// A single point or comma before exactly three digits is read as the current [`NumberFormat`] writes it: `1,250` is 1250
/// where the point is the decimal mark, and 1.25 where the comma is. Everywhere else it is the decimal mark (`12,50`).
///
/// # Errors
/// Other texts, `nan` and `inf` among them, with the reason and the remedy.
pub fn parse_number(text: &str) -> Result<Typed, NotANumber> {
    let text = half_width(text);
    let text = text.trim();
    if text.is_empty() {
        return Err(NotANumber::Empty);
    }
    let (negative, rest) = sign(text);
    let (currency, rest) = currency_before(rest);
    let (negative, rest) = if negative { (true, rest) } else { sign(rest) };
    let (number, after) = rest.split_at(rest.find(|c: char| !is_part_of_number(c)).unwrap_or(rest.len()));
    if !number.contains(|c: char| c.is_ascii_digit()) {
        return Err(NotANumber::NoDigits(excerpt(text, EXCERPT)));
    }
    let number_text = number.trim_end();
    let Mantissa { digits, is_ambiguous } = mantissa(number_text).ok_or_else(|| NotANumber::Separators(excerpt(text, EXCERPT)))?;
    let read_as = is_ambiguous.then(|| ReadAs { text: number_text.to_owned(), number: without_groups(digits.parse().unwrap_or_default()) });
    let (exponent, after) = if number.ends_with(char::is_whitespace) { (0, after) } else { exponent(after) };
    let after = after.trim();
    let Suffix { power, unit, period } = suffix(after, currency.as_ref()).ok_or_else(|| NotANumber::Unit(excerpt(after, EXCERPT)))?;
    // The power of ten is read together with the digits: 3.2 % is then the very number 0.032.
    let digits = format!("{digits}e{}", exponent.saturating_add(power));
    let value = digits.parse::<f64>().map_err(|_| NotANumber::NoDigits(excerpt(text, EXCERPT)))?;
    if value.is_infinite() {
        return Err(NotANumber::TooLarge(excerpt(text, EXCERPT)));
    }
    Ok(Typed { value: if negative { 0.0 - value } else { value }, unit, period, read_as })
}

/// A text with figures, their signs and the letters of Latin in their usual width: Japanese and Chinese input types `１５０％` as readily as
/// `150%`. Brackets and the plus stay: units of Japanese have them.
pub(super) fn half_width(text: &str) -> Cow<'_, str> {
    /// From the first full-width letter to the usual one.
    const WIDER: u32 = 0xfee0;
    let is_wide = |c: char| ('！'..='～').contains(&c) && !matches!(c, '（' | '）' | '＋');
    if !text.contains(is_wide) {
        return text.into();
    }
    text.chars().map(|c| if is_wide(c) { char::from_u32(u32::from(c) - WIDER).unwrap_or(c) } else { c }).collect()
}

/// A number without marks between its groups.
fn without_groups(value: f64) -> String {
    exact(value).replace('.', NumberFormat::current().decimal().encode_utf8(&mut [0; 4]))
}

fn sign(text: &str) -> (bool, &str) {
    match text.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text.strip_prefix('+').map_or(text, str::trim_start)),
    }
}

fn is_part_of_number(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '.' | ',' | '\'' | '’' | '_') || c.is_whitespace()
}

/// The currency before the number, and the rest.
fn currency_before(text: &str) -> (Option<CurrencySign>, &str) {
    let end = text.find(|c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '.' | ',' | '-' | '−' | '+')).unwrap_or(text.len());
    match CurrencySign::of(&text[..end]) {
        None => (None, text),
        sign => (sign, text[end..].trim_start()),
    }
}

/// The digits of a number with a point or none, without groups.
struct Mantissa {
    digits: String,
    is_ambiguous: bool,
}

/// Reads the digits; `None` if the separators make no sense.
fn mantissa(text: &str) -> Option<Mantissa> {
    let decimal_mark = NumberFormat::current().decimal();
    let last = text.char_indices().rfind(|(_, c)| matches!(c, '.' | ','));
    let is_three = last.is_some_and(|(at, _)| text.len() - at == 4 && is_first_group(&text[..at]));
    let decimal = last.filter(|&(at, mark)| !text[..at].contains(mark) && (mark == decimal_mark || !is_three));
    let (whole, part) = decimal.map_or((text, ""), |(at, _)| (&text[..at], &text[at + 1..]));
    if !all_digits(part) || (whole.is_empty() && part.is_empty()) {
        return None;
    }
    let ungrouped = if all_digits(whole) {
        whole.to_owned()
    } else {
        let separator = whole.chars().find(|c| !c.is_ascii_digit())?;
        let groups: Vec<&str> = whole.split(separator).collect();
        is_grouped(&groups).then(|| groups.concat())?
    };
    Some(Mantissa { digits: format!("{ungrouped}.{part}0"), is_ambiguous: is_three })
}

fn all_digits(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit())
}

fn is_first_group(text: &str) -> bool {
    (1..=3).contains(&text.len()) && all_digits(text) && !text.starts_with('0')
}

/// Groups of three digits, or of two before the last as in India: `1,50,000`.
fn is_grouped(groups: &[&str]) -> bool {
    let [first, middle @ .., last] = groups else { return false };
    let are_of = |length| middle.iter().all(|group| group.len() == length && all_digits(group));
    is_first_group(first) && last.len() == 3 && all_digits(last) && (are_of(3) || (first.len() < 3 && are_of(2)))
}

/// The power of ten of `1e3`, and the rest.
fn exponent(text: &str) -> (i32, &str) {
    let Some(rest) = text.strip_prefix(['e', 'E']) else { return (0, text) };
    let (negative, rest) = sign(rest);
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    if end == 0 {
        return (0, text);
    }
    // Beyond this every number is zero or too large.
    let power = rest[..end].parse().unwrap_or(i32::MAX).min(100_000);
    (if negative { -power } else { power }, &rest[end..])
}

/// The text after the digits.
#[derive(Debug)]
struct Suffix {
    power: i32,
    unit: Option<TypedUnit>,
    period: Option<Period>,
}

/// Reads the text after the digits: a power of ten, a unit and a period. Neither a percent sign nor a second currency fits a
/// currency before the number.
fn suffix(text: &str, currency: Option<&CurrencySign>) -> Option<Suffix> {
    if let Some((power, unit)) = power_and_unit(text, currency) {
        return Some(Suffix { power, unit, period: None });
    }
    let breaks = text.char_indices().filter(|(_, c)| c.is_whitespace() || *c == '/').map(|(at, _)| at);
    std::iter::once(0).chain(breaks).find_map(|at| {
        let period = Period::of_text(text[at..].trim())?;
        let (power, unit) = power_and_unit(text[..at].trim_end(), currency)?;
        Some(Suffix { power, unit, period: Some(period) })
    })
}

fn power_and_unit(text: &str, currency: Option<&CurrencySign>) -> Option<(i32, Option<TypedUnit>)> {
    if text == "%" && currency.is_none() {
        return Some((-2, Some(TypedUnit::Percent)));
    }
    let with_unit = |power: i32, text: &str| {
        if text.is_empty() {
            return Some((power, currency.cloned().map(TypedUnit::Currency)));
        }
        let unit = if currency.is_none() { unit(text) } else { None };
        unit.map(|unit| (power, Some(unit)))
    };
    with_unit(0, text).or_else(|| {
        let (power, rest) = power_before(text)?;
        with_unit(power, rest.trim_start())
    })
}

/// The unit that this text names.
fn unit(text: &str) -> Option<TypedUnit> {
    let currency = CurrencySign::of(text).map(TypedUnit::Currency);
    currency.or_else(|| is_unit(text).then(|| TypedUnit::Named(text.to_owned())))
}

fn is_unit(text: &str) -> bool {
    Key::all().any(|key| is_unit_of(key, text))
}

/// Whether a text is the unit of a key in the current language or in English: whole or its last word, in the singular or plural.
pub(super) fn is_unit_of(key: Key, text: &str) -> bool {
    let text = text.to_lowercase();
    let is_unit = |language: Language| {
        let unit = language.unit(key).to_lowercase();
        let last = unit.rsplit(' ').next().unwrap_or_default();
        let is = |known: &str| !known.is_empty() && (text == known || known.strip_suffix('s') == Some(&text));
        is(&unit) || is(last) || language.typed_units(key).split(", ").any(is)
    };
    is_unit(Language::English) || is_unit(Language::current())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_read_in_common_spellings() {
        let cases = [
            ("150", 150.0),
            ("1.5k", 1_500.0),
            ("2M", 2e6),
            ("1.2 M", 1.2e6),
            ("3b", 3e9),
            ("12,50", 12.5),
            ("0,125", 0.125),
            ("$5", 5.0),
            ("5 €", 5.0),
            ("5k€", 5_000.0),
            ("USD 5", 5.0),
            ("US$0.005", 0.005),
            ("5 eur", 5.0),
            ("-$5", -5.0),
            ("$−5", -5.0),
            ("1,250", 1_250.0),
            ("1,250,000", 1_250_000.0),
            ("1.250.000", 1_250_000.0),
            ("1.250", 1.25),
            ("1.250,50", 1_250.5),
            ("1,250.50", 1_250.5),
            ("1234,567", 1_234.567),
            ("1 000", 1_000.0),
            ("1\u{a0}000", 1_000.0),
            ("1\u{2009}000\u{2009}000", 1e6),
            ("1 000,250", 1_000.25),
            ("1'000", 1_000.0),
            ("1’000.5", 1_000.5),
            ("1_000", 1_000.0),
            ("−5", -5.0),
            ("-5", -5.0),
            ("+5", 5.0),
            ("1e3", 1_000.0),
            ("2.5E-3", 0.002_5),
            (".5", 0.5),
            ("5.", 5.0),
            ("2.5 h", 2.5),
            ("2.5\u{a0}h", 2.5),
            ("24 coins", 24.0),
            ("1 coin", 1.0),
            ("1.5k likes", 1_500.0),
            ("5 members", 5.0),
            ("3 LIVEs", 3.0),
            ("  7  ", 7.0),
            ("1,50,000", 150_000.0),
            ("₹12,34,567.50", 1_234_567.5),
            ("500 euros", 500.0),
            ("4 a week", 4.0),
            ("3 LIVEs per week", 3.0),
            ("$5k/month", 5_000.0),
            ("１５０", 150.0),
            ("１，２５０．５", 1_250.5),
            ("￥５ｋ", 5_000.0),
        ];
        for (text, value) in cases {
            assert_eq!(parse_number(text).map(|typed| (typed.value, typed.is_percent())), Ok((value, false)), "{text}");
        }
    }

    #[test]
    fn format_decides_where_a_mark_is_ambiguous() {
        let cases = [
            (NumberFormat::PointComma, [1.25, 1_250.0, 1_250.5, 12.5]),
            (NumberFormat::CommaPoint, [1_250.0, 1.25, 1_250.5, 12.5]),
            (NumberFormat::CommaSpace, [1_250.0, 1.25, 1_250.5, 12.5]),
            (NumberFormat::PointApostrophe, [1.25, 1_250.0, 1_250.5, 12.5]),
        ];
        for (format, values) in cases {
            format.make_current();
            let read = |text| parse_number(text).unwrap();
            assert_eq!(["1.250", "1,250", "1.250,5", "12,5"].map(|text| read(text).value), values, "{format:?}");
            let ambiguous = ["1.250", "1,250", "1.250,5", "12,5", "0,125", "1250", "1’250"].map(|text| read(text).read_as.is_some());
            assert_eq!(ambiguous, [true, true, false, false, false, false, false], "{format:?}");
        }
    }

    #[test]
    fn unit_and_period_are_kept() {
        let read = |text| parse_number(text).map(|typed| (typed.unit, typed.period)).unwrap();
        let currency = |text| Some(TypedUnit::Currency(CurrencySign::of(text).unwrap()));
        assert_eq!(read("$5"), (currency("$"), None));
        assert_eq!(read("5k eur a year"), (currency("eur"), Some(Period::Year)));
        assert_eq!(read("4/week"), (None, Some(Period::Week)));
        assert_eq!(read("2 LIVEs daily"), (Some(TypedUnit::Named("LIVEs".to_owned())), Some(Period::Day)));
    }

    #[test]
    fn percentage_is_the_very_fraction() {
        for (text, value) in [("20%", 0.2), ("20 %", 0.2), ("3.2%", 0.032), ("3,2\u{a0}%", 0.032), ("-5%", -0.05)] {
            assert_eq!(parse_number(text).map(|typed| (typed.value, typed.is_percent())), Ok((value, true)), "{text}");
        }
    }

    #[test]
    fn invalid_number_is_refused_with_a_remedy() {
        let cases = [
            ("", "missing; enter a number like 150, 1.5k or 2M"),
            ("  ", "missing; enter a number like 150, 1.5k or 2M"),
            ("nan", "“nan” is not a number; use one like 150, 1.5k or 2M"),
            ("inf", "“inf” is not a number; use one like 150, 1.5k or 2M"),
            ("-", "“-” is not a number; use one like 150, 1.5k or 2M"),
            ("$", "“$” is not a number; use one like 150, 1.5k or 2M"),
            (".", "“.” is not a number; use one like 150, 1.5k or 2M"),
            ("--5", "“--5” is not a number; use one like 150, 1.5k or 2M"),
            ("1..2", "“1..2” is not one number; write it like 12500, 12,500 or 12.5"),
            ("1.2.3", "“1.2.3” is not one number; write it like 12500, 12,500 or 12.5"),
            ("5 5", "“5 5” is not one number; write it like 12500, 12,500 or 12.5"),
            ("1,25,00", "“1,25,00” is not one number; write it like 12500, 12,500 or 12.5"),
            ("0 125", "“0 125” is not one number; write it like 12500, 12,500 or 12.5"),
            ("12abc", "“abc” after the number is unknown; use the number alone, or with k, M, B or %"),
            ("5 miles", "“miles” after the number is unknown; use the number alone, or with k, M, B or %"),
            ("5k%", "“k%” after the number is unknown; use the number alone, or with k, M, B or %"),
            ("5 %%", "“%%” after the number is unknown; use the number alone, or with k, M, B or %"),
            ("$5 %", "“%” after the number is unknown; use the number alone, or with k, M, B or %"),
            ("5e", "“e” after the number is unknown; use the number alone, or with k, M, B or %"),
            ("1e400", "“1e400” is too large; use a smaller number"),
        ];
        for (text, message) in cases {
            assert_eq!(parse_number(text).map_err(|error| error.to_string()), Err(message.to_owned()), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in any::<String>()) {
            if let Ok(typed) = parse_number(&text) {
                prop_assert!(typed.value.is_finite());
            }
        }

        #[test]
        fn number_like_text_is_read_or_refused(text in "[-−+]?[$€]?[0-9.,' _]{0,12}(e[-+]?[0-9]{0,12})?[ kMB%h]{0,3}") {
            if let Ok(typed) = parse_number(&text) {
                prop_assert!(typed.value.is_finite());
            }
        }
    }
}
