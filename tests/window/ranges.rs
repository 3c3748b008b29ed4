//! Ranges on the sliders, locks, what matters and what it would take, by pointer and by keys.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, Pos2};
use zeroline::app::views::VIEWS;
use zeroline::plan::{Assumption, Entry, Key as PlanKey, PlanField, Range, YearMonth};

use crate::support::{Setup, Window};

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
fn an_end_stops_at_the_value() {
    let mut window = Setup::default().open();
    drag_end(&mut window, LOW, 0.9);
    assert_eq!(range(&window), Some(Range { low: 150.0, high: 250.0 }));
    drag_end(&mut window, HIGH, 0.1);
    assert_eq!(range(&window), Some(Range { low: 150.0, high: 150.0 }));
}

#[test]
fn the_three_handles_move_by_keys() {
    let mut window = Setup::default().open();
    window.focus_slider(LOW);
    window.key(Key::ArrowRight);
    window.focus_slider(HIGH);
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
fn a_range_is_typed_taken_away_and_given_again() {
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
    // As wide as the default's 90 to 250 around 150, to six digits: 200 · 90/150 = 120 and 200 · 250/150 = 333.333…
    assert_eq!(range(&window), Some(Range { low: 120.0, high: 333.333 }));
    window.fill(GIFTS, "300 to 100");
    window.key(Key::Enter);
    window.expect("Not accepted: the range 300 to 100");
}

#[test]
fn a_bar_of_what_matters_leads_to_its_slider() {
    let mut window = Setup { unfolded: &[], ..Setup::default() }.open();
    window.press(Modifiers::ALT, Key::Num4);
    window.settle();
    assert_eq!(VIEWS[window.app().state().view.0].name, "What matters");
    window.expect("Likes per month: at 0 +$0, at 1,000,000,000 +$0");
    let bar = window.everything_said().into_iter().find(|said| said.starts_with("Fee per deal: at")).expect("a bar of the fee");
    window.button(&bar);
    window.run();
    assert!(window.get(Role::Slider, "Fee per deal").is_focused());
}

#[test]
fn what_it_would_take_is_shown_applied_and_undone() {
    let mut window = Setup::default().open();
    window.press(Modifiers::ALT, Key::Num3);
    window.settle();
    window.expect("Gifts per hour 150 → ");
    window.expect("No number of likes would do it.");
    window.button("Apply");
    assert!(window.value(Assumption::GiftsPerHour) > 150.0);
    window.settle();
    window.expect("Nothing: it is");
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.value(Assumption::GiftsPerHour), 150.0);
}

/// A plan whose searches take no time.
fn few_futures() -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("few.ron");
    let mut plan = zeroline::file::first_example(YearMonth::new(2026, 12).unwrap());
    plan.set(PlanKey::Plan(PlanField::FuturesCount), Entry::Integer(2_000)).unwrap();
    zeroline::file::save(&path, &plan).unwrap();
    (folder, path)
}

#[test]
fn likes_are_ruled_out_only_without_a_lift() {
    let (_folder, path) = few_futures();
    let mut window = Setup { plan: Some(path), unfolded: &["likes", "likes.more", "gifts"], ..Setup::default() }.open();
    window.press(Modifiers::ALT, Key::Num3);
    window.settle();
    window.expect("No number of likes would do it.");
    window.enter("Lift per doubling of likes", "20%");
    window.settle();
    window.expect("gives $");
    assert!(!window.says("No number of likes"), "with a lift, likes bring gifts");
}

#[test]
fn target_of_one_month_is_not_called_a_total() {
    let (_folder, path) = few_futures();
    let mut window = Setup { plan: Some(path), ..Setup::default() }.open();
    window.press(Modifiers::ALT, Key::Num3);
    window.settle();
    window.click(Role::ComboBox, "To");
    window.button("earn in Dec 2026 (as set)");
    window.settle();
    window.expect("gives $");
    assert!(!window.says("in all, ") && !window.says("earn in total"), "one month is no total");
}

#[test]
fn a_locked_number_is_left_alone() {
    let mut window = Setup::default().open();
    window.click(Role::Switch, "Gifts per hour: lock");
    window.press(Modifiers::ALT, Key::Num3);
    window.settle();
    window.expect("is locked");
    assert!(!window.says("Apply"));
    window.click(Role::Switch, "Gifts per hour: lock");
    window.settle();
    window.expect("Gifts per hour 150 → ");
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
fn the_dots_are_read_at_the_median_of_all_futures_whichever_ran_first() {
    let mut window = Setup::default().open();
    // Another plan first: what its futures left behind must not stay.
    window.drag(GIFTS, &[0.5668, 0.8]);
    window.press(Modifiers::ALT, Key::Num3);
    window.settle();
    window.press(Modifiers::COMMAND, Key::Z);
    window.settle();
    // The median of 100,000 futures is $41,385, rounded to a tenth of a grid step of $20,000.
    window.expect("in 100 futures reach $42,000");
}
