//! A button that copies, and says that it did.

use std::time::Duration;

use eframe::egui::{Button, Id, Ui};

use crate::app::widgets::hover_text;
use crate::words::{Blur, CopyText};

/// The time it says so, in seconds.
const SAYS_SO: f64 = 3.0;

/// Shows the button; returns whether it was clicked.
pub(super) fn copy_button_ui(ui: &mut Ui, text: CopyText, tip: CopyText) -> bool {
    let id = Id::unique(("copy", std::mem::discriminant(&text)));
    let now = ui.input(|input| input.time);
    let left = ui.data(|data| data.get_temp::<f64>(id)).map_or(0.0, |until| until - now);
    let shown = if left > 0.0 { CopyText::Done } else { text };
    if left > 0.0 {
        ui.ctx().request_repaint_after(Duration::from_secs_f64(left));
    }
    let is_clicked = hover_text(ui.add(Button::new(shown.to_string())), || tip.to_string()).clicked();
    // A copy of blurred amounts is asked about first.
    if is_clicked && Blur::current() == Blur::Off {
        ui.data_mut(|data| data.insert_temp(id, now + SAYS_SO));
    }
    is_clicked
}
