//! Paths that name a stream in place of a file.

use std::fs;
use std::path::Path;

use crate::file;

/// The name of standard input as a file to read, of standard output as one to write.
pub(super) const STANDARD_STREAM: &str = "-";

pub(super) fn is_standard_input(path: &Path) -> bool {
    path == Path::new(STANDARD_STREAM)
}

/// Whether a path is a pipe, a device, or a stream that the shell opened, of any kind.
pub(super) fn is_stream(path: &Path) -> bool {
    let is_device_of_windows = || cfg!(windows) && ["nul", "con"].iter().any(|device| path.as_os_str().eq_ignore_ascii_case(device));
    file::is_handed_over(path) || is_device_of_windows() || fs::metadata(path).is_ok_and(|found| !found.is_file() && !found.is_dir())
}
