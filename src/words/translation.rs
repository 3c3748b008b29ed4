//! The texts of the languages: messages of Fluent, found by their id.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentMessage, FluentResource, FluentValue};

use super::language::Language;
use super::number::plain;

/// The messages of one language.
type Messages = FluentBundle<FluentResource>;

/// Writes a message of the current language to a formatter; the names are those of its placeholders.
macro_rules! say {
    ($f:expr, $id:expr $(, $name:ident $(= $value:expr)?)* $(,)?) => {
        $crate::words::translation::write($f, $id, [$((stringify!($name), $crate::words::translation::argument!($name $(= $value)?))),*])
    };
}

/// Writes a reason with its remedy, the attribute `remedy` of the message; in the alternate form, `{:#}`, the reason alone.
macro_rules! say_fault {
    ($f:expr, $id:expr $(, $name:ident $(= $value:expr)?)* $(,)?) => {
        $crate::words::translation::write_fault($f, $id, [$((stringify!($name), $crate::words::translation::argument!($name $(= $value)?))),*])
    };
}

/// Writes a message; in the alternate form, `{:#}`, its attribute `first`, which begins a sentence.
macro_rules! say_within {
    ($f:expr, $id:expr) => {
        $crate::words::translation::write_within($f, $id)
    };
}

macro_rules! argument {
    ($name:ident) => {
        $crate::words::translation::Argument::argument(&$name)
    };
    ($name:ident = $value:expr) => {
        $crate::words::translation::Argument::argument(&$value)
    };
}

pub(super) use {argument, say, say_fault, say_within};

/// A value for a placeholder: a number can choose a plural, a text is put in as it is.
pub(super) trait Argument {
    /// The value.
    fn argument(&self) -> FluentValue<'_>;
}

impl<T: Argument + ?Sized> Argument for &T {
    fn argument(&self) -> FluentValue<'_> {
        (**self).argument()
    }
}

impl<T: Argument + ?Sized> Argument for Box<T> {
    fn argument(&self) -> FluentValue<'_> {
        (**self).argument()
    }
}

impl<T: Argument + ?Sized> Argument for Arc<T> {
    fn argument(&self) -> FluentValue<'_> {
        (**self).argument()
    }
}

impl Argument for str {
    fn argument(&self) -> FluentValue<'_> {
        self.into()
    }
}

impl Argument for String {
    fn argument(&self) -> FluentValue<'_> {
        self.as_str().into()
    }
}

impl Argument for Cow<'_, str> {
    fn argument(&self) -> FluentValue<'_> {
        FluentValue::from(&**self)
    }
}

/// Whole numbers that choose a plural.
macro_rules! counts {
    ($($count:ty),*) => {
        $(impl Argument for $count {
            fn argument(&self) -> FluentValue<'_> {
                (*self).into()
            }
        })*
    };
}

counts!(u8, u16, u32, usize, i16, i32);

/// A whole number as people write it, in groups of three; a plain one is written without.
pub(super) struct Grouped(f64);

impl Grouped {
    /// A count of things.
    #[expect(clippy::cast_precision_loss, reason = "counts are fewer than 2^53")]
    pub(super) fn of(count: impl TryInto<usize>) -> Self {
        Self(count.try_into().unwrap_or(usize::MAX) as f64)
    }

    /// An amount, with its decimals.
    pub(super) const fn exact(amount: f64) -> Self {
        Self(amount)
    }
}

impl Argument for Grouped {
    fn argument(&self) -> FluentValue<'_> {
        // Fluent compares the options of numbers, too, so a number that chooses a form by its value keeps the usual ones.
        let options = FluentNumberOptions { minimum_integer_digits: Some(1), ..FluentNumberOptions::default() };
        FluentNumber::new(self.0, options).into()
    }
}

/// Writes a number that is grouped; Fluent writes all others.
fn grouped<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(FluentNumber { value, options }) if options.minimum_integer_digits.is_some() => Some(plain(*value)),
        _ => None,
    }
}

/// `NUMBER(1500)` in a text: a number in the user's format, as one that is put in.
fn number<'a>(values: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    match values {
        [FluentValue::Number(number)] => Grouped(number.value).argument().into_owned(),
        _ => FluentValue::Error,
    }
}

fn messages_of(language: Language) -> &'static Messages {
    static LOADED: [OnceLock<Messages>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];
    LOADED[language as usize].get_or_init(|| {
        let mut messages = Messages::new_concurrent(vec![language.code().parse().unwrap_or_default()]);
        // A test finds faults of the files; here the sound messages of a file are used.
        let resource = FluentResource::try_new(language.source().to_owned()).unwrap_or_else(|(resource, _)| resource);
        messages.add_resource_overriding(resource);
        messages.set_use_isolating(false);
        messages.set_formatter(Some(grouped));
        // A second function of this name is the only fault; there is none.
        drop(messages.add_function("NUMBER", number));
        messages
    })
}

/// A message of a language; the English one where that lacks it.
fn message(language: Language, id: &str) -> Option<(&'static Messages, FluentMessage<'static>)> {
    [language, Language::English].into_iter().find_map(|language| {
        let messages = messages_of(language);
        messages.get_message(id).map(|message| (messages, message))
    })
}

/// The text of a message without placeholders, in the current language; empty for an unknown one.
pub(super) fn text(id: &str) -> &'static str {
    text_in(Language::current(), id, None).unwrap_or_default()
}

/// The text of an attribute of a message, in the current language; empty for an unknown one.
pub(super) fn attribute(id: &str, attribute: &str) -> &'static str {
    text_in(Language::current(), id, Some(attribute)).unwrap_or_default()
}

/// The text of a message without placeholders, or of an attribute of one. Of the few with numbers there is one text a format of numbers.
pub(super) fn text_in(language: Language, id: &str, attribute: Option<&str>) -> Option<&'static str> {
    let (messages, message) = message(language, id)?;
    let pattern = match attribute {
        None => message.value()?,
        Some(attribute) => message.get_attribute(attribute)?.value(),
    };
    Some(match messages.format_pattern(pattern, None, &mut Vec::new()) {
        Cow::Borrowed(text) => text,
        Cow::Owned(text) => kept(text),
    })
}

/// Uses the id of a message of a family, such as `currency-EUR`, which is put together without an allocation.
pub(super) fn with_id<R>(parts: &[&str], use_id: impl FnOnce(&str) -> R) -> Option<R> {
    let (mut buffer, mut end) = ([0; 96], 0);
    for (i, part) in parts.iter().enumerate() {
        let dash: &[u8] = if i == 0 { b"" } else { b"-" };
        for bytes in [dash, part.as_bytes()] {
            buffer.get_mut(end..end + bytes.len())?.copy_from_slice(bytes);
            end += bytes.len();
        }
    }
    std::str::from_utf8(&buffer[..end]).ok().map(use_id)
}

/// A text of several lines, kept for the life of the program: each once.
fn kept(text: String) -> &'static str {
    static KEPT: Mutex<BTreeSet<&str>> = Mutex::new(BTreeSet::new());
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = kept.get(text.as_str()) {
        return known;
    }
    let text: &'static str = text.leak();
    kept.insert(text);
    text
}

/// Writes a message; its id where no language has it.
pub(super) fn write<const N: usize>(f: &mut fmt::Formatter<'_>, id: &str, arguments: [(&'static str, FluentValue<'_>); N]) -> fmt::Result {
    let Some((messages, message)) = message(Language::current(), id) else { return f.write_str(id) };
    let Some(pattern) = message.value() else { return Ok(()) };
    messages.write_pattern(f, pattern, Some(&FluentArgs::from_iter(arguments)), &mut Vec::new())
}

pub(super) fn write_fault<const N: usize>(f: &mut fmt::Formatter<'_>, id: &str, arguments: [(&'static str, FluentValue<'_>); N]) -> fmt::Result {
    if f.alternate() {
        return write(f, id, arguments);
    }
    let Some((messages, message)) = message(Language::current(), id) else { return f.write_str(id) };
    let arguments = FluentArgs::from_iter(arguments);
    let text = |pattern| messages.format_pattern(pattern, Some(&arguments), &mut Vec::new());
    let reason = message.value().map(text).unwrap_or_default();
    let remedy = message.get_attribute("remedy").map(|remedy| text(remedy.value())).unwrap_or_default();
    say!(f, "reason-and-remedy", reason, remedy)
}

pub(super) fn write_within(f: &mut fmt::Formatter<'_>, id: &str) -> fmt::Result {
    let first = f.alternate().then_some("first");
    f.write_str(text_in(Language::current(), id, first).unwrap_or_default())
}
