//! Input on a busy machine, where one frame brings many events: each is answered on the state that the one before it left.

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers, PointerButton, Pos2, TouchDeviceId, TouchId, TouchPhase};
use zeroline::plan::Assumption;

use crate::files::{changed, example, folder, is_saved_to};
use crate::support::{Setup, Window};

const GIFTS: &str = "Gifts per hour";

fn gifts(window: &Window) -> f64 {
    window.value(Assumption::GiftsPerHour)
}

fn button(pos: Pos2, pressed: bool) -> Event {
    Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE }
}

fn press(key: Key) -> [Event; 2] {
    press_with(Modifiers::NONE, key)
}

fn press_with(modifiers: Modifiers, key: Key) -> [Event; 2] {
    [true, false].map(|pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers })
}

fn shortcut(modifiers: Modifiers, key: Key) -> Vec<Event> {
    let [down, up] = press_with(modifiers, key);
    vec![Event::ModifiersChanged(modifiers), down, up, Event::ModifiersChanged(Modifiers::NONE)]
}

/// All of these events in one frame, and the frames after it.
fn at_once(window: &mut Window, events: impl IntoIterator<Item = Event>) {
    window.frame(events);
    window.run();
}

#[test]
fn press_and_release_in_one_frame_move_a_slider() {
    let mut window = Setup::default().open();
    let place = window.on_track(GIFTS, 0.7);
    at_once(&mut window, [Event::PointerMoved(place), button(place, true), button(place, false)]);
    assert!(gifts(&window) > 300.0, "{}", gifts(&window));
}

#[test]
fn motion_and_release_in_one_frame_move_a_slider() {
    let mut window = Setup::default().open();
    let [from, to] = [0.6, 0.8].map(|place| window.on_track(GIFTS, place));
    for event in [Event::PointerMoved(from), button(from, true)] {
        window.frame([event]);
    }
    let pressed = gifts(&window);
    at_once(&mut window, [Event::PointerMoved(to), button(to, false)]);
    assert!(gifts(&window) > 2.0 * pressed, "{pressed} to {}", gifts(&window));
}

#[test]
fn tap_on_a_track_moves_the_slider() {
    let mut window = Setup::default().open();
    let pos = window.on_track(GIFTS, 0.7);
    let touch = |phase| Event::Touch { device_id: TouchDeviceId(1), id: TouchId(1), phase, pos, force: None };
    let tap = [touch(TouchPhase::Start), Event::PointerMoved(pos), button(pos, true), touch(TouchPhase::End), button(pos, false), Event::PointerGone];
    at_once(&mut window, tap);
    assert!(gifts(&window) > 300.0, "{}", gifts(&window));
}

#[test]
fn enter_in_a_field_keeps_the_focus_there() {
    let mut window = Setup::default().open();
    window.enter(GIFTS, "1.5k");
    assert_eq!(gifts(&window), 1_500.0);
    assert!(window.get(Role::TextInput, GIFTS).is_focused());
    // All of the text is selected: the next characters replace it.
    window.harness.event(Event::Text("200".to_owned()));
    window.run();
    window.key(Key::Enter);
    assert_eq!(gifts(&window), 200.0);
}

#[test]
fn undo_after_enter_takes_the_number_back() {
    let mut window = Setup::default().open();
    window.enter(GIFTS, "200");
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(gifts(&window), 150.0);
}

#[test]
fn three_presses_in_one_frame_are_three_months() {
    let mut window = Setup::default().open();
    let before = window.app().state().month;
    let events = (0..3).flat_map(|_| shortcut(Modifiers::ALT, Key::ArrowRight));
    at_once(&mut window, events);
    assert_eq!(window.app().state().month, before + 3);
}

#[test]
fn save_and_new_in_one_frame_are_both_done() {
    let folder = folder();
    let path = example(&folder, "mine.ron");
    let mut window = changed(Some(&path));
    at_once(&mut window, [shortcut(Modifiers::COMMAND, Key::S), shortcut(Modifiers::COMMAND, Key::N)].concat());
    window.expect("Make it yours");
    is_saved_to(&mut window, &path);
}

#[test]
fn tabs_in_one_frame_move_the_focus_as_often() {
    let focused_after = |all_at_once: bool| {
        let mut window = Setup::default().open();
        window.focus_slider(GIFTS);
        let tabs: Vec<_> = (0..4).flat_map(|_| press(Key::Tab)).collect();
        if all_at_once {
            at_once(&mut window, tabs);
        } else {
            for event in tabs {
                at_once(&mut window, [event]);
            }
        }
        window.harness.ctx.memory(eframe::egui::Memory::focused)
    };
    assert_eq!(focused_after(true), focused_after(false));
}

#[test]
fn dialog_ends_a_drag() {
    let mut window = Setup::default().open();
    let places = [0.5, 0.6, 0.7, 0.9].map(|place| window.on_track(GIFTS, place));
    window.frame([Event::PointerMoved(places[0])]);
    window.frame([button(places[0], true)]);
    for place in &places[1..3] {
        window.frame([Event::PointerMoved(*place)]);
    }
    let held = gifts(&window);
    window.frame(shortcut(Modifiers::COMMAND, Key::Q));
    window.run();
    window.expect("Save the changes to");
    window.frame([Event::PointerMoved(places[3])]);
    window.run();
    assert_eq!(gifts(&window), held);
    assert!(window.app().document().gesture().is_none());
}

#[test]
fn open_file_dialog_is_named() {
    let mut window = Setup::default().open();
    let open = std::sync::Arc::clone(&window.dialogs.open);
    let guard = open.lock().unwrap();
    window.press(Modifiers::COMMAND, Key::O);
    window.expect("Choose a plan to open in the file dialog");
    drop(guard);
    window.wait_for_jobs();
    assert!(!window.says("Choose a plan to open in the file dialog"));
}

#[test]
fn far_click_offers_undo_beside_the_pointer() {
    let mut window = Setup::default().open();
    let place = window.on_track(GIFTS, 0.9);
    at_once(&mut window, [Event::PointerMoved(place), button(place, true), button(place, false)]);
    let undo = window.get(Role::Button, "Undo").rect();
    assert!((undo.center().y - place.y).abs() < 40.0, "{undo:?} is not beside {place:?}");
    window.button("Undo");
    assert_eq!(gifts(&window), 150.0);
}

#[test]
fn small_click_has_no_note() {
    let mut window = Setup::default().open();
    let place = window.on_track(GIFTS, 0.6);
    at_once(&mut window, [Event::PointerMoved(place), button(place, true), button(place, false)]);
    assert_ne!(gifts(&window), 150.0);
    assert!(window.all(Role::Button).iter().all(|node| crate::support::name_of(node) != "Undo"));
}

#[test]
fn undo_offer_ends_with_the_next_change() {
    let mut window = Setup::default().open();
    let place = window.on_track(GIFTS, 0.9);
    at_once(&mut window, [Event::PointerMoved(place), button(place, true), button(place, false)]);
    window.focus_slider(GIFTS);
    window.key(Key::ArrowRight);
    assert!(window.all(Role::Button).iter().all(|node| crate::support::name_of(node) != "Undo"));
}
