//! The texts of the table of gifts by name.

use crate::ledger::Date;

/// A text of the table of gifts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GiftText {
    /// The table is empty.
    Empty,
    /// The table sets the numbers of gifts.
    Follows,
    /// The table is full: the most rows.
    Full(usize),
    /// A number of coins.
    Coins(u32),
    /// The number of a gift an hour.
    PerHour(String, u32),
    /// The use of the field of that number.
    PerHourHint,
    /// Removes a gift.
    Remove(String),
    /// Removes a gift, with its coins.
    RemoveGift(String, u32),
    /// The name of the search.
    AddAGift,
    /// Adds a gift.
    Add(String, u32),
    /// The hint in the search: the number of gifts.
    Search(usize),
    /// The search found nothing.
    NotFound,
    /// The number of gifts found beyond those in the list.
    More(usize),
    /// The catalogue: its number of gifts, and the last day one was seen.
    Catalogue(usize, Option<Date>),
    /// Gifts of the user's own.
    OwnGifts,
}
