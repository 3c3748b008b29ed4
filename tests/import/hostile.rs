//! Files that are broken or meant to do harm.

use std::time::{Duration, Instant};

use proptest::prelude::*;
use zeroline::import::{ImportAnswers, LARGEST, read};
use zeroline::plan::{Currency, Stream, StreamId};
use zeroline::words::import_preview::ImportFault;

use crate::creator;
use crate::exports::answers;
use crate::workbook_file::{archive, with_cells};

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
        (b"PK\x03\x04 and no more", ImportFault::DamagedArchive),
        (b"{\"Tiktok Live\": {", ImportFault::BadJson { line: 1, column: 17 }),
        (b"{\"Tiktok Live\": null}", ImportFault::NoLives),
        (b"{\"Tiktok Live\": {\"Go Live History\": {\"GoLiveList\": {}}}}", ImportFault::NoLives),
    ] {
        assert_eq!(fault(bytes), right, "{bytes:?}");
    }
    assert_eq!(fault(&vec![b'a'; LARGEST + 1]), ImportFault::TooLarge { most: 128 });
    assert_eq!(fault(&archive(&[("readme.txt", b"hello")])), ImportFault::NothingInArchive);
}

/// 300 MiB of zeros are 300 kB in an archive.
#[test]
fn archive_that_unpacks_to_too_much_is_refused() {
    let bomb = archive(&[("data.json", &vec![b' '; 300 << 20])]);
    assert!(bomb.len() < 1 << 20);
    let begun = Instant::now();
    assert_eq!(fault(&bomb), ImportFault::ArchiveTooLarge { most: 256 });
    assert!(begun.elapsed() < Duration::from_secs(20));
}

/// A sheet may have cells far from each other; only those that are there take memory.
#[test]
fn cells_at_the_far_corner_take_no_memory() {
    let cells =
        r#"<row r="1"><c r="A1" t="inlineStr"><is><t>Date</t></is></c><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#;
    assert_eq!(fault(&with_cells(cells)), ImportFault::Unknown);
}

#[test]
fn formula_is_never_run() {
    let cells = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>Day</t></is></c><c r="B1" t="inlineStr"><is><t>Diamonds</t></is></c></row>
<row r="2"><c r="A2" t="inlineStr"><is><t>2027-01-02</t></is></c><c r="B2"><f>WEBSERVICE("http://example.org")</f><v>12</v></c></row>"#;
    let readings = read(&with_cells(cells), &answers(), &|| false).unwrap();
    assert_eq!(readings[0].sums(), [(zeroline::plan::DayField::Diamonds, 12.0)]);
}

#[test]
fn import_can_be_cancelled() {
    let rows = "2027-01-02,5\n".repeat(100_000);
    assert_eq!(read(format!("Day,Diamonds\n{rows}").as_bytes(), &answers(), &|| true).unwrap_err(), ImportFault::Cancelled);
}

#[test]
fn table_of_millions_of_rows_is_refused() {
    let rows = "2027-01-02,5\n".repeat(2_100_000);
    assert_eq!(fault(format!("Day,Diamonds\n{rows}").as_bytes()), ImportFault::TooManyRows { most: 2_000_000 });
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

/// Millions of columns would take memory for each of them.
#[test]
fn row_of_millions_of_columns_is_refused() {
    let begun = Instant::now();
    let commas = ",".repeat(100 << 20);
    assert_eq!(fault(format!("Date{commas}\n").as_bytes()), ImportFault::TooManyColumns { most: 1_000 });
    assert!(begun.elapsed() < Duration::from_secs(20));
    // In quotation marks they are one cell.
    let quoted = format!("Day,Diamonds,Note\n2027-01-02,5,\"{}\"\n", ",".repeat(5_000));
    assert_eq!(read(quoted.as_bytes(), &answers(), &|| false).unwrap()[0].sums(), [(zeroline::plan::DayField::Diamonds, 5.0)]);
}

/// An archive that unpacks for long is left at the first look.
#[test]
fn unpacking_can_be_cancelled() {
    let bomb = archive(&[("data.json", &vec![b' '; 200 << 20])]);
    let begun = Instant::now();
    assert_eq!(read(&bomb, &answers(), &|| true).unwrap_err(), ImportFault::Cancelled);
    assert!(begun.elapsed() < Duration::from_secs(1));
}
