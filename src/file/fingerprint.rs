//! The content of a file in a form small enough to keep and compare.

use std::io::{Error, ErrorKind};

use serde::{Deserialize, Serialize};

/// The content of a path in a form small enough to keep and compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fingerprint {
    /// Nothing: deleted, renamed, or on a disk that is not there.
    #[serde(alias = "Gone")]
    Missing,
    /// Something that cannot be read.
    Hidden,
    /// A file with this content.
    Holds {
        /// Its bytes, at most one more than a plan file may have.
        length: u64,
        /// Their checksum.
        sum: u64,
    },
}

impl Fingerprint {
    /// The fingerprint of a file that cannot be read.
    pub(super) fn of_error(error: &Error) -> Self {
        if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) { Self::Missing } else { Self::Hidden }
    }

    /// Computes the one of a file with this content.
    #[must_use]
    pub fn of_bytes(bytes: &[u8]) -> Self {
        Self::Holds { length: bytes.len() as u64, sum: checksum(bytes) }
    }
}

/// FNV-1a, 64 bits: the same in every build of the program. It finds accidents, not forgeries.
pub(super) fn checksum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3))
}
