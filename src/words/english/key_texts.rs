//! Labels, units and help texts of keys.

use crate::plan::{Assumption, Key, OwnField, PlanField, Setting, Stream};
use crate::words::KeyText;

pub(super) const fn key(key: Key) -> KeyText {
    match key {
        Key::Assumption(of) => assumption(of),
        Key::Stream(_, of) | Key::Own(_, OwnField::Setting(of)) => setting(of),
        Key::GiftMix => {
            text("Gifts by name", "", "Whether gifts per hour and coins per gift follow a table of gifts by name; turned off, both keep their own numbers.")
        }
        Key::Own(_, OwnField::Name) => text("Name", "", "Name of this stream."),
        Key::Own(_, OwnField::AmountPerMonth) => text("Amount per month", "money", "Income from this stream of your own in a month."),
        Key::Plan(field) => plan_field(field),
    }
}

pub(super) const fn short_label(of: Key) -> &'static str {
    match of {
        Key::Assumption(Assumption::NewMembersPerMonth) => "New members",
        Key::Assumption(Assumption::LivingPerMonth) => "Living costs",
        Key::Plan(PlanField::StartMonth) => "Months from",
        _ => key(of).label,
    }
}

/// The words of a unit that are not part of the figure: "gifts", but not "money" or "hours".
pub(super) fn unit_beside(of: Key) -> &'static str {
    match key(of).unit {
        "fraction a month" | "money a month" => "a month",
        unit @ ("likes" | "LIVEs" | "gifts" | "coins" | "diamonds" | "deals" | "videos" | "views" | "orders" | "members" | "months" | "days" | "donations") => {
            unit
        }
        _ => "",
    }
}

const fn text(label: &'static str, unit: &'static str, help: &'static str) -> KeyText {
    KeyText { label, unit, help }
}

const fn plan_field(field: PlanField) -> KeyText {
    match field {
        PlanField::Name => text("Name", "", "Name of this plan."),
        PlanField::Note => text("Note", "", "Who this plan is for, or anything you want to remember."),
        PlanField::Currency => text("Currency", "", "Currency of all money in the plan, by its ISO 4217 code. Set here, it converts nothing; the window asks."),
        PlanField::StartMonth => text("First month", "", "First month of the plan."),
        PlanField::Months => text("Months", "months", "Number of months in the plan."),
        PlanField::GoalMeasure => text("Goal counts", "", "Measure of the goal: gross, or take_home after costs and tax."),
        PlanField::TaxYearStart => {
            text("Tax year starts", "", "Calendar month in which a tax year begins, 1 to 12; a loss lowers the tax of its own tax year only.")
        }
        PlanField::EarnedBefore => {
            text("Was already earning", "", "Whether the streams of the first month earned as much before it, so that payments are on their way.")
        }
        PlanField::FuturesCount => text("Futures", "futures", "Number of futures to run; 0 for none."),
        PlanField::FuturesSeed => text("Seed", "", "Random seed; the same seed gives the same futures."),
    }
}

pub(super) const fn setting(setting: Setting) -> KeyText {
    match setting {
        Setting::Enabled => text("Counted in", "", "Whether this stream earns; turned off, it keeps its numbers."),
        Setting::FollowsAudience => text("Follows the audience", "fraction", "How far this stream grows with the audience: 0 not at all, 1 fully."),
        Setting::Seasonal => text("Seasonal", "", "Whether the seasons of the plan apply to this stream."),
        Setting::Swing => text("Swing from month to month", "σ of the logarithm", "Random change from one month to the next; used by the futures."),
        Setting::StartsMonth => text("Starts in month", "months", "Months until this stream begins to earn: 0 from the first month on."),
        Setting::EndsMonth => text("Ends in month", "months", "First month in which this stream no longer earns, counted as its start; 120 for never."),
        Setting::PaidAfterDays => text("Paid after", "days", "Days from the month it is earned in to the payment, in months of 30 days."),
        Setting::MinimumPayout => text("Minimum payout", "money", "Least amount that is paid out; less than that waits for the next month."),
    }
}

const fn assumption(of: Assumption) -> KeyText {
    match of {
        Assumption::GrowthRate => text("Audience growth", "fraction a month", "Audience growth a month; every stream that follows the audience grows with it."),
        Assumption::LikesPerMonth => text("Likes per month", "likes", "Likes on your LIVEs and videos in a month. They pay nothing."),
        Assumption::LikesBaseline => text("Usual likes per month", "likes", "Likes at which your visibility is as usual; only used with a lift from likes."),
        Assumption::LiftPerDoubling => text(
            "Lift per doubling of likes",
            "fraction",
            "Your own assumption: extra gifts if likes doubled and more people saw you. No source gives a figure.",
        ),
        Assumption::SessionsPerMonth => text("LIVEs per month", "LIVEs", "LIVEs in a month."),
        Assumption::HoursPerSession => text("Hours per LIVE", "hours", "Length of one LIVE."),
        Assumption::GiftsPerHour => text("Gifts per hour", "gifts", "Virtual gifts viewers send in an hour of LIVE."),
        Assumption::CoinsPerGift => text("Coins per gift", "coins", "Price of an average gift in coins: a Rose is 1, a Lion 29,999."),
        Assumption::DiamondsPerCoin => text("Diamonds per coin", "diamonds", "Diamonds you receive for each coin of a gift. TikTok's own gift list says 1."),
        Assumption::UsdPerDiamond => text("US dollars per diamond", "USD", "Payout for one diamond after the platform's share. No official rate is published."),
        Assumption::TopFanShare => text("Gifts from the top fan", "fraction of gifts", "Share of gift income from one person."),
        Assumption::TopFanLeaves => text("Top fan leaves", "chance a month", "Chance each month that this person stops giving; used by the futures."),
        Assumption::DealsPerMonth => text("Deals per month", "deals", "Sponsored posts in a month."),
        Assumption::FeePerDeal => text("Fee per deal", "money", "Fee a brand pays for one sponsored post."),
        Assumption::VideosPerMonth => text("Videos per month", "videos", "Videos of a minute or more that can earn rewards."),
        Assumption::ViewsPerVideo => text("Views per video", "views", "Views of an average video."),
        Assumption::QualifiedShare => text("Views that qualify", "fraction", "Share of views that count: unique, from the For You feed, five seconds or more."),
        Assumption::Rpm => text("RPM", "money per 1,000 qualified views", "Payout for 1,000 qualified views."),
        Assumption::SegmentsPerMonth => text("Sponsored segments per month", "sponsored segments", "Parts of a LIVE that a sponsor pays for."),
        Assumption::FeePerSegment => text("Fee per segment", "money", "Fee a sponsor pays for one segment."),
        Assumption::ShoutoutsPerMonth => text("Shout-outs per month", "shout-outs", "Paid shout-outs on your LIVEs."),
        Assumption::FeePerShoutout => text("Fee per shout-out", "money", "Fee for one shout-out."),
        Assumption::CollabsPerMonth => text("Paid collaborations per month", "paid collaborations", "LIVEs together with someone who pays you for it."),
        Assumption::FeePerCollab => text("Fee per collaboration", "money", "Fee for one paid collaboration."),
        Assumption::ClicksPerMonth => text("Product clicks per month", "product clicks", "Clicks on the products you show."),
        Assumption::ConversionRate => text("Conversion rate", "fraction", "Share of clicks that become an order."),
        Assumption::OrderValue => text("Average order value", "money", "Value of an average order."),
        Assumption::CommissionRate => text("Commission", "fraction", "Your share of an order; the seller sets it."),
        Assumption::RefundRate => text("Refunded orders", "fraction", "Share of orders sent back: they pay no commission."),
        Assumption::OrdersPerMonth => text("Orders per month", "orders", "Orders of your own merch."),
        Assumption::MerchPrice => text("Price", "money", "Price of one order for the buyer."),
        Assumption::UnitCost => text("Unit cost", "money, shipping included", "Your cost of one order, shipping included."),
        Assumption::ReturnRate => text("Returned orders", "fraction", "Share of orders that come back."),
        Assumption::OpeningMembers => text("Members at the start", "members", "Members when the plan begins."),
        Assumption::NewMembersPerMonth => text("New members per month", "members", "Members who join in a month."),
        Assumption::ChurnRate => text("Churn", "fraction a month", "Share of members who leave each month."),
        Assumption::MembershipPrice => text("Membership price", "money a month", "Price of a membership a month."),
        Assumption::PlatformFeeRate => text("Platform fee", "fraction", "Share the membership platform keeps."),
        Assumption::DonationsPerMonth => text("Donations per month", "donations", "One-time donations in a month."),
        Assumption::AverageDonation => text("Average donation", "money", "Average donation before fees."),
        Assumption::DonationFeeRate => text("Donation fee", "fraction", "Share the donation platform keeps."),
        Assumption::Subscribers => text("Subscribers", "subscribers", "People who subscribe to your LIVEs."),
        Assumption::SubscriptionPrice => text("Price", "money a month", "Price of a subscription a month."),
        Assumption::StoreFeeRate => text("App store fee", "fraction", "Share the app store keeps."),
        Assumption::CreatorShare => text("Your share", "fraction", "Your share of the rest after the app store fee."),
        Assumption::CardRate => text("Card fee", "fraction", "Share of each payment the card company keeps: merch, members and donations."),
        Assumption::CardFixed => text("Card fee per payment", "money a payment", "Fixed part of the card company's fee."),
        Assumption::FixedPerMonth => text("Fixed costs per month", "money", "Costs that do not depend on your income: light, internet, tools."),
        Assumption::ManagerRate => text("Manager's cut", "fraction of brands + segments", "A manager's share of brand deals and LIVE segments."),
        Assumption::TaxSetAsideRate => text("Tax to set aside", "fraction of profit", "Share of profit you set aside for tax."),
        Assumption::ProfitBefore => text("Profit before the plan", "money", "Profit of the tax year before the first month; a loss is negative."),
        Assumption::OpeningCash => text("Cash at the start", "money", "Money you can spend when the plan begins; debts are negative."),
        Assumption::LivingPerMonth => text("Living costs per month", "money", "Rent, food and everything else you pay for privately in a month."),
        Assumption::SeasonJan => text("January", "multiplier", "January compared with a usual month, for seasonal streams."),
        Assumption::SeasonFeb => text("February", "multiplier", "February compared with a usual month, for seasonal streams."),
        Assumption::SeasonMar => text("March", "multiplier", "March compared with a usual month, for seasonal streams."),
        Assumption::SeasonApr => text("April", "multiplier", "April compared with a usual month, for seasonal streams."),
        Assumption::SeasonMay => text("May", "multiplier", "May compared with a usual month, for seasonal streams."),
        Assumption::SeasonJun => text("June", "multiplier", "June compared with a usual month, for seasonal streams."),
        Assumption::SeasonJul => text("July", "multiplier", "July compared with a usual month, for seasonal streams."),
        Assumption::SeasonAug => text("August", "multiplier", "August compared with a usual month, for seasonal streams."),
        Assumption::SeasonSep => text("September", "multiplier", "September compared with a usual month, for seasonal streams."),
        Assumption::SeasonOct => text("October", "multiplier", "October compared with a usual month, for seasonal streams."),
        Assumption::SeasonNov => text("November", "multiplier", "November compared with a usual month, for seasonal streams."),
        Assumption::SeasonDec => text("December", "multiplier", "December compared with a usual month, for seasonal streams."),
        Assumption::CurrencyPerUsd => {
            text("Currency per US dollar", "money per USD", "Value of one US dollar in the plan's currency; diamonds are paid in US dollars.")
        }
        Assumption::GoalPerMonth => text("Goal per month", "money", "Income you want to reach in a month."),
        Assumption::Together => text("Streams move together", "fraction", "How closely streams swing together from month to month: 0 not at all, 1 in step."),
    }
}

/// The name of a stream on screen.
pub(super) const fn stream(stream: Stream) -> &'static str {
    match stream {
        Stream::Gifts => "LIVE gifts",
        Stream::Brands => "Brand partnerships",
        Stream::Rewards => "Creator Rewards",
        Stream::Segments => "LIVE segments",
        Stream::Affiliate => "Affiliate",
        Stream::Merch => "Merch",
        Stream::Supporters => "Supporters",
        Stream::Subscriptions => "LIVE subscriptions",
    }
}
