//! Names an engineer of the field would look for, and messages that nothing reads back.

use std::collections::{BTreeMap, BTreeSet};

use super::source::{Source, sources, tests};

/// Metaphors that are no names, in any case and as part of a name.
const METAPHORS: [&str; 13] = ["luck", "rival", "rivals", "keeper", "glimpse", "glance", "swept", "salvage", "salvaged", "mailbox", "bake", "baked", "wish"];

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
    for source in sources() {
        let place = source.place.trim_start_matches("src/").trim_end_matches(".rs").split('/');
        let name = source.names().chain(place).find(|name| words_of(name).iter().any(|word| METAPHORS.contains(&word.as_str())));
        found.extend(name.map(|name| format!("{} {name}", source.place)));
    }
    assert!(found.is_empty(), "name it as the field does:\n{}", found.join("\n"));
}

/// The types a file declares, but for those in its tests and the associated ones.
fn types_of(code: &str) -> Vec<&str> {
    let declared = |line: &'_ str| {
        let line = line.trim_start_matches(['#', ' ']);
        let line = ["pub ", "pub(crate) ", "pub(super) "].into_iter().find_map(|visible| line.strip_prefix(visible)).unwrap_or(line);
        ["struct ", "enum ", "trait ", "type "].into_iter().find_map(|kind| line.strip_prefix(kind)).map(str::len)
    };
    let top_level = code.lines().filter(|line| !line.starts_with(' '));
    top_level
        .filter_map(|line| declared(line).map(|rest| &line[line.len() - rest..]))
        .map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default())
        .collect()
}

#[test]
fn every_type_has_a_name_of_its_own() {
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for source in sources() {
        for name in types_of(source.code_without_tests()) {
            places.entry(name.to_owned()).or_default().push(source.place.clone());
        }
    }
    let shared: Vec<String> =
        places.into_iter().filter(|(_, places)| places.len() > 1).map(|(name, places)| format!("{name}: {}", places.join(", "))).collect();
    assert!(shared.is_empty(), "one name for several types:\n{}", shared.join("\n"));
}

/// A file of `messages` has the ids of its namesake in `words`; a `mod.rs` is named by its folder.
#[test]
fn every_source_has_a_name_of_its_own() {
    let mut places: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for Source { place, .. } in sources() {
        let name = place.rsplit('/').next().unwrap_or_default().to_owned();
        places.entry(name).or_default().insert(place.replace("words/messages/", "words/"));
    }
    places.remove("mod.rs");
    let shared: Vec<_> = places.into_values().filter(|places| places.len() > 1).map(|places| places.into_iter().collect::<Vec<_>>().join(", ")).collect();
    assert!(shared.is_empty(), "name each by its contents that are nowhere else:\n{}", shared.join("\n"));
}

#[test]
fn types_of_a_source_are_those_it_declares() {
    let code = "pub struct Row<'a> {\nenum Kind {\nimpl Index for Row {\n    type Output = f64;\n}\npub(super) type Step = fn();\n";
    assert_eq!(types_of(code), ["Row", "Kind", "Step"]);
}

#[test]
fn name_has_words() {
    assert_eq!(words_of("FuturesWorker"), ["futures", "worker"]);
    assert_eq!(words_of("keep_back"), ["keep", "back"]);
    assert_eq!(words_of("MOST_OWN"), ["most", "own"]);
}

/// A comment without its marks and without the texts and names that it quotes.
fn without_quotes(comment: &str) -> String {
    let comment = comment.trim_start_matches(['/', '!', '*', ' ']).replace(['“', '”', '`'], "\"");
    comment.split('"').step_by(2).collect::<Vec<_>>().join(" ")
}

#[test]
fn comments_are_said_with_nouns_and_verbs() {
    const CLAUSES: [&str; 4] = ["what", "whatever", "whoever", "whichever"];
    const OPENINGS: [&str; 6] = ["How ", "Where ", "Why ", "Which ", "That ", "Who "];
    let mut found = Vec::new();
    for source in sources().iter().chain(tests()) {
        for comment in &source.comments {
            let plain = without_quotes(comment).to_lowercase();
            let is_clause = plain.split(|c: char| !c.is_alphabetic()).any(|word| CLAUSES.contains(&word));
            let documented = comment.strip_prefix("/// ").or_else(|| comment.strip_prefix("//! ")).filter(|_| source.place.starts_with("src/"));
            if is_clause || documented.is_some_and(|text| OPENINGS.iter().any(|opening| text.starts_with(opening))) {
                found.push(format!("{}: {comment}", source.place));
            }
        }
    }
    assert!(found.is_empty(), "say it with a noun or a verb:\n{}", found.join("\n"));
}

#[test]
fn names_of_functions_hold_no_clause() {
    let mut found = Vec::new();
    for source in sources().iter().chain(tests()) {
        let functions = source.code.split("fn ").skip(1).filter_map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next());
        let clauses = functions.filter(|name| words_of(name).iter().any(|word| ["what", "whatever", "whoever", "whichever", "how"].contains(&word.as_str())));
        found.extend(clauses.map(|name| format!("{}: {name}", source.place)));
    }
    assert!(found.is_empty(), "name it with nouns and verbs:\n{}", found.join("\n"));
}

#[test]
fn quotes_of_a_comment_are_left_out() {
    assert_eq!(without_quotes("/// The answer to “What would it take?”."), "The answer to  .");
}

/// The ways to take a text apart.
const PARSING: [&str; 11] =
    ["split_once(", "rsplit_once(", "split(", "rsplit(", "find(", "rfind(", "starts_with(", "ends_with(", "strip_prefix(", "strip_suffix(", "contains("];

/// Parsers of texts by people and other programs: they may look for such texts.
const PARSERS: [(&str, &str); 4] = [
    ("src/words/file.rs", "the code that the system adds to its own messages"),
    ("src/ledger/rates.rs", "lists in a field of CSV"),
    ("src/cli/argument_refusal.rs", "the sentences of clap, which knows English alone"),
    ("src/ledger/csv_rows.rs", "the separator of a spreadsheet in another language"),
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
