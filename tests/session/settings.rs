//! The settings file: a broken one costs the settings alone; one writer, the newest wins, and nothing is written while a pointer is down.

use std::fs;
use std::path::Path;

use zeroline::session::settings::{Settings, Theme, ZOOM_LIMITS};
use zeroline::session::{Action, Pointer, SettingAction};
use zeroline::words::Blur;
use zeroline::words::session::{SettingsFault, StatusFault};

use crate::support::TestSession;

const WRITE: &str = "save settings";

fn zoom(test: &mut TestSession, zoom: f32) {
    test.apply(Action::Setting(SettingAction::Zoom(zoom)));
}

fn written(test: &TestSession) -> f32 {
    Settings::load(&test.path("settings.ron")).0.zoom
}

#[test]
fn newest_settings_are_written_last() {
    let mut test = TestSession::new();
    test.finish(WRITE);
    for value in [1.1, 1.2, 1.3] {
        zoom(&mut test, value);
        test.poll();
    }
    assert_eq!(test.jobs.waiting().iter().filter(|job| *job == WRITE).count(), 1, "one writer");
    test.finish(WRITE);
    assert_eq!(written(&test), 1.3);
    assert!(!test.jobs.is_waiting(WRITE));
}

#[test]
fn nothing_is_written_while_a_pointer_is_down() {
    let mut test = TestSession::new();
    test.finish(WRITE);
    zoom(&mut test, 1.5);
    test.session.poll(Pointer::Down);
    assert!(!test.jobs.is_waiting(WRITE));
    test.poll();
    test.finish(WRITE);
    assert_eq!(written(&test), 1.5);
}

#[test]
fn frame_without_changes_copies_no_settings() {
    let polled = |cards: usize| {
        let mut test = TestSession::with(|opening| opening.settings.expanded.extend((0..cards).map(|card| format!("card {card}"))));
        test.finish(WRITE);
        test.poll();
        allocation_counter::measure(|| test.session.poll(Pointer::Up)).count_total
    };
    assert_eq!(polled(0), polled(1_000));
}

#[test]
fn settings_that_failed_to_be_written_are_written_at_exit() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("settings.ron");
    fs::create_dir(&file).unwrap();
    let mut test = TestSession::with(|opening| opening.settings_file = Some(file.clone()));
    zoom(&mut test, 1.5);
    test.poll();
    test.finish(WRITE);
    test.poll();
    assert!(!test.jobs.is_waiting(WRITE), "not in every frame");
    fs::remove_dir(&file).unwrap();
    drop(test);
    assert_eq!(Settings::load(&file).0.zoom, 1.5);
}

#[test]
fn save_does_not_hide_unreadable_settings() {
    let fault = SettingsFault { file: "settings.ron".into(), moved_to: None };
    let mut test = TestSession::with(|opening| opening.settings_fault = Some(fault));
    test.edit(200.0);
    test.apply(Action::Save);
    test.finish("save plan");
    assert!(matches!(test.session.status_fault(), Some(StatusFault::Settings(_))));
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn settings_survive_their_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("settings.ron");
    assert_eq!(Settings::load(&file), (Settings::default(), None), "none yet");
    let mine = Settings { zoom: 1.5, theme: Theme::Light, recent: vec!["/a/plan.ron".into()], ..Settings::default() };
    fs::write(&file, mine.to_text().unwrap()).unwrap();
    assert_eq!(Settings::load(&file), (mine, None));
    fs::write(&file, "(zoom: 50.0)").unwrap();
    assert_eq!(Settings::load(&file).0.zoom, ZOOM_LIMITS.1);
}

#[test]
fn broken_settings_file_is_moved_away() {
    let huge = vec![b' '; 3 << 20];
    let hostile: [&[u8]; 7] = [b"", b"(zoom: ", b"\0\x01\xff\xfe", b"(zoom: \"big\")", b"(recent: 3)", b"[1, 2]", &huge];
    for bytes in hostile {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("settings.ron");
        for kept in [vec!["settings.ron.broken"], vec!["settings.ron.broken", "settings.ron.broken-2"]] {
            fs::write(&file, bytes).unwrap();
            let (settings, fault) = Settings::load(&file);
            assert_eq!(settings, Settings::default());
            assert_eq!(fault.unwrap().moved_to, Some(folder.path().join(kept[kept.len() - 1])));
            assert_eq!(names(folder.path()), kept);
        }
        assert_eq!(fs::read(folder.path().join("settings.ron.broken")).unwrap(), bytes);
    }
}

#[test]
fn folder_in_place_of_the_settings_is_moved_away() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("settings.ron");
    fs::create_dir(&file).unwrap();
    assert_eq!(Settings::load(&file).0, Settings::default());
    assert_eq!(names(folder.path()), ["settings.ron.broken"]);
}

#[test]
#[cfg(unix)]
fn recent_path_that_is_not_text_is_dropped() {
    use std::path::PathBuf;

    let no_text = PathBuf::from(<std::ffi::OsString as std::os::unix::ffi::OsStringExt>::from_vec(vec![b'/', 0xff]));
    let mine = Settings { recent: vec![no_text, "/a/plan.ron".into()], ..Settings::default() };
    assert_eq!(ron::from_str::<Settings>(&mine.to_text().unwrap()).unwrap().recent, [PathBuf::from("/a/plan.ron")]);
}

/// Opened, it would wait for a writer, and the window would never come.
#[cfg(unix)]
#[test]
fn pipe_in_place_of_the_settings_is_moved_away() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("settings.ron");
    assert!(std::process::Command::new("mkfifo").arg(&file).status().unwrap().success());
    let (settings, fault) = Settings::load(&file);
    assert_eq!((settings, fault.is_some()), (Settings::default(), true));
}

#[test]
fn blur_is_remembered_and_can_be_on_at_every_start() {
    let mut test = TestSession::new();
    test.finish(WRITE);
    let loaded = |test: &TestSession| Settings::load(&test.path("settings.ron")).0.blur;
    for (action, blur) in [(SettingAction::ToggleBlur, Blur::On), (SettingAction::ToggleBlur, Blur::Off), (SettingAction::ToggleBlurAtStart, Blur::On)] {
        test.apply(Action::Setting(action));
        test.poll();
        test.finish(WRITE);
        assert_eq!(loaded(&test), blur);
    }
}
