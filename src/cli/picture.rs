//! `zeroline picture`

use std::io::Write;
use std::sync::atomic::AtomicBool;

use super::args::PictureArgs;
use super::destination::Destination;
use super::{CommandFailure, Environment, input, sources};
use crate::drawing::{DARK, LIGHT};
use crate::export::picture::{PictureFormat, PictureLines, PictureLook, PictureSource, PictureView, PlanInside, ReachAsked, picture};
use crate::forecast::goal_seek::Refused;
use crate::plan::Variant;
use crate::words::{Blur, CommandFault, OptionFault};

pub(super) fn run(args: &PictureArgs, environment: &Environment, out: &mut impl Write, err: &mut impl Write) -> Result<(), CommandFailure> {
    let plan = input::document(&args.input, environment.this_month, err)?;
    let shown = args.scenario.as_deref().map_or(Ok(Variant::Base), |name| input::variant(&plan, "--scenario", name))?;
    let months = plan.flattened(shown).months();
    if args.view.view() == PictureView::Month && usize::from(args.month) > months {
        return Err(OptionFault::Month(Refused::NoMonth { months }).into());
    }
    let ledger = sources::ledger(environment, err);
    let (view, month, reach) = (args.view.view(), usize::from(args.month) - 1, &ReachAsked::default());
    let source = PictureSource { plan: &plan, shown, view, month, reach, ledger: &ledger, today: environment.today };
    let look = PictureLook {
        colours: if args.dark { &DARK } else { &LIGHT },
        lines: if args.no_title { PictureLines::Hidden } else { PictureLines::Shown },
        plan: if args.no_plan { PlanInside::LeftOut } else { PlanInside::Kept },
        format: PictureFormat::of_file(&args.output, args.scale),
    };
    let mut engine = input::engine(args.input.threads);
    let painted = Blur::Off.within(|| picture(&source, &look, &mut engine, &AtomicBool::new(false)));
    let bytes = painted.map_err(|error| CommandFailure::of_export(error, CommandFault::Picture))?;
    Destination { path: &args.output, plan: Some(&args.input.plan), config_folder: environment.config_folder.as_deref(), put: args.overwrite.put() }
        .write(&bytes, out)
}
