//! The stable names of everything a plan can be set to, as used in files and on the command line.

use std::fmt;

use super::assumption::{Assumption, Quantity, Spec};
use super::calendar::MOST_MONTHS;
use super::currency::Currency;
use super::identity::OwnStreamId;
use super::stream::{FOLLOWS_AUDIENCE, LAST_MONTH, MINIMUM_PAYOUT, MOST_DAYS, OWN_AMOUNT, OWN_DEFAULTS, SWING, Setting, Stream, StreamSettings};

/// The name of a plan whose file has none, in every language.
pub(super) const UNNAMED: &str = "New plan";
/// The name of an own stream without one; its id follows.
pub(super) const OWN_NAME: &str = "My stream";

/// The most futures a plan can ask for.
pub const MOST_FUTURES: u64 = 1_000_000;

/// One thing a plan can be set to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Key {
    /// A number with a slider.
    Assumption(Assumption),
    /// A setting of a built-in stream.
    Stream(Stream, Setting),
    /// Whether gifts are counted by name.
    GiftMix,
    /// A field of an own stream: `own.2.name` of the stream with the id 2.
    Own(OwnStreamId, OwnField),
    /// Something of the plan itself.
    Plan(PlanField),
}

/// A field of an own stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OwnField {
    /// The name of the stream.
    Name,
    /// The income of a month.
    AmountPerMonth,
    /// One of the settings of any stream.
    Setting(Setting),
}

/// A field of the plan itself, beside its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PlanField {
    /// The name of the plan.
    Name,
    /// A text about it.
    Note,
    /// The currency of its money.
    Currency,
    /// Its first month.
    StartMonth,
    /// The number of months.
    Months,
    /// The money that the goal counts.
    GoalMeasure,
    /// The calendar month in which a tax year begins, 1 to 12.
    TaxYearStart,
    /// Whether the streams earned before the first month.
    EarnedBefore,
    /// The number of futures.
    FuturesCount,
    /// The seed of the futures.
    FuturesSeed,
}

/// The kind of entry a key takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// A number, perhaps with a range.
    Estimate(Spec),
    /// A number without a range.
    Number(Spec),
    /// A whole number.
    Whole {
        /// The least value.
        low: u64,
        /// The greatest value.
        high: u64,
        /// The value of a new plan.
        default: u64,
    },
    /// Yes or no.
    Switch {
        /// The value of a new plan.
        default: bool,
    },
    /// A word or a text.
    Word {
        /// The kind of text.
        expected: WordKind,
        /// The value of a new plan; `None` for the current month.
        default: Option<&'static str>,
    },
}

impl Kind {
    /// The kind of the same entry in a plan in this currency.
    pub(super) fn in_currency(self, currency: Currency) -> Self {
        match self {
            Self::Estimate(spec) => Self::Estimate(spec.in_currency(currency)),
            Self::Number(spec) => Self::Number(spec.in_currency(currency)),
            Self::Whole { .. } | Self::Switch { .. } | Self::Word { .. } => self,
        }
    }
}

/// A kind of word or text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordKind {
    /// A name of one line.
    Name,
    /// A text of any lines.
    Text,
    /// A code of ISO 4217.
    Currency,
    /// A month such as 2027-01.
    Month,
    /// One of the words of [`GoalMeasure`](super::GoalMeasure).
    GoalMeasure,
}

impl OwnField {
    /// All of them, in the order they are written.
    pub const ALL: [Self; 10] = [
        Self::Name,
        Self::AmountPerMonth,
        Self::Setting(Setting::Enabled),
        Self::Setting(Setting::FollowsAudience),
        Self::Setting(Setting::Seasonal),
        Self::Setting(Setting::Swing),
        Self::Setting(Setting::StartsMonth),
        Self::Setting(Setting::EndsMonth),
        Self::Setting(Setting::PaidAfterDays),
        Self::Setting(Setting::MinimumPayout),
    ];

    /// The last part of its keys.
    #[must_use]
    pub const fn field(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::AmountPerMonth => "amount_per_month",
            Self::Setting(setting) => setting.field(),
        }
    }
}

impl PlanField {
    /// All of them, in the order they are written.
    pub const ALL: [Self; 10] = [
        Self::Name,
        Self::Note,
        Self::Currency,
        Self::StartMonth,
        Self::Months,
        Self::GoalMeasure,
        Self::TaxYearStart,
        Self::EarnedBefore,
        Self::FuturesCount,
        Self::FuturesSeed,
    ];

    /// The key.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Name => "plan.name",
            Self::Note => "plan.note",
            Self::Currency => "plan.currency",
            Self::StartMonth => "plan.start_month",
            Self::Months => "plan.months",
            Self::GoalMeasure => "plan.goal_measure",
            Self::TaxYearStart => "costs.tax_year_start",
            Self::EarnedBefore => "cash.earned_before",
            Self::FuturesCount => "futures.count",
            Self::FuturesSeed => "futures.seed",
        }
    }
}

impl Key {
    /// Every key a plan without own streams has, in the order they are written, and those of one own stream.
    pub fn all() -> impl Iterator<Item = Self> {
        let plan = PlanField::ALL.into_iter().map(Self::Plan);
        let assumptions = Assumption::ALL.iter().copied().map(Self::Assumption);
        let streams = Stream::ALL.into_iter().flat_map(|stream| Setting::ALL.into_iter().map(move |setting| Self::Stream(stream, setting)));
        let own = OwnField::ALL.into_iter().map(|field| Self::Own(OwnStreamId::FIRST, field));
        // After the numbers that follow it: setting every key in this order sets them first.
        plan.chain(assumptions).chain(streams).chain([Self::GiftMix]).chain(own)
    }

    /// Whether it is a setting of a stream's payment.
    #[must_use]
    pub const fn is_of_payment(self) -> bool {
        match self {
            Self::Stream(_, setting) | Self::Own(_, OwnField::Setting(setting)) => matches!(setting, Setting::PaidAfterDays | Setting::MinimumPayout),
            Self::Assumption(_) | Self::Own(..) | Self::Plan(_) | Self::GiftMix => false,
        }
    }

    /// The kind of entry it takes; limits of money are those of a plan in US dollars ([`Plan::kind`](super::Plan::kind)).
    #[must_use]
    pub const fn kind(self) -> Kind {
        match self {
            Self::Assumption(assumption) => match *assumption.spec() {
                spec @ Spec { range: None, .. } if is_never_ranged(assumption) => Kind::Number(spec),
                spec => Kind::Estimate(spec),
            },
            Self::Own(_, OwnField::AmountPerMonth) => Kind::Estimate(OWN_AMOUNT),
            Self::Own(_, OwnField::Name) => Kind::Word { expected: WordKind::Name, default: Some(OWN_NAME) },
            Self::Stream(stream, setting) => kind_of_setting(setting, stream.defaults()),
            Self::GiftMix => Kind::Switch { default: false },
            Self::Own(_, OwnField::Setting(setting)) => kind_of_setting(setting, OWN_DEFAULTS),
            Self::Plan(field) => match field {
                PlanField::Name => Kind::Word { expected: WordKind::Name, default: Some(UNNAMED) },
                PlanField::Note => Kind::Word { expected: WordKind::Text, default: Some("") },
                PlanField::Currency => Kind::Word { expected: WordKind::Currency, default: Some("USD") },
                PlanField::StartMonth => Kind::Word { expected: WordKind::Month, default: None },
                PlanField::Months => Kind::Whole { low: 1, high: MOST_MONTHS as u64, default: 12 },
                PlanField::GoalMeasure => Kind::Word { expected: WordKind::GoalMeasure, default: Some("gross") },
                PlanField::TaxYearStart => Kind::Whole { low: 1, high: 12, default: 1 },
                PlanField::EarnedBefore => Kind::Switch { default: true },
                PlanField::FuturesCount => Kind::Whole { low: 0, high: MOST_FUTURES, default: 100_000 },
                PlanField::FuturesSeed => Kind::Whole { low: 0, high: u64::MAX, default: 7 },
            },
        }
    }

    /// Whether its number is an amount of money in the plan's currency.
    #[must_use]
    pub fn is_money(self) -> bool {
        matches!(self.kind(), Kind::Estimate(spec) | Kind::Number(spec) if spec.quantity == Quantity::Money)
    }

    /// Whether gross, costs or tax as set follow from it; cash follows from all of them.
    #[must_use]
    pub const fn moves_income(self) -> bool {
        match self {
            Self::Assumption(assumption) => !matches!(
                assumption,
                Assumption::GoalPerMonth
                    | Assumption::Together
                    | Assumption::TopFanShare
                    | Assumption::TopFanLeaves
                    | Assumption::OpeningCash
                    | Assumption::LivingPerMonth
            ),
            Self::Stream(_, setting) | Self::Own(_, OwnField::Setting(setting)) => {
                !matches!(setting, Setting::Swing | Setting::PaidAfterDays | Setting::MinimumPayout)
            }
            Self::Own(_, OwnField::AmountPerMonth) | Self::GiftMix => true,
            Self::Own(_, OwnField::Name) => false,
            Self::Plan(field) => matches!(field, PlanField::StartMonth | PlanField::Months | PlanField::TaxYearStart),
        }
    }

    /// Whether it counts or pays by the month.
    #[must_use]
    pub fn is_monthly(self) -> bool {
        self.field().ends_with("_per_month")
    }

    /// The part of the key before the first dot.
    #[must_use]
    pub fn section(self) -> &'static str {
        match self {
            Self::Assumption(assumption) => assumption.section(),
            Self::Stream(stream, _) => stream.key(),
            Self::GiftMix => Stream::Gifts.key(),
            Self::Own(..) => "own",
            Self::Plan(field) => field.key().split_once('.').map_or("", |(section, _)| section),
        }
    }

    /// The part of the key after the last dot.
    #[must_use]
    pub fn field(self) -> &'static str {
        match self {
            Self::Assumption(assumption) => assumption.field(),
            Self::Stream(_, setting) => setting.field(),
            Self::GiftMix => "mix",
            Self::Own(_, field) => field.field(),
            Self::Plan(field) => field.key().split_once('.').map_or("", |(_, field)| field),
        }
    }
}

/// Numbers of the plan itself and of the world around it: a goal is not a guess, and the money in the bank is known.
const fn is_never_ranged(assumption: Assumption) -> bool {
    matches!(
        assumption,
        Assumption::GoalPerMonth
            | Assumption::CurrencyPerUsd
            | Assumption::Together
            | Assumption::ProfitBefore
            | Assumption::OpeningCash
            | Assumption::TopFanLeaves
    )
}

const fn kind_of_setting(setting: Setting, defaults: StreamSettings) -> Kind {
    match setting {
        Setting::Enabled => Kind::Switch { default: true },
        Setting::Seasonal => Kind::Switch { default: defaults.seasonal },
        Setting::FollowsAudience => Kind::Number(Spec { default: defaults.follows_audience, ..FOLLOWS_AUDIENCE }),
        Setting::Swing => Kind::Number(Spec { default: defaults.swing, ..SWING }),
        Setting::StartsMonth => Kind::Whole { low: 0, high: LAST_MONTH as u64, default: 0 },
        Setting::EndsMonth => Kind::Whole { low: 0, high: LAST_MONTH as u64, default: LAST_MONTH as u64 },
        Setting::PaidAfterDays => Kind::Whole { low: 0, high: MOST_DAYS as u64, default: defaults.paid_after_days as u64 },
        Setting::MinimumPayout => Kind::Number(Spec { default: defaults.minimum_payout, ..MINIMUM_PAYOUT }),
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Own(id, field) => write!(f, "own.{id}.{}", field.field()),
            _ => write!(f, "{}.{}", self.section(), self.field()),
        }
    }
}

/// The name most like this one, in capitals or not, if any is like it at all.
pub(crate) fn nearest_of<T: AsRef<str>>(text: &str, names: impl Iterator<Item = T>) -> Option<String> {
    let text = text.to_lowercase();
    // Of a short name two letters in the wrong order are much.
    let is_slip = |name: &str| text.chars().count() >= 3 && strsim::osa_distance(&text, name) == 1;
    let score = |name: &str| if is_slip(name) { strsim::jaro_winkler(&text, name).max(0.9) } else { strsim::jaro_winkler(&text, name) };
    let scored = names.map(|name| (score(&name.as_ref().to_lowercase()), name));
    scored.filter(|(score, _)| *score > 0.8).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, name)| name.as_ref().to_owned())
}
