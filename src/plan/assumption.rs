//! The table of assumptions: every number of a plan that a slider can move.
//!
//! Sliders, `--set`, `zeroline keys`, validation and the file format are made from [`SPECS`]. Defaults rest on the ledger in
//! `assets/rates.csv`; those without a source there are our own assumptions.

use super::currency::Currency;

/// The form in which a number is shown and typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// A plain count, such as gifts or LIVEs.
    Count,
    /// Hours of LIVE.
    Hours,
    /// Money in the plan's currency.
    Money,
    /// Money in US dollars in every plan.
    Usd,
    /// A fraction, shown as a percentage.
    Fraction,
    /// A factor, 1 for "no change".
    Factor,
}

/// The span of a slider; the hard limits may be wider.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Track {
    /// Even steps from `low` to `high`.
    Linear {
        /// Left end.
        low: f64,
        /// Right end.
        high: f64,
        /// One press of an arrow key.
        step: f64,
    },
    /// Decades from `first` to `high`, with a true zero left of `first` where the hard limit allows zero.
    Log {
        /// The smallest amount above zero.
        first: f64,
        /// Right end.
        high: f64,
    },
}

/// The quantity a range stays in proportion to when its value moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proportion {
    /// To the value itself.
    Value,
    /// To one plus the value: a rate of growth.
    OnePlusValue,
}

/// One row of the table: key, default, limits and slider of an assumption.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spec {
    /// The stable name, `section.field`.
    pub key: &'static str,
    /// The form in which it is shown and typed.
    pub quantity: Quantity,
    /// The value of a new plan.
    pub default: f64,
    /// The 10th and 90th percentile of a new plan, where it is unsure.
    pub range: Option<(f64, f64)>,
    /// The limits: least and greatest value allowed; of money, in US dollars.
    pub limit: (f64, f64),
    /// The span of the slider.
    pub track: Track,
}

impl Spec {
    /// The same row for a plan in this currency: limits and track of money times its [magnitude](Currency::magnitude). The default
    /// stays in US dollars.
    #[must_use]
    pub fn in_currency(self, currency: Currency) -> Self {
        if self.quantity != Quantity::Money {
            return self;
        }
        let unit = currency.magnitude();
        let track = match self.track {
            Track::Linear { low, high, step } => Track::Linear { low: low * unit, high: high * unit, step: step * unit },
            Track::Log { first, high } => Track::Log { first: first * unit, high: high * unit },
        };
        Self { limit: (self.limit.0 * unit, self.limit.1 * unit), track, ..self }
    }
}

const fn linear(low: f64, high: f64, step: f64) -> Track {
    Track::Linear { low, high, step }
}

const fn log(first: f64, high: f64) -> Track {
    Track::Log { first, high }
}

macro_rules! assumptions {
    ($($variant:ident $key:literal $quantity:ident $default:literal $range:expr, $limit:expr, $track:expr;)*) => {
        /// One assumption by its key; [`Assumption::spec`] has the rest.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum Assumption {
            $(#[doc = concat!("`", $key, "`")] $variant,)*
        }

        /// The table, in the order of [`Assumption::ALL`].
        pub const SPECS: &[Spec] = &[$(Spec {
            key: $key, quantity: Quantity::$quantity, default: $default, range: $range, limit: $limit, track: $track,
        }),*];

        impl Assumption {
            /// Every assumption, in the order of the table.
            pub const ALL: &[Self] = &[$(Self::$variant),*];
        }
    };
}

assumptions! {
    GrowthRate "audience.growth_rate" Fraction 0.03 Some((0.01, 0.05)), (-0.5, 1.0), linear(-0.1, 0.2, 0.005);
    LikesPerMonth "audience.likes_per_month" Count 250_000.0 None, (0.0, 1e9), log(1_000.0, 1e8);
    LikesBaseline "audience.likes_baseline" Count 250_000.0 None, (1.0, 1e9), log(1_000.0, 1e8);
    LiftPerDoubling "audience.lift_per_doubling" Fraction 0.0 None, (0.0, 0.2), linear(0.0, 0.2, 0.005);
    SessionsPerMonth "live.sessions_per_month" Count 20.0 Some((16.0, 24.0)), (0.0, 200.0), linear(0.0, 60.0, 1.0);
    HoursPerSession "live.hours_per_session" Hours 2.5 Some((2.0, 3.0)), (0.0, 24.0), linear(0.0, 8.0, 0.25);
    GiftsPerHour "gifts.gifts_per_hour" Count 150.0 Some((90.0, 250.0)), (0.0, 1e6), log(1.0, 10_000.0);
    CoinsPerGift "gifts.coins_per_gift" Count 24.0 Some((16.0, 36.0)), (0.0, 44_999.0), log(1.0, 5_000.0);
    DiamondsPerCoin "gifts.diamonds_per_coin" Count 1.0 None, (0.0, 1.0), linear(0.0, 1.0, 0.05);
    UsdPerDiamond "gifts.usd_per_diamond" Usd 0.005 Some((0.004, 0.005_3)), (0.0, 0.01), linear(0.0, 0.01, 0.000_1);
    TopFanShare "gifts.top_fan_share" Fraction 0.0 None, (0.0, 1.0), linear(0.0, 1.0, 0.05);
    TopFanLeaves "gifts.top_fan_leaves" Fraction 0.0 None, (0.0, 1.0), linear(0.0, 0.5, 0.01);
    DealsPerMonth "brands.deals_per_month" Count 2.0 Some((1.0, 3.0)), (0.0, 1_000.0), linear(0.0, 12.0, 0.5);
    FeePerDeal "brands.fee_per_deal" Money 350.0 Some((220.0, 550.0)), (0.0, 1e7), log(10.0, 50_000.0);
    VideosPerMonth "rewards.videos_per_month" Count 20.0 Some((16.0, 24.0)), (0.0, 1_000.0), linear(0.0, 60.0, 1.0);
    ViewsPerVideo "rewards.views_per_video" Count 15_000.0 Some((8_000.0, 28_000.0)), (0.0, 1e9), log(100.0, 1e7);
    QualifiedShare "rewards.qualified_share" Fraction 0.6 Some((0.5, 0.7)), (0.0, 1.0), linear(0.0, 1.0, 0.01);
    Rpm "rewards.rpm" Money 0.60 Some((0.40, 0.90)), (0.0, 100.0), linear(0.0, 3.0, 0.05);
    SegmentsPerMonth "segments.segments_per_month" Count 2.0 Some((1.0, 3.0)), (0.0, 1_000.0), linear(0.0, 20.0, 1.0);
    FeePerSegment "segments.fee_per_segment" Money 75.0 Some((50.0, 110.0)), (0.0, 1e6), log(5.0, 5_000.0);
    ShoutoutsPerMonth "segments.shoutouts_per_month" Count 6.0 Some((3.0, 10.0)), (0.0, 10_000.0), linear(0.0, 60.0, 1.0);
    FeePerShoutout "segments.fee_per_shoutout" Money 10.0 Some((7.0, 15.0)), (0.0, 1e6), log(1.0, 500.0);
    CollabsPerMonth "segments.collabs_per_month" Count 1.0 None, (0.0, 1_000.0), linear(0.0, 10.0, 0.5);
    FeePerCollab "segments.fee_per_collab" Money 50.0 Some((30.0, 85.0)), (0.0, 1e6), log(5.0, 5_000.0);
    ClicksPerMonth "affiliate.clicks_per_month" Count 2_500.0 Some((1_500.0, 4_200.0)), (0.0, 1e9), log(10.0, 1e6);
    ConversionRate "affiliate.conversion_rate" Fraction 0.032 Some((0.02, 0.045)), (0.0, 1.0), linear(0.0, 0.2, 0.001);
    OrderValue "affiliate.order_value" Money 35.0 Some((25.0, 48.0)), (0.0, 1e6), linear(0.0, 200.0, 1.0);
    CommissionRate "affiliate.commission_rate" Fraction 0.13 Some((0.09, 0.18)), (0.0, 1.0), linear(0.0, 0.5, 0.005);
    RefundRate "affiliate.refund_rate" Fraction 0.12 Some((0.07, 0.20)), (0.0, 1.0), linear(0.0, 0.5, 0.01);
    OrdersPerMonth "merch.orders_per_month" Count 25.0 Some((14.0, 45.0)), (0.0, 1e6), log(1.0, 10_000.0);
    MerchPrice "merch.price" Money 24.0 Some((21.0, 27.0)), (0.0, 1e5), linear(0.0, 100.0, 0.5);
    UnitCost "merch.unit_cost" Money 14.56 Some((13.50, 16.00)), (0.0, 1e5), linear(0.0, 100.0, 0.5);
    ReturnRate "merch.return_rate" Fraction 0.03 Some((0.01, 0.06)), (0.0, 1.0), linear(0.0, 0.3, 0.005);
    OpeningMembers "supporters.opening_members" Count 40.0 None, (0.0, 1e7), log(1.0, 10_000.0);
    NewMembersPerMonth "supporters.new_members_per_month" Count 8.0 Some((4.0, 14.0)), (0.0, 1e7), log(1.0, 1_000.0);
    ChurnRate "supporters.churn_rate" Fraction 0.08 Some((0.05, 0.14)), (0.0, 1.0), linear(0.0, 0.5, 0.005);
    MembershipPrice "supporters.membership_price" Money 5.0 Some((4.0, 6.0)), (0.0, 1e4), linear(0.0, 50.0, 0.5);
    PlatformFeeRate "supporters.platform_fee_rate" Fraction 0.10 None, (0.0, 1.0), linear(0.0, 0.3, 0.005);
    DonationsPerMonth "supporters.donations_per_month" Count 20.0 Some((10.0, 36.0)), (0.0, 1e7), log(1.0, 1_000.0);
    AverageDonation "supporters.average_donation" Money 6.0 Some((4.0, 9.0)), (0.0, 1e6), linear(0.0, 50.0, 0.5);
    DonationFeeRate "supporters.donation_fee_rate" Fraction 0.0 None, (0.0, 1.0), linear(0.0, 0.3, 0.005);
    Subscribers "subscriptions.subscribers" Count 30.0 Some((18.0, 48.0)), (0.0, 1e7), log(1.0, 10_000.0);
    SubscriptionPrice "subscriptions.price" Money 4.99 None, (0.0, 1e4), linear(0.0, 50.0, 0.5);
    StoreFeeRate "subscriptions.store_fee_rate" Fraction 0.30 None, (0.0, 1.0), linear(0.0, 0.5, 0.01);
    CreatorShare "subscriptions.creator_share" Fraction 0.5 None, (0.0, 1.0), linear(0.0, 1.0, 0.05);
    CardRate "fees.card_rate" Fraction 0.029 None, (0.0, 1.0), linear(0.0, 0.1, 0.001);
    CardFixed "fees.card_fixed" Money 0.30 None, (0.0, 100.0), linear(0.0, 1.0, 0.05);
    FixedPerMonth "costs.fixed_per_month" Money 120.0 None, (0.0, 1e7), log(1.0, 10_000.0);
    ManagerRate "costs.manager_rate" Fraction 0.0 None, (0.0, 1.0), linear(0.0, 0.5, 0.01);
    TaxSetAsideRate "costs.tax_set_aside_rate" Fraction 0.28 None, (0.0, 1.0), linear(0.0, 0.6, 0.01);
    ProfitBefore "costs.profit_before" Money 0.0 None, (-1e9, 1e9), linear(-10_000.0, 100_000.0, 500.0);
    OpeningCash "cash.opening" Money 0.0 None, (-1e9, 1e9), linear(-5_000.0, 50_000.0, 100.0);
    LivingPerMonth "cash.living_per_month" Money 1_200.0 None, (0.0, 1e7), log(10.0, 10_000.0);
    SeasonJan "season.jan" Factor 1.0 None, (0.0, 10.0), linear(0.0, 3.0, 0.05);
    SeasonFeb "season.feb" Factor 1.0 None, (0.0, 10.0), linear(0.0, 3.0, 0.05);
    SeasonMar "season.mar" Factor 1.0 None, (0.0, 10.0), linear(0.0, 3.0, 0.05);
    SeasonApr "season.apr" Factor 1.0 None, (0.0, 10.0), linear(0.0, 3.0, 0.05);
    SeasonMay "season.may" Factor 1.0 None, (0.0, 10.0), linear(0.0, 3.0, 0.05);
    SeasonJun "season.jun" Factor 1.0 None, (0.0, 10.0), linear(0.0, 3.0, 0.05);
    SeasonJul "season.jul" Factor 1.0 None, (0.0, 10.0), linear(0.0, 3.0, 0.05);
    SeasonAug "season.aug" Factor 1.0 None, (0.0, 10.0), linear(0.0, 3.0, 0.05);
    SeasonSep "season.sep" Factor 1.0 None, (0.0, 10.0), linear(0.0, 3.0, 0.05);
    SeasonOct "season.oct" Factor 1.0 None, (0.0, 10.0), linear(0.0, 3.0, 0.05);
    SeasonNov "season.nov" Factor 1.0 None, (0.0, 10.0), linear(0.0, 3.0, 0.05);
    SeasonDec "season.dec" Factor 1.0 None, (0.0, 10.0), linear(0.0, 3.0, 0.05);
    CurrencyPerUsd "plan.currency_per_usd" Factor 1.0 None, (1e-6, 1e6), log(0.1, 1_000.0);
    GoalPerMonth "plan.goal_per_month" Money 3_000.0 None, (0.0, 1e9), log(10.0, 100_000.0);
    Together "futures.together" Fraction 0.0 None, (0.0, 1.0), linear(0.0, 1.0, 0.05);
}

/// The number of assumptions.
pub const COUNT: usize = SPECS.len();

/// The seasons from January to December.
pub const SEASONS: [Assumption; 12] = [
    Assumption::SeasonJan,
    Assumption::SeasonFeb,
    Assumption::SeasonMar,
    Assumption::SeasonApr,
    Assumption::SeasonMay,
    Assumption::SeasonJun,
    Assumption::SeasonJul,
    Assumption::SeasonAug,
    Assumption::SeasonSep,
    Assumption::SeasonOct,
    Assumption::SeasonNov,
    Assumption::SeasonDec,
];

impl Assumption {
    /// The row of this assumption.
    #[must_use]
    pub const fn spec(self) -> &'static Spec {
        &SPECS[self as usize]
    }

    /// The scaling of a range of this assumption when its value moves.
    #[must_use]
    pub const fn proportion(self) -> Proportion {
        match self {
            Self::GrowthRate => Proportion::OnePlusValue,
            _ => Proportion::Value,
        }
    }

    /// The part of the key before the dot.
    #[must_use]
    pub fn section(self) -> &'static str {
        self.spec().key.split_once('.').map_or("", |(section, _)| section)
    }

    /// The part of the key after the dot.
    #[must_use]
    pub fn field(self) -> &'static str {
        self.spec().key.split_once('.').map_or("", |(_, field)| field)
    }

    /// The assumption with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|a| a.spec().key == key)
    }
}
