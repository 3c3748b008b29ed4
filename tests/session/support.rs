//! A session whose jobs run when a test says so, in any order.

use std::collections::VecDeque;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};

use jiff::tz::TimeZone;
use tempfile::TempDir;
use zeroline::file::{first_example, load, save};
use zeroline::ledger::{Date, Ledger};
use zeroline::plan::{Assumption, Entry, Key, Plan, YearMonth};
use zeroline::session::settings::Settings;
use zeroline::session::work::{PathAnswer, PathRequest, Runner};
use zeroline::session::{Action, Answer, Edit, Gesture, Pointer, Question, Session, SessionOptions};

pub(crate) const GIFTS: Key = Key::Assumption(Assumption::GiftsPerHour);

/// An answer at which the file dialog stops by an error.
pub(crate) const BREAKS: PathAnswer = PathAnswer::Path(PathBuf::new());

pub(crate) fn this_month() -> YearMonth {
    YearMonth::new(2026, 12).unwrap()
}

/// A job by the name of its lane.
type Job = (String, Box<dyn FnOnce() + Send>);

/// The jobs that were started and not run yet; `None` once the test is over and jobs run at once.
#[derive(Clone)]
pub(crate) struct Jobs(Arc<Mutex<Option<Vec<Job>>>>);

impl Runner for Jobs {
    fn start(&self, name: &str, work: Box<dyn FnOnce() + Send>) -> io::Result<()> {
        match &mut *self.0.lock().unwrap() {
            Some(jobs) => jobs.push((name.to_owned(), work)),
            None => work(),
        }
        Ok(())
    }
}

impl Jobs {
    pub(crate) fn waiting(&self) -> Vec<String> {
        self.0.lock().unwrap().iter().flatten().map(|(name, _)| name.clone()).collect()
    }

    /// Runs the job of this name.
    pub(crate) fn run(&self, name: &str) {
        let job = {
            let mut jobs = self.0.lock().unwrap();
            let jobs = jobs.as_mut().unwrap();
            let place = jobs.iter().position(|(job, _)| job == name).unwrap_or_else(|| panic!("no job is called {name}"));
            jobs.remove(place).1
        };
        job();
    }

    /// Runs the job of this name that was started last.
    pub(crate) fn run_last(&self, name: &str) {
        let job = {
            let mut jobs = self.0.lock().unwrap();
            let jobs = jobs.as_mut().unwrap();
            let place = jobs.iter().rposition(|(job, _)| job == name).unwrap_or_else(|| panic!("no job is called {name}"));
            jobs.remove(place).1
        };
        job();
    }

    pub(crate) fn count(&self, name: &str) -> usize {
        self.waiting().iter().filter(|job| *job == name).count()
    }

    pub(crate) fn is_waiting(&self, name: &str) -> bool {
        self.waiting().iter().any(|job| job == name)
    }
}

/// A session in a folder with two plans, and the answers of its file dialogs.
pub(crate) struct TestSession {
    pub(crate) folder: TempDir,
    pub(crate) jobs: Jobs,
    pub(crate) answers: Arc<Mutex<VecDeque<PathAnswer>>>,
    pub(crate) asked: Arc<Mutex<Vec<PathRequest>>>,
    pub(crate) session: Session,
    /// One message each time that a job has something new.
    pub(crate) news: Receiver<()>,
}

impl TestSession {
    /// With `mine.ron`, 100 gifts an hour, open.
    pub(crate) fn new() -> Self {
        Self::with(|_| {})
    }

    /// As [`Self::new`], with other options of the session.
    pub(crate) fn with(options: impl FnOnce(&mut SessionOptions)) -> Self {
        let mut test = Self::unopened(options);
        test.finish("open plan");
        assert_eq!((test.name(), test.gifts()), ("mine".to_owned(), 100.0));
        test
    }

    /// As [`Self::with`], with the plan not read yet.
    pub(crate) fn unopened(options: impl FnOnce(&mut SessionOptions)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (name, gifts) in [("mine", 100.0), ("other", 55.0)] {
            let mut plan = first_example(this_month());
            plan.set("plan.name".parse().unwrap(), Entry::Word(name.to_owned())).unwrap();
            plan.set("futures.count".parse().unwrap(), Entry::Integer(1_000)).unwrap();
            plan.set(GIFTS, Entry::Value(gifts)).unwrap();
            save(&folder.path().join(format!("{name}.ron")), &plan).unwrap();
        }
        let (jobs, answers, asked) =
            (Jobs(Arc::new(Mutex::new(Some(Vec::new())))), Arc::<Mutex<VecDeque<PathAnswer>>>::default(), Arc::<Mutex<Vec<PathRequest>>>::default());
        let (to_give, to_note) = (Arc::clone(&answers), Arc::clone(&asked));
        let mut opening = SessionOptions {
            plan: Some(folder.path().join("mine.ron")),
            this_month: this_month(),
            today: Date::new(2026, 12, 1).unwrap(),
            settings: Settings::default(),
            settings_fault: None,
            settings_file: Some(folder.path().join("settings.ron")),
            data: None,
            zone: TimeZone::UTC,
            ledger: Ledger::built_in(),
            ledger_problems: Vec::new(),
            picker: Box::new(move |request| {
                to_note.lock().unwrap().push(request.clone());
                let answer = to_give.lock().unwrap().pop_front().unwrap_or(PathAnswer::Cancelled);
                Box::new(move || if answer == BREAKS { panic!("on purpose") } else { answer })
            }),
            opener: Arc::new(|_| Ok(())),
            runner: Box::new(jobs.clone()),
        };
        options(&mut opening);
        let (wake, news) = channel();
        let wake = Mutex::new(wake);
        let session = Session::new(
            opening,
            Arc::new(move || {
                wake.lock().unwrap().send(()).ok();
            }),
        );
        Self { folder, jobs, answers, asked, session, news }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn apply(&mut self, action: Action) {
        self.session.apply(action);
    }

    pub(crate) fn answer(&mut self, answer: Answer) {
        self.apply(Action::Answer(answer));
    }

    pub(crate) fn poll(&mut self) {
        self.session.poll(Pointer::Up);
    }

    /// Runs a job and takes its result.
    pub(crate) fn finish(&mut self, name: &str) {
        self.jobs.run(name);
        self.poll();
    }

    /// Runs the job with the folder of the plans out of reach.
    pub(crate) fn fail(&mut self, name: &str) {
        let aside = self.folder.path().with_extension("aside");
        std::fs::rename(self.folder.path(), &aside).unwrap();
        self.jobs.run(name);
        std::fs::rename(&aside, self.folder.path()).unwrap();
        self.poll();
    }

    pub(crate) fn edit(&mut self, gifts: f64) {
        self.apply(Action::Edit(Edit { key: GIFTS, entry: Entry::Value(gifts), gesture: Gesture::Once }));
    }

    pub(crate) fn plan(&self) -> &Plan {
        self.session.document().plan()
    }

    pub(crate) fn name(&self) -> String {
        self.plan().name().to_owned()
    }

    pub(crate) fn gifts(&self) -> f64 {
        self.plan().value(Assumption::GiftsPerHour)
    }

    pub(crate) fn is_unsaved(&self) -> bool {
        self.session.document().is_unsaved()
    }

    pub(crate) fn asks_about_changes(&self) -> bool {
        matches!(self.session.question(), Some(Question::Unsaved { .. }))
    }

    #[track_caller]
    pub(crate) fn asks_nothing(&self) {
        assert!(self.session.question().is_none(), "{:?}", self.session.question());
    }
}

impl Drop for TestSession {
    /// The session waits for its settings.
    fn drop(&mut self) {
        let jobs = self.jobs.0.lock().unwrap().take();
        jobs.into_iter().flatten().for_each(|(_, work)| work());
    }
}

pub(crate) fn gifts_in(path: &Path) -> f64 {
    load(path, this_month()).unwrap().value(Assumption::GiftsPerHour)
}
