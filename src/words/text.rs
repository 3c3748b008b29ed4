//! Plain text: excerpts, lines, labels and names of files.

use std::path::Path;

/// The columns of a terminal.
pub const WIDTH: usize = 80;

/// The first line of a text, cut to so many characters; an ellipsis replaces the rest, and � control characters.
#[must_use]
pub fn excerpt(text: &str, most: usize) -> String {
    let line = text.lines().next().unwrap_or_default();
    let is_whole = line.len() == text.len() && line.chars().nth(most).is_none();
    let kept = if is_whole { most } else { most.saturating_sub(1) };
    let shown = line.chars().take(kept).map(|c| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c });
    shown.chain((!is_whole).then_some('…')).collect()
}

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

/// The name of a file.
#[must_use]
pub fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

/// A label in the middle of a sentence. One that begins with two capitals, such as US or LIVE, keeps them.
#[must_use]
pub fn within_sentence(label: &str) -> String {
    let mut chars = label.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), second) if !second.is_some_and(char::is_uppercase) => first.to_lowercase().chain(chars).collect(),
        _ => label.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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

    #[test]
    fn an_excerpt_has_at_most_so_many_characters() {
        for (text, most, short) in [("", 3, ""), ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("äöüß", 3, "äö…"), ("a\u{7}", 3, "a�"), ("a\nb", 9, "a…")]
        {
            assert_eq!(excerpt(text, most), short);
        }
    }
}
