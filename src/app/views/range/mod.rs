//! "How sure is that?": the sentence, the bands and dots, and one future in figures.

mod chart;

use eframe::egui::{self, Align, Grid, Layout, RichText, ScrollArea, Sense, Ui, UiBuilder, vec2};

use self::chart::{RangeInputs, least_height, range_ui};
use super::plan_view::PlanView;
use crate::app::charts::{Scene, chips_height};
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::UiState;
use crate::app::widgets::fill_or_scroll_ui;
use crate::export::picture::PictureView;
use crate::forecast::futures::{OneFuture, Rank};
use crate::plan::significant;
use crate::report;
use crate::words::{self, ChartText, Heading, Money, RangeText, ViewName};

/// The ranks one can jump to.
const RANKS: [Rank; 5] = [Rank::Worst, Rank::OneInTen, Rank::Median, Rank::NineInTen, Rank::Best];

pub(super) const VIEW: PlanView = PlanView::new(ViewName::Range, view_ui, |_| PictureView::Range);

fn view_ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut UiState) -> Vec<PanelAction> {
    let palette = Palette::of(ui.visuals());
    let last = scene.results.futures();
    let Some(run) = last.last() else {
        let text = if scene.plan.futures_count() == 0 { RangeText::NoFutures } else { RangeText::Running };
        ui.centered_and_justified(|ui| ui.label(RichText::new(text.to_string()).color(palette.dim)));
        return Vec::new();
    };
    let (futures, fresh) = (&run.futures, last.is_fresh());
    let text = scene.results.futures_in_words().map_or_else(|| ChartText::Updating.to_string(), |text| (*text).clone());
    let narrow = ui.available_width() < NARROW;
    ui.label(RichText::new(text).font(if narrow { theme::note() } else { theme::body() }).color(palette.dim));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme::SMALL_GAP;
        if !narrow {
            ui.label(RichText::new(RangeText::OneFuture.to_string()).color(palette.dim));
        }
        for rank in RANKS {
            if ui.add(egui::Button::selectable(view.rank == Some(rank), RangeText::Rank(rank).to_string())).clicked() {
                view.rank = if view.rank == Some(rank) { None } else { Some(rank) };
            }
        }
    });
    let one = view.rank.filter(|_| fresh).and_then(|rank| Some((rank, scene.results.one_future(rank)?)));
    let inputs = RangeInputs { futures, fresh, one: one.as_ref().map(|(rank, one)| (*rank, &**one)) };
    let below = if one.is_some() { TABLE + theme::GAP } else { 0.0 };
    let height = (ui.available_height() - below).max(least_height(ui.available_width()) + chips_height(scene));
    fill_or_scroll_ui(ui, |ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        let mut charts = ui.new_child(UiBuilder::new().max_rect(rect));
        let actions = range_ui(&mut charts, scene, &inputs, &mut view.marker);
        if let Some((_, one)) = &one {
            ui.add_space(theme::SMALL_GAP);
            ui.allocate_ui(vec2(ui.available_width(), TABLE), |ui| one_future_ui(ui, scene, one));
        }
        actions
    })
}

/// Room for the table of one future.
const TABLE: f32 = 170.0;
const CELL: f32 = 72.0;
const NAME: f32 = 126.0;
/// Below this width the words are smaller.
const NARROW: f32 = 520.0;

/// One future in figures: its months, and the value of each number with a range.
fn one_future_ui(ui: &mut Ui, scene: &Scene<'_>, one: &OneFuture) {
    let palette = Palette::of(ui.visuals());
    let money = Money::of(scene.plan.currency());
    let cell = |ui: &mut Ui, text: RichText| ui.allocate_ui_with_layout(vec2(CELL, 18.0), Layout::right_to_left(Align::Center), |ui| ui.label(text));
    let heading = |text: &str| RichText::new(text).font(theme::strong());
    theme::card(palette).show(ui, |ui| {
        ui.columns(2, |columns| {
            let [months, numbers] = columns else { return };
            ScrollArea::vertical().id_salt("months").auto_shrink(false).show(months, |ui| {
                Grid::new("future-months").num_columns(3).striped(true).min_col_width(CELL).spacing(vec2(8.0, 2.0)).show(ui, |ui| {
                    ui.label(heading(Heading::Month.name()));
                    cell(ui, heading(Heading::Gross.name()));
                    cell(ui, heading(Heading::TakeHome.name()));
                    ui.end_row();
                    for (t, (gross, take_home)) in one.gross.iter().zip(&one.take_home).enumerate() {
                        let month = scene.forecast.month(t);
                        ui.label(month.short());
                        cell(ui, money.whole(*gross).into());
                        cell(ui, money.whole(*take_home).into());
                        ui.end_row();
                    }
                });
            });
            ScrollArea::vertical().id_salt("numbers").auto_shrink(false).show(numbers, |ui| {
                Grid::new("future-numbers").num_columns(3).striped(true).min_col_width(CELL).spacing(vec2(8.0, 2.0)).show(ui, |ui| {
                    ui.label(heading(Heading::Number.name()));
                    cell(ui, heading(Heading::Here.name()));
                    cell(ui, heading(Heading::AsSet.name()));
                    ui.end_row();
                    for (key, value) in &one.values {
                        let shown = |value: f64| {
                            words::quantity_of(*key).map_or_else(|| words::plain(value), |quantity| words::shown(significant(value, 3), quantity, money))
                        };
                        ui.allocate_ui(vec2(NAME, 18.0), |ui| ui.add(egui::Label::new(report::full_label(scene.plan, *key)).truncate()));
                        cell(ui, shown(*value).into());
                        cell(ui, scene.plan.estimate_at(*key).map_or_else(String::new, |estimate| shown(estimate.value())).into());
                        ui.end_row();
                    }
                });
            });
        });
    });
}
