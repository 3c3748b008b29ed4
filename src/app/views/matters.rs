//! "What matters most?": each unsure number from its low to its high, and likes, whose bar has no width.

use eframe::egui::{self, Align2, Color32, Rect, RichText, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::view::View;
use crate::app::action::Action;
use crate::app::charts::Scene;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::UiState;
use crate::app::widgets::hover_text;
use crate::forecast::sensitivity::Bar;
use crate::plan::{Assumption, GoalMeasure, Key};
use crate::report;
use crate::session::work::Query;
use crate::words::{self, Money};

pub(super) const VIEW: View = View { name: "What matters", question: "What matters most?", show: view_ui };

const ROW: f32 = 34.0;
const BAR: f32 = 22.0;

fn view_ui(ui: &mut Ui, scene: &Scene<'_>, _: &mut UiState) -> Vec<Action> {
    let bars = scene.results.tornado();
    let ranks = scene.results.ranks().fresh().filter(|_| !scene.held).map(Vec::as_slice);
    let clicked = tornado_ui(ui, scene, &bars, ranks).map(Action::GoTo);
    std::iter::once(Query::Ranks.into()).chain(clicked).collect()
}

/// Shows the tornado; returns the number whose bar was clicked. `ranks` are the rank correlations, once they are known.
fn tornado_ui(ui: &mut Ui, scene: &Scene<'_>, bars: &[Bar], ranks: Option<&[(Key, f64)]>) -> Option<Key> {
    let palette = Palette::of(ui.visuals());
    let money = Money::of(scene.plan.currency());
    let measure = scene.plan.goal_measure();
    let word = if measure == GoalMeasure::Gross { "gross" } else { "take-home" };
    let months = scene.forecast.months();
    let text = format!("Change in {word} over {months} months from the low to the high of each range, the rest as set. Click a bar to find its slider.");
    ui.label(RichText::new(text).color(palette.dim));
    if bars.len() == 1 {
        ui.label(RichText::new("No number has a range yet. Add one with the ± beside a slider.").color(palette.dim));
    }
    let widest = bars.iter().map(|bar| bar.low_effect.abs().max(bar.high_effect.abs())).fold(1.0, f64::max);
    ui.add_space(theme::SMALL_GAP);
    let (_, header) = ui.allocate_space(vec2(ui.available_width(), 18.0));
    let columns = Columns { widest, ranks: if ranks.is_some() { 56.0 } else { 0.0 } };
    let geometry = Geometry::new(header, columns);
    ui.painter().text(
        pos2(geometry.zero, header.center().y),
        Align2::CENTER_CENTER,
        format!("{} as set", money.whole(scene.forecast.total(scene.forecast.goal_line()))),
        theme::note(),
        palette.dim,
    );
    if ranks.is_some() {
        ui.painter().text(header.right_center(), Align2::RIGHT_CENTER, "correlation", theme::note(), palette.faint);
    }
    let rank_of = |bar: &Bar| ranks.and_then(|ranks| ranks.iter().find(|(key, _)| *key == bar.key)).map(|(_, rank)| *rank);
    let show = |ui: &mut Ui, bar: &Bar| bar_ui(ui, scene, bar, columns, rank_of(bar)).then_some(bar.key);
    let (likes, numbers): (Vec<&Bar>, Vec<&Bar>) = bars.iter().partition(|bar| is_likes(bar));
    ui.spacing_mut().item_spacing.y = 0.0;
    // The likes row stays in view, however many numbers there are.
    let height = (ui.available_height() - ROW - theme::SMALL_GAP).max(ROW);
    let scrolled = ScrollArea::vertical()
        .auto_shrink([false, true])
        .max_height(height)
        .show(ui, |ui| {
            numbers.into_iter().fold(None, |clicked, bar| {
                // Every row is shown, whichever was clicked.
                let now = show(ui, bar);
                clicked.or(now)
            })
        })
        .inner;
    ui.add_space(theme::SMALL_GAP);
    likes.into_iter().fold(scrolled, |clicked, bar| {
        // Every row is shown, whichever was clicked.
        let now = show(ui, bar);
        clicked.or(now)
    })
}

fn is_likes(bar: &Bar) -> bool {
    bar.key == Key::Assumption(Assumption::LikesPerMonth)
}

/// The columns of the chart.
#[derive(Clone, Copy)]
struct Columns {
    /// The greatest effect of all bars.
    widest: f64,
    /// Room for the rank correlations.
    ranks: f32,
}

/// The places of names, bars and zero.
struct Geometry {
    names: f32,
    zero: f32,
    per_money: f64,
}

impl Geometry {
    fn new(rect: Rect, Columns { widest, ranks }: Columns) -> Self {
        let names = rect.left() + (rect.width() * 0.27).min(190.0);
        let right = rect.right() - ranks;
        let zero = f32::midpoint(names + 12.0, right);
        // The inputs are outside the bars.
        let half = (right - zero - 62.0).max(20.0);
        Self { names, zero, per_money: f64::from(half) / widest }
    }

    fn x(&self, effect: f64) -> f32 {
        #[expect(clippy::cast_possible_truncation, reason = "a place on screen needs no more")]
        let offset = (effect * self.per_money) as f32;
        self.zero + offset
    }
}

fn bar_ui(ui: &mut Ui, scene: &Scene<'_>, bar: &Bar, columns: Columns, rank: Option<f64>) -> bool {
    let palette = Palette::of(ui.visuals());
    let money = Money::of(scene.plan.currency());
    let is_likes = is_likes(bar);
    let name = report::full_label(scene.plan, bar.key);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    let input = |value| words::quantity_of(bar.key).map_or_else(String::new, |quantity| words::shown(value, quantity, money));
    let (low, high) = (input(bar.low_input), input(bar.high_input));
    let (low_effect, high_effect) = (money.signed_whole(bar.low_effect), money.signed_whole(bar.high_effect));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{name}: at {low} {low_effect}, at {high} {high_effect}")));
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, f32::from(theme::SMALL_RADIUS), palette.hovered);
    }
    let geometry = Geometry::new(rect, columns);
    let y = rect.center().y;
    let painter = ui.painter();
    let (text, font) = if is_likes { (palette.likes_text, theme::strong()) } else { (palette.text, theme::body()) };
    let shown = if is_likes { "♥ Likes".to_owned() } else { name };
    let mut job = egui::text::LayoutJob::single_section(shown, egui::TextFormat::simple(font, text));
    job.wrap = egui::text::TextWrapping::truncate_at_width(geometry.names - rect.left());
    let galley = painter.layout_job(job);
    painter.galley(pos2(geometry.names - galley.size().x, y - galley.size().y / 2.0), galley, text);
    painter.vline(geometry.zero, rect.y_range(), Stroke::new(theme::HAIRLINE, palette.faint));

    if is_likes && bar.swing() == 0.0 {
        painter.vline(geometry.zero, y - BAR / 2.0..=y + BAR / 2.0, Stroke::new(theme::LIKES_LINE, palette.likes));
        painter.text(pos2(geometry.zero - 8.0, y), Align2::RIGHT_CENTER, low, theme::note(), palette.likes_text);
        painter.text(pos2(geometry.zero + 8.0, y), Align2::LEFT_CENTER, format!("{high}: {high_effect}"), theme::chart_label(), palette.likes_text);
    } else {
        let left = bar.low_effect.min(bar.high_effect).min(0.0);
        let right = bar.low_effect.max(bar.high_effect).max(0.0);
        for (effect, text) in [(bar.low_effect, &low_effect), (bar.high_effect, &high_effect)] {
            let side = Rect::from_x_y_ranges(geometry.x(effect.min(0.0))..=geometry.x(effect.max(0.0)), y - BAR / 2.0..=y + BAR / 2.0);
            let color = if effect < 0.0 { palette.bad } else { palette.good };
            painter.rect_filled(side, 2.0, color);
            let galley = painter.layout_no_wrap(text.clone(), theme::chart_label(), palette.on_bar);
            if galley.size().x + 8.0 < side.width() {
                painter.galley(side.center() - galley.size() / 2.0, galley, palette.on_bar);
            }
        }
        let (at_left, at_right) = if bar.low_effect <= bar.high_effect { (low, high) } else { (high, low) };
        painter.text(pos2(geometry.x(left) - 6.0, y), Align2::RIGHT_CENTER, at_left, theme::note(), palette.dim);
        painter.text(pos2(geometry.x(right) + 6.0, y), Align2::LEFT_CENTER, at_right, theme::note(), palette.dim);
    }
    if let Some(rank) = rank {
        let color: Color32 = if is_likes { palette.likes_text } else { palette.dim };
        painter.text(rect.right_center(), Align2::RIGHT_CENTER, format!("{:.2}", rank.abs()), theme::note(), color);
    }
    let tip = || {
        let rank = rank.map_or_else(String::new, |rank| format!("\nRank correlation with the total over the futures: {rank:.2}"));
        format!("At {}: {low_effect}\nAt {}: {high_effect}{rank}", input(bar.low_input), input(bar.high_input))
    };
    hover_text(response, tip).clicked()
}
