//! The tree of a damaged file, and the places where nothing looks like a field.
//!
//! A plan is written a field a line, so damage in one line costs that line: unreadable text is left out up to the end of its
//! line, and the next field is looked for from there. The name of a section begins it anywhere, whether or not the one
//! before it was closed.

use super::field_parent::{FieldParent, section_of, word_of};
use super::parser::Parser;
use super::text_change::TextChange;
use super::tree::{Item, Items, Node};
use crate::words::repair_change::Repair;

/// The most places with damage that are read around; a file with more is no plan.
const MOST_FLAWS: usize = 500;

/// The most fields that are looked at: more than any plan has.
const MOST_FIELDS: usize = 1_000;

/// The tree of a damaged file.
pub(super) struct DamagedTree<'a> {
    /// As in a sound file; a field whose value cannot be made out is [broken](Items::Broken).
    pub(super) fields: Vec<Item<'a>>,
    /// Damage that belongs to no field.
    pub(super) flaws: Vec<TextChange>,
    /// The byte at which the file ends, where the plan does not end before it.
    pub(super) cut_at: Option<usize>,
}

/// The tree of a text.
pub(super) fn damaged(text: &str) -> DamagedTree<'_> {
    let tree = DamagedTree { fields: Vec::new(), flaws: Vec::new(), cut_at: None };
    let mut parser = Parser::new(text);
    parser.damaged = Some(FieldParent::Top);
    let mut builder = Builder { parser, parent: FieldParent::Top, begun: false, ended: false, comma_due: false, count: 0, tree };
    builder.run();
    builder.tree
}

struct Builder<'a> {
    parser: Parser<'a>,
    parent: FieldParent,
    /// The bracket of the plan was opened.
    begun: bool,
    /// The bracket of the plan was closed.
    ended: bool,
    comma_due: bool,
    /// The number of fields and streams.
    count: usize,
    tree: DamagedTree<'a>,
}

impl<'a> Builder<'a> {
    fn run(&mut self) {
        while let Some(c) = self.next_char() {
            if self.tree.flaws.len() >= MOST_FLAWS || self.count >= MOST_FIELDS {
                return self.flaw(Repair::TooMuch);
            }
            match (c, self.parent) {
                (',', _) => self.pass(),
                ('(', FieldParent::Top) if !self.begun => {
                    self.begun = true;
                    self.pass();
                }
                ('(', FieldParent::List) => self.stream_in_brackets(),
                ('(', FieldParent::Own) => {
                    self.flaw(Repair::OpenStream);
                    self.stream_in_brackets();
                }
                (')', FieldParent::Section(_)) | (']', FieldParent::List) => self.leave_for(FieldParent::Top),
                (')', FieldParent::Own) => self.leave_for(FieldParent::List),
                (')', FieldParent::Top) if self.begun && !self.ended => {
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
        if !self.ended || self.parent != FieldParent::Top {
            self.tree.cut_at = Some(self.parser.at);
        }
    }

    fn rest(&self) -> &'a str {
        self.parser.rest()
    }

    fn flaw(&mut self, repair: Repair) {
        self.tree.flaws.push(TextChange::new(self.parser.at, "", repair));
    }

    /// Goes past one character that says where something begins or ends.
    fn pass(&mut self) {
        self.parser.at += 1;
        self.comma_due = false;
    }

    /// Goes past a closing bracket.
    fn leave_for(&mut self, outer: FieldParent) {
        self.parent = outer;
        self.parser.at += 1;
        self.comma_due = true;
    }

    /// The next character that is neither a blank nor in a comment.
    fn next_char(&mut self) -> Option<char> {
        loop {
            if self.parser.skip().is_err() {
                self.flaw(Repair::OpenComment);
                if self.tree.flaws.len() >= MOST_FLAWS {
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
        let (word, opened) = (word_of(line), before_comment(line));
        match parent_of(word).filter(|(_, bracket)| opened.ends_with(*bracket)) {
            Some((parent, _)) => {
                self.begin(word, parent);
                self.parser.at += opened.len();
            }
            None => self.skip_line(),
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
            self.tree.flaws.push(TextChange::new(self.parser.at, name, Repair::CommaMissing));
        }
        let begins_outside = parent_of(name).is_some() || matches!(name, "events" | "actuals" | "scenarios");
        if begins_outside && self.parent != FieldParent::Top {
            self.tree.flaws.push(TextChange::new(self.parser.at, name, Repair::OpenSection));
            self.parent = FieldParent::Top;
        } else if self.parent == FieldParent::List {
            self.tree.flaws.push(TextChange::new(self.parser.at, name, Repair::NoStream));
            self.stream();
        }
        self.parser.at += name.len();
        self.parser.at += self.rest().find(':').map_or(0, |colon| colon + 1);
        if let Some((parent, bracket)) = parent_of(name) {
            return self.open(name, parent, bracket);
        }
        let value = self.value();
        let repairs = self.parser.repairs.drain(..).map(|(at, repair)| TextChange::new(at, name, repair));
        self.tree.flaws.extend(repairs);
        self.comma_due = value.is_some();
        if value.is_none() {
            self.skip_line();
        }
        let item = Item { name, node: value.unwrap_or(Node { text: &name[..0], items: Items::Broken }) };
        if name == "format" { self.tree.fields.insert(0, item) } else { self.push(item) }
    }

    /// Adds an item to the plan, or to the section, list or stream that is open.
    fn push(&mut self, item: Item<'a>) {
        let depth = match self.parent {
            FieldParent::Top => 0,
            FieldParent::Section(_) | FieldParent::List => 1,
            FieldParent::Own => 2,
        };
        let mut items = &mut self.tree.fields;
        for _ in 0..depth {
            let Some(inner) = items.last_mut().and_then(|open| open.node.items_mut()) else { return };
            items = inner;
        }
        items.push(item);
        self.count += 1;
    }

    /// Goes into a section or the list of streams.
    fn open(&mut self, name: &'a str, parent: FieldParent, bracket: char) {
        self.begun = true;
        self.begin(name, parent);
        self.comma_due = false;
        if self.next_char() == Some(bracket) {
            self.parser.at += 1;
        } else {
            self.tree.flaws.push(TextChange::new(self.parser.at, name, Repair::BracketMissing));
        }
    }

    fn begin(&mut self, name: &'a str, parent: FieldParent) {
        self.parent = parent;
        let items = if parent == FieldParent::List { Items::List(Vec::new()) } else { Items::Fields(Vec::new()) };
        self.tree.fields.push(Item { name, node: Node { text: &name[..0], items } });
    }

    fn stream_in_brackets(&mut self) {
        self.stream();
        self.pass();
    }

    fn stream(&mut self) {
        self.parent = FieldParent::List;
        self.push(Item { name: "", node: Node { text: &self.rest()[..0], items: Items::Fields(Vec::new()) } });
        self.parent = FieldParent::Own;
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
        self.parser.damaged = Some(self.parent);
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
        let text = before_comment(&rest[..end]);
        self.parser.at += text.len();
        (!text.is_empty() && self.is_over(text)).then_some(Node { text, items: Items::Scalar })
    }
}

/// The part of a line before its first comment, without the blanks between.
fn before_comment(line: &str) -> &str {
    line.split("//").flat_map(|part| part.split("/*")).next().unwrap_or_default().trim_end()
}

/// The section or list of streams of this name, and its opening bracket.
fn parent_of(name: &str) -> Option<(FieldParent, char)> {
    section_of(name).map(|section| (FieldParent::Section(section), '(')).or_else(|| (name == "own").then_some((FieldParent::List, '[')))
}
