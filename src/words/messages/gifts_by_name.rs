//! The table of gifts by name.

use std::fmt;

use crate::words::translation::{Grouped, say};
use crate::words::{GiftText, language};

impl fmt::Display for GiftText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => say!(f, "gift-empty"),
            Self::Follows => say!(f, "gift-follows"),
            Self::Full(most) => say!(f, "gift-full", most),
            Self::Coins(coins) => say!(f, "gift-coins", coins = Grouped::of(*coins)),
            Self::PerHour(name, coins) => say!(f, "gift-per-hour", name = language().gift(name), coins = Self::Coins(*coins)),
            Self::PerHourHint => say!(f, "gift-per-hour-hint"),
            Self::Remove(name) => say!(f, "gift-remove", name = language().gift(name)),
            Self::RemoveGift(name, coins) => say!(f, "gift-remove-gift", name = language().gift(name), coins = Self::Coins(*coins)),
            Self::AddAGift => say!(f, "gift-add-a-gift"),
            Self::Add(name, coins) => say!(f, "gift-add", name = language().gift(name), coins = Self::Coins(*coins)),
            Self::Search(gifts) => say!(f, "gift-search", gifts),
            Self::NotFound => say!(f, "gift-not-found"),
            Self::More(count) => say!(f, "gift-more", count),
            Self::Catalogue(gifts, None) => say!(f, "gift-catalogue", gifts),
            Self::Catalogue(gifts, Some(day)) => say!(f, "gift-catalogue-seen", gifts, day),
            Self::OwnGifts => say!(f, "gift-own-gifts"),
        }
    }
}
