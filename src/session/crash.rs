//! When the window itself stops by an error: what the user works on is written first, then it is said where it is.

use std::io::Write;
use std::panic::{self, PanicHookInfo};

use super::work::autosave::{Rescued, Rescuer};

/// From now on a panic of the calling thread, which is the window's, has the working state written before anything else.
///
/// Workers catch their own panics, and the window lives on.
pub fn rescue_before(rescuer: Rescuer) {
    let (window, before) = (std::thread::current().id(), panic::take_hook());
    panic::set_hook(Box::new(move |info| {
        let outcome = (std::thread::current().id() == window).then(|| rescuer.rescue(&reason(info)));
        before(info);
        let said = match outcome {
            Some(Rescued::Nothing) => "Zeroline stopped by an error. There were no unsaved changes.",
            Some(Rescued::Written) => "Zeroline stopped by an error. What you were working on is safe: the next start offers it.",
            Some(Rescued::Unwritten) => "Zeroline stopped by an error, and the last change could not be written. The next start offers what was safe before.",
            None => return,
        };
        // Nobody may be there to read it.
        drop(writeln!(std::io::stderr(), "{said}"));
    }));
}

/// What went wrong and where, in a line.
fn reason(info: &PanicHookInfo<'_>) -> String {
    let what = info.payload_as_str().unwrap_or("an error without words");
    info.location().map_or_else(|| what.to_owned(), |place| format!("{what} ({}:{})", place.file(), place.line()))
}
