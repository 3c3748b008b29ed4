//! A number that could reach a target, and the answer so far.

use super::scale::Scale;
use crate::forecast::goal_seek::{Adjustment, ReachAnswer, Refused, Target};
use crate::forecast::reach_ways::{ReachQuery, ReachResult};
use crate::plan::{Estimate, Key, Plan, Range};
use crate::report::{full_label, levers::Levers};
use crate::words::reach_view::{ReachSentence, ReachText};
use crate::words::{self, Money};

/// A number that could reach the target, and the answer so far.
#[derive(Clone, Copy, Debug)]
pub struct Lever<'a> {
    /// The number.
    pub key: Key,
    /// The figure to reach.
    pub target: Target,
    /// The figure now.
    pub now: Option<f64>,
    /// The change it takes; `None` while it is searched.
    pub answer: Option<&'a Result<ReachAnswer, Refused>>,
    /// The one that can change the number.
    pub set_by: SetBy,
}

/// The one that can change a number: the creator, or others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetBy {
    /// The creator.
    Creator,
    /// A platform or a seller.
    Others,
}

/// A needed value beside the range of its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reachable {
    /// No change is needed.
    Nothing,
    /// It is a usual value.
    Within,
    /// It is beyond the usual ones.
    Beyond,
    /// No value of the number is enough.
    OutOfReach,
}

/// All that the look of a lever depends on beside its plan.
pub type LeverState = (Key, Target, Option<Reachable>, [Option<f64>; 2], Option<Refused>);

/// The numbers that could reach a target, in the order they are shown.
#[derive(Clone, Debug)]
pub struct LeverRows<'a> {
    /// The creator's, the usual changes first once every answer is there.
    pub creators: Vec<Lever<'a>>,
    /// The count of those before the row of several together.
    pub usual: usize,
    /// Several together; none where fewer than two could move.
    pub together: Option<Lever<'a>>,
    /// Those of platforms and sellers.
    pub of_others: Vec<Lever<'a>>,
}

impl<'a> LeverRows<'a> {
    /// The rows with the answers so far.
    #[must_use]
    pub fn new(plan: &Plan, levers: &Levers, query: &ReachQuery, result: Option<&'a ReachResult>) -> Self {
        let Levers { creators, of_others, together } = levers;
        let now = result.and_then(|result| result.now.ok());
        let answer = |place: usize| result.and_then(|result| result.answers.get(place));
        let lever = |set_by| move |(place, key): (usize, Key)| Lever { key, target: query.target, now, answer: answer(place), set_by };
        let mut rows = Self {
            creators: creators.iter().copied().enumerate().map(lever(SetBy::Creator)).collect(),
            usual: creators.len(),
            together: (together.len() > 1).then(|| lever(SetBy::Creator)((creators.len() + of_others.len(), together[0]))),
            of_others: of_others.iter().copied().enumerate().map(|(i, key)| lever(SetBy::Others)((creators.len() + i, key))).collect(),
        };
        // While answers still come, nothing changes places.
        if result.is_some_and(|result| result.is_complete(query)) {
            rows.creators.sort_by(|a, b| a.effort(plan).total_cmp(&b.effort(plan)));
            rows.usual = rows.creators.iter().take_while(|lever| lever.is_usual(plan)).count();
        }
        rows
    }
}

impl<'a> Lever<'a> {
    fn change(&self) -> Option<&'a Adjustment> {
        match self.answer? {
            Ok(ReachAnswer::Found(change) | ReachAnswer::OutOfReach(change)) => Some(change),
            Err(_) => None,
        }
    }

    /// The value that the number needs.
    #[must_use]
    pub fn needed(&self) -> Option<f64> {
        self.change()?.values.iter().find(|(key, _)| *key == self.key).map(|(_, value)| *value)
    }

    /// The change that reaches the target, where one is needed and there is one.
    #[must_use]
    pub fn found(&self, plan: &Plan) -> Option<&'a Adjustment> {
        self.change().filter(|_| matches!(self.reachable(plan), Some(Reachable::Within | Reachable::Beyond)))
    }

    /// The change of all numbers that move together, where one is needed and there is one.
    #[must_use]
    pub fn found_together(&self) -> Option<&'a Adjustment> {
        match self.answer {
            Some(Ok(ReachAnswer::Found(change))) if !self.is_met() => Some(change),
            _ => None,
        }
    }

    /// The figure with a change.
    #[must_use]
    pub fn reached(&self, plan: &Plan, change: &Adjustment) -> String {
        if self.target.figure.is_share() { words::whole_percent(change.reached) } else { Money::of(plan.currency()).whole(change.reached) }
    }

    fn is_met(&self) -> bool {
        self.now.is_some_and(|now| self.target.is_met(now))
    }

    /// The needed value beside the range of the number; `None` while it is searched.
    #[must_use]
    pub fn reachable(&self, plan: &Plan) -> Option<Reachable> {
        if self.is_met() {
            return Some(Reachable::Nothing);
        }
        let Ok(answer) = self.answer? else { return Some(Reachable::OutOfReach) };
        if matches!(answer, ReachAnswer::OutOfReach(_)) {
            return Some(Reachable::OutOfReach);
        }
        let (needed, scale) = (self.needed()?, scale(plan, self.key)?);
        let fits = |range: Range| (range.low..=range.high).contains(&needed);
        let is_usual = self.range(plan).map_or((scale.low()..=scale.high()).contains(&needed), fits);
        Some(if is_usual { Reachable::Within } else { Reachable::Beyond })
    }

    /// Whether the needed value is a usual one.
    fn is_usual(&self, plan: &Plan) -> bool {
        matches!(self.reachable(plan), Some(Reachable::Within | Reachable::Nothing))
    }

    /// Whether its creator can do it by a usual value, or does not have to.
    #[must_use]
    pub fn is_at_hand(&self, plan: &Plan) -> bool {
        self.set_by == SetBy::Creator && self.is_usual(plan)
    }

    /// The usual values.
    #[must_use]
    pub fn range(&self, plan: &Plan) -> Option<Range> {
        plan.estimate_at(self.key).and_then(Estimate::range)
    }

    /// Its answer, as a painting depends on it.
    #[must_use]
    pub fn state(&self, plan: &Plan) -> LeverState {
        let reached = self.change().map(|change| change.reached);
        (self.key, self.target, self.reachable(plan), [self.needed(), reached], self.answer.and_then(|answer| answer.as_ref().err().copied()))
    }

    /// The distance the number has to move: usual changes first, then by the part of the track.
    fn effort(&self, plan: &Plan) -> f64 {
        let moved = || {
            let (now, scale) = (plan.estimate_at(self.key)?.value(), scale(plan, self.key)?);
            Some((scale.place(self.needed()?) - scale.place(now)).abs())
        };
        let class = match self.reachable(plan) {
            Some(Reachable::Nothing | Reachable::Within) => 0.0,
            Some(Reachable::Beyond) => 2.0,
            Some(Reachable::OutOfReach) | None => 4.0,
        };
        class + moved().unwrap_or(1.0)
    }

    /// A value of a number in its unit.
    #[must_use]
    pub fn shown(plan: &Plan, key: Key, value: f64) -> String {
        words::quantity_of(key).map_or_else(|| words::plain(value), |quantity| words::shown(value, quantity, Money::of(plan.currency())))
    }

    /// The value now, and the needed one where there is one.
    #[must_use]
    pub fn change_in_words(&self, plan: &Plan) -> String {
        let now = plan.estimate_at(self.key).map_or_else(String::new, |estimate| Self::shown(plan, self.key, estimate.value()));
        match self.needed().filter(|_| self.found(plan).is_some()) {
            Some(needed) => ReachSentence::Change(now, Self::shown(plan, self.key, needed)).to_string(),
            None => now,
        }
    }

    /// The note under the label.
    #[must_use]
    pub fn note(&self, plan: &Plan) -> String {
        let Some(reachable) = self.reachable(plan) else { return ReachText::Searching.to_string() };
        let needed = self.needed().unwrap_or_default();
        let ends = |range: Range| [range.low, range.high].map(|end| Self::shown(plan, self.key, end));
        let sentence = match (reachable, self.range(plan)) {
            (Reachable::Nothing, _) => return ReachText::NothingToDo.to_string(),
            (Reachable::OutOfReach, _) => match self.answer {
                Some(Err(refused)) => ReachSentence::Refused(*refused),
                Some(Ok(_)) | None => ReachSentence::OutOfReach(self.change().map_or_else(String::new, |change| self.reached(plan, change))),
            },
            (Reachable::Within, Some(range)) => ReachSentence::Within(ends(range)),
            (Reachable::Beyond, Some(range)) if needed < range.low => ReachSentence::Less(ends(range)),
            (Reachable::Beyond, Some(range)) => ReachSentence::More(ends(range)),
            (Reachable::Beyond, None) => {
                let end = scale(plan, self.key).map_or(0.0, |scale| if needed > scale.high() { scale.high() } else { scale.low() });
                ReachSentence::BeyondTrack(Self::shown(plan, self.key, end))
            }
            (Reachable::Within, None) => return String::new(),
        };
        sentence.to_string()
    }

    /// Every change of numbers that move together.
    #[must_use]
    pub fn together_in_words(&self, plan: &Plan) -> String {
        if let Some(change) = self.found_together() {
            let part = |(key, value): &(Key, f64)| ReachSentence::Part(full_label(plan, *key), Self::shown(plan, *key, *value)).to_string();
            return change.values.iter().map(part).collect::<Vec<_>>().join(", ");
        }
        match self.answer {
            None => ReachText::Searching.to_string(),
            Some(Err(refused)) => ReachSentence::Refused(*refused).to_string(),
            Some(Ok(_)) if self.is_met() => ReachText::NothingToDo.to_string(),
            Some(Ok(ReachAnswer::Found(change) | ReachAnswer::OutOfReach(change))) => ReachSentence::OutOfReach(self.reached(plan, change)).to_string(),
        }
    }
}

fn scale(plan: &Plan, key: Key) -> Option<Scale> {
    plan.spec(key).map(|spec| Scale::of(&spec))
}
