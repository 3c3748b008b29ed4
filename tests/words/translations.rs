//! The files of the languages: every message in each, with the same placeholders.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use zeroline::plan::Currency;
use zeroline::words::Language;

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
