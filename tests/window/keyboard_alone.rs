//! The whole window without a pointer: every view, menu and dialog is reached and left by keys, and the main job takes few of them.

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Memory, Modifiers};
use egui_kittest::Node;
use egui_kittest::kittest::NodeT as _;
use zeroline::app::ui_state::ViewPlace;
use zeroline::app::views::VIEWS;
use zeroline::app::window_command::WindowCommand;
use zeroline::plan::Assumption;
use zeroline::session::work::PathAnswer;

use crate::files::{OWN_FIELD, example, folder};
use crate::support::{Setup, Window, name_of};

/// The hands on the keys, and the number of keys so far.
struct Hands<'a> {
    window: &'a mut Window,
    keys: usize,
}

impl Hands<'_> {
    fn press(&mut self, modifiers: Modifiers, key: Key) {
        self.window.press(modifiers, key);
        self.keys += 1;
    }

    fn key(&mut self, key: Key) {
        self.press(Modifiers::NONE, key);
    }

    /// A key for each letter.
    fn type_text(&mut self, text: &str) {
        self.window.harness.event(Event::Text(text.to_owned()));
        self.window.run();
        self.keys += text.chars().count();
    }

    /// Role and name of the control in focus.
    fn focused(&self) -> (Role, String) {
        let focused = self.window.harness.root().children_recursive().find(Node::is_focused);
        focused.map_or((Role::Unknown, String::new()), |node| (node.accesskit_node().role(), name_of(&node)))
    }

    /// Presses a key until this has the focus.
    #[track_caller]
    fn go(&mut self, key: Key, role: Role, name: &str) {
        let mut passed = Vec::new();
        while !matches!(self.focused(), (found, text) if found == role && text.starts_with(name)) {
            assert!(passed.len() < 150, "{role:?} {name} is not reached: {passed:?}");
            self.key(key);
            passed.push(self.focused());
        }
    }

    /// Runs an entry of a menu, by the beginnings of the texts.
    #[track_caller]
    fn choose(&mut self, menu: &str, entry: &str) {
        self.key(Key::F10);
        self.go(Key::ArrowRight, Role::MenuItem, menu);
        self.key(Key::Enter);
        self.go(Key::ArrowDown, Role::MenuItem, entry);
        self.key(Key::Enter);
    }

    /// The dialog on screen has a name, holds this text, and closes by Escape; then Tab finds a control.
    #[track_caller]
    fn leave(&mut self, text: &str) {
        self.window.wait_for(text, |window| window.says(text));
        let dialogs: Vec<_> = self.window.all(Role::Dialog).iter().map(name_of).collect();
        assert!(!dialogs.is_empty() && dialogs.iter().all(|name| !name.is_empty()), "{text}: {dialogs:?}");
        self.key(Key::Tab);
        assert!(self.window.harness.ctx.memory(Memory::focused).is_some(), "nothing has the focus in {text}");
        self.key(Key::Escape);
        self.window.run();
        assert!(self.window.all(Role::Dialog).is_empty(), "{text} stays after Escape");
        self.key(Key::Tab);
        assert!(self.window.harness.ctx.memory(Memory::focused).is_some(), "nothing has the focus after {text}");
    }
}

#[test]
fn main_job_takes_at_most_forty_keys() {
    let folder = folder();
    let path = example(&folder, "plan.ron");
    let mut window = Setup { plan: Some(path), expanded: &[], ..Setup::default() }.open();
    window.dialogs.answer(PathAnswer::Unavailable);
    let mut hands = Hands { window: &mut window, keys: 0 };
    // More gifts, and the sentence on them.
    let before = hands.window.value(Assumption::GiftsPerHour);
    hands.key(Key::F6);
    hands.go(Key::Tab, Role::Slider, "Gifts per hour");
    hands.key(Key::ArrowRight);
    assert!(hands.window.value(Assumption::GiftsPerHour) > before);
    assert!(hands.window.all(Role::Status).iter().any(|status| name_of(status).contains("a month")));
    // A scenario with the name that it gets.
    hands.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::N);
    hands.key(Key::Enter);
    assert_eq!(hands.window.plan().scenarios().len(), 1);
    // Under a new name: the one that is offered, and a 2.
    hands.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    hands.window.wait_for("a path is asked for", |window| window.says("No file dialog available."));
    assert_eq!(hands.focused().0, Role::TextInput, "{:?} has the focus", hands.focused());
    hands.key(Key::End);
    for _ in 0..".ron".len() {
        hands.key(Key::ArrowLeft);
    }
    hands.type_text("2");
    let typed = hands.window.field(OWN_FIELD);
    assert!(typed.ends_with("2.ron"), "{typed}");
    hands.key(Key::Enter);
    let keys = hands.keys;
    window.wait("the plan is saved", |app| app.document().path().is_some_and(|path| path.to_str() == Some(typed.as_str())) && !app.document().is_unsaved());
    println!("the main job takes {keys} keys");
    assert!(keys <= 40, "{keys} keys");
}

#[test]
fn every_view_is_reached_and_left_by_keys() {
    let mut window = Setup { expanded: &[], ..Setup::default() }.open();
    let mut hands = Hands { window: &mut window, keys: 0 };
    for view in ViewPlace::all() {
        let keys = WindowCommand::View(view).shortcut().unwrap();
        hands.press(keys.modifiers, keys.logical_key);
        assert_eq!(hands.window.app().state().view, view);
        hands.window.settle();
        // F6 leads into the centre, whose first control is the tab of the base or a button of the view.
        let panels = hands.window.app().state().panels;
        let is_inside = |hands: &Hands<'_>| {
            let focused = hands.window.harness.ctx.memory(Memory::focused).and_then(|id| hands.window.harness.ctx.read_response(id));
            focused.is_some_and(|of| [panels.bar, panels.assumptions, panels.mix].iter().all(|panel| !panel.contains(of.rect.center())))
        };
        let mut steps = 0;
        while !is_inside(&hands) {
            hands.key(Key::F6);
            steps += 1;
            assert!(steps <= 4, "{}: F6 does not lead there", VIEWS[view.0].name.name());
        }
        hands.press(Modifiers::SHIFT, Key::F6);
        assert!(!is_inside(&hands), "{}: Shift+F6 does not lead away", VIEWS[view.0].name.name());
    }
}

#[test]
fn every_dialog_is_reached_and_left_by_keys() {
    let folder = folder();
    let (path, data) = (example(&folder, "plan.ron"), folder.path().join("data"));
    let mut window = Setup { plan: Some(path), data: Some(data), expanded: &["gifts"], ..Setup::default() }.open();
    let mut hands = Hands { window: &mut window, keys: 0 };
    hands.key(Key::F1);
    hands.leave("Keyboard shortcuts");
    hands.choose("Help", "About this calculation");
    hands.leave("About this calculation");
    hands.choose("Help", "About Zeroline");
    hands.leave("Zeroline 0");
    hands.choose("Edit", "Real amounts");
    hands.leave("Real amounts");
    hands.choose("File", "Versions");
    hands.leave("Versions of");
    hands.press(Modifiers::COMMAND, Key::N);
    hands.leave("Make it yours");
    // A file dialog that is not there asks for the path.
    for keys in [(Modifiers::COMMAND, Key::O), (Modifiers::COMMAND, Key::I), (Modifiers::COMMAND | Modifiers::SHIFT, Key::S)] {
        hands.window.dialogs.answer(PathAnswer::Unavailable);
        hands.press(keys.0, keys.1);
        hands.leave("No file dialog available.");
    }
    // Another currency, chosen by its letters in the list of the plan's card.
    hands.key(Key::F6);
    hands.go(Key::Tab, Role::Button, "Currency");
    hands.key(Key::Enter);
    hands.type_text("eur");
    hands.key(Key::Enter);
    hands.leave("Change the plan to");
    // Unsaved changes.
    hands.go(Key::Tab, Role::Slider, "Gifts per hour");
    hands.key(Key::ArrowRight);
    hands.press(Modifiers::COMMAND, Key::Q);
    hands.leave("Save the changes to");
}

#[test]
fn every_list_over_the_panels_is_reached_and_left_by_keys() {
    let mut window = Setup { expanded: &["gifts"], ..Setup::default() }.open();
    let mut hands = Hands { window: &mut window, keys: 0 };
    hands.key(Key::F6);
    hands.go(Key::Tab, Role::Slider, "Gifts per hour");
    hands.key(Key::ArrowRight);
    // The menu of a row, and from it the sources of its number.
    hands.press(Modifiers::SHIFT, Key::F10);
    hands.go(Key::ArrowDown, Role::Button, "Sources");
    hands.key(Key::Enter);
    hands.go(Key::Tab, Role::Button, "Close the sources");
    hands.key(Key::Enter);
    assert!(!hands.window.says("Close the sources"));
    for (keys, close) in [(Key::H, "Close the history"), (Key::D, "Close the differences")] {
        hands.press(Modifiers::COMMAND | Modifiers::SHIFT, keys);
        hands.go(Key::Tab, Role::Button, close);
        hands.key(Key::Enter);
        assert!(!hands.window.says(close), "{close}");
    }
}

#[test]
fn focus_returns_to_where_it_was_before_a_dialog() {
    let mut window = Setup::default().open();
    window.focus_slider("Gifts per hour");
    let mut hands = Hands { window: &mut window, keys: 0 };
    hands.key(Key::F1);
    assert_eq!(hands.focused(), (Role::Button, "Close".to_owned()));
    hands.key(Key::Enter);
    assert_eq!(hands.focused(), (Role::Slider, "Gifts per hour".to_owned()));
    hands.key(Key::F1);
    hands.key(Key::Escape);
    assert_eq!(hands.focused(), (Role::Slider, "Gifts per hour".to_owned()));
}
