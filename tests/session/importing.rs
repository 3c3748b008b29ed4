//! Files of platforms: read late, answered, taken or not.

use std::path::PathBuf;

use zeroline::import::ImportAnswers;
use zeroline::plan::{ActualsSource, DayField, Stream, StreamId, YearMonth};
use zeroline::session::work::{PathAnswer, PathRequest};
use zeroline::session::{Action, ActualsAction, ImportAction};
use zeroline::words::import_preview::{ColumnRole, ImportFault};
use zeroline::words::session::Notice;

use crate::support::TestSession;

const READ: &str = "read files";
const SUPPORTERS: StreamId = StreamId::Named(Stream::Supporters);
const KO_FI: &str = "DateTime (UTC),From,Received,Given,Currency\n2026-10-02T10:00:00Z,Mona,20.50,,USD\n2026-11-02T10:00:00Z,Mona,9.50,,USD\n";
const LIKES: &str = "Date,ギフト贈呈者,いいね\n2026-10-02,5,1200\n";

/// A file of the test's folder.
fn file(test: &TestSession, name: &str, text: &str) -> PathBuf {
    let path = test.path(name);
    std::fs::write(&path, text).unwrap();
    path
}

fn import(test: &mut TestSession, action: ImportAction) {
    test.apply(Action::Import(action));
}

/// The earnings of supporters in a month of 2026, in cents.
fn earned(test: &TestSession, month: u8) -> Option<f64> {
    test.plan().actuals().earned(YearMonth::new(2026, month).unwrap(), SUPPORTERS).map(|amount| (amount * 100.0).round())
}

fn answers(test: &TestSession, place: usize) -> ImportAnswers {
    test.session.importing().unwrap().files()[place].answers().clone()
}

fn fault(test: &TestSession, place: usize) -> Option<ImportFault> {
    test.session.importing().unwrap().files()[place].parts().err().cloned()
}

#[test]
fn one_large_file_moves_the_bar_by_its_bytes() {
    let mut test = TestSession::new();
    let large = (0..100_000).fold("Date,Likes\n".to_owned(), |table, n| format!("{table}2026-10-{:02},{n}\n", 1 + n % 28));
    let files = vec![file(&test, "large.csv", &large), file(&test, "likes.csv", LIKES)];
    import(&mut test, ImportAction::Read(files));
    assert_eq!(test.session.importing().unwrap().part_read(), 0.0);
    while test.news.try_recv().is_ok() {}
    test.jobs.run(READ);
    // A frame for each hundredth that is done, and not one for each of two files.
    let frames = std::iter::from_fn(|| test.news.try_recv().ok()).count();
    assert!((20..=110).contains(&frames), "{frames}");
    assert_eq!(test.session.importing().unwrap().part_read(), 1.0);
}

#[test]
fn files_are_taken_as_one_step_once_the_user_agrees() {
    let mut test = TestSession::new();
    let files = vec![file(&test, "ko-fi.csv", KO_FI), file(&test, "likes.csv", LIKES)];
    test.answers.lock().unwrap().push_back(PathAnswer::Paths(files));
    import(&mut test, ImportAction::Ask);
    assert!(matches!(test.asked.lock().unwrap()[0], PathRequest::Exports { .. }));
    test.finish("file dialog");
    assert_eq!(test.session.importing().unwrap().read_count(), 0);
    import(&mut test, ImportAction::Take);
    assert!(test.session.importing().is_some(), "nothing is taken before all is read");
    test.finish(READ);
    assert!(test.session.importing().unwrap().is_read() && test.session.importing().unwrap().is_new());
    assert!(test.plan().actuals().is_empty());
    import(&mut test, ImportAction::Take);
    assert!(test.session.importing().is_none());
    assert_eq!((earned(&test, 10), earned(&test, 11)), (Some(2050.0), Some(950.0)));
    assert_eq!(test.plan().actuals().days.values().next().unwrap().get(DayField::Likes), Some(1200.0));
    assert_eq!(test.session.take_notice().unwrap().to_string(), "Imported 2 files");
    assert_eq!(test.session.document().undo_name().unwrap().to_string(), "Imported 2 files");
    test.apply(Action::Undo);
    assert!(test.plan().actuals().is_empty());
}

#[test]
fn same_file_again_is_no_step() {
    let mut test = TestSession::new();
    for _ in 0..2 {
        let path = file(&test, "ko-fi.csv", KO_FI);
        import(&mut test, ImportAction::Read(vec![path]));
        test.finish(READ);
        import(&mut test, ImportAction::Take);
    }
    assert_eq!(test.session.take_notice().unwrap().to_string(), "Imported ko-fi.csv");
    assert_eq!(test.session.take_notice(), Some(Notice::NothingImported));
    assert_eq!(test.session.document().history().steps().len(), 2);
}

#[test]
fn cancelled_import_takes_nothing_also_when_it_is_read_later() {
    let mut test = TestSession::new();
    let path = file(&test, "ko-fi.csv", KO_FI);
    import(&mut test, ImportAction::Read(vec![path.clone()]));
    import(&mut test, ImportAction::Cancel);
    assert!(test.session.importing().is_none());
    test.finish(READ);
    assert!(test.session.importing().is_none());
    // A result of the import before it is not one of the next.
    import(&mut test, ImportAction::Read(vec![path]));
    test.finish(READ);
    assert_eq!(test.session.importing().unwrap().read_count(), 1);
    import(&mut test, ImportAction::Cancel);
    assert!(test.plan().actuals().is_empty());
}

#[test]
fn import_of_no_file_opens_nothing() {
    let mut test = TestSession::new();
    test.answers.lock().unwrap().push_back(PathAnswer::Paths(Vec::new()));
    import(&mut test, ImportAction::Ask);
    test.finish("file dialog");
    assert!(test.session.importing().is_none());
}

#[test]
fn another_plan_ends_the_import() {
    let mut test = TestSession::new();
    let path = file(&test, "ko-fi.csv", KO_FI);
    import(&mut test, ImportAction::Read(vec![path]));
    test.apply(Action::Open(test.path("other.ron")));
    test.finish("open plan");
    assert!(test.session.importing().is_none());
    test.finish(READ);
    assert!(test.session.importing().is_none() && test.plan().actuals().is_empty());
}

#[test]
fn answer_reads_its_file_again_and_no_other() {
    let mut test = TestSession::new();
    let table = "Date,Amount\n2026-10-02,5.00\n";
    let files = vec![file(&test, "table.csv", table), file(&test, "ko-fi.csv", KO_FI)];
    import(&mut test, ImportAction::Read(files));
    test.finish(READ);
    assert_eq!((fault(&test, 0), fault(&test, 1)), (Some(ImportFault::NoStream), None));
    let answered = ImportAnswers { stream: Some(SUPPORTERS), ..answers(&test, 0) };
    import(&mut test, ImportAction::Answer(0, Box::new(answered)));
    assert_eq!(test.session.importing().unwrap().read_count(), 1);
    test.finish(READ);
    assert_eq!(fault(&test, 0), None);
    // Ko-fi has the same money: a table of one's own gives way to it.
    import(&mut test, ImportAction::Take);
    assert_eq!(earned(&test, 10), Some(2050.0));
}

#[test]
fn file_with_a_fault_is_left_out_of_the_rest() {
    let mut test = TestSession::new();
    let files = vec![file(&test, "letter.csv", "Name,Age\nMona,30\n"), file(&test, "ko-fi.csv", KO_FI)];
    import(&mut test, ImportAction::Read(files));
    test.finish(READ);
    assert_eq!(fault(&test, 0), Some(ImportFault::Unknown));
    import(&mut test, ImportAction::LeaveOut(0));
    assert_eq!(test.session.importing().unwrap().files().len(), 1);
    import(&mut test, ImportAction::Take);
    assert_eq!(test.plan().actuals().files.iter().map(|file| file.name.as_str()).collect::<Vec<_>>(), ["ko-fi.csv"]);
}

#[test]
fn columns_that_were_named_are_known_again() {
    let mut test = TestSession::new();
    let table = |amount: &str| format!("When,Who,Tips\n2026-10-02,Mona,{amount}\n");
    let path = file(&test, "first.csv", &table("5.00"));
    import(&mut test, ImportAction::Read(vec![path]));
    test.finish(READ);
    assert_eq!(fault(&test, 0), Some(ImportFault::Unknown));
    let columns = vec![(ColumnRole::Date, "when".to_owned()), (ColumnRole::Amount, "tips".to_owned())];
    let answered = ImportAnswers { stream: Some(SUPPORTERS), columns, ..answers(&test, 0) };
    import(&mut test, ImportAction::Answer(0, Box::new(answered)));
    test.finish(READ);
    import(&mut test, ImportAction::Take);
    assert_eq!(earned(&test, 10), Some(500.0));
    test.apply(Action::Undo);
    let path = file(&test, "second.csv", &table("7.25"));
    import(&mut test, ImportAction::Read(vec![path]));
    test.finish(READ);
    import(&mut test, ImportAction::Take);
    assert_eq!(earned(&test, 10), Some(725.0));
}

#[test]
fn foreign_currency_is_taken_at_the_rate_that_is_given() {
    let mut test = TestSession::new();
    let path = file(&test, "table.csv", "Date,Amount,Currency\n2026-10-02,1000,XOF\n");
    import(&mut test, ImportAction::Read(vec![path]));
    test.finish(READ);
    let answered = ImportAnswers { stream: Some(SUPPORTERS), ..answers(&test, 0) };
    import(&mut test, ImportAction::Answer(0, Box::new(answered)));
    test.finish(READ);
    let franc = "XOF".parse().unwrap();
    assert_eq!(fault(&test, 0), Some(ImportFault::NoRate(franc)));
    import(&mut test, ImportAction::Rate(franc, 0.002));
    assert_eq!(fault(&test, 0), None);
    import(&mut test, ImportAction::Take);
    assert_eq!(earned(&test, 10), Some(200.0));
}

#[test]
fn removed_file_takes_its_amounts_and_counts_along() {
    let mut test = TestSession::new();
    let files = vec![file(&test, "ko-fi.csv", KO_FI), file(&test, "likes.csv", LIKES)];
    import(&mut test, ImportAction::Read(files));
    test.finish(READ);
    import(&mut test, ImportAction::Take);
    test.apply(Action::Actuals(ActualsAction::RemoveFile(0)));
    assert_eq!((earned(&test, 10), test.plan().actuals().days.len(), test.plan().actuals().files.len()), (None, 1, 1));
    assert_eq!(test.session.document().undo_name().unwrap().to_string(), "Removed ko-fi.csv");
    test.apply(Action::Actuals(ActualsAction::RemoveFile(0)));
    assert!(test.plan().actuals().is_empty());
    test.apply(Action::Undo);
    test.apply(Action::Undo);
    assert_eq!((earned(&test, 10), test.plan().actuals().days.len()), (Some(2050.0), 1));
}

#[test]
fn typed_amount_takes_the_place_of_those_of_files() {
    let mut test = TestSession::new();
    let path = file(&test, "ko-fi.csv", KO_FI);
    import(&mut test, ImportAction::Read(vec![path.clone()]));
    test.finish(READ);
    import(&mut test, ImportAction::Take);
    let october = YearMonth::new(2026, 10).unwrap();
    let type_earned = |test: &mut TestSession, earned| test.apply(Action::Actuals(ActualsAction::TypeEarned(october, SUPPORTERS, earned)));
    type_earned(&mut test, Some(21.0));
    assert_eq!((earned(&test, 10), earned(&test, 11)), (Some(2100.0), Some(950.0)));
    assert_eq!(test.session.document().undo_name().unwrap().to_string(), "Supporters in October 2026: $20.50 → $21.00");
    assert!(test.plan().actuals().of(october, SUPPORTERS).all(|(source, _)| source == ActualsSource::Typed));
    // The file again leaves a typed amount as it is.
    import(&mut test, ImportAction::Read(vec![path]));
    test.finish(READ);
    assert!(!test.session.importing().unwrap().is_new());
    import(&mut test, ImportAction::Cancel);
    type_earned(&mut test, None);
    assert_eq!(earned(&test, 10), None);
    test.apply(Action::Undo);
    test.apply(Action::Undo);
    assert_eq!(earned(&test, 10), Some(2050.0));
}
