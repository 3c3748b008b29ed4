//! Loading.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::fingerprint::Fingerprint;
use super::read::{read, too_large};
use super::repair::{Repaired, repair};
use super::save::{is_locked, until_free};
use super::{FileProblem, LARGEST, LoadError, rewrite, write};
use crate::plan::{Plan, YearMonth};
use crate::words::file::{ReadFault, system_reason};

/// Loads a plan; missing fields take their defaults, the first month `this_month`.
///
/// Reads no more than the limit of a plan file, also of a pipe or a device.
///
/// # Errors
/// A file that cannot be read, or every problem of its content.
pub fn load(path: &Path, this_month: YearMonth) -> Result<Plan, LoadError> {
    FileContent::read(path).plan(this_month)
}

/// Loads a repaired copy of a damaged plan, as [`repair()`].
///
/// # Errors
/// A file that cannot be read, or everything that is wrong with one in which nothing of a plan is left.
pub fn load_damaged(path: &Path, this_month: YearMonth) -> Result<Repaired, LoadError> {
    let content = FileContent::read(path);
    content.repaired(this_month).ok_or_else(|| content.plan(this_month).err().unwrap_or_else(|| LoadError::new(path, Vec::new())))
}

/// The bytes of a plan file, read once: its fingerprint and its plan belong together, even if the file is written to meanwhile.
#[derive(Debug)]
pub struct FileContent {
    path: PathBuf,
    seen: Fingerprint,
    bytes: Result<Vec<u8>, ReadFault>,
}

impl FileContent {
    /// Reads at most one byte more than a plan file may have.
    #[must_use]
    pub fn read(path: &Path) -> Self {
        let mut bytes = Vec::new();
        let (seen, fault) = match read_into(path, &mut bytes) {
            Ok(true) => (Fingerprint::of_bytes(&bytes), None),
            Ok(false) => (Fingerprint::Hidden, None),
            Err(Unread::System(error)) => (Fingerprint::of_error(&error), Some(read_fault(path, &error))),
            Err(Unread::NotAFile(fault)) => (Fingerprint::Hidden, Some(fault)),
        };
        let fault = fault.or_else(|| (bytes.len() > LARGEST).then(too_large));
        Self { path: path.to_owned(), seen, bytes: fault.map_or(Ok(bytes), Err) }
    }

    /// The fingerprint of the bytes.
    #[must_use]
    pub const fn fingerprint(&self) -> Fingerprint {
        self.seen
    }

    /// The plan in them, as [`load()`].
    ///
    /// # Errors
    /// As [`load()`].
    pub fn plan(&self, this_month: YearMonth) -> Result<Plan, LoadError> {
        let text = self.bytes.as_deref().map_err(Clone::clone).and_then(text);
        text.map_err(|fault| vec![FileProblem::of_file(fault)]).and_then(|text| read(text, this_month)).map_err(|problems| LoadError::new(&self.path, problems))
    }

    /// The text with this plan written into it, as [`rewrite()`]; fresh where there is no text.
    #[must_use]
    pub fn rewritten(&self, plan: &Plan, this_month: YearMonth) -> String {
        let text = self.bytes.as_deref().ok().and_then(|bytes| text(bytes).ok());
        text.map_or_else(|| write(plan), |text| rewrite(text, plan, this_month))
    }

    /// The repaired copy of a damaged plan in them; `None` where nothing of it is left.
    #[must_use]
    pub fn repaired(&self, this_month: YearMonth) -> Option<Repaired> {
        repair(self.bytes.as_deref().ok()?, this_month)
    }
}

/// Why nothing was read.
enum Unread {
    System(io::Error),
    NotAFile(ReadFault),
}

impl From<io::Error> for Unread {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

/// Reads the bytes at the path; `true` where it is a regular file.
fn read_into(path: &Path, bytes: &mut Vec<u8>) -> Result<bool, Unread> {
    let found = until_free(|| fs::metadata(path))?;
    if found.is_dir() {
        return Err(Unread::NotAFile(ReadFault::Folder));
    }
    if !found.is_file() && !is_handed_over(path) {
        return Err(Unread::NotAFile(ReadFault::NotAFile));
    }
    until_free(|| File::open(path))?.take(LARGEST as u64 + 1).read_to_end(bytes)?;
    Ok(found.is_file())
}

/// Opens a regular file: the end of a pipe or a device may never come.
///
/// # Errors
/// Those of the system, and a path that is no file.
pub fn open_file(path: &Path) -> io::Result<File> {
    match until_free(|| fs::metadata(path))? {
        found if found.is_file() => until_free(|| File::open(path)),
        found if found.is_dir() => Err(ErrorKind::IsADirectory.into()),
        _ => Err(ErrorKind::InvalidInput.into()),
    }
}

/// Whether a path is a stream that the shell opened for the program, as `/dev/stdin` and `<(…)` are.
fn is_handed_over(path: &Path) -> bool {
    path == Path::new("/dev/stdin") || ["/dev/fd", "/proc/self/fd"].iter().any(|folder| path.starts_with(folder))
}

fn text(bytes: &[u8]) -> Result<&str, ReadFault> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(ReadFault::Utf16);
    }
    std::str::from_utf8(bytes).map_err(|error| ReadFault::NotUtf8 { byte: error.valid_up_to() + 1 })
}

fn read_fault(path: &Path, error: &io::Error) -> ReadFault {
    match error.kind() {
        _ if is_locked(error) => ReadFault::InUse,
        ErrorKind::NotFound if path.is_symlink() => ReadFault::BrokenLink,
        ErrorKind::NotFound | ErrorKind::NotADirectory => match near_file(path) {
            None if path.parent().is_some_and(|folder| !folder.as_os_str().is_empty() && !folder.is_dir()) => ReadFault::NoFolder,
            near => ReadFault::NotFound { near },
        },
        ErrorKind::PermissionDenied => ReadFault::PermissionDenied,
        _ => ReadFault::System(system_reason(error)),
    }
}

/// The plan file of the same folder whose name is most like this one.
fn near_file(path: &Path) -> Option<String> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    let names = fs::read_dir(folder).ok()?.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let meant = path.file_stem()?.to_str()?.to_lowercase();
    // A slip of the finger or two: what is only a little like it was not meant.
    let most = meant.chars().count() / 3;
    let near = names.filter_map(|name| {
        let distance = strsim::osa_distance(&meant, &name.strip_suffix(".ron")?.to_lowercase());
        (distance <= most).then_some((distance, name))
    });
    near.min().map(|(_, name)| name)
}
