//! One-off events: their card, and their chips under the months of every chart.

use eframe::egui::accesskit::Role;
use eframe::egui::{self, Key, Modifiers, vec2};
use tempfile::TempDir;
use zeroline::plan::{CountsAs, Difference, Entry, Event, EventId, Plan, Variant};

use crate::scenarios::{nth, open as open_plan, plan_with};
use crate::support::{Setup, Window, name_of};

const ADD: &str = "Add an event";

fn undo(window: &mut Window) {
    window.press(Modifiers::COMMAND, Key::Z);
}

/// A window with the card of events expanded and nothing else.
fn open() -> Window {
    Setup { expanded: &["events"], ..Setup::default() }.open()
}

/// Two events in 2027, and a scenario that moves one and takes the other out.
pub(crate) fn plan() -> Plan {
    let mut plan = plan_with(&[("Later", &[])]);
    plan.set("plan.start_month".parse().unwrap(), Entry::Word("2027-01".to_owned())).unwrap();
    let event = |name, month: &str, amount, counts_as| Event::new(name, month.parse().unwrap(), amount, counts_as, plan.currency()).unwrap();
    let ring_light = event("Ring light", "2027-03", 400.0, CountsAs::Cost);
    let booking = event("Festival booking", "2027-07", 900.0, CountsAs::Income);
    let moved = ring_light.moved_to("2027-05".parse().unwrap()).unwrap();
    plan.put_event_in(Variant::Base, event_id(1), Some(ring_light)).unwrap();
    plan.put_event_in(Variant::Base, event_id(2), Some(booking)).unwrap();
    plan.put_event_in(nth(1), event_id(1), Some(moved)).unwrap();
    plan.put_event_in(nth(1), event_id(2), None).unwrap();
    plan
}

fn event_id(number: u32) -> EventId {
    EventId::new(number).unwrap()
}

/// A window with that plan, its card expanded, on the view of this key.
fn with_events(view: Key) -> (TempDir, Window) {
    let (folder, mut window) = open_plan(&plan(), Setup { expanded: &["events"], ..Setup::default() });
    window.press(Modifiers::ALT, view);
    (folder, window)
}

fn month_of(window: &Window, id: u32) -> String {
    window.plan().event(event_id(id)).unwrap().month().to_string()
}

#[test]
fn event_is_added_edited_and_removed_and_each_is_undone() {
    let mut window = open();
    window.button(ADD);
    window.expect("Added New event, −$100, December 2026, cost");
    window.fill("Name of the event", "Ring light");
    window.key(Key::Enter);
    window.expect("New event → Ring light");
    let event = |window: &Window| window.plan().events()[0].1.clone();
    assert_eq!((event(&window).name(), event(&window).counts_as()), ("Ring light", CountsAs::Cost));
    window.button("Remove Ring light");
    assert_eq!(window.plan().events(), []);
    for name in ["Removed Ring light, −$100, December 2026, cost", "New event → Ring light", "Added New event, −$100, December 2026, cost"] {
        assert_eq!(window.undo_label().as_deref(), Some(name));
        undo(&mut window);
    }
    assert_eq!((window.plan().events(), window.undo_label()), (&[][..], None));
}

#[test]
fn name_of_a_new_event_is_typed_over_and_enter_keeps_the_focus_there() {
    let mut window = open();
    window.button(ADD);
    window.harness.event(egui::Event::Text("Ring light".to_owned()));
    window.run();
    window.key(Key::Enter);
    assert_eq!(window.plan().events()[0].1.name(), "Ring light");
    assert!(window.get(Role::TextInput, "Name of the event").is_focused());
    // The next stop is its amount; a percentage is none.
    window.key(Key::Tab);
    window.harness.event(egui::Event::Text("40%".to_owned()));
    window.run();
    window.key(Key::Enter);
    let event = &window.plan().events()[0].1;
    assert_eq!((event.name(), event.amount().to_bits()), ("Ring light", f64::to_bits(100.0)));
}

#[test]
fn chip_is_on_every_axis_of_months_and_is_moved_by_the_arrow_keys() {
    for view in [Key::Num2, Key::Num3, Key::Num4] {
        let (_folder, mut window) = with_events(view);
        window.expect("Ring light, −$400, March 2027, cost");
        window.focus_slider("Ring light, −$400, March 2027, cost");
        window.key(Key::ArrowRight);
        window.key(Key::ArrowRight);
        assert_eq!(month_of(&window, 1), "2027-05");
        // Two presses are one step, ended when the chip loses the focus.
        window.key(Key::Tab);
        assert_eq!(window.undo_label().as_deref(), Some("Ring light March 2027 → May 2027"));
        undo(&mut window);
        assert_eq!((month_of(&window, 1), window.undo_label()), ("2027-03".to_owned(), None));
    }
}

#[test]
fn chip_dragged_along_the_axis_moves_its_event_in_one_step() {
    let (_folder, mut window) = with_events(Key::Num2);
    let left = |window: &Window, text: &str| window.get(Role::Slider, text).rect().left_center() + vec2(8.0, 0.0);
    let from = left(&window, "Ring light, −$400, March 2027, cost");
    let july = left(&window, "Festival booking, +$900, July 2027, income");
    window.harness.hover_at(from);
    window.harness.drag_at(from);
    window.harness.step();
    for part in [0.3, 0.6, 1.0] {
        window.harness.hover_at(from.lerp(july, part));
        window.harness.step();
    }
    // The figures follow while it is held.
    assert_eq!(month_of(&window, 1), "2027-07");
    window.harness.drop_at(july);
    window.run();
    assert_eq!(month_of(&window, 1), "2027-07");
    assert_eq!(window.undo_label().as_deref(), Some("Ring light March 2027 → July 2027"));
    undo(&mut window);
    assert_eq!(month_of(&window, 1), "2027-03");
}

#[test]
fn scenario_shows_changed_and_taken_out_events() {
    let (_folder, mut window) = with_events(Key::Num2);
    window.press(Modifiers::COMMAND, Key::Num2);
    window.expect("Ring light, −$400, May 2027, cost");
    window.expect("Festival booking, +$900, July 2027, income, not in this scenario");
    window.expect("An event changed in this scenario (◆) stays as it is here, also when the base changes or removes it.");
    window.button("Put Festival booking back");
    let scenario = window.plan().scenarios()[0].id();
    assert_eq!(window.plan().differences(scenario), [Difference::Event(event_id(1))]);
    undo(&mut window);
    assert_eq!(window.plan().differences(scenario).len(), 2);
}

#[test]
fn event_removed_from_the_base_stays_in_a_scenario_that_changed_it_and_nowhere_else() {
    let (_folder, mut window) = with_events(Key::Num2);
    window.expect("One scenario has changed an event: its version stays as it is, also when you change or remove the event here.");
    window.button("Remove Ring light");
    window.button("Remove Festival booking");
    assert_eq!(window.plan().events(), []);
    window.press(Modifiers::COMMAND, Key::Num2);
    assert_eq!(window.app().document().shown_plan().events().len(), 1);
    window.expect("Ring light, −$400, May 2027, cost");
    assert!(!window.says("not in this scenario"));
    assert!(!window.says("stays as it is here"));
}

#[test]
fn event_added_in_a_scenario_leaves_the_base() {
    let (_folder, mut window) = with_events(Key::Num2);
    window.press(Modifiers::COMMAND, Key::Num2);
    window.button(ADD);
    assert_eq!(window.plan().events().len(), 2);
    let scenario = window.plan().scenarios()[0].id();
    let shown = window.plan().flattened(Variant::Scenario(scenario));
    assert_eq!(shown.events().iter().map(|(_, event)| Event::name(event)).collect::<Vec<_>>(), ["Ring light", "New event"]);
}

#[test]
fn charts_have_room_for_chips_from_the_smallest_window_on() {
    for size in [vec2(480.0, 400.0), vec2(683.0, 467.0), vec2(1024.0, 700.0), vec2(1077.0, 540.0), vec2(1440.0, 900.0)] {
        let (_folder, mut window) = open_plan(&plan(), Setup { size, expanded: &[], ..Setup::default() });
        for view in [Key::Num2, Key::Num3, Key::Num4] {
            window.press(Modifiers::ALT, view);
            window.settle();
            let charts = window.all(Role::Image).into_iter().filter(|node| !name_of(node).starts_with("Income mix"));
            let tallest = charts.map(|node| node.rect().height()).fold(0.0, f32::max);
            assert!(tallest > 90.0, "{view:?} at {size:?}: {tallest}");
        }
    }
}
