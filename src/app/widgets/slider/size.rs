//! The size of the marks beside a number.

use eframe::egui::{Vec2, vec2};

/// A mark beside the field.
pub(super) const MARK: Vec2 = vec2(16.0, 18.0);
/// The gap between two.
pub(super) const MARK_GAP: f32 = 4.0;
