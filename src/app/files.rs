//! New, open, save, and what happens to unsaved changes: nothing a person did is lost without their word.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use eframe::egui::{Context, ViewportCommand};

use super::document::Document;
use super::jobs::{Answer, Ask, Done};
use super::panels::dialogs::{Dialog, Reply, Then};
use super::picker::EXTENSION;
use super::view::{Tab, View};
use super::window::Zeroline;
use crate::file::{self, LoadError, Salvaged};

impl Zeroline {
    /// Leaves the open plan for something else, after asking about unsaved changes.
    pub(super) fn leave(&mut self, then: Then, ctx: &Context) {
        self.document.settle();
        if self.document.is_unsaved() {
            self.dialog = Some(Dialog::Unsaved { name: self.document.plan().name().to_owned(), then });
        } else {
            self.go_on(then, ctx);
        }
    }

    fn go_on(&mut self, then: Then, ctx: &Context) {
        match then {
            Then::New(template) => {
                if let Some(template) = file::TEMPLATES.get(template) {
                    self.show(Document::new(template.plan(self.this_month), None));
                }
            }
            Then::AskOpen => {
                let folder = self.settings.recent.first().and_then(|path| path.parent()).map(Path::to_owned);
                self.jobs.ask(Ask::Open { folder });
            }
            Then::Open(path) => self.jobs.load(path, self.this_month),
            Then::Quit => {
                self.may_close = true;
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
        }
    }

    fn show(&mut self, document: Document) {
        let tab: Tab = self.view.tab;
        self.view = View { tab, ..View::default() };
        self.last_change = None;
        self.document = document;
    }

    /// Saves to the plan's file, or asks where.
    pub(super) fn save(&mut self) {
        self.document.settle();
        match self.document.path.clone() {
            Some(path) => self.jobs.save(path, Arc::clone(self.document.plan())),
            None => self.ask_where_to_save(),
        }
    }

    /// Asks where to save.
    pub(super) fn save_as(&mut self) {
        self.document.settle();
        self.ask_where_to_save();
    }

    /// Takes the answer to a dialog.
    pub(super) fn reply(&mut self, reply: Reply, ctx: &Context) {
        match reply {
            Reply::Close => self.after_save = None,
            Reply::Save(then) => {
                self.after_save = Some(then);
                self.save();
            }
            Reply::Discard(then) => self.go_on(then, ctx),
            Reply::Path(ask, path) => self.path_typed(ask, path),
            Reply::Salvage(salvaged) => self.show_salvaged(*salvaged),
        }
    }

    /// Shows what could be read of a damaged file as a plan of its own, never saved before and without a file, so that the damaged one stays.
    fn show_salvaged(&mut self, salvaged: Salvaged) {
        let Salvaged { plan, changes, .. } = salvaged;
        self.show(Document::new(file::starter(self.this_month), None));
        self.document.change(plan);
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
        }
    }

    /// Saves under a name nobody has asked about yet: no file is there, or it is the plan's own.
    fn save_to_new(&mut self, ask: Ask, path: PathBuf) {
        let path = with_extension(path);
        if path.exists() && self.document.path.as_ref() != Some(&path) {
            let reason = format!("{} exists already. Take another name, or remove that file first.", path.display());
            self.ask_again(ask, &path, reason);
        } else {
            self.jobs.save(path, Arc::clone(self.document.plan()));
        }
    }

    fn ask_again(&mut self, ask: Ask, path: &Path, reason: String) {
        self.dialog = Some(Dialog::Path { ask, text: path.display().to_string(), reason: Some(reason) });
    }

    /// Takes what a job brings.
    pub(super) fn finish(&mut self, done: Done, ctx: &Context) {
        match done {
            Done::Answered(Ask::Open { .. }, Answer::Path(path)) => self.jobs.load(path, self.this_month),
            // The system's dialog has asked before it gave a name that is there, but not about the name with our extension.
            Done::Answered(ask @ Ask::Save { .. }, Answer::Path(path)) if path.extension().is_none() => self.save_to_new(ask, path),
            Done::Answered(Ask::Save { .. }, Answer::Path(path)) => self.jobs.save(path, Arc::clone(self.document.plan())),
            Done::Answered(_, Answer::Cancelled) => self.after_save = None,
            Done::Answered(ask, Answer::Unavailable) => {
                let text = match &ask {
                    Ask::Open { folder } => folder_text(folder.as_deref(), ""),
                    Ask::Save { folder, name } => folder_text(folder.as_deref(), name),
                };
                self.dialog = Some(Dialog::Path { ask, text, reason: None });
            }
            Done::Loaded(path, Ok(plan)) => {
                self.remember(&path);
                let warnings = file::warnings(&plan);
                if !warnings.is_empty() {
                    self.fail(&format!("{} is opened, but not all of it is known here", name_of(&path)), warnings);
                }
                self.show(Document::new(*plan, Some(path)));
            }
            Done::Damaged(error, salvaged) => {
                let title = format!("{} was not opened", name_of(error.path()));
                self.dialog = Some(Dialog::Damaged { title, lines: lines_of(&error), salvaged });
            }
            Done::Loaded(path, Err(error)) => {
                self.settings.recent.retain(|recent| *recent != path || path.exists());
                self.fail(&format!("{} was not opened", name_of(&path)), lines_of(&error));
            }
            Done::Saved(path, plan, Ok(())) => {
                self.remember(&path);
                self.document.mark_saved(plan, path);
                if let Some(then) = self.after_save.take() {
                    self.leave(then, ctx);
                }
            }
            Done::Saved(path, _, Err(error)) => {
                self.after_save = None;
                self.fail(
                    &format!("{} was not saved", name_of(&path)),
                    vec![error.to_string(), "Your changes are still here. Try again, or save under another name.".to_owned()],
                );
            }
            Done::SystemTheme(theme) => ctx.options_mut(|options| options.fallback_theme = theme),
        }
    }

    fn remember(&mut self, path: &Path) {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        file::recents::push(&mut self.settings.recent, &path);
    }
}

fn lines_of(error: &LoadError) -> Vec<String> {
    error.to_string().lines().map(str::to_owned).collect()
}

fn name_of(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
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
