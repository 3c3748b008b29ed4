//! "When does the money arrive?": the money that is left each month, and earnings beside payments.

mod cash_chart;
mod cash_inputs;
mod owed_side;
mod payment_tooltip;

use std::sync::Arc;

use eframe::egui::text::LayoutJob;
use eframe::egui::{Color32, FontId, Galley, Id, Role, Sense, TextFormat, Ui, UiBuilder, WidgetInfo, vec2};

use self::cash_chart::{chart_ui, least_height};
use self::cash_inputs::CashInputs;
use self::owed_side::{owed_below_ui, owed_height, owed_ui};
use super::month_line::month_line_ui;
use super::plan_view::{PlanView, SidePanel};
use crate::app::charts::Scene;
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::UiState;
use crate::app::widgets::{Same, compute_once, fill_or_scroll_ui};
use crate::drawing::named_month;
use crate::export::picture::PictureView;
use crate::forecast::Line;
use crate::plan::Assumption;
use crate::session::work::{FuturesBudget, Query};
use crate::words::report::Sentence;
use crate::words::{CashText, ChartText, Money, ViewName};

pub(super) const VIEW: PlanView = PlanView {
    // Two plots under each other, and their sentences.
    more_height: 240.0,
    side: Some(SidePanel { beside: owed_ui, below: owed_below_ui, height: owed_height }),
    ..PlanView::new(ViewName::Cash, view_ui, |_| PictureView::Cash)
};

fn view_ui(ui: &mut Ui, scene: &Scene<'_>, _: &mut UiState) -> Vec<PanelAction> {
    let has_futures = scene.plan.futures_count() > 0;
    let (cash, last) = (scene.results.cash(), scene.results.cash_futures());
    let futures = last.last().map(|result| &result.futures).filter(|_| has_futures);
    let inputs = CashInputs { cash: &cash, futures, fresh: last.is_fresh() };
    let view = ui.available_height();
    let (stepped, clicked) = fill_or_scroll_ui(ui, |ui| {
        let top = ui.max_rect().top();
        let stepped = month_line_ui(ui, scene);
        sentences_ui(ui, scene, &inputs);
        ui.add_space(theme::SMALL_GAP);
        let height = (view - (ui.cursor().top() - top)).max(least_height(scene));
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        (stepped, chart_ui(&mut ui.new_child(UiBuilder::new().max_rect(rect)), scene, &inputs).unwrap_or_default())
    });
    let budget = if scene.held { FuturesBudget::Quick } else { FuturesBudget::All };
    has_futures.then(|| Query::Cash(budget).into()).into_iter().chain(stepped).chain(clicked).collect()
}

/// The month in words, and the amounts that the money allows.
fn sentences_ui(ui: &mut Ui, scene: &Scene<'_>, inputs: &CashInputs<'_>) {
    let width = ui.available_width();
    let of = (scene.state(), inputs.futures.map(|futures| Same(Arc::clone(futures))), inputs.fresh, width, Palette::of(ui.visuals()).text);
    let galley = compute_once(ui.ctx(), Id::unique("cash in words"), of, || sentences(ui, scene, inputs));
    let (rect, response) = ui.allocate_exact_size(vec2(width, galley.size().y), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Status, true, galley.text()));
    ui.painter().galley(rect.min, Arc::clone(&galley), Color32::PLACEHOLDER);
}

fn sentences(ui: &Ui, scene: &Scene<'_>, inputs: &CashInputs<'_>) -> Arc<Galley> {
    let palette = Palette::of(ui.visuals());
    let (money, t, month) = (Money::of(scene.plan.currency()), scene.month.t, scene.month.month);
    let (earned, paid) = (scene.forecast.at(Line::Gross, t), inputs.cash.cash_in[t]);
    let mut job = LayoutJob::default();
    job.wrap.max_width = ui.available_width();
    let mut add = |text: String, font: FontId, color| job.append(&text, 0.0, TextFormat::simple(font, color));
    // Nothing of other months is paid in the first one of a beginner.
    let arrives = if t == 0 && !scene.plan.earned_before() {
        CashText::PartArrives { month, earned, paid, money }
    } else {
        CashText::Arrives { month, earned, paid, money }
    };
    add(arrives.to_string(), theme::strong(), palette.text);
    if let Some(t) = inputs.cash.runs_out() {
        add(format!(" {}", Sentence::RunsOut(scene.forecast.month(t))), theme::strong(), palette.bad);
    }
    futures_in_words(scene, inputs, palette, &mut add);
    let [opening, living] = [Assumption::OpeningCash, Assumption::LivingPerMonth];
    if [opening, living].iter().all(|of| scene.plan.value(*of) == scene.plan.default_of(*of)) {
        let unasked = CashText::Unasked { opening: scene.plan.value(opening), living: scene.plan.value(living), money };
        add(format!("\n{unasked}"), theme::body(), palette.caution);
    }
    ui.painter().layout_job(job)
}

/// When the money runs out in the futures, and the amounts that it allows.
fn futures_in_words(scene: &Scene<'_>, inputs: &CashInputs<'_>, palette: &Palette, add: &mut dyn FnMut(String, FontId, Color32)) {
    let Some(futures) = inputs.futures else { return };
    if !inputs.fresh {
        return add(format!(" {}", ChartText::Updating), theme::body(), palette.dim);
    }
    let (money, t, month) = (Money::of(scene.plan.currency()), scene.month.t, scene.month.month);
    let by = |t: usize| CashText::RunsOutBy(futures.below_zero_by[t], scene.forecast.month(t));
    let named = named_month(futures).map(|(t, _)| t);
    let color = if named.is_some() { palette.bad } else { palette.text };
    add(format!(" {}", by(named.unwrap_or(futures.below_zero_by.len() - 1))), theme::strong(), color);
    add(format!("\n{} ", CashText::Afford), theme::strong(), palette.text);
    let expense = CashText::LargestExpense { amount: futures.largest_expense[t], month, money };
    for sentence in [Sentence::MostLiving { amount: futures.most_living, money }.to_string(), expense.to_string()] {
        add(format!("{sentence} "), theme::body(), palette.dim);
    }
}
