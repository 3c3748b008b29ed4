//! Plans, scenarios and options of every command.

use serde_json::Value;

use crate::three_scenarios::{json, printed, refused};

#[test]
fn scenario_is_forecast_like_a_plan() {
    let shown = json(&["forecast", "mona.ron", "--scenario", "brand PUSH", "--format=json"]);
    let set = json(&["forecast", "mona.ron", "--set", "brands.deals_per_month=3 (2 to 4)", "--set=merch.enabled=no", "--format=json"]);
    assert_eq!((&shown["plan"], &shown["as_set"], &shown["futures"]), (&Value::from("Mona: Brand push"), &set["as_set"], &set["futures"]));
    let base = json(&["forecast", "mona.ron", "--scenario=base", "--format=json"]);
    assert_eq!(base, json(&["forecast", "mona.ron", "--format=json"]));
    assert!(printed(&["matters", "mona.ron", "--scenario=More LIVEs", "--futures=0"]).contains("Mona: More LIVEs"));
    let reach = json(&["reach", "mona.ron", "--scenario=More LIVEs", "--target=60k", "--by=gifts.gifts_per_hour", "--format=json"]);
    assert_eq!(reach["plan"], "Mona: More LIVEs");
}

#[test]
fn misspelt_scenario_suggests_the_one_meant() {
    let near = "error: --scenario: no scenario “Brand psh”; did you mean “Brand push”?\n";
    assert_eq!(refused(2, &["forecast", "mona.ron", "--scenario=Brand psh"]), near);
    let far = "error: --against: no scenario “Xyz”; use “Base”, “Brand push”, “More LIVEs”, “More likes”\n";
    assert_eq!(refused(2, &["compare", "mona.ron", "--against=Xyz"]), far);
    let none = refused(2, &["forecast", "--scenario=Brand push"]);
    assert_eq!(none, "error: --scenario: no scenario “Brand push”; use “Base”\n");
}
