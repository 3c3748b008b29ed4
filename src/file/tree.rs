//! The text of a plan file as a lossless tree: each value a slice of the text, comments and blanks the gaps between them.

use super::tokens::{length_of_comment, length_of_text};
use super::value::text;

/// The most fields one bracket may hold: far more than any section has.
pub(super) const MOST_FIELDS: usize = 1_000;

/// A value and the values in it.
#[derive(Clone)]
pub(super) struct Node<'a> {
    /// The value as it is written, without the comments around it.
    pub(super) text: &'a str,
    pub(super) items: Items<'a>,
}

/// The values in a value.
#[derive(Clone)]
pub(super) enum Items<'a> {
    /// None: a number, a switch or a text.
    Scalar,
    /// Of a damaged file: a value that cannot be made out.
    Broken,
    /// In round brackets: names and values.
    Fields(Vec<Item<'a>>),
    /// The same after a name, as RON allows it and a plan does not.
    Struct(Vec<Item<'a>>),
    /// In curly brackets: the text before the colon, and the value.
    Entries(Vec<Item<'a>>),
    /// In square brackets; the names are empty.
    List(Vec<Item<'a>>),
}

/// A part of a value.
#[derive(Clone)]
pub(super) struct Item<'a> {
    /// As it is written, a key in curly brackets with its quotation marks; empty in a list.
    pub(super) name: &'a str,
    pub(super) node: Node<'a>,
}

impl<'a> Node<'a> {
    /// The fields in round brackets; `None` if it is anything else.
    pub(super) fn fields(&self) -> Option<&[Item<'a>]> {
        if let Items::Fields(items) = &self.items { few(items) } else { None }
    }

    /// The keys and values in curly brackets; `None` if it is anything else.
    pub(super) fn entries(&self) -> Option<&[Item<'a>]> {
        if let Items::Entries(items) = &self.items { few(items) } else { None }
    }

    /// The elements in square brackets; `None` if it is anything else.
    pub(super) fn elements(&self) -> Option<&[Item<'a>]> {
        if let Items::List(items) = &self.items { Some(items) } else { None }
    }

    /// The items in any brackets.
    pub(super) fn items(&self) -> &[Item<'a>] {
        match &self.items {
            Items::Scalar | Items::Broken => &[],
            Items::Fields(items) | Items::Struct(items) | Items::Entries(items) | Items::List(items) => items,
        }
    }

    /// The items in any brackets.
    pub(super) const fn items_mut(&mut self) -> Option<&mut Vec<Item<'a>>> {
        match &mut self.items {
            Items::Scalar | Items::Broken => None,
            Items::Fields(items) | Items::Struct(items) | Items::Entries(items) | Items::List(items) => Some(items),
        }
    }

    /// The value of this name.
    pub(super) fn get(&self, name: &str) -> Option<&Self> {
        self.items().iter().find(|item| item.name == name).map(|item| &item.node)
    }

    /// The value at the end of these names.
    pub(super) fn at(&self, path: &[&str]) -> Option<&Self> {
        path.iter().try_fold(self, |node, name| node.get(name))
    }

    /// The item of this key.
    pub(super) fn item(&self, keys: &[String], key: &str) -> Option<&Item<'a>> {
        keys.iter().position(|known| known == key).and_then(|index| self.items().get(index))
    }

    /// Names that are the items' own: of fields their names, of elements of a list the fields that identify them.
    pub(super) fn keys(&self) -> Vec<String> {
        let identity = |item: &Item<'a>| match item.node.get("id") {
            Some(id) if item.node.get("coins").is_none() => id.text.to_owned(),
            _ => ["name", "coins", "from", "day", "month", "stream", "source"].map(|part| item.node.get(part).map_or("", |node| node.text)).join(" "),
        };
        match &self.items {
            Items::Scalar | Items::Broken => Vec::new(),
            Items::Fields(items) | Items::Struct(items) | Items::Entries(items) => items.iter().map(Item::key).collect(),
            Items::List(items) => items.iter().map(identity).collect(),
        }
    }
}

fn few<'t, 'a>(items: &'t [Item<'a>]) -> Option<&'t [Item<'a>]> {
    (items.len() <= MOST_FIELDS).then_some(items)
}

impl Item<'_> {
    /// The name without quotation marks.
    fn key(&self) -> String {
        text(self.name).unwrap_or_else(|| self.name.to_owned())
    }
}

/// The bytes of the comment that a text begins with, the end of its line not included; 0 if it begins with none.
pub(super) fn length_of_trivia(rest: &str) -> usize {
    if rest.starts_with("//") {
        return rest.find('\n').map_or(rest.len(), |end| rest[..end].trim_end_matches('\r').len());
    }
    if rest.starts_with("/*") { length_of_comment(rest).unwrap_or(rest.len()) } else { 0 }
}

/// The comments in a text.
pub(super) fn comments(text: &str) -> Vec<&str> {
    let (mut comments, mut at) = (Vec::new(), 0);
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        let comment = length_of_trivia(rest);
        if comment > 0 {
            comments.push(&rest[..comment]);
        }
        at += match c {
            '"' => length_of_text(&text[..at], rest).unwrap_or(rest.len()),
            _ => comment.max(c.len_utf8()),
        };
    }
    comments
}

/// The place of a slice in its text.
pub(super) fn offset(text: &str, part: &str) -> usize {
    part.as_ptr().addr() - text.as_ptr().addr()
}
