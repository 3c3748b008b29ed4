//! Sizes, dependencies, tests, examples, pictures and fonts.

use std::fs;

use super::source::{files, root, sources};

/// The most lines of a source.
const MOST_LINES: usize = 400;

/// The most bytes of all pictures together.
const MOST_PICTURES: u64 = 6_000_000;

fn read(place: &str) -> String {
    fs::read_to_string(root().join(place)).unwrap_or_else(|why| panic!("{place}: {why}"))
}

#[test]
fn there_is_one_egui() {
    let lock = read("Cargo.lock");
    let versions = lock.split("[[package]]").filter(|package| package.lines().any(|line| line == "name = \"egui\"")).count();
    assert_eq!(versions, 1, "a second egui doubles the window's build and its types do not mix");
}

#[test]
fn no_source_is_too_long() {
    let longer = sources().iter().filter(|source| source.lines > MOST_LINES);
    let list: Vec<_> = longer.map(|source| format!("{} {}", source.place, source.lines)).collect();
    assert!(list.is_empty(), "more than {MOST_LINES} lines:\n{}", list.join("\n"));
}

#[test]
fn pictures_are_small() {
    let pictures = ["png", "webp"].iter().flat_map(|kind| ["docs", "tests", "assets"].map(|folder| files(&root().join(folder), kind)).concat());
    let bytes: u64 = pictures.map(|picture| fs::metadata(picture).unwrap().len()).sum();
    assert!(bytes <= MOST_PICTURES, "the pictures come to {bytes} bytes; build-scripts/pictures.sh makes them small");
}

/// Names of files and plans can hold control characters; `say` and `render` let none of them through.
#[test]
fn command_line_prints_through_the_filter() {
    let printing = sources().iter().filter(|source| source.layer() == "cli" && source.place != "src/cli/output.rs");
    let list: Vec<_> = printing.filter(|source| source.code_without_tests().contains("writeln!")).map(|source| source.place.as_str()).collect();
    assert!(list.is_empty(), "these print past `output::say`: {}", list.join(", "));
}

#[test]
fn no_source_is_there_for_a_test() {
    for source in sources() {
        let text = fs::read_to_string(root().join(&source.place)).unwrap();
        assert!(!text.contains("#[doc(hidden)]"), "{} hides something from its documents", source.place);
    }
}

#[test]
fn no_test_is_skipped() {
    let tests = files(&root().join("tests"), "rs").into_iter().chain(files(&root().join("src"), "rs"));
    for test in tests.filter(|test| !test.ends_with("tests/structure/tree.rs")) {
        assert!(!fs::read_to_string(&test).unwrap().contains("#[ignore"), "{} skips a test", test.display());
    }
}

/// The names in backticks of a row such as "| rule | `tests/file`: `one`, `two`; `tests/cli`: `three` |", each with its folder.
fn tests_named(row: &str) -> Vec<(String, String)> {
    let mut folder = None;
    let mut named = Vec::new();
    for name in row.split('`').skip(1).step_by(2) {
        if name.contains('/') {
            folder = name.starts_with("tests/").then(|| name.to_owned());
        } else if let Some(folder) = folder.as_ref().filter(|_| name.contains('_')) {
            named.push((folder.clone(), name.to_owned()));
        }
    }
    named
}

#[test]
fn every_test_that_a_document_names_exists() {
    let rows = ["ARCHITECTURE.md", "CONTRIBUTING.md"].map(read).concat();
    let named: Vec<_> = rows.lines().flat_map(tests_named).collect();
    assert!(named.len() > 50, "the names were not found");
    let missing = named.iter().filter(|(folder, name)| {
        let sources = files(&root().join(folder), "rs");
        // A suite without the test harness lists its checks by name.
        let forms = [format!("fn {name}("), format!("(\"{name}\",")];
        let declares = |text: String| forms.iter().any(|form| text.contains(form));
        !sources.iter().any(|source| declares(fs::read_to_string(source).unwrap()))
    });
    let list: Vec<_> = missing.map(|(folder, name)| format!("{folder} {name}")).collect();
    assert!(list.is_empty(), "no such test:\n{}", list.join("\n"));
}

#[test]
fn every_example_is_in_the_readme() {
    for save in files(&root().join("saves"), "ron") {
        let name = save.file_name().unwrap().to_string_lossy().into_owned();
        assert!(read("README.md").contains(&name), "README.md does not name saves/{name}");
    }
}

#[test]
fn every_font_has_its_licence_beside_it() {
    let fonts = root().join("assets/fonts");
    let licences: String = files(&fonts, "txt").iter().map(|licence| fs::read_to_string(licence).unwrap()).collect();
    for font in files(&fonts, "ttf").into_iter().chain(files(&fonts, "otf")) {
        let name = font.file_stem().unwrap().to_string_lossy().into_owned();
        let family = name.split('-').next().unwrap();
        let owner = match family {
            "Inter" => "Copyright (c) 2016-2018 The Inter Project Authors",
            "NotoSansCJKjp" => "© 2014-2021 Adobe (http://www.adobe.com/).",
            other => panic!("who owns {other}?"),
        };
        assert!(licences.contains(owner), "no licence in assets/fonts names the owner of {family}");
    }
}
