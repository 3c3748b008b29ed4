//! The repairs of a damaged file, each at its place in the text.

use std::collections::BTreeSet;

use crate::plan::Key;
use crate::words::repair_change::Repair;

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

/// The repairs made while a damaged file is read.
#[derive(Debug, Default)]
pub(super) struct Repairs {
    pub(super) changes: Vec<TextChange>,
    /// The keys the file gives.
    pub(super) given: BTreeSet<Key>,
    /// The section that was read last.
    pub(super) closed: Option<&'static str>,
}
