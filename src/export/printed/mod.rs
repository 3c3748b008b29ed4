//! A plan as a report on paper: the answer, the figures, charts, every assumption, and its limits.
//!
//! The pages are drawings, in blocks of a named kind; `pdf_file` writes them with that structure, for search and for screen readers.

mod assumption_pages;
mod chart_pages;
mod first_page;
mod page_writer;
mod pdf_file;
mod pdf_text;
mod printed_content;
mod printed_table;

use std::sync::atomic::AtomicBool;

use self::page_writer::{BlockTag, PageWriter, ReportPage};
use self::printed_content::{BaseFigures, PrintedContent};
pub use self::printed_content::{Paper, PrintedSource};
use super::ExportError;
use super::font_files::letters_without_font;
use super::provenance::provenance;
use crate::drawing::{Align, Element, Font, HAIRLINE, Hang, Pen, Point, Role, StyledText};
use crate::forecast::futures::Engine;
use crate::words::printed_report::PrintedText;

/// The bytes of a PDF file, the same for the same source.
///
/// # Errors
/// `stop` being set, and the reason of the writer of PDF.
pub fn printed(source: &PrintedSource<'_>, engine: &mut Engine, stop: &AtomicBool) -> Result<Vec<u8>, ExportError> {
    let figures = BaseFigures::new(source.plan, engine, stop)?;
    let content = PrintedContent::new(source, &figures);
    pdf_file::pdf(&pages(&content), &content).map_err(ExportError::NotMade)
}

/// The pages.
fn pages(source: &PrintedContent<'_>) -> Vec<ReportPage> {
    let mut writer = PageWriter::new(source.paper);
    first_page::write(&mut writer, source);
    chart_pages::write(&mut writer, source);
    assumption_pages::write(&mut writer, source);
    let mut pages = writer.into_pages();
    let texts = pages.iter().flat_map(ReportPage::elements).flat_map(|element| Element::labels(std::slice::from_ref(element)));
    let boxes = letters_without_font(&texts.map(|label| label.text.as_str()).collect::<Vec<_>>());
    let boxes = (!boxes.is_empty()).then(|| PrintedText::Boxes(boxes).to_string());
    let count = pages.len();
    for (i, page) in pages.iter_mut().enumerate() {
        foot(page, source, boxes.as_deref(), (i + 1, count));
    }
    pages
}

/// Adds the last lines of a page: that it is no promise, its origin, a remark, its number.
fn foot(page: &mut ReportPage, source: &PrintedContent<'_>, remark: Option<&str>, (number, count): (usize, usize)) {
    let within = page.within();
    page.add(BlockTag::Artifact, |canvas| {
        let mut lines = provenance(source.ledger, source.today).into_iter().map(|line| line.to_string());
        canvas.level(within.across(), within.bottom() + 12.0, Pen::solid(HAIRLINE, Role::Grid));
        let promise = lines.next().unwrap_or_default();
        let line = within.bottom() + 17.0;
        canvas.text(Point::new(within.left(), line), (Align::Left, Hang::Top), &StyledText::new(&promise, Font::LABEL, Role::Text));
        let number = PrintedText::Page(number, count).to_string();
        canvas.text(Point::new(within.right(), line), (Align::Right, Hang::Top), &StyledText::new(&number, Font::NOTE, Role::Dim));
        let origin = lines.chain(remark.map(str::to_owned)).collect::<Vec<_>>().join(" · ");
        canvas.text(Point::new(within.left(), line + 15.0), (Align::Left, Hang::Top), &StyledText::new(&origin, Font::NOTE, Role::Dim));
    });
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::num::NonZeroUsize;
    use std::path::Path;

    use super::*;
    use crate::drawing::{Drawing, LIGHT, PlacedText, Rect};
    use crate::export::svg::{SvgTexts, svg};
    use crate::ledger::Ledger;
    use crate::plan::{Assumption, Entry, Key, Plan, PlanField, YearMonth};

    fn pages_of(plan: &Plan, paper: Paper) -> Vec<ReportPage> {
        let source = PrintedSource { plan, ledger: &Ledger::built_in(), today: jiff::civil::date(2026, 11, 26), paper };
        let figures = BaseFigures::new(plan, &mut Engine::new(NonZeroUsize::MIN), &AtomicBool::new(false)).unwrap();
        pages(&PrintedContent::new(&source, &figures))
    }

    /// A plan with everything that a report has a part for.
    fn full_plan() -> Plan {
        let mut plan = crate::file::first_example(YearMonth::new(2027, 1).unwrap());
        plan.set(Key::Plan(PlanField::FuturesCount), Entry::Integer(400)).unwrap();
        plan.set(Key::Assumption(Assumption::OpeningCash), Entry::Exact(2_500.0)).unwrap();
        plan.add_scenario_named("More LIVEs").unwrap();
        plan
    }

    fn svg_of(page: &ReportPage) -> String {
        let drawing = Drawing { size: page.size, elements: page.elements().cloned().collect() };
        svg(&drawing, &LIGHT, &SvgTexts { title: "Report", description: "", plan: None, fonts: "" })
    }

    fn texts(page: &ReportPage) -> Vec<PlacedText> {
        let elements: Vec<Element> = page.elements().cloned().collect();
        Element::labels(&elements).into_iter().filter(|text| !text.text.is_empty()).cloned().collect()
    }

    #[test]
    fn no_text_of_a_page_covers_another_or_leaves_the_paper() {
        for (plan, paper) in [(full_plan(), Paper::A4), (full_plan(), Paper::Letter), (Plan::new(YearMonth::new(2027, 1).unwrap()), Paper::Letter)] {
            let pages = pages_of(&plan, paper);
            assert!((2..=4).contains(&pages.len()), "{} pages", pages.len());
            for page in &pages {
                let texts = texts(page);
                let paper = Rect::from_ends((40.0, page.size.width - 40.0), (40.0, page.size.height - 24.0));
                for (i, text) in texts.iter().enumerate() {
                    assert!(text.place.is_in(&paper), "{} leaves the paper: {:?}", text.text, text.place);
                    // But for the room over and under letters.
                    let of = |text: &PlacedText| text.place.grown(-1.0, -2.0);
                    let other = texts[..i].iter().find(|other| of(other).overlaps(&of(text)));
                    assert_eq!(other.map(|other| &other.text), None, "under {}", text.text);
                }
            }
        }
    }

    /// The pages are those of `tests/pages`. One that differs is written to `target/tmp/pages`, to be looked at and stored.
    #[test]
    fn pages_are_those_that_are_stored() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let (stored, new) = (root.join("tests/pages"), root.join("target/tmp/pages"));
        fs::create_dir_all(&new).unwrap();
        let mut wrong = Vec::new();
        for (name, paper) in [("a4", Paper::A4), ("letter", Paper::Letter)] {
            let pages = pages_of(&full_plan(), paper);
            for (i, page) in pages.iter().enumerate() {
                let file = format!("{name}-{}.svg", i + 1);
                let svg = svg_of(page).replace(env!("CARGO_PKG_VERSION"), "VERSION");
                if fs::read_to_string(stored.join(&file)).unwrap_or_default().replace("\r\n", "\n") != svg {
                    fs::write(new.join(&file), svg).unwrap();
                    wrong.push(file);
                }
            }
            assert!(!stored.join(format!("{name}-{}.svg", pages.len() + 1)).exists(), "a stored page is none any more");
        }
        assert_eq!(wrong, Vec::<String>::new(), "look at them in {}", new.display());
    }

    #[test]
    fn every_page_carries_its_number_and_that_it_is_no_promise() {
        let pages = pages_of(&full_plan(), Paper::A4);
        for (i, page) in pages.iter().enumerate() {
            let svg = svg_of(page);
            let number = format!(">{} of {}<", i + 1, pages.len());
            for text in ["no promise of income", "Made by Zeroline", "Sources read up to", number.as_str()] {
                assert!(svg.contains(text), "no {text} on page {}", i + 1);
            }
        }
    }

    #[test]
    fn report_has_likes_at_nothing_every_assumption_and_every_scenario() {
        let plan = full_plan();
        let all: String = pages_of(&plan, Paper::A4).iter().map(svg_of).collect();
        for text in [">$0.00<", ">More LIVEs<", ">Limits of this forecast<", ">Every assumption<"] {
            assert!(all.contains(text), "no {text}");
        }
        // A name may be in several lines.
        let is_there = |of: &Assumption| crate::report::full_label(&plan, Key::Assumption(*of)).split(' ').all(|word| all.contains(word));
        assert_eq!(Assumption::ALL.iter().find(|of| !is_there(of)), None);
    }
}
