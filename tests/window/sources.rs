//! Where numbers come from: the mark, the claims, notes, presets, gifts by name, the claims of others.

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key as Press, Modifiers};
use egui_kittest::kittest::NodeT as _;
use zeroline::file::load_ledger;
use zeroline::ledger::{Ledger, Origin};
use zeroline::plan::{Assumption as A, Key, Range};
use zeroline::words::Language;

use crate::support::{Setup, Window, name_of};

const USD: A = A::UsdPerDiamond;

fn open_sources(window: &mut Window, label: &str) {
    window.button(&format!("Sources: {label}"));
}

/// Clicks the button of the claim that begins so.
fn take_over(window: &mut Window, begins: &str) {
    let found: Vec<String> = window.all(Role::Button).iter().map(name_of).filter(|name| name.starts_with("Use") && name.contains(begins)).collect();
    assert_eq!(found.len(), 1, "{found:?}");
    window.button(&found[0]);
}

#[test]
fn source_mark_opens_and_closes_the_claims() {
    let mut window = Setup::default().open();
    open_sources(&mut window, "US dollars per diamond");
    window.expect("Half of a diamond's worth, about half a cent, before 10 Feb 2025 (US)");
    window.expect("16 published claims");
    // 10,000 coins of gifts between $20 and $70: of a plan's average month at $0.005, by 0.4 and by 1.4. 900 in the first month
    // and 3 % more each: 1064.40 on average.
    window.expect("They would change the plan by −$639 to +$426 a month, as set.");
    window.expect("outside the limits");
    open_sources(&mut window, "US dollars per diamond");
    assert!(!window.says("16 published claims"));
    open_sources(&mut window, "Gifts per hour");
    window.expect("Our own assumption; no source gives a figure");
    window.key(Press::Escape);
    assert!(!window.says("Our own assumption; no source"));
}

#[test]
fn claim_is_used_by_a_click_and_undone_by_name() {
    let mut window = Setup::default().open();
    open_sources(&mut window, "US dollars per diamond");
    take_over(&mut window, "itechpost.com");
    assert_eq!(window.value(USD), 0.0025);
    // 0.004 and 0.0053 move along: half of each.
    assert_eq!(window.plan().estimate(USD).range(), Some(Range { low: 0.002, high: 0.00265 }));
    assert_eq!(window.plan().source_of(USD), Some("A news site: two coins make a diamond, 200 diamonds make $1 (itechpost.com, 2021-09-03)"));
    assert_eq!(window.undo_label().unwrap(), "US dollars per diamond $0.005 → $0.0025");
    window.expect("sourced");
    window.button("Reset to the default, $0.005");
    assert_eq!((window.value(USD), window.plan().source_of(USD)), (0.005, None));
    window.press(Modifiers::COMMAND, Press::Z);
    window.press(Modifiers::COMMAND, Press::Z);
    assert!(matches!(Ledger::built_in().origin(window.plan(), USD), Origin::Default(Some(_))));
}

#[test]
fn value_set_by_hand_loses_its_source_and_a_drag_back_restores_it() {
    let mut window = Setup::default().open();
    open_sources(&mut window, "US dollars per diamond");
    take_over(&mut window, "itechpost.com");
    let taken = window.plan().clone();
    window.key(Press::Escape);
    window.drag("US dollars per diamond", &[0.25, 0.8, 0.25]);
    assert_eq!(*window.plan(), taken);
    window.drag("US dollars per diamond", &[0.25, 0.8]);
    assert_eq!(window.plan().source_of(USD), None);
    open_sources(&mut window, "US dollars per diamond");
    window.expect("yours");
}

#[test]
fn note_is_stored_when_its_field_loses_focus() {
    let mut window = Setup::default().open();
    open_sources(&mut window, "Gifts per hour");
    window.get(Role::MultilineTextInput, "Your note").focus();
    window.run();
    window.frame([Event::Text("counted in March".to_owned())]);
    window.run();
    assert_eq!(window.plan().note_on(A::GiftsPerHour), None, "nothing is taken while it is typed");
    window.key(Press::Escape);
    assert_eq!(window.plan().note_on(A::GiftsPerHour), Some("counted in March"), "a note is not lost by Escape");
    window.get(Role::MultilineTextInput, "Your note").focus();
    window.run();
    window.frame([Event::Text(" again".to_owned())]);
    window.key(Press::Tab);
    assert_eq!(window.plan().note_on(A::GiftsPerHour), Some("counted in March again"));
    assert_eq!(window.undo_label().unwrap(), "Note on Gifts per hour");
    window.press(Modifiers::COMMAND, Press::Z);
    window.press(Modifiers::COMMAND, Press::Z);
    assert_eq!(window.plan().note_on(A::GiftsPerHour), None);
    assert!(!window.everything_said().contains(&"counted in March".to_owned()), "the field shows what the plan holds");
}

#[test]
fn preset_is_one_step_of_its_own_name() {
    let mut window = Setup { expanded: &["supporters"], ..Setup::default() }.open();
    window.button("Presets");
    window.expect("Patreon (old page, Pro)\nSets platform fee 8%, card fee 2.9%, card fee per payment $0.30\npatron.com, 2025-10-10, stale; feexivo, 2026");
    let entry = window.all(Role::Button).iter().map(name_of).find(|name| name.starts_with("Patreon (old page, Pro)")).unwrap();
    window.button(&entry);
    assert_eq!(window.value(A::PlatformFeeRate), 0.08);
    assert_eq!(window.undo_label().unwrap(), "Preset: Patreon (old page, Pro)");
    assert_eq!(window.plan().source_of(A::CardRate), Some("US card by way of Stripe, Shopify Basic, Patreon or Buy Me a Coffee (feexivo, 2026)"));
    window.expect("Preset: Patreon (old page, Pro): +$4 a month");
    window.press(Modifiers::COMMAND, Press::Z);
    assert_eq!((window.value(A::PlatformFeeRate), window.plan().source_of(A::CardRate)), (0.1, None));
}

#[test]
fn gifts_by_name_set_the_two_sliders() {
    let mut window = Setup { expanded: &["gifts"], ..Setup::default() }.open();
    window.click(Role::Switch, "Gifts by name");
    assert_eq!(window.undo_label().unwrap(), "Gifts by name on");
    window.expect("No gifts yet, so none count. Search below to add one.");
    window.type_into("Add a gift", "heart");
    window.expect("Add Heart, 1 coin");
    window.button("Add Heart, 10 coins");
    assert_eq!((window.value(A::GiftsPerHour), window.value(A::CoinsPerGift)), (1.0, 10.0));
    assert_eq!(window.undo_label().unwrap(), "Added the gift Heart");
    window.type_into("Add a gift", "29999");
    window.button("Add Lion, 29,999 coins");
    let lion = &window.plan().gift_table()[1];
    assert_eq!((lion.name(), lion.coins()), ("Lion", 29_999));
    window.expect("Gifts per hour and coins per gift follow this table.");
    for slider in ["Gifts per hour", "Coins per gift"] {
        assert!(window.get(Role::Slider, slider).accesskit_node().is_disabled(), "{slider}");
    }
    window.button("Remove Lion, 29,999 coins");
    assert_eq!(window.undo_label().unwrap(), "Removed the gift Lion");
    window.click(Role::Switch, "Gifts by name");
    assert_eq!((window.value(A::GiftsPerHour), window.plan().gift_table().len()), (150.0, 1));
    assert!(!window.get(Role::Slider, "Gifts per hour").accesskit_node().is_disabled());
}

#[test]
fn typed_gifts_per_hour_are_one_step() {
    let mut window = Setup { expanded: &["gifts"], ..Setup::default() }.open();
    window.click(Role::Switch, "Gifts by name");
    window.type_into("Add a gift", "rose");
    window.button("Add Rose, 1 coin");
    let field = "Rose, 1 coin: gifts an hour";
    let place = window.get(Role::SpinButton, field).rect().center();
    window.click_at(place);
    window.press(Modifiers::COMMAND, Press::A);
    window.frame([Event::Text("1.2k".to_owned())]);
    window.run();
    assert_eq!(window.value(A::GiftsPerHour), 1.0);
    window.key(Press::Enter);
    assert_eq!(window.value(A::GiftsPerHour), 1_200.0);
    assert_eq!(window.undo_label().unwrap(), "Rose an hour 1 → 1,200");
    assert!(window.plan().follows_gift_table(Key::Assumption(A::GiftsPerHour)));
}

#[test]
fn view_of_published_claims_has_likes_at_zero() {
    let mut window = Setup::default().open();
    window.press(Modifiers::ALT, Press::Num9);
    window.expect("By one published rule this month brings $2,278, by another $6,418.");
    window.expect("Your plan: $2,818; $0.005 a coin, as set");
    window.expect("Likes: $0 by every claim");
}

#[test]
fn rates_beside_the_mix_open_their_sources() {
    let mut window = Setup::default().open();
    window.button("Card fee: 2.9% + $0.30, read 2026-11; show the sources");
    window.expect("3 published claims");
}

#[test]
fn suggested_fee_is_used_only_on_request() {
    let mut window = Setup { expanded: &["brands"], ..Setup::default() }.open();
    open_sources(&mut window, "Fee per deal");
    // 274.9 · 5 / 7.5 = 183.3 by followers; 10,000 views at $15: 150; √(183.3 · 150) = 165.8
    window.expect("About $166: $183 by followers and engagement (4 claims), $150 by views.");
    assert_eq!(window.value(A::FeePerDeal), 350.0);
    window.button("Use $170");
    assert_eq!((window.value(A::FeePerDeal), window.plan().source_of(A::FeePerDeal)), (170.0, None));
}

#[test]
fn unused_rows_of_the_own_ledger_are_named_at_the_start() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("rates.csv"), "key,claim,value,unit,source\nmerch.price,Mine,31,USD,me\nmerch.prise,Bad,31,USD,me\n").unwrap();
    let mut window = Setup { expanded: &["merch"], ledger: load_ledger(Some(folder.path())), ..Setup::default() }.open();
    window.expect("Some rows of your own ledger are ignored");
    window.expect("rates.csv:3: unknown key “merch.prise”; did you mean merch.price?");
    window.key(Press::Escape);
    open_sources(&mut window, "Merch: price");
    window.expect("Mine");
}

/// A plan names its sources in English in every language, and the panel knows the claim by that.
#[test]
fn claims_are_in_the_language_and_a_plan_keeps_the_english_one() {
    let mut window = Setup { language: Language::German, ..Setup::default() }.open();
    window.button("Quellen: US-Dollar pro Diamant");
    // The default, a claim in the list, and one without a slider in its own unit.
    window.expect("Die Hälfte des Werts eines Diamanten, etwa ein halber Cent, vor dem 10. Feb. 2025 (USA) (live-success.beehiiv.com, 2025-02, veraltet)");
    window.expect("Ein Online-Rechner: Zwei Münzen ergeben einen Diamanten, er ist 0,005\u{a0}$ wert");
    window.expect("Die offizielle Seite: innerhalb von 15 Tagen geprüft und bearbeitet: 15 Tage");
    assert!(!window.says("A calculator"), "{:#?}", window.everything_said());
    let news = "0,0025\u{a0}$ übernehmen: Eine Nachrichtenseite: Zwei Münzen ergeben einen Diamanten, 200 Diamanten 1\u{a0}$ (itechpost.com, 2021-09-03)";
    window.button(news);
    assert_eq!(window.plan().source_of(USD), Some("A news site: two coins make a diamond, 200 diamonds make $1 (itechpost.com, 2021-09-03)"));
    assert!(!window.says(news), "the claim is used");
    window.expect("Eine Nachrichtenseite: Zwei Münzen ergeben einen Diamanten, 200 Diamanten 1\u{a0}$ (itechpost.com, 2021-09-03, veraltet)");
    window.key(Press::Escape);
    window.press(Modifiers::ALT, Press::Num9);
    window.expect("Ein Blog: Ein Diamant ist 0,005\u{a0}$ wert, und TikTok nimmt davon die Hälfte: ");
}

/// A plan names its gifts in English in every language.
#[test]
fn gifts_are_found_and_shown_by_the_name_of_the_language() {
    let mut window = Setup { expanded: &["gifts"], language: Language::German, ..Setup::default() }.open();
    window.click(Role::Switch, "Geschenke nach Namen");
    for typed in ["lion", "29.999", "löwe"] {
        window.type_into("Geschenk hinzufügen", typed);
        window.expect("Löwe, 29.999 Münzen, hinzufügen");
    }
    window.button("Löwe, 29.999 Münzen, hinzufügen");
    assert_eq!(window.plan().gift_table()[0].name(), "Lion");
    assert_eq!(window.undo_label().unwrap(), "Geschenk Löwe hinzugefügt");
    window.expect("Löwe, 29.999 Münzen, entfernen");
    assert!(window.painted().iter().any(|text| text.text == "Löwe"), "{:#?}", window.everything_said());
}
