//! From the disk.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use super::problem::plain_reason;
use super::read::{read, too_large};
use super::salvage::{Salvaged, salvage};
use super::{FileProblem, LARGEST, LoadError};
use crate::plan::key::nearest_of;
use crate::plan::{Plan, YearMonth};

/// Loads a plan; what the file leaves out takes its default, the first month `this_month`.
///
/// Reads no more than the limit of a plan file, whatever the path leads to.
///
/// # Errors
/// A file that cannot be read, or everything that is wrong with what it says.
pub fn load(path: &Path, this_month: YearMonth) -> Result<Plan, LoadError> {
    let plan = bytes(path).and_then(text).map_err(|problem| vec![problem]).and_then(|text| read(&text, this_month));
    plan.map_err(|problems| LoadError::new(path, problems))
}

/// Loads what can be read of a damaged plan, as [`salvage()`].
///
/// # Errors
/// A file that cannot be read, or everything that is wrong with one in which nothing of a plan is left.
pub fn load_damaged(path: &Path, this_month: YearMonth) -> Result<Salvaged, LoadError> {
    let bytes = bytes(path).map_err(|problem| LoadError::new(path, vec![problem]))?;
    salvage(&bytes, this_month).ok_or_else(|| {
        let problems = text(bytes).map_err(|problem| vec![problem]).and_then(|text| read(&text, this_month));
        LoadError::new(path, problems.err().unwrap_or_default())
    })
}

fn bytes(path: &Path) -> Result<Vec<u8>, FileProblem> {
    let cannot = |error: io::Error| FileProblem::of_file(why(path, &error));
    if fs::metadata(path).map_err(cannot)?.is_dir() {
        return Err(FileProblem::of_file("this is a folder; choose a plan file in it"));
    }
    let mut bytes = Vec::new();
    File::open(path).and_then(|file| file.take(LARGEST as u64 + 1).read_to_end(&mut bytes)).map_err(cannot)?;
    if bytes.len() > LARGEST { Err(too_large()) } else { Ok(bytes) }
}

fn text(bytes: Vec<u8>) -> Result<String, FileProblem> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(FileProblem::of_file("saved as UTF-16 text; save it as UTF-8 in your editor"));
    }
    String::from_utf8(bytes).map_err(|error| {
        let byte = error.utf8_error().valid_up_to() + 1;
        FileProblem::of_file(format!("byte {byte} is not UTF-8 text; if this is a plan, save it as UTF-8 in your editor"))
    })
}

fn why(path: &Path, error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => match near_file(path) {
            Some(near) => format!("there is no such file; did you mean {near}?"),
            None if path.parent().is_some_and(|folder| !folder.as_os_str().is_empty() && !folder.is_dir()) => {
                "there is no such folder; check the path".to_owned()
            }
            None => "there is no such file; check its name and folder".to_owned(),
        },
        ErrorKind::PermissionDenied => "you may not read this file; change its permissions or ask whoever owns it".to_owned(),
        _ => format!("cannot be read ({}); try again, or open a copy of it", plain_reason(error)),
    }
}

/// The plan file of the same folder whose name is most like this one.
fn near_file(path: &Path) -> Option<String> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    let names = fs::read_dir(folder).ok()?.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    nearest_of(path.file_name()?.to_str()?, names.filter(|name| Path::new(name).extension().is_some_and(|extension| extension == "ron")))
}
