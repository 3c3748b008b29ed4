//! PayPal: payments of any kind, of which those that came in are income of the stream that is named.

use super::export_table::ExportFormat;
use crate::import::picked::{Digits, Picked};
use crate::import::reading::MoneyFlow;
use crate::import::{AmountUnit, Reading};
use crate::words::import_preview::{ExportKind, ImportDoubt, ImportFault};

pub(super) const PAYMENTS: ExportFormat =
    ExportFormat { kind: ExportKind::PayPal, needs: &[&["date"], &["net"], &["gross"], &["fee"], &["currency"], &["type"], &["status"]], takes: &[], read };

fn read(picked: &Picked<'_>, reading: &mut Reading) -> Result<(), ImportFault> {
    let days = picked.past_days(0, reading)?;
    let [net, gross] = picked.numbers([1, 2], Digits::Amounts, reading)?;
    let currencies = picked.currencies(4, None, reading);
    let (kinds, statuses) = (picked.texts(5), picked.texts(6));
    let stream = picked.answers.stream.ok_or(ImportFault::NoStream)?;
    let (mut others, mut refunds, mut pending) = (0, 0, None);
    for row in 0..days.len() {
        let (Some(day), Some(currency), Some(net), Some(gross)) = (days[row], currencies[row], net[row], gross[row]) else { continue };
        let kind = kinds[row].to_lowercase();
        let is_refund = kind.contains("refund") || kind.contains("reversal");
        let is_transfer = ["conversion", "withdraw", "transfer", "bank", "hold", "deposit"].iter().any(|word| kind.contains(word));
        if is_transfer || (gross < 0.0 && !is_refund) {
            others += 1;
        } else if statuses[row].eq_ignore_ascii_case("completed") || statuses[row].eq_ignore_ascii_case("refunded") {
            refunds += usize::from(is_refund);
            reading.amount(day, stream, AmountUnit::Money(currency), MoneyFlow::Paid(net));
        } else {
            let (rows, sum, _) = pending.get_or_insert((0, 0.0, currency));
            *rows += 1;
            *sum += net;
        }
    }
    if others > 0 {
        reading.doubts.push(ImportDoubt::NotIncome(others));
    }
    if refunds > 0 {
        reading.doubts.push(ImportDoubt::Refunds(refunds));
    }
    if let Some((rows, amount, currency)) = pending {
        reading.doubts.push(ImportDoubt::Pending { rows, amount, currency });
    }
    reading.doubts.push(ImportDoubt::MayBeElsewhere);
    reading.cover_whole_months();
    Ok(())
}
