//! Files that are damaged or of a newer program.

use std::path::{Path, PathBuf};

use eframe::egui::Key;
use tempfile::TempDir;
use zeroline::plan::Assumption;
use zeroline::session::work::PathAnswer;

use crate::files::folder;
use crate::support::{Setup, Window};

fn opening(path: &Path, shows: &str) -> Window {
    let mut window = Setup::default().open();
    window.dialogs.answer(PathAnswer::Path(path.to_owned()));
    window.menu(&["File", "Open…"]);
    window.wait_for_jobs();
    window.wait_for("the file is read", |window| window.says(shows));
    window
}

fn written(folder: &TempDir, text: &str) -> PathBuf {
    let path = folder.path().join("bad.ron");
    std::fs::write(&path, text).unwrap();
    path
}

#[test]
fn damaged_plan_opens_as_unsaved_copy() {
    let folder = folder();
    let text = "(\n    format: \"2.0\",\n    plan: (\n        name: \"Mine\",\n    ),\n    gifts: (\n        gifts_per_hour: 77,\n        coins_per_gift: 1";
    let path = written(&folder, text);
    let mut window = opening(&path, "bad.ron was not opened");
    window.button("Open repaired copy");
    assert_eq!((window.plan().name(), window.value(Assumption::GiftsPerHour)), ("Mine", 77.0));
    assert_eq!((window.app().document().path(), window.app().document().is_unsaved()), (None, true));
    window.expect("A repaired copy is open");
    window.expect("This is an unsaved copy; the file has not changed.");
    window.expect("Line 8:9: gifts.coins_per_gift: cannot be read; set to its default, (value: 24, low: 16, high: 36)");
    window.key(Key::Escape);
    assert!(!window.says("A repaired copy is open"));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn plan_of_a_newer_major_version_opens_as_a_copy_only() {
    let folder = folder();
    let mut window = opening(&written(&folder, "(format: \"3.0\", gifts: (gifts_per_hour: 77))"), "was not opened");
    window.expect("made by a newer Zeroline (format 3.0; this one reads up to 2.3)");
    window.button("Open repaired copy");
    assert_eq!((window.value(Assumption::GiftsPerHour), window.app().document().path()), (77.0, None));
    window.expect("unknown fields are left out");
}

#[test]
fn plan_of_a_newer_minor_version_opens_with_its_unknown_fields_named() {
    let folder = folder();
    let path = written(&folder, "(format: \"2.9\", gifts: (gifts_per_hour: 77, sparkle: 1))");
    let window = opening(&path, "bad.ron is open, but parts of it are from a newer Zeroline");
    window.expect("are kept when you save: gifts.sparkle");
    assert_eq!((window.app().document().path(), window.app().document().is_unsaved()), (Some(path.as_path()), false));
}

#[test]
fn unreadable_file_offers_no_copy() {
    let folder = folder();
    let window = opening(&written(&folder, "hello"), "bad.ron was not opened");
    assert!(!window.says("Open repaired copy"));
}
