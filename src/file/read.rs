//! Text to plan: strict, and every problem at once.

use std::fmt::Display;

use super::annotations::REMARKS;
use super::format_version::{FORMAT, FormatVersion, migrated};
use super::ids::{NamedIds, parsed};
use super::syntax::{self, Field};
use super::{FileProblem, LARGEST, Place, SECTIONS, dotted, keys_of};
use crate::plan::key::nearest_of;
use crate::plan::{Entry, Fault, FieldPlace, Key, Kind, MOST_ID, OwnField, OwnStreamId, Plan, Problem, Range, UnknownField, UnknownFields, Variant, YearMonth};

/// The most problems told at once; nobody reads more.
const MOST_PROBLEMS: usize = 100;

/// Reads a plan from the text of a file; what the text leaves out takes its default, the first month `this_month`.
///
/// # Errors
/// Everything that is wrong with the text, in its order; at least one problem.
pub fn read(text: &str, this_month: YearMonth) -> Result<Plan, Vec<FileProblem>> {
    if text.len() > LARGEST {
        return Err(vec![too_large()]);
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if let Some(line) = text.lines().position(|line| ["<<<<<<<", ">>>>>>>"].iter().any(|mark| line.starts_with(mark))) {
        let message = "two versions of the plan stand here side by side after a merge; keep one and take out the marks <<<<<<<, ======= and >>>>>>>";
        return Err(vec![FileProblem::at(Place { line: line + 1, column: 1 }, message)]);
    }
    let (fields, flaw) = syntax::top_fields(text);
    let format = fields.iter().find(|field| field.name == "format").copied();
    let version = format.and_then(|field| FormatVersion::read(field.value));
    let known = version.filter(|version| (1..=FORMAT.major).contains(&version.major));
    let mut reader = Reader::new(text, known.unwrap_or(FORMAT), this_month);
    if let (Some(field), Some(newer)) = (format, version.and_then(FormatVersion::too_new)) {
        // Nothing else can be said of a format not known yet.
        reader.report(field.value, format_args!("format: {newer}; update Zeroline, then open the plan again"));
    } else if let Some(flaw) = flaw {
        reader.problems.push(FileProblem::at(Place::of(text, flaw.offset), flaw.message));
    } else {
        match format {
            None => reader.report(
                fields.first().map_or(text, |first| first.name),
                format_args!("format: missing; write format: \"{FORMAT}\", as the first line after the opening bracket"),
            ),
            Some(field) if known.is_none() => {
                reader.report(field.value, format_args!("format: found {}; give \"{FORMAT}\", the version of the format", shortened(field.value)));
            }
            Some(_) => {}
        }
        let fields = migrated(reader.version, fields);
        let fields = reader.unrepeated("", &fields);
        if let Some(scenarios) = fields.iter().find(|field| field.name == "scenarios") {
            reader.named_ids = NamedIds::of(scenarios.value);
        }
        for field in fields.iter().filter(|field| field.name != "scenarios") {
            reader.top(*field);
        }
        reader.gift_mix();
        // They follow everything else.
        for field in fields.iter().filter(|field| field.name == "scenarios") {
            reader.scenarios(*field);
        }
    }
    reader.finished()
}

/// What is said of a file over the limit.
pub(super) fn too_large() -> FileProblem {
    FileProblem::of_file(format!("larger than {} MiB, so it cannot be a plan; open another file", LARGEST >> 20))
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
    /// What says whether gifts are counted by name: set last, since sliders that follow the table cannot be set.
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

    /// Notes a problem at a slice of the text.
    pub(super) fn report(&mut self, at: &'a str, message: impl Display) {
        if self.problems.len() < MOST_PROBLEMS {
            let place = self.place(at);
            self.problems.push(FileProblem::at(place, message.to_string()));
        } else if self.problems.len() == MOST_PROBLEMS {
            self.problems.push(FileProblem::of_file(format!("there is more to mend than these {MOST_PROBLEMS} problems; begin with them")));
        }
    }

    fn place(&self, at: &'a str) -> Place {
        Place::of(self.text, at.as_ptr().addr() - self.text.as_ptr().addr())
    }

    /// A section, or whatever else stands by itself.
    pub(super) fn top(&mut self, field: Field<'a>) {
        match field.name {
            "format" => {}
            "own" => self.own(field),
            "likes" => self.report(field.name, "likes: likes pay nothing, so there is nothing to set; take this section out"),
            name if SECTIONS.contains(&name) => self.section(field),
            _ if self.version.adds() => self.keep(FieldPlace::Plan, field),
            name => {
                let remedy = nearest_of(name, SECTIONS.into_iter().chain(["own", "scenarios", "format"]))
                    .map_or_else(|| format!("the sections are {}, own and scenarios", SECTIONS.join(", ")), |near| format!("did you mean {near}?"));
                self.report(name, format_args!("{name}: there is no such section; {remedy}"));
            }
        }
    }

    fn section(&mut self, section: Field<'a>) {
        let Some(fields) = syntax::fields(section.value) else {
            return self.report(section.value, format_args!("{}: expected its fields in round brackets, like (name: value, name: value)", section.name));
        };
        for field in self.unrepeated(section.name, &fields) {
            match keys_of(section.name).find(|key| key.field() == field.name) {
                Some(Key::GiftMix) => self.gift_mix = Some(field.value),
                Some(key) => self.set(key, field.value),
                None if (section.name, field.name) == ("gifts", "gift_mix") => self.gift_table(field.value),
                None => {
                    let known = SECTIONS.into_iter().find(|known| *known == section.name);
                    self.unknown(known.map_or(FieldPlace::Plan, FieldPlace::Section), field, keys_of(section.name).map(Key::field));
                }
            }
        }
    }

    fn own(&mut self, own: Field<'a>) {
        let Some(streams) = syntax::elements(own.value) else {
            return self.report(own.value, r#"own: expected a list in square brackets, like [(name: "Tips", amount_per_month: 100)]"#);
        };
        let mut known = Vec::with_capacity(streams.len());
        let mut ids: Vec<Option<OwnStreamId>> = Vec::with_capacity(streams.len());
        for (place, stream) in streams.iter().enumerate() {
            let name = format!("own.{}", place + 1);
            let fields = match syntax::fields(stream) {
                Some(fields) => self.unrepeated(&name, &fields),
                None => {
                    self.report(stream, format_args!(r#"{name}: expected its fields in round brackets, like (name: "Tips", amount_per_month: 100)"#));
                    Vec::new()
                }
            };
            let mut id = None;
            if let Some(field) = fields.iter().find(|field| field.name == "id") {
                id = self.id(&name, field.value).and_then(OwnStreamId::new);
                if let Some(taken) = id.take_if(|id| ids.contains(&Some(*id))) {
                    self.report(field.value, format_args!("{name}: {}", Fault::TakenId { id: taken.number() }));
                }
            }
            ids.push(id);
            known.push(fields);
        }
        for ((id, stream), fields) in self.named_ids.complete(&ids).into_iter().zip(streams).zip(known) {
            let name = format!("own.{id}");
            if let Err(Problem { fault, .. }) = self.plan.add_own_with_id(Variant::Base, id) {
                return self.report(stream, format_args!("{name}: {fault}"));
            }
            for field in fields.into_iter().filter(|field| field.name != "id") {
                match OwnField::ALL.into_iter().find(|own| own.field() == field.name) {
                    Some(of) => self.set(Key::Own(id, of), field.value),
                    None => self.unknown(FieldPlace::Own(id), field, OwnField::ALL.into_iter().map(OwnField::field)),
                }
            }
        }
    }

    /// The number of an id.
    pub(super) fn id(&mut self, section: &str, value: &'a str) -> Option<u32> {
        let id = parsed(value);
        if id.is_none() {
            self.report(value, format_args!("{section}: its id is {}; give a whole number from 1 to {MOST_ID}, or leave it out", shortened(value)));
        }
        id
    }

    /// The fields without those given before, which are a problem each.
    pub(super) fn unrepeated(&mut self, section: &str, fields: &[Field<'a>]) -> Vec<Field<'a>> {
        let mut kept: Vec<Field<'a>> = Vec::with_capacity(fields.len());
        for field in fields {
            match kept.iter().find(|earlier| earlier.name == field.name) {
                None => kept.push(*field),
                Some(earlier) => {
                    let line = self.place(earlier.name).line;
                    self.report(field.name, format_args!("{}: given twice, first on line {line}; keep one of them", dotted(section, field.name)));
                }
            }
        }
        kept
    }

    /// A field nobody knows here: kept where a newer program wrote it, else a problem.
    pub(super) fn unknown(&mut self, place: FieldPlace, field: Field<'a>, known: impl Iterator<Item = &'static str>) {
        if self.version.adds() {
            return self.keep(place, field);
        }
        let name = field.name;
        let mut homes = Key::all().filter(|key| key.field() == name).map(Key::section);
        let remedy = match (nearest_of(name, known), homes.next(), homes.next()) {
            (Some(near), ..) => format!("did you mean {near}?"),
            (None, Some(home), None) => format!("it belongs in {home}"),
            _ => "`zeroline keys` lists them all".to_owned(),
        };
        self.report(name, format_args!("{}: there is no such field; {remedy}", dotted(&place.to_string(), name)));
    }

    /// Whether what is not known is kept rather than refused.
    pub(super) const fn keeps_unknown(&self) -> bool {
        self.version.adds()
    }

    pub(super) fn keep(&mut self, place: FieldPlace, field: Field<'a>) {
        // In a damaged file it may be no value at all, and would make the file it is written to unreadable.
        if ron::from_str::<Box<ron::value::RawValue>>(field.value).is_err() {
            return self.report(field.value, format_args!("{}: what stands here cannot be read", dotted(&place.to_string(), field.name)));
        }
        if self.kept.iter().any(|kept| kept.place == place && kept.name == field.name) {
            return self.report(field.name, format_args!("{}: given twice; keep one of them", dotted(&place.to_string(), field.name)));
        }
        self.kept.push(UnknownField { place, name: field.name.to_owned(), value: field.value.to_owned() });
    }

    pub(super) fn set(&mut self, key: Key, value: &'a str) {
        if let Some(entry) = self.entry(key, value) {
            match self.plan.set(key, entry) {
                Ok(()) => self.annotations(key, value),
                Err(problem) => self.report(value, problem),
            }
        }
    }

    /// What a value says; `None` if that is nothing, told already.
    pub(super) fn entry(&mut self, key: Key, value: &'a str) -> Option<Entry> {
        if let Some(word) = text(value) {
            return Some(Entry::Word(word));
        }
        if let Ok(on) = ron::from_str(value) {
            return Some(Entry::Switch(on));
        }
        if let (Kind::Whole { .. }, Ok(whole)) = (key.kind(), ron::from_str(value)) {
            return Some(Entry::Integer(whole));
        }
        if let Some(number) = number(value) {
            return Some(Entry::Exact(number));
        }
        if value.starts_with('(') {
            return self.range(key, value);
        }
        let found = shortened(value);
        match key.kind() {
            Kind::Word { .. } => self.report(value, format_args!("{key}: found {found} without quotation marks; use \"{}\"", found.trim_matches('\''))),
            kind => self.report(value, format_args!("{key}: found {found}; use {kind}")),
        }
        None
    }

    fn range(&mut self, key: Key, value: &'a str) -> Option<Entry> {
        const PARTS: [&str; 3] = ["value", "low", "high"];
        let Some(fields) = syntax::fields(value) else {
            self.report(value, format_args!("{key}: expected a range, like (value: 150, low: 90, high: 250), or a number alone"));
            return None;
        };
        let told = self.problems.len();
        let mut parts = [None; 3];
        let section = key.to_string();
        for field in self.unrepeated(&section, &fields) {
            if matches!(key, Key::Assumption(_)) && REMARKS.contains(&field.name) {
                continue;
            }
            match (PARTS.iter().position(|part| *part == field.name), number(field.value)) {
                (Some(part), Some(number)) => parts[part] = Some(number),
                (Some(part), None) => {
                    let found = shortened(field.value);
                    self.report(field.value, format_args!("{key}: {} of the range is {found}; give a number", PARTS[part]));
                }
                (None, _) => {
                    let place = self.scenario.scenario().map_or(FieldPlace::Value(key), |id| FieldPlace::Change(id, key));
                    self.unknown(place, field, PARTS.into_iter());
                }
            }
        }
        if self.problems.len() > told {
            return None;
        }
        let says_more = fields.iter().any(|field| REMARKS.contains(&field.name)) || self.version.adds();
        if let ([Some(sure), None, None], true) = (parts, says_more) {
            return Some(Entry::Exact(sure));
        }
        let [Some(value_alone), Some(low), Some(high)] = parts else {
            let missing: Vec<&str> = PARTS.into_iter().zip(parts).filter(|(_, part)| part.is_none()).map(|(name, _)| name).collect();
            self.report(value, format_args!("{key}: the range lacks {}; write (value: 150, low: 90, high: 250), or a number alone", missing.join(" and ")));
            return None;
        };
        Some(Entry::Ranged { value: value_alone, range: Range { low, high } })
    }
}

/// The text between quotation marks.
pub(super) fn text(value: &str) -> Option<String> {
    (value.starts_with('"') || value.starts_with("r\"") || value.starts_with("r#")).then(|| ron::from_str(value).ok()).flatten()
}

pub(super) fn number(value: &str) -> Option<f64> {
    ron::from_str(value).ok()
}

pub(super) fn shortened(value: &str) -> String {
    let line = value.lines().next().unwrap_or_default();
    let short: String = line.chars().take(40).collect();
    if short.len() < value.len() { format!("{short}…") } else { short }
}
