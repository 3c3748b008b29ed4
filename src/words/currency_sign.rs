//! Signs of currencies.

use std::fmt;

use super::language::Language;
use crate::plan::Currency;

/// Well-known signs of currencies; the rest go by their code.
pub(super) const SYMBOLS: [(&str, &str); 24] = [
    ("USD", "$"),
    ("EUR", "€"),
    ("GBP", "£"),
    ("JPY", "¥"),
    ("CNY", "CN¥"),
    ("CAD", "CA$"),
    ("AUD", "A$"),
    ("NZD", "NZ$"),
    ("MXN", "MX$"),
    ("HKD", "HK$"),
    ("TWD", "NT$"),
    ("SGD", "S$"),
    ("BRL", "R$"),
    ("INR", "₹"),
    ("KRW", "₩"),
    ("ILS", "₪"),
    ("VND", "₫"),
    ("PHP", "₱"),
    ("NGN", "₦"),
    ("UAH", "₴"),
    ("TRY", "₺"),
    ("THB", "฿"),
    ("IDR", "Rp"),
    ("MYR", "RM"),
];

/// The sign of US dollars in a plan of another currency.
pub(super) const US_DOLLARS: &str = "US$";
/// The same in French.
pub(super) const DOLLARS_US: &str = "$US";

/// A currency as typed: a sign such as `$`, a code or a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CurrencySign(String);

impl CurrencySign {
    /// A text that names at least one currency.
    pub(super) fn of(text: &str) -> Option<Self> {
        let sign = Self(text.to_owned());
        Currency::all().any(|currency| sign.fits(currency)).then_some(sign)
    }

    /// Whether it can mean this currency: `$` fits every dollar, peso and real whose own sign ends with it.
    #[must_use]
    pub fn fits(&self, currency: Currency) -> bool {
        let Self(text) = self;
        let code = currency.code();
        let sign = SYMBOLS.iter().find(|(known, _)| *known == code).map_or(code, |(_, sign)| sign);
        let is_short_sign = matches!(text.as_str(), "$" | "¥" | "￥") && sign.ends_with(&text.replace('￥', "¥"));
        let is_name_in = |language: Language| {
            let (name, text) = (language.currency(currency).to_lowercase(), text.to_lowercase());
            let last = name.rsplit(' ').next().unwrap_or_default();
            [name.as_str(), last].into_iter().any(|known| text == known || text.strip_suffix('s') == Some(known))
        };
        text == sign
            || is_short_sign
            || text.eq_ignore_ascii_case(code)
            || (currency == Currency::USD && matches!(text.as_str(), US_DOLLARS | DOLLARS_US))
            || is_name_in(Language::English)
            || is_name_in(Language::current())
    }

    /// The one currency it means; US dollars, euros, pounds and yen where others share the sign or the name.
    pub(super) fn currency(&self) -> Option<Currency> {
        let fitting: Vec<Currency> = Currency::all().filter(|currency| self.fits(*currency)).collect();
        let usual = ["USD", "GBP", "JPY"];
        match fitting.as_slice() {
            [only] => Some(*only),
            several => several.iter().copied().find(|currency| usual.contains(&currency.code())),
        }
    }
}

impl fmt::Display for CurrencySign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
