//! Scenarios in the window: tabs, differences, and the name of each change.

use std::path::PathBuf;

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers, PointerButton, Pos2};
use tempfile::TempDir;
use zeroline::plan::{Entry, Plan, ScenarioId, Variant};
use zeroline::session::work::{PathAnswer, PathRequest};

use crate::support::{Setup, Window, name_of};

const COMMAND_SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

/// The example with scenarios, each with its changes.
pub(crate) fn plan_with(scenarios: &[(&str, &[(&str, f64)])]) -> Plan {
    let mut plan = zeroline::file::first_example("2026-12".parse().unwrap());
    for (name, changes) in scenarios {
        let scenario = Variant::Scenario(plan.add_scenario_named(name).unwrap());
        for (key, value) in *changes {
            plan.set_in(scenario, key.parse().unwrap(), Entry::Value(*value)).unwrap();
        }
    }
    plan
}

/// The id of this number.
pub(crate) fn id(number: u32) -> ScenarioId {
    ScenarioId::new(number).unwrap()
}

/// The scenario with the id of this number.
pub(crate) fn nth(number: u32) -> Variant {
    Variant::Scenario(id(number))
}

/// A window on this plan in a file of its own.
pub(crate) fn open(plan: &Plan, setup: Setup) -> (TempDir, Window) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mine.ron");
    zeroline::file::save(&path, plan).unwrap();
    let window = Setup { plan: Some(path), ..setup }.open();
    (folder, window)
}

/// "Brand push" has a deal more, "Two more LIVEs a week" has more LIVEs.
fn two() -> Plan {
    plan_with(&[("Brand push", &[("brands.deals_per_month", 3.0)]), ("Two more LIVEs a week", &[("live.sessions_per_month", 28.7)])])
}

fn tabs(window: &Window) -> Vec<String> {
    let names: Vec<String> = window.plan().scenarios().iter().map(|scenario| scenario.name().to_owned()).collect();
    // In the order of the screen.
    let mut shown: Vec<_> = window.all(Role::Tab).into_iter().filter(|tab| names.contains(&name_of(tab)) || name_of(tab) == "Base").collect();
    shown.sort_by(|a, b| a.rect().left().total_cmp(&b.rect().left()));
    shown.iter().map(name_of).collect()
}

fn show(window: &mut Window, name: &str) {
    window.click(Role::Tab, name);
}

fn menu_of(window: &mut Window, name: &str, entry: &str) {
    window.button(&format!("Actions for {name}"));
    window.button(entry);
}

fn undo(window: &mut Window) {
    window.press(Modifiers::COMMAND, Key::Z);
}

fn undone(window: &Window) -> String {
    window.undo_label().unwrap_or_default()
}

#[test]
fn plan_without_scenarios_offers_the_first() {
    let mut window = Setup::default().open();
    assert_eq!(tabs(&window), ["Base"]);
    window.button("+ What if…");
    assert_eq!((window.app().document().shown(), undone(&window).as_str()), (nth(1), "Added scenario Scenario 1"));
    // Its name is being typed.
    window.frame([Event::Text("Brand push".to_owned())]);
    window.key(Key::Enter);
    assert_eq!((tabs(&window), undone(&window).as_str()), (vec!["Base".to_owned(), "Brand push".to_owned()], "Scenario 1 → Brand push"));
    undo(&mut window);
    undo(&mut window);
    assert_eq!((tabs(&window), window.app().document().shown()), (vec!["Base".to_owned()], Variant::Base));
}

#[test]
fn scenario_shows_its_figures_in_the_frame_of_the_click() {
    let (_folder, mut window) = open(&two(), Setup::default());
    window.expect("Gross, Dec 2026: $2,818");
    let place = window.get(Role::Tab, "Brand push").rect().center();
    let button = |pressed| Event::PointerButton { pos: place, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE };
    for event in [Event::PointerMoved(place), button(true), button(false)] {
        window.frame([event]);
    }
    // One deal more at $350.
    window.expect("Gross, Dec 2026: $3,168");
    window.expect("Brand push against the base: +$350 a month: brands +$350, likes +$0");
    assert!(!window.app().document().is_unsaved(), "what is shown is no change of the plan");
}

#[test]
fn change_in_a_scenario_leaves_the_base_and_undo_shows_the_scenario() {
    let (_folder, mut window) = open(&two(), Setup { expanded: &["gifts", "brands"], ..Setup::default() });
    show(&mut window, "Brand push");
    window.enter("Gifts per hour", "200");
    // Gifts 20·2.5·200·24·0.005 = 1,200, 300 more; and the deal.
    window.expect("Gross, Dec 2026: $3,468");
    assert_eq!(undone(&window), "Brand push: Gifts per hour 150 → 200");
    window.expect("Brand push: Gifts per hour 150 → 200: +$300 a month: gifts +$300, likes +$0");
    show(&mut window, "Base");
    window.expect("Gross, Dec 2026: $2,818");
    undo(&mut window);
    assert_eq!(window.app().document().shown(), nth(1));
    window.expect("Gross, Dec 2026: $3,168");
    window.press(COMMAND_SHIFT, Key::Z);
    window.expect("Gross, Dec 2026: $3,468");
}

#[test]
fn unchanged_numbers_of_a_scenario_follow_the_base() {
    let (_folder, mut window) = open(&two(), Setup { expanded: &["gifts", "brands"], ..Setup::default() });
    window.enter("Gifts per hour", "200");
    show(&mut window, "Brand push");
    window.expect("Gross, Dec 2026: $3,468");
}

#[test]
fn drag_in_a_scenario_is_one_step_and_a_drag_back_none() {
    let (_folder, mut window) = open(&two(), Setup { expanded: &["brands"], ..Setup::default() });
    show(&mut window, "Brand push");
    let before = window.plan().clone();
    let handle = window.get(Role::Slider, "Deals per month").rect();
    let deals = window.get(Role::Slider, "Deals per month").value();
    window.drag("Deals per month", &[0.9, 0.95]);
    assert_ne!(window.get(Role::Slider, "Deals per month").value(), deals);
    assert!(undone(&window).starts_with("Brand push: Deals per month 3 → "), "{}", undone(&window));
    undo(&mut window);
    assert_eq!((window.plan(), window.get(Role::Slider, "Deals per month").rect()), (&before, handle));
}

#[test]
fn overridden_row_is_marked_and_can_be_reset() {
    let (_folder, mut window) = open(&two(), Setup { expanded: &["brands"], ..Setup::default() });
    let mark = "Deals per month: differs from the base";
    assert!(!window.says(mark));
    show(&mut window, "Brand push");
    window.expect("Brand partnerships, $1,050, differs from the base");
    window.button(mark);
    window.button("Reset to base, 2 (1 to 3)");
    assert!(!window.says(mark));
    window.expect("Gross, Dec 2026: $2,818");
    assert_eq!(undone(&window), "Brand push: Deals per month 3 → 2");
}

#[test]
fn override_can_become_the_bases_value() {
    let (_folder, mut window) = open(&two(), Setup { expanded: &["brands"], ..Setup::default() });
    show(&mut window, "Brand push");
    window.button("Deals per month: differs from the base");
    window.button("Make this the base's value");
    assert!(!window.says("differs from the base"));
    show(&mut window, "Two more LIVEs a week");
    assert_eq!(window.field("Deals per month"), "3");
    show(&mut window, "Base");
    window.expect("Gross, Dec 2026: $3,168");
}

#[test]
fn differences_are_listed_with_their_effects_and_can_be_reset() {
    let changes: &[(&str, f64)] = &[("brands.deals_per_month", 3.0), ("audience.likes_per_month", 2e6), ("brands.fee_per_deal", 300.0)];
    let (_folder, mut window) = open(&plan_with(&[("Brand push", changes)]), Setup::default());
    show(&mut window, "Brand push");
    window.press(COMMAND_SHIFT, Key::D);
    for text in ["Deals per month 2 → 3", "Fee per deal $350 → $300", "Likes per month 250,000 → 2,000,000", "+$0"] {
        window.expect(text);
    }
    window.button("Reset: Fee per deal $350 → $300");
    assert_eq!(window.plan().differences(id(1)).len(), 2);
    assert!(!window.says("Fee per deal $350 → $300"));
    window.button("Reset all");
    assert_eq!(window.plan().differences(id(1)).len(), 0);
    window.expect("No differences yet. Move a slider to add one.");
    undo(&mut window);
    assert_eq!(window.plan().differences(id(1)).len(), 2);
}

#[test]
fn note_is_stored_when_its_field_loses_focus() {
    let (_folder, mut window) = open(&two(), Setup::default());
    show(&mut window, "Brand push");
    window.press(COMMAND_SHIFT, Key::D);
    window.get(Role::TextInput, "Note on the scenario").focus();
    window.run();
    window.frame([Event::Text("Ask Ana first".to_owned())]);
    window.run();
    show(&mut window, "Base");
    assert_eq!((window.plan().scenarios()[0].note(), undone(&window).as_str()), ("Ask Ana first", "Brand push: note edited"));
}

#[test]
fn duplicate_name_is_refused_in_its_field() {
    let (_folder, mut window) = open(&two(), Setup::default());
    show(&mut window, "Brand push");
    menu_of(&mut window, "Brand push", "Rename…");
    window.fill("Name of the scenario", "two more lives a week");
    assert!(window.painted().iter().any(|text| text.text.contains("a scenario “two more lives a week” exists")));
    window.key(Key::Enter);
    assert_eq!(undone(&window), "");
    window.key(Key::Escape);
    assert_eq!(tabs(&window), ["Base", "Brand push", "Two more LIVEs a week"]);
}

#[test]
fn scenario_is_duplicated_moved_coloured_and_deleted_and_each_is_undone() {
    let (_folder, mut window) = open(&two(), Setup::default());
    show(&mut window, "Brand push");
    menu_of(&mut window, "Brand push", "Duplicate");
    window.key(Key::Escape);
    assert_eq!((tabs(&window)[2].as_str(), undone(&window).as_str()), ("Brand push 2", "Added scenario Brand push 2"));
    window.expect("Gross, Dec 2026: $3,168");
    menu_of(&mut window, "Brand push 2", "Move right");
    assert_eq!((tabs(&window)[3].as_str(), undone(&window).as_str()), ("Brand push 2", "Moved scenario Brand push 2"));
    menu_of(&mut window, "Brand push 2", "Colour");
    window.button("Teal");
    window.key(Key::Escape);
    assert_eq!((window.plan().scenarios()[2].colour(), undone(&window).as_str()), (7, "Brand push 2: another colour"));
    menu_of(&mut window, "Brand push 2", "Remove");
    window.expect("Removed scenario Brand push 2");
    assert_eq!((tabs(&window).len(), window.app().document().shown()), (3, Variant::Base));
    for shown in [nth(3), nth(3), nth(3), nth(1)] {
        undo(&mut window);
        assert_eq!(window.app().document().shown(), shown);
    }
    assert_eq!(window.plan(), &two());
}

#[test]
fn tab_is_dragged_to_another_place() {
    let (_folder, mut window) = open(&two(), Setup::default());
    let (from, to) = (window.get(Role::Tab, "Two more LIVEs a week").rect().center(), window.get(Role::Tab, "Brand push").rect().left_center());
    let button = |pos: Pos2, pressed| Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE };
    window.frame([Event::PointerMoved(from), button(from, true)]);
    for step in 1..=4_u8 {
        window.frame([Event::PointerMoved(from + (to - from) * (f32::from(step) / 4.0))]);
    }
    window.frame([button(to, false)]);
    window.run();
    assert_eq!(tabs(&window), ["Base", "Two more LIVEs a week", "Brand push"]);
}

#[test]
fn keys_walk_round_the_scenarios() {
    let (_folder, mut window) = open(&two(), Setup::default());
    let mut seen = Vec::new();
    for (modifiers, key) in [
        (Modifiers::COMMAND, Key::Tab),
        (Modifiers::COMMAND, Key::Tab),
        (Modifiers::COMMAND, Key::Tab),
        (COMMAND_SHIFT, Key::Tab),
        (Modifiers::COMMAND, Key::Num2),
    ] {
        window.press(modifiers, key);
        seen.push(window.app().document().shown());
    }
    assert_eq!(seen, [nth(1), nth(2), Variant::Base, nth(2), nth(1)]);
    // There is no fourth.
    window.press(Modifiers::COMMAND, Key::Num5);
    assert_eq!(window.app().document().shown(), nth(1));
}

#[test]
fn sixty_scenarios_with_long_names_can_be_reached() {
    let mut plan = zeroline::file::first_example("2026-12".parse().unwrap());
    for n in 1..=60 {
        plan.add_scenario_named(&format!("{n} LIVEs more every week of the autumn, and a second brand on top of it")).unwrap();
    }
    let (_folder, mut window) = open(&plan, Setup::default());
    window.press(COMMAND_SHIFT, Key::Tab);
    assert_eq!(window.app().document().shown(), nth(60));
    let (tab, screen) = (window.get(Role::Tab, plan.scenarios()[59].name()).rect(), window.harness.ctx.content_rect());
    assert!(screen.contains_rect(tab) && tab.width() < 240.0, "{tab}");
    window.button("All scenarios");
    window.button(plan.scenarios()[3].name());
    assert_eq!(window.app().document().shown(), nth(4));
}

#[test]
fn scenario_is_exported_as_a_plan() {
    let (folder, mut window) = open(&two(), Setup::default());
    show(&mut window, "Brand push");
    let path = folder.path().join("brand-push.ron");
    window.dialogs.answer(PathAnswer::Path(path.clone()));
    menu_of(&mut window, "Brand push", "Export as a plan…");
    window.wait_for("it is saved", |window| window.says("Exported to brand-push.ron"));
    let exported = zeroline::file::load(&path, "2026-12".parse().unwrap()).unwrap();
    assert_eq!((exported.name(), exported.scenarios().len(), exported.value(zeroline::plan::Assumption::DealsPerMonth)), ("Brand push", 0, 3.0));
    assert!(!window.app().document().is_unsaved());
}

#[test]
fn scenario_is_never_exported_over_the_open_plan() {
    let (folder, mut window) = open(&two(), Setup::default());
    show(&mut window, "Brand push");
    window.dialogs.answer(PathAnswer::Path(folder.path().join("mine.ron")));
    menu_of(&mut window, "Brand push", "Export as a plan…");
    window.wait_for("it is refused", |window| window.says("This is the file of the open plan"));
    assert_eq!(zeroline::file::load(&folder.path().join("mine.ron"), "2026-12".parse().unwrap()).unwrap(), two());
}

#[test]
fn scenario_is_imported_from_another_plan() {
    let (folder, mut window) = open(&two(), Setup::default());
    let other: PathBuf = folder.path().join("other.ron");
    zeroline::file::save(&other, &plan_with(&[("Quiet", &[("gifts.gifts_per_hour", 100.0)]), ("Busy", &[("gifts.gifts_per_hour", 250.0)])])).unwrap();
    show(&mut window, "Brand push");
    window.dialogs.answer(PathAnswer::Path(other));
    menu_of(&mut window, "Brand push", "Import from a plan…");
    window.wait_for("it is asked which", |window| window.says("Import which scenario of"));
    assert!(matches!(window.dialogs.asked.lock().unwrap()[0], PathRequest::Import { .. }));
    window.button("Busy");
    assert_eq!(tabs(&window), ["Base", "Brand push", "Two more LIVEs a week", "Busy"]);
    // Gifts 20·2.5·250·24·0.005 = 1,500, 600 more.
    window.expect("Gross, Dec 2026: $3,418");
    undo(&mut window);
    assert_eq!(window.plan(), &two());
}

#[test]
fn preset_or_note_in_a_scenario_changes_the_right_variant() {
    let (_folder, mut window) = open(&two(), Setup { expanded: &["gifts"], ..Setup::default() });
    show(&mut window, "Brand push");
    window.button("Add a stream");
    assert_eq!((window.plan().own().len(), window.plan().scenarios()[0].own().len()), (0, 1));
    assert_eq!(undone(&window), "Brand push: Added My stream 1");
}
