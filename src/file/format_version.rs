//! The versions of the format, and the steps from an older one to this.

use std::fmt;

use super::tree::Item;
use super::value::{scalar, text};

/// The most bytes a plan file may have: 4 MiB, a thousand times a usual plan.
pub const LARGEST: usize = 4 << 20;

/// The version of the format that is written.
pub const FORMAT: FormatVersion = FormatVersion { major: 2, minor: 3 };

/// A version of the format. A minor version adds fields, which an older program keeps; a major version changes the meaning of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FormatVersion {
    /// Changes the meaning of a file.
    pub major: u64,
    /// Adds fields.
    pub minor: u64,
}

impl FormatVersion {
    /// The value of `format:`: `"2.0"`, or a number alone, as the first version wrote it.
    pub(super) fn read(value: &str) -> Option<Self> {
        if let Some(major) = scalar(value) {
            return Some(Self { major, minor: 0 });
        }
        let text = text(value)?;
        let (major, minor) = text.split_once('.')?;
        Some(Self { major: major.parse().ok()?, minor: minor.parse().ok()? })
    }

    /// Whether a file of this version may hold fields that are not known here, and that are to be kept.
    pub(super) const fn adds(self) -> bool {
        self.major == FORMAT.major && self.minor > FORMAT.minor
    }

    /// Whether plans of this version were taxed in each month by itself.
    #[must_use]
    pub fn taxes_each_month(self) -> bool {
        self < Self { major: 2, minor: 1 }
    }

    /// Whether files of this version mean something else.
    pub(super) const fn is_too_new(self) -> bool {
        self.major > FORMAT.major
    }
}

impl fmt::Display for FormatVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

/// Migrates the fields of a file from one major version to the next.
type Migration = for<'a> fn(Vec<Item<'a>>) -> Vec<Item<'a>>;

/// One step a version, the first from 1 to 2: the compiler asks for another when the version goes up.
#[expect(clippy::cast_possible_truncation, reason = "there are few versions")]
const STEPS: [Migration; FORMAT.major as usize - 1] = [one_to_two];

/// The fields of an older file in the form of the present version.
pub(super) fn migrated(from: FormatVersion, fields: Vec<Item<'_>>) -> Vec<Item<'_>> {
    let first = usize::try_from(from.major).unwrap_or(usize::MAX).saturating_sub(1);
    STEPS.iter().skip(first).fold(fields, |fields, step| step(fields))
}

/// Version 2 added minor versions, and fields: version 1 means the same in it.
const fn one_to_two(fields: Vec<Item<'_>>) -> Vec<Item<'_>> {
    fields
}
