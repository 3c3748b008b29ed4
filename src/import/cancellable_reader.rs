//! Bytes in memory that can be read up to a limit, and until the import is cancelled.

use std::io::{self, Cursor, Read, Seek, SeekFrom};

use super::limits::Cancel;

/// Bytes in memory: reading fails once the import is cancelled or the limit is reached.
pub(super) struct CancellableReader<'b> {
    bytes: Cursor<&'b [u8]>,
    cancel: Cancel<'b>,
    /// Bytes that may still be read; those that are read twice count twice.
    left: usize,
}

impl<'b> CancellableReader<'b> {
    pub(super) fn new(bytes: &'b [u8], cancel: Cancel<'b>) -> Self {
        Self::bounded(bytes, usize::MAX, cancel)
    }

    pub(super) fn bounded(bytes: &'b [u8], most: usize, cancel: Cancel<'b>) -> Self {
        Self { bytes: Cursor::new(bytes), cancel, left: most }
    }
}

impl Read for CancellableReader<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        // A long buffer would be filled in one go.
        const MOST: usize = 1 << 20;
        if (self.cancel)() {
            return Err(io::Error::other("cancelled"));
        }
        let length = buffer.len().min(MOST);
        let read = self.bytes.read(&mut buffer[..length])?;
        self.left = self.left.checked_sub(read).ok_or_else(|| io::Error::other("too much"))?;
        Ok(read)
    }
}

impl Seek for CancellableReader<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.bytes.seek(to)
    }
}
