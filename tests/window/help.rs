//! Help on request: "?" beside each view's question, and F1 with the keys of the control in focus.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, vec2};
use egui_kittest::kittest::NodeT as _;
use zeroline::app::ui_state::ViewPlace;
use zeroline::app::views::VIEWS;
use zeroline::app::window_command::WindowCommand;
use zeroline::words::{AboutText, ControlKind, Language};

use crate::support::{Setup, Window, name_of};

/// Opens the sentences by Space and closes them by Escape; the focus stays on their button.
fn opens_and_closes(window: &mut Window, button: &str, about: &str) {
    window.get(Role::Button, button).focus();
    window.run();
    assert_eq!(window.get(Role::Button, button).accesskit_node().data().description(), Some(about));
    assert!(!window.says(about), "{about} is shown before it is asked for");
    window.key(Key::Space);
    window.expect(about);
    window.key(Key::Escape);
    assert!(!window.says(about), "{about} stays after Escape");
    assert!(window.get(Role::Button, button).is_focused());
}

#[test]
fn each_view_tells_about_itself_by_keyboard() {
    // In one row, below the tabs, and beside a list of the views.
    for size in [vec2(1_920.0, 900.0), vec2(1_100.0, 800.0), vec2(480.0, 600.0)] {
        let mut window = Setup { size, ..Setup::default() }.open();
        for view in ViewPlace::all() {
            let keys = WindowCommand::View(view).shortcut().unwrap();
            window.press(keys.modifiers, keys.logical_key);
            opens_and_closes(&mut window, AboutText::View.text(), VIEWS[view.0].name.about());
        }
    }
}

#[test]
fn first_sheet_tells_about_itself_and_stays_open_after_escape() {
    let mut window = Setup { started: false, ..Setup::default() }.open();
    opens_and_closes(&mut window, AboutText::Sheet.text(), AboutText::Start.text());
    window.expect("Start with this");
}

#[test]
fn each_view_has_three_sentences_in_every_language() {
    for language in Language::ALL {
        language.make_current();
        let all = VIEWS.iter().map(|view| view.name.about()).chain([AboutText::Start.text()]);
        for about in all {
            let ends = about.matches(". ").count() + about.matches('。').count() + usize::from(about.ends_with('.'));
            assert_eq!(ends, 3, "{}: {about}", language.code());
        }
    }
    Language::English.make_current();
}

/// F1 lists the keys of this kind of control first.
#[track_caller]
pub(crate) fn lists_first(window: &mut Window, kind: ControlKind) {
    window.key(Key::F1);
    let mut said = window.everything_said();
    // A label has its text as its name and its value.
    said.dedup();
    let place = |text: &str| said.iter().position(|one| one == text);
    let first = place(kind.text()).unwrap_or_else(|| panic!("{kind:?} is not listed: {said:#?}"));
    assert!(place("Controls and sliders").is_some_and(|rest| first < rest), "{kind:?}");
    let (keys, effect) = kind.keys()[0].text();
    assert_eq!(said[first + 1..first + 3], [keys, effect]);
    window.key(Key::Escape);
}

#[test]
fn f1_begins_with_the_keys_of_the_control_in_focus() {
    let mut window = Setup::default().open();
    window.focus_slider("Gifts per hour");
    lists_first(&mut window, ControlKind::Slider);
    window.get(Role::TextInput, "Gifts per hour").focus();
    window.run();
    lists_first(&mut window, ControlKind::Field);
    window.get(Role::Tab, "Cash").focus();
    window.run();
    lists_first(&mut window, ControlKind::Tab);
    window.get(Role::Button, "Blur amounts").focus();
    window.run();
    lists_first(&mut window, ControlKind::Button);
    window.all(Role::Image).into_iter().find(|chart| name_of(chart).contains("months")).unwrap().focus();
    window.run();
    lists_first(&mut window, ControlKind::Chart);
    window.press(Modifiers::ALT, Key::Num6);
    window.all(Role::ComboBox)[0].focus();
    window.run();
    lists_first(&mut window, ControlKind::List);
    window.key(Key::F10);
    lists_first(&mut window, ControlKind::Menu);
    window.key(Key::F10);
    window.key(Key::Enter);
    window.key(Key::ArrowDown);
    lists_first(&mut window, ControlKind::Menu);
}

#[test]
fn f1_lists_the_common_keys_alone_where_nothing_has_the_focus() {
    let mut window = Setup::default().open();
    window.key(Key::F1);
    window.expect("Controls and sliders");
    assert!(!window.says("In focus"), "{:#?}", window.everything_said());
}
