//! A number of a plan: its value and its range, if it has one.

use super::assumption::{Proportion, Spec};
use super::entry::{Entry, Range};
use super::problem::{Fault, RangeFault};

/// The significant digits of an end of a range that moved along: enough that a small step of the value moves every future a little.
const RANGE_DIGITS: usize = 6;

/// A value with an optional range, both inside the hard limit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    value: f64,
    ends: Ends,
}

/// The range of an estimate.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Ends {
    None,
    On(Range),
    /// Kept, and without effect.
    Off(Range),
}

/// The bounds of an estimate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// The least and the greatest value.
    pub limit: (f64, f64),
    /// The quantity a range is proportional to.
    pub proportion: Proportion,
}

impl Estimate {
    /// A value one is sure of.
    ///
    /// # Errors
    /// A value that is not finite or outside the limit.
    pub fn exact(value: f64, bounds: Bounds) -> Result<Self, Fault> {
        let (low, high) = bounds.limit;
        if !value.is_finite() {
            return Err(Fault::NotFinite { low, high });
        }
        if value < low || value > high {
            return Err(Fault::OutsideLimit { value, low, high });
        }
        // A minus zero would be printed as such and differ from zero in a file.
        Ok(Self { value: value + 0.0, ends: Ends::None })
    }

    /// A value with a range around it.
    ///
    /// # Errors
    /// As [`Estimate::exact`], and a range that does not hold `0 < low <= value <= high` inside the limit
    /// (`-1 < low` for a rate of growth).
    pub fn ranged(value: f64, range: Range, bounds: Bounds) -> Result<Self, Fault> {
        let sure = Self::exact(value, bounds)?;
        let Range { low, high } = range;
        let (least, most) = bounds.limit;
        let floor = match bounds.proportion {
            Proportion::Value => 0.0,
            Proportion::OnePlusValue => -1.0,
        };
        let reason = if !low.is_finite() || !high.is_finite() {
            RangeFault::NotFinite
        } else if low <= floor {
            RangeFault::LowEndAtFloor { floor }
        } else if low > value {
            RangeFault::LowEndAboveValue
        } else if high < value {
            RangeFault::HighEndBelowValue
        } else if low < least || high > most {
            RangeFault::OutsideLimits { low: least, high: most }
        } else {
            return Ok(Self { ends: Ends::On(range), ..sure });
        };
        Err(Fault::BadRange { value, low, high, reason })
    }

    /// A value one is sure of, with a range that can be turned on again.
    ///
    /// # Errors
    /// As [`Estimate::ranged`].
    pub fn range_off(value: f64, range: Range, bounds: Bounds) -> Result<Self, Fault> {
        Ok(Self { ends: Ends::Off(range), ..Self::ranged(value, range, bounds)? })
    }

    /// The value the slider shows: the median of the range.
    #[must_use]
    pub const fn value(self) -> f64 {
        self.value
    }

    /// The range, where there is one.
    #[must_use]
    pub const fn range(self) -> Option<Range> {
        match self.ends {
            Ends::On(range) => Some(range),
            Ends::None | Ends::Off(_) => None,
        }
    }

    /// The range that is turned off, where one is kept.
    #[must_use]
    pub const fn kept_range(self) -> Option<Range> {
        match self.ends {
            Ends::Off(range) => Some(range),
            Ends::None | Ends::On(_) => None,
        }
    }

    /// The value and the ends of its range, on or off, each changed in the same way.
    ///
    /// # Errors
    /// As [`Estimate::ranged`].
    pub(super) fn map(self, change: impl Fn(f64) -> f64, bounds: Bounds) -> Result<Self, Fault> {
        let value = change(self.value);
        let ends = |Range { low, high }| Range { low: change(low), high: change(high) };
        match self.ends {
            Ends::None => Self::exact(value, bounds),
            Ends::On(range) => Self::ranged(value, ends(range), bounds),
            Ends::Off(range) => Self::range_off(value, ends(range), bounds),
        }
    }

    /// The entry that means this estimate.
    pub(super) const fn entry(self) -> Entry {
        let value = self.value;
        match self.ends {
            Ends::None => Entry::Exact(value),
            Ends::On(range) => Entry::Ranged { value, range },
            Ends::Off(range) => Entry::RangeOff { value, range },
        }
    }

    /// The estimate of an entry that names all of it; `None` for any other.
    pub(super) fn of_entry(entry: &Entry, bounds: Bounds) -> Option<Result<Self, Fault>> {
        match *entry {
            Entry::Exact(value) => Some(Self::exact(value, bounds)),
            Entry::Ranged { value, range } => Some(Self::ranged(value, range, bounds)),
            Entry::RangeOff { value, range } => Some(Self::range_off(value, range, bounds)),
            Entry::Value(_) | Entry::Switch(_) | Entry::Integer(_) | Entry::Word(_) => None,
        }
    }

    /// The same estimate at another value; its range moves along in proportion, cut at the limit. At zero there is none.
    ///
    /// A drag is one change: call this on the estimate as it was when the drag began.
    ///
    /// # Errors
    /// A value that is not finite or outside the limit.
    pub fn moved_to(self, value: f64, bounds: Bounds) -> Result<Self, Fault> {
        let sure = Self::exact(value, bounds)?;
        let (Ends::On(Range { low, high }) | Ends::Off(Range { low, high })) = self.ends else { return Ok(sure) };
        if value == self.value {
            return Ok(self);
        }
        let offset = match bounds.proportion {
            Proportion::Value => 0.0,
            Proportion::OnePlusValue => 1.0,
        };
        let ratio = (value + offset) / (self.value + offset);
        let moved = |end: f64| significant((end + offset) * ratio - offset, RANGE_DIGITS).clamp(bounds.limit.0, bounds.limit.1);
        let range = Range { low: moved(low).min(value), high: moved(high).max(value) };
        // Where no range is possible (at zero, or below the smallest number) there is only the value.
        let moved = if matches!(self.ends, Ends::On(_)) { Self::ranged } else { Self::range_off };
        Ok(moved(value, range, bounds).unwrap_or(sure))
    }
}

/// A value to so many significant digits.
#[must_use]
pub fn significant(value: f64, digits: usize) -> f64 {
    format!("{value:.*e}", digits.saturating_sub(1)).parse().unwrap_or(value)
}

/// The default of a row of the table; a test holds every row to its own limits.
pub(super) fn default_estimate(spec: &Spec, proportion: Proportion) -> Estimate {
    let bounds = Bounds { limit: spec.limit, proportion };
    let range = spec.range.map(|(low, high)| Range { low, high });
    let default = range.map_or_else(|| Estimate::exact(spec.default, bounds), |range| Estimate::ranged(spec.default, range, bounds));
    #[expect(clippy::expect_used, reason = "the table is a constant and a test builds every row")]
    default.expect("every default of the table fits its own limits")
}

#[cfg(test)]
mod tests {
    use super::*;

    const COUNT: Bounds = Bounds { limit: (0.0, 1_000.0), proportion: Proportion::Value };
    const GROWTH: Bounds = Bounds { limit: (-0.5, 1.0), proportion: Proportion::OnePlusValue };

    #[test]
    fn range_moves_in_proportion_and_is_cut_at_the_limit() {
        let gifts = Estimate::ranged(150.0, Range { low: 90.0, high: 250.0 }, COUNT).unwrap();
        // 90 · 300/150 = 180, 250 · 2 = 500
        assert_eq!(gifts.moved_to(300.0, COUNT).unwrap().range(), Some(Range { low: 180.0, high: 500.0 }));
        // 250 · 900/150 = 1500, cut at 1000
        assert_eq!(gifts.moved_to(900.0, COUNT).unwrap().range(), Some(Range { low: 540.0, high: 1_000.0 }));
    }

    #[test]
    fn range_turned_off_moves_along_and_stays_off() {
        let off = Estimate::range_off(150.0, Range { low: 90.0, high: 250.0 }, COUNT).unwrap();
        assert_eq!((off.range(), off.kept_range()), (None, Some(Range { low: 90.0, high: 250.0 })));
        let moved = off.moved_to(300.0, COUNT).unwrap();
        assert_eq!((moved.range(), moved.kept_range()), (None, Some(Range { low: 180.0, high: 500.0 })));
        assert!(Estimate::range_off(150.0, Range { low: 160.0, high: 250.0 }, COUNT).is_err());
    }

    #[test]
    fn growth_moves_in_proportion_of_one_plus_the_rate() {
        let growth = Estimate::ranged(0.0, Range { low: -0.1, high: 0.1 }, GROWTH).unwrap();
        let moved = growth.moved_to(0.5, GROWTH).unwrap().range().unwrap();
        // (1 − 0.1) · 1.5 − 1 = 0.35 and 1.1 · 1.5 − 1 = 0.65
        assert!((moved.low - 0.35).abs() < 1e-12 && (moved.high - 0.65).abs() < 1e-12);
    }

    #[test]
    fn range_is_gone_at_zero_and_restored_at_the_start() {
        let gifts = Estimate::ranged(150.0, Range { low: 90.0, high: 250.0 }, COUNT).unwrap();
        assert_eq!(gifts.moved_to(0.0, COUNT).unwrap().range(), None);
        assert_eq!(gifts.moved_to(150.0, COUNT).unwrap(), gifts);
    }

    #[test]
    fn invalid_range_is_refused_with_its_numbers() {
        let bad = |low, high| Estimate::ranged(150.0, Range { low, high }, COUNT).unwrap_err();
        for (low, high) in [(0.0, 200.0), (160.0, 200.0), (100.0, 149.0), (100.0, 1_001.0), (f64::NAN, 200.0), (90.0, f64::INFINITY)] {
            assert!(matches!(bad(low, high), Fault::BadRange { value: 150.0, .. }), "{low} to {high}");
        }
    }
}
