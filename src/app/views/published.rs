//! "What do others say?": the gross of a month under each published claim on coins, the plan's own among them, and likes.

use std::sync::Arc;

use eframe::egui::{self, RichText, Role, ScrollArea, Sense, Ui, Vec2, WidgetInfo, vec2};

use super::copy_button::copy_button_ui;
use super::month_line::month_line_ui;
use super::plan_view::PlanView;
use crate::app::charts::{Scene, ScreenRuler, in_drawing, paint};
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::UiState;
use crate::app::widgets::{Same, blur_of, compute_once, hover_text_beside, is_left_out, paint_once};
use crate::drawing::{CLAIM_ROW, ClaimBar, claim_height, draw_claim, draw_likes_claim};
use crate::export::picture::PictureView;
use crate::ledger::Claim;
use crate::report::coin_claims::{Others, OthersRow};
use crate::report::{CsvMarks, csv};
use crate::words::{CopyText, Money, OthersText, ViewName};

pub(super) const VIEW: PlanView = PlanView::new(ViewName::Others, view_ui, |_| PictureView::Others);

fn view_ui(ui: &mut Ui, scene: &Scene<'_>, _: &mut UiState) -> Vec<PanelAction> {
    let action = month_line_ui(ui, scene);
    let copied = bars_ui(ui, scene, &scene.results.published(scene.month.t));
    action.into_iter().chain(copied).collect()
}

/// Shows a bar for each claim, from the least to the most; returns a copy of them that was asked for.
fn bars_ui(ui: &mut Ui, scene: &Scene<'_>, published: &Arc<Others>) -> Option<PanelAction> {
    let palette = Palette::of(ui.visuals());
    let money = Money::of(scene.plan.currency());
    let mut copied = None;
    ui.allocate_ui_with_layout(vec2(ui.available_width(), 0.0), egui::Layout::right_to_left(egui::Align::Min), |ui| {
        if copy_button_ui(ui, CopyText::Csv, CopyText::ForSpreadsheet) {
            copied = Some(PanelAction::Copy(csv(&published.table(scene.plan.currency()), CsvMarks::USUAL)));
        }
        ui.with_layout(egui::Layout::top_down(egui::Align::Min), |ui| ui.label(RichText::new(published.sentence(money)).color(palette.dim)));
    });
    ui.add_space(theme::SMALL_GAP);
    ScrollArea::vertical().auto_shrink([false, true]).max_height((ui.available_height() - CLAIM_ROW - theme::SMALL_GAP).max(CLAIM_ROW)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let width = ui.available_width();
        let of = (Same(Arc::clone(published)), scene.today, width);
        let heights = compute_once(ui.ctx(), ui.scope_id().with("heights"), of, || {
            let ruler = ScreenRuler(ui.painter());
            published.rows.iter().map(|row| claim_height(&ruler, (row, scene.today), width)).collect::<Vec<f32>>()
        });
        for (row, height) in published.rows.iter().zip(heights.iter()) {
            let size = vec2(width, *height);
            if !is_left_out(ui, size) {
                row_ui(ui, scene, published, (row, size));
            }
        }
    });
    ui.add_space(theme::SMALL_GAP);
    likes_ui(ui, money);
    copied
}

fn row_ui(ui: &mut Ui, scene: &Scene<'_>, all: &Arc<Others>, (row, size): (&OthersRow, Vec2)) {
    let money = Money::of(scene.plan.currency());
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let blur = blur_of(&response);
    let total = || blur.within(|| money.whole(row.total));
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{}: {}; {}", row.name(), total(), row.rate(scene.today))));
    paint_once(ui, response.id, (Same(Arc::clone(all)), rect, blur), || {
        let bar = ClaimBar { row, amount: &total(), most: all.most(), today: scene.today };
        paint(ui.painter(), |canvas| draw_claim(canvas, &bar, in_drawing(rect)));
    });
    hover_text_beside(response, rect, || {
        let details = |claim: &Claim| format!("{}\n\n{}\n{}", claim.shown_text(), claim.source, claim.shown_note()).trim_end().to_owned();
        row.claim.as_ref().map_or_else(|| OthersText::OwnRow.to_string(), details)
    });
}

fn likes_ui(ui: &mut Ui, money: Money) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), CLAIM_ROW), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, OthersText::LikesSummary(money).to_string()));
    paint(ui.painter(), |canvas| draw_likes_claim(canvas, money, in_drawing(rect)));
}
