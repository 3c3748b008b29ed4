//! Input methods: a text in the making is seen in its field, and typed once it is chosen; nothing else answers its keys.

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, ImeEvent, Key, MissingGlyphPolicy, Modifiers};
use egui_kittest::Node;
use zeroline::plan::Assumption;

use crate::support::{Setup, Window};

fn open() -> Window {
    // Letters that no text of the program has are in fonts of the system, if anywhere.
    Setup { expanded: &["likes", "live", "gifts", "events"], glyphs: MissingGlyphPolicy::Tofu, ..Setup::default() }.open()
}

fn preedit(text: &str) -> Event {
    Event::Ime(ImeEvent::Preedit { text: text.to_owned(), active_range_chars: None })
}

fn commit(text: &str) -> Event {
    Event::Ime(ImeEvent::Commit(text.to_owned()))
}

/// The text in the field with the focus.
fn in_focus(window: &Window) -> String {
    let fields = [Role::TextInput, Role::MultilineTextInput].into_iter().flat_map(|role| window.all(role));
    let focused: Vec<_> = fields.filter(Node::is_focused).collect();
    assert_eq!(focused.len(), 1, "fields in focus");
    focused[0].value().unwrap_or_default()
}

/// Composes a word in the field with the focus, as an input method does: kana, a candidate, another, the choice.
fn compose(window: &mut Window, steps: [&str; 3]) {
    let undo = window.undo_label();
    for text in steps {
        window.frame([preedit(text)]);
        window.run();
        assert!(in_focus(window).contains(text), "{text} is not in {:?}", in_focus(window));
        // Letters that only a font of the system has may still be on their way.
        assert!(!text.is_ascii() || window.painted().iter().any(|painted| painted.text.contains(text)), "{text} is not painted: {:?}", window.painted());
        assert_eq!(window.undo_label(), undo, "{text} changed the plan before it was chosen");
    }
    window.frame([preedit(""), commit(steps[2])]);
    window.run();
    assert_eq!(in_focus(window).matches(steps[2]).count(), 1, "{:?}", in_focus(window));
}

const KOTOBA: [&str; 3] = ["こ", "ことば", "言葉"];
const NAME: [&str; 3] = ["n", "ni h", "你好"];

#[test]
fn names_are_composed() {
    let mut window = open();
    window.get(Role::TextInput, "Name of the plan").focus();
    window.run();
    compose(&mut window, KOTOBA);
    window.key(Key::Enter);
    assert_eq!(window.plan().name(), "言葉");
    // A second word goes behind the first.
    compose(&mut window, NAME);
    window.key(Key::Enter);
    assert!(["言葉你好", "你好"].contains(&window.plan().name()), "{}", window.plan().name());
    window.button("Add an event");
    compose(&mut window, KOTOBA);
    window.key(Key::Enter);
    assert_eq!(window.plan().events()[0].1.name(), "言葉");
}

#[test]
fn name_of_a_scenario_is_composed() {
    let mut window = open();
    // The name of a new one is in focus.
    window.press(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::N);
    compose(&mut window, NAME);
    window.key(Key::Enter);
    assert_eq!(window.plan().scenarios()[0].name(), "你好");
}

#[test]
fn notes_are_composed() {
    let mut window = open();
    window.button("Sources: Gifts per hour");
    window.get(Role::MultilineTextInput, "Your note").focus();
    window.run();
    compose(&mut window, KOTOBA);
    window.get(Role::TextInput, "Gifts per hour").focus();
    window.run();
    assert_eq!(window.plan().note_on(Assumption::GiftsPerHour), Some("言葉"));
}

#[test]
fn full_width_figures_are_composed_in_a_number() {
    let mut window = open();
    window.get(Role::TextInput, "Gifts per hour").focus();
    window.run();
    compose(&mut window, ["１", "１８", "１８０"]);
    window.key(Key::Enter);
    assert_eq!(window.value(Assumption::GiftsPerHour), 180.0);
}

#[test]
fn searches_are_composed() {
    let mut window = open();
    window.click(Role::Switch, "Gifts by name");
    window.get(Role::TextInput, "Add a gift").focus();
    window.run();
    compose(&mut window, ["ｒ", "ro", "Rose"]);
    assert!(window.says("Add Rose, 1 coin"));
}

/// A composition that is given up leaves the field as it was.
#[test]
fn abandoned_composition_changes_nothing() {
    let mut window = open();
    let (name, before) = (window.plan().name().to_owned(), window.plan().clone());
    window.get(Role::TextInput, "Name of the plan").focus();
    window.run();
    window.key(Key::End);
    for text in ["に", "にほ", ""] {
        window.frame([preedit(text)]);
        window.run();
    }
    assert_eq!(in_focus(&window), name);
    window.key(Key::Enter);
    assert_eq!(*window.plan(), before);
}

/// A dead key sends its letter as a text without a key of its own.
#[test]
fn letters_of_dead_keys_are_typed() {
    let mut window = open();
    window.get(Role::TextInput, "Name of the plan").focus();
    window.run();
    for text in ["É", "t", "ê"] {
        window.frame([Event::Text(text.to_owned())]);
    }
    window.run();
    window.key(Key::Enter);
    assert_eq!(window.plan().name(), "Étê");
}

/// On a Cyrillic layout the key of Z says я: the window system passes its place on the keyboard on.
#[test]
fn shortcuts_are_those_of_the_places_of_keys() {
    let mut window = open();
    window.enter("Gifts per hour", "200");
    assert!(window.undo_label().is_some());
    let key = |pressed| Event::Key { key: Key::Z, physical_key: Some(Key::Z), pressed, repeat: false, modifiers: Modifiers::COMMAND };
    for event in [Event::ModifiersChanged(Modifiers::COMMAND), key(true), key(false), Event::ModifiersChanged(Modifiers::NONE)] {
        window.frame([event]);
    }
    window.run();
    assert_eq!((window.undo_label(), window.value(Assumption::GiftsPerHour)), (None, 150.0));
}
