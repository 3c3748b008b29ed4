//! A plan as a report on paper.

use std::fs;
use std::path::Path;

use crate::zeroline_in;

const MOST_BYTES: usize = 300_000;

fn made(folder: &Path, arguments: &[&str]) -> Vec<u8> {
    let all: Vec<&str> = ["report"].iter().chain(arguments).copied().collect();
    let ended = zeroline_in(folder, &all);
    assert_eq!((ended.status, ended.stdout.as_str(), ended.stderr.as_str()), (Some(0), "", ""), "{arguments:?}");
    fs::read(folder.join(arguments.last().unwrap())).unwrap()
}

/// The pages that a PDF says it has.
fn page_count(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    let count = text.split("/Count ").nth(1).unwrap();
    count.chars().take_while(char::is_ascii_digit).collect::<String>().parse().unwrap()
}

#[test]
fn report_has_few_pages_is_small_and_the_same_for_the_same_plan() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(zeroline_in(folder.path(), &["new", "-o", "plan.ron"]).status, Some(0));
    for paper in ["a4", "letter"] {
        let pdf = made(folder.path(), &["plan.ron", "--futures=500", "--paper", paper, "-o", &format!("{paper}.pdf")]);
        assert!(pdf.starts_with(b"%PDF-") && pdf.len() < MOST_BYTES, "{} bytes", pdf.len());
        assert!((2..=4).contains(&page_count(&pdf)), "{} pages", page_count(&pdf));
        assert!(pdf == made(folder.path(), &["plan.ron", "--futures=500", "--paper", paper, "-o", &format!("{paper}-again.pdf")]));
        // Tagged, for screen readers.
        let text = String::from_utf8_lossy(&pdf);
        assert!(text.contains("/StructTreeRoot") && text.contains("/MarkInfo"), "not tagged");
    }
}

#[test]
fn every_example_and_a_plan_with_scenarios_and_without_futures_has_a_report() {
    let folder = tempfile::tempdir().unwrap();
    let examples = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/saves")).unwrap();
    for path in examples.map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some_and(|extension| extension == "ron")) {
        let pdf = made(folder.path(), &[path.to_str().unwrap(), "--futures=200", "--force", "-o", "x.pdf"]);
        assert!(pdf.len() < MOST_BYTES);
    }
    let plan = "(format: \"2.2\", cash: (opening: 2500, living_per_month: 1200), futures: (count: 0), scenarios: [(name: \"More\", changes: {\"live.sessions_per_month\": 25})])";
    fs::write(folder.path().join("plan.ron"), plan).unwrap();
    made(folder.path(), &["plan.ron", "-o", "y.pdf"]);
}
