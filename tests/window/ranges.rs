//! Ranges on the sliders, locks, "What matters most?" and "What would it take?", by pointer and by keys.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, Pos2, ViewportCommand};
use zeroline::app::views::VIEWS;
use zeroline::plan::{Assumption, Range};
use zeroline::words::ViewName;

use crate::support::{Setup, Window, plan_file};

const GIFTS: &str = "Gifts per hour";
const LOW: &str = "Gifts per hour, low end";
const HIGH: &str = "Gifts per hour, high end";

fn range(window: &Window) -> Option<Range> {
    window.plan().estimate(Assumption::GiftsPerHour).range()
}

/// Drags a handle of a range to a place on the track.
fn drag_end(window: &mut Window, handle: &str, place: f32) {
    let from = window.get(Role::Slider, handle).rect().center();
    let to = Pos2::new(window.on_track(GIFTS, place).x, from.y);
    window.harness.hover_at(from);
    window.harness.step();
    window.harness.drag_at(from);
    window.harness.step();
    window.harness.hover_at(to);
    window.harness.step();
    window.harness.drop_at(to);
    window.run();
}

#[test]
fn each_end_of_a_range_is_dragged_by_itself_and_is_one_step() {
    let mut window = Setup::default().open();
    // 30 and 1,000 on the logarithmic track: 0.05 + 0.95 · ln 30 / ln 10,000 = 0.4008 and 0.7625.
    drag_end(&mut window, LOW, 0.4008);
    assert_eq!(range(&window), Some(Range { low: 30.0, high: 250.0 }));
    drag_end(&mut window, HIGH, 0.7625);
    assert_eq!(range(&window), Some(Range { low: 30.0, high: 1_000.0 }));
    assert_eq!(window.value(Assumption::GiftsPerHour), 150.0);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(range(&window), Some(Range { low: 30.0, high: 250.0 }));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!((range(&window), window.undo_label()), (Some(Range { low: 90.0, high: 250.0 }), None));
}

#[test]
fn end_stops_at_the_value() {
    let mut window = Setup::default().open();
    drag_end(&mut window, LOW, 0.9);
    assert_eq!(range(&window), Some(Range { low: 150.0, high: 250.0 }));
    drag_end(&mut window, HIGH, 0.1);
    assert_eq!(range(&window), Some(Range { low: 150.0, high: 150.0 }));
}

#[test]
fn three_handles_move_by_keys() {
    let mut window = Setup::default().open();
    window.click(Role::Slider, LOW);
    window.key(Key::ArrowRight);
    window.click(Role::Slider, HIGH);
    window.key(Key::PageUp);
    // 90 and a step of 1; 250 and ten steps of 10.
    assert_eq!(range(&window), Some(Range { low: 91.0, high: 350.0 }));
    window.focus_slider(GIFTS);
    window.key(Key::ArrowRight);
    assert_eq!(window.value(Assumption::GiftsPerHour), 160.0);
    // The range moves along, to six digits: 91 · 160/150 = 97.0666… and 350 · 160/150 = 373.333…
    assert_eq!(range(&window), Some(Range { low: 97.066_7, high: 373.333 }));
}

#[test]
fn range_is_typed_removed_and_set_again() {
    let mut window = Setup::default().open();
    window.enter(GIFTS, "200 (100 to 300)");
    assert_eq!((window.value(Assumption::GiftsPerHour), range(&window)), (200.0, Some(Range { low: 100.0, high: 300.0 })));
    window.enter(GIFTS, "120 to 500");
    assert_eq!(range(&window), Some(Range { low: 120.0, high: 500.0 }));
    window.enter(GIFTS, "±20%");
    assert_eq!(range(&window), Some(Range { low: 160.0, high: 240.0 }));
    window.click(Role::Switch, "Gifts per hour: range");
    assert_eq!(range(&window), None);
    window.click(Role::Switch, "Gifts per hour: range");
    assert_eq!(range(&window), Some(Range { low: 160.0, high: 240.0 }), "the range that was turned off");
    window.enter(GIFTS, "300 to 100");
    assert_eq!(range(&window), Some(Range { low: 100.0, high: 300.0 }), "either end may be first");
    window.fill(GIFTS, "200 (210 to 300)");
    window.key(Key::Enter);
    window.expect("Not accepted: the range 210 to 300");
}

#[test]
fn range_turned_off_follows_the_value_when_it_is_turned_on_again() {
    let mut window = Setup::default().open();
    window.click(Role::Switch, "Gifts per hour: range");
    assert!(window.painted().iter().any(|text| text.text == "No range"));
    window.enter(GIFTS, "300");
    window.click(Role::Switch, "Gifts per hour: range");
    // 90 · 300/150 and 250 · 300/150
    assert_eq!(range(&window), Some(Range { low: 180.0, high: 500.0 }));
}

#[test]
fn each_end_of_a_range_is_edited_in_its_words() {
    let mut window = Setup::default().open();
    window.button("Gifts per hour: type the low end");
    window.harness.event(eframe::egui::Event::Text("100".to_owned()));
    window.run();
    window.key(Key::Enter);
    assert_eq!(range(&window), Some(Range { low: 100.0, high: 250.0 }));
    window.button("Gifts per hour: type the high end");
    window.harness.event(eframe::egui::Event::Text("120".to_owned()));
    window.run();
    window.key(Key::Enter);
    assert_eq!(range(&window), Some(Range { low: 100.0, high: 250.0 }), "120 is below the value of 150");
    window.key(Key::Escape);
    window.expect("Gifts per hour: type the high end");
}

#[test]
fn menu_of_a_row_holds_its_actions() {
    let mut window = Setup::default().open();
    window.focus_slider(GIFTS);
    window.press(Modifiers::SHIFT, Key::F10);
    window.button("Lock");
    assert!(window.app().state().locked.contains(&zeroline::plan::Key::Assumption(Assumption::GiftsPerHour)));
    window.focus_slider(GIFTS);
    window.press(Modifiers::SHIFT, Key::F10);
    window.button("Turn the range off");
    assert_eq!(range(&window), None);
    window.focus_slider(GIFTS);
    window.key(Key::ArrowRight);
    window.press(Modifiers::SHIFT, Key::F10);
    window.button("Reset to 150, as saved");
    assert_eq!(range(&window), Some(Range { low: 90.0, high: 250.0 }));
}

#[test]
fn bar_of_the_tornado_focuses_its_slider() {
    let mut window = Setup { expanded: &[], ..Setup::default() }.open();
    window.press(Modifiers::ALT, Key::Num5);
    window.settle();
    assert_eq!(VIEWS[window.app().state().view.0].name, ViewName::Matters);
    window.expect("Likes per month: at 0 +$0, at 1,000,000,000 +$0");
    let bar = window.everything_said().into_iter().find(|said| said.starts_with("Fee per deal: at")).expect("a bar of the fee");
    window.button(&bar);
    window.run();
    assert!(window.get(Role::Slider, "Fee per deal").is_focused());
}

#[test]
fn new_seed_changes_only_the_futures() {
    let mut window = Setup::default().open();
    window.settle();
    let as_set = |window: &Window| window.everything_said().into_iter().find(|said| said.starts_with("Gross, Dec 2026: ")).unwrap();
    let before = as_set(&window);
    window.menu(&["Help", "About this calculation…"]);
    window.expect("100,000 futures, random seed 7, ");
    window.button("New random seed");
    window.settle();
    assert_eq!(window.plan().futures_seed(), 8);
    assert_eq!(as_set(&window), before);
}

#[test]
fn dots_are_read_at_the_median_of_all_futures() {
    let mut window = Setup::default().open();
    // Another plan first: nothing of its futures may stay.
    window.drag(GIFTS, &[0.5668, 0.8]);
    window.press(Modifiers::ALT, Key::Num4);
    window.settle();
    window.press(Modifiers::COMMAND, Key::Z);
    window.settle();
    // The median of 100,000 futures is $41,385, rounded to a tenth of a grid step of $20,000.
    window.expect("in 100 futures reach $42,000");
}

/// The status bar says it in every view.
#[test]
fn futures_cut_off_are_said_to_be_in_every_view() {
    let (_folder, path) = plan_file(&[("plan.months", "120"), ("audience.growth_rate", "0.7"), ("futures.count", "500")]);
    let mut window = Setup { plan: Some(path), ..Setup::default() }.open();
    for view in VIEWS {
        window.click(Role::Tab, view.name.name());
        window.settle();
        window.run();
        window.expect("The plan outgrows the futures");
    }
}

#[test]
fn title_turns_no_text_around() {
    let (_folder, path) = plan_file(&[("plan.name", "a\u{202e}b")]);
    let mut window = Setup { plan: Some(path), ..Setup::default() }.open();
    window.focus_slider(GIFTS);
    let mut commands = window.frame_with_key(Modifiers::NONE, Key::ArrowRight);
    commands.extend((0..5).flat_map(|_| window.frame([])));
    assert!(commands.contains(&ViewportCommand::Title("• a\u{fffd}b – Zeroline".to_owned())), "{commands:?}");
}
