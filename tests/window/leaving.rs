//! Leaving a plan with unsaved changes: nothing is lost without a word.

use std::path::PathBuf;

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use tempfile::TempDir;
use zeroline::plan::Assumption;
use zeroline::session::work::PathAnswer;

use crate::files::{GIFTS, QUESTION, changed, example, folder, gifts_in, is_saved_to};
use crate::support::{Setup, Window};

/// One way to leave a plan, and the sign that it was left.
struct Leaving {
    name: &'static str,
    leave: fn(&mut Window),
    left: fn(&Window) -> bool,
}

const WAYS: [Leaving; 3] = [
    Leaving { name: "New", leave: |window| window.menu(&["File", "New", "Part-time"]), left: |window| window.plan().name() == "Part-time" },
    Leaving { name: "Open", leave: |window| window.press(Modifiers::COMMAND, Key::O), left: |window| window.plan().name() == "Shop seller" },
    Leaving {
        name: "Quit",
        leave: |window| {
            window.ask_to_close();
            window.run();
        },
        left: |window| window.closed(),
    },
];

fn leaving(way: &Leaving, folder: &TempDir) -> (Window, PathBuf) {
    let path = example(folder, "mine.ron");
    let mut window = changed(Some(&path));
    (way.leave)(&mut window);
    window.expect("Save the changes to “Musician”?");
    assert!(!(way.left)(&window), "{}", way.name);
    (window, path)
}

#[test]
fn unsaved_changes_can_be_saved_on_leaving() {
    for way in &WAYS {
        let folder = folder();
        let (mut window, path) = leaving(way, &folder);
        window.dialogs.answer(PathAnswer::Path("saves/shop-seller.ron".into()));
        window.button("Save");
        window.wait_for(way.name, way.left);
        assert_eq!(gifts_in(&path), 321.0, "{}", way.name);
    }
}

#[test]
fn unsaved_changes_can_be_discarded_on_leaving() {
    for way in &WAYS {
        let folder = folder();
        let (mut window, path) = leaving(way, &folder);
        window.dialogs.answer(PathAnswer::Path("saves/shop-seller.ron".into()));
        window.button("Don't save");
        window.wait_for(way.name, way.left);
        assert_eq!(gifts_in(&path), 120.0, "{}", way.name);
    }
}

#[test]
fn leaving_can_be_cancelled_by_button_and_by_escape() {
    for way in &WAYS {
        for escape in [false, true] {
            let folder = folder();
            let (mut window, path) = leaving(way, &folder);
            if escape {
                window.key(Key::Escape);
            } else {
                window.button("Cancel");
            }
            window.wait_for_jobs();
            assert!(!window.says(QUESTION), "{}", way.name);
            assert!(!(way.left)(&window), "{}", way.name);
            assert!(window.app().document().is_unsaved());
            assert_eq!((window.value(Assumption::GiftsPerHour), gifts_in(&path)), (321.0, 120.0), "{}", way.name);
        }
    }
}

#[test]
fn question_is_answered_by_enter_with_save() {
    let folder = folder();
    let (mut window, path) = leaving(&WAYS[0], &folder);
    assert!(window.get(Role::Button, "Save").is_focused());
    window.key(Key::Enter);
    window.wait_for(WAYS[0].name, WAYS[0].left);
    assert_eq!(gifts_in(&path), 321.0);
}

#[test]
fn cancelled_or_failed_save_on_leaving_keeps_the_plan() {
    // Never saved before: the dialog asks where, and the user thinks again.
    let mut window = changed(None);
    window.menu(&["File", "New", "Part-time"]);
    window.button("Save");
    window.wait_for_jobs();
    assert_eq!((window.plan().name(), window.app().document().is_unsaved()), ("Growing creator", true));
    // A later save does not leave the plan either.
    let folder = folder();
    let path = folder.path().join("mine.ron");
    window.dialogs.answer(PathAnswer::Path(path.clone()));
    window.press(Modifiers::COMMAND, Key::S);
    is_saved_to(&mut window, &path);
    assert_eq!(window.plan().name(), "Growing creator");

    let mut window = changed(None);
    window.menu(&["File", "New", "Part-time"]);
    window.dialogs.answer(PathAnswer::Path(folder.path().join("gone/mine.ron")));
    window.button("Save");
    window.wait_for("the save fails", |window| window.says("was not saved"));
    window.button("Close");
    assert_eq!((window.plan().name(), window.app().document().is_unsaved()), ("Growing creator", true));
}

#[test]
fn unchanged_plan_is_left_without_a_question() {
    let mut window = Setup::default().open();
    window.menu(&["File", "New", "Part-time"]);
    assert_eq!(window.plan().name(), "Part-time");
    window.ask_to_close();
    window.wait_for("the window closes", Window::closed);
    assert!(!window.says(QUESTION));
}

#[test]
fn half_typed_number_is_a_change_on_closing() {
    let mut window = Setup::default().open();
    window.type_into(GIFTS, "321");
    window.ask_to_close();
    window.run();
    window.expect(QUESTION);
}
