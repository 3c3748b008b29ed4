//! Ko-fi: payments received and given.

use super::export_table::ExportFormat;
use crate::import::picked::{Digits, Picked};
use crate::import::reading::MoneyFlow;
use crate::import::{AmountUnit, Reading};
use crate::plan::{Stream, StreamId};
use crate::words::import_preview::{ExportKind, ImportDoubt, ImportFault};

pub(super) const PAYMENTS: ExportFormat =
    ExportFormat { kind: ExportKind::KoFi, needs: &[&["datetime (utc)"], &["received"], &["given"], &["currency"]], takes: &[&["transactiontype"]], read };

fn read(picked: &Picked<'_>, reading: &mut Reading) -> Result<(), ImportFault> {
    let days = picked.past_days(0, reading)?;
    let [received, given] = picked.numbers([1, 2], Digits::Amounts, reading)?;
    let currencies = picked.currencies(3, None, reading);
    let (mut to_others, mut sales) = (0, 0);
    for (row, kind) in picked.texts(4).into_iter().enumerate() {
        if given[row].is_some_and(|given| given != 0.0) {
            to_others += 1;
        }
        let (Some(day), Some(currency), Some(amount)) = (days[row], currencies[row], received[row].filter(|amount| *amount != 0.0)) else { continue };
        let stream = if kind.to_lowercase().contains("shop") { Stream::Merch } else { Stream::Supporters };
        sales += usize::from(stream == Stream::Merch);
        reading.amount(day, StreamId::Named(stream), AmountUnit::Money(currency), MoneyFlow::Earned(amount));
    }
    if to_others > 0 {
        reading.doubts.push(ImportDoubt::NotIncome(to_others));
    }
    if sales > 0 {
        reading.doubts.push(ImportDoubt::WithoutCosts);
    }
    reading.doubts.push(ImportDoubt::GreenwichDays);
    reading.cover_whole_months();
    Ok(())
}
