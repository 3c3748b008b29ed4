//! "Make it yours": from a first start to a plan of one's own.

use eframe::egui::accesskit::{Role, Toggled};
use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::NodeT as _;
use zeroline::ledger::Ledger;
use zeroline::plan::{Assumption, GoalMeasure, Stream};
use zeroline::start::COUNTRIES;
use zeroline::words::NumberFormat;

use crate::support::{Setup, Window, name_of};

/// A first start in Germany.
fn first_start() -> Window {
    Setup { started: false, ..Setup::default() }.open()
}

fn is_shown(window: &Window) -> bool {
    window.says("Make it yours")
}

#[test]
fn first_start_shows_the_sheet_once() {
    let mut window = first_start();
    assert!(is_shown(&window));
    window.button("Look at the example first");
    assert!(!is_shown(&window) && window.app().session().settings().started);
    assert_eq!(window.plan().name(), "Growing creator");
    assert!(!is_shown(&Setup::default().open()));
}

#[test]
fn escape_shows_the_example() {
    let mut window = first_start();
    window.key(Key::Escape);
    assert!(!is_shown(&window));
    assert_eq!(window.plan().name(), "Growing creator");
}

/// The first job of a creator with 12,000 followers and four LIVEs a week in Germany, by mouse: a click into each field, its
/// number, a click on each chip. Each step would take a person some three seconds.
#[test]
fn own_plan_is_made_by_mouse() {
    let mut window = first_start();
    let mut steps = 0;
    for (label, text) in [("Followers", "12000"), ("LIVEs a week", "4"), ("Hours each", "3"), ("Gifts an hour", "60"), ("A month", "600")] {
        window.type_into(label, text);
        steps += 2;
    }
    for stream in ["Brand partnerships", "Supporters"] {
        window.click(Role::CheckBox, stream);
        steps += 1;
    }
    assert!(window.says("to take home, in 8 of 10 futures between"));
    window.button("Start with this");
    steps += 1;
    assert!(steps <= 20, "{steps} steps");
    is_hers(&window, &[Stream::Gifts, Stream::Brands, Stream::Supporters]);
}

#[test]
fn own_plan_is_made_by_keyboard() {
    let mut window = first_start();
    // The description of the first control is that of the sheet.
    window.key(Key::Tab);
    let mut keys = 1;
    let mut type_next = |window: &mut Window, text: &str| {
        window.key(Key::Tab);
        window.harness.event(eframe::egui::Event::Text(text.to_owned()));
        window.run();
        keys += 1 + text.len();
    };
    for text in ["12k", "4", "3", "60"] {
        type_next(&mut window, text);
    }
    // "I don't know", then the chips: brands and supporters by space.
    let mut press = |window: &mut Window, key: Key, times: usize| {
        for _ in 0..times {
            window.key(key);
        }
        keys += times;
    };
    press(&mut window, Key::Tab, 2);
    press(&mut window, Key::Space, 1);
    press(&mut window, Key::Tab, 5);
    press(&mut window, Key::Space, 1);
    // Subscriptions, something else, country, rate, goal.
    press(&mut window, Key::Tab, 5);
    window.harness.event(eframe::egui::Event::Text("600".to_owned()));
    window.run();
    press(&mut window, Key::Tab, 3);
    press(&mut window, Key::Enter, 1);
    assert!(keys + 3 < 60, "{keys} keys");
    is_hers(&window, &[Stream::Gifts, Stream::Brands, Stream::Supporters]);
}

fn is_hers(window: &Window, streams: &[Stream]) {
    assert!(!is_shown(window), "{:#?}", window.everything_said());
    let plan = window.plan();
    assert_eq!((plan.name(), plan.note(), plan.currency().code()), ("My plan", "", "EUR"));
    assert_eq!((plan.goal_measure(), plan.value(Assumption::GoalPerMonth)), (GoalMeasure::TakeHome, 600.0));
    assert_eq!((plan.value(Assumption::SessionsPerMonth), plan.value(Assumption::HoursPerSession)), (17.3, 3.0));
    assert_eq!((plan.value(Assumption::GiftsPerHour), plan.value(Assumption::FixedPerMonth)), (60.0, 0.0));
    assert_eq!(plan.futures_count(), 100_000);
    let on: Vec<Stream> = Stream::ALL.into_iter().filter(|stream| plan.stream(*stream).enabled).collect();
    assert_eq!(on, streams);
    let settings = window.app().session().settings();
    assert_eq!((settings.numbers, settings.started), (Some(NumberFormat::CommaPoint), true));
    // Amounts are written as in Germany from now on.
    assert!(window.says("\u{a0}€"));
}

#[test]
fn invalid_number_is_kept_and_blocks_the_start() {
    let mut window = first_start();
    window.type_into("Hours each", "many");
    assert_eq!(window.field("Hours each"), "many");
    window.expect("“many” is not a number; use one like 150");
    assert!(window.get(Role::Button, "Start with this").accesskit_node().is_disabled());
    window.fill("Hours each", "30");
    assert!(window.get(Role::Button, "Start with this").accesskit_node().is_disabled());
    window.expect("Hours per LIVE: 30 is outside its limits; use a number from 0 to 24");
    for other_unit in ["3 gifts", "3 €", "30 %"] {
        window.fill("Hours each", other_unit);
        assert!(window.get(Role::Button, "Start with this").accesskit_node().is_disabled(), "{other_unit}");
        window.expect(&format!("“{other_unit}” has another unit; enter the number alone"));
    }
    window.fill("Hours each", "2,5 h");
    assert!(!window.get(Role::Button, "Start with this").accesskit_node().is_disabled());
}

#[test]
fn unknown_gifts_get_a_named_estimate() {
    let mut window = first_start();
    window.expect("then 0,33 to 130, from calculatecreator.com");
    window.type_into("Followers", "3M");
    window.expect("nothing is published for an account like yours");
}

#[test]
fn country_keeps_the_focus_when_it_is_chosen_by_keys() {
    let mut window = first_start();
    window.get(Role::Button, "Country").focus();
    window.run();
    window.key(Key::Enter);
    window.harness.event(eframe::egui::Event::Text("fra".to_owned()));
    window.run();
    window.key(Key::Enter);
    assert!(window.get(Role::Button, "Country").is_focused());
    window.key(Key::Tab);
    assert!(window.get(Role::TextInput, "One US dollar is").is_focused());
}

#[test]
fn country_brings_currency_rate_and_format() {
    let mut window = first_start();
    window.click(Role::Button, "Country");
    window.harness.event(eframe::egui::Event::Text("bra".to_owned()));
    window.run();
    window.key(Key::Enter);
    window.expect("amounts in R$, written 1.234,56");
    assert_eq!(window.field("One US dollar is"), "R$5,43251");
    window.click(Role::Button, "Country");
    window.harness.event(eframe::egui::Event::Text("united st".to_owned()));
    window.run();
    window.key(Key::Enter);
    window.expect("amounts in $, written 1,234.56");
    assert!(!window.says("One US dollar is"));
}

/// The signs of the largest of the currencies, as people write them.
const SIGNS: [(&str, &str); 7] = [("EUR", "€"), ("USD", "$"), ("GBP", "£"), ("JPY", "¥"), ("BRL", "R$"), ("CHF", "CHF"), ("INR", "₹")];

#[test]
fn every_country_brings_its_sign_format_and_rate_and_refuses_none_of_its_defaults() {
    let mut window = first_start();
    let (ledger, language) = (Ledger::built_in(), zeroline::words::language());
    for country in &COUNTRIES {
        let (code, currency, name) = (country.code, country.currency(), language.country(country.code));
        window.click(Role::Button, "Country");
        window.harness.event(eframe::egui::Event::Text(name.to_owned()));
        window.run();
        window.key(Key::Enter);
        let format = match country.format {
            NumberFormat::CommaPoint => "1.234,56",
            NumberFormat::PointComma => "1,234.56",
            NumberFormat::CommaSpace => "1\u{a0}234,56",
            NumberFormat::PointApostrophe => "1’234.56",
        };
        let said = window.everything_said();
        let line = said.iter().find(|text| text.starts_with("amounts in ")).unwrap_or_else(|| panic!("{code}: {said:?}"));
        assert!(line.ends_with(&format!(", written {format}")), "{code}: {line}");
        if let Some((_, sign)) = SIGNS.iter().find(|(of, _)| *of == currency.code()) {
            assert!(line.starts_with(&format!("amounts in {sign},")), "{code}: {line}");
        }
        // A rate that is shipped is in its field, to be changed; without one it is asked for.
        let asks = window.all(Role::TextInput).iter().any(|node| name_of(node) == "One US dollar is");
        assert_eq!(asks, currency.code() != "USD", "{code}");
        if let Some(rate) = ledger.exchange_rate(currency).filter(|_| asks) {
            let shown = window.field("One US dollar is");
            let read = zeroline::words::parse_number(&shown).unwrap().amount_in(currency).unwrap();
            assert!((read / rate.per_usd - 1.0).abs() < 1e-4, "{code}: {shown} for {}", rate.per_usd);
        }
        assert!(!window.says("outside its limits") && !window.says("Not accepted"), "{code}: {said:#?}");
        assert!(!window.get(Role::Button, "Start with this").accesskit_node().is_disabled(), "{code}");
    }
}

#[test]
fn new_asks_about_unsaved_changes_first() {
    let mut window = Setup::default().open();
    window.enter("Gifts per hour", "300");
    window.press(Modifiers::COMMAND, Key::N);
    assert!(is_shown(&window));
    window.button("Start with this");
    window.expect("Save the changes to");
    window.button("Don't save");
    assert_eq!(window.plan().name(), "My plan");
}

#[test]
fn numbers_can_be_written_in_another_format() {
    let mut window = Setup::default().open();
    assert_eq!(window.field("Likes per month"), "250,000");
    window.menu(&["View", "Numbers", "1.234,56"]);
    assert_eq!(window.field("Likes per month"), "250.000");
    assert!(window.says("2.818\u{a0}$"));
    window.enter("Gifts per hour", "1.500");
    assert_eq!(window.value(Assumption::GiftsPerHour), 1_500.0);
    window.menu(&["View", "Numbers", "System"]);
    assert_eq!(window.field("Likes per month"), "250,000");
}

#[test]
fn chips_say_whether_they_are_chosen() {
    let mut window = first_start();
    let toggled = |window: &Window| window.get(Role::CheckBox, "Merch").accesskit_node().toggled();
    assert_eq!(toggled(&window), Some(Toggled::False));
    window.click(Role::CheckBox, "Merch");
    assert_eq!(toggled(&window), Some(Toggled::True));
}
