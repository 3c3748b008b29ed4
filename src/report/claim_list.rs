//! The ledger for a terminal, a spreadsheet and a program.

use std::iter::once;

use serde::Serialize;

use crate::ledger::{Age, Claim, Date, Ledger, Subject, Tag};
use crate::plan::assumption::Quantity;
use crate::plan::{Assumption, Key, Plan};

use super::change::full_label;
use super::claim_effect::{claimed, claimed_span, dated, origin};
use super::json::ENGINE;
use super::table::{Block, Cell, Paragraph, Report, Table};
use crate::words::Language;
use crate::words::claims::SourcesText;
use crate::words::money::{Money, shown};

/// A report of the ledger.
#[derive(Clone, Copy, Debug)]
pub struct Sources<'a> {
    /// The ledger.
    pub ledger: &'a Ledger,
    /// A new plan: its values are the defaults.
    pub defaults: &'a Plan,
    /// One number, or a setting of a payment; `None` for all numbers.
    pub of: Option<Key>,
    /// The day by which claims are stale.
    pub today: Date,
}

#[derive(Serialize)]
struct SourcesJson<'a> {
    engine: &'static str,
    today: String,
    numbers: Vec<NumberJson<'a>>,
    background: Vec<BackgroundJson<'a>>,
    gifts: GiftsJson,
}

#[derive(Serialize)]
struct NumberJson<'a> {
    key: &'static str,
    label: &'static str,
    unit: &'static str,
    default: f64,
    /// Whether the default is the program's own assumption.
    own_assumption: bool,
    claims: Vec<ClaimJson<'a>>,
}

#[derive(Serialize)]
struct BackgroundJson<'a> {
    name: &'a str,
    #[serde(flatten)]
    claim: ClaimJson<'a>,
}

#[derive(Serialize)]
struct ClaimJson<'a> {
    claim: &'a str,
    value: f64,
    low: Option<f64>,
    high: Option<f64>,
    unit: &'a str,
    source: &'a str,
    source_date: Option<String>,
    read: Option<String>,
    confidence: Option<&'static str>,
    tags: Vec<&'static str>,
    note: &'a str,
    presets: &'a [String],
    age: &'static str,
    offered: bool,
    supports_default: bool,
}

#[derive(Serialize)]
struct GiftsJson {
    count: usize,
    seen_on: Option<String>,
}

impl<'a> Sources<'a> {
    fn numbers(&self) -> impl Iterator<Item = Assumption> + use<'_, 'a> {
        Assumption::ALL.iter().copied().filter(|of| self.of.is_none_or(|only| only == Key::Assumption(*of)))
    }

    /// The claims listed: those on the numbers asked for, then the background.
    fn claims(&self) -> impl Iterator<Item = &'a Claim> {
        let ledger = self.ledger;
        let numbers: Vec<&Claim> = self.numbers().flat_map(|of| ledger.about(of)).collect();
        numbers.into_iter().chain(self.background())
    }

    fn background(&self) -> impl Iterator<Item = &'a Claim> + use<'a> {
        let of = self.of;
        let ledger = self.ledger;
        ledger.claims().iter().filter(move |claim| match &claim.subject {
            Subject::Background(_) => match of {
                None => true,
                Some(Key::Assumption(of)) => ledger.background(of).any(|known| known == *claim),
                Some(key) => ledger.on_payment(key).any(|known| known == *claim),
            },
            Subject::Number(_) => false,
        })
    }

    fn all_numbers(&self) -> Vec<Block> {
        let lines = self.numbers().flat_map(|of| self.lines(of)).collect();
        let gifts = SourcesText::Gifts(self.ledger.catalogue().gifts().len(), self.ledger.catalogue().seen_on());
        let text = |text: SourcesText| vec![Paragraph::new(0, text.to_string())];
        [text(SourcesText::Heading), lines, text(gifts)].map(Block::Paragraphs).into()
    }

    fn lines(&self, of: Assumption) -> [Paragraph; 2] {
        let text = SourcesText::Origin(origin(self.defaults, self.ledger, of, self.today), self.ledger.about(of).count());
        [Paragraph::new(0, format!("{:<33}{}", of.spec().key, self.default(of))), Paragraph::new(4, text.to_string())]
    }

    fn default(&self, of: Assumption) -> String {
        shown(of.spec().default, of.spec().quantity, Money::of(self.defaults.currency()))
    }

    fn number_table(&self, of: Assumption) -> Vec<Block> {
        let head = [format!("{}: {}", of.spec().key, of.label()), Key::Assumption(of).help().to_owned()];
        let default = SourcesText::Default(self.default(of), origin(self.defaults, self.ledger, of, self.today));
        let mut claims: Vec<&Claim> = self.ledger.about(of).collect();
        claims.sort_by(|a, b| a.value.total_cmp(&b.value));
        let parts = [(SourcesText::Published, claims), (SourcesText::Background, self.background().collect())];
        let parts = parts.into_iter().filter(|(_, claims)| !claims.is_empty()).flat_map(|(heading, claims)| {
            let entries = claims.into_iter().map(|claim| Block::Paragraphs(self.entry(claim)));
            once(Block::Lines(vec![heading.to_string()])).chain(entries)
        });
        [Block::Lines(head.into()), Block::Lines(vec![default.to_string()])].into_iter().chain(parts).collect()
    }

    /// The claims on a setting of a payment, the least value first.
    fn payment_table(&self, key: Key) -> Vec<Block> {
        let mut claims: Vec<&Claim> = self.background().collect();
        claims.sort_by(|a, b| a.value.total_cmp(&b.value));
        let head = [format!("{key}: {}", full_label(self.defaults, key)), key.help().to_owned()];
        let published = (!claims.is_empty()).then(|| Block::Lines(vec![SourcesText::Published.to_string()]));
        let entries = claims.into_iter().map(|claim| Block::Paragraphs(self.entry(claim)));
        once(Block::Lines(head.into())).chain(published).chain(entries).collect()
    }

    fn entry(&self, claim: &Claim) -> Vec<Paragraph> {
        let span = claimed_span(claim, self.defaults).map_or_else(String::new, |span| format!(" ({span})"));
        let mark = if claim.has(Tag::OutsideLimit) {
            SourcesText::OutsideLimit.to_string()
        } else if claim.has(Tag::LowerBound) {
            SourcesText::LowerBound.to_string()
        } else {
            String::new()
        };
        let support = claim.confidence.map_or_else(String::new, |confidence| format!(", {}", confidence.name()));
        let head = Paragraph::new(0, format!("{}{span}{mark}: {}", claimed(claim, claim.value, self.defaults), claim.shown_text()));
        let source = Paragraph::new(2, format!("{}, {}{support}", claim.source, dated(claim, self.today)));
        let note = (!claim.note.is_empty()).then(|| Paragraph::new(2, claim.shown_note()));
        [head, source].into_iter().chain(note).collect()
    }

    fn claim_json(&self, claim: &'a Claim) -> ClaimJson<'a> {
        ClaimJson {
            claim: &claim.text,
            value: claim.value,
            low: claim.low,
            high: claim.high,
            unit: &claim.unit,
            source: &claim.source,
            source_date: claim.date.as_ref().map(ToString::to_string),
            read: claim.read.map(|day| day.to_string()),
            confidence: claim.confidence.map(crate::ledger::Confidence::letter),
            tags: claim.tags.iter().filter(|tag| **tag != Tag::Default).map(|tag| tag.word()).collect(),
            note: &claim.note,
            presets: &claim.presets,
            age: match claim.age(self.today) {
                Age::Fresh => "fresh",
                Age::Stale => "stale",
                Age::Undated => "no date",
            },
            offered: claim.is_offered() && matches!(claim.subject, Subject::Number(_)),
            supports_default: claim.has(Tag::Default),
        }
    }
}

impl<'a> Sources<'a> {
    /// One row a claim, with its text, its note and its presets in a language.
    #[must_use]
    pub fn table_in(&self, language: Language) -> Table {
        let columns = [
            "key",
            "claim",
            "value",
            "low",
            "high",
            "unit",
            "source",
            "source_date",
            "read",
            "confidence",
            "tags",
            "note",
            "presets",
            "age",
            "offered",
            "supports_default",
        ];
        // The message of English has its numbers in the user's format, the ledger as they are written there.
        let preset = |name: &'a str| if language == Language::English { name } else { language.preset(name) };
        let mut table = Table::new(self.defaults.currency(), columns);
        for claim in self.claims() {
            let (key, unit) = match &claim.subject {
                Subject::Number(of) => (of.spec().key.to_owned(), of.spec().quantity),
                Subject::Background(name) => (format!("context.{name}"), Quantity::Count),
            };
            let json = self.claim_json(claim);
            let number = |number: Option<f64>| number.map_or(Cell::Empty, |number| Cell::Number(number, unit));
            table.row([
                Cell::Text(key),
                Cell::text(language.claim(json.claim)),
                number(Some(json.value)),
                number(json.low),
                number(json.high),
                Cell::text(json.unit),
                Cell::text(json.source),
                Cell::Text(json.source_date.unwrap_or_default()),
                Cell::Text(json.read.unwrap_or_default()),
                Cell::text(json.confidence.unwrap_or_default()),
                Cell::Text(json.tags.join("; ")),
                Cell::text(language.claim(json.note)),
                Cell::Text(json.presets.iter().map(|name| preset(name)).collect::<Vec<_>>().join("; ")),
                Cell::text(json.age),
                Cell::Switch(json.offered),
                Cell::Switch(json.supports_default),
            ]);
        }
        table
    }
}

impl Report for Sources<'_> {
    fn page(&self) -> Vec<Block> {
        match self.of {
            None => self.all_numbers(),
            Some(Key::Assumption(of)) => self.number_table(of),
            Some(key) => self.payment_table(key),
        }
    }

    /// One row a claim, in English as the files of the ledger have it: scripts get the same in every language.
    fn table(&self) -> Table {
        self.table_in(Language::English)
    }

    fn json(&self) -> impl Serialize {
        let number = |of: Assumption| NumberJson {
            key: of.spec().key,
            label: of.label(),
            unit: Key::Assumption(of).unit(),
            default: of.spec().default,
            own_assumption: self.ledger.basis(of).is_none(),
            claims: self.ledger.about(of).map(|claim| self.claim_json(claim)).collect(),
        };
        let background = self.background().map(|claim| {
            let name = if let Subject::Background(name) = &claim.subject { name.as_str() } else { "" };
            BackgroundJson { name, claim: self.claim_json(claim) }
        });
        SourcesJson {
            engine: ENGINE,
            today: self.today.to_string(),
            numbers: self.numbers().map(number).collect(),
            background: background.collect(),
            gifts: GiftsJson { count: self.ledger.catalogue().gifts().len(), seen_on: self.ledger.catalogue().seen_on().map(|day| day.to_string()) },
        }
    }
}
