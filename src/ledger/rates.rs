//! The claims of a file: one row each, held to the key it speaks of.

use super::claim::{Claim, Confidence, Followers, Subject, Tag};
use super::rows::{Row, RowProblem, excerpt, read_rows, without_repeated};
use crate::plan::Assumption;
use crate::plan::assumption::Quantity;
use crate::plan::key::nearest_of;

const COLUMNS: [&str; 13] = ["key", "claim", "value", "low", "high", "unit", "source", "source_date", "read", "confidence", "note", "preset", "followers"];
const REQUIRED: [&str; 5] = ["key", "claim", "value", "unit", "source"];

/// The claims of a text with their lines, and what is wrong with the rest.
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

fn claim(row: &Row<'_>) -> Result<Claim, String> {
    let given = |column: &str| match row.text(column) {
        "" => Err(format!("{column} is missing; give it")),
        text => Ok(text.to_owned()),
    };
    let subject = subject(&given("key")?)?;
    let value = row.number("value")?.ok_or("value is missing; give a number like 0.005")?;
    let (low, high) = (row.number("low")?, row.number("high")?);
    if low.is_some_and(|low| low > value) || high.is_some_and(|high| high < value) {
        return Err(format!("{} does not lie between low and high; mend one of the three", value));
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
        known.ok_or_else(|| format!("confidence is “{}”; give H, M or L", excerpt(text)))
    });
    Ok(Claim {
        subject,
        text: given("claim")?,
        value: value + 0.0,
        low,
        high,
        unit,
        source: given("source")?,
        date: optional("source_date").map(str::parse).transpose().map_err(|why: String| format!("source_date: {why}"))?,
        read: optional("read").map(|text| text.parse().map_err(|_| format!("read is “{}”; give a day like 2026-11-22", excerpt(text)))).transpose()?,
        confidence: confidence.transpose()?,
        tags,
        note,
        presets: row.text("preset").split(';').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect(),
        followers: optional("followers").map(followers).transpose()?,
    })
}

fn subject(key: &str) -> Result<Subject, String> {
    if let Some(of) = Assumption::from_key(key) {
        return Ok(Subject::Number(of));
    }
    if let Some(name) = key.strip_prefix("context.").filter(|name| name.contains('.')) {
        return Ok(Subject::Background(name.to_owned()));
    }
    let near = nearest_of(key, Assumption::ALL.iter().map(|of| of.spec().key));
    let remedy = near.map_or_else(|| "`zeroline keys` lists them all".to_owned(), |near| format!("did you mean {near}?"));
    Err(format!("there is no number called “{}”; {remedy}", excerpt(key)))
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

/// Holds a unit to what the key is counted in: a rate in percent or in another currency would be taken for something else.
fn check_unit(of: Assumption, unit: &str) -> Result<(), String> {
    let spec = of.spec();
    let asked = match spec.quantity {
        Quantity::Money | Quantity::Usd => "USD",
        Quantity::Fraction => "fraction",
        Quantity::Count | Quantity::Hours | Quantity::Factor => counted_in(of),
    };
    let fits = unit.strip_prefix(asked).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    let remedy = match spec.quantity {
        Quantity::Money | Quantity::Usd => "give the amount in US dollars, with a unit that begins with USD",
        Quantity::Fraction => "give a fraction, 0.2 for 20%, with a unit that begins with the word fraction",
        Quantity::Count | Quantity::Hours | Quantity::Factor => "give it in the unit of the key",
    };
    if fits { Ok(()) } else { Err(format!("the unit of {} is “{}”, but it is counted in {asked}; {remedy}", spec.key, excerpt(unit))) }
}

fn check_limit(of: Assumption, value: f64, tags: &[Tag]) -> Result<(), String> {
    let spec = of.spec();
    let (low, high) = spec.limit;
    if (low..=high).contains(&value) != tags.contains(&Tag::OutsideLimit) {
        return Ok(());
    }
    Err(if tags.contains(&Tag::OutsideLimit) {
        format!("{} lies inside the limit of {}, {low} to {high}; take the words “outside limit.” out of its note", value, spec.key)
    } else {
        let value = value;
        format!("{value} is outside the limit of {}, {low} to {high}; mend it, or begin its note with “outside limit.” to show it all the same", spec.key)
    })
}

fn followers(text: &str) -> Result<Followers, String> {
    let pair = match text.strip_suffix('+') {
        Some(from) => from.parse().ok().map(|from| Followers { from, to: None }),
        None => text.split_once('-').and_then(|(from, to)| Some(Followers { from: from.trim().parse().ok()?, to: Some(to.trim().parse().ok()?) })),
    };
    pair.filter(|pair| pair.to.is_none_or(|to| pair.from < to))
        .ok_or_else(|| format!("followers is “{}”; write it like 10000-50000, or 1000000+", excerpt(text)))
}
