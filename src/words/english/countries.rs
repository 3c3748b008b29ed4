//! Names of countries.

/// Code and name, one a line.
const NAMES: &str = "\
AE United Arab Emirates\n\
AR Argentina\n\
AT Austria\n\
AU Australia\n\
BD Bangladesh\n\
BE Belgium\n\
BG Bulgaria\n\
BO Bolivia\n\
BR Brazil\n\
CA Canada\n\
CH Switzerland\n\
CL Chile\n\
CO Colombia\n\
CR Costa Rica\n\
CY Cyprus\n\
CZ Czechia\n\
DE Germany\n\
DK Denmark\n\
DO Dominican Republic\n\
EC Ecuador\n\
EE Estonia\n\
EG Egypt\n\
ES Spain\n\
FI Finland\n\
FR France\n\
GB United Kingdom\n\
GH Ghana\n\
GR Greece\n\
GT Guatemala\n\
HK Hong Kong\n\
HR Croatia\n\
HU Hungary\n\
ID Indonesia\n\
IE Ireland\n\
IL Israel\n\
IN India\n\
IS Iceland\n\
IT Italy\n\
JP Japan\n\
KE Kenya\n\
KH Cambodia\n\
KR South Korea\n\
KZ Kazakhstan\n\
LT Lithuania\n\
LU Luxembourg\n\
LV Latvia\n\
MA Morocco\n\
MT Malta\n\
MX Mexico\n\
MY Malaysia\n\
NG Nigeria\n\
NL Netherlands\n\
NO Norway\n\
NZ New Zealand\n\
PE Peru\n\
PH Philippines\n\
PK Pakistan\n\
PL Poland\n\
PT Portugal\n\
PY Paraguay\n\
RO Romania\n\
RS Serbia\n\
SA Saudi Arabia\n\
SE Sweden\n\
SG Singapore\n\
SI Slovenia\n\
SK Slovakia\n\
TH Thailand\n\
TR Türkiye\n\
TW Taiwan\n\
UA Ukraine\n\
US United States\n\
UY Uruguay\n\
VN Vietnam\n\
ZA South Africa";

/// The name of a country by its code; empty for an unknown one.
pub(super) fn country(code: &str) -> &'static str {
    NAMES.lines().filter_map(|line| line.split_once(' ')).find(|(known, _)| *known == code).map_or("", |(_, name)| name)
}
