//! The text of a damaged file: of any encoding, and without the marks of a merge.

use std::ops::Range as Span;

use super::bounded::Utf16;
use super::text_change::TextChange;
use super::value::found;
use crate::words::repair_change::Repair;

/// The text of the bytes; � replaces those that are not text.
pub(super) fn as_text(bytes: &[u8]) -> (String, Vec<TextChange>) {
    if let Some(Utf16 { word, bytes }) = Utf16::of(bytes) {
        let words: Vec<u16> = bytes.chunks_exact(2).map(|pair| word([pair[0], pair[1]])).collect();
        return (String::from_utf16_lossy(&words), vec![TextChange::new(0, "", Repair::FromUtf16)]);
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let (mut text, mut changes) = (String::with_capacity(bytes.len()), Vec::new());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            changes.push(TextChange::new(text.len(), "", Repair::NotUtf8));
            text.push(char::REPLACEMENT_CHARACTER);
        }
    }
    (text, changes)
}

/// The text with the first side of every conflict of a merge; blanks replace the rest, so that every position stays the same.
pub(super) fn one_side(text: &str, mut changes: Vec<TextChange>) -> (String, Vec<TextChange>) {
    let mut bytes = text.as_bytes().to_vec();
    let mut blank = |span: Span<usize>| bytes[span].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
    let last_end = text.rfind("\n>>>>>>>");
    let (mut in_conflict, mut at, mut is_other_side) = (false, 0, false);
    let mut dropped: Vec<&str> = Vec::new();
    for line in text.split_inclusive('\n') {
        let span = at..at + line.len();
        at = span.end;
        if line.starts_with("<<<<<<<") {
            changes.push(TextChange::new(span.start, "", Repair::FirstSide { dropped: Vec::new(), more: 0 }));
            dropped.clear();
            // Only between marks that are all there.
            in_conflict = last_end.is_some_and(|end| end >= span.start);
            is_other_side = false;
            blank(span);
        } else if in_conflict {
            let ends = line.starts_with(">>>>>>>");
            if line.starts_with("=======") {
                // The text that both sides began with is no loss.
                dropped.clear();
            } else if is_other_side && !ends && !line.trim().is_empty() {
                dropped.push(line.trim());
            }
            is_other_side |= ["=======", "|||||||"].iter().any(|mark| line.starts_with(mark));
            if is_other_side || ends {
                blank(span);
            }
            if let (true, false, Some(change)) = (ends, dropped.is_empty(), changes.last_mut()) {
                change.repair = first_side(&dropped);
            }
            in_conflict = !ends;
        }
    }
    (String::from_utf8(bytes).unwrap_or_default(), changes)
}

/// The repair that leaves out these lines of a merge.
fn first_side(dropped: &[&str]) -> Repair {
    const MOST: usize = 3;
    let named = dropped.iter().take(MOST).map(|line| found(line.trim_end_matches(',')));
    Repair::FirstSide { dropped: named.collect(), more: dropped.len().saturating_sub(MOST) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_side_of_a_merge_conflict_keeps_its_position() {
        let side = |text: &str| one_side(text, Vec::new()).0;
        assert_eq!(side("a\n<<<<<<< x\nb\n=======\nc\n>>>>>>> y\nd\n"), "a\n         \nb\n       \n \n         \nd\n");
        assert_eq!(side("<<<<<<<\nb\n|||||||\no\n=======\nc\n>>>>>>>\nd"), "       \nb\n       \n \n       \n \n       \nd");
        // Cut short, the second side has no end: only the mark goes.
        assert_eq!(side("<<<<<<< x\nb\n=======\nc\n"), "         \nb\n=======\nc\n");
    }
}
