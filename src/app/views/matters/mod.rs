//! "What matters most?": each number with a range from its low to its high, and likes, whose bar has no width.

use std::sync::Arc;

use eframe::egui::{Id, RichText, Role, ScrollArea, Sense, Ui, WidgetInfo, vec2};

use super::plan_view::PlanView;
use crate::app::charts::{Scene, ScreenRuler, in_drawing, paint};
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::UiState;
use crate::app::widgets::{Same, blur_of, compute_once, focus_ring, hover_text_beside, is_left_out, paint_once};
use crate::drawing::{BarColumns, BarText, TORNADO_HEAD as HEADER, TORNADO_ROW as ROW, TornadoBar, draw_bar, draw_tornado_head, is_likes, write_effects};
use crate::export::picture::PictureView;
use crate::forecast::sensitivity::Bar;
use crate::plan::{Key, Plan};
use crate::session::work::Query;
use crate::words::{Blur, MattersText, Money, ViewName};

pub(super) const VIEW: PlanView = PlanView::new(ViewName::Matters, view_ui, |_| PictureView::Matters);

/// Room for the scrollbar.
const SCROLLBAR: f32 = 10.0;

fn view_ui(ui: &mut Ui, scene: &Scene<'_>, _: &mut UiState) -> Vec<PanelAction> {
    let ranks = scene.results.ranks().fresh().filter(|_| !scene.held).map(Vec::as_slice);
    let clicked = tornado_ui(ui, scene, ranks).map(PanelAction::GoTo);
    std::iter::once(Query::Ranks.into()).chain(clicked).collect()
}

/// The bars of a plan, each with its texts.
type Tornado = Vec<(Bar, BarText)>;

/// Shows the tornado; returns the number whose bar was clicked. `ranks` are the rank correlations, once they are known.
fn tornado_ui(ui: &mut Ui, scene: &Scene<'_>, ranks: Option<&[(Key, f64)]>) -> Option<Key> {
    let palette = Palette::of(ui.visuals());
    let bars = scene.results.tornado();
    let texts = || bars.iter().map(|bar| (*bar, BarText::new(scene.plan, bar, write_effects(&bars)))).collect();
    let tornado: Arc<Tornado> = compute_once(ui.ctx(), Id::unique("tornado"), Same(Arc::clone(&bars)), texts);
    let intro = MattersText::Intro(scene.plan.goal_measure(), scene.forecast.months());
    ui.label(RichText::new(intro.to_string()).color(palette.dim));
    if bars.len() == 1 {
        ui.label(RichText::new(MattersText::NoRange.to_string()).color(palette.dim));
    }
    ui.add_space(theme::SMALL_GAP);
    let (id, header) = ui.allocate_space(vec2(ui.available_width(), HEADER));
    let header = header.with_max_x(header.right() - SCROLLBAR);
    let numbers = || tornado.iter().filter(|(bar, _)| !is_likes(bar));
    let same = Same(Arc::clone(&tornado));
    let columns = compute_once(ui.ctx(), Id::unique("columns of the tornado"), (same.clone(), header), || {
        BarColumns::new(&ScreenRuler(ui.painter()), in_drawing(header), &numbers().collect::<Vec<_>>())
    });
    paint_once(ui, id, (same, header, ranks.is_some()), || {
        paint(ui.painter(), |canvas| draw_tornado_head(canvas, &scene.charted(), &columns, (in_drawing(header), ranks.is_some())));
    });
    let rank_of = |bar: &Bar| ranks.and_then(|ranks| ranks.iter().find(|(key, _)| *key == bar.key)).map(|(_, rank)| *rank);
    let show = |ui: &mut Ui, (bar, text): &(Bar, BarText)| {
        let size = vec2(ui.available_width(), ROW);
        (!is_left_out(ui, size) && bar_ui(ui, scene.plan, (&tornado, bar, text), (&columns, rank_of(bar)))).then_some(bar.key)
    };
    ui.spacing_mut().item_spacing.y = 0.0;
    // Every row is shown, also after a click on one.
    let mut clicked = None;
    // The likes row stays in view, however many numbers there are.
    let height = (ui.available_height() - ROW - theme::SMALL_GAP).max(ROW);
    ScrollArea::vertical().auto_shrink([false, true]).max_height(height).show(ui, |ui| {
        for row in numbers() {
            clicked = show(ui, row).or(clicked);
        }
    });
    ui.add_space(theme::SMALL_GAP);
    for row in tornado.iter().filter(|(bar, _)| is_likes(bar)) {
        clicked = show(ui, row).or(clicked);
    }
    clicked
}

fn bar_ui(ui: &mut Ui, plan: &Plan, (tornado, bar, text): (&Arc<Tornado>, &Bar, &BarText), (columns, rank): (&BarColumns, Option<f64>)) -> bool {
    let (row, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    let rect = row.with_max_x(columns.right);
    let blur = blur_of(&response);
    let in_full = || blur.within(|| BarText::new(plan, bar, Money::signed_whole));
    let revealed =
        (blur != Blur::current()).then(|| blur.within(|| BarText::new(plan, bar, write_effects(&tornado.iter().map(|(bar, _)| *bar).collect::<Vec<_>>()))));
    let text = revealed.as_ref().unwrap_or(text);
    response.widget_info(|| {
        let BarText { name, low, high } = in_full();
        let said = MattersText::Bar { name, low, high };
        WidgetInfo::labeled(Role::Button, true, said.to_string())
    });
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, f32::from(theme::SMALL_RADIUS), Palette::of(ui.visuals()).hovered);
    }
    focus_ring(ui, &response, rect);
    paint_once(ui, response.id, (Same(Arc::clone(tornado)), rect, rank, revealed.is_some()), || {
        paint(ui.painter(), |canvas| draw_bar(canvas, &TornadoBar { bar, text, rank }, columns, in_drawing(rect)));
    });
    let ends = || {
        let BarText { low, high, .. } = in_full();
        MattersText::Ends([low, high], rank).to_string()
    };
    hover_text_beside(response, row, ends).clicked()
}
