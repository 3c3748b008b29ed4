//! What can be read of a damaged file, and in whose place something else stands.

use std::collections::BTreeSet;
use std::ops::Range as Span;

use super::format_version::{FORMAT, FormatVersion};
use super::ids::{NamedIds, parsed};
use super::read::{Reader, number, read, shortened};
use super::syntax::{self, Field};
use super::tolerant_parser::{Home, Piece, Scan, fields_of, scan, slip_of};
use super::write::value as written;
use super::{FileProblem, LARGEST, Place, SECTIONS, dotted, keys_of};
use crate::plan::{
    Entry, Fault, FieldPlace, Key, Kind, MOST_ID, MOST_OWN_STREAMS, OwnField, OwnStreamId, Plan, Problem, Range, Setting, Stream, Variant, YearMonth,
};

/// A plan as far as its file could be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Repaired {
    /// The plan; what could not be read is at its default.
    pub plan: Plan,
    /// Everything that was put right or left out, in the order of the file, each with what stands there instead.
    pub changes: Vec<FileProblem>,
    /// The version of the format the file names; ours if it names none.
    pub version: FormatVersion,
}

/// Reads what can be read of the bytes of a plan file, however damaged; `None` where nothing of a plan is left.
///
/// Misspelt names, numbers beyond their limits and ranges in the wrong order are put right; of a half merged file the first version is
/// taken. What the text leaves out takes its default, the first month `this_month`.
#[must_use]
pub fn repair(bytes: &[u8], this_month: YearMonth) -> Option<Repaired> {
    if bytes.len() > LARGEST {
        return None;
    }
    let (text, mut changes) = as_text(bytes);
    let text = one_side(&text, &mut changes);
    let scan = scan(&text);
    let version = scan.version.filter(|version| version.major > 0).unwrap_or(FORMAT);
    let (mut trouble, mut cut) = (None, None);
    let plan = match read(&text, this_month) {
        Ok(plan) => plan,
        Err(problems) => {
            let mut salvager = Salvager {
                text: &text,
                reader: Reader::new(&text, version, this_month),
                version,
                given: BTreeSet::new(),
                own: Vec::new(),
                scenarios: None,
                changes,
            };
            salvager.streams(&scan);
            let found = scan.pieces.iter().filter(|piece| salvager.take(piece)).count();
            salvager.finish();
            cut = scan.cut_at.map(|at| FileProblem::at(Place::of(&text, at), salvager.cut_short()));
            if found + scan.streams == 0 {
                return None;
            }
            changes = salvager.changes;
            changes.extend(scan.flaws);
            // A comma too many, say, costs nothing, but it is told.
            trouble = problems.into_iter().next().filter(|_| changes.is_empty() && cut.is_none());
            salvager.reader.finished().ok()?
        }
    };
    let format = scan.pieces.iter().find(|piece| piece.name == "format");
    let place_of_format = format.map_or(0, |piece| offset(&text, piece.name));
    // A sound text may name its version in a way that only the parser sees.
    let is_known = scan.version.is_some() || !changes.is_empty() || cut.is_some();
    let of_format = said_of(scan.version).filter(|_| is_known);
    // Of the format one line is enough.
    let trouble = trouble.filter(|trouble| of_format.is_none() || !trouble.message.starts_with("format: "));
    changes.extend(of_format.map(|said| (place_of_format, format!("format: {said}"))));
    changes.sort();
    let around = trouble.map(|problem| FileProblem { message: format!("{}; read around it", first_part(&problem.message)), ..problem });
    Some(Repaired { plan, changes: around.into_iter().chain(told(&text, changes)).chain(cut).collect(), version })
}

/// What is to be told of the version of a file, if it is not ours.
fn said_of(version: Option<FormatVersion>) -> Option<String> {
    match version.filter(|version| version.major > 0) {
        None => Some(format!("no version can be read; taken as {FORMAT}")),
        Some(version) if version.major < FORMAT.major => Some(format!("was {version} and is now {FORMAT}; the plan is the same")),
        Some(version) => version.too_new().map(|newer| format!("{newer}; what is not known here is left out")),
    }
}

/// The first of the changes, with their places.
fn told(text: &str, changes: Vec<(usize, String)>) -> Vec<FileProblem> {
    const MOST: usize = 200;
    let count = changes.len();
    let mut told: Vec<FileProblem> = changes.into_iter().take(MOST).map(|(at, message)| FileProblem::at(Place::of(text, at), message)).collect();
    if count > MOST {
        told.push(FileProblem::of_file(format!("{} more things were put right or left out", count - MOST)));
    }
    told
}

fn offset(text: &str, part: &str) -> usize {
    part.as_ptr().addr() - text.as_ptr().addr()
}

/// The text, with a mark wherever a byte belongs to none.
fn as_text(bytes: &[u8]) -> (String, Vec<(usize, String)>) {
    let from_utf16 = |word: fn([u8; 2]) -> u16| {
        let words: Vec<u16> = bytes[2..].chunks_exact(2).map(|pair| word([pair[0], pair[1]])).collect();
        (String::from_utf16_lossy(&words), vec![(0, "saved as UTF-16 text; read as that, and written as UTF-8".to_owned())])
    };
    match bytes {
        [0xff, 0xfe, ..] => return from_utf16(u16::from_le_bytes),
        [0xfe, 0xff, ..] => return from_utf16(u16::from_be_bytes),
        _ => {}
    }
    let (mut text, mut changes) = (String::with_capacity(bytes.len()), Vec::new());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            changes.push((text.len(), "what stands here is not UTF-8 text; the mark � stands in its place".to_owned()));
            text.push(char::REPLACEMENT_CHARACTER);
        }
    }
    (text, changes)
}

/// The text with the first side of every conflict of a merge; blanks stand for the rest, so that every place stays what it is.
fn one_side(text: &str, changes: &mut Vec<(usize, String)>) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let mut blank = |span: Span<usize>| bytes[span].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
    let last_end = text.rfind("\n>>>>>>>");
    let (mut in_conflict, mut at, mut is_other_side) = (false, 0, false);
    let mut dropped: Vec<&str> = Vec::new();
    for line in text.split_inclusive('\n') {
        let span = at..at + line.len();
        at = span.end;
        if line.starts_with("<<<<<<<") {
            changes.push((span.start, "two versions of the plan stand here side by side after a merge; the first is taken".to_owned()));
            dropped.clear();
            // Only between marks that are all there.
            in_conflict = last_end.is_some_and(|end| end >= span.start);
            is_other_side = false;
            blank(span);
        } else if in_conflict {
            let ends = line.starts_with(">>>>>>>");
            if line.starts_with("=======") {
                // What both sides began with is no loss.
                dropped.clear();
            } else if is_other_side && !ends && !line.trim().is_empty() {
                dropped.push(line.trim());
            }
            is_other_side |= ["=======", "|||||||"].iter().any(|mark| line.starts_with(mark));
            if is_other_side || ends {
                blank(span);
            }
            if let (true, false, Some((_, said))) = (ends, dropped.is_empty(), changes.last_mut()) {
                *said = format!("{said}; left out: {}", in_short(&dropped));
            }
            in_conflict = !ends;
        }
    }
    String::from_utf8(bytes).unwrap_or_default()
}

/// The lines of a merge that are left out, as far as a sentence holds them.
fn in_short(dropped: &[&str]) -> String {
    const MOST: usize = 3;
    let named: Vec<String> = dropped.iter().take(MOST).map(|line| shortened(line.trim_end_matches(','))).collect();
    let more = dropped.len().saturating_sub(MOST);
    if more == 0 { named.join(", ") } else { format!("{} and {more} more lines", named.join(", ")) }
}

struct Salvager<'a> {
    text: &'a str,
    reader: Reader<'a>,
    version: FormatVersion,
    given: BTreeSet<Key>,
    /// The own streams in the order of the file.
    own: Vec<OwnStreamId>,
    /// They follow everything else.
    scenarios: Option<Field<'a>>,
    changes: Vec<(usize, String)>,
}

impl<'a> Salvager<'a> {
    /// Adds the own streams, with the ids that can be read.
    fn streams(&mut self, scan: &Scan<'a>) {
        let value = |name: &str| scan.pieces.iter().find(|piece| piece.name == name && piece.home == Home::Top).and_then(|piece| piece.value);
        self.reader.named_ids = value("scenarios").map(NamedIds::of).unwrap_or_default();
        let mut ids: Vec<Option<OwnStreamId>> = vec![None; scan.streams];
        for piece in scan.pieces.iter().filter(|piece| piece.name == "id") {
            let Home::Own(place) = piece.home else { continue };
            let id = piece.value.and_then(parsed).and_then(OwnStreamId::new);
            let (at, name) = (offset(self.text, piece.name), format!("own.{}.id", place + 1));
            match id {
                None => self.changes.push((at, format!("{name}: not a whole number from 1 to {MOST_ID}; the stream gets a free id"))),
                Some(id) if ids.contains(&Some(id)) => self.changes.push((at, format!("{name}: the id {id} is taken; the stream gets a free id"))),
                Some(id) => ids[place] = Some(id),
            }
        }
        self.own = self.reader.named_ids.complete(&ids);
        for id in &self.own {
            if let Err(Problem { fault, .. }) = self.reader.plan.add_own_with_id(Variant::Base, *id) {
                let count = scan.streams;
                self.changes.push((self.text.len(), format!("own: there are {count} streams here; {fault}; the first {MOST_OWN_STREAMS} are kept")));
                return;
            }
        }
    }

    /// What waits for everything else.
    fn finish(&mut self) {
        match self.reader.gift_mix {
            // Counted by name, no gifts would be left.
            Some(mix) if self.reader.plan.gift_table().is_empty() => {
                if mix == "true" {
                    let said = format!("{}: the table of gifts is not there, so gifts are counted by the sliders", Key::GiftMix);
                    self.changes.push((offset(self.text, mix), said));
                }
            }
            _ => self.reader.gift_mix(),
        }
        self.leave_out(self.text.len());
        if let Some(scenarios) = self.scenarios {
            self.reader.scenarios(scenarios);
            self.leave_out(offset(self.text, scenarios.name));
        }
    }

    /// Tells what a file that ends too soon says nothing of. A stream it says nothing of earns nothing: its defaults are nobody's numbers.
    fn cut_short(&mut self) -> String {
        let missing: Vec<&str> = SECTIONS.into_iter().filter(|section| !self.given.iter().any(|key| key.section() == *section)).collect();
        let mut said = vec!["the file ends before the plan does; what is missing here is at its default".to_owned()];
        if !missing.is_empty() {
            said.push(format!("nothing is here of {}", missing.join(", ")));
        }
        let switch_off = |stream: &Stream| self.reader.plan.set(Key::Stream(*stream, Setting::Enabled), Entry::Switch(false)).is_ok();
        let off: Vec<&str> = Stream::ALL.into_iter().filter(|stream| missing.contains(&stream.key())).filter(switch_off).map(Stream::key).collect();
        if !off.is_empty() {
            said.push(format!("switched off for it: {}", off.join(", ")));
        }
        // They are what a file ends with.
        if self.scenarios.is_none() {
            said.push("own streams and scenarios may be missing".to_owned());
        }
        said.join("; ")
    }

    /// Tells what the reader refused just now.
    fn leave_out(&mut self, at: usize) {
        let problems = std::mem::take(&mut self.reader.problems);
        self.changes.extend(problems.into_iter().map(|problem| (at, format!("{}; left out", first_part(&problem.message)))));
    }

    /// Takes what looks like a field into the plan; tells whether it was one.
    fn take(&mut self, piece: &Piece<'a>) -> bool {
        let Piece { home, name, value } = *piece;
        let place = match home {
            Home::Section(section) => FieldPlace::Section(section),
            Home::Own(index) => self.own.get(index).map_or(FieldPlace::Plan, |id| FieldPlace::Own(*id)),
            Home::Top | Home::List => FieldPlace::Plan,
        };
        let full = dotted(&place.to_string(), name);
        let at = offset(self.text, name);
        if matches!(home, Home::Own(_)) && name == "id" {
            return true;
        }
        if let Some(key) = self.key_in(home, name) {
            self.set(key, at, value);
            return true;
        }
        match value {
            _ if name == "format" => return false,
            None => self.changes.push((at, format!("{full}: what stands here cannot be read, so it is left out"))),
            Some(value) if name == "scenarios" => {
                self.scenarios = self.scenarios.or(Some(Field { name, value }));
                return true;
            }
            Some(value) if full == "gifts.gift_mix" => {
                self.reader.gift_table(value);
                self.leave_out(at);
                return true;
            }
            Some(value) if self.version.adds() && home != Home::Top => {
                self.reader.unknown(place, Field { name, value }, std::iter::empty());
                self.leave_out(at);
            }
            Some(value) => {
                let is_new = self.version > FORMAT;
                let mut homes = Key::all().filter(|key| {
                    // Many things have a name or a note.
                    key.field() == name && !matches!(key, Key::Own(..)) && !matches!(key.kind(), Kind::Word { .. })
                });
                let (read_as, why) = match (slip_of(name, fields_of(home)), homes.next(), homes.next()) {
                    _ if is_new => (None, ""),
                    (Some(near), ..) => (self.key_in(home, near), "there is no such field"),
                    (None, Some(key), None) => (Some(key), "stands in the wrong place"),
                    _ => (None, ""),
                };
                if let Some(key) = read_as {
                    self.changes.push((at, format!("{full}: {why}; read as {key}")));
                    self.set(key, at, Some(value));
                    return true;
                }
                if home == Home::Top
                    && !is_new
                    && let Some((section, fields)) = section_by_its_fields(name, value)
                {
                    self.changes.push((at, format!("{name}: there is no such section; by what stands in it, it is {section}")));
                    for Field { name, value } in fields {
                        self.take(&Piece { home: Home::Section(section), name, value: Some(value) });
                    }
                    return true;
                }
                if home == Home::Top {
                    self.reader.top(Field { name, value });
                    let is_read = self.reader.problems.is_empty();
                    self.leave_out(at);
                    return is_read;
                }
                self.changes.push((at, format!("{full}: there is no such field, so it is left out")));
            }
        }
        false
    }

    fn key_in(&self, home: Home, name: &str) -> Option<Key> {
        match home {
            Home::Section(section) => keys_of(section).find(|key| key.field() == name),
            Home::Own(index) => {
                let id = *self.own.get(index)?;
                OwnField::ALL.into_iter().find(|field| field.field() == name).map(|field| Key::Own(id, field))
            }
            Home::Top | Home::List => None,
        }
    }

    /// Sets a key, with what can be put right put right.
    fn set(&mut self, key: Key, at: usize, value: Option<&'a str>) {
        if !self.reader.plan.has(key) {
            return;
        }
        if !self.given.insert(key) {
            return self.changes.push((at, format!("{key}: given twice; the first is kept")));
        }
        if let (Key::GiftMix, Some(value)) = (key, value) {
            self.reader.gift_mix = Some(value);
            return;
        }
        let trouble = match value {
            None => "what stands here cannot be read".to_owned(),
            Some(value) => {
                if let Some(entry) = self.reader.entry(key, value) {
                    match self.reader.plan.set(key, entry.clone()) {
                        Ok(()) => {
                            self.reader.annotations(key, value);
                            return self.leave_out(at);
                        }
                        Err(Problem { fault, .. }) => {
                            let why = first_part(&fault.to_string()).to_owned();
                            if let Some(entry) = repaired(key, entry, &fault).into_iter().find(|entry| self.reader.plan.set(key, entry.clone()).is_ok()) {
                                return self.changes.push((at, format!("{key}: {why}; {} stands instead", written(&entry, ""))));
                            }
                            why
                        }
                    }
                } else {
                    let problems = std::mem::take(&mut self.reader.problems);
                    let why = problems.first().map_or("", |problem| first_part(&problem.message)).trim_start_matches(&format!("{key}: ")).to_owned();
                    let part = syntax::fields(value).into_iter().flatten().find(|field| field.name == "value").and_then(|field| number(field.value));
                    match part.filter(|value| self.reader.plan.set(key, Entry::Exact(*value)).is_ok()) {
                        Some(value) => return self.changes.push((at, format!("{key}: {why}; its value alone, {value}, stands instead"))),
                        None => why,
                    }
                }
            }
        };
        let default = self.reader.plan.get(key).map_or_else(String::new, |entry| written(&entry, ""));
        self.changes.push((at, format!("{key}: {trouble}; its default, {default}, stands instead")));
    }
}

/// The section that has most of these fields, if it has more than half of them, more than any other, and the name is no section's.
fn section_by_its_fields<'a>(name: &str, value: &'a str) -> Option<(&'static str, Vec<Field<'a>>)> {
    let fields = syntax::fields(value).filter(|_| !SECTIONS.contains(&name) && !["own", "scenarios"].contains(&name))?;
    let has = |section: &'static str| fields.iter().filter(|field| keys_of(section).any(|key| key.field() == field.name)).count();
    let mut counts: Vec<(usize, &str)> = SECTIONS.into_iter().map(|section| (has(section), section)).collect();
    counts.sort_unstable();
    let [.., (second, _), (most, section)] = counts.as_slice() else { return None };
    (most > second && most * 2 > fields.len()).then_some((*section, fields))
}

/// What is wrong, without what to do about it. What stands in brackets is not cut.
fn first_part(message: &str) -> &str {
    let is_open = |end: usize| message[..end].matches('(').count() > message[..end].matches(')').count();
    let end = message.match_indices("; ").map(|(end, _)| end).find(|end| !is_open(*end));
    &message[..end.unwrap_or(message.len())]
}

/// What could have been meant by an entry that was refused, the best guess first.
fn repaired(key: Key, entry: Entry, fault: &Fault) -> Vec<Entry> {
    let limit = match key.kind() {
        Kind::Estimate(spec) | Kind::Number(spec) => Some(spec.limit),
        #[expect(clippy::cast_precision_loss, reason = "the limit of the seed alone is not exact, and no double lies beyond it")]
        Kind::Whole { low, high, .. } => Some((low as f64, high as f64)),
        Kind::Switch { .. } | Kind::Word { .. } => None,
    };
    match (entry, limit) {
        (Entry::Exact(value), Some((low, high))) if !value.is_nan() => vec![Entry::Exact(value.clamp(low, high)), Entry::Exact(value.clamp(low, high).round())],
        #[expect(clippy::cast_precision_loss, reason = "a whole number beyond its limit is cut at it, however far beyond it is")]
        (Entry::Integer(value), Some((low, high))) => vec![Entry::Exact((value as f64).clamp(low, high))],
        (Entry::Ranged { value, range }, Some((low, high))) if !value.is_nan() => {
            let value = value.clamp(low, high);
            let ends = Range { low: range.low.min(range.high).min(value).max(low), high: range.low.max(range.high).max(value).min(high) };
            vec![Entry::Ranged { value, range: ends }, Entry::Exact(value)]
        }
        (Entry::Word(word), Some(_)) => word.trim().parse().map(Entry::Exact).into_iter().collect(),
        (Entry::Word(word), None) if matches!(fault, Fault::BadText { .. }) => {
            let plain = |c: &char| !c.is_control() || matches!(c, '\n' | '\t');
            let cut = |length| Entry::Word(word.chars().filter(plain).take(length).collect());
            let in_a_line = Entry::Word(word.chars().map(|c| if c.is_control() { ' ' } else { c }).take(80).collect());
            vec![cut(2_000), cut(500), cut(80), in_a_line]
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_part_of_a_message_is_not_cut_in_brackets() {
        assert_eq!(first_part("a (b; c) d; e"), "a (b; c) d");
        assert_eq!(first_part("a (b; c"), "a (b; c");
        assert_eq!(first_part("a"), "a");
    }

    #[test]
    fn of_a_half_merged_text_the_first_side_stays_where_it_was() {
        let side = |text: &str| one_side(text, &mut Vec::new());
        assert_eq!(side("a\n<<<<<<< x\nb\n=======\nc\n>>>>>>> y\nd\n"), "a\n         \nb\n       \n \n         \nd\n");
        assert_eq!(side("<<<<<<<\nb\n|||||||\no\n=======\nc\n>>>>>>>\nd"), "       \nb\n       \n \n       \n \n       \nd");
        // Cut short, the second side has no end: only the mark goes.
        assert_eq!(side("<<<<<<< x\nb\n=======\nc\n"), "         \nb\n=======\nc\n");
    }
}
