//! Files that platforms export: 100,000 rows as a table of days, as affiliate orders and as a workbook would have them.

#![expect(clippy::unwrap_used, reason = "a benchmark may fail like a test")]
#![expect(clippy::print_stdout, reason = "a benchmark prints its results")]

use std::cell::Cell;
use std::fmt::Write as _;
use std::hint::black_box;
use std::io::{Cursor, Write as _};
use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group, criterion_main};
use zeroline::import::{ImportAnswers, read};
use zeroline::plan::Currency;

const ROWS: u32 = 100_000;

/// Orders over ten years, each with 30 columns, of which a few are read.
fn orders() -> String {
    let unused = ",a product with a long name".repeat(24);
    let heading = format!("Order date,Order settlement status,Total final earned amount,Currency,Commission settlement date{}\n", ",Other".repeat(24));
    (0..ROWS).fold(heading, |table, n| {
        let day = format!("{}-{:02}-{:02}", 2020 + n % 10, n % 12 + 1, n % 28 + 1);
        table + &format!("{day},Settled,{}.{:02},USD,{day}{unused}\n", n % 90, n % 100)
    })
}

/// Counts of days.
fn days() -> String {
    (0..ROWS).fold("Day,Likes,Minutes,Diamonds\n".to_owned(), |table, n| {
        table + &format!("{}-{:02}-{:02},{},{},{}\n", 2020 + n % 10, n % 12 + 1, n % 28 + 1, n % 20_000, n % 200, n % 9_000)
    })
}

fn imports(c: &mut Criterion) {
    let answers = ImportAnswers::none("2030-12-31".parse().unwrap(), Currency::USD);
    for (name, text) in [("100,000 orders of 29 columns", orders()), ("100,000 days", days())] {
        c.bench_function(name, |b| b.iter(|| black_box(read(black_box(text.as_bytes()), &answers, &|| false))));
    }
}

/// An archive with one file.
fn archive(name: &str, bytes: &[u8]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
    zip.write_all(bytes).unwrap();
    zip.finish().unwrap().into_inner()
}

/// A workbook that has nothing but rows of numbers.
fn workbook(rows: u32) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let cells = (1..=rows).fold(String::new(), |mut cells, row| {
        write!(cells, "<row r=\"{row}\"><c r=\"A{row}\"><v>{row}</v></c><c r=\"B{row}\"><v>5</v></c></row>").unwrap();
        cells
    });
    let book = format!("<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    let relations = |kind: &str, target: &str| {
        format!(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/></Relationships>"
        )
    };
    let files = [
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"></Types>".to_owned()),
        ("_rels/.rels", relations("officeDocument", "xl/workbook.xml")),
        ("xl/workbook.xml", book),
        ("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml")),
        ("xl/worksheets/sheet1.xml", format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{cells}</sheetData></worksheet>")),
    ];
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// Files that are meant to do harm: each is refused.
fn hostile_files() -> Vec<(&'static str, Vec<u8>)> {
    let lives = |lives: &str| format!("{{\"Tiktok Live\":{{\"Go Live History\":{{\"GoLiveList\":[{lives}]}}}}}}").into_bytes();
    vec![
        ("archive of 300 MiB", archive("data.json", &vec![b' '; 300 << 20])),
        ("10 million rows", format!("Day,Diamonds\n{}", "2027-01-02,5\n".repeat(10_000_000)).into_bytes()),
        ("60 million rows without anything", format!("Day,Diamonds\n{}", ",\n".repeat(60_000_000)).into_bytes()),
        ("100 million columns", vec![b','; 100_000_000]),
        ("one cell of 120 MiB", [b"Day,Diamonds\n\"".to_vec(), vec![b'a'; 120 << 20]].concat()),
        ("120 MiB of half-width kana", [b"Date,\x83_\x83C\n".to_vec(), vec![0xb1; 120 << 20]].concat()),
        ("JSON of 120 MiB without LIVEs", format!("{{\"a\":[{}]}}", vec!["1"; 60 << 20].join(",")).into_bytes()),
        ("JSON of 12 million LIVEs", lives(&vec!["{\"A\":1}"; 12 << 20].join(","))),
        ("JSON with a LIVE of 120 MiB", lives(&format!("{{\"A\":[{}]}}", vec!["[]"; 40 << 20].join(",")))),
        ("120 MiB of brackets", vec![b'['; 120 << 20]),
        ("workbook of a million rows", workbook(1_000_000)),
    ]
}

/// The time of each, and the longest time between two looks at whether the import is cancelled.
fn hostile(_: &mut Criterion) {
    let answers = ImportAnswers::none("2030-12-31".parse().unwrap(), Currency::USD);
    for (name, bytes) in hostile_files() {
        assert!(bytes.len() <= zeroline::import::LARGEST, "{name}");
        let begun = Instant::now();
        let (last, longest) = (Cell::new(begun), Cell::new(Duration::ZERO));
        let look = || {
            longest.set(longest.get().max(last.replace(Instant::now()).elapsed()));
            false
        };
        let read = read(black_box(&bytes), &answers, &look);
        look();
        assert!(read.is_err(), "{name}");
        println!("{name}: {:.2} s, Cancel answered within {:.2} s", begun.elapsed().as_secs_f64(), longest.get().as_secs_f64());
    }
}

criterion_group! { name = benches; config = Criterion::default().sample_size(10); targets = imports, hostile }
criterion_main!(benches);
