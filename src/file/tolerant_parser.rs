//! The fields of a damaged file, and the places where nothing looks like one.
//!
//! A plan is written a field a line, so damage in one line costs that line: unreadable text is left out up to the end of its
//! line, and the next field is looked for from there. The name of a section begins it anywhere, whether or not the one
//! before it was closed.

use super::format_version::{FORMAT, FormatVersion};
use super::outline::{DEEPEST, is_of_several_lines, length_of_comment, length_of_text};
use super::{SECTIONS, keys_of};
use crate::plan::{Key, OwnField};
use crate::words::repair::Repair;

/// The most places with damage that are read around; a file with more is no plan.
const MOST_FLAWS: usize = 500;

/// The most fields that are looked at: more than any plan has.
const MOST_PIECES: usize = 1_000;

/// The most bytes of a comment between slashes and stars; one without an end costs its line alone.
const LONGEST_COMMENT: usize = 1 << 14;

/// The place of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Home {
    /// The plan itself.
    Top,
    /// A section.
    Section(&'static str),
    /// The list of own streams, between two of them.
    List,
    /// An own stream, counted from 0.
    Own(usize),
}

/// Something that looks like a field.
pub(super) struct Piece<'a> {
    pub(super) home: Home,
    pub(super) name: &'a str,
    /// `None` where no value can be made out.
    pub(super) value: Option<&'a str>,
}

/// A change at a byte of the text.
#[derive(Clone, Debug)]
pub(super) struct TextChange {
    pub(super) at: usize,
    /// The key, section or field; empty where there is none.
    pub(super) subject: String,
    pub(super) repair: Repair,
}

impl TextChange {
    #[expect(clippy::needless_pass_by_value, reason = "a subject is a text, a key or format arguments, made at the call")]
    pub(super) fn new(at: usize, subject: impl ToString, repair: Repair) -> Self {
        Self { at, subject: subject.to_string(), repair }
    }
}

/// The fields and flaws of a damaged file.
pub(super) struct Scan<'a> {
    pub(super) pieces: Vec<Piece<'a>>,
    /// The number of own streams, those without any field included.
    pub(super) streams: usize,
    pub(super) version: Option<FormatVersion>,
    /// Damage that belongs to no field.
    pub(super) flaws: Vec<TextChange>,
    /// The byte at which the file ends, where the plan does not end before it.
    pub(super) cut_at: Option<usize>,
}

/// Looks for fields.
pub(super) fn scan(text: &str) -> Scan<'_> {
    let found = Scan { pieces: Vec::new(), streams: 0, version: None, flaws: Vec::new(), cut_at: None };
    let mut scanner = Scanner { text, at: 0, home: Home::Top, closed: None, begun: false, ended: false, comma_due: false, found };
    scanner.run();
    scanner.found
}

/// The one name that is no more than a slip of the finger away.
pub(super) fn slip_of(text: &str, names: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let most = (text.chars().count() / 3).min(2);
    let mut near: Vec<(usize, &str)> = names.map(|name| (strsim::osa_distance(text, name), name)).filter(|(distance, _)| *distance <= most).collect();
    near.sort_unstable();
    match near.as_slice() {
        [(_, only)] => Some(only),
        [(least, nearest), (next, _), ..] if least < next => Some(nearest),
        _ => None,
    }
}

/// The names of the fields that a home can have.
pub(super) fn fields_of(home: Home) -> Box<dyn Iterator<Item = &'static str>> {
    match home {
        Home::Top | Home::List => Box::new(std::iter::empty()),
        Home::Section(section) => Box::new(keys_of(section).map(Key::field)),
        Home::Own(_) => Box::new(OwnField::ALL.into_iter().map(OwnField::field)),
    }
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
    home: Home,
    /// The section that ended last.
    closed: Option<&'static str>,
    /// The bracket of the plan was opened.
    begun: bool,
    /// The bracket of the plan was closed.
    ended: bool,
    comma_due: bool,
    found: Scan<'a>,
}

impl<'a> Scanner<'a> {
    fn run(&mut self) {
        while let Some(c) = self.next_char() {
            if self.found.flaws.len() >= MOST_FLAWS || self.found.pieces.len() >= MOST_PIECES {
                return self.flaw(Repair::TooMuch);
            }
            match (c, self.home) {
                (',', _) => self.pass(),
                ('(', Home::Top) if !self.begun => {
                    self.begun = true;
                    self.pass();
                }
                ('(', Home::List) => self.stream(),
                ('(', Home::Own(_)) => {
                    self.flaw(Repair::OpenStream);
                    self.stream();
                }
                (')', Home::Section(section)) => {
                    self.closed = Some(section);
                    self.leave_for(Home::Top);
                }
                (')', Home::Own(_)) => self.leave_for(Home::List),
                (']', Home::List) => self.leave_for(Home::Top),
                (')', Home::Top) if self.begun && !self.ended => {
                    self.ended = true;
                    self.pass();
                }
                ('(' | ')' | '[' | ']' | '{' | '}', _) => {
                    self.flaw(Repair::StrayBracket(c));
                    self.pass();
                }
                _ => match self.field_name() {
                    Some(name) => self.field(name),
                    None => self.junk(),
                },
            }
        }
        if !self.ended || self.home != Home::Top {
            self.found.cut_at = Some(self.at);
        }
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn flaw(&mut self, repair: Repair) {
        self.found.flaws.push(TextChange::new(self.at, "", repair));
    }

    /// Goes past one character that says where something begins or ends.
    fn pass(&mut self) {
        self.at += 1;
        self.comma_due = false;
    }

    /// Goes past a closing bracket.
    fn leave_for(&mut self, outer: Home) {
        self.home = outer;
        self.at += 1;
        self.comma_due = true;
    }

    /// The next character that is neither a blank nor in a comment.
    fn next_char(&mut self) -> Option<char> {
        loop {
            let rest = self.rest();
            let c = rest.chars().next()?;
            if c.is_whitespace() || c == '\u{feff}' {
                self.at += c.len_utf8();
            } else if rest.starts_with("//") {
                self.at += rest.find('\n').unwrap_or(rest.len());
            } else if rest.starts_with("/*") {
                if let Some(length) = length_of_comment(&rest[..rest.floor_char_boundary(LONGEST_COMMENT)]) {
                    self.at += length;
                } else {
                    self.flaw(Repair::OpenComment);
                    self.skip_line();
                    if self.found.flaws.len() >= MOST_FLAWS {
                        return Some(c);
                    }
                }
            } else {
                return Some(c);
            }
        }
    }

    /// Leaves out the rest of the line, and the lines a text goes on in. A line that looks like the head of a section is taken for it.
    fn junk(&mut self) {
        self.flaw(Repair::IllegibleLine);
        let line = self.rest().lines().next().unwrap_or_default();
        let (word, opened) = (word_of(line), line.split("//").next().unwrap_or_default().trim_end());
        match SECTIONS.into_iter().find(|section| *section == word) {
            Some(section) if opened.ends_with('(') => {
                self.home = Home::Section(section);
                self.at += opened.len();
            }
            None if word == "own" && opened.ends_with('[') => {
                self.home = Home::List;
                self.at += opened.len();
            }
            _ => self.skip_line(),
        }
        self.comma_due = false;
    }

    fn skip_line(&mut self) {
        loop {
            let length = self.rest().find('\n').map_or(self.rest().len(), |end| end + 1);
            let goes_on = length > 0 && self.rest()[..length].trim_end().ends_with('\\');
            self.at += length;
            if !goes_on {
                return;
            }
        }
    }

    /// The name, where a name and a colon follow. The colon is not passed yet.
    fn field_name(&self) -> Option<&'a str> {
        let rest = self.rest();
        let name = word_of(rest);
        (!name.is_empty() && rest[name.len()..].trim_start_matches([' ', '\t']).starts_with(':')).then_some(name)
    }

    fn field(&mut self, name: &'a str) {
        if self.ended {
            self.flaw(Repair::EarlyEnd);
            self.ended = false;
        }
        if self.comma_due {
            self.found.flaws.push(TextChange::new(self.at, name, Repair::CommaMissing));
        }
        let begins = self.at;
        self.at += name.len();
        self.at += self.rest().find(':').map_or(0, |colon| colon + 1);
        let section = SECTIONS.into_iter().find(|section| *section == name);
        if section.is_some() || name == "own" {
            if self.home != Home::Top {
                self.found.flaws.push(TextChange::new(begins, name, Repair::OpenSection));
            }
            let (home, bracket) = section.map_or((Home::List, '['), |section| (Home::Section(section), '('));
            return self.open(name, home, bracket);
        }
        if name == "scenarios" && self.home != Home::Top {
            self.found.flaws.push(TextChange::new(begins, name, Repair::OpenSection));
            self.home = Home::Top;
        }
        let is_ours = self.found.version.is_none_or(|version| version <= FORMAT);
        let opens_a_section = self.rest().lines().next().unwrap_or_default().split("//").next().unwrap_or_default().contains('(');
        let mut home = self.home;
        match (self.home, self.closed) {
            (Home::List, _) => {
                self.found.flaws.push(TextChange::new(begins, name, Repair::NoStream));
                home = Home::Own(self.found.streams);
                self.home = home;
                self.found.streams += 1;
            }
            (Home::Top, Some(closed)) if keys_of(closed).any(|key| key.field() == name) => {
                self.found.flaws.push(TextChange::new(begins, name, Repair::OutsideSection { section: closed }));
                home = Home::Section(closed);
            }
            (Home::Top, _) if opens_a_section && is_ours => {
                if let Some(near) = slip_of(name, SECTIONS.into_iter()) {
                    self.found.flaws.push(TextChange::new(begins, name, Repair::MisspeltSection { section: near }));
                    return self.open(near, Home::Section(near), '(');
                }
            }
            _ => {}
        }
        let value = self.value();
        if name == "format" {
            self.found.version = value.and_then(FormatVersion::read).or(self.found.version);
        }
        let home = if name == "format" { Home::Top } else { home };
        self.found.pieces.push(Piece { home, name, value });
        self.comma_due = value.is_some();
        if value.is_none() {
            self.skip_line();
        }
    }

    /// Goes into a section or the list of streams.
    fn open(&mut self, name: &str, home: Home, bracket: char) {
        self.begun = true;
        self.home = home;
        self.comma_due = false;
        if self.next_char() == Some(bracket) {
            self.at += 1;
        } else {
            self.found.flaws.push(TextChange::new(self.at, name, Repair::BracketMissing));
        }
    }

    fn stream(&mut self) {
        self.home = Home::Own(self.found.streams);
        self.found.streams += 1;
        self.pass();
    }

    /// The value here, if it has an end.
    fn value(&mut self) -> Option<&'a str> {
        self.begun = true;
        let blanks = self.rest().len() - self.rest().trim_start().len();
        let is_on_next_line = self.rest()[..blanks].contains('\n');
        let rest = self.rest()[blanks..].trim_start();
        // A name there is the next field, not this one's value.
        if rest.is_empty() || (is_on_next_line && !word_of(rest).is_empty()) {
            return None;
        }
        let start = self.at + blanks;
        let length = match rest.chars().next()? {
            '"' => length_of_text("", rest).filter(|length| self.is_whole_text(&rest[..*length]))?,
            'r' if rest.starts_with("r\"") || rest.starts_with("r#") => {
                let quote = rest.find('"')?;
                quote + length_of_text(&rest[..quote], &rest[quote..])?
            }
            '(' | '[' | '{' => self.length_of_brackets(rest)?,
            _ => {
                let end = rest.find([',', ')', ']', '}', '\n'])?;
                let end = rest[..end].find("//").unwrap_or(end);
                rest[..end].trim_end().len()
            }
        };
        let after = rest[length..].trim_start_matches([' ', '\t', '\r']);
        let is_over = after.is_empty() || after.starts_with([',', ')', ']', '}', '\n', '/']);
        (length > 0 && is_over).then(|| {
            self.at = start + length;
            &rest[..length]
        })
    }

    /// Whether a text ends where it seems to: over several lines it holds no line that begins a field.
    fn is_whole_text(&self, text: &str) -> bool {
        !is_of_several_lines(text) || !text.lines().skip(1).any(|line| self.begins_field(line))
    }

    fn begins_field(&self, line: &str) -> bool {
        let line = line.trim_start();
        let name = word_of(line);
        line[name.len()..].trim_start().starts_with(':') && (SECTIONS.contains(&name) || name == "own" || fields_of(self.home).any(|field| field == name))
    }

    /// The bytes of a value in brackets; none where a line inside begins a field of the section, so that the end is missing.
    fn length_of_brackets(&self, rest: &str) -> Option<usize> {
        let mut open = Vec::new();
        let mut at = 0;
        loop {
            let here = &rest[at..];
            let c = here.chars().next()?;
            at += match c {
                '"' => length_of_text(&rest[..at], here).filter(|length| self.is_whole_text(&here[..*length]))?,
                '/' if here.starts_with("//") => here.find('\n').unwrap_or(here.len()),
                '/' if here.starts_with("/*") => length_of_comment(here)?,
                '\n' if self.begins_field(here[1..].split('\n').next().unwrap_or_default()) => return None,
                '(' | '[' | '{' if open.len() == DEEPEST => return None,
                '(' | '[' | '{' => {
                    open.push(c);
                    1
                }
                ')' | ']' | '}' => {
                    let fits = matches!((open.pop(), c), (Some('('), ')') | (Some('['), ']') | (Some('{'), '}'));
                    if !fits {
                        return None;
                    }
                    if open.is_empty() {
                        return Some(at + 1);
                    }
                    1
                }
                _ => c.len_utf8(),
            };
        }
    }
}

/// The name that a text begins with; empty if it begins with none.
fn word_of(text: &str) -> &str {
    let begins = text.starts_with(|c: char| c.is_alphabetic() || c == '_');
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    if begins { &text[..end] } else { "" }
}
