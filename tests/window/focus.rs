//! The focus by keyboard: it is seen wherever it goes, it goes in reading order, and letters lead it through lists.

use std::collections::HashSet;

use eframe::egui::accesskit::Role;
use eframe::egui::{Color32, Event, Key, Memory, Modifiers, Shape, Theme};
use egui_kittest::kittest::NodeT as _;
use zeroline::app::theme::{DARK, LIGHT};

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

/// Walks by Tab until it is where it was before; every stop is seen. Returns the names of the stops.
fn walk(window: &mut Window, theme: Theme, stops: usize) -> Vec<String> {
    let palette = if theme == Theme::Dark { &DARK } else { &LIGHT };
    // On the colour of the ring itself, it has the colour of its text.
    let rings = |window: &Window| [palette.accent, palette.on_accent, palette.text].map(|color| strokes(window, color));
    let (mut seen, mut names, mut unseen) = (HashSet::new(), Vec::new(), Vec::new());
    for _ in 0..stops {
        window.key(Key::Tab);
        let Some(id) = window.harness.ctx.memory(Memory::focused) else { continue };
        if !seen.insert(id) {
            break;
        }
        let name = window.harness.root().children_recursive().find(egui_kittest::Node::is_focused).map(|node| name_of(&node)).unwrap_or_default();
        let with = rings(window);
        window.harness.ctx.memory_mut(|memory| memory.surrender_focus(id));
        window.run();
        let without = rings(window);
        if with.iter().zip(without).all(|(with, without)| *with <= without) {
            unseen.push(name.clone());
        }
        window.harness.ctx.memory_mut(|memory| memory.request_focus(id));
        window.run();
        names.push(name);
    }
    assert!(unseen.is_empty(), "these do not show that they have the focus: {unseen:#?}");
    names
}

#[test]
fn focus_is_seen_on_every_control_of_every_view() {
    let keys = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8];
    for (place, key) in keys.into_iter().enumerate() {
        let theme = if place % 2 == 0 { Theme::Dark } else { Theme::Light };
        let (_folder, path) = plan_file(&[("futures.count", "2000")]);
        let mut window = Setup { theme, plan: Some(path), unfolded: &["gifts"], ..Setup::default() }.open();
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
        assert!(names.iter().any(|known| known == name), "{name} in {names:?}");
    }
}

#[test]
fn tabs_have_the_focus_from_left_to_right() {
    let mut window = Setup::default().open();
    window.get(Role::Tab, "Month").focus();
    window.run();
    for tab in ["Time", "Range", "Matters", "Reach", "Compare", "Others"] {
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
