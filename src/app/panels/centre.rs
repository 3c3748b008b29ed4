//! The centre: the view, and the sentence on the last change.

use std::sync::Arc;

use eframe::egui::{self, Color32, ComboBox, FontId, Id, Label, RichText, Role, Ui, WidgetInfo, text::LayoutJob, vec2};

use crate::app::charts::Scene;
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::{UiState, ViewPlace};
use crate::app::views::VIEWS;
use crate::app::widgets::{ABOUT_WIDTH, Same, Urgency, about_ui, announce, choices_ui, compute_once, count_f32, tabs_ui, tabs_width, text_width};
use crate::app::window_command::WindowCommand;
use crate::forecast::Line;
use crate::session::ChangeSummary;
use crate::words::assumptions::AssumptionsText;
use crate::words::{AboutText, PanelText};

/// Shows the view and the last change; returns the user's actions.
pub fn centre_ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut UiState) -> Vec<PanelAction> {
    let mut actions = Vec::new();
    let view = &VIEWS[state.view.0];
    actions.extend(heading_ui(ui, state.view));
    ui.add_space(theme::SMALL_GAP);

    let change = scene.results.last_change(scene.month.t);
    let width = ui.available_width() - 2.0 * theme::GAP;
    let of = (change.clone().map(Same), width, Palette::of(ui.visuals()).text);
    let sentence = Arc::clone(&*compute_once(ui.ctx(), Id::unique("last change"), of, || sentence(ui, change.as_deref(), width)));
    let sentence_height = sentence.size().y + 24.0;
    let palette = Palette::of(ui.visuals());
    let chart = vec2(ui.available_width(), (ui.available_height() - sentence_height - theme::GAP - ui.spacing().item_spacing.y).max(120.0));
    let (rect, _) = ui.allocate_exact_size(chart, egui::Sense::hover());
    ui.painter().rect(rect, theme::card_corners(), palette.panel, egui::Stroke::new(theme::HAIRLINE, palette.line), egui::StrokeKind::Inside);
    let mut inside = ui.new_child(egui::UiBuilder::new().max_rect(rect.shrink(theme::GAP)));
    actions.extend((view.show)(&mut inside, scene, state));

    ui.add_space(theme::GAP);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), sentence_height), egui::Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Status, true, sentence.text()));
    announce(&response, Urgency::Polite);
    ui.painter().rect_filled(rect, theme::card_corners(), palette.card);
    ui.painter().galley(rect.min + vec2(theme::GAP, (rect.height() - sentence.size().y) / 2.0), sentence, palette.text);
    actions
}

/// The widths of the longest question and of all names of tabs, laid out once per size of the typeface.
fn heading_widths(ui: &Ui) -> (f32, f32) {
    let width = |text: &str, font: FontId| text_width(ui.painter(), text, font);
    let widths = || {
        let question = VIEWS.iter().map(|view| width(view.name.question(), theme::question())).fold(0.0, f32::max);
        (question, VIEWS.iter().map(|view| width(view.name.name(), theme::strong())).sum::<f32>())
    };
    *compute_once(ui.ctx(), Id::unique("heading widths"), (), widths)
}

/// Shows the question of the view beside the tabs; returns the view that was chosen.
fn heading_ui(ui: &mut Ui, shown: ViewPlace) -> Option<PanelAction> {
    let view = &VIEWS[shown.0];
    let name = |place: ViewPlace| VIEWS[place.0].name.name();
    // By the longest question, so that the tabs stay where they are from one to the next.
    let (question, names) = heading_widths(ui);
    let count = count_f32(VIEWS.len());
    let chosen = if ui.available_width() < names + 8.0 * count {
        let mut chosen = shown;
        ui.horizontal(|ui| {
            let width = ui.available_width() - ABOUT_WIDTH;
            let combo = ComboBox::from_id_salt("view").width(width).selected_text(RichText::new(view.name.name()).font(theme::strong()));
            let list = combo.show_ui(ui, |ui| choices_ui(ui, &mut chosen, ViewPlace::all(), |place| name(place).to_owned()));
            ui.ctx().accesskit_node_builder(list.response.id, |node| node.set_label(AssumptionsText::View.to_string()));
            about_ui(ui, AboutText::View.text(), view.name.about());
        });
        (chosen != shown).then_some(chosen)
    } else if question + ABOUT_WIDTH + names + 28.0 * count + theme::GAP < ui.available_width() {
        ui.horizontal(|ui| {
            ui.label(RichText::new(view.name.question()).font(theme::question()));
            about_ui(ui, AboutText::View.text(), view.name.about());
            ui.add_space(ui.available_width() - tabs_width(ui, shown, ViewPlace::all(), name));
            tabs_ui(ui, shown, ViewPlace::all(), name)
        })
        .inner
    } else {
        // Tabs come closer before they take a second row.
        let room = ui.available_width() - names - theme::SMALL_GAP * count;
        let chosen = ui
            .horizontal_wrapped(|ui| {
                ui.spacing_mut().button_padding.x = (room / (2.0 * count)).clamp(3.0, ui.spacing().button_padding.x);
                tabs_ui(ui, shown, ViewPlace::all(), name)
            })
            .inner;
        ui.horizontal(|ui| {
            let room = ui.available_width() - ABOUT_WIDTH;
            ui.scope(|ui| {
                ui.set_max_width(room);
                ui.add(Label::new(RichText::new(view.name.question()).font(theme::question())).truncate());
            });
            about_ui(ui, AboutText::View.text(), view.name.about());
        });
        chosen
    };
    chosen.map(|place| PanelAction::Run(WindowCommand::View(place)))
}

/// The effect of the last change, laid out to this width.
fn sentence(ui: &Ui, change: Option<&ChangeSummary>, width: f32) -> Arc<egui::Galley> {
    let palette = Palette::of(ui.visuals());
    let mut job = LayoutJob::default();
    job.wrap.max_width = width;
    let mut add = |text: &str, font: FontId, color: Color32| job.append(text, 0.0, egui::TextFormat::simple(font, color));
    match change.map(|change| (&change.name, &change.moved)) {
        Some((what, None)) if !what.is_empty() => {
            add(what, theme::strong(), palette.text);
            add(PanelText::NoChange.text(), theme::body(), palette.dim);
        }
        None | Some((_, None)) => add(PanelText::MoveASlider.text(), theme::body(), palette.dim),
        Some((what, Some(moved))) => {
            add(what, theme::strong(), palette.text);
            add(": ", theme::body(), palette.text);
            add(&moved.total, theme::strong(), palette.of_change(moved.amount));
            for (i, part) in moved.parts.iter().enumerate() {
                let color = if part.line == Line::Likes { palette.likes_text } else { palette.dim };
                add(if i == 0 { ": " } else { ", " }, theme::body(), palette.dim);
                add(&part.text, theme::body(), color);
            }
        }
    }
    ui.painter().layout_job(job)
}
