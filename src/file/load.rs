//! Loading.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::bounded::{self, NotText, bounded, read_bounded};
use super::damaged_text::as_text;
use super::file_tree::file_tree;
use super::fingerprint::Fingerprint;
use super::format_version::FormatVersion;
use super::picture_plan::plan_in_picture;
use super::read::{read, too_large};
use super::repair::{Repaired, repair, version_of};
use super::save::is_locked;
use super::{FileProblem, LARGEST, LoadError, rewrite, write};
use crate::plan::{Plan, YearMonth};
use crate::words::file::{ReadFault, system_reason};
use crate::words::{PictureFault, in_a_line};

/// Loads a plan; missing fields take their defaults, the first month `this_month`.
///
/// Reads no more than the limit of a plan file, also of a pipe or a device.
///
/// # Errors
/// A file that cannot be read, or every problem of its content.
pub fn load(path: &Path, this_month: YearMonth) -> Result<Plan, LoadError> {
    FileContent::read(path).plan(this_month)
}

/// The bytes of a plan file, read once: its fingerprint and its plan belong together, even if the file is written to meanwhile.
#[derive(Debug)]
pub struct FileContent {
    path: PathBuf,
    /// The fingerprint of anything but the bytes of a plan.
    other: Option<Fingerprint>,
    /// The text of a plan; of a picture that inside it.
    bytes: Result<Vec<u8>, ReadFault>,
    is_picture: bool,
}

impl FileContent {
    /// Reads at most one byte more than a plan file may have.
    #[must_use]
    pub fn read(path: &Path) -> Self {
        if is_handed_over(path) && !path.is_file() {
            return Self::new(path, File::open(path).and_then(|stream| bounded(stream, LARGEST)), Some(Fingerprint::Hidden));
        }
        let read = read_bounded(path, LARGEST);
        let other = match &read {
            Ok(bytes) => (bytes.len() > LARGEST).then(|| Fingerprint::of_bytes(bytes)),
            Err(error) => Some(Fingerprint::of_error(error)),
        };
        Self::new(path, read, other)
    }

    /// Reads as much of a stream; messages call it by this name.
    #[must_use]
    pub fn of_stream(name: &Path, stream: impl Read) -> Self {
        Self::new(name, bounded(stream, LARGEST), Some(Fingerprint::Hidden))
    }

    fn new(path: &Path, read: io::Result<Vec<u8>>, other: Option<Fingerprint>) -> Self {
        let path = path.to_owned();
        match read {
            Err(error) => Self { bytes: Err(read_fault(&path, &error)), path, other, is_picture: false },
            Ok(bytes) => match plan_in_picture(&bytes) {
                Some(plan) => {
                    // Of a huge picture only the beginning was read.
                    let is_huge = bytes.len() > LARGEST && plan == Err(PictureFault::CutOff);
                    let text = if is_huge { Err(too_large()) } else { plan.map(String::into_bytes).map_err(ReadFault::Picture) };
                    Self { path, other: other.or_else(|| Some(Fingerprint::of_bytes(&bytes))), bytes: text, is_picture: true }
                }
                None => Self { path, other, bytes: if bytes.len() > LARGEST { Err(too_large()) } else { Ok(bytes) }, is_picture: false },
            },
        }
    }

    /// Whether the plan is inside a picture.
    #[must_use]
    pub const fn is_picture(&self) -> bool {
        self.is_picture
    }

    /// Refuses a picture where its plan is to be changed.
    ///
    /// # Errors
    /// A picture.
    pub fn takes_changes(&self) -> Result<(), LoadError> {
        let fault = ReadFault::Picture(PictureFault::TakesNoChanges);
        if self.is_picture { Err(LoadError::new(&self.path, vec![FileProblem::of_file(fault)])) } else { Ok(()) }
    }

    /// The name that messages call it by.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The fingerprint of the bytes; a batch has no use for it.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        self.other.unwrap_or_else(|| self.bytes.as_deref().map_or(Fingerprint::Hidden, Fingerprint::of_bytes))
    }

    /// The plan in them, as [`load()`].
    ///
    /// # Errors
    /// As [`load()`].
    pub fn plan(&self, this_month: YearMonth) -> Result<Plan, LoadError> {
        let text = self.bytes.as_deref().map_err(Clone::clone).and_then(text);
        text.map_err(|fault| vec![FileProblem::of_file(fault)]).and_then(|text| read(text, this_month)).map_err(|problems| LoadError::new(&self.path, problems))
    }

    /// The version of the format that the file names, if it names one.
    #[must_use]
    pub fn version(&self) -> Option<FormatVersion> {
        version_of(&file_tree(text(self.bytes.as_deref().ok()?).ok()?).fields)
    }

    /// The text with this plan written into it, as [`rewrite()`]; fresh where there is no text.
    #[must_use]
    pub fn rewritten(&self, plan: &Plan, this_month: YearMonth) -> String {
        self.bytes.as_deref().map_or_else(
            |_| write(plan),
            |bytes| match text(bytes) {
                Ok(text) => rewrite(text, plan, this_month),
                Err(_) => rewrite(&as_text(bytes).0, plan, this_month),
            },
        )
    }

    /// The repaired copy of a damaged plan in them; `None` where nothing of it is left.
    #[must_use]
    pub fn repaired(&self, this_month: YearMonth) -> Option<Repaired> {
        repair(self.bytes.as_deref().ok()?, this_month)
    }

    /// As [`Self::repaired`].
    ///
    /// # Errors
    /// A file that cannot be read, or every problem of one in which nothing of a plan is left.
    pub fn try_repair(&self, this_month: YearMonth) -> Result<Repaired, LoadError> {
        self.repaired(this_month).ok_or_else(|| self.plan(this_month).err().unwrap_or_else(|| LoadError::new(&self.path, Vec::new())))
    }
}

/// Whether a path is a stream that the shell opened for the program, as `/dev/stdin` and `<(…)` are.
#[must_use]
pub fn is_handed_over(path: &Path) -> bool {
    ["/dev/stdin", "/dev/stdout", "/dev/stderr", "/dev/fd", "/proc/self/fd"].iter().any(|stream| path.starts_with(stream))
}

fn text(bytes: &[u8]) -> Result<&str, ReadFault> {
    bounded::text(bytes).map_err(|not_text| match not_text {
        NotText::Utf16 => ReadFault::Utf16,
        NotText::NotUtf8 { byte } => ReadFault::NotUtf8 { byte },
    })
}

/// The reason a file cannot be read.
#[must_use]
pub fn read_fault(path: &Path, error: &io::Error) -> ReadFault {
    match error.kind() {
        _ if is_locked(error) => ReadFault::InUse,
        ErrorKind::IsADirectory => ReadFault::Folder,
        ErrorKind::InvalidInput => ReadFault::NotAFile,
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
    // One or two mistyped letters: a name that is less similar was not meant.
    let most = meant.chars().count() / 3;
    let near = names.filter_map(|name| {
        let distance = strsim::osa_distance(&meant, &name.strip_suffix(".ron")?.to_lowercase());
        (distance <= most).then_some((distance, name))
    });
    near.min().map(|(_, name)| in_a_line(Path::new(&name)))
}
