//! Every view in every language: no text covers another, none is cut off by its part of the window, and none of the program's own is shortened.

use std::fs;
use std::path::Path;

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, Vec2, vec2};
use zeroline::plan::{Assumption, Key as PlanKey};
use zeroline::words::assumptions::{AssumptionsSentence, RowPart};
use zeroline::words::{GiftText, Language, RealityWord};

use crate::charts::overlapping;
use crate::every_size::{plan, seen};
use crate::support::{EVERY_CARD, Painted, Setup, Window};

const SIZES: [Vec2; 3] = [vec2(683.0, 467.0), vec2(1024.0, 700.0), vec2(1440.0, 900.0)];

/// The messages of a language, as they are written.
pub(crate) fn messages(language: Language) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("assets/translations/{}.ftl", language.code()))).unwrap()
}

/// The texts of the program that are shortened: an ellipsis at the end is part of a message only where it is written there. Names and notes
/// of a plan, which someone typed, may be.
pub(crate) fn shortened(texts: &[Painted], typed: &[&str], messages: &str) -> Vec<String> {
    let is_short = |text: &&Painted| text.is_elided || text.text.ends_with('…') && !messages.contains(text.text.trim());
    let is_typed = |text: &Painted| typed.iter().any(|typed| typed.starts_with(text.text.trim_end_matches('…')));
    texts.iter().filter(is_short).filter(|text| !is_typed(text)).map(|text| format!("{:?} is shortened", text.text)).collect()
}

/// The faults of everything in sight.
fn faults(window: &Window, messages: &str) -> Vec<String> {
    let texts = seen(window);
    let plan = window.plan();
    shortened(&texts, &[plan.name(), plan.note()], messages).into_iter().chain(overlapping(&texts)).collect()
}

fn open(language: Language, size: Vec2, expanded: &'static [&'static str]) -> (tempfile::TempDir, Window) {
    let (folder, path) = plan();
    let mut window = Setup { plan: Some(path), size, expanded, language, ..Setup::default() }.open();
    window.settle();
    (folder, window)
}

/// The list of keys.
fn keys(language: Language) -> Window {
    let (_folder, mut window) = open(language, vec2(1440.0, 900.0), &[]);
    window.key(Key::F1);
    window.settle();
    window
}

/// Every published claim on the worth of a diamond, and all that helps to judge it.
fn claims(language: Language) -> Window {
    let (_folder, mut window) = open(language, vec2(1440.0, 3_000.0), &["gifts"]);
    let label = Assumption::UsdPerDiamond.label().to_owned();
    window.button(&AssumptionsSentence::Part(RowPart::Sources, label).to_string());
    window.settle();
    window
}

/// Gifts by name, with the hint of the search, and with gifts that it finds.
fn gifts(language: Language, typed: &str) -> Window {
    let (_folder, mut window) = open(language, vec2(1440.0, 900.0), &["gifts"]);
    window.click(Role::Switch, PlanKey::GiftMix.label());
    window.type_into(&GiftText::AddAGift.to_string(), typed);
    window.settle();
    window
}

/// The sheet of the first start.
fn start(language: Language) -> Window {
    let mut window = Setup { size: vec2(1440.0, 900.0), language, started: false, ..Setup::default() }.open();
    window.settle();
    window
}

/// A plan with a past of 84 LIVEs.
fn past(language: Language, size: Vec2) -> Window {
    let (_folder, path) = crate::reality::file_with_past(crate::reality::Past { months: 3, lives: 84 });
    let mut window = Setup { plan: Some(path), size, expanded: &[], language, ..Setup::default() }.open();
    window.press(Modifiers::ALT, Key::Num8);
    window.settle();
    window
}

/// Likes in those LIVEs.
fn likes(language: Language, size: Vec2) -> Window {
    let mut window = past(language, size);
    window.click(Role::Tab, RealityWord::Likes.word());
    window.settle();
    window
}

fn has_room_for(language: Language) {
    let messages = messages(language);
    let mut found = Vec::new();
    for size in SIZES {
        let (_folder, mut window) = open(language, size, &[]);
        for view in [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9] {
            window.press(Modifiers::ALT, view);
            window.settle();
            found.extend(faults(&window, &messages).into_iter().map(|fault| format!("{}x{}, {view:?}: {fault}", size.x, size.y)));
        }
    }
    let cards = open(language, vec2(1440.0, 6_000.0), EVERY_CARD).1;
    found.extend(faults(&cards, &messages).into_iter().map(|fault| format!("cards: {fault}")));
    for size in SIZES {
        for (name, window) in [("past", past(language, size)), ("likes", likes(language, size))] {
            found.extend(faults(&window, &messages).into_iter().map(|fault| format!("{}x{}, {name}: {fault}", size.x, size.y)));
        }
    }
    // They cover other texts.
    let mut covers = |name: &str, window: Window| {
        found.extend(shortened(&seen(&window), &[window.plan().name(), window.plan().note()], &messages).into_iter().map(|fault| format!("{name}: {fault}")));
    };
    covers("keys", keys(language));
    covers("start", start(language));
    covers("claims", claims(language));
    for typed in ["", "29999"] {
        covers("gifts", gifts(language, typed));
    }
    assert!(found.is_empty(), "{}:\n{}", language.own_name(), found.join("\n"));
}

#[test]
fn english_has_room() {
    has_room_for(Language::English);
}

#[test]
fn spanish_has_room() {
    has_room_for(Language::Spanish);
}

#[test]
fn portuguese_has_room() {
    has_room_for(Language::Portuguese);
}

#[test]
fn german_has_room() {
    has_room_for(Language::German);
}

#[test]
fn french_has_room() {
    has_room_for(Language::French);
}

#[test]
fn indonesian_has_room() {
    has_room_for(Language::Indonesian);
}

#[test]
fn japanese_has_room() {
    has_room_for(Language::Japanese);
}

#[test]
fn italian_has_room() {
    has_room_for(Language::Italian);
}
