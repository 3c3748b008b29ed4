//! Countries, with their currency and number format.

use crate::plan::Currency;
use crate::words::NumberFormat::{self, CommaPoint, CommaSpace, PointApostrophe, PointComma};

/// A country.
#[derive(Debug, PartialEq, Eq)]
pub struct Country {
    /// Its code of ISO 3166: "DE".
    pub code: &'static str,
    currency: &'static str,
    /// The format of its numbers.
    pub format: NumberFormat,
}

const fn country(code: &'static str, currency: &'static str, format: NumberFormat) -> Country {
    Country { code, currency, format }
}

/// The countries to choose from, by code.
pub const COUNTRIES: [Country; 75] = [
    country("AE", "AED", PointComma),
    country("AR", "ARS", CommaPoint),
    country("AT", "EUR", CommaPoint),
    country("AU", "AUD", PointComma),
    country("BD", "BDT", PointComma),
    country("BE", "EUR", CommaPoint),
    country("BG", "EUR", CommaSpace),
    country("BO", "BOB", CommaPoint),
    country("BR", "BRL", CommaPoint),
    country("CA", "CAD", PointComma),
    country("CH", "CHF", PointApostrophe),
    country("CL", "CLP", CommaPoint),
    country("CO", "COP", CommaPoint),
    country("CR", "CRC", CommaSpace),
    country("CY", "EUR", CommaPoint),
    country("CZ", "CZK", CommaSpace),
    country("DE", "EUR", CommaPoint),
    country("DK", "DKK", CommaPoint),
    country("DO", "DOP", PointComma),
    country("EC", "USD", CommaPoint),
    country("EE", "EUR", CommaSpace),
    country("EG", "EGP", PointComma),
    country("ES", "EUR", CommaPoint),
    country("FI", "EUR", CommaSpace),
    country("FR", "EUR", CommaSpace),
    country("GB", "GBP", PointComma),
    country("GH", "GHS", PointComma),
    country("GR", "EUR", CommaPoint),
    country("GT", "GTQ", PointComma),
    country("HK", "HKD", PointComma),
    country("HR", "EUR", CommaPoint),
    country("HU", "HUF", CommaSpace),
    country("ID", "IDR", CommaPoint),
    country("IE", "EUR", PointComma),
    country("IL", "ILS", PointComma),
    country("IN", "INR", PointComma),
    country("IS", "ISK", CommaPoint),
    country("IT", "EUR", CommaPoint),
    country("JP", "JPY", PointComma),
    country("KE", "KES", PointComma),
    country("KH", "KHR", PointComma),
    country("KR", "KRW", PointComma),
    country("KZ", "KZT", CommaSpace),
    country("LT", "EUR", CommaSpace),
    country("LU", "EUR", CommaPoint),
    country("LV", "EUR", CommaSpace),
    country("MA", "MAD", CommaPoint),
    country("MT", "EUR", PointComma),
    country("MX", "MXN", PointComma),
    country("MY", "MYR", PointComma),
    country("NG", "NGN", PointComma),
    country("NL", "EUR", CommaPoint),
    country("NO", "NOK", CommaSpace),
    country("NZ", "NZD", PointComma),
    country("PE", "PEN", PointComma),
    country("PH", "PHP", PointComma),
    country("PK", "PKR", PointComma),
    country("PL", "PLN", CommaSpace),
    country("PT", "EUR", CommaSpace),
    country("PY", "PYG", CommaPoint),
    country("RO", "RON", CommaPoint),
    country("RS", "RSD", CommaPoint),
    country("SA", "SAR", PointComma),
    country("SE", "SEK", CommaSpace),
    country("SG", "SGD", PointComma),
    country("SI", "EUR", CommaPoint),
    country("SK", "EUR", CommaSpace),
    country("TH", "THB", PointComma),
    country("TR", "TRY", CommaPoint),
    country("TW", "TWD", PointComma),
    country("UA", "UAH", CommaSpace),
    country("US", "USD", PointComma),
    country("UY", "UYU", CommaPoint),
    country("VN", "VND", CommaPoint),
    country("ZA", "ZAR", CommaSpace),
];

impl Country {
    /// Its currency.
    #[must_use]
    pub fn currency(&self) -> Currency {
        // A test reads every code of the table.
        self.currency.parse().unwrap_or(Currency::USD)
    }

    /// The country of a locale such as `de-AT` or `pt_BR.UTF-8`; the United States for an unknown one.
    #[must_use]
    pub fn of_locale(locale: &str) -> &'static Self {
        let name = locale.split(['.', '@']).next().unwrap_or_default();
        let region = name.split(['-', '_']).skip(1).find(|part| part.len() == 2);
        let by_code = |code: &str| COUNTRIES.iter().find(|country| country.code.eq_ignore_ascii_case(code));
        region.and_then(by_code).or_else(|| by_code("US")).unwrap_or(&COUNTRIES[0])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_has_a_currency() {
        for country in &COUNTRIES {
            assert_eq!(country.currency().code(), country.currency, "{}", country.code);
        }
    }

    #[test]
    fn locale_names_its_country() {
        let codes = ["de-AT", "pt_BR.UTF-8", "sr-Latn-RS", "en", "C", ""].map(|locale| Country::of_locale(locale).code);
        assert_eq!(codes, ["AT", "BR", "RS", "US", "US", "US"]);
    }
}
