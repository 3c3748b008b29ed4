//! Figures and counts as places on screen, which need no more than egui's numbers hold.

/// A figure as a place.
#[must_use]
#[expect(clippy::cast_possible_truncation, reason = "a place on screen needs no more")]
pub const fn to_f32(figure: f64) -> f32 {
    figure as f32
}

/// A count of things on screen, to compute with figures.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "a screen has room for few")]
pub const fn to_f64(count: usize) -> f64 {
    count as f64
}

/// A count of things on screen, to compute with places.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "a screen has room for few")]
pub const fn count_f32(count: usize) -> f32 {
    count as f32
}
