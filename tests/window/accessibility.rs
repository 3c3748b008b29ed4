//! For everyone: by keyboard, by screen reader, on small and large screens, and with every plan there can be.

use std::collections::BTreeSet;
use std::path::Path;

use eframe::egui::accesskit::{Action, NodeId, Role};
use eframe::egui::{Key, Modifiers, Rect, Vec2, vec2};
use egui_kittest::Node;
use egui_kittest::kittest::NodeT as _;
use zeroline::app::ui_state::ViewPlace;
use zeroline::app::views::VIEWS;
use zeroline::app::window_command::WindowCommand;
use zeroline::file::{self, EXAMPLES};
use zeroline::plan::stream::OWN_AMOUNT;
use zeroline::plan::{Assumption, Entry, Key as PlanKey, OwnField, Plan, PlanField, Setting, Stream, YearMonth};
use zeroline::session::work::PathAnswer;
use zeroline::start::{Answers, COUNTRIES};
use zeroline::words::ViewName;

use crate::support::{EVERY_CARD, Setup, Window, name_of};

fn every_card() -> Window {
    Setup { expanded: EVERY_CARD, ..Setup::default() }.open()
}

fn show(window: &mut Window, view: ViewPlace) {
    let shortcut = WindowCommand::View(view).shortcut().unwrap();
    window.press(shortcut.modifiers, shortcut.logical_key);
    assert_eq!(window.app().state().view, view);
}

/// Everything that can be pressed, moved or typed into.
fn controls(window: &Window) -> Vec<Node<'_>> {
    // A text can be clicked too, to be selected; a scroll bar is known by its kind, and the view scrolls to the focus.
    let is_control = |node: &Node<'_>| {
        let node = node.accesskit_node();
        let acts = [Action::Click, Action::Focus].into_iter().any(|action| node.data().supports_action(action));
        acts && !matches!(node.role(), Role::Label | Role::TextRun | Role::ScrollBar)
    };
    window.harness.root().children_recursive().filter(is_control).collect()
}

fn each_has_a_name(window: &Window, place: &str) {
    for node in controls(window) {
        let label = node.accesskit_node().label().unwrap_or_default();
        assert!(!label.trim().is_empty(), "{place}: {node:?} has no name");
    }
}

#[test]
fn tabs_of_the_views_stand_in_one_row_in_a_small_window_too() {
    let window = Setup { size: vec2(1024.0, 700.0), ..Setup::default() }.open();
    let tops: Vec<f32> = VIEWS.iter().map(|view| window.get(Role::Tab, view.name.name()).rect().top()).collect();
    assert!(tops.iter().all(|top| *top == tops[0]), "{tops:?}");
}

#[test]
fn every_control_has_a_name() {
    let mut window = every_card();
    window.button("Add a stream");
    for view in ViewPlace::all() {
        show(&mut window, view);
        each_has_a_name(&window, VIEWS[view.0].name.name());
    }
    show(&mut window, ViewPlace::default());
    for menu in ["File", "Edit", "View", "Help"] {
        window.menu(&[menu]);
        each_has_a_name(&window, menu);
        window.key(Key::Escape);
    }
    for dialog in ["Keyboard shortcuts", "About Zeroline"] {
        window.menu(&["Help", dialog]);
        each_has_a_name(&window, dialog);
        window.key(Key::Escape);
    }
    window.menu(&["File", "New", "Part-time"]);
    window.expect("Save the changes");
    each_has_a_name(&window, "the question about unsaved changes");
    window.key(Key::Escape);
    window.dialogs.answer(PathAnswer::Unavailable);
    window.menu(&["File", "Save as…"]);
    window.wait_for_jobs();
    each_has_a_name(&window, "the path field");
}

#[test]
fn no_two_sliders_of_a_card_share_a_name() {
    // A card and the part of it that stays folded follow each other in the list.
    for cards in EVERY_CARD.chunk_by(|card, more| *more == format!("{card}.more")) {
        let card = cards[0];
        let window = Setup { expanded: cards, ..Setup::default() }.open();
        for role in [Role::Slider, Role::TextInput, Role::Switch] {
            let names: Vec<_> = window.all(role).iter().map(name_of).collect();
            let different: BTreeSet<_> = names.iter().collect();
            assert_eq!(different.len(), names.len(), "{card}: {names:?}");
        }
    }
}

#[test]
fn tab_reaches_every_control_and_comes_round() {
    let mut window = Setup::default().open();
    // The saved mark of a moved slider is a control too.
    window.drag("Gifts per hour", &[0.9]);
    window.key(Key::Escape);
    let id = |node: &Node<'_>| node.accesskit_node().locate().0;
    // The marks of a row are in its menu, which its track and its field open.
    let is_stop = |node: &&Node<'_>| !node.accesskit_node().is_disabled() && node.accesskit_node().data().supports_action(Action::Focus);
    let wanted: BTreeSet<NodeId> = controls(&window).iter().filter(is_stop).map(id).collect();
    let mut reached = Vec::new();
    for _ in 0..wanted.len() + 5 {
        window.key(Key::Tab);
        let focused = window.harness.root().children_recursive().find(Node::is_focused).map(|node| id(&node));
        reached.extend(focused);
    }
    let missed: Vec<_> =
        controls(&window).into_iter().filter(|node| wanted.contains(&id(node)) && !reached.contains(&id(node))).map(|node| format!("{node:?}")).collect();
    assert!(missed.is_empty(), "never reached: {missed:#?}");
    assert_eq!(reached[0], *reached.iter().skip(1).find(|id| **id == reached[0]).expect("Tab comes round"));
}

#[test]
fn focused_control_is_scrolled_into_view() {
    let mut window = every_card();
    for _ in 0..60 {
        window.key(Key::Tab);
    }
    let focused = window.harness.root().children_recursive().find(Node::is_focused).expect("something has the focus").rect();
    assert!(Rect::from_min_size(eframe::egui::Pos2::ZERO, vec2(1440.0, 900.0)).contains_rect(focused), "{focused:?}");
}

#[test]
fn idle_window_asks_for_no_frame() {
    for view in ViewPlace::all() {
        let mut window = Setup::default().open();
        show(&mut window, view);
        window.drag("Gifts per hour", &[0.5, 0.9]);
        window.rest();
        window.menu(&["Help", "Keyboard shortcuts"]);
        window.rest();
    }
}

/// The blank that belongs to a glyph on either side: it may be cut.
const BLANK: f32 = 2.0;

/// Every text is inside the window and is not cut at the sides; only scrolling parts may be cut above and below.
fn texts_fit(window: &Window, size: Vec2, what: &str) {
    let screen = Rect::from_min_size(eframe::egui::Pos2::ZERO, size).expand(BLANK);
    let painted = window.painted();
    assert!(painted.len() > 20, "{what}: the window is empty");
    let is_chart = [ViewName::Month, ViewName::Time].contains(&VIEWS[window.app().state().view.0].name);
    let words: Vec<_> =
        window.all(Role::TextInput).iter().filter(|node| node.value().is_some_and(|value| value.starts_with(char::is_alphabetic))).map(Node::rect).collect();
    for text in painted {
        // A name may be longer than its field, which scrolls; a figure that is cut reads as another.
        if words.iter().any(|field| field.expand(1.0).contains_rect(text.clip)) {
            continue;
        }
        let place = text.clip.expand(BLANK).intersect(screen);
        assert!(text.rect.left() >= place.left() && text.rect.right() <= place.right(), "{what}: cut at the side: {text:?}");
        // In a narrow window the centre scrolls, too.
        let scrolls = text.clip.top() > 50.0 && (size.x < 1_060.0 || text.clip.right() < size.x * 0.4 || text.clip.left() > size.x * 0.6);
        assert!(scrolls || !is_chart || (text.rect.top() >= place.top() && text.rect.bottom() <= place.bottom()), "{what}: cut above or below: {text:?}");
    }
}

fn fits_in_both_views(window: &mut Window, size: Vec2, what: &str) {
    for view in ViewPlace::all() {
        show(window, view);
        texts_fit(window, size, &format!("{what}, {}", VIEWS[view.0].name.name()));
    }
}

#[test]
fn every_screen_size_is_usable() {
    for (size, zooms) in [
        (vec2(480.0, 400.0), [1.0, 1.0]),
        (vec2(683.0, 467.0), [1.0, 1.4]),
        (vec2(800.0, 600.0), [1.0, 1.6]),
        (vec2(1024.0, 700.0), [1.0, 2.0]),
        (vec2(1440.0, 900.0), [1.0, 2.0]),
        (vec2(3840.0, 2160.0), [1.0, 2.0]),
    ] {
        for zoom in zooms {
            let mut window = Setup { size, zoom, expanded: EVERY_CARD, ..Setup::default() }.open();
            let size = window.harness.ctx.content_rect().size();
            if size.x < 700.0 {
                texts_fit(&window, size, &format!("{size:?} without the numbers"));
                window.button("Numbers");
            }
            window.drag("Gifts per hour", &[0.9]);
            fits_in_both_views(&mut window, size, &format!("{size:?} at {zoom}"));
        }
    }
}

/// Opens a plan as its file and looks at it in both views: in a usual window, and in one high enough for every card.
fn look_at(path: &Path, what: &str) {
    for size in [vec2(1440.0, 900.0), vec2(1024.0, 9_000.0)] {
        let mut window = Setup { plan: Some(path.to_owned()), size, expanded: EVERY_CARD, ..Setup::default() }.open();
        let before = window.plan().clone();
        for view in ViewPlace::all() {
            show(&mut window, view);
            each_has_a_name(&window, what);
            texts_fit(&window, size, what);
            for text in window.painted() {
                assert!(!text.text.contains("NaN") && !text.text.contains("inf"), "{what}: {text:?}");
            }
            window.press(Modifiers::ALT, Key::ArrowRight);
        }
        assert_eq!(window.plan(), &before, "{what}: showing changes nothing");
    }
}

fn look_at_plan(plan: &Plan, what: &str) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.ron");
    file::save(&path, plan).unwrap();
    look_at(&path, what);
}

fn first_example() -> Plan {
    file::first_example(YearMonth::new(2026, 12).unwrap())
}

fn set(plan: &mut Plan, key: PlanKey, entry: Entry) {
    plan.set(key, entry).unwrap_or_else(|problem| panic!("{problem}"));
}

#[test]
fn every_example_is_shown() {
    for example in EXAMPLES {
        look_at(&Path::new("saves").join(example.name).with_extension("ron"), example.name);
    }
}

#[test]
fn one_month_and_a_hundred_and_twenty_are_shown() {
    for months in [1, 2, 120] {
        let mut plan = first_example();
        set(&mut plan, PlanKey::Plan(PlanField::Months), Entry::Integer(months));
        look_at_plan(&plan, &format!("{months} months"));
    }
}

#[test]
fn plan_without_income_is_shown() {
    let mut plan = first_example();
    for stream in Stream::ALL {
        set(&mut plan, PlanKey::Stream(stream, Setting::Enabled), Entry::Switch(false));
    }
    look_at_plan(&plan, "every stream off");
    for assumption in Assumption::ALL {
        let least = assumption.spec().limit.0.max(0.0);
        set(&mut plan, PlanKey::Assumption(*assumption), Entry::Exact(least));
    }
    look_at_plan(&plan, "every number zero");
}

/// Every number at one of its limits.
fn extreme(pick: impl Fn(Assumption) -> f64) -> Plan {
    let mut plan = first_example();
    for assumption in Assumption::ALL {
        set(&mut plan, PlanKey::Assumption(*assumption), Entry::Exact(pick(*assumption)));
    }
    set(&mut plan, PlanKey::Plan(PlanField::Months), Entry::Integer(120));
    set(&mut plan, PlanKey::Plan(PlanField::Name), Entry::Word("W".repeat(80)));
    for index in 0..24 {
        let own = plan.add_own().unwrap();
        set(&mut plan, PlanKey::Own(own, OwnField::Name), Entry::Word(format!("A stream with a rather long name, number {index}")));
        set(&mut plan, PlanKey::Own(own, OwnField::AmountPerMonth), Entry::Exact(OWN_AMOUNT.limit.1));
    }
    plan
}

#[test]
fn plans_at_every_limit_are_shown() {
    look_at_plan(&extreme(|assumption| assumption.spec().limit.1), "everything at its most");
    look_at_plan(&extreme(|assumption| assumption.spec().limit.0), "everything at its least");
    // The greatest losses: fees and costs at their most, prices at their least.
    let losses = [Assumption::UnitCost, Assumption::OrdersPerMonth, Assumption::CardFixed, Assumption::FixedPerMonth, Assumption::GrowthRate];
    look_at_plan(&extreme(|assumption| if losses.contains(&assumption) { assumption.spec().limit.1 } else { assumption.spec().limit.0 }), "losses");
}

/// The plan of a creator with every stream in a country, as the start makes it.
fn plan_of(code: &str, goal: f64) -> Plan {
    let (ledger, _) = file::load_ledger(None);
    let country = COUNTRIES.iter().find(|country| country.code == code).unwrap();
    let streams = Stream::ALL.into_iter().filter(|stream| *stream != Stream::Gifts).collect();
    let answers = Answers { gifts_per_hour: Some(150.0), streams, goal, ..Answers::example(country, &ledger) };
    answers.plan(&ledger, YearMonth::new(2026, 12).unwrap(), "My plan").unwrap()
}

#[test]
fn large_amounts_of_other_currencies_fit_from_the_smallest_window_on() {
    for (code, sign, goal) in [("JP", "¥", 500e3), ("KR", "₩", 4e6), ("ID", "Rp", 45e6), ("BR", "R$", 15e3), ("MX", "MX$", 50e3)] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.ron");
        file::save(&path, &plan_of(code, goal)).unwrap();
        for size in [vec2(480.0, 400.0), vec2(683.0, 467.0), vec2(1440.0, 900.0)] {
            let mut window = Setup { plan: Some(path.clone()), size, expanded: &[], ..Setup::default() }.open();
            for view in ViewPlace::all() {
                show(&mut window, view);
                let what = format!("{code} at {size:?}, {}", VIEWS[view.0].name.name());
                texts_fit(&window, size, &what);
                let painted = window.painted();
                let amounts: Vec<_> = painted.iter().filter(|text| text.text.trim_start_matches(['+', '−']).starts_with(sign)).collect();
                assert!(amounts.len() > 3, "{what}: {painted:?}");
                let switches: Vec<Rect> = window.all(Role::Switch).iter().map(Node::rect).collect();
                for amount in amounts {
                    assert!(!amount.text.contains('…'), "{what}: {amount:?}");
                    let is_beside = |switch: &&Rect| (switch.center().y - amount.rect.center().y).abs() < 3.0;
                    let under = switches.iter().filter(is_beside).find(|switch| switch.intersects(amount.rect));
                    assert!(under.is_none(), "{what}: under the switch {under:?}: {amount:?}");
                }
            }
        }
    }
}
