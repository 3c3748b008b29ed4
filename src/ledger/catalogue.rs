//! The catalogue of gifts: name and price in coins. Names repeat, so a gift goes by its id, or by name and coins.

use super::Date;
use super::csv_rows::{LedgerRow, read_rows, without_repeated};
use super::row_fault::{Expected, RowFault, RowProblem};
use crate::plan::key::nearest_of;
use crate::plan::{GIFT_COINS, GiftRow};

const COLUMNS: [&str; 5] = ["gift_id", "name", "coins", "seen_on", "source"];
const REQUIRED: [&str; 2] = ["name", "coins"];

/// One gift.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gift {
    /// Its id, where a list has one.
    pub id: Option<u64>,
    /// Its name; not unique.
    pub name: String,
    /// Its price in coins.
    pub coins: u32,
    /// When it was last seen at this price.
    pub seen_on: Option<Date>,
    /// The list it was seen on.
    pub source: String,
}

/// Every gift, the cheapest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalogue {
    gifts: Vec<Gift>,
}

/// The gifts of a text, and the problems of the rest.
pub(super) fn read(text: &str, file: &str) -> (Vec<Gift>, Vec<RowProblem>) {
    let (rows, mut problems) = read_rows(text, file, &COLUMNS, &REQUIRED, gift);
    let rows = without_repeated(rows, file, is_same, &mut problems);
    problems.sort_by_key(|problem| problem.line);
    (rows.into_iter().map(|(_, gift)| gift).collect(), problems)
}

/// Whether both are the same gift: by id where both have one, else by name and coins.
pub(super) fn is_same(a: &Gift, b: &Gift) -> bool {
    match (a.id, b.id) {
        (Some(a), Some(b)) => a == b,
        _ => a.name == b.name && a.coins == b.coins,
    }
}

fn gift(row: &LedgerRow<'_>) -> Result<Gift, RowFault> {
    let bad = |column, found: &str, expected| RowFault::Bad { column, found: found.to_owned(), expected };
    let (least, most) = GIFT_COINS;
    let coins = row.text("coins");
    let coins = coins.parse().map_err(|_| bad("coins", coins, Expected::Whole { low: least, high: most }))?;
    let id = Some(row.text("gift_id")).filter(|id| !id.is_empty());
    let id = id.map(|id| id.parse().map_err(|_| bad("gift_id", id, Expected::WholeOrNothing))).transpose()?;
    // A gift that no plan can have is not part of the catalogue.
    let known = GiftRow::new(row.text("name"), coins, id, 0.0).map_err(RowFault::Gift)?;
    let seen = Some(row.text("seen_on")).filter(|day| !day.is_empty());
    let seen_on = seen.map(|day| day.parse().map_err(|_| bad("seen_on", day, Expected::Day))).transpose()?;
    Ok(Gift { id, name: known.name().to_owned(), coins, seen_on, source: row.text("source").to_owned() })
}

impl Catalogue {
    pub(super) fn of(mut gifts: Vec<Gift>) -> Self {
        gifts.sort_by(|a, b| (a.coins, &a.name, a.id).cmp(&(b.coins, &b.name, b.id)));
        Self { gifts }
    }

    /// This catalogue with these gifts: they replace those of the same name, and new ones are added.
    pub(super) fn with(&self, own: Vec<Gift>) -> Self {
        let mut gifts = self.gifts.clone();
        for mut gift in own {
            match gifts.iter_mut().find(|known| is_same(known, &gift)) {
                Some(known) => {
                    gift.id = gift.id.or(known.id);
                    *known = gift;
                }
                None => gifts.push(gift),
            }
        }
        Self::of(gifts)
    }

    /// Every gift, the cheapest first.
    #[must_use]
    pub fn gifts(&self) -> &[Gift] {
        &self.gifts
    }

    /// The latest day any price was seen.
    #[must_use]
    pub fn seen_on(&self) -> Option<Date> {
        self.gifts.iter().filter_map(|gift| gift.seen_on).max()
    }

    /// The name that was meant by one that no gift has: no more than a slip of the finger away.
    #[must_use]
    pub fn meant_by(&self, name: &str) -> Option<&str> {
        let name = name.to_lowercase();
        let most = (name.chars().count() / 3).min(2);
        let distances = self.gifts.iter().map(|gift| (strsim::osa_distance(&name, &gift.name.to_lowercase()), gift.name.as_str()));
        distances.min().filter(|(distance, _)| (1..=most).contains(distance)).map(|(_, name)| name)
    }

    /// The gifts whose name, or its name in the user's language, holds this text in any case, or that cost so many coins, those that begin
    /// with it first; where there are none, those with the name or the word of a name most like it.
    #[must_use]
    pub fn search<'a>(&'a self, text: &str, local: impl Fn(&'a str) -> &'a str) -> Vec<&'a Gift> {
        let text = text.trim().to_lowercase();
        // A price is whole, so any mark in it is between groups of digits, as some language writes them.
        let coins: Option<u32> = text.replace([',', '.', '\'', '’', ' ', '\u{a0}', '\u{202f}'], "").parse().ok();
        let names = |gift: &'a Gift| [gift.name.to_lowercase(), local(&gift.name).to_lowercase()];
        let rank_of = |name: &str| {
            if name == text {
                Some(0)
            } else if name.starts_with(&text) {
                Some(1)
            } else if name.split_whitespace().any(|word| word.starts_with(&text)) {
                Some(2)
            } else {
                name.contains(&text).then_some(3)
            }
        };
        let rank = |gift: &'a Gift| names(gift).iter().filter_map(|name| rank_of(name)).min().or((coins == Some(gift.coins)).then_some(3));
        let mut found: Vec<(u8, &'a Gift)> = self.gifts.iter().filter_map(|gift| Some((rank(gift)?, gift))).collect();
        if found.is_empty() {
            let with_words = |name: String| name.split_whitespace().map(str::to_owned).chain([name.clone()]).collect::<Vec<_>>();
            let words = |gift: &'a Gift| names(gift).into_iter().flat_map(with_words);
            let near = nearest_of(&text, self.gifts.iter().flat_map(words)).unwrap_or_default();
            return self.gifts.iter().filter(|gift| words(gift).any(|word| word == near)).collect();
        }
        found.sort_by_key(|(rank, _)| *rank);
        found.into_iter().map(|(_, gift)| gift).collect()
    }
}
