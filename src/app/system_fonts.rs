//! Fonts of the system, for letters that those of the program lack.
//!
//! The first such letter starts a thread, which looks through the fonts of the system and reads those that are needed. Until then, and where there is
//! none, a box is in its place.

use std::collections::BTreeSet;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};

use eframe::egui::epaint::text::{FallbackRequest, FontInsert, FontPriority, FontProvider, InsertFontFamily};
use eframe::egui::{Context, FontData, FontFamily};

use crate::export::font_files::{families_with, font_file, system_fonts};
use crate::session::work::{Runner, Threads};

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
    let fonts = system_fonts();
    let mut added = BTreeSet::new();
    for letter in letters {
        let Some((family, (bytes, index))) = families_with(letter).find_map(|family| Some((family, font_file(&fonts, family)?))) else { continue };
        if added.insert(family) {
            let as_last = |family| InsertFontFamily { family, priority: FontPriority::Lowest };
            let families = [FontFamily::Proportional, FontFamily::Monospace, super::theme::headline().family].map(as_last).into();
            context.add_font(FontInsert::new(family, FontData { index, ..FontData::from_owned(bytes) }, families));
            context.request_repaint();
        }
    }
}
