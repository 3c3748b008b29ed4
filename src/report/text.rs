//! Plain text for a terminal.

use std::iter::once;

/// The columns of a terminal.
pub(super) const WIDTH: usize = 80;

/// A text in lines of at most 80 columns, each with this indent.
#[must_use]
pub fn wrapped(text: &str, indent: &str) -> String {
    let mut lines = String::new();
    let mut line = indent.to_owned();
    for word in text.split(' ') {
        if line.chars().count() + word.chars().count() > WIDTH && line.len() > indent.len() {
            lines.push_str(line.trim_end());
            lines.push('\n');
            line.truncate(indent.len());
        }
        line.push_str(word);
        line.push(' ');
    }
    lines + line.trim_end() + "\n"
}

/// A label in the middle of a sentence. What begins with two capitals, such as US or LIVE, keeps them.
#[must_use]
pub fn within_sentence(label: &str) -> String {
    let mut chars = label.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), second) if !second.is_some_and(char::is_uppercase) => first.to_lowercase().chain(chars).collect(),
        _ => label.to_owned(),
    }
}

/// A name cut to so many characters.
pub(super) fn shortened(name: &str, most: usize) -> String {
    if name.chars().count() <= most { name.to_owned() } else { name.chars().take(most - 1).chain(once('…')).collect() }
}

/// A table if it fits a terminal, otherwise a smaller one.
pub(super) fn fitting(table: String, smaller: impl FnOnce() -> String) -> String {
    if table.lines().all(|line| line.chars().count() <= WIDTH) { table } else { smaller() }
}

/// A row of a table in plain text.
pub(super) enum TextRow {
    /// One cell a column.
    Cells(Vec<String>),
    /// A line across.
    Rule,
}

/// The first column to the left, the others to the right, each as wide as its widest cell, with this gap between.
pub(super) fn lay_out(rows: &[TextRow], gap: usize) -> String {
    let mut widths: Vec<usize> = Vec::new();
    for row in rows {
        if let TextRow::Cells(cells) = row {
            widths.resize(widths.len().max(cells.len()), 0);
            for (width, cell) in widths.iter_mut().zip(cells) {
                *width = (*width).max(cell.chars().count());
            }
        }
    }
    let mut text = String::new();
    for row in rows {
        let line = match row {
            TextRow::Rule => "─".repeat(widths.iter().sum::<usize>() + gap * widths.len().saturating_sub(1)),
            TextRow::Cells(cells) => {
                let padded = cells.iter().zip(&widths).enumerate();
                padded.map(|(i, (cell, width))| if i == 0 { format!("{cell:<width$}") } else { format!("{cell:>0$}", width + gap) }).collect()
            }
        };
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::within_sentence;

    #[test]
    fn labels_keep_their_names() {
        let cases = [
            ("US dollars per diamond", "US dollars per diamond"),
            ("RPM", "RPM"),
            ("Hours per LIVE", "hours per LIVE"),
            ("Platform fee", "platform fee"),
            ("A", "a"),
            ("", ""),
        ];
        for (label, within) in cases {
            assert_eq!(within_sentence(label), within);
        }
    }
}
