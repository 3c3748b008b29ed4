//! LIVE Backstage: an agency's table of its creators, cumulative over a period.

use std::collections::BTreeSet;

use super::export_table::ExportFormat;
use crate::import::picked::{Digits, Picked};
use crate::import::raw_date::RawDate;
use crate::import::{AmountOf, AmountUnit, ReadAmount, Reading};
use crate::plan::{Day, Stream, StreamId};
use crate::words::import_preview::{DateOrder, ExportKind, ImportDoubt, ImportFault};

pub(super) const CREATORS: ExportFormat = ExportFormat {
    kind: ExportKind::Backstage,
    needs: &[&["data period", "selected period"], &["creator id"], &["creator's username", "creator’s username"], &["diamonds", "total diamonds"]],
    takes: &[],
    read,
};

fn read(picked: &Picked<'_>, reading: &mut Reading) -> Result<(), ImportFault> {
    let (periods, ids, names) = (picked.texts(0), picked.texts(1), picked.texts(2));
    let creators: BTreeSet<&str> = names.iter().copied().collect();
    let is_wanted = |row: usize| match &picked.answers.creator {
        Some(creator) => ids[row].eq_ignore_ascii_case(creator) || names[row].trim_start_matches('@').eq_ignore_ascii_case(creator.trim_start_matches('@')),
        None => true,
    };
    if picked.answers.creator.is_none() && creators.len() > 1 {
        return Err(ImportFault::ManyCreators(creators.len()));
    }
    let [diamonds] = picked.numbers([3], Digits::Whole, reading)?;
    let (mut is_there, mut ahead) = (false, Vec::new());
    let today = picked.answers.today;
    for (row, diamonds) in diamonds.into_iter().enumerate().filter(|(row, _)| is_wanted(*row)) {
        is_there = true;
        let (Some((first, last)), Some(diamonds)) = (period(periods[row]), diamonds) else { continue };
        if first.month() != last.month() {
            reading.doubts.push(ImportDoubt::SeveralMonths);
            continue;
        }
        if first > today {
            ahead.push(first);
            continue;
        }
        // A month that is not over is in a table up to today, even where its period ends later.
        let last = last.min(today);
        let of = AmountOf { month: first.month(), stream: StreamId::Named(Stream::Gifts), unit: AmountUnit::Diamonds };
        // Rows of one month are cumulative: the latest one has it all.
        if reading.amounts.get(&of).is_none_or(|known| known.last < last) {
            reading.amounts.insert(of, ReadAmount { earned: Some(diamonds), paid: None, sales: None, first, last });
        }
    }
    if !is_there {
        return Err(ImportFault::NoCreator);
    }
    reading.doubt_ahead(&ahead);
    reading.form.dates = Some(DateOrder::YearFirst);
    let parts =
        reading.amounts.values().filter(|amount| amount.first != Day::first_of(amount.first.month()) || amount.last != Day::last_of(amount.last.month()));
    let doubts: Vec<ImportDoubt> = parts.map(|amount| ImportDoubt::PartOfMonth { first: amount.first, last: amount.last }).collect();
    reading.doubts.extend(doubts);
    Ok(())
}

/// The days of "2026-07-01 ~ 2026-07-06".
fn period(text: &str) -> Option<(Day, Day)> {
    let (first, last) = text.split_once('~')?;
    let day = |text: &str| RawDate::read(text)?.day(DateOrder::YearFirst, None);
    Some((day(first)?, day(last)?)).filter(|(first, last)| first <= last)
}
