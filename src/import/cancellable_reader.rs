//! Bytes in memory that can be read up to a limit, and until the import is cancelled.

use std::io::{self, Cursor, Read, Seek, SeekFrom};

use super::watch::{Watch, part_of};

/// Bytes in memory: reading fails once the import is cancelled or the limit is reached.
pub(super) struct CancellableReader<'b> {
    bytes: Cursor<&'b [u8]>,
    watch: Watch<'b>,
    /// Bytes that were read; those that are read twice count twice.
    read: usize,
    /// Bytes that may still be read.
    left: usize,
}

impl<'b> CancellableReader<'b> {
    pub(super) fn new(bytes: &'b [u8], watch: Watch<'b>) -> Self {
        Self::bounded(bytes, usize::MAX, watch)
    }

    pub(super) fn bounded(bytes: &'b [u8], most: usize, watch: Watch<'b>) -> Self {
        Self { bytes: Cursor::new(bytes), watch, read: 0, left: most }
    }
}

impl Read for CancellableReader<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        // A long buffer would be filled in one go.
        const MOST: usize = 1 << 20;
        if self.watch.is_cancelled() {
            return Err(io::Error::other("cancelled"));
        }
        let length = buffer.len().min(MOST);
        let read = self.bytes.read(&mut buffer[..length])?;
        self.read += read;
        self.watch.reached(part_of(self.read, self.bytes.get_ref().len()));
        self.left = self.left.checked_sub(read).ok_or_else(|| io::Error::other("too much"))?;
        Ok(read)
    }
}

impl Seek for CancellableReader<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.bytes.seek(to)
    }
}
