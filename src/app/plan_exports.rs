//! Exports that the window asks the session for, each with the function that makes its bytes.

use std::sync::Arc;

use eframe::egui::Context;

use super::theme::{self, Palette};
use super::views::VIEWS;
use super::window::Zeroline;
use crate::export::picture::{PictureFormat, PictureLines, PictureLook, PictureSource, PlanInside, ReachAsked, picture};
use crate::export::printed::{Paper, PrintedSource, printed};
use crate::export::workbook::{WorkbookSource, workbook};
use crate::file;
use crate::ledger::{Date, Ledger};
use crate::plan::Plan;
use crate::session::work::{Copied, Export, ExportMaker, ExportStop};
use crate::session::{Action, ScenarioAction};
use crate::words::Blur;
use crate::words::exporting::PlanExport;

/// Pixels of a point in pictures from the window.
const SCALE: u8 = 2;

/// The plan of an export, as it was when it was asked for.
struct Exported {
    plan: Arc<Plan>,
    ledger: Ledger,
    today: Date,
}

impl Zeroline {
    /// Exports something of the open plan.
    pub(super) fn export(&mut self, kind: PlanExport, ctx: &Context) {
        let document = self.session.document();
        let (shown, plan) = (document.shown(), Arc::clone(document.plan()));
        let of = Exported { plan: Arc::clone(&plan), ledger: self.session.view().ledger().clone(), today: self.today };
        let make: ExportMaker = match kind {
            PlanExport::Picture | PlanExport::CopyOfPicture => {
                let view = (VIEWS[self.state.view.0].picture)(&self.state);
                let (month, colours) = (self.state.month, Palette::of(&ctx.global_style().visuals).colours());
                let target = self.state.reach.target(document.shown_plan(), month);
                let reach = ReachAsked { target: Some(target), locked: self.state.locked.clone() };
                // With blurred amounts the plan, which holds them all, stays out of the picture.
                let plan = if Blur::current() == Blur::On { PlanInside::LeftOut } else { PlanInside::Kept };
                Arc::new(move |path, engine, stop| {
                    let source = PictureSource { plan: &of.plan, shown, view, month, reach: &reach, ledger: &of.ledger, today: of.today };
                    picture(&source, &PictureLook { colours, lines: PictureLines::Shown, plan, format: PictureFormat::of_file(path, SCALE) }, engine, stop)
                        .map_err(ExportStop::from)
                })
            }
            PlanExport::Report => {
                let paper = if ["US", "CA", "MX", "PH"].contains(&self.country.code) { Paper::Letter } else { Paper::A4 };
                Arc::new(move |_, engine, stop| {
                    printed(&PrintedSource { plan: &of.plan, ledger: &of.ledger, today: of.today, paper }, engine, stop).map_err(ExportStop::from)
                })
            }
            PlanExport::Workbook => Arc::new(move |_, engine, stop| {
                workbook(&WorkbookSource { plan: &of.plan, ledger: &of.ledger, today: of.today }, engine, stop).map_err(ExportStop::from)
            }),
            PlanExport::Scenario => {
                let export = shown.scenario().map(|scenario| Action::Scenario(ScenarioAction::Export(scenario)));
                return export.into_iter().for_each(|export| self.session.apply(export));
            }
            PlanExport::CopyOfText => {
                let text = file::write(&plan);
                Arc::new(move |_, _, _| Ok(text.clone().into_bytes()))
            }
        };
        self.session.apply(Action::Export(Export { kind, name: plan.name().to_owned(), make }));
    }

    /// Copies a text, in which no amount is blurred: while they are, only after a question.
    pub(super) fn copy(&mut self, text: String, ctx: &Context) {
        if Blur::current() == Blur::Off {
            return ctx.copy_text(text);
        }
        let name = self.session.document().plan().name().to_owned();
        let make: ExportMaker = Arc::new(move |_, _, _| Ok(text.clone().into_bytes()));
        self.session.apply(Action::Export(Export { kind: PlanExport::CopyOfText, name, make }));
    }

    /// Puts a finished copy on the clipboard.
    pub(super) fn copy_ready(&mut self, ctx: &Context) {
        match self.session.take_copied() {
            None => {}
            Some(Copied::Text(text)) => ctx.copy_text(text),
            Some(Copied::Picture(png)) => {
                if let Some(image) = theme::picture_of(&png) {
                    ctx.copy_image(image);
                }
            }
        }
    }
}
