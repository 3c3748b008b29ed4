//! Signs of currencies.

use crate::plan::Currency;

/// Well-known signs of currencies; the rest go by their code.
pub(super) const SYMBOLS: [(&str, &str); 22] = [
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
];

/// The sign of US dollars in a plan of another currency.
pub(super) const US_DOLLARS: &str = "US$";

/// Whether this is the sign or the code of a currency.
pub(super) fn is_currency(text: &str) -> bool {
    text == US_DOLLARS || SYMBOLS.iter().any(|(_, symbol)| *symbol == text) || text.parse::<Currency>().is_ok()
}
