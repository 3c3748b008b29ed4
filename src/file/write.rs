//! Plan to text, for people: what they would want to see, in the order of the table, so that two versions differ only where the plans do.

use super::annotations::{annotations, gift_table};
use super::format_version::{FORMAT, FormatVersion};
use super::{SECTIONS, keys_of, scenarios};
use crate::plan::assumption::SEASONS;
use crate::plan::{Entry, FieldPlace, Key, Kind, OwnField, Plan, PlanField, Setting, UnknownField};

const HEAD: &str = "\
// A Zeroline plan: what someone expects from going LIVE. `zeroline forecast FILE` shows what it comes to.
// Change it in any text editor. A number stands alone, 150, or with a range, (value: 150, low: 90, high: 250):
// 8 in 10 futures fall between low and high. What is left out takes its default; `zeroline keys` explains every line.
// `zeroline check FILE` finds mistakes. Comments are not kept when Zeroline saves the plan.
";

/// How far a note runs before it goes on in the next line.
const WIDTH: usize = 100;

/// Writes the text of a plan file. The same plan gives the same text; [`read`](super::read()) gives the same plan back.
#[must_use]
pub fn write(plan: &Plan) -> String {
    // What a newer program added is written back, so the version that knows it is named.
    let version = FormatVersion { minor: FORMAT.minor.max(plan.unknown_fields().minor), ..FORMAT };
    let mut lines = vec![format!("{HEAD}("), format!("    format: \"{version}\",")];
    for section in SECTIONS {
        let mut fields: Vec<String> = keys_of(section).filter_map(|key| field(plan, key, "        ")).collect();
        if section == "gifts" {
            fields.extend(gift_table(plan, "        "));
        }
        fields.extend(kept(plan, &FieldPlace::Section(section), "        "));
        if !fields.is_empty() {
            lines.push(format!("    {section}: ("));
            lines.extend(fields);
            lines.push("    ),".to_owned());
        }
    }
    if !plan.own().is_empty() {
        lines.push("    own: [".to_owned());
        for own in plan.own() {
            lines.push("        (".to_owned());
            lines.push(format!("            id: {},", own.id));
            lines.extend(OwnField::ALL.into_iter().filter_map(|of| field(plan, Key::Own(own.id, of), "            ")));
            lines.extend(kept(plan, &FieldPlace::Own(own.id), "            "));
            lines.push("        ),".to_owned());
        }
        lines.push("    ],".to_owned());
    }
    lines.extend(scenarios::lines(plan));
    lines.extend(kept(plan, &FieldPlace::Plan, "    "));
    lines.push(")\n".to_owned());
    lines.join("\n")
}

/// The line of a key; `None` where nobody would want to see it.
fn field(plan: &Plan, key: Key, indent: &str) -> Option<String> {
    let entry = plan.stored(key)?;
    let place = FieldPlace::Value(key);
    let beside = annotations(plan, key, indent).concat() + &kept_beside(plan, &place);
    if is_detail(key) && is_default(key, &entry) && beside.is_empty() {
        return None;
    }
    let unit = if key.unit().is_empty() { String::new() } else { format!(" // {}", key.unit()) };
    Some(format!("{indent}{}: {},{unit}", key.field(), value_with(&entry, &beside, indent)))
}

/// A value and the fields beside it, each with a comma before it.
pub(super) fn value_with(entry: &Entry, beside: &str, indent: &str) -> String {
    match (value(entry, indent), entry) {
        (value, _) if beside.is_empty() => value,
        (value, Entry::Ranged { .. }) => format!("{}{beside})", value.trim_end_matches(')')),
        (value, _) => format!("(value: {value}{beside})"),
    }
}

/// The unknown fields of a value, each with a comma before it.
pub(super) fn kept_beside(plan: &Plan, place: &FieldPlace) -> String {
    plan.unknown_fields().at(place).map(|field| format!(", {}", as_it_stood(field))).collect()
}

/// The lines of what is not known here.
pub(super) fn kept(plan: &Plan, place: &FieldPlace, indent: &str) -> Vec<String> {
    plan.unknown_fields().at(place).map(|field| format!("{indent}{},", as_it_stood(field))).collect()
}

pub(super) fn as_it_stood(UnknownField { name, value, .. }: &UnknownField) -> String {
    let mut chars = name.chars();
    let is_plain = chars.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_') && chars.all(|c| c.is_ascii_alphanumeric() || c == '_');
    format!("{}{name}: {value}", if is_plain { "" } else { "r#" })
}

/// What is written only where it differs from its default.
fn is_detail(key: Key) -> bool {
    match key {
        Key::Stream(_, setting) | Key::Own(_, OwnField::Setting(setting)) => setting != Setting::Enabled,
        Key::Assumption(assumption) => SEASONS.contains(&assumption),
        Key::Plan(field) => field == PlanField::Note,
        Key::GiftMix => true,
        Key::Own(..) => false,
    }
}

pub(super) fn is_default(key: Key, entry: &Entry) -> bool {
    match (key.kind(), entry) {
        (Kind::Switch { default }, Entry::Switch(on)) => *on == default,
        (Kind::Number(spec) | Kind::Estimate(spec), Entry::Exact(value)) => *value == spec.default && spec.range.is_none(),
        (Kind::Whole { default, .. }, Entry::Integer(value)) => *value == default,
        (Kind::Word { default, .. }, Entry::Word(word)) => default == Some(word.as_str()),
        _ => false,
    }
}

pub(super) fn value(entry: &Entry, indent: &str) -> String {
    match entry {
        Entry::Value(value) | Entry::Exact(value) => value.to_string(),
        Entry::Ranged { value, range } => format!("(value: {value}, low: {}, high: {})", range.low, range.high),
        Entry::Switch(on) => on.to_string(),
        Entry::Integer(value) => value.to_string(),
        Entry::Word(word) => quoted(word, indent),
    }
}

/// A text in quotation marks, a long one over several lines: the backslash at the end of a line takes the line break
/// and the blanks after it out again.
pub(super) fn quoted(text: &str, indent: &str) -> String {
    let mut quoted = "\"".to_owned();
    let mut width = 0;
    for word in text.split_inclusive(' ') {
        if width > 0 && width + word.chars().count() > WIDTH && word != " " {
            quoted.push_str("\\\n    ");
            quoted.push_str(indent);
            width = 0;
        }
        width += word.chars().count();
        for c in word.chars() {
            match c {
                '"' | '\\' => quoted.extend(['\\', c]),
                '\n' => quoted.push_str("\\n"),
                '\t' => quoted.push_str("\\t"),
                _ => quoted.push(c),
            }
        }
    }
    quoted.push('"');
    quoted
}
