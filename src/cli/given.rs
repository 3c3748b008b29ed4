//! The plan a command computes from.

use std::io::Write;
use std::num::NonZeroUsize;
use std::path::Path;
use std::thread::available_parallelism;

use super::Failure;
use super::args::{ChangeArgs, PlanArgs, Set};
use crate::file;
use crate::forecast::futures::Engine;
use crate::forecast::reach::Figure;
use crate::plan::key::nearest_of;
use crate::plan::{BASE, Entry, Key, Plan, PlanField, Variant, YearMonth};
use crate::report::Typed;

/// The plan that is named, or the first_example plan, as its scenario and the command line have it; every option that does not fit is
/// named.
pub(super) fn plan(args: &PlanArgs, this_month: YearMonth, err: &mut impl Write) -> Result<Plan, Failure> {
    let plan = match &args.plan {
        Some(path) => load(path, this_month, err)?,
        None => file::first_example(this_month),
    };
    let mut shown = match &args.scenario {
        None => plan.flattened(Variant::Base),
        Some(name) => {
            let variant = variant(&plan, "--scenario", name)?;
            let mut shown = plan.flattened(variant);
            if let Some(scenario) = variant.scenario().and_then(|id| plan.scenario(id)) {
                // What does not fit a name is cut: it is only a title here.
                let title: String = format!("{}: {}", plan.name(), scenario.name()).chars().take(80).collect();
                shown.set(Key::Plan(PlanField::Name), Entry::Word(title)).ok();
            }
            shown
        }
    };
    change(&mut shown, &args.changes).map_err(|refused| Failure::Arguments(refused.join("\n")))?;
    Ok(shown)
}

/// A plan with its scenarios, the command line written into its base.
pub(super) fn document(path: &Path, changes: &ChangeArgs, this_month: YearMonth, err: &mut impl Write) -> Result<Plan, Failure> {
    let mut plan = load(path, this_month, err)?;
    change(&mut plan, changes).map_err(|refused| Failure::Arguments(refused.join("\n")))?;
    Ok(plan)
}

fn load(path: &Path, this_month: YearMonth, err: &mut impl Write) -> Result<Plan, Failure> {
    let plan = file::load(path, this_month).map_err(|error| Failure::Plan(error.to_string()))?;
    warn(path, &plan, err);
    Ok(plan)
}

/// The base or the scenario of this name.
pub(super) fn variant(plan: &Plan, option: &str, name: &str) -> Result<Variant, Failure> {
    if let Some(id) = plan.scenario_named(name) {
        return Ok(Variant::Scenario(id));
    }
    if name.trim().eq_ignore_ascii_case(BASE) {
        return Ok(Variant::Base);
    }
    let names = || plan.scenarios().iter().map(|scenario| scenario.name());
    let remedy = match nearest_of(name, names().chain([BASE])) {
        Some(near) => format!("did you mean “{near}”?"),
        None if plan.scenarios().is_empty() => "this plan has none".to_owned(),
        None => format!("there are {}", [BASE].into_iter().chain(names()).map(|name| format!("“{name}”")).collect::<Vec<_>>().join(", ")),
    };
    Err(Failure::Arguments(format!("error: {option}: there is no scenario “{name}”; {remedy}")))
}

/// The scenarios of these names, commas between them; a comma can stand in the name of one, too.
pub(super) fn variants(plan: &Plan, option: &str, names: &str) -> Result<Vec<Variant>, Failure> {
    match variant(plan, option, names) {
        Err(_) if names.contains(',') => names.split(',').map(|name| variant(plan, option, name)).collect(),
        whole => Ok(vec![whole?]),
    }
}

/// What a figure is to come to: money, or for a chance a share.
pub(super) fn target(typed: Typed, figure: Figure) -> Result<f64, Failure> {
    let is_chance = matches!(figure, Figure::ChanceInMonth(_));
    let remedy = if is_chance && !(0.0..=1.0).contains(&typed.value) {
        "a chance is a share of the futures; give one from 0 to 1, or from 0% to 100%"
    } else if !is_chance && typed.percent {
        "a percentage is for a chance; give an amount, such as 40000 or 40k"
    } else {
        return Ok(typed.value);
    };
    Err(Failure::Arguments(format!("error: --target: {remedy}")))
}

/// Writes what the command line changes into a plan.
///
/// # Errors
/// Every option that does not fit, a line each.
pub(super) fn change(plan: &mut Plan, args: &ChangeArgs) -> Result<(), Vec<String>> {
    let mut refused = Vec::new();
    for Set { key, entry } in &args.sets {
        refused.extend(plan.set(*key, entry.clone()).err().map(|problem| format!("error: --set {problem}")));
    }
    let whole =
        [("--months", PlanField::Months, args.months), ("--futures", PlanField::FuturesCount, args.futures), ("--seed", PlanField::FuturesSeed, args.seed)];
    for (option, field, value) in whole {
        let set = value.map(|value| plan.set(Key::Plan(field), Entry::Integer(value)));
        refused.extend(set.and_then(Result::err).map(|problem| format!("error: {option}: {}", problem.fault)));
    }
    if refused.is_empty() { Ok(()) } else { Err(refused) }
}

/// Says what of a plan's file counts for nothing here. Where even this cannot be said, the figures still stand.
fn warn(path: &Path, plan: &Plan, err: &mut impl Write) {
    for warning in file::warnings(plan) {
        drop(writeln!(err, "{}: {warning}", path.display()));
    }
}

/// What runs futures, on every core unless told otherwise.
pub(super) fn engine(threads: Option<NonZeroUsize>) -> Engine {
    Engine::new(cores(threads))
}

/// How many threads work at once: every core unless told otherwise.
pub(super) fn cores(threads: Option<NonZeroUsize>) -> NonZeroUsize {
    threads.or_else(|| available_parallelism().ok()).unwrap_or(NonZeroUsize::MIN)
}
