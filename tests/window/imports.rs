//! Files of platforms by menu and by drop: their questions, the preview, and the roles of columns.

use std::path::PathBuf;

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use zeroline::plan::{DayField, Stream, StreamId, YearMonth};
use zeroline::session::work::PathAnswer;

use crate::files::{example, folder};
use crate::support::{Setup, Window};

const REVENUE: &str = "Date,ダイヤモンド\n2026-10-02,3000\n2026-10-09,\"2,000\"\n2026-11-01,1000\n";
const PAYPAL: &str = "Date,Time,Name,Type,Status,Currency,Gross,Fee,Net\n13/10/2026,10:00,Mona Example,Donation Payment,Completed,USD,10.40,-0.40,10.00\n";
const TABLE: &str = "When,Who,Tips\n2026-10-02,Mona Example,5.50\n2026-10-03,Mona Example,4.50\n";

fn is_read(window: &mut Window) {
    window.wait("the files are read", |app| app.session().importing().is_some_and(zeroline::session::FilesImport::is_read));
}

fn earned(window: &Window, month: u8, stream: Stream) -> Option<f64> {
    window.plan().actuals().earned(YearMonth::new(2026, month).unwrap(), StreamId::Named(stream))
}

/// Chooses an entry of a list.
fn choose(window: &mut Window, list: &str, entry: &str) {
    window.click(Role::ComboBox, list);
    window.button(entry);
}

#[test]
fn files_are_imported_by_menu_as_one_step() {
    let folder = folder();
    let path = folder.path().join("revenue.csv");
    std::fs::write(&path, REVENUE).unwrap();
    let mut window = Setup::default().open();
    window.dialogs.answer(PathAnswer::Paths(vec![path]));
    window.menu(&["File", "Import…"]);
    is_read(&mut window);
    for text in [
        "Import files",
        "revenue.csv",
        "TikTok LIVE Center, revenue",
        "3 rows, 2 of 2 columns used",
        "3 days, 2026-10-02 to 2026-11-01: 6,000 diamonds",
        "Only dates, counts and amounts are used. Names, e-mail and postal addresses, order numbers and comments are not stored.",
        "diamonds are counted at $0.005 each",
        "Oct 2026",
        "$25.00",
        "One step, which can be undone.",
    ] {
        window.expect(text);
    }
    window.button("Import");
    // 5,000 and 1,000 diamonds at half a cent.
    assert_eq!((earned(&window, 10, Stream::Gifts), earned(&window, 11, Stream::Gifts)), (Some(25.0), Some(5.0)));
    assert!(!window.says("Import files"));
    window.expect("Imported revenue.csv");
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(window.plan().actuals().is_empty());
}

#[test]
fn shorter_file_says_that_it_changes_nothing() {
    let folder = folder();
    let mut window = Setup::default().open();
    // The second of October was not over when the shorter file was exported, and one of its rows has a wrong year.
    let short = "Date,ダイヤモンド\n2026-10-02,1000\n2027-11-01,5\n";
    for (name, text) in [("revenue.csv", REVENUE), ("short.csv", short)] {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        window.drop_files(&[path]);
        is_read(&mut window);
        if name == "revenue.csv" {
            window.button("Import");
        }
    }
    window.expect("1 day has other counts in the plan; those stay");
    window.expect("not used: more days are there");
    window.expect("1 row is of a day after today, 2027-11-01; it is not used");
    window.expect("Nothing in these files would change the plan.");
    assert_eq!(earned(&window, 10, Stream::Gifts), Some(25.0));
}

#[test]
fn dropped_files_are_imported_and_a_plan_is_opened() {
    let folder = folder();
    let paths: Vec<PathBuf> = [("revenue.csv", REVENUE), ("paypal.csv", PAYPAL)]
        .map(|(name, text)| {
            let path = folder.path().join(name);
            std::fs::write(&path, text).unwrap();
            path
        })
        .into();
    let mut window = Setup::default().open();
    window.drop_files(&paths[..1]);
    is_read(&mut window);
    // More files for the same import.
    window.drop_files(&paths);
    is_read(&mut window);
    assert_eq!(window.app().session().importing().unwrap().files().len(), 2);
    window.expect("the file does not say what the money was for");
    window.key(Key::Escape);
    assert!(window.app().session().importing().is_none() && window.plan().actuals().is_empty());
    window.drop_files(&[example(&folder, "mine.ron")]);
    window.wait("the dropped plan is opened", |app| app.document().path().is_some());
}

#[test]
fn question_of_a_file_is_answered_in_the_sheet() {
    let folder = folder();
    let path = folder.path().join("paypal.csv");
    std::fs::write(&path, PAYPAL).unwrap();
    let mut window = Setup::default().open();
    window.drop_files(&[path]);
    is_read(&mut window);
    assert!(!window.says("--stream"), "the remedy is in the sheet");
    choose(&mut window, "Its money is for", "Supporters");
    is_read(&mut window);
    window.expect("PayPal, payments");
    window.button("Import");
    let october = YearMonth::new(2026, 10).unwrap();
    let paid: Vec<_> = window.plan().actuals().of(october, StreamId::Named(Stream::Supporters)).map(|(_, amount)| amount.paid).collect();
    assert_eq!(paid, [Some(10.0)]);
}

#[test]
fn roles_of_columns_are_chosen_and_remembered() {
    let folder = folder();
    let mut window = Setup::default().open();
    for (name, is_known) in [("first.csv", false), ("second.csv", true)] {
        let path = folder.path().join(name);
        std::fs::write(&path, TABLE).unwrap();
        window.drop_files(&[path]);
        is_read(&mut window);
        if is_known {
            window.expect("its columns have the roles that you gave them in a file with the same columns");
            window.button("Import");
            assert_eq!(earned(&window, 10, Stream::Supporters), Some(10.0));
        } else {
            window.expect("a table of an unknown kind");
            window.button("Columns of first.csv");
            window.expect("2026-10-02");
            window.expect("One column must have dates, and one amounts or counts.");
            choose(&mut window, "Role of when", "date");
            choose(&mut window, "Role of tips", "amount");
            window.expect("Choose the stream that the money is for.");
            choose(&mut window, "Its money is for", "Supporters");
            window.expect("On the command line: --map date=when --map amount=tips --stream supporters");
            window.button("Use these columns");
            is_read(&mut window);
            window.button("Import");
            assert_eq!(earned(&window, 10, Stream::Supporters), Some(10.0));
            window.press(Modifiers::COMMAND, Key::Z);
        }
    }
}

#[test]
fn fault_of_a_file_is_said_and_the_rest_can_be_taken() {
    let folder = folder();
    let paths: Vec<PathBuf> = [("revenue.csv", REVENUE.as_bytes()), ("photo.zip", b"PK\x03\x04 and no more")]
        .map(|(name, bytes)| {
            let path = folder.path().join(name);
            std::fs::write(&path, bytes).unwrap();
            path
        })
        .into();
    let mut window = Setup::default().open();
    window.drop_files(&paths);
    is_read(&mut window);
    window.expect("the archive is damaged or encrypted; download it again");
    window.button("Leave out photo.zip");
    assert!(!window.says("photo.zip"));
    window.button("Import");
    assert_eq!(window.plan().actuals().days.len(), 3);
}

#[test]
fn real_amounts_are_typed_month_by_month() {
    let mut window = Setup::default().open();
    window.menu(&["Edit", "Real amounts…"]);
    window.settle();
    // Room for an amount such as $12,345.67 in each.
    let fields: Vec<_> = window.all(Role::TextInput).iter().map(egui_kittest::Node::rect).filter(|field| field.left() > 450.0).collect();
    assert!(fields.len() >= 48 && fields.iter().all(|field| field.width() >= 76.0), "{fields:?}");
    window.enter("LIVE gifts, November 2026", "1,250.50");
    assert_eq!(earned(&window, 11, Stream::Gifts), Some(1250.5));
    assert_eq!(window.undo_label().as_deref(), Some("LIVE gifts in November 2026: $1,250.50"));
    window.enter("LIVE gifts, October 2026", "many");
    window.expect("“many” is not an amount");
    window.fill("LIVE gifts, October 2026", "80");
    window.key(Key::Enter);
    assert!(!window.says("is not an amount"));
    window.fill("LIVE gifts, November 2026", "");
    window.key(Key::Enter);
    assert_eq!((earned(&window, 10, Stream::Gifts), earned(&window, 11, Stream::Gifts)), (Some(80.0), None));
    window.button("Earlier months");
    window.enter("Merch, June 2026", "12");
    window.key(Key::Escape);
    assert_eq!(window.plan().actuals().earned(YearMonth::new(2026, 6).unwrap(), StreamId::Named(Stream::Merch)), Some(12.0));
    assert_eq!(window.plan().actuals().days.values().next().and_then(|day| day.get(DayField::Likes)), None);
}
