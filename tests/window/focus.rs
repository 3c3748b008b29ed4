//! The focus by keyboard: it is seen wherever it goes, it goes in reading order, and letters lead it through lists.

use std::collections::HashSet;

use eframe::egui::accesskit::Role;
use eframe::egui::{Color32, Event, Key, Memory, Modifiers, Rect, Shape, Theme};
use egui_kittest::kittest::NodeT as _;
use zeroline::app::theme::{DARK, LIGHT};
use zeroline::session::work::PathAnswer;

use crate::files::{GIFTS, example, folder};
use crate::recovery::{desk, open, recoverable};
use crate::support::{Setup, Window, name_of, plan_file};

/// The strokes of a colour on screen.
fn strokes(window: &Window, color: Color32) -> usize {
    fn count(shape: &Shape, color: Color32) -> usize {
        match shape {
            Shape::Vec(shapes) => shapes.iter().map(|shape| count(shape, color)).sum(),
            Shape::Rect(rect) => usize::from(rect.stroke.width > 0.0 && rect.stroke.color == color),
            Shape::Circle(circle) => usize::from(circle.stroke.width > 0.0 && circle.stroke.color == color),
            _ => 0,
        }
    }
    window.harness.output().shapes.iter().map(|clipped| count(&clipped.shape, color)).sum()
}

/// Walks by Tab until it is where it was before; every stop is seen. Returns the names of the stops and their places.
fn walk(window: &mut Window, theme: Theme, stops: usize) -> Vec<(String, Rect)> {
    let palette = if theme == Theme::Dark { &DARK } else { &LIGHT };
    // On the colour of the ring itself, it has the colour of its text.
    let rings = |window: &Window| [palette.accent, palette.on_accent, palette.text].map(|color| strokes(window, color));
    let (mut seen, mut names, mut unseen) = (HashSet::new(), Vec::new(), Vec::new());
    // A result that arrives between two looks changes the painting, too.
    window.wait_for_jobs();
    window.settle();
    for _ in 0..stops {
        window.key(Key::Tab);
        let Some(id) = window.harness.ctx.memory(Memory::focused) else { continue };
        if !seen.insert(id) {
            break;
        }
        let focused = window.harness.root().children_recursive().find(egui_kittest::Node::is_focused).map(|node| (name_of(&node), node.rect()));
        let (name, rect) = focused.unwrap_or((String::new(), Rect::NOTHING));
        let with = rings(window);
        window.harness.ctx.memory_mut(|memory| memory.surrender_focus(id));
        window.run();
        let without = rings(window);
        if with.iter().zip(without).all(|(with, without)| *with <= without) {
            unseen.push(name.clone());
        }
        window.harness.ctx.memory_mut(|memory| memory.request_focus(id));
        window.run();
        names.push((name, rect));
    }
    assert!(unseen.is_empty(), "these do not show that they have the focus: {unseen:#?}");
    names
}

#[test]
fn focus_is_seen_on_every_control_of_every_view() {
    let keys = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
    for (place, key) in keys.into_iter().enumerate() {
        let theme = if place % 2 == 0 { Theme::Dark } else { Theme::Light };
        let (_folder, path) = plan_file(&[("futures.count", "2000")]);
        let mut window = Setup { theme, plan: Some(path), expanded: &["gifts"], ..Setup::default() }.open();
        window.press(Modifiers::ALT, key);
        window.settle();
        let names = walk(&mut window, theme, 150);
        assert!(names.len() > 40, "{names:?}");
    }
}

#[test]
fn focus_is_seen_on_every_control_of_the_start() {
    let mut window = Setup { started: false, ..Setup::default() }.open();
    let names = walk(&mut window, Theme::Dark, 60);
    for name in ["Followers", "Supporters", "Country", "Start with this", "Look at the example first"] {
        assert!(names.iter().any(|(known, _)| known == name), "{name} in {names:?}");
    }
}

#[test]
fn tabs_have_the_focus_from_left_to_right() {
    let mut window = Setup::default().open();
    window.get(Role::Tab, "Month").focus();
    window.run();
    for tab in ["Time", "Cash", "Range", "Matters", "Reach", "Compare", "Reality", "Others"] {
        window.key(Key::Tab);
        assert!(window.get(Role::Tab, tab).is_focused(), "{tab}");
    }
}

#[test]
fn letters_lead_through_a_menu() {
    let mut window = Setup::default().open();
    window.key(Key::F10);
    window.key(Key::Enter);
    let focused =
        |window: &Window| window.harness.root().children_recursive().find(egui_kittest::Node::is_focused).map(|node| name_of(&node)).unwrap_or_default();
    for (letter, entry) in [("s", "Save"), ("S", "Save as"), ("s", "Save"), ("q", "Quit"), ("o", "Open")] {
        window.harness.event(Event::Text(letter.to_owned()));
        window.run();
        assert!(focused(&window).starts_with(entry), "{letter}: {}", focused(&window));
    }
}

#[test]
fn letter_leads_to_an_entry_of_a_list_and_enter_chooses_it() {
    let mut window = Setup::default().open();
    window.press(Modifiers::ALT, Key::Num6);
    let list = window.all(Role::ComboBox).into_iter().find(|node| node.value().is_some_and(|value| value.starts_with("be 8 in 10"))).unwrap();
    list.focus();
    window.run();
    window.key(Key::Enter);
    window.harness.event(Event::Text("m".to_owned()));
    window.run();
    window.key(Key::Enter);
    window.settle();
    window.expect("of futures meet the goal of");
}

/// Walks through everything on screen: a panel over the others is among it, and each of its controls is seen.
#[track_caller]
fn walk_panel(window: &mut Window, theme: Theme, expected: &[&str]) {
    let stops = walk(window, theme, 200);
    for name in expected {
        assert!(stops.iter().any(|(stop, _)| stop.starts_with(name)), "{name} in {stops:?}");
    }
}

#[test]
fn focus_is_seen_on_every_control_of_the_sources() {
    let mut window = Setup { expanded: &["brands", "gifts.payment"], ..Setup::default() }.open();
    window.button("Sources: Fee per deal");
    walk_panel(&mut window, Theme::Dark, &["Close the sources", "Your note", "Use $", "Followers", "views a post"]);
    let mut window = Setup { theme: Theme::Light, expanded: &["gifts", "gifts.payment"], ..Setup::default() }.open();
    window.button("Sources: LIVE gifts: paid after");
    walk_panel(&mut window, Theme::Light, &["Close the sources", "Use 15 days", "Use 36 days"]);
}

#[test]
fn focus_is_seen_on_every_control_of_the_history() {
    let mut window = Setup { expanded: &[], ..Setup::default() }.open();
    window.enter(GIFTS, "200");
    window.enter(GIFTS, "300");
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::H);
    walk_panel(&mut window, Theme::Dark, &["Close the history", "Gifts per hour 150 → 200", "Gifts per hour 200 → 300"]);
}

#[test]
fn focus_is_seen_on_every_control_of_the_differences() {
    let folder = folder();
    let path = folder.path().join("two.ron");
    zeroline::file::save(&path, &crate::compare::two()).unwrap();
    let mut window = Setup { theme: Theme::Light, plan: Some(path), expanded: &[], ..Setup::default() }.open();
    window.press(Modifiers::COMMAND, Key::Num2);
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    walk_panel(&mut window, Theme::Light, &["Close the differences", "Note", "Reset: ", "Reset all"]);
}

/// Walks through an open dialog: each control is seen, and they come as one reads, with these among them.
#[track_caller]
fn walk_dialog(window: &mut Window, theme: Theme, expected: &[&str]) {
    let stops = walk(window, theme, 60);
    for name in expected {
        assert!(stops.iter().any(|(stop, _)| stop.starts_with(name)), "{name} in {stops:?}");
    }
    let first = stops.iter().position(|(stop, _)| stop.starts_with(expected[0])).unwrap();
    let in_order: Vec<&(String, Rect)> = stops[first..].iter().chain(&stops[..first]).collect();
    for pair in in_order.windows(2) {
        let (before, after) = (pair[0].1, pair[1].1);
        assert!(after.top() >= before.center().y || after.left() > before.left(), "{:?} comes before {:?}", pair[0].0, pair[1].0);
    }
}

#[test]
fn focus_goes_through_help_as_one_reads() {
    let mut window = Setup::default().open();
    window.key(Key::F1);
    walk_dialog(&mut window, Theme::Dark, &["Close"]);
    window.key(Key::Escape);
    window.menu(&["Help", "About this calculation"]);
    window.settle();
    walk_dialog(&mut window, Theme::Dark, &["New random seed", "Close"]);
}

#[test]
fn focus_goes_through_the_question_about_changes_as_one_reads() {
    let mut window = Setup { theme: Theme::Light, ..Setup::default() }.open();
    window.enter(GIFTS, "200");
    window.press(Modifiers::COMMAND, Key::O);
    walk_dialog(&mut window, Theme::Light, &["Don't save", "Cancel", "Save"]);
    window.key(Key::Escape);
    assert!(!window.says("Don't save"));
}

#[test]
fn focus_goes_through_the_path_field_as_one_reads() {
    let mut window = Setup::default().open();
    window.dialogs.answer(PathAnswer::Unavailable);
    window.press(Modifiers::COMMAND, Key::O);
    window.wait_for("a path is asked for", |window| window.says("No file dialog available."));
    walk_dialog(&mut window, Theme::Dark, &["No file dialog", "Cancel", "Open"]);
}

#[test]
fn focus_goes_through_the_question_about_a_currency_as_one_reads() {
    let mut window = Setup::default().open();
    window.click(Role::Button, "Currency");
    window.harness.event(Event::Text("eur".to_owned()));
    window.run();
    window.key(Key::Enter);
    window.expect("Convert amounts");
    walk_dialog(&mut window, Theme::Dark, &["One US dollar is", "Cancel", "Keep", "Convert"]);
}

#[test]
fn focus_goes_through_versions_and_changes_outside_as_one_reads() {
    let (_folder, path, data) = desk();
    let mut window = open(&path, &data);
    crate::versions::save(&mut window, "200");
    crate::versions::save(&mut window, "300");
    crate::versions::show(&mut window);
    walk_dialog(&mut window, Theme::Dark, &["Restore", "Close"]);
    window.key(Key::Escape);
    crate::external::write_outside(&path, "333");
    crate::external::come_to_the_front(&mut window);
    window.wait_for("it is asked", |window| window.says("changed on disk"));
    walk_dialog(&mut window, Theme::Dark, &["Not now", "Reload file", "Save", "Keep"]);
}

#[test]
fn focus_goes_through_recoverable_changes_as_one_reads() {
    let (_folder, path, data) = desk();
    recoverable(&path, &data);
    let mut window = open(&path, &data);
    window.wait_for("it is offered", |window| window.says(crate::recovery::OFFER));
    walk_dialog(&mut window, Theme::Dark, &["Discard…", "Open", "Later"]);
    window.button("Discard…");
    walk_dialog(&mut window, Theme::Dark, &["Discard", "Keep"]);
}

#[test]
fn focus_goes_through_a_damaged_file_and_failures_as_one_reads() {
    let folder = folder();
    let path = example(&folder, "bad.ron");
    std::fs::write(&path, "(format: \"2.0\", plan: (name: \"Mine\"), gifts: (gifts_per_hour: 77, coins_per_gift: 1").unwrap();
    let mut window = Setup { plan: Some(path), ..Setup::default() }.begin();
    window.wait_for("it is reported", |window| window.says("was not opened"));
    walk_dialog(&mut window, Theme::Dark, &["Close", "Open repaired copy"]);
    window.button("Open repaired copy");
    walk_dialog(&mut window, Theme::Dark, &["Close"]);
}

/// The name of the control that has the focus.
fn focused(window: &Window) -> String {
    window.harness.root().children_recursive().find(egui_kittest::Node::is_focused).map(|node| name_of(&node)).unwrap_or_default()
}

#[test]
fn arrows_lead_down_a_menu_and_to_the_next_one() {
    let mut window = Setup::default().open();
    window.key(Key::F10);
    window.key(Key::Enter);
    assert_eq!(focused(&window), "File");
    window.key(Key::ArrowDown);
    assert!(focused(&window).starts_with("New"), "{}", focused(&window));
    window.key(Key::ArrowDown);
    assert!(focused(&window).starts_with("Open"), "{}", focused(&window));
    window.key(Key::ArrowUp);
    assert!(focused(&window).starts_with("New"), "{}", focused(&window));
    window.key(Key::ArrowDown);
    window.key(Key::ArrowRight);
    assert_eq!(focused(&window), "Edit");
    window.expect("Undo");
    window.key(Key::ArrowRight);
    assert_eq!(focused(&window), "View");
}

#[test]
fn every_entry_of_every_menu_is_seen_with_the_focus() {
    let mut window = Setup::default().open();
    for menu in ["File", "Edit", "View", "Help", "Export"] {
        window.click(Role::MenuItem, menu);
        let before = focused(&window);
        let mut names = Vec::new();
        for _ in 0..30 {
            window.key(Key::ArrowDown);
            let name = focused(&window);
            if names.contains(&name) {
                break;
            }
            let palette = &DARK;
            let id = window.harness.ctx.memory(Memory::focused).unwrap();
            let with = [palette.accent, palette.text].map(|color| strokes(&window, color));
            window.harness.ctx.memory_mut(|memory| memory.surrender_focus(id));
            window.run();
            let without = [palette.accent, palette.text].map(|color| strokes(&window, color));
            window.harness.ctx.memory_mut(|memory| memory.request_focus(id));
            window.run();
            assert!(with.iter().zip(without).any(|(with, without)| *with > without), "{menu}: {name} is not seen");
            names.push(name);
        }
        assert!(names.len() > 1, "{menu} after {before}: {names:?}");
        window.key(Key::Escape);
    }
}
