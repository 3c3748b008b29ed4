//! The least workbook that spreadsheets open.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// An archive with these files.
pub(crate) fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The cells of a sheet as XML: numbers as numbers, other texts as texts.
fn cells(rows: &[Vec<String>]) -> String {
    let mut xml = String::new();
    for (row, cells) in rows.iter().enumerate() {
        write!(xml, "<row r=\"{}\">", row + 1).unwrap();
        for (column, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            let column = char::from(b'A' + u8::try_from(column).unwrap());
            let at = format!("{column}{}", row + 1);
            match cell.parse::<f64>() {
                Ok(number) => write!(xml, "<c r=\"{at}\"><v>{number}</v></c>").unwrap(),
                Err(_) => write!(xml, "<c r=\"{at}\" t=\"inlineStr\"><is><t>{}</t></is></c>", cell.replace('&', "&amp;").replace('<', "&lt;")).unwrap(),
            }
        }
        xml.push_str("</row>");
    }
    xml
}

/// A workbook with one sheet of these rows.
pub(crate) fn workbook(rows: &[Vec<String>]) -> Vec<u8> {
    with_cells(&cells(rows))
}

/// A workbook with one sheet of these cells.
pub(crate) fn with_cells(cells: &str) -> Vec<u8> {
    with_parts(cells, &[])
}

/// A workbook with one sheet of these cells, and other parts.
pub(crate) fn with_parts(cells: &str, parts: &[(&str, &[u8])]) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"></Types>";
    let workbook = format!("<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets><sheet name=\"Sheet 1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    let relations = format!(
        "<Relationships xmlns=\"{RELATIONS}\"><Relationship Id=\"rId1\" Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
    );
    let sheet = format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{cells}</sheetData></worksheet>");
    let root =
        format!("<Relationships xmlns=\"{RELATIONS}\"><Relationship Id=\"rId1\" Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    let files = [
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", root.as_bytes()),
        ("xl/workbook.xml", workbook.as_bytes()),
        ("xl/_rels/workbook.xml.rels", relations.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ];
    archive(&[&files, parts].concat())
}
