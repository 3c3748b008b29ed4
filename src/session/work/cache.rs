//! Results by the revision and the question they answer. Whether one is fresh is part of its type.

/// A result as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cached<T> {
    /// Nothing is known yet.
    None,
    /// A result for another revision or another question.
    Stale(T),
    /// The result for exactly this.
    Fresh(T),
}

impl<T> Cached<T> {
    /// The fresh result.
    #[must_use]
    pub fn fresh(self) -> Option<T> {
        match self {
            Self::Fresh(value) => Some(value),
            Self::Stale(_) | Self::None => None,
        }
    }

    /// The last result, fresh or stale.
    #[must_use]
    pub fn last(self) -> Option<T> {
        match self {
            Self::Fresh(value) | Self::Stale(value) => Some(value),
            Self::None => None,
        }
    }

    /// Another value made of the result, as fresh as it is.
    #[must_use]
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Cached<U> {
        match self {
            Self::None => Cached::None,
            Self::Stale(value) => Cached::Stale(make(value)),
            Self::Fresh(value) => Cached::Fresh(make(value)),
        }
    }

    /// Whether the result is fresh.
    #[must_use]
    pub const fn is_fresh(&self) -> bool {
        matches!(self, Self::Fresh(_))
    }
}

/// The last result of a kind, by the kind of revision `R` that it is computed from and the question `Q` that it answers.
#[derive(Debug)]
pub struct Cache<R, Q, T>(Option<CacheEntry<R, Q, T>>);

#[derive(Debug)]
struct CacheEntry<R, Q, T> {
    revision: R,
    query: Q,
    value: T,
}

impl<R, Q, T> Default for Cache<R, Q, T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<R: Copy + PartialEq, Q: PartialEq, T> Cache<R, Q, T> {
    /// The result for this revision and question.
    #[must_use]
    pub fn get(&self, revision: R, query: &Q) -> Cached<&T> {
        match &self.0 {
            None => Cached::None,
            Some(entry) if entry.revision == revision && entry.query == *query => Cached::Fresh(&entry.value),
            Some(entry) => Cached::Stale(&entry.value),
        }
    }

    /// The last result of this revision, for any question.
    #[must_use]
    pub fn of_revision(&self, revision: R) -> Option<&T> {
        self.0.as_ref().filter(|entry| entry.revision == revision).map(|entry| &entry.value)
    }

    /// The last result of any revision and question.
    #[must_use]
    pub fn last(&self) -> Option<&T> {
        self.0.as_ref().map(|entry| &entry.value)
    }

    /// Replaces the last result.
    pub fn put(&mut self, revision: R, query: Q, value: T) {
        self.0 = Some(CacheEntry { revision, query, value });
    }

    /// The result for this revision and question, computed unless it is the last one.
    pub fn get_or_compute(&mut self, revision: R, query: Q, compute: impl FnOnce(&Q) -> T) -> &T {
        let known = self.0.take().filter(|entry| entry.revision == revision && entry.query == query);
        &self.0.insert(known.unwrap_or_else(|| CacheEntry { value: compute(&query), revision, query })).value
    }
}
