//! Identity inside a plan: scenarios, own streams and events keep their number for life; new names and places do not change it.

use std::fmt;

use super::stream::Stream;

/// The greatest number an id can have.
pub const MOST_ID: u32 = 999_999;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(u32);

        impl $name {
            /// The first of a plan.
            pub const FIRST: Self = Self(1);

            /// The id of this number; `None` for 0 and beyond [`MOST_ID`].
            #[must_use]
            pub const fn new(number: u32) -> Option<Self> {
                if number >= 1 && number <= MOST_ID { Some(Self(number)) } else { None }
            }

            /// Its number, from 1.
            #[must_use]
            pub const fn number(self) -> u32 {
                self.0
            }

            /// One beyond the greatest of these; the least unused one where that is too great.
            pub(crate) fn after(used: impl Iterator<Item = Self> + Clone) -> Self {
                let next = used.clone().map(|id| id.0).max().unwrap_or(0) + 1;
                // A plan holds far fewer things than there are numbers.
                Self::new(next).or_else(|| (1..=MOST_ID).map(Self).find(|id| !used.clone().any(|used| used == *id))).unwrap_or(Self::FIRST)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}", self.0)
            }
        }
    };
}

id! {
    /// A scenario of a plan.
    ScenarioId
}

id! {
    /// A stream of the user's own: unique among those of the base and of any one scenario.
    OwnStreamId
}

id! {
    /// A one-off event: unique in the base and all scenarios, where those with the same id are versions of one event.
    EventId
}

/// One income stream of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum StreamId {
    /// A built-in stream.
    Named(Stream),
    /// One of the user's own.
    Own(OwnStreamId),
    /// The events that count as income, of a plan that has some in its months.
    OneOff,
}

/// The base of a plan or one of its scenarios.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Variant {
    /// The plan without the changes of a scenario.
    #[default]
    Base,
    /// The plan with the changes of this scenario.
    Scenario(ScenarioId),
}

impl Variant {
    /// The scenario; `None` for the base.
    #[must_use]
    pub const fn scenario(self) -> Option<ScenarioId> {
        match self {
            Self::Base => None,
            Self::Scenario(id) => Some(id),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_id_follows_the_greatest_or_fills_a_gap() {
        let after = |used: &[u32]| OwnStreamId::after(used.iter().filter_map(|number| OwnStreamId::new(*number))).number();
        assert_eq!((after(&[]), after(&[1, 2]), after(&[7, 3])), (1, 3, 8));
        assert_eq!((after(&[MOST_ID]), after(&[1, MOST_ID, 2])), (1, 3));
        assert_eq!((OwnStreamId::new(0), OwnStreamId::new(MOST_ID + 1)), (None, None));
    }
}
