//! The cards of the assumptions, as settings remember which are expanded, and the marks of a scenario on them.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use crate::plan::{Assumption, Difference, EventId, Key, OwnField, OwnStreamId, Plan, Scenario, ScenarioId, Setting, Stream};
use crate::session::AgainstBase;

/// A part of a card that is collapsed at first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardPart {
    /// The settings that few change.
    More,
    /// The payment of a stream.
    Payment,
    /// The fan on whom a part of the gifts depends.
    TopFan,
}

impl CardPart {
    /// Its part of the name in the settings.
    const fn word(self) -> &'static str {
        match self {
            Self::More => "more",
            Self::Payment => "payment",
            Self::TopFan => "top_fan",
        }
    }
}

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
    /// Money to spend and to live on.
    Cash,
    /// One-off events.
    Events,
    /// The months compared with each other.
    Season,
    /// Name, months, currency and goal.
    Plan,
}

impl Section {
    /// Every card of a plan.
    pub fn all(plan: &Plan) -> impl Iterator<Item = Self> {
        let own = plan.own().iter().map(|own| Self::Own(own.id));
        [Self::Likes, Self::Live, Self::Costs, Self::Cash, Self::Events, Self::Season, Self::Plan].into_iter().chain(Stream::ALL.map(Self::Stream)).chain(own)
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
                "cash" => Self::Cash,
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
            Self::Cash => "cash".into(),
            Self::Events => "events".into(),
            Self::Season => "season".into(),
            Self::Plan => "plan".into(),
        }
    }

    /// The name in the settings of a part that is collapsed at first.
    #[must_use]
    pub fn part(self, part: CardPart) -> String {
        format!("{}.{}", self.name(), part.word())
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

    /// Whether a part that is collapsed at first is expanded.
    #[must_use]
    pub fn is_part_expanded(self, part: CardPart, expanded: &BTreeSet<String>) -> bool {
        let of_part = |name: &str| name.rsplit_once('.').filter(|(_, word)| *word == part.word()).is_some_and(|(name, _)| self.is_named(name));
        expanded.iter().any(|name| of_part(name))
    }
}

/// The names in the settings of the parts to expand until the control of a key is seen.
pub fn sections_of(key: Key) -> impl Iterator<Item = String> {
    let section = Section::of(key);
    std::iter::once(section.name().into_owned()).chain(part_of(key).map(|part| section.part(part)))
}

/// The part of its card with the control of a key; `None` for one that every expanded card shows.
const fn part_of(key: Key) -> Option<CardPart> {
    match key {
        Key::Stream(_, setting) | Key::Own(_, OwnField::Setting(setting)) => Some(match setting {
            Setting::PaidAfterDays | Setting::MinimumPayout => CardPart::Payment,
            Setting::Enabled | Setting::FollowsAudience | Setting::Seasonal | Setting::Swing | Setting::StartsMonth | Setting::EndsMonth => CardPart::More,
        }),
        Key::Assumption(Assumption::TopFanShare | Assumption::TopFanLeaves) => Some(CardPart::TopFan),
        Key::Assumption(Assumption::LiftPerDoubling | Assumption::LikesBaseline) => Some(CardPart::More),
        Key::Assumption(_) | Key::Own(..) | Key::Plan(_) | Key::GiftMix => None,
    }
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

    /// Whether an event differs.
    #[must_use]
    pub fn has_event(&self, id: EventId) -> bool {
        self.against.differences.contains(&Difference::Event(id))
    }

    /// Whether anything on a card differs.
    #[must_use]
    pub fn has_section(&self, section: Section) -> bool {
        self.against.differences.iter().any(|one| match one {
            Difference::At(key) => Section::of(*key) == section,
            Difference::Added(own) => Section::Own(*own) == section,
            Difference::Event(_) => section == Section::Events,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PARTS: [CardPart; 3] = [CardPart::More, CardPart::Payment, CardPart::TopFan];

    #[test]
    fn each_section_is_found_by_its_name_and_no_other() {
        let own = |number| OwnStreamId::new(number).map(Section::Own);
        let all: Vec<Section> = [Section::Likes, Section::Live, Section::Costs, Section::Cash, Section::Events, Section::Season, Section::Plan]
            .into_iter()
            .chain(Stream::ALL.map(Section::Stream))
            .chain([own(1), own(11)].into_iter().flatten())
            .collect();
        for section in &all {
            let plain = BTreeSet::from([section.name().into_owned()]);
            for part in PARTS {
                let parts = BTreeSet::from([section.part(part)]);
                for other in &all {
                    assert_eq!(other.is_expanded(&plain), other == section, "{other:?} in {plain:?}");
                    assert!(!other.is_expanded(&parts) && !other.is_part_expanded(part, &plain));
                    for asked in PARTS {
                        assert_eq!(other.is_part_expanded(asked, &parts), other == section && asked == part, "{other:?} in {parts:?}");
                    }
                }
            }
        }
    }
}
