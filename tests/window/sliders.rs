//! Sliders by pointer and by keys.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use zeroline::file::first_example;
use zeroline::plan::{Assumption, Range, YearMonth};

use crate::support::{EVERY_CARD, Setup, Window, name_of};

const GIFTS: &str = "Gifts per hour";

/// Where 150 and 300 lie on the track of gifts, which is logarithmic from 1 to 10,000 after a twentieth for zero:
/// 0.05 + 0.95 · ln 150 / ln 10,000 and 0.05 + 0.95 · ln 300 / ln 10,000.
const AT_150: f32 = 0.5668;
const AT_300: f32 = 0.6383;

fn gifts(window: &Window) -> f64 {
    window.value(Assumption::GiftsPerHour)
}

#[test]
fn plan_and_every_figure_follow_a_drag_in_its_frame() {
    let mut window = Setup::default().open();
    let places = [AT_150, 0.60, AT_300, 0.70, AT_300].map(|place| window.on_track(GIFTS, place));
    window.harness.hover_at(places[0]);
    window.harness.drag_at(places[0]);
    window.harness.step();
    let mut seen = Vec::new();
    for place in places {
        window.harness.hover_at(place);
        window.harness.step();
        // 20 LIVEs · 2.5 h · 24 coins · 1 diamond · $0.005 = $6 for each gift an hour.
        let amount = 6.0 * gifts(&window);
        window.expect(&format!("LIVE gifts: ${}", grouped(amount)));
        // The other streams bring $1,918.202: see the golden test of the month.
        window.expect(&format!("Gross, Dec 2026: ${}", grouped((1_918.202 + amount).round())));
        seen.push(gifts(&window));
    }
    assert_eq!((seen[0], seen[2], seen[4]), (150.0, 300.0, 300.0));
    assert!(seen[1] > 150.0 && seen[3] > 300.0, "{seen:?}");
    window.expect("Gifts per hour 150 → 300: +$900 a month: gifts +$900, likes +$0");
    window.harness.drop_at(places[4]);
    window.run();
    assert_eq!(window.undo_label().as_deref(), Some("Gifts per hour 150 → 300"));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!((gifts(&window), window.undo_label()), (150.0, None));
}

fn grouped(amount: f64) -> String {
    if amount < 1_000.0 { format!("{amount}") } else { format!("{},{:03}", (amount / 1_000.0).floor(), amount % 1_000.0) }
}

#[test]
fn drag_out_and_back_leaves_no_step_and_the_same_range() {
    let mut window = Setup::default().open();
    window.drag(GIFTS, &[AT_150, 0.2, 0.0, 0.9, 1.0, AT_150]);
    assert_eq!(gifts(&window), 150.0);
    assert_eq!(window.plan().estimate(Assumption::GiftsPerHour).range(), Some(Range { low: 90.0, high: 250.0 }));
    assert_eq!(window.undo_label(), None);
    assert!(!window.app().document().is_unsaved());
}

#[test]
fn range_moves_in_proportion_from_the_start_of_the_drag() {
    let mut window = Setup::default().open();
    window.drag(GIFTS, &[AT_150, 0.0, 1.0, AT_300]);
    // 90 · 300/150 and 250 · 300/150
    assert_eq!(window.plan().estimate(Assumption::GiftsPerHour).range(), Some(Range { low: 180.0, high: 500.0 }));
}

#[test]
fn two_drags_are_two_steps() {
    let mut window = Setup::default().open();
    window.drag(GIFTS, &[AT_150, AT_300]);
    window.drag(GIFTS, &[AT_300, AT_150]);
    assert_eq!(window.undo_label().as_deref(), Some("Gifts per hour 300 → 150"));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.undo_label().as_deref(), Some("Gifts per hour 150 → 300"));
}

#[test]
fn keys_move_a_focused_slider_by_sensible_steps() {
    let mut window = Setup::default().open();
    window.focus_slider(GIFTS);
    // Steps of the second figure: 10 from 100 to 1,000, so ten of them are 100.
    for (key, value) in [
        (Key::ArrowRight, 160.0),
        (Key::ArrowUp, 170.0),
        (Key::ArrowLeft, 160.0),
        (Key::ArrowDown, 150.0),
        (Key::PageUp, 250.0),
        (Key::PageDown, 150.0),
        (Key::End, 10_000.0),
        (Key::Home, 0.0),
        (Key::ArrowRight, 1.0),
    ] {
        window.key(key);
        assert_eq!(gifts(&window), value, "{key:?}");
    }
}

#[test]
fn keys_are_one_step_until_the_focus_leaves() {
    let mut window = Setup::default().open();
    window.focus_slider(GIFTS);
    for _ in 0..3 {
        window.key(Key::ArrowRight);
    }
    assert_eq!(window.undo_label().as_deref(), Some("Gifts per hour 150 → 180"));
    window.key(Key::Tab);
    window.focus_slider(GIFTS);
    window.key(Key::ArrowRight);
    assert_eq!(window.undo_label().as_deref(), Some("Gifts per hour 180 → 190"));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!((gifts(&window), window.undo_label().as_deref()), (180.0, Some("Gifts per hour 150 → 180")));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!((gifts(&window), window.undo_label()), (150.0, None));
}

#[test]
fn keys_after_a_drag_are_a_step_of_their_own() {
    let mut window = Setup::default().open();
    window.drag(GIFTS, &[AT_150, AT_300]);
    assert!(window.get(Role::Slider, GIFTS).is_focused(), "a drag gives the focus");
    window.key(Key::ArrowRight);
    assert_eq!(window.undo_label().as_deref(), Some("Gifts per hour 300 → 310"));
}

#[test]
fn screen_reader_moves_a_slider_too() {
    let mut window = Setup::default().open();
    window.get(Role::Slider, GIFTS).increment_accesskit();
    window.run();
    assert_eq!(gifts(&window), 160.0);
    window.get(Role::Slider, GIFTS).decrement_accesskit();
    window.run();
    assert_eq!(gifts(&window), 150.0);
    window.get(Role::Slider, GIFTS).set_value_accesskit(77.0);
    window.run();
    assert_eq!(gifts(&window), 77.0);
}

/// A window whose gifts are away from the saved value.
fn moved() -> Window {
    let mut window = Setup::default().open();
    window.drag(GIFTS, &[AT_150, AT_300]);
    assert_eq!(gifts(&window), 300.0);
    window
}

fn is_back(window: &Window, way: &str) {
    assert_eq!(gifts(window), 150.0, "{way}");
    assert_eq!(window.plan().estimate(Assumption::GiftsPerHour).range(), Some(Range { low: 90.0, high: 250.0 }), "{way}");
    assert!(!window.app().document().is_unsaved(), "{way}");
}

#[test]
fn backspace_mark_and_double_click_restore_the_saved_value() {
    const MARK: &str = "Gifts per hour: Reset to 150, as saved";
    let mut window = moved();
    window.key(Key::Backspace);
    is_back(&window, "Backspace");

    let mut window = moved();
    window.button(MARK);
    is_back(&window, "the mark");
    assert!(!window.says(MARK), "no mark where the value is the saved one");

    let mut window = moved();
    let place = window.on_track(GIFTS, 0.9);
    for _ in 0..2 {
        window.harness.hover_at(place);
        window.harness.drag_at(place);
        window.harness.event(eframe::egui::Event::PointerButton {
            pos: place,
            button: eframe::egui::PointerButton::Primary,
            pressed: false,
            modifiers: Modifiers::NONE,
        });
    }
    window.run();
    is_back(&window, "a double click");
}

#[test]
fn showing_every_card_changes_nothing() {
    let mut window = Setup { expanded: EVERY_CARD, ..Setup::default() }.open();
    let names: Vec<_> = window.all(Role::Slider).iter().map(name_of).collect();
    for assumption in Assumption::ALL {
        // A plan in dollars needs no rate.
        let hidden = [Assumption::Together, Assumption::CurrencyPerUsd].contains(assumption);
        // The window does not show cash yet.
        let hidden = hidden || assumption.section() == "cash";
        // The goal has a field alone.
        let hidden = hidden || *assumption == Assumption::GoalPerMonth;
        let label = zeroline::report::full_label(window.plan(), zeroline::plan::Key::Assumption(*assumption));
        assert!(hidden || names.contains(&label), "{label}");
    }
    window.menu(&["View", "Month"]);
    assert_eq!(window.plan(), &first_example(YearMonth::new(2026, 12).unwrap()));
    assert_eq!(window.undo_label(), None);
}

#[test]
fn value_beyond_the_track_stays() {
    let mut window = Setup::default().open();
    // The track of gifts ends at 10,000, their limit is a million.
    window.enter(GIFTS, "500k");
    assert_eq!((gifts(&window), window.field(GIFTS).as_str()), (500_000.0, "500,000"));
    window.menu(&["View", "Collapse all"]);
    window.menu(&["View", "Expand all"]);
    assert_eq!(gifts(&window), 500_000.0);
    window.focus_slider(GIFTS);
    window.key(Key::ArrowRight);
    assert_eq!(gifts(&window), 500_000.0, "a step up does not pull back");
}

#[test]
fn likes_from_zero_to_a_billion_change_no_figure() {
    let mut window = Setup::default().open();
    let figures = |window: &Window| {
        let names = window.all(Role::Label).into_iter().map(|node| name_of(&node)).filter(|name| name.contains(": "));
        // The figures of the futures are final only after a while.
        let names: Vec<_> = names.map(|name| name.split(", 8 in 10").next().unwrap_or_default().to_owned()).collect();
        assert!(names.len() >= 16, "four cards, nine rows, three sums: {names:?}");
        names
    };
    let before = figures(&window);
    // The track ends at a hundred million.
    for place in [0.0, 0.3, 0.7, 1.0] {
        window.drag("Likes per month", &[place]);
        assert_eq!(figures(&window), before);
        window.expect(": +$0 a month: likes +$0");
    }
    assert_eq!(window.value(Assumption::LikesPerMonth), 1e8);
    window.enter("Likes per month", "1b");
    assert_eq!(window.value(Assumption::LikesPerMonth), 1e9);
    assert_eq!(figures(&window), before);
    window.expect("Likes: $0, 0%");
}

#[test]
fn slider_has_a_tooltip_under_a_resting_pointer() {
    let mut window = Setup::default().open();
    window.harness.hover_at(window.on_track("Gifts per hour", 0.9));
    // Longer than a tooltip waits.
    for _ in 0..90 {
        window.frame([]);
    }
    let painted = window.painted();
    assert!(painted.iter().any(|text| text.text.starts_with("Virtual gifts viewers send in an hour of LIVE.")), "{painted:#?}");
}
