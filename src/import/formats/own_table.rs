//! Any other table: its columns are those that were named, else those known by usual names.

use super::export_table::{ColumnNames, ExportTable, place_of};
use crate::import::Reading;
use crate::import::picked::{Digits, Picked};
use crate::import::reading::{AmountUnit, MoneyFlow};
use crate::plan::{DayField, Stream, StreamId};
use crate::words::import_preview::{ColumnRole, ExportKind, ImportDoubt, ImportFault};

/// Usual names of columns, in small letters; the first that a table has is used.
const USUAL: [(ColumnRole, ColumnNames); 16] = [
    (ColumnRole::Date, &["date", "day", "datum", "tag", "fecha", "data", "jour", "日付", "created", "created at", "payment date", "transaction date", "time"]),
    (
        ColumnRole::Amount,
        &[
            "net",
            "net amount",
            "amount",
            "earned",
            "earnings",
            "payout",
            "total",
            "betrag",
            "netto",
            "importe",
            "importo",
            "montant",
            "valor",
            "revenue",
            "income",
        ],
    ),
    (ColumnRole::Currency, &["currency", "währung", "moneda", "devise", "valuta", "moeda"]),
    (ColumnRole::Count(DayField::Lives), &["lives", "live streams", "number of lives"]),
    (ColumnRole::Count(DayField::StartHour), &["start hour", "start_hour", "start time", "live start time", "started at", "start", "hour"]),
    (ColumnRole::Count(DayField::Minutes), &["minutes", "live minutes", "minutes live", "duration (min)", "live duration (min)"]),
    (ColumnRole::Count(DayField::Likes), &["likes", "live likes"]),
    (ColumnRole::Count(DayField::Viewers), &["viewers", "unique viewers", "live viewers"]),
    (ColumnRole::Count(DayField::Gifters), &["gifters"]),
    (ColumnRole::Count(DayField::Diamonds), &["diamonds"]),
    (ColumnRole::Count(DayField::NewFollowers), &["new followers"]),
    (ColumnRole::Count(DayField::VideoViews), &["video views"]),
    (ColumnRole::Count(DayField::VideoLikes), &["video likes"]),
    (ColumnRole::Count(DayField::Members), &["members", "paid members"]),
    (ColumnRole::Count(DayField::NewMembers), &["new members"]),
    (ColumnRole::Count(DayField::LeftMembers), &["members who left", "cancelled members"]),
];

/// The role of a column of this name, in small letters.
pub(in crate::import) fn usual_role(name: &str) -> Option<ColumnRole> {
    USUAL.iter().find(|(_, names)| names.contains(&name)).map(|(role, _)| *role)
}

/// Reads a table; `None` where this row is not its heading.
pub(super) fn read(table: &ExportTable<'_>) -> Result<Option<Reading>, ImportFault> {
    let named = &table.answers.columns;
    let place = |role: ColumnRole, usual: ColumnNames| {
        let given = named.iter().find(|(of, _)| *of == role);
        given.map_or_else(|| place_of(table.names, usual), |(_, name)| table.names.iter().position(|found| *found == name.trim().to_lowercase()))
    };
    let places = USUAL.map(|(role, usual)| place(role, usual));
    let has_values = places[1].is_some() || places[3..].iter().any(Option::is_some);
    let are_named = named.iter().all(|(role, _)| USUAL.iter().zip(places).any(|((of, _), place)| of == role && place.is_some()));
    if places[0].is_none() || !has_values || !are_named {
        return Ok(None);
    }
    let read = |picked: &Picked<'_>, reading: &mut Reading| {
        for ((role, _), name) in USUAL.iter().zip(&picked.names) {
            if let Some(name) = name.as_ref().filter(|_| named.iter().all(|(of, _)| of != role)) {
                reading.doubts.push(ImportDoubt::ColumnByName(*role, name.clone()));
            }
        }
        let days = picked.past_days(0, reading)?;
        for (place, (role, _)) in USUAL.iter().enumerate() {
            if let (ColumnRole::Count(field), Some(_)) = (role, picked.column(place)) {
                let counts = match field {
                    DayField::StartHour => picked.hours(place, reading)?,
                    _ => picked.numbers([place], Digits::Whole, reading).map(|[counts]| counts)?,
                };
                for (day, count) in days.iter().zip(counts) {
                    if let (Some(day), Some(count)) = (day, count.filter(|count| *count >= 0.0)) {
                        reading.count(*day, *field, count);
                    }
                }
            }
        }
        let diamonds: Vec<_> = reading.days.iter().filter_map(|(day, counts)| Some((*day, counts.get(DayField::Diamonds)?))).collect();
        for (day, diamonds) in diamonds {
            reading.amount(day, StreamId::Named(Stream::Gifts), AmountUnit::Diamonds, MoneyFlow::Earned(diamonds));
        }
        if picked.column(1).is_some() {
            let stream = picked.answers.stream.ok_or(ImportFault::NoStream)?;
            let [amounts] = picked.numbers([1], Digits::Amounts, reading)?;
            let currencies = picked.currencies(2, None, reading);
            for row in 0..days.len() {
                if let (Some(day), Some(currency), Some(amount)) = (days[row], currencies[row], amounts[row]) {
                    reading.amount(day, stream, AmountUnit::Money(currency), MoneyFlow::Earned(amount));
                }
            }
        }
        reading.cover_whole_months();
        Ok(())
    };
    table.read(ExportKind::OwnTable, &places, &read).map(Some)
}

/// The fault of a table that has not these columns.
pub(super) fn missing(columns: &[(ColumnRole, String)]) -> ImportFault {
    columns.first().map_or(ImportFault::Unknown, |(_, name)| ImportFault::NoColumn(name.clone()))
}
