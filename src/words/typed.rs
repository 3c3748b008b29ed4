//! Numbers as people type them.

use super::currency_sign::is_currency;
use super::excerpt;
use super::vocabulary::names;
use crate::plan::Key;

/// The most characters quoted of a typed text.
pub(super) const EXCERPT: usize = 40;

/// A number someone typed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Typed {
    /// The number; of a percentage the fraction it stands for, so 0.2 for `20%`. Always finite.
    pub value: f64,
    /// Whether a percent sign stood there.
    pub percent: bool,
}

/// Why a text is not a number.
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

/// Reads a number with or without a sign, groups of three digits, a currency, `k`, `M` or `B`, a percent sign, or a unit
/// this program shows itself.
///
/// A single comma groups if exactly three digits follow and one to three stand before, not beginning with 0 (`1,250`);
/// otherwise it is the decimal point (`12,50`).
///
/// # Errors
/// Whatever is no such number, `nan` and `inf` among it, with the reason and what to give.
pub fn parse_number(text: &str) -> Result<Typed, NotANumber> {
    let text = text.trim();
    if text.is_empty() {
        return Err(NotANumber::Empty);
    }
    let (negative, rest) = sign(text);
    let (sign_of_currency, rest) = currency_before(rest);
    let (negative, rest) = if negative { (true, rest) } else { sign(rest) };
    let (number, after) = rest.split_at(rest.find(|c: char| !is_part_of_number(c)).unwrap_or(rest.len()));
    if !number.contains(|c: char| c.is_ascii_digit()) {
        return Err(NotANumber::NoDigits(excerpt(text, EXCERPT)));
    }
    let mantissa = mantissa(number.trim_end()).ok_or_else(|| NotANumber::Separators(excerpt(text, EXCERPT)))?;
    let (exponent, after) = if number.ends_with(char::is_whitespace) { (0, after) } else { exponent(after) };
    let after = after.trim();
    let (power, percent) = suffix(after, sign_of_currency).ok_or_else(|| NotANumber::Unit(excerpt(after, EXCERPT)))?;
    // The power of ten is read together with the digits: 3.2 % is then the very number 0.032.
    let digits = format!("{mantissa}e{}", exponent.saturating_add(power));
    let value = digits.parse::<f64>().map_err(|_| NotANumber::NoDigits(excerpt(text, EXCERPT)))?;
    if value.is_infinite() {
        return Err(NotANumber::TooLarge(excerpt(text, EXCERPT)));
    }
    Ok(Typed { value: if negative { 0.0 - value } else { value }, percent })
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

/// The currency before the number, empty where there is none, and the rest.
fn currency_before(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '.' | ',' | '-' | '−' | '+')).unwrap_or(text.len());
    if is_currency(&text[..end]) { (&text[..end], text[end..].trim_start()) } else { ("", text) }
}

/// The digits with a point or none, without groups; `None` if the separators make no sense.
fn mantissa(text: &str) -> Option<String> {
    let group = names().number_marks().group;
    let last_point = text.rfind(['.', ',']);
    let decimal = last_point.filter(|at| {
        let point = &text[*at..=*at];
        let (before, after) = (&text[..*at], &text[at + 1..]);
        let alone = !before.contains(point);
        let groups = point.starts_with(group) && after.len() == 3 && is_first_group(before);
        alone && !groups
    });
    let (whole, part) = decimal.map_or((text, ""), |at| (&text[..at], &text[at + 1..]));
    let all_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if !all_digits(part) || (whole.is_empty() && part.is_empty()) {
        return None;
    }
    let ungrouped = if all_digits(whole) {
        whole.to_owned()
    } else {
        let separator = whole.chars().find(|c| !c.is_ascii_digit())?;
        let mut groups = whole.split(separator);
        let fits = is_first_group(groups.next()?) && groups.all(|group| group.len() == 3 && all_digits(group));
        fits.then(|| whole.replace(separator, ""))?
    };
    Some(format!("{ungrouped}.{part}0"))
}

fn is_first_group(text: &str) -> bool {
    (1..=3).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit()) && !text.starts_with('0')
}

/// The power of ten of `1e3`, and what follows.
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

/// The text after a number: the power of ten it means, and whether it is a percentage. Neither % nor a second currency fits one.
fn suffix(text: &str, currency_before: &str) -> Option<(i32, bool)> {
    let has_currency = !currency_before.is_empty();
    if text == "%" && !has_currency {
        return Some((-2, true));
    }
    let says_nothing = |text: &str| text.is_empty() || is_unit(text) || (!has_currency && is_currency(text));
    if says_nothing(text) {
        return Some((0, false));
    }
    let (power, rest) = match text.chars().next()? {
        'k' | 'K' => (3, &text[1..]),
        'm' | 'M' => (6, &text[1..]),
        'b' | 'B' => (9, &text[1..]),
        _ => return None,
    };
    // `5k likes` and `5k€` are five thousand, but 5 miles are no five million "iles".
    let ends_here = !rest.starts_with(char::is_alphabetic);
    (ends_here && says_nothing(rest.trim_start())).then_some((power, false))
}

/// Whether this is a unit of some number of the plan, in the singular or plural: these are shown beside the numbers.
fn is_unit(text: &str) -> bool {
    let text = text.to_lowercase();
    text == "h" || Key::all().map(|key| key.unit().to_lowercase()).any(|unit| unit == text || unit.strip_suffix('s') == Some(&text))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn reads_what_people_write() {
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
        ];
        for (text, value) in cases {
            assert_eq!(parse_number(text), Ok(Typed { value, percent: false }), "{text}");
        }
    }

    #[test]
    fn a_percentage_is_the_very_fraction() {
        for (text, value) in [("20%", 0.2), ("20 %", 0.2), ("3.2%", 0.032), ("3,2\u{a0}%", 0.032), ("-5%", -0.05)] {
            assert_eq!(parse_number(text), Ok(Typed { value, percent: true }), "{text}");
        }
    }

    #[test]
    fn what_is_no_number_is_refused_with_what_to_give() {
        let cases = [
            ("", "missing; enter a number like 150, 1.5k or 2M"),
            ("  ", "missing; enter a number like 150, 1.5k or 2M"),
            ("nan", "“nan” is not a number; use one like 150, 1.5k or 2M"),
            ("inf", "“inf” is not a number; use one like 150, 1.5k or 2M"),
            ("-", "“-” is not a number; use one like 150, 1.5k or 2M"),
            ("$", "“$” is not a number; use one like 150, 1.5k or 2M"),
            (".", "“.” is not a number; use one like 150, 1.5k or 2M"),
            ("--5", "“--5” is not a number; use one like 150, 1.5k or 2M"),
            ("1..2", "“1..2” is not one number; write it like 1250, 1,250 or 12.50"),
            ("1.2.3", "“1.2.3” is not one number; write it like 1250, 1,250 or 12.50"),
            ("5 5", "“5 5” is not one number; write it like 1250, 1,250 or 12.50"),
            ("1,25,000", "“1,25,000” is not one number; write it like 1250, 1,250 or 12.50"),
            ("0 125", "“0 125” is not one number; write it like 1250, 1,250 or 12.50"),
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
