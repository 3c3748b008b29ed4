//! The history of LIVEs in a data export as text: a line a value, an empty line between LIVEs.

use super::answers::ImportAnswers;
use super::data_export::{reading_of, too_many};
use super::limits::CHECK_EVERY;
use super::live_entry::{LiveEntry, LiveKey};
use super::reading::Reading;
use super::watch::{ImportWatch, Step, Watch, part_of};
use crate::words::import_preview::ImportFault;

/// Lines in which the first LIVE begins.
const HEAD: usize = 40;
/// The longest name of a key.
const LONGEST: usize = 32;

/// The key and the value of a line: "Live Start Time: 2027-01-31 18:00:00".
fn entry(line: &str) -> Option<(LiveKey, &str)> {
    let (key, value) = line.split_once(':')?;
    let key: String = key.chars().filter(|c| c.is_alphanumeric()).take(LONGEST).collect();
    Some((LiveKey::of(&key)?, value.trim()))
}

/// Whether a text is a history of LIVEs.
pub(super) fn is_history(text: &str) -> bool {
    text.lines().take(HEAD).filter_map(entry).any(|(key, _)| matches!(key, LiveKey::Start))
}

/// Reads a history.
pub(super) fn read(text: &str, answers: &ImportAnswers, watch: Watch<'_>) -> Result<Reading, ImportFault> {
    let (mut lives, mut done): (Vec<LiveEntry>, usize) = (Vec::new(), 0);
    let step = Step::new(watch, (0.0, 0.9));
    for (number, line) in text.lines().enumerate() {
        if number.is_multiple_of(CHECK_EVERY) {
            step.reached(part_of(done, text.len()));
            if watch.is_cancelled() {
                return Err(ImportFault::Cancelled);
            }
        }
        done += line.len() + 1;
        let Some((key, value)) = entry(line) else { continue };
        if matches!(key, LiveKey::Start) {
            too_many(lives.len() + 1)?;
            lives.push(LiveEntry::default());
        }
        if let Some(live) = lives.last_mut() {
            live.set(key, value);
            live.keys += 1;
        }
    }
    reading_of(&lives, answers, watch)
}
