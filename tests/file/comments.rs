//! Comments, blank lines and the order of a file through edits of its plan.

use proptest::collection::vec;
use proptest::prelude::*;
use zeroline::file::{self, EXAMPLES};
use zeroline::plan::{Assumption, Entry, Key, Plan, PlanField, Variant};

use crate::any_plan::any_plan;
use crate::helpers::any_plan::{Entries, entries};
use crate::helpers::{id, key, own_id, ranged};
use crate::this_month;

/// The text of a file after an edit of its plan.
fn edited(text: &str, edit: impl FnOnce(&mut Plan)) -> String {
    let mut plan = file::read(text, this_month()).unwrap();
    edit(&mut plan);
    let new = file::rewrite(text, &plan, this_month());
    assert_eq!(file::read(&new, this_month()).as_ref(), Ok(&plan), "{new}");
    assert_eq!(file::rewrite(&new, &plan, this_month()), new);
    new
}

const BY_HAND: &str = r#"// Mine.
(
  format: "2.3", // first

  live: (hours_per_session: 2, /* at most */ sessions_per_month: 12 /* 3 a week */),

  // Gifts come before the plan here.
  gifts: (
    gifts_per_hour: (value: 150, low: 90, /* a bad night */ high: 250), // counted in March

    // Half a cent.
    usd_per_diamond: 0.005
  ),
  own: [
    // The podcast.
    (id: 1, name: "Podcast", amount_per_month: 10), // since 2025
    // Tips at the market.
    (
      id: 2,
      name: "Tips", // cash
      amount_per_month: 5,
    ),
  ],
  plan: (months: 24), // two years
)
// The end.
"#;

#[test]
fn unchanged_plan_keeps_every_byte() {
    for text in [BY_HAND.to_owned(), BY_HAND.replace('\n', "\r\n"), format!("\u{feff}{BY_HAND}"), "(format: 1)".to_owned()] {
        assert_eq!(edited(&text, |_| ()), text);
    }
    for example in EXAMPLES {
        assert_eq!(edited(example.text, |_| ()), example.text);
    }
}

#[test]
fn plan_is_saved_over_a_file_cut_off_at_any_byte() {
    let plan = file::read(BY_HAND, this_month()).unwrap();
    for cut in 0..BY_HAND.len() {
        let new = file::rewrite(&BY_HAND[..cut], &plan, this_month());
        assert_eq!(file::read(&new, this_month()).as_ref(), Ok(&plan), "cut at {cut}: {new}");
    }
}

#[test]
fn a_file_cut_off_at_any_byte_is_read_or_refused_with_a_place_in_it() {
    for text in [BY_HAND, EXAMPLES[0].text] {
        let whole = file::read(text, this_month()).unwrap();
        for cut in (0..=text.len()).filter(|cut| text.is_char_boundary(*cut)) {
            let part = &text[..cut];
            match file::read(part, this_month()) {
                Ok(plan) => assert_eq!(plan, whole, "cut at {cut}"),
                Err(problems) => {
                    let place = problems[0].place.unwrap();
                    let line = part.split('\n').nth(place.line - 1).unwrap();
                    assert!(place.column <= line.chars().count() + 1, "cut at {cut}: {place}");
                }
            }
            if let Some(repaired) = file::repair(part.as_bytes(), this_month()) {
                assert_eq!(file::read(&file::write(&repaired.plan), this_month()), Ok(repaired.plan), "cut at {cut}");
            }
        }
    }
}

/// The lines that an edit takes out and puts in.
fn difference(text: &str, edit: impl FnOnce(&mut Plan)) -> String {
    let new = edited(text, edit);
    let lines = |of: &str, other: &str, sign: &str| -> String {
        of.lines().filter(|line| !other.lines().any(|same| same == *line)).flat_map(|line| [sign, line, "\n"]).collect()
    };
    lines(text, &new, "-") + &lines(&new, text, "+")
}

fn set(key_name: &str, entry: Entry) -> impl FnOnce(&mut Plan) {
    let key = key(key_name);
    move |plan| plan.set(key, entry).unwrap()
}

#[test]
fn only_changes_are_rewritten() {
    let cases = [
        (
            set("live.hours_per_session", Entry::Exact(3.0)),
            "-  live: (hours_per_session: 2, /* at most */ sessions_per_month: 12 /* 3 a week */),
+  live: (hours_per_session: 3, /* at most */ sessions_per_month: 12 /* 3 a week */),
",
        ),
        (
            set("gifts.usd_per_diamond", ranged(0.004, 0.005, 0.006)),
            "-    usd_per_diamond: 0.005
+    usd_per_diamond: (value: 0.005, low: 0.004, high: 0.006)
",
        ),
    ];
    for (edit, right) in cases {
        assert_eq!(difference(BY_HAND, edit), right);
    }
}

#[test]
fn comments_in_a_value_follow_it() {
    assert_eq!(
        difference(BY_HAND, set("gifts.gifts_per_hour", Entry::Exact(100.0))),
        "-    gifts_per_hour: (value: 150, low: 90, /* a bad night */ high: 250), // counted in March
+    gifts_per_hour: 100 /* a bad night */, // counted in March
"
    );
}

#[test]
fn new_field_is_placed_as_in_a_fresh_file_and_indented() {
    assert_eq!(
        difference(BY_HAND, set("gifts.coins_per_gift", Entry::Exact(7.0))),
        "+    coins_per_gift: 7, // coins
"
    );
    assert_eq!(
        difference(BY_HAND, set("gifts.enabled", Entry::Switch(false))),
        "-    usd_per_diamond: 0.005
+    usd_per_diamond: 0.005,
+    enabled: false,
"
    );
    assert_eq!(
        difference(BY_HAND, set("plan.name", Entry::Word("Mona".to_owned()))),
        "-  plan: (months: 24), // two years
+  plan: (name: \"Mona\", months: 24), // two years
"
    );
    assert_eq!(
        difference(BY_HAND, set("season.nov", Entry::Exact(1.5))),
        "+  season: (
+      nov: 1.5, // multiplier
"
    );
}

#[test]
fn comments_of_a_removed_stream_go_with_it() {
    assert_eq!(
        difference(BY_HAND, |plan| plan.remove_own(own_id(1))),
        "-    // The podcast.
-    (id: 1, name: \"Podcast\", amount_per_month: 10), // since 2025
"
    );
}

#[test]
fn scenarios_keep_their_comments_when_they_change_places() {
    let text = "(format: \"2.3\", scenarios: [
    // One.
    (id: 1, name: \"A\"), // a
    /* between */
    (id: 2, name: \"B\", changes: {\"merch.price\": 3 /* dear */}) // b
])";
    let right = "(format: \"2.3\", scenarios: [
    (id: 2, name: \"B\", colour: 1, changes: {\"merch.price\": 3 /* dear */}), // b
    /* between */
    // One.
    (id: 1, name: \"A\", colour: 0), // a
])";
    assert_eq!(edited(text, |plan| plan.move_scenario(id(1), 1)), right);
}

#[test]
fn file_of_an_earlier_format_gets_ids_and_keeps_its_comments() {
    let text = "(\n  format: 1, // old\n  own: [(name: \"A\"), (name: \"B\")], // two\n)";
    let right = "(\n  format: \"2.3\", // old\n  own: [(id: 2, name: \"B\")], // two\n)";
    assert_eq!(edited(text, |plan| plan.remove_own(own_id(1))), right);
}

/// Comments and blank lines, each comment another one, put between the parts of a text.
fn commented(text: &str, places: &[(prop::sample::Index, u8)]) -> String {
    let mut text = text.to_owned();
    for (number, (place, kind)) in places.iter().enumerate() {
        let gaps = gaps(&text);
        let comment = match kind % 4 {
            0 => format!("// comment{number}:\n"),
            1 => format!("/* comment{number}: */"),
            2 => format!("\n\n  // comment{number}: \"(\n"),
            _ => "\n\n".to_owned(),
        };
        text.insert_str(gaps[place.index(gaps.len())], &comment);
    }
    text
}

/// The places where a comment may stand.
fn gaps(text: &str) -> Vec<usize> {
    let mut gaps = vec![0, text.len()];
    let (mut at, mut in_text) = (0, false);
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        if !in_text && (rest.starts_with("//") || rest.starts_with("/*")) {
            at += if rest.starts_with("//") { rest.find('\n').unwrap_or(rest.len()) } else { rest.find("*/").unwrap() + 2 };
            continue;
        }
        match c {
            '\\' if in_text => at += 1,
            '"' => in_text = !in_text,
            ',' | '(' | '[' | '{' | '\n' if !in_text => gaps.push(at + 1),
            _ => {}
        }
        if !in_text && matches!(c, ',' | ')' | ']' | '}') {
            gaps.push(at);
        }
        at += text[at..].chars().next().unwrap().len_utf8();
    }
    gaps
}

/// The repaired plan, and the text of the damaged file with it.
fn mended(text: &str) -> Option<(Plan, String)> {
    let plan = file::repair(text.as_bytes(), this_month())?.plan;
    let new = file::rewrite(text, &plan, this_month());
    assert_eq!(file::read(&new, this_month()).as_ref(), Ok(&plan), "{text}\n{new}");
    Some((plan, new))
}

#[test]
fn repair_of_a_missing_sign_keeps_every_comment_and_the_order() {
    let text = BY_HAND.replace("// ", "// comment").replace("/* ", "/* comment");
    let numbered = |text: &str| text.matches("comment").count();
    let is_sign = |(at, _): &(usize, &str)| gaps(&text).contains(at) || gaps(&text).contains(&(at + 1));
    for (at, sign) in text.match_indices(['(', ')', '[', ']', ',', ':', '"']).filter(is_sign) {
        let damaged = format!("{}{}", &text[..at], &text[at + 1..]);
        let Some((_, new)) = mended(&damaged) else { panic!("without {sign} at {at}") };
        assert_eq!(numbered(&new), numbered(&text), "without {sign} at {at}: {new}");
        let place = |name: &str| new.find(name);
        let order = ["live:", "gifts:", "own:", "plan:"].map(place);
        assert!(order.is_sorted(), "without {sign} at {at}: {new}");
    }
}

#[test]
fn repair_of_a_slip_rewrites_the_slip() {
    let slips = [
        ("hours_per_session: 2,", "hours_per_sesion: 2,", "hours_per_session: 2,"),
        ("sessions_per_month: 12", "sessions_per_month: 1e9", "sessions_per_month: 200"),
        ("months: 24", "months: 24, months: 25", "months: 24, "),
        (
            "(value: 150, low: 90, /* a bad night */ high: 250)",
            "(value: 150, low: 250, /* a bad night */ high: 90)",
            "(value: 150, low: 90, high: 250) /* a bad night */",
        ),
    ];
    for (sound, slip, right) in slips {
        let (_, new) = mended(&BY_HAND.replace(sound, slip)).unwrap();
        assert_eq!(new, BY_HAND.replace(sound, right), "{slip}");
    }
}

fn marks(text: &str) -> Vec<&str> {
    text.split("comment").filter_map(|rest| rest.split_once(':').map(|(number, _)| number)).filter(|number| number.parse::<u32>().is_ok()).collect()
}

/// The fields of a text in their order, each with its home and the number of blank lines above it.
fn fields(text: &str) -> Vec<(String, usize)> {
    let (mut fields, mut home, mut blank_lines, mut goes_on) = (Vec::new(), String::new(), 0, false);
    for line in text.lines() {
        let is_text = std::mem::replace(&mut goes_on, line.ends_with('\\'));
        if line.trim().is_empty() {
            blank_lines += 1;
            continue;
        }
        if let Some((name, value)) = line.trim_start().split_once(": ").filter(|_| !is_text) {
            match (line.len() - line.trim_start().len(), name) {
                (4, _) => name.clone_into(&mut home),
                (_, "id") => home = format!("{} {value}", home.split(' ').next().unwrap()),
                _ => {}
            }
            fields.push((format!("{home} {name}"), blank_lines));
        }
        blank_lines = 0;
    }
    fields
}

/// The text with blank lines above some of its lines.
fn with_blank_lines(text: &str, above: &[usize]) -> String {
    let (mut spaced, mut goes_on) = (String::new(), false);
    for (index, line) in text.split_inclusive('\n').enumerate() {
        if !goes_on {
            spaced.extend(std::iter::repeat_n("\n", above[index % above.len()]));
        }
        goes_on = line.ends_with("\\\n");
        spaced.push_str(line);
    }
    spaced
}

/// The sections of a text in another order.
fn shuffled(text: &str, turn: usize) -> String {
    let (head, rest) = text.split_once("(\n").unwrap();
    let mut sections: Vec<String> = Vec::new();
    for line in rest.strip_suffix(")\n").unwrap().lines() {
        match sections.last_mut().filter(|_| line.starts_with("     ") || line.trim_start().starts_with([')', ']'])) {
            Some(last) => last.extend([line, "\n"]),
            None => sections.push(format!("{line}\n")),
        }
    }
    let count = sections.len();
    sections.rotate_left(turn % count);
    format!("{head}(\n{})\n", sections.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_comment_survives_every_edit(
        plan in any_plan(), turn in any::<usize>(), places in vec((any::<prop::sample::Index>(), any::<u8>()), 0..40),
        edits in entries(), changes in entries(), note in "[ -~é\n]{0,40}",
    ) {
        let text = commented(&shuffled(&file::write(&plan), turn), &places);
        let start = file::read(&text, this_month());
        prop_assert_eq!(start.as_ref(), Ok(&plan), "{}", text);
        prop_assert_eq!(&file::rewrite(&text, &plan, this_month()), &text);
        let changed = changed(plan, edits, changes, &note);
        for text in [text.clone(), text.replace('\n', "\r\n"), format!("\u{feff}{text}")] {
            let new = file::rewrite(&text, &changed, this_month());
            let read = file::read(&new, this_month());
            prop_assert_eq!(read.as_ref(), Ok(&changed));
            prop_assert_eq!(marks(&new), marks(&text), "{}", new);
            prop_assert_eq!(new.matches("\r\n").count(), if text.contains("\r\n") { new.matches('\n').count() } else { 0 });
            prop_assert_eq!(new.starts_with('\u{feff}'), text.starts_with('\u{feff}'));
            prop_assert_eq!(file::rewrite(&new, &changed, this_month()), new.as_str());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// But for those in the part that cannot be read.
    #[test]
    fn comments_survive_the_repair_of_a_line(plan in any_plan(), places in vec((any::<prop::sample::Index>(), any::<u8>()), 0..20), at in any::<prop::sample::Index>()) {
        let text = commented(&file::write(&plan), &places);
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        // With a removed element of a list go its comments, and a line of a text over several lines is no field.
        let is_field = |line: &str| [4, 8].iter().any(|indent| line.strip_prefix(&" ".repeat(*indent)).is_some_and(|field| field.starts_with(char::is_alphabetic)));
        let is_whole = |at: usize| !lines[at].ends_with("\\\n") && !lines[at - 1].ends_with("\\\n");
        let fields: Vec<usize> = (1..lines.len()).filter(|at| is_field(lines[*at]) && is_whole(*at)).collect();
        let at = fields[at.index(fields.len())];
        let (before, line, after) = (lines[..at].concat(), lines[at], lines[at + 1..].concat());
        let damaged = format!("{before}~~ {line}{after}");
        if let Some((_, new)) = mended(&damaged) {
            let all = marks(&text);
            let of_line = marks(line);
            let kept = marks(&new);
            prop_assert!(all.iter().filter(|mark| !of_line.contains(mark)).all(|mark| kept.contains(mark)), "{}\n{}", damaged, new);
        }
    }

    /// New fields come between, and nothing else moves.
    #[test]
    fn every_blank_line_and_the_order_survive_every_edit(
        plan in any_plan(), turn in any::<usize>(), above in vec(0_usize..3, 1..40), edits in entries(), changes in entries(), note in "[ -~é\n]{0,40}",
    ) {
        let text = with_blank_lines(&shuffled(&file::write(&plan), turn), &above);
        let start = file::read(&text, this_month());
        prop_assert_eq!(start.as_ref(), Ok(&plan), "{}", text);
        let new = file::rewrite(&text, &changed(plan, edits, changes, &note), this_month());
        let old = fields(&text);
        let kept: Vec<_> = fields(&new).into_iter().filter(|(name, _)| old.iter().any(|(old, _)| old == name)).collect();
        prop_assert_eq!(kept, old, "{}", new);
    }

    /// The comments, the blank lines and the order are those of the old text, since nothing else of it is touched.
    #[test]
    fn one_changed_number_is_all_that_is_rewritten(
        plan in any_plan(), turn in any::<usize>(), places in vec((any::<prop::sample::Index>(), any::<u8>()), 0..40), at in any::<prop::sample::Index>(),
    ) {
        let text = commented(&shuffled(&file::write(&plan), turn), &places);
        // A value taken from a source loses it with a change.
        let is_taken = |key: Key| matches!(key, Key::Assumption(of) if plan.source_of(of).is_some());
        let number = |key: Key| if let Some(Entry::Exact(number)) = plan.get(key) { Some((key, number)) } else { None };
        let numbers: Vec<(Key, f64)> = plan.keys().filter(|key| !is_taken(*key)).filter_map(number).collect();
        let (key, number) = numbers[at.index(numbers.len())];
        let mut changed = plan;
        prop_assume!([number + 1.0, number / 2.0, 0.5].into_iter().any(|number| changed.set(key, Entry::Exact(number)).is_ok()));
        let new = file::rewrite(&text, &changed, this_month());
        let read = file::read(&new, this_month());
        prop_assert_eq!(read.as_ref(), Ok(&changed));
        let start = text.bytes().zip(new.bytes()).take_while(|(old, new)| old == new).count();
        let end = text.bytes().rev().zip(new.bytes().rev()).take_while(|(old, new)| old == new).count();
        let rewritten = text.get(start..text.len().saturating_sub(end)).unwrap_or_default();
        prop_assert!(rewritten.chars().all(|c| c.is_ascii_digit() || ".-e".contains(c)), "{}: {}", key, rewritten);
    }

    /// With an element of a list go the comments in it and beside it, and no others.
    #[test]
    fn a_removed_element_takes_no_other_comments_along(
        plan in any_plan(), turn in any::<usize>(), places in vec((any::<prop::sample::Index>(), any::<u8>()), 0..40),
    ) {
        let text = commented(&shuffled(&file::write(&plan), turn), &places);
        let Some(first) = plan.own().first().map(|own| own.id) else { return Ok(()) };
        let mut changed = plan;
        changed.remove_own(first);
        let new = file::rewrite(&text, &changed, this_month());
        let read = file::read(&new, this_month());
        prop_assert_eq!(read.as_ref(), Ok(&changed));
        let (old, new) = (marks(&text), marks(&new));
        let start = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
        prop_assert_eq!(&old[old.len() - (new.len() - start)..], &new[start..], "those that are gone follow each other");
    }
}

/// The plan with every kind of change that removes nothing.
fn changed(mut plan: Plan, edits: Entries, changes: Entries, note: &str) -> Plan {
    for (key, entry) in edits {
        if plan.has(key) {
            plan.set(key, entry).ok(); // a slider that follows the gift table cannot be set
        }
    }
    plan.add_own().ok(); // there may be as many as there can be
    plan.set(Key::Plan(PlanField::Name), Entry::Word("Another".to_owned())).unwrap();
    plan.set_note_on(Assumption::Rpm, note.trim()).unwrap();
    let id = plan.add_scenario(Variant::Base, "Another").unwrap();
    for (key, entry) in changes {
        if plan.has(key) {
            plan.set_in(Variant::Scenario(id), key, entry).ok(); // as above
        }
    }
    plan
}
