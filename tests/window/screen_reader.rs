//! The window as a screen reader finds it: roles, values, states, announcements, and everything set without a pointer or a key.

use eframe::egui::accesskit::{Action, HasPopup, Live, Role};
use eframe::egui::{Event, Key, Modifiers, vec2};
use egui_kittest::kittest::NodeT as _;
use zeroline::plan::Assumption;

use crate::reality::{Past, file_with_past};
use crate::support::{Setup, Window, name_of, plan_file};

/// The numbers of a slider: value, limits and step.
fn told(window: &Window, name: &str) -> [f64; 4] {
    let slider = window.get(Role::Slider, name);
    let node = slider.accesskit_node();
    let data = node.data();
    [data.numeric_value(), data.min_numeric_value(), data.max_numeric_value(), data.numeric_value_step()].map(|number| number.unwrap_or(f64::NAN))
}

fn described(window: &Window, name: &str) -> String {
    window.get(Role::Slider, name).accesskit_node().data().description().unwrap_or_default().to_owned()
}

#[test]
fn slider_tells_its_value_limits_and_step_in_the_units_on_screen() {
    let window = Setup::default().open();
    assert_eq!(told(&window, "Gifts per hour"), [150.0, 0.0, 1e6, 10.0]);
    assert_eq!(described(&window, "Gifts per hour"), "150 gifts; 8 in 10: 90 to 250");
    // A fraction is read as on screen: 13 %, not 0.13.
    assert_eq!(told(&window, "Commission"), [13.0, 0.0, 100.0, 0.5]);
    assert_eq!(described(&window, "Commission"), "13%; 8 in 10: 9% to 18%");
}

#[test]
fn number_set_by_a_screen_reader_is_one_step_in_the_units_on_screen() {
    let mut window = Setup::default().open();
    window.get(Role::Slider, "Gifts per hour").set_value_accesskit(200.0);
    window.run();
    assert_eq!(window.value(Assumption::GiftsPerHour), 200.0);
    window.expect("Gifts per hour 150 → 200");
    window.get(Role::Slider, "Commission").set_value_accesskit(20.0);
    window.run();
    assert_eq!(window.value(Assumption::CommissionRate), 0.2);
    window.get(Role::Slider, "Commission").increment_accesskit();
    window.run();
    assert!(window.value(Assumption::CommissionRate) > 0.2);
    assert!(window.undo_label().is_some_and(|step| step.starts_with("Commission")));
}

#[test]
fn ends_of_a_range_tell_their_limits_and_can_be_set() {
    let mut window = Setup::default().open();
    // A range of gifts keeps its proportions, so its low end is never 0.
    assert_eq!(told(&window, "Gifts per hour, low end")[..3], [90.0, 1.0, 150.0]);
    assert_eq!(told(&window, "Gifts per hour, high end")[..3], [250.0, 150.0, 1e6]);
    window.get(Role::Slider, "Gifts per hour, low end").set_value_accesskit(100.0);
    window.run();
    window.get(Role::Slider, "Gifts per hour, high end").set_value_accesskit(10.0);
    window.run();
    let range = window.plan().estimate(Assumption::GiftsPerHour).range().unwrap();
    // No lower than the value between them.
    assert_eq!((range.low, range.high), (100.0, 150.0));
}

#[test]
fn number_set_to_zero_and_back_keeps_its_range() {
    let mut window = Setup::default().open();
    for value in [0.0, 150.0] {
        window.get(Role::Slider, "Gifts per hour").set_value_accesskit(value);
        window.run();
    }
    let range = window.plan().estimate(Assumption::GiftsPerHour).range().unwrap();
    assert_eq!((range.low, range.high), (90.0, 250.0));
}

#[test]
fn text_set_by_a_screen_reader_is_taken_at_once_with_and_without_the_focus() {
    let mut window = Setup::default().open();
    window.get(Role::TextInput, "Gifts per hour").set_text_value_accesskit("1,5k");
    window.run();
    assert_eq!(window.value(Assumption::GiftsPerHour), 1_500.0);
    window.get(Role::TextInput, "Fee per deal").focus();
    window.run();
    window.get(Role::TextInput, "Fee per deal").set_text_value_accesskit("400");
    window.run();
    assert_eq!(window.value(Assumption::FeePerDeal), 400.0);
}

#[test]
fn refused_text_is_announced_at_once() {
    let mut window = Setup { expanded: &["gifts"], ..Setup::default() }.open();
    window.enter("Gifts per hour", "many");
    let live = |window: &Window, live: Live| {
        window
            .harness
            .root()
            .children_recursive()
            .filter(|node| node.accesskit_node().data().live() == Some(live))
            .map(|node| name_of(&node))
            .collect::<Vec<_>>()
    };
    let said = live(&window, Live::Assertive);
    assert!(said.len() == 1 && said[0].contains("many"), "{said:?}");
    window.key(Key::Escape);
    assert_eq!(live(&window, Live::Assertive), [""; 0]);
}

#[test]
fn sentence_on_the_last_change_is_announced_politely() {
    let mut window = Setup::default().open();
    window.get(Role::Slider, "Gifts per hour").set_value_accesskit(200.0);
    window.run();
    let statuses = window.all(Role::Status);
    let [sentence] = &statuses[..] else { panic!("{statuses:?}") };
    assert_eq!(sentence.accesskit_node().data().live(), Some(Live::Polite));
    assert!(name_of(sentence).contains("+$300 a month"), "{}", name_of(sentence));
}

#[test]
fn cards_expand_and_tabs_are_selected() {
    let mut window = Setup::default().open();
    let expanded = |window: &Window| {
        let cards = window.all(Role::DisclosureTriangle);
        let brands = cards.iter().find(|card| name_of(card).starts_with("Brand partnerships")).unwrap().accesskit_node();
        brands.data().is_expanded()
    };
    assert_eq!(expanded(&window), Some(false));
    window.all(Role::DisclosureTriangle).iter().find(|card| name_of(card).starts_with("Brand partnerships")).unwrap().click_accesskit();
    window.run();
    assert_eq!(expanded(&window), Some(true));
    let tab = |window: &Window, name: &str| {
        let tab = window.get(Role::Tab, name).accesskit_node();
        (tab.data().is_selected(), tab.toggled())
    };
    assert_eq!((tab(&window, "Time"), tab(&window, "Month")), ((Some(true), None), (Some(false), None)));
    assert_eq!(tab(&window, "Base"), (Some(true), None));
}

#[test]
fn menus_hold_menu_entries() {
    let mut window = Setup::default().open();
    let opens = window.get(Role::MenuItem, "View").accesskit_node().data().has_popup();
    assert_eq!(opens, Some(HasPopup::Menu));
    window.menu(&["View"]);
    assert!(window.all(Role::MenuItemRadio).iter().any(|entry| name_of(entry).starts_with("Time")));
    window.key(Key::Escape);
    window.menu(&["File"]);
    assert!(window.all(Role::MenuItem).iter().any(|entry| name_of(entry).starts_with("Save as…")));
}

/// The month that is being read out, with its figures.
fn read_out(window: &Window) -> Option<String> {
    let statuses = window.all(Role::Status);
    let status = statuses.iter().find(|status| name_of(status).contains("Likes"))?;
    assert_eq!(status.accesskit_node().data().live(), Some(Live::Polite));
    Some(name_of(status))
}

/// Walks through the months of the first chart of a view.
#[track_caller]
fn walk_months(window: &mut Window, last: usize) {
    let is_walked = |chart: &egui_kittest::Node<'_>| chart.accesskit_node().data().supports_action(Action::Focus);
    window.all(Role::Image).into_iter().find(is_walked).unwrap().focus();
    window.run();
    let read = |window: &Window| read_out(window).unwrap();
    assert!(read(window).starts_with("December 2026"), "{}", read(window));
    window.key(Key::ArrowRight);
    assert_eq!(window.app().state().month, 1);
    assert!(read(window).starts_with("January 2027"), "{}", read(window));
    assert!(read(window).contains("$0"), "likes pay nothing: {}", read(window));
    window.key(Key::End);
    assert_eq!(window.app().state().month, last);
    window.key(Key::ArrowRight);
    assert_eq!(window.app().state().month, last);
    window.key(Key::ArrowLeft);
    assert_eq!(window.app().state().month, last - 1);
    window.key(Key::Home);
    assert_eq!(window.app().state().month, 0);
    window.key(Key::Escape);
    assert_eq!(read_out(window), None, "nothing is read out without the focus");
}

#[test]
fn charts_are_walked_month_by_month_and_read_out() {
    let (_folder, path) = plan_file(&[("futures.count", "2000")]);
    let mut window = Setup { plan: Some(path), ..Setup::default() }.open();
    for view in [Key::Num1, Key::Num2, Key::Num3, Key::Num4] {
        window.press(Modifiers::ALT, view);
        window.settle();
        walk_months(&mut window, 11);
    }
    let (_folder, path) = file_with_past(Past { months: 3, lives: 0 });
    let mut window = Setup { plan: Some(path), ..Setup::default() }.open();
    window.press(Modifiers::ALT, Key::Num8);
    window.settle();
    walk_months(&mut window, 11);
}

/// The pointer of a user who cannot see it rests anywhere.
#[test]
fn chart_under_a_resting_pointer_is_walked_and_read_out() {
    let mut window = Setup::default().open();
    for view in [Key::Num1, Key::Num2, Key::Num3, Key::Num4] {
        window.press(Modifiers::ALT, view);
        window.settle();
        let place = window.all(Role::Image).into_iter().find(|chart| chart.accesskit_node().data().supports_action(Action::Focus)).unwrap().rect().center();
        window.frame([Event::PointerMoved(place)]);
        window.run();
        walk_months(&mut window, 11);
        window.frame([Event::PointerGone]);
    }
    // A pointer that moves reads the chart again, and a screen reader hears no more of the keys' month.
    let chart = window.all(Role::Image).into_iter().find(|chart| chart.accesskit_node().data().supports_action(Action::Focus)).unwrap();
    let place = chart.rect().center();
    chart.focus();
    window.run();
    window.key(Key::End);
    assert!(read_out(&window).is_some());
    window.frame([Event::PointerMoved(place + vec2(5.0, 0.0))]);
    window.run();
    assert_eq!(read_out(&window), None);
}

#[test]
fn month_that_is_read_out_has_each_stream_once() {
    let mut window = Setup::default().open();
    window.press(Modifiers::ALT, Key::Num2);
    window.all(Role::Image).into_iter().find(|chart| name_of(chart).contains("months")).unwrap().focus();
    window.run();
    let read = read_out(&window).unwrap();
    let gross =
        zeroline::words::Money::of(window.plan().currency()).whole(zeroline::forecast::deterministic(window.plan()).at(zeroline::forecast::Line::Gross, 0));
    assert!(read.starts_with(&format!("December 2026 {gross}, ")), "{read}");
    for name in ["LIVE gifts", "Brand partnerships", "Likes"] {
        assert_eq!(read.matches(name).count(), 1, "{name}: {read}");
    }
}

#[test]
fn panels_have_names_and_scroll_bars_are_hidden() {
    let mut window = Setup::default().open();
    for view in [Key::Num1, Key::Num3, Key::Num8] {
        window.press(Modifiers::ALT, view);
        let nodes: Vec<_> = window.harness.root().children_recursive().collect();
        let panels = nodes.iter().filter(|node| node.accesskit_node().role() == Role::Pane && !node.accesskit_node().data().is_hidden());
        let names: Vec<String> = panels.map(name_of).collect();
        for name in ["Menu bar", "Numbers", "Beside the view", "Status"] {
            assert_eq!(names.iter().filter(|one| *one == name).count(), 1, "{name} in {names:?}");
        }
        assert!(names.iter().all(|name| !name.is_empty()), "{names:?}");
        assert!(nodes.iter().filter(|node| node.accesskit_node().role() == Role::ScrollBar).all(|bar| bar.accesskit_node().data().is_hidden()));
    }
}
