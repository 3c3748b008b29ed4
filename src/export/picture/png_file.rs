//! A picture as PNG, with the plan inside.

use std::sync::{Arc, LazyLock};

use png::{BitDepth, ColorType, Compression, Encoder};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, fontdb::Database};

use crate::drawing::{JAPANESE, REGULAR, SEMIBOLD};
use crate::export::ExportError;
use crate::export::font_files::has_letter;
use crate::export::svg::SvgTexts;
use crate::file::PNG_KEYWORD;

/// The bytes of an SVG as PNG of so many pixels a point.
pub(super) fn png(svg: &str, scale: u8, texts: &SvgTexts<'_>) -> Result<Vec<u8>, ExportError> {
    let pixmap = painted(svg, scale)?;
    let failed = |error: png::EncodingError| ExportError::NotMade(error.to_string());
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, pixmap.width(), pixmap.height());
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::Balanced);
    // The plan comes first: it is found in a picture that is cut off, too.
    let own = texts.plan.map(|plan| (PNG_KEYWORD, plan));
    for (keyword, text) in own.into_iter().chain([("Title", texts.title), ("Description", texts.description)]) {
        encoder.add_itxt_chunk(keyword.to_owned(), text.to_owned()).map_err(failed)?;
    }
    let mut writer = encoder.write_header().map_err(failed)?;
    // The ground is opaque.
    let opaque: Vec<u8> = pixmap.data().chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    writer.write_image_data(&opaque).map_err(failed)?;
    writer.finish().map_err(failed)?;
    Ok(bytes)
}

fn painted(svg: &str, scale: u8) -> Result<Pixmap, ExportError> {
    let failed = |why: &dyn ToString| ExportError::NotMade(why.to_string());
    let options = usvg::Options { fontdb: fonts(svg), font_family: "Inter".to_owned(), ..usvg::Options::default() };
    let tree = usvg::Tree::from_str(svg, &options).map_err(|error| failed(&error))?;
    let scale = f32::from(scale);
    let size = tree.size().to_int_size().scale_by(scale).ok_or_else(|| failed(&scale))?;
    let mut pixmap = Pixmap::new(size.width(), size.height()).ok_or_else(|| failed(&scale))?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    Ok(pixmap)
}

/// Our fonts, and those of the system for letters that they lack.
fn fonts(svg: &str) -> Arc<Database> {
    static OURS: LazyLock<Arc<Database>> = LazyLock::new(|| Arc::new(ours()));
    static ALL: LazyLock<Arc<Database>> = LazyLock::new(|| {
        let mut database = ours();
        database.load_system_fonts();
        Arc::new(database)
    });
    let lacks = svg.chars().any(|letter| !letter.is_control() && !has_letter(letter));
    Arc::clone(if lacks { &*ALL } else { &*OURS })
}

fn ours() -> Database {
    let mut database = Database::new();
    for font in [REGULAR, SEMIBOLD, JAPANESE] {
        database.load_font_data(font.to_vec());
    }
    database
}
