//! Every view, and every fault that was fixed, at each size of a screen: no text covers another, and none is cut off by its own part of the window.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, Theme, Vec2, vec2};
use egui_kittest::kittest::Queryable as _;

use crate::charts::overlapping;
use crate::support::{Painted, Setup, Window, name_of};

/// From a small laptop zoomed to 150 % to a large screen.
const SIZES: [Vec2; 5] = [vec2(683.0, 467.0), vec2(1024.0, 700.0), vec2(1440.0, 900.0), vec2(1920.0, 1080.0), vec2(3840.0, 2160.0)];

/// A plan with two scenarios, and with a beginner's cash, which runs out.
pub(crate) fn plan() -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("autumn.ron");
    let mut plan = crate::compare::two();
    for (key, text) in [("futures.count", "1000"), ("cash.opening", "3000"), ("cash.living_per_month", "1900"), ("cash.earned_before", "false")] {
        let key = key.parse().unwrap();
        let entry = zeroline::words::parse_in_key_units(key, text).unwrap().entry(&plan).unwrap();
        plan.set(key, entry).unwrap();
    }
    zeroline::file::save(&path, &plan).unwrap();
    (folder, path)
}

/// Opens the plan at each size, in alternating themes; shows the state and looks at it.
fn at_every_size(expanded: &'static [&'static str], show: impl Fn(&mut Window)) {
    for (place, size) in SIZES.into_iter().enumerate() {
        let theme = if place % 2 == 0 { Theme::Dark } else { Theme::Light };
        let (_folder, path) = plan();
        let mut window = Setup { plan: Some(path), theme, size, expanded, ..Setup::default() }.open();
        window.settle();
        show(&mut window);
        window.settle();
        let found = overlapping(&seen(&window));
        assert!(found.is_empty(), "at {size:?}: {found:#?}");
    }
}

/// The texts that are fully in sight: one at the edge of a part that scrolls fades out there.
pub(crate) fn seen(window: &Window) -> Vec<Painted> {
    window.painted().into_iter().filter(|text| !text.text.trim().is_empty() && text.clip.contains_rect(text.rect.shrink(1.0))).collect()
}

#[test]
fn no_text_of_a_view_covers_another_at_any_size() {
    at_every_size(&[], |window| {
        for view in [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8] {
            window.press(Modifiers::ALT, view);
            window.settle();
            let found = overlapping(&seen(window));
            assert!(found.is_empty(), "{view:?}: {found:#?}");
        }
    });
}

#[test]
fn no_text_covers_another_beside_the_worst_future_at_any_size() {
    at_every_size(&[], |window| {
        window.press(Modifiers::ALT, Key::Num4);
        window.settle();
        window.harness.get_by_label("Worst").click();
    });
}

#[test]
fn long_input_covers_nothing_at_any_size() {
    at_every_size(&["gifts"], |window| {
        let hides_numbers = window.all(Role::Button).iter().any(|node| name_of(node) == "Numbers");
        if hides_numbers {
            window.button("Numbers");
        }
        window.type_into("Coins per gift", "about as many coins as I remember from last winter, which were rather more than today");
        window.key(Key::Enter);
        window.type_into("Gifts per hour", "9999999999999999999");
        window.key(Key::Enter);
    });
}
