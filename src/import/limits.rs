//! Limits of the files that are read.

/// Bytes.
pub(super) const MIB: usize = 1 << 20;
/// The most bytes of a file.
pub const LARGEST: usize = 128 * MIB;
/// The most rows of a table.
pub(super) const MOST_ROWS: usize = 2_000_000;
/// The most columns of a table.
pub(super) const MOST_COLUMNS: usize = 1_000;
/// Rows or cells between two looks at whether the import is cancelled.
pub(super) const CHECK_EVERY: usize = 1 << 12;
