//! The file or stream that a result is written to.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;

use clap::Args;

use super::CommandFailure;
use super::standard_stream::{STANDARD_STREAM, is_standard_input, is_stream};
use crate::file::{self, SaveError, SaveFault, WriteTo};
use crate::words::{CommandHelp, InputFile, OptionFault};

/// The path of `-o`.
pub(super) struct Destination<'a> {
    /// A file, or `-` for standard output.
    pub(super) path: &'a Path,
    /// The plan that the result is computed from.
    pub(super) plan: Option<&'a Path>,
    /// The folder of settings and of the user's own ledger.
    pub(super) config_folder: Option<&'a Path>,
    /// The way a file is written: refusing or replacing an existing one.
    pub(super) put: Put,
}

/// Writes a file in full or not at all.
pub(super) type Put = fn(&Path, WriteTo<'_>) -> Result<(), SaveFault>;

/// `--force`.
#[derive(Args, Clone, Copy, Debug)]
pub struct OverwriteArgs {
    /// Whether to replace a file that exists.
    #[arg(long, requires = "output", help = CommandHelp::Force.text())]
    force: bool,
}

impl OverwriteArgs {
    pub(super) fn put(self) -> Put {
        if self.force { file::replace_by } else { file::create_by }
    }
}

impl Destination<'_> {
    /// Writes a result.
    pub(super) fn write(&self, bytes: &[u8], out: &mut impl Write) -> Result<(), CommandFailure> {
        self.fill(&mut |to| to.write_all(bytes), out)
    }

    /// Writes a long result as it comes. A pipe or a device is written into, never replaced.
    pub(super) fn fill(&self, write: WriteTo<'_>, out: &mut impl Write) -> Result<(), CommandFailure> {
        if self.is_standard_output() {
            return Ok(write(out)?);
        }
        if let Some(input) = self.input_there() {
            return Err(OptionFault::OutputIsInput { path: self.path.to_owned(), input }.into());
        }
        let written = if is_stream(self.path) {
            // A file behind a stream of the shell may hold something already.
            let open = OpenOptions::new().append(true).open(self.path);
            open.and_then(|mut stream| write(&mut stream)).map_err(SaveFault::from)
        } else {
            (self.put)(self.path, write)
        };
        Ok(written.map_err(|fault| SaveError { path: self.path.to_owned(), fault })?)
    }

    /// The input that the path leads to.
    fn input_there(&self) -> Option<InputFile> {
        let plan = self.plan.map(|plan| (if is_standard_input(plan) { Path::new("/dev/stdin") } else { plan }.to_owned(), InputFile::Plan));
        let ledger = self.config_folder.into_iter().flat_map(file::ledger_files).map(|path| (path, InputFile::Ledger));
        let settings = self.config_folder.map(|folder| (folder.join(file::SETTINGS), InputFile::Settings));
        plan.into_iter().chain(ledger).chain(settings).find(|(path, _)| is_same_file(self.path, path)).map(|(_, input)| input)
    }

    /// Whether results go to standard output, which holds nothing else then.
    pub(super) fn is_standard_output(&self) -> bool {
        [STANDARD_STREAM, "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"].iter().any(|stream| self.path == Path::new(stream))
    }
}

/// Whether both lead to one file, by links of either kind too.
#[cfg(unix)]
fn is_same_file(path: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let identity = |path: &Path| std::fs::metadata(path).ok().map(|found| (found.dev(), found.ino()));
    identity(path).is_some_and(|one| Some(one) == identity(other))
}

/// Whether both lead to one file, by links of either kind too.
#[cfg(windows)]
fn is_same_file(path: &Path, other: &Path) -> bool {
    same_file::is_same_file(path, other).unwrap_or_default()
}
