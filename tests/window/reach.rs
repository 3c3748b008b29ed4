//! "What would it take?"

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::NodeT as _;
use zeroline::plan::{Assumption, Entry, Key as PlanKey, PlanField, YearMonth};

use crate::support::{Setup, Window};

/// A plan whose searches take no time.
fn few_futures() -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("few.ron");
    let mut plan = zeroline::file::first_example(YearMonth::new(2026, 12).unwrap());
    plan.set(PlanKey::Plan(PlanField::FuturesCount), Entry::Integer(2_000)).unwrap();
    zeroline::file::save(&path, &plan).unwrap();
    (folder, path)
}

/// The view of a plan with few futures, once every way is searched.
fn asked(expanded: &'static [&'static str]) -> (tempfile::TempDir, Window) {
    let (folder, path) = few_futures();
    let mut window = Setup { plan: Some(path), expanded, ..Setup::default() }.open();
    window.press(Modifiers::ALT, Key::Num6);
    window.settle();
    (folder, window)
}

/// The row of a number.
fn row(window: &Window, label: &str) -> String {
    let start = format!("{label}: ");
    window.all(Role::Label).iter().map(crate::support::name_of).find(|name| name.starts_with(&start)).unwrap_or_else(|| panic!("no row of {label}"))
}

#[test]
fn found_number_is_shown_applied_and_undone() {
    let (_folder, mut window) = asked(&["gifts"]);
    window.expect("Now 8 in 10 futures reach $3");
    assert!(row(&window, "Gifts per hour").starts_with("Gifts per hour: 150 → "), "{}", row(&window, "Gifts per hour"));
    window.expect("No number of likes would.");
    window.button("Apply: Gifts per hour");
    assert!(window.value(Assumption::GiftsPerHour) > 150.0);
    window.settle();
    window.expect("That is enough.");
    assert!(window.get(Role::Button, "Apply: Gifts per hour").accesskit_node().is_disabled(), "nothing is left to do");
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.value(Assumption::GiftsPerHour), 150.0);
}

#[test]
fn row_under_the_pointer_is_previewed_beside_the_mix() {
    let (_folder, mut window) = asked(&[]);
    let needed = row(&window, "Gifts per hour").split(" → ").nth(1).and_then(|rest| rest.split(',').next()).unwrap().to_owned();
    let place = window.all(Role::Label).into_iter().find(|node| crate::support::name_of(node).starts_with("Gifts per hour: ")).unwrap().rect().center();
    window.frame([eframe::egui::Event::PointerMoved(place)]);
    window.run();
    window.expect(&format!("Gifts per hour: {needed}"));
    window.expect("LIVE gifts in Dec 2026: $900 → $");
    window.expect("Likes stay at $0. 8 in 10 futures then reach $");
    window.press(Modifiers::ALT, Key::Num2);
    window.expect("Lift from likes");
}

#[test]
fn combination_lists_every_change() {
    let (_folder, window) = asked(&[]);
    let together = row(&window, "A little of each");
    for part in ["gifts per hour ", "fee per deal $", "LIVEs per month ", "new members per month "] {
        assert!(together.contains(part), "{part} in {together}");
    }
}

#[test]
fn numbers_that_others_set_have_no_button() {
    let (_folder, window) = asked(&[]);
    window.expect("Not in your hands");
    assert!(row(&window, "US dollars per diamond").starts_with("US dollars per diamond: $0.005"));
    assert!(window.all(Role::Button).iter().all(|node| crate::support::name_of(node) != "Apply: US dollars per diamond"));
}

#[test]
fn streams_that_are_off_are_not_offered() {
    let (_folder, mut window) = asked(&[]);
    window.click(Role::Switch, "Merch counted in");
    window.settle();
    assert!(!window.says("Apply: Orders per month"));
}

#[test]
fn likes_are_ruled_out_only_without_a_lift() {
    let (_folder, mut window) = asked(&["likes", "likes.more", "gifts"]);
    window.expect("No number of likes would.");
    window.enter("Lift per doubling of likes", "20%");
    window.settle();
    assert!(!window.says("No number of likes"), "with a lift, likes bring gifts");
}

#[test]
fn target_of_one_month_is_not_called_a_total() {
    let (_folder, mut window) = asked(&[]);
    window.click(Role::ComboBox, "To");
    window.button("earn in Dec 2026, as set,");
    window.settle();
    window.expect("Now the plan earns $2,818 in Dec 2026.");
    assert!(!window.says("in total"), "one month is no total");
}

#[test]
fn locked_number_does_not_move() {
    let (_folder, mut window) = asked(&["gifts"]);
    window.click(Role::Switch, "Gifts per hour: lock");
    window.settle();
    assert!(!window.says("Apply: Gifts per hour"));
    window.click(Role::Switch, "Gifts per hour: lock");
    window.settle();
    window.expect("Apply: Gifts per hour");
}
