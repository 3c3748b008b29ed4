//! Plain text for a terminal.

use std::ops::RangeInclusive;

use crate::words::money::{Money, shown};
use crate::words::number::{fixed, plain, whole_percent};
use crate::words::{WIDTH, language, wrapped};

use super::table::{Block, Cell, Row, Table, WhenWide};

/// A page for a terminal of 80 columns.
#[must_use]
pub fn text(page: &[Block]) -> String {
    let blocks = page.iter().map(|block| match block {
        Block::Lines(lines) => lines.iter().map(|line| wrapped(line, "")).collect(),
        Block::Text(text) => text.clone(),
        Block::Table(table) => fitting(table) + &table.notes.iter().map(|note| wrapped(note, "")).collect::<String>(),
    });
    blocks.collect::<Vec<_>>().join("\n")
}

/// A table, or its fallback where it is too wide.
fn fitting(table: &Table) -> String {
    let whole = lay_out(table, Amounts::Whole);
    if whole.lines().all(|line| line.chars().count() <= WIDTH) {
        return whole;
    }
    match &table.when_wide {
        WhenWide::Keep => whole,
        WhenWide::Compact => lay_out(table, Amounts::Compact),
        WhenWide::WithoutLast => {
            let mut table = table.clone();
            table.columns.pop();
            for row in &mut table.rows {
                if let Row::Cells(cells) = row {
                    cells.pop();
                }
            }
            lay_out(&table, Amounts::Whole)
        }
        WhenWide::Say(sentence) => wrapped(sentence, ""),
    }
}

/// The form of amounts.
#[derive(Clone, Copy)]
enum Amounts {
    Whole,
    Compact,
}

impl Amounts {
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
fn cell_text(cell: &Cell, money: Money, amounts: Amounts) -> String {
    match cell {
        Cell::Empty | Cell::Bar(_) => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Switch(on) => on.to_string(),
        Cell::Count(count) => plain(*count as f64),
        Cell::Number(value, quantity) => shown(*value, *quantity, money),
        Cell::Money(amount) => amounts.money(money, *amount),
        Cell::Cents(amount) => money.cents(*amount),
        Cell::Difference(amount) => amounts.difference(money, *amount),
        Cell::Range(low, high) => format!("{} {} {}", amounts.money(money, *low), language().between(), amounts.money(money, *high)),
        Cell::Share(share) => whole_percent(*share),
        Cell::Correlation(rank) => fixed(*rank, 2),
        Cell::Month(month) => month.short(),
    }
}

/// The first column to the left, the others to the right, each as wide as its widest cell; bars behind them.
fn lay_out(table: &Table, amounts: Amounts) -> String {
    /// The shortest bars worth their room, and the longest.
    const BARS: RangeInclusive<usize> = 4..=16;
    let money = Money::of(table.currency);
    let head = [Some((table.columns.clone(), None)), None];
    let rows = table.rows.iter().map(|row| match row {
        Row::Rule => None,
        Row::Cells(cells) => {
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
            *width = (*width).max(cell.chars().count());
        }
    }
    let whole = widths.iter().sum::<usize>() + table.gap * widths.len().saturating_sub(1);
    let room = WIDTH.saturating_sub(whole + table.gap).min(*BARS.end());
    let mut text = String::new();
    for row in &rows {
        let line = match row {
            None => "─".repeat(whole),
            Some((cells, part)) => {
                let padded = cells.iter().zip(&widths).enumerate();
                let line: String =
                    padded.map(|(i, (cell, width))| if i == 0 { format!("{cell:<width$}") } else { format!("{cell:>0$}", width + table.gap) }).collect();
                match part {
                    Some(part) if room >= *BARS.start() => format!("{line:<whole$}{:1$}{2}", "", table.gap, bar(*part, room)),
                    _ => line,
                }
            }
        };
        text.push_str(line.trim_end());
        text.push('\n');
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
            (Cell::Correlation(-0.042), "−0.04"),
            (Cell::Month(YearMonth::new(2027, 1).unwrap()), "Jan 2027"),
        ];
        for (cell, right) in cells {
            assert_eq!(cell_text(&cell, Money::of(Currency::USD), Amounts::Whole), right, "{cell:?}");
        }
    }

    #[test]
    fn a_wide_table_does_as_it_is_told() {
        let wide = |when_wide| {
            let mut table = Table::new(Currency::USD, ["x".repeat(70), "Total".to_owned(), "Range".to_owned()]);
            table.when_wide = when_wide;
            table.row([Cell::text("Gross"), Cell::Money(39_718.0), Cell::Range(1_981.0, 4_367.0)]);
            text(&[Block::Table(table)])
        };
        assert!(wide(WhenWide::Keep).ends_with("$39,718   $1,981 to $4,367\n"));
        assert!(wide(WhenWide::WithoutLast).ends_with("$39,718\n"));
        assert!(wide(WhenWide::Compact).contains("$39.7k"));
        assert_eq!(wide(WhenWide::Say("Too wide.".to_owned())), "Too wide.\n");
    }
}
