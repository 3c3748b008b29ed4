//! "Make it yours": a plan from a creator's own numbers, with a live preview.

mod form;
mod preview;

use std::collections::BTreeMap;

use eframe::egui::{self, Align, Frame, Id, Label, Layout, Modal, RichText, ScrollArea, Ui, vec2};

use self::form::{FormField, are_numbers, form_ui};
use self::preview::preview_ui;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{buttons_at_right_ui, main_button_ui};
use crate::ledger::Ledger;
use crate::plan::{Key, Plan, Problem, YearMonth};
use crate::session::answers_preview::AnswersPreview;
use crate::start::{Answers, Country};
use crate::words::NumberFormat;
use crate::words::start_sheet::{StartSentence, StartText};

/// The size of the sheet, in points.
const SHEET: egui::Vec2 = vec2(1120.0, 720.0);
/// The room that the sheet leaves of the window.
const MARGIN: egui::Vec2 = vec2(40.0, 40.0);
/// The height of the buttons.
const FOOT: f32 = 72.0;
/// The width of the form beside the preview.
const FORM: f32 = 632.0;
/// The least width of the preview; a smaller window shows its sentence over the form.
const LEAST_PREVIEW: f32 = 440.0;

/// The sheet and the answers given so far.
pub(super) struct StartSheet {
    answers: Answers,
    country: &'static Country,
    /// Texts that are being typed, or that were not accepted.
    drafts: BTreeMap<FormField, String>,
    preview: AnswersPreview,
}

/// The answer to the sheet.
pub(super) enum StartAnswer {
    /// Open this plan; numbers are written in this format.
    Start(Box<Plan>, NumberFormat),
    /// Leave the open plan as it is.
    Example,
}

impl StartSheet {
    /// An empty sheet for this country.
    #[must_use]
    pub(super) fn new(country: &'static Country, ledger: &Ledger) -> Self {
        Self { answers: Answers::example(country, ledger), country, drafts: BTreeMap::new(), preview: AnswersPreview::default() }
    }

    /// The number format of the country.
    #[must_use]
    pub(super) const fn numbers(&self) -> NumberFormat {
        self.country.format
    }

    /// Shows the sheet; returns the answer once there is one.
    pub(super) fn ui(&mut self, ctx: &egui::Context, ledger: &Ledger, this_month: YearMonth) -> Option<StartAnswer> {
        let palette = Palette::of(&ctx.global_style().visuals);
        let frame = Frame::popup(&ctx.global_style()).inner_margin(0).fill(palette.panel);
        let room = ctx.content_rect().size() - MARGIN;
        let beside = room.x.min(SHEET.x) - FORM;
        let width = if beside < LEAST_PREVIEW { FORM.min(room.x) } else { FORM + beside };
        let size = vec2(width, SHEET.y.min(room.y));
        let response = Modal::new(Id::unique("make it yours")).frame(frame).backdrop_color(theme::BACKDROP).show(ctx, |ui| {
            ui.set_min_size(size);
            ui.set_max_size(size);
            self.preview.follow(&self.answers, ledger, this_month);
            if beside < LEAST_PREVIEW { self.narrow_ui(ui, ledger) } else { self.columns_ui(ui, ledger, beside) }
        });
        // A click beside the sheet would lose the typed text.
        let escaped = ctx.input(|i| i.key_pressed(egui::Key::Escape)) && response.should_close();
        response.inner.or_else(|| escaped.then_some(StartAnswer::Example))
    }

    fn columns_ui(&mut self, ui: &mut Ui, ledger: &Ledger, beside: f32) -> Option<StartAnswer> {
        let palette = Palette::of(ui.visuals());
        let height = ui.available_height();
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let answer = ui.allocate_ui_with_layout(vec2(FORM, height), Layout::top_down(Align::Min), |ui| self.column_ui(ui, ledger)).inner;
            Frame::new().fill(palette.background).inner_margin(32).corner_radius(theme::RADIUS).show(ui, |ui| {
                ui.vertical(|ui| {
                    ui.set_min_size(vec2(beside - 64.0, height - 64.0));
                    ui.set_max_size(vec2(beside - 64.0, height - 64.0));
                    match self.preview.shown() {
                        Some(Ok(preview)) => preview_ui(ui, preview),
                        Some(Err(problems)) => problems_ui(ui, problems),
                        None => {}
                    }
                });
            });
            answer
        })
        .inner
    }

    /// The sentence of the preview over the form.
    fn narrow_ui(&mut self, ui: &mut Ui, ledger: &Ledger) -> Option<StartAnswer> {
        let palette = Palette::of(ui.visuals());
        Frame::new().fill(palette.background).inner_margin(egui::Margin::symmetric(36, 10)).corner_radius(theme::RADIUS).show(ui, |ui| {
            ui.set_width(ui.available_width());
            match self.preview.shown() {
                Some(Ok(preview)) => {
                    ui.label(RichText::new(preview.report.comes.to_string()).font(theme::strong()));
                    ui.label(RichText::new(preview.report.chance.to_string()).color(palette.dim));
                }
                Some(Err(problems)) => problems_ui(ui, problems),
                None => {}
            }
        });
        self.column_ui(ui, ledger)
    }

    /// The form over the buttons.
    fn column_ui(&mut self, ui: &mut Ui, ledger: &Ledger) -> Option<StartAnswer> {
        let palette = Palette::of(ui.visuals());
        let size = ui.available_size();
        Frame::new().inner_margin(egui::Margin { left: 36, right: 24, top: 28, bottom: 0 }).show(ui, |ui| {
            ui.set_width(size.x - 60.0);
            ScrollArea::vertical().max_height(size.y - FOOT - 28.0).auto_shrink(false).show(ui, |ui| {
                let Self { answers, country, drafts, .. } = self;
                form_ui(ui, answers, country, drafts, ledger);
            });
        });
        ui.separator();
        Frame::new()
            .inner_margin(egui::Margin { left: 36, right: 24, top: 8, bottom: 12 })
            .show(ui, |ui| {
                ui.horizontal(|ui| {
                    ui.label(RichText::new(StartText::Private.to_string()).font(theme::note()).color(palette.faint));
                    self.buttons_ui(ui)
                })
                .inner
            })
            .inner
    }

    fn buttons_ui(&self, ui: &mut Ui) -> Option<StartAnswer> {
        let plan = self.preview.shown().filter(|_| are_numbers(&self.drafts)).and_then(|answered| answered.as_ref().ok());
        ui.spacing_mut().item_spacing.x = theme::GAP;
        ui.spacing_mut().button_padding = vec2(14.0, 7.0);
        let texts = [StartText::Example, StartText::Start].map(|text| text.to_string());
        let (example, start) = buttons_at_right_ui(ui, &texts.each_ref().map(String::as_str), |ui| {
            let example = ui.button(texts[0].as_str());
            (example, ui.add_enabled_ui(plan.is_some(), |ui| main_button_ui(ui, &texts[1])).inner)
        });
        match plan {
            Some(plan) if start.clicked() => Some(StartAnswer::Start(Box::new(plan.to_open()), self.country.format)),
            _ => example.clicked().then_some(StartAnswer::Example),
        }
    }
}

/// Shows why the answers make no plan.
fn problems_ui(ui: &mut Ui, problems: &[Problem]) {
    let palette = Palette::of(ui.visuals());
    for Problem { key, fault } in problems {
        let name = key.parse::<Key>().map_or_else(|_| key.clone(), |key| key.label().to_owned());
        let text = StartSentence::NoPlan { name, reason: fault.to_string() }.to_string();
        ui.add(Label::new(RichText::new(text).color(palette.bad)).wrap());
    }
}
