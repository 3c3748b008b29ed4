//! The program in a few lines.

use eframe::egui::{RichText, Ui};

use super::parts::{buttons_ui, title_ui};
use crate::app::theme::{self, Palette};
use crate::session::Answer;

pub(super) fn about_ui(ui: &mut Ui) -> Option<Answer> {
    let palette = Palette::of(ui.visuals());
    title_ui(ui, &format!("Zeroline {}", env!("CARGO_PKG_VERSION")));
    ui.label("What could you earn by going LIVE on TikTok, where would it come from, and do likes pay? They do not: their line is flat at zero.");
    ui.label("Offline and private: no account, no network code. Plans are files you can read.");
    ui.label("The figures are a forecast from your assumptions, not a promise of income and not tax advice.");
    ui.label(RichText::new("MIT or Apache-2.0. Typeface: Inter, SIL Open Font License 1.1.").font(theme::note()).color(palette.dim));
    buttons_ui(ui, ("Close", Answer::Cancel), Vec::new())
}
