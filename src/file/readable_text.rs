//! The text of a damaged file made readable, so that its repaired plan is written into it as a save writes.
//!
//! Comments, blank lines, order and readable values stay. Brackets and commas of a broken text are set anew; a value that cannot be read is
//! replaced by that of the repaired plan, or left out where the plan has none.

use std::ops::Range as Span;

use super::damaged_text::one_side;
use super::damaged_tree::damaged;
use super::file_tree::{file_tree, parsed};
use super::format_version::FORMAT;
use super::read::read;
use super::tree::{Item, Items, Node, comments, length_of_trivia, offset};
use super::value::number;
use super::write::in_full;
use super::{FileProblem, Place};
use crate::plan::{Plan, YearMonth};
use crate::words::file::{FieldHint, FileFault};

/// The most times that a text is read: a value that still cannot be read is left out the second time.
const MOST_READS: usize = 16;

/// The text, readable; `None` where that fails.
pub(super) fn readable(text: &str, plan: &Plan, this_month: YearMonth) -> Option<String> {
    let (mut text, _) = one_side(text.trim_start_matches('\u{feff}'), Vec::new());
    if file_tree(&text).flaw.is_some() {
        text = rebuilt(&text);
    }
    let fresh = in_full(plan);
    let fresh = parsed(&fresh)?;
    for _ in 0..MOST_READS {
        match read(&text, this_month) {
            Ok(_) => return Some(text),
            Err(problems) => text = without(&text, &problems, &fresh)?,
        }
    }
    None
}

/// The text without its problems; `None` where one of them has no place in its tree.
fn without(text: &str, problems: &[FileProblem], fresh: &Node<'_>) -> Option<String> {
    let root = parsed(text)?;
    let mut edits = Vec::new();
    for FileProblem { place, fault, .. } in problems {
        if matches!(fault, FileFault::MissingFormat { .. }) {
            let at = offset(text, root.text) + 1;
            edits.push((at..at, format!("\n    format: \"{FORMAT}\",")));
        } else if let Some(at) = place.and_then(|place| byte_at(text, place)) {
            edits.push(edit(text, innermost(&root, text, at)?, fault, fresh));
        }
    }
    edits.sort_by_key(|(span, _)| (span.start, span.end));
    let (mut new, mut done) = (String::with_capacity(text.len()), 0);
    // Of two problems in one place, the second is met at the next reading.
    for (span, replacement) in edits.into_iter().filter(|(span, replacement)| text[span.clone()] != **replacement) {
        if span.start >= done {
            new.push_str(&text[done..span.start]);
            new.push_str(&replacement);
            done = span.end;
        }
    }
    (done > 0).then(|| new + &text[done..])
}

/// An item and the names that lead to it.
struct ItemAt<'t, 'a> {
    /// Those of the items around it, and its own.
    names: Vec<&'a str>,
    item: &'t Item<'a>,
    /// The items beside it.
    beside: &'t [Item<'a>],
}

/// The innermost item at a byte.
fn innermost<'t, 'a>(root: &'t Node<'a>, text: &str, at: usize) -> Option<ItemAt<'t, 'a>> {
    let (mut node, mut names, mut found) = (root, Vec::new(), None);
    while let Some(item) = node.items().iter().find(|item| (start_of(text, item)..end_of(text, item)).contains(&at)) {
        names.push(item.name);
        found = Some((item, node.items()));
        node = &item.node;
    }
    found.map(|(item, beside)| ItemAt { names, item, beside })
}

/// The edit that takes a fault away: another name, the value of the repaired plan, or nothing.
fn edit(text: &str, ItemAt { names, item, beside }: ItemAt<'_, '_>, fault: &FileFault, fresh: &Node<'_>) -> (Span<usize>, String) {
    let (start, end) = (start_of(text, item), end_of(text, item));
    let section = &names[..names.len() - 1];
    // The first element of a list has no name either.
    let in_plan = |name: &str| names.iter().all(|name| !name.is_empty()).then(|| fresh.at(&[section, &[name]].concat())).flatten();
    if let FileFault::UnknownField(FieldHint::Near(near)) = fault
        && beside.iter().all(|other| other.name != near)
        && in_plan(near).is_some_and(|meant| are_alike(&item.node, meant))
    {
        return (start..start + item.name.len(), near.clone());
    }
    let value = in_plan(item.name).filter(|value| !matches!(fault, FileFault::Repeated { .. }) && value.text != item.node.text);
    if let Some(value) = value {
        let from = offset(text, item.node.text);
        return (from..end, value.text.to_owned() + &kept(item.node.text, " "));
    }
    let comma = comma_after(text, end).map_or(end, |comma| comma + 1);
    let left = kept(&text[start..comma], "");
    let is_alone = text[..start].trim_end_matches([' ', '\t']).ends_with('\n') && text[comma..].trim_start_matches([' ', '\t', '\r']).starts_with('\n');
    if left.is_empty() && is_alone {
        // The line goes with it.
        let line = text[..start].rfind('\n').unwrap_or(0);
        return (line..comma + text[comma..].find('\n').unwrap_or(0), String::new());
    }
    (start..comma, left)
}

/// Whether two values are one, however written.
fn are_alike(value: &Node<'_>, other: &Node<'_>) -> bool {
    let number = |node: &Node<'_>| number(node.get("value").unwrap_or(node).text);
    value.text == other.text || number(value).is_some_and(|value| number(other) == Some(value))
}

/// The comments of a text, each after this mark.
fn kept(text: &str, before: &str) -> String {
    let end = |comment: &str| if comment.starts_with("//") { "\n" } else { "" };
    comments(text).into_iter().fold(String::new(), |kept, comment| kept + before + comment + end(comment))
}

fn start_of(text: &str, item: &Item<'_>) -> usize {
    let start = offset(text, if item.name.is_empty() { item.node.text } else { item.name });
    if !item.name.is_empty() && text[..start].ends_with("r#") { start - 2 } else { start }
}

fn end_of(text: &str, item: &Item<'_>) -> usize {
    offset(text, item.node.text) + item.node.text.len()
}

/// The place of the comma after a value, past blanks and comments.
fn comma_after(text: &str, mut at: usize) -> Option<usize> {
    loop {
        let rest = &text[at..];
        match rest.chars().next()? {
            ',' => return Some(at),
            c if c.is_whitespace() => at += c.len_utf8(),
            _ => at += Some(length_of_trivia(rest)).filter(|length| *length > 0)?,
        }
    }
}

fn byte_at(text: &str, Place { line, column }: Place) -> Option<usize> {
    let line = text.split_inclusive('\n').nth(line - 1)?;
    let start = offset(text, line);
    Some(line.char_indices().nth(column - 1).map_or(start + line.len(), |(at, _)| start + at))
}

/// A broken text with every bracket and comma set anew, without its illegible parts.
fn rebuilt(text: &str) -> String {
    let mut fields = damaged(text).fields;
    fields.sort_by_key(|field| start_of(text, field));
    let mut rebuilder = Rebuilder { text, at: 0, new: String::with_capacity(text.len()), is_in_comment: false };
    let first = fields.first().map_or(text.len(), |field| start_of(text, field));
    let opening = rebuilder.bracket('(', first).unwrap_or(0);
    rebuilder.pass(opening);
    rebuilder.push("(");
    rebuilder.items(&fields, text.len());
    let closing = rebuilder.bracket(')', text.len());
    rebuilder.pass(closing.unwrap_or(text.len()));
    rebuilder.push(if closing.is_some() { ")" } else { "\n)\n" });
    rebuilder.pass(text.len());
    rebuilder.new
}

struct Rebuilder<'a> {
    text: &'a str,
    at: usize,
    new: String,
    /// Whether the new text ends in a comment that a line break ends.
    is_in_comment: bool,
}

impl Rebuilder<'_> {
    fn push(&mut self, token: &str) {
        if std::mem::take(&mut self.is_in_comment) {
            self.new.push('\n');
        }
        self.new.push_str(token);
    }

    /// The items, each with a comma; they end before this byte.
    fn items(&mut self, items: &[Item<'_>], end: usize) {
        for (index, item) in items.iter().enumerate().filter(|(_, item)| is_legible(&item.node)) {
            let start = start_of(self.text, item).max(self.at);
            self.pass(start);
            if !item.name.is_empty() {
                self.push(&format!("{}: ", &self.text[start..offset(self.text, item.name) + item.name.len()]));
                self.at = offset(self.text, item.name) + item.name.len();
            }
            self.value(&item.node, items.get(index + 1).map_or(end, |next| start_of(self.text, next)));
            self.push(",");
        }
    }

    /// A value; the next one begins at this byte.
    fn value(&mut self, node: &Node<'_>, next: usize) {
        let start = offset(self.text, node.text);
        if !node.text.is_empty() && parsed(node.text).is_some() {
            self.at = start + node.text.len();
            return self.push(node.text);
        }
        let (open, close) = match node.items {
            Items::List(_) => ('[', ']'),
            Items::Entries(_) => ('{', '}'),
            _ => ('(', ')'),
        };
        self.push(open.encode_utf8(&mut [0; 4]));
        let end = if node.text.is_empty() { next } else { start + node.text.len() };
        let first = node.items().first().map_or(end, |item| start_of(self.text, item));
        if let Some(opening) = self.bracket(open, first) {
            // Between a name and its bracket there are blanks, and rarely comments.
            let comments = kept(&self.text[self.at..opening], " ");
            self.push(&comments);
            self.at = opening + 1;
        }
        self.items(node.items(), end);
        let closing = if node.text.is_empty() { self.bracket(close, end) } else { end.checked_sub(1) };
        // Without its bracket it ends with the line.
        let line = || self.text[self.at..end.max(self.at)].find('\n').map_or(end, |line| self.at + line);
        self.pass(closing.unwrap_or_else(line));
        self.push(close.encode_utf8(&mut [0; 4]));
        // The bracket is passed.
        self.at += usize::from(closing.is_some());
    }

    /// The first such bracket before this byte that is in no comment.
    fn bracket(&self, bracket: char, end: usize) -> Option<usize> {
        let mut at = self.at;
        while at < end {
            match self.text[at..].chars().next()? {
                c if c == bracket => return Some(at),
                c => at += length_of_trivia(&self.text[at..]).max(c.len_utf8()),
            }
        }
        None
    }

    /// Goes on to this byte; blanks and comments on the way are kept.
    fn pass(&mut self, to: usize) {
        while self.at < to {
            let rest = &self.text[self.at..];
            let Some(c) = rest.chars().next() else { return };
            let comment = length_of_trivia(rest);
            // A comment that nothing ends is none.
            if comment > 0 && (rest.starts_with("//") || rest[..comment].ends_with("*/")) {
                self.push(&rest[..comment]);
                self.is_in_comment = rest.starts_with("//");
                self.at += comment;
            } else {
                if c.is_whitespace() {
                    self.is_in_comment &= c != '\n';
                    self.new.push(c);
                }
                self.at += c.len_utf8();
            }
        }
    }
}

/// Whether anything of a value can be written.
fn is_legible(node: &Node<'_>) -> bool {
    match node.items {
        Items::Broken => false,
        Items::Scalar => parsed(node.text).is_some(),
        _ => true,
    }
}
