//! The entries of keys: a number, a range, a word, a switch.

use super::read::Reader;
use super::tree::Node;
use super::value::{ANNOTATIONS, found, number, scalar, text};
use crate::plan::{Entry, FieldPlace, Key, Kind, Range};
use crate::words::file::{FileFault, Part, Shape};

impl<'a> Reader<'a> {
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
