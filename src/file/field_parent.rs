//! The places of fields in a plan file, and the lines that begin one.

use std::sync::LazyLock;

use crate::plan::{FieldPlace, Key, OwnField};

/// The sections of a file in the order they are written; `own`, a list, comes after them.
pub(super) const SECTIONS: [&str; 16] = [
    "plan",
    "audience",
    "live",
    "gifts",
    "brands",
    "rewards",
    "segments",
    "affiliate",
    "merch",
    "supporters",
    "subscriptions",
    "fees",
    "costs",
    "cash",
    "season",
    "futures",
];

/// The place of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FieldParent {
    /// The plan itself.
    Top,
    /// A section.
    Section(&'static str),
    /// The list of own streams, between two of them.
    List,
    /// An own stream.
    Own,
}

impl FieldParent {
    /// The parent of the unknown fields of a place.
    pub(super) const fn of(place: &FieldPlace) -> Self {
        match place {
            FieldPlace::Section(section) => Self::Section(section),
            FieldPlace::Own(_) => Self::Own,
            _ => Self::Top,
        }
    }
}

/// The section of this name.
pub(super) fn section_of(name: &str) -> Option<&'static str> {
    SECTIONS.into_iter().find(|section| *section == name)
}

/// The names of the fields that a parent can have.
pub(super) fn names_in(parent: FieldParent) -> Box<dyn Iterator<Item = &'static str>> {
    match parent {
        FieldParent::Top | FieldParent::List => Box::new(std::iter::empty()),
        FieldParent::Section(section) => Box::new(fields_of(section).iter().map(|(name, _)| *name)),
        FieldParent::Own => Box::new(OwnField::ALL.into_iter().map(OwnField::field)),
    }
}

/// Whether a text begins with a field of a parent, or with a section.
pub(super) fn begins_field(parent: FieldParent, text: &str) -> bool {
    let line = text.split('\n').next().unwrap_or_default().trim_start();
    let name = word_of(line);
    line[name.len()..].trim_start().starts_with(':')
        && (SECTIONS.contains(&name) || matches!(name, "own" | "events" | "actuals") || names_in(parent).any(|field| field == name))
}

/// The name that a text begins with; empty if it begins with none.
pub(super) fn word_of(text: &str) -> &str {
    let begins = text.starts_with(|c: char| c.is_alphabetic() || c == '_');
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    if begins { &text[..end] } else { "" }
}

/// The fields of a section, in the order they are written, and their keys.
pub(super) fn fields_of(section: &str) -> &'static [(&'static str, Key)] {
    type Fields = Vec<(&'static str, Key)>;
    static FIELDS: LazyLock<[Fields; 16]> =
        LazyLock::new(|| SECTIONS.map(|section| Key::all().filter(|key| key.section() == section).map(|key| (key.field(), key)).collect()));
    SECTIONS.iter().position(|known| *known == section).map_or(&[], |index| &FIELDS[index])
}

/// The key of a field of a section.
pub(super) fn key_of(section: &str, field: &str) -> Option<Key> {
    fields_of(section).iter().find(|(name, _)| *name == field).map(|(_, key)| *key)
}

/// The name of a field with its section.
pub(super) fn dotted(section: &str, name: &str) -> String {
    if section.is_empty() { name.to_owned() } else { format!("{section}.{name}") }
}
