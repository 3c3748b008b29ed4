//! Work that must not hold the frame: file dialogs, reading and writing. Each runs on a named thread and reports back.

use std::panic::AssertUnwindSafe;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

use eframe::egui;

use crate::file::external::{self, ExternalChange, Fingerprint, PlanFile};
use crate::file::recovery::{self, Recoverable};
use crate::file::versions::{NotSaved, Over, Saved, Version, Versions};
use crate::file::{self, LoadError, Repaired, SaveError, SaveFault};
use crate::plan::{Plan, YearMonth};

/// What a file dialog is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Which plan to open.
    Open {
        /// The folder to begin in.
        folder: Option<PathBuf>,
    },
    /// Where to save.
    Save {
        /// The folder to begin in.
        folder: Option<PathBuf>,
        /// The name to offer.
        name: String,
    },
    /// Which plan to take a scenario over from.
    TakeOver {
        /// The folder to begin in.
        folder: Option<PathBuf>,
    },
    /// Where to save a scenario as a plan of its own.
    Export {
        /// The folder to begin in.
        folder: Option<PathBuf>,
        /// The name to offer.
        name: String,
        /// Which scenario.
        scenario: crate::plan::ScenarioId,
    },
}

/// What a file dialog said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A file.
    Path(PathBuf),
    /// Nothing: the user changed their mind.
    Cancelled,
    /// The system has no file dialog to show.
    Unavailable,
}

/// Shows a file dialog: called on the main thread, the closure it returns waits for the answer on another.
pub type Picker = Box<dyn FnMut(&Ask) -> Box<dyn FnOnce() -> Answer + Send>>;

/// What a finished job brings.
#[derive(Debug)]
pub enum Done {
    /// A dialog was answered.
    Answered(Ask, Answer),
    /// A file was read; the glimpse is what was found there before.
    Loaded(PathBuf, Fingerprint, Result<Box<Plan>, LoadError>),
    /// A file is damaged: what is wrong with it, and what could be read.
    Damaged(LoadError, Box<Repaired>),
    /// A file was written, or not.
    Saved(PathBuf, Arc<Plan>, Result<Saved, NotSaved>),
    /// A file was read to take a scenario over from.
    Offered(PathBuf, Result<Box<Plan>, LoadError>),
    /// A scenario was written as a plan of its own, or not.
    Exported(PathBuf, Result<(), SaveError>),
    /// The versions of a plan were listed.
    Versions(PathBuf, Vec<Version>),
    /// What windows that are gone have left behind.
    Recoverable(Vec<Recoverable>, Looking),
    /// A plan's file was looked at: what others have made of it, if they have.
    Looked(PlanFile, Option<ExternalChange>),
    /// A job stopped by an error of the program.
    Broke(&'static str),
    /// The system said whether it is dark.
    SystemTheme(egui::Theme),
}

/// Why it is looked what was left behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Looking {
    /// The window has just opened.
    AtStart,
    /// The user asked.
    OnWish,
}

/// The names of the jobs that the window waits for.
const FILE_DIALOG: &str = "file dialog";
const SAVE_PLAN: &str = "save plan";

/// The jobs under way and their reports.
pub struct Jobs {
    sender: Sender<Done>,
    receiver: Receiver<Done>,
    picker: Picker,
    context: egui::Context,
    /// A dialog is open: one at a time, and the window waits for it.
    asking: bool,
    saving: usize,
}

impl Jobs {
    /// No jobs yet.
    #[must_use]
    pub fn new(context: egui::Context, picker: Picker) -> Self {
        let (sender, receiver) = channel();
        Self { sender, receiver, picker, context, asking: false, saving: 0 }
    }

    /// Whether a file dialog is open.
    #[must_use]
    pub const fn is_asking(&self) -> bool {
        self.asking
    }

    /// Whether a save is under way.
    #[must_use]
    pub const fn is_saving(&self) -> bool {
        self.saving > 0
    }

    /// The next report, if a job has finished.
    pub fn poll(&mut self) -> Option<Done> {
        let done = self.receiver.try_recv().ok()?;
        match done {
            Done::Answered(..) | Done::Broke(FILE_DIALOG) => self.asking = false,
            Done::Saved(..) | Done::Broke(SAVE_PLAN) => self.saving -= 1,
            Done::Broke(_)
            | Done::Loaded(..)
            | Done::Damaged(..)
            | Done::Offered(..)
            | Done::Exported(..)
            | Done::Versions(..)
            | Done::Recoverable(..)
            | Done::Looked(..)
            | Done::SystemTheme(_) => {}
        }
        Some(done)
    }

    /// Shows a file dialog, unless one is open.
    pub fn ask(&mut self, ask: Ask) {
        if !self.asking {
            self.asking = true;
            let wait = (self.picker)(&ask);
            self.start(FILE_DIALOG, move || Done::Answered(ask, wait()));
        }
    }

    /// Reads a plan file.
    pub fn load(&mut self, path: PathBuf, this_month: YearMonth) {
        let path = from_anywhere(path);
        self.start("open plan", move || {
            // What is written between the two is noticed as a change from outside, and not the other way round.
            let seen = Fingerprint::of(&path);
            match file::load(&path, this_month) {
                Ok(plan) => Done::Loaded(path, seen, Ok(Box::new(plan))),
                Err(error) => match file::load_damaged(&path, this_month) {
                    Ok(repaired) => Done::Damaged(error, Box::new(repaired)),
                    Err(_) => Done::Loaded(path, seen, Err(error)),
                },
            }
        });
    }

    /// Reads a plan file to take a scenario over from.
    pub fn load_offer(&self, path: PathBuf, this_month: YearMonth) {
        self.start("read plan", move || {
            let loaded = file::load(&path, this_month).map(Box::new);
            Done::Offered(path, loaded)
        });
    }

    /// Writes a scenario as a plan file of its own.
    pub fn export(&self, path: PathBuf, plan: Plan) {
        self.start("save scenario", move || {
            let saved = file::save(&path, &plan);
            Done::Exported(path, saved)
        });
    }

    /// Writes a plan file, and keeps the version it takes the place of.
    pub fn save(&mut self, path: PathBuf, plan: Arc<Plan>, over: Over, versions: Versions, this_month: YearMonth) {
        self.saving += 1;
        let path = from_anywhere(path);
        self.start(SAVE_PLAN, move || {
            let saved = versions.save(&path, &plan, &over, this_month);
            Done::Saved(path, plan, saved)
        });
    }

    /// Lists the versions of a plan.
    pub fn list_versions(&self, path: PathBuf, versions: Versions, this_month: YearMonth) {
        self.start("list versions", move || {
            let list = versions.list(&path, this_month);
            Done::Versions(path, list)
        });
    }

    /// Looks what windows that are gone have left behind.
    pub fn look_behind(&self, data: PathBuf, why: Looking, this_month: YearMonth) {
        self.start("look for recovery", move || Done::Recoverable(recovery::recoverable(&data, this_month), why));
    }

    /// Looks whether others have changed the plan's file.
    pub fn look_outside(&self, home: PlanFile, this_month: YearMonth) {
        self.start("look at the plan's file", move || {
            let outside = external::detect_change(&home.path, home.seen, this_month);
            Done::Looked(home, outside)
        });
    }

    /// Writes the settings file; a failure is logged, as nothing of the user's is lost.
    pub fn save_settings(text: String, path: PathBuf) {
        let write = move || {
            let folder = path.parent().map_or(Ok(()), std::fs::create_dir_all);
            let written = folder.map_err(SaveFault::from).and_then(|()| file::replace(&path, text.as_bytes()));
            if let Err(error) = written {
                log::warn!("settings not written to {}: {error}", path.display());
            }
        };
        if let Err(error) = std::thread::Builder::new().name("save settings".to_owned()).spawn(write) {
            log::warn!("settings not written: {error}");
        }
    }

    /// Asks the system whether it is dark, where the window library cannot tell.
    pub fn ask_system_theme(&self) {
        #[cfg(target_os = "linux")]
        {
            let (sender, context) = (self.sender.clone(), self.context.clone());
            let ask = move || {
                if let Some(theme) = portal_theme() {
                    sender.send(Done::SystemTheme(theme)).ok();
                    context.request_repaint();
                }
            };
            if let Err(error) = std::thread::Builder::new().name("system theme".to_owned()).spawn(ask) {
                log::warn!("the system's theme is not known: {error}");
            }
        }
    }

    fn start(&self, name: &'static str, work: impl FnOnce() -> Done + Send + 'static) {
        let (sender, context) = (self.sender.clone(), self.context.clone());
        let run = move || {
            // The job owns all it works with, so nothing half done is seen after a panic.
            let done = std::panic::catch_unwind(AssertUnwindSafe(work)).unwrap_or(Done::Broke(name));
            // The window may be gone by now; then nobody wants the report.
            sender.send(done).ok();
            context.request_repaint();
        };
        if let Err(error) = std::thread::Builder::new().name(name.to_owned()).spawn(run) {
            log::error!("{name}: no thread could be started: {error}");
            self.sender.send(Done::Broke(name)).ok();
        }
    }
}

#[cfg(target_os = "linux")]
fn portal_theme() -> Option<egui::Theme> {
    use ashpd::desktop::settings::{ColorScheme, Settings};
    pollster::block_on(async {
        match Settings::new().await.ok()?.color_scheme().await.ok()? {
            ColorScheme::PreferDark => Some(egui::Theme::Dark),
            ColorScheme::PreferLight | ColorScheme::NoPreference => Some(egui::Theme::Light),
        }
    })
}

/// A path that leads to the same file from whatever folder the next window is started in: it is kept in journals and settings.
fn from_anywhere(path: PathBuf) -> PathBuf {
    std::path::absolute(&path).unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_comes_back_with_an_absolute_path() {
        let mut jobs = Jobs::new(egui::Context::default(), super::super::picker::system());
        jobs.load("plans/nowhere.ron".into(), YearMonth::new(2026, 12).unwrap());
        let done = loop {
            match jobs.poll() {
                Some(done) => break done,
                None => std::thread::yield_now(),
            }
        };
        let Done::Loaded(path, ..) = done else { panic!("not loaded") };
        assert_eq!(path, std::env::current_dir().unwrap().join("plans/nowhere.ron"));
    }
}
