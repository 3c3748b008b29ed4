//! English, the first language.

mod command;
mod entry;
mod file;
mod forecast;
mod keys;
mod ledger;
mod plan;
mod remedy;
mod repair;

use super::{KeyText, Language, MonthName, Names, NumberMarks};
use crate::plan::{Key, Setting, Stream};

/// English with British spelling.
#[derive(Clone, Copy, Debug)]
pub(super) struct English;

impl Language for English {}

const MONTHS: [&str; 12] = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

impl Names for English {
    fn key(&self, key: Key) -> KeyText {
        keys::key(key)
    }

    fn setting(&self, setting: Setting) -> KeyText {
        keys::setting(setting)
    }

    fn stream(&self, stream: Stream) -> &'static str {
        keys::stream(stream)
    }

    fn month(&self, index_in_year: usize) -> MonthName {
        let long = MONTHS[index_in_year % MONTHS.len()];
        MonthName { long, short: &long[..3] }
    }

    fn number_marks(&self) -> NumberMarks {
        NumberMarks { decimal: '.', group: ',' }
    }
}
