//! The plans opened last.

use std::path::{Path, PathBuf};

/// The most paths that are kept.
pub const MOST: usize = 10;

/// Puts a path first, once, and drops those beyond [`MOST`].
pub fn push(recents: &mut Vec<PathBuf>, path: &Path) {
    recents.retain(|recent| recent != path);
    recents.insert(0, path.to_owned());
    recents.truncate(MOST);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn last_opened_is_first_and_the_eleventh_is_dropped() {
        let mut recents = Vec::new();
        for name in ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "c"] {
            push(&mut recents, Path::new(name));
        }
        let names: Vec<_> = recents.iter().filter_map(|path| path.to_str()).collect();
        assert_eq!(names, ["c", "k", "j", "i", "h", "g", "f", "e", "d", "b"]);
    }
}
