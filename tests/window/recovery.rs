//! Unsaved changes outlive the window, and none are opened or deleted without a question.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::NodeT as _;
use tempfile::TempDir;
use zeroline::app::Zeroline;
use zeroline::plan::Assumption;
use zeroline::words::session::Rescued;

use crate::files::{GIFTS, example, folder};
use crate::support::{Setup, Window};

pub(super) const OFFER: &str = "Recover unsaved changes?";

/// A plan's file and the program's data, in one folder.
pub(super) fn desk() -> (TempDir, PathBuf, PathBuf) {
    let folder = folder();
    let (path, data) = (example(&folder, "mine.ron"), folder.path().join("data"));
    (folder, path, data)
}

pub(super) fn open(path: &Path, data: &Path) -> Window {
    Setup { plan: Some(path.to_owned()), data: Some(data.to_owned()), ..Setup::default() }.open()
}

pub(super) fn waits_for_autosave(window: &mut Window) {
    window.wait_for("the change is autosaved", |window| window.painted().iter().any(|text| text.text == "unsaved changes, autosaved"));
}

/// A window with a change that ended without a word.
pub(super) fn recoverable(path: &Path, data: &Path) {
    let mut window = open(path, data);
    window.enter(GIFTS, "200");
    window.enter(GIFTS, "321");
    waits_for_autosave(&mut window);
}

fn journals(data: &Path) -> usize {
    let Ok(entries) = fs::read_dir(data.join("recovery")) else { return 0 };
    entries.filter(|entry| entry.as_ref().unwrap().path().extension().is_some_and(|extension| extension == "journal")).count()
}

fn is_offered(window: &mut Window) {
    window.wait_for("it is offered", |window| window.says(OFFER));
}

#[test]
fn unsaved_changes_are_offered_and_open_with_their_history() {
    let (_folder, path, data) = desk();
    recoverable(&path, &data);
    let mut window = open(&path, &data);
    is_offered(&mut window);
    window.expect("Musician");
    window.expect("mine.ron");
    window.expect("Gifts per hour 120 → 321");
    assert_eq!((window.value(Assumption::GiftsPerHour), journals(&data)), (120.0, 1), "nothing happens by itself");

    window.button("Open");
    let document = window.app().document();
    assert_eq!((document.plan().value(Assumption::GiftsPerHour), document.path(), document.is_unsaved()), (321.0, Some(path.as_path()), true));
    window.press(Modifiers::COMMAND, Key::Z);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!((window.value(Assumption::GiftsPerHour), window.undo_label()), (120.0, None));
    window.press(Modifiers::COMMAND, Key::Y);
    waits_for_autosave(&mut window);
    assert_eq!(journals(&data), 1, "the old slot is gone and the new one is there");
    drop(window);

    let mut window = open(&path, &data);
    is_offered(&mut window);
    window.expect("Gifts per hour 120 → 200");
    assert!(!window.says("Zeroline crashed"));
}

#[test]
fn recovery_is_offered_after_other_messages_at_the_start() {
    let (folder, path, data) = desk();
    recoverable(&path, &data);
    let bad = folder.path().join("bad.ron");
    fs::write(&bad, "no plan").unwrap();
    let mut window = Setup { plan: Some(bad), data: Some(data), ..Setup::default() }.begin();
    window.wait_for("the bad plan is told of", |window| window.says("was not opened"));
    assert!(!window.says(OFFER));
    window.key(Key::Escape);
    is_offered(&mut window);
}

#[test]
fn postponed_recovery_is_found_in_the_file_menu() {
    let (_folder, path, data) = desk();
    recoverable(&path, &data);
    let mut window = open(&path, &data);
    is_offered(&mut window);
    window.button("Later");
    assert_eq!((window.says(OFFER), journals(&data)), (false, 1));
    window.menu(&["File", "Recover"]);
    is_offered(&mut window);
    window.key(Key::Escape);
    assert_eq!((window.says(OFFER), journals(&data)), (false, 1));

    // Unsaved changes of the open plan are asked about first.
    window.enter(GIFTS, "77");
    window.menu(&["File", "Recover"]);
    is_offered(&mut window);
    window.button("Open");
    window.expect("Save the changes to “Musician”?");
    window.button("Don't save");
    assert_eq!(window.value(Assumption::GiftsPerHour), 321.0);
}

#[test]
fn discarding_asks_for_confirmation() {
    let (_folder, path, data) = desk();
    recoverable(&path, &data);
    let mut window = open(&path, &data);
    is_offered(&mut window);
    window.button("Discard…");
    window.expect("Discard “Musician”?");
    window.button("Keep");
    assert_eq!((window.says(OFFER), journals(&data)), (true, 1));
    window.button("Discard…");
    window.button("Discard");
    window.wait_for("it is gone", |_| journals(&data) == 0);
    assert!(!window.says(OFFER));
    window.menu(&["File", "Recover"]);
    window.wait_for("nothing is left", |window| window.says("No unsaved changes to recover."));
}

#[test]
fn several_recoverable_changes_are_a_list() {
    let (_folder, path, data) = desk();
    let windows: Vec<Window> = ["200", "300"]
        .into_iter()
        .map(|gifts| {
            let mut window = open(&path, &data);
            window.enter(GIFTS, gifts);
            waits_for_autosave(&mut window);
            window
        })
        .collect();
    drop(windows);
    let mut window = open(&path, &data);
    is_offered(&mut window);
    window.expect("Gifts per hour 120 → 200");
    window.expect("Gifts per hour 120 → 300");
    assert_eq!(window.all(Role::Button).iter().filter(|node| node.accesskit_node().label().as_deref() == Some("Open")).count(), 2);
}

#[test]
fn window_closed_normally_leaves_no_autosave() {
    for (answer, saved) in [("Save", 321.0), ("Don't save", 120.0)] {
        let (_folder, path, data) = desk();
        let mut window = open(&path, &data);
        window.enter(GIFTS, "321");
        waits_for_autosave(&mut window);
        window.ask_to_close();
        window.run();
        window.button(answer);
        window.wait_for("the window closes", Window::closed);
        drop(window);
        assert_eq!((crate::files::gifts_in(&path), journals(&data)), (saved, 0));
    }
}

#[test]
fn autosave_writes_nothing_without_changes() {
    let (_folder, path, data) = desk();
    let mut window = open(&path, &data);
    window.settle();
    drop(window);
    assert_eq!(journals(&data), 0);
}

#[test]
fn gesture_is_autosaved_before_its_end() {
    let (_folder, path, data) = desk();
    let mut window = open(&path, &data);
    // By keys it is held until the slider loses the focus.
    window.focus_slider(GIFTS);
    window.key(Key::PageUp);
    assert!(window.app().document().gesture().is_some());
    waits_for_autosave(&mut window);
    let held = window.value(Assumption::GiftsPerHour);
    drop(window);
    let mut window = open(&path, &data);
    is_offered(&mut window);
    window.button("Open");
    assert!(held > 120.0);
    assert_eq!(window.value(Assumption::GiftsPerHour), held);
}

#[test]
fn crash_is_reported_at_the_next_start() {
    let (_folder, path, data) = desk();
    let mut window = open(&path, &data);
    let rescuer = window.app().rescuer();
    assert_eq!(rescuer.rescue("an error"), Rescued::Nothing, "nothing to lose yet");
    window.enter(GIFTS, "321");
    assert_eq!(rescuer.rescue("index out of bounds (src/somewhere.rs:1)"), Rescued::Written);
    drop(window);
    let mut window = open(&path, &data);
    is_offered(&mut window);
    window.expect("Zeroline crashed.");
    window.button("Open");
    assert_eq!(window.value(Assumption::GiftsPerHour), 321.0);
}

#[test]
fn unreadable_recoverable_changes_are_shown_and_kept() {
    let (_folder, path, data) = desk();
    fs::create_dir_all(data.join("recovery")).unwrap();
    fs::write(data.join("recovery/window-x.journal"), "nonsense\n").unwrap();
    let mut window = open(&path, &data);
    is_offered(&mut window);
    window.expect("Unreadable");
    window.expect("window-x.journal");
    window.button("Later");
    assert_eq!(journals(&data), 1);
}

#[test]
fn failed_autosave_is_reported_until_it_succeeds() {
    let (_folder, path, data) = desk();
    fs::write(&data, "a file where the folder should be").unwrap();
    let mut window = open(&path, &data);
    assert!(!window.says("Autosave failed"));
    window.enter(GIFTS, "321");
    window.wait_for("it is told", |window| window.says("Autosave failed"));
    window.expect("Save the plan; Zeroline will retry.");
    assert!(window.painted().iter().any(|text| text.text == "unsaved changes"));
    fs::remove_file(&data).unwrap();
    waits_for_autosave(&mut window);
    assert!(!window.says("Autosave failed"));
    // The folder vanishes: the next change brings it back.
    fs::remove_dir_all(&data).unwrap();
    window.enter(GIFTS, "322");
    window.wait_for("it is kept again", |_| journals(&data) == 1);
}

#[test]
fn panic_in_a_job_is_reported_and_the_window_continues() {
    let mut window = Setup::default().open();
    window.dialogs.breaks.store(true, Ordering::Relaxed);
    window.menu(&["File", "Open…"]);
    window.wait_for("it is told", |window| window.says("Internal error"));
    window.button("Close");
    window.dialogs.breaks.store(false, Ordering::Relaxed);
    window.enter(GIFTS, "321");
    assert_eq!(window.value(Assumption::GiftsPerHour), 321.0);
}

#[test]
fn panic_in_the_futures_is_reported_and_the_next_change_runs_them_again() {
    let mut window = Setup::default().open();
    window.settle();
    window.wait_for("the futures are run", |window| window.futures.is_idle());
    window.futures.refuses.store(true, Ordering::Relaxed);
    window.enter(GIFTS, "200");
    window.wait_for("it is told", |window| window.says("Internal error: the futures stopped"));
    window.futures.refuses.store(false, Ordering::Relaxed);
    window.enter(GIFTS, "210");
    window.wait("the futures are run again", Zeroline::is_settled);
    assert!(!window.says("Internal error"));
}
