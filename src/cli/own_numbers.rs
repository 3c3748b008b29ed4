//! The options of `new` for a creator's own numbers.

use clap::Args;

use super::values::{self, Amount};
use crate::plan::{Assumption, Key, Stream};
use crate::start::Country;
use crate::words::{CommandHelp, ReadAs, Typed, parse_number};

/// The option of the goal.
pub(super) const GOAL: &str = "--goal";

/// A creator's own numbers; those left out take their defaults.
#[derive(Debug, Args)]
#[group(id = "own", multiple = true, conflicts_with = "example")]
pub struct OwnNumbers {
    /// Followers.
    #[arg(long, value_name = "N", value_parser = values::followers, allow_hyphen_values = true, help = CommandHelp::Followers.text())]
    pub followers: Option<Amount>,
    /// LIVEs a week.
    #[arg(long, value_name = "N", value_parser = values::in_unit_of(Assumption::SessionsPerMonth), allow_hyphen_values = true, help = CommandHelp::LivesAWeek.text())]
    pub lives_a_week: Option<Amount>,
    /// Hours of one LIVE.
    #[arg(long, value_name = "N", value_parser = values::in_unit_of(Assumption::HoursPerSession), allow_hyphen_values = true, help = CommandHelp::HoursEach.text())]
    pub hours_each: Option<Amount>,
    /// Gifts an hour; `None` for a range from claims.
    #[arg(long, value_name = "N", value_parser = values::in_unit_of(Assumption::GiftsPerHour), allow_hyphen_values = true, help = CommandHelp::GiftsAnHour.text())]
    pub gifts_an_hour: Option<Amount>,
    /// Streams beside gifts.
    #[arg(long, value_name = "STREAM,…", value_delimiter = ',', value_parser = values::stream, help = CommandHelp::Earns.text())]
    pub earns: Vec<Stream>,
    /// The country, for currency and exchange rate.
    #[arg(long, value_name = "CODE", value_parser = values::country, help = CommandHelp::Country.text())]
    pub country: Option<&'static Country>,
    /// The goal of a month to take home.
    #[arg(long, value_name = "AMOUNT", value_parser = parse_number, allow_hyphen_values = true, help = CommandHelp::Goal.text())]
    pub goal: Option<Typed>,
}

impl OwnNumbers {
    /// Whether any of them is given.
    pub(super) const fn is_given(&self) -> bool {
        let Self { followers, lives_a_week, hours_each, gifts_an_hour, earns, country, goal } = self;
        let any_number = followers.is_some() || lives_a_week.is_some() || hours_each.is_some() || gifts_an_hour.is_some() || goal.is_some();
        any_number || !earns.is_empty() || country.is_some()
    }

    /// The options whose numbers another number format reads as other numbers.
    pub(super) fn read_as(&self) -> impl Iterator<Item = (&'static str, &ReadAs)> {
        let amounts = [
            ("--followers", &self.followers),
            ("--lives-a-week", &self.lives_a_week),
            ("--hours-each", &self.hours_each),
            ("--gifts-an-hour", &self.gifts_an_hour),
        ];
        let goal = self.goal.iter().map(|goal| (GOAL, goal.read_as.as_ref()));
        let amounts = amounts.into_iter().filter_map(|(option, amount)| Some((option, amount.as_ref()?.read_as.as_ref())));
        amounts.chain(goal).filter_map(|(option, read_as)| Some((option, read_as?)))
    }

    /// The option behind a key of the plan.
    pub(super) fn option_of(key: &str) -> Option<&'static str> {
        let options = [
            (Assumption::SessionsPerMonth, "--lives-a-week"),
            (Assumption::HoursPerSession, "--hours-each"),
            (Assumption::GiftsPerHour, "--gifts-an-hour"),
            (Assumption::GoalPerMonth, GOAL),
        ];
        options.into_iter().find(|(of, _)| Key::Assumption(*of).to_string() == key).map(|(_, option)| option)
    }
}
