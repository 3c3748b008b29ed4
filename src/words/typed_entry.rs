//! Typed entries, read as their key asks for.

use crate::plan::assumption::Quantity;
use crate::plan::{Currency, Entry, Estimate, Key, Kind, Plan, Range, YearMonth, significant};

use super::currency_sign::CurrencySign;
use super::language::Language;
use super::period::Period;
use super::typed::{EXCERPT, NotANumber, ReadAs, Typed, TypedUnit, half_width, is_unit_of, parse_number};
use super::typed_range::{around, middle, months_between, range_of};
use super::typed_word::{month, month_of_year, word};
use super::{excerpt, language, quantity_of};

/// A typed text that a key does not take.
#[derive(Clone, Debug, PartialEq)]
pub struct EntryProblem {
    /// The key.
    pub key: Key,
    /// The reason.
    pub fault: EntryFault,
}

/// The reason why a key does not accept a typed text.
#[derive(Clone, Debug, PartialEq)]
pub enum EntryFault {
    /// A text that is not a number.
    Number(NotANumber),
    /// A percentage for a number that is not a fraction.
    NotAPercentage {
        /// The text.
        text: String,
        /// The expected value.
        expected: Box<Kind>,
    },
    /// The unit of another key.
    Unit {
        /// The unit.
        unit: String,
        /// The key's own; empty where it has none.
        own: &'static str,
    },
    /// A currency other than the plan's.
    Currency {
        /// The currency as typed.
        sign: CurrencySign,
        /// The currency of the number.
        currency: Currency,
    },
    /// A period for a number that is not one a month.
    Period(Period),
    /// A text that is neither yes nor no.
    NotASwitch(String),
    /// A range without both ends in brackets.
    OpenRange(String),
    /// A margin that is not a percentage below 100%.
    NotAMargin(String),
}

/// A typed entry, before the plan is known.
#[derive(Clone, Debug, PartialEq)]
pub struct TypedEntry {
    key: Key,
    form: Form,
    currencies: Vec<CurrencySign>,
    /// The readings of its numbers, if another number format reads other numbers.
    pub read_as: Vec<ReadAs>,
}

#[derive(Clone, Debug, PartialEq)]
enum Form {
    Entry(Entry),
    /// `90 to 250`
    Between(Range),
    /// `±20%`
    Margin(f64),
    /// `Aug 2027`, of a number of months from the first of the plan.
    Month(YearMonth),
}

impl TypedEntry {
    /// The entry for a plan. A range keeps the plan's value if that is inside, else its value is the middle, a round number.
    ///
    /// # Errors
    /// A currency other than the plan's.
    pub fn entry(&self, plan: &Plan) -> Result<Entry, EntryProblem> {
        let currency = if quantity_of(self.key) == Some(Quantity::Usd) { Currency::USD } else { plan.currency() };
        if let Some(sign) = self.currencies.iter().find(|sign| !sign.fits(currency)) {
            return Err(EntryProblem { key: self.key, fault: EntryFault::Currency { sign: sign.clone(), currency } });
        }
        let value = || plan.estimate_at(self.key).map_or(f64::NAN, Estimate::value);
        Ok(match &self.form {
            Form::Entry(entry) => entry.clone(),
            Form::Between(range) => {
                let value = Some(value()).filter(|value| (range.low..=range.high).contains(value));
                Entry::Ranged { value: value.unwrap_or_else(|| middle(*range)), range: *range }
            }
            Form::Margin(share) => around(value(), value() * share),
            Form::Month(month) => Entry::Integer(months_between(plan.start_month(), *month)),
        })
    }

    /// Whether it is a number alone.
    #[must_use]
    pub const fn is_number(&self) -> bool {
        matches!(self.form, Form::Entry(Entry::Value(_)))
    }
}

/// Reads a value of `--set KEY=VALUE`: a fraction is `0.2` or `20%`.
///
/// A number alone moves a range along with it. `150 (90 to 250)`, `90 to 250`, `90-250`, `150 ± 30`, `150 ± 20%` and `±20%` name
/// a range; `4 a week` is counted in months.
///
/// # Errors
/// A text that is not such a number, switch, month or currency; limits are checked by [`Plan::set`].
pub fn parse_in_key_units(key: Key, text: &str) -> Result<TypedEntry, EntryProblem> {
    parse(key, text, &parse_number)
}

/// Reads a number field of the window: as `--set`, but a bare number is a percentage where one is shown.
///
/// # Errors
/// As [`parse_in_key_units`].
pub fn parse_as_shown(key: Key, text: &str) -> Result<TypedEntry, EntryProblem> {
    parse(key, text, &|text| {
        let typed = parse_number(text)?;
        let is_bare_fraction = typed.unit.is_none() && quantity_of(key) == Some(Quantity::Fraction);
        if is_bare_fraction { parse_number(&format!("{text}%")) } else { Ok(typed) }
    })
}

type Read<'a> = &'a dyn Fn(&str) -> Result<Typed, NotANumber>;

fn parse(key: Key, text: &str, read: Read<'_>) -> Result<TypedEntry, EntryProblem> {
    let mut reader = EntryReader { key, read, currencies: Vec::new(), read_as: Vec::new() };
    let form = reader.form(text).map_err(|fault| EntryProblem { key, fault })?;
    Ok(TypedEntry { key, form, currencies: reader.currencies, read_as: reader.read_as })
}

/// Reads the numbers of one entry and collects their currencies.
struct EntryReader<'a> {
    key: Key,
    read: Read<'a>,
    currencies: Vec<CurrencySign>,
    read_as: Vec<ReadAs>,
}

impl EntryReader<'_> {
    fn form(&mut self, text: &str) -> Result<Form, EntryFault> {
        let trimmed = text.trim();
        match self.key.kind() {
            Kind::Word { expected, .. } => Ok(Form::Entry(Entry::Word(word(expected, text)))),
            Kind::Switch { .. } => match trimmed.to_lowercase().as_str() {
                "true" | "yes" | "on" => Ok(Form::Entry(Entry::Switch(true))),
                "false" | "no" | "off" => Ok(Form::Entry(Entry::Switch(false))),
                _ => Err(EntryFault::NotASwitch(excerpt(trimmed, EXCERPT))),
            },
            // A seed can be greater than the whole numbers an f64 holds.
            Kind::Whole { .. } => match (trimmed.parse(), self.key.field()) {
                (Ok(whole), _) => Ok(Form::Entry(Entry::Integer(whole))),
                (Err(_), "tax_year_start") if let Some(month) = month_of_year(trimmed) => Ok(Form::Entry(Entry::Integer(month.into()))),
                (Err(_), "starts_month" | "ends_month") if let Some(month) = month(trimmed) => Ok(Form::Month(month)),
                (Err(_), _) => self.value(text),
            },
            Kind::Number(_) => self.value(text),
            Kind::Estimate(_) => self.estimate(&half_width(trimmed)),
        }
    }

    fn value(&mut self, text: &str) -> Result<Form, EntryFault> {
        Ok(Form::Entry(Entry::Value(self.number(text)?)))
    }

    fn estimate(&mut self, text: &str) -> Result<Form, EntryFault> {
        if let Some((value, range)) = text.split_once('(') {
            let ends = range.trim_end().strip_suffix(')').and_then(|range| self.ends(range));
            let (low, high) = ends.ok_or_else(|| EntryFault::OpenRange(excerpt(text, EXCERPT)))?;
            return Ok(Form::Entry(Entry::Ranged { value: self.number(value)?, range: range_of(self.number(low)?, self.number(high)?) }));
        }
        if let Some((value, margin)) = ["±", "+/-", "+-"].into_iter().find_map(|sign| text.split_once(sign)) {
            return self.margin(text, value.trim(), margin);
        }
        if (self.read)(text).is_err()
            && let Some((low, high)) = self.ends(text)
        {
            // `2 to 4%` means both.
            let percent = if high.trim_end().ends_with('%') && !low.contains('%') { "%" } else { "" };
            return Ok(Form::Between(range_of(self.number(&format!("{low}{percent}"))?, self.number(high)?)));
        }
        self.value(text)
    }

    /// `VALUE ± MARGIN` or `± SHARE`.
    fn margin(&mut self, text: &str, value: &str, margin: &str) -> Result<Form, EntryFault> {
        let not_a_margin = || EntryFault::NotAMargin(excerpt(text, EXCERPT));
        let share = Some(parse_number(margin).map_err(EntryFault::Number)?).filter(Typed::is_percent).map(|typed| typed.value);
        if share.is_some_and(|share| !(0.0..1.0).contains(&share)) {
            return Err(not_a_margin());
        }
        if value.is_empty() {
            return share.map(Form::Margin).ok_or_else(not_a_margin);
        }
        let value = self.number(value)?;
        let is_fraction = quantity_of(self.key) == Some(Quantity::Fraction);
        // 13% ± 2% are points: 11% to 15%.
        let margin = match share {
            Some(share) if !is_fraction => value * share,
            _ => self.number(margin)?,
        };
        Ok(Form::Entry(around(value, margin)))
    }

    /// The texts of the two ends of a range.
    fn ends<'t>(&self, text: &'t str) -> Option<(&'t str, &'t str)> {
        let is_number = |text: &str| (self.read)(text).is_ok();
        let word = format!(" {} ", language().between());
        let marks = [word.as_str(), "to", "–", "—", "~", "〜", "...", "…", ".."];
        let split = |(at, mark): (usize, &str)| (&text[..at], &text[at + mark.len()..]);
        let hyphens = text.char_indices().filter(|(at, c)| *at > 0 && *c == '-').map(|(at, _)| (at, "-"));
        let marked = marks.into_iter().filter_map(|mark| text.find(mark).map(|at| (at, mark)));
        marked.chain(hyphens).map(split).find(|(low, high)| is_number(low) && is_number(high))
    }

    fn number(&mut self, text: &str) -> Result<f64, EntryFault> {
        let typed = (self.read)(text).map_err(EntryFault::Number)?;
        self.read_as.extend(typed.read_as);
        let quantity = quantity_of(self.key);
        match typed.unit {
            Some(TypedUnit::Percent) if quantity != Some(Quantity::Fraction) => {
                return Err(EntryFault::NotAPercentage { text: text.trim().to_owned(), expected: Box::new(self.key.kind()) });
            }
            Some(TypedUnit::Named(unit)) if !is_unit_of(self.key, &unit) => return Err(self.foreign(unit)),
            Some(TypedUnit::Currency(sign)) if !matches!(quantity, Some(Quantity::Money | Quantity::Usd)) => return Err(self.foreign(sign.to_string())),
            Some(TypedUnit::Currency(sign)) => self.currencies.push(sign),
            Some(TypedUnit::Percent | TypedUnit::Named(_)) | None => {}
        }
        match typed.period {
            None => Ok(typed.value),
            Some(Period::Month) if self.key.is_monthly() || Language::English.unit(self.key).ends_with("a month") => Ok(typed.value),
            Some(period) if self.key.is_monthly() => Ok(significant(typed.value * period.per_month(), 3)),
            Some(period) => Err(EntryFault::Period(period)),
        }
    }

    fn foreign(&self, unit: String) -> EntryFault {
        EntryFault::Unit { unit, own: self.key.unit() }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::plan::{Assumption, PlanField};
    use crate::words::{Money, NumberFormat, shown};

    fn key(text: &str) -> Key {
        text.parse().unwrap()
    }

    fn plan() -> Plan {
        Plan::new("2027-01".parse().unwrap())
    }

    fn set(key: Key, text: &str) -> Result<Entry, String> {
        parse_in_key_units(key, text).and_then(|typed| typed.entry(&plan())).map_err(|problem| problem.to_string())
    }

    fn field(key: Key, text: &str) -> Result<Entry, String> {
        parse_as_shown(key, text).and_then(|typed| typed.entry(&plan())).map_err(|problem| problem.to_string())
    }

    const fn ranged(value: f64, low: f64, high: f64) -> Entry {
        Entry::Ranged { value, range: Range { low, high } }
    }

    #[test]
    fn each_kind_of_key_is_read_its_own_way() {
        let cases = [
            ("gifts.gifts_per_hour", "1.5k", Entry::Value(1_500.0)),
            ("gifts.gifts_per_hour", "150 (90 to 250)", Entry::Ranged { value: 150.0, range: Range { low: 90.0, high: 250.0 } }),
            ("gifts.gifts_per_hour", "1.5k(1k to 2,000 gifts)", Entry::Ranged { value: 1_500.0, range: Range { low: 1_000.0, high: 2_000.0 } }),
            ("affiliate.refund_rate", "0.2", Entry::Value(0.2)),
            ("affiliate.refund_rate", "20%", Entry::Value(0.2)),
            ("affiliate.refund_rate", "20% (0.1 to 30%)", Entry::Ranged { value: 0.2, range: Range { low: 0.1, high: 0.3 } }),
            ("brands.enabled", "Off", Entry::Switch(false)),
            ("brands.seasonal", "yes", Entry::Switch(true)),
            ("plan.months", "24", Entry::Integer(24)),
            ("plan.months", "24 months", Entry::Value(24.0)),
            ("costs.tax_year_start", "April", Entry::Integer(4)),
            // From January 2027 on, August is the seventh month after.
            ("gifts.ends_month", "Aug 2027", Entry::Integer(7)),
            ("futures.seed", "18446744073709551615", Entry::Integer(u64::MAX)),
            ("plan.name", " A plan (mine) ", Entry::Word(" A plan (mine) ".to_owned())),
        ];
        for (name, text, entry) in cases {
            assert_eq!(set(key(name), text), Ok(entry), "{name}={text}");
        }
    }

    #[test]
    fn bare_number_in_a_percent_field_is_a_percentage() {
        assert_eq!(field(key("audience.growth_rate"), "3.2"), Ok(Entry::Value(0.032)));
        assert_eq!(field(key("audience.growth_rate"), "3.2 %"), Ok(Entry::Value(0.032)));
        assert_eq!(field(key("gifts.gifts_per_hour"), "3.2"), Ok(Entry::Value(3.2)));
        assert_eq!(field(key("audience.growth_rate"), "2 to 4"), Ok(ranged(0.03, 0.02, 0.04)));
        assert_eq!(field(key("audience.growth_rate"), "-1 to 4%"), Ok(ranged(0.03, -0.01, 0.04)));
        assert_eq!(field(key("affiliate.commission_rate"), "13% ± 2%"), Ok(ranged(0.13, 0.11, 0.15)));
    }

    #[test]
    fn range_is_read_in_every_spelling() {
        let gifts = key("gifts.gifts_per_hour");
        for text in ["90 to 250", "250 to 90", "150 (250 to 90)", "90-250", "90–250", "90 - 250 gifts", " 90 to 250 ", "９０～２５０", "90～250", "90〜250"]
        {
            assert_eq!(set(gifts, text), Ok(ranged(150.0, 90.0, 250.0)), "{text}");
        }
        // √(200 · 300) = 244.949, to two digits; √(100 · 400) = 200; 151 to 152 holds no rounder number.
        assert_eq!(set(gifts, "200 to 300"), Ok(ranged(240.0, 200.0, 300.0)));
        assert_eq!(set(gifts, "20 to 80"), Ok(ranged(40.0, 20.0, 80.0)));
        assert_eq!(set(gifts, "151.1 to 152.9"), Ok(ranged(152.0, 151.1, 152.9)));
        for text in ["150 ± 30", "150 +- 20%", "150 ± 20 %", "±20%", "150 (120 to 180)", "150 (120-180)"] {
            assert_eq!(set(gifts, text), Ok(ranged(150.0, 120.0, 180.0)), "{text}");
        }
        // 49.5 · 0.8 = 39.6, without the noise of 39.599999999999994.
        assert_eq!(set(gifts, "49.5 ± 20%"), Ok(ranged(49.5, 39.6, 59.4)));
        for bad in ["±20", "±150%", "±", "a to b", "90 to", " to ", "90-", "-"] {
            assert!(set(gifts, bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn number_by_the_week_is_counted_in_months() {
        // 4 · 52/12 = 17.33…, $1,200 / 12 = $100
        assert_eq!(set(key("live.sessions_per_month"), "4 a week"), Ok(Entry::Value(17.3)));
        assert_eq!(set(key("live.sessions_per_month"), "4 LIVEs per week"), Ok(Entry::Value(17.3)));
        assert_eq!(set(key("costs.fixed_per_month"), "$1,200 a year"), Ok(Entry::Value(100.0)));
        assert_eq!(set(key("supporters.membership_price"), "$5 a month"), Ok(Entry::Value(5.0)));
        assert_eq!(set(key("supporters.churn_rate"), "3% a month"), Ok(Entry::Value(0.03)));
        for name in ["gifts.gifts_per_hour", "live.hours_per_session", "gifts.coins_per_gift", "merch.unit_cost", "plan.months", "gifts.paid_after_days"] {
            for period in ["a day", "a week", "a month", "a year"] {
                assert!([set, field].iter().all(|read| read(key(name), &format!("15 {period}")).is_err()), "{name}={period}");
            }
        }
        assert!(set(key("supporters.churn_rate"), "3% a week").is_err());
    }

    #[test]
    fn unit_must_be_the_keys_own() {
        let mut euros = plan();
        euros.set(key("plan.currency"), Entry::Word("EUR".to_owned())).unwrap();
        let in_euros =
            |name: &str, text: &str| parse_in_key_units(key(name), text).and_then(|typed| typed.entry(&euros)).map_err(|problem| problem.to_string());
        let fee = "brands.fee_per_deal";
        assert_eq!(in_euros(fee, "€500"), Ok(Entry::Value(500.0)));
        assert_eq!(in_euros(fee, "500 euros"), Ok(Entry::Value(500.0)));
        assert_eq!(in_euros("gifts.usd_per_diamond", "$0.005"), Ok(Entry::Value(0.005)));
        let refused = [
            (fee, "$500", "brands.fee_per_deal: “$” is another currency; use the number alone; it is in EUR"),
            (fee, "€400 to $500", "brands.fee_per_deal: “$” is another currency; use the number alone; it is in EUR"),
            ("gifts.usd_per_diamond", "€0.005", "gifts.usd_per_diamond: “€” is another currency; use the number alone; it is in USD"),
            ("gifts.gifts_per_hour", "$5", "gifts.gifts_per_hour: “$” is not its unit; use the number alone; it is in gifts"),
            ("plan.months", "3 hours", "plan.months: “hours” is not its unit; use the number alone; it is in months"),
        ];
        for (name, text, message) in refused {
            assert_eq!(in_euros(name, text), Err(message.to_owned()), "{name}={text}");
        }
    }

    #[test]
    fn unsuitable_entry_is_refused_with_a_remedy() {
        let cases = [
            ("gifts.gifts_per_hour", "20%", "gifts.gifts_per_hour: 20% is a percentage, which this is not; use a number from 0 to 1000000"),
            ("gifts.gifts_per_hour", "many", "gifts.gifts_per_hour: “many” is not a number; use one like 150, 1.5k or 2M"),
            ("gifts.gifts_per_hour", "150 (90 250)", "gifts.gifts_per_hour: the range in “150 (90 250)” is not complete; write it like 150 (90 to 250)"),
            ("brands.enabled", "maybe", "brands.enabled: “maybe” is not a switch; use true or false, yes or no, on or off"),
            ("plan.months", "20%", "plan.months: 20% is a percentage, which this is not; use a whole number from 1 to 120"),
        ];
        for (name, text, message) in cases {
            assert_eq!(set(key(name), text), Err(message.to_owned()));
        }
    }

    proptest! {
        #[test]
        fn field_reads_its_own_text(at in 0..Assumption::ALL.len(), digits in 0i32..=999_999, power in -6i32..3, code in 0usize..155, format in 0..4usize) {
            NumberFormat::ALL[format].make_current();
            let key = Key::Assumption(Assumption::ALL[at]);
            let value: f64 = format!("{digits}e{power}").parse().unwrap();
            let mut plan = plan();
            let currency = Currency::all().nth(code).unwrap();
            plan.set(Key::Plan(PlanField::Currency), Entry::Word(currency.to_string())).unwrap();
            let money = Money::of(currency);
            let text = shown(value, Assumption::ALL[at].spec().quantity, money);
            let read = parse_as_shown(key, &text).and_then(|typed| typed.entry(&plan));
            prop_assert_eq!(read, Ok(Entry::Value(value)), "{}", text);
        }
    }
}
