//! Currencies by their ISO 4217 code.

use std::fmt;
use std::str::FromStr;

/// The codes of ISO 4217 that circulate as money (no metals, funds or test codes).
const CODES: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE \
CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW \
KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR \
RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF \
XCD XCG XOF XPF YER ZAR ZMW ZWG";

/// The currency all money of a plan is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Currency([u8; 3]);

/// A text that is not a code of ISO 4217.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotACurrency;

impl Currency {
    /// US dollars.
    pub const USD: Self = Self(*b"USD");

    /// The three capital letters.
    #[must_use]
    pub fn code(&self) -> &str {
        // Only ASCII letters ever get in.
        str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Every currency, by code.
    pub fn all() -> impl Iterator<Item = Self> {
        CODES.split_ascii_whitespace().filter_map(|code| code.parse().ok())
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Currency {
    type Err = NotACurrency;

    fn from_str(text: &str) -> Result<Self, NotACurrency> {
        let code = text.to_ascii_uppercase();
        if !CODES.split_ascii_whitespace().any(|known| known == code) {
            return Err(NotACurrency);
        }
        code.as_bytes().try_into().map(Self).map_err(|_| NotACurrency)
    }
}
