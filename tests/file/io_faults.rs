//! Faults of the system during a save. `build-scripts/torture.sh broken_disk` makes each step of a save fail.

use std::fs::{self, File};
use std::io::{Error, ErrorKind};
use std::path::Path;
use std::time::{Duration, SystemTime};

use tempfile::TempDir;
use zeroline::file::{self, SaveFault};
use zeroline::plan::{Entry, Key, Plan, PlanField};

use crate::{look_away, this_month};

fn names(folder: &Path) -> Vec<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn every_system_fault_has_a_remedy() {
    let faults = [
        (ErrorKind::StorageFull, "the disk is full; free some space or choose another disk"),
        (ErrorKind::QuotaExceeded, "the disk is full; free some space or choose another disk"),
        (ErrorKind::PermissionDenied, "permission denied in this folder; choose another one"),
        (ErrorKind::NotFound, "no such folder; choose another one, or create it first"),
        (ErrorKind::BrokenPipe, "cannot be written (broken pipe); save under another name or in another folder"),
    ];
    for (kind, said) in faults {
        assert_eq!(SaveFault::from(Error::from(kind)).to_string(), said);
    }
}

/// A clock that was set back makes a file of the future of the last save. Nothing is compared with it.
#[test]
fn clock_that_goes_backwards_prevents_no_save() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("plan.ron");
    fs::write(&path, "old").unwrap();
    let future = SystemTime::now() + Duration::from_hours(10 * 365 * 24);
    File::options().write(true).open(&path).unwrap().set_modified(future).unwrap();
    file::replace(&path, b"new").unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "new");
}

/// Two that save the same plan at once, each again and again: every reader sees the whole plan of one of them.
#[test]
fn one_of_two_simultaneous_saves_wins_whole() {
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
            look_away();
        }
    });
    assert_eq!(names(folder.path()), ["plan.ron"]);
}
