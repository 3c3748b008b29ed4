//! TikTok Shop: orders that an affiliate or a seller has commissions of.

use super::export_table::{ExportFormat, optional_days};
use crate::import::picked::{Digits, Picked};
use crate::import::reading::MoneyFlow;
use crate::import::{AmountUnit, Reading};
use crate::plan::{Stream, StreamId};
use crate::words::import_preview::{ExportKind, ImportDoubt, ImportFault};

pub(super) const AFFILIATE: ExportFormat = ExportFormat {
    kind: ExportKind::ShopAffiliate,
    needs: &[&["order date"], &["order settlement status"], &["total final earned amount"]],
    takes: &[
        &["commission settlement date"],
        &["currency"],
        &["est. standard commission"],
        &["est. shop ads commission"],
        &["est. bonus"],
        &["est. affiliate partner bonus"],
        &["items refunded"],
        &["actual commission base"],
    ],
    read: affiliate,
};

fn affiliate(picked: &Picked<'_>, reading: &mut Reading) -> Result<(), ImportFault> {
    let stream = StreamId::Named(Stream::Affiliate);
    let (ordered, settled) = (picked.past_days(0, reading)?, optional_days(picked, 3, reading)?);
    let [earned, a, b, c, d, base] = picked.numbers([2, 5, 6, 7, 8, 10], Digits::Amounts, reading)?;
    let [refunded] = picked.numbers([9], Digits::Whole, reading)?;
    let currencies = picked.currencies(4, None, reading);
    let mut pending: Option<(usize, f64, _)> = None;
    for (row, status) in picked.texts(1).into_iter().enumerate() {
        let (Some(day), Some(currency)) = (ordered[row], currencies[row]) else { continue };
        let unit = AmountUnit::Money(currency);
        match (status.to_lowercase().as_str(), earned[row]) {
            ("settled", Some(amount)) => {
                reading.amount(day, stream, unit, MoneyFlow::Earned(amount));
                if let Some(base) = base[row] {
                    reading.amount(day, stream, unit, MoneyFlow::Sales(base));
                }
                // A settlement that is announced is no payment yet.
                if let Some(day) = settled[row].filter(|day| *day <= picked.answers.today) {
                    reading.amount(day, stream, unit, MoneyFlow::Paid(amount));
                }
            }
            ("pending" | "awaiting payment", _) => {
                let expected: f64 = [a[row], b[row], c[row], d[row]].into_iter().flatten().sum();
                let (rows, sum, _) = pending.get_or_insert((0, 0.0, currency));
                *rows += 1;
                *sum += expected;
            }
            _ => {}
        }
    }
    if let Some((rows, amount, currency)) = pending {
        reading.doubts.push(ImportDoubt::Pending { rows, amount, currency });
    }
    doubt_refunds(refunded.iter().filter(|items| items.is_some_and(|items| items > 0.0)).count(), reading);
    reading.cover_whole_months();
    Ok(())
}

fn doubt_refunds(rows: usize, reading: &mut Reading) {
    if rows > 0 {
        reading.doubts.push(ImportDoubt::Refunds(rows));
    }
}

pub(super) const SELLER: ExportFormat = ExportFormat {
    kind: ExportKind::ShopSeller,
    needs: &[&["time created"], &["payment amount"], &["order status"], &["actual commission payment"]],
    takes: &[&["fully returned or refunded"], &["actual shop ads commission payment"], &["actual co-funded creator bonus"], &["currency"]],
    read: seller,
};

fn seller(picked: &Picked<'_>, reading: &mut Reading) -> Result<(), ImportFault> {
    let days = picked.past_days(0, reading)?;
    let [paid, commission, ads, bonus] = picked.numbers([1, 3, 5, 6], Digits::Amounts, reading)?;
    let currencies = picked.currencies(7, None, reading);
    let (statuses, returned) = (picked.texts(2), picked.texts(4));
    let mut refunds = 0;
    for row in 0..days.len() {
        let (Some(day), Some(currency), Some(paid)) = (days[row], currencies[row], paid[row]) else { continue };
        let is_cancelled = statuses[row].to_lowercase().contains("cancel");
        let is_returned = ["yes", "true", "1"].contains(&returned[row].to_lowercase().as_str());
        if is_cancelled || is_returned {
            refunds += 1;
            continue;
        }
        let costs: f64 = [commission[row], ads[row], bonus[row]].into_iter().flatten().sum();
        reading.amount(day, StreamId::Named(Stream::Merch), AmountUnit::Money(currency), MoneyFlow::Earned(paid - costs));
    }
    doubt_refunds(refunds, reading);
    reading.doubts.push(ImportDoubt::WithoutCosts);
    reading.cover_whole_months();
    Ok(())
}
