//! Exports that the window asks the session for: each says how its bytes are made.

use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use eframe::egui::Context;

use super::theme::{self, Palette};
use super::ui_state::RealityPage;
use super::views::VIEWS;
use super::window::Zeroline;
use crate::export::picture::{PictureError, PictureFormat, PictureLines, PictureLook, PictureSource, PictureView, PlanInside, ReachAsked, picture};
use crate::export::printed::{Paper, PrintedSource, printed};
use crate::export::workbook::{WorkbookSource, workbook};
use crate::file;
use crate::forecast::futures::{Engine, Stopped};
use crate::forecast::{Cash, deterministic};
use crate::ledger::{Date, Ledger};
use crate::plan::{Plan, Variant};
use crate::session::work::{Copied, Export, ExportMaker, ExportStop};
use crate::session::{Action, ScenarioAction};
use crate::words::exporting::PlanExport;
use crate::words::{Blur, ViewName};

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
                let view = pictured(VIEWS[self.state.view.0].name, self.state.reality);
                let (month, colours) = (self.state.month, Palette::of(&ctx.global_style().visuals).colours());
                let target = self.state.reach.target(document.shown_plan(), month);
                let reach = ReachAsked { target: Some(target), locked: self.state.locked.clone() };
                // With blurred amounts the plan, which holds them all, stays out of the picture.
                let plan = if Blur::current() == Blur::On { PlanInside::LeftOut } else { PlanInside::Kept };
                Arc::new(move |path, stop| {
                    let is_svg = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("svg"));
                    let format = if is_svg { PictureFormat::Svg } else { PictureFormat::Png(SCALE) };
                    let source = PictureSource { plan: &of.plan, shown, view, month, reach: &reach, ledger: &of.ledger, today: of.today };
                    picture(&source, &PictureLook { colours, lines: PictureLines::Shown, plan, format }, &mut engine(), stop).map_err(|error| match error {
                        PictureError::Stopped(_) => ExportStop::Cancelled,
                        PictureError::NotPainted(reason) => ExportStop::NotMade(reason),
                    })
                })
            }
            PlanExport::Report => {
                let paper = if ["US", "CA", "MX", "PH"].contains(&self.country.code) { Paper::Letter } else { Paper::A4 };
                Arc::new(move |_, stop| report(&of, paper, stop))
            }
            PlanExport::Workbook => Arc::new(move |_, stop| spreadsheet(&of, stop)),
            PlanExport::Scenario => {
                let export = shown.scenario().map(|scenario| Action::Scenario(ScenarioAction::Export(scenario)));
                return export.into_iter().for_each(|export| self.session.apply(export));
            }
            PlanExport::CopyOfText => {
                let text = file::write(&plan);
                Arc::new(move |_: &Path, _: &AtomicBool| Ok(text.clone().into_bytes()))
            }
        };
        self.session.export(Export { kind, name: plan.name().to_owned(), make });
    }

    /// Copies a text, in which no amount is blurred: while they are, only after a question.
    pub(super) fn copy(&mut self, text: String, ctx: &Context) {
        if Blur::current() == Blur::Off {
            return ctx.copy_text(text);
        }
        let name = self.session.document().plan().name().to_owned();
        self.session.export(Export { kind: PlanExport::CopyOfText, name, make: Arc::new(move |_, _| Ok(text.clone().into_bytes())) });
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

/// The picture of a view.
const fn pictured(view: ViewName, page: RealityPage) -> PictureView {
    match (view, page) {
        (ViewName::Month, _) => PictureView::Month,
        (ViewName::Time, _) => PictureView::Time,
        (ViewName::Cash, _) => PictureView::Cash,
        (ViewName::Range, _) => PictureView::Range,
        (ViewName::Matters, _) => PictureView::Matters,
        (ViewName::Reach, _) => PictureView::Reach,
        (ViewName::Compare, _) => PictureView::Compare,
        (ViewName::Reality, RealityPage::SoFar) => PictureView::Reality,
        (ViewName::Reality, RealityPage::Likes) => PictureView::Likes,
        (ViewName::Others, _) => PictureView::Others,
    }
}

fn engine() -> Engine {
    Engine::new(std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN))
}

fn report(of: &Exported, paper: Paper, stop: &AtomicBool) -> Result<Vec<u8>, ExportStop> {
    let base = of.plan.flattened(Variant::Base);
    let (forecast, mut engine) = (deterministic(&base), engine());
    let futures = engine.run_until(&base, base.futures_count(), stop).map_err(cancelled)?;
    let cash_futures = engine.cash_until(&base, base.futures_count(), stop).map_err(cancelled)?;
    let source = PrintedSource {
        plan: &of.plan,
        forecast: &forecast,
        futures: futures.as_deref(),
        cash: &Cash::of(&base, &forecast),
        cash_futures: cash_futures.as_ref(),
        ledger: &of.ledger,
        today: of.today,
        paper,
    };
    printed(&source).map_err(ExportStop::NotMade)
}

fn spreadsheet(of: &Exported, stop: &AtomicBool) -> Result<Vec<u8>, ExportStop> {
    let plan = &*of.plan;
    let forecast = deterministic(plan);
    let futures = engine().run_until(plan, plan.futures_count(), stop).map_err(cancelled)?;
    let cash = Cash::of(plan, &forecast);
    let source = WorkbookSource { plan, forecast: &forecast, cash: &cash, futures: futures.as_deref(), ledger: &of.ledger, today: of.today };
    workbook(&source).map_err(|error| ExportStop::NotMade(error.to_string()))
}

const fn cancelled(_: Stopped) -> ExportStop {
    ExportStop::Cancelled
}
