//! Text to plan: strict, and every problem at once.

use std::fmt;

use super::field_parent::{FieldParent, SECTIONS, dotted, key_of, names_in, section_of};
use super::file_tree::{self, FileTree, file_tree};
use super::format_version::{FORMAT, FormatVersion, migrated};
use super::ids::{NamedIds, parsed};
use super::text_change::Repairs;
use super::tokens::Flaw;
use super::tree::{Item, Items, Node, offset};
use super::value::{found, text};
use super::{FileProblem, LARGEST, Place};
use crate::plan::key::nearest_of;
use crate::plan::{
    Entry, Fault, FieldPlace, Key, MOST_ID, MOST_OWN_STREAMS, OwnField, OwnStreamId, Plan, PlanField, Problem, UnknownField, UnknownFields, Variant, YearMonth,
};
use crate::words::file::{FieldHint, FileFault, ReadFault, Shape};
use crate::words::repair_change::Repair;

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
    read_tree(text, file_tree(text), this_month)
}

/// Reads a plan from the tree of a text.
///
/// # Errors
/// As [`read()`].
pub(super) fn read_tree<'a>(text: &'a str, FileTree { fields, flaw }: FileTree<'a>, this_month: YearMonth) -> Result<Plan, Vec<FileProblem>> {
    let format = fields.iter().find(|field| field.name == "format");
    let version = format.and_then(|field| FormatVersion::read(field.node.text));
    let known = version.filter(|version| (1..=FORMAT.major).contains(&version.major));
    let mut reader = Reader::new(text, known.unwrap_or(FORMAT), this_month);
    let current = || FORMAT.to_string();
    if let (Some(field), Some(newer)) = (format, version.filter(|version| version.is_too_new())) {
        // Nothing else is known of a newer format.
        reader.report(field.node.text, "format", FileFault::NewerFormat { found: newer.to_string(), known: current() });
    } else if let Some(Flaw { offset, fault }) = flaw {
        reader.problems.push(FileProblem { place: Some(Place::of(text, offset)), ..FileProblem::of_file(fault) });
    } else {
        match format {
            None => reader.report(fields.first().map_or(text, |first| first.name), "format", FileFault::MissingFormat { current: current() }),
            Some(field) if known.is_none() => {
                reader.report(field.node.text, "format", FileFault::BadFormat { found: found(field.node.text), current: current() });
            }
            Some(_) => {}
        }
        reader.file(fields);
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
    pub(super) text: &'a str,
    pub(super) version: FormatVersion,
    pub(super) plan: Plan,
    kept: Vec<UnknownField>,
    pub(super) problems: Vec<FileProblem>,
    /// The ids the scenarios of the file name.
    pub(super) named_ids: NamedIds,
    /// The place values of changes belong to while the changes of a scenario are read.
    pub(super) scenario: Variant,
    /// Whether gifts are counted by name: set last, since sliders that follow the table cannot be set.
    pub(super) gift_mix: Option<&'a str>,
    /// Of a damaged file; without them a fault is a problem that refuses the file.
    pub(super) repairs: Option<Repairs>,
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
            repairs: None,
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

    /// Reads every field of a file, the scenarios last, since they follow all others.
    pub(super) fn file(&mut self, fields: Vec<Item<'a>>) {
        let fields = migrated(self.version, fields);
        let fields = self.distinct(&"", &fields);
        let value = |name: &str| fields.iter().find(|field| field.name == name).map(|field| &field.node);
        self.named_ids = value("scenarios").map(NamedIds::of).unwrap_or_default();
        let mut settings = fields.iter().filter(|field| field.name == "plan");
        if let Some(currency) = settings.find_map(|plan| plan.node.get("currency")) {
            self.currency(currency);
        }
        for field in &fields {
            self.top(field);
        }
        self.gift_mix();
        let mut scenarios = fields.iter().filter(|field| field.name == "scenarios");
        if let Some(first) = scenarios.next() {
            self.scenarios(&first.node);
            self.leave_out(first.name);
        }
        // Only a damaged file can have a second list here.
        for other in scenarios {
            self.change(other.name, other.name, Repair::Repeated);
        }
    }

    /// A section or another field of the plan.
    pub(super) fn top(&mut self, field: &Item<'a>) {
        match (field.name, section_of(field.name)) {
            ("format" | "scenarios", _) => {}
            ("own", _) => self.own(&field.node),
            ("events", _) => self.events(&field.node),
            ("actuals", _) => self.actuals(&field.node),
            ("likes", _) => self.report(field.name, "likes", FileFault::Likes),
            (_, Some(section)) => self.section(section, &field.node),
            _ if self.version.adds() => self.keep(FieldPlace::Plan, field),
            _ if self.repairs.is_some() => self.read_as_another(FieldPlace::Plan, field),
            _ => self.unknown_section(field.name),
        }
        self.leave_out(field.name);
    }

    pub(super) fn unknown_section(&mut self, name: &'a str) {
        let near = nearest_of(name, SECTIONS.into_iter().chain(["own", "events", "actuals", "scenarios", "format"]));
        self.report(name, name, FileFault::UnknownSection { near, sections: &SECTIONS });
    }

    pub(super) fn section(&mut self, section: &'static str, node: &Node<'a>) {
        let Some(fields) = self.fields(node, section, Shape::Section) else { return };
        for field in self.distinct(&section, fields) {
            match (section, field.name, key_of(section, field.name)) {
                (.., Some(key)) => self.set(key, field),
                _ if matches!(field.node.items, Items::Broken) => self.unknown_field(FieldPlace::Section(section), field),
                ("gifts", "gift_mix", _) => self.gift_table(&field.node),
                ("costs", "tax_bands", _) => self.tax_bands(&field.node),
                _ => self.unknown_field(FieldPlace::Section(section), field),
            }
            self.leave_out(field.name);
        }
        if let Some(repairs) = &mut self.repairs {
            repairs.closed = Some(section);
        }
    }

    fn own(&mut self, own: &Node<'a>) {
        let Some(streams) = own.elements() else {
            return self.report(own.text, "own", Shape::OwnStreams);
        };
        let mut known = Vec::with_capacity(streams.len());
        let mut ids: Vec<Option<OwnStreamId>> = Vec::with_capacity(streams.len());
        // One more than a plan holds is a fault.
        for (place, stream) in streams.iter().take(MOST_OWN_STREAMS + 1).enumerate() {
            let name = format!("own.{}", place + 1);
            let Some(fields) = self.fields(&stream.node, &name, Shape::OwnStream) else { continue };
            let fields = self.distinct(&name, fields);
            let mut id = None;
            if let Some(field) = fields.iter().find(|field| field.name == "id") {
                id = parsed(field.node.text).and_then(OwnStreamId::new);
                if id.is_none() {
                    let fault = FileFault::BadId { found: found(field.node.text), most: MOST_ID };
                    self.refuse_id(&name, field, fault, Repair::BadId { most: MOST_ID });
                } else if let Some(taken) = id.take_if(|id| ids.contains(&Some(*id))) {
                    let id = taken.number();
                    self.refuse_id(&name, field, Fault::TakenId { id }, Repair::TakenId { id });
                }
            }
            ids.push(id);
            known.push((&stream.node, fields));
        }
        for (id, (stream, fields)) in self.named_ids.complete(&ids).into_iter().zip(known) {
            if let Err(Problem { fault, .. }) = self.plan.add_own_with_id(Variant::Base, id) {
                return self.refuse_stream(stream, &format!("own.{id}"), fault, streams.len());
            }
            for field in fields.into_iter().filter(|field| field.name != "id") {
                match OwnField::ALL.into_iter().find(|own| own.field() == field.name) {
                    Some(of) => self.set(Key::Own(id, of), field),
                    None => self.unknown_field(FieldPlace::Own(id), field),
                }
                self.leave_out(field.name);
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

    /// The fields in round brackets; `None` if it is anything else, which is reported.
    pub(super) fn fields<'t>(&mut self, node: &'t Node<'a>, subject: &str, shape: Shape) -> Option<&'t [Item<'a>]> {
        match &node.items {
            Items::Struct(fields) if self.repairs.is_some() => {
                self.read_around(node.text, subject, shape);
                Some(fields)
            }
            _ => {
                let fields = node.fields();
                if fields.is_none() {
                    self.report(node.text, subject, shape);
                }
                fields
            }
        }
    }

    /// The fields of a section or a stream. A repeated one is a problem; of a damaged file the keys are compared instead.
    fn distinct<'t>(&mut self, section: &dyn fmt::Display, fields: &'t [Item<'a>]) -> Vec<&'t Item<'a>> {
        if self.repairs.is_some() { fields.iter().collect() } else { self.unrepeated(section, fields) }
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

    fn unknown_field(&mut self, place: FieldPlace, field: &Item<'a>) {
        if self.repairs.is_some() {
            return self.read_as_another(place, field);
        }
        let known = names_in(FieldParent::of(&place));
        self.unknown(place, field, known);
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
            (None, Some(parent), None) => FieldHint::Section(parent),
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
        if file_tree::parsed(field.node.text).is_none() || conflict_marker(field.node.text).is_some() {
            return self.report(field.node.text, dotted(&place.to_string(), field.name), FileFault::Illegible);
        }
        if self.kept.iter().any(|kept| kept.place == place && kept.name == field.name) {
            return self.report(field.name, dotted(&place.to_string(), field.name), FileFault::Repeated { first_line: None });
        }
        self.kept.push(UnknownField { place, name: field.name.to_owned(), value: field.node.text.to_owned() });
    }

    pub(super) fn set(&mut self, key: Key, field: &Item<'a>) {
        let value = &field.node;
        if self.repairs.is_some() {
            self.set_repaired(key, field);
        } else if key == Key::GiftMix {
            self.gift_mix = Some(value.text);
        } else if let Some(entry) = self.entry(key, value) {
            match self.plan.set(key, entry) {
                Ok(()) => self.annotations(key, value),
                Err(Problem { key, fault }) => self.report(value.text, key, fault),
            }
        }
    }
}
