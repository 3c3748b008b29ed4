//! A save that fails at any of its steps leaves the old file whole and nothing else behind.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write as _};
use std::path::Path;
use std::time::{Duration, SystemTime};

use tempfile::{NamedTempFile, TempDir};
use zeroline::file::{self, OnDisk, SaveFault, Steps};
use zeroline::plan::{Entry, Key, Plan, PlanField};

use crate::this_month;

/// Where a save fails, and how.
#[derive(Clone, Copy, Debug, PartialEq)]
enum At {
    Write,
    Flush,
    Rename,
    FlushFolder,
}

struct Fails(At, ErrorKind);

impl Fails {
    fn or(&self, at: At, step: impl FnOnce() -> io::Result<()>) -> io::Result<()> {
        if self.0 == at { Err(self.1.into()) } else { step() }
    }
}

impl Steps for Fails {
    /// A disk that fills up has taken a part.
    fn write(&self, beside: &mut File, bytes: &[u8]) -> io::Result<()> {
        beside.write_all(&bytes[..bytes.len() / 2])?;
        self.or(At::Write, || beside.write_all(&bytes[bytes.len() / 2..]))
    }

    fn flush(&self, beside: &File) -> io::Result<()> {
        self.or(At::Flush, || OnDisk.flush(beside))
    }

    fn rename(&self, beside: NamedTempFile, target: &Path) -> io::Result<()> {
        self.or(At::Rename, || OnDisk.rename(beside, target))
    }

    fn flush_folder(&self, folder: &Path) -> io::Result<()> {
        self.or(At::FlushFolder, || OnDisk.flush_folder(folder))
    }
}

fn names(folder: &Path) -> Vec<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn a_fault_at_any_step_leaves_the_old_file_whole_and_says_what_to_do() {
    let faults = [
        (ErrorKind::StorageFull, "the disk is full; free some space or choose another disk"),
        (ErrorKind::QuotaExceeded, "the disk is full; free some space or choose another disk"),
        (ErrorKind::PermissionDenied, "permission denied in this folder; choose another one"),
        (ErrorKind::NotFound, "no such folder; choose another one, or create it first"),
        (ErrorKind::BrokenPipe, "cannot be written (broken pipe); save under another name or in another folder"),
    ];
    for at in [At::Write, At::Flush, At::Rename] {
        for (kind, said) in faults {
            let folder = TempDir::new().unwrap();
            let path = folder.path().join("plan.ron");
            // Over an old file, and where there is none.
            assert_eq!(file::replace_by(&path, b"new", &Fails(at, kind)).unwrap_err().to_string(), said, "{at:?}");
            assert_eq!(names(folder.path()), [""; 0], "{at:?}");
            fs::write(&path, "old").unwrap();
            assert_eq!(file::replace_by(&path, b"new", &Fails(at, kind)).unwrap_err().to_string(), said, "{at:?}");
            assert_eq!(fs::read_to_string(&path).unwrap(), "old", "{at:?}");
            assert_eq!(names(folder.path()), ["plan.ron"], "{at:?}");
            // Tried again, it is saved.
            file::replace(&path, b"new").unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        }
    }
}

/// The plan is in its place by then: to say that it is not saved would be wrong.
#[test]
fn a_folder_that_cannot_be_flushed_does_not_fail_the_save() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("plan.ron");
    fs::write(&path, "old").unwrap();
    file::replace_by(&path, b"new", &Fails(At::FlushFolder, ErrorKind::InvalidInput)).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "new");
    assert_eq!(names(folder.path()), ["plan.ron"]);
}

/// The folder goes while the file is being written.
#[cfg_attr(windows, ignore = "Windows removes no folder in which a file is open")]
#[test]
fn a_folder_that_vanishes_on_the_way() {
    struct Vanishes;
    impl Steps for Vanishes {
        fn rename(&self, beside: NamedTempFile, target: &Path) -> io::Result<()> {
            fs::remove_dir_all(target.parent().unwrap())?;
            OnDisk.rename(beside, target)
        }
    }
    let folder = TempDir::new().unwrap();
    let gone = folder.path().join("gone");
    fs::create_dir(&gone).unwrap();
    let fault = file::replace_by(&gone.join("plan.ron"), b"new", &Vanishes).unwrap_err();
    assert!(matches!(fault, SaveFault::NoFolder), "{fault}");
    assert_eq!(names(folder.path()), [""; 0]);
}

/// A clock that was set back makes a file of the future of the last save. Nothing is compared with it.
#[test]
fn a_clock_that_goes_backwards_keeps_nothing_from_being_saved() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("plan.ron");
    fs::write(&path, "old").unwrap();
    let future = SystemTime::now() + Duration::from_hours(10 * 365 * 24);
    File::options().write(true).open(&path).unwrap().set_modified(future).unwrap();
    file::replace(&path, b"new").unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "new");
}

/// Two that save the same plan at once, each again and again: whoever looks sees the whole plan of one of them.
#[test]
fn of_two_that_save_at_once_one_wins_whole() {
    let plan = |name: &str, note: usize| {
        let mut plan = Plan::new(this_month());
        plan.set(Key::Plan(PlanField::Name), Entry::Word(name.to_owned())).unwrap();
        plan.set(Key::Plan(PlanField::Note), Entry::Word(name.repeat(note))).unwrap();
        plan
    };
    let (one, other) = (plan("a", 2_000), plan("b", 10));
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("plan.ron");
    file::save(&path, &one).unwrap();
    std::thread::scope(|scope| {
        let savers = [&one, &other].map(|plan| scope.spawn(|| (0..100).for_each(|_| file::save(&path, plan).unwrap())));
        while !savers.iter().all(std::thread::ScopedJoinHandle::is_finished) {
            let seen = file::load(&path, this_month()).unwrap();
            assert!(seen == one || seen == other);
        }
    });
    assert_eq!(names(folder.path()), ["plan.ron"]);
}
