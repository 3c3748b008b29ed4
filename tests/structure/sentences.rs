//! Text on screen is said by `words`: no other layer holds a sentence.

use super::source::{Source, sources};

/// Texts with words in them that a layer outside `words` still holds. The numbers only get smaller.
const LEFT: [(&str, usize); 9] =
    [("plan", 0), ("income", 0), ("forecast", 0), ("ledger", 0), ("file", 5), ("report", 0), ("cli", 0), ("session", 1), ("app", 0)];

/// Words of file formats and of JSON, the same in every language.
const FORMATS: [&str; 9] =
    ["New plan", "My stream", "lower bound", "outside limit", "sponsored segments", "paid collaborations", "product clicks", "money per USD", "no date"];

/// Whether it holds two words: a letter, a space and a letter; a list of codes in capitals does not.
fn has_words(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    letters.windows(3).any(|three| {
        let ends = [three[0], three[2]];
        three[1] == ' ' && ends.iter().all(|end| end.is_alphabetic()) && ends.iter().any(|end| end.is_lowercase())
    })
}

/// Whether a text after this code is read by developers alone: a reason, a panic, an assertion, a line of the log, the contents of a file, or an
/// id of egui.
fn is_internal(code: &str) -> bool {
    let statement = code.rsplit(';').next().unwrap_or_default();
    let before = code.trim_end();
    before.ends_with("reason =")
        || before.ends_with("expect(")
        || before.ends_with("include_str!(")
        || before.ends_with("Id::unique(")
        || before.ends_with("id_salt(")
        || before.ends_with("request_discard(")
        || statement.contains("assert!(")
        || statement.contains("assert_eq!(")
        || statement.contains("log::")
}

/// The texts on screen in a source, but for those in its tests.
fn sentences(source: &Source) -> impl Iterator<Item = &str> {
    let found = source.texts().into_iter().filter(|(code, text)| has_words(text) && !FORMATS.contains(text) && !is_internal(code));
    found.map(|(_, text)| text)
}

#[test]
fn sentences_are_in_words() {
    let all = sources();
    for (layer, most) in LEFT {
        let found: Vec<_> = all.iter().filter(|source| source.layer() == layer).flat_map(sentences).collect();
        assert!(found.len() <= most, "{layer} has {} texts, at most {most} are left:\n{}", found.len(), found.join("\n"));
    }
}

#[test]
fn sentences_are_told_from_keys() {
    assert!(has_words("Tax set aside") && !has_words("plan.name") && !has_words("{} → {}") && !has_words("EUR USD"));
    assert!(is_internal("#[expect(lint, reason = ") && is_internal("log::warn!(") && !is_internal("log::warn!(); ui.label("));
}
