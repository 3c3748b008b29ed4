//! The sources of the project as a reader of rules needs them: without comments and texts, with their paths spelt out.

use std::fs;
use std::path::{Path, PathBuf};

/// One source file under `src`.
pub(crate) struct Source {
    /// Its place, such as `src/plan/key.rs`.
    pub(crate) place: String,
    /// Every line of it.
    pub(crate) lines: usize,
    /// What is left without comments and texts.
    pub(crate) code: String,
}

impl Source {
    fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).unwrap();
        let place = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
        Self { place, lines: text.lines().count(), code: code_of(&text) }
    }

    /// The room it belongs to: the first folder or file below `src`.
    pub(crate) fn room(&self) -> &str {
        let below = self.place.strip_prefix("src/").unwrap_or_default();
        below.split('/').next().unwrap_or_default().trim_end_matches(".rs")
    }

    /// Every path it names, `use` trees spelt out: `std::fs`, `crate::plan::Key`.
    pub(crate) fn paths(&self) -> Vec<String> {
        let mut found = paths_in(&self.code);
        let uses = self.code.split(';').filter_map(|part| part.rsplit_once("use ").map(|(_, tree)| tree));
        found.extend(uses.flat_map(|tree| spelt_out("", tree)));
        found
    }

    /// Whether the word stands in it by itself.
    pub(crate) fn names(&self, word: &str) -> bool {
        self.code.split(|c: char| !c.is_alphanumeric() && c != '_').any(|found| found == word)
    }
}

/// Where the project lies.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every source file under `src`.
pub(crate) fn sources() -> Vec<Source> {
    let sources: Vec<_> = files(&root().join("src"), "rs").iter().map(|path| Source::read(path)).collect();
    assert!(sources.len() > 20, "the sources were not found");
    sources
}

/// Every file below a folder whose name ends so; none where the folder is missing.
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

/// Takes out comments, texts and character literals. Raw texts with quotation marks inside are not used in this project.
fn code_of(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    let mut depth = 0;
    while let Some(c) = rest.next() {
        match (c, rest.peek()) {
            ('/', Some('*')) => depth += 1,
            ('*', Some('/')) if depth > 0 => {
                depth -= 1;
                rest.next();
            }
            _ if depth > 0 => {}
            ('/', Some('/')) => while rest.next_if(|c| *c != '\n').is_some() {},
            ('"', _) => {
                code.push_str("\"\"");
                while let Some(c) = rest.next() {
                    match c {
                        '\\' => {
                            rest.next();
                        }
                        '"' => break,
                        _ => {}
                    }
                }
            }
            // A lifetime has no second mark: only '"' and '\x' would mislead the reader.
            ('\'', Some('"' | '\\')) => {
                rest.next();
                while rest.next_if(|c| *c != '\'').is_some() {}
                rest.next();
            }
            _ => code.push(c),
        }
    }
    code
}

fn paths_in(code: &str) -> Vec<String> {
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
    let mut depth = 0;
    let branches = inside.split(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        c == ',' && depth == 0
    });
    branches.filter(|branch| !branch.trim().is_empty()).flat_map(|branch| spelt_out(&format!("{before}{}", head.trim()), branch)).collect()
}

#[test]
fn a_tree_of_uses_is_spelt_out() {
    assert_eq!(spelt_out("", "crate::{plan::{Key, Plan as P}, income}"), ["crate::plan::Key", "crate::plan::Plan", "crate::income"]);
}

#[test]
fn comments_and_texts_are_no_code() {
    let text = "let a = '\"'; // crate::app\n/* std::fs */ let b = \"std::\\\"fs\"; fn c<'a>(d: &'a str) {}";
    assert_eq!(code_of(text), "let a = ; \n let b = \"\"; fn c<'a>(d: &'a str) {}");
}
