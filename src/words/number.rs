//! Numbers as people write them.

use super::number_format::NumberFormat;

/// The most significant digits a number that is not whole is shown with.
const DIGITS: i32 = 6;
/// The size from which numbers are too long to write out, and to hold cents.
pub(super) const TOO_LONG: f64 = 1e15;

/// In place of an amount that is not known, or not yet.
pub const UNKNOWN: &str = "–";

/// A number as a file takes it; with an exponent where it has too many digits to count.
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
    let decimal = NumberFormat::current().decimal();
    if number.contains(decimal) {
        number.truncate(number.trim_end_matches('0').trim_end_matches(decimal).len());
    }
    number
}

/// A number too large to count: "2.5e20".
fn scientific(value: f64) -> String {
    let text = format!("{value:.5e}").replace('-', "−");
    let (digits, power) = text.split_once('e').unwrap_or((&text, "0"));
    let mark = NumberFormat::current().decimal();
    format!("{}e{power}", digits.trim_end_matches('0').trim_end_matches('.').replace('.', mark.encode_utf8(&mut [0; 4])))
}

/// The decimals that give a number six significant digits; none if it has so many before the point.
#[expect(clippy::cast_possible_truncation, reason = "the logarithm of a finite number is small")]
fn decimals_of(size: f64) -> usize {
    let before = libm::log10(size).floor() as i32 + 1;
    usize::try_from(DIGITS - before).unwrap_or_default()
}

/// A number with so many decimals, halves away from zero, groups of three, a true minus sign and no minus zero.
pub(crate) fn fixed(value: f64, decimals: usize) -> String {
    if value.abs() >= TOO_LONG {
        return scientific(value);
    }
    let format = NumberFormat::current();
    let digits = format!("{:.decimals$}", round_half_away(value.abs(), decimals));
    let (whole, part) = digits.split_once('.').unwrap_or((&digits, ""));
    let mut text = String::with_capacity(digits.len() * 2);
    if value < 0.0 && digits.bytes().any(|b| (b'1'..=b'9').contains(&b)) {
        text.push('−');
    }
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && whole.len() >= format.least_grouped() && (whole.len() - i) % 3 == 0 {
            text.push(format.group());
        }
        text.push(digit);
    }
    if !part.is_empty() {
        text.push(format.decimal());
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
    with_percent(&plain(without_noise(fraction * 100.0)))
}

/// A share of something: "32%", and "<1%" for a share above zero but below half a percent.
#[must_use]
pub fn whole_percent(fraction: f64) -> String {
    let hundredths = fraction * 100.0;
    match hundredths {
        tiny if tiny > 0.0 && tiny < 0.5 => with_percent("<1"),
        _ => with_percent(&fixed(hundredths, 0)),
    }
}

fn with_percent(number: &str) -> String {
    format!("{number}{}%", NumberFormat::current().before_percent())
}

/// Without the noise of arithmetic: 0.07 · 100 is 7.000000000000001.
pub(crate) fn without_noise(value: f64) -> f64 {
    format!("{value:.14e}").parse().unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::words::parse_number;

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
    fn very_large_numbers_have_exponents() {
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
        fn six_digits_survive_being_shown_and_read(digits in -999_999i32..=999_999, power in -8i32..9) {
            let value: f64 = format!("{digits}e{power}").parse().unwrap();
            prop_assert_eq!(parse_number(&plain(value)).unwrap().value, value);
        }
    }
}
