//! Paths that lead to no plan, and every word that is said of them.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use tempfile::TempDir;
use zeroline::file;
use zeroline::plan::Assumption;

use crate::this_month;

/// The message about a path, the path itself written as PATH.
fn said(path: &Path) -> String {
    let error = file::load(path, this_month()).unwrap_err();
    assert_eq!(error.path(), path);
    error.to_string().replace(&path.display().to_string(), "PATH")
}

/// The message about a file that holds these bytes.
fn said_of(bytes: &[u8]) -> String {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("plan.ron");
    fs::write(&path, bytes).unwrap();
    said(&path)
}

#[test]
fn every_problem_is_a_whole_line_with_path_line_and_column() {
    assert_eq!(
        said_of(b"(format: 1, plan: (months: 0),\n gift: ())"),
        "PATH:1:28: plan.months: 0 is outside its limits; use a number from 1 to 120\nPATH:2:2: gift: unknown section; did you mean gifts?"
    );
}

#[test]
fn missing_file_names_a_near_one() {
    let folder = TempDir::new().unwrap();
    for name in ["musician.ron", "musician.txt", "other.ron"] {
        fs::write(folder.path().join(name), "").unwrap();
    }
    assert_eq!(said(&folder.path().join("musican.ron")), "PATH: no such file; did you mean musician.ron?");
    assert_eq!(said(&folder.path().join("qqq")), "PATH: no such file; check its name and folder");
    assert_eq!(said(&folder.path().join("nowhere/plan.ron")), "PATH: no such folder; check the path");
    assert_eq!(said(&folder.path().join("other.ron/plan.ron")), "PATH: no such folder; check the path");
}

#[test]
fn less_similar_file_is_not_suggested() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("vnone.ron"), "").unwrap();
    assert_eq!(said(&folder.path().join("nope.ron")), "PATH: no such file; check its name and folder");
    assert_eq!(said(&folder.path().join("vnone")), "PATH: no such file; did you mean vnone.ron?");
}

#[cfg(unix)]
#[test]
fn broken_link_is_not_suggested_for_itself() {
    let folder = TempDir::new().unwrap();
    let link = folder.path().join("mine.ron");
    std::os::unix::fs::symlink(folder.path().join("gone.ron"), &link).unwrap();
    assert_eq!(said(&link), "PATH: the target of this link is missing; open the plan where it is now");
}

/// Opened, it would wait for a writer until the end of time.
#[cfg(unix)]
#[test]
fn pipe_is_not_waited_for() {
    let folder = TempDir::new().unwrap();
    let pipe = folder.path().join("pipe.ron");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    assert_eq!(said(&pipe), "PATH: this is a pipe or a device, not a file; choose a plan file");
    assert_eq!(file::external::Fingerprint::of(&pipe), file::external::Fingerprint::Hidden);
    assert!(file::read_bounded(&pipe, 1).is_err());
}

#[test]
fn folder_is_refused() {
    let folder = TempDir::new().unwrap();
    assert_eq!(said(folder.path()), "PATH: this is a folder; choose a file in it");
}

#[test]
fn file_beyond_four_mebibytes_is_refused() {
    let comment = |length: usize| {
        let mut text = b"(format: 1)//".to_vec();
        text.resize(length, b'-');
        text
    };
    assert_eq!(said_of(&comment((4 << 20) + 1)), "PATH: larger than 4 MiB, so it cannot be a plan; open another file");
    let text = String::from_utf8(comment(4 << 20)).unwrap();
    assert!(file::read(&text, this_month()).is_ok());
    assert_eq!(file::read(&(text + "-"), this_month()).unwrap_err()[0].to_string(), "larger than 4 MiB, so it cannot be a plan; open another file");
}

#[test]
fn bytes_that_are_not_utf_8_are_reported_with_their_place() {
    // The é of Latin-1 is the 26th byte.
    assert_eq!(said_of(b"(format: 1, plan: (name: \xe9))"), "PATH: byte 26 is not UTF-8 text; if this is a plan, save it as UTF-8 in your editor");
    assert_eq!(said_of(b"\x89PNG\r\n"), "PATH: byte 1 is not UTF-8 text; if this is a plan, save it as UTF-8 in your editor");
    for utf16 in [&b"\xff\xfe(\0f\0"[..], b"\xfe\xff\0(\0f", b"(\0f\0o\0r\0", b"\0(\0f\0o\0r"] {
        assert_eq!(said_of(utf16), "PATH: saved as UTF-16 text; save it as UTF-8 in your editor");
    }
}

#[cfg(unix)]
#[test]
fn device_is_refused() {
    for device in ["/dev/zero", "/dev/null"] {
        assert_eq!(said(Path::new(device)), "PATH: this is a pipe or a device, not a file; choose a plan file");
    }
}

/// A file of the kernel that is closed to every reader, root included.
#[cfg(target_os = "linux")]
#[test]
fn file_without_read_permission_is_refused() {
    assert_eq!(said(Path::new("/proc/sys/vm/compact_memory")), "PATH: permission denied; make the file readable");
}

#[cfg(target_os = "linux")]
#[test]
fn unreadable_file_has_a_reason() {
    assert_eq!(said(Path::new("/proc/self/mem")), "PATH: cannot be read (input/output error); try again, or open a copy of it");
}

#[cfg(unix)]
#[test]
fn endless_chain_of_links_is_refused() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("plan.ron");
    std::os::unix::fs::symlink(&path, &path).unwrap();
    let said = said(&path);
    assert!(said.starts_with("PATH: cannot be read (too many levels of symbolic links"), "{said}");
}

proptest! {
    #[test]
    fn loader_survives_any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(!said_of(&bytes).is_empty());
    }
}

/// 9,700 rupiah a thousand views are beyond the limit of a plan in dollars, which 97 are not.
#[test]
fn limits_of_a_file_are_those_of_its_currency_wherever_that_stands() {
    let text = |currency: &str| format!("(format: \"2.2\", rewards: (rpm: 9700), plan: (goal_per_month: 5e10, currency: \"{currency}\"))");
    let plan = file::read(&text("IDR"), this_month()).unwrap();
    assert_eq!((plan.value(Assumption::Rpm), plan.value(Assumption::GoalPerMonth)), (9_700.0, 5e10));
    assert_eq!(file::read(&file::write(&plan), this_month()).unwrap(), plan);
    let damaged = file::repair(text("IDR").replace("rewards: (", "rewards: (weather: 3, ").as_bytes(), this_month()).unwrap();
    assert_eq!((damaged.plan.value(Assumption::Rpm), damaged.plan.value(Assumption::GoalPerMonth)), (9_700.0, 5e10));
    let problems = file::read(&text("EUR"), this_month()).unwrap_err();
    let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said[0].ends_with("rewards.rpm: 9700 is outside its limits; use a number from 0 to 100"), "{said:?}");
}
