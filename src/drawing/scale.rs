//! The scale of a track: from a value to its place and back. Pure arithmetic.

use crate::plan::Spec;
use crate::plan::assumption::Track;

/// The part of a logarithmic track left of its first decade that leads to a true zero.
const ZERO_ZONE: f64 = 0.05;

/// A map between places along a track, 0 to 1, and values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    track: Track,
    has_zero: bool,
}

impl Scale {
    /// The scale of a number.
    #[must_use]
    pub const fn of(spec: &Spec) -> Self {
        Self { track: spec.track, has_zero: spec.limit.0 <= 0.0 }
    }

    /// The left end.
    #[must_use]
    pub const fn low(self) -> f64 {
        match self.track {
            Track::Linear { low, .. } => low,
            Track::Log { first, .. } => {
                if self.has_zero {
                    0.0
                } else {
                    first
                }
            }
        }
    }

    /// The right end.
    #[must_use]
    pub const fn high(self) -> f64 {
        match self.track {
            Track::Linear { high, .. } | Track::Log { high, .. } => high,
        }
    }

    /// The place of a value, 0 to 1; a value beyond the track is at its end.
    #[must_use]
    pub fn place(self, value: f64) -> f64 {
        let place = match self.track {
            Track::Linear { low, high, .. } => (value - low) / (high - low),
            Track::Log { first, high } => {
                let zone = self.zero_zone();
                if value <= 0.0 {
                    0.0
                } else if value < first {
                    zone * value / first
                } else {
                    zone + (1.0 - zone) * libm::log(value / first) / libm::log(high / first)
                }
            }
        };
        place.clamp(0.0, 1.0)
    }

    /// The value at a place, rounded to the precision of a pointer: a step, or two figures.
    #[must_use]
    pub fn value(self, place: f64) -> f64 {
        let place = place.clamp(0.0, 1.0);
        match self.track {
            Track::Linear { low, high, step } => to_step(low + place * (high - low), step).clamp(low, high),
            Track::Log { first, high } => {
                let zone = self.zero_zone();
                if place < zone / 2.0 {
                    0.0
                } else if place <= zone {
                    first
                } else {
                    let value = first * libm::exp((place - zone) / (1.0 - zone) * libm::log(high / first));
                    to_step(value, log_step(value)).clamp(first, high)
                }
            }
        }
    }

    /// The value so many steps on: a press of an arrow key is one, of Page Up or Down ten.
    #[must_use]
    pub fn stepped(self, value: f64, steps: i32) -> f64 {
        let mut value = value;
        for _ in 0..steps.abs() {
            value = if steps > 0 { self.step_up(value) } else { self.step_down(value) };
        }
        value
    }

    fn step_up(self, value: f64) -> f64 {
        match self.track {
            Track::Linear { high, step, .. } => tidy(to_step_floor(value, step) + step, step).min(high.max(value)),
            Track::Log { first, high } => {
                if value < first {
                    first
                } else {
                    let step = log_step(value);
                    tidy(to_step_floor(value, step) + step, step).min(high.max(value))
                }
            }
        }
    }

    fn step_down(self, value: f64) -> f64 {
        match self.track {
            Track::Linear { low, step, .. } => tidy(-(to_step_floor(-value, step) + step), step).max(low.min(value)),
            Track::Log { first, .. } => {
                if value <= first {
                    if self.has_zero { 0.0 } else { value.min(first) }
                } else {
                    // Just below a power of ten the steps are those of the decade below.
                    let step = log_step(value * (1.0 - 1e-9));
                    tidy(-(to_step_floor(-value, step) + step), step).max(first)
                }
            }
        }
    }

    const fn zero_zone(self) -> f64 {
        if self.has_zero { ZERO_ZONE } else { 0.0 }
    }
}

/// One unit of the second figure: 10 for 150, 0.1 for 2.4.
fn log_step(value: f64) -> f64 {
    libm::pow(10.0, libm::log10(value).floor() - 1.0)
}

fn to_step(value: f64, step: f64) -> f64 {
    tidy((value / step).round() * step, step)
}

/// The multiple of the step at or below the value, within the rounding error of floats.
fn to_step_floor(value: f64, step: f64) -> f64 {
    tidy((value / step + 1e-6).floor() * step, step)
}

/// Takes the dust off a multiple of a step: 0.30000000000000004 becomes 0.3.
fn tidy(value: f64, step: f64) -> f64 {
    #[expect(clippy::cast_possible_truncation, reason = "steps lie between 1e-6 and 1e9")]
    let decimals = (2.0 - libm::log10(step).floor()).max(0.0) as i32;
    let scale = 10f64.powi(decimals);
    let tidied = (value * scale).round() / scale;
    if tidied == 0.0 { 0.0 } else { tidied }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Assumption, assumption::SPECS};

    fn scale(assumption: Assumption) -> Scale {
        Scale::of(assumption.spec())
    }

    #[test]
    fn every_track_runs_from_end_to_end_and_keeps_its_default() {
        for spec in SPECS {
            let scale = Scale::of(spec);
            assert_eq!((scale.value(0.0), scale.value(1.0)), (scale.low(), scale.high()), "{}", spec.key);
            let there_and_back = scale.place(scale.value(scale.place(spec.default)));
            assert!((there_and_back - scale.place(spec.default)).abs() < 0.03, "{}", spec.key);
            assert!(scale.low() >= spec.limit.0 && scale.high() <= spec.limit.1, "{}", spec.key);
        }
    }

    #[test]
    fn log_track_has_a_true_zero() {
        let gifts = scale(Assumption::GiftsPerHour);
        assert_eq!(gifts.value(0.0), 0.0);
        assert_eq!(gifts.stepped(1.0, -1), 0.0);
        assert_eq!(gifts.stepped(0.0, 1), 1.0);
    }

    #[test]
    fn steps_are_round_numbers() {
        let gifts = scale(Assumption::GiftsPerHour);
        assert_eq!(gifts.stepped(150.0, 1), 160.0);
        assert_eq!(gifts.stepped(150.0, -1), 140.0);
        assert_eq!(gifts.stepped(100.0, -1), 99.0);
        assert_eq!(gifts.stepped(154.0, 1), 160.0);
        assert_eq!(gifts.stepped(150.0, 10), 250.0);
        assert_eq!(scale(Assumption::GrowthRate).stepped(0.03, 1), 0.035);
        assert_eq!(scale(Assumption::GrowthRate).stepped(0.03, -10), -0.02);
        assert_eq!(scale(Assumption::UnitCost).stepped(14.56, 1), 15.0);
        assert_eq!(scale(Assumption::UnitCost).stepped(14.56, -1), 14.5);
        assert_eq!(scale(Assumption::SessionsPerMonth).stepped(0.0, -1), 0.0);
    }

    #[test]
    fn value_typed_beyond_the_track_is_not_pulled_back_by_a_step_towards_it() {
        let lives = scale(Assumption::SessionsPerMonth);
        assert_eq!(lives.stepped(100.0, 1), 100.0);
        assert_eq!(lives.stepped(100.0, -1), 99.0);
    }

    #[test]
    fn tracks_of_money_fit_the_currency() {
        let yen = Scale::of(&Assumption::FeePerDeal.spec().in_currency("JPY".parse().unwrap()));
        assert_eq!(yen.high(), 5_000_000.0);
    }
}
