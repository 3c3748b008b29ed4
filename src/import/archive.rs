//! Zip archives, unpacked up to a limit.

use std::borrow::Cow;
use std::io::Read;

use zip::ZipArchive;

use super::cancellable_reader::CancellableReader;
use super::limits::{LARGEST, MIB};
use super::watch::Watch;
use crate::words::import_preview::ImportFault;

/// The most that a file may unpack to, with all archives in it, in MiB.
const MOST: usize = 256;
/// The most files in an archive that are looked at.
const MOST_FILES: usize = 20_000;
/// The most bytes of the list of its files.
const LARGEST_LIST: usize = 16 * MIB;

/// Whether bytes are an archive.
pub(super) fn is_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// The bytes that a file may still unpack to.
pub(super) struct Unpacking {
    left: usize,
}

impl Unpacking {
    pub(super) const fn new() -> Self {
        Self { left: MOST * MIB }
    }

    /// Counts bytes.
    pub(super) fn take(&mut self, bytes: usize) -> Result<(), ImportFault> {
        self.left = self.left.checked_sub(bytes).ok_or(ImportFault::ArchiveTooLarge { most: MOST })?;
        Ok(())
    }
}

/// Takes the name of a file, in small letters, and a chunk of its bytes.
type TakeChunk<'t> = &'t mut dyn FnMut(&str, &[u8]) -> Result<(), ImportFault>;

/// An archive whose files unpack up to a limit.
pub(super) struct Archive<'b> {
    zip: ZipArchive<CancellableReader<'b>>,
    watch: Watch<'b>,
}

impl<'b> Archive<'b> {
    pub(super) fn open(bytes: &'b [u8], watch: Watch<'b>) -> Result<Self, ImportFault> {
        let damaged = |_| if watch.is_cancelled() { ImportFault::Cancelled } else { ImportFault::DamagedArchive };
        // The list of files is kept in memory: a first look is bounded.
        let files = ZipArchive::new(CancellableReader::bounded(bytes, LARGEST_LIST, watch)).map_err(damaged)?.len();
        if files > MOST_FILES {
            return Err(ImportFault::ArchiveTooLarge { most: MOST });
        }
        let zip = ZipArchive::new(CancellableReader::new(bytes, watch)).map_err(damaged)?;
        Ok(Self { zip, watch })
    }

    /// The names of its files.
    pub(super) fn names(&self) -> Vec<String> {
        self.zip.file_names().filter_map(|name| name.ok().map(Cow::into_owned)).collect()
    }

    /// The packed bytes of a file, as the archive names them; at most all of the archive.
    pub(super) fn packed_size(&mut self, name: &str) -> usize {
        let file = self.zip.index_for_name(name).and_then(|place| self.zip.by_index_raw(place).ok());
        file.map_or(0, |file| usize::try_from(file.compressed_size()).unwrap_or(usize::MAX).min(LARGEST))
    }

    /// The bytes of a file.
    pub(super) fn file(&mut self, name: &str, unpacking: &mut Unpacking) -> Result<Vec<u8>, ImportFault> {
        let place = self.zip.index_for_name(name).ok_or(ImportFault::DamagedArchive)?;
        let mut bytes = Vec::new();
        self.unpack(place, unpacking, &mut |_, chunk| {
            bytes.extend_from_slice(chunk);
            Ok(())
        })?;
        Ok(bytes)
    }

    /// Unpacks every file, and calls a function with its name and each chunk.
    pub(super) fn each(mut self, unpacking: &mut Unpacking, take: TakeChunk<'_>) -> Result<(), ImportFault> {
        (0..self.zip.len()).try_for_each(|place| self.unpack(place, unpacking, take))
    }

    /// Unpacks a file chunk by chunk. The size that the archive names may be wrong.
    fn unpack(&mut self, place: usize, unpacking: &mut Unpacking, take: TakeChunk<'_>) -> Result<(), ImportFault> {
        let damaged = |watch: Watch<'_>| if watch.is_cancelled() { ImportFault::Cancelled } else { ImportFault::DamagedArchive };
        let watch = self.watch;
        let mut file = self.zip.by_index(place).map_err(|_| damaged(watch))?;
        let name = String::from_utf8_lossy(file.name_raw()).to_lowercase();
        let mut chunk = vec![0; MIB];
        loop {
            if watch.is_cancelled() {
                return Err(ImportFault::Cancelled);
            }
            let read = file.read(&mut chunk).map_err(|_| damaged(watch))?;
            if read == 0 {
                return Ok(());
            }
            unpacking.take(read)?;
            take(&name, &chunk[..read])?;
        }
    }
}
