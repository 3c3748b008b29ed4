//! Files of the system's fonts, for letters that the program's typeface lacks.

use std::collections::BTreeSet;

use fontdb::{Database, Family, Query, Source};
use unicode_width::UnicodeWidthChar;

use crate::drawing::{Cut, Metrics};

/// A row a script: ranges of letters, and the usual fonts that have them, the best first.
const FAMILIES: &str = include_str!("../../assets/fonts/system-fonts.txt");

/// Whether a font of the program has a letter.
#[must_use]
pub fn has_letter(letter: char) -> bool {
    [Metrics::of(Cut::Regular), Metrics::japanese()].iter().any(|font| font.glyph(letter).is_some())
}

/// The usual fonts with a letter, the best first.
pub fn families_with(letter: char) -> impl Iterator<Item = &'static str> {
    let is_in = |range: &str| {
        let ends = range.split_once('-').and_then(|(first, last)| Some((u32::from_str_radix(first, 16).ok()?, u32::from_str_radix(last, 16).ok()?)));
        ends.is_some_and(|(first, last)| (first..=last).contains(&u32::from(letter)))
    };
    let mut rows = FAMILIES.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('|'));
    let families = rows.find(|(ranges, _)| ranges.split(' ').any(is_in)).map(|(_, families)| families);
    families.into_iter().flat_map(|families| families.split(", "))
}

/// The fonts of the system.
#[must_use]
pub fn system_fonts() -> Database {
    let mut fonts = Database::new();
    fonts.load_system_fonts();
    fonts
}

fn face(fonts: &Database, family: &str) -> Option<fontdb::ID> {
    fonts.query(&Query { families: &[Family::Name(family)], ..Query::default() })
}

/// The bytes of a font's file and its place in there, where the system has it.
#[must_use]
pub fn font_file(fonts: &Database, family: &str) -> Option<(Vec<u8>, u32)> {
    let (source, index) = fonts.face_source(face(fonts, family)?)?;
    let (Source::File(path) | Source::SharedFile(path, _)) = source else { return None };
    Some((std::fs::read(path).ok()?, index))
}

/// The letters of these texts that neither the program's fonts nor a usual font of this system has; empty for none.
#[must_use]
pub fn letters_without_font(texts: &[&str]) -> String {
    let is_lacking = |letter: &char| !has_letter(*letter) && letter.width().is_some_and(|width| width > 0);
    let lacking: BTreeSet<char> = texts.iter().flat_map(|text| text.chars()).filter(is_lacking).collect();
    if lacking.is_empty() {
        return String::new();
    }
    let fonts = system_fonts();
    lacking.into_iter().filter(|letter| !families_with(*letter).any(|family| face(&fonts, family).is_some())).collect()
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;
    use crate::words::Language;

    /// `build-scripts/make_japanese_font.py` makes the font anew for a text with another letter. U+FFFD, in place of a byte that is no letter, is a box.
    #[test]
    fn japanese_letters_are_in_the_program() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/translations");
        let gifts = fs::read_to_string(folder.join("gifts.csv")).unwrap();
        let gifts: String = gifts.lines().filter_map(|row| row.split(',').nth(2).filter(|_| row.contains(",ja,"))).collect();
        let texts = ["ja.ftl", "claims-ja.csv"].map(|file| fs::read_to_string(folder.join(file)).unwrap());
        for text in texts.iter().chain([&gifts]) {
            let lacking: BTreeSet<char> = text.chars().filter(|letter| !letter.is_control() && !has_letter(*letter) && *letter != '\u{fffd}').collect();
            assert!(!text.is_empty() && lacking.is_empty(), "no glyph for {lacking:?}");
        }
        assert!(Language::Japanese.own_name().chars().all(has_letter));
    }

    #[test]
    fn letters_have_fonts_of_their_script() {
        for (letters, family) in [
            ("あ漢カ￥～", "Noto Sans CJK JP"),
            ("한", "Noto Sans CJK KR"),
            ("ไ", "Noto Sans Thai"),
            ("हि", "Noto Sans Devanagari"),
            ("مع", "Noto Sans Arabic"),
            ("של", "Noto Sans Hebrew"),
            ("🎤", "Noto Emoji"),
            ("Ж", "Noto Sans"),
        ] {
            for letter in letters.chars() {
                assert_eq!(families_with(letter).next(), Some(family), "{letter}");
            }
        }
    }
}
