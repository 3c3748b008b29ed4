//! The fields of a damaged file, and the places where nothing looks like one.
//!
//! A plan is written a field a line, so damage in one line costs that line: unreadable text is left out up to the end of its
//! line, and the next field is looked for from there. The name of a section begins it anywhere, whether or not the one
//! before it was closed.

use super::format_version::{FORMAT, FormatVersion};
use super::home::{Home, word_of};
use super::syntax::Parser;
use super::tree::Node;
use super::{SECTIONS, key_of};
use crate::words::repair_change::Repair;

/// The most places with damage that are read around; a file with more is no plan.
const MOST_FLAWS: usize = 500;

/// The most fields that are looked at: more than any plan has.
const MOST_PIECES: usize = 1_000;

/// Something that looks like a field.
pub(super) struct Piece<'a> {
    pub(super) home: Home,
    pub(super) name: &'a str,
    /// `None` where no value can be made out.
    pub(super) value: Option<Node<'a>>,
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
    let mut parser = Parser::new(text);
    parser.damaged = Some(Home::Top);
    let mut scanner = Scanner { parser, home: Home::Top, closed: None, begun: false, ended: false, comma_due: false, found };
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

struct Scanner<'a> {
    parser: Parser<'a>,
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
            self.found.cut_at = Some(self.parser.at);
        }
    }

    fn rest(&self) -> &'a str {
        self.parser.rest()
    }

    fn flaw(&mut self, repair: Repair) {
        self.found.flaws.push(TextChange::new(self.parser.at, "", repair));
    }

    /// Goes past one character that says where something begins or ends.
    fn pass(&mut self) {
        self.parser.at += 1;
        self.comma_due = false;
    }

    /// Goes past a closing bracket.
    fn leave_for(&mut self, outer: Home) {
        self.home = outer;
        self.parser.at += 1;
        self.comma_due = true;
    }

    /// The next character that is neither a blank nor in a comment.
    fn next_char(&mut self) -> Option<char> {
        loop {
            if self.parser.skip().is_err() {
                self.flaw(Repair::OpenComment);
                if self.found.flaws.len() >= MOST_FLAWS {
                    return Some('/');
                }
                self.skip_line();
            } else if self.rest().starts_with('\u{feff}') {
                self.parser.at += '\u{feff}'.len_utf8();
            } else {
                return self.rest().chars().next();
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
                self.parser.at += opened.len();
            }
            None if word == "own" && opened.ends_with('[') => {
                self.home = Home::List;
                self.parser.at += opened.len();
            }
            _ => self.skip_line(),
        }
        self.comma_due = false;
    }

    fn skip_line(&mut self) {
        loop {
            let length = self.rest().find('\n').map_or(self.rest().len(), |end| end + 1);
            let goes_on = length > 0 && self.rest()[..length].trim_end().ends_with('\\');
            self.parser.at += length;
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
            self.found.flaws.push(TextChange::new(self.parser.at, name, Repair::CommaMissing));
        }
        let begins = self.parser.at;
        self.parser.at += name.len();
        self.parser.at += self.rest().find(':').map_or(0, |colon| colon + 1);
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
            (Home::Top, Some(closed)) if key_of(closed, name).is_some() => {
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
        let repairs = self.parser.repairs.drain(..).map(|(at, repair)| TextChange::new(at, name, repair));
        self.found.flaws.extend(repairs);
        if name == "format" {
            self.found.version = value.as_ref().and_then(|value| FormatVersion::read(value.text)).or(self.found.version);
        }
        let home = if name == "format" { Home::Top } else { home };
        self.comma_due = value.is_some();
        if value.is_none() {
            self.skip_line();
        }
        self.found.pieces.push(Piece { home, name, value });
    }

    /// Goes into a section or the list of streams.
    fn open(&mut self, name: &str, home: Home, bracket: char) {
        self.begun = true;
        self.home = home;
        self.comma_due = false;
        if self.next_char() == Some(bracket) {
            self.parser.at += 1;
        } else {
            self.found.flaws.push(TextChange::new(self.parser.at, name, Repair::BracketMissing));
        }
    }

    fn stream(&mut self) {
        self.home = Home::Own(self.found.streams);
        self.found.streams += 1;
        self.pass();
    }

    /// The value here, if it has an end.
    fn value(&mut self) -> Option<Node<'a>> {
        self.begun = true;
        let rest = self.rest();
        let begun = rest.trim_start();
        let blanks = rest.len() - begun.len();
        // A name on the next line is the next field, not this one's value.
        if rest[..blanks].contains('\n') && !word_of(begun).is_empty() {
            return None;
        }
        let before = self.parser.at;
        self.parser.at += blanks;
        self.parser.damaged = Some(self.home);
        let read = self.parser.value().ok().filter(|node| self.is_over(node.text));
        if read.is_none() {
            self.parser.at = before + blanks;
            self.parser.repairs.clear();
        }
        let value = read.or_else(|| self.unquoted());
        if value.is_none() {
            self.parser.at = before;
        }
        value
    }

    /// Whether a value has its end here: nothing follows that belongs to it. A number at the end of the file may have lost digits.
    fn is_over(&self, value: &str) -> bool {
        let after = self.rest().trim_start_matches([' ', '\t', '\r']);
        after.starts_with([',', ')', ']', '}', '\n', '/']) || after.is_empty() && value.starts_with(['"', '(', '[', '{'])
    }

    /// A value that is neither a text nor in brackets, up to the end of its line.
    fn unquoted(&mut self) -> Option<Node<'a>> {
        let rest = self.rest();
        let is_other = rest.starts_with(['"', '(', '[', '{']) || rest.starts_with("r\"") || rest.starts_with("r#");
        let end = rest.find([',', ')', ']', '}', '\n']).filter(|_| !is_other)?;
        let end = rest[..end].find("//").unwrap_or(end);
        let text = rest[..end].trim_end();
        self.parser.at += text.len();
        (!text.is_empty() && self.is_over(text)).then(|| Node::scalar(text))
    }
}
