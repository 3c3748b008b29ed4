//! The sources as the rules need them: without comments and texts, with their paths spelt out.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// One source file under `src`.
pub(crate) struct Source {
    /// Its path, such as `src/plan/key.rs`.
    pub(crate) place: String,
    /// The number of its lines.
    pub(crate) lines: usize,
    /// The text without comments and without the tests at its end.
    pub(crate) text: String,
    /// The text without comments and without the contents of texts.
    pub(crate) code: String,
    /// Its comments with their marks, each line by itself.
    pub(crate) comments: Vec<String>,
}

impl Source {
    fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).unwrap();
        let place = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
        let parts = parts_of(&text);
        let code = parts.iter().filter_map(|part| match part {
            Part::Code(code) => Some(*code),
            Part::Text(_) => Some("\"\""),
            Part::Comment(_) => None,
        });
        let spoken = parts.iter().filter_map(|part| match part {
            Part::Code(text) | Part::Text(text) => Some(*text),
            Part::Comment(_) => None,
        });
        let comments = parts.iter().filter_map(|part| if let Part::Comment(comment) = part { Some((*comment).to_owned()) } else { None });
        let text_without_tests = |parts: String| parts.split("#[cfg(test)]\nmod ").next().unwrap_or_default().to_owned();
        Self { place, lines: text.lines().count(), text: text_without_tests(spoken.collect()), code: code.collect(), comments: comments.collect() }
    }

    /// The layer it belongs to: the first folder or file below `src`.
    pub(crate) fn layer(&self) -> &str {
        let below = self.place.strip_prefix("src/").unwrap_or_default();
        below.split('/').next().unwrap_or_default().trim_end_matches(".rs")
    }

    /// The code without the tests at its end.
    pub(crate) fn code_without_tests(&self) -> &str {
        self.code.split("#[cfg(test)]\nmod ").next().unwrap_or_default()
    }

    /// Its texts without their marks, each with the code before it, but for those in its tests.
    pub(crate) fn texts(&self) -> Vec<(&str, &str)> {
        let (mut before, mut texts) = ("", Vec::new());
        for part in parts_of(&self.text) {
            match part {
                Part::Text(text) => texts.push((std::mem::take(&mut before), text.trim_matches('"'))),
                Part::Code(code) => before = code,
                Part::Comment(_) => {}
            }
        }
        texts
    }

    /// Every path it names, `use` trees spelt out: `std::fs`, `crate::plan::Key`.
    pub(crate) fn paths(&self) -> Vec<String> {
        let mut found = paths_in(&self.code);
        let uses = self.code.split(';').filter_map(|part| part.rsplit_once("use ").map(|(_, tree)| tree));
        found.extend(uses.flat_map(|tree| spelt_out("", tree)));
        found
    }

    /// Every name in its code.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.code.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|name| !name.is_empty())
    }
}

/// The folder of the project.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every source file under `src`.
pub(crate) fn sources() -> &'static [Source] {
    static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| in_folder("src"));
    &SOURCES
}

/// Every source file of the tests and benches.
pub(crate) fn tests() -> &'static [Source] {
    static TESTS: LazyLock<Vec<Source>> = LazyLock::new(|| [in_folder("tests"), in_folder("benches")].into_iter().flatten().collect());
    &TESTS
}

fn in_folder(folder: &str) -> Vec<Source> {
    let sources: Vec<_> = files(&root().join(folder), "rs").iter().map(|path| Source::read(path)).collect();
    assert!(!sources.is_empty(), "the sources in {folder} were not found");
    sources
}

/// Every file below a folder with this extension; none where the folder is missing.
pub(crate) fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut found = Vec::new();
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|found| found == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

enum Part<'a> {
    Code(&'a str),
    /// With its quotation marks.
    Text(&'a str),
    Comment(&'a str),
}

/// Splits a source into code, texts and comments. Raw texts with quotation marks inside are not used in this project.
fn parts_of(source: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = source;
    while !rest.is_empty() {
        let special = |at: usize| {
            let here = &rest[at..];
            ["//", "/*", "\"", "'\"'", "'\\"].iter().any(|start| here.starts_with(start))
        };
        let begin = rest.char_indices().map(|(at, _)| at).find(|at| special(*at)).unwrap_or(rest.len());
        if begin > 0 {
            parts.push(Part::Code(&rest[..begin]));
            rest = &rest[begin..];
            continue;
        }
        let end = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            end_of_comment(rest)
        } else if rest.starts_with('"') {
            end_of_text(rest, '"')
        } else {
            end_of_text(rest, '\'')
        };
        parts.push(match rest.as_bytes()[0] {
            b'/' => Part::Comment(&rest[..end]),
            b'"' => Part::Text(&rest[..end]),
            // A character: no code that a rule would read.
            _ => Part::Text("' '"),
        });
        rest = &rest[end..];
    }
    parts
}

fn end_of_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        if rest[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                break;
            }
        } else {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    at
}

/// The length of a text or character with both its marks.
fn end_of_text(rest: &str, mark: char) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        if escaped {
            escaped = false;
        } else if c == '\\' {
            escaped = true;
        } else if c == mark && !(mark == '\'' && at == 1) {
            return at + 1;
        }
    }
    rest.len()
}

pub(crate) fn paths_in(code: &str) -> Vec<String> {
    let words = code.split(|c: char| !c.is_alphanumeric() && c != '_' && c != ':');
    words.filter(|word| word.contains("::")).map(|word| word.trim_matches(':').to_owned()).collect()
}

/// `a::{b, c::{d, e}}` as `a::b`, `a::c::d`, `a::c::e`.
pub(crate) fn spelt_out(before: &str, tree: &str) -> Vec<String> {
    let tree = tree.trim();
    let Some((head, inside)) = tree.split_once('{') else {
        let name = tree.split_whitespace().next().unwrap_or_default();
        return vec![format!("{before}{name}")];
    };
    let inside = inside.trim_end().strip_suffix('}').unwrap_or(inside);
    split_outside(inside, ',').filter(|branch| !branch.trim().is_empty()).flat_map(|branch| spelt_out(&format!("{before}{}", head.trim()), branch)).collect()
}

/// The parts between separators that stand in no brackets.
pub(crate) fn split_outside(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let mut depth = 0;
    let mut before = ' ';
    text.split(move |c| {
        let closes_arrow = c == '>' && before == '-';
        depth += i32::from(matches!(c, '{' | '(' | '[' | '<')) - i32::from(matches!(c, '}' | ')' | ']' | '>') && !closes_arrow);
        before = c;
        c == separator && depth == 0
    })
}

#[test]
fn tree_of_uses_is_spelt_out() {
    assert_eq!(spelt_out("", "crate::{plan::{Key, Plan as P}, income}"), ["crate::plan::Key", "crate::plan::Plan", "crate::income"]);
}

#[test]
fn comments_and_texts_are_no_code() {
    let text = "let a = '\"'; // crate::app\n/* std::fs */ let b = \"std::\\\"fs\"; fn c<'a>(d: &'a str) {}";
    let code: String = parts_of(text).iter().map(|part| if let Part::Code(code) = part { code } else { "" }).collect();
    assert_eq!(code, "let a = ; \n let b = ; fn c<'a>(d: &'a str) {}");
}
