//! `--lang`, which is read before all other arguments: their help and faults are in that language.

use std::ffi::OsString;

use clap::Args;
use clap::builder::PossibleValuesParser;

use crate::words::{CommandHelp, Language};

/// The option, for the help; [`take_language`] takes every sound one away before arguments are read.
#[derive(Debug, Args)]
pub(super) struct LanguageArg {
    /// The code of a language.
    #[arg(long, global = true, value_name = "CODE", value_parser = PossibleValuesParser::new(Language::ALL.map(Language::code)), help = CommandHelp::Language.text())]
    lang: Option<String>,
}

/// Takes `--lang CODE` out of the arguments, wherever it is. A code of no language stays there, and is refused as an argument.
#[must_use]
pub fn take_language(arguments: &mut Vec<OsString>) -> Option<Language> {
    let options = arguments.iter().take_while(|argument| *argument != "--").count();
    let place = arguments[..options].iter().position(|argument| argument.to_str().is_some_and(|text| text == "--lang" || text.starts_with("--lang=")))?;
    let argument = arguments[place].to_str()?.to_owned();
    let (code, end) = match argument.split_once('=') {
        Some((_, code)) => (code.to_owned(), place + 1),
        None => (arguments.get(place + 1)?.to_str()?.to_owned(), place + 2),
    };
    let language = Language::of_locale(&code)?;
    arguments.drain(place..end);
    Some(language)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(arguments: &[&str]) -> (Option<Language>, Vec<OsString>) {
        let mut arguments = arguments.iter().map(OsString::from).collect();
        (take_language(&mut arguments), arguments)
    }

    #[test]
    fn language_is_taken_from_any_place() {
        let rest: Vec<OsString> = ["zeroline", "forecast", "a.ron"].map(OsString::from).into();
        for arguments in [
            ["zeroline", "--lang", "de", "forecast", "a.ron"].as_slice(),
            &["zeroline", "forecast", "--lang=de", "a.ron"],
            &["zeroline", "forecast", "a.ron", "--lang", "de_AT"],
        ] {
            assert_eq!(taken(arguments), (Some(Language::German), rest.clone()), "{arguments:?}");
        }
    }

    #[test]
    fn unknown_language_stays_an_argument() {
        for arguments in [["zeroline", "--lang", "xx"].as_slice(), &["zeroline", "--lang"], &["zeroline", "--", "--lang=de"], &["zeroline"]] {
            let (language, left) = taken(arguments);
            assert_eq!((language, left.len()), (None, arguments.len()));
        }
    }
}
