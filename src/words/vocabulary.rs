//! The static words and marks of a language.

use super::language::Language;
use super::ledger_texts::{claims_of, gifts_of};
use super::translation::{text_in, with_id};
use crate::forecast::{Line, StreamId};
use crate::ledger::Confidence;
use crate::plan::{Assumption, CountsAs, Currency, GoalMeasure, Key, OwnField, Setting, Stream};

/// The name of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthName {
    /// "January".
    pub long: &'static str,
    /// "Jan".
    pub short: &'static str,
}

impl Language {
    fn text(self, id: &str) -> &'static str {
        text_in(self, id, None).unwrap_or_default()
    }

    /// A text of a family of messages; empty for an unknown one.
    fn named(self, family: &str, name: &str) -> &'static str {
        with_id(&[family, name], |id| self.text(id)).unwrap_or_default()
    }

    /// The name of a value on the command line, such as `PLAN` and `KEY=VALUE`; `None` for an unknown one.
    #[must_use]
    pub fn value_name(self, name: &str) -> Option<&'static str> {
        let id: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
        with_id(&["placeholder", &id], |id| text_in(self, id, None)).flatten()
    }

    /// The label of a key, or an attribute of that.
    fn beside_key(self, key: Key, part: Option<&str>) -> Option<&'static str> {
        let text = |id: &str| text_in(self, id, part);
        match key {
            Key::Stream(_, of) | Key::Own(_, OwnField::Setting(of)) => with_id(&["setting", of.field()], text)?,
            _ => with_id(&["key", key.section(), key.field()], text)?,
        }
    }

    /// The label beside the field of a key.
    #[must_use]
    pub fn label(self, key: Key) -> &'static str {
        self.beside_key(key, None).unwrap_or_default()
    }

    /// The label of a key where there is little room: 16 letters at most.
    #[must_use]
    pub fn short_label(self, key: Key) -> &'static str {
        self.beside_key(key, Some("short")).unwrap_or_else(|| self.label(key))
    }

    /// The unit of a key in words; empty for texts and switches.
    #[must_use]
    pub fn unit(self, key: Key) -> &'static str {
        self.beside_key(key, Some("unit")).unwrap_or_default()
    }

    /// Other ways to type the unit of a key, in small letters.
    pub(super) fn typed_units(self, key: Key) -> &'static str {
        self.beside_key(key, Some("typed")).unwrap_or_default()
    }

    /// The unit behind the figure in a field; empty where the figure carries its own.
    #[must_use]
    pub fn unit_beside(self, key: Key) -> &'static str {
        self.beside_key(key, Some("beside")).unwrap_or_default()
    }

    /// The meaning of a key, in a sentence.
    #[must_use]
    pub fn help(self, key: Key) -> &'static str {
        self.beside_key(key, Some("help")).unwrap_or_default()
    }

    /// The label beside the field of a setting of a stream.
    #[must_use]
    pub fn setting(self, setting: Setting) -> &'static str {
        self.named("setting", setting.field())
    }

    /// The meaning of a setting of a stream, in a sentence.
    #[must_use]
    pub fn help_of_setting(self, setting: Setting) -> &'static str {
        with_id(&["setting", setting.field()], |id| text_in(self, id, Some("help"))).flatten().unwrap_or_default()
    }

    /// The name of a stream on screen.
    #[must_use]
    pub fn stream(self, stream: Stream) -> &'static str {
        self.named("stream", stream.key())
    }

    /// The name of a stream where there is little room.
    pub(super) fn short_stream(self, stream: Stream) -> &'static str {
        let short = with_id(&["stream", stream.key()], |id| text_in(self, id, Some("short"))).flatten();
        short.unwrap_or_else(|| self.stream(stream))
    }

    /// The name of a line in the middle of a sentence; empty for own streams, which have names of their own.
    #[must_use]
    pub fn line(self, line: Line) -> &'static str {
        self.text(match line {
            Line::Stream(StreamId::Named(stream)) => {
                return with_id(&["stream", stream.key()], |id| text_in(self, id, Some("within"))).flatten().unwrap_or_default();
            }
            Line::Stream(StreamId::Own(_)) => return "",
            Line::Stream(StreamId::OneOff) => "line-one-off",
            Line::Likes => "line-likes",
            Line::Gross => "line-gross",
            Line::Costs => "line-costs",
            Line::Tax => "line-tax",
            Line::TakeHome => "line-take-home",
        })
    }

    /// The name of a rate without its stream.
    #[must_use]
    pub fn rate(self, of: Assumption) -> &'static str {
        self.text(match of {
            Assumption::Rpm => "rate-rpm",
            Assumption::CommissionRate => "rate-commission",
            _ => return self.label(Key::Assumption(of)),
        })
    }

    /// The part of the figures that an event changes, in a sentence.
    #[must_use]
    pub fn counts_as(self, counts_as: CountsAs) -> &'static str {
        self.named("counts-as", counts_as.word())
    }

    /// The name of a measure.
    #[must_use]
    pub fn measure(self, measure: GoalMeasure) -> &'static str {
        self.named("measure", measure.word())
    }

    /// The support of a claim.
    #[must_use]
    pub fn support(self, confidence: Confidence) -> &'static str {
        self.text(match confidence {
            Confidence::High => "support-high",
            Confidence::Medium => "support-medium",
            Confidence::Low => "support-low",
        })
    }

    /// The name of a month, 0 for January.
    #[must_use]
    pub fn month(self, index_in_year: usize) -> MonthName {
        const MONTHS: [&str; 12] =
            ["month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8", "month-9", "month-10", "month-11", "month-12"];
        let id = MONTHS[index_in_year % MONTHS.len()];
        MonthName { long: self.text(id), short: text_in(self, id, Some("short")).unwrap_or_default() }
    }

    /// The short name of a month before its year: "Jan." in German, where it is "Jan" alone.
    pub(super) fn month_before_year(self, index_in_year: usize) -> &'static str {
        let number = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"][index_in_year % 12];
        let dated = with_id(&["month", number], |id| text_in(self, id, Some("dated"))).flatten();
        dated.unwrap_or_else(|| self.month(index_in_year).short)
    }

    /// The word before the number of a new scenario.
    #[must_use]
    pub fn scenario(self) -> &'static str {
        self.text("new-scenario")
    }

    /// The name of the base among scenarios.
    #[must_use]
    pub fn base(self) -> &'static str {
        self.text("base-name")
    }

    /// The name of a plan that has none yet.
    #[must_use]
    pub fn new_plan(self) -> &'static str {
        self.text("new-plan")
    }

    /// The name before the number of a new stream of one's own.
    #[must_use]
    pub fn new_own_stream(self) -> &'static str {
        self.text("new-own-stream")
    }

    /// The name of an example by that of its file; empty for an unknown one.
    #[must_use]
    pub fn example(self, name: &str) -> &'static str {
        self.named("example", name)
    }

    /// An example in a line; empty for an unknown one.
    #[must_use]
    pub fn example_about(self, name: &str) -> &'static str {
        with_id(&["example", name], |id| text_in(self, id, Some("about"))).flatten().unwrap_or_default()
    }

    /// The note of an example and the name of the stream of its own, each where the file's own text is in another language.
    #[must_use]
    pub fn example_texts(self, name: &str) -> [Option<&'static str>; 2] {
        ["note", "own"].map(|part| with_id(&["example", name], |id| text_in(self, id, Some(part))).flatten())
    }

    /// The name of a plan made from a creator's own numbers.
    #[must_use]
    pub fn my_plan(self) -> &'static str {
        self.text("my-plan")
    }

    /// The name of a preset by that in the ledger; one of the user's own ledger keeps its name.
    #[must_use]
    pub fn preset(self, name: &str) -> &str {
        let id: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect();
        Some(self.named("preset-name", &id)).filter(|text| !text.is_empty()).unwrap_or(name)
    }

    /// A text of the built-in ledger, a claim or its note; one of the user's own ledger stays as it is.
    #[must_use]
    pub fn claim(self, text: &str) -> &str {
        claims_of(self).get(text).map_or(text, String::as_str)
    }

    /// The name of a gift by that in the catalogue; the same where TikTok is not known to show another.
    #[must_use]
    pub fn gift(self, name: &str) -> &str {
        gifts_of(self).get(name).map_or(name, String::as_str)
    }

    /// The name of a currency in the singular: "Euro".
    #[must_use]
    pub fn currency(self, currency: Currency) -> &'static str {
        self.named("currency", currency.code())
    }

    /// The name of a country by its code of ISO 3166; empty for an unknown one.
    #[must_use]
    pub fn country(self, code: &str) -> &'static str {
        self.named("country", code)
    }

    /// The word between the ends of a range: "to".
    #[must_use]
    pub fn between(self) -> &'static str {
        self.text("range-between")
    }
}
