//! Names of currencies.

/// Code and name, one a line.
const NAMES: &str = "\
AED UAE dirham\n\
AFN Afghan afghani\n\
ALL Albanian lek\n\
AMD Armenian dram\n\
AOA Angolan kwanza\n\
ARS Argentine peso\n\
AUD Australian dollar\n\
AWG Aruban florin\n\
AZN Azerbaijani manat\n\
BAM Bosnian mark\n\
BBD Barbadian dollar\n\
BDT Bangladeshi taka\n\
BGN Bulgarian lev\n\
BHD Bahraini dinar\n\
BIF Burundian franc\n\
BMD Bermudian dollar\n\
BND Brunei dollar\n\
BOB Bolivian boliviano\n\
BRL Brazilian real\n\
BSD Bahamian dollar\n\
BTN Bhutanese ngultrum\n\
BWP Botswanan pula\n\
BYN Belarusian rouble\n\
BZD Belize dollar\n\
CAD Canadian dollar\n\
CDF Congolese franc\n\
CHF Swiss franc\n\
CLP Chilean peso\n\
CNY Chinese yuan\n\
COP Colombian peso\n\
CRC Costa Rican colón\n\
CUP Cuban peso\n\
CVE Cape Verdean escudo\n\
CZK Czech koruna\n\
DJF Djiboutian franc\n\
DKK Danish krone\n\
DOP Dominican peso\n\
DZD Algerian dinar\n\
EGP Egyptian pound\n\
ERN Eritrean nakfa\n\
ETB Ethiopian birr\n\
EUR Euro\n\
FJD Fijian dollar\n\
FKP Falkland Islands pound\n\
GBP British pound\n\
GEL Georgian lari\n\
GHS Ghanaian cedi\n\
GIP Gibraltar pound\n\
GMD Gambian dalasi\n\
GNF Guinean franc\n\
GTQ Guatemalan quetzal\n\
GYD Guyanese dollar\n\
HKD Hong Kong dollar\n\
HNL Honduran lempira\n\
HTG Haitian gourde\n\
HUF Hungarian forint\n\
IDR Indonesian rupiah\n\
ILS Israeli shekel\n\
INR Indian rupee\n\
IQD Iraqi dinar\n\
IRR Iranian rial\n\
ISK Icelandic króna\n\
JMD Jamaican dollar\n\
JOD Jordanian dinar\n\
JPY Japanese yen\n\
KES Kenyan shilling\n\
KGS Kyrgyz som\n\
KHR Cambodian riel\n\
KMF Comorian franc\n\
KPW North Korean won\n\
KRW South Korean won\n\
KWD Kuwaiti dinar\n\
KYD Cayman Islands dollar\n\
KZT Kazakh tenge\n\
LAK Lao kip\n\
LBP Lebanese pound\n\
LKR Sri Lankan rupee\n\
LRD Liberian dollar\n\
LSL Lesotho loti\n\
LYD Libyan dinar\n\
MAD Moroccan dirham\n\
MDL Moldovan leu\n\
MGA Malagasy ariary\n\
MKD Macedonian denar\n\
MMK Myanmar kyat\n\
MNT Mongolian tugrik\n\
MOP Macanese pataca\n\
MRU Mauritanian ouguiya\n\
MUR Mauritian rupee\n\
MVR Maldivian rufiyaa\n\
MWK Malawian kwacha\n\
MXN Mexican peso\n\
MYR Malaysian ringgit\n\
MZN Mozambican metical\n\
NAD Namibian dollar\n\
NGN Nigerian naira\n\
NIO Nicaraguan córdoba\n\
NOK Norwegian krone\n\
NPR Nepalese rupee\n\
NZD New Zealand dollar\n\
OMR Omani rial\n\
PAB Panamanian balboa\n\
PEN Peruvian sol\n\
PGK Papua New Guinean kina\n\
PHP Philippine peso\n\
PKR Pakistani rupee\n\
PLN Polish zloty\n\
PYG Paraguayan guaraní\n\
QAR Qatari riyal\n\
RON Romanian leu\n\
RSD Serbian dinar\n\
RUB Russian rouble\n\
RWF Rwandan franc\n\
SAR Saudi riyal\n\
SBD Solomon Islands dollar\n\
SCR Seychellois rupee\n\
SDG Sudanese pound\n\
SEK Swedish krona\n\
SGD Singapore dollar\n\
SHP Saint Helena pound\n\
SLE Sierra Leonean leone\n\
SOS Somali shilling\n\
SRD Surinamese dollar\n\
SSP South Sudanese pound\n\
STN São Tomé dobra\n\
SVC Salvadoran colón\n\
SYP Syrian pound\n\
SZL Swazi lilangeni\n\
THB Thai baht\n\
TJS Tajik somoni\n\
TMT Turkmen manat\n\
TND Tunisian dinar\n\
TOP Tongan paanga\n\
TRY Turkish lira\n\
TTD Trinidad and Tobago dollar\n\
TWD New Taiwan dollar\n\
TZS Tanzanian shilling\n\
UAH Ukrainian hryvnia\n\
UGX Ugandan shilling\n\
USD US dollar\n\
UYU Uruguayan peso\n\
UZS Uzbek som\n\
VES Venezuelan bolívar\n\
VND Vietnamese dong\n\
VUV Vanuatu vatu\n\
WST Samoan tala\n\
XAF Central African CFA franc\n\
XCD East Caribbean dollar\n\
XCG Caribbean guilder\n\
XOF West African CFA franc\n\
XPF CFP franc\n\
YER Yemeni rial\n\
ZAR South African rand\n\
ZMW Zambian kwacha\n\
ZWG Zimbabwe gold";

/// The name of a currency.
pub(super) fn currency(code: &str) -> &'static str {
    NAMES.lines().filter_map(|line| line.split_once(' ')).find(|(known, _)| *known == code).map_or("", |(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Currency;

    #[test]
    fn every_currency_has_a_name() {
        for known in Currency::all() {
            assert!(!currency(known.code()).is_empty(), "{known}");
        }
    }
}
