//! Money, written the same way everywhere.

use crate::plan::assumption::Quantity;
use crate::plan::{Currency, Key, Kind, significant};

use super::blur::{self, Blur};
use super::currency_sign::{DOLLARS_US, SYMBOLS, US_DOLLARS};
use super::language::Language;
use super::number::{TOO_LONG, fixed, percent, plain};
use super::number_format::{NO_BREAK, NumberFormat};
use super::short_numbers::abbreviated;

/// The currencies of ISO 4217 without a minor unit, and those with one of a thousandth.
const WITHOUT_CENTS: &str = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
const IN_THOUSANDTHS: &str = "BHD IQD JOD KWD LYD OMR TND";

/// Writes amounts of one currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money {
    currency: Currency,
}

impl Money {
    /// For amounts of this currency.
    #[must_use]
    pub const fn of(currency: Currency) -> Self {
        Self { currency }
    }

    /// The currency.
    #[must_use]
    pub const fn currency(&self) -> Currency {
        self.currency
    }

    /// The sign of the currency, or its code.
    #[must_use]
    pub fn symbol(&self) -> &str {
        let code = self.currency.code();
        match Language::current() {
            Language::Spanish | Language::Portuguese | Language::Indonesian if code == "USD" => US_DOLLARS,
            Language::French if code == "USD" => DOLLARS_US,
            Language::Italian if code == "USD" => code,
            _ => SYMBOLS.iter().find(|(known, _)| *known == code).map_or(code, |(_, symbol)| symbol),
        }
    }

    /// The decimals of the smallest coin: 2 for cents.
    #[must_use]
    pub fn decimals(&self) -> usize {
        match self.currency.code() {
            code if WITHOUT_CENTS.contains(code) => 0,
            code if IN_THOUSANDTHS.contains(code) => 3,
            _ => 2,
        }
    }

    /// The smallest coin as an amount: 0.01 for a cent.
    #[must_use]
    pub fn smallest(&self) -> f64 {
        match self.decimals() {
            0 => 1.0,
            3 => 0.001,
            _ => 0.01,
        }
    }

    /// Whole money: "$2,818", "−$876".
    #[must_use]
    pub fn whole(&self, amount: f64) -> String {
        self.priced(&fixed(amount, 0))
    }

    /// Money to the smallest coin: "$0.00", "¥0".
    #[must_use]
    pub fn cents(&self, amount: f64) -> String {
        self.priced(&fixed(amount, self.decimals()))
    }

    /// Whole money for tight places: "$2,818" up to 9,999, then three digits: "$39.7k", "$1.23M".
    #[must_use]
    pub fn compact(&self, amount: f64) -> String {
        if amount.abs().round() < 10_000.0 || amount.abs() >= TOO_LONG { self.whole(amount) } else { self.priced(&abbreviated(amount)) }
    }

    /// The ends of a range for tight places, thousands of both in one form: "$8.9k", "$18.4k". A currency that is named with letters, or after the number, is named once: "$528k", "$1.02M";
    /// "Rp 528M", "1.02B"; "528", "1.020 €".
    #[must_use]
    pub fn compact_ends(&self, low: f64, high: f64) -> [String; 2] {
        let is_short = (10_000.0..TOO_LONG).contains(&high.abs().round()) && low.abs() >= 1_000.0;
        let low = if is_short { self.priced(&abbreviated(low)) } else { self.compact(low) };
        let high = self.compact(high);
        let symbol = self.symbol();
        if NumberFormat::current().is_before(self.currency) {
            if !symbol.contains(char::is_alphabetic) {
                return [low, high];
            }
            let high = high.strip_prefix(symbol).map_or(high.as_str(), |digits| digits.trim_start_matches(NO_BREAK)).to_owned();
            [low, high]
        } else {
            let low = low.strip_suffix(symbol).map_or(low.as_str(), |digits| digits.trim_end_matches(NO_BREAK)).to_owned();
            [low, high]
        }
    }

    /// A change in whole money: "+$180", "−$5", "+$0".
    #[must_use]
    pub fn signed_whole(&self, amount: f64) -> String {
        signed(self.whole(amount))
    }

    /// A change in whole money for tight places: "+$39.7k", "−$5", "+$0".
    #[must_use]
    pub fn signed_compact(&self, amount: f64) -> String {
        signed(self.compact(amount))
    }

    /// A change to the smallest coin: "+$0.42".
    #[must_use]
    pub fn signed_cents(&self, amount: f64) -> String {
        signed(self.cents(amount))
    }

    /// A rate as it is set, with as many decimals as it has: "$0.005", "$4.99", "$4.50", "$350".
    #[must_use]
    pub fn rate(&self, amount: f64) -> String {
        self.rate_with(self.symbol(), amount)
    }

    fn rate_with(self, symbol: &str, amount: f64) -> String {
        self.signed_with(symbol, &with_cents(plain(amount), self.decimals()))
    }

    /// Puts the currency beside the number, as the current format has it.
    fn priced(self, number: &str) -> String {
        self.signed_with(self.symbol(), number)
    }

    fn signed_with(self, symbol: &str, number: &str) -> String {
        blur::amount(self.with_symbol(symbol, number))
    }

    fn with_symbol(self, symbol: &str, number: &str) -> String {
        if !NumberFormat::current().is_before(self.currency) {
            return format!("{number}{NO_BREAK}{symbol}");
        }
        let (minus, digits) = number.strip_prefix('−').map_or(("", number), |digits| ("−", digits));
        let is_apart = symbol.ends_with(char::is_alphabetic) || Language::current() == Language::Portuguese;
        if is_apart { format!("{minus}{symbol}{NO_BREAK}{digits}") } else { format!("{minus}{symbol}{digits}") }
    }
}

fn signed(amount: String) -> String {
    if amount.starts_with('−') || Blur::current() == Blur::On { amount } else { format!("+{amount}") }
}

/// Fills up to the decimals of the smallest coin if there are any decimals at all.
fn with_cents(mut number: String, decimals: usize) -> String {
    if let Some(point) = number.find(NumberFormat::current().decimal()).filter(|_| !number.contains('e')) {
        let missing = decimals.saturating_sub(number.len() - point - 1);
        number.push_str(&"0".repeat(missing));
    }
    number
}

/// The text of the number field of a slider; [`super::parse_as_shown`] returns the value.
#[must_use]
pub fn shown(value: f64, quantity: Quantity, money: Money) -> String {
    match quantity {
        Quantity::Count | Quantity::Factor => plain(value),
        Quantity::Hours => format!("{}{NO_BREAK}h", plain(value)),
        Quantity::Money => money.rate(value),
        Quantity::Usd if money.currency == Currency::USD => money.rate(value),
        Quantity::Usd => Money::of(Currency::USD).rate_with(if Language::current() == Language::French { DOLLARS_US } else { US_DOLLARS }, value),
        Quantity::Fraction => percent(value),
    }
}

/// An end of a range as [`shown`]: whole from 1,000 on, else of three digits.
#[must_use]
pub fn shown_end(end: f64, quantity: Quantity, money: Money) -> String {
    shown(if end.abs() < 1_000.0 { significant(end, 3) } else { end.round() }, quantity, money)
}

/// A value as [`shown`], abbreviated from 10,000 on where it is a count or money: "2M".
#[must_use]
pub fn short(value: f64, quantity: Quantity, money: Money) -> String {
    match quantity {
        Quantity::Count if (10_000.0..TOO_LONG).contains(&value.abs()) => abbreviated(value),
        Quantity::Money if value.abs() >= 10_000.0 => money.compact(value),
        _ => shown(value, quantity, money),
    }
}

/// The quantity of the number at a key; `None` for words and switches.
#[must_use]
pub const fn quantity_of(key: Key) -> Option<Quantity> {
    match key.kind() {
        Kind::Estimate(spec) | Kind::Number(spec) => Some(spec.quantity),
        Kind::Whole { .. } => Some(Quantity::Count),
        Kind::Switch { .. } | Kind::Word { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::words::parse_number;

    fn money(code: &str) -> Money {
        Money::of(code.parse().unwrap())
    }

    #[test]
    fn letters_of_a_currency_are_written_once_in_a_range() {
        assert_eq!(money("USD").compact_ends(528e3, 1.02e6), ["$528k", "$1.02M"]);
        assert_eq!(money("USD").compact_ends(8_904.0, 18_400.0), ["$8.9k", "$18.4k"]);
        assert_eq!(money("USD").compact_ends(904.0, 18_400.0), ["$904", "$18.4k"]);
        assert_eq!(money("IDR").compact_ends(528e6, 1.02e9), ["Rp\u{a0}528M", "1.02B"]);
        assert_eq!(money("IDR").compact_ends(-5e6, -1e6), ["−Rp\u{a0}5M", "−Rp\u{a0}1M"]);
        assert_eq!(Blur::On.within(|| money("IDR").compact_ends(528e6, 1.02e9)), ["•••", "•••"]);
        NumberFormat::CommaPoint.make_current();
        assert_eq!(money("IDR").compact_ends(528e6, 1.02e9), ["Rp\u{a0}528M", "1,02B"]);
        assert_eq!(money("CHF").compact_ends(528e6, 1.02e9), ["528M", "1,02B\u{a0}CHF"]);
        assert_eq!(money("EUR").compact_ends(-528.0, 1_020.0), ["−528", "1.020\u{a0}€"]);
        NumberFormat::PointComma.make_current();
    }

    #[test]
    fn whole_money_and_cents() {
        let usd = money("USD");
        assert_eq!(usd.whole(2_817.5), "$2,818");
        assert_eq!(usd.whole(-875.5), "−$876");
        assert_eq!(usd.whole(-0.4), "$0");
        assert_eq!(usd.cents(0.0), "$0.00");
        assert_eq!(usd.cents(0.125), "$0.13");
        assert_eq!(usd.cents(-2.5e20), "−$2.5e20");
        assert_eq!(usd.cents(-1_234.5), "−$1,234.50");
        assert_eq!(money("JPY").cents(1_234.5), "¥1,235");
        assert_eq!(money("KWD").cents(1.5), "KWD\u{a0}1.500");
        assert_eq!(money("CHF").whole(-5.0), "−CHF\u{a0}5");
        assert_eq!(money("CAD").whole(5.0), "CA$5");
    }

    #[test]
    fn tight_places_get_three_digits() {
        let usd = money("USD");
        let cases = [
            (2_818.0, "$2,818"),
            (9_999.4, "$9,999"),
            (9_999.6, "$10k"),
            (39_717.92, "$39.7k"),
            (99_960.0, "$100k"),
            (397_180.0, "$397k"),
            (999_499.0, "$999k"),
            (999_500.0, "$1M"),
            (1_234_567.0, "$1.23M"),
            (-45_678.0, "−$45.7k"),
            (2.5e9, "$2.5B"),
            (4e12, "$4,000B"),
            (1e20, "$1e20"),
        ];
        for (amount, text) in cases {
            assert_eq!(usd.compact(amount), text);
        }
    }

    #[test]
    fn changes_carry_their_sign() {
        let usd = money("USD");
        assert_eq!(usd.signed_whole(180.2), "+$180");
        assert_eq!(usd.signed_whole(-5.0), "−$5");
        assert_eq!(usd.signed_whole(0.0), "+$0");
        assert_eq!(usd.signed_whole(-0.2), "+$0");
        assert_eq!(usd.signed_compact(39_717.92), "+$39.7k");
    }

    #[test]
    fn fields_show_the_unit() {
        let usd = money("USD");
        let eur = money("EUR");
        assert_eq!(shown(150.0, Quantity::Count, usd), "150");
        assert_eq!(shown(2.5, Quantity::Hours, usd), "2.5\u{a0}h");
        assert_eq!(shown(350.0, Quantity::Money, usd), "$350");
        assert_eq!(shown(0.6, Quantity::Money, usd), "$0.60");
        assert_eq!(shown(4.99, Quantity::Money, eur), "€4.99");
        assert_eq!(shown(0.005, Quantity::Usd, usd), "$0.005");
        assert_eq!(shown(0.005, Quantity::Usd, eur), "US$0.005");
        assert_eq!(shown(0.03, Quantity::Fraction, usd), "3%");
        assert_eq!(shown(1.0, Quantity::Factor, usd), "1");
    }

    #[test]
    fn every_currency_can_be_read_back() {
        for currency in Currency::all() {
            let text = Money::of(currency).rate(1_250.5);
            assert_eq!(parse_number(&text).map(|typed| typed.value), Ok(1_250.5), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_amount_is_a_minus_zero(amount in -1.0..1.0f64) {
            for text in [money("USD").whole(amount), money("USD").cents(amount), money("USD").compact(amount), money("USD").signed_whole(amount)] {
                prop_assert!(!text.starts_with('−') || text.contains(|c: char| ('1'..='9').contains(&c)), "{}", text);
            }
        }
    }
}
