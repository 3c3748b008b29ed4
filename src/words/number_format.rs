//! Number formats: the marks inside numbers and the place of a currency.

use std::cell::Cell;

use serde::{Deserialize, Serialize};

use super::language::Language;
use crate::plan::Currency;

/// The space that keeps a number and its unit on one line.
pub(crate) const NO_BREAK: char = '\u{a0}';
/// The same, narrow: between groups of digits in French.
pub(super) const NARROW: char = '\u{202f}';

/// A way to write numbers, named after its decimal and group marks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum NumberFormat {
    /// 1,234.56
    #[default]
    PointComma,
    /// 1.234,56
    CommaPoint,
    /// 1 234,56
    CommaSpace,
    /// 1'234.56
    PointApostrophe,
}

/// Languages that write 1.234,56, but for the regions below.
const COMMA_POINT: &str = "az ca da de el es eu fo gl hr id is it lt mk nl pt ro sl sq sr tr vi";
/// Languages that write 1 234,56.
const COMMA_SPACE: &str = "be bg cs et fi fr hu hy ka kk ky lv nb nn no pl ru sk sv uk uz";
/// Regions whose people write 1'234.56, in every language.
const APOSTROPHE: &str = "CH LI";
/// Regions that write 1,234.56 in Spanish.
const POINT_IN_SPANISH: &str = "BO CU DO GT HN MX NI PA PE PR SV US";
/// Currencies written before the number even where the decimal mark is a comma.
const ALWAYS_BEFORE: &str = "ARS BRL CLP COP IDR PYG UYU";

thread_local! {
    static CURRENT: Cell<NumberFormat> = const { Cell::new(NumberFormat::PointComma) };
}

impl NumberFormat {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::PointComma, Self::CommaPoint, Self::CommaSpace, Self::PointApostrophe];

    /// The format of this thread; a new thread begins with the first.
    #[must_use]
    pub fn current() -> Self {
        CURRENT.get()
    }

    /// Makes this the format of this thread.
    pub fn make_current(self) {
        CURRENT.set(self);
    }

    /// The name of the format: a number written in it.
    #[must_use]
    pub const fn sample(self) -> &'static str {
        match self {
            Self::PointComma => "1,234.56",
            Self::CommaPoint => "1.234,56",
            Self::CommaSpace => "1\u{a0}234,56",
            Self::PointApostrophe => "1’234.56",
        }
    }

    /// The usual format of a locale such as `de-CH`, `pt_BR.UTF-8` or `C`; 1,234.56 for an unknown one.
    #[must_use]
    pub fn of_locale(locale: &str) -> Self {
        let name = locale.split(['.', '@']).next().unwrap_or_default();
        let mut parts = name.split(['-', '_']);
        let language = parts.next().unwrap_or_default().to_ascii_lowercase();
        // A script may be between language and region: `sr-Latn-RS`.
        let region = parts.find(|part| part.len() == 2).unwrap_or_default().to_ascii_uppercase();
        let is_in = |list: &str, name: &str| list.split(' ').any(|known| known == name);
        if is_in(APOSTROPHE, &region) {
            Self::PointApostrophe
        } else if language == "es" && is_in(POINT_IN_SPANISH, &region) {
            Self::PointComma
        } else if is_in(COMMA_SPACE, &language) || (language == "pt" && region == "PT") {
            Self::CommaSpace
        } else if is_in(COMMA_POINT, &language) {
            Self::CommaPoint
        } else {
            Self::PointComma
        }
    }

    /// Between the whole part and the decimals.
    #[must_use]
    pub const fn decimal(self) -> char {
        match self {
            Self::PointComma | Self::PointApostrophe => '.',
            Self::CommaPoint | Self::CommaSpace => ',',
        }
    }

    /// Between groups of three digits.
    #[must_use]
    pub fn group(self) -> char {
        match self {
            Self::PointComma => ',',
            Self::CommaPoint => '.',
            Self::CommaSpace if Language::current() == Language::French => NARROW,
            Self::CommaSpace => NO_BREAK,
            Self::PointApostrophe => '’',
        }
    }

    /// Between a number and its percent sign.
    #[must_use]
    pub(super) fn before_percent(self) -> &'static str {
        match self {
            _ if matches!(Language::current(), Language::Portuguese | Language::Indonesian | Language::Japanese | Language::Italian) => "",
            Self::CommaSpace if Language::current() == Language::French => "\u{202f}",
            Self::PointComma | Self::PointApostrophe => "",
            Self::CommaPoint | Self::CommaSpace => "\u{a0}",
        }
    }

    /// The digits of a whole number from which they are in groups: 1234 has none in Spanish and Italian, where 1,234 has.
    pub(super) fn least_grouped(self) -> usize {
        if self == Self::CommaPoint && matches!(Language::current(), Language::Spanish | Language::Italian) { 5 } else { 4 }
    }

    /// Whether the currency is before the number.
    pub(super) fn is_before(self, currency: Currency) -> bool {
        match self {
            _ if matches!(Language::current(), Language::Portuguese | Language::Indonesian | Language::Japanese) => true,
            Self::PointComma | Self::PointApostrophe => true,
            Self::CommaPoint | Self::CommaSpace => ALWAYS_BEFORE.contains(currency.code()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locale_has_its_usual_format() {
        let cases = [
            ("de-DE", NumberFormat::CommaPoint),
            ("de_CH.UTF-8", NumberFormat::PointApostrophe),
            ("pt_BR.UTF-8", NumberFormat::CommaPoint),
            ("pt-PT", NumberFormat::CommaSpace),
            ("fr_FR@euro", NumberFormat::CommaSpace),
            ("es-ES", NumberFormat::CommaPoint),
            ("es-MX", NumberFormat::PointComma),
            ("id", NumberFormat::CommaPoint),
            ("ja-JP", NumberFormat::PointComma),
            ("sr-Latn-RS", NumberFormat::CommaPoint),
            ("en_GB", NumberFormat::PointComma),
            ("C", NumberFormat::PointComma),
            ("", NumberFormat::PointComma),
        ];
        for (locale, format) in cases {
            assert_eq!(NumberFormat::of_locale(locale), format, "{locale}");
        }
    }

    #[test]
    fn format_belongs_to_its_thread() {
        NumberFormat::CommaPoint.make_current();
        let elsewhere = std::thread::spawn(NumberFormat::current).join().unwrap();
        assert_eq!((NumberFormat::current(), elsewhere), (NumberFormat::CommaPoint, NumberFormat::PointComma));
    }
}
