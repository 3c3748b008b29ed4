//! The examples in the menu: name, a line of description, and a picture of the income by stream.

use std::sync::Arc;

use eframe::egui::{Id, Rect, Role, Sense, TextFormat, Ui, WidgetInfo, pos2, vec2};

use crate::app::theme::{self, Palette};
use crate::app::widgets::{compute_once, focus_ring, paint_label, paint_mix, type_ahead};
use crate::app::window_command::WindowCommand;
use crate::file::EXAMPLES;
use crate::forecast::deterministic;
use crate::plan::YearMonth;
use crate::report::{MonthReport, month};
use crate::words::language;

const SIZE: eframe::egui::Vec2 = vec2(372.0, 52.0);
const MIX: eframe::egui::Vec2 = vec2(110.0, 10.0);

/// The first month of every example, computed when the menu is opened first: its season is that of any month.
fn months(ui: &Ui, start: YearMonth) -> Arc<Vec<MonthReport>> {
    let first = |example: &crate::file::Example| {
        let plan = example.plan(start);
        month(&plan, &deterministic(&plan), 0)
    };
    compute_once(ui.ctx(), Id::unique("months of the examples"), (), || EXAMPLES.iter().map(first).collect())
}

/// Shows the examples, as they would begin in this month; returns the one that was chosen.
pub(super) fn example_entries_ui(ui: &mut Ui, start: YearMonth) -> Option<WindowCommand> {
    let months = months(ui, start);
    let mut chosen = None;
    for (place, (example, month)) in EXAMPLES.iter().zip(months.iter()).enumerate() {
        let (rect, response) = ui.allocate_exact_size(SIZE, Sense::click());
        let about = language().example_about(example.name);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), format!("{}: {about}", example.title())));
        let palette = Palette::of(ui.visuals());
        if response.hovered() || response.has_focus() {
            ui.painter().rect_filled(rect, f32::from(theme::SMALL_RADIUS), palette.hovered);
        }
        let x = rect.left() + 10.0..=rect.right() - MIX.x - 20.0;
        paint_label(ui, example.title(), TextFormat::simple(theme::strong(), palette.text), x.clone(), rect.top() + 16.0);
        paint_label(ui, about, TextFormat::simple(theme::note(), palette.dim), rect.left() + 10.0..=rect.right() - 10.0, rect.top() + 36.0);
        paint_mix(ui, Rect::from_min_size(pos2(rect.right() - MIX.x - 10.0, rect.top() + 11.0), MIX), &month.rows);
        focus_ring(ui, &response, rect);
        type_ahead(&response, example.title());
        if response.clicked() {
            chosen = Some(WindowCommand::New(place));
            ui.close();
        }
    }
    chosen
}
