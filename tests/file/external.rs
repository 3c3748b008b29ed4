//! Changes by other programs to a plan's file are noticed by content, not by time.

use std::fs::{self, File};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use tempfile::TempDir;
use zeroline::file::external::{DiskContent, Fingerprint, detect_change};
use zeroline::file::{save, write};

use crate::{look_away, plan_with_gifts, this_month};

#[test]
fn file_is_known_by_its_content_not_its_time() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("plan.ron");
    save(&path, &plan_with_gifts(120.0)).unwrap();
    let seen = Fingerprint::of(&path);
    assert_eq!(seen, Fingerprint::of_bytes(write(&plan_with_gifts(120.0)).as_bytes()));

    // The clock goes back and forth: the file is still the same.
    for time in [SystemTime::UNIX_EPOCH, SystemTime::now() + Duration::from_hours(24 * 365)] {
        File::options().write(true).open(&path).unwrap().set_modified(time).unwrap();
        assert_eq!(detect_change(&path, seen, this_month()), None);
    }

    // Another plan of the same length, with the time it had before: it is noticed.
    let time = fs::metadata(&path).unwrap().modified().unwrap();
    save(&path, &plan_with_gifts(130.0)).unwrap();
    File::options().write(true).open(&path).unwrap().set_modified(time).unwrap();
    let outside = detect_change(&path, seen, this_month()).unwrap();
    assert_eq!(outside.theirs, DiskContent::Plan(plan_with_gifts(130.0)));
    assert!(!outside.is_harmless(&plan_with_gifts(120.0)));
}

#[test]
fn changed_comment_is_the_same_plan() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("plan.ron");
    save(&path, &plan_with_gifts(120.0)).unwrap();
    let seen = Fingerprint::of(&path);
    fs::write(&path, format!("// a word\n{}", fs::read_to_string(&path).unwrap())).unwrap();
    assert!(detect_change(&path, seen, this_month()).unwrap().is_harmless(&plan_with_gifts(120.0)));
}

/// Another program saves all the while: the fingerprint and the plan are of the same save.
#[test]
fn fingerprint_and_plan_are_of_the_same_bytes() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("plan.ron");
    let plans = [plan_with_gifts(120.0), plan_with_gifts(130.0)];
    save(&path, &plans[0]).unwrap();
    let is_over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for plan in plans.iter().cycle().take_while(|_| !is_over.load(Ordering::Relaxed)) {
                save(&path, plan).unwrap();
            }
        });
        for _ in 0..2_000 {
            let change = detect_change(&path, Fingerprint::Missing, this_month()).unwrap();
            let DiskContent::Plan(plan) = change.theirs else { panic!("no plan") };
            assert_eq!(change.seen, Fingerprint::of_bytes(write(&plan).as_bytes()));
            look_away();
        }
        is_over.store(true, Ordering::Relaxed);
    });
}

#[test]
fn missing_and_invalid_files_are_distinguished() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("plan.ron");
    save(&path, &plan_with_gifts(120.0)).unwrap();
    let seen = Fingerprint::of(&path);

    fs::write(&path, "half a pl").unwrap();
    assert!(matches!(detect_change(&path, seen, this_month()).unwrap().theirs, DiskContent::Unreadable(why) if !why.problems().is_empty()));

    fs::remove_file(&path).unwrap();
    let outside = detect_change(&path, seen, this_month()).unwrap();
    assert_eq!((outside.seen, &outside.theirs), (Fingerprint::Missing, &DiskContent::Missing));
    assert_eq!(detect_change(&path, Fingerprint::Missing, this_month()), None, "known to be gone");

    fs::create_dir(&path).unwrap();
    let outside = detect_change(&path, seen, this_month()).unwrap();
    assert!(matches!((outside.seen, outside.theirs), (Fingerprint::Hidden, DiskContent::Unreadable(_))));
}
