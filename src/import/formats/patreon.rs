//! Patreon: members by day, and two tables of earnings by month.

use super::export_table::{ExportFormat, optional_days};
use crate::import::picked::{Digits, Picked};
use crate::import::reading::MoneyFlow;
use crate::import::{AmountUnit, Reading};
use crate::plan::{Day, DayField, Stream, StreamId};
use crate::words::import_preview::{ExportKind, ImportDoubt, ImportFault};

pub(super) const MEMBERS: ExportFormat = ExportFormat {
    kind: ExportKind::PatreonMembers,
    needs: &[&["patron status"], &["patronage since date"], &["pledge amount", "pledge $"]],
    takes: &[&["last charge date"]],
    read: members,
};

pub(super) const EARNINGS: ExportFormat = ExportFormat {
    kind: ExportKind::PatreonEarnings,
    needs: &[&["month - successful transactions"], &["total net earnings"], &["currency"]],
    takes: &[&["refunds"]],
    read: earnings,
};

pub(super) const ANALYTICS: ExportFormat =
    ExportFormat { kind: ExportKind::PatreonEarnings, needs: &[&["month"], &["your total earnings"], &["currency"]], takes: &[&["refunds"]], read: earnings };

/// Counts members: today those who pay, by day those who joined, and those who left on the day of their last payment.
fn members(picked: &Picked<'_>, reading: &mut Reading) -> Result<(), ImportFault> {
    let (statuses, today) = (picked.texts(0), picked.answers.today);
    let joined = picked.past_days(1, reading)?;
    let paid_last = optional_days(picked, 3, reading)?;
    let (mut active, mut left) = (0, 0);
    for (row, status) in statuses.into_iter().enumerate() {
        let is = |of: &str| status.eq_ignore_ascii_case(of);
        let (is_active, is_former, is_declined) = (is("Active patron"), is("Former patron"), is("Declined patron"));
        active += usize::from(is_active);
        left += usize::from(is_former || is_declined);
        if let Some(day) = joined[row].filter(|_| is_active || is_former || is_declined) {
            reading.count(day, DayField::NewMembers, 1.0);
        }
        if let Some(day) = paid_last[row].filter(|day| *day <= today && is_former) {
            reading.count(day, DayField::LeftMembers, 1.0);
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "rows are fewer than 2^53")]
    reading.count(today, DayField::Members, active as f64);
    reading.doubts.push(ImportDoubt::Members { active, left });
    Ok(())
}

fn earnings(picked: &Picked<'_>, reading: &mut Reading) -> Result<(), ImportFault> {
    let months = picked.past_days(0, reading)?;
    let [net, refunds] = picked.numbers([1, 3], Digits::Amounts, reading)?;
    let currencies = picked.currencies(2, None, reading);
    for row in 0..months.len() {
        let (Some(first), Some(currency), Some(net)) = (months[row], currencies[row], net[row]) else { continue };
        let unit = AmountUnit::Money(currency);
        reading.amount(first, StreamId::Named(Stream::Supporters), unit, MoneyFlow::Earned(net));
        let last = Day::last_of(first.month()).min(picked.answers.today);
        if last < Day::last_of(first.month()) {
            reading.doubts.push(ImportDoubt::PartOfMonth { first, last });
        }
        for (_, amount) in reading.amounts.iter_mut().filter(|(of, _)| of.month == first.month()) {
            amount.last = last;
        }
    }
    let refunded = refunds.iter().flatten().filter(|refund| **refund != 0.0).count();
    if refunded > 0 {
        reading.doubts.push(ImportDoubt::Refunds(refunded));
    }
    Ok(())
}
