//! Formats of earlier programs load for ever and mean the same; those of later ones lose nothing here.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use zeroline::file::{self, FORMAT};
use zeroline::plan::{Assumption, Entry, Key, OwnStreamId, Plan, Variant};

use crate::any_plan::any_plan;
use crate::this_month;

/// The formats of earlier programs, each with its samples.
fn earlier_formats() -> impl Iterator<Item = String> {
    let majors = (1..FORMAT.major).map(|major| format!("v{major}"));
    majors.chain((0..FORMAT.minor).map(|minor| format!("v{}.{minor}", FORMAT.major)))
}

fn samples(format: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/file/formats").join(format);
    let found = fs::read_dir(&folder).unwrap_or_else(|why| panic!("no samples of {format} in {}: {why}", folder.display()));
    let mut samples: Vec<PathBuf> = found.map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some_and(|ron| ron == "ron")).collect();
    samples.sort();
    samples
}

/// The plan of each variant, by the name of its scenario; the base has none.
fn flat_plans(plan: &Plan) -> Vec<(String, Plan)> {
    let name = |variant: Variant| variant.scenario().map_or_else(String::new, |id| format!("{}: ", plan.scenario(id).unwrap().name()));
    plan.variants().map(|variant| (name(variant), plan.flattened(variant))).collect()
}

/// The entry now at every key in the list beside a sample.
fn as_listed(plan: &Plan, list: &str) -> String {
    let flat_plans = flat_plans(plan);
    let mut listed = String::new();
    for line in list.lines() {
        let key = line.split(" = ").next().unwrap();
        let (scenario, flat) = flat_plans.iter().rev().find(|(scenario, _)| key.starts_with(scenario.as_str())).unwrap();
        writeln!(listed, "{key} = {:?}", flat.get(key[scenario.len()..].parse().unwrap()).unwrap()).unwrap();
    }
    listed
}

/// Every entry of a plan and its scenarios, a line a key: the list beside a new sample.
fn list(plan: &Plan) -> String {
    let lines =
        |(scenario, flat): (String, Plan)| flat.keys().map(|key| format!("{scenario}{key} = {:?}\n", flat.get(key).unwrap())).collect::<Vec<_>>().concat();
    flat_plans(plan).into_iter().map(lines).collect()
}

/// A list that is missing is written, and fails the test once: read it before you keep it.
#[test]
fn every_sample_of_earlier_formats_loads_unchanged() {
    for format in earlier_formats() {
        let samples = samples(&format);
        assert!(!samples.is_empty(), "keep samples of {format}");
        for sample in samples {
            let plan = file::load(&sample, this_month()).unwrap_or_else(|error| panic!("{error}"));
            let beside = sample.with_extension("txt");
            let Ok(said) = fs::read_to_string(&beside) else {
                fs::write(&beside, list(&plan)).unwrap();
                panic!("{} is written: read it and run this again", beside.display());
            };
            assert_eq!(as_listed(&plan, &said), said.replace("\r\n", "\n"), "{}", sample.display());
            let streams = flat_plans(&plan).iter().map(|(_, flat)| flat.own().len()).sum::<usize>();
            assert_eq!(streams, said.lines().filter(|line| line.contains("own.") && line.contains(".name = ")).count());
            assert_eq!(file::warnings(&plan), [], "{}", sample.display());
            // Saved again it is of today, and the same plan.
            let today = file::write(&plan);
            assert!(today.contains(&format!("\n    format: \"{FORMAT}\",\n")));
            assert_eq!(file::read(&today, this_month()).unwrap(), plan);
        }
    }
}

#[test]
fn version_is_major_and_minor_and_a_bare_number_has_no_minor() {
    for format in ["1", "2", "\"2.0\"", "\"2.7\"", "\"1.3\"", "r\"2.0\""] {
        assert!(file::read(&format!("(format: {format})"), this_month()).is_ok(), "{format}");
    }
    for format in ["0", "\"0.9\"", "\"2\"", "2.0", "\"2.\"", "\".0\"", "\"2.0.1\"", "\"two\"", "-1", "(2, 0)"] {
        let said = file::read(&format!("(format: {format})"), this_month()).unwrap_err()[0].to_string();
        assert!(said.starts_with("1:10: format: found ") && said.ends_with("; use \"2.3\", the version of the format"), "{said}");
    }
}

/// A file that a program of version 2.7 could write: new sections, new fields in old ones, in own streams and in values.
const NEWER: &str = r#"(
    format: "2.7",
    plan: (name: "Later", mood: "bright"),
    audience: (likes_per_month: (value: 5, trust: [1, (a: 2)])),
    gifts: (
        gifts_per_hour: (value: 80, low: 40, high: 160, origin: "a (b", "#;

#[expect(clippy::needless_raw_string_hashes, reason = "the text itself holds a quotation mark before a hash")]
const NEWER_TAIL: &str = r##"trail: (name: "x", date: "2031")),
        sparkle: {"a": 1, "b": [2, 3]}, // not known
    ),
    season: (leap: 3),
    costs: (tax_bands: [(from: 0, rate: 0), (from: 12_000, rate: 0.2, law: "§ 32a")]),
    own: [
        (name: "One", colour: "red"),
        (name: "Two", colour: r#"blue "2""#, amount_per_month: (value: 7, sure: true)),
        (name: "Three", amount_per_month: (value: 8, low: 4, high: 9, sure: false)),
    ],
    dreams: (
        // a comment inside
        big: true,
    ),
    r#odd-name: 1,
)"##;

fn newer() -> Plan {
    file::read(&format!("{NEWER}{NEWER_TAIL}"), this_month()).unwrap()
}

#[test]
fn fields_of_a_newer_minor_version_are_written_back_in_place() {
    let plan = newer();
    let text = file::write(&plan);
    assert_eq!(file::read(&text, this_month()).unwrap(), plan);
    for line in [
        "    format: \"2.7\",",
        "        mood: \"bright\",",
        "        likes_per_month: (value: 5, trust: [1, (a: 2)]), // likes",
        "        gifts_per_hour: (value: 80, low: 40, high: 160, origin: \"a (b\", trail: (name: \"x\", date: \"2031\")), // gifts",
        "        sparkle: {\"a\": 1, \"b\": [2, 3]},",
        "    season: (\n        leap: 3,\n    ),",
        "            (from: 12000, rate: 0.2, law: \"§ 32a\"),",
        "            colour: \"red\",",
        "            amount_per_month: (value: 7, sure: true), // money",
        "            amount_per_month: (value: 8, low: 4, high: 9, sure: false), // money",
        "            colour: r#\"blue \"2\"\"#,",
        "    dreams: (\n        // a comment inside\n        big: true,\n    ),",
        "    r#odd-name: 1,",
    ] {
        assert!(text.contains(&format!("\n{line}\n")), "{line}\nis not in\n{text}");
    }
}

#[test]
fn unknown_fields_are_named() {
    assert_eq!(
        file::warnings(&newer()).iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["made by a newer Zeroline (format 2.7; this one knows 2.3); these fields have no effect here and are kept when you save: \
             dreams, odd-name, gifts.sparkle, plan.mood, season.leap, audience.likes_per_month.trust, gifts.gifts_per_hour.origin, \
             gifts.gifts_per_hour.trail, own.2.amount_per_month.sure, own.3.amount_per_month.sure, costs.tax_bands.12000.law, own.1.colour, own.2.colour"]
    );
    // A newer file that uses nothing new is like any other.
    assert_eq!(file::warnings(&file::read("(format: \"2.9\", plan: (months: 3))", this_month()).unwrap()), []);
}

#[test]
fn minor_version_is_never_lowered() {
    let plan = file::read("(format: \"2.9\", plan: (months: 3))", this_month()).unwrap();
    assert!(file::write(&plan).contains("\n    format: \"2.9\",\n"));
}

#[test]
fn unknown_fields_of_an_own_stream_go_with_it() {
    let mut plan = newer();
    plan.remove_own(OwnStreamId::FIRST);
    let text = file::write(&plan);
    assert!(!text.contains("colour: \"red\""));
    let first = text.split("        (\n").nth(1).unwrap();
    assert!(first.contains("name: \"Two\"") && first.contains("blue") && first.contains("sure: true"), "{text}");
    assert_eq!(file::read(&text, this_month()).unwrap(), plan);
}

#[test]
fn changed_value_keeps_unknown_fields_beside_it() {
    let mut plan = newer();
    plan.set(Key::Assumption(Assumption::GiftsPerHour), Entry::Exact(90.0)).unwrap();
    assert!(file::write(&plan).contains("        gifts_per_hour: (value: 90, origin: \"a (b\", trail:"));
}

#[test]
fn unknown_fields_of_bands_and_gifts_follow_their_rows() {
    let text = "(\n    format: \"2.7\",\n    gifts: (gift_mix: [\n        (name: \" Rose\", coins: 1, per_hour: 2, mood: \"red\"),\n        \
        (name: \"Lily\", coins: 0x5, per_hour: 1, mood: \"white\"), // mine\n    ]),\n    costs: (tax_bands: [\n        \
        (from: 0, rate: 0), // none\n        (from: 1e4, rate: 0.2, law: 7), // some\n    ]),\n)\n";
    let mut plan = file::read(text, this_month()).unwrap();
    plan.set_gift_table(plan.gift_table()[1..].to_vec()).unwrap();
    plan.convert("EUR".parse().unwrap(), 2.0).unwrap();
    let new = file::rewrite(text, &plan, this_month());
    assert_eq!(file::read(&new, this_month()).as_ref(), Ok(&plan), "{new}");
    for part in ["mood: \"white\"), // mine", "(from: 0, rate: 0), // none", "(from: 20000, rate: 0.2, law: 7), // some"] {
        assert!(new.contains(part), "{part} is not in {new}");
    }
    assert!(!new.contains("Rose"), "{new}");
}

/// In a newer minor version known fields follow the same rules.
#[test]
fn mistake_in_a_known_field_of_a_newer_minor_version_is_refused() {
    let problems = file::read("(format: \"2.7\", live: (hours_per_session: 25), likes: (usd_per_like: 1), dreams: 1, dreams: 2)", this_month()).unwrap_err();
    let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "1:85: dreams: given twice, first on line 1; keep one of them",
            "1:43: live.hours_per_session: 25 is outside its limits; use a number from 0 to 24",
            "1:48: likes: likes pay nothing, so there is nothing to set; remove this section",
        ]
    );
}

proptest! {
    #[test]
    fn any_plan_of_a_newer_minor_version_loses_nothing(plan in any_plan(), at in any::<prop::sample::Index>()) {
        let text = file::write(&plan).replace(&format!("format: \"{FORMAT}\""), "format: \"2.41\"");
        // A new field wherever one can stand: before any line that begins a field.
        let starts: Vec<usize> = text.match_indices('\n').map(|(end, _)| end + 1).filter(|start| {
            let line = text[*start..].trim_start();
            line.split_once(':').is_some_and(|(name, _)| name.chars().all(|c| c.is_ascii_lowercase() || c == '_') && !name.is_empty())
        }).collect();
        let start = starts[at.index(starts.len())];
        let newer = format!("{}brand_new: [(a: \"x) // no comment\", b: {{1: 2}})], {}", &text[..start], &text[start..]);
        let read = file::read(&newer, this_month());
        // A line of a note can look like a field; then the text is the note's.
        prop_assume!(read.as_ref().is_ok_and(|plan| !plan.unknown_fields().fields.is_empty()));
        let read = read.unwrap();
        let written = file::write(&read);
        let is_there = written.contains("brand_new: [(a: \"x) // no comment\", b: {1: 2})]");
        prop_assert!(is_there, "{}", written);
        prop_assert_eq!(file::read(&written, this_month()).unwrap(), read);
    }
}
