//! The language of texts and the format of their numbers.

use super::language::Language;
use super::number_format::NumberFormat;

/// A language and the format of numbers in its texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wording {
    /// The language.
    pub language: Language,
    /// The format of numbers.
    pub numbers: NumberFormat,
}

impl Wording {
    /// The wording of a locale such as `es_MX.UTF-8`; English for one that the program does not speak.
    #[must_use]
    pub fn of_locale(locale: &str) -> Self {
        Self { language: Language::of_locale(locale).unwrap_or_default(), numbers: NumberFormat::of_locale(locale) }
    }

    /// This one with a chosen language and a chosen format; without one, numbers are written as in the chosen language.
    #[must_use]
    pub fn with(self, language: Option<Language>, numbers: Option<NumberFormat>) -> Self {
        let language = language.unwrap_or(self.language);
        let usual = || if language == self.language { self.numbers } else { NumberFormat::of_locale(language.code()) };
        Self { language, numbers: numbers.unwrap_or_else(usual) }
    }

    /// The wording of this thread.
    #[must_use]
    pub fn current() -> Self {
        Self { language: Language::current(), numbers: NumberFormat::current() }
    }

    /// Makes this the one of this thread.
    pub fn make_current(self) {
        self.language.make_current();
        self.numbers.make_current();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_follow_the_chosen_language_but_for_that_of_the_system() {
        let mexico = Wording::of_locale("es_MX.UTF-8");
        assert_eq!(mexico, Wording { language: Language::Spanish, numbers: NumberFormat::PointComma });
        assert_eq!(mexico.with(None, None), mexico);
        assert_eq!(mexico.with(Some(Language::Spanish), None), mexico);
        assert_eq!(mexico.with(Some(Language::German), None), Wording { language: Language::German, numbers: NumberFormat::CommaPoint });
        let own = Some(NumberFormat::PointApostrophe);
        assert_eq!(mexico.with(Some(Language::German), own), Wording { language: Language::German, numbers: NumberFormat::PointApostrophe });
    }
}
