//! "How is it going?": past months beside the plan, numbers from the data, and likes in one's own LIVEs.

use std::path::PathBuf;

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers, Theme, vec2};

use zeroline::forecast::splitmix64::SplitMix64;
use zeroline::forecast::{Line, StreamId, deterministic};
use zeroline::plan::{ActualAmount, ActualKey, ActualsSource, Assumption, Day, DayActuals, DayField, Entry, Plan, PlanField, Range, Stream, YearMonth};

use crate::charts::overlapping;
use crate::every_size::seen;
use crate::support::{Setup, Window, name_of, plan_file};

/// The past of a plan from December 2026 on: so many months that earned a part of the plan, and so many LIVEs, three days apart.
#[derive(Clone, Copy)]
pub(crate) struct Past {
    pub(crate) months: usize,
    pub(crate) lives: usize,
}

/// Months with four fifths of the plan's amounts, and LIVEs whose likes and diamonds both go with the time on air.
fn put(plan: &mut Plan, past: Past) {
    let forecast = deterministic(plan);
    let mut actuals = plan.actuals().clone();
    for t in 0..past.months {
        let month = forecast.month(t);
        for stream in Stream::ALL {
            let earned = Some(forecast.at(Line::Stream(StreamId::Named(stream)), t) * 0.8);
            let amount = ActualAmount { earned, paid: None, sales: None, currency: None, rate: None, first: Day::first_of(month), last: Day::last_of(month) };
            actuals.amounts.insert(ActualKey { month, stream: StreamId::Named(stream), source: ActualsSource::Typed }, amount);
        }
    }
    let mut random = SplitMix64::new(12);
    let mut factor = || 0.6 + 0.8 * f64::from(random.next_u32()) / 4_294_967_296.0;
    let first: YearMonth = "2026-12".parse().unwrap();
    let days = (0..).flat_map(|n| (1..=31).filter_map(move |day| Day::new(first.plus(n), day).ok())).step_by(3);
    for day in days.take(past.lives) {
        let minutes = 150.0 * factor();
        let counts = [
            (DayField::Lives, 1.0),
            (DayField::Minutes, minutes.round()),
            (DayField::Likes, (90.0 * minutes * factor()).round()),
            (DayField::Diamonds, (48.0 * minutes * factor()).round()),
            (DayField::Gifters, (20.0 * factor()).round()),
        ];
        let mut of_day = DayActuals::default();
        for (field, count) in counts {
            of_day.set(field, count);
        }
        actuals.days.insert(day, of_day);
    }
    plan.set_actuals(actuals).unwrap();
}

/// The first example with a past, and the folder of its file.
pub(crate) fn file_with_past(past: Past) -> (tempfile::TempDir, PathBuf) {
    let months = if past.months > 12 { "48" } else { "12" };
    let (folder, path) = plan_file(&[("futures.count", "3000"), ("plan.months", months)]);
    let mut plan = zeroline::file::load(&path, "2026-12".parse().unwrap()).unwrap();
    put(&mut plan, past);
    zeroline::file::save(&path, &plan).unwrap();
    (folder, path)
}

fn open(past: Past) -> (tempfile::TempDir, Window) {
    open_changed(past, |_| ())
}

/// *Reality* of a plan with a past, changed by this before it is opened.
fn open_changed(past: Past, change: impl FnOnce(&mut Plan)) -> (tempfile::TempDir, Window) {
    let (folder, path) = file_with_past(past);
    let mut plan = zeroline::file::load(&path, "2026-12".parse().unwrap()).unwrap();
    change(&mut plan);
    zeroline::file::save(&path, &plan).unwrap();
    let mut window = Setup { plan: Some(path), expanded: &[], ..Setup::default() }.open();
    window.press(Modifiers::ALT, Key::Num8);
    window.settle();
    (folder, window)
}

#[test]
fn total_is_unknown_where_there_are_no_futures() {
    let (_folder, window) =
        open_changed(Past { months: 3, lives: 0 }, |plan| plan.set(zeroline::plan::Key::Plan(PlanField::FuturesCount), Entry::Exact(0.0)).unwrap());
    window.expect("12 months, now: –, before costs and tax");
}

#[test]
fn total_is_unknown_where_no_future_fits_the_past() {
    // Merchandise that loses on every order cannot have earned: the past has it from prices before.
    let (_folder, window) =
        open_changed(Past { months: 3, lives: 0 }, |plan| plan.set(zeroline::plan::Key::Assumption(Assumption::UnitCost), Entry::Exact(90.0)).unwrap());
    window.expect("12 months, now: –, no future fits");
}

#[test]
fn plan_without_a_past_names_the_ways_to_import_one() {
    let mut window = Setup::default().open();
    window.press(Modifiers::ALT, Key::Num8);
    window.settle();
    window.expect("Nothing is known of past months yet.");
    window.expect("Drop the files that your platforms export");
}

#[test]
fn past_is_beside_the_plan_and_likes_have_their_row() {
    let (_folder, window) = open(Past { months: 3, lives: 0 });
    // The plan has 2,818 in December and grows; four fifths of it came in.
    let plan = deterministic(window.plan());
    let planned: f64 = (0..3).map(|t| plan.at(Line::Gross, t)).sum();
    let (planned, real) = (planned.round(), (planned * 0.8).round());
    window.expect(&format!("All streams: planned ${}, real ${}", thousands(planned), thousands(real)));
    window.expect("LIVE gifts: planned $");
    window.expect("Likes: planned $0, real $0, difference $0");
    window.expect("On course for $");
    window.expect(" under plan; 8 in 10: $");
    window.expect("It rests on ");
    window.expect("So far, 3 months");
    window.expect("12 months, now");
    window.expect("12 months, planned");
}

#[test]
fn stream_of_which_nothing_is_known_has_no_amount_and_is_in_no_sum() {
    let (_folder, path) = plan_file(&[("futures.count", "3000")]);
    let mut plan = zeroline::file::load(&path, "2026-12".parse().unwrap()).unwrap();
    let mut actuals = plan.actuals().clone();
    let month: YearMonth = "2026-12".parse().unwrap();
    let amount =
        ActualAmount { earned: Some(650.0), paid: None, sales: None, currency: None, rate: None, first: Day::first_of(month), last: Day::last_of(month) };
    actuals.amounts.insert(ActualKey { month, stream: StreamId::Named(Stream::Gifts), source: ActualsSource::Typed }, amount);
    plan.set_actuals(actuals).unwrap();
    zeroline::file::save(&path, &plan).unwrap();
    let mut window = Setup { plan: Some(path), expanded: &[], ..Setup::default() }.open();
    window.press(Modifiers::ALT, Key::Num8);
    window.settle();
    // 20 LIVEs of 2.5 hours with 150 gifts an hour of 24 coins at half a cent: 900.
    window.expect("LIVE gifts: planned $900, real $650, difference −$250");
    window.expect("Brand partnerships: planned $700, real –, difference –");
    window.expect("All streams: planned $900, real $650, difference −$250");
    window.expect("Likes: planned $0, real $0, difference $0");
    // The total counts these months of theirs all the same.
    window.expect("Nothing is known of Brand partnerships, ");
    window.expect("this total counts them as 0 there.");
}

/// Nothing, three LIVEs, 84 LIVEs and three years, at three sizes and in both themes, on both pages.
#[test]
fn no_text_of_the_past_covers_another() {
    let pasts = [(0, 0), (0, 3), (3, 84), (36, 360)].map(|(months, lives)| Past { months, lives });
    let sizes = [vec2(1440.0, 900.0), vec2(1024.0, 700.0), vec2(683.0, 467.0)];
    for (place, (past, size)) in pasts.into_iter().flat_map(|past| sizes.map(|size| (past, size))).enumerate() {
        let (_folder, path) = file_with_past(past);
        let theme = if place % 2 == 0 { Theme::Dark } else { Theme::Light };
        let mut window = Setup { size, theme, plan: Some(path), expanded: &[], ..Setup::default() }.open();
        window.press(Modifiers::ALT, Key::Num8);
        window.settle();
        let pages: &[&str] = if past.months + past.lives > 0 { &["So far", "Likes"] } else { &[] };
        for page in pages {
            window.click(Role::Tab, page);
            window.settle();
            let found = overlapping(&seen(&window));
            assert!(found.is_empty(), "{page} of {} months, {} LIVEs at {size:?}: {found:#?}", past.months, past.lives);
        }
    }
}

#[test]
fn files_and_remarks_are_below_the_view_where_there_is_no_room_beside_it() {
    for size in [vec2(1024.0, 700.0), vec2(683.0, 467.0)] {
        let (_folder, path) = file_with_past(Past { months: 3, lives: 30 });
        let mut window = Setup { size, plan: Some(path), expanded: &[], ..Setup::default() }.open();
        window.press(Modifiers::ALT, Key::Num8);
        window.settle();
        for text in ["Your files", "Import…", "Type amounts…", "Files that Zeroline knows"] {
            window.expect(text);
        }
        window.click(Role::Tab, "Likes");
        window.settle();
        window.expect("That likes never help anyone.");
    }
}

fn thousands(amount: f64) -> String {
    let amount = format!("{amount:.0}");
    let (thousands, rest) = amount.split_at(amount.len() - 3);
    format!("{thousands},{rest}")
}

#[test]
fn number_from_the_data_is_taken_in_one_step() {
    let (_folder, mut window) = open(Past { months: 3, lives: 30 });
    window.expect("you had ");
    let before = window.plan().estimate(Assumption::FeePerDeal);
    // Four fifths of the plan: three months weigh as much as the assumption, of 280: the geometric means with 350, 220 and 550.
    window.button("Use it: Fee per deal");
    let after = window.plan().estimate(Assumption::FeePerDeal);
    assert_ne!(before, after);
    assert_eq!((after.value(), after.range()), (313.0, Some(Range { low: 248.0, high: 392.0 })));
    assert_eq!(window.plan().source_of(Assumption::FeePerDeal), Some("my own data, 3 months"));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.plan().estimate(Assumption::FeePerDeal), before);
    assert_eq!(window.plan().source_of(Assumption::FeePerDeal), None);
}

#[test]
fn month_under_the_pointer_lists_streams_and_likes_with_nothing() {
    let (_folder, mut window) = open(Past { months: 3, lives: 0 });
    let chart = window.all(Role::Image).into_iter().find(|node| name_of(node).starts_with("Past months by stream")).unwrap().rect();
    window.frame([Event::PointerMoved(chart.left_center() + vec2(20.0, 0.0))]);
    window.run();
    let painted: Vec<String> = window.painted().into_iter().map(|text| text.text).collect();
    let tooltip = &painted[painted.iter().rposition(|text| text == "December 2026").unwrap()..];
    for name in ["LIVE gifts", "Likes", "planned", "Planned, 8 in 10"] {
        assert!(tooltip.iter().any(|text| text == name), "{name} in {tooltip:?}");
    }
}

#[test]
fn likes_page_answers_first_and_names_claims_that_are_not_proven() {
    let (_folder, mut window) = open(Past { months: 3, lives: 84 });
    window.click(Role::Tab, "Likes");
    window.settle();
    window.expect("Do likes pay, in your own LIVEs?");
    window.expect("No. At the same time on air, likes made no difference that shows.");
    window.expect("(19 times in 20)");
    window.expect("As it looks");
    window.expect("With time on air taken out");
    window.expect("That likes never help anyone.");
    // 84 days in fifths by time on air, which is from 1.5 to 3.5 hours.
    window.expect("a dot is a day, on air under ");
    window.expect(" h or more");
    window.expect("84 days with LIVEs");
    window.expect("They paid: $0.00");
    assert!(!window.everything_said().iter().any(|text| text.starts_with("Assume ")));
}

#[test]
fn hours_of_lives_are_compared_where_they_are_known() {
    let (_folder, path) = file_with_past(Past { months: 3, lives: 84 });
    let mut plan = zeroline::file::load(&path, "2026-12".parse().unwrap()).unwrap();
    let mut actuals = plan.actuals().clone();
    // The first LIVE of an even day of the month begins in the evening, with 4,000 diamonds, the one of an odd day in the afternoon, with 5,000.
    for (day, counts) in &mut actuals.days {
        let (hour, diamonds) = if day.day() % 2 == 0 { (20.0, 4_000.0) } else { (14.0, 5_000.0) };
        counts.set(DayField::StartHour, hour);
        counts.set(DayField::Diamonds, diamonds);
    }
    let evenings = actuals.days.keys().filter(|day| day.day() % 2 == 0).count();
    plan.set_actuals(actuals).unwrap();
    zeroline::file::save(&path, &plan).unwrap();
    let mut window = Setup { plan: Some(path), expanded: &[], ..Setup::default() }.open();
    window.press(Modifiers::ALT, Key::Num8);
    window.settle();
    window.click(Role::Tab, "Likes");
    window.settle();
    window.expect("hour of the first LIVE 1.00");
    window.expect("By the hour of the first LIVE on 84 days, in quarters of the day");
    window.expect(&format!("18:00 to 24:00: {evenings} days, median 4,000 diamonds, −20% against the other days (19 in 20: −20% to −20%)."));
    assert!(!window.says("Your files count by day"));
    // Diamonds are money at a rate that anyone knows.
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::B);
    window.settle();
    assert!(!window.painted().iter().any(|text| text.text.contains("4,000") || text.text.contains("5,000 diamonds")));
    window.expect(&format!("{evenings} days, median ••• diamonds"));
}

#[test]
fn few_lives_are_too_few_to_say() {
    let (_folder, mut window) = open(Past { months: 0, lives: 3 });
    window.click(Role::Tab, "Likes");
    window.settle();
    window.expect("Too few to say: 3 days");
}

#[test]
fn no_amount_of_the_past_is_seen_while_amounts_are_blurred() {
    let (_folder, mut window) = open(Past { months: 3, lives: 84 });
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::B);
    window.settle();
    for page in ["So far", "Likes"] {
        if !window.get(Role::Tab, page).rect().is_negative() {
            window.click(Role::Tab, page);
            window.settle();
        }
        let amounts: Vec<String> =
            window.painted().into_iter().map(|text| text.text).filter(|text| text.contains('$') && text.chars().any(|c| c.is_ascii_digit())).collect();
        assert_eq!(amounts, Vec::<String>::new(), "{page}");
    }
}
