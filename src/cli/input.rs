//! The plan of a command, with the changes of its options.

use std::fs::File;
use std::io::{self, Write};
use std::num::NonZeroUsize;
use std::path::Path;
use std::thread::available_parallelism;

use super::CommandFailure;
use super::args::{ChangeArgs, PlanArgs, SET, WholePlanArgs};
use super::output::say;
use super::standard_stream::is_standard_input;
use crate::file::{self, FileContent};
use crate::forecast::futures::Engine;
use crate::plan::key::nearest_of;
use crate::plan::{BASE, Entry, Fault, Key, Plan, PlanField, Problem, Variant, YearMonth};
use crate::words::{CommandNotice, OptionFault, ReadAs, StandardStream, in_a_line, language};

/// The most threads: each takes memory, and no machine here has more cores.
const MOST_THREADS: NonZeroUsize = NonZeroUsize::new(256).unwrap();

/// The plan of the file, or the first example, flattened to its scenario, with the options written into it.
pub(super) fn plan(args: &PlanArgs, this_month: YearMonth, err: &mut impl Write) -> Result<Plan, CommandFailure> {
    Ok(source(args, this_month, err)?.flat)
}

/// A plan and the document it is of.
pub(super) struct PlanInput {
    /// The file; `None` for the first example.
    content: Option<FileContent>,
    /// The plan with its scenarios, as the file has it.
    document: Plan,
    /// The scenario of the options.
    variant: Variant,
    /// The plan of that scenario alone, with the options written into it.
    pub(super) flat: Plan,
}

impl PlanInput {
    /// The text of the document with these keys of a changed plan, in the scenario of the options.
    pub(super) fn text_with(mut self, changed: &Plan, keys: impl Iterator<Item = Key>, this_month: YearMonth) -> Result<String, Problem> {
        for key in keys {
            if let Some(entry) = changed.get(key) {
                self.document.set_in(self.variant, key, entry)?;
            }
        }
        Ok(self.content.map_or_else(|| file::write(&self.document), |content| content.rewritten(&self.document, this_month)))
    }
}

/// The plan of the file, or the first example, and the document.
pub(super) fn source(args: &PlanArgs, this_month: YearMonth, err: &mut impl Write) -> Result<PlanInput, CommandFailure> {
    let content = args.plan.as_deref().map(content);
    let plan = match &content {
        Some(content) => read(content, this_month, err)?,
        None => file::first_example(this_month),
    };
    let variant = args.scenario.as_deref().map_or(Ok(Variant::Base), |name| variant(&plan, "--scenario", name))?;
    let mut flat = plan.flattened(variant);
    if let Some(scenario) = variant.scenario().and_then(|id| plan.scenario(id)) {
        // A title that is too long for a name is cut.
        let title: String = format!("{}: {}", plan.name(), scenario.name()).chars().take(80).collect();
        flat.set(Key::Plan(PlanField::Name), Entry::Word(title)).ok();
    }
    notice(&args.changes, args.threads, err);
    changed(&mut flat, &args.changes, err)?;
    Ok(PlanInput { content, document: plan, variant, flat })
}

/// A plan with its scenarios, the options written into its base.
pub(super) fn document(args: &WholePlanArgs, this_month: YearMonth, err: &mut impl Write) -> Result<Plan, CommandFailure> {
    let mut plan = load(&args.plan, this_month, err)?;
    notice(&args.changes, args.threads, err);
    changed(&mut plan, &args.changes, err)?;
    Ok(plan)
}

/// Writes the options into a plan, and the warnings that it has only with them.
fn changed(plan: &mut Plan, args: &ChangeArgs, err: &mut impl Write) -> Result<(), CommandFailure> {
    let before = file::warnings(plan);
    change(plan, args).map_err(CommandFailure::Options)?;
    for warning in file::warnings(plan).iter().filter(|warning| !before.contains(warning)) {
        // A warning that cannot be written changes no result.
        drop(say(err, &format_args!("{SET}: {warning}")));
    }
    Ok(())
}

/// Says how numbers of the options were read where they can be read in two ways, and whether fewer threads are used than named.
pub(super) fn notice(changes: &ChangeArgs, threads: Option<NonZeroUsize>, err: &mut impl Write) {
    let readings = changes.entries().flat_map(|(option, _, entry)| entry.read_as.iter().map(read_as(option)));
    let fewer = threads.filter(|given| *given > MOST_THREADS).map(|given| CommandNotice::FewerThreads { given, used: MOST_THREADS });
    say_all(readings.chain(fewer), err);
}

/// The notice that a number of an option was read so.
pub(super) fn read_as(option: &'static str) -> impl Fn(&ReadAs) -> CommandNotice {
    move |read_as| CommandNotice::ReadAs { option, read_as: read_as.clone() }
}

/// Writes notices. One that cannot be written changes no result.
pub(super) fn say_all(notices: impl Iterator<Item = CommandNotice>, err: &mut impl Write) {
    notices.for_each(|notice| drop(say(err, &notice)));
}

/// The plan of a file, with its warnings written.
pub(super) fn load(path: &Path, this_month: YearMonth, err: &mut impl Write) -> Result<Plan, CommandFailure> {
    read(&content(path), this_month, err)
}

fn read(content: &FileContent, this_month: YearMonth, err: &mut impl Write) -> Result<Plan, CommandFailure> {
    let plan = content.plan(this_month)?;
    // A warning that cannot be written changes no result.
    drop(warn(content.path(), &plan, err));
    Ok(plan)
}

/// The bytes of a plan's file, or of a pipe with a name; `-` is standard input.
pub(super) fn content(path: &Path) -> FileContent {
    if is_standard_input(path) {
        return FileContent::of_stream(Path::new(&StandardStream::Input.to_string()), io::stdin().lock());
    }
    match is_pipe(path).then(|| File::open(path)) {
        Some(Ok(pipe)) => FileContent::of_stream(path, pipe),
        _ => FileContent::read(path),
    }
}

#[cfg(unix)]
fn is_pipe(path: &Path) -> bool {
    use std::os::unix::fs::FileTypeExt;
    std::fs::metadata(path).is_ok_and(|found| found.file_type().is_fifo())
}

#[cfg(not(unix))]
const fn is_pipe(_: &Path) -> bool {
    false
}

/// The base or the scenario of this name.
pub(super) fn variant(plan: &Plan, option: &'static str, name: &str) -> Result<Variant, OptionFault> {
    if let Some(id) = plan.scenario_named(name) {
        return Ok(Variant::Scenario(id));
    }
    if name.trim().eq_ignore_ascii_case(BASE) || name.trim().to_lowercase() == language().base().to_lowercase() {
        return Ok(Variant::Base);
    }
    let names = || std::iter::once(language().base()).chain(plan.scenarios().iter().map(|scenario| scenario.name()));
    Err(OptionFault::Scenario { option, name: name.to_owned(), near: nearest_of(name, names()), names: names().map(str::to_owned).collect() })
}

/// The scenarios of these names, separated by commas; a name may contain commas itself.
pub(super) fn variants(plan: &Plan, option: &'static str, names: &str) -> Result<Vec<Variant>, OptionFault> {
    match variant(plan, option, names) {
        Err(_) if names.contains(',') => names.split(',').map(|name| variant(plan, option, name)).collect(),
        whole => Ok(vec![whole?]),
    }
}

/// The values of `--set` that no plan accepts.
pub(super) fn never_accepted(args: &ChangeArgs, this_month: YearMonth) -> Vec<OptionFault> {
    let depends_on_plan = |fault: &OptionFault| match fault {
        OptionFault::Set(problem) => match problem.fault {
            Fault::UnknownKey { .. } | Fault::FollowsGiftTable | Fault::BadRange { .. } | Fault::TooManyOwnStreams { .. } | Fault::Shared => true,
            Fault::OutsideLimit { .. } => problem.key.parse().is_ok_and(Key::is_money),
            _ => false,
        },
        OptionFault::Change { .. } => false,
        _ => true,
    };
    let faults = change(&mut Plan::new(this_month), args).err().unwrap_or_default();
    faults.into_iter().filter(|fault| !depends_on_plan(fault)).collect()
}

/// Writes the options into a plan.
///
/// # Errors
/// Every option that does not fit.
pub(super) fn change(plan: &mut Plan, args: &ChangeArgs) -> Result<(), Vec<OptionFault>> {
    let mut faults = Vec::new();
    let mut entries: Vec<_> = args.entries().collect();
    // The limits and units of money follow the currency.
    entries.sort_by_key(|(_, key, _)| *key != Key::Plan(PlanField::Currency));
    for (option, key, entry) in entries {
        let refused = |problem: Problem| if option == SET { OptionFault::Set(problem) } else { OptionFault::Change { option, fault: problem.fault } };
        let set = entry.entry(plan).map_err(|problem| OptionFault::Entry { option, problem }).and_then(|entry| plan.set(key, entry).map_err(refused));
        faults.extend(set.err());
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// Writes the fields of a plan's file that this program ignores.
pub(super) fn warn(path: &Path, plan: &Plan, to: &mut impl Write) -> io::Result<()> {
    file::warnings(plan).iter().try_for_each(|warning| say(to, &format_args!("{}: {warning}", in_a_line(path))))
}

/// An engine for futures, on every core unless an option says otherwise.
pub(super) fn engine(threads: Option<NonZeroUsize>) -> Engine {
    Engine::new(cores(threads))
}

/// The number of threads: every core unless an option names another, at most [`MOST_THREADS`].
pub(super) fn cores(threads: Option<NonZeroUsize>) -> NonZeroUsize {
    threads.or_else(|| available_parallelism().ok()).unwrap_or(NonZeroUsize::MIN).min(MOST_THREADS)
}
