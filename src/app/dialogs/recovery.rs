//! Unsaved changes of windows that closed unexpectedly.

use eframe::egui::{Align, Button, Label, Layout, RichText, Ui};

use super::layout::{buttons_ui, list_ui, note_ui, row_ui, title_ui};
use super::reply::{Offer, Reply};
use crate::app::theme::{self, Palette};

pub(super) fn recovery_ui(ui: &mut Ui, offers: &[Offer]) -> Option<Reply> {
    title_ui(ui, "Recover unsaved changes?");
    ui.label("Zeroline closed unexpectedly. Your work was autosaved; nothing changes until you choose.");
    let mut reply = None;
    list_ui(ui, |ui| {
        for (i, offer) in offers.iter().enumerate() {
            let buttons = |ui: &mut Ui| {
                let name = offer.name.as_deref().unwrap_or("unreadable autosave");
                let palette = Palette::of(ui.visuals());
                if offer.name.is_some() {
                    let open = ui.add(Button::new(RichText::new("Open").font(theme::strong()).color(palette.on_accent)).fill(palette.accent));
                    if i == 0 && ui.memory(|memory| memory.focused().is_none()) {
                        open.request_focus();
                    }
                    if open.on_hover_text(format!("Opens {name} with these changes, unsaved")).clicked() {
                        reply = Some(Reply::Recover(i));
                    }
                }
                if ui.button("Discard…").clicked() {
                    reply = Some(Reply::AskToDiscard(i));
                }
            };
            row_ui(ui, |ui| offer_ui(ui, offer), buttons);
        }
    });
    // The main button stands in its row; this one changes nothing.
    ui.add_space(theme::SMALL_GAP);
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        if ui.button("Later").on_hover_text("Keeps everything; open it from the File menu or at the next start").clicked() {
            reply = Some(Reply::Close);
        }
    });
    reply
}

fn offer_ui(ui: &mut Ui, offer: &Offer) {
    let palette = Palette::of(ui.visuals());
    let Some(name) = &offer.name else {
        ui.label(RichText::new("Unreadable").font(theme::strong()));
        note_ui(ui, &format!("Kept in {}", offer.file));
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
    let name = offer.name.as_deref().unwrap_or("unreadable autosave");
    title_ui(ui, &format!("Discard “{name}”?"));
    ui.label("This deletes the unsaved changes for good. The plan's file does not change.");
    buttons_ui(ui, ("Keep", Reply::Offers), vec![("Discard", Reply::DiscardAutosave(index))])
}
