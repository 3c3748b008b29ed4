//! Files that are broken or meant to do harm.

use std::fmt::Write as _;

use proptest::prelude::*;
use zeroline::import::{ImportAnswers, LARGEST, read};
use zeroline::plan::{Currency, DayField, Stream, StreamId};
use zeroline::words::import_preview::ImportFault;

use crate::creator;
use crate::exports::answers;
use crate::workbook_file::{archive, with_cells, with_parts};

fn fault(bytes: &[u8]) -> ImportFault {
    read(bytes, &answers(), &|| false).unwrap_err()
}

#[test]
fn other_kinds_of_files_are_refused() {
    for (bytes, right) in [
        (&b""[..], ImportFault::Empty),
        (b" \n\n", ImportFault::Empty),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", ImportFault::NotATable),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", ImportFault::Unknown),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0", ImportFault::NotATable),
        (b"PK\x03\x04 and no more", ImportFault::DamagedArchive),
        (b"{\"Tiktok Live\": {", ImportFault::BadJson { line: 1, column: 17 }),
        (b"{\"Tiktok Live\": null}", ImportFault::NoLives),
        (b"{\"Tiktok Live\": 5}", ImportFault::NoLives),
        (b"{\"Tiktok Live\": {\"Go Live History\": {\"GoLiveList\": [true, 5, [], {\"LiveStartTime\": []}]}}}", ImportFault::NoLives),
        (b"{\"Tiktok Live\": {\"Go Live History\": {\"GoLiveList\": {}}}}", ImportFault::NoLives),
    ] {
        assert_eq!(fault(bytes), right, "{bytes:?}");
    }
    assert_eq!(fault(&vec![b'a'; LARGEST + 1]), ImportFault::TooLarge { most: 128 });
    assert_eq!(fault(&archive(&[("readme.txt", b"hello")])), ImportFault::NothingInArchive);
}

/// A file that is meant to do harm, made when it is wanted, and the reason that it is refused for.
type HostileFile = (&'static str, Box<dyn Fn() -> Vec<u8>>, ImportFault);

/// The most memory that a file takes beside its own bytes.
const MOST_MEMORY: u64 = 1 << 30;

/// An export with this list of LIVEs.
fn lives(list: &str) -> Vec<u8> {
    format!("{{\"Tiktok Live\":{{\"Go Live History\":{{\"GoLiveList\":[{list}]}}}}}}").into_bytes()
}

/// A list of the same text again and again.
fn list(text: &str, times: usize) -> String {
    let mut list = format!("{text},").repeat(times);
    list.pop();
    list
}

/// Each file by itself: together they would fill the memory.
fn hostile_files() -> Vec<HostileFile> {
    const TOO_LARGE: ImportFault = ImportFault::ArchiveTooLarge { most: 256 };
    const TOO_MANY: ImportFault = ImportFault::TooManyRows { most: 2_000_000 };
    const TOO_MANY_LIVES: ImportFault = ImportFault::TooManyRows { most: 200_000 };
    fn texts(attributes: &str, texts: &str) -> String {
        format!("<sst {attributes}>{texts}</sst>")
    }
    let rows = |cell: fn(u32) -> String, rows: u32| {
        (1..=rows).fold(String::new(), |mut xml, row| {
            write!(xml, "<row r=\"{row}\">{}</row>", cell(row)).unwrap();
            xml
        })
    };
    vec![
        ("300 MiB of blanks in an archive of 300 kB", Box::new(|| archive(&[("data.json", &vec![b' '; 300 << 20])])), TOO_LARGE),
        (
            "archive of three workbooks, each within the limit",
            Box::new(|| {
                let workbook = with_parts("", &[("xl/media/image1.bmp", &vec![0; 100 << 20])]);
                archive(&[("a.xlsx", &workbook), ("b.xlsx", &workbook), ("c.xlsx", &workbook)])
            }),
            TOO_LARGE,
        ),
        (
            "archive of 20,001 files",
            Box::new(|| {
                let names: Vec<String> = (0..20_001).map(|n| format!("{n}.csv")).collect();
                archive(&names.iter().map(|name| (name.as_str(), &b""[..])).collect::<Vec<_>>())
            }),
            TOO_LARGE,
        ),
        (
            "archive with a list of files of 20 MiB",
            Box::new(|| {
                let names: Vec<String> = (0..340).map(|n| format!("{n:060000}")).collect();
                archive(&names.iter().map(|name| (name.as_str(), &b""[..])).collect::<Vec<_>>())
            }),
            ImportFault::DamagedArchive,
        ),
        ("10 million rows", Box::new(|| format!("Day,Diamonds\n{}", "2027-01-02,5\n".repeat(10_000_000)).into_bytes()), TOO_MANY),
        ("60 million rows without anything", Box::new(|| format!("Day,Diamonds\n{}", ",\n".repeat(60_000_000)).into_bytes()), TOO_MANY),
        ("100 million columns", Box::new(|| format!("Date{}\n", ",".repeat(100_000_000)).into_bytes()), ImportFault::TooManyColumns { most: 1_000 }),
        ("a cell of 120 MiB", Box::new(|| [b"Day,Diamonds\n2027-01-02,\"".to_vec(), vec![b'a'; 120 << 20]].concat()), ImportFault::NotATable),
        ("120 MiB of empty lines", Box::new(|| vec![b'\n'; 120 << 20]), ImportFault::Empty),
        ("120 MiB of half-width kana", Box::new(|| [b"Date,\x83_\x83C\n".to_vec(), vec![0xb1; 120 << 20]].concat()), ImportFault::NotATable),
        ("120 MiB of accents", Box::new(|| vec![0xe9; 120 << 20]), ImportFault::NotATable),
        ("a history of LIVEs of 120 MiB", Box::new(|| "LiveStartTime:\n".repeat(8 << 20).into_bytes()), TOO_MANY_LIVES),
        ("JSON of 120 MiB without LIVEs", Box::new(|| format!("{{\"a\":[{}]}}", list("1", 60 << 20)).into_bytes()), ImportFault::NoLives),
        ("JSON of 30 million LIVEs", Box::new(|| lives(&list("{}", 30_000_000))), TOO_MANY_LIVES),
        (
            "JSON of many lists of LIVEs",
            Box::new(|| {
                let list = format!("\"GoLiveList\":[{}]", list("{}", 150_000));
                format!("{{\"Tiktok Live\":{{\"Go Live History\":{{{}}}}}}}", self::list(&list, 200)).into_bytes()
            }),
            TOO_MANY_LIVES,
        ),
        ("a LIVE of 120 MiB", Box::new(|| lives(&format!("{{\"MutedList\":[{}]}}", list("[]", 40 << 20)))), ImportFault::NoLives),
        ("a date of 120 MiB", Box::new(|| lives(&format!("{{\"LiveStartTime\":\"{}\"}}", "9".repeat(120 << 20)))), ImportFault::NoLives),
        (
            "a number of 120 MiB",
            Box::new(|| lives(&format!("{{\"TotalLike\":{}}}", "9".repeat(120 << 20)))),
            ImportFault::BadJson { line: 1, column: (120 << 20) + 63 },
        ),
        ("120 MiB of brackets", Box::new(|| vec![b'['; 120 << 20]), ImportFault::BadJson { line: 1, column: 120 << 20 }),
        ("workbook of 2 million rows", Box::new(move || with_cells(&rows(|_| "<c><v>1</v></c>".to_owned(), 2_000_001))), TOO_MANY),
        (
            "workbook of rows that begin at the far right",
            Box::new(move || with_cells(&rows(|row| format!("<c r=\"ALL{row}\"><v>1</v></c>"), 100_000))),
            TOO_LARGE,
        ),
        (
            // Only the cells that are there take memory.
            "workbook of cells at the far corners",
            Box::new(|| with_cells("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>")),
            ImportFault::Unknown,
        ),
        (
            "workbook of one long text in many cells",
            Box::new(move || {
                let long = texts("uniqueCount=\"1\"", &format!("<si><t>{}</t></si>", "a".repeat(1 << 20)));
                with_parts(&rows(|_| "<c t=\"s\"><v>0</v></c>".to_owned(), 1_000), &[("xl/sharedStrings.xml", long.as_bytes())])
            }),
            TOO_LARGE,
        ),
        (
            "workbook that names a million billion texts",
            Box::new(|| with_parts("", &[("xl/sharedStrings.xml", texts("uniqueCount=\"1000000000000000\"", "").as_bytes())])),
            ImportFault::DamagedWorkbook,
        ),
        (
            "the same in UTF-16",
            Box::new(|| {
                let texts: Vec<u8> = texts("uniqueCount='1000000000000000'", "").encode_utf16().flat_map(u16::to_le_bytes).collect();
                with_parts("", &[("XL/SharedStrings.XML", &texts)])
            }),
            ImportFault::DamagedWorkbook,
        ),
        (
            "workbook of 14 million texts",
            Box::new(|| with_parts("", &[("xl/sharedStrings.xml", texts("", &"<si><t>a</t></si>".repeat(14_000_000)).as_bytes())])),
            ImportFault::Unknown,
        ),
        (
            "workbook of 20 million styles",
            Box::new(|| {
                let styles = format!("<styleSheet><cellXfs>{}</cellXfs></styleSheet>", "<xf/>".repeat(20_000_000));
                with_parts("", &[("xl/styles.xml", styles.as_bytes())])
            }),
            ImportFault::DamagedWorkbook,
        ),
    ]
}

/// Every file is refused with bounded memory, and asks again and again whether the import is cancelled.
#[test]
fn hostile_files_take_bounded_memory_and_can_be_cancelled() {
    for (name, bytes, fault) in hostile_files() {
        let bytes = bytes();
        assert!(bytes.len() <= LARGEST, "{name}");
        let mut found = None;
        let memory = allocation_counter::measure(|| found = read(&bytes, &answers(), &|| false).err());
        assert_eq!(found.as_ref(), Some(&fault), "{name}");
        assert!(memory.bytes_max <= MOST_MEMORY, "{name}: {} MiB", memory.bytes_max >> 20);
        let cancelled = read(&bytes, &answers(), &|| true).err();
        let is_refused_at_once = bytes.len() < 1 << 20 || cancelled.as_ref() == Some(&fault);
        assert!(cancelled == Some(ImportFault::Cancelled) || is_refused_at_once, "{name}: {cancelled:?}");
    }
}

#[test]
fn macros_are_no_part_of_a_reading() {
    let cells = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>Day</t></is></c><c r="B1" t="inlineStr"><is><t>Diamonds</t></is></c></row>
<row r="2"><c r="A2" t="inlineStr"><is><t>2027-01-02</t></is></c><c r="B2"><v>12</v></c></row>"#;
    let workbook = with_parts(cells, &[("xl/vbaProject.bin", b"Sub AutoOpen()\nShell \"rm -r *\"\nEnd Sub")]);
    assert_eq!(read(&workbook, &answers(), &|| false).unwrap(), read(&with_cells(cells), &answers(), &|| false).unwrap());
}

/// A broken letter spoils its own cell.
#[test]
fn broken_letters_are_read_around() {
    let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let half_a_letter = [utf16("\u{feff}Day,Name,Diamonds\n2027-01-02,M"), vec![0x00, 0xd8], utf16("na,12\n"), vec![b'a']].concat();
    let files = [&b"Day,Name,Diamonds\n2027-01-02,M\xc3na,12\n"[..], b"\xef\xbb\xbfDay,Name,Diamonds\n2027-01-02,M\xffna,12\n", &half_a_letter];
    for file in files {
        let readings = read(file, &answers(), &|| false).unwrap();
        assert_eq!(readings[0].sums(), [(DayField::Diamonds, 12.0)], "{file:?}");
    }
}

#[test]
fn formula_is_never_run() {
    let cells = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>Day</t></is></c><c r="B1" t="inlineStr"><is><t>Diamonds</t></is></c></row>
<row r="2"><c r="A2" t="inlineStr"><is><t>2027-01-02</t></is></c><c r="B2"><f>WEBSERVICE("http://example.org")</f><v>12</v></c></row>"#;
    let readings = read(&with_cells(cells), &answers(), &|| false).unwrap();
    assert_eq!(readings[0].sums(), [(DayField::Diamonds, 12.0)]);
}

/// Every file of the creator.
fn files() -> Vec<Vec<u8>> {
    vec![
        creator::live_engagement().into(),
        creator::data_exports()[0].clone().into(),
        creator::data_export_archive(),
        creator::backstage(),
        creator::shop_affiliate(),
        creator::patreon_earnings().into(),
        creator::ko_fi().into(),
        creator::amazon(),
        creator::paypal().into(),
        creator::german_table().into(),
    ]
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        drop(read(&bytes, &answers(), &|| false));
    }

    #[test]
    fn damaged_file_is_read_or_refused(file in 0..10_usize, at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>()) {
        let mut bytes = files().swap_remove(file);
        let place = at.index(bytes.len());
        bytes[place] = byte;
        bytes.truncate(bytes.len().min(cut.index(bytes.len() * 2)));
        let answers = ImportAnswers { stream: Some(StreamId::Named(Stream::Supporters)), ..answers() };
        for reading in read(&bytes, &answers, &|| false).unwrap_or_default() {
            prop_assert!(reading.amounts.values().all(|amount| amount.earned.is_none_or(f64::is_finite) && amount.first <= amount.last));
        }
        let other = ImportAnswers { currency: Some(Currency::USD), ..answers };
        drop(read(&bytes, &other, &|| false));
    }
}

/// In quotation marks separators are one cell.
#[test]
fn separators_in_quotation_marks_make_no_columns() {
    let quoted = format!("Day,Diamonds,Note\n2027-01-02,5,\"{}\"\n", ",".repeat(5_000));
    assert_eq!(read(quoted.as_bytes(), &answers(), &|| false).unwrap()[0].sums(), [(DayField::Diamonds, 5.0)]);
}
