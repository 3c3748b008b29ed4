//! Help: its kinds, the program in a few lines, and the futures behind the figures.

use eframe::egui::{Label, RichText, Ui};

use super::parts::{buttons_ui, title_ui};
use crate::app::theme::{self, Palette};
use crate::session::work::Run;
use crate::words::{CalculationText, ControlKind, DialogMessage, DialogText};

/// A page of help in a dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HelpPage {
    /// The keyboard shortcuts, first those of the control that had the focus.
    Shortcuts(Option<ControlKind>),
    /// The futures behind the figures.
    Calculation,
    /// The program in a few lines.
    About,
}

/// The answer to help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HelpAnswer {
    /// Close it.
    Close,
    /// Simulate with another random seed.
    NewSeed,
}

/// Shows the program in a few lines.
pub(super) fn about_ui(ui: &mut Ui) -> Option<HelpAnswer> {
    let palette = Palette::of(ui.visuals());
    title_ui(ui, &DialogMessage::Version(env!("CARGO_PKG_VERSION")).to_string());
    for text in [DialogText::AboutQuestion, DialogText::AboutPrivacy, DialogText::AboutForecast] {
        ui.label(text.text());
    }
    ui.label(RichText::new(DialogText::AboutLicence.text()).font(theme::note()).color(palette.dim));
    buttons_ui(ui, (DialogText::Close.text(), HelpAnswer::Close), Vec::new())
}

/// Shows the number of futures, their seed and the time they took.
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
