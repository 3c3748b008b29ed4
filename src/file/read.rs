//! Text to plan: strict, and every problem at once.

use std::fmt;

use super::format_version::{FORMAT, FormatVersion, migrated};
use super::ids::{NamedIds, parsed};
use super::syntax::{self, top_fields};
use super::tree::{Item, Node, offset};
use super::value::{ANNOTATIONS, found, number, scalar, text};
use super::{FileProblem, LARGEST, Place, SECTIONS, dotted, fields_of, key_of};
use crate::plan::key::nearest_of;
use crate::plan::{
    Entry, Fault, FieldPlace, Key, Kind, MOST_ID, OwnField, OwnStreamId, Plan, PlanField, Problem, Range, UnknownField, UnknownFields, Variant, YearMonth,
};
use crate::words::file::{FieldHint, FileFault, Part, ReadFault, Shape};

/// The most problems listed at once.
const MOST_PROBLEMS: usize = 100;

/// Reads a plan from the text of a file; fields that the text leaves out have their defaults, the first month `this_month`.
///
/// # Errors
/// Everything that is wrong with the text, in its order; at least one problem.
pub fn read(text: &str, this_month: YearMonth) -> Result<Plan, Vec<FileProblem>> {
    if text.len() > LARGEST {
        return Err(vec![FileProblem::of_file(too_large())]);
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if let Some(line) = conflict_marker(text) {
        let place = Some(Place { line: line + 1, column: 1 });
        return Err(vec![FileProblem { place, ..FileProblem::of_file(FileFault::ConflictMarkers) }]);
    }
    let (fields, flaw) = top_fields(text);
    let format = fields.iter().find(|field| field.name == "format");
    let version = format.and_then(|field| FormatVersion::read(field.node.text));
    let known = version.filter(|version| (1..=FORMAT.major).contains(&version.major));
    let mut reader = Reader::new(text, known.unwrap_or(FORMAT), this_month);
    let current = || FORMAT.to_string();
    if let (Some(field), Some(newer)) = (format, version.filter(|version| version.is_too_new())) {
        // Nothing else is known of a newer format.
        reader.report(field.node.text, "format", FileFault::NewerFormat { found: newer.to_string(), known: current() });
    } else if let Some(flaw) = flaw {
        reader.problems.push(FileProblem { place: Some(Place::of(text, flaw.offset)), ..FileProblem::of_file(flaw.fault) });
    } else {
        match format {
            None => reader.report(fields.first().map_or(text, |first| first.name), "format", FileFault::MissingFormat { current: current() }),
            Some(field) if known.is_none() => {
                reader.report(field.node.text, "format", FileFault::BadFormat { found: found(field.node.text), current: current() });
            }
            Some(_) => {}
        }
        let fields = migrated(reader.version, fields);
        let fields = reader.unrepeated(&"", &fields);
        if let Some(scenarios) = fields.iter().find(|field| field.name == "scenarios") {
            reader.named_ids = NamedIds::of(&scenarios.node);
        }
        let settings = fields.iter().find(|field| field.name == "plan").and_then(|plan| plan.node.fields());
        if let Some(currency) = settings.and_then(|fields| fields.iter().find(|field| field.name == "currency")) {
            reader.currency(&currency.node);
        }
        for field in fields.iter().filter(|field| field.name != "scenarios") {
            reader.top(field);
        }
        reader.gift_mix();
        // They follow everything else.
        for field in fields.iter().filter(|field| field.name == "scenarios") {
            reader.scenarios(&field.node);
        }
    }
    reader.finished()
}

/// The line of the first marker of a merge conflict, counted from 0.
fn conflict_marker(text: &str) -> Option<usize> {
    let markers = ["<<<<<<<", ">>>>>>>"];
    // Most files hold neither sign, and that is seen at once.
    let may_be_there = text.as_bytes().contains(&b'<') || text.as_bytes().contains(&b'>');
    if may_be_there { text.lines().position(|line| markers.iter().any(|marker| line.starts_with(marker))) } else { None }
}

/// The fault of a file over the limit.
pub(super) const fn too_large() -> ReadFault {
    ReadFault::TooLarge { most: LARGEST >> 20 }
}

pub(super) struct Reader<'a> {
    text: &'a str,
    version: FormatVersion,
    pub(super) plan: Plan,
    kept: Vec<UnknownField>,
    pub(super) problems: Vec<FileProblem>,
    /// The ids the scenarios of the file name.
    pub(super) named_ids: NamedIds,
    /// The place values of changes belong to while the changes of a scenario are read.
    pub(super) scenario: Variant,
    /// Whether gifts are counted by name: set last, since sliders that follow the table cannot be set.
    pub(super) gift_mix: Option<&'a str>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str, version: FormatVersion, this_month: YearMonth) -> Self {
        Self {
            text,
            version,
            plan: Plan::new(this_month),
            kept: Vec::new(),
            problems: Vec::new(),
            named_ids: NamedIds::default(),
            scenario: Variant::Base,
            gift_mix: None,
        }
    }

    pub(super) fn finished(mut self) -> Result<Plan, Vec<FileProblem>> {
        if self.version.adds() {
            self.plan.set_unknown_fields(UnknownFields::new(self.version.minor, self.kept));
        }
        if self.problems.is_empty() { Ok(self.plan) } else { Err(self.problems) }
    }

    /// Adds a problem at a slice of the text.
    #[expect(clippy::needless_pass_by_value, reason = "a subject is a text, a key or format arguments, made at the call")]
    pub(super) fn report(&mut self, at: &'a str, subject: impl ToString, fault: impl Into<FileFault>) {
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(FileProblem { place: Some(self.place(at)), subject: subject.to_string(), fault: fault.into() });
        } else if self.problems.len() == MOST_PROBLEMS {
            self.problems.push(FileProblem::of_file(FileFault::More));
        }
    }

    fn place(&self, at: &'a str) -> Place {
        Place::of(self.text, offset(self.text, at))
    }

    /// Takes the currency ahead of its turn: the limits of money follow it. A fault is reported in its turn.
    pub(super) fn currency(&mut self, node: &Node<'a>) {
        if let Some(code) = text(node.text) {
            drop(self.plan.set(Key::Plan(PlanField::Currency), Entry::Word(code)));
        }
    }

    /// A section or another field of the plan.
    pub(super) fn top(&mut self, field: &Item<'a>) {
        match field.name {
            "format" => {}
            "own" => self.own(&field.node),
            "likes" => self.report(field.name, "likes", FileFault::Likes),
            name if SECTIONS.contains(&name) => self.section(field),
            _ if self.version.adds() => self.keep(FieldPlace::Plan, field),
            name => {
                let near = nearest_of(name, SECTIONS.into_iter().chain(["own", "scenarios", "format"]));
                self.report(name, name, FileFault::UnknownSection { near, sections: &SECTIONS });
            }
        }
    }

    fn section(&mut self, section: &Item<'a>) {
        let Some(fields) = section.node.fields() else {
            return self.report(section.node.text, section.name, Shape::Section);
        };
        for field in self.unrepeated(&section.name, fields) {
            match key_of(section.name, field.name) {
                Some(Key::GiftMix) => self.gift_mix = Some(field.node.text),
                Some(key) => self.set(key, &field.node),
                None if (section.name, field.name) == ("gifts", "gift_mix") => self.gift_table(&field.node),
                None if (section.name, field.name) == ("costs", "tax_bands") => self.tax_bands(&field.node),
                None => {
                    let known = SECTIONS.into_iter().find(|known| *known == section.name);
                    self.unknown(known.map_or(FieldPlace::Plan, FieldPlace::Section), field, fields_of(section.name).map(|(name, _)| name));
                }
            }
        }
    }

    fn own(&mut self, own: &Node<'a>) {
        let Some(streams) = own.elements() else {
            return self.report(own.text, "own", Shape::OwnStreams);
        };
        let mut known = Vec::with_capacity(streams.len());
        let mut ids: Vec<Option<OwnStreamId>> = Vec::with_capacity(streams.len());
        for (place, stream) in streams.iter().enumerate() {
            let name = format!("own.{}", place + 1);
            let fields = if let Some(fields) = stream.node.fields() {
                self.unrepeated(&name, fields)
            } else {
                self.report(stream.node.text, &name, Shape::OwnStream);
                Vec::new()
            };
            let mut id = None;
            if let Some(field) = fields.iter().find(|field| field.name == "id") {
                id = self.id(&name, field.node.text).and_then(OwnStreamId::new);
                if let Some(taken) = id.take_if(|id| ids.contains(&Some(*id))) {
                    self.report(field.node.text, &name, Fault::TakenId { id: taken.number() });
                }
            }
            ids.push(id);
            known.push(fields);
        }
        for ((id, stream), fields) in self.named_ids.complete(&ids).into_iter().zip(streams).zip(known) {
            let name = format!("own.{id}");
            if let Err(Problem { fault, .. }) = self.plan.add_own_with_id(Variant::Base, id) {
                return self.report(stream.node.text, name, fault);
            }
            for field in fields.into_iter().filter(|field| field.name != "id") {
                match OwnField::ALL.into_iter().find(|own| own.field() == field.name) {
                    Some(of) => self.set(Key::Own(id, of), &field.node),
                    None => self.unknown(FieldPlace::Own(id), field, OwnField::ALL.into_iter().map(OwnField::field)),
                }
            }
        }
    }

    /// The number of an id.
    pub(super) fn id(&mut self, section: &str, value: &'a str) -> Option<u32> {
        let id = parsed(value);
        if id.is_none() {
            self.report(value, section, FileFault::BadId { found: found(value), most: MOST_ID });
        }
        id
    }

    /// The fields without those given before, which are a problem each.
    pub(super) fn unrepeated<'t>(&mut self, section: &dyn fmt::Display, fields: &'t [Item<'a>]) -> Vec<&'t Item<'a>> {
        let mut kept: Vec<&Item<'a>> = Vec::with_capacity(fields.len());
        for field in fields {
            match kept.iter().find(|earlier| earlier.name == field.name) {
                None => kept.push(field),
                Some(earlier) => {
                    let first_line = Some(self.place(earlier.name).line);
                    self.report(field.name, dotted(&section.to_string(), field.name), FileFault::Repeated { first_line });
                }
            }
        }
        kept
    }

    /// An unknown field: kept where a newer program wrote it, else a problem.
    pub(super) fn unknown(&mut self, place: FieldPlace, field: &Item<'a>, known: impl Iterator<Item = &'static str>) {
        if self.version.adds() {
            return self.keep(place, field);
        }
        let name = field.name;
        let mut homes = Key::all().filter(|key| key.field() == name).map(Key::section);
        let hint = match (nearest_of(name, known), homes.next(), homes.next()) {
            (Some(near), ..) => FieldHint::Near(near),
            (None, Some(home), None) => FieldHint::Section(home),
            _ => FieldHint::None,
        };
        self.report(name, dotted(&place.to_string(), name), FileFault::UnknownField(hint));
    }

    /// Whether unknown fields are kept rather than refused.
    pub(super) const fn keeps_unknown(&self) -> bool {
        self.version.adds()
    }

    fn keep(&mut self, place: FieldPlace, field: &Item<'a>) {
        // In a damaged file it may be no value at all, and would make the file it is written to unreadable.
        if syntax::parsed(field.node.text).is_none() || conflict_marker(field.node.text).is_some() {
            return self.report(field.node.text, dotted(&place.to_string(), field.name), FileFault::Illegible);
        }
        if self.kept.iter().any(|kept| kept.place == place && kept.name == field.name) {
            return self.report(field.name, dotted(&place.to_string(), field.name), FileFault::Repeated { first_line: None });
        }
        self.kept.push(UnknownField { place, name: field.name.to_owned(), value: field.node.text.to_owned() });
    }

    fn set(&mut self, key: Key, value: &Node<'a>) {
        if let Some(entry) = self.entry(key, value) {
            match self.plan.set(key, entry) {
                Ok(()) => self.annotations(key, value),
                Err(Problem { key, fault }) => self.report(value.text, key, fault),
            }
        }
    }

    /// The entry of a value; `None` where it has none, which is reported.
    pub(super) fn entry(&mut self, key: Key, node: &Node<'a>) -> Option<Entry> {
        let value = node.text;
        if let Some(word) = text(value) {
            return Some(Entry::Word(word));
        }
        if let Ok(on) = value.parse() {
            return Some(Entry::Switch(on));
        }
        if let (Kind::Whole { .. }, Some(whole)) = (key.kind(), scalar(value)) {
            return Some(Entry::Integer(whole));
        }
        if let Some(number) = number(value) {
            return Some(Entry::Exact(number));
        }
        if value.starts_with('(') {
            return self.range(key, node);
        }
        let found = found(value);
        let fault = match self.plan.kind(key) {
            Kind::Word { .. } => FileFault::Unquoted { found },
            expected => FileFault::WrongValue { found, expected },
        };
        self.report(value, key, fault);
        None
    }

    fn range(&mut self, key: Key, value: &Node<'a>) -> Option<Entry> {
        const PARTS: [&str; 5] = ["value", "low", "high", "low_off", "high_off"];
        let Some(fields) = value.fields() else {
            self.report(value.text, key, Shape::Range);
            return None;
        };
        let told = self.problems.len();
        let mut parts = [None; 5];
        for field in self.unrepeated(&key, fields) {
            if matches!(key, Key::Assumption(_)) && ANNOTATIONS.contains(&field.name) {
                continue;
            }
            match (PARTS.iter().position(|part| *part == field.name), number(field.node.text)) {
                (Some(part), Some(number)) => parts[part] = Some(number),
                (Some(part), None) => {
                    let fault = FileFault::BadPart { part: PARTS[part], found: found(field.node.text), expected: Part::Number };
                    self.report(field.node.text, key, fault);
                }
                // No field belongs beside a word or a switch; the value is refused as a whole.
                (None, _) if self.version.adds() && matches!(key.kind(), Kind::Word { .. } | Kind::Switch { .. }) => {}
                (None, _) => {
                    let place = self.scenario.scenario().map_or(FieldPlace::Value(key), |id| FieldPlace::Change(id, key));
                    self.unknown(place, field, PARTS.into_iter());
                }
            }
        }
        if self.problems.len() > told {
            return None;
        }
        let says_more = fields.iter().any(|field| ANNOTATIONS.contains(&field.name)) || self.version.adds();
        match parts {
            [Some(value), None, None, None, None] if says_more => return Some(Entry::Exact(value)),
            [Some(value), Some(low), Some(high), None, None] => return Some(Entry::Ranged { value, range: Range { low, high } }),
            [Some(value), None, None, Some(low), Some(high)] => return Some(Entry::RangeOff { value, range: Range { low, high } }),
            [_, None, None, ..] | [.., None, None] => {}
            _ => {
                self.report(value.text, key, FileFault::RangeOnAndOff);
                return None;
            }
        }
        let is_off = parts[3..].iter().any(Option::is_some);
        let needed = PARTS.into_iter().zip(parts).filter(|(name, _)| *name == "value" || name.ends_with("_off") == is_off);
        let missing = needed.filter(|(_, part)| part.is_none()).map(|(name, _)| name).collect();
        self.report(value.text, key, FileFault::IncompleteRange { missing });
        None
    }
}
