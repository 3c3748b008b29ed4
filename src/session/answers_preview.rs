//! The live preview of a plan from a creator's own numbers.

use std::num::NonZeroUsize;
use std::sync::Arc;

use crate::forecast::futures::Engine;
use crate::ledger::Ledger;
use crate::plan::{Assumption, Entry, Key, Plan, PlanField, Problem, YearMonth};
use crate::report::{StartPreview, start_preview};
use crate::start::{Answers, Basis};
use crate::words::language;

/// The futures of the preview: few enough for the frame of each keystroke.
const FUTURES: u64 = 2_000;

/// A plan of the answers.
#[derive(Debug)]
pub struct AnsweredPlan {
    /// The plan, with few futures.
    pub plan: Plan,
    /// Its forecast in words.
    pub report: StartPreview,
    /// The numbers that were not asked.
    pub rest: Vec<(Assumption, Basis<'static>)>,
}

impl AnsweredPlan {
    /// The plan to open, which runs as many futures as any.
    #[must_use]
    pub fn to_open(&self) -> Plan {
        let mut plan = self.plan.clone();
        let count = Plan::new(plan.start_month()).futures_count();
        plan.set(Key::Plan(PlanField::FuturesCount), Entry::Integer(count as u64)).ok();
        plan
    }
}

/// The plan of answers, or every reason why they make none.
pub type Answered = Result<Arc<AnsweredPlan>, Vec<Problem>>;

/// The preview of the last answers.
#[derive(Debug)]
pub struct AnswersPreview {
    engine: Engine,
    last: Option<(Answers, Answered)>,
}

impl Default for AnswersPreview {
    fn default() -> Self {
        Self { engine: Engine::new(NonZeroUsize::MIN), last: None }
    }
}

impl AnswersPreview {
    /// Computes the preview where the answers have changed.
    pub fn follow(&mut self, answers: &Answers, ledger: &Ledger, this_month: YearMonth) {
        if self.last.as_ref().is_none_or(|(last, _)| last != answers) {
            let answered = self.answered(answers, ledger, this_month);
            self.last = Some((answers.clone(), answered));
        }
    }

    /// The preview, once there is one.
    #[must_use]
    pub fn shown(&self) -> Option<&Answered> {
        self.last.as_ref().map(|(_, answered)| answered)
    }

    fn answered(&mut self, answers: &Answers, ledger: &Ledger, this_month: YearMonth) -> Answered {
        let mut plan = answers.plan(ledger, this_month, language().my_plan())?;
        plan.set(Key::Plan(PlanField::FuturesCount), Entry::Integer(FUTURES)).map_err(|problem| vec![problem])?;
        let futures = self.engine.run(&plan).ok_or_else(Vec::new)?;
        let report = start_preview(&plan, &futures);
        Ok(Arc::new(AnsweredPlan { plan, report, rest: answers.rest(ledger) }))
    }
}
