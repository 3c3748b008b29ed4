//! Tables whose columns were named before: they are known again by their heading.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::plan::{Stream, StreamId};
use crate::words::import_preview::ColumnRole;

/// A heading, and the roles of its columns.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct KnownTable {
    /// The names of the columns, in small letters.
    heading: Vec<String>,
    /// The names of columns by the keys of their roles.
    columns: BTreeMap<String, String>,
    /// The key of the stream of its money.
    stream: Option<String>,
}

impl KnownTable {
    /// The longest heading that is remembered, in bytes.
    const LONGEST: usize = 4_000;

    /// A heading with the roles of its columns; `None` for one that is too long to be remembered.
    #[must_use]
    pub fn new(heading: &[String], roles: &[(ColumnRole, String)], stream: Option<StreamId>) -> Option<Self> {
        let columns = roles.iter().map(|(role, name)| (role.key().to_owned(), name.clone())).collect();
        let stream = stream.and_then(|stream| if let StreamId::Named(stream) = stream { Some(stream.key().to_owned()) } else { None });
        let is_short = heading.iter().map(String::len).sum::<usize>() <= Self::LONGEST;
        is_short.then(|| Self { heading: heading.to_vec(), columns, stream })
    }

    /// Whether this is its heading.
    #[must_use]
    pub fn has_heading(&self, heading: &[String]) -> bool {
        self.heading == heading
    }

    /// Whether another one has the same heading.
    #[must_use]
    pub fn is_same_table(&self, other: &Self) -> bool {
        self.has_heading(&other.heading)
    }

    /// The roles of its columns.
    #[must_use]
    pub fn roles(&self) -> Vec<(ColumnRole, String)> {
        let role = |key: &str| ColumnRole::ALL.into_iter().find(|role| role.key() == key);
        self.columns.iter().filter_map(|(key, name)| Some((role(key)?, name.clone()))).collect()
    }

    /// The stream of its money.
    #[must_use]
    pub fn stream(&self) -> Option<StreamId> {
        let key = self.stream.as_deref()?;
        Stream::ALL.into_iter().find(|stream| stream.key() == key).map(StreamId::Named)
    }
}
