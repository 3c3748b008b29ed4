//! Autosave: the working state of each window on disk, for the next start after a crash.
//!
//! Each window has a slot of two files: a lock, held while the window lives, and a journal. A line of the journal is one change of
//! the working state with a checksum before it, so an append is whole or is no line. Written anew, which happens for another
//! plan and when it has grown long, the journal is put in place by a rename. So one autosave writes one plan, however long the history.

mod journal;
mod working_state;

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::{SaveFault, read_bounded, replace};
use crate::plan::YearMonth;
pub use journal::Moment;
use journal::{JournalLine, Numbered};
pub use working_state::{Beginning, HistoryStep, Recovered, ShownVariants, WorkingState};

/// A journal is written anew once it is this many bytes longer than when it last was.
const LONGEST_GROWTH: u64 = 2 << 20;
/// More than this many bytes of a journal are not read.
const LARGEST_JOURNAL: usize = 64 << 20;

/// The slot of one window.
#[derive(Debug)]
pub struct Slot {
    folder: PathBuf,
    place: Option<JournalPlace>,
    written: Option<Written>,
}

/// A lock that is held, and the journal beside it.
#[derive(Debug)]
struct JournalPlace {
    _held: File,
    lock: PathBuf,
    journal: PathBuf,
}

/// The content of the journal.
#[derive(Debug)]
struct Written {
    numbered: Numbered,
    bytes: u64,
    /// When it was last written anew.
    bytes_anew: u64,
}

impl Slot {
    /// A slot in this folder of the program's data; nothing is written yet.
    #[must_use]
    pub fn new(data: &Path) -> Self {
        Self { folder: folder_in(data), place: None, written: None }
    }

    /// The folder of the slots.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Puts the working state on the disk. When this returns, it survives a crash.
    ///
    /// # Errors
    /// Those of the system; the state written before remains, unless it was removed.
    pub fn write(&mut self, working: &WorkingState, moment: Moment<'_>) -> Result<(), SaveFault> {
        if !self.place.as_ref().is_some_and(|place| place.lock.exists()) {
            (self.place, self.written) = (None, None);
        }
        let working = &working.clone().committed();
        let place = match &self.place {
            Some(place) => place,
            None => self.place.insert(JournalPlace::take(&self.folder)?),
        };
        if let Some(written) = self.written.take()
            && written.bytes < written.bytes_anew + LONGEST_GROWTH
            && let Some((line, numbered)) = written.numbered.step_to(working, moment)
            && let Some(bytes) = append(&place.journal, written.bytes, &line.to_text())
        {
            self.written = Some(Written { numbered, bytes, ..written });
            return Ok(());
        }
        // The first time, another plan, a long journal, or an append that failed: whole and anew.
        let (lines, numbered) = Numbered::whole(working, moment);
        let text: String = lines.iter().map(JournalLine::to_text).collect();
        replace(&place.journal, text.as_bytes())?;
        let bytes = text.len() as u64;
        self.written = Some(Written { numbered, bytes, bytes_anew: bytes });
        Ok(())
    }

    /// Takes the slot away: nothing in it is needed any more.
    pub fn clear(&mut self) {
        self.written = None;
        if let Some(place) = self.place.take() {
            place.remove();
        }
    }
}

impl JournalPlace {
    fn take(folder: &Path) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        let (held, lock) = tempfile::Builder::new().prefix("window-").suffix(".lock").tempfile_in(folder)?.keep().map_err(|failed| failed.error)?;
        held.try_lock().map_err(|error| match error {
            TryLockError::Error(error) => error,
            TryLockError::WouldBlock => io::ErrorKind::ResourceBusy.into(),
        })?;
        Ok(Self { _held: held, journal: lock.with_extension("journal"), lock })
    }

    /// The journal goes first: one without a lock that is held would be offered.
    fn remove(self) {
        drop(fs::remove_file(&self.journal));
        drop(fs::remove_file(&self.lock));
    }
}

/// Appends to a journal of known length; returns the new length, or `None` where the journal is not as it was left.
fn append(journal: &Path, length: u64, line: &str) -> Option<u64> {
    let mut file = OpenOptions::new().append(true).open(journal).ok()?;
    if file.metadata().ok()?.len() != length {
        return None;
    }
    file.write_all(line.as_bytes()).and_then(|()| file.sync_data()).ok()?;
    Some(length + line.len() as u64)
}

/// A slot whose window is closed, locked for the holder of this value; dropped, another start can find it.
#[derive(Debug)]
pub struct Recoverable {
    place: JournalPlace,
    /// Its content; `None` where nothing can be read.
    pub recovered: Option<Recovered>,
}

impl Recoverable {
    /// Its path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.place.journal
    }

    /// It was recovered: removes the slot, or renames a damaged one, as more of it may be read by hand.
    pub fn taken(self) {
        if self.recovered.as_ref().is_some_and(|recovered| !recovered.is_damaged) {
            self.place.remove();
        } else if fs::rename(&self.place.journal, self.place.journal.with_extension("damaged")).is_ok() {
            drop(fs::remove_file(&self.place.lock));
        }
    }

    /// The user does not want it.
    pub fn discard(self) {
        self.place.remove();
    }
}

/// Recoverable changes of closed windows, the latest first. Slots without changes are removed.
#[must_use]
pub fn recoverable(data: &Path, this_month: YearMonth) -> Vec<Recoverable> {
    let entries = fs::read_dir(folder_in(data)).into_iter().flatten().flatten().map(|entry| entry.path());
    let journals = entries.filter(|path| path.extension().is_some_and(|extension| extension == "journal"));
    let mut found: Vec<Recoverable> = journals.filter_map(|journal| claim(journal, this_month)).collect();
    found.sort_by_key(|left| std::cmp::Reverse(left.recovered.as_ref().map(|recovered| recovered.time)));
    found
}

fn claim(journal: PathBuf, this_month: YearMonth) -> Option<Recoverable> {
    let lock = journal.with_extension("lock");
    // Opened, a pipe of that name would wait for a reader.
    if fs::metadata(&lock).is_ok_and(|found| !found.is_file()) {
        return None;
    }
    let held = OpenOptions::new().create(true).truncate(false).write(true).open(&lock).ok()?;
    // One that is held has its window, and where files cannot be locked that is not known.
    held.try_lock().ok()?;
    let read = read_bounded(&journal, LARGEST_JOURNAL);
    let place = JournalPlace { _held: held, lock, journal };
    if read.as_ref().is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
        // Its window, or another start, removed it at this moment.
        drop(fs::remove_file(&place.lock));
        return None;
    }
    let recovered = journal::read(&read.unwrap_or_default(), this_month);
    if recovered.as_ref().is_some_and(|recovered| !recovered.is_damaged && !recovered.is_unsaved()) {
        place.remove();
        return None;
    }
    Some(Recoverable { place, recovered })
}

fn folder_in(data: &Path) -> PathBuf {
    data.join("recovery")
}
