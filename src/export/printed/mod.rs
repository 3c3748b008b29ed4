//! A plan as a report on paper: the answer, the figures, charts, every assumption, and its limits.
//!
//! The pages are drawings, in blocks of a named kind; `pdf_file` writes them with that structure, for search and for screen readers.

mod assumption_pages;
mod chart_pages;
mod first_page;
mod page_writer;
mod pdf_file;
mod printed_source;
mod printed_table;

use self::page_writer::PageWriter;
pub use self::page_writer::{BlockTag, PageBlock, ReportPage};
pub use self::printed_source::{Paper, PrintedSource};
use super::provenance::provenance;
use super::svg::{SvgTexts, svg};
use crate::drawing::{Align, Drawing, Font, HAIRLINE, Hang, LIGHT, Pen, Point, Role, StyledText};
use crate::words::printed_report::PrintedText;

/// The bytes of a PDF file, the same for the same source.
///
/// # Errors
/// The reason of the writer of PDF.
pub fn printed(source: &PrintedSource<'_>) -> Result<Vec<u8>, String> {
    pdf_file::pdf(&pages(source), source)
}

/// The pages.
#[must_use]
pub fn pages(source: &PrintedSource<'_>) -> Vec<ReportPage> {
    let mut writer = PageWriter::new(source.paper);
    first_page::write(&mut writer, source);
    chart_pages::write(&mut writer, source);
    assumption_pages::write(&mut writer, source);
    let mut pages = writer.into_pages();
    let count = pages.len();
    for (i, page) in pages.iter_mut().enumerate() {
        foot(page, source, (i + 1, count));
    }
    pages
}

/// A page as SVG.
#[must_use]
pub fn page_as_svg(page: &ReportPage, title: &str) -> String {
    let drawing = Drawing { size: page.size, elements: page.elements().cloned().collect() };
    svg(&drawing, &LIGHT, &SvgTexts { title, description: "", plan: None, fonts: "" })
}

/// Adds the last lines of a page: that it is no promise, its origin, its number.
fn foot(page: &mut ReportPage, source: &PrintedSource<'_>, (number, count): (usize, usize)) {
    let within = page.within();
    page.add(BlockTag::Artifact, |canvas| {
        let mut lines = provenance(source.ledger, source.today).into_iter().map(|line| line.to_string());
        canvas.level(within.across(), within.bottom() + 12.0, Pen::solid(HAIRLINE, Role::Grid));
        let promise = lines.next().unwrap_or_default();
        let line = within.bottom() + 17.0;
        canvas.text(Point::new(within.left(), line), (Align::Left, Hang::Top), &StyledText::new(&promise, Font::LABEL, Role::Text));
        let number = PrintedText::Page(number, count).to_string();
        canvas.text(Point::new(within.right(), line), (Align::Right, Hang::Top), &StyledText::new(&number, Font::NOTE, Role::Dim));
        let origin = lines.collect::<Vec<_>>().join(" · ");
        canvas.text(Point::new(within.left(), line + 15.0), (Align::Left, Hang::Top), &StyledText::new(&origin, Font::NOTE, Role::Dim));
    });
}
