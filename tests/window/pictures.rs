//! How the window looks, held as pictures. They are drawn by Mesa's software renderer, the same on every Linux machine.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, Theme, vec2};
use egui_kittest::SnapshotOptions;
use egui_kittest::kittest::Queryable as _;

use crate::scenarios::plan_with;
use crate::support::{Setup, plan_file};
use zeroline::file::EXAMPLES;
use zeroline::file::external::{Fingerprint, PlanFile};
use zeroline::file::recovery::{Beginning, HistoryStep, Moment, ShownVariants, Slot, WorkingState};
use zeroline::words::Language;
use zeroline::words::session::StepName;

fn picture(name: &str, setup: Setup, act: impl FnOnce(&mut crate::support::Window)) {
    let mut window = Setup { pictures: true, ..setup }.open();
    act(&mut window);
    window.settle();
    take(&mut window, name);
}

fn take(window: &mut crate::support::Window, name: &str) {
    // Which glyphs were drawn first depends on how long the futures took, and moves a pixel here and there; a change one
    // could see moves hundreds.
    let options = SnapshotOptions::new().threshold(0.6).max_failed_pixels(60).output_path(unpacked(name));
    window.harness.snapshot_options(name, &options);
}

/// Unpacks a stored picture where it is compared; returns that folder. A picture that is not stored yet fails the comparison.
fn unpacked(name: &str) -> &'static Path {
    let folder = Path::new(concat!(env!("CARGO_TARGET_TMPDIR"), "/pictures"));
    let (stored, png) = (format!("tests/window/pictures/{name}.webp"), folder.join(name).with_extension("png"));
    fs::create_dir_all(folder).unwrap();
    fs::remove_file(&png).ok();
    if let Ok(picture) = image::open(stored) {
        picture.save(png).unwrap();
    }
    folder
}

/// The first look at the size of a screen in pixels, with so many pixels a point.
fn first_look(name: &str, theme: Theme, [width, height]: [f32; 2], pixels: f32) {
    let setup = Setup { theme, size: vec2(width, height) / pixels, zoom: pixels, expanded: &[], ..Setup::default() };
    picture(name, setup, |_| {});
}

macro_rules! first_looks {
    ($($dark:ident $light:ident $name:literal $size:expr, $pixels:literal;)*) => {$(
        #[test]
        fn $dark() {
            first_look(concat!($name, "-dark"), Theme::Dark, $size, $pixels);
        }

        #[test]
        fn $light() {
            first_look(concat!($name, "-light"), Theme::Light, $size, $pixels);
        }
    )*};
}

first_looks! {
    first_look_at_683_dark first_look_at_683_light "first-683" [683.0, 467.0], 1.0;
    first_look_at_1024_dark first_look_at_1024_light "first-1024" [1024.0, 700.0], 1.0;
    first_look_at_1440_dark first_look_at_1440_light "first-1440" [1440.0, 900.0], 1.0;
    first_look_at_1920_dark first_look_at_1920_light "first-1920" [1920.0, 1080.0], 1.0;
    first_look_at_3840_dark first_look_at_3840_light "first-3840" [3840.0, 2160.0], 1.0;
}

/// A state in both themes.
macro_rules! in_both_themes {
    ($($dark:ident $light:ident $name:literal, $setup:expr, $act:expr;)*) => {$(
        #[test]
        fn $dark() {
            picture(concat!($name, "-dark"), Setup { theme: Theme::Dark, ..$setup }, $act);
        }

        #[test]
        fn $light() {
            picture(concat!($name, "-light"), Setup { theme: Theme::Light, ..$setup }, $act);
        }
    )*};
}

fn folded(width: f32, height: f32) -> Setup {
    Setup { size: vec2(width, height), expanded: &[], ..Setup::default() }
}

in_both_themes! {
    worst_future_dark worst_future_light "worst", folded(1024.0, 700.0), |window| {
        window.press(Modifiers::ALT, Key::Num4);
        window.settle();
        window.harness.get_by_label("Worst").click();
    };
    keys_dark keys_light "keys", folded(1024.0, 700.0), |window| window.key(Key::F1);
    zoomed_to_200_percent_dark zoomed_to_200_percent_light "zoom-200", Setup { zoom: 2.0, ..folded(720.0, 450.0) }, |_| {};
    long_input_dark long_input_light "long-input", Setup { expanded: &["gifts"], ..folded(1024.0, 700.0) }, |window| {
        window.type_into("Coins per gift", "about as many coins as I remember from last winter, which were rather more than today");
        window.key(Key::Enter);
        window.type_into("Gifts per hour", "9999999999999999999");
        window.key(Key::Enter);
    };
}

fn sweep_of_two_numbers(name: &str, theme: Theme) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("autumn.ron");
    zeroline::file::save(&path, &crate::compare::two()).unwrap();
    picture(name, Setup { plan: Some(path), theme, ..folded(1440.0, 2000.0) }, |window| {
        window.press(Modifiers::ALT, Key::Num7);
        window.settle();
        window.click(Role::ComboBox, "and");
        window.button("Deals per month");
    });
}

#[test]
fn sweep_of_two_numbers_dark() {
    sweep_of_two_numbers("sweep-two-dark", Theme::Dark);
}

#[test]
fn sweep_of_two_numbers_light() {
    sweep_of_two_numbers("sweep-two-light", Theme::Light);
}

#[test]
fn make_it_yours_dark() {
    let chips = ["Brand partnerships", "Creator Rewards", "Supporters"];
    picture("make-it-yours-dark", Setup { started: false, ..Setup::default() }, |window| {
        window.type_into("Gifts an hour", "60");
        for chip in chips {
            window.click(Role::CheckBox, chip);
        }
    });
}

#[test]
fn make_it_yours_light_small() {
    let setup = Setup { started: false, theme: Theme::Light, size: vec2(1024.0, 700.0), ..Setup::default() };
    picture("make-it-yours-light-small", setup, |_| {});
}

#[test]
fn narrow_dark_with_numbers() {
    let setup = Setup { size: vec2(683.0, 467.0), expanded: &["gifts"], ..Setup::default() };
    picture("narrow-numbers-dark", setup, |window| window.button("Numbers"));
}

#[test]
fn smallest_dark() {
    picture("smallest-dark", Setup { size: vec2(480.0, 400.0), expanded: &[], ..Setup::default() }, |_| {});
}

#[test]
fn reach_dark() {
    let (_folder, plan) = plan_file(&[("futures.count", "2000")]);
    picture("reach-dark", Setup { plan: Some(plan), expanded: &[], ..Setup::default() }, |window| window.press(Modifiers::ALT, Key::Num6));
}

#[test]
fn medium_light() {
    picture("medium-light", Setup { theme: Theme::Light, size: vec2(800.0, 600.0), expanded: &[], ..Setup::default() }, |_| {});
}

#[test]
fn over_time_light() {
    picture("over-time-light", Setup { theme: Theme::Light, ..Setup::default() }, |_| {});
}

/// The view of cash in a window of this size, of the first example with these entries.
fn cash(name: &str, theme: Theme, [width, height]: [f32; 2], set: &[(&str, &str)]) {
    let (_folder, plan) = plan_file(&[&[("futures.count", "2000")], set].concat());
    let setup = Setup { plan: Some(plan), theme, size: vec2(width, height), expanded: &[], ..Setup::default() };
    picture(name, setup, |window| window.press(Modifiers::ALT, Key::Num3));
}

/// The entries of a beginner whose money runs out.
const BEGINNER: &[(&str, &str)] = &[("cash.opening", "3000"), ("cash.living_per_month", "1900"), ("cash.earned_before", "false")];

macro_rules! cash_pictures {
    ($($test:ident $name:literal $theme:ident $size:expr, $set:expr;)*) => {$(
        #[test]
        fn $test() {
            cash($name, Theme::$theme, $size, $set);
        }
    )*};
}

cash_pictures! {
    cash_dark "cash-dark" Dark [1440.0, 900.0], &[("cash.opening", "1500")];
    cash_light "cash-light" Light [1440.0, 900.0], &[("cash.opening", "1500")];
    cash_that_runs_out_dark "cash-runs-out-dark" Dark [1440.0, 900.0], BEGINNER;
    cash_that_runs_out_light "cash-runs-out-light" Light [1440.0, 900.0], BEGINNER;
    cash_small_dark "cash-1024-dark" Dark [1024.0, 700.0], BEGINNER;
    cash_small_light "cash-1024-light" Light [1024.0, 700.0], BEGINNER;
    cash_narrow_dark "cash-683-dark" Dark [683.0, 467.0], BEGINNER;
    cash_narrow_light "cash-683-light" Light [683.0, 467.0], BEGINNER;
}

#[test]
fn cash_of_an_empty_plan() {
    let off = ["gifts", "brands", "rewards", "segments", "affiliate", "merch", "supporters", "subscriptions"].map(|stream| format!("{stream}.enabled"));
    let set: Vec<(&str, &str)> = off.iter().map(|key| (key.as_str(), "false")).collect();
    cash("cash-empty-dark", Theme::Dark, [760.0, 520.0], &set);
}

#[test]
fn events_and_their_chips() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.ron");
    zeroline::file::save(&path, &crate::events::plan()).unwrap();
    picture("events-dark-small", Setup { plan: Some(path), expanded: &["events"], size: vec2(760.0, 520.0), ..Setup::default() }, |window| {
        window.get(Role::Button, "Add an event").scroll_to_me();
        window.run();
        window.get(Role::Slider, "Ring light, −$400, March 2027, cost").scroll_to_me();
    });
}

#[test]
fn one_month_dark() {
    picture("one-month-dark", Setup::default(), |window| window.press(Modifiers::ALT, Key::Num1));
}

#[test]
fn one_month_light_small() {
    let setup = Setup { theme: Theme::Light, size: vec2(1024.0, 700.0), ..Setup::default() };
    picture("one-month-light-small", setup, |window| window.press(Modifiers::ALT, Key::Num1));
}

#[test]
fn a_loss_over_time() {
    let (_folder, path) = plan_file(&[("merch.unit_cost", "60"), ("merch.orders_per_month", "40"), ("plan.name", "Merch at a loss")]);
    picture("loss-over-time-dark", Setup { plan: Some(path), ..Setup::default() }, |_| {});
}

#[test]
fn a_loss_in_one_month() {
    let (_folder, path) = plan_file(&[("merch.unit_cost", "60"), ("merch.orders_per_month", "60"), ("gifts.enabled", "false"), ("brands.enabled", "false")]);
    let setup = Setup { plan: Some(path), theme: Theme::Light, ..Setup::default() };
    picture("loss-one-month-light", setup, |window| window.press(Modifiers::ALT, Key::Num1));
}

#[test]
fn an_empty_plan() {
    let off = ["gifts", "brands", "rewards", "segments", "affiliate", "merch", "supporters", "subscriptions"].map(|stream| format!("{stream}.enabled"));
    let set: Vec<(&str, &str)> = off.iter().map(|key| (key.as_str(), "false")).collect();
    let (_folder, path) = plan_file(&set);
    picture("empty-dark", Setup { plan: Some(path), expanded: &[], ..Setup::default() }, |_| {});
}

#[test]
fn a_long_plan_with_long_names_zoomed() {
    let (_folder, path) = plan_file(&[
        ("plan.months", "120"),
        ("plan.name", "A plan with a very long name that has to give way somewhere"),
        ("own.1.name", "Tutoring people who want to go LIVE themselves"),
        ("own.1.amount_per_month", "1200"),
        ("gifts.gifts_per_hour", "9000"),
    ]);
    picture("long-zoomed-light", Setup { plan: Some(path), theme: Theme::Light, size: vec2(1024.0, 700.0), zoom: 1.5, ..Setup::default() }, |_| {});
}

#[test]
fn a_question_over_a_change() {
    picture("question-light", Setup { theme: Theme::Light, size: vec2(1024.0, 700.0), ..Setup::default() }, |window| {
        window.harness.get_by_role_and_label(Role::Slider, "Gifts per hour").focus();
        window.run();
        window.press(Modifiers::NONE, Key::PageUp);
        window.press(Modifiers::COMMAND, Key::O);
    });
}

#[test]
fn a_refused_number_beside_a_change() {
    picture("refused-dark", Setup::default(), |window| {
        window.harness.get_by_role_and_label(Role::Slider, "Gifts per hour").focus();
        window.run();
        window.press(Modifiers::NONE, Key::PageUp);
        let field = window.harness.get_by_role_and_label(Role::TextInput, "Coins per gift");
        field.focus();
        window.run();
        window.harness.get_by_role_and_label(Role::TextInput, "Coins per gift").type_text("many");
        window.run();
        window.press(Modifiers::NONE, Key::Enter);
        let chart = window.harness.get_by_label_contains("Every stream over").rect().center();
        window.harness.hover_at(chart);
    });
}

#[test]
fn the_file_menu() {
    picture("menu-dark", Setup { size: vec2(1024.0, 700.0), ..Setup::default() }, |window| {
        window.harness.get_by_label("File").click();
        window.run();
        window.harness.get_by_label("New").click();
    });
}

#[test]
fn range_dark() {
    picture("range-dark", Setup::default(), |window| window.press(Modifiers::ALT, Key::Num4));
}

#[test]
fn range_light_small() {
    let setup = Setup { theme: Theme::Light, size: vec2(1024.0, 700.0), ..Setup::default() };
    picture("range-light-small", setup, |window| window.press(Modifiers::ALT, Key::Num4));
}

#[test]
fn one_future_light() {
    picture("one-future-light", Setup { theme: Theme::Light, ..Setup::default() }, |window| {
        window.press(Modifiers::ALT, Key::Num4);
        window.settle();
        window.harness.get_by_label("1 in 10").click();
    });
}

#[test]
fn matters_dark() {
    picture("matters-dark", Setup::default(), |window| window.press(Modifiers::ALT, Key::Num5));
}

#[test]
fn matters_light_small() {
    let setup = Setup { theme: Theme::Light, size: vec2(1024.0, 700.0), ..Setup::default() };
    picture("matters-light-small", setup, |window| window.press(Modifiers::ALT, Key::Num5));
}

/// A band that belongs to the plan before the change is grey and says so.
#[test]
fn a_stale_band_is_grey() {
    let mut window = Setup { pictures: true, ..Setup::default() }.open();
    window.press(Modifiers::ALT, Key::Num4);
    window.enter("Gifts per hour", "200");
    window.settle();
    window.wait_for("the futures are run", |window| window.futures.is_idle());
    // The futures of the next change never come.
    window.futures.stops.store(true, Ordering::Relaxed);
    window.type_into("Gifts per hour", "150");
    window.frame_with_key(Modifiers::NONE, Key::Enter);
    window.expect("Updating…");
    take(&mut window, "stale-dark");
}

fn step(name: &str) -> Arc<StepName> {
    Arc::new(StepName::Written(name.to_owned()))
}

/// A plan from another machine and its history there, at fixed times.
fn leave_behind(data: &Path, example: &str, gifts: &str, stopped_by: Option<&str>, time: &str) {
    let plan = Arc::new(EXAMPLES.iter().find(|known| known.name == example).unwrap().plan("2026-12".parse().unwrap()));
    let mut changed = zeroline::plan::Plan::clone(&plan);
    for (key, text) in [("gifts.gifts_per_hour", gifts), ("live.sessions_per_month", "26"), ("merch.enabled", "false")] {
        let key = key.parse().unwrap();
        let entry = zeroline::words::parse_in_key_units(key, text).unwrap().entry(&changed).unwrap();
        changed.set(key, entry).unwrap();
    }
    let file = PlanFile { path: format!("/plans/{example}.ron").into(), seen: Fingerprint::of_bytes(b"as saved") };
    let steps = Arc::new(vec![
        HistoryStep { name: step("Opened"), plan: Arc::clone(&plan), shown: ShownVariants::default() },
        HistoryStep { name: step("3 changes"), plan: Arc::new(changed), shown: ShownVariants::default() },
    ]);
    let working = WorkingState { steps, current: 1, saved: plan, preview: None, file: Some(file), beginning: Beginning::Copy };
    Slot::new(data).write(&working, Moment { time: time.parse().unwrap(), stopped_by }).unwrap();
}

#[test]
fn recoverable_changes_dark() {
    let folder = tempfile::tempdir().unwrap();
    leave_behind(folder.path(), "musician", "180", Some("a bug"), "2026-12-02T21:47:00Z");
    leave_behind(folder.path(), "shop-seller", "90", None, "2026-12-01T09:05:00Z");
    picture("recovery-dark", Setup { data: Some(folder.path().to_owned()), ..Setup::default() }, |window| {
        window.wait_for("it is offered", |window| window.says(crate::recovery::OFFER));
    });
}

#[test]
fn recoverable_changes_light_small() {
    let folder = tempfile::tempdir().unwrap();
    leave_behind(folder.path(), "musician", "180", None, "2026-12-02T21:47:00Z");
    let setup = Setup { data: Some(folder.path().to_owned()), theme: Theme::Light, size: vec2(760.0, 520.0), ..Setup::default() };
    picture("recovery-light-small", setup, |window| window.wait_for("it is offered", |window| window.says(crate::recovery::OFFER)));
}

#[test]
fn the_history_and_the_word_after_undo() {
    picture("history-dark", Setup::default(), |window| {
        for gifts in ["200", "260", "240"] {
            window.enter("Gifts per hour", gifts);
        }
        window.enter("Hours per LIVE", "3");
        window.press(Modifiers::COMMAND, Key::Z);
        window.press(Modifiers::COMMAND, Key::Z);
        window.press(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::H);
    });
}

#[test]
fn the_word_after_undo_light() {
    picture("undone-light", Setup { theme: Theme::Light, size: vec2(1024.0, 700.0), ..Setup::default() }, |window| {
        window.enter("Gifts per hour", "200");
        window.press(Modifiers::COMMAND, Key::Z);
    });
}

#[test]
fn the_versions_of_a_plan() {
    let (_folder, path, data) = crate::recovery::desk();
    let versions = zeroline::file::versions::Versions::new(Some(&data));
    let mut plan = zeroline::file::load(&path, "2026-12".parse().unwrap()).unwrap();
    let mut time = std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_796_000_000);
    for (key, text) in [("gifts.gifts_per_hour", "150"), ("merch.enabled", "false"), ("gifts.gifts_per_hour", "180"), ("live.hours_per_session", "4")] {
        fs::File::options().write(true).open(&path).unwrap().set_modified(time).unwrap();
        let key = key.parse().unwrap();
        let entry = zeroline::words::parse_in_key_units(key, text).unwrap().entry(&plan).unwrap();
        plan.set(key, entry).unwrap();
        versions
            .save(zeroline::file::versions::Paths { to: &path, from: None }, &plan, &zeroline::file::versions::Over::Anything, "2026-12".parse().unwrap())
            .unwrap();
        time += std::time::Duration::from_secs(3_700);
    }
    picture("versions-light", Setup { plan: Some(path), data: Some(data), theme: Theme::Light, size: vec2(1024.0, 700.0), ..Setup::default() }, |window| {
        window.settle();
        crate::versions::show(window);
    });
}

#[test]
fn a_file_changed_outside() {
    let (_folder, path, data) = crate::recovery::desk();
    let setup = Setup { plan: Some(path.clone()), data: Some(data), size: vec2(1024.0, 700.0), ..Setup::default() };
    picture("outside-dark", setup, |window| {
        crate::external::write_outside(&path, "333");
        crate::external::come_to_the_front(window);
        window.wait_for("it is asked", |window| window.says("changed on disk"));
    });
}

#[test]
fn sources_dark() {
    picture("sources-dark", Setup::default(), |window| window.button("Sources: US dollars per diamond"));
}

#[test]
fn sources_light_small() {
    let setup = Setup { theme: Theme::Light, size: vec2(1024.0, 700.0), expanded: &["brands"], ..Setup::default() };
    picture("sources-light-small", setup, |window| window.button("Sources: Fee per deal"));
}

#[test]
fn presets_light() {
    let setup = Setup { theme: Theme::Light, expanded: &["supporters"], ..Setup::default() };
    picture("presets-light", setup, |window| window.button("Presets"));
}

#[test]
fn presets_dark_small() {
    let setup = Setup { size: vec2(1024.0, 700.0), expanded: &["affiliate"], ..Setup::default() };
    picture("presets-dark-small", setup, |window| window.button("Presets"));
}

/// A window whose gifts are counted by name, while another one is looked for.
fn gifts_by_name(window: &mut crate::support::Window) {
    window.click(Role::Switch, "Gifts by name");
    for gift in ["Rose, 1 coin", "Finger Heart, 5 coins", "Doughnut, 30 coins", "Hand Hearts, 100 coins"] {
        window.type_into("Add a gift", gift.split(',').next().unwrap());
        window.button(&format!("Add {gift}"));
    }
    window.type_into("Add a gift", "star");
}

#[test]
fn gifts_by_name_dark() {
    picture("gifts-dark", Setup { expanded: &["gifts"], ..Setup::default() }, gifts_by_name);
}

#[test]
fn gifts_by_name_light_small() {
    let setup = Setup { theme: Theme::Light, size: vec2(1024.0, 700.0), expanded: &["gifts"], ..Setup::default() };
    picture("gifts-light-small", setup, gifts_by_name);
}

#[test]
fn others_dark() {
    picture("others-dark", Setup::default(), |window| window.press(Modifiers::ALT, Key::Num9));
}

#[test]
fn others_light_small() {
    let setup = Setup { theme: Theme::Light, size: vec2(1024.0, 700.0), ..Setup::default() };
    picture("others-light-small", setup, |window| window.press(Modifiers::ALT, Key::Num9));
}

/// The base and two scenarios, the second shown.
fn with_scenarios(setup: Setup) -> (tempfile::TempDir, Setup) {
    let changes: &[(&str, f64)] = &[("brands.deals_per_month", 3.0), ("brands.fee_per_deal", 400.0), ("audience.likes_per_month", 2e6), ("merch.price", 22.0)];
    let mut plan = plan_with(&[("Two more LIVEs a week", &[("live.sessions_per_month", 28.7)]), ("Brand push", changes)]);
    plan.set_scenario_note(crate::scenarios::id(2), "If Ana's agency takes me on").unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("autumn.ron");
    zeroline::file::save(&path, &plan).unwrap();
    (folder, Setup { plan: Some(path), ..setup })
}

#[test]
fn scenario_and_its_differences_dark() {
    let (_folder, setup) = with_scenarios(Setup { expanded: &["likes", "gifts", "brands", "merch"], ..Setup::default() });
    picture("scenario-dark", setup, |window| {
        window.press(Modifiers::COMMAND, Key::Num3);
        window.press(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::D);
    });
}

#[test]
fn scenario_and_its_differences_light() {
    let (_folder, setup) = with_scenarios(Setup { expanded: &["brands", "merch"], theme: Theme::Light, size: vec2(1024.0, 700.0), ..Setup::default() });
    picture("scenario-light-small", setup, |window| {
        window.press(Modifiers::COMMAND, Key::Num3);
        window.button("Actions for Brand push");
    });
}

#[test]
fn many_scenarios_dark() {
    let names: Vec<String> = (1..=60).map(|n| format!("{n} LIVEs more every week of the autumn, and a second brand")).collect();
    let scenarios: Vec<(&str, &[(&str, f64)])> = names.iter().map(|name| (name.as_str(), &[][..])).collect();
    let plan = plan_with(&scenarios);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("many.ron");
    zeroline::file::save(&path, &plan).unwrap();
    picture("scenarios-many-dark-small", Setup { plan: Some(path), size: vec2(1024.0, 700.0), ..Setup::default() }, |window| {
        window.press(Modifiers::COMMAND, Key::Num4);
    });
}

/// "Which is better?" of the base and some of these, in a window tall enough for all of it.
fn compare(name: &str, count: usize, setup: Setup) {
    const SCENARIOS: [(&str, &[(&str, f64)]); 11] = [
        ("Two more LIVEs a week", &[("live.sessions_per_month", 28.7)]),
        ("Brand push", &[("brands.deals_per_month", 3.0), ("brands.fee_per_deal", 400.0), ("audience.likes_per_month", 2e6)]),
        ("Quiet winter with the family and no LIVE after eight in the evening", &[("live.sessions_per_month", 10.0)]),
        ("Merch only", &[("gifts.gifts_per_hour", 20.0), ("merch.orders_per_month", 90.0), ("merch.price", 29.0)]),
        ("Longer LIVEs", &[("live.hours_per_session", 4.0)]),
        ("Members first", &[("supporters.new_members_per_month", 20.0), ("supporters.churn_rate", 0.05)]),
        ("Shop week", &[("affiliate.clicks_per_month", 6000.0)]),
        ("Higher fees", &[("brands.fee_per_deal", 500.0), ("brands.deals_per_month", 1.5)]),
        ("Slow growth", &[("audience.growth_rate", 0.005)]),
        ("More videos", &[("rewards.videos_per_month", 40.0)]),
        ("Agency at 20 percent and five deals a month in every month of the year", &[("brands.deals_per_month", 5.0), ("costs.manager_rate", 0.2)]),
    ];
    let plan = plan_with(&SCENARIOS[..count - 1]);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("autumn.ron");
    zeroline::file::save(&path, &plan).unwrap();
    picture(name, Setup { plan: Some(path), expanded: &[], ..setup }, |window| {
        window.press(Modifiers::COMMAND, Key::Num3);
        window.press(Modifiers::ALT, Key::Num7);
    });
}

#[test]
fn compare_two_dark() {
    compare("compare-2-dark", 2, Setup { size: vec2(1440.0, 1900.0), ..Setup::default() });
}

#[test]
fn compare_three_dark() {
    compare("compare-3-dark", 3, Setup::default());
}

#[test]
fn compare_five_light() {
    compare("compare-5-light", 5, Setup { size: vec2(1440.0, 1900.0), theme: Theme::Light, ..Setup::default() });
}

#[test]
fn compare_twelve_light_small() {
    compare("compare-12-light-small", 12, Setup { size: vec2(1024.0, 700.0), theme: Theme::Light, ..Setup::default() });
}

/// The past of a plan, on a page of its view.
fn reality(window: &mut crate::support::Window, page: &str) {
    window.press(Modifiers::ALT, Key::Num8);
    window.settle();
    window.click(Role::Tab, page);
}

#[test]
fn reality_dark() {
    let (_folder, path) = crate::reality::file_with_past(crate::reality::Past { months: 3, lives: 30 });
    picture("reality-dark", Setup { plan: Some(path), expanded: &[], ..Setup::default() }, |window| window.press(Modifiers::ALT, Key::Num8));
}

#[test]
fn likes_in_lives_light_small() {
    let (_folder, path) = crate::reality::file_with_past(crate::reality::Past { months: 3, lives: 84 });
    let setup = Setup { theme: Theme::Light, size: vec2(1024.0, 700.0), plan: Some(path), expanded: &[], ..Setup::default() };
    picture("likes-in-lives-light-small", setup, |window| reality(window, "Likes"));
}

/// The first look with two pixels a point: the layout of half the size, in finer lines.
#[test]
fn first_look_at_3840_of_two_pixels_a_point_dark() {
    first_look("first-3840-2-dark", Theme::Dark, [3840.0, 2160.0], 2.0);
}

/// A view in a language, at the size of a small laptop.
fn in_language(name: &str, language: Language, theme: Theme, view: Key) {
    let (_folder, path) = crate::every_size::plan();
    let setup = Setup { plan: Some(path), language, theme, size: vec2(1024.0, 700.0), ..Setup::default() };
    picture(name, setup, |window| window.press(Modifiers::ALT, view));
}

#[test]
fn cash_in_german_light() {
    in_language("german-cash-light", Language::German, Theme::Light, Key::Num3);
}

#[test]
fn reach_in_indonesian_dark() {
    in_language("indonesian-reach-dark", Language::Indonesian, Theme::Dark, Key::Num6);
}

/// The letters are the program's own: a font of the system would make another picture elsewhere.
#[test]
fn month_in_japanese_light() {
    in_language("japanese-month-light", Language::Japanese, Theme::Light, Key::Num1);
}

#[test]
fn compare_in_french_light() {
    in_language("french-compare-light", Language::French, Theme::Light, Key::Num7);
}
