//! Names in any script: nothing breaks, and each stays as it was typed.

use eframe::egui::{Key, MissingGlyphPolicy, Modifiers, vec2};
use zeroline::plan::{Entry, Key as PlanKey, OwnField, PlanField, Variant};

use crate::charts::overlapping;
use crate::every_size::seen;
use crate::support::Setup;

/// Emoji of several parts, marks above and below, scripts from right to left, letters that join, a mark without a letter.
const NAMES: [&str; 8] =
    ["Ana 🎤👩‍👩‍👧‍👦🇧🇷", "e\u{301}a\u{308}\u{323}o\u{302}\u{301}", "بث مباشر كل ليلة", "שידור חי", "ไลฟ์สดทุกคืน", "हिन्दी में लाइव", "毎晩ライブ", "\u{301}한국어 Ж ħ"];

#[test]
fn names_in_any_script_break_nothing() {
    let mut plan = zeroline::file::first_example("2026-12".parse().unwrap());
    for (i, name) in NAMES.into_iter().enumerate() {
        let own = plan.add_own().unwrap();
        plan.set(PlanKey::Own(own, OwnField::Name), Entry::Word(name.to_owned())).unwrap();
        plan.set(PlanKey::Own(own, OwnField::AmountPerMonth), Entry::Value(100.0 * (1.0 + f64::from(u8::try_from(i).unwrap())))).unwrap();
        if i < 4 {
            let scenario = plan.add_scenario_named(NAMES[7 - i]).unwrap();
            plan.set_in(Variant::Scenario(scenario), "gifts.gifts_per_hour".parse().unwrap(), Entry::Value(200.0)).unwrap();
        }
    }
    plan.set(PlanKey::Plan(PlanField::Name), Entry::Word(NAMES[0].to_owned())).unwrap();
    plan.set("futures.count".parse().unwrap(), Entry::Integer(500)).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.ron");
    zeroline::file::save(&path, &plan).unwrap();
    for size in [vec2(1440.0, 900.0), vec2(683.0, 467.0)] {
        let mut window = Setup { plan: Some(path.clone()), expanded: &[], glyphs: MissingGlyphPolicy::Tofu, size, ..Setup::default() }.open();
        assert_eq!(window.plan().own().iter().map(|own| own.name.as_str()).collect::<Vec<_>>(), NAMES);
        for view in [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9] {
            window.press(Modifiers::ALT, view);
            window.settle();
            let found = overlapping(&seen(&window));
            assert!(found.is_empty(), "{view:?} at {size:?}: {found:#?}");
        }
    }
}
