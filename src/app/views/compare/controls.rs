//! The choice of scenarios and units, and the copies of the table.

use eframe::egui::{Checkbox, ComboBox, Popup, PopupCloseBehavior, RichText, ScrollArea, Ui};

use super::context::ComparedOnScreen;
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::CompareView;
use crate::app::views::copy_button::copy_button_ui;
use crate::app::widgets::{choice_ui, disabled_hover_text, tabs_ui};
use crate::report::side_by_side::{FigureRow, Unit, spreadsheet};
use crate::report::{self, CsvMarks, Report, Terminal, scenario_name};
use crate::session::work::ComparisonResult;
use crate::words::{Blur, ChartText, CompareText, CopyText, Heading};

/// The most scenarios compared at a time.
pub(super) const MOST: usize = 12;
/// Below this width the row is two.
const ONE_ROW: f32 = 600.0;

/// Shows the controls above the table of these rows; returns a copy of it that was asked for.
pub(super) fn controls_ui(ui: &mut Ui, compared: &ComparedOnScreen<'_>, rows: &[FigureRow], settings: &mut CompareView) -> Option<PanelAction> {
    if ui.available_width() < ONE_ROW {
        ui.horizontal(|ui| choices_ui(ui, compared, settings));
        ui.horizontal(|ui| ways_ui(ui, compared, rows, settings)).inner
    } else {
        ui.horizontal_wrapped(|ui| {
            choices_ui(ui, compared, settings);
            ways_ui(ui, compared, rows, settings)
        })
        .inner
    }
}

/// The scenarios, and the one they are compared with.
fn choices_ui(ui: &mut Ui, compared: &ComparedOnScreen<'_>, settings: &mut CompareView) {
    let (plan, plans) = (compared.plan, compared.plans);
    let all = plan.scenarios().len() + 1;
    let button = ui.button(CompareText::Chosen(plans.len(), all).to_string());
    Popup::menu(&button).close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        ui.set_min_width(220.0);
        ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
            for variant in plan.variants() {
                let mut is_chosen = plans.iter().any(|one| one.variant == variant);
                let is_full = plans.len() >= MOST && !is_chosen;
                let entry = ui.add_enabled(!is_full, Checkbox::new(&mut is_chosen, scenario_name(plan, variant)));
                if disabled_hover_text(entry, || CompareText::AtMost(MOST).to_string()).changed() {
                    if is_chosen {
                        settings.left_out.remove(&variant);
                    } else {
                        settings.left_out.insert(variant);
                    }
                }
            }
        });
    });
    let label = ui.label(RichText::new(CompareText::Against.to_string()).color(Palette::of(ui.visuals()).dim));
    let mut reference = compared.reference;
    let list = ComboBox::from_id_salt("against").width(110.0).truncate();
    choice_ui(ui, list, &mut reference, 0..plans.len(), |place| compared.name(place).to_owned()).labelled_by(label.id);
    if reference != compared.reference {
        settings.reference = plans.get(reference).map(|one| one.variant);
    }
}

/// The unit of differences, and the copies of the table.
fn ways_ui(ui: &mut Ui, compared: &ComparedOnScreen<'_>, rows: &[FigureRow], settings: &mut CompareView) -> Option<PanelAction> {
    let units = [Unit::Amount, Unit::Percent];
    if let Some(unit) = tabs_ui(ui, settings.unit, units, |unit| if unit == Unit::Amount { Heading::Amounts.name() } else { Heading::Percent.name() }) {
        settings.unit = unit;
    }
    // A copy is final: every figure of it belongs to the plan on screen.
    let last = compared.pair.filter(|found| found.is_complete);
    let wanted = ui.add_enabled_ui(last.is_some(), |ui| {
        let as_text = copy_button_ui(ui, CopyText::Text, CopyText::AsText).then_some::<TableCopy>(text);
        let as_csv = copy_button_ui(ui, CopyText::Csv, CopyText::ForSpreadsheet).then_some::<TableCopy>(csv);
        as_text.or(as_csv)
    });
    if compared.pair.is_none() {
        ui.label(RichText::new(ChartText::Updating.to_string()).font(theme::note()).color(Palette::of(ui.visuals()).dim));
    }
    last.zip(wanted.inner).map(|(found, copy)| PanelAction::Copy(copy(compared, rows, found)))
}

/// A copy of the table.
type TableCopy = fn(&ComparedOnScreen<'_>, &[FigureRow], &ComparisonResult) -> String;

fn csv(compared: &ComparedOnScreen<'_>, rows: &[FigureRow], _: &ComparisonResult) -> String {
    let names: Vec<&str> = (0..compared.plans.len()).map(|place| compared.name(place)).collect();
    report::csv(&spreadsheet(rows, &names, compared.plan.currency()), CsvMarks::USUAL)
}

fn text(compared: &ComparedOnScreen<'_>, _: &[FigureRow], found: &ComparisonResult) -> String {
    let plan = compared.plan;
    let sides: Vec<_> = compared.plans.iter().map(|one| one.variant).zip(&found.sides).collect();
    let table = report::Compared::new(plan, &sides, compared.reference, plan.goal_measure());
    Blur::Off.within(|| report::text(&table.page(), Terminal::FILE))
}
