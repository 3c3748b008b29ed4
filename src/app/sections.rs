//! The cards of the assumptions, as settings remember which are expanded, and the marks of a scenario on them.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use crate::plan::{Assumption, Difference, Key, OwnField, OwnStreamId, Plan, Scenario, ScenarioId, Stream};
use crate::session::AgainstBase;

/// A card of the assumptions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Section {
    /// Likes.
    Likes,
    /// The schedule and the audience.
    Live,
    /// A stream.
    Stream(Stream),
    /// A stream of the user's own.
    Own(OwnStreamId),
    /// Costs, fees and tax.
    Costs,
    /// The months compared with each other.
    Season,
    /// Name, months, currency and goal.
    Plan,
}

impl Section {
    /// Every card of a plan.
    pub fn all(plan: &Plan) -> impl Iterator<Item = Self> {
        let own = plan.own().iter().map(|own| Self::Own(own.id));
        [Self::Likes, Self::Live, Self::Costs, Self::Season, Self::Plan].into_iter().chain(Stream::ALL.map(Self::Stream)).chain(own)
    }

    /// The card with the control of a key.
    #[must_use]
    pub fn of(key: Key) -> Self {
        match key {
            Key::Own(id, _) => Self::Own(id),
            Key::Assumption(Assumption::GrowthRate) => Self::Live,
            Key::Assumption(_) | Key::Stream(..) | Key::GiftMix | Key::Plan(_) => match key.section() {
                "live" => Self::Live,
                "audience" => Self::Likes,
                "costs" | "fees" => Self::Costs,
                "season" => Self::Season,
                section => Stream::ALL.into_iter().find(|stream| stream.key() == section).map_or(Self::Plan, Self::Stream),
            },
        }
    }

    /// Its name in the settings.
    #[must_use]
    pub fn name(self) -> Cow<'static, str> {
        match self {
            Self::Likes => "likes".into(),
            Self::Live => "live".into(),
            Self::Stream(stream) => stream.key().into(),
            Self::Own(id) => format!("own.{id}").into(),
            Self::Costs => "costs".into(),
            Self::Season => "season".into(),
            Self::Plan => "plan".into(),
        }
    }

    /// The name in the settings of the part that is collapsed at first.
    #[must_use]
    pub fn more(self) -> String {
        format!("{}.more", self.name())
    }

    /// Whether this is its name. A frame asks it of every card, so nothing is allocated.
    fn is_named(self, name: &str) -> bool {
        match self {
            Self::Own(id) => name.strip_prefix("own.").and_then(|number| number.parse().ok()) == Some(id.number()),
            _ => self.name() == name,
        }
    }

    /// Whether it is expanded.
    #[must_use]
    pub fn is_expanded(self, expanded: &BTreeSet<String>) -> bool {
        match self {
            Self::Own(_) => expanded.iter().any(|name| self.is_named(name)),
            _ => expanded.contains(&*self.name()),
        }
    }

    /// Whether the part that is collapsed at first is expanded.
    #[must_use]
    pub fn is_more_expanded(self, expanded: &BTreeSet<String>) -> bool {
        expanded.iter().filter_map(|name| name.strip_suffix(".more")).any(|name| self.is_named(name))
    }
}

/// The names in the settings of the parts to expand until the control of a key is seen.
pub fn sections_of(key: Key) -> impl Iterator<Item = String> {
    let section = Section::of(key);
    let is_hidden =
        matches!(key, Key::Stream(..) | Key::Own(_, OwnField::Setting(_)) | Key::Assumption(Assumption::LiftPerDoubling | Assumption::LikesBaseline));
    std::iter::once(section.name().into_owned()).chain(is_hidden.then(|| section.more()))
}

/// The differences of a scenario from its base, as the cards mark them.
#[derive(Clone, Debug)]
pub struct ScenarioMarks {
    /// The scenario.
    pub id: ScenarioId,
    /// Its colour.
    pub colour: u8,
    against: Arc<AgainstBase>,
}

impl ScenarioMarks {
    /// Those of a scenario of this plan.
    #[must_use]
    pub fn new(plan: &Plan, id: ScenarioId, against: Arc<AgainstBase>) -> Self {
        Self { id, colour: plan.scenario(id).map_or(0, Scenario::colour), against }
    }

    /// Its base.
    #[must_use]
    pub fn base(&self) -> &Plan {
        &self.against.base
    }

    /// Whether a number differs.
    #[must_use]
    pub fn has_key(&self, key: Key) -> bool {
        self.against.differences.contains(&Difference::At(key))
    }

    /// Whether anything on a card differs.
    #[must_use]
    pub fn has_section(&self, section: Section) -> bool {
        self.against.differences.iter().any(|one| match one {
            Difference::At(key) => Section::of(*key) == section,
            Difference::Added(own) => Section::Own(*own) == section,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_section_is_found_by_its_name_and_no_other() {
        let own = |number| OwnStreamId::new(number).map(Section::Own);
        let all: Vec<Section> = [Section::Likes, Section::Live, Section::Costs, Section::Season, Section::Plan]
            .into_iter()
            .chain(Stream::ALL.map(Section::Stream))
            .chain([own(1), own(11)].into_iter().flatten())
            .collect();
        for section in &all {
            let (plain, more) = (BTreeSet::from([section.name().into_owned()]), BTreeSet::from([section.more()]));
            for other in &all {
                assert_eq!(other.is_expanded(&plain), other == section, "{other:?} in {plain:?}");
                assert_eq!(other.is_more_expanded(&more), other == section, "{other:?} in {more:?}");
                assert!(!other.is_more_expanded(&plain) && !other.is_expanded(&more));
            }
        }
    }
}
