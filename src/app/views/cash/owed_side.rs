//! The right side beside the view of cash: the money that is still owed, and the money set aside for tax.

use std::sync::Arc;

use eframe::egui::{Align, Align2, CornerRadius, Label, Layout, Rect, RichText, Role, Sense, TextFormat, Ui, WidgetInfo, pos2, vec2};

use crate::app::charts::Scene;
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::UiState;
use crate::app::widgets::{Same, count_f32, fill_or_scroll_ui, focus_ring, is_left_out, paint_label, paint_name, paint_once, to_f32};
use crate::report::owed::{Owed, OwedRow};
use crate::words::{Blur, CashText, Heading, Money};

const ROW: f32 = 52.0;
const LIKES: f32 = 34.0;
const BAR: f32 = 3.0;

/// The height around the rows: their title and sum, and the cards below them.
const AROUND: f32 = 260.0;

/// The height of the debts below a view.
pub(super) fn owed_height(scene: &Scene<'_>, _: &UiState) -> f32 {
    let owed = scene.results.owed(scene.month.t);
    count_f32(owed.rows.len()) * ROW + LIKES + AROUND
}

/// Shows the debts at the end of the chosen month, in a column of their own.
pub(super) fn owed_ui(ui: &mut Ui, scene: &Scene<'_>, _: &UiState) -> Option<PanelAction> {
    let (owed, money) = (scene.results.owed(scene.month.t), Money::of(scene.plan.currency()));
    head_ui(ui, &owed, money);
    fill_or_scroll_ui(ui, |ui| list_ui(ui, &owed, money));
    None
}

/// Shows the debts below a view. Their title takes the focus, so that keys bring them to view.
pub(super) fn owed_below_ui(ui: &mut Ui, scene: &Scene<'_>, _: &UiState) -> Option<PanelAction> {
    let (owed, money) = (scene.results.owed(scene.month.t), Money::of(scene.plan.currency()));
    let place = ui.scope(|ui| head_ui(ui, &owed, money)).response.rect;
    let head = ui.interact(place, ui.scope_id().with("owed"), Sense::focusable_noninteractive());
    head.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{}: {}", CashText::StillOwed, money.whole(owed.total))));
    focus_ring(ui, &head, head.rect);
    list_ui(ui, &owed, money);
    None
}

/// The title with its month, and the sum.
fn head_ui(ui: &mut Ui, owed: &Owed, money: Money) {
    let palette = Palette::of(ui.visuals());
    ui.horizontal(|ui| {
        ui.label(RichText::new(CashText::StillOwed.to_string()).font(theme::title()));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(RichText::new(CashText::EndOf(owed.month).to_string()).font(theme::note()).color(palette.dim));
        });
    });
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(money.whole(owed.total)).font(theme::headline()));
        ui.add(Label::new(RichText::new(CashText::NotPaidYet.to_string()).color(palette.dim)).truncate());
    });
}

/// A row of every stream, likes, and the tax set aside.
fn list_ui(ui: &mut Ui, owed: &Arc<Owed>, money: Money) {
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.add_space(theme::SMALL_GAP);
    let most = owed.rows.iter().map(|row| row.shown).fold(1.0, f64::max);
    for row in &owed.rows {
        if !is_left_out(ui, vec2(ui.available_width(), ROW)) {
            row_ui(ui, owed, row, (money, most));
        }
    }
    likes_ui(ui, money);
    ui.add_space(theme::GAP);
    let note = CashText::SetAsideNote(owed.since).to_string();
    card_ui(ui, &[&CashText::SetAside.to_string(), &money.whole(owed.set_aside)], &note);
    ui.add_space(theme::GAP);
    card_ui(ui, &[&CashText::DaysAreAssumptions.to_string()], &CashText::DaysNote.to_string());
}

fn row_ui(ui: &mut Ui, owed: &Arc<Owed>, row: &OwedRow, (money, most): (Money, f64)) {
    let palette = Palette::of(ui.visuals());
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    // The pointer on a row shows an amount that is blurred.
    let blur = if response.hovered() { Blur::Off } else { Blur::current() };
    let texts = || blur.within(|| [money.whole(row.shown), CashText::Days(row.days).to_string(), CashText::Until(row.until, money).to_string()]);
    response.widget_info(|| {
        let [amount, days, until] = texts();
        WidgetInfo::labeled(Role::Label, true, format!("{}: {amount}, {days}, {until}", row.label))
    });
    paint_once(ui, response.id, (Same(Arc::clone(owed)), rect, blur), || {
        let [amount, days, until] = texts();
        let (painter, left, color) = (ui.painter(), rect.left() + 20.0, palette.stream(row.stream));
        painter.rect_filled(Rect::from_center_size(pos2(rect.left() + 6.0, rect.top() + 12.0), vec2(11.0, 11.0)), 3.0, color);
        let amount = painter.text(pos2(rect.right(), rect.top() + 12.0), Align2::RIGHT_CENTER, amount, theme::strong(), palette.text);
        paint_name(
            ui,
            [&row.label, row.stream.short_name(&row.label)],
            TextFormat::simple(theme::body(), palette.text),
            left..=amount.left() - 6.0,
            rect.top() + 12.0,
        );
        let track = Rect::from_min_max(pos2(left, rect.top() + 24.0), pos2(rect.right(), rect.top() + 24.0 + BAR));
        painter.rect_filled(track, CornerRadius::same(1), palette.line);
        let share = to_f32(row.shown / most).clamp(0.0, 1.0);
        painter.rect_filled(track.with_max_x(track.left() + share * track.width()), CornerRadius::same(1), color);
        let shown = painter.text(pos2(rect.right(), rect.top() + 37.0), Align2::RIGHT_CENTER, &until, theme::note(), palette.dim);
        paint_label(ui, &days, TextFormat::simple(theme::note(), palette.dim), left..=shown.left() - 6.0, rect.top() + 37.0);
    });
}

/// Nothing is owed for likes.
fn likes_ui(ui: &mut Ui, money: Money) {
    let palette = Palette::of(ui.visuals());
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), LIKES), Sense::hover());
    let (name, amount) = (Heading::Likes.name(), money.whole(0.0));
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{name}: {amount}")));
    let line = eframe::egui::Stroke::new(theme::HAIRLINE, palette.line);
    for y in [rect.top() + 2.0, rect.bottom() - 2.0] {
        ui.painter().hline(rect.x_range(), y, line);
    }
    let y = rect.center().y;
    ui.painter().text(pos2(rect.left() + 6.0, y), Align2::CENTER_CENTER, "♥", theme::body(), palette.likes_text);
    ui.painter().text(pos2(rect.left() + 20.0, y), Align2::LEFT_CENTER, name, theme::strong(), palette.likes_text);
    ui.painter().text(pos2(rect.right(), y), Align2::RIGHT_CENTER, amount, theme::strong(), palette.likes_text);
}

/// A card with a title, an amount beside it where there is one, and a note.
fn card_ui(ui: &mut Ui, head: &[&str], note: &str) {
    let palette = Palette::of(ui.visuals());
    theme::card(palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = theme::SMALL_GAP;
        ui.horizontal(|ui| {
            ui.label(RichText::new(head[0]).font(theme::strong()));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                for amount in &head[1..] {
                    ui.label(RichText::new(*amount).font(theme::strong()));
                }
            });
        });
        ui.label(RichText::new(note).font(theme::note()).color(palette.dim));
    });
}
