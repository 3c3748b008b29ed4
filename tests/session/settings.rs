//! The settings file: one writer, the newest wins, and nothing is written while a pointer is down.

use zeroline::session::settings::Settings;
use zeroline::session::{Action, Pointer, SettingAction};

use crate::support::Desk;

const WRITE: &str = "save settings";

fn zoom(desk: &mut Desk, zoom: f32) {
    desk.apply(Action::Setting(SettingAction::Zoom(zoom)));
}

fn written(desk: &Desk) -> f32 {
    Settings::load(&desk.path("settings.ron")).0.zoom
}

#[test]
fn the_newest_settings_are_written_last() {
    let mut desk = Desk::new();
    desk.finish(WRITE);
    for value in [1.1, 1.2, 1.3] {
        zoom(&mut desk, value);
        desk.poll();
    }
    assert_eq!(desk.jobs.waiting().iter().filter(|job| *job == WRITE).count(), 1, "one writer");
    desk.finish(WRITE);
    assert_eq!(written(&desk), 1.3);
    assert!(!desk.jobs.is_waiting(WRITE));
}

#[test]
fn nothing_is_written_while_a_pointer_is_down() {
    let mut desk = Desk::new();
    desk.finish(WRITE);
    zoom(&mut desk, 1.5);
    desk.session.poll(Pointer::Down);
    assert!(!desk.jobs.is_waiting(WRITE));
    desk.poll();
    desk.finish(WRITE);
    assert_eq!(written(&desk), 1.5);
}
