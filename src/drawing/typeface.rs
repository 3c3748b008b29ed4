//! The typeface of drawings, its sizes, and the measures of its letters.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use unicode_width::UnicodeWidthChar;

use super::geometry::{Rect, Size};

/// The regular cut, a TrueType file.
pub static REGULAR: &[u8] = include_bytes!("../../assets/fonts/Inter-Regular-tabular.ttf");
/// The semibold cut.
pub static SEMIBOLD: &[u8] = include_bytes!("../../assets/fonts/Inter-SemiBold-tabular.ttf");
/// The letters of the program's Japanese texts, which the typeface lacks: an OpenType file of one cut.
pub static JAPANESE: &[u8] = include_bytes!("../../assets/fonts/NotoSansCJKjp-Regular-letters.otf");

/// A cut of the typeface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// For running text.
    Regular,
    /// For emphasis.
    Semibold,
}

/// A cut at a size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Font {
    /// The cut.
    pub cut: Cut,
    /// The size, in points.
    pub size: f32,
}

impl Font {
    /// The one headline figure of a card.
    pub const HEADLINE: Self = Self::semibold(25.0);
    /// The question that a view answers.
    pub const QUESTION: Self = Self::semibold(18.0);
    /// The title of a panel.
    pub const TITLE: Self = Self::semibold(15.0);
    /// Emphasis in running text.
    pub const STRONG: Self = Self::semibold(13.0);
    /// Running text.
    pub const BODY: Self = Self { cut: Cut::Regular, size: 13.0 };
    /// Notes and axis labels; nothing is smaller.
    pub const NOTE: Self = Self { cut: Cut::Regular, size: 11.0 };
    /// Labels on a chart.
    pub const LABEL: Self = Self::semibold(11.0);

    const fn semibold(size: f32) -> Self {
        Self { cut: Cut::Semibold, size }
    }
}

/// The measures of texts.
pub trait Ruler {
    /// The size of a text.
    fn size(&self, text: &str, font: Font) -> Size;
}

/// The measures of texts by the typeface itself.
#[derive(Clone, Copy, Debug)]
pub struct TypefaceRuler;

impl Ruler for TypefaceRuler {
    fn size(&self, text: &str, font: Font) -> Size {
        let metrics = Metrics::of(font.cut);
        let height = (metrics.ascent + metrics.descent) * font.size;
        let lines = text.lines().map(|line| Size { width: metrics.width(line) * font.size, height });
        lines.reduce(|all, line| Size { width: all.width.max(line.width), height: all.height + height }).unwrap_or(Size { width: 0.0, height })
    }
}

/// The measures of a cut, as parts of its size.
#[derive(Debug)]
pub struct Metrics {
    /// The height over the line of a text.
    pub ascent: f32,
    /// The depth under it.
    pub descent: f32,
    glyphs: BTreeMap<char, (u16, f32)>,
}

impl Metrics {
    /// The measures of a cut.
    #[must_use]
    pub fn of(cut: Cut) -> &'static Self {
        static CUTS: LazyLock<[Metrics; 2]> = LazyLock::new(|| [REGULAR, SEMIBOLD].map(|bytes| Metrics::read(bytes).unwrap_or_default()));
        &CUTS[cut as usize]
    }

    /// The measures of the Japanese letters.
    #[must_use]
    pub fn japanese() -> &'static Self {
        static LETTERS: LazyLock<Metrics> = LazyLock::new(|| Metrics::read(JAPANESE).unwrap_or_default());
        &LETTERS
    }

    /// The glyph of a letter, and its width; `None` for a letter that the typeface lacks.
    #[must_use]
    pub fn glyph(&self, letter: char) -> Option<(u16, f32)> {
        self.glyphs.get(&letter).copied()
    }

    /// The height of the line that letters stand on, which have their height and depth around the middle of a place.
    #[must_use]
    pub const fn base_line(&self, place: &Rect, size: f32) -> f32 {
        place.center().y + (self.ascent - self.descent) * size / 2.0
    }

    fn width(&self, text: &str) -> f32 {
        // A letter that another typeface draws: a mark has no width of its own, and letters of Chinese and Japanese fill a square.
        let other = |letter: char| match letter.width() {
            Some(0) => 0.0,
            Some(2) => 1.0,
            _ => 0.6,
        };
        text.chars().map(|letter| self.glyph(letter).map_or_else(|| other(letter), |(_, width)| width)).sum()
    }

    /// Reads the tables of a TrueType or OpenType file.
    fn read(bytes: &[u8]) -> Option<Self> {
        let font = FontTables(bytes);
        let table = |name: &[u8; 4]| {
            let record = (0..usize::from(font.u16(4)?)).map(|i| 12 + 16 * i).find(|at| bytes.get(*at..at + 4) == Some(name))?;
            Some(FontTables(bytes.get(font.usize(record + 8)?..)?))
        };
        let (head, hhea, hmtx, cmap) = (table(b"head")?, table(b"hhea")?, table(b"hmtx")?, table(b"cmap")?);
        let unit = 1.0 / f32::from(head.u16(18)?);
        let of_all = usize::from(hhea.u16(34)?).checked_sub(1)?;
        let width = |glyph: u16| Some(f32::from(hmtx.u16(4 * usize::from(glyph).min(of_all))?) * unit);
        let letters = FontTables(cmap.0.get((0..usize::from(cmap.u16(2)?)).find_map(|i| segments(cmap, i))?..)?).letters();
        let glyphs = letters.into_iter().filter_map(|(letter, glyph)| Some((letter, (glyph, width(glyph)?)))).collect();
        let signed = |at| hhea.u16(at).map(|value| f32::from(value.cast_signed()) * unit);
        Some(Self { ascent: signed(4)?, descent: -signed(6)?, glyphs })
    }
}

impl Default for Metrics {
    fn default() -> Self {
        Self { ascent: 1.0, descent: 0.25, glyphs: BTreeMap::new() }
    }
}

/// The place of the table of letters in segments, if this is one.
fn segments(cmap: FontTables<'_>, record: usize) -> Option<usize> {
    let place = cmap.usize(4 + 8 * record + 4)?;
    (cmap.u16(place)? == 4).then_some(place)
}

/// Big-endian numbers of a font.
#[derive(Clone, Copy)]
struct FontTables<'a>(&'a [u8]);

impl FontTables<'_> {
    fn u16(&self, at: usize) -> Option<u16> {
        Some(u16::from_be_bytes([*self.0.get(at)?, *self.0.get(at + 1)?]))
    }

    fn usize(&self, at: usize) -> Option<usize> {
        Some(usize::from(self.u16(at)?) << 16 | usize::from(self.u16(at + 2)?))
    }

    /// The glyphs of the letters of a table in segments (format 4).
    fn letters(&self) -> Vec<(char, u16)> {
        let doubled = usize::from(self.u16(6).unwrap_or(0));
        let segment = |i: usize| {
            let at = |part: usize| self.u16(14 + 2 * i + doubled * part + if part > 0 { 2 } else { 0 });
            let (last, first, delta, offset) = (at(0)?, at(1)?, at(2)?, at(3)?);
            let place = 16 + 2 * i + doubled * 3;
            let glyph = move |code: u16| {
                if offset == 0 {
                    return Some(code.wrapping_add(delta));
                }
                let found = self.u16(place + usize::from(offset) + 2 * usize::from(code - first))?;
                (found != 0).then(|| found.wrapping_add(delta))
            };
            Some((first..=last).filter_map(move |code| Some((char::from_u32(code.into())?, glyph(code)?))))
        };
        (0..doubled / 2).filter_map(segment).flatten().filter(|(_, glyph)| *glyph != 0).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// By fontTools: unitsPerEm 2048, hhea.ascent 1984, hhea.descent −494; "0" is 1,336 units wide in Regular, as every figure.
    #[test]
    fn measures_are_those_of_the_typeface() {
        let metrics = Metrics::of(Cut::Regular);
        assert!(('0'..='9').all(|figure| metrics.glyph(figure).map(|(_, width)| width) == metrics.glyph('0').map(|(_, width)| width)));
        assert_eq!(metrics.glyph('打'), None);
        let size = TypefaceRuler.size("100", Font::BODY);
        assert!((size.width - 3.0 * 13.0 * metrics.glyph('0').unwrap().1).abs() < 1e-3);
        assert_eq!(TypefaceRuler.size("打つ", Font::BODY).width, 26.0);
    }

    /// By fontTools: 1,000 units an em, as wide as each kanji and kana; a line is as high as Inter's, to half a unit.
    #[test]
    fn japanese_letters_stand_on_the_line_of_the_typeface() {
        let (japanese, inter) = (Metrics::japanese(), Metrics::of(Cut::Regular));
        assert!("日本語あア、。".chars().all(|letter| japanese.glyph(letter).is_some_and(|(_, width)| width == 1.0)));
        assert_eq!(japanese.glyph('한'), None);
        assert!((japanese.ascent - inter.ascent).abs() < 6e-4 && (japanese.descent - inter.descent).abs() < 6e-4);
    }
}
