//! Versions: the content of a plan's file before each save, in the program's own data, removed after a while.
//!
//! Each plan file has a folder of its own, each version is a plan file in it, named by its number and its time. The number is the
//! order, so a clock that goes backwards changes nothing. Saves of one plan wait for each other, in any window.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::bounded::{bounded, open_file};
use super::external::{DiskContent, ExternalChange, detect_change};
use super::fingerprint::{Fingerprint, checksum};
use super::save::end_of_links;
use super::{FileContent, LARGEST, SaveError, load, replace, write};
use crate::plan::{Plan, YearMonth};
use crate::words::file::{VersionFault, VersionReason, system_reason};

/// The most versions of one plan.
const MOST: usize = 20;
/// The number of versions of a plan that stay, at any age and size.
const ALWAYS: usize = 3;
/// The age at which versions are removed.
const LONGEST: Duration = Duration::from_hours(365 * 24);
/// The most bytes of all versions of all plans.
const MOST_BYTES: u64 = 64 << 20;
/// The format of a version's time in its name: no character that some system refuses.
const TIME: &str = "%Y-%m-%dT%H-%M-%SZ";

/// The content that a save may overwrite.
#[derive(Clone, Debug)]
pub enum Over {
    /// Any: the user was asked.
    Anything,
    /// None, or the content last read.
    Known {
        /// Its fingerprint.
        seen: Fingerprint,
        /// The plan it held.
        saved: Arc<Plan>,
    },
}

/// The paths of a save.
#[derive(Clone, Copy, Debug)]
pub struct Paths<'a> {
    /// The file to save to.
    pub to: &'a Path,
    /// The file that the plan came from: its comments are kept.
    pub from: Option<&'a Path>,
}

/// A plan that was saved.
#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    /// The fingerprint of its file now.
    pub seen: Fingerprint,
    /// The reason why its former text is not kept as a version, if it is not.
    pub unkept: Option<VersionFault>,
}

/// The reason why a plan was not saved.
#[derive(Debug)]
pub enum NotSaved {
    /// The system would not.
    Failed(SaveError),
    /// Others have changed the file.
    Changed(ExternalChange),
}

/// One version of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// When its file was written.
    pub time: Timestamp,
    /// Its path.
    pub path: PathBuf,
    /// The plan; `None` where the file held none that can be read.
    pub plan: Option<Arc<Plan>>,
}

/// The versions of every plan.
#[derive(Clone, Debug)]
pub struct Versions {
    /// None where the system names no folder for them: then saves go on, and nothing is kept.
    folder: Option<PathBuf>,
}

impl Versions {
    /// Those kept in this folder of the program's data; it is made when it is needed.
    #[must_use]
    pub fn new(data: Option<&Path>) -> Self {
        Self { folder: data.map(|data| data.join("versions")) }
    }

    /// Saves a plan as [`save()`](super::save()) does, into the text of the file it came from, and keeps the former content as a version.
    ///
    /// # Errors
    /// A file that others have changed, unless anything may be overwritten, or a [`SaveError`].
    pub fn save(&self, Paths { to: path, from }: Paths<'_>, plan: &Plan, over: &Over, this_month: YearMonth) -> Result<Saved, NotSaved> {
        let place = self.place(path);
        let turn = place.as_ref().map(|place| fs::create_dir_all(place).and_then(|()| turn(place)));
        if let Over::Known { seen, saved } = over
            && let Some(outside) = detect_change(path, *seen, this_month)
            && outside.theirs != DiskContent::Missing
            && !outside.is_harmless(saved)
        {
            return Err(NotSaved::Changed(outside));
        }
        let text = from.map_or_else(|| write(plan), |from| FileContent::read(from).rewritten(plan, this_month));
        let kept = match (&place, &turn) {
            (Some(place), Some(Ok(_))) => keep(place, path, text.as_bytes()),
            (_, Some(Err(error))) => Err(VersionReason::System(system_reason(error))),
            (None, _) | (_, None) => Ok(()),
        };
        replace(path, text.as_bytes()).map_err(|fault| NotSaved::Failed(SaveError { path: path.to_owned(), fault }))?;
        self.prune(path);
        let unkept = kept.err().map(|reason| VersionFault { path: path.to_owned(), reason });
        Ok(Saved { seen: Fingerprint::of_bytes(text.as_bytes()), unkept })
    }

    /// The versions of the plan at this path, the newest first.
    #[must_use]
    pub fn list(&self, path: &Path, this_month: YearMonth) -> Vec<Version> {
        let kept = self.place(path).map_or_else(Vec::new, |place| versions_in(&place));
        kept.into_iter().rev().map(|Kept { time, path, .. }| Version { time, plan: load(&path, this_month).ok().map(Arc::new), path }).collect()
    }

    /// The folder of one plan: its name for people, the sum of its whole path for the rest.
    fn place(&self, path: &Path) -> Option<PathBuf> {
        let path = whole(path);
        let stem: String = path.file_stem().map(|stem| stem.to_string_lossy()).unwrap_or_default().chars().take(40).collect();
        let stem: String = stem.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
        Some(self.folder.as_ref()?.join(format!("{stem}-{:016x}", checksum(path.as_os_str().as_encoded_bytes()))))
    }

    /// Removes versions that are too old, too many or too large; one that cannot be removed stays.
    fn prune(&self, path: &Path) {
        let (Some(folder), Some(place)) = (&self.folder, self.place(path)) else { return };
        let now = SystemTime::now();
        let mut kept = versions_in(&place);
        kept.truncate(kept.len().saturating_sub(ALWAYS));
        let beyond = kept.len().saturating_sub(MOST - ALWAYS);
        for (i, version) in kept.iter().enumerate() {
            // A version from the future is young.
            let age = version.since.and_then(|since| now.duration_since(since).ok()).unwrap_or_default();
            if i < beyond || age > LONGEST {
                drop(fs::remove_file(&version.path));
            }
        }
        let places = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
        let (mut all, mut old) = (0, Vec::new());
        for place in places {
            let mut kept = versions_in(&place);
            all += kept.iter().map(|version| version.bytes).sum::<u64>();
            kept.truncate(kept.len().saturating_sub(ALWAYS));
            old.extend(kept);
        }
        old.sort_by_key(|version| version.since);
        for version in old {
            if all <= MOST_BYTES {
                break;
            }
            all -= version.bytes;
            drop(fs::remove_file(&version.path));
        }
    }
}

/// Waits until no other save of this plan is under way; the turn ends when the file is dropped.
fn turn(place: &Path) -> io::Result<File> {
    let file = OpenOptions::new().create(true).truncate(false).write(true).open(place.join("lock"))?;
    file.lock()?;
    Ok(file)
}

/// Keeps the content of the file, unless there is none, or it equals the new content or the last version.
fn keep(place: &Path, path: &Path, about_to_be_written: &[u8]) -> Result<(), VersionReason> {
    let file = match open_file(path) {
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => return Ok(()),
        opened => opened?,
    };
    let time = file.metadata()?.modified().ok().and_then(|time| Timestamp::try_from(time).ok()).unwrap_or_default();
    let bytes = bounded(file, LARGEST)?;
    if bytes.len() > LARGEST {
        return Err(VersionReason::TooLarge);
    }
    let last = versions_in(place).pop();
    if bytes == about_to_be_written || last.as_ref().is_some_and(|last| fs::read(&last.path).is_ok_and(|kept| kept == bytes)) {
        return Ok(());
    }
    let number = last.map_or(1, |last| last.number + 1);
    let kept = replace(&place.join(format!("{number:05}_{}.ron", time.strftime(TIME))), &bytes);
    kept.map_err(|fault| VersionReason::System(fault.to_string()))
}

/// A version on the disk.
struct Kept {
    number: u64,
    time: Timestamp,
    path: PathBuf,
    /// When it was put here.
    since: Option<SystemTime>,
    bytes: u64,
}

/// The versions in a folder by number; other files there are ignored.
fn versions_in(place: &Path) -> Vec<Kept> {
    let entries = fs::read_dir(place).into_iter().flatten().flatten();
    let mut kept: Vec<Kept> = entries
        .filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            let (number, time) = name.strip_suffix(".ron")?.split_once('_')?;
            let time = DateTime::strptime(TIME, time).ok()?.to_zoned(TimeZone::UTC).ok()?.timestamp();
            let about = entry.metadata().ok();
            let (since, bytes) = about.map_or((None, 0), |about| (about.modified().ok(), about.len()));
            Some(Kept { number: number.parse().ok()?, time, path: entry.path(), since, bytes })
        })
        .collect();
    kept.sort_by_key(|version| version.number);
    kept
}

/// The one path of a file for every path that leads to it, existing or not.
fn whole(path: &Path) -> PathBuf {
    let end = end_of_links(path);
    let folder = end.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    let folder = fs::canonicalize(folder).or_else(|_| std::path::absolute(folder)).unwrap_or_else(|_| folder.to_owned());
    end.file_name().map_or_else(|| folder.clone(), |name| folder.join(name))
}
