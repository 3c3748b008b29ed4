//! The words beside keys, streams and months.

use std::collections::BTreeSet;

use zeroline::plan::{Key, Kind, Setting, Stream, YearMonth};

#[test]
fn every_key_has_a_label_and_a_help_text() {
    for key in Key::all() {
        let (label, help) = (key.label(), key.help());
        assert!(label.starts_with(char::is_uppercase) && !label.ends_with('.'), "{key}: {label}");
        assert!(help.starts_with(char::is_uppercase) && help.ends_with('.'), "{key}: {help}");
    }
}

#[test]
fn every_number_has_a_unit_and_nothing_else_has_one() {
    for key in Key::all() {
        let is_number = matches!(key.kind(), Kind::Estimate(_) | Kind::Number(_));
        let is_word = matches!(key.kind(), Kind::Switch { .. } | Kind::Word { .. });
        assert!(!is_number || !key.unit().is_empty(), "{key} lacks a unit");
        assert!(!is_word || key.unit().is_empty(), "{key}: {}", key.unit());
    }
}

#[test]
fn settings_have_the_words_of_their_keys() {
    for stream in Stream::ALL {
        for setting in Setting::ALL {
            let key = Key::Stream(stream, setting);
            assert_eq!((setting.label(), setting.help()), (key.label(), key.help()), "{key}");
        }
    }
}

#[test]
fn streams_and_months_have_names_of_their_own() {
    let streams: BTreeSet<&str> = Stream::ALL.into_iter().map(Stream::name).collect();
    assert_eq!(streams.len(), Stream::ALL.len());
    let first = YearMonth::new(2027, 1).unwrap();
    let months: BTreeSet<&str> = (0..12).map(|t| first.plus(t).name()).collect();
    assert_eq!(months.len(), 12);
    assert_eq!((first.long(), first.short()), ("January 2027".to_owned(), "Jan 2027".to_owned()));
}
