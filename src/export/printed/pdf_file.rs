//! Pages as PDF: real text, our typeface, and the structure of the blocks.

use std::num::NonZeroU16;

use krilla::Document;
use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Rect as PdfRect, Transform};
use krilla::metadata::{DateTime, Metadata};
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, LineCap, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, TableHeaderScope, Tag, TagGroup, TagTree};

use super::page_writer::{BlockTag, PageBlock, ReportPage};
use super::pdf_text::PdfFonts;
use super::printed_content::PrintedContent;
use crate::drawing::{Colours, Element, Ink, LIGHT, Metrics, Pattern, Pen, PlacedText, Point, Rect};
use crate::words::language;

/// Points of PDF in a unit of a drawing.
const POINTS: f32 = 0.75;
/// The distance of a control point that makes a curve a quarter of a circle of radius 1.
const QUARTER: f32 = 0.552_285;

/// The bytes of a PDF of these pages.
pub(super) fn pdf(pages: &[ReportPage], source: &PrintedContent<'_>) -> Result<Vec<u8>, String> {
    let mut fonts = PdfFonts::new().ok_or_else(String::new)?;
    let mut document = Document::new();
    document.set_metadata(metadata(source));
    let mut tree = TagTree::new().with_lang(Some(language().code().to_owned()));
    for page in pages {
        let settings = PageSettings::from_wh(page.size.width * POINTS, page.size.height * POINTS).ok_or_else(String::new)?;
        let mut pdf_page = document.start_page_with(settings);
        paint_page(pdf_page.surface(), page, &mut fonts, &mut tree);
        pdf_page.finish();
    }
    document.set_tag_tree(tree);
    document.finish().map_err(|error| format!("{error:?}"))
}

/// Paints a page, and adds its blocks to the structure of the document.
fn paint_page(mut surface: Surface<'_>, page: &ReportPage, fonts: &mut PdfFonts, tree: &mut TagTree) {
    surface.push_transform(&Transform::from_scale(POINTS, POINTS));
    let mut painter = PdfPainter { surface, fonts, colours: &LIGHT };
    for block in &page.blocks {
        if let Some(group) = painter.block(block) {
            tree.push(group);
        }
    }
    painter.surface.pop();
    painter.surface.finish();
}

fn metadata(source: &PrintedContent<'_>) -> Metadata {
    let part = |part: i8| u8::try_from(part).unwrap_or(1);
    let today = source.today;
    let made = DateTime::new(u16::try_from(today.year()).unwrap_or(1970)).month(part(today.month())).day(part(today.day()));
    let creator = format!("Zeroline {}", env!("CARGO_PKG_VERSION"));
    Metadata::new().title(source.plan.name().to_owned()).creator(creator).language(language().code().to_owned()).creation_date(made)
}

struct PdfPainter<'a, 'page> {
    surface: Surface<'page>,
    fonts: &'a mut PdfFonts,
    colours: &'a Colours,
}

impl PdfPainter<'_, '_> {
    /// Paints a block; returns its place in the structure of the document, but for an artifact.
    fn block(&mut self, PageBlock { tag, rows }: &PageBlock) -> Option<TagGroup> {
        let level = |level: u16| Tag::Hn(NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN), None);
        let mut group = match tag {
            BlockTag::Artifact => {
                // An artifact has no place in the structure.
                self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
                rows.iter().flatten().for_each(|cell| self.all(cell));
                self.surface.end_tagged();
                return None;
            }
            BlockTag::Table => return Some(self.table(rows)),
            BlockTag::Title => TagGroup::new(level(1)),
            BlockTag::Heading => TagGroup::new(level(2)),
            BlockTag::Paragraph => TagGroup::new(Tag::P),
            BlockTag::Figure(alt) => TagGroup::new(Tag::Figure(Some(alt.clone()))),
        };
        for cell in rows.iter().flatten() {
            group.push(self.tagged(cell));
        }
        Some(group)
    }

    fn table(&mut self, rows: &[Vec<Vec<Element>>]) -> TagGroup {
        let mut table = TagGroup::new(Tag::Table);
        for (i, cells) in rows.iter().enumerate() {
            let mut row = TagGroup::new(Tag::TR);
            for cell in cells {
                let mut of_cell = if i == 0 { TagGroup::new(Tag::TH(TableHeaderScope::Column)) } else { TagGroup::new(Tag::TD) };
                of_cell.push(self.tagged(cell));
                row.push(of_cell);
            }
            table.push(row);
        }
        table
    }

    /// Paints elements as one part of the structure.
    fn tagged(&mut self, elements: &[Element]) -> krilla::tagging::Identifier {
        let part = self.surface.start_tagged(ContentTag::Other);
        self.all(elements);
        self.surface.end_tagged();
        part
    }

    fn all(&mut self, elements: &[Element]) {
        for element in elements {
            self.one(element);
        }
    }

    fn one(&mut self, element: &Element) {
        match element {
            Element::Area { upper, lower, ink } => {
                let outline: Vec<Point> = upper.iter().chain(lower.iter().rev()).copied().collect();
                self.path(through(&outline, PathEnds::Closed), Some(*ink), None);
            }
            Element::Polygon(corners, ink) => self.path(through(corners, PathEnds::Closed), Some(*ink), None),
            Element::Line(points, pen) => self.path(through(points, PathEnds::Open), None, Some(*pen)),
            Element::Segment(ends, pen) => self.path(through(ends, PathEnds::Open), None, Some(*pen)),
            Element::Box { rect, corner, fill, edge } => {
                let half = edge.map_or(0.0, |pen| pen.width / 2.0);
                self.path(rounded(&rect.grown(-half, -half), *corner), *fill, *edge);
            }
            Element::Circle { center, radius, fill, edge } => self.path(rounded(&Rect::square(*center, 2.0 * radius), *radius), Some(*fill), Some(*edge)),
            Element::Text(text) => self.text(text),
            Element::Clipped(rect, inside) => {
                let Some(path) = rounded(rect, 0.0) else { return };
                self.surface.push_clip_path(&path, &FillRule::NonZero);
                self.all(inside);
                self.surface.pop();
            }
        }
    }

    fn path(&mut self, path: Option<Path>, fill: Option<Ink>, edge: Option<Pen>) {
        let Some(path) = path else { return };
        self.surface.set_fill(fill.map(|ink| self.fill(ink)));
        self.surface.set_stroke(edge.map(|pen| self.stroke(pen)));
        self.surface.draw_path(&path);
    }

    fn color(&self, ink: Ink) -> rgb::Color {
        let [_, r, g, b] = self.colours.of(ink.role).to_be_bytes();
        rgb::Color::new(r, g, b)
    }

    fn fill(&self, ink: Ink) -> Fill {
        Fill { paint: self.color(ink).into(), opacity: strength(ink), rule: FillRule::NonZero }
    }

    fn stroke(&self, pen: Pen) -> Stroke {
        let (width, line_cap, array) = match pen.pattern {
            Pattern::Solid => (pen.width, LineCap::Butt, None),
            Pattern::Dashed(dash, gap) => (pen.width, LineCap::Butt, Some(vec![dash, gap])),
            // A dash without length has round ends: a dot.
            Pattern::Dotted(apart) => (2.0 * pen.width, LineCap::Round, Some(vec![0.0, apart])),
        };
        let dash = array.map(|array| StrokeDash { array, offset: 0.0 });
        Stroke { paint: self.color(pen.ink).into(), width, line_cap, opacity: strength(pen.ink), dash, ..Stroke::default() }
    }

    fn text(&mut self, text: &PlacedText) {
        let metrics = Metrics::of(text.font.cut);
        self.surface.set_fill(Some(self.fill(text.role.into())));
        self.surface.set_stroke(None);
        for (line, place) in text.lines() {
            let start = krilla::geom::Point::from_xy(place.left(), metrics.base_line(&place, text.font.size));
            self.fonts.line(&mut self.surface, start, line, text.font);
        }
    }
}

fn strength(ink: Ink) -> NormalizedF32 {
    NormalizedF32::new(ink.strength.clamp(0.0, 1.0)).unwrap_or(NormalizedF32::ONE)
}

/// Whether a path returns to its begin.
#[derive(Clone, Copy, PartialEq, Eq)]
enum PathEnds {
    Open,
    Closed,
}

fn through(points: &[Point], ends: PathEnds) -> Option<Path> {
    let mut path = PathBuilder::new();
    let (first, rest) = points.split_first()?;
    path.move_to(first.x, first.y);
    for point in rest {
        path.line_to(point.x, point.y);
    }
    if ends == PathEnds::Closed {
        path.close();
    }
    path.finish()
}

/// A rectangle with round corners.
fn rounded(rect: &Rect, corner: f32) -> Option<Path> {
    let mut path = PathBuilder::new();
    let corner = corner.min(rect.width() / 2.0).min(rect.height() / 2.0).max(0.0);
    if corner == 0.0 {
        path.push_rect(PdfRect::from_ltrb(rect.left(), rect.top(), rect.right(), rect.bottom())?);
        return path.finish();
    }
    let (left, top, right, bottom, away) = (rect.left(), rect.top(), rect.right(), rect.bottom(), corner * (1.0 - QUARTER));
    path.move_to(left + corner, top);
    path.line_to(right - corner, top);
    path.cubic_to(right - away, top, right, top + away, right, top + corner);
    path.line_to(right, bottom - corner);
    path.cubic_to(right, bottom - away, right - away, bottom, right - corner, bottom);
    path.line_to(left + corner, bottom);
    path.cubic_to(left + away, bottom, left, bottom - away, left, bottom - corner);
    path.line_to(left, top + corner);
    path.cubic_to(left, top + away, left + away, top, left + corner, top);
    path.close();
    path.finish()
}
