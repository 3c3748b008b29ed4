//! Currencies by their ISO 4217 code.

use std::fmt;
use std::str::FromStr;

/// The codes of ISO 4217 that circulate as money (no metals, funds or test codes).
const CODES: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE \
CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW \
KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR \
RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF \
XCD XCG XOF XPF YER ZAR ZMW ZWG";

/// The magnitudes of a currency, by the power of ten.
const MAGNITUDES: [f64; 6] = [1.0, 10.0, 100.0, 1e3, 1e4, 1e5];

/// The currencies of which a dollar buys more than about three, by the power of ten of their [magnitude](Currency::magnitude).
const POWERS: [(u8, &str); 5] = [
    (
        1,
        "AED BOB BRL BWP CNY CUP CZK DKK ERN GHS GTQ HKD HNL LSL LYD MAD MDL MOP MVR MXN MYR NAD NOK PEN PGK PLN QAR RON SAR SCR SEK SLE STN SVC SZL TJS \
         TMT TTD ZAR ZMW ZWG",
    ),
    (
        2,
        "AFN ALL BDT BTN CVE DJF DOP DZD EGP ETB GMD GYD HTG INR ISK JMD JPY KES KGS LKR LRD MKD MRU MUR MZN NIO NPR PHP PKR RSD RUB SRD SYP THB TRY UAH UYU \
         VES VUV XPF YER",
    ),
    (3, "AMD ARS BIF CDF CLP CRC HUF IQD KMF KPW KRW KZT MMK MWK NGN RWF SDG SOS TZS XAF XOF"),
    (4, "COP GNF IDR KHR LAK MGA MNT PYG SSP UGX UZS VND"),
    (5, "IRR LBP"),
];

/// The currency all money of a plan is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Currency {
    code: [u8; 3],
    /// Looked up once: each limit of money asks for it.
    power: u8,
}

/// A text that is not a code of ISO 4217.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotACurrency;

impl Currency {
    /// US dollars.
    pub const USD: Self = Self { code: *b"USD", power: 0 };

    /// The three capital letters.
    #[must_use]
    pub fn code(&self) -> &str {
        // Only ASCII letters ever get in.
        str::from_utf8(&self.code).unwrap_or_default()
    }

    /// The power of ten nearest to its rate for one US dollar. Hard limits and tracks of money are for US dollars times this, so
    /// that the same plan fits into yen and rupiah. The rates built in agree (a test holds them); the rest is our own reading of
    /// 2026, and decides nothing but limits and tracks.
    #[must_use]
    pub const fn magnitude(self) -> f64 {
        MAGNITUDES[self.power as usize]
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
        let code: [u8; 3] = text.to_ascii_uppercase().as_bytes().try_into().map_err(|_| NotACurrency)?;
        // Three letters and a blank each.
        let is_in = |codes: &str| codes.as_bytes().chunks(4).any(|known| known.starts_with(&code));
        if !is_in(CODES) {
            return Err(NotACurrency);
        }
        let power = POWERS.iter().find(|(_, codes)| is_in(codes)).map_or(0, |(power, _)| *power);
        Ok(Self { code, power })
    }
}
