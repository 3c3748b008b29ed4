//! The line at the bottom.

use eframe::egui::{self, RichText, Ui};

use crate::app::command::Command;
use crate::app::theme::{self, Palette};
use crate::session::work::Run;
use crate::words;

/// The data of the status bar.
pub struct Status<'a> {
    /// The step that undo would reverse.
    pub undo: Option<&'a str>,
    /// The plan is being saved.
    pub is_saving: bool,
    /// A fault, as a sentence.
    pub trouble: Option<String>,
    /// The futures of the plan on screen.
    pub run: Option<&'a Run>,
}

/// Shows the status bar; `true` when a new random seed is wanted.
pub fn status_ui(ui: &mut Ui, status: &Status<'_>) -> bool {
    let mut again = false;
    let palette = Palette::of(ui.visuals());
    let note = |text: String| RichText::new(text).font(theme::note()).color(palette.faint);
    ui.horizontal_centered(|ui| {
        if let Some(run) = status.run {
            #[expect(clippy::cast_precision_loss, reason = "at most a million")]
            let count = words::plain(run.futures.count as f64);
            let text = format!("{count} futures   seed {}   {:.0} ms", run.futures.seed, run.took.as_secs_f64() * 1e3);
            ui.label(note(text)).on_hover_text("Futures simulated, their seed, and the time taken");
            let button = egui::Button::new(note("new seed".to_owned())).frame(false);
            again = ui.add(button).on_hover_text("Simulates the plan with another seed: only the random draws change").clicked();
        }
        ui.label(note("offline".to_owned())).on_hover_text("Nothing leaves this computer: the program has no network code");
        if status.is_saving {
            ui.label(note("saving…".to_owned()));
        }
        if let Some(trouble) = &status.trouble {
            // What is wrong goes before the hints, and wholly into the hint of its own.
            let text = RichText::new(trouble).font(theme::note()).color(palette.bad);
            ui.add(egui::Label::new(text).truncate()).on_hover_text(trouble);
            return;
        }
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let keys = |command: Command| command.shortcut().map_or_else(String::new, |shortcut| ui.ctx().format_shortcut(&shortcut));
            let undo = status.undo.as_ref().map_or_else(String::new, |label| format!("     {} undo “{label}”", keys(Command::Undo)));
            ui.add(egui::Label::new(note(format!("{} shortcuts{undo}", keys(Command::Keys)))).truncate());
        });
    });
    again
}
