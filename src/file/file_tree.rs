//! The tree of a whole file, and of a text that is one value.

use super::outline::{Flaw, missing_quote, outline};
use super::parser::Parser;
use super::tree::{Item, MOST_FIELDS, Node, offset};
use crate::words::file::SyntaxFault;

/// The tree of a file, up to the fault that ended it.
pub(super) struct FileTree<'a> {
    pub(super) fields: Vec<Item<'a>>,
    pub(super) flaw: Option<Flaw>,
}

/// The tree of a file.
pub(super) fn file_tree(text: &str) -> FileTree<'_> {
    let mut fields = Vec::new();
    let Err(stopped) = read_fields(text, &mut fields) else { return FileTree { fields, flaw: None } };
    // A bracket that never closes is the cause of a fault elsewhere.
    let outline = outline(text);
    let flaw = outline.flaw.map_or(stopped, |flaw| {
        fields.clear();
        drop(read_fields(&text[..flaw.offset], &mut fields));
        flaw
    });
    let flaw = outline.long_text.filter(|start| *start < flaw.offset).map_or(flaw, missing_quote);
    FileTree { fields, flaw: Some(flaw) }
}

/// The tree of a text that is one value.
pub(super) fn parsed(text: &str) -> Option<Node<'_>> {
    let mut parser = Parser::new(text);
    parser.skip().and_then(|()| parser.value()).and_then(|node| parser.end().map(|()| node)).ok()
}

fn read_fields<'a>(text: &'a str, fields: &mut Vec<Item<'a>>) -> Result<(), Flaw> {
    let mut parser = Parser::new(text);
    parser.skip()?;
    match parser.peek() {
        None => return Err(parser.flaw(SyntaxFault::NoPlan)),
        Some(b'#') => return Err(parser.flaw(SyntaxFault::Extensions)),
        Some(b'(') => {}
        Some(_) => return Err(parser.flaw(SyntaxFault::NoOpeningBracket)),
    }
    let read = parser.list("()", fields, Parser::field);
    if let Some(field) = fields.get(MOST_FIELDS) {
        return Err(Flaw { offset: offset(text, field.name), fault: SyntaxFault::TooManyFields });
    }
    read.and_then(|()| parser.end())
}
