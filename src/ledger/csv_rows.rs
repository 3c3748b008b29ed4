//! The rows of a CSV file that a person may have written: every fault named with file, line and remedy, the good rows kept.

use super::row_fault::{Expected, RowFault, RowProblem};
use crate::plan::is_blank;
use crate::plan::key::nearest_of;

/// The most problems listed of one file.
const MOST_PROBLEMS: usize = 50;
/// The most rows of one file.
const MOST_ROWS: usize = 10_000;
/// The most characters of one field.
const LONGEST: usize = 600;

/// One row: the texts under each column of the head.
pub(super) struct LedgerRow<'a> {
    fields: Vec<(&'a str, String)>,
}

impl LedgerRow<'_> {
    /// The text of a column; empty where it is left out or shows no character.
    pub(super) fn text(&self, column: &str) -> &str {
        self.fields.iter().find(|(name, text)| *name == column && !is_blank(text)).map_or("", |(_, text)| text)
    }

    /// The number of a column; `None` where it is left out.
    pub(super) fn number(&self, column: &'static str) -> Result<Option<f64>, RowFault> {
        let text = self.text(column);
        if text.is_empty() {
            return Ok(None);
        }
        let number = text.parse::<f64>().ok().filter(|number| number.is_finite());
        number.map(Some).ok_or_else(|| RowFault::Bad { column, found: text.to_owned(), expected: Expected::Number })
    }
}

/// Reads every row of a text by `read`: the good ones with their lines, and the problems of the rest.
pub(super) fn read_rows<T>(
    text: &str,
    file: &str,
    columns: &'static [&'static str],
    required: &[&'static str],
    read: impl Fn(&LedgerRow<'_>) -> Result<T, RowFault>,
) -> (Vec<(u64, T)>, Vec<RowProblem>) {
    let mut good = Vec::new();
    let mut problems = Vec::new();
    let mut report = |line: Option<u64>, fault: RowFault| {
        if problems.len() < MOST_PROBLEMS {
            problems.push(RowProblem { file: file.to_owned(), line, fault });
        } else if problems.len() == MOST_PROBLEMS {
            problems.push(RowProblem { file: file.to_owned(), line: None, fault: RowFault::More });
        }
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(text.as_bytes());
    let head: Vec<&str> = match reader.headers() {
        Ok(head) => head.iter().filter_map(|name| columns.iter().find(|column| *column == &name).copied().or((!name.is_empty()).then_some(""))).collect(),
        Err(error) => {
            report(None, RowFault::NotCsv(error.to_string()));
            return (good, problems);
        }
    };
    let names: Vec<String> = reader.headers().map(|head| head.iter().map(str::to_owned).collect()).unwrap_or_default();
    let missing: Vec<&'static str> = required.iter().copied().filter(|column| !head.contains(column)).collect();
    if !missing.is_empty() {
        let has_semicolons = names.iter().any(|name| name.contains(';'));
        report(Some(1), if has_semicolons { RowFault::Semicolons { missing, columns } } else { RowFault::MissingColumns { missing, columns } });
        return (good, problems);
    }
    for (name, known) in names.iter().zip(&head) {
        if known.is_empty() {
            report(Some(1), RowFault::UnknownColumn { found: name.clone(), near: nearest_of(name, columns.iter()), columns });
        }
    }
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                report(error.position().map(csv::Position::line), RowFault::NotCsvRow(error.to_string()));
                continue;
            }
        };
        let line = record.position().map_or(0, csv::Position::line);
        if good.len() == MOST_ROWS {
            report(Some(line), RowFault::TooManyRows { most: MOST_ROWS });
            break;
        }
        if record.iter().all(str::is_empty) {
            continue;
        }
        let fields = head.iter().copied().zip(record.iter().map(str::to_owned)).collect();
        let fault = if record.len() > head.len() {
            Some(RowFault::TooManyFields { fields: record.len(), columns: head.len() })
        } else {
            record.iter().find_map(|text| {
                if text.chars().count() > LONGEST {
                    Some(RowFault::TextTooLong { text: text.to_owned(), most: LONGEST })
                } else {
                    text.chars().any(char::is_control).then(|| RowFault::ControlCharacters(text.to_owned()))
                }
            })
        };
        match fault.map_or_else(|| read(&LedgerRow { fields }), Err) {
            Ok(row) => good.push((line, row)),
            Err(fault) => report(Some(line), fault),
        }
    }
    (good, problems)
}

/// Leaves out repeated rows, with a problem for each.
pub(super) fn without_repeated<T>(rows: Vec<(u64, T)>, file: &str, is_same: impl Fn(&T, &T) -> bool, problems: &mut Vec<RowProblem>) -> Vec<(u64, T)> {
    let mut kept: Vec<(u64, T)> = Vec::with_capacity(rows.len());
    for (line, row) in rows {
        let first = kept.iter().find(|(_, earlier)| is_same(earlier, &row)).map(|(first, _)| *first);
        if let Some(first) = first {
            problems.push(RowProblem { file: file.to_owned(), line: Some(line), fault: RowFault::Repeated { first } });
        } else {
            kept.push((line, row));
        }
    }
    kept
}
