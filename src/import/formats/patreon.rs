//! Patreon: members, and two tables of earnings by month.

use super::ExportFormat;
use crate::import::picked::{Digits, Picked};
use crate::import::reading::MoneyFlow;
use crate::import::{AmountUnit, Reading};
use crate::plan::{Day, Stream, StreamId};
use crate::words::import_preview::{ExportKind, ImportDoubt, ImportFault};

pub(super) const MEMBERS: ExportFormat = ExportFormat {
    kind: ExportKind::PatreonMembers,
    needs: &[&["patron status"], &["patronage since date"], &["pledge amount", "pledge $"]],
    takes: &[],
    read: |picked, reading| {
        let statuses = picked.texts(0);
        let are = |status: &str| statuses.iter().filter(|found| found.eq_ignore_ascii_case(status)).count();
        reading.doubts.push(ImportDoubt::Members { active: are("Active patron"), left: are("Former patron") + are("Declined patron") });
        Ok(())
    },
};

pub(super) const EARNINGS: ExportFormat = ExportFormat {
    kind: ExportKind::PatreonEarnings,
    needs: &[&["month - successful transactions"], &["total net earnings"], &["currency"]],
    takes: &[&["refunds"]],
    read: earnings,
};

pub(super) const ANALYTICS: ExportFormat =
    ExportFormat { kind: ExportKind::PatreonEarnings, needs: &[&["month"], &["your total earnings"], &["currency"]], takes: &[&["refunds"]], read: earnings };

fn earnings(picked: &Picked<'_>, reading: &mut Reading) -> Result<(), ImportFault> {
    let months = picked.days(0, reading)?;
    let [net, refunds] = picked.numbers([1, 3], Digits::Amounts, reading)?;
    let currencies = picked.currencies(2, None, reading);
    for row in 0..months.len() {
        let (Some(first), Some(currency), Some(net)) = (months[row], currencies[row], net[row]) else { continue };
        if first > picked.answers.today {
            continue;
        }
        let unit = AmountUnit::Money(currency);
        reading.amount(first, StreamId::Named(Stream::Supporters), unit, (MoneyFlow::Earned, net));
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
