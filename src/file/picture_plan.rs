//! The plan inside a picture: a text of a PNG, the metadata of an SVG.

use crate::words::PictureFault;

/// The name of the text of a PNG that holds the plan.
pub const PNG_KEYWORD: &str = "Zeroline plan";
/// The element of an SVG that holds the plan.
pub const SVG_METADATA: (&str, &str) = ("<metadata id=\"zeroline-plan\">", "</metadata>");

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
/// The beginnings of other formats.
const FOREIGN: [(&[u8], &str); 5] = [(b"\xff\xd8\xff", "JPEG"), (b"GIF8", "GIF"), (b"RIFF", "WebP"), (b"%PDF", "PDF"), (b"BM", "BMP")];

/// The text of the plan in a picture; `None` for bytes that are no picture.
pub(super) fn plan_in_picture(bytes: &[u8]) -> Option<Result<String, PictureFault>> {
    if let Some(chunks) = bytes.strip_prefix(PNG) {
        return Some(in_png(chunks));
    }
    if let Some((_, name)) = FOREIGN.iter().find(|(begin, _)| bytes.starts_with(begin)) {
        return Some(Err(PictureFault::Foreign(name)));
    }
    // A cut picture may end within a letter.
    let is_xml = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes).trim_ascii_start().starts_with(b"<");
    is_xml.then(|| in_svg(&String::from_utf8_lossy(bytes)))
}

/// The text of the plan in the chunks of a PNG.
fn in_png(mut chunks: &[u8]) -> Result<String, PictureFault> {
    loop {
        let (head, rest) = chunks.split_first_chunk::<8>().ok_or(PictureFault::CutOff)?;
        let [a, b, c, d, kind @ ..] = *head;
        let length = u32::from_be_bytes([a, b, c, d]) as usize;
        let (data, rest) = rest.split_at_checked(length).ok_or(PictureFault::CutOff)?;
        let (checksum, rest) = rest.split_first_chunk::<4>().ok_or(PictureFault::CutOff)?;
        chunks = rest;
        match &kind {
            b"iTXt" => {
                let text = data.strip_prefix(PNG_KEYWORD.as_bytes()).and_then(|data| data.strip_prefix(b"\0"));
                let Some(text) = text else { continue };
                if crc32(&[&kind, data]) != u32::from_be_bytes(*checksum) {
                    return Err(PictureFault::Damaged);
                }
                return plain_text(text).ok_or(PictureFault::Damaged);
            }
            b"IEND" => return Err(PictureFault::NoPlan),
            _ => {}
        }
    }
}

/// The text after the keyword: not compressed, then a language and a translated keyword, both of which end with zero.
fn plain_text(data: &[u8]) -> Option<String> {
    let mut parts = data.strip_prefix(b"\0\0")?.splitn(3, |byte| *byte == 0);
    String::from_utf8(parts.nth(2)?.to_vec()).ok()
}

/// The text of the plan in the metadata of an SVG.
fn in_svg(text: &str) -> Result<String, PictureFault> {
    let (_, after) = text.split_once(SVG_METADATA.0).ok_or_else(|| if text.contains("</svg>") { PictureFault::NoPlan } else { PictureFault::CutOff })?;
    let (plan, _) = after.split_once(SVG_METADATA.1).ok_or(PictureFault::CutOff)?;
    Ok(["&lt;<", "&gt;>", "&quot;\"", "&#13;\r", "&amp;&"].iter().fold(plan.to_owned(), |plan, pair| {
        let (name, letter) = pair.split_at(pair.len() - 1);
        plan.replace(name, letter)
    }))
}

/// The checksum of a chunk (CRC-32 of ISO 3309).
fn crc32(bytes: &[&[u8]]) -> u32 {
    let step = |sum: u32| if sum & 1 == 1 { 0xedb8_8320 ^ (sum >> 1) } else { sum >> 1 };
    !bytes.iter().copied().flatten().fold(u32::MAX, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), |sum, _| step(sum)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The check value of the catalogue of checksums: that of "123456789".
    #[test]
    fn checksum_is_that_of_the_catalogue() {
        assert_eq!(crc32(&[b"12345", b"6789"]), 0xcbf4_3926);
    }

    #[test]
    fn plan_files_are_no_pictures() {
        assert_eq!(plan_in_picture(b"(format: \"2.2\")"), None);
        assert_eq!(plan_in_picture(b""), None);
    }

    #[test]
    fn pictures_without_a_plan_say_so() {
        assert_eq!(plan_in_picture(b"\xff\xd8\xff\xe0"), Some(Err(PictureFault::Foreign("JPEG"))));
        assert_eq!(plan_in_picture(b"<svg></svg>"), Some(Err(PictureFault::NoPlan)));
        assert_eq!(plan_in_picture(b"<svg><metadata id=\"zeroline-plan\">(form"), Some(Err(PictureFault::CutOff)));
        assert_eq!(plan_in_picture(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), Some(Err(PictureFault::CutOff)));
        let end = b"\x89PNG\r\n\x1a\n\0\0\0\0IEND\xae\x42\x60\x82";
        assert_eq!(plan_in_picture(end), Some(Err(PictureFault::NoPlan)));
    }

    #[test]
    fn entities_are_letters_again() {
        let svg = b"<svg><metadata id=\"zeroline-plan\">a &amp;lt; b &lt;&gt;</metadata></svg>";
        assert_eq!(plan_in_picture(svg), Some(Ok("a &lt; b <>".to_owned())));
    }
}
