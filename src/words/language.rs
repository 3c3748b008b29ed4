//! The languages of the program.

use std::cell::Cell;

use serde::{Deserialize, Serialize};

/// A language that the program speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Language {
    /// English with British spelling.
    #[default]
    English,
    /// Spanish.
    Spanish,
    /// Portuguese of Brazil.
    Portuguese,
    /// German.
    German,
    /// French.
    French,
    /// Indonesian.
    Indonesian,
    /// Japanese.
    Japanese,
    /// Italian.
    Italian,
}

thread_local! {
    static CURRENT: Cell<Language> = const { Cell::new(Language::English) };
}

impl Language {
    /// All of them, English first.
    pub const ALL: [Self; 8] = [Self::English, Self::Spanish, Self::Portuguese, Self::German, Self::French, Self::Indonesian, Self::Japanese, Self::Italian];

    /// The language of this thread; a new thread begins with English.
    #[must_use]
    pub fn current() -> Self {
        CURRENT.get()
    }

    /// Makes this the language of this thread.
    pub fn make_current(self) {
        CURRENT.set(self);
    }

    /// Its code of BCP 47, which names its file.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::Portuguese => "pt-BR",
            Self::German => "de",
            Self::French => "fr",
            Self::Indonesian => "id",
            Self::Japanese => "ja",
            Self::Italian => "it",
        }
    }

    /// Its name in itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Spanish => "Español",
            Self::Portuguese => "Português (Brasil)",
            Self::German => "Deutsch",
            Self::French => "Français",
            Self::Indonesian => "Bahasa Indonesia",
            Self::Japanese => "日本語",
            Self::Italian => "Italiano",
        }
    }

    /// The language of a locale such as `de-AT`, `pt_BR.UTF-8` or `C`; `None` for one that the program does not speak.
    #[must_use]
    pub fn of_locale(locale: &str) -> Option<Self> {
        let language = locale.split(['-', '_', '.', '@']).next().unwrap_or_default().to_ascii_lowercase();
        // The old code of Indonesian.
        let language = if language == "in" { "id" } else { language.as_str() };
        Self::ALL.into_iter().find(|known| known.code().split('-').next() == Some(language))
    }

    /// Its messages, in the syntax of Fluent.
    pub(super) const fn source(self) -> &'static str {
        match self {
            Self::English => include_str!("../../assets/translations/en.ftl"),
            Self::Spanish => include_str!("../../assets/translations/es.ftl"),
            Self::Portuguese => include_str!("../../assets/translations/pt-BR.ftl"),
            Self::German => include_str!("../../assets/translations/de.ftl"),
            Self::French => include_str!("../../assets/translations/fr.ftl"),
            Self::Indonesian => include_str!("../../assets/translations/id.ftl"),
            Self::Japanese => include_str!("../../assets/translations/ja.ftl"),
            Self::Italian => include_str!("../../assets/translations/it.ftl"),
        }
    }

    /// The claims of the built-in ledger in it, a row each behind the English text; none in English.
    pub(super) const fn claims(self) -> &'static str {
        match self {
            Self::English => "",
            Self::Spanish => include_str!("../../assets/translations/claims-es.csv"),
            Self::Portuguese => include_str!("../../assets/translations/claims-pt-BR.csv"),
            Self::German => include_str!("../../assets/translations/claims-de.csv"),
            Self::French => include_str!("../../assets/translations/claims-fr.csv"),
            Self::Indonesian => include_str!("../../assets/translations/claims-id.csv"),
            Self::Japanese => include_str!("../../assets/translations/claims-ja.csv"),
            Self::Italian => include_str!("../../assets/translations/claims-it.csv"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locale_has_its_language() {
        let cases = [
            ("de-AT", Some(Language::German)),
            ("pt_BR.UTF-8", Some(Language::Portuguese)),
            ("pt-PT", Some(Language::Portuguese)),
            ("in_ID", Some(Language::Indonesian)),
            ("ja", Some(Language::Japanese)),
            ("en_GB", Some(Language::English)),
            ("sv-SE", None),
            ("C", None),
            ("", None),
        ];
        for (locale, language) in cases {
            assert_eq!(Language::of_locale(locale), language, "{locale}");
        }
    }

    #[test]
    fn language_belongs_to_its_thread() {
        Language::German.make_current();
        let elsewhere = std::thread::spawn(Language::current).join().unwrap();
        assert_eq!((Language::current(), elsewhere), (Language::German, Language::English));
    }
}
