//! Each language: all that it prints it reads back, and English is always understood.

use zeroline::plan::{Currency, Entry, Key, Kind, Plan, PlanField, YearMonth};
use zeroline::words::{
    Language, Money, NumberFormat, Period, SummaryText, TypedUnit, Wording, parse_as_shown, parse_in_key_units, parse_number, percent, plain, quantity_of,
    shown,
};

/// Each language with the usual numbers of its countries.
fn wordings() -> impl Iterator<Item = Wording> {
    let of_locale = |locale| Wording::of_locale(locale);
    Language::ALL.into_iter().map(|language| Wording { language, numbers: NumberFormat::of_locale(language.code()) }).chain([of_locale("es-MX")])
}

fn estimates() -> impl Iterator<Item = (Key, f64)> {
    Key::all().filter_map(|key| match key.kind() {
        Kind::Estimate(spec) | Kind::Number(spec) => Some((key, spec.default)),
        _ => None,
    })
}

#[test]
fn every_field_reads_its_own_text_and_range() {
    let plan = Plan::new("2027-01".parse().unwrap());
    for wording in wordings() {
        wording.make_current();
        for code in ["USD", "EUR", "BRL", "IDR", "JPY", "MXN"] {
            let mut plan = plan.clone();
            plan.set(Key::Plan(PlanField::Currency), Entry::Word(code.to_owned())).unwrap();
            let money = Money::of(plan.currency());
            for (key, default) in estimates() {
                let text = shown(default, quantity_of(key).unwrap(), money);
                let read = parse_as_shown(key, &text).and_then(|typed| typed.entry(&plan));
                assert_eq!(read, Ok(Entry::Value(default)), "{wording:?}: {key}: {text}");
            }
        }
        let between = wording.language.between();
        let gifts: Key = "gifts.gifts_per_hour".parse().unwrap();
        let read = parse_in_key_units(gifts, &format!("90 {between} 250")).and_then(|typed| typed.entry(&plan));
        assert!(matches!(read, Ok(Entry::Ranged { .. })), "{wording:?}: {read:?}");
    }
}

#[test]
fn units_periods_and_months_are_read_back() {
    let start = Key::Plan(PlanField::StartMonth);
    let plan = Plan::new("2026-12".parse().unwrap());
    for wording in wordings() {
        wording.make_current();
        for (key, _) in estimates() {
            let unit = key.unit();
            if !unit.contains([' ', ',']) {
                let text = format!("5 {unit}");
                assert!(parse_number(&text).is_ok_and(|typed| typed.value == 5.0), "{wording:?}: {text}");
            }
        }
        for period in [Period::Day, Period::Week, Period::Month, Period::Year] {
            let text = format!("4 {period}");
            assert_eq!(parse_number(&text).map(|typed| typed.period), Ok(Some(period)), "{wording:?}: {text}");
        }
        for t in 0..12 {
            let month = YearMonth::new(2027, 1).unwrap().plus(t);
            for text in [format!("{} 2027", month.name()), format!("{} 2027", month.short_name()), month.long(), month.short()] {
                let read = parse_in_key_units(start, &text).and_then(|typed| typed.entry(&plan));
                assert_eq!(read, Ok(Entry::Word(month.to_string())), "{wording:?}: {text}");
            }
        }
    }
}

#[test]
fn numbers_money_and_percentages_are_read_back() {
    for wording in wordings() {
        wording.make_current();
        for value in [0.5, 999.0, 1_234.0, 1_234.5, 12_345.0, 1_234_567.0] {
            assert_eq!(parse_number(&plain(value)).map(|typed| typed.value), Ok(value), "{wording:?}");
            for currency in Currency::all() {
                let text = Money::of(currency).rate(value);
                assert_eq!(parse_number(&text).map(|typed| typed.value), Ok(value), "{wording:?}: {text}");
            }
        }
        assert_eq!(parse_number(&percent(0.125)).map(|typed| typed.value), Ok(0.125), "{wording:?}");
    }
}

#[test]
fn money_of_every_currency_is_read_back_in_every_format() {
    for (language, numbers) in Language::ALL.into_iter().flat_map(|language| NumberFormat::ALL.map(|numbers| (language, numbers))) {
        let wording = Wording { language, numbers };
        wording.make_current();
        // In a format of another language, one currency of each kind: before and after the number, a sign, letters, a code; without cents, in thousandths.
        let is_usual = numbers == NumberFormat::of_locale(language.code());
        for currency in Currency::all().filter(|currency| is_usual || "USD EUR BRL IDR JPY KWD CHF MXN".contains(currency.code())) {
            let money = Money::of(currency);
            for value in [0.5, -12_345.0, 1_234_567.0] {
                let coins = 10f64.powi(i32::try_from(money.decimals()).unwrap());
                // Half a coin is rounded away from zero; three digits are within half a percent.
                let texts = [(money.rate(value), value), (money.cents(value), (value * coins).round() / coins), (money.signed_whole(value), value.round())];
                for (text, value) in texts {
                    let typed = parse_number(&text).unwrap();
                    let fits = matches!(&typed.unit, Some(TypedUnit::Currency(sign)) if sign.fits(currency));
                    assert_eq!((typed.value, fits), (value, true), "{wording:?}: {text}");
                }
                let short = parse_number(&money.compact(value)).unwrap().value;
                assert!((short - value).abs() <= (0.005 * value.abs()).max(0.5), "{wording:?}: {}", money.compact(value));
            }
        }
    }
}

#[test]
fn month_with_its_year_is_in_the_order_of_the_language() {
    for (language, short) in [(Language::English, "Dec 2026"), (Language::Japanese, "2026年12月"), (Language::German, "Dez. 2026")] {
        language.make_current();
        let month = "2026-12".parse().unwrap();
        assert_eq!(SummaryText::MetIn(month).to_string(), short);
    }
}

#[test]
fn english_words_are_always_understood() {
    let plan = Plan::new("2026-12".parse().unwrap());
    for wording in wordings() {
        wording.make_current();
        for (text, value) in [("24 coins", 24.0), ("3 LIVEs per week", 3.0), ("2.5 h", 2.5), ("500 euros", 500.0), ("5k likes", 5_000.0)] {
            assert_eq!(parse_number(text).map(|typed| typed.value), Ok(value), "{wording:?}: {text}");
        }
        let month = parse_in_key_units(Key::Plan(PlanField::StartMonth), "January 2027").and_then(|typed| typed.entry(&plan));
        assert_eq!(month, Ok(Entry::Word("2027-01".to_owned())), "{wording:?}");
        let range = parse_in_key_units("gifts.gifts_per_hour".parse().unwrap(), "90 to 250").and_then(|typed| typed.entry(&plan));
        assert!(matches!(range, Ok(Entry::Ranged { .. })), "{wording:?}: {range:?}");
    }
}

/// The formats of Unicode's CLDR 48 for 12,345 dollars, 12.5 % and 1,234.5.
#[test]
fn numbers_are_written_as_in_the_language() {
    let cases = [
        ("en-US", "$12,345", "12.5%", "1,234.5"),
        ("es-ES", "12.345\u{a0}US$", "12,5\u{a0}%", "1234,5"),
        ("pt-BR", "US$\u{a0}12.345", "12,5%", "1.234,5"),
        ("de-DE", "12.345\u{a0}$", "12,5\u{a0}%", "1.234,5"),
        ("fr-FR", "12\u{202f}345\u{a0}$US", "12,5\u{202f}%", "1\u{202f}234,5"),
        ("id-ID", "US$12.345", "12,5%", "1.234,5"),
        ("ja-JP", "$12,345", "12.5%", "1,234.5"),
        ("it-IT", "12.345\u{a0}USD", "12,5%", "1234,5"),
    ];
    for (locale, dollars, share, number) in cases {
        Wording::of_locale(locale).make_current();
        assert_eq!([Money::of(Currency::USD).whole(12_345.0), percent(0.125), plain(1_234.5)], [dollars, share, number], "{locale}");
    }
}

/// The format is chosen apart from the language: a Mexican reads Spanish texts with points before decimals.
#[test]
fn numbers_in_texts_are_in_the_chosen_format() {
    let cases =
        [("en", "1.5k", "12,500"), ("de", "1,5k", "12.500"), ("fr-FR", "1,5k", "12\u{202f}500"), ("es-MX", "1.5k", "12,500"), ("pt-BR", "1,5k", "12.500")];
    for (locale, short, grouped) in cases {
        Wording::of_locale(locale).make_current();
        let fault = |text: &str| parse_number(text).unwrap_err().to_string();
        assert!(fault("x").contains(short) && fault("1..2").contains(grouped), "{locale}: {} {}", fault("x"), fault("1..2"));
    }
}
