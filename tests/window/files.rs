//! Opening, saving, and the questions about unsaved changes.

use std::path::{Path, PathBuf};
use std::slice;

use eframe::egui::{Key, Modifiers, ViewportCommand};
use tempfile::TempDir;
use zeroline::file;
use zeroline::plan::{Assumption, YearMonth};
use zeroline::session::work::{PathAnswer, PathRequest};

use crate::support::{Setup, Window};

pub(super) const GIFTS: &str = "Gifts per hour";
pub(super) const QUESTION: &str = "Save the changes to “";
pub(super) const OWN_FIELD: &str = "No file dialog available. Enter a path:";

pub(super) fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// A window whose plan was changed and not saved; with `path` it came from there.
pub(super) fn changed(path: Option<&Path>) -> Window {
    let mut window = Setup { plan: path.map(Path::to_owned), ..Setup::default() }.open();
    window.enter(GIFTS, "321");
    assert!(window.app().document().is_unsaved());
    window
}

pub(super) fn example(folder: &TempDir, name: &str) -> PathBuf {
    let path = folder.path().join(name);
    std::fs::copy("saves/musician.ron", &path).unwrap();
    path
}

pub(super) fn gifts_in(path: &Path) -> f64 {
    file::load(path, YearMonth::new(2026, 12).unwrap()).unwrap().value(Assumption::GiftsPerHour)
}

pub(super) fn is_saved_to(window: &mut Window, path: &Path) {
    window.wait("the plan is saved", |app| !app.document().is_unsaved());
    assert_eq!(window.app().document().path(), Some(path));
    assert_eq!(gifts_in(path), 321.0);
}

#[test]
fn plan_named_at_the_start_opens() {
    let folder = folder();
    let window = Setup { plan: Some(example(&folder, "mine.ron")), ..Setup::default() }.open();
    assert_eq!(window.plan().name(), "Musician");
    assert!(!window.app().document().is_unsaved());
}

#[test]
fn open_asks_which_plan_and_shows_it() {
    let folder = folder();
    let path = example(&folder, "mine.ron");
    let mut window = Setup::default().open();
    window.dialogs.answer(PathAnswer::Path(path.clone()));
    window.menu(&["File", "Open…"]);
    window.wait("the plan is opened", |app| app.document().path() == Some(path.as_path()));
    // The musician of the examples: 120 gifts an hour.
    assert_eq!((window.field(GIFTS).as_str(), window.undo_label()), ("120", None));
    assert_eq!(*window.dialogs.asked.lock().unwrap(), [PathRequest::Open { folder: None }]);

    // It is among the recent plans now, and the dialog begins in its folder.
    window.menu(&["File", "New", "Gifts only"]);
    window.menu(&["File", "Open recent", "mine.ron"]);
    window.wait("the plan is opened again", |app| app.document().path().is_some());
    window.press(Modifiers::COMMAND, Key::O);
    window.wait_for_jobs();
    assert_eq!(window.dialogs.asked.lock().unwrap()[1], PathRequest::Open { folder: Some(folder.path().to_owned()) });
}

#[test]
fn save_asks_where_once_and_then_writes_there() {
    let folder = folder();
    let path = folder.path().join("mine.ron");
    let mut window = changed(None);
    window.dialogs.answer(PathAnswer::Path(path.clone()));
    window.press(Modifiers::COMMAND, Key::S);
    is_saved_to(&mut window, &path);
    assert_eq!(*window.dialogs.asked.lock().unwrap(), [PathRequest::Save { folder: None, name: "growing-creator.ron".to_owned() }]);

    window.enter(GIFTS, "1");
    window.enter(GIFTS, "321");
    window.enter(GIFTS, "322");
    window.press(Modifiers::COMMAND, Key::S);
    window.wait("the plan is saved again", |app| !app.document().is_unsaved());
    assert_eq!((gifts_in(&path), window.dialogs.asked.lock().unwrap().len()), (322.0, 1));

    window.press(Modifiers::COMMAND, Key::Z);
    assert!(window.app().document().is_unsaved(), "undo past the save is a change");
    window.press(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::Z);
    assert!(!window.app().document().is_unsaved());
}

#[test]
fn typed_text_is_accepted_before_a_save() {
    let folder = folder();
    let path = example(&folder, "mine.ron");
    let mut window = Setup { plan: Some(path.clone()), ..Setup::default() }.open();
    window.type_into(GIFTS, "321");
    window.press(Modifiers::COMMAND, Key::S);
    window.wait_for_jobs();
    is_saved_to(&mut window, &path);
}

#[test]
fn save_as_gives_a_name_its_extension() {
    let folder = folder();
    let mut window = changed(Some(&example(&folder, "mine.ron")));
    window.dialogs.answer(PathAnswer::Path(folder.path().join("other")));
    window.menu(&["File", "Save as…"]);
    is_saved_to(&mut window, &folder.path().join("other.ron"));
    assert_eq!(gifts_in(&folder.path().join("mine.ron")), 120.0, "the first file is as it was");
}

#[test]
fn save_as_adds_an_extension_without_overwriting_a_file() {
    let folder = folder();
    let mine = example(&folder, "mine.ron");
    let mut window = changed(None);
    // The dialog looked for "mine", which is not there, so it asked nothing.
    window.dialogs.answer(PathAnswer::Path(folder.path().join("mine")));
    window.menu(&["File", "Save as…"]);
    window.wait_for_jobs();
    window.expect("mine.ron already exists");
    assert_eq!(gifts_in(&mine), 120.0);
    window.button("Cancel");
    assert!(window.app().document().is_unsaved());
}

#[test]
fn cancelled_dialog_changes_nothing() {
    let mut window = changed(None);
    window.menu(&["File", "Save as…"]);
    window.wait_for_jobs();
    assert!(window.app().document().is_unsaved());
    assert_eq!(window.app().document().path(), None);
}

#[test]
fn failed_save_has_a_reason_and_loses_nothing() {
    let folder = folder();
    let gone = folder.path().join("gone");
    std::fs::create_dir(&gone).unwrap();
    let path = gone.join("mine.ron");
    std::fs::copy("saves/musician.ron", &path).unwrap();
    let mut window = changed(Some(&path));
    std::fs::remove_dir_all(&gone).unwrap();
    window.press(Modifiers::COMMAND, Key::S);
    window.wait_for_jobs();
    window.expect("mine.ron was not saved");
    window.expect("Your changes are still here. Try again, or save under another name.");
    window.button("Close");
    assert!(window.app().document().is_unsaved());
    assert_eq!(window.value(Assumption::GiftsPerHour), 321.0);
}

#[test]
fn bad_file_is_reported_with_its_place_and_leaves_the_plan() {
    let folder = folder();
    let path = folder.path().join("bad.ron");
    std::fs::write(&path, "(\n    format: 1,\n    gifts: (\n        gifts_per_hor: 3,\n    ),\n)\n").unwrap();
    let mut window = Setup::default().open();
    let before = window.plan().clone();
    window.dialogs.answer(PathAnswer::Path(path));
    window.menu(&["File", "Open…"]);
    window.wait_for("the file is refused", |window| window.says("was not opened"));
    window.expect("bad.ron was not opened");
    window.expect("bad.ron:4:");
    window.expect("gifts_per_hour");
    window.key(Key::Escape);
    assert!(!window.says("was not opened"));
    assert_eq!((window.plan(), window.app().document().path()), (&before, None));
}

#[test]
fn dropped_plan_opens() {
    let folder = folder();
    let path = example(&folder, "mine.ron");
    let mut window = Setup::default().open();
    window.drop_files(slice::from_ref(&path));
    window.wait("the dropped plan is opened", |app| app.document().path().is_some());
    assert_eq!(window.plan().name(), "Musician");

    window.enter(GIFTS, "321");
    window.drop_files(&[path]);
    window.expect(QUESTION);
    window.button("Cancel");
    assert_eq!(window.value(Assumption::GiftsPerHour), 321.0);
}

#[test]
fn path_field_opens_a_plan_without_file_dialogs() {
    let mut window = Setup::default().open();
    window.dialogs.answer(PathAnswer::Unavailable);
    window.menu(&["File", "Open…"]);
    window.wait_for_jobs();
    window.fill(OWN_FIELD, "saves/musician.ron");
    window.key(Key::Enter);
    window.wait("the plan is opened", |app| app.document().path().is_some());
    assert_eq!(window.plan().name(), "Musician");
}

#[test]
fn path_field_saves_and_overwrites_nothing_silently() {
    let folder = folder();
    let taken = example(&folder, "taken.ron");
    let mut window = changed(None);
    window.dialogs.answer(PathAnswer::Unavailable);
    window.press(Modifiers::COMMAND, Key::S);
    window.wait_for_jobs();
    assert!(window.field(OWN_FIELD).ends_with("growing-creator.ron"), "{}", window.field(OWN_FIELD));

    window.fill(OWN_FIELD, "");
    window.button("Save");
    window.expect("Enter a path.");

    // Both with and without the extension that is added.
    for name in ["taken.ron", "taken"] {
        window.fill(OWN_FIELD, folder.path().join(name).to_str().unwrap());
        window.key(Key::Enter);
        window.wait_for_jobs();
        window.expect("taken.ron already exists. Choose another name or delete it first.");
        assert_eq!(gifts_in(&taken), 120.0);
    }

    window.fill(OWN_FIELD, folder.path().join("free").to_str().unwrap());
    window.button("Save");
    is_saved_to(&mut window, &folder.path().join("free.ron"));

    // Its own file may be written over.
    window.enter(GIFTS, "1");
    window.enter(GIFTS, "321");
    window.dialogs.answer(PathAnswer::Unavailable);
    window.menu(&["File", "Save as…"]);
    window.wait_for_jobs();
    window.fill(OWN_FIELD, folder.path().join("free.ron").to_str().unwrap());
    window.button("Save");
    is_saved_to(&mut window, &folder.path().join("free.ron"));
}

#[test]
fn path_field_can_be_cancelled() {
    for escape in [false, true] {
        let mut window = changed(None);
        window.dialogs.answer(PathAnswer::Unavailable);
        window.press(Modifiers::COMMAND, Key::S);
        window.wait_for_jobs();
        if escape {
            window.key(Key::Escape);
        } else {
            window.button("Cancel");
        }
        assert!(!window.says(OWN_FIELD), "escape: {escape}");
        assert!(window.app().document().is_unsaved());
    }
}

#[test]
fn title_has_the_plan_and_its_save_state() {
    let mut window = Setup { expanded: &["plan"], ..Setup::default() }.open();
    let title =
        |commands: Vec<ViewportCommand>| commands.into_iter().find_map(|command| if let ViewportCommand::Title(title) = command { Some(title) } else { None });
    window.type_into("Name of the plan", "Mine");
    assert_eq!(title(window.frame_with_key(Modifiers::NONE, Key::Enter)).as_deref(), Some("• Mine – Zeroline"));
    assert_eq!(title(window.frame([])), None, "said once");
    assert_eq!(title(window.frame_with_key(Modifiers::COMMAND, Key::Z)).as_deref(), Some("Growing creator – Zeroline"));
}
