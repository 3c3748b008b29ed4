//! Pages, filled from above by blocks of a named kind.

use super::printed_content::Paper;
use crate::drawing::{Align, Canvas, Element, Font, Hang, Point, Rect, Role, Size, StyledText, TypefaceRuler, lines};

const MARGIN: f32 = 48.0;
/// Room for the last lines of a page, within its lower margin and above it.
const FOOT: f32 = 24.0;
/// The height of a page that charts are drawn for.
const USUAL: f32 = 1003.0;

/// The meaning of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum BlockTag {
    /// The name of the report.
    Title,
    /// The title of a section.
    Heading,
    /// A text.
    Paragraph,
    /// A chart, with its description.
    Figure(String),
    /// A table; its first row has the names of the columns.
    Table,
    /// Lines that repeat on every page.
    Artifact,
}

/// A block of a page.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct PageBlock {
    /// Its meaning.
    pub(super) tag: BlockTag,
    /// The cells of its rows; any other block than a table is one cell.
    pub(super) rows: Vec<Vec<Vec<Element>>>,
}

/// A page.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ReportPage {
    /// Its size.
    pub(super) size: Size,
    /// Its blocks in the order they are read.
    pub(super) blocks: Vec<PageBlock>,
}

impl ReportPage {
    /// Its elements, the lowest first.
    pub(super) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.blocks.iter().flat_map(|block| &block.rows).flatten().flatten()
    }

    /// The place within its margins.
    pub(super) const fn within(&self) -> Rect {
        let Size { width, height } = self.size;
        Rect::from_ends((MARGIN, width - MARGIN), (MARGIN, height - MARGIN - FOOT))
    }

    /// Adds a block of one cell.
    pub(super) fn add(&mut self, tag: BlockTag, draw: impl FnOnce(&mut Canvas<'_>)) {
        let mut canvas = Canvas::new(&TypefaceRuler);
        draw(&mut canvas);
        self.blocks.push(PageBlock { tag, rows: vec![vec![canvas.into_elements()]] });
    }
}

/// The pages so far, and the height at which the next block begins.
pub(super) struct PageWriter {
    pages: Vec<ReportPage>,
    page: ReportPage,
    /// From above.
    pub(super) y: f32,
}

impl PageWriter {
    pub(super) fn new(paper: Paper) -> Self {
        let page = ReportPage { size: paper.size(), blocks: Vec::new() };
        Self { pages: Vec::new(), y: page.within().top(), page }
    }

    pub(super) fn into_pages(mut self) -> Vec<ReportPage> {
        if !self.page.blocks.is_empty() {
            self.pages.push(self.page);
        }
        self.pages
    }

    /// The place within the margins.
    pub(super) const fn within(&self) -> Rect {
        self.page.within()
    }

    /// A height on this paper: less on a lower one.
    pub(super) const fn scaled(&self, height: f32) -> f32 {
        height * self.within().height() / USUAL
    }

    /// Begins a page.
    pub(super) fn next_page(&mut self) {
        let next = ReportPage { size: self.page.size, blocks: Vec::new() };
        self.pages.push(std::mem::replace(&mut self.page, next));
        self.y = self.within().top();
    }

    /// Begins a page where the rest of this one is lower than this.
    pub(super) fn need(&mut self, height: f32) {
        if self.y + height > self.within().bottom() && self.y > self.within().top() {
            self.next_page();
        }
    }

    /// Adds a block of one cell.
    pub(super) fn add(&mut self, tag: BlockTag, draw: impl FnOnce(&mut Canvas<'_>)) {
        self.page.add(tag, draw);
    }

    /// Adds the rows of a table.
    pub(super) fn add_rows(&mut self, rows: Vec<Vec<Vec<Element>>>) {
        if !rows.is_empty() {
            self.page.blocks.push(PageBlock { tag: BlockTag::Table, rows });
        }
    }

    /// Adds the title of a section, with so much room under it.
    pub(super) fn heading(&mut self, text: &str, under: f32) {
        self.y += 14.0;
        self.need(26.0 + under);
        let place = Point::new(self.within().left(), self.y);
        self.add(BlockTag::Heading, |canvas| {
            canvas.text(place, (Align::Left, Hang::Top), &StyledText::new(text, Font::TITLE, Role::Text));
        });
        self.y += 26.0;
    }

    /// Adds a text over the whole width.
    pub(super) fn paragraph(&mut self, text: &str, font: Font, role: Role) {
        let step = font.size * 1.45;
        for line in lines(&TypefaceRuler, text, font, self.within().width()) {
            self.need(step);
            let place = Point::new(self.within().left(), self.y);
            self.add(BlockTag::Paragraph, |canvas| {
                canvas.text(place, (Align::Left, Hang::Top), &StyledText::new(&line, font, role));
            });
            self.y += step;
        }
    }
}
