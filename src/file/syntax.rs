//! The syntax of a plan file: brackets, names, texts, commas. What they mean is for [`super::read`] to say.

use ron::error::Error as Code;
use ron::value::RawValue;
use serde::de::{self, Deserializer as _, MapAccess, Visitor};

/// How deep brackets may nest: more than in any plan of today, so that one of tomorrow can be kept.
const DEEPEST: usize = 16;

/// The most fields one bracket may hold: far more than any section has.
const MOST_FIELDS: usize = 1_000;

/// A field, both parts slices of the text they came from.
#[derive(Clone, Copy)]
pub(super) struct Field<'a> {
    pub(super) name: &'a str,
    pub(super) value: &'a str,
}

/// What is wrong with the syntax, at a byte of the text.
pub(super) struct Flaw {
    pub(super) offset: usize,
    pub(super) message: String,
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
                return Err(de::Error::custom("there are more changes in this bracket than a scenario can hold"));
            }
            self.0.push(Field { name: name.trim().get_ron(), value: value.trim().get_ron() });
        }
        Ok(())
    }
}

fn read_fields<'a>(text: &'a str, fields: &mut Vec<Field<'a>>) -> Result<(), Flaw> {
    let mut ron = ron::Deserializer::from_str(text).map_err(|error| Flaw { offset: 0, message: in_plain_words(&error.code, text) })?;
    if !ron.extensions().is_empty() {
        return Err(Flaw { offset: 0, message: "a plan uses no extensions of RON; take the line with #![enable out".to_owned() });
    }
    ron.deserialize_struct("", &[], Fields(fields)).and_then(|()| ron.end()).map_err(|code| {
        let rest = match code {
            // The cursor stands behind the word that should have been a bracket.
            Code::ExpectedNamedStructLike(_) => text.trim_start(),
            _ => ron.remainder(),
        };
        Flaw { offset: text.len() - rest.len(), message: in_plain_words(&code, rest) }
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
                return Err(de::Error::custom("there are more fields in this bracket than a plan can hold; take out what does not belong there"));
            }
            let value: &RawValue = map.next_value()?;
            self.0.push(Field { name, value: value.trim().get_ron() });
        }
        Ok(())
    }
}

/// What stopped the reading just before `rest`, and what to do.
fn in_plain_words(code: &Code, rest: &str) -> String {
    let mut end = rest.find(|c: char| c.is_whitespace() || matches!(c, ',' | ')' | ']')).unwrap_or(rest.len());
    if end == 0 {
        end = rest.chars().next().map_or(0, char::len_utf8);
    }
    let found: String = rest[..end].chars().take(20).collect();
    match code {
        Code::ExpectedStructLike if rest.is_empty() => "there is no plan in this file; open another one, or make a new plan with `zeroline new`".to_owned(),
        Code::ExpectedStructLike | Code::ExpectedNamedStructLike(_) => "a plan begins with an opening bracket, (; is this a Zeroline plan?".to_owned(),
        Code::ExpectedComma => {
            format!("“{found}” does not belong here; is a comma missing before it? Names are written like_this, numbers like 1500.5, texts in quotation marks")
        }
        Code::ExpectedIdentifier | Code::SuggestRawIdentifier(_) | Code::InvalidIdentifier(_) => {
            format!("expected the name of a field, found “{found}”; write name: value, and numbers with a point, not a comma")
        }
        Code::ExpectedMapColon => "a colon is missing after the name of the field; write name: value".to_owned(),
        Code::TrailingCharacters => "there is something after the end of the plan; take it out".to_owned(),
        Code::InvalidEscape(_) => r#"a backslash in a text stands only before n, t, " or another backslash; write \\ for a backslash"#.to_owned(),
        Code::Message(message) => message.clone(),
        Code::ExpectedChar => r#"a text stands between double quotation marks, like "Mona"; put them in place of the single ones"#.to_owned(),
        Code::UnexpectedChar(_) | Code::Eof | Code::ExpectedInteger | Code::ExpectedFloat | Code::ExpectedString => {
            format!("expected a value, found “{found}”; give a number, true, false or a text in quotation marks")
        }
        other => format!("this is not how a plan is written ({other}); compare with the lines above and below"),
    }
}

fn missing_quote(offset: usize) -> Flaw {
    let message = "the text that begins here runs over several lines, and what follows does not fit; is its closing quotation mark missing?";
    Flaw { offset, message: message.to_owned() }
}

/// What a look at the brackets alone tells.
struct Outline {
    flaw: Option<Flaw>,
    /// Where the first text of several lines begins: the likely cause of whatever does not fit after it.
    long_text: Option<usize>,
}

/// Looks at the brackets before anything else does: what opens and never closes is named where it opens, and no file,
/// however deeply nested, reaches the recursion of the real parser.
fn outline(text: &str) -> Outline {
    let mut long_text = None;
    let mut open: Vec<(char, usize)> = Vec::new();
    let mut at = 0;
    let flaw = loop {
        let flaw = |message: String| Some(Flaw { offset: at, message });
        let rest = &text[at..];
        let Some(c) = rest.chars().next() else {
            break open.pop().map(|(bracket, offset)| {
                let message = format!("this {bracket} is never closed; close it, or if the file was cut short, bring back a whole copy");
                Flaw { offset, message }
            });
        };
        let length = match c {
            '"' => match length_of_text(&text[..at], rest) {
                Some(length) => {
                    if long_text.is_none() && is_of_several_lines(&rest[..length]) {
                        long_text = Some(at);
                    }
                    length
                }
                None => break flaw("the text that begins here is never closed; add a quotation mark where it ends".to_owned()),
            },
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => match length_of_comment(rest) {
                Some(length) => length,
                None => break flaw("the comment that begins here is never closed; add */ where it ends".to_owned()),
            },
            '(' | '[' | '{' if open.len() == DEEPEST => break flaw("brackets nest deeper here than in any plan; take the extra ones out".to_owned()),
            '(' | '[' | '{' => {
                open.push((c, at));
                1
            }
            ')' | ']' | '}' => match open.pop() {
                Some(('(', _)) if c == ')' => 1,
                Some(('[', _)) if c == ']' => 1,
                Some(('{', _)) if c == '}' => 1,
                Some((bracket, offset)) => {
                    let line = super::Place::of(text, offset).line;
                    break flaw(format!("this {c} does not close the {bracket} of line {line}; one bracket too many or too few stands between them"));
                }
                None => break flaw(format!("no bracket is open that this {c} could close; take it out")),
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
