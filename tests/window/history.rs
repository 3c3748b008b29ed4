//! Every step by name: the word after undo, and the list of all of them.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::NodeT as _;
use zeroline::plan::Assumption;
use zeroline::session::Document;

use crate::files::GIFTS;
use crate::recovery::{desk, open};
use crate::support::{Setup, Window, name_of};

fn names(document: &Document) -> Vec<String> {
    document.history().steps().iter().map(|step| step.name.to_string()).collect()
}

fn step(window: &Window, name: &str) -> bool {
    window.all(Role::Button).iter().any(|node| name_of(node).starts_with(name))
}

#[test]
fn undo_names_the_reverted_step_and_offers_redo() {
    let mut window = Setup::default().open();
    window.enter(GIFTS, "200");
    window.press(Modifiers::COMMAND, Key::Z);
    window.expect("Undone: Gifts per hour 150 → 200");
    window.button("Redo");
    assert_eq!(window.value(Assumption::GiftsPerHour), 200.0);
    window.expect("Redone: Gifts per hour 150 → 200");
    window.button("Undo");
    assert_eq!(window.value(Assumption::GiftsPerHour), 150.0);
    // With nothing more to take back there is nothing to say.
    window.press(Modifiers::COMMAND, Key::Z);
    window.expect("Undone: Gifts per hour 150 → 200");
}

#[test]
fn undo_note_disappears_and_takes_no_focus() {
    let mut window = Setup::default().open();
    window.enter(GIFTS, "200");
    window.focus_slider(GIFTS);
    let place = window.get(Role::Slider, GIFTS).rect();
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(window.get(Role::Slider, GIFTS).is_focused());
    assert_eq!(window.get(Role::Slider, GIFTS).rect(), place, "nothing moves for it");
    window.rest();
    assert!(!window.says("Undone:"));
}

#[test]
fn first_step_names_the_origin_of_the_plan() {
    let (_folder, path, data) = desk();
    let mut window = open(&path, &data);
    assert_eq!(names(window.app().document()), ["Opened mine.ron"]);
    window.enter(GIFTS, "321");
    window.press(Modifiers::COMMAND, Key::S);
    window.wait("it is saved", |app| !app.document().is_unsaved());
    assert_eq!(names(window.app().document()), ["Opened mine.ron", "Gifts per hour 120 → 321"], "saving forgets no step");
    window.menu(&["File", "New", "Part-time"]);
    assert_eq!(names(window.app().document()), ["New plan"]);
}

#[test]
fn history_list_shows_every_step_and_jumps_to_any() {
    let (_folder, path, data) = desk();
    let mut window = open(&path, &data);
    for gifts in ["200", "300", "400"] {
        window.enter(GIFTS, gifts);
    }
    window.menu(&["Edit", "History"]);
    for name in ["Opened mine.ron", "Gifts per hour 120 → 200", "Gifts per hour 200 → 300", "Gifts per hour 300 → 400"] {
        assert!(step(&window, name), "{name}");
    }
    window.get(Role::Button, "Opened mine.ron saved");
    window.click(Role::Button, "Gifts per hour 120 → 200");
    assert_eq!(window.value(Assumption::GiftsPerHour), 200.0);
    assert_eq!(names(window.app().document()).len(), 4, "what comes after it stays");
    window.click(Role::Button, "Gifts per hour 300 → 400");
    assert_eq!(window.value(Assumption::GiftsPerHour), 400.0);

    // The mark moves to the step that was saved.
    window.press(Modifiers::COMMAND, Key::S);
    window.wait("it is saved", |app| !app.document().is_unsaved());
    window.get(Role::Button, "Gifts per hour 300 → 400 saved");
    window.get(Role::Button, "Opened mine.ron");

    window.press(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::H);
    assert!(!step(&window, "Opened mine.ron"));
}

#[test]
fn long_history_list_shows_the_current_step() {
    let mut window = Setup::default().open();
    for gifts in 0..40_u32 {
        window.enter(GIFTS, &(200 + gifts).to_string());
    }
    window.press(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::H);
    assert!(step(&window, "Gifts per hour 238 → 239") && !step(&window, "New plan"));
    for _ in 0..40 {
        window.press(Modifiers::COMMAND, Key::Z);
    }
    assert!(step(&window, "New plan") && !step(&window, "Gifts per hour 238 → 239"));
    for node in window.all(Role::Button) {
        assert!(!node.accesskit_node().label().unwrap_or_default().is_empty(), "every button has a name");
    }
}

#[test]
fn names_of_steps_are_written_in_the_format_of_numbers() {
    let mut window = Setup::default().open();
    window.enter("Fee per deal", "1500");
    assert_eq!(window.undo_label().as_deref(), Some("Fee per deal $350 → $1,500"));
    window.menu(&["View", "Numbers", "1.234,56"]);
    assert_eq!(window.undo_label().as_deref(), Some("Fee per deal 350\u{a0}$ → 1.500\u{a0}$"));
    assert!(!window.says("1,500") && window.says("Fee per deal 350\u{a0}$ → 1.500\u{a0}$: "), "{:#?}", window.everything_said());
    window.menu(&["View", "Numbers", "1,234.56"]);
    assert_eq!(window.undo_label().as_deref(), Some("Fee per deal $350 → $1,500"));
}
