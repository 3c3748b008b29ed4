//! Files read up to a limit.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use super::save::until_free;

/// Opens a regular file: the end of a pipe or a device may never come.
///
/// # Errors
/// Those of the system; for a folder [`ErrorKind::IsADirectory`], for a pipe or a device [`ErrorKind::InvalidInput`].
pub(super) fn open_file(path: &Path) -> io::Result<File> {
    match until_free(|| fs::metadata(path))? {
        found if found.is_file() => until_free(|| File::open(path)),
        found if found.is_dir() => Err(ErrorKind::IsADirectory.into()),
        _ => Err(ErrorKind::InvalidInput.into()),
    }
}

/// The bytes of a stream; of a longer one than `most` only the first `most + 1`.
pub(super) fn bounded(stream: impl Read, most: usize) -> io::Result<Vec<u8>> {
    /// Most files are read at once, so that they are open for a moment only: on Windows no open file is replaced.
    const AT_ONCE: usize = 16 << 10;
    let mut bytes = Vec::with_capacity(AT_ONCE);
    stream.take(most as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The bytes of a regular file; of a larger one than `most` only the first `most + 1`.
///
/// # Errors
/// Those of the system, and a path that is no regular file.
pub fn read_bounded(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    bounded(open_file(path)?, most)
}

/// The reason bytes are no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotText {
    Utf16,
    /// The first byte that is not UTF-8, from 1.
    NotUtf8 {
        byte: usize,
    },
}

/// UTF-16 text: the reader of its words, and their bytes.
pub(super) struct Utf16<'a> {
    pub(super) word: fn([u8; 2]) -> u16,
    pub(super) bytes: &'a [u8],
}

impl<'a> Utf16<'a> {
    /// Bytes that begin with the mark of UTF-16, or, without one, with some Latin letters in it: every second byte is zero.
    pub(super) fn of(bytes: &'a [u8]) -> Option<Self> {
        /// Letters that leave no doubt.
        const LETTERS: usize = 4;
        let is_every_second_zero = |zero: usize| {
            let mut pairs = bytes.chunks_exact(2).take(LETTERS);
            pairs.len() == LETTERS && pairs.all(|pair| pair[zero] == 0 && pair[1 - zero] != 0)
        };
        match bytes {
            [0xff, 0xfe, rest @ ..] => Some(Self { word: u16::from_le_bytes, bytes: rest }),
            [0xfe, 0xff, rest @ ..] => Some(Self { word: u16::from_be_bytes, bytes: rest }),
            _ if is_every_second_zero(1) => Some(Self { word: u16::from_le_bytes, bytes }),
            _ if is_every_second_zero(0) => Some(Self { word: u16::from_be_bytes, bytes }),
            _ => None,
        }
    }
}

/// Bytes as UTF-8 text.
pub(super) fn text(bytes: &[u8]) -> Result<&str, NotText> {
    if Utf16::of(bytes).is_some() {
        return Err(NotText::Utf16);
    }
    std::str::from_utf8(bytes).map_err(|error| NotText::NotUtf8 { byte: error.valid_up_to() + 1 })
}
