//! Names an engineer of the field would look for, and messages that nothing reads back.

use super::source::sources;

/// Metaphors that are no names, in any case and as part of a name.
const METAPHORS: [&str; 13] = ["luck", "rival", "rivals", "keeper", "glimpse", "glance", "swept", "salvage", "salvaged", "mailbox", "bake", "baked", "wish"];

/// Files with names that wait to be changed. The list only gets shorter.
const METAPHORS_LEFT: [&str; 0] = [];

/// The words of a name: `kept_back`, `KeptBack` and `KEPT_BACK` are `kept` and `back`.
fn words_of(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let is_shouted = !name.contains(char::is_lowercase);
    for part in name.split('_').filter(|part| !part.is_empty()) {
        for (i, c) in part.char_indices() {
            if i == 0 || (!is_shouted && c.is_uppercase()) {
                words.push(String::new());
            }
            if let Some(word) = words.last_mut() {
                word.extend(c.to_lowercase());
            }
        }
    }
    words
}

#[test]
fn names_are_no_metaphors() {
    let mut found = Vec::new();
    for source in sources().iter().filter(|source| !METAPHORS_LEFT.contains(&source.place.as_str())) {
        let place = source.place.trim_start_matches("src/").trim_end_matches(".rs").split('/');
        let name = source.names().chain(place).find(|name| words_of(name).iter().any(|word| METAPHORS.contains(&word.as_str())));
        found.extend(name.map(|name| format!("{} {name}", source.place)));
    }
    assert!(found.is_empty(), "name it as the field does:\n{}", found.join("\n"));
}

#[test]
fn name_has_words() {
    assert_eq!(words_of("FuturesWorker"), ["futures", "worker"]);
    assert_eq!(words_of("keep_back"), ["keep", "back"]);
    assert_eq!(words_of("MOST_OWN"), ["most", "own"]);
}

/// How a text would be taken apart.
const PARSING: [&str; 11] =
    ["split_once(", "rsplit_once(", "split(", "rsplit(", "find(", "rfind(", "starts_with(", "ends_with(", "strip_prefix(", "strip_suffix(", "contains("];

/// Parsers of what people and other programs write: they may look for such texts.
const PARSERS: [(&str, &str); 3] = [
    ("src/words/file.rs", "the code that the system adds to its own messages"),
    ("src/ledger/rates.rs", "lists in a field of CSV"),
    ("src/ledger/rows.rs", "the separator of a spreadsheet in another language"),
];

/// A text such as only a sentence of the program's own has: a mark with a space after it, or two words.
fn is_of_a_sentence(text: &str) -> bool {
    text == ";"
        || text == "; "
        || text == ": "
        || text.split(' ').filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1).count() > 1
        || text.ends_with(": ")
}

#[test]
fn nothing_parses_messages_of_the_program() {
    let mut found = Vec::new();
    let is_known = |place: &str| PARSERS.iter().any(|(known, _)| *known == place);
    for source in sources().iter().filter(|source| !is_known(&source.place)) {
        for call in PARSING {
            for (at, _) in source.text.match_indices(call) {
                let argument = &source.text[at + call.len()..];
                let text = argument.strip_prefix(['"', '\'']).and_then(|text| text.split(['"', '\'']).next());
                if text.is_some_and(is_of_a_sentence) {
                    found.push(format!("{}: {call}{}", source.place, argument.chars().take(30).collect::<String>()));
                }
            }
        }
    }
    assert!(found.is_empty(), "make the message a value and ask that:\n{}", found.join("\n"));
}
