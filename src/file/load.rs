//! From the disk.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::external::Fingerprint;
use super::problem::plain_reason;
use super::read::{read, too_large};
use super::repair::{Repaired, repair};
use super::save::is_locked;
use super::{FileProblem, LARGEST, LoadError};
use crate::plan::{Plan, YearMonth};

/// Loads a plan; what the file leaves out takes its default, the first month `this_month`.
///
/// Reads no more than the limit of a plan file, whatever the path leads to.
///
/// # Errors
/// A file that cannot be read, or everything that is wrong with what it says.
pub fn load(path: &Path, this_month: YearMonth) -> Result<Plan, LoadError> {
    FileContent::read(path).plan(this_month)
}

/// Loads what can be read of a damaged plan, as [`repair()`].
///
/// # Errors
/// A file that cannot be read, or everything that is wrong with one in which nothing of a plan is left.
pub fn load_damaged(path: &Path, this_month: YearMonth) -> Result<Repaired, LoadError> {
    let content = FileContent::read(path);
    content.repaired(this_month).ok_or_else(|| content.plan(this_month).err().unwrap_or_else(|| LoadError::new(path, Vec::new())))
}

/// The bytes of a plan file, read once: its fingerprint and its plan belong together, whoever writes to the file meanwhile.
#[derive(Debug)]
pub struct FileContent {
    path: PathBuf,
    seen: Fingerprint,
    bytes: Result<Vec<u8>, FileProblem>,
}

impl FileContent {
    /// Reads at most one byte more than a plan file may have.
    #[must_use]
    pub fn read(path: &Path) -> Self {
        let mut bytes = Vec::new();
        let (seen, problem) = match read_into(path, &mut bytes) {
            Ok(true) => (Fingerprint::of_bytes(&bytes), None),
            Ok(false) => (Fingerprint::Hidden, None),
            Err(Unread::System(error)) => (Fingerprint::of_error(&error), Some(FileProblem::of_file(why(path, &error)))),
            Err(Unread::NotAFile(problem)) => (Fingerprint::Hidden, Some(problem)),
        };
        let problem = problem.or_else(|| (bytes.len() > LARGEST).then(too_large));
        Self { path: path.to_owned(), seen, bytes: problem.map_or(Ok(bytes), Err) }
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
        text.map_err(|problem| vec![problem]).and_then(|text| read(text, this_month)).map_err(|problems| LoadError::new(&self.path, problems))
    }

    /// What can be read of a damaged plan in them; `None` where that is nothing.
    #[must_use]
    pub fn repaired(&self, this_month: YearMonth) -> Option<Repaired> {
        repair(self.bytes.as_deref().ok()?, this_month)
    }
}

/// Why nothing was read.
enum Unread {
    System(io::Error),
    NotAFile(FileProblem),
}

impl From<io::Error> for Unread {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

/// Reads the bytes at the path; `true` where it is a regular file.
fn read_into(path: &Path, bytes: &mut Vec<u8>) -> Result<bool, Unread> {
    let found = fs::metadata(path)?;
    if found.is_dir() {
        return Err(Unread::NotAFile(FileProblem::of_file("this is a folder; choose a plan file in it")));
    }
    if !found.is_file() && !is_handed_over(path) {
        return Err(Unread::NotAFile(FileProblem::of_file("this is a pipe or a device, not a file; choose a plan file")));
    }
    File::open(path)?.take(LARGEST as u64 + 1).read_to_end(bytes)?;
    Ok(found.is_file())
}

/// Opens what is to be read, if it is a file: the end of a pipe or a device may never come.
///
/// # Errors
/// Whatever the system says, and where it is no file.
pub fn open_file(path: &Path) -> io::Result<File> {
    match fs::metadata(path)? {
        found if found.is_file() => File::open(path),
        found if found.is_dir() => Err(ErrorKind::IsADirectory.into()),
        _ => Err(io::Error::new(ErrorKind::InvalidInput, "not a file")),
    }
}

/// Whether a path leads to what whoever started the program has opened for it, as `/dev/stdin` and `<(…)` of a shell do.
fn is_handed_over(path: &Path) -> bool {
    path == Path::new("/dev/stdin") || ["/dev/fd", "/proc/self/fd"].iter().any(|folder| path.starts_with(folder))
}

fn text(bytes: &[u8]) -> Result<&str, FileProblem> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(FileProblem::of_file("saved as UTF-16 text; save it as UTF-8 in your editor"));
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let byte = error.valid_up_to() + 1;
        FileProblem::of_file(format!("byte {byte} is not UTF-8 text; if this is a plan, save it as UTF-8 in your editor"))
    })
}

fn why(path: &Path, error: &io::Error) -> String {
    match error.kind() {
        _ if is_locked(error) => "another program has this file open; close it there and try again".to_owned(),
        ErrorKind::NotFound if path.is_symlink() => "this link leads nowhere; open the plan where it is now".to_owned(),
        ErrorKind::NotFound | ErrorKind::NotADirectory => match near_file(path) {
            Some(near) => format!("there is no such file; did you mean {near}?"),
            None if path.parent().is_some_and(|folder| !folder.as_os_str().is_empty() && !folder.is_dir()) => {
                "there is no such folder; check the path".to_owned()
            }
            None => "there is no such file; check its name and folder".to_owned(),
        },
        ErrorKind::PermissionDenied => "you may not read this file; change its permissions or ask whoever owns it".to_owned(),
        _ => format!("cannot be read ({}); try again, or open a copy of it", plain_reason(error)),
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
