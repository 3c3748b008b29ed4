//! Questions and messages that wait for an answer. Escape is always the answer that changes nothing.

mod about;
mod damaged;
mod external_change;
mod failed;
mod import_scenario;
mod layout;
mod not_saved;
mod path;
mod recovery;
mod reply;
mod shortcuts;
mod unsaved;
mod versions;

pub use reply::{Noticed, Offer, Reply, Then, VersionRow};

use std::path::PathBuf;

use eframe::egui::{self, Id, Modal};

use self::about::about_ui;
use self::damaged::damaged_ui;
use self::external_change::external_change_ui;
use self::failed::failed_ui;
use self::import_scenario::import_scenario_ui;
use self::not_saved::not_saved_ui;
use self::path::path_ui;
use self::recovery::{discard_ui, recovery_ui};
use self::shortcuts::shortcuts_ui;
use self::unsaved::unsaved_ui;
use self::versions::versions_ui;
use super::jobs::Ask;
use crate::file::Repaired;
use crate::file::external::ExternalChange;
use crate::plan::Plan;

/// A dialog that is open.
#[derive(Clone, Debug, PartialEq)]
pub enum Dialog {
    /// The plan has changes; what happens to them?
    Unsaved {
        /// The plan's name.
        name: String,
        /// What waits.
        then: Then,
    },
    /// Something could not be done.
    Failed {
        /// What, in a sentence.
        title: String,
        /// Why and what to do, a line each.
        lines: Vec<String>,
    },
    /// A file is damaged, and some of it can be read.
    Damaged {
        /// What could not be done, in a sentence.
        title: String,
        /// What is wrong with the file, a line each.
        lines: Vec<String>,
        /// What can be read.
        repaired: Box<Repaired>,
    },
    /// The program's own path field, where the system has no file dialog.
    Path {
        /// What the path is for.
        ask: Ask,
        /// What is typed.
        text: String,
        /// Why it cannot be taken.
        reason: Option<String>,
    },
    /// The plan could not be saved.
    NotSaved {
        /// Where it was to be saved.
        path: PathBuf,
        /// Why and what to do, a line each.
        lines: Vec<String>,
        /// What was to come after the save.
        then: Option<Then>,
    },
    /// Others have changed the plan's file.
    ExternalChange {
        /// The file's name.
        name: String,
        /// What they have made of it.
        outside: ExternalChange,
        /// How theirs differs from the open plan.
        differences: Vec<String>,
        /// When it was noticed.
        noticed: Noticed,
    },
    /// What was left behind is offered.
    Recovery(Vec<Offer>),
    /// Which of a plan's scenarios is taken over?
    ImportScenario(Box<Plan>),
    /// Something left behind is to go; really?
    Discard(usize, Offer),
    /// The versions of the plan.
    Versions {
        /// The file's name.
        name: String,
        /// The versions, the newest first.
        rows: Vec<VersionRow>,
    },
    /// The keyboard shortcuts.
    Shortcuts,
    /// What this program is.
    About,
}

/// Shows the dialog; gives the answer once there is one.
pub fn dialog_ui(ctx: &egui::Context, dialog: &mut Dialog) -> Option<Reply> {
    // Each kind has its own size.
    let id = Id::unique("dialog").with(std::mem::discriminant(dialog));
    let response = Modal::new(id).frame(frame(ctx)).show(ctx, |ui| {
        let wide = matches!(dialog, Dialog::Recovery(_) | Dialog::Versions { .. });
        ui.set_width(if wide { 560.0_f32 } else { 460.0 }.min(ui.ctx().content_rect().width() - 60.0));
        ui.spacing_mut().item_spacing.y = 8.0;
        match dialog {
            Dialog::Unsaved { name, then } => unsaved_ui(ui, name, then),
            Dialog::Failed { title, lines } => failed_ui(ui, title, lines),
            Dialog::Damaged { title, lines, repaired } => damaged_ui(ui, title, lines, repaired),
            Dialog::Path { ask, text, reason } => path_ui(ui, ask, text, reason.as_deref()),
            Dialog::NotSaved { path, lines, then } => not_saved_ui(ui, path, lines, then.as_ref()),
            Dialog::ExternalChange { name, outside, differences, noticed } => external_change_ui(ui, name, outside, differences, noticed),
            Dialog::Recovery(offers) => recovery_ui(ui, offers),
            Dialog::Discard(index, offer) => discard_ui(ui, *index, offer),
            Dialog::Versions { name, rows } => versions_ui(ui, name, rows),
            Dialog::ImportScenario(plan) => import_scenario_ui(ui, plan),
            Dialog::Shortcuts => shortcuts_ui(ui),
            Dialog::About => about_ui(ui),
        }
    });
    // Where work is at stake, a click beside the dialog is no answer.
    let is_at_stake = matches!(dialog, Dialog::ExternalChange { .. } | Dialog::NotSaved { .. } | Dialog::Recovery(_) | Dialog::Discard(..));
    let is_beside = is_at_stake && response.backdrop_response.clicked();
    let dismissed = (response.should_close() && !is_beside).then_some(Reply::Close);
    response.inner.or(dismissed)
}

fn frame(ctx: &egui::Context) -> egui::Frame {
    let style = ctx.global_style();
    egui::Frame::popup(&style).inner_margin(egui::Margin::same(20))
}
