//! An error that stops the window itself: the working state is written first, then it is reported.

use std::io::Write;
use std::panic::{self, PanicHookInfo};

use super::work::autosave::Rescuer;

/// Has the working state written before anything else when the calling thread, the window's, panics.
///
/// Jobs catch their own panics, and the window lives on.
pub fn rescue_before(rescuer: Rescuer) {
    let (window, before) = (std::thread::current().id(), panic::take_hook());
    panic::set_hook(Box::new(move |info| {
        let outcome = (std::thread::current().id() == window).then(|| rescuer.rescue(&reason(info)));
        before(info);
        let Some(outcome) = outcome else { return };
        // The stream may be closed.
        drop(writeln!(std::io::stderr(), "{outcome}"));
    }));
}

/// The error and its place, in a line.
fn reason(info: &PanicHookInfo<'_>) -> String {
    let what = info.payload_as_str().unwrap_or("?");
    info.location().map_or_else(|| what.to_owned(), |place| format!("{what} ({}:{})", place.file(), place.line()))
}
