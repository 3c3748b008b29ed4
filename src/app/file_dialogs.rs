//! The system's own file dialogs.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::session::EXTENSION;
use crate::session::work::{PathAnswer, PathPicker, PathRequest};
use crate::words::DialogText;

/// An answer sooner than a person can choose means that no dialog was shown.
const SOONEST_ANSWER: Duration = Duration::from_millis(400);

/// The system's dialogs, where it has any.
pub(super) fn system() -> PathPicker {
    let available = has_dialogs();
    Box::new(move |ask| {
        if !available {
            return Box::new(|| PathAnswer::Unavailable);
        }
        let dialog = rfd::AsyncFileDialog::new().add_filter(DialogText::PlanFiles.text(), &[EXTENSION]);
        let begin = |dialog: rfd::AsyncFileDialog, folder: &Option<PathBuf>| match folder {
            Some(folder) => dialog.set_directory(folder),
            None => dialog,
        };
        // The dialog is made here, on the main thread, as macOS wants it, and waited for elsewhere.
        let started = Instant::now();
        let answer = move |handle: Option<rfd::FileHandle>| match handle {
            Some(handle) => PathAnswer::Path(handle.path().to_owned()),
            None if cfg!(target_os = "linux") && started.elapsed() < SOONEST_ANSWER => PathAnswer::Unavailable,
            None => PathAnswer::Cancelled,
        };
        match ask {
            PathRequest::Open { folder } => {
                let shown = begin(dialog.set_title(DialogText::OpenPlan.text()), folder).pick_file();
                Box::new(move || answer(pollster::block_on(shown)))
            }
            PathRequest::Import { folder } => {
                let shown = begin(dialog.set_title(DialogText::ImportScenario.text()), folder).pick_file();
                Box::new(move || answer(pollster::block_on(shown)))
            }
            PathRequest::Export { folder, name, .. } => {
                let shown = begin(dialog.set_title(DialogText::ExportScenario.text()), folder).set_file_name(name.clone()).save_file();
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
