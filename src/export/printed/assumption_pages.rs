//! Every assumption with its range, its source, the date of that, and its note. Seasons that say no more than their number share a row.

use super::page_writer::PageWriter;
use super::printed_content::PrintedContent;
use super::printed_table::{PrintedCell, PrintedTable, columns};
use crate::drawing::Align;
use crate::plan::assumption::SEASONS;
use crate::plan::{Assumption, Key, OwnField};
use crate::report::claim_effect::origin;
use crate::report::full_label;
use crate::words::assumptions::AssumptionsText;
use crate::words::printed_report::PrintedText;
use crate::words::{Money, language, printable, quantity_of, shown};

pub(super) fn write(writer: &mut PageWriter, source: &PrintedContent<'_>) {
    writer.heading(&PrintedText::EveryAssumption.to_string(), 80.0);
    let own = source.plan.own().iter().map(|stream| Key::Own(stream.id, OwnField::AmountPerMonth));
    let is_alone = |of: &Assumption| !is_shared_season(source, *of);
    let alone = Assumption::ALL.iter().copied().filter(is_alone).map(Key::Assumption).chain(own);
    let rows = alone.filter_map(|key| row(source, key)).chain(seasons_row(source)).collect();
    let widths = [(190.0, Align::Left), (76.0, Align::Right), (130.0, Align::Right), (310.0, Align::Left)];
    let head = [PrintedText::Assumption, PrintedText::Value, PrintedText::RangeOf, PrintedText::BasisAndNote].map(|text| text.to_string());
    PrintedTable { columns: columns(writer.within().left(), &widths), head: head.to_vec(), rows }.write(writer);
}

fn basis(source: &PrintedContent<'_>, of: Assumption) -> String {
    format!("{:#}", origin(source.plan, source.ledger, of, source.today))
}

/// Whether this is a season with a number alone: no range, no note, and the source that is January's, too.
fn is_shared_season(source: &PrintedContent<'_>, of: Assumption) -> bool {
    let plan = source.plan;
    SEASONS.contains(&of)
        && plan.note_on(of).is_none()
        && plan.estimate_at(Key::Assumption(of)).is_some_and(|estimate| estimate.range().is_none())
        && basis(source, of) == basis(source, SEASONS[0])
}

/// The row of the seasons with a number alone.
fn seasons_row(source: &PrintedContent<'_>) -> Option<Vec<PrintedCell>> {
    let season = |(i, of): (usize, &Assumption)| {
        let key = Key::Assumption(*of);
        let value = shown(source.plan.estimate_at(key)?.value(), quantity_of(key)?, Money::of(source.plan.currency()));
        is_shared_season(source, *of).then(|| PrintedText::Season(language().month(i).long.to_owned(), value).to_string())
    };
    let seasons: Vec<String> = SEASONS.iter().enumerate().filter_map(season).collect();
    let texts = [seasons.join(" · "), basis(source, SEASONS[0])];
    (!seasons.is_empty()).then(|| {
        vec![
            PrintedCell::note(AssumptionsText::Seasons.to_string()),
            PrintedCell::strong(String::new()),
            PrintedCell::dim(String::new()),
            PrintedCell::dim(texts.join(". ")),
        ]
    })
}

fn row(source: &PrintedContent<'_>, key: Key) -> Option<Vec<PrintedCell>> {
    let plan = source.plan;
    let (estimate, quantity) = (plan.estimate_at(key)?, quantity_of(key)?);
    let words = |value| shown(value, quantity, Money::of(plan.currency()));
    let range = estimate.range().map_or_else(String::new, |range| PrintedText::Range(words(range.low), words(range.high)).to_string());
    let of = if let Key::Assumption(of) = key { Some(of) } else { None };
    let basis = of.map(|of| basis(source, of));
    let note = of.and_then(|of| plan.note_on(of)).map(|note| PrintedText::Note(printable(note).replace('\n', " ")).to_string());
    let basis: Vec<String> = basis.into_iter().chain(note).collect();
    Some(vec![
        PrintedCell::note(full_label(plan, key)),
        PrintedCell::strong(words(estimate.value())),
        PrintedCell::dim(range),
        PrintedCell::dim(basis.join(". ")),
    ])
}
