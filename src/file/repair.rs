//! Repair of damaged files.

use std::collections::BTreeSet;

use super::damaged_text::{as_text, one_side};
use super::format_version::{FORMAT, FormatVersion};
use super::home::{Home, names_in};
use super::ids::{NamedIds, parsed};
use super::read::{Reader, read};
use super::tolerant_parser::{Piece, Scan, TextChange, scan, slip_of};
use super::tree::{Item, Node, offset};
use super::value::{number, value as written};
use super::{FileProblem, LARGEST, Place, RepairChange, SECTIONS, dotted, key_of};
use crate::plan::{
    Entry, Fault, FieldPlace, Key, Kind, MOST_ID, MOST_OWN_STREAMS, OwnField, OwnStreamId, Plan, Problem, Range, Setting, Stream, Variant, YearMonth,
};
use crate::words::file::FileFault;
use crate::words::repair_change::Repair;

/// A repaired copy of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Repaired {
    /// The plan; unreadable values are at their defaults.
    pub plan: Plan,
    /// Everything that was corrected or left out, in the order of the file.
    pub changes: Vec<RepairChange>,
    /// The version of the format the file names; ours if it names none.
    pub version: FormatVersion,
}

/// Repairs the bytes of a plan file, however damaged; `None` where nothing of a plan is left.
///
/// Misspelt names, numbers outside their limits and ranges in the wrong order are corrected; of a half merged file the first side is
/// kept. Missing values take their defaults, the first month `this_month`.
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
            let mut repairer = Repairer {
                text: &text,
                reader: Reader::new(&text, version, this_month),
                version,
                given: BTreeSet::new(),
                own: Vec::new(),
                scenarios: None,
                changes,
            };
            repairer.streams(&scan);
            let currency = scan.pieces.iter().find(|piece| piece.home == Home::Section("plan") && piece.name == "currency");
            if let Some(node) = currency.and_then(|piece| piece.value.as_ref()) {
                repairer.reader.currency(node);
            }
            let found = scan.pieces.iter().filter(|piece| repairer.take(piece)).count();
            repairer.finish();
            cut = scan.cut_at.map(|at| TextChange::new(at, "", repairer.cut_short()));
            if found + scan.streams == 0 {
                return None;
            }
            changes = repairer.changes;
            changes.extend(scan.flaws);
            // A comma too many, say, costs nothing, but it is listed.
            trouble = problems.into_iter().next().filter(|_| changes.is_empty() && cut.is_none());
            repairer.reader.finished().ok()?
        }
    };
    let format = scan.pieces.iter().find(|piece| piece.name == FORMAT_FIELD);
    let place_of_format = format.map_or(0, |piece| offset(&text, piece.name));
    // A sound text may name its version in a way that only the parser sees.
    let is_known = scan.version.is_some() || !changes.is_empty() || cut.is_some();
    let of_format = format_repair(scan.version).filter(|_| is_known);
    // Of the format one line is enough.
    let trouble = trouble.filter(|trouble| of_format.is_none() || trouble.subject != FORMAT_FIELD);
    changes.extend(of_format.map(|repair| TextChange::new(place_of_format, FORMAT_FIELD, repair)));
    changes.sort_by_key(|change| change.at);
    let around = trouble.map(|FileProblem { place, subject, fault }| RepairChange { place, subject, repair: Repair::ReadAround(fault) });
    let changes = around.into_iter().chain(listed(&text, changes)).chain(cut.map(|change| placed(&text, change)));
    Some(Repaired { plan, changes: changes.collect(), version })
}

/// The field of the version.
const FORMAT_FIELD: &str = "format";

/// The repair of the version of a file, if it is not ours.
fn format_repair(version: Option<FormatVersion>) -> Option<Repair> {
    let current = || FORMAT.to_string();
    match version.filter(|version| version.major > 0) {
        None => Some(Repair::NoFormat { current: current() }),
        Some(version) if version.major < FORMAT.major => Some(Repair::OlderFormat { found: version.to_string(), current: current() }),
        Some(version) => version.is_too_new().then(|| Repair::NewerFormat { found: version.to_string(), known: current() }),
    }
}

/// The first of the changes.
fn listed(text: &str, changes: Vec<TextChange>) -> Vec<RepairChange> {
    const MOST: usize = 200;
    let more = changes.len().saturating_sub(MOST);
    let mut listed: Vec<RepairChange> = changes.into_iter().take(MOST).map(|change| placed(text, change)).collect();
    if more > 0 {
        listed.push(RepairChange { place: None, subject: String::new(), repair: Repair::More { count: more } });
    }
    listed
}

fn placed(text: &str, TextChange { at, subject, repair }: TextChange) -> RepairChange {
    RepairChange { place: Some(Place::of(text, at)), subject, repair }
}

struct Repairer<'a> {
    text: &'a str,
    reader: Reader<'a>,
    version: FormatVersion,
    given: BTreeSet<Key>,
    /// The own streams in the order of the file.
    own: Vec<OwnStreamId>,
    /// They follow everything else.
    scenarios: Option<Item<'a>>,
    changes: Vec<TextChange>,
}

impl<'a> Repairer<'a> {
    /// Adds the own streams, with the ids that can be read.
    fn streams(&mut self, scan: &Scan<'a>) {
        let value = |name: &str| scan.pieces.iter().find(|piece| piece.name == name && piece.home == Home::Top).and_then(|piece| piece.value.as_ref());
        self.reader.named_ids = value("scenarios").map(NamedIds::of).unwrap_or_default();
        let mut ids: Vec<Option<OwnStreamId>> = vec![None; scan.streams];
        for piece in scan.pieces.iter().filter(|piece| piece.name == "id") {
            let Home::Own(place) = piece.home else { continue };
            let id = piece.value.as_ref().and_then(|value| parsed(value.text)).and_then(OwnStreamId::new);
            let change = match id {
                None => Repair::BadId { most: MOST_ID },
                Some(id) if ids.contains(&Some(id)) => Repair::TakenId { id: id.number() },
                Some(id) => {
                    ids[place] = Some(id);
                    continue;
                }
            };
            self.change(offset(self.text, piece.name), format_args!("own.{}.id", place + 1), change);
        }
        self.own = self.reader.named_ids.complete(&ids);
        for id in &self.own {
            if self.reader.plan.add_own_with_id(Variant::Base, *id).is_err() {
                return self.change(self.text.len(), "own", Repair::TooManyOwnStreams { count: scan.streams, most: MOST_OWN_STREAMS });
            }
        }
    }

    fn change(&mut self, at: usize, subject: impl ToString, repair: Repair) {
        self.changes.push(TextChange::new(at, subject, repair));
    }

    /// Values that depend on all others.
    fn finish(&mut self) {
        match self.reader.gift_mix {
            // Counted by name, no gifts would be left.
            Some(mix) if self.reader.plan.gift_table().is_empty() => {
                if mix == "true" {
                    self.change(offset(self.text, mix), Key::GiftMix, Repair::NoGiftTable);
                }
            }
            _ => self.reader.gift_mix(),
        }
        self.leave_out(self.text.len());
        if let Some(Item { name, node }) = &self.scenarios {
            self.reader.scenarios(node);
            self.leave_out(offset(self.text, name));
        }
    }

    /// The missing parts of a file that ends too soon. A missing stream is turned off: its defaults are not the user's numbers.
    fn cut_short(&mut self) -> Repair {
        let missing: Vec<&str> = SECTIONS.into_iter().filter(|section| !self.given.iter().any(|key| key.section() == *section)).collect();
        let turn_off = |stream: &Stream| self.reader.plan.set(Key::Stream(*stream, Setting::Enabled), Entry::Switch(false)).is_ok();
        let off = Stream::ALL.into_iter().filter(|stream| missing.contains(&stream.key())).filter(turn_off).map(Stream::key).collect();
        // Scenarios are the end of a file.
        Repair::CutShort { missing, off, may_lack_lists: self.scenarios.is_none() }
    }

    /// Lists the refusals of the reader.
    fn leave_out(&mut self, at: usize) {
        let problems = std::mem::take(&mut self.reader.problems);
        self.changes.extend(problems.into_iter().map(|FileProblem { subject, fault, .. }| TextChange { at, subject, repair: Repair::LeftOut(fault) }));
    }

    /// Reads something that looks like a field into the plan; whether it was one.
    fn take(&mut self, piece: &Piece<'a>) -> bool {
        let Piece { home, name, ref value } = *piece;
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
            self.set(key, at, value.as_ref());
            return true;
        }
        match value.as_ref() {
            _ if name == "format" => return false,
            None => self.change(at, full, Repair::Illegible),
            Some(value) if name == "scenarios" => {
                self.scenarios.get_or_insert_with(|| Item { name, node: value.clone() });
                return true;
            }
            Some(value) if full == "gifts.gift_mix" => {
                self.reader.gift_table(value);
                self.leave_out(at);
                return true;
            }
            Some(value) if full == "costs.tax_bands" => {
                self.reader.tax_bands(value);
                self.leave_out(at);
                return true;
            }
            Some(value) if self.version.adds() && home != Home::Top => {
                self.reader.unknown(place, &Item { name, node: value.clone() }, std::iter::empty());
                self.leave_out(at);
            }
            Some(value) => {
                let is_new = self.version > FORMAT;
                let mut homes = Key::all().filter(|key| {
                    // Many things have a name or a note.
                    key.field() == name && !matches!(key, Key::Own(..)) && !matches!(key.kind(), Kind::Word { .. })
                });
                let read_as = match (slip_of(name, names_in(home)), homes.next(), homes.next()) {
                    _ if is_new => None,
                    (Some(near), ..) => self.key_in(home, near).map(|key| (key, Repair::Misspelt { key })),
                    (None, Some(key), None) => Some((key, Repair::Misplaced { key })),
                    _ => None,
                };
                if let Some((key, repair)) = read_as {
                    self.change(at, full, repair);
                    self.set(key, at, Some(value));
                    return true;
                }
                if home == Home::Top {
                    if !is_new
                        && let Some(fields) = value.fields()
                        && let Some(section) = section_by_its_fields(name, fields)
                    {
                        self.change(at, name, Repair::SectionByFields { section });
                        for Item { name, node } in fields {
                            self.take(&Piece { home: Home::Section(section), name, value: Some(node.clone()) });
                        }
                        return true;
                    }
                    self.reader.top(&Item { name, node: value.clone() });
                    let is_read = self.reader.problems.is_empty();
                    self.leave_out(at);
                    return is_read;
                }
                self.change(at, full, Repair::UnknownField);
            }
        }
        false
    }

    fn key_in(&self, home: Home, name: &str) -> Option<Key> {
        match home {
            Home::Section(section) => key_of(section, name),
            Home::Own(index) => {
                let id = *self.own.get(index)?;
                OwnField::ALL.into_iter().find(|field| field.field() == name).map(|field| Key::Own(id, field))
            }
            Home::Top | Home::List => None,
        }
    }

    /// Sets a key, corrected where it can be.
    fn set(&mut self, key: Key, at: usize, value: Option<&Node<'a>>) {
        if !self.reader.plan.has(key) {
            return;
        }
        if !self.given.insert(key) {
            return self.change(at, key, Repair::Repeated);
        }
        if let (Key::GiftMix, Some(value)) = (key, value) {
            self.reader.gift_mix = Some(value.text);
            return;
        }
        let Some(value) = value else { return self.set_default(key, at, FileFault::Illegible) };
        let Some(entry) = self.reader.entry(key, value) else { return self.set_value_alone(key, at, value) };
        match self.reader.plan.set(key, entry.clone()) {
            Ok(()) => {
                self.reader.annotations(key, value);
                self.leave_out(at);
            }
            Err(Problem { fault, .. }) => {
                match corrections(self.reader.plan.kind(key), entry, &fault).into_iter().find(|entry| self.reader.plan.set(key, entry.clone()).is_ok()) {
                    Some(entry) => self.change(at, key, Repair::Corrected { fault, value: written(&entry, "") }),
                    None => self.set_default(key, at, fault.into()),
                }
            }
        }
    }

    /// Sets a key to the value of a range whose ends the reader refused.
    fn set_value_alone(&mut self, key: Key, at: usize, value: &Node<'a>) {
        let problems = std::mem::take(&mut self.reader.problems);
        let fault = problems.into_iter().next().map_or(FileFault::Illegible, |problem| problem.fault);
        let alone = value.fields().and_then(|_| value.get("value")).and_then(|alone| number(alone.text));
        match alone.filter(|value| self.reader.plan.set(key, Entry::Exact(*value)).is_ok()) {
            Some(value) => self.change(at, key, Repair::ValueAlone { fault, value }),
            None => self.set_default(key, at, fault),
        }
    }

    /// Leaves a key at its default.
    fn set_default(&mut self, key: Key, at: usize, fault: FileFault) {
        let value = self.reader.plan.get(key).map_or_else(String::new, |entry| written(&entry, ""));
        self.change(at, key, Repair::Default { fault, value });
    }
}

/// The section that has most of these fields, if it has more than half of them, more than any other, and the name is no section's.
fn section_by_its_fields(name: &str, fields: &[Item<'_>]) -> Option<&'static str> {
    if SECTIONS.contains(&name) || ["own", "scenarios"].contains(&name) {
        return None;
    }
    let has = |section: &'static str| fields.iter().filter(|field| key_of(section, field.name).is_some()).count();
    let mut counts: Vec<(usize, &str)> = SECTIONS.into_iter().map(|section| (has(section), section)).collect();
    counts.sort_unstable();
    let [.., (second, _), (most, section)] = counts.as_slice() else { return None };
    (most > second && most * 2 > fields.len()).then_some(*section)
}

/// A range around its value and inside the limits, its ends in order.
fn inside(value: f64, range: Range, (low, high): (f64, f64)) -> (f64, Range) {
    let value = value.clamp(low, high);
    (value, Range { low: range.low.min(range.high).min(value).max(low), high: range.low.max(range.high).max(value).min(high) })
}

/// Entries that may have been meant by a refused one, the best guess first.
fn corrections(kind: Kind, entry: Entry, fault: &Fault) -> Vec<Entry> {
    let limit = match kind {
        Kind::Estimate(spec) | Kind::Number(spec) => Some(spec.limit),
        #[expect(clippy::cast_precision_loss, reason = "the limit of the seed alone is not exact, and no double lies beyond it")]
        Kind::Whole { low, high, .. } => Some((low as f64, high as f64)),
        Kind::Switch { .. } | Kind::Word { .. } => None,
    };
    match (entry, limit) {
        (Entry::Exact(value), Some((low, high))) if !value.is_nan() => vec![Entry::Exact(value.clamp(low, high)), Entry::Exact(value.clamp(low, high).round())],
        #[expect(clippy::cast_precision_loss, reason = "a whole number beyond its limit is cut at it, however far beyond it is")]
        (Entry::Integer(value), Some((low, high))) => vec![Entry::Exact((value as f64).clamp(low, high))],
        (Entry::Ranged { value, range }, Some(limit)) if !value.is_nan() => {
            let (value, range) = inside(value, range, limit);
            vec![Entry::Ranged { value, range }, Entry::Exact(value)]
        }
        (Entry::RangeOff { value, range }, Some(limit)) if !value.is_nan() => {
            let (value, range) = inside(value, range, limit);
            vec![Entry::RangeOff { value, range }, Entry::Exact(value)]
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
