//! What lies beside the sources: dependencies, tests, examples and fonts.

use std::fs;

use super::source::{files, root};

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
fn no_test_is_skipped() {
    let tests = files(&root().join("tests"), "rs").into_iter().chain(files(&root().join("src"), "rs"));
    for test in tests.filter(|test| !test.ends_with("tests/structure/tree.rs")) {
        assert!(!fs::read_to_string(&test).unwrap().contains("#[ignore"), "{} skips a test", test.display());
    }
}

#[test]
fn every_example_is_told_of_in_the_readme() {
    for save in files(&root().join("saves"), "ron") {
        let name = save.file_name().unwrap().to_string_lossy().into_owned();
        assert!(read("README.md").contains(&name), "README.md says nothing of saves/{name}");
    }
}

#[test]
fn every_font_has_its_licence_beside_it() {
    let fonts = root().join("assets/fonts");
    let licences: String = files(&fonts, "txt").iter().map(|licence| fs::read_to_string(licence).unwrap()).collect();
    for font in files(&fonts, "ttf").into_iter().chain(files(&fonts, "otf")) {
        let name = font.file_stem().unwrap().to_string_lossy().into_owned();
        let family = name.split('-').next().unwrap();
        assert!(licences.contains(&format!("The {family} Project Authors")), "no licence in assets/fonts names the authors of {family}");
    }
}
