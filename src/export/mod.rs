//! A plan in the formats of other programs.

#[cfg(feature = "report")]
pub mod font_files;
#[cfg(feature = "picture")]
pub mod picture;
#[cfg(feature = "report")]
pub mod printed;
pub mod provenance;
#[cfg(feature = "parquet")]
pub mod raw_parquet;
#[cfg(any(feature = "picture", feature = "report"))]
mod svg;
#[cfg(feature = "picture")]
mod web_fonts;
#[cfg(feature = "xlsx")]
pub mod workbook;
