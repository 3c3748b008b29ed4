//! New, open, save, and what happens to unsaved changes: nothing a person did is lost without their word.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use eframe::egui::{Context, ViewportCommand};

use super::dialogs::{Dialog, Noticed, Reply, Then};
use super::jobs::{Answer, Ask, Done};
use super::picker::EXTENSION;
use super::view::{Tab, View};
use super::window::Zeroline;
use crate::file::external::Fingerprint;
use crate::file::external::PlanFile;
use crate::file::versions::{NotSaved, Over};
use crate::file::{self, LoadError, Repaired};
use crate::session::document::Document;
use crate::session::name_of;

impl Zeroline {
    /// Leaves the open plan for something else, after asking about unsaved changes.
    pub(super) fn leave(&mut self, then: Then, ctx: &Context) {
        self.document.commit();
        if self.document.is_unsaved() {
            self.dialog = Some(Dialog::Unsaved { name: self.document.plan().name().to_owned(), then });
        } else {
            self.go_on(then, ctx);
        }
    }

    fn go_on(&mut self, then: Then, ctx: &Context) {
        match then {
            Then::New(example) => {
                if let Some(example) = file::EXAMPLES.get(example) {
                    self.show(Document::new(example.plan(self.this_month)));
                }
            }
            Then::AskOpen => {
                let folder = self.settings.recent.first().and_then(|path| path.parent()).map(Path::to_owned);
                self.jobs.ask(Ask::Open { folder });
            }
            Then::Open(path) => self.jobs.load(path, self.this_month),
            Then::Recover(index) => self.recover(index, ctx),
            Then::Quit => {
                self.autosave.clear();
                self.may_close = true;
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
        }
    }

    /// Shows another plan. What the last one needed to be kept safe is saved by now, or was given up.
    pub(super) fn show(&mut self, document: Document) {
        self.autosave.clear();
        let tab: Tab = self.view.tab;
        self.view = View { tab, shows_history: self.view.shows_history, ..View::default() };
        self.last_change = None;
        self.document = document;
    }

    /// Saves to the plan's file, or asks where.
    pub(super) fn save(&mut self) {
        self.document.commit();
        match self.document.path().map(Path::to_owned) {
            Some(path) => self.save_to(path),
            None => self.ask_where_to_save(),
        }
    }

    fn save_to(&mut self, path: PathBuf) {
        self.save_over(self.over(&path), path);
    }

    fn save_over(&mut self, over: Over, path: PathBuf) {
        self.jobs.save(path, Arc::clone(self.document.plan()), over, self.versions.clone(), self.this_month);
    }

    /// Asks where to save.
    pub(super) fn save_as(&mut self) {
        self.document.commit();
        self.ask_where_to_save();
    }

    /// Takes the answer to a dialog.
    pub(super) fn reply(&mut self, reply: Reply, ctx: &Context) {
        match reply {
            Reply::Close => {
                self.after_save = None;
                self.recoverable.clear();
            }
            Reply::Save(then) => {
                self.after_save = Some(then);
                self.save();
            }
            Reply::Discard(then) => self.go_on(then, ctx),
            Reply::Path(ask, path) => self.path_typed(ask, path),
            Reply::Repair(repaired) => self.show_salvaged(*repaired),
            Reply::TryAgain(path, then) => {
                self.after_save = then;
                self.save_to(path);
            }
            Reply::SaveAs(then) => {
                self.after_save = then;
                self.save_as();
            }
            Reply::KeepMine(outside, noticed) => self.keep_mine(&outside, noticed),
            Reply::Reload(outside) => self.take_theirs(&outside, ctx),
            Reply::Recover(index) => self.leave(Then::Recover(index), ctx),
            Reply::AskToDiscard(index) => self.ask_to_discard(index),
            Reply::DiscardAutosave(index) => self.discard(index),
            Reply::Offers => self.show_offers(),
            Reply::Restore(row) => self.restore(&row, ctx),
            Reply::Import(plan, shown) => self.take_over(&plan, shown, ctx),
        }
    }

    /// Shows what could be read of a damaged file as a plan of its own, never saved before and without a file, so that the damaged one stays.
    fn show_salvaged(&mut self, repaired: Repaired) {
        let Repaired { plan, changes, .. } = repaired;
        self.show(Document::new(file::first_example(self.this_month)));
        self.document.change_by("Opened what could be read", Arc::new(plan));
        let copy = "This is an unsaved copy: the file is as it was.".to_owned();
        self.fail("What could be read is open", std::iter::once(copy).chain(changes.iter().map(|change| format!("Line {change}"))).collect());
    }

    fn path_typed(&mut self, ask: Ask, path: PathBuf) {
        if path.as_os_str().is_empty() {
            self.ask_again(ask, &path, "Type the path of a file.".to_owned());
            return;
        }
        match ask {
            Ask::Open { .. } => self.jobs.load(path, self.this_month),
            Ask::Save { .. } => self.save_to_new(ask, path),
            Ask::TakeOver { .. } => self.jobs.load_offer(path, self.this_month),
            Ask::Export { scenario, .. } => {
                let path = with_extension(path);
                if path.exists() {
                    self.ask_again(ask, &path, format!("{} exists already. Take another name, or remove that file first.", path.display()));
                } else {
                    self.export(scenario, path);
                }
            }
        }
    }

    /// Saves under a name nobody has asked about yet: no file is there, or it is the plan's own.
    fn save_to_new(&mut self, ask: Ask, path: PathBuf) {
        let path = with_extension(path);
        if self.document.path() == Some(&path) {
            self.save_to(path);
        } else if path.exists() {
            let reason = format!("{} exists already. Take another name, or remove that file first.", path.display());
            self.ask_again(ask, &path, reason);
        } else {
            self.save_over(Over::Known { seen: Fingerprint::Missing, saved: Arc::clone(self.document.saved()) }, path);
        }
    }

    fn ask_again(&mut self, ask: Ask, path: &Path, reason: String) {
        self.dialog = Some(Dialog::Path { ask, text: path.display().to_string(), reason: Some(reason) });
    }

    /// Takes what a job brings.
    pub(super) fn finish(&mut self, done: Done, ctx: &Context) {
        if matches!(done, Done::Loaded(..) | Done::Damaged(..)) {
            self.first_plan_is_there();
        }
        match done {
            Done::Answered(Ask::Open { .. }, Answer::Path(path)) => self.jobs.load(path, self.this_month),
            // The system's dialog has asked before it gave a name that is there, but not about the name with our extension.
            Done::Answered(ask @ Ask::Save { .. }, Answer::Path(path)) if path.extension().is_none() => self.save_to_new(ask, path),
            Done::Answered(Ask::Save { .. }, Answer::Path(path)) => self.save_to(path),
            Done::Answered(Ask::TakeOver { .. }, Answer::Path(path)) => self.jobs.load_offer(path, self.this_month),
            Done::Answered(ask @ Ask::Export { .. }, Answer::Path(path)) if path.extension().is_none() => self.path_typed(ask, path),
            Done::Answered(Ask::Export { scenario, .. }, Answer::Path(path)) => self.export(scenario, path),
            Done::Offered(path, offered) => self.offered(&path, offered, ctx),
            Done::Exported(path, exported) => self.exported(&path, exported, ctx),
            Done::Answered(_, Answer::Cancelled) => self.after_save = None,
            Done::Answered(ask, Answer::Unavailable) => {
                let text = match &ask {
                    Ask::Open { folder } | Ask::TakeOver { folder } => folder_text(folder.as_deref(), ""),
                    Ask::Save { folder, name } | Ask::Export { folder, name, .. } => folder_text(folder.as_deref(), name),
                };
                self.dialog = Some(Dialog::Path { ask, text, reason: None });
            }
            Done::Loaded(path, seen, Ok(plan)) => {
                self.remember(&path);
                let warnings = file::warnings(&plan);
                if !warnings.is_empty() {
                    self.fail(&format!("{} is opened, but not all of it is known here", name_of(&path)), warnings);
                }
                self.show(Document::opened(*plan, PlanFile { path, seen }));
            }
            Done::Damaged(error, repaired) => {
                let title = format!("{} was not opened", name_of(error.path()));
                self.dialog = Some(Dialog::Damaged { title, lines: lines_of(&error), repaired });
            }
            Done::Loaded(path, _, Err(error)) => {
                self.settings.recent.retain(|recent| *recent != path || path.exists());
                self.fail(&format!("{} was not opened", name_of(&path)), lines_of(&error));
            }
            Done::Saved(path, plan, Ok(saved)) => {
                self.remember(&path);
                self.notice = saved.unkept;
                self.document.mark_saved(plan, PlanFile { path, seen: saved.seen });
                if let Some(then) = self.after_save.take() {
                    self.leave(then, ctx);
                }
            }
            Done::Saved(path, _, Err(why)) => {
                let then = self.after_save.take();
                match why {
                    NotSaved::Changed(outside) if self.document.path() == Some(&path) => self.ask_outside(outside, Noticed::Saving(then)),
                    NotSaved::Changed(_) => self.not_saved(&path, format!("{}: there is a file of this name by now", path.display()), then),
                    NotSaved::Failed(error) => self.not_saved(&path, error.to_string(), then),
                }
            }
            Done::Versions(path, list) => self.show_versions(&path, &list),
            Done::Recoverable(found, why) => self.found_behind(found, why, ctx),
            Done::Looked(home, outside) => {
                if let Some(outside) = outside {
                    self.looked_outside(&home, outside);
                }
            }
            Done::Broke(job) => {
                self.after_save = None;
                self.fail("An error in the program", vec![format!("It could not finish this: {job}. Your plan is still here; try again.")]);
            }
            Done::SystemTheme(theme) => ctx.options_mut(|options| options.fallback_theme = theme),
        }
    }

    pub(super) fn remember(&mut self, path: &Path) {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        file::recents::push(&mut self.settings.recent, &path);
    }
}

fn lines_of(error: &LoadError) -> Vec<String> {
    error.to_string().lines().map(str::to_owned).collect()
}

fn folder_text(folder: Option<&Path>, name: &str) -> String {
    let home = directories::UserDirs::new().map(|folders| folders.home_dir().to_owned());
    folder.map(Path::to_owned).or(home).unwrap_or_default().join(name).display().to_string()
}

/// Some dialogs leave the extension to us.
fn with_extension(path: PathBuf) -> PathBuf {
    if path.extension().is_some() { path } else { path.with_extension(EXTENSION) }
}

/// A file name from a plan's name: no character that some system refuses.
pub(super) fn file_name_for(name: &str) -> String {
    let kept: String = name.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    let words: Vec<&str> = kept.split('-').filter(|word| !word.is_empty()).collect();
    let stem = if words.is_empty() { "plan".to_owned() } else { words.join("-") };
    format!("{stem}.{EXTENSION}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names_are_plain() {
        assert_eq!(file_name_for("Growing creator"), "growing-creator.ron");
        assert_eq!(file_name_for("../../etc: \"x\" \u{0}|?*"), "etc-x.ron");
        assert_eq!(file_name_for("Élodie’s plan"), "élodie-s-plan.ron");
        assert_eq!(file_name_for("…"), "plan.ron");
    }

    #[test]
    fn a_name_without_extension_gets_ours() {
        assert_eq!(with_extension("a/plan".into()), PathBuf::from("a/plan.ron"));
        assert_eq!(with_extension("a/plan.txt".into()), PathBuf::from("a/plan.txt"));
    }
}
