//! The futures behind the figures: their number, their seed and the time they took.

use eframe::egui::{Label, RichText, Ui};

use super::help::HelpAnswer;
use super::parts::{buttons_ui, title_ui};
use crate::app::theme;
use crate::session::work::Run;
use crate::words::{CalculationText, DialogText};

pub(super) fn calculation_ui(ui: &mut Ui, run: Option<&Run>) -> Option<HelpAnswer> {
    title_ui(ui, &CalculationText::Title.to_string());
    for text in [CalculationText::AsSet, CalculationText::Futures] {
        ui.add(Label::new(text.to_string()).wrap());
    }
    let Some(run) = run else {
        ui.label(CalculationText::NoRun.to_string());
        return buttons_ui(ui, (DialogText::Close.text(), HelpAnswer::Close), Vec::new());
    };
    let text = CalculationText::Run { futures: run.futures.count, seed: run.futures.seed, took: run.took };
    ui.label(RichText::new(text.to_string()).font(theme::strong()));
    ui.label(CalculationText::Seed.to_string());
    let new_seed = CalculationText::NewSeed.to_string();
    buttons_ui(ui, (DialogText::Close.text(), HelpAnswer::Close), vec![(&new_seed, HelpAnswer::NewSeed)])
}
