//! Plans that are open in a window: a second window on the same plan finds out.
//!
//! A window holds a lock in the data folder while it shows a plan's file. Where files cannot be locked, it is not known.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

/// A lock that is held while the plan is open; dropped, it is free.
#[derive(Debug)]
pub struct OpenMark {
    held: Option<File>,
    lock: PathBuf,
}

impl Drop for OpenMark {
    fn drop(&mut self) {
        drop(self.held.take());
        drop(fs::remove_file(&self.lock));
    }
}

/// Whether another window has a plan open.
#[derive(Debug)]
pub enum OpenPlan {
    /// No other window; the mark for this one, where the folder can hold it.
    Here(Option<OpenMark>),
    /// Another window.
    Elsewhere,
}

/// Marks a plan as open in this window, in this folder of the program's data.
#[must_use]
pub fn mark_open(data: &Path, plan: &Path) -> OpenPlan {
    let folder = data.join("open");
    let mut hasher = DefaultHasher::new();
    plan.hash(&mut hasher);
    let lock = folder.join(format!("{:016x}.lock", hasher.finish()));
    let open = || fs::create_dir_all(&folder).and_then(|()| OpenOptions::new().create(true).truncate(false).write(true).open(&lock));
    let Ok(held) = open() else { return OpenPlan::Here(None) };
    match held.try_lock() {
        Ok(()) => OpenPlan::Here(Some(OpenMark { held: Some(held), lock })),
        Err(TryLockError::WouldBlock) => OpenPlan::Elsewhere,
        Err(TryLockError::Error(_)) => OpenPlan::Here(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn second_window_on_a_plan_is_detected() {
        let data = tempfile::tempdir().unwrap();
        let (mine, other) = (Path::new("/plans/mine.ron"), Path::new("/plans/other.ron"));
        let first = mark_open(data.path(), mine);
        assert!(matches!(first, OpenPlan::Here(Some(_))));
        assert!(matches!(mark_open(data.path(), mine), OpenPlan::Elsewhere));
        assert!(matches!(mark_open(data.path(), other), OpenPlan::Here(Some(_))));
        drop(first);
        assert!(matches!(mark_open(data.path(), mine), OpenPlan::Here(Some(_))));
    }
}
