//! The work of the window, without the window: it opens recoverable changes or the plan, then edits, undoes and saves for ever.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use zeroline::file::external::{Fingerprint, PlanFile};
use zeroline::file::load;
use zeroline::file::recovery::{WorkingState, recoverable};
use zeroline::file::versions::{NotSaved, Over, Paths, Versions};
use zeroline::plan::{Assumption, Entry, Key, Plan, YearMonth};
use zeroline::session::Document;
use zeroline::session::Gesture;
use zeroline::session::crash;
use zeroline::session::work::autosave::{Autosave, INTERVAL};
use zeroline::words::session::StepName;

/// Names the folder to work in.
pub(crate) const DESK: &str = "ZEROLINE_DESK";
/// Names the difference of this run: a seed, or `panic`.
pub(crate) const MOOD: &str = "ZEROLINE_MOOD";
/// The message of a panic on purpose.
pub(crate) const ON_PURPOSE: &str = "on purpose";

const GIFTS: Key = Key::Assumption(Assumption::GiftsPerHour);

/// A folder with a plan and the program's data.
pub(crate) struct Desk {
    pub(crate) data: PathBuf,
    pub(crate) path: PathBuf,
}

impl Desk {
    pub(crate) fn in_folder(folder: &Path) -> Self {
        Self { data: folder.join("data"), path: folder.join("mine.ron") }
    }
}

pub(crate) fn this_month() -> YearMonth {
    YearMonth::new(2027, 1).unwrap()
}

pub(crate) fn gifts_in(plan: &Plan) -> f64 {
    plan.value(Assumption::GiftsPerHour)
}

/// Everything that is to survive, in one number.
pub(crate) fn sum(working: &WorkingState) -> u64 {
    let mut hasher = DefaultHasher::new();
    let working = &working.clone().committed();
    for step in working.steps.iter() {
        // A journal leaves out the names that the differences say.
        let name = if matches!(*step.name, StepName::Edited(_)) { StepName::Earlier } else { StepName::clone(&step.name) };
        (gifts_in(&step.plan).to_bits(), name.to_string()).hash(&mut hasher);
    }
    (working.current, gifts_in(&working.saved).to_bits(), working.file.is_some()).hash(&mut hasher);
    hasher.finish()
}

/// Small, quick and the same everywhere: a seed repeats its walk.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub(crate) const fn below(&mut self, most: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % most
    }
}

struct Window {
    desk: Desk,
    document: Document,
    autosave: Autosave,
    versions: Versions,
    /// For each state that was passed to the autosave, its number among all that were reported.
    given: Vec<u64>,
    told: u64,
    safe: u64,
}

pub(crate) fn work(folder: &Path) {
    let mood = std::env::var(MOOD).unwrap_or_default();
    let pace = if mood == "panic" { INTERVAL * 100 } else { Duration::from_millis(4) };
    let mut window = Window::open(Desk::in_folder(folder), pace);
    if mood == "panic" {
        return window.panic();
    }
    let mut dice = Dice::new(mood.parse().unwrap_or_default());
    loop {
        window.act(&mut dice);
        window.report_safe_changes();
        std::thread::sleep(Duration::from_micros(dice.below(3_000)));
    }
}

impl Window {
    fn open(desk: Desk, pace: Duration) -> Self {
        let mut left = recoverable(&desk.data, this_month());
        let mut taken = None;
        let document = if left.is_empty() {
            let seen = Fingerprint::of(&desk.path);
            let plan = load(&desk.path, this_month()).unwrap_or_else(|why| panic!("the plan is broken: {why}"));
            Document::opened(plan, PlanFile { path: desk.path.clone(), seen })
        } else {
            let first = left.remove(0);
            let working = first.recovered.clone().unwrap_or_else(|| panic!("nothing can be read of {}", first.path().display())).working;
            taken = Some(first);
            Document::recovered(working)
        };
        let autosave = Autosave::new(Some(&desk.data), pace, || {});
        let versions = Versions::new(Some(&desk.data));
        let mut window = Self { desk, document, autosave, versions, given: Vec::new(), told: 0, safe: 0 };
        window.keep();
        if let Some(taken) = taken {
            window.autosave.recovered(taken);
        }
        window
    }

    /// Reports the state before it is passed on: every state found later must have been reported.
    fn keep(&mut self) {
        let working = self.document.working();
        self.told += 1;
        let clean = u8::from(!self.document.is_unsaved());
        say(&format!("will {} {} {} {clean}", self.told, sum(&working), gifts_in(working.plan())));
        self.autosave.follow(&self.document);
        let (_, given) = self.autosave.written_of_submitted();
        if given > self.given.len() as u64 {
            self.given.push(self.told);
        }
    }

    fn report_safe_changes(&mut self) {
        let (safe, _) = self.autosave.written_of_submitted();
        if safe > self.safe {
            self.safe = safe;
            let number = usize::try_from(safe - 1).unwrap();
            say(&format!("safe {}", self.given[number]));
        }
        assert!(self.autosave.fault().is_none(), "autosave failed");
    }

    /// The next unused number: every state is distinct.
    fn next(&self) -> f64 {
        self.document.history().steps().iter().map(|step| gifts_in(&step.plan)).fold(0.0, f64::max) + 1.0
    }

    fn act(&mut self, dice: &mut Dice) {
        match dice.below(20) {
            0..=8 => {
                let mut plan = Plan::clone(self.document.plan());
                plan.set(GIFTS, Entry::Value(self.next() % 900_000.0)).unwrap();
                self.document.change(plan);
            }
            9..=11 => {
                // A drag: a gesture under way is autosaved too.
                for i in 0..dice.below(4) {
                    #[expect(clippy::cast_precision_loss, reason = "a few")]
                    let to = self.next() + i as f64;
                    self.document.preview(Gesture::Drag, GIFTS, Entry::Value(to % 900_000.0)).unwrap();
                    self.keep();
                }
                self.document.commit();
            }
            12..=14 => self.document.undo(),
            15 => self.document.redo(),
            16 => {
                let steps = self.document.history().steps().len() as u64;
                self.document.go_to(usize::try_from(dice.below(steps)).unwrap());
            }
            _ => self.save(),
        }
        self.keep();
    }

    /// Asked whether to overwrite a change by others, it answers yes: their version is kept.
    fn save(&mut self) {
        self.document.commit();
        let plan = Arc::clone(self.document.plan());
        say(&format!("saving {}", gifts_in(&plan)));
        loop {
            let file = self.document.file().unwrap().clone();
            let over = Over::Known { seen: file.seen, saved: Arc::clone(self.document.saved()) };
            match self.versions.save(Paths { to: &self.desk.path, from: Some(&self.desk.path) }, &plan, &over, this_month()) {
                Ok(saved) => {
                    assert_eq!(saved.unkept, None);
                    say(&format!("saved {}", gifts_in(&plan)));
                    return self.document.mark_saved(plan, PlanFile { seen: saved.seen, ..file });
                }
                Err(NotSaved::Changed(outside)) => self.document.keep_mine(&outside),
                Err(NotSaved::Failed(error)) => panic!("{error}"),
            }
        }
    }

    /// A change that the autosave has not come to yet, and then an error in the program.
    fn panic(&mut self) {
        crash::rescue_before(self.autosave.rescuer());
        for gifts in [1_001.0, 1_002.0] {
            let mut plan = Plan::clone(self.document.plan());
            plan.set(GIFTS, Entry::Value(gifts)).unwrap();
            self.document.change(plan);
            self.keep();
            if gifts < 1_002.0 {
                assert!(self.autosave.is_safe_within(Duration::from_secs(10)));
            }
        }
        assert!(!self.autosave.is_safe(), "the autosave rests");
        panic!("{ON_PURPOSE}");
    }
}

/// A line at once, whole or not at all.
fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    out.write_all(format!("{line}\n").as_bytes()).and_then(|()| out.flush()).unwrap();
}
