//! Repair of damaged files.

use std::collections::BTreeSet;

use super::damaged_text::{as_text, one_side};
use super::damaged_tree::{DamagedTree, damaged};
use super::field_parent::dotted;
use super::field_parent::{FieldParent, SECTIONS, key_of, names_in, section_of};
use super::file_tree::{FileTree, file_tree};
use super::format_version::{FORMAT, FormatVersion};
use super::read::{Reader, read_tree};
use super::text_change::{Repairs, TextChange};
use super::tree::{Item, Items, Node, offset};
use super::value::{number, value as written};
use super::{FileProblem, LARGEST, Place, RepairChange};
use crate::plan::{Entry, Fault, FieldPlace, Key, Kind, MOST_OWN_STREAMS, OwnField, Plan, Problem, Range, Setting, Stream, YearMonth};
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
    let (text, changes) = as_text(bytes);
    let (text, changes) = one_side(&text, changes);
    repaired(&text, changes.clone(), this_month).or_else(|| {
        // A damaged line of comment may begin a comment that only a text of the plan ends, with the plan between them. The line alone is left out then.
        let at = text.find("/*")?;
        let changes = changes.into_iter().chain([TextChange::new(at, "", Repair::OpenComment)]).collect();
        repaired(&text.replacen("/*", "//", 1), changes, this_month)
    })
}

fn repaired(text: &str, changes: Vec<TextChange>, this_month: YearMonth) -> Option<Repaired> {
    let FileTree { fields, flaw } = file_tree(text);
    let tree = if flaw.is_some() { damaged(text) } else { DamagedTree { fields: fields.clone(), flaws: Vec::new(), cut_at: None } };
    let version = version_of(&tree.fields);
    let place_of_format = tree.fields.iter().find(|field| field.name == FORMAT_FIELD).map_or(0, |field| offset(text, field.name));
    let (plan, mut changes, cut, trouble) = match read_tree(text, FileTree { fields, flaw }, this_month) {
        Ok(plan) => (plan, changes, None, None),
        Err(problems) => {
            let (plan, changes, cut) = read_around(text, tree, changes, this_month)?;
            // A comma too many, say, costs nothing, but it is listed.
            let trouble = problems.into_iter().next().filter(|_| changes.is_empty() && cut.is_none());
            (plan, changes, cut, trouble)
        }
    };
    let of_format = format_repair(version);
    // Of the format one line is enough.
    let trouble = trouble.filter(|trouble| of_format.is_none() || trouble.subject != FORMAT_FIELD);
    changes.extend(of_format.map(|repair| TextChange::new(place_of_format, FORMAT_FIELD, repair)));
    changes.sort_by_key(|change| change.at);
    let around = trouble.map(|FileProblem { place, subject, fault }| RepairChange { place, subject, repair: Repair::ReadAround(fault) });
    let changes = around.into_iter().chain(listed(text, changes)).chain(cut.map(|change| placed(text, change)));
    Some(Repaired { plan, changes: changes.collect(), version: version.unwrap_or(FORMAT) })
}

/// The most repairs after which the meaning of an unknown field is still guessed; a file with more is no plan.
const MOST_GUESSES: usize = 1_000;

/// The field of the version.
const FORMAT_FIELD: &str = "format";

/// The version that a file names.
pub(super) fn version_of(fields: &[Item<'_>]) -> Option<FormatVersion> {
    let formats = fields.iter().filter(|field| field.name == FORMAT_FIELD);
    formats.filter_map(|field| FormatVersion::read(field.node.text)).next_back().filter(|version| version.major > 0)
}

/// The plan of a file with faults, its repairs, and that of a file that ends too soon; `None` where nothing of a plan is left.
fn read_around(text: &str, tree: DamagedTree<'_>, changes: Vec<TextChange>, this_month: YearMonth) -> Option<(Plan, Vec<TextChange>, Option<TextChange>)> {
    let mut reader = Reader::new(text, version_of(&tree.fields).unwrap_or(FORMAT), this_month);
    reader.repairs = Some(Repairs { changes, ..Repairs::default() });
    // They are the end of a file.
    let may_lack_lists = !tree.fields.iter().any(|field| field.name == "scenarios");
    reader.file(with_one_list(tree.fields));
    let Repairs { mut changes, given, .. } = reader.repairs.take().unwrap_or_default();
    changes.extend(tree.flaws);
    let cut = tree.cut_at.map(|at| {
        let (missing, off) = turn_off_missing(&mut reader.plan, &given);
        TextChange::new(at, "", Repair::CutShort { missing, off, may_lack_lists })
    });
    let plan = reader.finished().ok()?;
    let lists = [
        plan.own().len(),
        plan.scenarios().len(),
        plan.gift_table().len(),
        plan.tax_bands().len(),
        plan.actuals().days.len(),
        plan.actuals().amounts.len(),
        plan.unknown_fields().fields.len(),
    ];
    (!given.is_empty() || lists.iter().any(|length| *length > 0)).then_some((plan, changes, cut))
}

/// The fields with all own streams in one list.
fn with_one_list(mut fields: Vec<Item<'_>>) -> Vec<Item<'_>> {
    let mut lists = fields.extract_if(.., |field| field.name == "own" && field.node.elements().is_some()).collect::<Vec<_>>().into_iter();
    if let Some(mut first) = lists.next() {
        if let Items::List(streams) = &mut first.node.items {
            streams.extend(lists.flat_map(|list| list.node.items().to_vec()));
        }
        fields.push(first);
    }
    fields
}

/// The missing sections of a file that ends too soon, and their streams. These are turned off: defaults are not the user's numbers.
fn turn_off_missing(plan: &mut Plan, given: &BTreeSet<Key>) -> (Vec<&'static str>, Vec<&'static str>) {
    let missing: Vec<&'static str> = SECTIONS.into_iter().filter(|section| !given.iter().any(|key| key.section() == *section)).collect();
    let turn_off = |stream: &Stream| plan.set(Key::Stream(*stream, Setting::Enabled), Entry::Switch(false)).is_ok();
    let off = Stream::ALL.into_iter().filter(|stream| missing.contains(&stream.key())).filter(turn_off).map(Stream::key).collect();
    (missing, off)
}

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

impl<'a> Reader<'a> {
    pub(super) fn change(&mut self, at: &'a str, subject: impl ToString, repair: Repair) {
        let at = offset(self.text, at);
        self.repairs.get_or_insert_default().changes.push(TextChange::new(at, subject, repair));
    }

    /// Lists the problems of a field as repairs, where the file is repaired.
    pub(super) fn leave_out(&mut self, at: &'a str) {
        if self.repairs.is_some() {
            for FileProblem { subject, fault, .. } in std::mem::take(&mut self.problems) {
                self.change(at, subject, Repair::LeftOut(fault));
            }
        }
    }

    /// Lists a fault that costs nothing.
    pub(super) fn read_around(&mut self, at: &'a str, subject: &str, fault: impl Into<FileFault>) {
        self.change(at, subject, Repair::ReadAround(fault.into()));
    }

    /// Refuses the id of a stream, which gets a free one where the file is repaired.
    pub(super) fn refuse_id(&mut self, stream: &str, field: &Item<'a>, fault: impl Into<FileFault>, repair: Repair) {
        if self.repairs.is_some() {
            self.change(field.name, format_args!("{stream}.id"), repair);
        } else {
            self.report(field.node.text, stream, fault);
        }
    }

    /// Refuses a stream beyond the most a plan holds.
    pub(super) fn refuse_stream(&mut self, stream: &Node<'a>, name: &str, fault: Fault, count: usize) {
        if self.repairs.is_some() {
            self.change(stream.text, "own", Repair::TooManyOwnStreams { count, most: MOST_OWN_STREAMS });
        } else {
            self.report(stream.text, name, fault);
        }
    }

    /// Turns gifts by name off where the table is missing: no gifts would be left.
    pub(super) fn refuse_gift_mix(&mut self, value: &'a str) {
        if value == "true" {
            self.change(value, Key::GiftMix, Repair::NoGiftTable);
        }
    }

    /// Reads an unknown field as the one that was meant, or leaves it out.
    pub(super) fn read_as_another(&mut self, place: FieldPlace, field: &Item<'a>) {
        let (name, parent) = (field.name, FieldParent::of(&place));
        let full = dotted(&place.to_string(), name);
        if matches!(field.node.items, Items::Broken) {
            return self.change(name, full, Repair::Illegible);
        }
        if parent != FieldParent::Top && (section_of(name).is_some() || matches!(name, "own" | "events" | "actuals")) {
            self.change(name, name, Repair::OpenSection);
            return self.top(field);
        }
        if self.keeps_unknown() {
            return self.unknown(place, field, std::iter::empty());
        }
        if self.version <= FORMAT && self.repairs.as_ref().is_some_and(|repairs| repairs.changes.len() < MOST_GUESSES) {
            if parent == FieldParent::Top
                && let Some((section, repair)) = section_meant(name, &field.node)
            {
                self.change(name, name, repair);
                return self.section(section, &field.node);
            }
            if let Some((key, repair)) = self.meant(&place, name) {
                self.change(name, full, repair);
                return self.set(key, field);
            }
        }
        if parent == FieldParent::Top { self.unknown_section(name) } else { self.change(name, full, Repair::UnknownField) }
    }

    /// The key that an unknown field may have meant.
    fn meant(&self, place: &FieldPlace, name: &str) -> Option<(Key, Repair)> {
        let closed = self.repairs.as_ref().and_then(|repairs| repairs.closed).filter(|_| *place == FieldPlace::Plan);
        if let Some((section, key)) = closed.and_then(|section| Some((section, key_of(section, name)?))) {
            return Some((key, Repair::OutsideSection { section }));
        }
        let key_in = |field: &str| match place {
            FieldPlace::Section(section) => key_of(section, field),
            FieldPlace::Own(id) => OwnField::ALL.into_iter().find(|own| own.field() == field).map(|own| Key::Own(*id, own)),
            _ => None,
        };
        if let Some(key) = slip_of(name, names_in(FieldParent::of(place))).and_then(key_in) {
            return Some((key, Repair::Misspelt { key }));
        }
        // Many things have a name or a note.
        let is_of_one = |key: &Key| key.field() == name && !matches!(key, Key::Own(..)) && !matches!(key.kind(), Kind::Word { .. });
        let mut keys = Key::all().filter(is_of_one);
        let key = keys.next().filter(|_| keys.next().is_none())?;
        Some((key, Repair::Misplaced { key }))
    }

    /// Sets a key, corrected where it can be.
    pub(super) fn set_repaired(&mut self, key: Key, Item { name, node }: &Item<'a>) {
        if !self.plan.has(key) {
            return;
        }
        if !self.repairs.get_or_insert_default().given.insert(key) {
            return self.change(name, key, Repair::Repeated);
        }
        if matches!(node.items, Items::Broken) {
            return self.set_default(key, name, FileFault::Illegible);
        }
        if key == Key::GiftMix {
            self.gift_mix = Some(node.text);
            return;
        }
        let Some(entry) = self.entry(key, node) else { return self.set_value_alone(key, name, node) };
        match self.plan.set(key, entry.clone()) {
            Ok(()) => self.annotations(key, node),
            Err(Problem { fault, .. }) => {
                let found = corrections(self.plan.kind(key), entry, &fault).into_iter().find(|entry| self.plan.set(key, entry.clone()).is_ok());
                match found {
                    Some(entry) => self.change(name, key, Repair::Corrected { fault, value: written(&entry, "") }),
                    None => self.set_default(key, name, fault.into()),
                }
            }
        }
    }

    /// Sets a key to the value of a range whose ends the reader refused.
    fn set_value_alone(&mut self, key: Key, at: &'a str, value: &Node<'a>) {
        let problems = std::mem::take(&mut self.problems);
        let fault = problems.into_iter().next().map_or(FileFault::Illegible, |problem| problem.fault);
        let alone = value.fields().and_then(|_| value.get("value")).and_then(|alone| number(alone.text));
        match alone.filter(|value| self.plan.set(key, Entry::Exact(*value)).is_ok()) {
            Some(value) => self.change(at, key, Repair::ValueAlone { fault, value }),
            None => self.set_default(key, at, fault),
        }
    }

    /// Leaves a key at its default.
    fn set_default(&mut self, key: Key, at: &'a str, fault: FileFault) {
        let value = self.plan.get(key).map_or_else(String::new, |entry| written(&entry, ""));
        self.change(at, key, Repair::Default { fault, value });
    }
}

/// The one name that is no more than a slip of the finger away.
fn slip_of(text: &str, names: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let most = (text.chars().count() / 3).min(2);
    let mut near: Vec<(usize, &str)> = names.map(|name| (strsim::osa_distance(text, name), name)).filter(|(distance, _)| *distance <= most).collect();
    near.sort_unstable();
    match near.as_slice() {
        [(_, only)] => Some(only),
        [(least, nearest), (next, _), ..] if least < next => Some(nearest),
        _ => None,
    }
}

/// The section that an unknown one was meant to be: by its name, or by its fields.
fn section_meant(name: &str, node: &Node<'_>) -> Option<(&'static str, Repair)> {
    let fields = node.fields()?;
    let by_name = slip_of(name, SECTIONS.into_iter()).map(|section| (section, Repair::MisspeltSection { section }));
    by_name.or_else(|| section_by_its_fields(fields).map(|section| (section, Repair::SectionByFields { section })))
}

/// The section that has most of these fields, if it has more than half of them and more than any other.
fn section_by_its_fields(fields: &[Item<'_>]) -> Option<&'static str> {
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
