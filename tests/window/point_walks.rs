//! Charts whose points are no months, by keys: the lines and maps of a sweep, and days with LIVEs. Each point is read out.

use eframe::egui::accesskit::{Live, Role};
use eframe::egui::{Event, Key, Modifiers, vec2};
use egui_kittest::kittest::NodeT as _;
use zeroline::forecast::{Line, deterministic};
use zeroline::plan::{Assumption, DayActuals, DayField, Entry, Key as PlanKey};
use zeroline::words::{ControlKind, Money};

use crate::help::lists_first;
use crate::reality::{Past, file_with_past};
use crate::support::{Setup, Window, name_of};

/// The point that is read out: the announced text that begins with this.
fn read_out(window: &Window, beginning: &str) -> Option<String> {
    let statuses = window.all(Role::Status);
    let status = statuses.iter().find(|status| name_of(status).starts_with(beginning))?;
    assert_eq!(status.accesskit_node().data().live(), Some(Live::Polite));
    Some(name_of(status))
}

#[track_caller]
fn focus_chart(window: &mut Window, beginning: &str) {
    window.all(Role::Image).into_iter().find(|chart| name_of(chart).starts_with(beginning)).unwrap().focus();
    window.run();
}

/// The text after a key.
#[track_caller]
fn after(window: &mut Window, key: Key, beginning: &str) -> String {
    window.key(key);
    read_out(window, beginning).unwrap_or_else(|| panic!("nothing is read out after {key:?}"))
}

/// The total of the plan on screen with other gifts an hour, as it is shown.
fn total_with(window: &Window, gifts: f64) -> String {
    let mut plan = window.plan().clone();
    plan.set(PlanKey::Assumption(Assumption::GiftsPerHour), Entry::Value(gifts)).unwrap();
    Money::of(plan.currency()).whole(deterministic(&plan).total(Line::Gross))
}

#[test]
fn line_of_a_sweep_is_walked_and_a_point_becomes_a_scenario_by_keys() {
    let (_folder, mut window) = crate::compare::at_view(&crate::compare::two());
    focus_chart(&mut window, "Gifts per hour over its track");
    // From a tenth of 150 to three times as many in 40 steps: the nearest to 150 is 145.5.
    let first = read_out(&window, "Gifts per hour ").unwrap();
    assert!(first.starts_with("Gifts per hour 145") || first.starts_with("Gifts per hour 146"), "{first}");
    let last = after(&mut window, Key::End, "Gifts per hour ");
    assert_eq!(last, format!("Gifts per hour 450, {}, Enter adds this as a scenario", total_with(&window, 450.0)));
    assert_eq!(after(&mut window, Key::ArrowRight, "Gifts per hour "), last, "there is nothing after the last point");
    assert!(after(&mut window, Key::ArrowLeft, "Gifts per hour ").starts_with("Gifts per hour 439, "));
    let least = after(&mut window, Key::Home, "Gifts per hour ");
    assert!(least.starts_with(&format!("Gifts per hour 15, {}, ", total_with(&window, 15.0))), "{least}");
    lists_first(&mut window, ControlKind::SweepLine);
    window.key(Key::End);
    window.key(Key::Enter);
    assert_eq!(window.plan().scenarios().len(), 3);
    assert_eq!(window.field("Gifts per hour"), "450");
}

#[test]
fn map_of_a_sweep_is_walked_over_both_numbers() {
    let (_folder, mut window) = crate::compare::at_view(&crate::compare::two());
    window.click(Role::ComboBox, "and");
    window.button("Deals per month");
    window.settle();
    focus_chart(&mut window, "Gifts per hour and Deals per month over their tracks");
    lists_first(&mut window, ControlKind::SweepMap);
    let parts = |text: &str| text.splitn(3, ", ").map(str::to_owned).collect::<Vec<_>>();
    let first = parts(&after(&mut window, Key::Home, "Gifts per hour 15, Deals per month "));
    let up = parts(&after(&mut window, Key::ArrowUp, "Gifts per hour 15, Deals per month "));
    assert!(up[0] == first[0] && up[1] != first[1] && up[2] != first[2], "{first:?} {up:?}");
    assert_eq!(parts(&after(&mut window, Key::ArrowDown, "Gifts per hour 15, Deals per month ")), first);
    let right = parts(&after(&mut window, Key::ArrowRight, "Gifts per hour "));
    assert!(right[0] != first[0] && right[1] == first[1], "{first:?} {right:?}");
    // Without deals the total lacks brands.
    window.key(Key::End);
    let least = after(&mut window, Key::PageDown, "Gifts per hour 450, Deals per month 0, ");
    let mut plan = window.plan().clone();
    for (assumption, value) in [(Assumption::GiftsPerHour, 450.0), (Assumption::DealsPerMonth, 0.0)] {
        plan.set(PlanKey::Assumption(assumption), Entry::Value(value)).unwrap();
    }
    let total = Money::of(plan.currency()).whole(deterministic(&plan).total(Line::Gross));
    assert_eq!(least, format!("Gifts per hour 450, Deals per month 0, {total}, Enter adds this as a scenario"));
    window.key(Key::Enter);
    assert_eq!(window.plan().scenarios().len(), 3);
    assert_eq!(window.plan().differences(crate::scenarios::id(3)).len(), 2);
}

#[test]
fn days_with_lives_are_walked_in_both_charts() {
    let (_folder, path) = file_with_past(Past { months: 3, lives: 84 });
    let mut window = Setup { plan: Some(path), expanded: &[], size: vec2(1_440.0, 1_000.0), ..Setup::default() }.open();
    window.press(Modifiers::ALT, Key::Num8);
    window.settle();
    window.click(Role::Tab, "Likes");
    window.settle();
    let days: Vec<(String, DayActuals)> = window.plan().actuals().days.iter().map(|(day, counts)| (day.to_string(), *counts)).collect();
    assert_eq!(days.len(), 84);
    let likes = |counts: &DayActuals| format!("{} likes", Money::of("USD".parse().unwrap()).whole(counts.get(DayField::Likes).unwrap()).replace('$', ""));
    let is_of = |said: &str, (day, counts): &(String, DayActuals)| said.starts_with(&format!("{day}: ")) && said.contains(&likes(counts));
    for chart in ["As it looks: ", "With time on air taken out"] {
        focus_chart(&mut window, chart);
        let said = |window: &Window| {
            let all: Vec<String> = window.all(Role::Status).iter().map(name_of).filter(|text| text.starts_with("202")).collect();
            assert!(all.len() <= 1, "{all:?}");
            all.into_iter().next().unwrap_or_default()
        };
        assert!(is_of(&said(&window), &days[0]), "{chart}{}", said(&window));
        window.key(Key::ArrowRight);
        assert!(is_of(&said(&window), &days[1]), "{chart}{}", said(&window));
        window.key(Key::End);
        assert!(is_of(&said(&window), &days[83]), "{chart}{}", said(&window));
        lists_first(&mut window, ControlKind::Days);
        window.key(Key::Escape);
        assert_eq!(said(&window), "", "nothing is read out without the focus");
    }
}

#[test]
fn pointer_on_a_chart_in_focus_finds_its_own_point() {
    let (_folder, mut window) = crate::compare::at_view(&crate::compare::two());
    focus_chart(&mut window, "Gifts per hour over its track");
    let chart = window.all(Role::Image).into_iter().find(|node| name_of(node).starts_with("Gifts per hour over its track")).unwrap().rect();
    window.frame([Event::PointerMoved(chart.right_center() - vec2(12.0, 0.0))]);
    window.run();
    assert_eq!(read_out(&window, "Gifts per hour "), None, "a point under the pointer is shown, not read out");
    assert!(window.painted().iter().any(|text| text.text.contains("Click to add this as a scenario")));
}
