use crate::assert_fits_terminal;
use crate::three_scenarios::{amount, json, printed};

#[test]
fn steps_add_up_as_shown() {
    let table = printed(&["steps", "mona.ron", "--to=Brand push"]);
    assert_fits_terminal(&table);
    let cells: Vec<(&str, i64)> = table.lines().filter_map(|line| line.rsplit_once("  ")).map(|(name, cell)| (name.trim(), amount(cell.trim()))).collect();
    let [(first, from), steps @ .., (last, to)] = cells.as_slice() else { panic!("{table}") };
    assert_eq!((*first, *last), ("Base", "Brand push"));
    assert_eq!(steps.iter().map(|(name, _)| *name).collect::<Vec<_>>(), ["Deals per month 2 → 3", "Merch off", "Likes"]);
    assert_eq!((steps[2].1, from + steps.iter().map(|(_, amount)| amount).sum::<i64>()), (0, *to));

    let json = json(&["steps", "mona.ron", "--from=Brand push", "--to=More likes", "--measure=take-home", "--format=json"]);
    let amounts: Vec<f64> = json["steps"].as_array().unwrap().iter().map(|step| step["amount"].as_f64().unwrap()).collect();
    let difference = json["to"]["amount"].as_f64().unwrap() - json["from"]["amount"].as_f64().unwrap();
    assert!((amounts.iter().sum::<f64>() - difference).abs() < 1e-6 && json["orders"].is_null());
    let likes = json["steps"].as_array().unwrap().iter().find(|step| step["change"] == "audience.likes_per_month").unwrap();
    assert_eq!(likes["amount"], 0.0);
    assert_eq!(printed(&["steps", "mona.ron", "--to=More LIVEs", "--format=csv"]).lines().count(), 1 + 2 + 2);
}
