//! Bytes of a text in the encodings that platforms and spreadsheets write.

use std::borrow::Cow;

use encoding_rs::{DecoderResult, Encoding, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::words::import_preview::ImportFault;

/// A text and the name of its encoding.
pub(super) struct Decoded<'b> {
    pub(super) text: Cow<'b, str>,
    pub(super) encoding: &'static str,
}

/// Decodes a text; without a mark at its beginning the encoding is found by its contents.
pub(super) fn decoded(bytes: &[u8]) -> Result<Decoded<'_>, ImportFault> {
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or_else(|| (encoding_of(bytes), 0));
    let (text, _) = encoding.decode_without_bom_handling(&bytes[mark..]);
    // A text may have a broken letter; one with control characters is none.
    let is_text = !text.chars().take(4096).any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{80}'..='\u{9f}'));
    if text.trim().is_empty() {
        Err(ImportFault::Empty)
    } else if is_text {
        Ok(Decoded { text, encoding: encoding.name() })
    } else {
        Err(ImportFault::NotATable)
    }
}

fn encoding_of(bytes: &[u8]) -> &'static Encoding {
    /// Enough for a heading.
    const HEAD: usize = 256;
    let head = &bytes[..bytes.len().min(HEAD) & !1];
    let zeros = |at: usize| head.iter().skip(at).step_by(2).filter(|byte| **byte == 0).count();
    // Half of the bytes of Latin letters in UTF-16 are zero.
    if zeros(1) > head.len() / 4 && zeros(0) == 0 {
        UTF_16LE
    } else if zeros(0) > head.len() / 4 && zeros(1) == 0 {
        UTF_16BE
    } else if str::from_utf8(bytes).is_ok() {
        UTF_8
    } else if is_japanese(bytes) {
        SHIFT_JIS
    } else {
        WINDOWS_1252
    }
}

/// Whether the beginning of a text is Shift-JIS: without errors, and with kana, which no accented Latin letters make.
fn is_japanese(bytes: &[u8]) -> bool {
    /// Enough for thousands of rows; a large file is not decoded twice.
    const BEGINNING: usize = 1 << 20;
    let beginning = &bytes[..bytes.len().min(BEGINNING)];
    let mut decoder = SHIFT_JIS.new_decoder_without_bom_handling();
    let mut text = String::with_capacity(decoder.max_utf8_buffer_length_without_replacement(beginning.len()).unwrap_or_default());
    let (end, _) = decoder.decode_to_string_without_replacement(beginning, &mut text, beginning.len() == bytes.len());
    end == DecoderResult::InputEmpty && text.contains(|c| matches!(c, '\u{3041}'..='\u{30fa}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encoding_is_found() {
        let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        let utf16be = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
        let cases: [(Vec<u8>, &str, &str); 8] = [
            (b"Date,Likes\n".to_vec(), "Date,Likes\n", "UTF-8"),
            ("\u{feff}Größe".into(), "Größe", "UTF-8"),
            (utf16("\u{feff}Größe"), "Größe", "UTF-16LE"),
            (utf16("Date,Likes"), "Date,Likes", "UTF-16LE"),
            (utf16be("Date,Likes"), "Date,Likes", "UTF-16BE"),
            // "Größe €" and "née" in Windows-1252; é and e are a sign of Shift-JIS, too.
            (b"Gr\xf6\xdfe \x80".to_vec(), "Größe €", "windows-1252"),
            (b"n\xe9e".to_vec(), "née", "windows-1252"),
            // ダイヤモンド
            (b"Date,\x83_\x83C\x83\x84\x83\x82\x83\x93\x83h".to_vec(), "Date,ダイヤモンド", "Shift_JIS"),
        ];
        for (bytes, text, encoding) in cases {
            let found = decoded(&bytes).unwrap();
            assert_eq!((found.text.as_ref(), found.encoding), (text, encoding));
        }
    }

    #[test]
    fn letter_of_two_bytes_may_lie_across_the_end_of_the_beginning() {
        let mut bytes = b"x".repeat((1 << 20) - 3);
        bytes.extend(b"\x83_\x83C\x83\x84");
        assert_eq!(decoded(&bytes).unwrap().encoding, "Shift_JIS");
    }

    #[test]
    fn other_bytes_are_no_text() {
        for bytes in [&b"\x7fELF\x02\x01\x01\0\0\0"[..], b"a\0\0\0\x01"] {
            assert_eq!(decoded(bytes).err(), Some(ImportFault::NotATable));
        }
        assert_eq!(decoded(b" \r\n").err(), Some(ImportFault::Empty));
    }
}
