//! Unsaved changes of windows that closed unexpectedly.

use eframe::egui::{Align, Button, Label, Layout, RichText, Ui};

use super::layout::{buttons_ui, list_ui, note_ui, row_ui, title_ui};
use super::reply::{Offer, Reply};
use crate::app::theme::{self, Palette};

pub(super) fn recovery_ui(ui: &mut Ui, offers: &[Offer]) -> Option<Reply> {
    title_ui(ui, "Bring back what was not saved?");
    ui.label("Zeroline ended without a word, but kept what you were working on. Nothing is changed or deleted until you say so.");
    let mut reply = None;
    list_ui(ui, |ui| {
        for (i, offer) in offers.iter().enumerate() {
            let buttons = |ui: &mut Ui| {
                let name = offer.name.as_deref().unwrap_or("what cannot be read");
                let palette = Palette::of(ui.visuals());
                if offer.name.is_some() {
                    let open = ui.add(Button::new(RichText::new("Open").font(theme::strong()).color(palette.on_accent)).fill(palette.accent));
                    if i == 0 && ui.memory(|memory| memory.focused().is_none()) {
                        open.request_focus();
                    }
                    if open.on_hover_text(format!("Opens {name} with these changes, not saved yet")).clicked() {
                        reply = Some(Reply::Recover(i));
                    }
                }
                if ui.button("Throw away…").clicked() {
                    reply = Some(Reply::AskToDiscard(i));
                }
            };
            row_ui(ui, |ui| offer_ui(ui, offer), buttons);
        }
    });
    // The main button stands in its row; this one changes nothing.
    ui.add_space(theme::SMALL_GAP);
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        if ui.button("Look later").on_hover_text("Keeps all of it; the File menu and the next start offer it again").clicked() {
            reply = Some(Reply::Close);
        }
    });
    reply
}

fn offer_ui(ui: &mut Ui, offer: &Offer) {
    let palette = Palette::of(ui.visuals());
    let Some(name) = &offer.name else {
        ui.label(RichText::new("Cannot be read").font(theme::strong()));
        note_ui(ui, &format!("It is kept in {}", offer.file));
        return;
    };
    ui.add(Label::new(RichText::new(name).font(theme::strong())).truncate());
    note_ui(ui, &format!("{} · {}", offer.time, offer.file));
    for note in &offer.notes {
        ui.add(Label::new(RichText::new(note).font(theme::note()).color(palette.bad)).wrap());
    }
    for difference in &offer.differences {
        ui.add(Label::new(difference).truncate());
    }
}

pub(super) fn discard_ui(ui: &mut Ui, index: usize, offer: &Offer) -> Option<Reply> {
    let name = offer.name.as_deref().unwrap_or("what cannot be read");
    title_ui(ui, &format!("Throw away “{name}”?"));
    ui.label("These unsaved changes are deleted for good. The plan's own file stays as it is.");
    buttons_ui(ui, ("Keep", Reply::Offers), vec![("Throw away", Reply::DiscardAutosave(index))])
}
