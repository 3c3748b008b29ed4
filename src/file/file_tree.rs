//! The tree of a whole file, and of a text that is one value.

use super::parser::Parser;
use super::tokens::{Flaw, missing_quote};
use super::tree::{Item, MOST_FIELDS, Node, offset};
use crate::words::file::SyntaxFault;

/// The tree of a file, up to the fault that ended it.
pub(super) struct FileTree<'a> {
    pub(super) fields: Vec<Item<'a>>,
    pub(super) flaw: Option<Flaw>,
}

/// The tree of a file.
pub(super) fn file_tree(text: &str) -> FileTree<'_> {
    let (mut fields, mut parser) = (Vec::new(), Parser::new(text));
    let flaw = read_fields(&mut parser, &mut fields).err();
    // A text of several lines before a fault is the likely cause.
    let flaw = flaw.map(|flaw| parser.long_text.filter(|start| *start < flaw.offset).map_or(flaw, missing_quote));
    FileTree { fields, flaw }
}

/// The tree of a text that is one value.
pub(super) fn parsed(text: &str) -> Option<Node<'_>> {
    let mut parser = Parser::new(text);
    parser.skip().and_then(|()| parser.value()).and_then(|node| parser.end().map(|()| node)).ok()
}

fn read_fields<'a>(parser: &mut Parser<'a>, fields: &mut Vec<Item<'a>>) -> Result<(), Flaw> {
    parser.skip()?;
    match parser.peek() {
        None => return Err(parser.flaw(SyntaxFault::NoPlan)),
        Some(b'#') => return Err(parser.flaw(SyntaxFault::Extensions)),
        Some(b'(') => {}
        Some(_) => return Err(parser.flaw(SyntaxFault::NoOpeningBracket)),
    }
    let read = parser.list("()", fields, Parser::field);
    if let Some(field) = fields.get(MOST_FIELDS) {
        return Err(Flaw { offset: offset(parser.text, field.name), fault: SyntaxFault::TooManyFields });
    }
    read.and_then(|()| parser.end())
}
