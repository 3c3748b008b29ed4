//! Unsaved changes of windows that closed unexpectedly.

use eframe::egui::{Align, Label, Layout, RichText, Ui};

use super::parts::{buttons_ui, list_ui, row_ui, title_ui};
use crate::app::theme::{self, Palette};
use crate::app::widgets::{hover_text, main_button_ui, note_ui};
use crate::session::Answer;
use crate::session::question::Offer;
use crate::words::session::RecoveryNote;
use crate::words::{DialogMessage, DialogText};

pub(super) fn recovery_ui(ui: &mut Ui, offers: &[Offer]) -> Option<Answer> {
    title_ui(ui, DialogText::RecoverTitle.text());
    ui.label(DialogText::ClosedUnexpectedly.text());
    let mut answer = None;
    list_ui(ui, |ui| {
        for (i, offer) in offers.iter().enumerate() {
            let buttons = |ui: &mut Ui| {
                if ui.button(DialogText::AskToDiscard.text()).clicked() {
                    answer = Some(Answer::AskToDiscard(i));
                }
                if let Some(plan) = &offer.plan {
                    let open = main_button_ui(ui, DialogText::Open.text());
                    if i == 0 && ui.memory(|memory| memory.focused().is_none()) {
                        open.request_focus();
                    }
                    if hover_text(open, || DialogMessage::OpensWith(plan.name.clone()).to_string()).clicked() {
                        answer = Some(Answer::Recover(i));
                    }
                }
            };
            let open = offer.plan.as_ref().map(|_| DialogText::Open.text());
            let names: Vec<&str> = std::iter::once(DialogText::AskToDiscard.text()).chain(open).collect();
            row_ui(ui, |ui| offer_ui(ui, offer), (&names, buttons));
        }
    });
    // The main button is in its row; this one changes nothing.
    ui.add_space(theme::SMALL_GAP);
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        if hover_text(ui.button(DialogText::Later.text()), || DialogText::LaterHint.text().to_owned()).clicked() {
            answer = Some(Answer::Cancel);
        }
    });
    answer
}

fn offer_ui(ui: &mut Ui, offer: &Offer) {
    let palette = Palette::of(ui.visuals());
    let Some(plan) = &offer.plan else {
        ui.label(RichText::new(DialogText::Unreadable.text()).font(theme::strong()));
        note_ui(ui, &DialogMessage::KeptIn(offer.journal.clone()).to_string());
        return;
    };
    ui.add(Label::new(RichText::new(&plan.name).font(theme::strong())).truncate());
    let file = plan.path.as_ref().map_or_else(|| RecoveryNote::NeverSaved.to_string(), |path| path.display().to_string());
    note_ui(ui, &format!("{} · {file}", plan.time));
    for note in &plan.notes {
        ui.add(Label::new(RichText::new(note.to_string()).font(theme::note()).color(palette.bad)).wrap());
    }
    for difference in &plan.differences {
        ui.add(Label::new(difference).truncate());
    }
}

pub(super) fn discard_ui(ui: &mut Ui, offer: &Offer) -> Option<Answer> {
    let name = offer.plan.as_ref().map_or_else(|| RecoveryNote::Unreadable.to_string(), |plan| plan.name.clone());
    title_ui(ui, &DialogMessage::Discard(name).to_string());
    ui.label(DialogText::DeletesForGood.text());
    buttons_ui(ui, (DialogText::Keep.text(), Answer::ShowOffers), vec![(DialogText::Discard.text(), Answer::DiscardRecoverable)])
}
