//! Buy Me a Coffee: the fields of its programming interface as columns.

use super::export_table::ExportFormat;
use crate::import::picked::{Digits, Picked};
use crate::import::reading::MoneyFlow;
use crate::import::{AmountUnit, Reading};
use crate::plan::{Stream, StreamId};
use crate::words::import_preview::{ExportKind, ImportDoubt, ImportFault};

pub(super) const PAYMENTS: ExportFormat = ExportFormat {
    kind: ExportKind::BuyMeACoffee,
    needs: &[&["support_created_on"], &["support_coffees"], &["support_coffee_price"]],
    takes: &[&["support_currency"], &["is_refunded"]],
    read,
};

fn read(picked: &Picked<'_>, reading: &mut Reading) -> Result<(), ImportFault> {
    let days = picked.past_days(0, reading)?;
    let [coffees, price] = picked.numbers([1, 2], Digits::Amounts, reading)?;
    let currencies = picked.currencies(3, None, reading);
    let mut refunds = 0;
    for (row, refunded) in picked.texts(4).into_iter().enumerate() {
        let (Some(day), Some(currency), Some(coffees), Some(price)) = (days[row], currencies[row], coffees[row], price[row]) else { continue };
        if ["1", "true", "yes"].contains(&refunded.to_lowercase().as_str()) {
            refunds += 1;
            continue;
        }
        reading.amount(day, StreamId::Named(Stream::Supporters), AmountUnit::Money(currency), MoneyFlow::Earned(coffees * price));
    }
    if refunds > 0 {
        reading.doubts.push(ImportDoubt::Refunds(refunds));
    }
    reading.cover_whole_months();
    Ok(())
}
