//! Files with something wrong, and every word that is said of it.

use zeroline::file;

use crate::this_month;

/// The problems of a text, one a line.
fn said(text: &str) -> String {
    let problems = file::read(text, this_month()).unwrap_err();
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

macro_rules! bad_files {
    ($($name:ident: $text:expr => $said:expr;)*) => {
        $(#[test]
        fn $name() {
            assert_eq!(said($text), $said);
        })*
    };
}

bad_files! {
    tax_bands_that_are_no_list: "(format: \"2.2\", costs: (tax_bands: 0.2))"
        => "1:36: costs.tax_bands: expected a list in square brackets, like [(from: 0, rate: 0), (from: 12000, rate: 0.2)]";
    tax_bands_without_a_rate: "(format: \"2.2\", costs: (tax_bands: [(from: 0), 3]))"
        => "1:37: costs.tax_bands: expected a band in round brackets, like (from: 12000, rate: 0.2)\n\
            1:48: costs.tax_bands: expected a band in round brackets, like (from: 12000, rate: 0.2)";
    tax_bands_with_a_misspelt_part: "(format: \"2.2\", costs: (tax_bands: [(from: 0, rates: 0.1, rate: 0)]))"
        => "1:47: costs.tax_bands.0.rates: unknown field; did you mean rate?";
    tax_bands_that_do_not_rise: "(format: \"2.2\", costs: (tax_bands: [(from: 0, rate: 0.1), (from: 0, rate: 0.2)]))"
        => "1:36: costs.tax_bands: a band begins at 0, after one from 0; use a number above 0, at most 1000000000";
    an_hour_that_no_day_has: "(format: \"2.2\", actuals: (days: [(day: \"2027-01-02\", start_hour: 24)]))"
        => "1:66: actuals.2027-01-02: start_hour is 24; use a whole number from 0 to 23";
    half_an_hour_of_the_day: "(format: \"2.2\", actuals: (days: [(day: \"2027-01-02\", start_hour: 18.5)]))"
        => "1:66: actuals.2027-01-02: start_hour is 18.5; use a whole number from 0 to 23";
    // Not a plan at all.
    empty: "" => "1:1: there is no plan in this file; open another one, or make a new plan with `zeroline new`";
    only_blanks: " \r\n\t " => "2:3: there is no plan in this file; open another one, or make a new plan with `zeroline new`";
    only_a_comment: "// nothing\n" => "2:1: there is no plan in this file; open another one, or make a new plan with `zeroline new`";
    some_other_text: "hello world" => "1:1: a plan begins with an opening bracket, (; is this a Zeroline plan?";
    json: r#"{"format": 1}"# => "1:1: a plan begins with an opening bracket, (; is this a Zeroline plan?";
    control_characters: "PK\u{3}\u{4}\u{0}" => "1:1: a plan begins with an opening bracket, (; is this a Zeroline plan?";
    an_extension: "#![enable(implicit_some)]\n(format: 1)" => "1:1: a plan uses no extensions of RON; remove the line with #![enable";
    half_a_merge: "(\n    format: 1,\n<<<<<<< HEAD\n    plan: (months: 12),\n=======\n    plan: (months: 24),\n>>>>>>> other\n)"
        => "3:1: merge conflict; keep one side and delete the <<<<<<<, ======= and >>>>>>> lines";

    // Brackets, quotation marks, commas.
    cut_short: "// head\n(\n    format: 1,\n    plan: (\n        months: 1"
        => "4:11: this ( is never closed; close it, or if the file was cut short, restore a whole copy";
    cut_short_in_a_text: "(format: 1, plan: (name: \"Mon" => "1:26: the text that begins here is never closed; add a quotation mark where it ends";
    cut_short_after_a_backslash: "(format: 1, plan: (name: \"Mon\\" => "1:26: the text that begins here is never closed; add a quotation mark where it ends";
    cut_short_in_a_comment: "(format: 1, /* plan" => "1:13: the comment that begins here is never closed; add */ where it ends";
    a_quotation_mark_missing: "(\n  format: 1,\n  plan: (\n    name: \"Mona,\n    note: \"hello\",\n  ),\n)"
        => "4:11: the text that begins here runs over several lines, and the text after it does not fit; is its closing quotation mark missing?";
    the_wrong_bracket: "(\n  format: 1,\n  own: [\n    (name: \"Tips\"),\n  ),\n)"
        => "5:3: this ) does not close the [ of line 3; there is one bracket too many or too few between them";
    a_bracket_too_many: "(format: 1))" => "1:12: no bracket is open that this ) could close; remove it";
    nested_too_deep: "(format: 1, own: [(((((((((((((((1)))))))))))))))])" => "1:33: brackets nest deeper here than in any plan; remove the extra ones";
    more_than_one_plan: "(format: 1)\n(format: 1)" => "2:1: text after the end of the plan; remove it";
    a_comma_missing: "(\n  format: 1,\n  plan: (\n    months: 12\n    name: \"Mona\",\n  ),\n)"
        => "5:5: “name:” does not belong here; is a comma missing before it? Names are written like_this, numbers like 1500.5, texts in quotation marks";
    a_comma_too_many: "(format: 1,, plan: ())" => "1:12: expected the name of a field, found “,”; write name: value, and numbers with a point, not a comma";
    a_colon_missing: "(format 1)" => "1:9: a colon is missing after the name of the field; write name: value";
    a_value_missing: "(format: 1, live: (hours_per_session: ))" => "1:39: expected a value, found “)”; use a number, true, false or a text in quotation marks";
    a_name_in_quotation_marks: r#"(format: 1, "plan": ())"#
        => "1:13: expected the name of a field, found “\"plan\":”; write name: value, and numbers with a point, not a comma";
    a_lone_backslash: r#"(format: 1, plan: (note: "C:\Users"))"#
        => "1:31: a backslash in a text needs n, t, \" or another backslash after it; write \\\\ for a backslash";

    // The format.
    no_format: "// head\n(\n    plan: (months: 12),\n)" => "3:5: format: missing; write format: \"2.3\", as the first line after the opening bracket";
    a_format_in_quotation_marks: r#"(format: "1")"# => r#"1:10: format: found "1"; use "2.3", the version of the format"#;
    a_format_that_never_was: "(format: 0)" => "1:10: format: found 0; use \"2.3\", the version of the format";
    a_newer_format: "(format: \"3.1\", gifts: 5, dreams: {})"
        => "1:10: format: made by a newer Zeroline (format 3.1; this one reads up to 2.3); update Zeroline, then open the plan again";
    a_newer_format_with_a_newer_syntax: "(format: 12, gifts: ((((((<-"
        => "1:10: format: made by a newer Zeroline (format 12.0; this one reads up to 2.3); update Zeroline, then open the plan again";

    // Sections and fields.
    a_misspelt_section: "(format: 1, gift: ())" => "1:13: gift: unknown section; did you mean gifts?";
    an_unknown_section: "(format: 1, qqq: ())"
        => "1:13: qqq: unknown section; the sections are plan, audience, live, gifts, brands, rewards, segments, affiliate, merch, supporters, subscriptions, fees, costs, cash, season, futures, own and scenarios";
    likes_that_pay: "(format: 1, likes: (usd_per_like: 0.01))" => "1:13: likes: likes pay nothing, so there is nothing to set; remove this section";
    likes_that_pay_among_the_gifts: "(format: 1, gifts: (usd_per_like: 0.01))" => "1:21: gifts.usd_per_like: unknown field; did you mean usd_per_diamond?";
    a_misspelt_field: "(format: 1,\n  gifts: (\n    gift_per_hour: 5,\n))" => "3:5: gifts.gift_per_hour: unknown field; did you mean gifts_per_hour?";
    a_field_in_the_wrong_section: "(format: 1, gifts: (rpm: 1))" => "1:21: gifts.rpm: unknown field; it belongs in rewards";
    an_unknown_field: "(format: 1, gifts: (qqq: 1))" => "1:21: gifts.qqq: unknown field; `zeroline keys` lists them all";
    a_section_given_twice: "(format: 1,\ngifts: (),\ngifts: ())" => "3:1: gifts: given twice, first on line 2; keep one of them";
    a_field_given_twice: "(format: 1, plan: (\nmonths: 12,\nmonths: 12))" => "3:1: plan.months: given twice, first on line 2; keep one of them";
    a_section_that_is_a_number: "(format: 1, gifts: 5)" => "1:20: gifts: expected its fields in round brackets, like (name: value, name: value)";
    own_that_is_no_list: r#"(format: 1, own: (name: "x"))"# => r#"1:18: own: expected a list in square brackets, like [(name: "Tips", amount_per_month: 100)]"#;
    own_stream_that_is_a_number: "(format: 1, own: [5])" => r#"1:19: own.1: expected its fields in round brackets, like (name: "Tips", amount_per_month: 100)"#;
    own_with_a_misspelt_field: "(format: 1, own: [(), (amount: 5)])" => "1:24: own.2.amount: unknown field; did you mean amount_per_month?";

    // Values.
    nan: "(format: 1, live: (hours_per_session: NaN))" => "1:39: live.hours_per_session: not a finite number; use one from 0 to 24";
    infinity: "(format: 1, live: (hours_per_session: -inf))" => "1:39: live.hours_per_session: not a finite number; use one from 0 to 24";
    too_large_for_any_number: "(format: 1, live: (hours_per_session: 1e999))" => "1:39: live.hours_per_session: not a finite number; use one from 0 to 24";
    outside_its_limit: "(format: 1, live: (hours_per_session: 25))" => "1:39: live.hours_per_session: 25 is outside its limits; use a number from 0 to 24";
    below_its_limit: "(format: 1, audience: (growth_rate: -0.6))" => "1:37: audience.growth_rate: -0.6 is outside its limits; use a number from -0.5 to 1";
    a_number_in_quotation_marks: r#"(format: 1, live: (hours_per_session: "2"))"# => "1:39: live.hours_per_session: found the word “2”; use a number from 0 to 24";
    a_switch_for_a_number: "(format: 1, live: (hours_per_session: true))" => "1:39: live.hours_per_session: found true; use a number from 0 to 24";
    a_number_for_a_switch: "(format: 1, gifts: (enabled: 1))" => "1:30: gifts.enabled: found the number 1; use true or false";
    an_option: "(format: 1, live: (hours_per_session: Some(2)))" => "1:39: live.hours_per_session: found Some(2); use a number from 0 to 24";
    a_list_for_a_number: "(format: 1, live: (hours_per_session: [\n2]))" => "1:39: live.hours_per_session: found […; use a number from 0 to 24";
    a_percentage: "(format: 1, costs: (manager_rate: 20%))"
        => "1:37: “%” does not belong here; is a comma missing before it? Names are written like_this, numbers like 1500.5, texts in quotation marks";
    a_decimal_comma: "(format: 1, live: (hours_per_session: 2,5))"
        => "1:41: expected the name of a field, found “5”; write name: value, and numbers with a point, not a comma";
    a_currency_sign: "(format: 1, costs: (fixed_per_month: $5))" => "1:38: expected a value, found “$5”; use a number, true, false or a text in quotation marks";
    letters_in_a_number: "(format: 1, costs: (fixed_per_month: 12abc))" => "1:40: “abc” does not belong here; is a comma missing before it? Names are written like_this, numbers like 1500.5, texts in quotation marks";
    single_quotation_marks: "(format: 1, plan: (name: 'Mona'))"
        => "1:28: a text needs double quotation marks, like \"Mona\"; replace the single ones";
    a_fraction_of_a_month: "(format: 1, plan: (months: 12.5))" => "1:28: plan.months: 12.5 is not a whole number; use one from 1 to 120";
    no_months: "(format: 1, plan: (months: 0))" => "1:28: plan.months: 0 is outside its limits; use a number from 1 to 120";
    an_empty_name: r#"(format: 1, plan: (name: " "))"# => "1:26: plan.name: the name is empty; enter one";
    a_number_for_a_name: "(format: 1, plan: (name: 5))" => "1:26: plan.name: found the number 5; use a name in quotation marks";
    no_currency: r#"(format: 1, plan: (currency: "EURO"))"# => "1:30: plan.currency: found the word “EURO”; use a currency code like USD";
    no_month: r#"(format: 1, plan: (start_month: "January"))"# => "1:33: plan.start_month: found the word “January”; use a month like 2027-01, from 1970-01 to 2999-12";
    a_word_without_quotation_marks: "(format: 1, plan: (goal_measure: gross))" => "1:34: plan.goal_measure: found gross without quotation marks; use \"gross\"";
    a_word_that_is_none_of_them: r#"(format: 1, plan: (goal_measure: "net"))"# => "1:34: plan.goal_measure: found the word “net”; use gross or take_home";
    a_negative_seed: "(format: 1, futures: (count: -1))" => "1:30: futures.count: -1 is outside its limits; use a number from 0 to 1000000";

    // Ranges.
    a_range_upside_down: "(format: 1, live: (hours_per_session: (value: 2, low: 3, high: 1)))"
        => "1:39: live.hours_per_session: the range 3 to 1 around 2 does not fit: its low end is above the value; use a value inside the range";
    a_range_from_nothing: "(format: 1, live: (hours_per_session: (value: 2, low: 0, high: 3)))"
        => "1:39: live.hours_per_session: the range 0 to 3 around 2 does not fit: its low end must be above 0; use a higher low end, or the value alone";
    a_range_over_the_limit: "(format: 1, live: (hours_per_session: (value: 2, low: 1, high: 25)))"
        => "1:39: live.hours_per_session: the range 1 to 25 around 2 does not fit: an end is outside the limits; use numbers from 0 to 24";
    a_range_to_infinity: "(format: 1, live: (hours_per_session: (value: 2, low: 1, high: inf)))"
        => "1:39: live.hours_per_session: the range 1 to inf around 2 does not fit: an end is not a finite number; use two finite numbers";
    a_range_without_an_end: "(format: 1, live: (hours_per_session: (low: 1)))"
        => "1:39: live.hours_per_session: the range lacks value and high; write (value: 150, low: 90, high: 250), or a number alone";
    half_a_range_that_is_off: "(format: 1, gifts: (gifts_per_hour: (value: 150, low_off: 90)))"
        => "1:37: gifts.gifts_per_hour: the range lacks high_off; write (value: 150, low: 90, high: 250), or a number alone";
    a_range_that_is_on_and_off: "(format: 1, gifts: (gifts_per_hour: (value: 150, low: 90, high: 250, high_off: 300)))"
        => "1:37: gifts.gifts_per_hour: the range is on and off; keep low and high, or low_off and high_off";
    a_range_off_around_another_value: "(format: 1, gifts: (gifts_per_hour: (value: 50, low_off: 90, high_off: 250)))"
        => "1:37: gifts.gifts_per_hour: the range 90 to 250 around 50 does not fit: its low end is above the value; use a value inside the range";
    a_range_with_a_misspelt_end: "(format: 1, live: (hours_per_session: (value: 2, low: 1, hi: 3)))"
        => "1:58: live.hours_per_session.hi: unknown field; did you mean high?";
    a_range_with_a_word: r#"(format: 1, live: (hours_per_session: (value: 2, low: "one", high: 3)))"#
        => "1:55: live.hours_per_session: low is \"one\"; use a number";
    a_range_without_names: "(format: 1, live: (hours_per_session: (2, 1, 3)))"
        => "1:39: live.hours_per_session: expected a range, like (value: 150, low: 90, high: 250), or a number alone";
    a_range_where_none_goes: "(format: 1, plan: (goal_per_month: (value: 3, low: 2, high: 5)))"
        => "1:36: plan.goal_per_month: takes no range; use a number from 0 to 1000000000";

    // Everything at once, in the order of the file; columns count characters, not bytes.
    all_problems: "(\r\n  plan: (name: \"Zoë\", months: 0),\r\n  gift: (),\r\n  merch: (price: -1, /* Größe */ prise: 2),\r\n)"
        => "2:3: format: missing; write format: \"2.3\", as the first line after the opening bracket\n\
            2:31: plan.months: 0 is outside its limits; use a number from 1 to 120\n\
            3:3: gift: unknown section; did you mean gifts?\n\
            4:18: merch.price: -1 is outside its limits; use a number from 0 to 100000\n\
            4:34: merch.prise: unknown field; did you mean price?";
}

#[test]
fn a_25th_own_stream_is_one_problem() {
    let own = "(name: \"x\"), ".repeat(40);
    assert_eq!(said(&format!("(format: 1,\nown: [{own}])")), "2:319: own.25: a plan holds at most 24 streams of your own; remove one first");
}

#[test]
fn ten_thousand_brackets_are_one_problem_and_no_crash() {
    for bracket in ["(", "[", "{", "(a:", "[(", "Some("] {
        let text = format!("(format: 1, plan: {}", bracket.repeat(10_000));
        assert!(said(&text).ends_with("brackets nest deeper here than in any plan; remove the extra ones"), "{bracket}");
    }
}

#[test]
fn problems_beyond_a_hundred_are_not_listed() {
    let fields: Vec<String> = (0..500).map(|i| format!("x{i}: 1")).collect();
    let text = format!("(format: 1, gifts: ({}))", fields.join(", "));
    let said = said(&text);
    assert_eq!(said.lines().count(), 101);
    assert!(said.ends_with("\nMore problems not shown; fix these first"), "{said}");
}

#[test]
fn more_fields_than_a_plan_can_hold_are_one_problem() {
    let fields = "x: 1, ".repeat(2_000);
    let said = said(&format!("(format: 1, {fields})"));
    assert!(said.ends_with(": more fields in this bracket than a plan can hold; remove those that do not belong there"), "{said}");
    assert_eq!(said.lines().count(), 1);
}

/// Texts that could make a reader slow, as large as a file may be; in steps that grow with the square, they would take hours.
#[test]
fn reader_is_fast_on_any_file() {
    for part in ["/*/", "/* */", "\"\"", "#", "r#\"", "\\", "a:1,", "(", "()", "1_", "own:[],", "'", "b\"", "//\n", "\u{feff}", "−"] {
        let text = format!("(format: 1, plan: {}", part.repeat((4_000_000) / part.len()));
        assert_eq!(said(&text).lines().count(), 1, "{part}");
    }
}

#[test]
fn misspelt_gift_name_gets_a_suggestion() {
    let warnings = |gifts: &str| {
        let plan = file::read(&format!("(format: 1, gifts: (gift_mix: [{gifts}]))"), this_month()).unwrap();
        file::warnings(&plan).iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let row = |name: &str, rest: &str| format!("(name: \"{name}\", coins: 1, {rest}per_hour: 40), ");
    assert_eq!(warnings(&row("Rosee", "")), ["gifts.gift_mix: “Rosee” is not in the program's catalogue of gifts; did you mean Rose?"]);
    // A name of the catalogue, in any case, a gift with its id, and a name like no other.
    for known in [row("Rose", ""), row("rose", ""), row("Rosee", "id: 5655, "), row("My own gift", "")] {
        assert!(warnings(&known).is_empty(), "{known}");
    }
}
