//! The small mark beside a number's words that opens where the number comes from.

use eframe::egui::{Role, Sense, Stroke, Ui, WidgetInfo, vec2};

use super::size::MARK;
use crate::app::theme::Palette;

const RADIUS: f32 = 5.0;

/// The look of the mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceMark {
    /// Its sources are shown.
    Open,
    /// The user has noted something.
    Noted,
    /// Something is published about it.
    Told,
    /// Nothing is published about it: there only while the pointer or the focus is.
    OnHover,
}

/// Shows the mark; `true` when it was clicked.
pub(super) fn source_mark_ui(ui: &mut Ui, mark: SourceMark, label: &str) -> bool {
    let (rect, response) = ui.allocate_exact_size(MARK, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, mark == SourceMark::Open, format!("Sources: {label}")));
    let palette = Palette::of(ui.visuals());
    let lively = response.hovered() || response.has_focus();
    let color = match mark {
        _ if response.has_focus() => palette.accent,
        _ if lively => palette.text,
        SourceMark::Open => palette.accent,
        SourceMark::Noted => palette.text,
        SourceMark::Told | SourceMark::OnHover => palette.faint,
    };
    if lively || mark != SourceMark::OnHover {
        let center = rect.center();
        let painter = ui.painter();
        painter.circle_stroke(center, RADIUS, Stroke::new(1.0, color));
        painter.line_segment([center + vec2(0.0, -0.5), center + vec2(0.0, 2.7)], Stroke::new(1.2, color));
        painter.circle_filled(center + vec2(0.0, -2.6), 0.8, color);
    }
    let tip = if mark == SourceMark::OnHover { "Source of this number, and your note" } else { "Source of this number, published claims, and your note" };
    response.on_hover_text(tip).clicked()
}
