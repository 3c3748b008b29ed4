//! Streams of the user's own.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::NodeT as _;
use zeroline::plan::MOST_OWN_STREAMS;

use crate::support::{Setup, Window, name_of};

const ADD: &str = "Add a stream";
const AMOUNT: &str = "My stream 1: amount per month";

fn undo(window: &mut Window) {
    window.press(Modifiers::COMMAND, Key::Z);
}

/// A window with one stream of the user's own, expanded, and nothing else.
fn with_one() -> Window {
    let mut window = Setup { expanded: &[], ..Setup::default() }.open();
    window.button(ADD);
    window
}

#[test]
fn stream_is_added_with_its_card_open() {
    let mut window = with_one();
    // 2,818.202 and 100 of its own.
    window.expect("My stream 1: $100, 3%");
    window.expect("Gross, Dec 2026: $2,918");
    window.expect("Added My stream 1: +$100 a month: My stream 1 +$100, likes +$0");
    assert_eq!((window.field("Name").as_str(), window.field(AMOUNT).as_str()), ("My stream 1", "$100"));
    undo(&mut window);
    assert!(window.plan().own().is_empty());
    assert!(!window.says("My stream 1: $"));
    window.press(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::Z);
    assert_eq!(window.plan().own().len(), 1);
}

#[test]
fn stream_is_renamed_set_and_switched_off_and_each_is_undone() {
    let mut window = with_one();
    window.enter("Name", "Royalties");
    window.expect("Royalties: $100");
    window.enter("Royalties: amount per month", "250");
    window.expect("Royalties: $250");
    window.click(Role::Switch, "Royalties counted in");
    window.expect("Royalties: $0");
    window.expect("Gross, Dec 2026: $2,818");

    let names = ["Royalties off", "Royalties: amount per month $100 → $250", "Name My stream 1 → Royalties", "Added My stream 1"];
    let after = ["Royalties: $250", "Royalties: $100", "My stream 1: $100"];
    for (i, name) in names.iter().enumerate() {
        assert_eq!(window.undo_label().as_deref(), Some(*name));
        undo(&mut window);
        if let Some(text) = after.get(i) {
            window.expect(text);
        }
    }
    assert_eq!((window.plan().own().len(), window.undo_label()), (0, None));
}

#[test]
fn slider_of_an_own_stream_is_dragged_like_any_other() {
    let mut window = with_one();
    window.drag(AMOUNT, &[0.5, 1.0]);
    // The end of its track.
    window.expect("My stream 1: $100,000");
    assert_eq!(window.undo_label().as_deref(), Some("My stream 1: amount per month $100 → $100,000"));
    undo(&mut window);
    window.expect("My stream 1: $100, ");
}

#[test]
fn removed_stream_comes_back_whole_by_undo() {
    let mut window = with_one();
    window.enter("Name", "First");
    window.enter("First: amount per month", "111");
    window.click(Role::DisclosureTriangle, "First, $111");
    window.button(ADD);
    window.enter("Name", "Second");
    window.enter("Second: amount per month", "222");

    window.click(Role::DisclosureTriangle, "Second, $222");
    window.click(Role::DisclosureTriangle, "First, $111");
    window.button("Remove this stream");
    assert_eq!(window.undo_label().as_deref(), Some("Removed First"));
    assert!(!window.says("First: $"));
    window.expect("Second: $222");
    undo(&mut window);
    window.expect("First: $111");
    window.expect("Second: $222");
}

#[test]
fn refused_text_does_not_move_to_the_next_stream() {
    let mut window = with_one();
    window.enter(AMOUNT, "abc");
    window.expect("Not accepted");
    window.button("Remove this stream");
    window.button(ADD);
    assert!(!window.says("Not accepted"));
    assert_eq!(window.field(AMOUNT), "$100");
}

#[test]
fn stream_can_follow_the_audience_and_start_later() {
    let mut window = with_one();
    window.click(Role::DisclosureTriangle, "Growth, season and months");
    window.enter("My stream 1: starts in month", "1");
    window.expect("My stream 1: $0");
    window.press(Modifiers::ALT, Key::ArrowRight);
    window.expect("My stream 1: $100");
    window.enter("My stream 1: follows the audience", "100%");
    // The audience grows by 3 % a month: 100 · 1.03.
    window.expect("My stream 1: $103");
    window.click(Role::Switch, "Seasonal");
    assert!(window.plan().own()[0].settings.seasonal);
}

#[test]
fn plan_holds_at_most_24_own_streams() {
    let mut window = Setup { expanded: &[], ..Setup::default() }.open();
    for _ in 0..MOST_OWN_STREAMS {
        window.button(ADD);
        let own = window.plan().own().len();
        // Folded again, so that the button stays near.
        let head = format!("My stream {own}, $100");
        window.click(Role::DisclosureTriangle, &head);
    }
    assert!(window.get(Role::Button, ADD).accesskit_node().is_disabled());
    window.click(Role::Button, ADD);
    assert_eq!(window.plan().own().len(), 24);
    let rows = window.all(Role::Label).iter().map(name_of).filter(|name| name.starts_with("My stream") && name.contains(": $100")).count();
    assert_eq!(rows, 24);
}
