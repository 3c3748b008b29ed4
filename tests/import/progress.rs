//! The progress of reading one file: in many steps, by its bytes.

use std::cell::RefCell;
use std::fmt::Write;

use zeroline::import::{ImportWatch, read};

use crate::exports::answers;
use crate::workbook_file::{archive, workbook};

/// The parts that an import says are done.
#[derive(Default)]
struct Heard(RefCell<Vec<f64>>);

impl ImportWatch for Heard {
    fn is_cancelled(&self) -> bool {
        false
    }

    fn reached(&self, part: f64) {
        self.0.borrow_mut().push(part);
    }
}

/// The parts that are greater than all before them.
fn steps(file: &[u8]) -> Vec<f64> {
    let heard = Heard::default();
    read(file, &answers(), &heard).unwrap();
    let all = heard.0.into_inner();
    assert!(all.iter().all(|part| (0.0..=1.0).contains(part)));
    let mut steps = Vec::new();
    for part in all {
        if steps.last().is_none_or(|most| part > *most) {
            steps.push(part);
        }
    }
    steps
}

#[test]
fn one_file_is_done_in_many_steps() {
    const ROWS: u32 = 60_000;
    let rows = |from: u32| (from..from + ROWS).map(|n| (format!("2027-01-{:02}", 1 + n % 28), n.to_string()));
    let table = rows(0).fold("Date,Likes\n".to_owned(), |mut table, (day, likes)| {
        writeln!(table, "{day},{likes}").unwrap();
        table
    });
    let lives: Vec<String> = rows(0).map(|(day, likes)| format!(r#"{{"LiveStartTime":"{day} 18:00:00","TotalLike":{likes}}}"#)).collect();
    let export = format!(r#"{{"Tiktok Live":{{"Go Live History":{{"GoLiveList":[{}]}}}}}}"#, lives.join(","));
    let history = rows(0).fold(String::new(), |text, (day, likes)| format!("{text}Live Start Time: {day} 18:00:00\nTotal Like: {likes}\n\n"));
    let sheet = workbook(&[vec!["Date".to_owned(), "Likes".to_owned()]].into_iter().chain(rows(0).map(|(day, likes)| vec![day, likes])).collect::<Vec<_>>());
    let zipped = archive(&[("a.csv", table.as_bytes()), ("b.json", export.as_bytes())]);
    for (name, file) in [("table", table.as_bytes()), ("export", export.as_bytes()), ("history", history.as_bytes()), ("sheet", &sheet), ("archive", &zipped)] {
        let steps = steps(file);
        assert!(steps.len() >= 12, "{name}: {steps:?}");
        // No step is longer than a third of the file, the last one included.
        let ends = [0.0].into_iter().chain(steps.iter().copied()).zip(steps.iter().copied().chain([1.0]));
        assert!(ends.into_iter().all(|(from, to)| to - from < 0.34), "{name}: {steps:?}");
    }
}
