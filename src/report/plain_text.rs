//! Plain text for a terminal.

use std::ops::RangeInclusive;

use crate::words::money::{Money, shown};
use crate::words::number::{fixed, plain, whole_percent};
use crate::words::{language, printable, width_of, wrapped};

use super::table::{Block, Cell, Paragraph, Table, TableRow, WhenWide};

/// A terminal, as far as text needs to know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terminal {
    /// Its width.
    pub columns: usize,
    /// The width at which messages break; `None` where they go to a file, a line each.
    pub message_columns: Option<usize>,
    /// Whether it shows bold and colour.
    pub emphasis: Emphasis,
}

/// The use of bold and colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Emphasis {
    /// The heads of tables are bold, the word “error” is red.
    On,
    /// None.
    Off,
}

impl Terminal {
    /// The form of text in a file.
    pub const FILE: Self = Self { columns: 80, message_columns: None, emphasis: Emphasis::Off };
}

/// A page for a terminal.
#[must_use]
pub fn text(page: &[Block], terminal: Terminal) -> String {
    let line = |text: &str, indents| wrapped(&printable(text), indents, terminal.columns);
    let blocks = page.iter().map(|block| match block {
        Block::Lines(lines) => lines.iter().map(|text| line(text, [0, 0])).collect(),
        Block::Paragraphs(paragraphs) => paragraphs.iter().map(|paragraph| in_columns(paragraph, terminal.columns)).collect(),
        Block::Table(table) => fitting(table, terminal) + &table.notes.iter().map(|note| line(note, [0, 0])).collect::<String>(),
    });
    blocks.collect::<Vec<_>>().join("\n")
}

/// A paragraph; where its columns do not fit, below each other.
fn in_columns(paragraph: &Paragraph, columns: usize) -> String {
    const GAP: &str = "  ";
    let (text, [first, other]) = (printable(&paragraph.text), paragraph.indents);
    if first + width_of(&text) <= columns || !text.contains(GAP) {
        return wrapped(&text, [first, other], columns);
    }
    let parts = text.split(GAP).map(str::trim).filter(|part| !part.is_empty()).enumerate();
    parts.map(|(i, part)| wrapped(part, if i == 0 { [first, other] } else { [other + 4; 2] }, columns)).collect()
}

/// A table, or its fallback where it is too wide.
fn fitting(table: &Table, terminal: Terminal) -> String {
    let whole = lay_out(table, AmountForm::Whole, terminal);
    if fits(&whole, terminal) {
        return whole;
    }
    let narrower = match &table.when_wide {
        WhenWide::Stack => None,
        WhenWide::Compact => Some(lay_out(table, AmountForm::Compact, terminal)),
        WhenWide::WithoutLast => {
            let mut table = table.clone();
            table.columns.pop();
            for row in &mut table.rows {
                if let TableRow::Cells(cells) = row {
                    cells.pop();
                }
            }
            Some(lay_out(&table, AmountForm::Whole, terminal))
        }
        WhenWide::Say(sentence) => Some(wrapped(sentence, [0, 0], terminal.columns)),
    };
    narrower.filter(|text| fits(text, terminal)).unwrap_or_else(|| stacked(table, terminal.columns))
}

/// Sequences for bold take no columns.
fn fits(text: &str, terminal: Terminal) -> bool {
    text.lines().all(|line| width_of(line.trim_start_matches(BOLD).trim_end_matches(PLAIN)) <= terminal.columns)
}

/// The name of each row, and below it its other cells, each with its head.
fn stacked(table: &Table, columns: usize) -> String {
    const INDENT: usize = 2;
    let money = Money::of(table.currency);
    let rows = table.rows.iter().filter_map(|row| if let TableRow::Cells(cells) = row { Some(cells.as_slice()) } else { None });
    let rows: Vec<Vec<String>> = rows.map(|cells| cells.iter().map(|cell| cell_text(cell, money, AmountForm::Whole)).collect()).collect();
    let head = |place: usize| table.columns.get(place).map_or("", |head| head.trim());
    let widest = |widths: &mut dyn Iterator<Item = usize>| widths.max().unwrap_or_default();
    let heads = widest(&mut table.columns.iter().skip(1).map(|head| width_of(head.trim())));
    let values = widest(&mut rows.iter().flat_map(|cells| cells.iter().skip(1)).map(|cell| width_of(cell)));
    let mut text = String::new();
    for cells in &rows {
        text += &wrapped(cells.first().map_or("", String::as_str), [0, INDENT], columns);
        for (place, cell) in cells.iter().enumerate().skip(1).filter(|(_, cell)| !cell.trim().is_empty()) {
            let line = if heads == 0 { padded_left(cell, values) } else { padded_right(head(place), heads) + &padded_left(cell, values + INDENT) };
            if INDENT + width_of(&line) <= columns {
                text.extend([&" ".repeat(INDENT), line.as_str(), "\n"]);
            } else {
                text += &wrapped(&format!("{} {cell}", head(place)), [INDENT, 2 * INDENT], columns);
            }
        }
    }
    text
}

fn padded_right(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(width_of(text))))
}

fn padded_left(text: &str, columns: usize) -> String {
    format!("{}{text}", " ".repeat(columns.saturating_sub(width_of(text))))
}

/// The sequences of a terminal for bold, for red, and for the end of both.
const BOLD: &str = "\u{1b}[1m";
pub(crate) const RED: &str = "\u{1b}[1;31m";
pub(crate) const PLAIN: &str = "\u{1b}[0m";

/// The form of amounts.
#[derive(Clone, Copy)]
enum AmountForm {
    Whole,
    Compact,
}

impl AmountForm {
    fn money(self, money: Money, amount: f64) -> String {
        match self {
            Self::Whole => money.whole(amount),
            Self::Compact => money.compact(amount),
        }
    }

    fn difference(self, money: Money, amount: f64) -> String {
        match self {
            Self::Whole => money.signed_whole(amount),
            Self::Compact => money.signed_compact(amount),
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of futures and months")]
fn cell_text(cell: &Cell, money: Money, amounts: AmountForm) -> String {
    match cell {
        Cell::Empty | Cell::Bar(_) => String::new(),
        Cell::Text(text) => printable(text).into_owned(),
        Cell::Switch(on) => on.to_string(),
        Cell::Count(count) => plain(*count as f64),
        Cell::Number(value, quantity) => shown(*value, *quantity, money),
        Cell::Money(amount) => amounts.money(money, *amount),
        Cell::Cents(amount) => money.cents(*amount),
        Cell::Difference(amount) => amounts.difference(money, *amount),
        Cell::Range(low, high) => format!("{} {} {}", amounts.money(money, *low), language().between(), amounts.money(money, *high)),
        Cell::Share(share) => whole_percent(*share),
        Cell::Points(difference) if *difference < 0.0 => format!("\u{2212}{}", whole_percent(-difference)),
        Cell::Points(difference) => format!("+{}", whole_percent(*difference)),
        Cell::Correlation(rank) => fixed(*rank, 2),
        Cell::Month(month) => month.short(),
    }
}

/// The first column to the left, the others to the right, each as wide as its widest cell; bars behind them.
fn lay_out(table: &Table, amounts: AmountForm, terminal: Terminal) -> String {
    /// The shortest bars worth their room, and the longest.
    const BARS: RangeInclusive<usize> = 4..=16;
    let money = Money::of(table.currency);
    let head = [Some((table.columns.clone(), None)), None];
    let rows = table.rows.iter().map(|row| match row {
        TableRow::Rule => None,
        TableRow::Cells(cells) => {
            let bar = cells.last().and_then(|cell| if let Cell::Bar(part) = cell { Some(*part) } else { None });
            let cells = &cells[..cells.len() - usize::from(bar.is_some())];
            Some((cells.iter().map(|cell| cell_text(cell, money, amounts)).collect::<Vec<_>>(), bar))
        }
    });
    let rows: Vec<_> = head.into_iter().filter(|_| !table.columns.is_empty()).chain(rows).collect();
    let mut widths: Vec<usize> = Vec::new();
    for (cells, _) in rows.iter().flatten() {
        widths.resize(widths.len().max(cells.len()), 0);
        for (width, cell) in widths.iter_mut().zip(cells) {
            *width = (*width).max(width_of(cell));
        }
    }
    let whole = widths.iter().sum::<usize>() + table.gap * widths.len().saturating_sub(1);
    let room = terminal.columns.saturating_sub(whole + table.gap).min(*BARS.end());
    let mut text = String::new();
    for (place, row) in rows.iter().enumerate() {
        let line = match row {
            None => "─".repeat(whole),
            Some((cells, part)) => {
                let padded = cells.iter().zip(&widths).enumerate();
                let line: String =
                    padded.map(|(i, (cell, width))| if i == 0 { padded_right(cell, *width) } else { padded_left(cell, width + table.gap) }).collect();
                match part {
                    Some(part) if room >= *BARS.start() => format!("{}{}{}", padded_right(&line, whole), " ".repeat(table.gap), bar(*part, room)),
                    _ => line,
                }
            }
        };
        let line = line.trim_end();
        let is_head = place == 0 && !table.columns.is_empty();
        let (before, after) = if is_head && terminal.emphasis == Emphasis::On { (BOLD, PLAIN) } else { ("", "") };
        text.extend([before, line, after, "\n"]);
    }
    text
}

/// A bar of this part (0 to 1) of a width, to an eighth of a column.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "at most some columns")]
fn bar(part: f64, width: usize) -> String {
    const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    let eighths = (part * width as f64 * 8.0).round() as usize;
    "█".repeat(eighths / 8) + EIGHTHS[eighths % 8]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::assumption::Quantity;
    use crate::plan::{Currency, YearMonth};
    use crate::words::percent;

    #[test]
    fn bars_end_on_an_eighth() {
        assert_eq!(bar(1.0, 4), "████");
        // 0.4 of 4 columns are 12.8 eighths, so 13: one column and five
        assert_eq!(bar(0.4, 4), "█▋");
        assert_eq!(bar(0.0, 4), "");
    }

    #[test]
    fn each_kind_of_cell_has_its_form() {
        let cells = [
            (Cell::Empty, ""),
            (Cell::text("Likes"), "Likes"),
            (Cell::Switch(true), "true"),
            (Cell::Count(12_000), "12,000"),
            (Cell::Number(0.5, Quantity::Fraction), &percent(0.5)),
            (Cell::Money(-12_345.6), "−$12,346"),
            (Cell::Cents(66.2), "$66.20"),
            (Cell::Difference(180.4), "+$180"),
            (Cell::Range(1_981.0, 4_367.0), "$1,981 to $4,367"),
            (Cell::Share(0.83), &whole_percent(0.83)),
            (Cell::Points(0.12), "+12%"),
            (Cell::Points(-0.12), "−12%"),
            (Cell::Correlation(-0.042), "−0.04"),
            (Cell::Month(YearMonth::new(2027, 1).unwrap()), "Jan 2027"),
        ];
        for (cell, right) in cells {
            assert_eq!(cell_text(&cell, Money::of(Currency::USD), AmountForm::Whole), right, "{cell:?}");
        }
    }

    fn wide(when_wide: WhenWide, columns: usize) -> String {
        let mut table = Table::new(Currency::USD, ["x".repeat(70), "Total".to_owned(), "Range".to_owned()]);
        table.when_wide = when_wide;
        table.row([Cell::text("Gross"), Cell::Money(39_718.0), Cell::Range(1_981.0, 4_367.0)]);
        text(&[Block::Table(table)], Terminal { columns, ..Terminal::FILE })
    }

    #[test]
    fn wide_table_falls_back() {
        assert_eq!(wide(WhenWide::Stack, 80), "Gross\n  Total           $39,718\n  Range  $1,981 to $4,367\n");
        assert!(wide(WhenWide::WithoutLast, 83).ends_with("$39,718\n"));
        assert!(wide(WhenWide::Compact, 98).contains("$39.7k"));
        assert_eq!(wide(WhenWide::Say("Too wide.".to_owned()), 80), "Too wide.\n");
        // The last fallback replaces one that is too wide.
        assert_eq!(wide(WhenWide::Compact, 80), wide(WhenWide::Stack, 80));
    }

    #[test]
    fn wide_and_combined_characters_keep_columns_in_line() {
        let mut table = Table::new(Currency::USD, ["Stream", "Total"]);
        for name in ["打赏收入", "Cre\u{300}me", "Gifts"] {
            table.row([Cell::text(name), Cell::Money(5.0)]);
        }
        let lines = text(&[Block::Table(table)], Terminal::FILE);
        assert!(lines.lines().all(|line| width_of(line) == 16), "{lines}");
    }

    #[test]
    fn head_is_bold_on_a_terminal() {
        let mut table = Table::new(Currency::USD, ["Stream", "Total"]);
        table.row([Cell::text("\u{1b}[31mGifts"), Cell::Money(5.0)]);
        let shown = text(&[Block::Table(table)], Terminal { emphasis: Emphasis::On, ..Terminal::FILE });
        assert!(shown.starts_with("\u{1b}[1mStream") && shown.matches('\u{1b}').count() == 2, "{shown:?}");
    }

    #[test]
    fn columns_that_do_not_fit_are_below_each_other() {
        let page = [Block::Paragraphs(vec![Paragraph::new(0, "gifts.gifts_per_hour             150 (90 to 250)  0 to 1,000,000")])];
        assert_eq!(text(&page, Terminal { columns: 40, ..Terminal::FILE }), "gifts.gifts_per_hour\n    150 (90 to 250)\n    0 to 1,000,000\n");
    }
}
