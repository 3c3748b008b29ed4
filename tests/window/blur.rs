//! Blurred amounts: no view, panel or list shows one, and the pointer shows the one that it is on.

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers, Pos2};
use zeroline::app::ui_state::ViewPlace;
use zeroline::app::window_command::WindowCommand;

use egui_kittest::Node;
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
    let mut window = Setup { plan: Some(path), expanded: &[], ..Setup::default() }.open();
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
    let mut window = Setup { expanded: &[], ..Setup::default() }.open();
    window.press(BLUR, Key::B);
    window.drag(FEE, &[0.5, 0.8]);
    let label = window.undo_label().unwrap();
    assert!(label.contains('$') && !label.contains('•'), "{label}");
}

/// The amounts on screen while the pointer is on a place, beside those that are shown anyway.
fn revealed_at(window: &mut Window, place: Pos2) -> Vec<String> {
    window.frame([Event::PointerMoved(place)]);
    window.run();
    // Tooltips come some time after the pointer rests.
    for _ in 0..60 {
        window.frame([]);
    }
    let mut shown: Vec<String> = amounts(window);
    shown.sort();
    shown.dedup();
    window.frame([Event::PointerGone]);
    window.run();
    shown
}

#[test]
fn pointer_on_a_chart_shows_the_one_amount_it_is_on() {
    let (_folder, mut window) = at_work();
    window.press(BLUR, Key::B);
    let charts: [(usize, &str, [f32; 2]); 5] = [
        // The lowest area of the streams over time is gifts; over all of them is nothing but the total.
        (1, "Every stream over", [0.5, 0.95]),
        (1, "Every stream over", [0.5, 0.01]),
        // The first bar of a month is gifts.
        (0, "gross", [0.04, 0.9]),
        (3, "futures over", [0.5, 0.5]),
        (6, "Total of each month", [0.5, 0.5]),
    ];
    for (view, chart, [x, y]) in charts {
        window.press(Modifiers::ALT, WindowCommand::View(ViewPlace(view)).shortcut().unwrap().logical_key);
        window.settle();
        let is_it = |node: &Node<'_>| name_of(node).contains(chart);
        window.all(Role::Image).into_iter().find(is_it).unwrap().scroll_to_me();
        window.run();
        let rect = window.all(Role::Image).into_iter().find(is_it).unwrap().rect();
        let shown = revealed_at(&mut window, rect.lerp_inside(eframe::egui::vec2(x, y)));
        assert_eq!(shown.len(), 1, "{chart} at {x}, {y}: {shown:?}");
    }
}

#[test]
fn pointer_on_a_bar_of_matters_shows_its_amounts() {
    let (_folder, mut window) = at_work();
    window.press(BLUR, Key::B);
    window.press(Modifiers::ALT, Key::Num5);
    window.settle();
    let bar = window.all(Role::Button).into_iter().find(|node| name_of(node).starts_with("Gifts per hour")).unwrap().rect();
    let shown = revealed_at(&mut window, bar.center());
    assert!(shown.iter().any(|amount| amount.starts_with("+$")), "{shown:?}");
    assert!(shown.iter().all(|amount| !amount.contains("Fee")), "{shown:?}");
}

#[test]
fn pointer_on_a_row_of_a_comparison_shows_its_amounts() {
    let (_folder, mut window) = at_work();
    window.press(BLUR, Key::B);
    window.press(Modifiers::ALT, Key::Num7);
    window.settle();
    let row = window.all(Role::Label).into_iter().find(|node| name_of(node).starts_with("LIVE gifts: ")).unwrap().rect();
    let shown = revealed_at(&mut window, row.center());
    assert!(!shown.is_empty() && shown.iter().all(|amount| amount.contains('$')), "{shown:?}");
    assert_eq!(amounts(&window), Vec::<String>::new());
}
