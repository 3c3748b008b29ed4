//! Keys by their names.

use std::str::FromStr;

use super::identity::OwnStreamId;
use super::key::{Key, OwnField, nearest_of};
use super::problem::{Fault, Problem};

impl FromStr for Key {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        let known = text
            .split_once('.')
            .and_then(|(section, field)| Self::all().find(|key| !matches!(key, Self::Own(..)) && key.field() == field && key.section() == section));
        known.or_else(|| own_key(text)).ok_or_else(|| Problem { key: text.to_owned(), fault: Fault::UnknownKey { suggestion: nearest(text) } })
    }
}

fn own_key(text: &str) -> Option<Key> {
    let (number, field) = text.strip_prefix("own.")?.split_once('.')?;
    let id = OwnStreamId::new(number.parse().ok()?)?;
    OwnField::ALL.into_iter().find(|own| own.field() == field).map(|field| Key::Own(id, field))
}

/// The known key most like this one, if any is like it at all.
fn nearest(text: &str) -> Option<String> {
    nearest_of(text, Key::all().map(|key| key.to_string()))
}
