//! The plan's file is changed by others: it is noticed, and the user chooses. A save that fails loses nothing.

use std::fs;
use std::path::Path;

use eframe::egui::{Event, Key, Modifiers};
use zeroline::plan::Assumption;
use zeroline::session::work::PathAnswer;

use crate::files::{GIFTS, folder, gifts_in};
use crate::recovery::{desk, open};
use crate::support::{Setup, Window};

const QUESTION: &str = "mine.ron changed on disk";

/// As another program would.
pub(super) fn write_outside(path: &Path, gifts: &str) {
    let text = fs::read_to_string(path).unwrap();
    let line = text.lines().find(|line| line.trim_start().starts_with("gifts_per_hour:")).unwrap().to_owned();
    fs::write(path, text.replace(&line, &format!("        gifts_per_hour: {gifts},"))).unwrap();
}

pub(super) fn come_to_the_front(window: &mut Window) {
    window.frame([Event::WindowFocused(false)]);
    window.frame([Event::WindowFocused(true)]);
    window.run();
}

fn is_asked(window: &mut Window, question: &str) {
    window.wait_for("it is noticed", |window| window.says(question));
}

fn save(window: &mut Window) {
    window.press(Modifiers::COMMAND, Key::S);
    window.wait_for_jobs();
}

#[test]
fn changed_file_can_be_reloaded_and_that_undone() {
    let (_folder, path, data) = desk();
    let mut window = open(&path, &data);
    window.enter(GIFTS, "200");
    write_outside(&path, "333");
    come_to_the_front(&mut window);
    is_asked(&mut window, QUESTION);
    window.expect("Gifts per hour 200 → 333");
    assert_eq!((window.value(Assumption::GiftsPerHour), gifts_in(&path)), (200.0, 333.0), "neither goes over the other");
    window.button("Reload file");
    assert_eq!((window.value(Assumption::GiftsPerHour), window.app().document().is_unsaved()), (333.0, false));
    assert_eq!(window.undo_label().as_deref(), Some("Reloaded mine.ron"));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!((window.value(Assumption::GiftsPerHour), window.app().document().is_unsaved()), (200.0, true));
    come_to_the_front(&mut window);
    assert!(!window.says(QUESTION), "asked once");
    save(&mut window);
    assert_eq!(gifts_in(&path), 200.0);
}

#[test]
fn kept_plan_leaves_the_changed_file_in_the_versions() {
    let (_folder, path, data) = desk();
    let mut window = open(&path, &data);
    write_outside(&path, "333");
    come_to_the_front(&mut window);
    is_asked(&mut window, QUESTION);
    window.button("Keep mine");
    assert!(window.app().document().is_unsaved(), "the file holds something else");
    save(&mut window);
    assert_eq!(gifts_in(&path), 120.0);
    crate::versions::show(&mut window);
    window.button("Restore");
    assert_eq!(window.value(Assumption::GiftsPerHour), 333.0);
}

#[test]
fn external_change_is_noticed_before_a_save() {
    let (folder, path, data) = desk();
    let mut window = open(&path, &data);
    window.enter(GIFTS, "200");
    write_outside(&path, "333");
    save(&mut window);
    is_asked(&mut window, QUESTION);
    assert_eq!(gifts_in(&path), 333.0);
    window.key(Key::Escape);
    assert_eq!((window.value(Assumption::GiftsPerHour), gifts_in(&path)), (200.0, 333.0));

    save(&mut window);
    window.dialogs.answer(PathAnswer::Path(folder.path().join("other.ron")));
    window.button("Save mine as…");
    window.wait("it is saved elsewhere", |app| !app.document().is_unsaved());
    assert_eq!((gifts_in(&path), gifts_in(&folder.path().join("other.ron"))), (333.0, 200.0));
}

#[test]
fn saving_over_an_external_change_on_leaving_leaves() {
    let (_folder, path, data) = desk();
    let mut window = open(&path, &data);
    window.enter(GIFTS, "200");
    write_outside(&path, "333");
    window.ask_to_close();
    window.run();
    window.button("Save");
    is_asked(&mut window, QUESTION);
    assert!(!window.closed());
    window.button("Overwrite file");
    window.wait_for("the window closes", Window::closed);
    assert_eq!(gifts_in(&path), 200.0);
}

#[test]
fn changed_comment_or_time_asks_nothing() {
    let (_folder, path, data) = desk();
    let mut window = open(&path, &data);
    fs::write(&path, format!("// a word\n{}", fs::read_to_string(&path).unwrap())).unwrap();
    come_to_the_front(&mut window);
    window.enter(GIFTS, "200");
    save(&mut window);
    assert_eq!((window.says(QUESTION), gifts_in(&path)), (false, 200.0));
}

#[test]
fn missing_file_is_reported_and_written_by_the_next_save() {
    let (_folder, path, data) = desk();
    let mut window = open(&path, &data);
    fs::remove_file(&path).unwrap();
    come_to_the_front(&mut window);
    is_asked(&mut window, "mine.ron is missing");
    window.button("Keep mine");
    assert!(window.app().document().is_unsaved(), "the window holds the only copy");
    save(&mut window);
    assert_eq!((gifts_in(&path), window.app().document().is_unsaved()), (120.0, false));
}

#[test]
fn unreadable_file_is_reported() {
    let (_folder, path, data) = desk();
    let mut window = open(&path, &data);
    window.enter(GIFTS, "200");
    fs::write(&path, "half a pl").unwrap();
    save(&mut window);
    is_asked(&mut window, "mine.ron can no longer be read");
    assert_eq!(fs::read_to_string(&path).unwrap(), "half a pl");
    window.button("Overwrite file");
    window.wait("it is saved", |app| !app.document().is_unsaved());
    assert_eq!(gifts_in(&path), 200.0);
}

#[test]
fn failed_save_can_be_retried_or_saved_elsewhere() {
    let folder = folder();
    let home = folder.path().join("stick");
    fs::create_dir(&home).unwrap();
    let path = home.join("mine.ron");
    fs::copy("saves/musician.ron", &path).unwrap();
    let mut window = Setup { plan: Some(path.clone()), ..Setup::default() }.open();
    window.enter(GIFTS, "200");
    fs::remove_dir_all(&home).unwrap();
    save(&mut window);
    window.expect("mine.ron was not saved");
    window.expect("no such folder");
    window.button("Try again");
    window.wait_for("it fails again", |window| window.says("mine.ron was not saved"));
    fs::create_dir(&home).unwrap();
    window.button("Try again");
    window.wait("it is saved", |app| !app.document().is_unsaved());
    assert_eq!(gifts_in(&path), 200.0);

    window.enter(GIFTS, "210");
    fs::remove_dir_all(&home).unwrap();
    save(&mut window);
    let other = folder.path().join("other.ron");
    window.dialogs.answer(PathAnswer::Path(other.clone()));
    window.button("Save as…");
    window.wait("it is saved elsewhere", |app| !app.document().is_unsaved());
    assert_eq!(gifts_in(&other), 210.0);
}
