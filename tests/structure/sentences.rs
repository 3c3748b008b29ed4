//! Text on screen is said by `words`: no other layer holds a sentence.

use super::source::{Source, sources};

/// The layers outside `words`, but for `import`, whose texts are columns of other programs' files.
const LAYERS: [&str; 12] = ["plan", "income", "forecast", "ledger", "drawing", "file", "report", "start", "export", "session", "cli", "app"];

/// Words of file formats, of JSON, of keys and of clap, the same in every language, and names.
const FORMATS: [&str; 17] = [
    "New plan",
    "My stream",
    "Base",
    "lower bound",
    "outside limit",
    "sponsored segments",
    "paid collaborations",
    "product clicks",
    "money per USD",
    "no date",
    "Comments are not kept when Zeroline saves the plan.",
    "Your comments are kept when Zeroline saves the plan.",
    "Usage: ",
    "to pass",
    "Zeroline",
    "Inter",
    "Inter SemiBold",
];

/// Sources that read or write a format of others, whose names these are: pictures, and the registry of Windows.
const OF_OTHERS: [&str; 4] = ["src/app/system_registry.rs", "src/export/svg.rs", "src/export/picture/png_file.rs", "src/file/picture_plan.rs"];

/// Whether it holds two words: a letter, a space and a letter; a list of codes in capitals does not. A word alone that begins as a label does.
fn has_words(text: &str) -> bool {
    let is_label = |text: &str| {
        let mut letters = text.trim_end_matches([':', '.', '…', ' ']).chars();
        letters.next().is_some_and(char::is_uppercase) && letters.clone().count() > 1 && letters.all(char::is_lowercase)
    };
    if is_label(text) {
        return true;
    }
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
        || before.ends_with("debug_struct(")
        || before.ends_with("alias =")
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
    let outside = all.iter().filter(|source| LAYERS.contains(&source.layer()) && !OF_OTHERS.contains(&source.place.as_str()));
    let found: Vec<_> = outside.flat_map(|source| sentences(source).map(move |text| format!("{}: {text}", source.place))).collect();
    assert!(found.is_empty(), "texts outside of words:\n{}", found.join("\n"));
}

#[test]
fn sentences_are_told_from_keys() {
    assert!(has_words("Tax set aside") && !has_words("plan.name") && !has_words("{} → {}") && !has_words("EUR USD"));
    assert!(is_internal("#[expect(lint, reason = ") && is_internal("log::warn!(") && !is_internal("log::warn!(); ui.label("));
}
