//! The syntax of a plan file: brackets, names, texts, commas. What they mean is for [`super::read`] to say.

use ron::error::Error as Code;
use ron::value::RawValue;
use serde::de::{self, Deserializer as _, MapAccess, Visitor};

use crate::words::excerpt;
use crate::words::file::SyntaxFault;

/// The greatest depth of brackets: more than any plan of today has, so that one of tomorrow can be kept.
const DEEPEST: usize = 16;

/// The most fields one bracket may hold: far more than any section has.
const MOST_FIELDS: usize = 1_000;

/// A field, both parts slices of the text they came from.
#[derive(Clone, Copy)]
pub(super) struct Field<'a> {
    pub(super) name: &'a str,
    pub(super) value: &'a str,
}

/// A fault of the syntax, at a byte of the text.
pub(super) struct Flaw {
    pub(super) offset: usize,
    pub(super) fault: SyntaxFault,
}

/// The fields of the whole file as far as they can be read, and what stopped the reading.
pub(super) fn top_fields(text: &str) -> (Vec<Field<'_>>, Option<Flaw>) {
    let outline = outline(text);
    let sound = outline.flaw.as_ref().map_or(text, |flaw| &text[..flaw.offset]);
    let mut fields = Vec::new();
    let stopped = read_fields(sound, &mut fields).err();
    let flaw = outline.flaw.or(stopped).map(|flaw| outline.long_text.filter(|start| *start < flaw.offset).map_or(flaw, missing_quote));
    (fields, flaw)
}

/// The fields in the round brackets of a value; `None` if it is anything else.
pub(super) fn fields(value: &str) -> Option<Vec<Field<'_>>> {
    let mut fields = Vec::new();
    read_fields(value, &mut fields).ok().map(|()| fields)
}

/// The elements in the square brackets of a value; `None` if it is anything else.
pub(super) fn elements(value: &str) -> Option<Vec<&str>> {
    let elements: Vec<&RawValue> = ron::from_str(value).ok()?;
    Some(elements.into_iter().map(|element| element.trim().get_ron()).collect())
}

/// The keys and values in the curly brackets of a value, keys with their quotation marks; `None` if it is anything else.
pub(super) fn entries(value: &str) -> Option<Vec<Field<'_>>> {
    let mut entries = Vec::new();
    let mut ron = ron::Deserializer::from_str(value).ok()?;
    ron.deserialize_map(Entries(&mut entries)).ok()?;
    ron.end().ok().map(|()| entries)
}

struct Entries<'v, 'a>(&'v mut Vec<Field<'a>>);

impl<'de> Visitor<'de> for Entries<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("keys and values in curly brackets")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some((name, value)) = map.next_entry::<&RawValue, &RawValue>()? {
            if self.0.len() == MOST_FIELDS {
                return Err(de::Error::custom("too many"));
            }
            self.0.push(Field { name: name.trim().get_ron(), value: value.trim().get_ron() });
        }
        Ok(())
    }
}

fn read_fields<'a>(text: &'a str, fields: &mut Vec<Field<'a>>) -> Result<(), Flaw> {
    let mut ron = ron::Deserializer::from_str(text).map_err(|error| Flaw { offset: 0, fault: fault_of(&error.code, text) })?;
    if !ron.extensions().is_empty() {
        return Err(Flaw { offset: 0, fault: SyntaxFault::Extensions });
    }
    let read = ron.deserialize_struct("", &[], Fields(fields)).and_then(|()| ron.end());
    read.map_err(|code| {
        let rest = match code {
            // The cursor is after the word that should have been a bracket.
            Code::ExpectedNamedStructLike(_) => text.trim_start(),
            _ => ron.remainder(),
        };
        let is_full = fields.len() == MOST_FIELDS && matches!(code, Code::Message(_));
        Flaw { offset: text.len() - rest.len(), fault: if is_full { SyntaxFault::TooManyFields } else { fault_of(&code, rest) } }
    })
}

struct Fields<'v, 'a>(&'v mut Vec<Field<'a>>);

impl<'de> Visitor<'de> for Fields<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("fields in round brackets")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key()? {
            if self.0.len() == MOST_FIELDS {
                return Err(de::Error::custom("too many"));
            }
            let value: &RawValue = map.next_value()?;
            self.0.push(Field { name, value: value.trim().get_ron() });
        }
        Ok(())
    }
}

/// The fault that stopped the parser just before `rest`.
fn fault_of(code: &Code, rest: &str) -> SyntaxFault {
    let mut end = rest.find(|c: char| c.is_whitespace() || matches!(c, ',' | ')' | ']')).unwrap_or(rest.len());
    if end == 0 {
        end = rest.chars().next().map_or(0, char::len_utf8);
    }
    let found = excerpt(&rest[..end], 20);
    match code {
        Code::ExpectedStructLike if rest.is_empty() => SyntaxFault::NoPlan,
        Code::ExpectedStructLike | Code::ExpectedNamedStructLike(_) => SyntaxFault::NoOpeningBracket,
        Code::ExpectedComma => SyntaxFault::CommaMissing { found },
        Code::ExpectedIdentifier | Code::SuggestRawIdentifier(_) | Code::InvalidIdentifier(_) => SyntaxFault::NameMissing { found },
        Code::ExpectedMapColon => SyntaxFault::ColonMissing,
        Code::TrailingCharacters => SyntaxFault::TrailingText,
        Code::InvalidEscape(_) => SyntaxFault::BadEscape,
        Code::ExpectedChar => SyntaxFault::SingleQuotes,
        Code::UnexpectedChar(_) | Code::Eof | Code::ExpectedInteger | Code::ExpectedFloat | Code::ExpectedString => SyntaxFault::ValueMissing { found },
        other => SyntaxFault::Other(other.to_string()),
    }
}

const fn missing_quote(offset: usize) -> Flaw {
    Flaw { offset, fault: SyntaxFault::QuoteMissing }
}

/// The result of a look at the brackets alone.
struct Outline {
    flaw: Option<Flaw>,
    /// The start of the first text of several lines: the likely cause of faults after it.
    long_text: Option<usize>,
}

/// Looks at the brackets before anything else does: what opens and never closes is named where it opens, and no file,
/// however deeply nested, reaches the recursion of the real parser.
fn outline(text: &str) -> Outline {
    let mut long_text = None;
    let mut open: Vec<(char, usize)> = Vec::new();
    let mut at = 0;
    let flaw = loop {
        let flaw = |fault| Some(Flaw { offset: at, fault });
        let rest = &text[at..];
        let Some(c) = rest.chars().next() else {
            break open.pop().map(|(bracket, offset)| Flaw { offset, fault: SyntaxFault::OpenBracket(bracket) });
        };
        let length = match c {
            '"' => match length_of_text(&text[..at], rest) {
                Some(length) => {
                    if long_text.is_none() && is_of_several_lines(&rest[..length]) {
                        long_text = Some(at);
                    }
                    length
                }
                None => break flaw(SyntaxFault::OpenText),
            },
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => match length_of_comment(rest) {
                Some(length) => length,
                None => break flaw(SyntaxFault::OpenComment),
            },
            '(' | '[' | '{' if open.len() == DEEPEST => break flaw(SyntaxFault::TooDeep),
            '(' | '[' | '{' => {
                open.push((c, at));
                1
            }
            ')' | ']' | '}' => match open.pop() {
                Some(('(', _)) if c == ')' => 1,
                Some(('[', _)) if c == ']' => 1,
                Some(('{', _)) if c == '}' => 1,
                Some((bracket, offset)) => {
                    break flaw(SyntaxFault::MismatchedBracket { closing: c, opening: bracket, line: super::Place::of(text, offset).line });
                }
                None => break flaw(SyntaxFault::StrayBracket(c)),
            },
            _ => c.len_utf8(),
        };
        at += length;
    };
    Outline { flaw, long_text }
}

/// The bytes of the text that `rest` begins with, both quotation marks included; `None` if it has no end.
pub(super) fn length_of_text(before: &str, rest: &str) -> Option<usize> {
    let unhashed = before.trim_end_matches('#');
    if unhashed.ends_with('r') {
        let end = format!("\"{}", &before[unhashed.len()..]);
        return rest[1..].find(&end).map(|at| 1 + at + end.len());
    }
    let mut escaped = false;
    let end = rest[1..].bytes().position(|byte| {
        let is_end = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        is_end
    })?;
    Some(end + 2)
}

/// Whether a text runs over the end of a line without the backslash that says it is meant to.
pub(super) fn is_of_several_lines(text: &str) -> bool {
    text.lines().rev().skip(1).any(|line| !line.ends_with('\\'))
}

/// The bytes of the comment that `rest` begins with, comments inside it included; `None` if it has no end.
pub(super) fn length_of_comment(rest: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut at = 0;
    loop {
        at += rest.as_bytes()[at..].windows(2).position(|pair| pair == b"/*" || pair == b"*/")?;
        if rest[at..].starts_with('/') {
            depth += 1;
        } else {
            depth -= 1;
        }
        at += 2;
        if depth == 0 {
            return Some(at);
        }
    }
}
