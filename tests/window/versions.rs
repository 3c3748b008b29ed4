//! The versions of a plan: each save keeps the previous file, and any of them can be restored.

use eframe::egui::{Key, Modifiers};
use zeroline::plan::Assumption;

use crate::files::{GIFTS, gifts_in};
use crate::recovery::{desk, open};
use crate::support::Window;

pub(super) fn save(window: &mut Window, gifts: &str) {
    window.enter(GIFTS, gifts);
    window.press(Modifiers::COMMAND, Key::S);
    window.wait("it is saved", |app| !app.document().is_unsaved());
}

pub(super) fn show(window: &mut Window) {
    window.menu(&["File", "Versions"]);
    window.wait_for("the versions are listed", |window| window.says("Versions of mine.ron"));
}

#[test]
fn restored_version_is_a_change_that_can_be_undone() {
    let (_folder, path, data) = desk();
    let mut window = open(&path, &data);
    show(&mut window);
    window.expect("None yet.");
    window.button("Close");

    save(&mut window, "200");
    show(&mut window);
    window.expect("The oldest version");
    window.button("Restore");
    assert_eq!((window.value(Assumption::GiftsPerHour), gifts_in(&path)), (120.0, 200.0), "nothing is written");
    assert!(window.undo_label().unwrap().starts_with("Restored version of "));
    window.button("Undo");
    assert_eq!(window.value(Assumption::GiftsPerHour), 200.0);
    assert!(!window.app().document().is_unsaved());
}

#[test]
fn each_version_names_the_change_of_its_save() {
    let (_folder, path, data) = desk();
    let mut window = open(&path, &data);
    save(&mut window, "200");
    save(&mut window, "300");
    show(&mut window);
    window.expect("Gifts per hour 120 → 200");
    assert!(!window.everything_said().contains(&"Gifts per hour 200 → 300".to_owned()), "that is what the file holds now");
}
