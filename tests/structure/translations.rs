//! The ids of messages in the code are those in the file of English.

use std::collections::BTreeSet;
use std::fs;

use super::source::{root, sources};

/// Families whose ids end with a name of the plan, such as `currency-EUR`.
const FAMILIES: [&str; 10] = ["placeholder-", "key-", "setting-", "stream-", "example-", "counts-as-", "measure-", "currency-", "country-", "preset-name-"];

/// Texts that look like ids: attributes, sections, columns and units.
const NO_IDS: [&str; 9] = ["", "season", "first", "question", "about", "effect", "value", "days", "viewers"];

/// The ids of the messages of English.
fn ids() -> BTreeSet<String> {
    let text = fs::read_to_string(root().join("assets/translations/en.ftl")).unwrap();
    let of_line = |line: &str| line.split_once(" =").map(|(id, _)| id.to_owned()).filter(|id| !id.starts_with([' ', '#', '.', '[', '*']));
    text.lines().filter_map(of_line).collect()
}

fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

#[test]
fn every_message_is_said_and_every_id_has_a_message() {
    let (ids, mut said, mut unknown) = (ids(), BTreeSet::new(), Vec::new());
    for source in sources().iter().filter(|source| source.place.starts_with("src/words/")) {
        for (_, text) in source.texts() {
            if ids.contains(text) {
                said.insert(text.to_owned());
            } else if source.place.starts_with("src/words/messages/") && is_id(text) && !NO_IDS.contains(&text) {
                unknown.push(format!("{}: {text}", source.place));
            }
        }
    }
    assert!(unknown.is_empty(), "en.ftl lacks these messages:\n{}", unknown.join("\n"));
    let unused: Vec<&String> = ids.difference(&said).filter(|id| !FAMILIES.iter().any(|family| id.starts_with(family))).collect();
    assert!(unused.is_empty(), "no code says these messages of en.ftl: {unused:?}");
}
