//! The built-in ledger in the languages: published claims, their notes and the names of gifts, found by the English text.

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

/// The names of gifts in a language, where TikTok shows another there than in its English list.
pub(super) fn gifts_of(language: Language) -> &'static LedgerTexts {
    static LOADED: [OnceLock<LedgerTexts>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];
    LOADED[language as usize].get_or_init(|| {
        let rows = csv::Reader::from_reader(GIFTS.as_bytes()).into_deserialize().filter_map(Result::ok);
        let named = |[gift, of, local, _source]: [String; 4]| (of == language.code()).then_some((gift, local));
        rows.filter_map(named).collect()
    })
}

const GIFTS: &str = include_str!("../../assets/translations/gifts.csv");
