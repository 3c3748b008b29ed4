//! Every assumption with its range, its source, the date of that, and its note.

use super::page_writer::PageWriter;
use super::printed_source::PrintedSource;
use super::printed_table::{PrintedCell, PrintedTable, columns};
use crate::drawing::Align;
use crate::plan::{Assumption, Key, OwnField};
use crate::report::claim_effect::origin;
use crate::report::full_label;
use crate::words::printed_report::PrintedText;
use crate::words::{Money, printable, quantity_of, shown};

pub(super) fn write(writer: &mut PageWriter, source: &PrintedSource<'_>) {
    writer.heading(&PrintedText::EveryAssumption.to_string(), 80.0);
    let own = source.plan.own().iter().map(|stream| Key::Own(stream.id, OwnField::AmountPerMonth));
    let rows = Assumption::ALL.iter().copied().map(Key::Assumption).chain(own).filter_map(|key| row(source, key)).collect();
    let widths = [(190.0, Align::Left), (76.0, Align::Right), (130.0, Align::Right), (310.0, Align::Left)];
    let head = [PrintedText::Assumption, PrintedText::Value, PrintedText::RangeOf, PrintedText::BasisAndNote].map(|text| text.to_string());
    PrintedTable { columns: columns(writer.within().left(), &widths), head: head.to_vec(), rows }.write(writer);
}

fn row(source: &PrintedSource<'_>, key: Key) -> Option<Vec<PrintedCell>> {
    let plan = source.plan;
    let (estimate, quantity) = (plan.estimate_at(key)?, quantity_of(key)?);
    let words = |value| shown(value, quantity, Money::of(plan.currency()));
    let range = estimate.range().map_or_else(String::new, |range| PrintedText::Range(words(range.low), words(range.high)).to_string());
    let of = if let Key::Assumption(of) = key { Some(of) } else { None };
    let basis = of.map(|of| format!("{:#}", origin(plan, source.ledger, of, source.today)));
    let note = of.and_then(|of| plan.note_on(of)).map(|note| PrintedText::Note(printable(note).replace('\n', " ")).to_string());
    let basis: Vec<String> = basis.into_iter().chain(note).collect();
    Some(vec![
        PrintedCell::note(full_label(plan, key)),
        PrintedCell::strong(words(estimate.value())),
        PrintedCell::dim(range),
        PrintedCell::dim(basis.join(". ")),
    ])
}
