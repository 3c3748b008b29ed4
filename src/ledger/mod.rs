//! The sources of numbers: published claims with source and date, presets made of them, and the catalogue of gifts.
//!
//! The figures are data, in `assets/rates.csv` and `assets/gifts.csv`, built in. A user may lay files of the same form over
//! them. Nothing here reads the clock: callers pass the day by which a claim is stale.

mod catalogue;
mod claim;
mod csv_rows;
mod date;
mod exchange;
mod fee_idea;
mod gift_idea;
mod own_rows;
mod preset;
mod rates;
mod row_fault;

pub use catalogue::{Catalogue, Gift};
pub use claim::{Claim, Confidence, Followers, Subject, Tag};
pub use date::{Age, Date, NotADate, SourceDate};
pub use exchange::ExchangeRate;
pub use fee_idea::FeeIdea;
pub use gift_idea::GiftIdea;
pub use preset::Preset;
pub use row_fault::{Expected, Limits, RowFault, RowProblem};

use crate::plan::{Assumption, Currency, Key, Plan};

/// Every claim and every gift that is known.
#[derive(Clone, Debug, PartialEq)]
pub struct Ledger {
    claims: Vec<Claim>,
    catalogue: Catalogue,
    rates: Vec<ExchangeRate>,
}

/// The origin of a number of a plan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Origin<'a> {
    /// It follows the plan's table of gifts by name.
    GiftTable,
    /// Used from a source, under this reference; with its claim if the ledger still has it.
    Taken(&'a str, Option<&'a Claim>),
    /// The default, with the claim it rests on; without one it is the program's own assumption.
    Default(Option<&'a Claim>),
    /// The user's own.
    Yours,
}

impl Ledger {
    /// The ledger the program comes with.
    #[must_use]
    pub fn built_in() -> Self {
        // A test holds that neither file has a row that cannot be read.
        Self {
            claims: rates::read(include_str!("../../assets/rates.csv"), "assets/rates.csv").0.into_iter().map(|(_, claim)| claim).collect(),
            catalogue: Catalogue::of(catalogue::read(include_str!("../../assets/gifts.csv"), "assets/gifts.csv").0),
            rates: exchange::read(include_str!("../../assets/exchange-rates.csv"), "assets/exchange-rates.csv").0,
        }
    }

    /// Every claim, in the order of the files.
    #[must_use]
    pub fn claims(&self) -> &[Claim] {
        &self.claims
    }

    /// The gifts.
    #[must_use]
    pub const fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The rate of a currency; `None` where none is shipped.
    #[must_use]
    pub fn exchange_rate(&self, currency: Currency) -> Option<&ExchangeRate> {
        self.rates.iter().find(|rate| rate.currency == currency)
    }

    /// The published claims on a number.
    pub fn about(&self, of: Assumption) -> impl Iterator<Item = &Claim> {
        self.claims.iter().filter(move |claim| claim.subject == Subject::Number(of))
    }

    /// The claim a default rests on; `None` if it is the program's own assumption.
    #[must_use]
    pub fn basis(&self, of: Assumption) -> Option<&Claim> {
        self.about(of).find(|claim| claim.has(Tag::Default))
    }

    /// Published claims that help to judge a number.
    pub fn background(&self, of: Assumption) -> impl Iterator<Item = &Claim> {
        let group = match of {
            Assumption::LikesPerMonth | Assumption::LikesBaseline | Assumption::LiftPerDoubling => "likes",
            _ => of.section(),
        };
        self.claims.iter().filter(move |claim| matches!(&claim.subject, Subject::Background(name) if name.split('.').next() == Some(group)))
    }

    /// The claims on a setting of a stream's payment: `gifts.paid_after_days`.
    pub fn on_payment(&self, key: Key) -> impl Iterator<Item = &Claim> {
        let is_about = move |name: &str| name.split_once('.') == Some((key.section(), key.field()));
        self.claims.iter().filter(move |claim| matches!(&claim.subject, Subject::Background(name) if is_about(name)))
    }

    /// The origin of a number of a plan.
    #[must_use]
    pub fn origin<'a>(&'a self, plan: &'a Plan, of: Assumption) -> Origin<'a> {
        if plan.follows_gift_table(Key::Assumption(of)) {
            Origin::GiftTable
        } else if let Some(reference) = plan.source_of(of) {
            Origin::Taken(reference, self.about(of).find(|claim| claim.reference() == reference))
        } else if plan.value(of) == plan.default_of(of) {
            Origin::Default(self.basis(of))
        } else {
            Origin::Yours
        }
    }
}
