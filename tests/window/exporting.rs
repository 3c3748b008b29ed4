//! Exports from the menus, to files and to the clipboard.

use std::fs;
use std::path::Path;

use eframe::egui::{Event, Key, Modifiers, OutputCommand, Role};
use egui_kittest::kittest::Queryable as _;
use zeroline::session::work::{PathAnswer, PathRequest};
use zeroline::words::Blur;

use crate::support::{Setup, Window, plan_file};

/// A window with a plan of few futures, and its folder.
fn window() -> (tempfile::TempDir, Window) {
    let (folder, path) = plan_file(&[("futures.count", "200")]);
    let mut window = Setup { plan: Some(path), ..Setup::default() }.open();
    window.settle();
    (folder, window)
}

fn exported(window: &mut Window, entry: &str, path: &Path) -> Vec<u8> {
    window.dialogs.answer(PathAnswer::Path(path.to_owned()));
    window.menu(&["Export", entry]);
    window.wait_for("it is exported", |window| window.says(&format!("Exported to {}", path.file_name().unwrap().to_str().unwrap())));
    fs::read(path).unwrap()
}

#[test]
fn every_kind_of_file_is_exported_and_the_picture_opens_as_the_plan() {
    let (folder, mut window) = window();
    let at = |name: &str| folder.path().join(name);
    assert!(exported(&mut window, "Report…", &at("x.pdf")).starts_with(b"%PDF"));
    assert!(exported(&mut window, "Spreadsheet…", &at("x.xlsx")).starts_with(b"PK"));
    assert!(exported(&mut window, "Picture…", &at("x.png")).starts_with(b"\x89PNG"));
    assert!(exported(&mut window, "Picture…", &at("x.svg")).starts_with(b"<svg"));
    assert!(
        matches!(&window.dialogs.asked.lock().unwrap()[0], PathRequest::Export { name, .. } if name == "growing-creator.pdf"),
        "{:?}",
        window.dialogs.asked.lock().unwrap()[0]
    );
    let plan = window.plan().clone();
    window.dialogs.answer(PathAnswer::Path(at("x.png")));
    window.press(Modifiers::COMMAND, Key::O);
    window.wait_for("it is open", |window| window.says("Opened the plan in x.png"));
    assert_eq!(window.plan(), &plan);
    // The picture is no file of the plan: nothing is saved over it.
    assert_eq!(window.app().document().path(), None);
}

#[test]
fn report_is_opened_by_the_notice_and_by_the_menu() {
    let (folder, mut window) = window();
    let path = folder.path().join("x.pdf");
    exported(&mut window, "Report…", &path);
    window.button("Open the file");
    window.wait_for("the notice is over", |window| !window.says("Exported to x.pdf"));
    window.menu(&["Export", "Open the file"]);
    window.settle();
    assert_eq!(*window.dialogs.opened.lock().unwrap(), [path.clone(), path]);
}

#[test]
fn dropped_picture_opens_its_plan() {
    let (folder, mut window) = window();
    let path = folder.path().join("x.png");
    exported(&mut window, "Picture…", &path);
    let plan = window.plan().clone();
    window.drop_files(&[path]);
    window.wait_for("it is open", |window| window.says("Opened the plan in x.png"));
    assert_eq!((window.plan(), window.app().document().path()), (&plan, None));
}

/// Drops a file of these bytes: it says this, and the plan stays.
fn dropped_says(name: &str, bytes: &[u8], said: &str) {
    let (folder, mut window) = window();
    let (path, plan) = (folder.path().join(name), window.plan().clone());
    fs::write(&path, bytes).unwrap();
    window.drop_files(&[path]);
    window.wait_for(said, |window| window.says(said));
    window.expect(&format!("{name} was not opened"));
    assert_eq!(window.plan(), &plan);
}

/// A picture by the menu, with its plan.
fn picture_with_plan() -> Vec<u8> {
    let (folder, mut window) = window();
    exported(&mut window, "Picture…", &folder.path().join("x.png"))
}

#[test]
fn dropped_picture_without_a_plan_says_so() {
    // The eight bytes of every PNG, and the chunk that ends it, with its sum.
    let bare = [b"\x89PNG\r\n\x1a\n".as_slice(), b"\0\0\0\0IEND\xae\x42\x60\x82"].concat();
    dropped_says("bare.png", &bare, "no plan in this picture");
}

#[test]
fn dropped_picture_that_is_cut_off_says_so() {
    dropped_says("cut.png", &picture_with_plan()[..200], "this picture is cut off before the end of its plan");
}

#[test]
fn dropped_picture_of_a_foreign_format_says_so() {
    dropped_says("photo.jpg", b"\xff\xd8\xff\xe0", "JPEG files hold no plan");
}

#[test]
fn dropped_picture_that_is_huge_says_so() {
    let whole = picture_with_plan();
    // A chunk of 16 MiB before the plan.
    let huge = [&whole[..33], &(16_u32 << 20).to_be_bytes(), b"teXt", &vec![0; 16 << 20], b"\0\0\0\0", &whole[33..]].concat();
    dropped_says("huge.png", &huge, "larger than 4 MiB");
}

#[test]
fn export_onto_the_open_plan_is_refused() {
    let (_folder, mut window) = window();
    let path = window.app().document().path().unwrap().to_owned();
    let before = fs::read(&path).unwrap();
    window.dialogs.answer(PathAnswer::Path(path.clone()));
    window.menu(&["Export", "Report…"]);
    window.wait_for("it is refused", |window| window.says("This is the file of the open plan"));
    assert_eq!(fs::read(path).unwrap(), before);
}

#[test]
fn failed_export_says_why_and_leaves_nothing() {
    let (folder, mut window) = window();
    window.dialogs.answer(PathAnswer::Path(folder.path().join("gone").join("x.pdf")));
    window.menu(&["Export", "Report…"]);
    window.wait_for("it failed", |window| window.says("Not exported"));
    assert!(!folder.path().join("gone").exists());
}

#[test]
fn blurred_amounts_are_exported_only_after_a_question() {
    let (folder, mut window) = window();
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::B);
    assert_eq!(window.app().session().settings().blur, Blur::On);
    window.menu(&["Export", "Report…"]);
    window.wait_for("it asks", |window| window.says("Export amounts that are blurred?"));
    window.button("Cancel");
    assert!(window.dialogs.asked.lock().unwrap().is_empty());
    let path = folder.path().join("x.svg");
    window.dialogs.answer(PathAnswer::Path(path.clone()));
    window.menu(&["Export", "Picture…"]);
    window.wait_for("it asks", |window| window.says("Export amounts that are blurred?"));
    // That of the dialog, below the one of the bar.
    let place = window.harness.get_all_by_role_and_label(Role::Button, "Export").map(|button| button.rect().center()).max_by(|a, b| a.y.total_cmp(&b.y));
    window.click_at(place.unwrap());
    window.wait_for("it is exported", |window| window.says("Exported to x.svg"));
    let svg = fs::read_to_string(path).unwrap();
    assert!(svg.contains(">Likes $0<") && !svg.contains('•') && !svg.contains("format:"), "{svg:.400}");
}

/// Every way to copy amounts: months by the menu, the table of others by its button.
#[test]
fn blurred_amounts_are_copied_only_after_a_question() {
    let (_folder, mut window) = window();
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::B);
    for way in ["months", "others"] {
        if way == "months" {
            window.menu(&["Export", "Copy all months as CSV"]);
        } else {
            window.press(Modifiers::ALT, Key::Num9);
            window.button("Copy CSV");
        }
        window.wait_for("it asks", |window| window.says("Export amounts that are blurred?"));
        let commands = &window.harness.output().platform_output.commands;
        assert!(!commands.iter().any(|command| matches!(command, OutputCommand::CopyText(_))), "{way}");
        // That of the dialog, below the one of the bar.
        let buttons = window.harness.get_all_by_role_and_label(Role::Button, "Export");
        buttons.max_by(|a, b| a.rect().center().y.total_cmp(&b.rect().center().y)).unwrap().click();
        let OutputCommand::CopyText(text) = copied(&mut window) else { panic!("no text was copied") };
        assert!(text.to_lowercase().contains("likes,") && !text.contains('•'), "{way}: {text:.200}");
    }
}

/// Frames until something is copied.
fn copied(window: &mut Window) -> OutputCommand {
    for _ in 0..500 {
        window.frame([]);
        let commands = &window.harness.output().platform_output.commands;
        if let Some(command) = commands.iter().find(|command| matches!(command, OutputCommand::CopyImage(_) | OutputCommand::CopyText(_))) {
            return command.clone();
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    panic!("nothing was copied");
}

#[test]
fn view_is_copied_as_a_picture_and_the_plan_as_text() {
    let (_folder, mut window) = window();
    let pressed = |pressed| Event::Key { key: Key::C, physical_key: None, pressed, repeat: false, modifiers: Modifiers::COMMAND | Modifiers::SHIFT };
    window.frame([pressed(true), pressed(false)]);
    assert!(matches!(copied(&mut window), OutputCommand::CopyImage(image) if image.size == [2_400, 1_350]));
    window.harness.get_by_label("File").click();
    window.run();
    // The entry, below the button of the bar.
    let entries = window.harness.get_all_by_role_and_label(Role::MenuItem, "Export");
    entries.max_by(|a, b| a.rect().center().y.total_cmp(&b.rect().center().y)).unwrap().click();
    window.run();
    window.harness.get_by_label("Copy the plan's text").click();
    let OutputCommand::CopyText(text) = copied(&mut window) else { panic!("no text was copied") };
    assert_eq!(&zeroline::file::read(&text, "2026-12".parse().unwrap()).unwrap(), window.plan());
}
