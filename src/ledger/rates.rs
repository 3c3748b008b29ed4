//! The claims of a file: one row each, held to the key it speaks of.

use super::claim::{Claim, Confidence, Followers, Subject, Tag};
use super::csv_rows::{LedgerRow, read_rows, without_repeated};
use super::row_fault::{Expected, Limits, RowFault, RowProblem};
use crate::plan::Assumption;
use crate::plan::assumption::Quantity;
use crate::plan::key::nearest_of;

const COLUMNS: [&str; 13] = ["key", "claim", "value", "low", "high", "unit", "source", "source_date", "read", "confidence", "note", "preset", "followers"];
const REQUIRED: [&str; 5] = ["key", "claim", "value", "unit", "source"];

/// The claims of a text with their lines, and the problems of the rest.
pub(super) fn read(text: &str, file: &str) -> (Vec<(u64, Claim)>, Vec<RowProblem>) {
    let (rows, mut problems) = read_rows(text, file, &COLUMNS, &REQUIRED, claim);
    let rows = without_repeated(rows, file, is_same, &mut problems);
    problems.sort_by_key(|problem| problem.line);
    (rows, problems)
}

/// Whether both say the same of the same number, at the same place; only the figures may differ.
pub(super) fn is_same(a: &Claim, b: &Claim) -> bool {
    a.subject == b.subject && a.text == b.text && a.source == b.source
}

fn claim(row: &LedgerRow<'_>) -> Result<Claim, RowFault> {
    let given = |column| match row.text(column) {
        "" => Err(RowFault::Missing { column }),
        text => Ok(text.to_owned()),
    };
    let bad = |column, found: &str, expected| RowFault::Bad { column, found: found.to_owned(), expected };
    let subject = subject(&given("key")?)?;
    let value = row.number("value")?.ok_or(RowFault::Missing { column: "value" })?;
    let (low, high) = (row.number("low")?, row.number("high")?);
    if low.is_some_and(|low| low > value) || high.is_some_and(|high| high < value) {
        return Err(RowFault::NotBetween { value });
    }
    let (tags, note) = tags(row.text("note"));
    let unit = given("unit")?;
    if let Subject::Number(of) = subject {
        check_unit(of, &unit)?;
        check_limit(of, value, &tags)?;
    }
    let optional = |column: &str| Some(row.text(column)).filter(|text| !text.is_empty());
    let confidence = optional("confidence").map(|text| {
        let known = Confidence::ALL.into_iter().find(|confidence| confidence.letter() == text);
        known.ok_or_else(|| bad("confidence", text, Expected::Confidence))
    });
    Ok(Claim {
        subject,
        text: given("claim")?,
        value: value + 0.0,
        low,
        high,
        unit,
        source: given("source")?,
        date: optional("source_date").map(|text| text.parse().map_err(|_| bad("source_date", text, Expected::SourceDate))).transpose()?,
        read: optional("read").map(|text| text.parse().map_err(|_| bad("read", text, Expected::Day))).transpose()?,
        confidence: confidence.transpose()?,
        tags,
        note,
        presets: row.text("preset").split(';').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect(),
        followers: optional("followers").map(followers).transpose()?,
    })
}

fn subject(key: &str) -> Result<Subject, RowFault> {
    if let Some(of) = Assumption::from_key(key) {
        return Ok(Subject::Number(of));
    }
    if let Some(name) = key.strip_prefix("context.").filter(|name| name.contains('.')) {
        return Ok(Subject::Background(name.to_owned()));
    }
    Err(RowFault::UnknownKey { found: key.to_owned(), near: nearest_of(key, Assumption::ALL.iter().map(|of| of.spec().key)) })
}

/// The tags a note begins with, and the rest of it.
fn tags(note: &str) -> (Vec<Tag>, String) {
    let mut tags = Vec::new();
    let mut rest = note;
    while let Some((tag, after)) = Tag::ALL.into_iter().find_map(|tag| Some((tag, rest.strip_prefix(tag.word())?.strip_prefix('.')?))) {
        tags.push(tag);
        rest = after.trim_start();
    }
    (tags, rest.to_owned())
}

/// The unit of a count in a file of claims.
const fn counted_in(of: Assumption) -> &'static str {
    use Assumption as A;
    match of {
        A::LikesPerMonth | A::LikesBaseline => "likes",
        A::SessionsPerMonth => "LIVEs",
        A::HoursPerSession => "hours",
        A::GiftsPerHour => "gifts",
        A::CoinsPerGift => "coins",
        A::DiamondsPerCoin => "diamonds",
        A::DealsPerMonth => "deals",
        A::VideosPerMonth => "videos",
        A::ViewsPerVideo => "views",
        A::SegmentsPerMonth => "sponsored segments",
        A::ShoutoutsPerMonth => "shout-outs",
        A::CollabsPerMonth => "paid collaborations",
        A::ClicksPerMonth => "product clicks",
        A::OrdersPerMonth => "orders",
        A::OpeningMembers | A::NewMembersPerMonth => "members",
        A::DonationsPerMonth => "donations",
        A::Subscribers => "subscribers",
        A::CurrencyPerUsd => "money per USD",
        _ => "multiplier",
    }
}

/// Refuses a unit other than that of the key: a rate in percent or in another currency would read as another number.
fn check_unit(of: Assumption, unit: &str) -> Result<(), RowFault> {
    let spec = of.spec();
    let expected = match spec.quantity {
        Quantity::Money | Quantity::Usd => "USD",
        Quantity::Fraction => "fraction",
        Quantity::Count | Quantity::Hours | Quantity::Factor => counted_in(of),
    };
    let fits = unit.strip_prefix(expected).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    if fits { Ok(()) } else { Err(RowFault::WrongUnit { key: spec.key, found: unit.to_owned(), expected, quantity: spec.quantity }) }
}

fn check_limit(of: Assumption, value: f64, tags: &[Tag]) -> Result<(), RowFault> {
    let spec = of.spec();
    let (low, high) = spec.limit;
    let limits = Limits { key: spec.key, value, low, high };
    match ((low..=high).contains(&value), tags.contains(&Tag::OutsideLimit)) {
        (true, true) => Err(RowFault::InsideLimits(limits)),
        (false, false) => Err(RowFault::OutsideLimits(limits)),
        _ => Ok(()),
    }
}

fn followers(text: &str) -> Result<Followers, RowFault> {
    let pair = match text.strip_suffix('+') {
        Some(from) => from.parse().ok().map(|from| Followers { from, to: None }),
        None => text.split_once('-').and_then(|(from, to)| Some(Followers { from: from.trim().parse().ok()?, to: Some(to.trim().parse().ok()?) })),
    };
    pair.filter(|pair| pair.to.is_none_or(|to| pair.from < to)).ok_or_else(|| RowFault::Bad {
        column: "followers",
        found: text.to_owned(),
        expected: Expected::Followers,
    })
}
