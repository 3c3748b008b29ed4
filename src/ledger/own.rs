//! The user's own claims and gifts, on top of the built-in ones.

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::Path;

use super::{Ledger, RowFault, RowProblem, catalogue, rates};

/// The file of one's own claims, in the program's config folder.
pub const RATES: &str = "rates.csv";
/// The file of one's own gifts, beside it.
pub const GIFTS: &str = "gifts.csv";
/// The most bytes a file of one's own may have: 1 MiB.
pub const LARGEST: u64 = 1 << 20;

/// The most claims on one key.
const MOST_ABOUT_ONE: usize = 100;

impl Ledger {
    /// The built-in ledger with the user's own files of this folder on top, and the problems of those. A missing file is no
    /// problem, and no problem keeps the rest from being used.
    #[must_use]
    pub fn load(folder: Option<&Path>) -> (Self, Vec<RowProblem>) {
        let mut ledger = Self::built_in();
        let mut problems = Vec::new();
        let mut text_of = |name: &str| {
            let path = folder?.join(name);
            let file = path.display().to_string();
            match text(&path) {
                Ok(text) => text.map(|text| (text, file)),
                Err(fault) => {
                    problems.push(RowProblem { file, line: None, fault });
                    None
                }
            }
        };
        let (own_rates, own_gifts) = (text_of(RATES), text_of(GIFTS));
        if let Some((text, file)) = own_rates {
            let (claims, wrong) = rates::read(&text, &file);
            problems.extend(wrong);
            let mut full = Vec::new();
            for (line, claim) in claims {
                if let Some(known) = ledger.claims.iter_mut().find(|known| rates::is_same(known, &claim)) {
                    *known = claim;
                } else if ledger.claims.iter().filter(|known| known.subject == claim.subject).count() < MOST_ABOUT_ONE {
                    ledger.claims.push(claim);
                } else if !full.contains(&claim.subject) {
                    problems.push(RowProblem { file: file.clone(), line: Some(line), fault: RowFault::TooManyClaims { most: MOST_ABOUT_ONE } });
                    full.push(claim.subject);
                }
            }
        }
        if let Some((text, file)) = own_gifts {
            let (gifts, wrong) = catalogue::read(&text, &file);
            problems.extend(wrong);
            ledger.catalogue = ledger.catalogue.with(gifts);
        }
        (ledger, problems)
    }
}

/// The text of a file; `None` where there is none.
fn text(path: &Path) -> Result<Option<String>, RowFault> {
    let mut bytes = Vec::new();
    // Asked before it is opened: a pipe waits until somebody writes into it.
    match fs::metadata(path) {
        Ok(found) if found.is_dir() => return Err(RowFault::Folder),
        Ok(found) if !found.is_file() => return Err(RowFault::NotAFile),
        Ok(_) | Err(_) => {}
    }
    match File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes)) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(RowFault::Unreadable(error.kind().to_string())),
        Ok(_) if bytes.len() as u64 > LARGEST => return Err(RowFault::TooLarge { most: LARGEST >> 20 }),
        Ok(_) => {}
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(RowFault::Utf16);
    }
    String::from_utf8(bytes).map(Some).map_err(|error| RowFault::NotUtf8 { byte: error.utf8_error().valid_up_to() + 1 })
}
