//! The strict parser of plan files: text to tree.

use super::outline::{DEEPEST, Flaw, length_of_comment, length_of_text, missing_quote, outline};
use super::tree::{Item, Items, MOST_FIELDS, Node};
use crate::words::excerpt;
use crate::words::file::SyntaxFault;

/// The fields of the whole file as far as they can be read, and the fault that ended the reading.
pub(super) fn top_fields(text: &str) -> (Vec<Item<'_>>, Option<Flaw>) {
    let mut fields = Vec::new();
    let Err(stopped) = read_fields(text, &mut fields) else { return (fields, None) };
    // A bracket that never closes is the cause of a fault elsewhere.
    let outline = outline(text);
    let flaw = outline.flaw.map_or(stopped, |flaw| {
        fields.clear();
        drop(read_fields(&text[..flaw.offset], &mut fields));
        flaw
    });
    let flaw = outline.long_text.filter(|start| *start < flaw.offset).map_or(flaw, missing_quote);
    (fields, Some(flaw))
}

/// The tree of a text that is one value.
pub(super) fn parsed(text: &str) -> Option<Node<'_>> {
    let mut parser = Parser { text, at: 0, depth: 0 };
    parser.skip().and_then(|()| parser.value()).and_then(|node| parser.end().map(|()| node)).ok()
}

fn read_fields<'a>(text: &'a str, fields: &mut Vec<Item<'a>>) -> Result<(), Flaw> {
    let mut parser = Parser { text, at: 0, depth: 0 };
    parser.skip()?;
    match parser.peek() {
        None => return Err(parser.flaw(SyntaxFault::NoPlan)),
        Some(b'#') => return Err(parser.flaw(SyntaxFault::Extensions)),
        Some(b'(') => {}
        Some(_) => return Err(parser.flaw(SyntaxFault::NoOpeningBracket)),
    }
    parser.list(b'(', b')', |parser| {
        if fields.len() == MOST_FIELDS {
            return Err(parser.flaw(SyntaxFault::TooManyFields));
        }
        fields.push(parser.field()?);
        Ok(())
    })?;
    parser.end()
}

/// A strict reader of values.
struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    const fn flaw(&self, fault: SyntaxFault) -> Flaw {
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
    fn skip(&mut self) -> Result<(), Flaw> {
        while let Some(byte) = self.peek() {
            match byte {
                b' ' | b'\n' | b'\r' | b'\t' => self.at += 1,
                b'/' if self.rest().starts_with("//") => self.at += self.rest().find('\n').unwrap_or(self.rest().len()),
                b'/' if self.rest().starts_with("/*") => {
                    self.at += length_of_comment(self.rest()).ok_or_else(|| self.flaw(SyntaxFault::OpenComment))?;
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
    fn end(&mut self) -> Result<(), Flaw> {
        self.skip()?;
        if self.at == self.text.len() { Ok(()) } else { Err(self.flaw(SyntaxFault::TrailingText)) }
    }

    /// The items between two brackets, each followed by a comma or the closing bracket.
    fn list(&mut self, open: u8, close: u8, mut read: impl FnMut(&mut Self) -> Result<(), Flaw>) -> Result<(), Flaw> {
        if self.peek() != Some(open) {
            return Err(self.flaw_at(|found| SyntaxFault::ValueMissing { found }));
        }
        if self.depth == DEEPEST {
            return Err(self.flaw(SyntaxFault::TooDeep));
        }
        self.depth += 1;
        self.at += 1;
        loop {
            self.skip()?;
            if self.peek() == Some(close) {
                break;
            }
            read(self)?;
            self.skip()?;
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(byte) if byte == close => {}
                _ => return Err(self.flaw_at(|found| SyntaxFault::CommaMissing { found })),
            }
        }
        self.at += 1;
        self.depth -= 1;
        Ok(())
    }

    /// A name, a colon and a value.
    fn field(&mut self) -> Result<Item<'a>, Flaw> {
        let name = self.name().ok_or_else(|| self.flaw_at(|found| SyntaxFault::NameMissing { found }))?;
        Ok(Item { name, node: self.after_colon()? })
    }

    /// A value, a colon and a value.
    fn entry(&mut self) -> Result<Item<'a>, Flaw> {
        let name = self.value()?.text;
        Ok(Item { name, node: self.after_colon()? })
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

    fn value(&mut self) -> Result<Node<'a>, Flaw> {
        let start = self.at;
        let mut items = Items::Scalar;
        match self.peek() {
            Some(b'"') => self.quoted()?,
            Some(b'\'') => self.character()?,
            Some(b'(') => items = self.tuple()?,
            Some(b'[') => {
                let mut list = Vec::new();
                self.list(b'[', b']', |parser| {
                    list.push(Item { name: "", node: parser.value()? });
                    Ok(())
                })?;
                items = Items::List(list);
            }
            Some(b'{') => {
                let mut entries = Vec::new();
                self.list(b'{', b'}', |parser| {
                    entries.push(parser.entry()?);
                    Ok(())
                })?;
                items = Items::Named(entries);
            }
            Some(b'0'..=b'9' | b'-' | b'+' | b'.') => self.number()?,
            _ => self.word()?,
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
        self.list(b'(', b')', |parser| {
            if is_fields {
                fields.push(parser.field()?);
            } else {
                parser.value()?;
            }
            Ok(())
        })?;
        Ok(if is_fields { Items::Named(fields) } else { Items::Scalar })
    }

    fn quoted(&mut self) -> Result<(), Flaw> {
        self.at += 1;
        loop {
            let rest = &self.text.as_bytes()[self.at..];
            self.at += rest.iter().position(|byte| matches!(byte, b'"' | b'\\')).unwrap_or(rest.len());
            match self.peek() {
                Some(b'"') => break,
                Some(_) => self.escape()?,
                None => return Err(self.flaw(SyntaxFault::OpenText)),
            }
        }
        self.at += 1;
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
        let start = self.at;
        let digits = |parser: &mut Self| {
            let rest = &parser.text.as_bytes()[parser.at..];
            let length = rest.iter().take_while(|byte| matches!(byte, b'0'..=b'9' | b'_')).count();
            parser.at += length;
            rest[..length].iter().any(u8::is_ascii_digit)
        };
        if matches!(self.peek(), Some(b'-' | b'+')) {
            self.at += 1;
        }
        if let Some(special) = ["inf", "NaN"].into_iter().find(|special| self.rest().starts_with(special)) {
            self.at += special.len();
            return Ok(());
        }
        if let [b'0', b'x' | b'b' | b'o', digit, ..] = self.rest().as_bytes()
            && digit.is_ascii_hexdigit()
        {
            self.at += 2;
            self.at += self.rest().find(|c: char| !c.is_ascii_hexdigit() && c != '_').unwrap_or(self.rest().len());
            return Ok(());
        }
        let mut any = digits(self);
        if self.peek() == Some(b'.') {
            self.at += 1;
            any |= digits(self);
        }
        if !any {
            self.at = start;
            return Err(self.flaw_at(|found| SyntaxFault::ValueMissing { found }));
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            let before = self.at;
            self.at += 1;
            if matches!(self.peek(), Some(b'-' | b'+')) {
                self.at += 1;
            }
            if !digits(self) {
                self.at = before;
            }
        }
        Ok(())
    }

    /// A word, alone or before brackets, or a text in another spelling.
    fn word(&mut self) -> Result<(), Flaw> {
        let rest = self.rest();
        let prefix = rest.len() - rest.trim_start_matches(['b', 'r', '#']).len();
        if prefix > 0 && rest[prefix..].starts_with('"') && ["r", "b", "br"].contains(&rest[..prefix].trim_end_matches('#')) {
            let length = length_of_text(&rest[..prefix], &rest[prefix..]).ok_or_else(|| self.flaw(SyntaxFault::OpenText))?;
            self.at += prefix + length;
            return Ok(());
        }
        if self.name().is_none() {
            return Err(self.flaw_at(|found| SyntaxFault::ValueMissing { found }));
        }
        let end = self.at;
        self.skip()?;
        if self.peek() == Some(b'(') {
            return self.tuple().map(drop);
        }
        self.at = end;
        Ok(())
    }
}

/// The ends of a name with letters beyond ASCII, or of a raw one, `r#…`.
fn unusual_name(rest: &str) -> (usize, usize) {
    let start = if rest.starts_with("r#") { 2 } else { 0 };
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || start > 0 && matches!(c, '-' | '+' | '.');
    (start, rest[start..].find(|c| !is_part(c)).map_or(rest.len(), |end| start + end))
}
