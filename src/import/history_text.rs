//! The history of LIVEs in a data export as text: a line a value, an empty line between LIVEs.

use serde_json::{Map, Value};

use super::answers::ImportAnswers;
use super::data_export::reading_of;
use super::limits::Cancel;
use super::reading::Reading;
use crate::words::import_preview::ImportFault;

/// The first key of a LIVE.
const FIRST: &str = "livestarttime";
/// The keys that are kept: texts about a person are not.
const KEYS: [&str; 6] = [FIRST, "liveendtime", "totalearning", "totallike", "totalview", "totalgifter"];
/// Lines in which the first LIVE begins.
const HEAD: usize = 40;

/// The key and the value of a line: "Live Start Time: 2027-01-31 18:00:00".
fn entry(line: &str) -> Option<(String, &str)> {
    let (key, value) = line.split_once(':')?;
    let key: String = key.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    Some((key, value.trim()))
}

/// Whether a text is a history of LIVEs.
pub(super) fn is_history(text: &str) -> bool {
    text.lines().take(HEAD).filter_map(entry).any(|(key, _)| key == FIRST)
}

/// Reads a history.
pub(super) fn read(text: &str, answers: &ImportAnswers, cancel: Cancel<'_>) -> Result<Reading, ImportFault> {
    let mut lives: Vec<Map<String, Value>> = Vec::new();
    for (key, value) in text.lines().filter_map(entry).filter(|(key, _)| KEYS.contains(&key.as_str())) {
        if key == FIRST {
            lives.push(Map::new());
        }
        if let Some(live) = lives.last_mut() {
            live.insert(key, Value::String(value.to_owned()));
        }
    }
    reading_of(&lives, answers, cancel)
}
