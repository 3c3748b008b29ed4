//! Menus, keys and their commands.

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, KeyboardShortcut, Modifiers, Theme};
use zeroline::app::ui_state::ViewPlace;
use zeroline::app::window_command::WindowCommand;
use zeroline::plan::{Assumption, Variant};
use zeroline::session::work::PathRequest;

use egui_kittest::Node;
use egui_kittest::kittest::NodeT as _;

use crate::support::{Setup, Window, name_of};

const GIFTS: &str = "Gifts per hour";
const COINS: &str = "Coins per gift";

/// All that a command can change, as a user sees it.
#[derive(Clone, Debug, PartialEq)]
struct Seen {
    gifts: f64,
    name: String,
    undo: Option<String>,
    redo: bool,
    unsaved: bool,
    asked: Vec<PathRequest>,
    dialog: Option<&'static str>,
    zoom: f32,
    cards: usize,
    view: ViewPlace,
    month: usize,
    menu_focused: bool,
    /// How many scenarios there are, and which is shown.
    scenarios: (usize, Variant),
}

/// A window in the middle of work: a plan of a file with eight scenarios, two steps of which one is undone, away from every end.
fn at_work(folder: &tempfile::TempDir) -> Window {
    let path = folder.path().join("mine.ron");
    let mut plan = zeroline::file::first_example("2026-12".parse().unwrap());
    for _ in 0..8 {
        plan.add_scenario(Variant::Base, "Scenario").unwrap();
    }
    zeroline::file::save(&path, &plan).unwrap();
    let mut window = Setup { plan: Some(path), zoom: 1.2, expanded: &["gifts"], ..Setup::default() }.open();
    window.enter(GIFTS, "200");
    window.enter(GIFTS, "300");
    window.press(Modifiers::COMMAND, Key::Z);
    for _ in 0..3 {
        window.press(Modifiers::ALT, Key::ArrowRight);
    }
    window
}

fn seen(window: &Window) -> Seen {
    let (document, view) = (window.app().document(), window.app().state());
    let dialogs = ["Save the changes to", "Keyboard shortcuts", "Make it yours", "Zeroline 0", "was not", "The base has no differences"];
    Seen {
        gifts: window.value(Assumption::GiftsPerHour),
        name: window.plan().name().to_owned(),
        undo: window.undo_label(),
        redo: document.redo_name().is_some(),
        unsaved: document.is_unsaved(),
        asked: window.dialogs.asked.lock().unwrap().clone(),
        dialog: dialogs
            .into_iter()
            .find(|title| window.all(Role::Label).iter().any(|node| node.value().unwrap_or_default().starts_with(title)))
            .or(view.shows_history.then_some("History")),
        zoom: window.harness.ctx.zoom_factor(),
        cards: window.all(Role::DisclosureTriangle).iter().filter(|node| node.accesskit_node().data().is_expanded() == Some(true)).count(),
        view: view.view,
        month: view.month,
        menu_focused: window.get(Role::MenuItem, "File").is_focused(),
        scenarios: (window.plan().scenarios().len(), document.shown()),
    }
}

/// The look of the window after a command, from its look before.
fn expected(command: WindowCommand, before: &Seen) -> Seen {
    let mut after = before.clone();
    match command {
        // The plan is not saved: it is asked about before it is left.
        WindowCommand::Open | WindowCommand::Quit => after.dialog = Some("Save the changes to"),
        WindowCommand::Save => after.unsaved = false,
        WindowCommand::SaveAs => after.asked = vec![PathRequest::Save { folder: None, name: "growing-creator.ron".to_owned() }],
        WindowCommand::ImportFiles => after.asked = vec![PathRequest::Exports { folder: None }],
        WindowCommand::Undo => {
            (after.gifts, after.undo, after.redo, after.unsaved) = (150.0, None, true, false);
        }
        WindowCommand::Redo => {
            (after.gifts, after.undo, after.redo) = (300.0, Some("Gifts per hour 200 → 300".to_owned()), false);
        }
        WindowCommand::History => after.dialog = Some("History"),
        WindowCommand::ZoomIn => after.zoom = 1.3,
        WindowCommand::ZoomOut => after.zoom = 1.1,
        WindowCommand::ZoomReset => after.zoom = 1.0,
        WindowCommand::CollapseAll => after.cards = 0,
        // Likes, LIVE, eight streams, costs, seasons, the plan.
        WindowCommand::ExpandAll => after.cards = 15,
        WindowCommand::View(place) => after.view = place,
        WindowCommand::PreviousMonth => after.month = 2,
        WindowCommand::NextMonth => after.month = 4,
        WindowCommand::Scenario(place) => after.scenarios.1 = if place == 0 { Variant::Base } else { crate::scenarios::nth(place.into()) },
        WindowCommand::NextScenario => after.scenarios.1 = crate::scenarios::nth(1),
        WindowCommand::PreviousScenario => after.scenarios.1 = crate::scenarios::nth(8),
        WindowCommand::AddScenario => {
            after.scenarios = (9, crate::scenarios::nth(9));
            (after.undo, after.redo) = (Some("Added scenario Scenario 9".to_owned()), false);
        }
        WindowCommand::Differences => after.dialog = Some("The base has no differences"),
        // `exporting` has the exports.
        WindowCommand::Blur | WindowCommand::NextPanel | WindowCommand::Export(_) => {}
        // The focus is among the assumptions, and the bar is before them.
        WindowCommand::FocusMenu | WindowCommand::PreviousPanel => after.menu_focused = true,
        WindowCommand::Shortcuts => after.dialog = Some("Keyboard shortcuts"),
        WindowCommand::Start => after.dialog = Some("Make it yours"),
        WindowCommand::New(_)
        | WindowCommand::Empty
        | WindowCommand::Language(_)
        | WindowCommand::Numbers(_)
        | WindowCommand::OpenRecent(_)
        | WindowCommand::OpenExported
        | WindowCommand::Theme(_)
        | WindowCommand::Motion(_)
        | WindowCommand::BlurAtStart
        | WindowCommand::CopyMonths
        | WindowCommand::RealAmounts
        | WindowCommand::RenamePlan
        | WindowCommand::Versions
        | WindowCommand::Recover
        | WindowCommand::Calculation
        | WindowCommand::NewSeed
        | WindowCommand::About => unreachable!("{command:?} has no keys"),
    }
    after
}

/// Polish ś is on `AltGr` and S, German @ on `AltGr` and Q: Windows says Ctrl+Alt for `AltGr`.
#[test]
fn altgr_text_runs_no_command() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = at_work(&folder);
    let before = seen(&window);
    let altgr = Modifiers { alt: true, ctrl: true, command: true, ..Modifiers::NONE };
    for (_, shortcut) in WindowCommand::with_shortcuts() {
        for shift in [Modifiers::NONE, Modifiers::SHIFT] {
            window.press(altgr.plus(shift), shortcut.logical_key);
            assert_eq!(seen(&window), before, "AltGr and {shortcut:?}");
        }
    }
}

/// X11 sends the text of a digit with Alt, too.
#[test]
fn key_of_a_command_types_nothing_into_the_field_in_focus() {
    let mut window = Setup::default().open();
    window.get(Role::TextInput, "Gifts per hour").focus();
    window.run();
    let press = |modifiers, text: &str| {
        let key = Event::Key { key: Key::Num3, physical_key: None, pressed: true, repeat: false, modifiers };
        [Event::ModifiersChanged(modifiers), key, Event::Text(text.to_owned())]
    };
    window.frame(press(Modifiers::NONE, "3").into_iter().chain(press(Modifiers::ALT, "3")));
    window.run();
    window.expect("When does the money arrive?");
    window.press(Modifiers::NONE, Key::Enter);
    window.settle();
    assert_eq!(window.value(Assumption::GiftsPerHour), 3.0);
}

/// A quick hand on a slow machine: Alt goes down and up within the frame of the key.
#[test]
fn shortcut_counts_though_its_modifier_is_released_in_the_same_frame() {
    let mut window = Setup::default().open();
    let press = |pressed| Event::Key { key: Key::Num1, physical_key: None, pressed, repeat: false, modifiers: Modifiers::ALT };
    window.frame([Event::ModifiersChanged(Modifiers::ALT), press(true), press(false), Event::ModifiersChanged(Modifiers::NONE)]);
    window.run();
    window.expect("How does this month add up?");
}

fn press(window: &mut Window, shortcut: KeyboardShortcut) {
    window.press(shortcut.modifiers, shortcut.logical_key);
    window.wait_for_jobs();
}

#[test]
fn every_shortcut_runs_its_command_and_no_other() {
    let commands = WindowCommand::with_shortcuts();
    assert!(commands.len() >= 20);
    for &(command, shortcut) in commands {
        let folder = tempfile::tempdir().unwrap();
        let mut window = at_work(&folder);
        if command == WindowCommand::View(ViewPlace::default()) {
            window.press(Modifiers::ALT, Key::Num1);
        }
        let before = seen(&window);
        assert_eq!((before.undo.as_deref(), before.month, before.cards), (Some("Gifts per hour 150 → 200"), 3, 1));
        press(&mut window, shortcut);
        let mut after = seen(&window);
        if matches!(command, WindowCommand::SaveAs | WindowCommand::ImportFiles) {
            // Which folder it begins in is for the tests of files.
            after.asked.iter_mut().for_each(|ask| {
                if let PathRequest::Save { folder, .. } | PathRequest::Exports { folder } = ask {
                    *folder = None;
                }
            });
        }
        assert_eq!(after, expected(command, &before), "{command:?} by {shortcut:?}");
    }
}

#[test]
fn no_two_commands_share_keys() {
    let all = WindowCommand::with_shortcuts();
    for (i, (one, keys)) in all.iter().enumerate() {
        for (other, same) in &all[i + 1..] {
            assert!(keys != same, "{one:?} and {other:?}");
        }
    }
}

#[test]
fn shortcuts_are_off_while_a_dialog_is_open() {
    for &(command, shortcut) in WindowCommand::with_shortcuts() {
        let folder = tempfile::tempdir().unwrap();
        let mut window = at_work(&folder);
        window.menu(&["Help", "About Zeroline"]);
        let before = seen(&window);
        assert_eq!(before.dialog, Some("Zeroline 0"));
        press(&mut window, shortcut);
        assert_eq!(seen(&window), before, "{command:?}");
    }
}

#[test]
fn undo_inside_a_field_is_the_fields_own() {
    let mut window = Setup::default().open();
    window.enter(GIFTS, "200");
    window.type_into(GIFTS, "777");
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.value(Assumption::GiftsPerHour), 200.0, "the plan's step stays");
    window.key(Key::Escape);
    assert_eq!(window.field(GIFTS), "200");
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.value(Assumption::GiftsPerHour), 150.0);
}

#[test]
fn undo_and_redo_in_the_menu_name_their_steps() {
    let mut window = Setup::default().open();
    window.menu(&["Edit"]);
    assert!(window.get(Role::MenuItem, "Undo Ctrl+Z").accesskit_node().is_disabled());
    assert!(window.get(Role::MenuItem, "Redo Ctrl+Shift+Z").accesskit_node().is_disabled());
    window.key(Key::Escape);

    window.enter(GIFTS, "200");
    window.menu(&["Edit", "Undo “Gifts per hour 150 → 200”"]);
    assert_eq!(window.value(Assumption::GiftsPerHour), 150.0);
    window.expect("Gifts per hour 200 → 150: −$300 a month: gifts −$300, likes +$0");
    window.menu(&["Edit", "Redo “Gifts per hour 150 → 200”"]);
    assert_eq!(window.value(Assumption::GiftsPerHour), 200.0);
}

#[test]
fn click_or_key_collapses_a_card() {
    let mut window = Setup::default().open();
    let head = "LIVE gifts, $900";
    window.click(Role::DisclosureTriangle, head);
    assert!(window.all(Role::Slider).iter().all(|node| name_of(node) != COINS));
    window.get(Role::Slider, GIFTS);
    window.get(Role::DisclosureTriangle, head).focus();
    window.run();
    window.key(Key::Space);
    window.get(Role::Slider, COINS);
    assert_eq!(window.undo_label(), None, "what is folded is no part of the plan");
}

#[test]
fn switch_turns_a_stream_off_and_keeps_its_numbers() {
    let mut window = Setup::default().open();
    window.click(Role::Switch, "LIVE gifts counted in");
    // 2,818.202 − 900 = 1,918.202
    window.expect("Gross, Dec 2026: $1,918");
    window.expect("LIVE gifts: $0, 0%");
    assert_eq!((window.value(Assumption::GiftsPerHour), window.undo_label().as_deref()), (150.0, Some("LIVE gifts off")));
    window.press(Modifiers::COMMAND, Key::Z);
    window.expect("Gross, Dec 2026: $2,818");
}

#[test]
fn themes_are_chosen_in_the_menu() {
    let mut window = Setup::default().open();
    assert_eq!(window.harness.ctx.theme(), Theme::Dark);
    window.menu(&["View", "Theme", "Light"]);
    assert_eq!(window.harness.ctx.theme(), Theme::Light);
    window.menu(&["View", "Theme", "Dark"]);
    assert_eq!(window.harness.ctx.theme(), Theme::Dark);
}

#[test]
fn zoom_stays_within_its_limits() {
    let mut window = Setup::default().open();
    for _ in 0..15 {
        window.press(Modifiers::COMMAND, Key::Plus);
    }
    assert_eq!(window.harness.ctx.zoom_factor(), 2.0);
    for _ in 0..15 {
        window.menu(&["View", "Zoom", "Smaller"]);
    }
    assert_eq!(window.harness.ctx.zoom_factor(), 0.8);
    window.menu(&["View", "Zoom", "Normal"]);
    assert_eq!(window.harness.ctx.zoom_factor(), 1.0);
}

#[test]
fn month_stays_inside_the_plan() {
    let mut window = Setup::default().open();
    window.press(Modifiers::ALT, Key::ArrowLeft);
    assert_eq!(window.app().state().month, 0);
    for _ in 0..20 {
        window.press(Modifiers::ALT, Key::ArrowRight);
    }
    assert_eq!(window.app().state().month, 11);
    window.expect("Nov 2027");
    window.press(Modifiers::ALT, Key::Num1);
    window.button("Previous month");
    assert_eq!(window.app().state().month, 10);
}

#[test]
fn shorter_plan_moves_the_chosen_month() {
    let mut window = Setup { expanded: &["plan"], ..Setup::default() }.open();
    for _ in 0..11 {
        window.press(Modifiers::ALT, Key::ArrowRight);
    }
    window.enter("Months", "3");
    assert_eq!(window.app().state().month, 2);
}

#[test]
fn click_on_the_chart_chooses_the_month() {
    let mut window = Setup::default().open();
    let chart = window.all(Role::Image).into_iter().find(|node| name_of(node).starts_with("Every stream")).unwrap().rect();
    window.click_at(eframe::egui::pos2(chart.right() - 3.0, chart.center().y));
    assert_eq!(window.app().state().month, 11);
    window.click_at(eframe::egui::pos2(chart.left() + 3.0, chart.center().y));
    assert_eq!(window.app().state().month, 0);
}

#[test]
fn hovering_the_chart_lists_every_stream_of_that_month() {
    let mut window = Setup::default().open();
    let chart = window.all(Role::Image).into_iter().find(|node| name_of(node).starts_with("Every stream")).unwrap().rect();
    window.harness.hover_at(eframe::egui::pos2(chart.left() + 3.0, chart.center().y));
    window.run();
    let painted: Vec<_> = window.painted().into_iter().map(|text| text.text).collect();
    assert!(painted.iter().any(|painted| painted == "December 2026"));
    for text in ["LIVE subscriptions", "Supporters", "Merch", "Affiliate", "LIVE segments", "Creator Rewards", "Brand partnerships", "Likes"] {
        // Once in the mix or the cards, once more under the pointer.
        assert!(painted.iter().filter(|painted| *painted == text).count() >= 2, "{text}: {painted:#?}");
    }
}

#[test]
fn f1_lists_the_keys_and_escape_closes_it() {
    let mut window = Setup::default().open();
    window.key(Key::F1);
    for &(command, shortcut) in WindowCommand::with_shortcuts() {
        window.expect(command.text());
        window.expect(&window.harness.ctx.format_shortcut(&shortcut));
    }
    window.key(Key::Escape);
    assert!(!window.says("Move a slider to an end of its track"));
}

#[test]
fn f10_focuses_the_menu_and_arrows_move_in_it() {
    let mut window = Setup::default().open();
    window.key(Key::F10);
    assert!(window.get(Role::MenuItem, "File").is_focused());
    window.key(Key::Enter);
    window.expect("Save as…");
    window.key(Key::Escape);
    assert!(!window.says("Save as…"));
}

#[test]
fn about_names_the_program() {
    let mut window = Setup::default().open();
    window.menu(&["Help", "About Zeroline"]);
    window.expect("no account, no network code");
    window.button("Close");
    assert!(!window.says("no network code"));
}

#[test]
fn empty_frame_asks_for_nothing() {
    let mut window = Setup::default().open();
    let asked = window.frame([Event::PointerGone]);
    assert!(asked.is_empty(), "{asked:?}");
}

#[test]
fn f6_moves_from_panel_to_panel_and_back() {
    let mut window = Setup::default().open();
    let place = |window: &Window| window.harness.root().children_recursive().find(Node::is_focused).map(|node| node.rect().center());
    window.key(Key::F10);
    let mut visited = Vec::new();
    for _ in 0..4 {
        window.key(Key::F6);
        visited.push(place(&window).unwrap());
    }
    // The numbers are left of the first place, the mix right of the second.
    let (left, right) = (372.0, 1440.0 - 310.0);
    assert!(visited[0].x < left && visited[0].y > 40.0, "{visited:?}");
    assert!(visited[1].x > left && visited[1].x < right, "{visited:?}");
    assert!(visited[2].x > right && visited[2].y > 40.0, "{visited:?}");
    assert!(visited[3].y < 40.0, "{visited:?}");
    window.press(Modifiers::SHIFT, Key::F6);
    assert_eq!(place(&window), Some(visited[2]));
}

#[test]
fn right_arrow_opens_the_next_menu() {
    let mut window = Setup::default().open();
    window.key(Key::F10);
    window.key(Key::Enter);
    window.expect("Save as…");
    window.key(Key::ArrowRight);
    window.run();
    window.expect("History");
    assert!(!window.says("Save as…"));
    window.key(Key::ArrowDown);
    window.run();
    assert!(!window.get(Role::MenuItem, "Edit").is_focused());
}

#[test]
fn left_arrow_leads_out_of_a_menu_of_an_entry_and_to_the_menu_before() {
    let mut window = Setup::default().open();
    window.key(Key::F10);
    window.key(Key::Enter);
    window.key(Key::ArrowDown);
    window.run();
    assert!(window.all(Role::MenuItem).iter().any(|node| name_of(node).starts_with("New") && node.is_focused()));
    window.key(Key::ArrowRight);
    window.run();
    window.expect("Empty plan");
    // Out of the menu of the entry, to the entry.
    window.key(Key::ArrowLeft);
    window.run();
    assert!(!window.says("Empty plan"));
    assert!(window.all(Role::MenuItem).iter().any(|node| name_of(node).starts_with("New") && node.is_focused()));
    // To the last menu, round the beginning of the bar, then from an entry of it to the one before.
    window.key(Key::ArrowLeft);
    window.run();
    assert!(window.get(Role::MenuItem, "Help").is_focused());
    window.expect("Keyboard shortcuts");
    window.key(Key::ArrowDown);
    window.run();
    window.key(Key::ArrowLeft);
    window.run();
    assert!(window.get(Role::MenuItem, "View").is_focused());
    window.expect("Theme");
}

#[test]
fn title_in_the_bar_leads_to_the_field_of_the_name() {
    let mut window = Setup::default().open();
    window.button("Growing creator, new, nothing to save yet");
    window.run();
    window.frame([Event::Text("Mine".to_owned())]);
    window.key(Key::Enter);
    assert_eq!(window.plan().name(), "Mine");
}

#[test]
fn all_months_are_copied() {
    let mut window = Setup::default().open();
    window.menu(&["Export", "Copy all months as CSV"]);
    window.expect("Copied all months as CSV");
}
