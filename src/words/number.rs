//! Numbers as people write them.

use crate::plan::Key;

use super::currency_sign::is_currency;
use super::{excerpt, language};

/// The space that keeps a number and its unit on one line.
pub(crate) const NO_BREAK: char = '\u{a0}';
/// The most characters quoted of a typed text.
pub(super) const EXCERPT: usize = 40;
/// The most significant digits a number that is not whole is shown with.
const DIGITS: i32 = 6;
/// Where numbers become too long to write out, and to hold cents.
pub(super) const TOO_LONG: f64 = 1e15;

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
pub fn parse(text: &str) -> Result<Typed, NotANumber> {
    let text = text.trim();
    if text.is_empty() {
        return Err(NotANumber::Empty);
    }
    let (negative, rest) = sign(text);
    let (priced, rest) = currency_before(rest);
    let (negative, rest) = if negative { (true, rest) } else { sign(rest) };
    let (number, after) = rest.split_at(rest.find(|c: char| !is_part_of_number(c)).unwrap_or(rest.len()));
    if !number.contains(|c: char| c.is_ascii_digit()) {
        return Err(NotANumber::NoDigits(excerpt(text, EXCERPT)));
    }
    let mantissa = mantissa(number.trim_end()).ok_or_else(|| NotANumber::Separators(excerpt(text, EXCERPT)))?;
    let (exponent, after) = if number.ends_with(char::is_whitespace) { (0, after) } else { exponent(after) };
    let after = after.trim();
    let (power, percent) = suffix(after, priced).ok_or_else(|| NotANumber::Unit(excerpt(after, EXCERPT)))?;
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

/// A currency before the number: whether there is one, and what follows.
fn currency_before(text: &str) -> (bool, &str) {
    let end = text.find(|c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '.' | ',' | '-' | '−' | '+')).unwrap_or(text.len());
    if is_currency(&text[..end]) { (true, text[end..].trim_start()) } else { (false, text) }
}

/// The digits with a point or none, without groups; `None` if the separators make no sense.
fn mantissa(text: &str) -> Option<String> {
    let group = language().number_marks().group;
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

/// What stands after a number: the power of ten it means, and whether it is a percentage.
fn suffix(text: &str, priced: bool) -> Option<(i32, bool)> {
    if text == "%" && !priced {
        return Some((-2, true));
    }
    let says_nothing = |text: &str| text.is_empty() || is_unit(text) || (!priced && is_currency(text));
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

/// A number in a message, as a file takes it; with an exponent where nobody would count its digits.
pub(crate) fn exact(value: f64) -> String {
    if value.abs() > 1e15 || (value != 0.0 && value.abs() < 1e-9) { format!("{value:e}") } else { value.to_string() }
}

/// A number for a person: "250,000", "2.5", "−0.005"; up to six significant digits unless it is whole.
#[must_use]
pub fn plain(value: f64) -> String {
    let size = value.abs();
    if size > 0.0 && size < 1e-9 {
        return scientific(value);
    }
    if size.fract() == 0.0 {
        return fixed(value, 0);
    }
    without_last_zeros(fixed(value, decimals_of(size)))
}

/// A number without zeros at the end of its decimals; a whole number keeps its zeros.
pub(super) fn without_last_zeros(mut number: String) -> String {
    let decimal = language().number_marks().decimal;
    if number.contains(decimal) {
        number.truncate(number.trim_end_matches('0').trim_end_matches(decimal).len());
    }
    number
}

/// A number beyond what people count: "2.5e20".
fn scientific(value: f64) -> String {
    let text = format!("{value:.5e}").replace('-', "−");
    let (digits, power) = text.split_once('e').unwrap_or((&text, "0"));
    let mark = language().number_marks().decimal;
    format!("{}e{power}", digits.trim_end_matches('0').trim_end_matches('.').replace('.', mark.encode_utf8(&mut [0; 4])))
}

/// The decimals that give a number six significant digits; none if it has so many before the point.
#[expect(clippy::cast_possible_truncation, reason = "the logarithm of a finite number is small")]
fn decimals_of(size: f64) -> usize {
    let before = size.log10().floor() as i32 + 1;
    usize::try_from(DIGITS - before).unwrap_or_default()
}

/// A number with so many decimals, halves away from zero, groups of three, a true minus sign and no minus zero.
pub(crate) fn fixed(value: f64, decimals: usize) -> String {
    if value.abs() >= TOO_LONG {
        return scientific(value);
    }
    let marks = language().number_marks();
    let digits = format!("{:.decimals$}", round_half_away(value.abs(), decimals));
    let (whole, part) = digits.split_once('.').unwrap_or((&digits, ""));
    let mut text = String::with_capacity(digits.len() * 2);
    if value < 0.0 && digits.bytes().any(|b| (b'1'..=b'9').contains(&b)) {
        text.push('−');
    }
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i) % 3 == 0 {
            text.push(marks.group);
        }
        text.push(digit);
    }
    if !part.is_empty() {
        text.push(marks.decimal);
        text.push_str(part);
    }
    text
}

/// Formatting alone would send a half to the even neighbour.
fn round_half_away(value: f64, decimals: usize) -> f64 {
    let scale = 10f64.powi(i32::try_from(decimals).unwrap_or(i32::MAX));
    (value * scale).round() / scale
}

/// A fraction as a percentage, exactly as it is set: "3%", "3.2%".
#[must_use]
pub fn percent(fraction: f64) -> String {
    format!("{}%", plain(without_noise(fraction * 100.0)))
}

/// A share of something: "32%", and "<1%" for a share above zero but below half a percent.
#[must_use]
pub fn whole_percent(fraction: f64) -> String {
    let hundredths = fraction * 100.0;
    match hundredths {
        tiny if tiny > 0.0 && tiny < 0.5 => "<1%".to_owned(),
        _ => format!("{}%", fixed(hundredths, 0)),
    }
}

/// 0.07 · 100 is 7.000000000000001; nobody set that.
fn without_noise(value: f64) -> f64 {
    format!("{value:.14e}").parse().unwrap_or(value)
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
            assert_eq!(parse(text), Ok(Typed { value, percent: false }), "{text}");
        }
    }

    #[test]
    fn a_percentage_is_the_very_fraction() {
        for (text, value) in [("20%", 0.2), ("20 %", 0.2), ("3.2%", 0.032), ("3,2\u{a0}%", 0.032), ("-5%", -0.05)] {
            assert_eq!(parse(text), Ok(Typed { value, percent: true }), "{text}");
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
            assert_eq!(parse(text).map_err(|error| error.to_string()), Err(message.to_owned()), "{text}");
        }
    }

    #[test]
    fn numbers_for_people() {
        let cases = [
            (250_000.0, "250,000"),
            (1_234_567.0, "1,234,567"),
            (2.5, "2.5"),
            (0.005, "0.005"),
            (0.0, "0"),
            (-0.0, "0"),
            (-5.25, "−5.25"),
            (1_000.0, "1,000"),
            (12_345.678, "12,345.7"),
            (1_234_567.8, "1,234,568"),
            (999_999.7, "1,000,000"),
            (1e-12, "1e−12"),
            (2.5e20, "2.5e20"),
        ];
        for (value, text) in cases {
            assert_eq!(plain(value), text);
        }
    }

    #[test]
    fn nobody_counts_the_digits_of_a_number() {
        let cases =
            [(-1e308, "-1e308"), (1.5e16, "1.5e16"), (1e15, "1000000000000000"), (0.25, "0.25"), (0.0, "0"), (-3e-300, "-3e-300"), (f64::INFINITY, "inf")];
        for (value, text) in cases {
            assert_eq!(exact(value), text);
        }
    }

    #[test]
    fn percentages_for_people() {
        assert_eq!(percent(0.03), "3%");
        assert_eq!(percent(0.07), "7%");
        assert_eq!(percent(0.032), "3.2%");
        assert_eq!(percent(-0.5), "−50%");
        assert_eq!(whole_percent(0.319), "32%");
        assert_eq!(whole_percent(0.004), "<1%");
        assert_eq!(whole_percent(0.005), "1%");
        assert_eq!(whole_percent(0.0), "0%");
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in any::<String>()) {
            if let Ok(typed) = parse(&text) {
                prop_assert!(typed.value.is_finite());
            }
        }

        #[test]
        fn number_like_text_is_read_or_refused(text in "[-−+]?[$€]?[0-9.,' _]{0,12}(e[-+]?[0-9]{0,12})?[ kMB%h]{0,3}") {
            if let Ok(typed) = parse(&text) {
                prop_assert!(typed.value.is_finite());
            }
        }

        #[test]
        fn six_digits_survive_being_shown_and_read(digits in -999_999i32..=999_999, power in -8i32..9) {
            let value: f64 = format!("{digits}e{power}").parse().unwrap();
            prop_assert_eq!(parse(&plain(value)).unwrap().value, value);
        }
    }
}
