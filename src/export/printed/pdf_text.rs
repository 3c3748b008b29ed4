//! Lines of text in a PDF: our fonts, and those of the system for letters that they lack.

use std::cell::LazyCell;
use std::collections::BTreeMap;
use std::ops::Range;

use fontdb::Database;
use krilla::geom::Point;
use krilla::surface::Surface;
use krilla::text::{Font as PdfFont, GlyphId, KrillaGlyph, TextDirection};
use unicode_width::UnicodeWidthChar;

use crate::drawing::{Cut, Font, JAPANESE, Metrics, REGULAR, Ruler, SEMIBOLD, TypefaceRuler};
use crate::export::font_files::{families_with, font_file, system_fonts};

/// The name of our Japanese letters, which is no font's of the system.
const OUR_JAPANESE: &str = "japanese";

/// The fonts of a document so far.
pub(super) struct PdfFonts {
    ours: [PdfFont; 2],
    /// Looked through once a letter needs it.
    system: LazyCell<Database>,
    others: BTreeMap<&'static str, Option<PdfFont>>,
}

/// Letters of a line that one font draws; without a family it is the typeface.
struct TextRun {
    letters: Range<usize>,
    family: Option<&'static str>,
}

impl PdfFonts {
    /// Our fonts alone, so far.
    pub(super) fn new() -> Option<Self> {
        let font = |bytes: &'static [u8]| PdfFont::new(bytes.into(), 0);
        let others = [(OUR_JAPANESE, Some(font(JAPANESE)?))].into();
        Some(Self { ours: [font(REGULAR)?, font(SEMIBOLD)?], system: LazyCell::new(system_fonts), others })
    }

    /// Draws a line whose letters stand on this point. A letter that no font has is a box.
    pub(super) fn line(&mut self, surface: &mut Surface<'_>, start: Point, line: &str, font: Font) {
        let mut x = start.x;
        for TextRun { letters, family } in self.runs(line, font.cut) {
            let (text, at) = (&line[letters], Point::from_xy(x, start.y));
            match family.and_then(|family| self.others.get(family)?.clone()) {
                Some(other) => surface.draw_text(at, other, font.size, text, false, TextDirection::Auto),
                None => self.in_ours(surface, at, text, font),
            }
            x += TypefaceRuler.size(text, font).width;
        }
    }

    fn in_ours(&self, surface: &mut Surface<'_>, start: Point, text: &str, font: Font) {
        let metrics = Metrics::of(font.cut);
        let glyph = |(at, letter): (usize, char)| {
            let (id, width) = metrics.glyph(letter).unwrap_or_else(|| (0, TypefaceRuler.size(letter.encode_utf8(&mut [0; 4]), font).width / font.size));
            KrillaGlyph::new(GlyphId::new(id.into()), width, 0.0, 0.0, 0.0, at..at + letter.len_utf8(), None)
        };
        let glyphs: Vec<KrillaGlyph> = text.char_indices().map(glyph).collect();
        surface.draw_glyphs(start, &glyphs, self.ours[font.cut as usize].clone(), text, font.size, false);
    }

    /// The line in runs of one font each; marks stay with their letter.
    fn runs(&mut self, line: &str, cut: Cut) -> Vec<TextRun> {
        let metrics = Metrics::of(cut);
        let mut runs: Vec<TextRun> = Vec::new();
        let mut letters = line.char_indices().peekable();
        while let Some((start, letter)) = letters.next() {
            let (mut end, mut lacking) = (start + letter.len_utf8(), metrics.glyph(letter).is_none().then_some(letter));
            while let Some((at, mark)) = letters.next_if(|(_, next)| next.width() == Some(0)) {
                end = at + mark.len_utf8();
                lacking = lacking.or_else(|| metrics.glyph(mark).is_none().then_some(letter));
            }
            let family = lacking.and_then(|letter| self.family_with(letter));
            match runs.last_mut().filter(|run| run.family == family) {
                Some(run) => run.letters.end = end,
                None => runs.push(TextRun { letters: start..end, family }),
            }
        }
        runs
    }

    /// Our Japanese letters, or the first usual font with a letter that the system has.
    fn family_with(&mut self, letter: char) -> Option<&'static str> {
        if Metrics::japanese().glyph(letter).is_some() {
            return Some(OUR_JAPANESE);
        }
        families_with(letter).find(|family| {
            let system = &self.system;
            let load = || font_file(system, family).and_then(|(bytes, index)| PdfFont::new(bytes.into(), index));
            self.others.entry(*family).or_insert_with(load).is_some()
        })
    }
}
