//! The files of the user's own ledger, in the program's config folder.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::bounded::{NotText, read_bounded, text};
use crate::ledger::{Ledger, RowFault, RowProblem};

/// The most bytes of one of these files: 1 MiB.
const LARGEST: usize = 1 << 20;

/// Adds the rows of a file.
type Add = fn(&mut Ledger, &str, &str) -> Vec<RowProblem>;

/// The files and their kinds of rows.
const FILES: [(&str, Add); 2] = [("rates.csv", Ledger::add_claims), ("gifts.csv", Ledger::add_gifts)];

/// The files of the user's own ledger in this folder, there or not.
pub fn ledger_files(folder: &Path) -> impl Iterator<Item = PathBuf> {
    FILES.iter().map(|(name, _)| folder.join(name))
}

/// The built-in ledger with the user's own files of this folder on top, and the problems of those. A missing file is no
/// problem, and no problem keeps the other rows from being used.
#[must_use]
pub fn load_ledger(folder: Option<&Path>) -> (Ledger, Vec<RowProblem>) {
    let (mut ledger, mut problems) = (Ledger::built_in(), Vec::new());
    let Some(folder) = folder else { return (ledger, problems) };
    for (name, add) in FILES {
        let path = folder.join(name);
        let file = path.display().to_string();
        match text_of(&path) {
            Ok(Some(text)) => problems.extend(add(&mut ledger, &text, &file)),
            Ok(None) => {}
            Err(fault) => problems.push(RowProblem { file, line: None, fault }),
        }
    }
    (ledger, problems)
}

/// The text of a file; `None` for a missing one.
fn text_of(path: &Path) -> Result<Option<String>, RowFault> {
    let bytes = match read_bounded(path, LARGEST) {
        Ok(bytes) if bytes.len() > LARGEST => return Err(RowFault::TooLarge { most: LARGEST >> 20 }),
        Ok(bytes) => bytes,
        Err(error) => match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => return Ok(None),
            ErrorKind::IsADirectory => return Err(RowFault::Folder),
            ErrorKind::InvalidInput => return Err(RowFault::NotAFile),
            kind => return Err(RowFault::Unreadable(kind.to_string())),
        },
    };
    let text = text(&bytes).map_err(|not_text| match not_text {
        NotText::Utf16 => RowFault::Utf16,
        NotText::NotUtf8 { byte } => RowFault::NotUtf8 { byte },
    })?;
    Ok(Some(text.to_owned()))
}
