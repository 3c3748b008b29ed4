//! Typed tables: each report fills them, each format renders them.

use serde::Serialize;

use crate::plan::assumption::Quantity;
use crate::plan::{Currency, YearMonth};
use crate::words::report::Sentence;

/// A result in the forms that every output format needs.
pub trait Report {
    /// Tables and sentences for a person, amounts rounded.
    fn page(&self) -> Vec<Block>;

    /// One table for a spreadsheet; its columns are named by keys, its amounts add up to the cent.
    fn table(&self) -> Table;

    /// A limit of the result that a table for a spreadsheet has no place for; a page names it, too.
    fn limit(&self) -> Option<Sentence> {
        None
    }

    /// An object for a program. Its keys are only ever added, never renamed.
    fn json(&self) -> impl Serialize;
}

/// A part of a page; an empty line separates it from the next.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// Sentences, each from a new line.
    Lines(Vec<String>),
    /// Texts with indents.
    Paragraphs(Vec<Paragraph>),
    /// A table and its notes.
    Table(Table),
}

/// A text whose first line has one indent and whose others have another. Columns in it are two spaces or more apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// The text.
    pub text: String,
    /// The indent of the first line, and that of the others.
    pub indents: [usize; 2],
}

/// A value and its kind, which decides how it is written.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// No value.
    Empty,
    /// A text.
    Text(String),
    /// On or off.
    Switch(bool),
    /// A whole number.
    Count(u64),
    /// A number in the unit of its key.
    Number(f64, Quantity),
    /// An amount in the currency of the table, whole in text.
    Money(f64),
    /// An amount in the currency of the table, rounded to its smallest coin in text, too.
    Cents(f64),
    /// A difference of amounts; text has a plus or minus sign.
    Difference(f64),
    /// A low and a high amount.
    Range(f64, f64),
    /// A part of a whole, 0 to 1; text has whole percent.
    Share(f64),
    /// A difference of shares; text has a plus or minus sign.
    Points(f64),
    /// A rank correlation, −1 to 1.
    Correlation(f64),
    /// A calendar month.
    Month(YearMonth),
    /// A bar of this part, 0 to 1, of the longest one. Last in its row; only text draws it, where there is room.
    Bar(f64),
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum TableRow {
    /// One cell a column.
    Cells(Vec<Cell>),
    /// A line across; text only.
    Rule,
}

/// The fallback of text for a table wider than a terminal; where that is too wide, too, the cells of a row are written below each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhenWide {
    /// Writes the cells of a row below each other.
    Stack,
    /// Writes amounts of three digits: "$39.7k".
    Compact,
    /// Leaves the last column out.
    WithoutLast,
    /// Writes this sentence instead.
    Say(String),
}

/// Rows of typed cells.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Of its amounts.
    pub currency: Currency,
    /// The names of the columns; none for a table without a head.
    pub columns: Vec<String>,
    /// From top to bottom.
    pub rows: Vec<TableRow>,
    /// Sentences below it.
    pub notes: Vec<String>,
    /// Spaces between the columns of text.
    pub gap: usize,
    /// The fallback of text where it is too wide.
    pub when_wide: WhenWide,
}

impl Table {
    /// A table with these columns and no rows yet.
    #[must_use]
    pub fn new<C: Into<String>>(currency: Currency, columns: impl IntoIterator<Item = C>) -> Self {
        let columns = columns.into_iter().map(Into::into).collect();
        Self { currency, columns, rows: Vec::new(), notes: Vec::new(), gap: 3, when_wide: WhenWide::Stack }
    }

    /// Adds a row.
    pub fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        self.rows.push(TableRow::Cells(cells.into_iter().collect()));
    }

    /// Adds a line across.
    pub fn rule(&mut self) {
        self.rows.push(TableRow::Rule);
    }
}

impl Paragraph {
    /// A text with this indent.
    #[must_use]
    pub fn new(indent: usize, text: impl Into<String>) -> Self {
        Self::hanging([indent; 2], text)
    }

    /// A text with these indents.
    #[must_use]
    pub fn hanging(indents: [usize; 2], text: impl Into<String>) -> Self {
        Self { text: text.into(), indents }
    }
}

impl Cell {
    /// A text, such as a name or a heading.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }
}
