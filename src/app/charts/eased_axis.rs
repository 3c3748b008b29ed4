//! The axis of amounts while a slider moves.

use eframe::egui::{Id, Ui};

use super::scene::Scene;

/// The ends to show now: wider as soon as anything needs it, narrower only after a slider is released, and then gradually.
#[expect(clippy::cast_possible_truncation, reason = "a place on screen needs no more")]
pub(crate) fn eased(ui: &Ui, name: &'static str, scene: &Scene<'_>, wanted: (f64, f64)) -> (f64, f64) {
    let (low, high) = ui.data_mut(|data| {
        let target = data.get_temp_mut_or(Id::unique((name, "ends")), wanted);
        *target = if scene.held { (target.0.min(wanted.0), target.1.max(wanted.1)) } else { wanted };
        *target
    });
    let ease = |end: &str, to: f64| {
        // An amount may be greater than egui's numbers.
        let eased =
            f64::from(ui.ctx().animate_value_with_time(Id::unique((name, end)), to.clamp(f32::MIN.into(), f32::MAX.into()) as f32, ui.style().animation_time));
        if eased.is_finite() { eased } else { to }
    };
    (ease("low", low).min(low), ease("high", high).max(high))
}
