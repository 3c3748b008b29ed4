//! The published claims of the built-in ledger and their notes in the languages, found by the English text.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::language::Language;

/// The texts of a language by those of the ledger.
type LedgerTexts = HashMap<String, String>;

/// The claims and notes of a language, read when the first of them is shown.
pub(super) fn claims_of(language: Language) -> &'static LedgerTexts {
    static LOADED: [OnceLock<LedgerTexts>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];
    LOADED[language as usize].get_or_init(|| read(language.claims()))
}

/// The rows of a file: the English text and its translation. A test holds that each can be read.
fn read(file: &str) -> LedgerTexts {
    csv::Reader::from_reader(file.as_bytes()).into_deserialize().filter_map(Result::ok).collect()
}
