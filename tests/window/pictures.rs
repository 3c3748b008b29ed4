//! How the window looks, held as pictures. They are drawn by Mesa's software renderer, the same on every Linux machine.

use eframe::egui::{Theme, vec2};
use egui_kittest::SnapshotOptions;

use crate::support::Setup;

fn picture(name: &str, setup: Setup, act: impl FnOnce(&mut crate::support::Window)) {
    let mut window = Setup { pictures: true, ..setup }.open();
    act(&mut window);
    window.run();
    let options = SnapshotOptions::new().threshold(0.6).max_failed_pixels(20).output_path("tests/window/pictures");
    window.harness.snapshot_options(name, &options);
}

#[test]
fn over_time_dark() {
    picture("over-time-dark", Setup::default(), |_| {});
}

#[test]
fn over_time_light() {
    picture("over-time-light", Setup { theme: Theme::Light, ..Setup::default() }, |_| {});
}

#[test]
fn one_month_dark() {
    picture("one-month-dark", Setup::default(), |window| window.press(eframe::egui::Modifiers::ALT, eframe::egui::Key::Num1));
}

#[test]
fn one_month_light_small() {
    let setup = Setup { theme: Theme::Light, size: vec2(1024.0, 700.0), ..Setup::default() };
    picture("one-month-light-small", setup, |window| window.press(eframe::egui::Modifiers::ALT, eframe::egui::Key::Num1));
}

#[test]
fn over_time_dark_small() {
    picture("over-time-dark-small", Setup { size: vec2(1024.0, 700.0), ..Setup::default() }, |_| {});
}
