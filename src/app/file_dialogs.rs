//! The system's own file dialogs.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::session::EXTENSION;
use crate::session::work::{PathAnswer, PathPicker, PathRequest};
use crate::words::DialogText;
use crate::words::exporting::{ExportText, PlanExport};
use crate::words::import_sheet::ImportText;

/// The endings of files of platforms.
pub(super) const EXPORTS: [&str; 6] = ["csv", "tsv", "txt", "xlsx", "json", "zip"];
/// Plan files, and pictures with a plan inside.
const PLANS: [&str; 3] = [EXTENSION, "png", "svg"];

/// An answer sooner than a person can choose means that no dialog was shown.
const SOONEST_ANSWER: Duration = Duration::from_millis(400);

/// The system's dialogs, where it has any.
pub(super) fn system() -> PathPicker {
    let available = has_dialogs();
    Box::new(move |ask| {
        if !available {
            return Box::new(|| PathAnswer::Unavailable);
        }
        let filtered = |extensions: &[&str]| rfd::AsyncFileDialog::new().add_filter(DialogText::PlanFiles.text(), extensions);
        let dialog = match ask {
            PathRequest::Exports { .. } => rfd::AsyncFileDialog::new().add_filter(ImportText::FileKinds.to_string(), &EXPORTS),
            PathRequest::Open { .. } => filtered(&PLANS),
            _ => filtered(&[EXTENSION]),
        };
        let begin = |dialog: rfd::AsyncFileDialog, folder: &Option<PathBuf>| match folder {
            Some(folder) => dialog.set_directory(folder),
            None => dialog,
        };
        // The dialog is made here, on the main thread, as macOS wants it, and waited for elsewhere.
        let started = Instant::now();
        let none = move || if cfg!(target_os = "linux") && started.elapsed() < SOONEST_ANSWER { PathAnswer::Unavailable } else { PathAnswer::Cancelled };
        let answer = move |handle: Option<rfd::FileHandle>| handle.map_or_else(none, |handle| PathAnswer::Path(handle.path().to_owned()));
        match ask {
            PathRequest::Open { folder } => {
                let shown = begin(dialog.set_title(DialogText::OpenPlan.text()), folder).pick_file();
                Box::new(move || answer(pollster::block_on(shown)))
            }
            PathRequest::Import { folder } => {
                let shown = begin(dialog.set_title(DialogText::ImportScenario.text()), folder).pick_file();
                Box::new(move || answer(pollster::block_on(shown)))
            }
            PathRequest::Exports { folder } => {
                let shown = begin(dialog.set_title(DialogText::ImportFiles.text()), folder).pick_files();
                let paths = |files: Vec<rfd::FileHandle>| PathAnswer::Paths(files.iter().map(|file| file.path().to_owned()).collect());
                Box::new(move || pollster::block_on(shown).map_or_else(none, paths))
            }
            PathRequest::Export { folder, name, kind } => {
                let extension = kind.extension().unwrap_or(EXTENSION);
                let title = ExportText::Title(*kind).to_string();
                let of_kind = rfd::AsyncFileDialog::new().add_filter(extension.to_uppercase(), &[extension]);
                // A picture may be SVG, too.
                let of_kind = if *kind == PlanExport::Picture { of_kind.add_filter("SVG", &["svg"]) } else { of_kind };
                let shown = begin(of_kind.set_title(title), folder).set_file_name(name.clone()).save_file();
                Box::new(move || answer(pollster::block_on(shown)))
            }
            PathRequest::Save { folder, name } => {
                let shown = begin(dialog.set_title(DialogText::SavePlan.text()), folder).set_file_name(name.clone()).save_file();
                Box::new(move || answer(pollster::block_on(shown)))
            }
        }
    })
}

/// Linux shows dialogs through the desktop portal or zenity; without either a dialog would answer "cancelled" at once.
#[cfg(target_os = "linux")]
fn has_dialogs() -> bool {
    let in_path = |name: &str| std::env::var_os("PATH").is_some_and(|paths| std::env::split_paths(&paths).any(|folder| folder.join(name).is_file()));
    std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some() || in_path("zenity")
}

#[cfg(not(target_os = "linux"))]
const fn has_dialogs() -> bool {
    true
}
