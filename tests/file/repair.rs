//! Repair: every readable part of a damaged file is read, and every other part is reported.

use std::ops::Range;

use proptest::prelude::*;
use zeroline::file::{self, FORMAT, Repaired};
use zeroline::plan::{Assumption, Entry, GiftRow, Key, OwnField, OwnStreamId, Plan, Setting, Stream};

use crate::any_plan::any_plan;
use crate::this_month;

/// The repairs, a line each.
fn said(repaired: &Repaired) -> String {
    repaired.changes.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

fn repaired(bytes: &[u8]) -> Repaired {
    file::repair(bytes, this_month()).unwrap()
}

/// A whole file, as the program writes it, with this in it.
fn whole(inside: &str) -> String {
    format!("(\n    format: \"{FORMAT}\",\n{inside})\n")
}

macro_rules! damages {
    ($($name:ident: $inside:expr => $said:expr, $($key:literal = $entry:expr),*;)*) => {
        $(#[test]
        fn $name() {
            let repaired = repaired(whole($inside).as_bytes());
            assert_eq!(said(&repaired), $said);
            $(assert_eq!(repaired.plan.get($key.parse().unwrap()), Some($entry), $key);)*
        })*
    };
}

fn range(value: f64, low: f64, high: f64) -> Entry {
    Entry::Ranged { value, range: zeroline::plan::Range { low, high } }
}

fn word(text: &str) -> Entry {
    Entry::Word(text.to_owned())
}

#[test]
fn comment_that_a_text_of_the_plan_ends_costs_its_line() {
    // One letter of the last line of comment is another one, and the note ends the comment that begins there.
    let text = "// head\n/* tail\n(\n    format: \"2.3\",\n    plan: (note: \"see */\", months: 18),\n)\n";
    let repaired = repaired(text.as_bytes());
    assert_eq!(said(&repaired), "2:1: the comment that begins here is never closed; this line is left out");
    assert_eq!((repaired.plan.note(), repaired.plan.months()), ("see */", 18));
}

damages! {
    // Mistakes a person makes.
    a_misspelt_field: "    gifts: (\n        gift_per_hour: 5,\n    ),\n"
        => "4:9: gifts.gift_per_hour: unknown field; read as gifts.gifts_per_hour", "gifts.gifts_per_hour" = Entry::Exact(5.0);
    a_misspelt_section: "    gift: (\n        gifts_per_hour: 5,\n    ),\n"
        => "3:5: gift: unknown section; read as gifts", "gifts.gifts_per_hour" = Entry::Exact(5.0);
    a_section_without_its_colon: "    gifts ( /* mine */\n        gifts_per_hour: 5,\n    ),\n"
        => "3:5: cannot be read; this line is left out", "gifts.gifts_per_hour" = Entry::Exact(5.0);
    a_name_near_two_others: "    season: (\n        jxn: 2,\n        feb: 3,\n    ),\n"
        => "4:9: season.jxn: unknown field; left out", "season.jan" = Entry::Exact(1.0), "season.jun" = Entry::Exact(1.0);
    a_field_in_the_wrong_section: "    gifts: (\n        rpm: 0.5,\n    ),\n"
        => "4:9: gifts.rpm: in the wrong section; read as rewards.rpm", "rewards.rpm" = Entry::Exact(0.5);
    beyond_its_limit: "    live: (\n        hours_per_session: 25,\n    ),\n    plan: (\n        months: 500,\n    ),\n"
        => "4:9: live.hours_per_session: 25 is outside its limits; set to 24\n7:9: plan.months: 500 is outside its limits; set to 120",
        "live.hours_per_session" = Entry::Exact(24.0), "plan.months" = Entry::Integer(120);
    a_range_out_of_order: "    live: (\n        hours_per_session: (value: 2, low: 3, high: 1),\n    ),\n"
        => "4:9: live.hours_per_session: the range 3 to 1 around 2 does not fit: its low end is above the value; set to (value: 2, low: 1, high: 3)",
        "live.hours_per_session" = range(2.0, 1.0, 3.0);
    a_range_beside_its_value: "    live: (\n        hours_per_session: (value: 5, low: 1, high: 3),\n    ),\n"
        => "4:9: live.hours_per_session: the range 1 to 3 around 5 does not fit: its high end is below the value; set to (value: 5, low: 1, high: 5)",
        "live.hours_per_session" = range(5.0, 1.0, 5.0);
    a_range_beyond_its_limit: "    live: (\n        hours_per_session: (value: 30, low: 20, high: 40),\n    ),\n"
        => "4:9: live.hours_per_session: 30 is outside its limits; set to (value: 24, low: 20, high: 24)",
        "live.hours_per_session" = range(24.0, 20.0, 24.0);
    a_range_where_none_goes: "    plan: (\n        goal_per_month: (value: 3, low: 2, high: 5),\n    ),\n"
        => "4:9: plan.goal_per_month: takes no range; set to 3", "plan.goal_per_month" = Entry::Exact(3.0);
    a_range_that_lacks_an_end: "    live: (\n        hours_per_session: (value: 3, low: 2),\n    ),\n"
        => "4:9: live.hours_per_session: the range lacks high; set to its value alone, 3", "live.hours_per_session" = Entry::Exact(3.0);
    a_number_in_quotation_marks: "    live: (\n        hours_per_session: \"3\",\n    ),\n"
        => "4:9: live.hours_per_session: found the word “3”; set to 3", "live.hours_per_session" = Entry::Exact(3.0);
    a_part_of_a_month: "    plan: (\n        months: 12.4,\n    ),\n"
        => "4:9: plan.months: 12.4 is not a whole number; set to 12", "plan.months" = Entry::Integer(12);
    a_field_given_twice: "    plan: (\n        months: 3,\n        months: 4,\n    ),\n"
        => "5:9: plan.months: given twice; the first is kept", "plan.months" = Entry::Integer(3);
    scenarios_given_twice: "    scenarios: [],\n    plan: (months: 0),\n    scenarios: [(id: 1, name: \"One\")],\n"
        => "4:12: plan.months: 0 is outside its limits; set to 1\n5:5: scenarios: given twice; the first is kept", "plan.months" = Entry::Integer(1);
    a_comma_missing: "    plan: (\n        months: 3\n        name: \"Mona\",\n    ),\n"
        => "5:9: name: a comma is missing before it; added", "plan.months" = Entry::Integer(3), "plan.name" = word("Mona");
    a_comma_too_many: "    plan: (\n        months: 3,,\n    ),\n"
        => "4:19: expected the name of a field, found “,”; read around it", "plan.months" = Entry::Integer(3);
    a_word_that_is_none: "    plan: (\n        goal_measure: \"net\",\n        currency: \"EURO\",\n    ),\n"
        => "4:9: plan.goal_measure: found the word “net”; set to its default, \"gross\"\n\
            5:9: plan.currency: found the word “EURO”; set to its default, \"USD\"", "plan.goal_measure" = word("gross");
    likes_that_pay: "    likes: (usd_per_like: 0.01),\n    plan: (months: 3),\n"
        => "3:5: likes: likes pay nothing, so there is nothing to set; left out", "plan.months" = Entry::Integer(3);
    an_unknown_section: "    dreams: (\n        big: true,\n    ),\n    plan: (months: 3),\n"
        => "3:5: dreams: unknown section; left out", "plan.months" = Entry::Integer(3);

    // Damage.
    a_bracket_lost: "    gifts: \n        gifts_per_hour: 5,\n    ),\n    brands: (\n        enabled: false,\n    ),\n"
        => "4:9: gifts: its opening bracket is missing; added", "gifts.gifts_per_hour" = Entry::Exact(5.0), "brands.enabled" = Entry::Switch(false);
    an_end_of_a_section_lost: "    gifts: (\n        gifts_per_hour: 5,\n    brands: (\n        enabled: false,\n    ),\n"
        => "5:5: brands: the section before it is not closed; closed here", "gifts.gifts_per_hour" = Entry::Exact(5.0), "brands.enabled" = Entry::Switch(false);
    an_end_of_a_range_lost: "    gifts: (\n        gifts_per_hour: (value: 5, low: 4, high: 6, // gifts\n        coins_per_gift: (value: 7, low: 6, high: 8), // coins\n    ),\n"
        => "4:9: gifts.gifts_per_hour: cannot be read; set to its default, (value: 150, low: 90, high: 250)",
        "gifts.coins_per_gift" = range(7.0, 6.0, 8.0);
    a_quotation_mark_lost: "    plan: (\n        name: \"Mona,\n        months: 3,\n        currency: \"EUR\",\n    ),\n"
        => "4:9: plan.name: cannot be read; set to its default, \"New plan\"", "plan.months" = Entry::Integer(3), "plan.currency" = word("EUR");
    a_quotation_mark_too_many: "    supporters: (\n        churn_rate: (value: \"0.1),\n        donations_per_month: 5,\n        average_donation: (value: 7, note: \"( x\"),\n    ),\n"
        => "4:9: supporters.churn_rate: cannot be read; set to its default, (value: 0.08, low: 0.05, high: 0.14)",
        "supporters.donations_per_month" = Entry::Exact(5.0), "supporters.average_donation" = Entry::Exact(7.0);
    a_word_before_a_bracket: "    live:r(\n        hours_per_session: 3,\n    ),\n    own: [x(id: 1, name: \"One\")],\n"
        => "3:10: live: expected its fields in round brackets, like (name: value, name: value); read around it\n\
            6:11: own.1: expected its fields in round brackets, like (name: \"Tips\", amount_per_month: 100); read around it",
        "live.hours_per_session" = Entry::Exact(3.0), "own.1.name" = word("One");
    a_line_of_something_else: "    plan: (\n        ~~ 3 &&& months: 4,\n        currency: \"EUR\",\n    ),\n"
        => "4:9: cannot be read; this line is left out", "plan.months" = Entry::Integer(12), "plan.currency" = word("EUR");
    a_stream_without_its_bracket: "    own: [\n        (\n            name: \"One\",\n        ),\n            name: \"Two\",\n        ),\n        (name: \"Three\"),\n    ],\n"
        => "7:13: name: outside a stream; a stream begins here", "own.1.name" = word("One"), "own.2.name" = word("Two"), "own.3.name" = word("Three");
}

/// The names of the scenarios left of this text, and the list of changes.
fn scenarios_left(text: &str) -> (Vec<String>, String) {
    let repaired = repaired(text.as_bytes());
    (repaired.plan.scenarios().iter().map(|scenario| scenario.name().to_owned()).collect(), said(&repaired))
}

#[test]
fn broken_scenario_costs_itself_alone() {
    let (names, said) = scenarios_left(&whole(
        "    scenarios: [\n        (id: 1, name: \"One\"),\n        (id: 2, name \"Two\"),\n        (id: 3, name: \"Three\", changes: {\"merch.price\": 3}),\n    ],\n",
    ));
    assert_eq!(names, ["One", "Three"], "{said}");
    assert!(said.contains("\n5:"), "{said}");
}

#[test]
fn scenarios_before_the_end_of_a_cut_off_file_are_kept() {
    let (names, said) = scenarios_left(&format!("(\n    format: \"{FORMAT}\",\n    scenarios: [\n        (id: 1, name: \"One\"),\n        (id: 2, name: \"Tw"));
    assert_eq!(names, ["One"], "{said}");
    assert!(said.contains("3:16: scenarios: the file ends in this list; its whole elements are kept"), "{said}");
}

#[test]
fn broken_gift_costs_itself_alone() {
    let gifts =
        "        gift_mix: [\n            (name: \"Rose\", coins: 1, per_hour: 40),\n            (name: \"Li~\"ly\", coins: 5, per_hour: 3),\n        ],\n";
    let repaired = repaired(whole(&format!("    gifts: (\n{gifts}        usd_per_diamond: 0.004,\n    ),\n")).as_bytes());
    assert_eq!(repaired.plan.gift_table().iter().map(GiftRow::name).collect::<Vec<_>>(), ["Rose"], "{}", said(&repaired));
    assert_eq!(repaired.plan.value(Assumption::UsdPerDiamond), 0.004);
}

#[test]
fn missing_comma_of_a_range_is_added() {
    let repaired = repaired(whole("    live: (\n        hours_per_session: (value: 3, low: 2 high: 4),\n    ),\n").as_bytes());
    assert_eq!(repaired.plan.get("live.hours_per_session".parse().unwrap()), Some(range(3.0, 2.0, 4.0)));
    assert!(said(&repaired).starts_with("4:46: hours_per_session: a comma is missing before it; added"), "{}", said(&repaired));
}

#[test]
fn first_side_of_a_merge_conflict_is_kept() {
    let text = whole("    plan: (\n<<<<<<< HEAD\n        months: 3,\n=======\n        months: 4,\n>>>>>>> other\n        currency: \"EUR\",\n    ),\n");
    let repaired = repaired(text.as_bytes());
    assert_eq!(said(&repaired), "4:1: merge conflict; the first side is kept; left out: months: 4");
    assert_eq!((repaired.plan.months(), repaired.plan.currency().to_string().as_str()), (3, "EUR"));
}

#[test]
fn first_left_out_lines_of_a_long_conflict_are_reported() {
    let other = "        months: 4,\n        currency: \"EUR\",\n\n        name: \"B\",\n        goal_per_month: 5,\n        note: \"x\",\n";
    let text = whole(&format!("    plan: (\n<<<<<<< a\n        months: 3,\n||||||| base\n        months: 1,\n=======\n{other}>>>>>>> b\n    ),\n"));
    let said = said(&repaired(text.as_bytes()));
    assert!(said.ends_with("; left out: months: 4, currency: \"EUR\", name: \"B\" and 2 more lines"), "{said}");
}

/// Missing parts of a truncated file are named, and no stream earns anything that the file does not say.
#[test]
fn truncated_file_names_missing_parts() {
    let plan = Plan::new(this_month());
    let text = file::write(&plan);
    let cut = text.find("    affiliate: (").unwrap();
    let repaired = repaired(&text.as_bytes()[..cut]);
    let said = said(&repaired);
    assert!(said.contains("missing: affiliate, merch, supporters, subscriptions, fees, costs, cash, season, futures;"), "{said}");
    assert!(said.contains("turned off for it: affiliate, merch, supporters, subscriptions;"), "{said}");
    assert!(said.ends_with("own streams and scenarios may be missing"), "{said}");
    for stream in Stream::ALL {
        let key = Key::Stream(stream, Setting::Enabled);
        let is_lost = matches!(stream, Stream::Affiliate | Stream::Merch | Stream::Supporters | Stream::Subscriptions);
        assert_eq!(repaired.plan.get(key), if is_lost { Some(Entry::Switch(false)) } else { plan.get(key) }, "{key}");
    }
}

#[test]
fn plan_without_its_last_bracket_keeps_every_stream() {
    let plan = Plan::new(this_month());
    let text = file::write(&plan);
    let repaired = repaired(text.trim_end().trim_end_matches(')').as_bytes());
    assert_eq!(repaired.plan, plan);
    assert!(!said(&repaired).contains("turned off"), "{}", said(&repaired));
}

#[test]
fn newer_format_is_reported_once() {
    assert_eq!(
        said(&repaired(b"(format: \"3.0\", plan: (months: 3))")),
        "1:2: format: made by a newer Zeroline (format 3.0; this one reads up to 2.3); unknown fields are left out"
    );
}

#[test]
fn bytes_that_are_not_utf_8_are_marked() {
    let repaired = repaired(b"(format: \"2.0\", plan: (name: \"Zo\xeb\", months: 3))");
    assert_eq!(said(&repaired), "1:33: not UTF-8 text; replaced by \u{fffd}");
    assert_eq!((repaired.plan.name(), repaired.plan.months()), ("Zo\u{fffd}", 3));
}

#[test]
fn plan_in_utf_16_is_read() {
    for word in [u16::to_le_bytes, u16::to_be_bytes] {
        for mark in ["\u{feff}", ""] {
            let text = format!("{mark}{}", whole("    plan: (name: \"Zoë\"),\n"));
            let bytes: Vec<u8> = text.encode_utf16().flat_map(word).collect();
            let repaired = repaired(&bytes);
            assert_eq!(repaired.plan.name(), "Zoë");
            assert_eq!(said(&repaired), "1:1: was UTF-16 text; written as UTF-8");
        }
    }
}

#[test]
fn known_parts_of_a_newer_major_version_are_read() {
    let repaired = repaired(b"(format: \"3.4\", plan: (months: 3, mood: \"x\"), gifts: (gifts_per_hour: 7, gift_per_hour: 8), dreams: (big: [1, 2]))");
    assert_eq!(
        said(&repaired),
        "1:2: format: made by a newer Zeroline (format 3.4; this one reads up to 2.3); unknown fields are left out\n\
         1:35: plan.mood: unknown field; left out\n\
         1:74: gifts.gift_per_hour: unknown field; left out\n\
         1:93: dreams: unknown section; left out"
    );
    assert_eq!((repaired.version.major, repaired.plan.months(), repaired.plan.value(Assumption::GiftsPerHour)), (3, 3, 7.0));
}

#[test]
fn damaged_plan_of_a_newer_minor_version_keeps_unknown_fields() {
    let repaired = repaired(b"(format: \"2.7\", plan: (mood: \"x\", months: 0), dreams: (big: true))");
    assert_eq!(said(&repaired), "1:35: plan.months: 0 is outside its limits; set to 1");
    let text = file::write(&repaired.plan);
    assert!(text.contains("format: \"2.7\"") && text.contains("mood: \"x\"") && text.contains("dreams: (big: true)"), "{text}");
}

#[test]
fn older_version_is_reported() {
    let repaired = repaired(b"(format: 1, plan: (months: 3))");
    assert_eq!(said(&repaired), "1:2: format: was 1.0 and is now 2.3; every number stays");
}

#[test]
fn file_without_any_plan_is_not_repaired() {
    for text in ["", " ", "hello world", "(format: 1", "{\"a\": 1}", "\u{89}PNG", "()", "// gifts: (gifts_per_hour: 3)"] {
        assert_eq!(file::repair(text.as_bytes(), this_month()), None, "{text}");
    }
}

#[test]
fn more_streams_than_a_plan_holds() {
    let repaired = repaired(format!("(format: \"2.0\", own: [{}])", "(name: \"x\"), ".repeat(40)).as_bytes());
    assert_eq!(repaired.plan.own().len(), 24);
    assert!(said(&repaired).contains("there are 40 streams here, and a plan holds at most 24; the first 24 are kept"), "{}", said(&repaired));
}

/// Files that could make repair slow: in steps that grow with the square of a file, it would take hours.
#[test]
fn repair_is_fast_on_any_file() {
    for part in [
        "/*/",
        "/*\n",
        "\"",
        "a:\"\n",
        "a:r#\"\n",
        "a:(\n",
        "(",
        "plan:(",
        "own:[(",
        "a:1,",
        "jan:1,",
        "own:[],",
        "<<<<<<<\n",
        "x\\\n",
        "\u{feff}",
        "a:[/*\n",
        "x:\n",
    ] {
        for head in ["(format: 1, ", "(format: 1, season: (", "(format: \"2.9\", "] {
            let text = format!("{head}{}", part.repeat(1_000_000 / part.len()));
            if let Some(repaired) = file::repair(text.as_bytes(), this_month()) {
                assert!(!repaired.changes.is_empty(), "{part}");
            }
        }
    }
}

#[test]
fn many_unknown_fields_are_left_out_fast() {
    let section = format!("plan: ({}),", "a:1,".repeat(950));
    let repaired = repaired(format!("(format: 1, live: (hours_per_session: 3), {})", section.repeat(950)).as_bytes());
    assert!(said(&repaired).ends_with("more things were repaired or left out"));
}

/// The lines that belong to each key of a plan as the program writes it, counted from 1.
fn lines_of_keys(text: &str) -> Vec<(Key, Range<usize>)> {
    let mut keys: Vec<(Key, Range<usize>)> = Vec::new();
    let (mut section, mut own, mut goes_on) = (String::new(), 0, false);
    for (i, line) in text.lines().enumerate() {
        let number = i + 1;
        let name = line.trim_start().split(':').next().unwrap();
        let indent = line.len() - line.trim_start().len();
        if goes_on {
            keys.last_mut().unwrap().1.end = number + 1;
        } else if indent == 4 && (line.ends_with(": (") || line.ends_with(": [")) {
            name.clone_into(&mut section);
        } else if indent == 8 && line.trim() == "(" {
            own += 1;
        } else if (indent == 8 || indent == 12) && line.contains(": ") {
            let key = if section == "own" { format!("own.{own}.{name}") } else { format!("{section}.{name}") };
            // A scenario or the gift table is no key.
            let key = key.parse().ok().filter(|key| !is_counted(*key));
            keys.extend(key.map(|key| (key, number..number + 1)));
        }
        goes_on = line.ends_with('\\');
    }
    keys
}

/// Whether something depends on the gift table, and so on other lines than its own.
fn is_counted(key: Key) -> bool {
    matches!(key, Key::GiftMix | Key::Assumption(Assumption::GiftsPerHour | Assumption::CoinsPerGift))
}

/// Every key of a plan at its default, with as many own streams.
fn defaults(plan: &Plan) -> Plan {
    let mut defaults = Plan::new(this_month());
    for _ in plan.own() {
        defaults.add_own().unwrap();
    }
    defaults
}

/// Whether something is reported about a key, by its name or at one of its lines.
fn is_told(repaired: &Repaired, key: Key, lines: &Range<usize>) -> bool {
    repaired.changes.iter().any(|change| change.to_string().contains(&key.to_string()) || change.place.is_some_and(|place| lines.contains(&place.line)))
}

/// Whether the section of a key is reported as missing at the end of the file.
fn is_missing(repaired: &Repaired, key: Key) -> bool {
    let told = said(repaired);
    let missing = told.split("missing: ").nth(1).and_then(|rest| rest.split([';', '\n']).next()).unwrap_or_default();
    missing.split(", ").any(|name| name == key.section())
}

/// Whether a key is the switch of a stream that is off, and reported as off, since nothing of it was read.
fn is_switched_off(repaired: &Repaired, key: Key) -> bool {
    let Key::Stream(stream, Setting::Enabled) = key else { return false };
    let told = said(repaired);
    let off = told.split("turned off for it: ").nth(1).and_then(|rest| rest.split([';', '\n']).next()).unwrap_or_default();
    repaired.plan.get(key) == Some(Entry::Switch(false)) && off.split(", ").any(|name| name == stream.key())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn sound_plan_is_unchanged_by_repair(plan in any_plan()) {
        let repaired = repaired(file::write(&plan).as_bytes());
        prop_assert_eq!(said(&repaired), "");
        prop_assert_eq!(repaired.plan, plan);
    }

    /// The tree of a damaged file is that of the sound one.
    #[test]
    fn plan_with_a_bracket_or_a_comma_too_many_keeps_everything(plan in any_plan(), at in any::<prop::sample::Index>()) {
        // Gifts by name without a table are turned off, since the table may be lost.
        prop_assume!(!plan.counts_gifts_by_name() || !plan.gift_table().is_empty());
        let text = file::write(&plan);
        let commas: Vec<usize> = text.match_indices(",\n").map(|(comma, _)| comma).collect();
        let comma = commas[at.index(commas.len())];
        for damaged in [format!("{text})"), format!("{},{}", &text[..comma], &text[comma..])] {
            prop_assert!(file::read(&damaged, this_month()).is_err());
            let repaired = repaired(damaged.as_bytes());
            prop_assert_eq!(&repaired.plan, &plan, "{}", said(&repaired));
            prop_assert_eq!(repaired.changes.len(), 1, "{}", said(&repaired));
        }
    }

    /// A file cut off anywhere keeps everything before the cut; the rest has its defaults and is reported.
    #[test]
    fn plan_cut_at_any_byte_keeps_its_beginning(plan in any_plan(), cut in any::<prop::sample::Index>()) {
        let text = file::write(&plan);
        let cut = cut.index(text.len());
        let last_line = text.as_bytes()[..cut].split(|byte| *byte == b'\n').count();
        let keys = lines_of_keys(&text);
        let Some(repaired) = file::repair(&text.as_bytes()[..cut], this_month()) else {
            prop_assert!(keys.iter().all(|(_, lines)| lines.end > last_line), "nothing was read");
            return Ok(());
        };
        if file::read(&String::from_utf8_lossy(&text.as_bytes()[..cut]), this_month()).is_ok() {
            prop_assert_eq!(&repaired.plan, &plan);
            return Ok(());
        }
        prop_assert!(!repaired.changes.is_empty());
        let default = defaults(&plan);
        for (key, lines) in keys {
            let (now, before) = (repaired.plan.get(key), plan.get(key));
            if lines.end <= last_line {
                prop_assert_eq!(now, before, "{}: {}", key, said(&repaired));
            } else if lines.start > last_line {
                prop_assert!(now.is_none() || now == default.get(key) || is_switched_off(&repaired, key), "{}: {:?}: {}", key, now, said(&repaired));
            } else if now != before {
                let is_lost = is_switched_off(&repaired, key) || now == default.get(key) && is_told(&repaired, key, &lines);
                prop_assert!(now.is_none() || is_lost, "{}: {:?} after {:?}: {}", key, now, before, said(&repaired));
            }
        }
    }

    /// With any byte changed, the text before it is read as before, and the text after it as before or reported.
    #[test]
    fn plan_with_a_flipped_byte_keeps_the_rest(plan in any_plan(), at in any::<prop::sample::Index>(), to in prop_oneof![any::<u8>(), prop::sample::select(b"()[]{}\"\\/*,:\n #r".to_vec())]) {
        let text = file::write(&plan);
        let mut bytes = text.clone().into_bytes();
        let at = at.index(bytes.len());
        let from = std::mem::replace(&mut bytes[at], to);
        let line = text.as_bytes()[..at].split(|byte| *byte == b'\n').count();
        // A line that ends elsewhere takes the next one with it.
        let touched = line..line + if from == b'\n' { 2 } else { 1 };
        let repaired = repaired(&bytes);
        if let Ok(read) = file::read(&String::from_utf8_lossy(&bytes), this_month()) {
            prop_assert_eq!(repaired.plan, read);
            return Ok(());
        }
        prop_assert!(!repaired.changes.is_empty());
        let default = defaults(&plan);
        let streams_are_shifted = repaired.plan.own().len() != plan.own().len() || said(&repaired).contains("streams here");
        // A stream whose id cannot be read gets another: where its line is damaged, or the bracket on the line before it.
        let id_is_lost = text.lines().skip(line - 1).take(touched.len() + 1).any(|line| line.trim_start().starts_with("id:"));
        // After a new line, everything is a line further down.
        let shift = usize::from(to == b'\n');
        for (key, lines) in lines_of_keys(&text) {
            if lines.start < touched.end && touched.start < lines.end {
                continue;
            }
            let (now, before) = (repaired.plan.get(key), plan.get(key));
            if lines.end <= touched.start {
                prop_assert_eq!(now, before, "{}: {}", key, said(&repaired));
            } else if now != before && !(matches!(key, Key::Own(..)) && (streams_are_shifted || id_is_lost)) {
                let told = is_told(&repaired, key, &(lines.start.saturating_sub(1)..lines.end + shift));
                prop_assert!(told || is_missing(&repaired, key), "{}: {:?} after {:?}, default {:?}: {}", key, now, before, default.get(key), said(&repaired));
            }
        }
    }

    #[test]
    fn repair_survives_any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..300), text in ".{0,300}", like in "[a-z\\(\\)\\[\\]:,\"0-9\n /*\\\\]{0,200}") {
        for bytes in [bytes.as_slice(), text.as_bytes(), like.as_bytes(), format!("(format: 1, gifts: ({like}").as_bytes()] {
            if let Some(repaired) = file::repair(bytes, this_month()) {
                let again = file::read(&file::write(&repaired.plan), this_month());
                prop_assert_eq!(again, Ok(repaired.plan));
            }
        }
    }
}

#[test]
fn lines_of_every_key_are_found() {
    let mut plan = Plan::new(this_month());
    plan.add_own().unwrap();
    let lines = lines_of_keys(&file::write(&plan));
    for key in [Key::Assumption(Assumption::UsdPerDiamond), Key::Own(OwnStreamId::FIRST, OwnField::Name), Key::Assumption(Assumption::Together)] {
        assert!(lines.iter().any(|(found, _)| *found == key), "{key}");
    }
}
