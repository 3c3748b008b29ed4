//! A plan as a workbook; the formulas are calculated in `tests/spreadsheet.sh`.

use std::fs;

use crate::{printed, program, zeroline_in};

#[test]
fn workbook_is_the_same_for_the_same_plan() {
    let folder = tempfile::tempdir().unwrap();
    let written = |name: &str| {
        let ended = zeroline_in(folder.path(), &["new", "-o", "plan.ron", "--force"]);
        assert_eq!(ended.status, Some(0), "{}", ended.stderr);
        let ended = zeroline_in(folder.path(), &["export", "plan.ron", "--futures=500", "-o", name]);
        assert_eq!((ended.status, ended.stdout.as_str(), ended.stderr.as_str()), (Some(0), "", ""));
        fs::read(folder.path().join(name)).unwrap()
    };
    let first = written("first.xlsx");
    assert!(first.starts_with(b"PK"));
    assert!(first == written("second.xlsx"), "two exports of one plan differ");
    let output = program().args(["export", "plan.ron", "--futures=500", "-o", "-"]).current_dir(folder.path()).output().unwrap();
    assert!(output.stdout == first, "standard output has other bytes than a file");
}

#[test]
fn nothing_is_replaced_without_force_and_the_plan_never() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("plan.ron"), "(format: \"2.2\", futures: (count: 0))").unwrap();
    fs::write(folder.path().join("taken.xlsx"), "mine").unwrap();
    let ended = zeroline_in(folder.path(), &["export", "plan.ron", "-o", "taken.xlsx"]);
    assert_eq!((ended.status, fs::read_to_string(folder.path().join("taken.xlsx")).unwrap().as_str()), (Some(1), "mine"), "{}", ended.stderr);
    let ended = zeroline_in(folder.path(), &["export", "plan.ron", "-o", "plan.ron", "--force"]);
    assert_eq!(ended.status, Some(2), "{}", ended.stderr);
    assert!(fs::read_to_string(folder.path().join("plan.ron")).unwrap().starts_with("(format"));
    assert_eq!(zeroline_in(folder.path(), &["export", "plan.ron", "-o", "taken.xlsx", "--force"]).status, Some(0));
}

#[test]
fn workbook_carries_its_origin() {
    use calamine::{Reader, Xlsx, open_workbook};

    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("plan.ron"), "(format: \"2.2\", futures: (count: 0))").unwrap();
    assert_eq!(zeroline_in(folder.path(), &["export", "plan.ron", "-o", "x.xlsx"]).status, Some(0));
    let mut book: Xlsx<_> = open_workbook(folder.path().join("x.xlsx")).unwrap();
    let summary = book.worksheet_range_at(0).unwrap().unwrap();
    let texts: Vec<String> = summary.used_cells().map(|(_, _, cell)| cell.to_string()).collect();
    for text in ["A forecast from assumptions, no promise of income", concat!("Made by Zeroline ", env!("CARGO_PKG_VERSION"), " on 2"), "Sources read up to 2"]
    {
        assert!(texts.iter().any(|cell| cell.contains(text)), "no {text} in {texts:?}");
    }
}

#[test]
fn claims_in_a_workbook_are_in_the_language() {
    use calamine::{Reader, Xlsx, open_workbook};

    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("plan.ron"), "(format: \"2.2\", futures: (count: 0))").unwrap();
    assert_eq!(zeroline_in(folder.path(), &["--lang", "de", "export", "plan.ron", "-o", "x.xlsx"]).status, Some(0));
    let mut book: Xlsx<_> = open_workbook(folder.path().join("x.xlsx")).unwrap();
    let cells = |sheet: &calamine::Range<calamine::Data>| sheet.used_cells().map(|(_, _, cell)| cell.to_string()).collect::<Vec<_>>();
    let texts: Vec<String> = book.worksheets().iter().flat_map(|(_, sheet)| cells(sheet)).collect();
    // A claim and its note among the sources, and the source of a number among the assumptions.
    for text in ["Ein Like bringt kein Geld", "200 Diamanten ergeben 1\u{a0}$.", "Die Hälfte des Werts eines Diamanten"] {
        assert!(texts.iter().any(|cell| cell.starts_with(text)), "no {text} in {texts:?}");
    }
    for text in ["A like is worth no money", "200 diamonds make $1.", "Half of a diamond's worth"] {
        assert!(!texts.iter().any(|cell| cell.starts_with(text)), "{text}");
    }
}

#[test]
fn help_names_the_format() {
    assert!(printed(&["export", "--help"]).contains("XLSX"));
}
