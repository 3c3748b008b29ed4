//! The lines of a journal. Steps are numbered from the first the plan ever had, so that a line that cannot be read costs its own
//! step and no other.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::working_state::{Beginning, HistoryStep, Recovered, ShownVariants, WorkingState};
use crate::file::external::PlanFile;
use crate::file::fingerprint::{Fingerprint, checksum};
use crate::file::{read as read_plan, write as write_plan};
use crate::plan::{Plan, ScenarioId, Variant, YearMonth};
use crate::words::Blur;
use crate::words::session::StepName;

/// No plan has had more steps than this.
const MOST_STEPS_EVER: u64 = 1 << 53;

/// One change of the working state.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct JournalLine {
    /// In seconds since 1970.
    time: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    stopped_by: Option<String>,
    /// The plan's file, where its path can be written as text.
    #[serde(default, alias = "home", skip_serializing_if = "Option::is_none")]
    file: Option<(String, Fingerprint)>,
    /// The plan as it began, where it has no file.
    #[serde(default, skip_serializing_if = "is_copy")]
    beginning: Beginning,
    /// The text of the plan its file holds; as before where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    saved: Option<String>,
    /// The first step that is still kept.
    first: u64,
    /// From this one on there are no steps but these.
    from: u64,
    /// Their names, empty for those named by their differences, and the texts of their plans.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    steps: Vec<(String, String)>,
    /// The variants they were made in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    shown: Vec<ShownIds>,
    /// The step of the plan.
    current: u64,
}

/// The name of a step in a journal.
fn name_to_text(name: &StepName) -> String {
    match name {
        StepName::Edited(_) | StepName::Earlier => String::new(),
        other => Blur::Off.within(|| other.to_string()),
    }
}

/// The name of a step from a journal.
fn name_from_text(text: &str) -> StepName {
    if text.is_empty() { StepName::Earlier } else { StepName::Written(text.to_owned()) }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_copy(beginning: &Beginning) -> bool {
    *beginning == Beginning::Copy
}

/// The scenarios on screen before and after a step, by id; none for the base. Journals of the versions before ids have other
/// fields, and are read as the base.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
struct ShownIds {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    before_id: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    after_id: Option<u32>,
}

impl From<ShownVariants> for ShownIds {
    fn from(shown: ShownVariants) -> Self {
        let number = |variant: Variant| variant.scenario().map(ScenarioId::number);
        Self { before_id: number(shown.before), after_id: number(shown.after) }
    }
}

impl From<ShownIds> for ShownVariants {
    fn from(ids: ShownIds) -> Self {
        let variant = |number: Option<u32>| number.and_then(ScenarioId::new).map_or(Variant::Base, Variant::Scenario);
        Self { before: variant(ids.before_id), after: variant(ids.after_id) }
    }
}

/// The time of a line, and the reason the program stopped, if it has.
#[derive(Clone, Copy, Debug)]
pub struct Moment<'a> {
    /// When.
    pub time: Timestamp,
    /// The reason the program stopped.
    pub stopped_by: Option<&'a str>,
}

/// A working state whose steps have numbers.
#[derive(Debug)]
pub(super) struct Numbered {
    first: u64,
    working: WorkingState,
}

impl Numbered {
    /// The lines that say everything about a working state.
    pub(super) fn whole(working: &WorkingState, moment: Moment<'_>) -> (Vec<JournalLine>, Self) {
        let line = |from: usize, to: usize, current: usize| JournalLine {
            saved: (from == 0).then(|| write_plan(&working.saved)),
            ..JournalLine::of(working, moment, Span { first: 0, steps: from..to, current })
        };
        let count = working.steps.len();
        let mut lines: Vec<JournalLine> = (0..count).map(|i| line(i, i + 1, i)).collect();
        lines.push(line(count, count, working.current));
        (lines, Self { first: 0, working: working.clone() })
    }

    /// The line that leads from this working state to a later one of the same plan; `None` where they have no step in common.
    pub(super) fn step_to(&self, working: &WorkingState, moment: Moment<'_>) -> Option<(JournalLine, Self)> {
        let same = |old: &HistoryStep, new: &HistoryStep| Arc::ptr_eq(&old.plan, &new.plan) && old.name == new.name;
        let forgotten = self.working.steps.iter().position(|old| same(old, &working.steps[0]))?;
        let kept = self.working.steps[forgotten..].iter().zip(working.steps.iter()).take_while(|(old, new)| same(old, new)).count();
        let first = self.first + forgotten as u64;
        let saved = (!Arc::ptr_eq(&self.working.saved, &working.saved)).then(|| write_plan(&working.saved));
        let line = JournalLine { saved, ..JournalLine::of(working, moment, Span { first, steps: kept..working.steps.len(), current: working.current }) };
        Some((line, Self { first, working: working.clone() }))
    }
}

/// The part of a working state in one line; steps and the current one by their place in its history.
struct Span {
    /// The number of the first step of the history.
    first: u64,
    steps: Range<usize>,
    current: usize,
}

impl JournalLine {
    fn of(working: &WorkingState, moment: Moment<'_>, Span { first, steps: written, current }: Span) -> Self {
        let (from, steps) = (written.start, &working.steps[written]);
        Self {
            time: moment.time.as_second(),
            stopped_by: moment.stopped_by.map(str::to_owned),
            file: working.file.as_ref().and_then(|file| Some((file.path.to_str()?.to_owned(), file.seen))),
            beginning: working.beginning,
            saved: None,
            first,
            from: first + from as u64,
            steps: steps.iter().map(|step| (name_to_text(&step.name), write_plan(&step.plan))).collect(),
            // Plans without scenarios need no word of it.
            shown: if steps.iter().all(|step| step.shown == ShownVariants::default()) {
                Vec::new()
            } else {
                steps.iter().map(|step| step.shown.into()).collect()
            },
            current: first + current as u64,
        }
    }

    /// The line in the form of the journal.
    pub(super) fn to_text(&self) -> String {
        let json = serde_json::to_string(self).unwrap_or_default();
        format!("{:016x} {json}\n", checksum(json.as_bytes()))
    }

    /// The line in these bytes; `None` where they are not as they were written.
    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (sum, json) = std::str::from_utf8(bytes).ok()?.split_once(' ')?;
        let line: Self = (u64::from_str_radix(sum, 16).ok()? == checksum(json.as_bytes())).then(|| serde_json::from_str(json).ok())??;
        (line.first <= line.from && line.from < MOST_STEPS_EVER).then_some(line)
    }
}

/// The readable part of a journal; `None` without a plan.
pub(super) fn read(bytes: &[u8], this_month: YearMonth) -> Option<Recovered> {
    // Text after the last line break is an append that was cut off: it was never reported as safe.
    let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(&[][..], |end| &bytes[..end]);
    let plan_in = |text: &str| read_plan(text, this_month).ok().map(Arc::new);
    let (mut steps, mut saved, mut is_damaged) = (BTreeMap::<u64, HistoryStep>::new(), None::<Arc<Plan>>, false);
    let mut last = None;
    for line in whole.split(|byte| *byte == b'\n') {
        let Some(line) = JournalLine::from_bytes(line) else {
            is_damaged = true;
            continue;
        };
        steps.retain(|number, _| (line.first..line.from).contains(number));
        let shown = line.shown.iter().copied().map(ShownVariants::from).chain(std::iter::repeat(ShownVariants::default()));
        for ((number, (name, text)), shown) in (line.from..).zip(&line.steps).zip(shown) {
            match plan_in(text) {
                Some(plan) => drop(steps.insert(number, HistoryStep { name: Arc::new(name_from_text(name)), plan, shown })),
                None => is_damaged = true,
            }
        }
        if let Some(text) = &line.saved {
            saved = plan_in(text);
            is_damaged |= saved.is_none();
        }
        last = Some(line);
    }
    let last = last?;
    // The step of the plan may be lost: the one before it is the nearest there is.
    let current = steps.range(..=last.current).count().saturating_sub(1);
    is_damaged |= !steps.contains_key(&last.current);
    let steps: Arc<Vec<HistoryStep>> = Arc::new(steps.into_values().collect());
    // The content of the file is not known, so the plan counts as different from it.
    let saved = saved.unwrap_or_else(|| Arc::new(Plan::new(this_month)));
    let file = last.file.map(|(path, seen)| PlanFile { path: PathBuf::from(path), seen });
    let time = Timestamp::from_second(last.time).unwrap_or_default();
    (!steps.is_empty()).then_some(Recovered {
        working: WorkingState { steps, current, preview: None, saved, file, beginning: last.beginning },
        time,
        stopped_by: last.stopped_by,
        is_damaged,
    })
}
