//! Plain text: excerpts, lines, labels and names of files.

use std::borrow::Cow;
use std::path::Path;

use textwrap::core::Word;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::language::Language;
use crate::plan::is_invisible;

/// The first line of a text, cut to so many columns; an ellipsis replaces the rest, and � characters that are not [`printable`].
#[must_use]
pub fn excerpt(text: &str, most: usize) -> String {
    let line = printable(text.lines().next().unwrap_or_default());
    let is_whole = text.lines().nth(1).is_none() && !text.ends_with('\n') && width_of(&line) <= most;
    if is_whole { line.into_owned() } else { format!("{}…", beginning(&line, most.saturating_sub(1))) }
}

/// The longest beginning of a line that has at most so many columns, its last accents included.
fn beginning(line: &str, most: usize) -> &str {
    let ends = line.char_indices().map(|(at, c)| at + c.len_utf8());
    let end = ends.take_while(|end| width_of(&line[..*end]) <= most).last();
    &line[..end.unwrap_or_default()]
}

/// A text that shows as it is: � replaces characters that steer a terminal, reverse the text or hide in it. Line breaks stay, and
/// the joiners and selectors of letters and emoji.
#[must_use]
pub fn printable(text: &str) -> Cow<'_, str> {
    let mut before = None;
    let shown = |c: char| {
        let shapes_letter_before = match c {
            '\u{fe00}'..='\u{fe0f}' => before.is_some(),
            '\u{200c}' | '\u{200d}' | '\u{e0020}'..='\u{e007f}' | '\u{e0100}'..='\u{e01ef}' => before.is_some_and(|before: char| !before.is_ascii()),
            _ => false,
        };
        let shown = match c {
            '\n' => '\n',
            '\t' => ' ',
            c if is_invisible(c) && !shapes_letter_before => char::REPLACEMENT_CHARACTER,
            c => c,
        };
        before = Some(shown);
        shown
    };
    if text.contains(|c: char| c != '\n' && is_invisible(c)) { Cow::Owned(text.chars().map(shown).collect()) } else { Cow::Borrowed(text) }
}

/// The columns of a line in a terminal.
#[must_use]
pub fn width_of(line: &str) -> usize {
    line.width()
}

/// A text in lines of at most so many columns: the first with one indent, the others with another.
#[must_use]
pub fn wrapped(text: &str, [first, other]: [usize; 2], columns: usize) -> String {
    let [first, other] = [first, other].map(|indent| " ".repeat(indent));
    let options = Options::new(columns)
        .initial_indent(&first)
        .subsequent_indent(&other)
        .word_separator(WordSeparator::Custom(parts))
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    textwrap::wrap(text, options).iter().flat_map(|line| [line.trim_end(), "\n"]).collect()
}

fn parts(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    Box::new(breakable_parts(line).map(Word::from))
}

/// The parts of a line between which it may break: after spaces, and between the wide characters of languages without them.
pub fn breakable_parts(line: &str) -> impl Iterator<Item = &str> {
    /// Those that begin no line, and those that end none.
    const CLOSING: &str = "、。，．：；！？）」』】〕ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ…";
    const OPENING: &str = "（「『【〔";
    let wide = |c: char| c.width() == Some(2);
    let breaks = move |(before, after): (char, char)| {
        before == ' ' && after != ' ' || (wide(before) || wide(after)) && before != ' ' && after != ' ' && !CLOSING.contains(after) && !OPENING.contains(before)
    };
    let after = line.char_indices().zip(line.chars().skip(1)).filter(move |((_, before), after)| breaks((*before, *after)));
    let ends = after.map(|((at, before), _)| at + before.len_utf8()).chain([line.len()]);
    ends.scan(0, |start, end| Some(&line[std::mem::replace(start, end)..end]))
}

/// A path in a line of its own: � replaces the line breaks in it, too.
#[must_use]
pub fn in_a_line(path: &Path) -> String {
    printable(&path.display().to_string()).replace('\n', "\u{fffd}")
}

/// The name of a file.
#[must_use]
pub fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

/// A label in the middle of a sentence. One that begins with two capitals, such as US or LIVE, keeps them; a German one, as nouns have them.
#[must_use]
pub fn within_sentence(label: &str) -> String {
    if Language::current() == Language::German {
        return label.to_owned();
    }
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
    fn texts_without_spaces_break_between_wide_characters() {
        assert_eq!(wrapped("日本語の文。次の", [0, 2], 8), "日本語の\n  文。次\n  の\n");
        assert_eq!(wrapped("two words 日本", [0, 0], 9), "two words\n日本\n");
    }

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
        Language::German.make_current();
        assert_eq!(within_sentence("Geschenke pro Stunde"), "Geschenke pro Stunde");
        Language::default().make_current();
    }

    #[test]
    fn excerpt_has_at_most_so_many_columns() {
        let cases = [
            ("", 3, ""),
            ("abc", 3, "abc"),
            ("abcd", 3, "ab…"),
            ("äöüß", 3, "äö…"),
            ("a\u{7}", 3, "a�"),
            ("a\nb", 9, "a…"),
            ("a\n", 9, "a…"),
            ("打赏收入", 8, "打赏收入"),
            // Two columns each: three of them and the ellipsis are seven, four and it nine.
            ("打赏收入", 7, "打赏收…"),
            ("Cre\u{300}me", 5, "Cre\u{300}me"),
            ("Cre\u{300}me", 4, "Cre\u{300}…"),
        ];
        for (text, most, short) in cases {
            assert_eq!(excerpt(text, most), short);
        }
    }

    #[test]
    fn printable_text_steers_no_terminal() {
        let cases = [
            ("\u{1b}[31mred\u{7}", "�[31mred�"),
            ("\u{9b}31m", "�31m"),
            ("a\u{202e}fdp.ron", "a�fdp.ron"),
            ("pay\u{200b}pal\u{feff}", "pay�pal�"),
            ("a\tb\nc\r", "a b\nc�"),
            ("pass\u{200d}word", "pass�word"),
            // A singer, a flag, Persian.
            ("👩\u{200d}🎤 🏴\u{e0067}\u{e007f} ❤\u{fe0f} می\u{200c}خواهم", "👩\u{200d}🎤 🏴\u{e0067}\u{e007f} ❤\u{fe0f} می\u{200c}خواهم"),
            ("1\u{a0}000", "1\u{a0}000"),
        ];
        for (text, shown) in cases {
            assert_eq!(printable(text), shown);
        }
    }

    #[test]
    fn wrapped_lines_fit() {
        assert_eq!(wrapped("one two three", [2, 4], 9), "  one two\n    three\n");
        assert_eq!(wrapped("打赏 收入", [0, 0], 5), "打赏\n收入\n");
        // A word that is too long breaks.
        assert_eq!(wrapped("abcdefgh", [0, 0], 5), "abcde\nfgh\n");
        assert_eq!(wrapped("", [0, 0], 5), "\n");
    }
}
