//! Fonts of the system, for letters that the typeface of the window lacks: Japanese above all.
//!
//! The first such letter starts a thread, which looks through the fonts of the system and reads those that are needed. Until then, and where there is
//! none, a box is in its place.

use std::collections::BTreeSet;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};

use eframe::egui::epaint::text::{FallbackRequest, FontInsert, FontPriority, FontProvider, InsertFontFamily};
use eframe::egui::{Context, FontData, FontFamily};
use fontdb::{Database, Family, Query, Source};

use crate::session::work::{Runner, Threads};

/// A row a script: ranges of letters, and the usual fonts that have them, the best first.
const FAMILIES: &str = include_str!("../../assets/fonts/system-fonts.txt");

/// The usual fonts with a letter.
fn families_with(letter: char) -> impl Iterator<Item = &'static str> {
    let is_in = |range: &str| {
        let ends = range.split_once('-').and_then(|(first, last)| Some((u32::from_str_radix(first, 16).ok()?, u32::from_str_radix(last, 16).ok()?)));
        ends.is_some_and(|(first, last)| (first..=last).contains(&u32::from(letter)))
    };
    let mut rows = FAMILIES.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('|'));
    let families = rows.find(|(ranges, _)| ranges.split(' ').any(is_in)).map(|(_, families)| families);
    families.into_iter().flat_map(|families| families.split(", "))
}

/// Has the window use fonts of the system for letters that its own lack.
pub(super) fn install(context: &Context) {
    context.add_font_provider(Arc::new(SystemFonts { context: context.clone(), letters: Mutex::new(None) }));
}

/// Sends missing letters to the thread that finds fonts for them.
struct SystemFonts {
    context: Context,
    letters: Mutex<Option<Sender<char>>>,
}

impl FontProvider for SystemFonts {
    fn font_for(&self, request: &FallbackRequest<'_>) -> Option<FontInsert> {
        let letter = request.cluster.chars().next()?;
        let mut letters = self.letters.lock().unwrap_or_else(PoisonError::into_inner);
        let sender = letters.get_or_insert_with(|| {
            let (sender, receiver) = channel();
            let context = self.context.clone();
            if let Err(error) = Threads.start("system-fonts", Box::new(move || find(&context, &receiver))) {
                log::warn!("no fonts of the system: {error}");
            }
            sender
        });
        // Without the thread the letter stays a box.
        sender.send(letter).ok()?;
        None
    }
}

/// Adds a font for each letter, as long as the window is open.
fn find(context: &Context, letters: &Receiver<char>) {
    let mut fonts = Database::new();
    fonts.load_system_fonts();
    let mut added = BTreeSet::new();
    for letter in letters {
        let Some((family, data)) = families_with(letter).find_map(|family| Some((family, font_of(&fonts, family)?))) else { continue };
        if added.insert(family) {
            let as_last = |family| InsertFontFamily { family, priority: FontPriority::Lowest };
            let families = [FontFamily::Proportional, FontFamily::Monospace, super::theme::headline().family].map(as_last).into();
            context.add_font(FontInsert::new(family, data, families));
            context.request_repaint();
        }
    }
}

/// The contents of a font, where the system has it.
fn font_of(fonts: &Database, family: &str) -> Option<FontData> {
    let face = fonts.query(&Query { families: &[Family::Name(family)], ..Query::default() })?;
    let (source, index) = fonts.face_source(face)?;
    let (Source::File(path) | Source::SharedFile(path, _)) = source else { return None };
    let font = std::fs::read(path).ok()?;
    Some(FontData { index, ..FontData::from_owned(font) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_have_fonts_of_their_script() {
        for (letters, family) in [
            ("あ漢カ￥～", "Noto Sans CJK JP"),
            ("한", "Noto Sans CJK KR"),
            ("ไ", "Noto Sans Thai"),
            ("हि", "Noto Sans Devanagari"),
            ("🎤", "Noto Emoji"),
            ("Ж", "Noto Sans"),
        ] {
            for letter in letters.chars() {
                assert_eq!(families_with(letter).next(), Some(family), "{letter}");
            }
        }
    }
}
