//! English, the first language.

mod assumptions;
mod calculation;
mod cash;
mod charts;
mod claims;
mod claims_panel;
mod command;
mod compare_view;
mod countries;
mod currencies;
mod currency_change;
mod dialogs;
mod edit;
mod event_line;
mod file;
mod gifts_by_name;
mod heading;
mod help;
mod import_preview;
mod key_texts;
mod ledger;
mod menu;
mod no_answer;
mod panels;
mod past_months;
mod picture_fault;
mod plan;
mod presets;
mod printed_report;
mod reach_view;
mod reality_view;
mod reality_word;
mod remedy;
mod repair_change;
mod scenarios;
mod sentences;
mod session;
mod start_sheet;
mod tax_bands;
mod tax_by_year;
mod typed_entry;
mod views;
mod whale_test_text;
mod window_fault;
mod workbook;

use super::{
    ClaimsText, CommandHelp, ControlKeys, DialogText, Heading, KeyText, Language, MenuText, MonthName, Names, PanelText, Period, RealityWord, ScenarioText,
    ShortcutGroup, ViewName, ViewText,
};
use crate::forecast::{Line, StreamId};
use crate::ledger::Confidence;
use crate::plan::{Assumption, CountsAs, Currency, GoalMeasure, Key, Setting, Stream};

/// English with British spelling.
#[derive(Clone, Copy, Debug)]
pub(super) struct English;

impl Language for English {}

const MONTHS: [&str; 12] = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

impl Names for English {
    fn key(&self, key: Key) -> KeyText {
        key_texts::key(key)
    }

    fn short_label(&self, key: Key) -> &'static str {
        key_texts::short_label(key)
    }

    fn unit_beside(&self, key: Key) -> &'static str {
        key_texts::unit_beside(key)
    }

    fn setting(&self, setting: Setting) -> KeyText {
        key_texts::setting(setting)
    }

    fn stream(&self, stream: Stream) -> &'static str {
        key_texts::stream(stream)
    }

    fn line(&self, line: Line) -> &'static str {
        match line {
            Line::Stream(StreamId::Named(stream)) => stream.key(),
            Line::Stream(StreamId::Own(_)) => "",
            Line::Stream(StreamId::OneOff) => "one-off",
            Line::Likes => "likes",
            Line::Gross => "gross",
            Line::Costs => "costs",
            Line::Tax => "tax",
            Line::TakeHome => "take-home",
        }
    }

    fn heading(&self, heading: Heading) -> &'static str {
        heading::heading(heading)
    }

    fn view(&self, view: ViewName) -> ViewText {
        views::view(view)
    }

    fn help(&self, help: CommandHelp) -> &'static str {
        help::help(help)
    }

    fn rate(&self, of: Assumption) -> &'static str {
        match of {
            Assumption::Rpm => "Rewards RPM",
            Assumption::CommissionRate => "Affiliate commission",
            _ => of.label(),
        }
    }

    fn counts_as(&self, counts_as: CountsAs) -> &'static str {
        counts_as.word()
    }

    fn measure(&self, measure: GoalMeasure) -> &'static str {
        match measure {
            GoalMeasure::Gross => "gross",
            GoalMeasure::TakeHome => "take-home",
        }
    }

    fn support(&self, confidence: Confidence) -> &'static str {
        match confidence {
            Confidence::High => "well supported",
            Confidence::Medium => "some support",
            Confidence::Low => "weak",
        }
    }

    fn month(&self, index_in_year: usize) -> MonthName {
        let long = MONTHS[index_in_year % MONTHS.len()];
        MonthName { long, short: &long[..3] }
    }

    fn scenario(&self) -> &'static str {
        "Scenario"
    }

    fn example(&self, name: &str) -> &'static str {
        match name {
            "growing-creator" => "Growing creator",
            "first-lives" => "First LIVEs",
            "part-time" => "Part-time",
            "full-time" => "Full-time",
            "musician" => "Musician",
            "shop-seller" => "Shop seller",
            "gifts-only" => "Gifts only",
            _ => "",
        }
    }

    fn example_about(&self, name: &str) -> &'static str {
        match name {
            "growing-creator" => "Twenty LIVEs a month, and a little from every stream",
            "first-lives" => "800 followers, two LIVEs a week to learn how it is done",
            "part-time" => "15,000 followers and a day job, three evenings a week",
            "full-time" => "120,000 followers, LIVE as a job, with a manager",
            "musician" => "25,000 followers; shirts and members carry the songs",
            "shop-seller" => "18,000 followers, beauty products on commission",
            "gifts-only" => "20,000 followers, battles and chat, nothing but gifts",
            _ => "",
        }
    }

    fn menu(&self, text: MenuText) -> &'static str {
        menu::menu(text)
    }

    fn dialog(&self, text: DialogText) -> &'static str {
        dialogs::dialog(text)
    }

    fn control_keys(&self, keys: ControlKeys) -> (&'static str, &'static str) {
        dialogs::control_keys(keys)
    }

    fn shortcut_group(&self, group: ShortcutGroup) -> &'static str {
        dialogs::shortcut_group(group)
    }

    fn panel(&self, text: PanelText) -> &'static str {
        panels::panel(text)
    }

    fn reality(&self, word: RealityWord) -> &'static str {
        reality_word::reality(word)
    }

    fn scenarios(&self, text: ScenarioText) -> &'static str {
        scenarios::scenarios(text)
    }

    fn claims(&self, text: ClaimsText) -> &'static str {
        claims_panel::claims(text)
    }

    fn my_plan(&self) -> &'static str {
        "My plan"
    }

    fn currency(&self, currency: Currency) -> &'static str {
        currencies::currency(currency.code())
    }

    fn country(&self, code: &str) -> &'static str {
        countries::country(code)
    }

    fn between(&self) -> &'static str {
        "to"
    }

    fn period(&self, text: &str) -> Option<Period> {
        let text = text.to_lowercase();
        let after = ["a ", "per ", "each ", "every ", "/"].into_iter().find_map(|before| text.strip_prefix(before));
        match after.map_or_else(|| text.strip_suffix("ly").unwrap_or_default(), str::trim) {
            "day" | "dai" => Some(Period::Day),
            "week" | "wk" => Some(Period::Week),
            "month" | "mo" => Some(Period::Month),
            "year" | "yr" => Some(Period::Year),
            _ => None,
        }
    }
}
