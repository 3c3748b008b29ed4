//! Number and word fields: accepted texts, and texts refused with a reason.

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers};
use zeroline::plan::{Assumption, Range};

use crate::support::{EVERY_CARD, Setup, Window};

const GIFTS: &str = "Gifts per hour";

fn everything_unfolded() -> Window {
    Setup { expanded: EVERY_CARD, ..Setup::default() }.open()
}

#[test]
fn numbers_are_accepted_in_every_spelling() {
    let mut window = everything_unfolded();
    for (label, typed, assumption, value, shown) in [
        (GIFTS, "175", Assumption::GiftsPerHour, 175.0, "175"),
        (GIFTS, "1.5k", Assumption::GiftsPerHour, 1_500.0, "1,500"),
        (GIFTS, "120 (80 to 200)", Assumption::GiftsPerHour, 120.0, "120"),
        ("Likes per month", "2M", Assumption::LikesPerMonth, 2e6, "2,000,000"),
        ("Refunded orders", "20%", Assumption::RefundRate, 0.2, "20%"),
        ("Refunded orders", "7", Assumption::RefundRate, 0.07, "7%"),
        ("Average order value", "12,50", Assumption::OrderValue, 12.5, "$12.50"),
        ("Fee per deal", "$5", Assumption::FeePerDeal, 5.0, "$5"),
        ("Hours per LIVE", "3 h", Assumption::HoursPerSession, 3.0, "3\u{a0}h"),
        ("Audience growth", "-2%", Assumption::GrowthRate, -0.02, "−2%"),
    ] {
        window.enter(label, typed);
        assert_eq!(window.value(assumption), value, "{label} {typed}");
        assert_eq!(window.field(label), shown, "{label} {typed}");
        assert!(!window.says("Not accepted"), "{label} {typed}");
    }
    assert_eq!(window.plan().estimate(Assumption::GiftsPerHour).range(), Some(Range { low: 80.0, high: 200.0 }));
}

#[test]
fn unreadable_text_stays_with_its_reason_and_changes_nothing() {
    for (label, typed, reason) in [
        (GIFTS, "abc", "“abc” is not a number; use one like 150, 1.5k or 2M"),
        (GIFTS, "1e99", "1e99 is outside its limits; use a number from 0 to 1,000,000"),
        (GIFTS, "-5", "−5 is outside its limits; use a number from 0 to 1,000,000"),
        (GIFTS, " ", "missing; enter a number like 150, 1.5k or 2M"),
        (GIFTS, "20%", "20% is a percentage, which this is not; use a number from 0 to 1000000"),
        (GIFTS, "NaN", "“NaN” is not a number; use one like 150, 1.5k or 2M"),
        (GIFTS, "150 (200 to 300)", "its low end is above the value; use a value inside the range"),
        ("Audience growth", "150%", "150% is outside its limits; use a number from −50% to 100%"),
        ("Audience growth", "3% (5% to 8%)", "the range 5% to 8% around 3% does not fit: its low end is above the value"),
        ("Audience growth", "3% (1% to 150%)", "an end is outside the limits; use numbers from −50% to 100%"),
        ("Months", "0", "0 is outside its limits; use a number from 1 to 120"),
        ("Months", "12.5", "12.5 is not a whole number; use one from 1 to 120"),
    ] {
        let mut window = everything_unfolded();
        let before = window.plan().clone();
        window.enter(label, typed);
        window.expect("Not accepted: ");
        window.expect(reason);
        assert_eq!(window.field(label), typed);
        assert_eq!(window.plan(), &before, "{label} {typed}");
        assert_eq!(window.undo_label(), None);
    }
}

#[test]
fn empty_field_is_refused_and_escape_restores_the_number() {
    let mut window = Setup::default().open();
    window.type_into(GIFTS, "x");
    window.key(Key::Backspace);
    window.key(Key::Enter);
    window.expect("Not accepted: missing; enter a number like 150, 1.5k or 2M");
    assert_eq!(window.field(GIFTS), "");
    window.type_into(GIFTS, "33");
    assert!(!window.says("Not accepted"), "the reason goes as soon as one types on");
    window.key(Key::Escape);
    assert_eq!((window.field(GIFTS).as_str(), window.value(Assumption::GiftsPerHour)), ("150", 150.0));
    assert!(!window.says("Not accepted"));
}

#[test]
fn text_is_accepted_when_the_field_loses_focus() {
    let mut window = Setup::default().open();
    window.type_into(GIFTS, "200");
    assert_eq!(window.value(Assumption::GiftsPerHour), 150.0);
    window.key(Key::Tab);
    assert_eq!(window.value(Assumption::GiftsPerHour), 200.0);
    assert_eq!(window.undo_label().as_deref(), Some("Gifts per hour 150 → 200"));

    window.type_into(GIFTS, "250");
    let elsewhere = eframe::egui::pos2(720.0, 300.0);
    window.click_at(elsewhere);
    assert_eq!(window.value(Assumption::GiftsPerHour), 250.0, "a click elsewhere leaves the field too");
}

#[test]
fn unchanged_number_typed_again_is_no_change() {
    let mut window = Setup::default().open();
    window.enter(GIFTS, "150");
    assert_eq!((window.undo_label(), window.app().document().is_unsaved()), (None, false));
}

#[test]
fn refused_text_is_cleared_by_a_drag_or_undo() {
    let mut window = Setup::default().open();
    window.enter(GIFTS, "abc");
    window.drag(GIFTS, &[0.6, 0.9]);
    assert!(!window.says("Not accepted"));
    assert_ne!(window.field(GIFTS), "abc");

    window.enter(GIFTS, "abc");
    window.menu(&["Edit", "Undo"]);
    assert!(!window.says("Not accepted"));
    assert_eq!(window.field(GIFTS), "150");
}

#[test]
fn words_are_accepted_or_refused() {
    let mut window = Setup { expanded: &["plan"], ..Setup::default() }.open();
    window.enter("Name of the plan", "  My year ");
    assert_eq!(window.plan().name(), "My year");
    window.enter("Name of the plan", " ");
    window.expect("Not accepted: the name is empty; enter one");
    assert_eq!(window.plan().name(), "My year");
    window.key(Key::Escape);

    window.button("First month");
    window.enter("First month", "2027-13");
    window.expect("Not accepted: found the word “2027-13”; use a month like 2027-01, from 1970-01 to 2999-12");
    assert_eq!(window.plan().start_month().to_string(), "2026-12");
    window.enter("First month", "2027-03");
    assert_eq!(window.plan().start_month().to_string(), "2027-03");
    assert_eq!(window.undo_label().as_deref(), Some("First month December 2026 → March 2027"));

    window.enter("First month", "Mar 2028");
    assert_eq!(window.plan().start_month().to_string(), "2028-03");
    window.enter("Note", "for me");
    assert_eq!(window.plan().note(), "for me");
}

fn choose_currency(window: &mut Window, name: &str) {
    window.click(Role::Button, "Currency");
    window.harness.event(Event::Text(name.to_owned()));
    window.run();
    window.key(Key::Enter);
}

#[test]
fn change_of_currency_asks_a_question() {
    let mut window = everything_unfolded();
    choose_currency(&mut window, "euro");
    window.expect("Change the plan to EUR?");
    window.expect("Fee per deal: $350 becomes €313.28");
    assert_eq!(window.plan().currency().code(), "USD");
    window.button("Cancel");
    assert_eq!(window.undo_label(), None);

    choose_currency(&mut window, "€");
    window.button("Convert amounts");
    // 350 · 0.895095
    assert_eq!((window.plan().currency().code(), window.value(Assumption::FeePerDeal)), ("EUR", 313.28));
    assert_eq!(window.value(Assumption::CurrencyPerUsd), 0.895_095);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!((window.plan().currency().code(), window.value(Assumption::FeePerDeal)), ("USD", 350.0));

    choose_currency(&mut window, "GBP");
    window.fill("One US dollar is", "0.8");
    window.button("Keep the numbers");
    assert_eq!((window.plan().currency().code(), window.value(Assumption::FeePerDeal)), ("GBP", 350.0));
    assert_eq!(window.value(Assumption::CurrencyPerUsd), 0.8);
}

#[test]
fn currency_without_a_rate_is_marked() {
    let mut window = everything_unfolded();
    choose_currency(&mut window, "ARS");
    window.expect("no rate is shipped; enter it");
    window.button("Keep the numbers");
    window.expect("One US dollar counts as ARS1: set the rate.");
    window.enter("Currency per US dollar", "1400");
    assert!(!window.says("set the rate"));
}

#[test]
fn every_amount_is_shown_in_the_plans_currency() {
    for view in ["Month", "Time"] {
        let mut window = everything_unfolded();
        choose_currency(&mut window, "EUR");
        window.button("Keep the numbers");
        window.menu(&["View", view]);
        // 900 · 0.895095 = 805.59; the rest keeps its numbers.
        window.expect("LIVE gifts: €806");
        window.expect("Gross, Dec 2026: €2,724");
        // Diamonds are paid in US dollars in every currency.
        assert_eq!(window.field("US dollars per diamond"), "US$0.005");
        let dollars: Vec<_> = window.everything_said().into_iter().filter(|text| text.replace("US$", "").contains('$')).collect();
        assert!(dollars.is_empty(), "{view}: {dollars:#?}");
        let painted: Vec<_> = window.painted().into_iter().map(|text| text.text).filter(|text| text.replace("US$", "").contains('$')).collect();
        assert!(painted.is_empty(), "{view}: {painted:#?}");
    }
}
