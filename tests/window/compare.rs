//! "Which is better?": scenarios side by side.

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers, OutputCommand, PointerButton, Vec2};
use tempfile::TempDir;
use zeroline::plan::Plan;

use crate::scenarios::{open, plan_with};
use crate::support::{Setup, Window, name_of};

/// A window tall enough for the whole view, so that nothing has to be scrolled to.
pub(crate) fn at_view(plan: &Plan) -> (TempDir, Window) {
    let (folder, mut window) = open(plan, Setup { size: Vec2::new(1440.0, 2200.0), expanded: &["gifts", "brands"], ..Setup::default() });
    window.press(Modifiers::ALT, Key::Num7);
    window.settle();
    (folder, window)
}

pub(crate) fn two() -> Plan {
    plan_with(&[("Brand push", &[("brands.deals_per_month", 3.0), ("audience.likes_per_month", 2e6)]), ("Quiet", &[("live.sessions_per_month", 10.0)])])
}

/// The row of the table that begins with this.
fn row(window: &Window, name: &str) -> String {
    let rows: Vec<String> = window.all(Role::Label).iter().map(name_of).filter(|row| row.starts_with(&format!("{name}: ")) && !row.ends_with('%')).collect();
    assert_eq!(rows.len(), 1, "{rows:?}");
    rows[0].clone()
}

/// Clicks a button and returns the text it copies.
fn copied(window: &mut Window, label: &str) -> String {
    let pos = window.get(Role::Button, label).rect().center();
    let button = |pressed| Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE };
    for event in [Event::PointerMoved(pos), button(true), button(false)] {
        window.frame([event]);
    }
    let commands = &window.harness.output().platform_output.commands;
    commands.iter().find_map(|command| if let OutputCommand::CopyText(text) = command { Some(text.clone()) } else { None }).unwrap()
}

#[test]
fn compare_view_without_scenarios_offers_the_first() {
    let mut window = Setup::default().open();
    window.press(Modifiers::ALT, Key::Num7);
    window.expect("Nothing to compare yet");
    window.button("Add a scenario");
    assert_eq!(window.plan().scenarios().len(), 1);
    window.settle();
    window.expect("Scenario 1 earns the same as Base in every future.");
}

#[test]
fn every_figure_has_its_difference_and_likes_pay_nothing() {
    let (_folder, window) = at_view(&two());
    // Month 1: brands 700 and, with a deal more, 1,050. Over twelve months the exact sums are the forecast's, held elsewhere.
    assert_eq!(row(&window, "Likes"), "Likes: Base $0, Brand push $0, Quiet $0");
    assert!(row(&window, "Brand partnerships").starts_with("Brand partnerships: Base $9,123, Brand push $13,685 (+$4,562), Quiet $9,123"));
    assert!(row(&window, "LIVE gifts").ends_with("Quiet $6,386 (−$6,386)"), "{}", row(&window, "LIVE gifts"));
    assert!(row(&window, "Per LIVE hour").starts_with("Per LIVE hour: Base $66, Brand push $74 (+$8), Quiet $111"));
}

#[test]
fn differences_can_be_percent_and_against_any_scenario() {
    let (_folder, mut window) = at_view(&two());
    window.click(Role::Tab, "Percent");
    assert!(row(&window, "Brand partnerships").contains("Brand push $13,685 (+50%)"), "{}", row(&window, "Brand partnerships"));
    window.click(Role::ComboBox, "against");
    window.button("Brand push");
    window.settle();
    assert!(row(&window, "Brand partnerships").contains("Base $9,123 (−33%), Brand push $13,685, Quiet"), "{}", row(&window, "Brand partnerships"));
}

#[test]
fn sentence_names_the_scenario_ahead_in_the_same_futures() {
    let (_folder, mut window) = at_view(&two());
    // With the same draws, one deal more earns more in every future.
    window.expect("Brand push beats Base in every future, typically by");
    window.expect("Brand push against Base over all months, the same 100,000 futures for both");
    window.expect("50 dots, each 1 in 50 futures: Brand push is ahead of Base in 50 of them");
    // The matrix: a click sets one against the other.
    let cell = window.all(Role::Button).iter().map(name_of).find(|name| name.starts_with("Quiet falls behind Brand push")).unwrap();
    window.button(&cell);
    window.settle();
    window.expect("Brand push to Quiet: which change matters most?");
}

#[test]
fn steps_add_up_and_name_likes() {
    let (_folder, window) = at_view(&two());
    window.expect("Base to Brand push: which change matters most?");
    assert_eq!(row(&window, "Deals per month 2 → 3"), "Deals per month 2 → 3: +$4,562");
    assert_eq!(row(&window, "Likes per month 250,000 → 2,000,000"), "Likes per month 250,000 → 2,000,000: +$0");
    assert_eq!((row(&window, "Base"), row(&window, "Brand push")), ("Base: $39,718".to_owned(), "Brand push: $44,280".to_owned()));
}

#[test]
fn click_on_a_scenario_sorts_the_streams_by_it() {
    let (_folder, mut window) = at_view(&two());
    let order = |window: &Window| {
        let mut rows: Vec<_> = window.all(Role::Label).into_iter().filter(|row| name_of(row).contains(": Base $")).collect();
        rows.sort_by(|a, b| a.rect().top().total_cmp(&b.rect().top()));
        rows.iter().map(|row| name_of(row).split(':').next().unwrap().to_owned()).take(3).collect::<Vec<_>>()
    };
    assert_eq!(order(&window), ["LIVE gifts", "Brand partnerships", "Creator Rewards"]);
    window.button("Sort by Brand push");
    assert_eq!(order(&window), ["Brand partnerships", "LIVE gifts", "Supporters"]);
    window.button("Sort by Brand push");
    assert_eq!(order(&window), ["LIVE gifts", "Brand partnerships", "Creator Rewards"]);
}

#[test]
fn many_scenarios_are_rows_sorted_by_any_column() {
    let changes: Vec<(String, [(&str, f64); 1])> = (1_u8..=11).map(|n| (format!("Plan {n}"), [("brands.deals_per_month", f64::from(n % 7) + 2.5)])).collect();
    let scenarios: Vec<(&str, &[(&str, f64)])> = changes.iter().map(|(name, changes)| (name.as_str(), changes.as_slice())).collect();
    let (_folder, mut window) = at_view(&plan_with(&scenarios));
    let order = |window: &Window| {
        let mut rows: Vec<_> = window.all(Role::Label).into_iter().filter(|row| name_of(row).contains("Per LIVE hour $")).collect();
        rows.sort_by(|a, b| a.rect().top().total_cmp(&b.rect().top()));
        rows.iter().map(|row| name_of(row).split(':').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!((order(&window).len(), order(&window)[0].as_str()), (12, "Base"));
    window.button("Sort by Gross, 12 months");
    assert_eq!((order(&window)[0].as_str(), order(&window)[11].as_str()), ("Plan 6", "Base"));
    window.button("Sort by Gross, 12 months");
    assert_eq!((order(&window)[0].as_str(), order(&window)[11].as_str()), ("Base", "Plan 6"));
}

#[test]
fn scenario_can_be_left_out() {
    let (_folder, mut window) = at_view(&two());
    window.button("Compare: All 3");
    window.click(Role::CheckBox, "Quiet");
    window.key(Key::Escape);
    window.settle();
    window.expect("Compare: 2 of 3");
    assert_eq!(row(&window, "Likes"), "Likes: Base $0, Brand push $0");
}

#[test]
fn table_is_copied_as_text_and_for_a_spreadsheet() {
    let (_folder, mut window) = at_view(&two());
    let text = copied(&mut window, "Copy");
    assert!(text.starts_with("Which is better? Growing creator") && text.contains("Brand push"), "{text}");
    window.run();
    window.expect("Copied");
    let csv = copied(&mut window, "Copy CSV");
    assert!(csv.starts_with("Number,Base,Brand push,Quiet\nLIVE gifts,12772.83,12772.83,6386.41\n"), "{csv}");
    assert!(csv.contains("\nLikes,0.00,0.00,0.00\n") && csv.contains("\n\"Gross, 12 months\",39717.92,44279.51,33331.50\n"), "{csv}");
}

#[test]
fn figures_follow_a_slider_in_its_frame_and_old_futures_are_stale() {
    let (_folder, mut window) = at_view(&two());
    window.type_into("Deals per month", "4");
    window.frame_with_key(Modifiers::NONE, Key::Enter);
    // Brands 700 a month doubled: the base has four deals now, Brand push still three.
    assert!(row(&window, "Brand partnerships").contains("Base $18,246, Brand push $13,685 (−$4,562)"), "{}", row(&window, "Brand partnerships"));
    assert!(!window.says("Brand push beats Base in every future"));
    window.settle();
    window.expect("Brand push falls behind Base in every future");
}

#[test]
fn point_of_a_sweep_becomes_a_scenario() {
    let (_folder, mut window) = at_view(&two());
    let chart = window.all(Role::Image).into_iter().find(|node| name_of(node).starts_with("Gifts per hour over its track")).unwrap().rect();
    // The right end is three times its value.
    window.click_at(chart.right_center() - Vec2::new(12.0, 0.0));
    assert_eq!(window.plan().scenarios().len(), 3);
    assert_eq!((window.app().document().shown(), window.field("Gifts per hour").as_str()), (crate::scenarios::nth(3), "450"));
    window.expect("Added scenario Scenario");
}

#[test]
fn two_numbers_are_swept_as_a_map() {
    let (_folder, mut window) = at_view(&two());
    window.click(Role::ComboBox, "and");
    window.button("Deals per month");
    window.settle();
    let map =
        window.all(Role::Image).into_iter().find(|node| name_of(node).starts_with("Gifts per hour and Deals per month over their tracks")).unwrap().rect();
    window.click_at(map.center());
    assert_eq!(window.plan().scenarios().len(), 3);
    assert_eq!(window.plan().differences(crate::scenarios::id(3)).len(), 2);
}

#[test]
fn comparison_works_without_futures() {
    let mut plan = two();
    plan.set("futures.count".parse().unwrap(), zeroline::plan::Entry::Integer(0)).unwrap();
    let (_folder, window) = at_view(&plan);
    window.expect("Brand push against Base: +$4,562 as set.");
    window.expect("This plan runs no futures");
}
