//! Stripe: payments of any kind, of which charges and their refunds are income of the stream that is named.

use super::export_table::ExportFormat;
use crate::import::picked::{Digits, Picked};
use crate::import::reading::MoneyFlow;
use crate::import::{AmountUnit, Reading};
use crate::words::import_preview::{ExportKind, ImportDoubt, ImportFault};

pub(super) const PAYMENTS: ExportFormat =
    ExportFormat { kind: ExportKind::Stripe, needs: &[&["created (utc)"], &["net"], &["amount"], &["fee"], &["currency"], &["type"]], takes: &[], read };

fn read(picked: &Picked<'_>, reading: &mut Reading) -> Result<(), ImportFault> {
    let days = picked.past_days(0, reading)?;
    let [net] = picked.numbers([1], Digits::Amounts, reading)?;
    let currencies = picked.currencies(4, None, reading);
    let stream = picked.answers.stream.ok_or(ImportFault::NoStream)?;
    let (mut others, mut refunds) = (0, 0);
    for (row, kind) in picked.texts(5).into_iter().enumerate() {
        let (Some(day), Some(currency), Some(net)) = (days[row], currencies[row], net[row]) else { continue };
        let kind = kind.to_lowercase();
        let is_refund = kind.contains("refund");
        if is_refund || kind == "charge" || kind == "payment" {
            refunds += usize::from(is_refund);
            reading.amount(day, stream, AmountUnit::Money(currency), MoneyFlow::Paid(net));
        } else {
            others += 1;
        }
    }
    if others > 0 {
        reading.doubts.push(ImportDoubt::NotIncome(others));
    }
    if refunds > 0 {
        reading.doubts.push(ImportDoubt::Refunds(refunds));
    }
    reading.doubts.extend([ImportDoubt::MayBeElsewhere, ImportDoubt::GreenwichDays]);
    reading.cover_whole_months();
    Ok(())
}
