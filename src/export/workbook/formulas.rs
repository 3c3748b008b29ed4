//! The formulas of the model for a spreadsheet. Assumptions are names: `gifts.gifts_per_hour`.

use crate::forecast::StreamId;
use crate::plan::{CountsAs, Plan, Setting, Stream, event_key};
use crate::report::stream_key;

/// The income of a stream in a month of growth factor 1; that of supporters without their members.
pub(super) const fn rate(stream: Stream) -> &'static str {
    match stream {
        Stream::Gifts => {
            "live.sessions_per_month*live.hours_per_session*gifts.gifts_per_hour*gifts.coins_per_gift*gifts.diamonds_per_coin*gifts.usd_per_diamond\
             *plan.currency_per_usd\
             *IF(audience.lift_per_doubling=0,1,MIN(2,MAX(0.5,(audience.likes_per_month/audience.likes_baseline)^LOG(1+audience.lift_per_doubling,2))))"
        }
        Stream::Brands => "brands.deals_per_month*brands.fee_per_deal",
        Stream::Rewards => "rewards.videos_per_month*rewards.views_per_video*rewards.qualified_share*rewards.rpm/1000",
        Stream::Segments => {
            "segments.segments_per_month*segments.fee_per_segment+segments.shoutouts_per_month*segments.fee_per_shoutout\
             +segments.collabs_per_month*segments.fee_per_collab"
        }
        Stream::Affiliate => "affiliate.clicks_per_month*affiliate.conversion_rate*affiliate.order_value*affiliate.commission_rate*(1-affiliate.refund_rate)",
        Stream::Merch => "merch.orders_per_month*(1-merch.return_rate)*(merch.price*(1-fees.card_rate)-fees.card_fixed-merch.unit_cost)",
        Stream::Supporters => "supporters.donations_per_month*(supporters.average_donation*(1-supporters.donation_fee_rate-fees.card_rate)-fees.card_fixed)",
        Stream::Subscriptions => "subscriptions.subscribers*subscriptions.price*(1-subscriptions.store_fee_rate)*subscriptions.creator_share",
    }
}

/// The money from each member of supporters in a month.
pub(super) const PER_MEMBER: &str = "(supporters.membership_price*(1-supporters.platform_fee_rate-fees.card_rate)-fees.card_fixed)";

/// The tax on a profit of a tax year.
pub(super) fn tax_on(plan: &Plan, profit: &str) -> String {
    let bands = plan.tax_bands().len();
    if bands == 0 {
        return format!("costs.tax_set_aside_rate*MAX(0,{profit})");
    }
    let band = |i: usize| match i + 1 {
        next if next < bands => format!("{}*MAX(0,MIN({profit},{})-{})", band_rate(i), band_from(next), band_from(i)),
        _ => format!("{}*MAX(0,{profit}-{})", band_rate(i), band_from(i)),
    };
    (0..bands).map(band).collect::<Vec<_>>().join("+")
}

/// The events that count as this, in the month of a cell; each begins with a plus.
pub(super) fn one_off(plan: &Plan, counts_as: CountsAs, month: &str) -> String {
    let events = plan.events().iter().filter(|(_, event)| event.counts_as() == counts_as);
    events.map(|(id, _)| format!("+IF({month}={id}.month,{id}.amount,0)", id = event_key(*id))).collect::<Vec<_>>().concat()
}

/// A setting of a stream; 0 for one-off income, which has none.
pub(super) fn setting(stream: StreamId, of: Setting) -> String {
    if stream == StreamId::OneOff { "0".to_owned() } else { format!("{}.{}", stream_key(stream), of.field()) }
}

/// The name of the profit at which a band begins.
pub(super) fn band_from(band: usize) -> String {
    format!("costs.tax_from_{}", band + 1)
}

/// The name of the rate of a band.
pub(super) fn band_rate(band: usize) -> String {
    format!("costs.tax_rate_{}", band + 1)
}
