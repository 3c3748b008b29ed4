//! The files of the languages: every message in each, with the same placeholders.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use zeroline::ledger::{Claim, Ledger, Subject};
use zeroline::plan::Currency;
use zeroline::words::claims::ClaimedAmount;
use zeroline::words::{Language, Wording, plain};

/// Languages without a complete translation: English stands in for the messages that they lack.
const UNFINISHED: [Language; 0] = [];

/// Attributes that a language has or lacks by its own rules: other ways to write the text, shorter ones, and texts of examples, which are English in their files.
const OF_ONE_LANGUAGE: [&str; 6] = ["dated", "short", "typed", "beside", "note", "own"];

/// The texts of a file by id, those of attributes as `id.attribute`.
fn texts(language: Language) -> BTreeMap<String, String> {
    let path = format!("{}/assets/translations/{}.ftl", env!("CARGO_MANIFEST_DIR"), language.code());
    let file = std::fs::read_to_string(path).unwrap();
    let (mut texts, mut id, mut last) = (BTreeMap::<String, String>::new(), String::new(), String::new());
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        let head = line.split_once(" =").filter(|_| !line.starts_with([' ', '}']));
        let attribute = line.trim_start().strip_prefix('.').filter(|_| line.starts_with(' ')).and_then(|line| line.split_once(" ="));
        let text = match (head, attribute) {
            (Some((new, text)), _) => {
                new.clone_into(&mut id);
                last.clone_from(&id);
                text
            }
            (None, Some((name, text))) => {
                last = format!("{id}.{name}");
                text
            }
            (None, None) => line,
        };
        texts.entry(last.clone()).or_default().push_str(text);
        texts.entry(last.clone()).or_default().push('\n');
    }
    texts.retain(|id, _| !id.is_empty());
    texts
}

/// The placeholders of a text: those that are shown, and those that choose a form.
fn placeholders(text: &str) -> [BTreeSet<&str>; 2] {
    let (mut shown, mut choosing) = (BTreeSet::new(), BTreeSet::new());
    for (at, _) in text.match_indices('$') {
        let name = text[at + 1..].split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap_or_default();
        let after = text[at + 1 + name.len()..].trim_start();
        // An amount such as $0 is none.
        if name.is_empty() || !text[..at].trim_end().ends_with('{') {
            continue;
        }
        if after.starts_with("->") {
            choosing.insert(name)
        } else {
            shown.insert(name)
        };
    }
    [shown, choosing]
}

#[test]
fn every_file_can_be_read() {
    for language in Language::ALL {
        let path = format!("{}/assets/translations/{}.ftl", env!("CARGO_MANIFEST_DIR"), language.code());
        let read = FluentResource::try_new(std::fs::read_to_string(path).unwrap());
        assert!(read.is_ok(), "{}: {:?}", language.code(), read.err().map(|(_, faults)| faults));
    }
}

#[test]
fn every_message_is_in_every_language() {
    let english = texts(Language::English);
    let is_due = |id: &&String| !id.split_once('.').is_some_and(|(_, attribute)| OF_ONE_LANGUAGE.contains(&attribute));
    for language in Language::ALL {
        let own = texts(language);
        let unknown: Vec<_> = own.keys().filter(is_due).filter(|id| !english.contains_key(*id)).collect();
        assert!(unknown.is_empty(), "{}: English has no such messages: {unknown:?}", language.code());
        let missing: Vec<_> = english.keys().filter(is_due).filter(|id| !own.contains_key(*id)).collect();
        if UNFINISHED.contains(&language) {
            println!("{}: {} missing: {missing:?}", language.code(), missing.len());
            assert!(!missing.is_empty(), "{}: complete, so it is no longer unfinished", language.code());
        } else {
            assert!(missing.is_empty(), "{}: missing: {missing:?}", language.code());
        }
    }
}

#[test]
fn messages_have_the_same_placeholders_in_every_language() {
    let english = texts(Language::English);
    for language in Language::ALL {
        for (id, text) in texts(language) {
            let Some(model) = english.get(&id) else { continue };
            let ([shown, choosing], [due, also]) = (placeholders(&text), placeholders(model));
            let known: BTreeSet<&str> = due.union(&also).copied().collect();
            let used: BTreeSet<&str> = shown.union(&choosing).copied().collect();
            assert!(used.is_subset(&known), "{}: {id} has other placeholders than in English: {used:?}", language.code());
            assert!(due.is_subset(&used), "{}: {id} leaves out placeholders of English: {due:?}", language.code());
        }
    }
}

#[test]
fn every_currency_has_a_name() {
    for language in Language::ALL {
        for currency in Currency::all() {
            assert!(!language.currency(currency).is_empty(), "{}: {currency}", language.code());
        }
    }
}

/// The languages beside English, whose ledger is the built-in one itself.
fn translated() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(|language| *language != Language::English)
}

/// The rows of the claims of a language: the English text and its translation.
fn claims(language: Language) -> Vec<(String, String)> {
    let path = format!("{}/assets/translations/claims-{}.csv", env!("CARGO_MANIFEST_DIR"), language.code());
    let mut reader = csv::Reader::from_path(path).unwrap();
    assert_eq!(reader.headers().unwrap(), &csv::StringRecord::from(vec!["english", "translation"]), "{}", language.code());
    reader.deserialize().map(Result::unwrap).collect()
}

/// The years of a text, those in dates such as 16.12.2023, too.
fn years(text: &str) -> BTreeSet<String> {
    text.split(|c: char| !c.is_ascii_digit()).filter(|digits| digits.len() == 4).map(str::to_owned).collect()
}

/// The millions of a Japanese text, which counts in 万, ten thousands: 190万 are 1.9 million.
fn millions(text: &str) -> BTreeSet<String> {
    let in_myriads = |before: &str| {
        let start = before.trim_end_matches(|c: char| c.is_ascii_digit() || c == ',').len();
        before[start..].replace(',', "").parse::<f64>().ok()
    };
    let amounts = text.match_indices('万').filter_map(|(at, _)| in_myriads(&text[..at]));
    amounts.map(|myriads| (myriads / 100.0).to_string().replace('.', "")).collect()
}

/// The numbers of a text, without the marks between their digits. Of a date such as 2024-04 the year alone, since many languages write the month as a word.
fn numbers(text: &str) -> BTreeSet<String> {
    let (mut numbers, mut rest) = (BTreeSet::new(), text);
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        rest = &rest[start..];
        let mut number = String::new();
        loop {
            let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            number.push_str(&rest[..end]);
            rest = &rest[end..];
            let after = rest.strip_prefix([',', '.', '\'', '’', '\u{a0}', '\u{202f}']).filter(|after| after.starts_with(|c: char| c.is_ascii_digit()));
            let Some(after) = after else { break };
            rest = after;
        }
        while number.len() == 4
            && let Some(day) = rest.strip_prefix('-').filter(|day| day.len() >= 2 && day.bytes().take(2).all(|byte| byte.is_ascii_digit()))
        {
            rest = &day[2..];
        }
        numbers.insert(number);
    }
    numbers
}

#[test]
fn every_text_of_the_ledger_is_in_every_language() {
    let ledger = Ledger::built_in();
    let due: BTreeSet<&str> = ledger.claims().iter().flat_map(|claim| [claim.text.as_str(), claim.note.as_str()]).filter(|text| !text.is_empty()).collect();
    for language in translated() {
        let rows = claims(language);
        let known: BTreeSet<&str> = rows.iter().map(|(english, _)| english.as_str()).collect();
        let difference = |of: &BTreeSet<&str>, less: &BTreeSet<&str>| of.difference(less).map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let (missing, unknown) = (difference(&due, &known), difference(&known, &due));
        assert!(unknown.is_empty(), "{}: no claim and no note says {unknown:#?}", language.code());
        if UNFINISHED.contains(&language) {
            println!("{}: {} texts of claims missing: {missing:#?}", language.code(), missing.len());
        } else {
            assert!(missing.is_empty(), "{}: missing: {missing:#?}", language.code());
        }
        assert_eq!(known.len(), rows.len(), "{}: a text is there twice", language.code());
        for (english, translation) in &rows {
            assert!(!translation.trim().is_empty(), "{}: “{english}” has no translation", language.code());
            assert_eq!(language.claim(english), translation, "{}", language.code());
        }
    }
}

#[test]
fn claims_have_the_numbers_of_the_english_ones() {
    for language in translated() {
        for (english, translation) in claims(language) {
            let (due, said) = (numbers(&english), &(&numbers(&translation) | &years(&translation)) | &millions(&translation));
            assert!(due.is_subset(&said), "{}: {:?} of “{english}” are not in “{translation}”", language.code(), due.difference(&said));
        }
    }
}

#[test]
fn texts_of_an_own_ledger_stay_as_they_are() {
    for language in Language::ALL {
        assert_eq!(language.claim("My own shop, in 2026"), "My own shop, in 2026");
    }
}

#[test]
fn every_preset_of_the_ledger_has_a_message() {
    let (ledger, messages) = (Ledger::built_in(), texts(Language::English));
    for name in ledger.claims().iter().flat_map(|claim| &claim.presets) {
        let id: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect();
        assert!(messages.contains_key(&format!("preset-name-{id}")), "{name}");
    }
}

/// Claims without a slider are shown in their own unit; shares are percentages.
#[test]
fn every_unit_of_background_has_a_message() {
    let ledger = Ledger::built_in();
    let is_unit = |claim: &&Claim| matches!(claim.subject, Subject::Background(_)) && !claim.unit.starts_with("fraction");
    let units: BTreeSet<&str> = ledger.claims().iter().filter(is_unit).map(|claim| claim.unit.as_str()).collect();
    // A unit without a message is said in English in every language; in German no message is as in English but the code of a currency alone.
    for (language, differ) in [(Language::English, false), (Language::German, true)] {
        Wording { language, ..Wording::of_locale("en") }.make_current();
        for unit in &units {
            let (said, as_in_ledger) = (ClaimedAmount { amount: 2.5, unit }.to_string(), format!("{} {unit}", plain(2.5)));
            assert_eq!(said != as_in_ledger, differ && *unit != "USD", "{}: {said}", language.code());
        }
        assert_eq!(ClaimedAmount { amount: 2.5, unit: "sheep" }.to_string(), "2.5 sheep", "a unit of an own ledger");
    }
    Wording::of_locale("en").make_current();
    assert_eq!(["days", "viewers"].map(|unit| ClaimedAmount { amount: 1.0, unit }.to_string()), ["1 day", "1 viewer"]);
}

/// A row of the names of gifts: the English name, the language, the name in it, and where TikTok shows that.
type GiftName = [String; 4];

#[test]
fn names_of_gifts_are_those_of_gifts_with_a_source_each() {
    let path = format!("{}/assets/translations/gifts.csv", env!("CARGO_MANIFEST_DIR"));
    let rows: Vec<GiftName> = csv::Reader::from_path(path).unwrap().deserialize().map(Result::unwrap).collect();
    let ledger = Ledger::built_in();
    let known: BTreeSet<&str> = ledger.catalogue().gifts().iter().map(|gift| gift.name.as_str()).collect();
    let mut named = BTreeSet::new();
    for [gift, code, local, source] in &rows {
        let language = translated().find(|language| language.code() == code);
        assert!(known.contains(gift.as_str()) && language.is_some(), "{gift}, {code}");
        assert!(!local.trim().is_empty() && local != gift && !source.trim().is_empty(), "{gift}, {code}");
        assert!(named.insert((gift, code)), "{gift} is named twice in {code}");
        assert_eq!(language.map(|language| language.gift(gift)), Some(local.as_str()), "{code}");
    }
    // Rose is the same in German; no list in Italian is known.
    assert_eq!([Language::German.gift("Rose"), Language::Italian.gift("Lion"), Language::German.gift("Lion")], ["Rose", "Lion", "Löwe"]);
    assert_eq!(Language::German.gift("My own gift"), "My own gift");
}
