//! The typeface inside an SVG: only the letters that are drawn.

use std::collections::{BTreeMap, BTreeSet};

use crate::drawing::{Cut, Drawing, Element, Metrics, REGULAR, SEMIBOLD};

/// The rules of the fonts that a drawing uses.
pub(super) fn web_fonts(drawing: &Drawing) -> String {
    let rule = |(cut, name, weight, bytes): (Cut, &str, u16, &[u8])| {
        let of_cut = Element::labels(&drawing.elements).into_iter().filter(|text| text.font.cut == cut);
        let glyphs: BTreeSet<u16> = of_cut.flat_map(|text| text.text.chars()).filter_map(|letter| Some(Metrics::of(cut).glyph(letter)?.0)).collect();
        let font = base64(&subset(bytes, glyphs)?);
        Some(format!("@font-face{{font-family:\"{name}\";font-weight:{weight};src:url(data:font/ttf;base64,{font}) format(\"truetype\")}}"))
    };
    let cuts = [(Cut::Regular, "Inter", 400, REGULAR), (Cut::Semibold, "Inter SemiBold", 600, SEMIBOLD)];
    cuts.into_iter().filter_map(rule).collect()
}

/// The tables of a font that draws letters; the others are for layout that drawings do without.
const TABLES: [&[u8; 4]; 10] = [b"OS/2", b"cmap", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp", b"name", b"post"];
/// The place of the format of `loca` in `head`: 1 for long offsets.
const LOCA_FORMAT: usize = 50;

/// A TrueType file with these glyphs only; the others are empty.
fn subset(font: &[u8], mut glyphs: BTreeSet<u16>) -> Option<Vec<u8>> {
    let mut tables: BTreeMap<&[u8; 4], Vec<u8>> = BTreeMap::new();
    for name in TABLES {
        tables.insert(name, table(font, *name)?.to_vec());
    }
    let places = places(&tables)?;
    glyphs.insert(0);
    let mut waiting: Vec<u16> = glyphs.iter().copied().collect();
    while let Some(glyph) = waiting.pop() {
        let parts = parts(outline(&tables[b"glyf"], &places, glyph)?);
        waiting.extend(parts.into_iter().filter(|part| glyphs.insert(*part)));
    }
    let (mut outlines, mut offsets) = (Vec::new(), Vec::new());
    for glyph in 0..places.len() - 1 {
        offsets.extend(u32::try_from(outlines.len()).ok()?.to_be_bytes());
        let glyph = u16::try_from(glyph).ok()?;
        if glyphs.contains(&glyph) {
            outlines.extend(outline(&tables[b"glyf"], &places, glyph)?);
            outlines.resize(outlines.len().next_multiple_of(4), 0);
        }
    }
    offsets.extend(u32::try_from(outlines.len()).ok()?.to_be_bytes());
    tables.get_mut(b"head")?.get_mut(LOCA_FORMAT..LOCA_FORMAT + 2)?.copy_from_slice(&[0, 1]);
    tables.insert(b"glyf", outlines);
    tables.insert(b"loca", offsets);
    Some(font_file(&tables))
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(*bytes.get(at..)?.first_chunk()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<usize> {
    Some(u32::from_be_bytes(*bytes.get(at..)?.first_chunk()?) as usize)
}

fn table(font: &[u8], name: [u8; 4]) -> Option<&[u8]> {
    let record = (0..usize::from(u16_at(font, 4)?)).map(|i| 12 + 16 * i).find(|at| font.get(*at..at + 4) == Some(&name))?;
    font.get(u32_at(font, record + 8)?..)?.get(..u32_at(font, record + 12)?)
}

/// The beginnings of all outlines, and the end of the last.
fn places(tables: &BTreeMap<&[u8; 4], Vec<u8>>) -> Option<Vec<usize>> {
    let loca = &tables[b"loca"];
    Some(match u16_at(&tables[b"head"], LOCA_FORMAT)? {
        0 => loca.chunks_exact(2).filter_map(|chunk| Some(2 * usize::from(u16_at(chunk, 0)?))).collect(),
        _ => loca.chunks_exact(4).filter_map(|chunk| u32_at(chunk, 0)).collect(),
    })
}

fn outline<'a>(outlines: &'a [u8], places: &[usize], glyph: u16) -> Option<&'a [u8]> {
    let glyph = usize::from(glyph);
    outlines.get(*places.get(glyph)?..*places.get(glyph + 1)?)
}

/// The glyphs that a glyph is made of; none for one with an outline of its own.
fn parts(outline: &[u8]) -> Vec<u16> {
    const WORDS: u16 = 0x1;
    const SCALE: u16 = 0x8;
    const MORE: u16 = 0x20;
    const SCALES: u16 = 0x40;
    const MATRIX: u16 = 0x80;
    let mut parts = Vec::new();
    let is_composite = u16_at(outline, 0).is_some_and(|contours| contours.cast_signed() < 0);
    let mut at = 10;
    while is_composite && let (Some(flags), Some(glyph)) = (u16_at(outline, at), u16_at(outline, at + 2)) {
        parts.push(glyph);
        let size = |flag: u16, bytes: usize| if flags & flag == 0 { 0 } else { bytes };
        at += 4 + if flags & WORDS == 0 { 2 } else { 4 } + size(SCALE, 2) + size(SCALES, 4) + size(MATRIX, 8);
        if flags & MORE == 0 {
            break;
        }
    }
    parts
}

/// A file of these tables.
fn font_file(tables: &BTreeMap<&[u8; 4], Vec<u8>>) -> Vec<u8> {
    let count = u16::try_from(tables.len()).unwrap_or(0);
    // The greatest power of two among so many tables.
    let power = u16::try_from(count.ilog2()).unwrap_or(0);
    let searched = 16 << power;
    let mut file: Vec<u8> = [1_u16, 0, count, searched, power, 16 * count - searched].into_iter().flat_map(u16::to_be_bytes).collect();
    let size = |bytes: usize| u32::try_from(bytes).unwrap_or(0);
    let mut place = 12 + 16 * tables.len();
    let mut contents = Vec::new();
    for (name, bytes) in tables {
        let padded = bytes.len().next_multiple_of(4);
        let sum = bytes.chunks(4).fold(0_u32, |sum, chunk| {
            let mut word = [0; 4];
            word[..chunk.len()].copy_from_slice(chunk);
            sum.wrapping_add(u32::from_be_bytes(word))
        });
        file.extend(*name);
        file.extend([sum, size(place), size(bytes.len())].into_iter().flat_map(u32::to_be_bytes));
        contents.extend(bytes);
        contents.resize(contents.len() + padded - bytes.len(), 0);
        place += padded;
    }
    file.extend(contents);
    file
}

/// Bytes as base64.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let group = |chunk: &[u8]| {
        let bits = (0..3).fold(0_usize, |bits, i| bits << 8 | usize::from(chunk.get(i).copied().unwrap_or(0)));
        let letters = [18, 12, 6, 0].map(|shift| char::from(LETTERS[bits >> shift & 63]));
        letters.into_iter().enumerate().map(|(i, letter)| if i > chunk.len() { '=' } else { letter }).collect::<String>()
    };
    bytes.chunks(3).map(group).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The examples of RFC 4648, section 10.
    #[test]
    fn base64_is_that_of_the_standard() {
        let cases = [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy")];
        for (text, encoded) in cases {
            assert_eq!(base64(text.as_bytes()), encoded);
        }
    }

    #[test]
    fn subset_keeps_the_glyphs_it_is_asked_for_and_empties_the_rest() {
        let (glyph, other) = (Metrics::of(Cut::Regular).glyph('A').unwrap().0, Metrics::of(Cut::Regular).glyph('Q').unwrap().0);
        let subset = subset(REGULAR, [glyph].into()).unwrap();
        assert!(subset.len() < REGULAR.len() / 5, "{} bytes", subset.len());
        let tables = |font: &[u8]| TABLES.iter().map(|name| (*name, table(font, **name).unwrap().to_vec())).collect::<BTreeMap<_, _>>();
        let (before, after) = (tables(REGULAR), tables(&subset));
        let of = |tables: &BTreeMap<&[u8; 4], Vec<u8>>, glyph| outline(&tables[b"glyf"], &places(tables).unwrap(), glyph).unwrap().to_vec();
        assert!(of(&after, glyph).starts_with(&of(&before, glyph)) && !of(&before, glyph).is_empty());
        assert!(of(&after, other).is_empty());
    }
}
