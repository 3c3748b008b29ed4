//! The table of gifts by name.

use std::fmt::{Formatter, Result};

use super::English;
use crate::words::{GiftText, Says, plain};

impl Says<GiftText> for English {
    fn say(&self, text: &GiftText, f: &mut Formatter<'_>) -> Result {
        match text {
            GiftText::Empty => f.write_str("No gifts yet, so none count. Search below to add one."),
            GiftText::Follows => f.write_str("Gifts per hour and coins per gift follow this table."),
            GiftText::Full(most) => write!(f, "The table is full: at most {most} gifts."),
            GiftText::Coins(1) => f.write_str("1 coin"),
            GiftText::Coins(coins) => write!(f, "{} coins", plain((*coins).into())),
            GiftText::PerHour(name, coins) => write!(f, "{name}, {}: gifts an hour", GiftText::Coins(*coins)),
            GiftText::PerHourHint => f.write_str("Gifts an hour; click to type"),
            GiftText::Remove(name) => write!(f, "Remove {name}"),
            GiftText::RemoveGift(name, coins) => write!(f, "Remove {name}, {}", GiftText::Coins(*coins)),
            GiftText::AddAGift => f.write_str("Add a gift"),
            GiftText::Add(name, coins) => write!(f, "Add {name}, {}", GiftText::Coins(*coins)),
            GiftText::Search(gifts) => write!(f, "Search {gifts} gifts by name or coins"),
            GiftText::NotFound => f.write_str("No gift found. Add your own in gifts.csv in the settings folder."),
            GiftText::More(count) => write!(f, "{count} more; type to narrow the list."),
            GiftText::Catalogue(gifts, seen) => {
                write!(f, "Prices in coins from {gifts} gifts")?;
                if let Some(day) = seen {
                    write!(f, ", seen up to {day}")?;
                }
                f.write_str("; lists differ by country and season.")
            }
            GiftText::OwnGifts => f.write_str("gifts.csv in the settings folder adds gifts or changes prices.\nFirst line: gift_id,name,coins,seen_on,source"),
        }
    }
}
