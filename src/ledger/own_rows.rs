//! The user's own claims and gifts, on top of the built-in ones.

use super::{Ledger, RowFault, RowProblem, catalogue, rates};

/// The most claims on one key.
const MOST_ABOUT_ONE: usize = 100;

impl Ledger {
    /// Adds claims from the text of a file, or replaces those of the same subject and source; returns the problems of its rows, which
    /// are left out.
    pub fn add_claims(&mut self, text: &str, file: &str) -> Vec<RowProblem> {
        let (claims, mut problems) = rates::read(text, file);
        let mut full = Vec::new();
        for (line, claim) in claims {
            if let Some(known) = self.claims.iter_mut().find(|known| rates::is_same(known, &claim)) {
                *known = claim;
            } else if self.claims.iter().filter(|known| known.subject == claim.subject).count() < MOST_ABOUT_ONE {
                self.claims.push(claim);
            } else if !full.contains(&claim.subject) {
                problems.push(RowProblem { file: file.to_owned(), line: Some(line), fault: RowFault::TooManyClaims { most: MOST_ABOUT_ONE } });
                full.push(claim.subject);
            }
        }
        problems
    }

    /// Adds gifts from the text of a file, or replaces those of the same name; returns the problems of its rows, which are left out.
    pub fn add_gifts(&mut self, text: &str, file: &str) -> Vec<RowProblem> {
        let (gifts, problems) = catalogue::read(text, file);
        self.catalogue = self.catalogue.with(gifts);
        problems
    }
}
