//! A plan in the formats of other programs.

pub mod workbook;
