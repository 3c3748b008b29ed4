//! The parser of plan files: text to tree. It stops at the first fault, or, in a value of a file that is known to be damaged, leaves out
//! the broken parts and goes on.

use super::field_parent::{FieldParent, begins_field};
use super::file_problem::Place;
use super::tokens::{DEEPEST, Flaw, is_of_several_lines, length_of_comment, length_of_number, length_of_text, missing_quote};
use super::tree::{Item, Items, Node};
use crate::words::excerpt;
use crate::words::file::SyntaxFault;
use crate::words::repair_change::Repair;

/// The most bytes of a comment between slashes and stars, or of a broken part, in a damaged file; a longer one costs its line alone.
const LONGEST: usize = 1 << 14;

/// The reader of one item.
type ReadItem<'a> = fn(&mut Parser<'a>) -> Result<Item<'a>, Flaw>;

/// A reader of values.
pub(super) struct Parser<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
    depth: usize,
    /// The first text of several lines.
    pub(super) long_text: Option<usize>,
    /// Once a file is known to be damaged, the parent of the value: a line that begins another field of it ends the value, and of
    /// brackets only the broken items are left out.
    pub(super) damaged: Option<FieldParent>,
    /// The repairs of broken items and lists, each at its byte.
    pub(super) repairs: Vec<(usize, Repair)>,
}

impl<'a> Parser<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self { text, at: 0, depth: 0, long_text: None, damaged: None, repairs: Vec::new() }
    }

    pub(super) fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    pub(super) const fn flaw(&self, fault: SyntaxFault) -> Flaw {
        Flaw { offset: self.at, fault }
    }

    /// A fault that quotes the text after it.
    fn flaw_at(&self, fault: fn(String) -> SyntaxFault) -> Flaw {
        let rest = self.rest();
        let mut end = rest.find(|c: char| c.is_whitespace() || matches!(c, ',' | ')' | ']')).unwrap_or(rest.len());
        if end == 0 {
            end = rest.chars().next().map_or(0, char::len_utf8);
        }
        self.flaw(fault(excerpt(&rest[..end], 20)))
    }

    /// Goes past blanks and comments.
    pub(super) fn skip(&mut self) -> Result<(), Flaw> {
        while let Some(byte) = self.peek() {
            match byte {
                b' ' | b'\n' | b'\r' | b'\t' => self.at += 1,
                b'/' if self.rest().starts_with("//") => {
                    let rest = self.rest().as_bytes();
                    self.at += rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
                }
                b'/' if self.rest().starts_with("/*") => {
                    let rest = self.rest();
                    let longest = self.damaged.map_or(rest.len(), |_| rest.floor_char_boundary(LONGEST));
                    self.at += length_of_comment(&rest[..longest]).ok_or_else(|| self.flaw(SyntaxFault::OpenComment))?;
                }
                _ if byte.is_ascii() && byte != 0x0b && byte != 0x0c => break,
                _ => match self.rest().chars().next().filter(|c| c.is_whitespace()) {
                    Some(blank) => self.at += blank.len_utf8(),
                    None => break,
                },
            }
        }
        Ok(())
    }

    /// The end of the text.
    pub(super) fn end(&mut self) -> Result<(), Flaw> {
        self.skip()?;
        match self.rest().chars().next() {
            None => Ok(()),
            Some(bracket @ (')' | ']' | '}')) => Err(self.flaw(SyntaxFault::StrayBracket(bracket))),
            Some(_) => Err(self.flaw(SyntaxFault::TrailingText)),
        }
    }

    /// The items between two brackets, each followed by a comma or the closing bracket.
    pub(super) fn list(&mut self, brackets: &str, items: &mut Vec<Item<'a>>, read: ReadItem<'a>) -> Result<(), Flaw> {
        let (open, close) = (brackets.as_bytes()[0], brackets.as_bytes()[1]);
        if self.peek() != Some(open) {
            return Err(self.flaw_at(|found| SyntaxFault::ValueMissing { found }));
        }
        if self.depth == DEEPEST {
            return Err(self.flaw(SyntaxFault::TooDeep));
        }
        let opened = self.at;
        self.depth += 1;
        self.at += 1;
        let done = self.items(close, items, read);
        self.depth -= 1;
        match done {
            // Of a list that the end of the file cuts off, the whole elements are kept.
            Err(_) if self.damaged.is_some() && close == b']' && self.at == self.text.len() => {
                self.repairs.push((opened, Repair::CutList));
                Ok(())
            }
            // A bracket that never closes is the cause of a fault at the end of the file.
            Err(Flaw { offset, .. }) if offset == self.text.len() => Err(Flaw { offset: opened, fault: SyntaxFault::OpenBracket(open.into()) }),
            done => done,
        }
    }

    /// The fault of a closing bracket of another kind.
    fn mismatch(&self, opened: usize, closing: u8) -> Flaw {
        let opening = self.text.as_bytes()[opened].into();
        self.flaw(SyntaxFault::MismatchedBracket { closing: closing.into(), opening, line: Place::of(self.text, opened).line })
    }

    fn items(&mut self, close: u8, items: &mut Vec<Item<'a>>, read: ReadItem<'a>) -> Result<(), Flaw> {
        let opened = self.at - 1;
        loop {
            self.skip_to_item()?;
            match self.peek() {
                Some(byte) if byte == close => {
                    self.at += 1;
                    return Ok(());
                }
                Some(closing @ (b')' | b']' | b'}')) => return Err(self.mismatch(opened, closing)),
                _ => {}
            }
            let count = items.len();
            match read(self) {
                Ok(item) => items.push(item),
                Err(flaw) => self.leave_out(flaw)?,
            }
            self.skip()?;
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(byte) if byte == close => {}
                Some(closing @ (b')' | b']' | b'}')) => return Err(self.mismatch(opened, closing)),
                _ => {
                    let flaw = self.flaw_at(|found| SyntaxFault::CommaMissing { found });
                    if self.damaged.is_some() && items.len() > count && self.begins_item() {
                        self.repairs.push((flaw.offset, Repair::CommaMissing));
                    } else {
                        items.truncate(count);
                        self.leave_out(flaw)?;
                        self.at += usize::from(self.peek() == Some(b','));
                    }
                }
            }
        }
    }

    /// Goes past blanks and comments, in a damaged file not to a line that begins a field outside.
    fn skip_to_item(&mut self) -> Result<(), Flaw> {
        let from = self.at;
        self.skip()?;
        let is_outside = |parent| self.text[from..self.at].contains('\n') && begins_field(parent, self.rest());
        if self.damaged.is_some_and(is_outside) { Err(self.flaw_at(|found| SyntaxFault::CommaMissing { found })) } else { Ok(()) }
    }

    /// Whether a name and a colon follow, or a bracket opens.
    fn begins_item(&mut self) -> bool {
        let start = self.at;
        let is_named = self.name().is_some() && self.rest().trim_start_matches([' ', '\t']).starts_with(':');
        self.at = start;
        is_named || matches!(self.peek(), Some(b'(' | b'['))
    }

    /// Leaves out a broken item of a damaged file: goes on to the comma or the closing bracket after it.
    fn leave_out(&mut self, flaw: Flaw) -> Result<(), Flaw> {
        if self.damaged.is_none() || matches!(flaw.fault, SyntaxFault::TooDeep | SyntaxFault::OpenComment) {
            return Err(flaw);
        }
        let (start, mut depth) = (self.at, 0_usize);
        loop {
            self.skip_to_item()?;
            let length = match self.rest().chars().next() {
                Some(',' | ')' | ']' | '}') if depth == 0 => break,
                None => return Err(flaw),
                Some('"') => length_of_text(&self.text[..self.at], self.rest()).unwrap_or(1),
                Some(c) => {
                    depth = match c {
                        '(' | '[' | '{' => depth + 1,
                        ')' | ']' | '}' => depth - 1,
                        _ => depth,
                    };
                    c.len_utf8()
                }
            };
            self.at += length;
            self.whole_text(self.at - length)?;
            if self.at > start + LONGEST {
                return Err(flaw);
            }
        }
        self.repairs.push((flaw.offset, Repair::LeftOut(flaw.fault.into())));
        Ok(())
    }

    /// A name, a colon and a value.
    pub(super) fn field(&mut self) -> Result<Item<'a>, Flaw> {
        let name = self.name().ok_or_else(|| self.flaw_at(|found| SyntaxFault::NameMissing { found }))?;
        Ok(Item { name, node: self.after_colon()? })
    }

    /// A value, a colon and a value.
    fn entry(&mut self) -> Result<Item<'a>, Flaw> {
        let name = self.value()?.text;
        Ok(Item { name, node: self.after_colon()? })
    }

    /// A value without a name.
    fn element(&mut self) -> Result<Item<'a>, Flaw> {
        Ok(Item { name: "", node: self.value()? })
    }

    fn after_colon(&mut self) -> Result<Node<'a>, Flaw> {
        self.skip()?;
        if self.peek() != Some(b':') {
            return Err(self.flaw(SyntaxFault::ColonMissing));
        }
        self.at += 1;
        self.skip()?;
        self.value()
    }

    /// A name, passed; `None` where there is none.
    fn name(&mut self) -> Option<&'a str> {
        let rest = self.rest();
        let plain = rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
        let is_whole = rest.as_bytes().get(plain).is_none_or(|byte| byte.is_ascii() && *byte != b'#');
        let (start, end) = if is_whole { (0, plain) } else { unusual_name(rest) };
        let name = &rest[start..end];
        name.starts_with(|c: char| start > 0 || c.is_alphabetic() || c == '_').then(|| {
            self.at += end;
            name
        })
    }

    pub(super) fn value(&mut self) -> Result<Node<'a>, Flaw> {
        let start = self.at;
        let mut items = Items::Scalar;
        match self.peek() {
            Some(b'"') => self.quoted()?,
            Some(b'\'') => self.character()?,
            Some(b'(') => items = self.tuple()?,
            Some(b'[') => {
                let mut list = Vec::new();
                self.list("[]", &mut list, Self::element)?;
                items = Items::List(list);
            }
            Some(b'{') => {
                let mut entries = Vec::new();
                self.list("{}", &mut entries, Self::entry)?;
                items = Items::Entries(entries);
            }
            Some(b'0'..=b'9' | b'-' | b'+' | b'.') => self.number()?,
            _ => items = self.word()?,
        }
        Ok(Node { text: &self.text[start..self.at], items })
    }

    /// Fields or values in round brackets; only fields are parts.
    fn tuple(&mut self) -> Result<Items<'a>, Flaw> {
        let start = self.at;
        self.at += 1;
        self.skip()?;
        let is_empty = self.peek() == Some(b')');
        let has_name = self.name().is_some();
        self.skip()?;
        let is_fields = is_empty || has_name && self.peek() == Some(b':');
        self.at = start;
        let mut fields = Vec::new();
        self.list("()", &mut fields, if is_fields { Self::field } else { Self::element })?;
        Ok(if is_fields { Items::Fields(fields) } else { Items::Scalar })
    }

    fn quoted(&mut self) -> Result<(), Flaw> {
        let start = self.at;
        self.at += 1;
        loop {
            let rest = &self.text.as_bytes()[self.at..];
            self.at += rest.iter().position(|byte| matches!(byte, b'"' | b'\\')).unwrap_or(rest.len());
            match self.peek() {
                Some(b'"') => break,
                Some(_) if self.at + 1 < self.text.len() => self.escape()?,
                _ => {
                    self.at = start;
                    return Err(self.flaw(SyntaxFault::OpenText));
                }
            }
        }
        self.at += 1;
        self.whole_text(start)
    }

    /// Refuses a text of a damaged file over several lines, one of which begins a field: its end is missing, so it is not passed.
    fn whole_text(&mut self, start: usize) -> Result<(), Flaw> {
        let text = &self.text[start..self.at];
        if !is_of_several_lines(text) {
            return Ok(());
        }
        if self.damaged.is_some_and(|parent| text.lines().skip(1).any(|line| begins_field(parent, line))) {
            self.at = start;
            return Err(missing_quote(start));
        }
        self.long_text.get_or_insert(start);
        Ok(())
    }

    fn escape(&mut self) -> Result<(), Flaw> {
        let escaped = self.rest().chars().nth(1).map_or(0, char::len_utf8);
        self.at += 1 + escaped;
        let rest = self.rest();
        let hex = |digits: &str| u32::from_str_radix(digits, 16).ok().and_then(char::from_u32);
        let code = match self.text.as_bytes().get(self.at - escaped) {
            Some(b'"' | b'\\' | b'\'' | b'n' | b'r' | b't' | b'0' | b'\n') => Some(0),
            Some(b'\r') => rest.starts_with('\n').then_some(0),
            Some(b'x') => rest.get(..2).and_then(hex).map(|_| 2),
            Some(b'u') => rest.strip_prefix('{').and_then(|rest| rest.split_once('}')).and_then(|(digits, _)| hex(digits).map(|_| digits.len() + 2)),
            _ => None,
        };
        self.at += code.ok_or_else(|| self.flaw(SyntaxFault::BadEscape))?;
        Ok(())
    }

    fn character(&mut self) -> Result<(), Flaw> {
        self.at += 1;
        match self.rest().chars().next() {
            Some('\\') => self.escape()?,
            c => self.at += c.map_or(0, char::len_utf8),
        }
        if self.peek() != Some(b'\'') {
            return Err(self.flaw(SyntaxFault::SingleQuotes));
        }
        self.at += 1;
        Ok(())
    }

    fn number(&mut self) -> Result<(), Flaw> {
        self.at += length_of_number(self.rest()).ok_or_else(|| self.flaw_at(|found| SyntaxFault::ValueMissing { found }))?;
        Ok(())
    }

    /// A word, alone or before brackets, or a text in another spelling.
    fn word(&mut self) -> Result<Items<'a>, Flaw> {
        let rest = self.rest();
        let prefix = rest.len() - rest.trim_start_matches(['b', 'r', '#']).len();
        if prefix > 0 && rest[prefix..].starts_with('"') && ["r", "b", "br"].contains(&rest[..prefix].trim_end_matches('#')) {
            let length = length_of_text(&rest[..prefix], &rest[prefix..]).ok_or_else(|| self.flaw(SyntaxFault::OpenText))?;
            self.at += prefix + length;
            return self.whole_text(self.at - length).map(|()| Items::Scalar);
        }
        if self.name().is_none() {
            return Err(self.flaw_at(|found| SyntaxFault::ValueMissing { found }));
        }
        let end = self.at;
        self.skip()?;
        if self.peek() == Some(b'(') {
            let items = self.tuple()?;
            return Ok(if let Items::Fields(fields) = items { Items::Struct(fields) } else { items });
        }
        self.at = end;
        Ok(Items::Scalar)
    }
}

/// The ends of a name with letters beyond ASCII, or of a raw one, `r#…`.
fn unusual_name(rest: &str) -> (usize, usize) {
    let start = if rest.starts_with("r#") { 2 } else { 0 };
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || start > 0 && matches!(c, '-' | '+' | '.');
    (start, rest[start..].find(|c| !is_part(c)).map_or(rest.len(), |end| start + end))
}
