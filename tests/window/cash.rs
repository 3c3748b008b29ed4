//! "When does the money arrive?": the sentences, the month under the pointer, the debts, and when the futures are computed.

use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers, Pos2, vec2};

use zeroline::plan::Stream;
use zeroline::words::Language;

use crate::support::{Painted, Setup, Window, name_of, plan_file};

const FEE: &str = "Fee per deal";

/// The view of cash of the first example with these entries, and the folder of its file.
fn open(set: &[(&str, &str)]) -> (tempfile::TempDir, Window) {
    let (folder, path) = plan_file(&[&[("futures.count", "3000")], set].concat());
    let mut window = Setup { plan: Some(path), expanded: &[], ..Setup::default() }.open();
    window.press(Modifiers::ALT, Key::Num3);
    window.settle();
    (folder, window)
}

/// A place in the chart over its first month.
fn first_month(window: &Window) -> Pos2 {
    let charts: Vec<_> = window.all(Role::Image).into_iter().filter(|node| name_of(node).starts_with("Money you can spend")).collect();
    assert_eq!(charts.len(), 1);
    charts[0].rect().left_center() + vec2(12.0, 0.0)
}

#[test]
fn sentences_say_the_money_that_arrives_and_the_month_it_runs_out() {
    let (_folder, window) = open(&[("cash.opening", "1500"), ("cash.earned_before", "false")]);
    window.expect("You earn $2,818 in December 2026, $");
    window.expect(" of it arrives.");
    window.expect("In ");
    window.expect(" futures the money runs out by ");
    window.expect("What can I afford?");
    let (_folder, window) = open(&[("cash.opening", "50000")]);
    // Payments of the months before: as much as is earned but for the growth of the audience, which has not begun.
    window.expect("You earn $2,818 in December 2026, and $2,818 arrives.");
    window.expect("In no futures the money runs out by November 2027.");
}

#[test]
fn expense_is_that_of_the_chosen_month() {
    let (_folder, mut window) = open(&[("cash.opening", "1500")]);
    window.expect("One expense in December 2026 may be up to $");
    window.press(Modifiers::ALT, Key::ArrowRight);
    window.settle();
    window.expect("One expense in January 2027 may be up to $");
    window.expect("end of Jan 2027");
}

#[test]
fn month_under_the_pointer_lists_every_platform_and_likes_with_nothing() {
    let (_folder, mut window) = open(&[]);
    let place = first_month(&window);
    window.frame([Event::PointerMoved(place)]);
    window.run();
    let painted: Vec<String> = window.painted().into_iter().map(|text| text.text).collect();
    let tooltip = &painted[painted.iter().rposition(|text| text == "December 2026").unwrap()..];
    for name in ["LIVE gifts", "Brand partnerships", "Creator Rewards", "LIVE segments", "Affiliate", "Merch", "Supporters", "LIVE subscriptions", "Likes"] {
        assert!(tooltip.iter().any(|text| text == name), "{name} in {tooltip:?}");
    }
    let place_of = |name: &str| tooltip.iter().position(|text| text == name).unwrap();
    assert!(place_of("Earned") < place_of("Paid in") && place_of("Paid in") < place_of("LIVE gifts"), "{tooltip:?}");
    assert!(!tooltip.iter().any(|text| text == "Private"), "{tooltip:?}");
    let likes = place_of("Likes");
    assert!(tooltip[likes - 1] == "$0" || tooltip[likes + 1] == "$0", "{tooltip:?}");
    window.click_at(place);
    assert_eq!(window.app().state().month, 0);
}

#[test]
fn private_event_is_in_the_list_of_its_month() {
    let (_folder, path) = plan_file(&[]);
    let text = std::fs::read_to_string(&path).unwrap();
    let event = r#"events: [(name: "Deposit", month: "2026-12", amount: 650, counts_as: "private")],"#;
    std::fs::write(&path, format!("{}    {event}\n)\n", text.trim_end().strip_suffix(')').unwrap())).unwrap();
    let mut window = Setup { plan: Some(path), expanded: &[], ..Setup::default() }.open();
    window.press(Modifiers::ALT, Key::Num3);
    window.settle();
    let place = first_month(&window);
    window.frame([Event::PointerMoved(place)]);
    window.run();
    let painted: Vec<String> = window.painted().into_iter().map(|text| text.text).collect();
    let private = painted.iter().rposition(|text| text == "Private").unwrap();
    assert!(painted[private..].contains(&"\u{2212}$650".to_owned()) || painted[..private].ends_with(&["\u{2212}$650".to_owned()]), "{painted:?}");
}

#[test]
fn part_of_a_card_opens_at_its_triangle() {
    let mut window = Setup { expanded: &["gifts"], ..Setup::default() }.open();
    let button = window.get(Role::DisclosureTriangle, "When it is paid").rect();
    window.click_at(button.left_center() - vec2(7.0, 0.0));
    window.expect("LIVE gifts: paid after");
}

#[test]
fn debts_are_listed_with_the_time_of_their_payment() {
    let (_folder, window) = open(&[("gifts.minimum_payout", "1000000")]);
    window.expect("Still owed to you");
    window.expect("LIVE gifts: $");
    window.expect(", after 30 days, waits for $1,000,000");
    window.expect("Brand partnerships: $1,050, after 45 days, by Feb 2027");
    window.expect("Likes: $0");
}

#[test]
fn debts_are_below_the_view_where_there_is_no_room_beside_it() {
    for size in [vec2(1024.0, 700.0), vec2(683.0, 467.0)] {
        let (_folder, path) = plan_file(&[("futures.count", "500")]);
        let mut window = Setup { plan: Some(path), expanded: &[], size, ..Setup::default() }.open();
        assert!(!window.says("Still owed to you"));
        window.press(Modifiers::ALT, Key::Num3);
        window.settle();
        let is_title = |name: &str| name.starts_with("Still owed to you: $");
        let top = |window: &Window| window.all(Role::Label).iter().find(|node| is_title(&name_of(node))).unwrap().rect().top();
        assert!(top(&window) > size.y);
        // Its title takes the focus, which brings it to view.
        window.all(Role::Label).iter().find(|node| is_title(&name_of(node))).unwrap().focus();
        window.run();
        assert!(top(&window) < size.y - 60.0, "{}", top(&window));
        window.press(Modifiers::ALT, Key::Num2);
        assert!(!window.says("Still owed to you"));
    }
}

#[test]
fn cash_of_futures_is_computed_only_while_it_is_shown() {
    let (_folder, path) = plan_file(&[("futures.count", "3000")]);
    let mut window = Setup { plan: Some(path), expanded: &[], ..Setup::default() }.open();
    let is_known = |window: &Window| window.app().session().view().cash_futures().last().is_some();
    for view in [Key::Num1, Key::Num2, Key::Num4, Key::Num5, Key::Num8, Key::Num9] {
        window.press(Modifiers::ALT, view);
        window.drag(FEE, &[0.5, 0.8]);
        window.settle();
        assert!(!is_known(&window));
    }
    window.press(Modifiers::ALT, Key::Num3);
    window.wait("all futures are simulated", |app| app.session().view().cash_futures().fresh().is_some_and(|cash| cash.futures.count == 3_000));
    // Once shown, it is computed no longer than that: frame by frame of a drag on the other views the last result stays the last.
    let last = |window: &Window| window.app().session().view().cash_futures().last().map(|cash| Arc::clone(&cash.futures)).unwrap();
    let shown = last(&window);
    for view in [Key::Num1, Key::Num2, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8] {
        window.press(Modifiers::ALT, view);
        let [from, to] = [0.5, 0.8].map(|place| window.on_track(FEE, place));
        let press = |pressed, pos| Event::PointerButton { pos, button: eframe::egui::PointerButton::Primary, pressed, modifiers: Modifiers::NONE };
        window.frame([Event::PointerMoved(from), press(true, from)]);
        for part in [0.2, 0.4, 0.6, 0.8, 1.0] {
            window.frame([Event::PointerMoved(from.lerp(to, part))]);
            assert!(Arc::ptr_eq(&last(&window), &shown), "{view:?}");
        }
        window.frame([press(false, to)]);
        window.settle();
        assert!(Arc::ptr_eq(&last(&window), &shown) && !window.app().session().view().cash_futures().is_fresh(), "{view:?}");
    }
    window.press(Modifiers::ALT, Key::Num3);
    window.wait("the cash follows again", |app| app.session().view().cash_futures().is_fresh());
    assert!(!Arc::ptr_eq(&last(&window), &shown));
}

#[test]
fn band_of_cash_answers_in_the_frame_in_which_the_slider_moves() {
    let (_folder, mut window) = open(&[]);
    let (from, to) = (window.on_track(FEE, 0.5), window.on_track(FEE, 0.7));
    let press = |pressed, pos| Event::PointerButton { pos, button: eframe::egui::PointerButton::Primary, pressed, modifiers: Modifiers::NONE };
    window.frame([Event::PointerMoved(from), press(true, from)]);
    window.frame([Event::PointerMoved(to)]);
    let shown = window.app().session().view().cash_futures();
    assert!(shown.is_fresh() || shown.last().is_some());
    window.frame([press(false, to)]);
    window.wait("all futures are simulated", |app| app.session().view().cash_futures().fresh().is_some_and(|cash| cash.futures.count == 3_000));
}

#[test]
fn payment_of_a_stream_is_set_on_its_card_beside_its_sources() {
    let mut window = Setup { expanded: &["gifts", "gifts.payment"], ..Setup::default() }.open();
    window.button("Sources: LIVE gifts: paid after");
    window.expect("3 published claims");
    window.expect("The official page: reviewed and processed within 15 days: 15 days");
    window.button("Use 15 days: The official page: reviewed and processed within 15 days (support.tiktok.com)");
    assert_eq!(window.plan().stream(Stream::Gifts).paid_after_days, 15);
    window.expect("as in your plan");
    window.button("Sources: LIVE gifts: minimum payout");
    window.expect("The least one could withdraw, by the official page: 100 USD");
    window.key(Key::Escape);
    assert!(!window.says("by the official page: 100 USD"));
    window.enter("LIVE gifts: paid after", "60");
    window.enter("LIVE gifts: minimum payout", "25");
    let gifts = *window.plan().stream(Stream::Gifts);
    assert_eq!((gifts.paid_after_days, gifts.minimum_payout), (60, 25.0));
    let mut window = Setup { expanded: &["merch", "merch.payment"], ..Setup::default() }.open();
    window.button("Sources: Merch: paid after");
    window.expect("Our own assumption; no source gives a figure");
}

#[test]
fn months_in_which_a_stream_earns_are_said() {
    let mut window = Setup { expanded: &["gifts", "gifts.more"], ..Setup::default() }.open();
    assert!(!window.says("Earns from"));
    window.enter("LIVE gifts: starts in month", "3");
    window.expect("Earns from March 2027 on.");
    window.enter("LIVE gifts: ends in month", "9");
    window.expect("Earns from March 2027 to August 2027.");
}

#[test]
fn tax_bands_are_a_table_on_the_card_of_costs() {
    let bands = |window: &Window| window.plan().tax_bands().iter().map(|band| (band.from, band.rate)).collect::<Vec<_>>();
    let mut window = Setup { expanded: &["costs"], ..Setup::default() }.open();
    window.expect("An estimate to put aside, not advice.");
    window.button("Use bands instead of one rate");
    window.expect("Zeroline has no published bands: none came with a source and a date.");
    assert_eq!(bands(&window), [(0.0, 0.28)]);
    assert_eq!(window.undo_label().as_deref(), Some("Tax bands"));
    assert!(!window.all(Role::Slider).iter().any(|node| name_of(node).starts_with("Tax to set aside")));
    window.button("Add a band");
    assert_eq!(bands(&window), [(0.0, 0.28), (10_000.0, 0.28)]);
    window.button("Remove band 1");
    assert_eq!(bands(&window), [(0.0, 0.28)]);
    window.button("Remove band 1");
    assert_eq!(bands(&window), []);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(bands(&window), [(0.0, 0.28)]);
}

#[test]
fn card_of_cash_has_the_switch_of_a_beginner_and_fits_the_first_window() {
    let mut window = Setup { expanded: &["cash"], ..Setup::default() }.open();
    window.click(Role::Switch, "Was already earning");
    assert!(!window.plan().earned_before());
    assert_eq!(window.undo_label().as_deref(), Some("Was already earning off"));
    let window = Setup { expanded: &[], ..Setup::default() }.open();
    let cards = window.all(Role::DisclosureTriangle);
    let cash = cards.iter().find(|node| name_of(node).starts_with("Cash, ")).unwrap().rect();
    // Its one line is below its header.
    assert!(cash.bottom() + 26.0 <= 900.0 - zeroline::app::theme::STATUS_BAR, "{cash:?}");
}

#[test]
fn whale_test_shows_month_goal_and_cash_and_becomes_a_scenario() {
    let mut window = Setup { expanded: &["gifts", "gifts.top_fan"], ..Setup::default() }.open();
    window.expect("Set the share of your gifts that comes from one person to see it.");
    window.enter("Gifts from the top fan", "50%");
    // Half of $900.
    window.expect("gone in Dec 2026");
    window.expect("Dec 2026: $2,818 as set, $2,368 without the top fan");
    window.expect("All months: $39,718 as set, $");
    window.expect("Goal met: Mar 2027 as set, ");
    window.expect("Least money: $");
    window.button("Add as a scenario");
    let gross = |window: &Window| window.app().session().view().forecast().at(zeroline::forecast::Line::Gross, 0);
    assert!((gross(&window) - 2_368.2).abs() < 0.1, "{}", gross(&window));
    assert_eq!(window.app().document().plan().scenarios().len(), 1);
    window.press(Modifiers::COMMAND, Key::Z);
    assert!((gross(&window) - 2_818.2).abs() < 0.1);
}

#[test]
fn plan_of_an_older_format_says_once_that_its_take_home_changed() {
    // A profit in December and January, then losses in the tax year of the second.
    let (folder, path) = plan_file(&[("futures.count", "500"), ("brands.ends_month", "2"), ("gifts.ends_month", "2"), ("costs.fixed_per_month", "2000")]);
    let text = std::fs::read_to_string(&path).unwrap();
    let current = format!("format: \"{}\"", zeroline::file::FORMAT);
    assert!(text.contains(&current), "{text}");
    let older = folder.path().join("older.ron");
    std::fs::write(&older, text.replace(&current, "format: \"2.0\"")).unwrap();
    let said = "A loss now lowers the tax of its year: take-home of all months is ";
    let mut window = Setup { plan: Some(older), expanded: &[], ..Setup::default() }.open();
    window.settle();
    window.expect(said);
    let window = Setup { plan: Some(path), expanded: &[], ..Setup::default() }.open();
    assert!(!window.says(said));
}

/// A bar over the ends of sentences and of labels hides them while the pointer is near.
#[test]
fn bar_of_a_low_window_has_a_column_of_its_own() {
    // The margins of the window, of its scrolled centre and of the view; the bar.
    const MARGINS: f32 = 3.0 * 8.0;
    const BAR: f32 = 12.0;
    const STATUS: f32 = 40.0;
    // A row has the space at its end.
    const SPACE: f32 = 8.0;
    let size = vec2(760.0, 900.0);
    // Its sentences are long.
    let mut window = Setup { expanded: &[], size, language: Language::French, ..Setup::default() }.open();
    window.press(Modifiers::ALT, Key::Num3);
    window.settle();
    let painted = window.painted();
    let month = painted.iter().find(|painted| painted.text.starts_with("décembre 2026, mois 1")).unwrap();
    let in_view = |painted: &&Painted| {
        painted.rect.left() >= month.rect.left() - 100.0 && painted.rect.top() > month.rect.bottom() && painted.rect.bottom() < size.y - STATUS
    };
    let ends = painted.iter().filter(in_view).map(|painted| painted.rect.right()).fold(0.0, f32::max);
    assert!(ends > 600.0 && ends <= size.x - MARGINS - BAR + SPACE, "{ends}");
}
