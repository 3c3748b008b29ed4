//! The income streams and their settings. Likes are none of them: there is nothing to set.

use super::assumption::{Quantity, Spec, Track};
use super::calendar::MOST_MONTHS;

/// One of the eight built-in income streams, in the order they are always shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stream {
    /// Virtual gifts on a LIVE.
    Gifts,
    /// Sponsored posts.
    Brands,
    /// Views that qualify.
    Rewards,
    /// Sponsored segments, shout-outs and paid collaborations on a LIVE.
    Segments,
    /// Commissions on products shown.
    Affiliate,
    /// Products of one's own.
    Merch,
    /// Memberships and one-time donations.
    Supporters,
    /// Subscriptions to the LIVEs.
    Subscriptions,
}

/// The settings every stream has.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StreamSettings {
    /// Whether it earns at all; its numbers stay while it does not.
    pub enabled: bool,
    /// The degree to which it follows the audience, 0 to 1.
    pub follows_audience: f64,
    /// Whether the season of the month applies.
    pub seasonal: bool,
    /// Its swing from month to month (the σ of its futures).
    pub swing: f64,
    /// The first month it earns in, 0 for the plan's first.
    pub starts_month: u16,
    /// The first month it no longer earns in, counted as `starts_month` is.
    pub ends_month: u16,
    /// The days between the month it is earned in and the payment.
    pub paid_after_days: u16,
    /// The least amount that is paid out; less waits for the next month.
    pub minimum_payout: f64,
}

/// One of the settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Setting {
    /// `enabled`
    Enabled,
    /// `follows_audience`
    FollowsAudience,
    /// `seasonal`
    Seasonal,
    /// `swing`
    Swing,
    /// `starts_month`
    StartsMonth,
    /// `ends_month`
    EndsMonth,
    /// `paid_after_days`
    PaidAfterDays,
    /// `minimum_payout`
    MinimumPayout,
}

impl Stream {
    /// All eight, in the order they are shown.
    pub const ALL: [Self; 8] = [Self::Gifts, Self::Brands, Self::Rewards, Self::Segments, Self::Affiliate, Self::Merch, Self::Supporters, Self::Subscriptions];

    /// The stable name, the first part of its keys.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Gifts => "gifts",
            Self::Brands => "brands",
            Self::Rewards => "rewards",
            Self::Segments => "segments",
            Self::Affiliate => "affiliate",
            Self::Merch => "merch",
            Self::Supporters => "supporters",
            Self::Subscriptions => "subscriptions",
        }
    }

    /// The settings of a new plan. How far a stream follows the audience, how much it swings and most delays are our own assumptions.
    #[must_use]
    pub const fn defaults(self) -> StreamSettings {
        let (follows_audience, seasonal, swing) = match self {
            Self::Gifts => (1.0, false, 0.35),
            Self::Brands => (0.5, true, 0.5),
            Self::Rewards => (1.0, false, 0.3),
            Self::Segments => (0.5, false, 0.4),
            Self::Affiliate => (1.0, true, 0.35),
            Self::Merch => (1.0, true, 0.4),
            Self::Supporters | Self::Subscriptions => (1.0, false, 0.15),
        };
        let (paid_after_days, minimum_payout) = match self {
            Self::Gifts => (30, 100.0),
            Self::Brands => (45, 0.0),
            Self::Rewards => (30, 50.0),
            Self::Segments | Self::Affiliate | Self::Subscriptions => (30, 0.0),
            Self::Merch => (15, 0.0),
            Self::Supporters => (7, 0.0),
        };
        StreamSettings { follows_audience, seasonal, swing, paid_after_days, minimum_payout, ..OWN_DEFAULTS }
    }
}

/// The settings of a new own stream: it does not follow the audience, and is paid at once.
pub const OWN_DEFAULTS: StreamSettings = StreamSettings {
    enabled: true,
    follows_audience: 0.0,
    seasonal: false,
    swing: 0.3,
    starts_month: 0,
    ends_month: LAST_MONTH,
    paid_after_days: 0,
    minimum_payout: 0.0,
};

/// `ends_month` of a stream that earns to the end of any plan.
#[expect(clippy::cast_possible_truncation, reason = "a plan has at most 120 months")]
pub(super) const LAST_MONTH: u16 = MOST_MONTHS as u16;
/// The longest delay of a payment.
pub(super) const MOST_DAYS: u16 = 365;

/// The most streams of the user's own a plan can hold.
pub const MOST_OWN_STREAMS: usize = 24;

impl Setting {
    /// All of them, in the order they are written.
    pub const ALL: [Self; 8] =
        [Self::Enabled, Self::FollowsAudience, Self::Seasonal, Self::Swing, Self::StartsMonth, Self::EndsMonth, Self::PaidAfterDays, Self::MinimumPayout];

    /// The last part of its keys.
    #[must_use]
    pub const fn field(self) -> &'static str {
        match self {
            Self::Enabled => "enabled",
            Self::FollowsAudience => "follows_audience",
            Self::Seasonal => "seasonal",
            Self::Swing => "swing",
            Self::StartsMonth => "starts_month",
            Self::EndsMonth => "ends_month",
            Self::PaidAfterDays => "paid_after_days",
            Self::MinimumPayout => "minimum_payout",
        }
    }
}

/// The amount of an own stream, in the form of an assumption.
pub const OWN_AMOUNT: Spec = Spec {
    key: "own.1.amount_per_month",
    quantity: Quantity::Money,
    default: 100.0,
    range: None,
    limit: (0.0, 1e7),
    track: Track::Log { first: 1.0, high: 100_000.0 },
};

/// `follows_audience` in the form of an assumption; each stream has its own default.
pub const FOLLOWS_AUDIENCE: Spec = Spec {
    key: "gifts.follows_audience",
    quantity: Quantity::Fraction,
    default: 1.0,
    range: None,
    limit: (0.0, 1.0),
    track: Track::Linear { low: 0.0, high: 1.0, step: 0.05 },
};

/// `swing` in the form of an assumption; each stream has its own default.
pub const SWING: Spec = Spec {
    key: "gifts.swing",
    quantity: Quantity::Factor,
    default: 0.35,
    range: None,
    limit: (0.0, 3.0),
    track: Track::Linear { low: 0.0, high: 1.0, step: 0.05 },
};

/// `minimum_payout` in the form of an assumption; each stream has its own default, in US dollars.
pub const MINIMUM_PAYOUT: Spec = Spec {
    key: "gifts.minimum_payout",
    quantity: Quantity::Money,
    default: 100.0,
    range: None,
    limit: (0.0, 1e6),
    track: Track::Linear { low: 0.0, high: 500.0, step: 5.0 },
};
