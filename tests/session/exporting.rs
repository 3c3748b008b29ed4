//! Exports: cancelled, one beside the other, of a plan that changes meanwhile, and onto disks that refuse them.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use zeroline::file::SaveError;
use zeroline::plan::Variant;
use zeroline::session::work::{Copied, Export, ExportMaker, ExportStop, PathAnswer, PathRequest};
use zeroline::session::{Action, Answer, Question, ScenarioAction};
use zeroline::words::Blur;
use zeroline::words::exporting::PlanExport;
use zeroline::words::file::SaveFault;
use zeroline::words::session::{FailureTitle, Notice, PathFault};

use crate::support::{TestSession, gifts_in};

const EXPORT: &str = "export";

fn export(kind: PlanExport, make: impl Fn(&Path, &AtomicBool) -> Result<Vec<u8>, ExportStop> + Send + Sync + 'static) -> Export {
    Export { kind, name: "mine".to_owned(), make: Arc::new(move |path, _, stop| make(path, stop)) }
}

fn of_bytes(kind: PlanExport, bytes: &'static [u8]) -> Export {
    export(kind, move |_, _| Ok(bytes.to_vec()))
}

/// The plan of a session as the window exports it: as it is now.
fn of_plan(test: &TestSession) -> ExportMaker {
    let plan = Arc::clone(test.session.document().plan());
    Arc::new(move |_, _, _| Ok(zeroline::file::write(&plan).into_bytes()))
}

/// Asks for an export to this file, up to the start of its job.
fn start(test: &mut TestSession, export: Export, file: &str) -> PathBuf {
    let path = test.path(file);
    test.answers.lock().unwrap().push_back(PathAnswer::Path(path.clone()));
    test.apply(Action::Export(export));
    test.finish("file dialog");
    path
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// The lines of the failure that is shown.
fn failure(test: &TestSession) -> (FailureTitle, Vec<String>) {
    let Some(Question::Failed(failure)) = test.session.question() else { panic!("{:?}", test.session.question()) };
    (failure.title.clone(), failure.lines.clone())
}

#[test]
fn exported_file_is_opened_by_the_system_or_the_reason_is_said() {
    let (opened, answers) = (Arc::<Mutex<Vec<PathBuf>>>::default(), Arc::new(AtomicBool::new(true)));
    let (to_note, is_there) = (Arc::clone(&opened), Arc::clone(&answers));
    let mut test = TestSession::with(|options| {
        options.opener = Arc::new(move |path| {
            to_note.lock().unwrap().push(path.to_owned());
            if is_there.load(Ordering::Relaxed) { Ok(()) } else { Err(std::io::Error::other("no viewer")) }
        });
    });
    // Before an export there is nothing to open.
    test.apply(Action::OpenExported);
    assert_eq!((test.session.exported_file(), test.jobs.count("open exported file")), (None, 0));
    let path = start(&mut test, of_bytes(PlanExport::Report, b"whole"), "x.pdf");
    test.finish(EXPORT);
    assert_eq!(test.session.exported_file(), Some(path.as_path()));
    for is_there in [true, false] {
        answers.store(is_there, Ordering::Relaxed);
        test.apply(Action::OpenExported);
        test.finish("open exported file");
        assert_eq!(test.session.question().is_none(), is_there);
    }
    assert_eq!(*opened.lock().unwrap(), [path.clone(), path.clone()]);
    let (title, lines) = failure(&test);
    assert_eq!(title, FailureTitle::NotOpened(path.clone()));
    assert_eq!(lines, [format!("No program of this system opened it: no viewer. Open it yourself: {}", path.display())]);
}

#[test]
fn cancelled_export_leaves_nothing_and_the_next_one_runs() {
    let mut test = TestSession::new();
    // It goes on until it is stopped, as long ones do.
    let long = export(PlanExport::Report, |_, stop| if stop.load(Ordering::Relaxed) { Err(ExportStop::Cancelled) } else { Ok(b"whole".to_vec()) });
    let path = start(&mut test, long, "x.pdf");
    assert_eq!(test.session.exporting(), Some(PlanExport::Report));
    test.apply(Action::CancelExport);
    test.finish(EXPORT);
    assert_eq!((test.session.take_notice(), test.session.exporting()), (Some(Notice::ExportCancelled), None));
    assert!(!path.exists());
    assert_eq!(names(test.folder.path()), ["mine.ron", "other.ron"]);
    start(&mut test, of_bytes(PlanExport::Report, b"next"), "x.pdf");
    test.finish(EXPORT);
    assert_eq!(fs::read(path).unwrap(), b"next");
}

#[test]
fn export_cancelled_after_its_bytes_are_made_writes_none_of_them() {
    let mut test = TestSession::new();
    // The maker does not look at the cancel.
    let path = start(&mut test, of_bytes(PlanExport::Workbook, b"whole"), "x.xlsx");
    fs::write(&path, "before").unwrap();
    test.apply(Action::CancelExport);
    test.finish(EXPORT);
    assert_eq!((test.session.take_notice(), fs::read(path).unwrap().as_slice()), (Some(Notice::ExportCancelled), b"before".as_slice()));
    test.apply(Action::Export(of_bytes(PlanExport::CopyOfText, b"text")));
    test.apply(Action::CancelExport);
    test.finish(EXPORT);
    assert_eq!(test.session.take_copied(), None);
}

#[test]
fn second_export_is_not_started_while_one_runs() {
    let mut test = TestSession::new();
    let path = start(&mut test, of_bytes(PlanExport::Report, b"first"), "x.pdf");
    test.apply(Action::Export(of_bytes(PlanExport::Workbook, b"second")));
    test.apply(Action::Export(of_bytes(PlanExport::CopyOfText, b"third")));
    assert_eq!((test.jobs.count(EXPORT), test.asked.lock().unwrap().len()), (1, 1));
    test.finish(EXPORT);
    assert_eq!((fs::read(path).unwrap().as_slice(), test.session.take_notice()), (b"first".as_slice(), Some(Notice::Exported(test.path("x.pdf")))));
    assert_eq!((test.session.take_copied(), test.session.exporting()), (None, None));
    test.apply(Action::Export(of_bytes(PlanExport::CopyOfText, b"third")));
    test.finish(EXPORT);
    assert_eq!(test.session.take_copied(), Some(Copied::Text("third".to_owned())));
}

#[test]
fn export_asked_for_while_a_file_dialog_is_open_asks_for_no_second_path() {
    let mut test = TestSession::new();
    test.apply(Action::Export(of_bytes(PlanExport::Report, b"first")));
    test.apply(Action::Export(of_bytes(PlanExport::Workbook, b"second")));
    assert_eq!((test.jobs.count("file dialog"), test.asked.lock().unwrap().len()), (1, 1));
    assert!(matches!(&test.asked.lock().unwrap()[0], PathRequest::Export { kind: PlanExport::Report, .. }));
}

/// Edits, another plan and a save while an export runs: it is of the plan that was on screen when it was asked for.
#[test]
fn plan_edited_while_it_is_exported_is_exported_as_it_was() {
    let mut test = TestSession::new();
    let make = of_plan(&test);
    let path = start(&mut test, Export { kind: PlanExport::Report, name: "mine".to_owned(), make }, "x.pdf");
    test.edit(200.0);
    test.apply(Action::Save);
    test.finish("save plan");
    test.apply(Action::New(0));
    test.finish(EXPORT);
    assert_eq!((gifts_in(&path), gifts_in(&test.path("mine.ron"))), (100.0, 200.0));
    assert_eq!((test.name().as_str(), test.session.take_notice().is_some()), ("Growing creator", true));
    test.asks_nothing();
}

#[test]
fn copy_of_the_text_is_the_plan_with_its_newest_change() {
    let mut test = TestSession::new();
    test.edit(150.0);
    test.apply(Action::Export(Export { kind: PlanExport::CopyOfText, name: "mine".to_owned(), make: of_plan(&test) }));
    test.finish(EXPORT);
    let Some(Copied::Text(text)) = test.session.take_copied() else { panic!("nothing was copied") };
    assert_eq!(&zeroline::file::read(&text, crate::support::this_month()).unwrap(), test.plan());
}

#[test]
fn every_fault_of_a_disk_is_said_with_its_remedy() {
    let cases = [
        (SaveFault::Full, "x.pdf: the disk is full; free some space or choose another disk"),
        (SaveFault::NoPermission, "x.pdf: permission denied in this folder; choose another one"),
        (SaveFault::NoFolder, "x.pdf: no such folder; choose another one, or create it first"),
        (SaveFault::ReadOnly, "x.pdf: the file is read-only; save under another name, or make it writable"),
        (SaveFault::NotAFile, "x.pdf: this is not a file; choose a file name"),
    ];
    for (fault, said) in cases {
        let mut test = TestSession::new();
        let fault = Mutex::new(Some(fault));
        let failing = export(PlanExport::Report, move |_, _| {
            let fault = fault.lock().unwrap().take().unwrap();
            Err(ExportStop::NotWritten(SaveError { path: PathBuf::from("x.pdf"), fault }))
        });
        start(&mut test, failing, "x.pdf");
        test.finish(EXPORT);
        assert_eq!(failure(&test), (FailureTitle::NotExported, vec![said.to_owned()]));
        assert_eq!(test.session.exporting(), None);
    }
}

#[test]
fn export_into_a_folder_that_is_gone_or_is_a_file_leaves_nothing() {
    for file in ["gone/x.pdf", "mine.ron/x.pdf"] {
        let mut test = TestSession::new();
        start(&mut test, of_bytes(PlanExport::Report, b"whole"), file);
        let before = gifts_in(&test.path("mine.ron"));
        test.finish(EXPORT);
        assert_eq!(failure(&test).0, FailureTitle::NotExported, "{file}");
        assert_eq!((names(test.folder.path()), gifts_in(&test.path("mine.ron"))), (vec!["mine.ron".to_owned(), "other.ron".to_owned()], before));
    }
}

#[test]
fn folder_that_goes_while_the_bytes_are_made_leaves_nothing() {
    let mut test = TestSession::new();
    let folder = test.path("away");
    fs::create_dir(&folder).unwrap();
    start(&mut test, of_bytes(PlanExport::Picture, b"whole"), "away/x.png");
    fs::remove_dir(&folder).unwrap();
    test.finish(EXPORT);
    let path = folder.join("x.png");
    assert_eq!(failure(&test), (FailureTitle::NotExported, vec![format!("{}: no such folder; choose another one, or create it first", path.display())]));
    assert!(!folder.exists());
}

/// A name without an extension gets one, and the dialog of the system has not asked about that file.
#[test]
fn file_that_exists_is_asked_about_and_kept() {
    let mut test = TestSession::new();
    fs::write(test.path("x.pdf"), "mine").unwrap();
    start(&mut test, of_bytes(PlanExport::Report, b"whole"), "x");
    test.finish(EXPORT);
    let there = test.path("x.pdf");
    assert!(
        matches!(test.session.question(), Some(Question::Path { fault: Some(PathFault::Exists(path)), .. }) if *path == there),
        "{:?}",
        test.session.question()
    );
    assert_eq!(fs::read_to_string(&there).unwrap(), "mine");
    test.answer(Answer::Path(test.path("y")));
    test.finish(EXPORT);
    assert_eq!((fs::read_to_string(there).unwrap().as_str(), fs::read(test.path("y.pdf")).unwrap().as_slice()), ("mine", b"whole".as_slice()));
}

#[test]
fn maker_that_panics_is_reported_and_ends_its_export() {
    let mut test = TestSession::new();
    let path = start(&mut test, export(PlanExport::Report, |_, _| panic!("on purpose")), "x.pdf");
    test.finish(EXPORT);
    assert!(test.session.question().is_some() && !path.exists());
    assert_eq!(test.session.exporting(), None);
}

/// Every kind holds amounts, those for the clipboard, too.
#[test]
fn every_kind_is_exported_from_a_blurred_window_only_after_a_question() {
    let kinds = [PlanExport::Picture, PlanExport::Report, PlanExport::Workbook, PlanExport::Scenario, PlanExport::CopyOfPicture, PlanExport::CopyOfText];
    for kind in kinds {
        let mut test = TestSession::new();
        let made = || of_bytes(kind, b"amounts");
        Blur::On.within(|| test.apply(Action::Export(made())));
        assert!(matches!(test.session.question(), Some(Question::BlurredExport(export)) if export.kind == kind), "{kind:?}");
        assert!(!test.jobs.is_waiting(EXPORT) && test.asked.lock().unwrap().is_empty());
        test.answer(Answer::Cancel);
        assert_eq!((test.jobs.is_waiting(EXPORT), test.session.take_copied(), test.session.exporting()), (false, None, None), "{kind:?}");
        // Agreed to, it holds every amount: the maker runs without blur.
        let seen = Arc::new(Mutex::new(None));
        let to_note = Arc::clone(&seen);
        let noting = export(kind, move |_, _| {
            *to_note.lock().unwrap() = Some(Blur::current());
            Ok(Vec::new())
        });
        test.answers.lock().unwrap().push_back(PathAnswer::Path(test.path("x.out")));
        Blur::On.within(|| {
            test.apply(Action::Export(noting));
            test.answer(Answer::Export);
        });
        if kind.extension().is_some() {
            test.finish("file dialog");
        }
        test.finish(EXPORT);
        assert_eq!(*seen.lock().unwrap(), Some(Blur::Off), "{kind:?}");
    }
}

#[test]
fn scenario_is_exported_as_a_plan_from_a_blurred_window_only_after_a_question() {
    let mut test = TestSession::new();
    test.apply(Action::Scenario(ScenarioAction::Add(Variant::Base)));
    let id = test.session.document().shown().scenario().unwrap();
    Blur::On.within(|| test.apply(Action::Scenario(ScenarioAction::Export(id))));
    assert!(matches!(test.session.question(), Some(Question::BlurredExport(export)) if export.kind == PlanExport::Scenario));
    assert!(test.asked.lock().unwrap().is_empty());
    let path = test.path("x.ron");
    test.answers.lock().unwrap().push_back(PathAnswer::Path(path.clone()));
    Blur::On.within(|| test.answer(Answer::Export));
    test.finish("file dialog");
    test.finish(EXPORT);
    assert_eq!((gifts_in(&path), test.session.take_notice().is_some()), (100.0, true));
}
