//! Blurred amounts: no view, panel or list shows one, and the pointer shows the one that it is on.

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers};
use zeroline::app::ui_state::ViewPlace;
use zeroline::app::window_command::WindowCommand;

use tempfile::TempDir;

use crate::support::{Setup, Window, name_of, plan_file};

const BLUR: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);
const FEE: &str = "Fee per deal";

/// The texts on screen and of screen readers in which digits follow a sign of money.
fn amounts(window: &Window) -> Vec<String> {
    let is_amount = |text: &String| text.match_indices('$').any(|(at, _)| text[at + 1..].starts_with(|c: char| c.is_ascii_digit()));
    let painted = window.painted().into_iter().map(|painted| painted.text);
    painted.chain(window.everything_said()).filter(is_amount).collect()
}

/// A plan of few futures with a scenario and a step whose name has amounts, and its folder.
fn at_work() -> (TempDir, Window) {
    let (folder, path) = plan_file(&[("futures.count", "1000")]);
    let mut window = Setup { plan: Some(path), unfolded: &[], ..Setup::default() }.open();
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::N);
    window.key(Key::Escape);
    window.drag(FEE, &[0.5, 0.8]);
    window.settle();
    (folder, window)
}

#[test]
fn no_view_shows_an_amount_while_they_are_blurred() {
    let (_folder, mut window) = at_work();
    window.expect("Undo “");
    assert!(!amounts(&window).is_empty());
    window.press(BLUR, Key::B);
    for place in ViewPlace::all() {
        window.press(Modifiers::ALT, WindowCommand::View(place).shortcut().unwrap().logical_key);
        window.settle();
        assert_eq!(amounts(&window), Vec::<String>::new(), "view {}", place.0);
    }
}

#[test]
fn no_list_shows_an_amount_while_they_are_blurred() {
    let (_folder, mut window) = at_work();
    window.press(BLUR, Key::B);
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::H);
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    window.settle();
    assert_eq!(amounts(&window), Vec::<String>::new());
    window.press(Modifiers::COMMAND, Key::Z);
    window.expect("Undone: ");
    assert_eq!(amounts(&window), Vec::<String>::new());
}

#[test]
fn pointer_shows_the_one_amount_it_is_on() {
    let mut window = Setup::default().open();
    window.press(BLUR, Key::B);
    window.settle();
    let card = window.all(Role::Label).into_iter().find(|node| name_of(node).starts_with("Gross, Dec 2026: ")).unwrap().rect();
    window.frame([Event::PointerMoved(card.center())]);
    window.run();
    window.expect("Gross, Dec 2026: $2,818");
    assert!(!window.says("Gross, 12 months: $"));
    window.frame([Event::PointerGone]);
    window.run();
    assert!(!window.says("Gross, Dec 2026: $"));
}

#[test]
fn amounts_come_back_with_the_names_of_steps() {
    let (_folder, mut window) = at_work();
    let label = window.undo_label().unwrap();
    assert!(label.contains('$'), "{label}");
    window.press(BLUR, Key::B);
    window.press(BLUR, Key::B);
    window.settle();
    window.expect(&format!("Undo “{label}”"));
}

#[test]
fn step_made_while_blurred_keeps_its_amounts() {
    let mut window = Setup { unfolded: &[], ..Setup::default() }.open();
    window.press(BLUR, Key::B);
    window.drag(FEE, &[0.5, 0.8]);
    let label = window.undo_label().unwrap();
    assert!(label.contains('$') && !label.contains('•'), "{label}");
}
