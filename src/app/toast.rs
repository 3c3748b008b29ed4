//! A notice with a button, such as undo; it fades after six seconds and never has the focus.

use eframe::egui::{self, Align2, Area, Button, Id, Order, Pos2, RichText, pos2};

use super::look::has_motion;
use super::theme::{self, Palette};
use super::widgets::{Urgency, announce, focus_ring, to_f32};
use super::window_command::WindowCommand;
use crate::words::blurred;
use crate::words::session::Notice;

/// The time until it fades, in seconds.
const STAYS: f64 = 6.0;
/// The time of the fade, in seconds.
const FADES: f64 = 0.4;
/// The distances to the right and the bottom: over the foot of the mix, away from every answer.
const PLACE: [f32; 2] = [-2.0 * theme::GAP, -(theme::STATUS_BAR + 2.0 * theme::GAP)];
/// The space inside, left and right.
const MARGIN: i8 = 12;

/// A notice.
#[derive(Clone, Debug, PartialEq)]
pub struct Toast {
    /// "Undone: Gifts per hour 120 → 150".
    pub text: String,
    /// The command that reverses it or goes on from it.
    pub command: Option<WindowCommand>,
    /// Its end, in seconds of the window's clock.
    until: f64,
    /// The pointer that it is beside; `None` in the corner.
    pointer: Option<Pos2>,
}

impl Toast {
    /// A notice from now on.
    #[must_use]
    pub fn new(ctx: &egui::Context, text: &str, command: Option<WindowCommand>) -> Self {
        let text = blurred(text).into_owned();
        Self { text, command, until: ctx.input(|i| i.time) + STAYS, pointer: None }
    }

    /// A notice of the session.
    #[must_use]
    pub fn of(ctx: &egui::Context, notice: &Notice) -> Self {
        Self::new(ctx, &notice.to_string(), notice.command().map(WindowCommand::from))
    }

    /// Beside the pointer.
    #[must_use]
    pub fn beside(self, pointer: Option<Pos2>) -> Self {
        Self { pointer, ..self }
    }

    /// Whether its command reverses the last change.
    #[must_use]
    pub const fn is_way_back(&self) -> bool {
        matches!(self.command, Some(WindowCommand::Undo | WindowCommand::Redo))
    }

    /// Whether its time is over.
    #[must_use]
    pub fn is_over(&self, ctx: &egui::Context) -> bool {
        ctx.input(|i| i.time) >= self.until
    }
}

/// Shows it; returns its command when its button is clicked. It stays while the pointer is on it.
pub fn toast_ui(ctx: &egui::Context, toast: &mut Toast) -> Option<WindowCommand> {
    let palette = Palette::of(&ctx.global_style().visuals);
    let left = toast.until - ctx.input(|i| i.time);
    let fades = if has_motion(&ctx.global_style()) { FADES } else { 0.0 };
    let opacity = if left < fades { to_f32((left / fades).clamp(0.0, 1.0)) } else { 1.0 };
    let screen = ctx.content_rect().width();
    let (left_panel, mix) = (theme::numbers_width(screen), theme::mix_width(screen));
    let width = PLACE[0].mul_add(2.0, mix) + theme::GAP - 2.0 * f32::from(MARGIN);
    let area = Area::new(Id::unique("toast")).order(Order::Foreground);
    let area = match toast.pointer {
        // Over no row of the panel.
        Some(pointer) => area.pivot(Align2::LEFT_CENTER).fixed_pos(pos2(pointer.x.max(left_panel) + theme::GAP, pointer.y)),
        None => area.anchor(Align2::RIGHT_BOTTOM, PLACE),
    };
    let shown = area.show(ctx, |ui| {
        ui.set_opacity(opacity);
        let frame = egui::Frame::popup(ui.style()).fill(palette.card).inner_margin(egui::Margin::symmetric(MARGIN, 10));
        let wanted = frame.show(ui, |ui| {
            ui.set_width(width);
            let text = ui.add(egui::Label::new(RichText::new(&toast.text).color(palette.text)).wrap());
            announce(&text, Urgency::Polite);
            let command = toast.command?;
            let button = Button::new(RichText::new(command.text()).font(theme::strong()).color(palette.accent)).frame(false);
            let response = ui.add(button);
            focus_ring(ui, &response, response.rect);
            response.clicked().then_some(command)
        });
        wanted.inner
    });
    if shown.response.contains_pointer() {
        toast.until = toast.until.max(ctx.input(|i| i.time) + fades + 0.5);
    }
    if left > fades {
        ctx.request_repaint_after(std::time::Duration::from_secs_f64(left - fades));
    } else {
        ctx.request_repaint();
    }
    shown.inner
}
