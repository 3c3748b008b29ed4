//! Gifts by name.

use super::assumption::Assumption;
use super::plan_text::{LONGEST_NAME, checked, is_blank};
use super::problem::{Fault, TextFault};
use super::unknown_fields::FieldPlace;

/// The least and the greatest price of a gift, in coins.
pub const GIFT_COINS: (u32, u32) = (1, 44_999);

/// One row of the table: a gift and how many of it come in an hour of LIVE.
#[derive(Clone, Debug, PartialEq)]
pub struct GiftRow {
    name: String,
    coins: u32,
    id: Option<u64>,
    per_hour: f64,
}

impl GiftRow {
    /// A gift by its name and price in coins, with its id in the catalogue where it has one, and how many come in an hour.
    ///
    /// # Errors
    /// A name that is empty, long or not plain text; coins or a number an hour outside their limits.
    pub fn new(name: &str, coins: u32, id: Option<u64>, per_hour: f64) -> Result<Self, Fault> {
        let name = name.trim();
        if is_blank(name) {
            return Err(Fault::BadText { reason: TextFault::EmptyGiftName });
        }
        let name = checked(name, LONGEST_NAME, &[])?;
        let (least, most) = GIFT_COINS;
        if !(least..=most).contains(&coins) {
            return Err(Fault::OutsideLimit { value: coins.into(), low: least.into(), high: most.into() });
        }
        let (low, high) = Assumption::GiftsPerHour.spec().limit;
        if !per_hour.is_finite() {
            return Err(Fault::NotFinite { low, high });
        }
        if per_hour < low || per_hour > high {
            return Err(Fault::OutsideLimit { value: per_hour, low, high });
        }
        Ok(Self { name, coins, id, per_hour: per_hour + 0.0 })
    }

    /// The name; several gifts can have the same.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its price for the viewer, in coins.
    #[must_use]
    pub const fn coins(&self) -> u32 {
        self.coins
    }

    /// Its id in the catalogue.
    #[must_use]
    pub const fn id(&self) -> Option<u64> {
        self.id
    }

    /// Gifts an hour of LIVE.
    #[must_use]
    pub const fn per_hour(&self) -> f64 {
        self.per_hour
    }

    /// The place of unknown fields in its row.
    #[must_use]
    pub fn place(&self) -> FieldPlace {
        FieldPlace::Gift { name: self.name.clone(), coins: self.coins.to_string() }
    }

    /// Whether both rows are about the same gift: by id where both have one, else by name and coins.
    #[must_use]
    pub fn is_same_gift(&self, other: &Self) -> bool {
        match (self.id, other.id) {
            (Some(id), Some(other)) => id == other,
            _ => self.name == other.name && self.coins == other.coins,
        }
    }
}

/// The table, and whether the sliders follow it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct GiftTable {
    pub(super) on: bool,
    pub(super) rows: Vec<GiftRow>,
}
