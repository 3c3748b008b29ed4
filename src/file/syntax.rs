//! The syntax of a plan file: brackets, names, texts, commas. What they mean is for [`super::read`] to say.

use super::outline::{DEEPEST, Flaw, length_of_comment, length_of_text, missing_quote, outline};
use crate::words::excerpt;
use crate::words::file::SyntaxFault;

/// The most fields one bracket may hold: far more than any section has.
const MOST_FIELDS: usize = 1_000;

/// A field, both parts slices of the text they came from.
#[derive(Clone, Copy)]
pub(super) struct Field<'a> {
    pub(super) name: &'a str,
    pub(super) value: &'a str,
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
    let mut elements = Vec::new();
    whole(value, |parser| {
        parser.list(b'[', b']', |parser| {
            elements.push(parser.value()?);
            Ok(())
        })
    })?;
    Some(elements)
}

/// The keys and values in the curly brackets of a value, keys with their quotation marks; `None` if it is anything else.
pub(super) fn entries(value: &str) -> Option<Vec<Field<'_>>> {
    let mut entries = Vec::new();
    whole(value, |parser| {
        parser.list(b'{', b'}', |parser| {
            entries.push(parser.entry()?);
            Ok(())
        })
    })?;
    (entries.len() <= MOST_FIELDS).then_some(entries)
}

/// Whether a text is one value.
pub(super) fn is_value(text: &str) -> bool {
    whole(text, |parser| parser.value().map(drop)).is_some()
}

/// Reads a whole text, blanks and comments around the value included.
fn whole<'a>(text: &'a str, read: impl FnOnce(&mut Parser<'a>) -> Result<(), Flaw>) -> Option<()> {
    let mut parser = Parser { text, at: 0, depth: 0 };
    parser.skip().and_then(|()| read(&mut parser)).and_then(|()| parser.end()).ok()
}

fn read_fields<'a>(text: &'a str, fields: &mut Vec<Field<'a>>) -> Result<(), Flaw> {
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

    /// What stands between two brackets, each followed by a comma or the closing bracket.
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
    fn field(&mut self) -> Result<Field<'a>, Flaw> {
        let name = self.name().ok_or_else(|| self.flaw_at(|found| SyntaxFault::NameMissing { found }))?;
        Ok(Field { name, value: self.after_colon()? })
    }

    /// A value, a colon and a value.
    fn entry(&mut self) -> Result<Field<'a>, Flaw> {
        let name = self.value()?;
        Ok(Field { name, value: self.after_colon()? })
    }

    fn after_colon(&mut self) -> Result<&'a str, Flaw> {
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
        let (prefix, raw) = if rest.starts_with("r#") { (2, true) } else { (0, false) };
        let is_part = |c: char| c.is_alphanumeric() || c == '_' || raw && matches!(c, '-' | '+' | '.');
        let plain = rest[prefix..].bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count() + prefix;
        let end = rest[plain..].find(|c| !is_part(c)).map_or(rest.len(), |end| plain + end);
        let name = &rest[prefix..end];
        name.starts_with(|c: char| raw || c.is_alphabetic() || c == '_').then(|| {
            self.at += end;
            name
        })
    }

    fn value(&mut self) -> Result<&'a str, Flaw> {
        let start = self.at;
        match self.peek() {
            Some(b'"') => self.quoted()?,
            Some(b'\'') => self.character()?,
            Some(b'(') => self.tuple()?,
            Some(b'[') => self.list(b'[', b']', |parser| parser.value().map(drop))?,
            Some(b'{') => self.list(b'{', b'}', |parser| parser.entry().map(drop))?,
            Some(b'0'..=b'9' | b'-' | b'+' | b'.') => self.number()?,
            _ => self.word()?,
        }
        Ok(&self.text[start..self.at])
    }

    /// Fields or values in round brackets.
    fn tuple(&mut self) -> Result<(), Flaw> {
        let start = self.at;
        self.at += 1;
        self.skip()?;
        let has_name = self.name().is_some();
        self.skip()?;
        let is_fields = has_name && self.peek() == Some(b':');
        self.at = start;
        self.list(b'(', b')', |parser| if is_fields { parser.field().map(drop) } else { parser.value().map(drop) })
    }

    fn quoted(&mut self) -> Result<(), Flaw> {
        self.at += 1;
        loop {
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => self.escape()?,
                Some(_) => self.at += 1,
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
        let code = match self.text.as_bytes()[self.at - escaped] {
            b'"' | b'\\' | b'\'' | b'n' | b'r' | b't' | b'0' | b'\n' => Some(0),
            b'\r' => rest.starts_with('\n').then_some(0),
            b'x' => rest.get(..2).and_then(hex).map(|_| 2),
            b'u' => rest.strip_prefix('{').and_then(|rest| rest.split_once('}')).and_then(|(digits, _)| hex(digits).map(|_| digits.len() + 2)),
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
            let rest = parser.rest();
            let end = rest.find(|c: char| !c.is_ascii_digit() && c != '_').unwrap_or(rest.len());
            parser.at += end;
            rest[..end].contains(|c: char| c.is_ascii_digit())
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
            return self.tuple();
        }
        self.at = end;
        Ok(())
    }
}
