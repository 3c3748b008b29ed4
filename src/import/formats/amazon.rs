//! Amazon Associates: the fees of shipped items.

use super::export_table::ExportFormat;
use crate::import::picked::{Digits, Picked};
use crate::import::reading::MoneyFlow;
use crate::import::{AmountUnit, Reading};
use crate::plan::{Currency, Stream, StreamId};
use crate::words::import_preview::{ExportKind, ImportDoubt, ImportFault};

pub(super) const EARNINGS: ExportFormat = ExportFormat {
    kind: ExportKind::AmazonEarnings,
    needs: &[&["date shipped"], &["ad fees($)", "ad fees"], &["items shipped"]],
    takes: &[&["returns"], &["currency"], &["revenue($)", "revenue"]],
    read,
};

fn read(picked: &Picked<'_>, reading: &mut Reading) -> Result<(), ImportFault> {
    let days = picked.past_days(0, reading)?;
    let [fees, revenue] = picked.numbers([1, 5], Digits::Amounts, reading)?;
    let [returns] = picked.numbers([3], Digits::Whole, reading)?;
    let in_dollars = picked.names[1].as_deref().is_some_and(|name| name.contains('$'));
    let currencies = picked.currencies(4, in_dollars.then_some(Currency::USD), reading);
    for row in 0..days.len() {
        if let (Some(day), Some(currency), Some(fee)) = (days[row], currencies[row], fees[row]) {
            let (stream, unit) = (StreamId::Named(Stream::Affiliate), AmountUnit::Money(currency));
            reading.amount(day, stream, unit, MoneyFlow::Earned(fee));
            if let Some(revenue) = revenue[row] {
                reading.amount(day, stream, unit, MoneyFlow::Sales(revenue));
            }
        }
    }
    let returned = returns.iter().flatten().filter(|items| **items != 0.0).count();
    if returned > 0 {
        reading.doubts.push(ImportDoubt::Refunds(returned));
    }
    reading.cover_whole_months();
    Ok(())
}
