//! Atomic saving.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Seek, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::{Builder, NamedTempFile};

use super::{attributes, nameless, write};
use crate::plan::Plan;
use crate::words::file::SaveFault;
use crate::words::in_a_line;

/// The wait for a program that has the file open, and the pause between two tries.
const LEAST_WAIT: Duration = Duration::from_secs(3);
const PAUSE: Duration = Duration::from_millis(10);
/// The tries at least: on a busy machine few fit in the wait, and each can meet a reader.
const LEAST_TRIES: usize = 100;

/// The beginning and the end of the names of temporary files.
const PREFIX: &str = ".zeroline-";
const SUFFIX: &str = ".tmp";

/// A failed save, with its reason; displays as `path: fault; remedy`. The path is then unchanged.
#[derive(Debug, thiserror::Error)]
#[error("{}: {fault}", in_a_line(path))]
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

/// Saves a plan: the file is the old one or the new one, never a part. A symbolic link stays one.
///
/// # Errors
/// A [`SaveFault`]; the file is then unchanged.
pub fn save(path: &Path, plan: &Plan) -> Result<(), SaveError> {
    replace(path, write(plan).as_bytes()).map_err(|fault| SaveError { path: path.to_owned(), fault })
}

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
    create_by(path, &mut |to| to.write_all(bytes))
}

/// The output of a writer, made piece by piece.
pub type WriteTo<'a> = &'a mut dyn FnMut(&mut dyn Write) -> io::Result<()>;

/// Puts the output of `write` in a new file, which is there when all of it is written.
///
/// No signal leaves a part of one, on systems that have files without a name.
///
/// # Errors
/// As [`create()`].
pub fn create_by(path: &Path, write: WriteTo<'_>) -> Result<(), SaveFault> {
    match nameless::create(folder_of(path)) {
        Some(mut new) if path.file_name().is_some() => {
            fill(&mut new, write)?;
            nameless::name(&new, path)?;
        }
        _ => {
            let mut new = beside(path, Permissions::Usual)?;
            fill(new.as_file_mut(), write)?;
            new.persist_noclobber(path).map_err(|failed| failed.error)?;
        }
    }
    settle(path);
    Ok(())
}

/// Puts these bytes at the path: the file is the old one or the new one, never a part.
///
/// The new file keeps mode, owner, group, extended attributes and access control lists of the old. Where it cannot, and where the old file
/// has other names (hard links), the old one is written into, and until it is whole a copy of the new content is beside it.
///
/// # Errors
/// As [`save()`].
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), SaveFault> {
    replace_by(path, &mut |to| to.write_all(bytes))
}

/// Puts the output of `write` at the path, as [`replace()`].
///
/// # Errors
/// As [`save()`].
pub fn replace_by(path: &Path, write: WriteTo<'_>) -> Result<(), SaveFault> {
    let target = end_of_links(path);
    match until_free(|| fs::metadata(&target)) {
        Ok(old) if !old.is_file() => Err(SaveFault::NotAFile),
        Ok(old) if old.permissions().readonly() => Err(SaveFault::ReadOnly),
        Ok(_) => {
            // A rename asks the folder alone, so ask the file itself.
            let old = until_free(|| OpenOptions::new().write(true).open(&target))
                .map_err(|error| if is_locked(&error) { SaveFault::InUse } else { SaveFault::ReadOnly })?;
            replace_old(&target, old, write)
        }
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let mut new = beside(&target, Permissions::Usual)?;
            fill(new.as_file_mut(), write)?;
            Ok(rename(new, &target)?)
        }
        Err(error) => Err(error.into()),
    }?;
    settle(&target);
    Ok(())
}

fn replace_old(target: &Path, mut old: File, write: WriteTo<'_>) -> Result<(), SaveFault> {
    let mut new = beside(target, Permissions::Owner)?;
    let is_alike = attributes::carry_over(&old, new.as_file()).is_ok();
    if !is_alike || attributes::has_other_names(&old) {
        fill(new.as_file_mut(), write)?;
        return Ok(overwrite(target, &mut old, new)?);
    }
    // Windows replaces no open file, and another save must not wait for the disk of this one.
    drop(old);
    fill(new.as_file_mut(), write)?;
    Ok(rename(new, target)?)
}

/// Writes into the old file; the new one is a copy of the content meanwhile, under a name by which it is found after a crash.
fn overwrite(target: &Path, old: &mut File, new: NamedTempFile) -> io::Result<()> {
    let former = fs::read(target)?;
    let mut copy = target.as_os_str().to_owned();
    copy.push(".zeroline-copy");
    rename(new, Path::new(&copy))?;
    flush_folder(target);
    let mut whole = File::open(&copy)?;
    if let Err(error) = fill(old, &mut |to| io::copy(&mut whole, to).map(drop)) {
        // Its former content fits where it was. The copy stays where even that cannot be written.
        fill(old, &mut |to| to.write_all(&former))?;
        fs::remove_file(copy)?;
        return Err(error);
    }
    fs::remove_file(copy)
}

/// The whole content of a file, on the disk.
fn fill(file: &mut File, write: WriteTo<'_>) -> io::Result<()> {
    file.rewind()?;
    // Each write is a call of the system.
    let mut buffered = io::BufWriter::with_capacity(1 << 16, &mut *file);
    write(&mut buffered)?;
    buffered.flush()?;
    drop(buffered);
    let end = file.stream_position()?;
    file.set_len(end)?;
    file.sync_all()
}

fn rename(new: NamedTempFile, target: &Path) -> io::Result<()> {
    let mut waiting = Some(new);
    until_free(|| match waiting.take().map(|new| new.persist(target)) {
        Some(Err(failed)) => {
            waiting = Some(failed.file);
            Err(failed.error)
        }
        _ => Ok(()),
    })
}

/// The first permissions of a file beside.
#[derive(Clone, Copy)]
enum Permissions {
    /// Those of any new file.
    Usual,
    /// The owner's alone, until it has those of an old file.
    Owner,
}

/// An empty file in the same folder, so that a rename moves it into place. Dropping it deletes it; [`is_left()`] finds one that was left.
fn beside(target: &Path, permissions: Permissions) -> Result<NamedTempFile, SaveFault> {
    if target.file_name().is_none() {
        return Err(SaveFault::NotAFile);
    }
    let mut builder = Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX);
    #[cfg(unix)]
    if matches!(permissions, Permissions::Usual) {
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    }
    // Elsewhere all are the folder's.
    #[cfg(not(unix))]
    let (Permissions::Usual | Permissions::Owner) = permissions;
    loop {
        let new = builder.tempfile_in(folder_of(target))?;
        // Not every file system has locks. On Windows an open file is known without one, and one would keep it from being renamed.
        if cfg!(unix) {
            drop(new.as_file().lock());
        }
        // Before it was locked, another save may have taken it for a leftover.
        if new.path().exists() || !folder_of(target).exists() {
            return Ok(new);
        }
    }
}

/// Flushes the new name to the disk, and removes files that killed saves left in the folder.
fn settle(target: &Path) {
    flush_folder(target);
    for entry in fs::read_dir(folder_of(target)).into_iter().flatten().flatten() {
        let is_temporary = |name: &str| name.starts_with(PREFIX) && name.ends_with(SUFFIX);
        if entry.file_name().to_str().is_some_and(is_temporary) && entry.file_type().is_ok_and(|kind| kind.is_file()) && is_left(&entry.path()) {
            drop(fs::remove_file(entry.path()));
        }
    }
}

/// Whether no save has locked this temporary file.
#[cfg(unix)]
fn is_left(path: &Path) -> bool {
    File::open(path).is_ok_and(|file| file.try_lock().is_ok())
}

/// Whether no save has this temporary file open: it opens only for a program that shares writing, too.
#[cfg(windows)]
fn is_left(path: &Path) -> bool {
    use std::os::windows::fs::OpenOptionsExt;

    OpenOptions::new().read(true).share_mode(0).open(path).is_ok()
}

/// Not every file system can flush a folder, and the plan is in its place by then, so a fault is ignored.
fn flush_folder(target: &Path) {
    // Elsewhere a folder cannot be opened as a file.
    if cfg!(unix) {
        drop(File::open(folder_of(target)).and_then(|folder| folder.sync_all()));
    }
}

/// Tries again while another program has the file open or replaces it: on Windows no other program can open it then, and a virus scanner
/// or a second save takes a moment only.
pub(super) fn until_free<T>(mut attempt: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    /// The error of replacing an open file, or of opening one that is being replaced.
    const ACCESS_DENIED: i32 = 5;
    let end = Instant::now() + LEAST_WAIT;
    let is_passing = |error: &io::Error| is_locked(error) || cfg!(windows) && error.raw_os_error() == Some(ACCESS_DENIED);
    let mut tries = 1;
    loop {
        match attempt() {
            Err(error) if is_passing(&error) && (tries < LEAST_TRIES || Instant::now() < end) => thread::sleep(PAUSE),
            done => return done,
        }
        tries += 1;
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

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }

    fn written_beside(target: &Path) -> NamedTempFile {
        let mut new = beside(target, Permissions::Usual).unwrap();
        fill(new.as_file_mut(), &mut |to| to.write_all(b"new")).unwrap();
        new
    }

    #[test]
    fn file_beside_is_removed_when_a_save_ends_early() {
        let folder = TempDir::new().unwrap();
        drop(written_beside(&folder.path().join("plan.ron")));
        assert_eq!(names(folder.path()), [""; 0]);
    }

    #[test]
    fn rename_over_a_folder_fails_and_removes_the_file_beside() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("plan.ron");
        let new = written_beside(&path);
        fs::create_dir(&path).unwrap();
        rename(new, &path).unwrap_err();
        assert_eq!(names(folder.path()), ["plan.ron"]);
    }

    #[cfg_attr(windows, ignore = "Windows removes no folder in which a file is open")]
    #[test]
    fn folder_that_vanishes_before_the_rename_is_named() {
        let folder = TempDir::new().unwrap();
        let gone = folder.path().join("gone");
        fs::create_dir(&gone).unwrap();
        let new = written_beside(&gone.join("plan.ron"));
        fs::remove_dir_all(&gone).unwrap();
        let fault = SaveFault::from(rename(new, &gone.join("plan.ron")).unwrap_err());
        assert!(matches!(fault, SaveFault::NoFolder), "{fault}");
        assert_eq!(names(folder.path()), [""; 0]);
    }

    /// A file open for reading takes neither the new content nor the former.
    #[test]
    fn file_that_takes_no_bytes_leaves_a_copy_of_the_new_content() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("plan.ron");
        fs::write(&path, "old").unwrap();
        overwrite(&path, &mut File::open(&path).unwrap(), written_beside(&path)).unwrap_err();
        assert_eq!(fs::read_to_string(&path).unwrap(), "old");
        assert_eq!(fs::read_to_string(folder.path().join("plan.ron.zeroline-copy")).unwrap(), "new");
    }

    #[test]
    fn leftover_is_removed_unless_it_is_in_use() {
        let folder = TempDir::new().unwrap();
        let in_use = beside(&folder.path().join("other.ron"), Permissions::Usual).unwrap();
        fs::write(folder.path().join(".zeroline-left.tmp"), "half").unwrap();
        replace(&folder.path().join("plan.ron"), b"new").unwrap();
        assert!(in_use.path().exists());
        drop(in_use);
        assert_eq!(names(folder.path()), ["plan.ron"]);
    }
}
