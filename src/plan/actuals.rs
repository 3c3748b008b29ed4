//! Past months as they really were: by day the LIVEs, by month the amounts of each stream.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::plan_text::checked_name;
use super::{ActualsFault, Currency, Day, Fault, Plan, Problem, StreamId, YearMonth};

/// A figure that a day has: counts, and the hour of the first start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DayField {
    /// LIVEs begun on the day.
    Lives,
    /// The hour in which the first LIVE of the day began, 0 to 23 by the clock of its source.
    StartHour,
    /// Minutes on air.
    Minutes,
    /// Likes.
    Likes,
    /// Viewers.
    Viewers,
    /// People who gave gifts.
    Gifters,
    /// Diamonds of the gifts.
    Diamonds,
    /// New followers.
    NewFollowers,
    /// Views of videos.
    VideoViews,
    /// Likes of videos.
    VideoLikes,
    /// Members who pay, on this day.
    Members,
    /// Members who joined on the day.
    NewMembers,
    /// Former members whose last payment was on the day.
    LeftMembers,
}

impl DayField {
    /// All of them, in the order they are written.
    pub const ALL: [Self; 13] = [
        Self::Lives,
        Self::StartHour,
        Self::Minutes,
        Self::Likes,
        Self::Viewers,
        Self::Gifters,
        Self::Diamonds,
        Self::NewFollowers,
        Self::VideoViews,
        Self::VideoLikes,
        Self::Members,
        Self::NewMembers,
        Self::LeftMembers,
    ];

    /// Its name in files.
    #[must_use]
    pub const fn field(self) -> &'static str {
        match self {
            Self::Lives => "lives",
            Self::StartHour => "start_hour",
            Self::Minutes => "minutes",
            Self::Likes => "likes",
            Self::Viewers => "viewers",
            Self::Gifters => "gifters",
            Self::Diamonds => "diamonds",
            Self::NewFollowers => "new_followers",
            Self::VideoViews => "video_views",
            Self::VideoLikes => "video_likes",
            Self::Members => "members",
            Self::NewMembers => "new_members",
            Self::LeftMembers => "left_members",
        }
    }
}

/// The counts of one day; those that are not known are missing.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct DayActuals([Option<f64>; DayField::ALL.len()]);

impl DayActuals {
    /// A count; `None` where it is not known.
    #[must_use]
    pub const fn get(&self, field: DayField) -> Option<f64> {
        self.0[field as usize]
    }

    /// Sets a count.
    pub const fn set(&mut self, field: DayField, count: f64) {
        self.0[field as usize] = Some(count);
    }

    /// Forgets a count.
    pub const fn forget(&mut self, field: DayField) {
        self.0[field as usize] = None;
    }

    /// Adds to a count. Of hours the earliest stays.
    pub fn add(&mut self, field: DayField, count: f64) {
        let there = self.get(field);
        self.set(field, if field == DayField::StartHour { there.map_or(count, |hour| hour.min(count)) } else { there.unwrap_or_default() + count });
    }

    /// The known counts.
    pub fn known(&self) -> impl Iterator<Item = (DayField, f64)> {
        DayField::ALL.into_iter().filter_map(|field| Some((field, self.get(field)?)))
    }
}

/// The origin of an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ActualsSource {
    /// TikTok LIVE Center, the creator's own figures.
    LiveCenter,
    /// LIVE Backstage, an agency's figures.
    Backstage,
    /// The data export of a TikTok account.
    DataExport,
    /// TikTok Studio.
    Studio,
    /// Orders of a TikTok Shop affiliate.
    ShopAffiliate,
    /// Orders of a TikTok Shop seller.
    ShopSeller,
    /// Patreon.
    Patreon,
    /// Ko-fi.
    KoFi,
    /// Buy Me a Coffee.
    BuyMeACoffee,
    /// Amazon Associates.
    Amazon,
    /// PayPal.
    PayPal,
    /// Stripe.
    Stripe,
    /// A table of the user's own.
    OwnTable,
    /// Typed by the user.
    Typed,
}

impl ActualsSource {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::LiveCenter,
        Self::Backstage,
        Self::DataExport,
        Self::Studio,
        Self::ShopAffiliate,
        Self::ShopSeller,
        Self::Patreon,
        Self::KoFi,
        Self::BuyMeACoffee,
        Self::Amazon,
        Self::PayPal,
        Self::Stripe,
        Self::OwnTable,
        Self::Typed,
    ];

    /// Its name in files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::LiveCenter => "live_center",
            Self::Backstage => "backstage",
            Self::DataExport => "data_export",
            Self::Studio => "studio",
            Self::ShopAffiliate => "shop_affiliate",
            Self::ShopSeller => "shop_seller",
            Self::Patreon => "patreon",
            Self::KoFi => "ko_fi",
            Self::BuyMeACoffee => "buy_me_a_coffee",
            Self::Amazon => "amazon",
            Self::PayPal => "paypal",
            Self::Stripe => "stripe",
            Self::OwnTable => "own_table",
            Self::Typed => "typed",
        }
    }

    /// Whether its amounts of a stream and a month add to those of another source. Platforms have money of their own; LIVE figures of TikTok are the
    /// same diamonds; payments and tables of the user's own may be money that a platform has, too.
    #[must_use]
    pub const fn adds_to(self, other: Self) -> bool {
        // One payment goes through one of them.
        if matches!((self, other), (Self::PayPal, Self::Stripe) | (Self::Stripe, Self::PayPal)) {
            return true;
        }
        !(self.is_second_hand() || other.is_second_hand() || (self.is_of_lives() && other.is_of_lives()))
    }

    /// Its rank among sources whose amounts do not add: the higher one is taken.
    #[must_use]
    pub const fn rank(self) -> u8 {
        match self {
            Self::Typed => 5,
            Self::LiveCenter => 4,
            Self::Backstage => 3,
            Self::PayPal | Self::Stripe | Self::OwnTable => 1,
            _ => 2,
        }
    }

    /// Whether its gifts are the diamonds of LIVEs, the same ones by each of these sources.
    #[must_use]
    pub const fn is_of_lives(self) -> bool {
        matches!(self, Self::LiveCenter | Self::Backstage | Self::DataExport)
    }

    const fn is_second_hand(self) -> bool {
        matches!(self, Self::PayPal | Self::Stripe | Self::OwnTable | Self::Typed)
    }
}

/// The month, the stream and the source of an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ActualKey {
    /// The month.
    pub month: YearMonth,
    /// The stream.
    pub stream: StreamId,
    /// The source.
    pub source: ActualsSource,
}

/// An amount of a month, in the plan's currency.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ActualAmount {
    /// Earned in the month.
    pub earned: Option<f64>,
    /// Paid in the month.
    pub paid: Option<f64>,
    /// The sales of the month that its earnings are a commission on.
    pub sales: Option<f64>,
    /// The currency of the source; `None` for the plan's own.
    pub currency: Option<Currency>,
    /// Money of the plan for one unit of that currency.
    pub rate: Option<f64>,
    /// The first day that it covers.
    pub first: Day,
    /// The last day that it covers.
    pub last: Day,
}

/// A file that was imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedFile {
    /// Its name.
    pub name: String,
    /// Its platform.
    pub source: ActualsSource,
    /// The day of the import.
    pub imported: Day,
    /// Its rows.
    pub rows: usize,
    /// The first and the last day that it is about.
    pub days: Option<(Day, Day)>,
    /// The streams that it has amounts of.
    pub streams: Vec<StreamId>,
    /// The counts of days that it has.
    pub counts: Vec<DayField>,
}

/// Everything that is known of past months.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Actuals {
    /// LIVEs by day.
    pub days: BTreeMap<Day, DayActuals>,
    /// Amounts by month, stream and source.
    pub amounts: BTreeMap<ActualKey, ActualAmount>,
    /// The files that they are from.
    pub files: Vec<ImportedFile>,
}

/// The most days a plan can hold: thirty years.
pub const MOST_ACTUAL_DAYS: usize = 11_000;
/// The most amounts of months and the most files a plan can hold.
pub const MOST_ACTUAL_AMOUNTS: usize = 5_000;
/// The greatest count or amount.
const MOST: f64 = 1e12;
/// The hours of a day.
pub const HOURS: u8 = 24;

/// Whether a number is an hour of the day: a whole number from 0 to 23.
#[must_use]
pub fn is_hour(number: f64) -> bool {
    number.fract() == 0.0 && (0.0..HOURS.into()).contains(&number)
}

impl Actuals {
    /// Whether nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.days.is_empty() && self.amounts.is_empty() && self.files.is_empty()
    }

    /// The amounts of a stream in a month, by source.
    pub fn of(&self, month: YearMonth, stream: StreamId) -> impl Iterator<Item = (ActualsSource, &ActualAmount)> {
        let [first, last] = [ActualsSource::LiveCenter, ActualsSource::Typed].map(|source| ActualKey { month, stream, source });
        self.amounts.range(first..=last).map(|(key, amount)| (key.source, amount))
    }

    fn check(&self) -> Result<(), ActualsFault> {
        for (held, most) in [(self.days.len(), MOST_ACTUAL_DAYS), (self.amounts.len(), MOST_ACTUAL_AMOUNTS), (self.files.len(), MOST_ACTUAL_AMOUNTS)] {
            if held > most {
                return Err(ActualsFault::TooMany { most });
            }
        }
        let is_within = |value: f64| value.abs() <= MOST;
        for (field, count) in self.days.values().flat_map(DayActuals::known) {
            if field == DayField::StartHour && !is_hour(count) {
                return Err(ActualsFault::NoHour);
            } else if !is_within(count) {
                return Err(ActualsFault::NotInLimits { most: MOST });
            } else if count < 0.0 {
                return Err(ActualsFault::Negative);
            }
        }
        for (key, amount) in &self.amounts {
            if ![amount.earned, amount.paid, amount.sales].into_iter().flatten().all(is_within) {
                return Err(ActualsFault::NotInLimits { most: MOST });
            } else if amount.rate.is_some_and(|rate| !(rate > 0.0 && rate <= MOST)) {
                return Err(ActualsFault::BadRate);
            } else if amount.first > amount.last || amount.first.month() != key.month || amount.last.month() != key.month {
                return Err(ActualsFault::OtherMonth(key.month));
            }
        }
        Ok(())
    }

    /// Every amount times a factor, as the plan's currency becomes another.
    pub(super) fn times(&self, factor: f64) -> Self {
        let mut converted = self.clone();
        for amount in converted.amounts.values_mut() {
            for value in [&mut amount.earned, &mut amount.paid, &mut amount.sales, &mut amount.rate].into_iter().flatten() {
                *value *= factor;
            }
        }
        converted
    }
}

impl Plan {
    /// Past months as they really were; the same in every scenario.
    #[must_use]
    pub fn actuals(&self) -> &Actuals {
        &self.actuals
    }

    /// Puts other actuals in place of those of the plan.
    ///
    /// # Errors
    /// Counts and amounts out of limits, more of them than a plan holds, a name of a file that is no name. The plan is then as it was.
    pub fn set_actuals(&mut self, actuals: Actuals) -> Result<(), Problem> {
        let refused = |fault| Problem { key: ACTUALS.to_owned(), fault };
        actuals.check().map_err(|reason| refused(Fault::BadActuals { reason }))?;
        for file in &actuals.files {
            checked_name(&file.name).map_err(refused)?;
        }
        self.actuals = Arc::new(actuals);
        Ok(())
    }

    /// Forgets the amounts of an own stream that is removed.
    pub(super) fn remove_actuals_of(&mut self, stream: StreamId) {
        if self.actuals.amounts.keys().any(|key| key.stream == stream) {
            Arc::make_mut(&mut self.actuals).amounts.retain(|key, _| key.stream != stream);
        }
    }
}

/// The section of actuals in a file.
pub(super) const ACTUALS: &str = "actuals";
