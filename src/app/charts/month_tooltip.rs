//! The tooltips of charts over the months: a row for each stream or scenario.

use eframe::egui::{Align2, Color32, FontId, Id, PopupAnchor, Rect, Response, Role, Sense, TextFormat, Tooltip, Ui, WidgetInfo, pos2, vec2};

use super::month_walk::ReadMonth;
use super::scene::Scene;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{Urgency, announce, compute_once, paint_label, text_width};
use crate::forecast::Line;
use crate::report::{self, IncomeRow};
use crate::words::{Blur, ChartText, Money};

/// The least and the most width: a row that fits is not cut.
const WIDTHS: [f32; 2] = [210.0, 320.0];
const ROW: f32 = 17.0;
/// The least room between a name and its amount.
const GAP: f32 = 8.0;
/// The most streams of a tooltip; one line has the rest.
const MOST: usize = 9;

/// A row of a tooltip.
pub(crate) struct TooltipRow {
    /// Its name.
    pub(crate) name: String,
    /// Its amount.
    pub(crate) amount: String,
    /// Its mark.
    pub(crate) mark: TooltipMark,
    /// The colour of its text.
    pub(crate) color: Color32,
}

impl TooltipRow {
    /// The left end of its name, and its typeface.
    fn name_place(&self) -> (f32, FontId) {
        if matches!(self.mark, TooltipMark::Head) { (0.0, theme::strong()) } else { (16.0, theme::body()) }
    }
}

/// The mark of a row.
pub(crate) enum TooltipMark {
    /// The head has none.
    Head,
    /// A square.
    Square(Color32),
    /// Likes.
    Heart,
    /// A row of the rest has none.
    Rest,
}

/// Shows rows beside the pointer, or beside the month that keys led to, which is read out then.
pub(crate) fn rows_tooltip_ui(ui: &Ui, response: &Response, read: &ReadMonth, rows: &[TooltipRow]) {
    let anchor = read.walked_to.map_or(PopupAnchor::Pointer, PopupAnchor::Position);
    let tooltip = Tooltip::always_open(ui.ctx().clone(), ui.layer_id(), response.id.with("month"), anchor);
    let width_of = |row: &TooltipRow| {
        let (left, font) = row.name_place();
        left + text_width(ui.painter(), &row.name, font) + GAP + text_width(ui.painter(), &row.amount, theme::strong())
    };
    let width = rows.iter().map(width_of).fold(0.0, f32::max).ceil().clamp(WIDTHS[0], WIDTHS[1]);
    tooltip.gap(16.0).width(width).show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for row in rows {
            row_ui(ui, row, width);
        }
        if read.walked_to.is_some() {
            read_out(ui, || rows.iter().map(|row| format!("{} {}", row.name, row.amount).trim_end().to_owned()).collect::<Vec<_>>().join(", "));
        }
    });
}

/// Has a screen reader say a tooltip.
pub(super) fn read_out(ui: &Ui, said: impl Fn() -> String) {
    let response = ui.interact(ui.min_rect(), ui.scope_id().with("read-out"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Status, true, said()));
    announce(&response, Urgency::Polite);
}

fn row_ui(ui: &mut Ui, row: &TooltipRow, width: f32) {
    let (rect, _) = ui.allocate_exact_size(vec2(width, ROW), Sense::hover());
    let y = rect.center().y;
    let painter = ui.painter();
    match row.mark {
        TooltipMark::Heart => {
            painter.text(pos2(rect.left() + 5.0, y), Align2::CENTER_CENTER, "♥", theme::note(), row.color);
        }
        TooltipMark::Square(color) => {
            painter.rect_filled(Rect::from_center_size(pos2(rect.left() + 5.0, y), vec2(9.0, 9.0)), 2.0, color);
        }
        TooltipMark::Head | TooltipMark::Rest => {}
    }
    let amount = painter.text(pos2(rect.right(), y), Align2::RIGHT_CENTER, &row.amount, theme::strong(), row.color);
    let (left, font) = row.name_place();
    paint_label(ui, &row.name, TextFormat::simple(font, row.color), rect.left() + left..=amount.left() - GAP, y);
}

/// The streams that a tooltip lists, from the top of the stack down, and the number and sum of the rest: those that earn nothing, and the
/// smallest where they are many.
fn listed(streams: &[IncomeRow]) -> (Vec<&IncomeRow>, (usize, f64)) {
    let mut earning: Vec<&IncomeRow> = streams.iter().filter(|row| row.shown != 0.0).collect();
    earning.sort_by(|a, b| b.shown.abs().total_cmp(&a.shown.abs()));
    earning.truncate(MOST);
    let is_listed = |row: &IncomeRow| earning.iter().any(|one| one.line == row.line);
    let (mut shown, rest): (Vec<&IncomeRow>, Vec<&IncomeRow>) = streams.iter().partition(|row| is_listed(row));
    shown.reverse();
    (shown, (rest.len(), rest.iter().map(|row| row.shown).sum()))
}

/// Shows the month's streams beside the pointer: all that earn and likes, one line for the rest. Of blurred amounts the one of the line under
/// the pointer is shown.
pub(crate) fn month_tooltip_ui(ui: &Ui, response: &Response, scene: &Scene<'_>, read: &ReadMonth, pointed: Line) {
    let palette = Palette::of(ui.visuals());
    let of = (scene.state(), read.t, pointed, palette.text);
    let rows = compute_once(ui.ctx(), Id::unique("month under the pointer"), of, || rows(scene, (read.t, pointed), palette));
    rows_tooltip_ui(ui, response, read, &rows);
}

fn rows(scene: &Scene<'_>, (t, pointed): (usize, Line), palette: &Palette) -> Vec<TooltipRow> {
    let money = Money::of(scene.plan.currency());
    let amount = |line: Line, amount: f64| if line == pointed { Blur::Off } else { Blur::current() }.within(|| money.whole(amount));
    let month = report::month(scene.plan, scene.forecast, t);
    let (likes, streams): (Vec<IncomeRow>, Vec<IncomeRow>) = month.rows.into_iter().partition(|row| row.line == Line::Likes);
    let (shown, (count, sum)) = listed(&streams);
    let head = TooltipRow { name: month.month.long(), amount: amount(Line::Gross, month.gross), mark: TooltipMark::Head, color: palette.text };
    let stream = |row: &IncomeRow| TooltipRow {
        name: row.label.clone(),
        amount: amount(row.line, row.shown),
        mark: TooltipMark::Square(palette.of_line(row.line)),
        color: if row.shown < 0.0 { palette.bad } else { palette.dim },
    };
    let rest =
        (count > 0).then(|| TooltipRow { name: ChartText::Rest(count).to_string(), amount: money.whole(sum), mark: TooltipMark::Rest, color: palette.dim });
    let likes = likes.iter().map(|row| TooltipRow {
        name: row.label.clone(),
        amount: amount(row.line, row.shown),
        mark: TooltipMark::Heart,
        color: palette.likes_text,
    });
    std::iter::once(head).chain(shown.into_iter().map(stream)).chain(rest).chain(likes).collect()
}
