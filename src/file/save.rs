//! Atomic saving.

use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::{Builder, NamedTempFile};

use super::write;
use crate::plan::Plan;
use crate::words::file::SaveFault;

/// The longest wait for a program that has the file open, and the pause between two tries.
const LONGEST_WAIT: Duration = Duration::from_secs(3);
const PAUSE: Duration = Duration::from_millis(10);

/// Why a plan could not be saved; displays as `path: fault; remedy`. The path is then unchanged.
#[derive(Debug, thiserror::Error)]
#[error("{}: {fault}", path.display())]
pub struct SaveError {
    /// The path.
    pub path: PathBuf,
    /// The fault.
    pub fault: SaveFault,
}

impl From<io::Error> for SaveFault {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            _ if is_locked(&error) => Self::InUse,
            ErrorKind::AlreadyExists => Self::Exists,
            ErrorKind::IsADirectory => Self::NotAFile,
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::NoFolder,
            ErrorKind::PermissionDenied => Self::NoPermission,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::Full,
            _ => Self::Other(error),
        }
    }
}

/// Saves a plan: the file is the old one or the new one, never a part. It keeps its permissions; a symbolic link stays one.
///
/// # Errors
/// A [`SaveFault`]; the file is then unchanged.
pub fn save(path: &Path, plan: &Plan) -> Result<(), SaveError> {
    replace(path, write(plan).as_bytes()).map_err(|fault| SaveError { path: path.to_owned(), fault })
}

/// The file operations of a save, in order; an implementation can replace some of them.
pub trait Steps {
    /// Writes the bytes into the file beside.
    ///
    /// # Errors
    /// Those of the system.
    fn write(&self, beside: &mut File, bytes: &[u8]) -> io::Result<()> {
        beside.write_all(bytes)
    }

    /// Flushes the file beside to the disk.
    ///
    /// # Errors
    /// Those of the system.
    fn flush(&self, beside: &File) -> io::Result<()> {
        beside.sync_all()
    }

    /// Puts the file beside in the place of the old one.
    ///
    /// # Errors
    /// Those of the system; the file beside is then removed.
    fn rename(&self, beside: NamedTempFile, target: &Path) -> io::Result<()> {
        let mut waiting = Some(beside);
        until_free(|| match waiting.take().map(|beside| beside.persist(target)) {
            Some(Err(failed)) => {
                waiting = Some(failed.file);
                Err(failed.error)
            }
            _ => Ok(()),
        })
    }

    /// Flushes the new name to the disk.
    ///
    /// # Errors
    /// Those of the system. Not every file system can flush a folder, and the plan is in its place by then, so a save ignores them.
    fn flush_folder(&self, folder: &Path) -> io::Result<()> {
        // Elsewhere a folder cannot be opened as a file.
        if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
    }
}

/// The steps as they are.
#[derive(Clone, Copy, Debug)]
pub struct OnDisk;

impl Steps for OnDisk {}

/// Saves a plan as a new file.
///
/// # Errors
/// As [`create()`].
pub fn create_new(path: &Path, plan: &Plan) -> Result<(), SaveError> {
    create(path, write(plan).as_bytes()).map_err(|fault| SaveError { path: path.to_owned(), fault })
}

/// Puts these bytes in a new file.
///
/// # Errors
/// As [`save()`], and where there is anything of this name already.
pub fn create(path: &Path, bytes: &[u8]) -> Result<(), SaveFault> {
    let created = written_beside(path, bytes, None, &OnDisk).and_then(|new| Ok(new.persist_noclobber(path).map_err(|failed| failed.error)?));
    created.map(|_| drop(OnDisk.flush_folder(folder_of(path))))
}

/// Puts these bytes at the path: the file is the old one or the new one, never a part.
///
/// # Errors
/// As [`save()`].
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), SaveFault> {
    replace_by(path, bytes, &OnDisk)
}

/// As [`replace`], by these steps.
///
/// # Errors
/// As [`save()`].
pub fn replace_by(path: &Path, bytes: &[u8], steps: &impl Steps) -> Result<(), SaveFault> {
    let target = end_of_links(path);
    let permissions = match until_free(|| fs::metadata(&target)) {
        Ok(old) if !old.is_file() => return Err(SaveFault::NotAFile),
        Ok(old) => {
            // A rename asks the folder alone, so ask the file itself.
            if old.permissions().readonly() {
                return Err(SaveFault::ReadOnly);
            }
            until_free(|| OpenOptions::new().write(true).open(&target))
                .map_err(|error| if is_locked(&error) { SaveFault::InUse } else { SaveFault::ReadOnly })?;
            Some(old.permissions())
        }
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(error.into()),
    };
    steps.rename(written_beside(&target, bytes, permissions, steps)?, &target)?;
    drop(steps.flush_folder(folder_of(&target)));
    Ok(())
}

/// A file in the same folder, so that a rename moves it into place, wholly on the disk. Dropped, it is gone.
fn written_beside(target: &Path, bytes: &[u8], permissions: Option<Permissions>, steps: &impl Steps) -> Result<NamedTempFile, SaveFault> {
    if target.file_name().is_none() {
        return Err(SaveFault::NotAFile);
    }
    let mut builder = Builder::new();
    builder.prefix(".zeroline-").suffix(".tmp");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut new = builder.tempfile_in(folder_of(target))?;
    // Where a file system knows only one set of permissions, setting them can fail.
    if let Some(permissions) = permissions.filter(|old| !new.as_file().metadata().is_ok_and(|new| new.permissions() == *old)) {
        new.as_file().set_permissions(permissions)?;
    }
    steps.write(new.as_file_mut(), bytes)?;
    steps.flush(new.as_file())?;
    Ok(new)
}

/// Tries again while another program has the file open or replaces it: on Windows nobody else gets at it then, and a virus scanner
/// or a second save takes a moment only.
pub(super) fn until_free<T>(mut attempt: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    /// The error of replacing an open file, or of opening one that is being replaced.
    const ACCESS_DENIED: i32 = 5;
    let end = Instant::now() + LONGEST_WAIT;
    loop {
        match attempt() {
            Err(error) if (is_locked(&error) || cfg!(windows) && error.raw_os_error() == Some(ACCESS_DENIED)) && Instant::now() < end => thread::sleep(PAUSE),
            done => return done,
        }
    }
}

/// Whether another program has the file open and does not share it, which only Windows knows.
pub(super) fn is_locked(error: &io::Error) -> bool {
    const SHARING_VIOLATION: i32 = 32;
    const LOCK_VIOLATION: i32 = 33;
    cfg!(windows) && matches!(error.raw_os_error(), Some(SHARING_VIOLATION | LOCK_VIOLATION))
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."))
}

/// The end of a chain of symbolic links, whether or not it exists.
pub(super) fn end_of_links(path: &Path) -> PathBuf {
    const MOST_LINKS: usize = 40;
    let mut end = path.to_owned();
    for _ in 0..MOST_LINKS {
        let Ok(next) = fs::read_link(&end) else { break };
        end = folder_of(&end).join(next);
    }
    end
}
