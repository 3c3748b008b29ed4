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

/// Signs of a country for its own currency, as its people type them; they are read, and written only where they are in [`SYMBOLS`], too.
const LOCAL: [(&str, &str); 32] = [
    ("AU$", "AUD"),
    ("C$", "CAD NIO"),
    ("RD$", "DOP"),
    ("kr", "DKK ISK NOK SEK"),
    ("zł", "PLN"),
    ("Kč", "CZK"),
    ("Ft", "HUF"),
    ("Fr", "CHF"),
    ("SFr", "CHF"),
    ("R", "ZAR"),
    ("S/", "PEN"),
    ("Bs", "BOB VES"),
    ("lei", "MDL RON"),
    ("Rs", "INR LKR MUR NPR PKR SCR"),
    ("₨", "INR LKR MUR NPR PKR SCR"),
    ("KSh", "KES"),
    ("TSh", "TZS"),
    ("USh", "UGX"),
    ("元", "CNY"),
    ("₽", "RUB"),
    ("лв", "BGN"),
    ("₡", "CRC SVC"),
    ("₲", "PYG"),
    ("₵", "GHS"),
    ("৳", "BDT"),
    ("៛", "KHR"),
    ("₭", "LAK"),
    ("₮", "MNT"),
    ("֏", "AMD"),
    ("₸", "KZT"),
    ("₼", "AZN"),
    ("₾", "GEL"),
];

/// Short signs, and the last words of the English names of the currencies that they stand for.
const SHORT: [(&str, [&str; 2]); 4] = [("$", ["dollar", "peso"]), ("£", ["pound", "pound"]), ("¥", ["yen", "yuan"]), ("₩", ["won", "won"])];

/// Endings of the plural after a whole noun, and in place of its last letter: Kronen, dólares; corone, franchi, reais, xelins.
const ENDINGS: [&[&str]; 2] = [&["", "s", "es", "n", "en"], &["e", "i", "hi", "is", "ns"]];

/// Whether a text is a name of a currency, in small letters: whole, or its noun alone, which is its first or its last word. Japanese writes both
/// as one word.
fn is_name(text: &str, name: &str) -> bool {
    let is = |noun: &str| {
        let stem = noun.char_indices().next_back().map_or("", |(last, _)| &noun[..last]);
        let with = |stem: &str, endings: &[&str]| !stem.is_empty() && text.strip_prefix(stem).is_some_and(|ending| endings.contains(&ending));
        with(noun, ENDINGS[0]) || with(stem, ENDINGS[1])
    };
    let words = |mut words: std::str::Split<'_, [char; 2]>| (words.next().unwrap_or_default().to_owned(), words.next_back().unwrap_or_default().to_owned());
    let (first, last) = words(name.split([' ', '-']));
    let is_joined = |c: char| c >= '\u{3040}';
    let ends_joined = name.ends_with(text) && text.chars().all(is_joined) && text.chars().count() > 1;
    text == name || text.strip_suffix('s') == Some(name) || is(&first) || is(&last) || ends_joined
}

/// A currency as typed: a sign such as `$`, a code or a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CurrencySign(String);

impl CurrencySign {
    /// A text that names at least one currency.
    pub(super) fn of(text: &str) -> Option<Self> {
        let sign = Self(text.to_owned());
        // Most are signs and codes, which are found sooner.
        let is_known = Currency::all().any(|currency| sign.is_sign_of(currency)) || Currency::all().any(|currency| sign.is_name_of(currency));
        is_known.then_some(sign)
    }

    /// Whether it can mean this currency: `$` fits every dollar, peso and real.
    #[must_use]
    pub fn fits(&self, currency: Currency) -> bool {
        self.is_sign_of(currency) || self.is_name_of(currency)
    }

    fn is_sign_of(&self, currency: Currency) -> bool {
        let code = currency.code();
        let sign = SYMBOLS.iter().find(|(known, _)| *known == code).map_or(code, |(_, sign)| sign);
        let text = self.0.replace('￥', "¥");
        let is_noun = |noun: &str| Language::English.currency(currency).to_lowercase().ends_with(noun);
        let is_short_for = |short: &str, nouns: [&str; 2]| text == short && (sign.ends_with(short) || nouns.into_iter().any(is_noun));
        let is_local = |known: &str, codes: &str| codes.contains(code) && text.to_lowercase() == known.to_lowercase();
        text == sign
            || text.eq_ignore_ascii_case(code)
            || SHORT.into_iter().any(|(short, nouns)| is_short_for(short, nouns))
            || LOCAL.into_iter().any(|(known, codes)| is_local(known, codes))
            || (currency == Currency::USD && matches!(text.as_str(), US_DOLLARS | DOLLARS_US))
    }

    fn is_name_of(&self, currency: Currency) -> bool {
        let text = self.0.to_lowercase();
        [Language::English, Language::current()].into_iter().any(|language| is_name(&text, &language.currency(currency).to_lowercase()))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Key;
    use crate::plan::assumption::Quantity;
    use crate::words::quantity_of;

    /// By hand, from the names that people of these countries use.
    #[test]
    fn nouns_and_plurals_of_each_language_are_read() {
        let cases = [
            (Language::English, "pesos", "MXN"),
            (Language::English, "Swiss francs", "CHF"),
            (Language::German, "Kronen", "SEK"),
            (Language::German, "Franken", "CHF"),
            (Language::German, "Schweizer Franken", "CHF"),
            (Language::German, "Dollar", "USD"),
            (Language::Spanish, "pesos", "ARS"),
            (Language::Spanish, "dólares", "USD"),
            (Language::Spanish, "peso mexicano", "MXN"),
            (Language::Portuguese, "reais", "BRL"),
            (Language::Portuguese, "real", "BRL"),
            (Language::Portuguese, "xelins", "KES"),
            (Language::French, "dollars", "CAD"),
            (Language::French, "couronnes", "CZK"),
            (Language::Italian, "dollari", "USD"),
            (Language::Italian, "franchi", "CHF"),
            (Language::Italian, "corone", "DKK"),
            (Language::Italian, "sterline", "GBP"),
            (Language::Indonesian, "rupiah", "IDR"),
            (Language::Indonesian, "dolar", "SGD"),
            (Language::Japanese, "円", "JPY"),
            (Language::Japanese, "ドル", "AUD"),
            (Language::Japanese, "ユーロ", "EUR"),
            (Language::Japanese, "dollars", "USD"),
        ];
        for (language, text, code) in cases {
            language.make_current();
            assert!(CurrencySign::of(text).is_some_and(|sign| sign.fits(code.parse().unwrap())), "{language:?}: {text}");
        }
    }

    #[test]
    fn signs_of_a_country_fit_its_currency_and_no_other() {
        for (text, code, other) in
            [("$", "COP", "EUR"), ("£", "EGP", "USD"), ("kr", "NOK", "EUR"), ("zł", "PLN", "CZK"), ("R", "ZAR", "BRL"), ("AU$", "AUD", "USD")]
        {
            let sign = CurrencySign::of(text).unwrap();
            assert!(sign.fits(code.parse().unwrap()) && !sign.fits(other.parse().unwrap()), "{text}");
        }
    }

    #[test]
    fn no_unit_of_a_number_and_no_power_is_a_currency() {
        for language in Language::ALL {
            language.make_current();
            // Dollars a diamond are counted in a currency.
            for key in Key::all().filter(|key| quantity_of(*key) != Some(Quantity::Usd)) {
                let units = std::iter::once(language.unit(key)).chain(language.typed_units(key).split(", "));
                for unit in units.filter(|unit| !unit.is_empty()) {
                    assert_eq!(CurrencySign::of(unit), None, "{language:?}: {key}");
                }
            }
            for power in ["k", "M", "B", "mil", "mi", "jt", "rb", "Mio.", "Mrd.", "万", "億"] {
                assert_eq!(CurrencySign::of(power), None, "{language:?}");
            }
        }
    }
}
