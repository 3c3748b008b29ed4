//! Zip archives, unpacked up to a limit.

use std::borrow::Cow;
use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::limits::{Cancel, MIB};
use crate::words::import_preview::ImportFault;

/// The most that an archive may unpack to, in MiB.
const MOST: usize = 256;
/// The most files in an archive that are looked at.
const MOST_FILES: usize = 20_000;

/// Whether bytes are an archive.
pub(super) fn is_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// An archive whose files unpack to no more than [`MOST`].
pub(super) struct Archive<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
    left: usize,
}

impl<'b> Archive<'b> {
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, ImportFault> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ImportFault::DamagedArchive)?;
        if zip.len() > MOST_FILES { Err(ImportFault::ArchiveTooLarge { most: MOST }) } else { Ok(Self { zip, left: MOST * MIB }) }
    }

    /// The names of its files.
    pub(super) fn names(&self) -> Vec<String> {
        self.zip.file_names().filter_map(|name| name.ok().map(Cow::into_owned)).collect()
    }

    /// The bytes of a file.
    pub(super) fn file(&mut self, name: &str, cancel: Cancel<'_>) -> Result<Vec<u8>, ImportFault> {
        let mut bytes = Vec::new();
        self.unpack(name, cancel, &mut |chunk| bytes.extend_from_slice(chunk))?;
        Ok(bytes)
    }

    /// Unpacks a file chunk by chunk. The size that the archive names may be wrong.
    fn unpack(&mut self, name: &str, cancel: Cancel<'_>, take: &mut dyn FnMut(&[u8])) -> Result<(), ImportFault> {
        let mut file = self.zip.by_name(name).map_err(|_| ImportFault::DamagedArchive)?;
        let mut chunk = vec![0; MIB];
        loop {
            if cancel() {
                return Err(ImportFault::Cancelled);
            }
            let read = file.read(&mut chunk).map_err(|_| ImportFault::DamagedArchive)?;
            if read == 0 {
                return Ok(());
            }
            self.left = self.left.checked_sub(read).ok_or(ImportFault::ArchiveTooLarge { most: MOST })?;
            take(&chunk[..read]);
        }
    }

    /// Unpacks everything, and keeps nothing of it.
    pub(super) fn check(mut self, cancel: Cancel<'_>) -> Result<(), ImportFault> {
        for name in self.names() {
            self.unpack(&name, cancel, &mut |_| ())?;
        }
        Ok(())
    }
}
