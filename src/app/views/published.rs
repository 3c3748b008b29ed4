//! "What do others say?": the gross of a month under each published claim on coins, the plan's own among them, and likes.

use std::borrow::Cow;
use std::sync::Arc;

use eframe::egui::{self, Align2, Rect, RichText, Role, ScrollArea, Sense, TextFormat, Ui, WidgetInfo, pos2, vec2};

use super::copy_button::copy_button_ui;
use super::month_line::month_line_ui;
use super::plan_view::PlanView;
use crate::app::charts::Scene;
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::UiState;
use crate::app::widgets::{Same, blur_of, hover_text_beside, is_left_out, paint_label, paint_once, to_f32};
use crate::forecast::StreamId;
use crate::ledger::{Age, Claim};
use crate::plan::Stream;
use crate::report::coin_claims::{Others, OthersRow};
use crate::report::{CsvMarks, claim_effect::dated, csv};
use crate::words::{CopyText, Heading, Money, OthersText, ViewName, blurred};

pub(super) const VIEW: PlanView = PlanView { name: ViewName::Others, show: view_ui };

const ROW: f32 = 36.0;
const BAR: f32 = 14.0;
const AMOUNT: f32 = 70.0;

fn view_ui(ui: &mut Ui, scene: &Scene<'_>, _: &mut UiState) -> Vec<PanelAction> {
    let action = month_line_ui(ui, scene);
    bars_ui(ui, scene, &scene.results.published(scene.month.t));
    action.into_iter().collect()
}

/// Shows a bar for each claim, from the least to the most.
fn bars_ui(ui: &mut Ui, scene: &Scene<'_>, published: &Arc<Others>) {
    let palette = Palette::of(ui.visuals());
    let money = Money::of(scene.plan.currency());
    ui.allocate_ui_with_layout(vec2(ui.available_width(), 0.0), egui::Layout::right_to_left(egui::Align::Min), |ui| {
        if copy_button_ui(ui, CopyText::Csv, CopyText::ForSpreadsheet) {
            ui.ctx().copy_text(csv(&published.table(scene.plan.currency()), CsvMarks::USUAL));
        }
        ui.with_layout(egui::Layout::top_down(egui::Align::Min), |ui| ui.label(RichText::new(published.sentence(money)).color(palette.dim)));
    });
    ui.add_space(theme::SMALL_GAP);
    let most = published.rows.iter().map(|row| row.total).fold(1.0, f64::max);
    ScrollArea::vertical().auto_shrink([false, true]).max_height((ui.available_height() - ROW - theme::SMALL_GAP).max(ROW)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for row in &published.rows {
            let size = vec2(ui.available_width(), ROW);
            if !is_left_out(ui, size) {
                row_ui(ui, scene, (published, row), most);
            }
        }
    });
    ui.add_space(theme::SMALL_GAP);
    likes_ui(ui, money);
}

/// The edge between names and bars.
fn names(rect: Rect) -> f32 {
    rect.left() + (rect.width() * 0.56).min(460.0)
}

/// The rate of a row, with its source.
fn rate(scene: &Scene<'_>, row: &OthersRow) -> OthersText {
    let rate = row.rate.clone();
    match &row.claim {
        None => OthersText::OwnRate(rate),
        Some(claim) => OthersText::Rate { rate, site: claim.site().to_owned(), dated: dated(claim, scene.today), is_beyond: !claim.is_offered() },
    }
}

fn name(row: &OthersRow) -> Cow<'_, str> {
    blurred(row.claim.as_ref().map_or(Heading::YourPlan.name(), |claim| claim.text.as_str()))
}

fn row_ui(ui: &mut Ui, scene: &Scene<'_>, (all, row): (&Arc<Others>, &OthersRow), most: f64) {
    let money = Money::of(scene.plan.currency());
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let blur = blur_of(&response);
    let total = || blur.within(|| money.whole(row.total));
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{}: {}; {}", name(row), total(), rate(scene, row))));
    paint_once(ui, response.id, (Same(Arc::clone(all)), rect, blur), || paint_row(ui, scene, (row, total()), rect, most));
    hover_text_beside(response, rect, || {
        let details = |claim: &Claim| format!("{}\n\n{}\n{}", claim.text, claim.source, claim.note).trim_end().to_owned();
        row.claim.as_ref().map_or_else(|| OthersText::OwnRow.to_string(), details)
    });
}

fn paint_row(ui: &Ui, scene: &Scene<'_>, (row, total): (&OthersRow, String), rect: Rect, most: f64) {
    let palette = Palette::of(ui.visuals());
    let edge = names(rect);
    let painter = ui.painter();
    if row.claim.is_none() {
        painter.rect_filled(rect, f32::from(theme::SMALL_RADIUS), palette.card);
    }
    let is_stale = row.claim.as_ref().is_some_and(|claim| claim.age(scene.today) != Age::Fresh);
    let font = if row.claim.is_none() { theme::strong() } else { theme::body() };
    let x = rect.left() + 6.0..=edge - 12.0;
    paint_label(ui, &name(row), TextFormat::simple(font, palette.text), x.clone(), rect.top() + 11.0);
    let color = if is_stale { palette.faint } else { palette.dim };
    paint_label(ui, &rate(scene, row).to_string(), TextFormat::simple(theme::note(), color), x, rect.top() + 26.0);
    let length = to_f32(row.total.max(0.0) / most) * (rect.right() - AMOUNT - edge);
    let bar = Rect::from_min_size(pos2(edge, rect.center().y - BAR / 2.0), vec2(length.max(1.0), BAR));
    let gifts = palette.stream(StreamId::Named(Stream::Gifts));
    let color = match &row.claim {
        None => palette.accent,
        Some(claim) if claim.is_offered() => gifts,
        Some(_) => gifts.gamma_multiply(theme::WASH),
    };
    painter.rect_filled(bar, 3.0, color);
    painter.text(pos2(bar.right() + 6.0, rect.center().y), Align2::LEFT_CENTER, total, theme::chart_label(), palette.text);
}

fn likes_ui(ui: &mut Ui, money: Money) {
    let palette = Palette::of(ui.visuals());
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let nothing = money.whole(0.0);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, OthersText::LikesSummary(money).to_string()));
    let edge = names(rect);
    ui.painter().text(pos2(rect.left() + 6.0, rect.center().y), Align2::LEFT_CENTER, format!("♥ {}", OthersText::Likes), theme::strong(), palette.likes_text);
    ui.painter().vline(edge, rect.center().y - BAR / 2.0..=rect.center().y + BAR / 2.0, egui::Stroke::new(theme::LIKES_LINE, palette.likes));
    ui.painter().text(pos2(edge + 8.0, rect.center().y), Align2::LEFT_CENTER, nothing, theme::chart_label(), palette.likes_text);
}
