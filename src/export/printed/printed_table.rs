//! Tables on paper: columns with an end each, rows of one line or of several.

use super::page_writer::PageWriter;
use crate::drawing::{Align, Canvas, Element, Font, HAIRLINE, Hang, Ink, Mark, Pen, Point, Rect, Role, StyledText, TypefaceRuler, draw_mark, lines};

/// The height of a line, and the room over and under the lines of a row.
const LINE: f32 = 14.0;
const ROOM: f32 = 1.5;
/// Between two columns.
const GAP: f32 = 8.0;
/// Room for a mark.
const MARK: f32 = 18.0;

/// A column: its ends, and the end that its texts keep to.
#[derive(Clone, Copy, Debug)]
pub(super) struct PrintedColumn {
    pub(super) ends: (f32, f32),
    pub(super) align: Align,
}

/// A cell.
pub(super) struct PrintedCell {
    pub(super) text: String,
    pub(super) font: Font,
    pub(super) role: Role,
    /// A mark before the text.
    pub(super) mark: Option<(Mark, Ink)>,
    /// Bars to both sides of the middle of the column, as parts of the widest.
    pub(super) bars: Option<[f32; 2]>,
}

impl PrintedCell {
    pub(super) fn new(text: impl Into<String>, font: Font, role: Role) -> Self {
        Self { text: text.into(), font, role, mark: None, bars: None }
    }

    pub(super) fn note(text: impl Into<String>) -> Self {
        Self::new(text, Font::NOTE, Role::Text)
    }

    pub(super) fn dim(text: impl Into<String>) -> Self {
        Self::new(text, Font::NOTE, Role::Dim)
    }

    pub(super) fn strong(text: impl Into<String>) -> Self {
        Self::new(text, Font::LABEL, Role::Text)
    }

    pub(super) fn marked(self, mark: Mark, ink: impl Into<Ink>) -> Self {
        Self { mark: Some((mark, ink.into())), ..self }
    }
}

/// A table; a line is over each row.
pub(super) struct PrintedTable {
    pub(super) columns: Vec<PrintedColumn>,
    pub(super) head: Vec<String>,
    pub(super) rows: Vec<Vec<PrintedCell>>,
}

/// Columns of these widths beside each other, from the left; those of numbers keep to the right.
pub(super) fn columns(left: f32, widths: &[(f32, Align)]) -> Vec<PrintedColumn> {
    let mut from = left;
    let column = |(width, align): &(f32, Align)| {
        let ends = (from, from + width - GAP);
        from += width;
        PrintedColumn { ends, align: *align }
    };
    widths.iter().map(column).collect()
}

impl PrintedTable {
    /// Adds the table, on as many pages as it needs; its head is on each.
    pub(super) fn write(&self, writer: &mut PageWriter) {
        let laid: Vec<(f32, Vec<Vec<String>>)> = self.rows.iter().map(|row| self.laid(row)).collect();
        let mut done = Vec::new();
        for (i, (height, texts)) in laid.iter().enumerate() {
            if i > 0 && writer.y + height > writer.within().bottom() {
                writer.add_rows(std::mem::take(&mut done));
                writer.next_page();
            }
            if done.is_empty() {
                writer.need(LINE + 2.0 * ROOM + height);
                done.push(self.head_row(writer.y));
                writer.y += LINE + 2.0 * ROOM;
            }
            done.push(self.row(&self.rows[i], texts, writer.y));
            writer.y += height;
        }
        writer.add_rows(done);
    }

    /// The height of a row, and the lines of its cells.
    fn laid(&self, row: &[PrintedCell]) -> (f32, Vec<Vec<String>>) {
        let cell = |(cell, column): (&PrintedCell, &PrintedColumn)| {
            let mark = if cell.mark.is_some() { MARK } else { 0.0 };
            lines(&TypefaceRuler, &cell.text, cell.font, column.ends.1 - column.ends.0 - mark)
        };
        let texts: Vec<Vec<String>> = row.iter().zip(&self.columns).map(cell).collect();
        let most = texts.iter().map(|lines| u16::try_from(lines.len()).unwrap_or(u16::MAX)).max().unwrap_or(1);
        (f32::from(most) * LINE + 2.0 * ROOM, texts)
    }

    fn head_row(&self, y: f32) -> Vec<Vec<Element>> {
        let cell = |(text, column): (&String, &PrintedColumn)| {
            let mut canvas = Canvas::new(&TypefaceRuler);
            line(&mut canvas, column, y + ROOM, &StyledText::new(text, Font::NOTE, Role::Dim));
            canvas.into_elements()
        };
        self.head.iter().zip(&self.columns).map(cell).collect()
    }

    fn row(&self, row: &[PrintedCell], texts: &[Vec<String>], y: f32) -> Vec<Vec<Element>> {
        let ends = self.columns.first().zip(self.columns.last()).map(|(first, last)| (first.ends.0, last.ends.1));
        let mut rule = ends;
        let cell = |((cell, column), texts): ((&PrintedCell, &PrintedColumn), &Vec<String>)| {
            let mut canvas = Canvas::new(&TypefaceRuler);
            if let Some(ends) = rule.take() {
                canvas.level(ends, y, Pen::solid(HAIRLINE, Role::Grid));
            }
            let mut shifted = *column;
            if let Some(mark) = cell.mark {
                draw_mark(&mut canvas, mark, Point::new(column.ends.0, y + ROOM + LINE / 2.0));
                shifted.ends.0 += MARK;
            }
            if let Some(bars) = cell.bars {
                draw_bars(&mut canvas, column, (y + ROOM + LINE / 2.0, bars));
            }
            let mut top = y + ROOM;
            for text in texts {
                line(&mut canvas, &shifted, top, &StyledText::new(text, cell.font, cell.role));
                top += LINE;
            }
            canvas.into_elements()
        };
        row.iter().zip(&self.columns).zip(texts).map(cell).collect()
    }
}

/// Adds a line of a cell from this height on.
fn line(canvas: &mut Canvas<'_>, column: &PrintedColumn, top: f32, text: &StyledText<'_>) {
    let x = match column.align {
        Align::Left => column.ends.0,
        Align::Middle => f32::midpoint(column.ends.0, column.ends.1),
        Align::Right => column.ends.1,
    };
    canvas.text(Point::new(x, top + LINE / 2.0), (column.align, Hang::Middle), text);
}

/// Adds bars to both sides of the middle of a column, around this height.
fn draw_bars(canvas: &mut Canvas<'_>, column: &PrintedColumn, (y, bars): (f32, [f32; 2])) {
    let middle = f32::midpoint(column.ends.0, column.ends.1);
    let half = (column.ends.1 - column.ends.0) / 2.0;
    for part in bars {
        let end = middle + part * half;
        let rect = Rect::from_ends((middle.min(end), middle.max(end)), (y - 5.0, y + 5.0));
        let fill = if part < 0.0 { Role::Costs } else { Role::Accent };
        canvas.add(Element::Box { rect, corner: 0.0, fill: Some(fill.into()), edge: None });
    }
    canvas.upright(middle, (y - 7.0, y + 7.0), Pen::solid(HAIRLINE, Role::Text));
}
