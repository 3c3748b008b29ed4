//! The table of assumptions: every number of a plan that a slider can move.
//!
//! Everything that names an assumption is made from [`SPECS`]: sliders, `--set`, `zeroline keys`, validation, the file
//! format. The figures rest on the ledger in `assets/rates.csv`; what has no source there is our own assumption.

/// How a number is shown and typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// A plain count, such as gifts or LIVEs.
    Count,
    /// Hours of LIVE.
    Hours,
    /// Money in the plan's currency.
    Money,
    /// Money in US dollars, whatever the plan's currency.
    Usd,
    /// A fraction, shown as a percentage.
    Fraction,
    /// A factor, 1 for "no change".
    Factor,
}

/// What a slider offers; the hard limit may lie further out.
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

/// What a range is proportional to when its value moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proportion {
    /// To the value itself.
    Value,
    /// To one plus the value: a rate of growth.
    OnePlusValue,
}

/// One row of the table: all that is known of an assumption.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spec {
    /// The stable name, `section.field`.
    pub key: &'static str,
    /// The words beside the slider.
    pub label: &'static str,
    /// The unit in words.
    pub unit: &'static str,
    /// How it is shown and typed.
    pub quantity: Quantity,
    /// The value of a new plan.
    pub default: f64,
    /// The 10th and 90th percentile of a new plan, where it is unsure.
    pub range: Option<(f64, f64)>,
    /// The least and the greatest value a plan can hold.
    pub limit: (f64, f64),
    /// What the slider offers.
    pub track: Track,
    /// What the number means, in a sentence.
    pub help: &'static str,
}

const fn linear(low: f64, high: f64, step: f64) -> Track {
    Track::Linear { low, high, step }
}

const fn log(first: f64, high: f64) -> Track {
    Track::Log { first, high }
}

macro_rules! assumptions {
    ($($variant:ident $key:literal $label:literal $unit:literal $quantity:ident $default:literal $range:expr, $limit:expr, $track:expr, $help:literal;)*) => {
        /// The name of one assumption; [`Assumption::spec`] tells the rest.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum Assumption {
            $(#[doc = $help] $variant,)*
        }

        /// The table, in the order of [`Assumption::ALL`].
        pub const SPECS: &[Spec] = &[$(Spec {
            key: $key, label: $label, unit: $unit, quantity: Quantity::$quantity, default: $default, range: $range, limit: $limit,
            track: $track, help: $help,
        }),*];

        impl Assumption {
            /// Every assumption, in the order of the table.
            pub const ALL: &[Self] = &[$(Self::$variant),*];
        }
    };
}

assumptions! {
    GrowthRate "audience.growth_rate" "Audience growth" "fraction a month" Fraction 0.03 Some((0.01, 0.05)), (-0.5, 1.0), linear(-0.1, 0.2, 0.005), "How much your audience grows each month; every stream that follows the audience grows with it.";
    LikesPerMonth "audience.likes_per_month" "Likes per month" "likes" Count 250_000.0 None, (0.0, 1e9), log(1_000.0, 1e8), "Likes your LIVEs and videos get in a month. They pay nothing.";
    LikesBaseline "audience.likes_baseline" "Usual likes per month" "likes" Count 250_000.0 None, (1.0, 1e9), log(1_000.0, 1e8), "The likes at which your visibility is as usual; only used with a lift of your own.";
    LiftPerDoubling "audience.lift_per_doubling" "Lift per doubling of likes" "fraction" Fraction 0.0 None, (0.0, 0.2), linear(0.0, 0.2, 0.005), "Your own assumption: how many more gifts you would get if likes doubled and more people saw you. No source gives a figure.";
    SessionsPerMonth "live.sessions_per_month" "LIVEs per month" "LIVEs" Count 20.0 Some((16.0, 24.0)), (0.0, 200.0), linear(0.0, 60.0, 1.0), "How often you go LIVE in a month.";
    HoursPerSession "live.hours_per_session" "Hours per LIVE" "hours" Hours 2.5 Some((2.0, 3.0)), (0.0, 24.0), linear(0.0, 8.0, 0.25), "How long one LIVE lasts.";
    GiftsPerHour "gifts.gifts_per_hour" "Gifts per hour" "gifts" Count 150.0 Some((90.0, 250.0)), (0.0, 1e6), log(1.0, 10_000.0), "Virtual gifts viewers send in an hour of LIVE.";
    CoinsPerGift "gifts.coins_per_gift" "Coins per gift" "coins" Count 24.0 Some((16.0, 36.0)), (0.0, 44_999.0), log(1.0, 5_000.0), "What an average gift costs the viewer, in coins: a Rose is 1, a Lion 29,999.";
    DiamondsPerCoin "gifts.diamonds_per_coin" "Diamonds per coin" "diamonds" Count 1.0 None, (0.0, 1.0), linear(0.0, 1.0, 0.05), "Diamonds you receive for each coin of a gift. TikTok's own gift list says 1.";
    UsdPerDiamond "gifts.usd_per_diamond" "US dollars per diamond" "USD" Usd 0.005 Some((0.004, 0.005_3)), (0.0, 0.01), linear(0.0, 0.01, 0.000_1), "What one diamond pays you after the platform's share. No official rate is published.";
    DealsPerMonth "brands.deals_per_month" "Deals per month" "deals" Count 2.0 Some((1.0, 3.0)), (0.0, 1_000.0), linear(0.0, 12.0, 0.5), "Sponsored posts a month.";
    FeePerDeal "brands.fee_per_deal" "Fee per deal" "money" Money 350.0 Some((220.0, 550.0)), (0.0, 1e7), log(10.0, 50_000.0), "What a brand pays for one sponsored post.";
    VideosPerMonth "rewards.videos_per_month" "Videos per month" "videos" Count 20.0 Some((16.0, 24.0)), (0.0, 1_000.0), linear(0.0, 60.0, 1.0), "Videos of a minute or more that can earn rewards.";
    ViewsPerVideo "rewards.views_per_video" "Views per video" "views" Count 15_000.0 Some((8_000.0, 28_000.0)), (0.0, 1e9), log(100.0, 1e7), "Views an average video gets.";
    QualifiedShare "rewards.qualified_share" "Views that qualify" "fraction" Fraction 0.6 Some((0.5, 0.7)), (0.0, 1.0), linear(0.0, 1.0, 0.01), "The share of views that count: unique, from the For You feed, five seconds or more.";
    Rpm "rewards.rpm" "RPM" "money per 1 000 qualified views" Money 0.60 Some((0.40, 0.90)), (0.0, 100.0), linear(0.0, 3.0, 0.05), "What a thousand qualified views pay.";
    SegmentsPerMonth "segments.segments_per_month" "Sponsored segments per month" "sponsored segments" Count 2.0 Some((1.0, 3.0)), (0.0, 1_000.0), linear(0.0, 20.0, 1.0), "Parts of a LIVE that a sponsor pays for.";
    FeePerSegment "segments.fee_per_segment" "Fee per segment" "money" Money 75.0 Some((50.0, 110.0)), (0.0, 1e6), log(5.0, 5_000.0), "What a sponsor pays for one segment.";
    ShoutoutsPerMonth "segments.shoutouts_per_month" "Shout-outs per month" "shout-outs" Count 6.0 Some((3.0, 10.0)), (0.0, 10_000.0), linear(0.0, 60.0, 1.0), "Paid shout-outs on your LIVEs.";
    FeePerShoutout "segments.fee_per_shoutout" "Fee per shout-out" "money" Money 10.0 Some((7.0, 15.0)), (0.0, 1e6), log(1.0, 500.0), "What one shout-out pays.";
    CollabsPerMonth "segments.collabs_per_month" "Paid collaborations per month" "paid collaborations" Count 1.0 None, (0.0, 1_000.0), linear(0.0, 10.0, 0.5), "LIVEs together with someone who pays you for it.";
    FeePerCollab "segments.fee_per_collab" "Fee per collaboration" "money" Money 50.0 Some((30.0, 85.0)), (0.0, 1e6), log(5.0, 5_000.0), "What one paid collaboration pays.";
    ClicksPerMonth "affiliate.clicks_per_month" "Product clicks per month" "product clicks" Count 2_500.0 Some((1_500.0, 4_200.0)), (0.0, 1e9), log(10.0, 1e6), "Clicks on the products you show.";
    ConversionRate "affiliate.conversion_rate" "Conversion rate" "fraction" Fraction 0.032 Some((0.02, 0.045)), (0.0, 1.0), linear(0.0, 0.2, 0.001), "The share of clicks that become an order.";
    OrderValue "affiliate.order_value" "Average order value" "money" Money 35.0 Some((25.0, 48.0)), (0.0, 1e6), linear(0.0, 200.0, 1.0), "What an average order is worth.";
    CommissionRate "affiliate.commission_rate" "Commission" "fraction" Fraction 0.13 Some((0.09, 0.18)), (0.0, 1.0), linear(0.0, 0.5, 0.005), "Your share of an order; the seller sets it.";
    RefundRate "affiliate.refund_rate" "Refunded orders" "fraction" Fraction 0.12 Some((0.07, 0.20)), (0.0, 1.0), linear(0.0, 0.5, 0.01), "The share of orders sent back: they pay no commission.";
    OrdersPerMonth "merch.orders_per_month" "Orders per month" "orders" Count 25.0 Some((14.0, 45.0)), (0.0, 1e6), log(1.0, 10_000.0), "Orders of your own merch.";
    MerchPrice "merch.price" "Price" "money" Money 24.0 Some((21.0, 27.0)), (0.0, 1e5), linear(0.0, 100.0, 0.5), "What the buyer pays for one order.";
    UnitCost "merch.unit_cost" "Unit cost" "money, shipping included" Money 14.56 Some((13.50, 16.00)), (0.0, 1e5), linear(0.0, 100.0, 0.5), "What one order costs you, shipping included.";
    ReturnRate "merch.return_rate" "Returned orders" "fraction" Fraction 0.03 Some((0.01, 0.06)), (0.0, 1.0), linear(0.0, 0.3, 0.005), "The share of orders that come back.";
    OpeningMembers "supporters.opening_members" "Members at the start" "members" Count 40.0 None, (0.0, 1e7), log(1.0, 10_000.0), "Members you have when the plan begins.";
    NewMembersPerMonth "supporters.new_members_per_month" "New members per month" "members" Count 8.0 Some((4.0, 14.0)), (0.0, 1e7), log(1.0, 1_000.0), "Members who join in a month.";
    ChurnRate "supporters.churn_rate" "Churn" "fraction a month" Fraction 0.08 Some((0.05, 0.14)), (0.0, 1.0), linear(0.0, 0.5, 0.005), "The share of members who leave each month.";
    MembershipPrice "supporters.membership_price" "Membership price" "money a month" Money 5.0 Some((4.0, 6.0)), (0.0, 1e4), linear(0.0, 50.0, 0.5), "What a member pays a month.";
    PlatformFeeRate "supporters.platform_fee_rate" "Platform fee" "fraction" Fraction 0.10 None, (0.0, 1.0), linear(0.0, 0.3, 0.005), "What the membership platform keeps.";
    DonationsPerMonth "supporters.donations_per_month" "Donations per month" "donations" Count 20.0 Some((10.0, 36.0)), (0.0, 1e7), log(1.0, 1_000.0), "One-time donations in a month.";
    AverageDonation "supporters.average_donation" "Average donation" "money" Money 6.0 Some((4.0, 9.0)), (0.0, 1e6), linear(0.0, 50.0, 0.5), "What an average donation brings before fees.";
    DonationFeeRate "supporters.donation_fee_rate" "Donation fee" "fraction" Fraction 0.0 None, (0.0, 1.0), linear(0.0, 0.3, 0.005), "What the donation platform keeps.";
    Subscribers "subscriptions.subscribers" "Subscribers" "subscribers" Count 30.0 Some((18.0, 48.0)), (0.0, 1e7), log(1.0, 10_000.0), "People who subscribe to your LIVEs.";
    SubscriptionPrice "subscriptions.price" "Price" "money a month" Money 4.99 None, (0.0, 1e4), linear(0.0, 50.0, 0.5), "What a subscriber pays a month.";
    StoreFeeRate "subscriptions.store_fee_rate" "App store fee" "fraction" Fraction 0.30 None, (0.0, 1.0), linear(0.0, 0.5, 0.01), "What the app store keeps.";
    CreatorShare "subscriptions.creator_share" "Your share" "fraction" Fraction 0.5 None, (0.0, 1.0), linear(0.0, 1.0, 0.05), "Your share of what the app store leaves.";
    CardRate "fees.card_rate" "Card fee" "fraction" Fraction 0.029 None, (0.0, 1.0), linear(0.0, 0.1, 0.001), "What the card company keeps of each payment: merch, members and donations.";
    CardFixed "fees.card_fixed" "Card fee per payment" "money a payment" Money 0.30 None, (0.0, 100.0), linear(0.0, 1.0, 0.05), "The fixed part of the card company's fee.";
    FixedPerMonth "costs.fixed_per_month" "Fixed costs per month" "money" Money 120.0 None, (0.0, 1e7), log(1.0, 10_000.0), "What you spend each month whatever you earn: light, internet, tools.";
    ManagerRate "costs.manager_rate" "Manager's cut" "fraction of brands + segments" Fraction 0.0 None, (0.0, 1.0), linear(0.0, 0.5, 0.01), "A manager's share of brand deals and LIVE segments.";
    TaxSetAsideRate "costs.tax_set_aside_rate" "Tax to set aside" "fraction of profit" Fraction 0.28 None, (0.0, 1.0), linear(0.0, 0.6, 0.01), "The share of profit you put aside for tax.";
    SeasonJan "season.jan" "January" "multiplier" Factor 1.0 None, (0.0, 10.0), linear(0.0, 3.0, 0.05), "How January compares with a usual month, for seasonal streams.";
    SeasonFeb "season.feb" "February" "multiplier" Factor 1.0 None, (0.0, 10.0), linear(0.0, 3.0, 0.05), "How February compares with a usual month, for seasonal streams.";
    SeasonMar "season.mar" "March" "multiplier" Factor 1.0 None, (0.0, 10.0), linear(0.0, 3.0, 0.05), "How March compares with a usual month, for seasonal streams.";
    SeasonApr "season.apr" "April" "multiplier" Factor 1.0 None, (0.0, 10.0), linear(0.0, 3.0, 0.05), "How April compares with a usual month, for seasonal streams.";
    SeasonMay "season.may" "May" "multiplier" Factor 1.0 None, (0.0, 10.0), linear(0.0, 3.0, 0.05), "How May compares with a usual month, for seasonal streams.";
    SeasonJun "season.jun" "June" "multiplier" Factor 1.0 None, (0.0, 10.0), linear(0.0, 3.0, 0.05), "How June compares with a usual month, for seasonal streams.";
    SeasonJul "season.jul" "July" "multiplier" Factor 1.0 None, (0.0, 10.0), linear(0.0, 3.0, 0.05), "How July compares with a usual month, for seasonal streams.";
    SeasonAug "season.aug" "August" "multiplier" Factor 1.0 None, (0.0, 10.0), linear(0.0, 3.0, 0.05), "How August compares with a usual month, for seasonal streams.";
    SeasonSep "season.sep" "September" "multiplier" Factor 1.0 None, (0.0, 10.0), linear(0.0, 3.0, 0.05), "How September compares with a usual month, for seasonal streams.";
    SeasonOct "season.oct" "October" "multiplier" Factor 1.0 None, (0.0, 10.0), linear(0.0, 3.0, 0.05), "How October compares with a usual month, for seasonal streams.";
    SeasonNov "season.nov" "November" "multiplier" Factor 1.0 None, (0.0, 10.0), linear(0.0, 3.0, 0.05), "How November compares with a usual month, for seasonal streams.";
    SeasonDec "season.dec" "December" "multiplier" Factor 1.0 None, (0.0, 10.0), linear(0.0, 3.0, 0.05), "How December compares with a usual month, for seasonal streams.";
    CurrencyPerUsd "plan.currency_per_usd" "Currency per US dollar" "money per USD" Factor 1.0 None, (1e-6, 1e6), log(0.1, 1_000.0), "What one US dollar is worth in the plan's currency; diamonds are paid in US dollars.";
    GoalPerMonth "plan.goal_per_month" "Goal per month" "money" Money 3_000.0 None, (0.0, 1e9), log(10.0, 100_000.0), "What you want to reach in a month.";
    Together "futures.together" "Good and bad months together" "fraction" Fraction 0.0 None, (0.0, 1.0), linear(0.0, 1.0, 0.05), "How far all streams swing together: 0 each for itself, 1 all at once.";
}

/// How many assumptions there are.
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
    /// Everything known of this assumption.
    #[must_use]
    pub const fn spec(self) -> &'static Spec {
        &SPECS[self as usize]
    }

    /// What a range of this assumption is proportional to when its value moves.
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
