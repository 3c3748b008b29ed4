//! The rows of a CSV file that a person may have written: every fault named with file, line and remedy, the good rows kept.

use crate::plan::key::nearest_of;

/// The most problems told of one file; nobody reads more.
const MOST_PROBLEMS: usize = 50;
/// The most rows of one file.
const MOST_ROWS: usize = 10_000;
/// The most characters of one field.
const LONGEST: usize = 600;

/// One thing wrong with a file of the user's own; displays as `file:line: what is wrong; what to do`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}{}: {message}", .line.map_or_else(String::new, |line| format!(":{line}")))]
pub struct RowProblem {
    /// The path.
    pub file: String,
    /// The line, from 1, unless it is the file as a whole.
    pub line: Option<u64>,
    /// What is wrong and what to do.
    pub message: String,
}

/// One row: the texts under each column of the head.
pub(super) struct Row<'a> {
    fields: Vec<(&'a str, String)>,
}

impl Row<'_> {
    /// What stands under a column; empty where it is left out.
    pub(super) fn text(&self, column: &str) -> &str {
        self.fields.iter().find(|(name, _)| *name == column).map_or("", |(_, text)| text)
    }

    /// The number under a column; `None` where nothing stands.
    pub(super) fn number(&self, column: &str) -> Result<Option<f64>, String> {
        let text = self.text(column);
        if text.is_empty() {
            return Ok(None);
        }
        let number = text.parse::<f64>().ok().filter(|number| number.is_finite());
        number.map(Some).ok_or_else(|| format!("{column} is “{}”; give a number like 0.005, with a point and no sign of money", excerpt(text)))
    }
}

/// Reads every row of a text by `read`; gives the good ones with their lines, and what is wrong with the rest.
pub(super) fn read_rows<T>(
    text: &str,
    file: &str,
    columns: &[&str],
    required: &[&str],
    read: impl Fn(&Row<'_>) -> Result<T, String>,
) -> (Vec<(u64, T)>, Vec<RowProblem>) {
    let mut good = Vec::new();
    let mut problems = Vec::new();
    let mut tell = |line: Option<u64>, message: String| {
        if problems.len() < MOST_PROBLEMS {
            problems.push(RowProblem { file: file.to_owned(), line, message });
        } else if problems.len() == MOST_PROBLEMS {
            problems.push(RowProblem {
                file: file.to_owned(),
                line: None,
                message: format!("there is more to mend than these {MOST_PROBLEMS} rows; begin with them"),
            });
        }
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(text.as_bytes());
    let head: Vec<&str> = match reader.headers() {
        Ok(head) => head.iter().filter_map(|name| columns.iter().find(|column| *column == &name).copied().or((!name.is_empty()).then_some(""))).collect(),
        Err(error) => {
            tell(None, format!("cannot be read as CSV ({error}); save it as CSV, UTF-8"));
            return (good, problems);
        }
    };
    let names: Vec<String> = reader.headers().map(|head| head.iter().map(str::to_owned).collect()).unwrap_or_default();
    let missing: Vec<&str> = required.iter().copied().filter(|column| !head.contains(column)).collect();
    if !missing.is_empty() {
        let why = if names.iter().any(|name| name.contains(';')) { "its columns stand apart by semicolons; save it with commas. It" } else { "the first line" };
        tell(Some(1), format!("{why} lacks {}; begin the file with {}", missing.join(", "), columns.join(",")));
        return (good, problems);
    }
    for (name, known) in names.iter().zip(&head) {
        if known.is_empty() {
            let remedy =
                nearest_of(name, columns.iter()).map_or_else(|| format!("the columns are {}", columns.join(", ")), |near| format!("did you mean {near}?"));
            tell(Some(1), format!("there is no column “{}”; {remedy}", excerpt(name)));
        }
    }
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                tell(error.position().map(csv::Position::line), format!("cannot be read as CSV ({error}); write the row anew"));
                continue;
            }
        };
        let line = record.position().map_or(0, csv::Position::line);
        if good.len() == MOST_ROWS {
            tell(Some(line), format!("there are more than {MOST_ROWS} rows; the rest is not used"));
            break;
        }
        if record.iter().all(str::is_empty) {
            continue;
        }
        let fields = head.iter().copied().zip(record.iter().map(str::to_owned)).collect();
        let fault = if record.len() > head.len() {
            Some(format!("{} fields where the first line has {}; put quotation marks around a text with commas", record.len(), head.len()))
        } else {
            record.iter().find_map(|text| {
                if text.chars().count() > LONGEST {
                    Some(format!("a text of more than {LONGEST} characters begins with “{}”; is a quotation mark missing?", excerpt(text)))
                } else {
                    text.chars().any(char::is_control).then(|| format!("“{}” holds control characters or line breaks; take them out", excerpt(text)))
                }
            })
        };
        match fault.map_or_else(|| read(&Row { fields }), Err) {
            Ok(row) => good.push((line, row)),
            Err(message) => tell(Some(line), message),
        }
    }
    (good, problems)
}

/// Takes out what is given again, and names it.
pub(super) fn without_repeated<T>(rows: Vec<(u64, T)>, file: &str, is_same: impl Fn(&T, &T) -> bool, problems: &mut Vec<RowProblem>) -> Vec<(u64, T)> {
    let mut kept: Vec<(u64, T)> = Vec::with_capacity(rows.len());
    for (line, row) in rows {
        let first = kept.iter().find(|(_, earlier)| is_same(earlier, &row)).map(|(first, _)| *first);
        if let Some(first) = first {
            problems.push(RowProblem { file: file.to_owned(), line: Some(line), message: format!("the same as line {first}; keep one of them") });
        } else {
            kept.push((line, row));
        }
    }
    kept
}

/// The beginning of a text, for a message.
pub(super) fn excerpt(text: &str) -> String {
    const MOST: usize = 40;
    let short: String = text.chars().take(MOST).map(|c| if c.is_control() { '�' } else { c }).collect();
    if text.chars().nth(MOST).is_some() { format!("{short}…") } else { short }
}
