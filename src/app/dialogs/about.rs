//! The program in a few lines.

use eframe::egui::{RichText, Ui};

use super::help::HelpAnswer;
use super::parts::{buttons_ui, title_ui};
use crate::app::theme::{self, Palette};
use crate::words::{DialogMessage, DialogText};

pub(super) fn about_ui(ui: &mut Ui) -> Option<HelpAnswer> {
    let palette = Palette::of(ui.visuals());
    title_ui(ui, &DialogMessage::Version(env!("CARGO_PKG_VERSION")).to_string());
    for text in [DialogText::AboutQuestion, DialogText::AboutPrivacy, DialogText::AboutForecast] {
        ui.label(text.text());
    }
    ui.label(RichText::new(DialogText::AboutLicence.text()).font(theme::note()).color(palette.dim));
    buttons_ui(ui, (DialogText::Close.text(), HelpAnswer::Close), Vec::new())
}
