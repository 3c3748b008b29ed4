//! The look of the window: its colours, motion and size, by menu and as the system asks.

use zeroline::app::look::SystemLook;
use zeroline::app::theme::{CONTRAST_DARK, CONTRAST_LIGHT, Contrast, DARK, Palette};
use zeroline::session::settings::{Motion, Theme};

use crate::support::{Setup, Window};

/// Whether the window has these colours, which are known by their ground.
fn has_colours(window: &Window, palette: &Palette) -> bool {
    Palette::of(&window.harness.ctx.global_style().visuals).background == palette.background
}

/// Whether anything moves by itself.
fn moves(window: &Window) -> bool {
    let style = window.harness.ctx.global_style();
    style.animation_time > 0.0
}

#[test]
fn high_contrast_is_chosen_by_menu_dark_or_light_as_the_system() {
    let mut window = Setup::default().open();
    window.menu(&["View", "Theme", "High contrast"]);
    assert_eq!(window.app().session().settings().theme, Theme::HighContrast);
    let of_system = window.harness.ctx.global_style().visuals.dark_mode;
    assert!(has_colours(&window, if of_system { &CONTRAST_DARK } else { &CONTRAST_LIGHT }));
    window.menu(&["View", "Theme", "Dark"]);
    assert!(has_colours(&window, &DARK));
}

#[test]
fn window_follows_the_contrast_motion_and_text_scale_of_the_system() {
    let mut window = Setup { zoom: 1.2, ..Setup::default() }.open();
    window.menu(&["View", "Theme", "System"]);
    assert!(moves(&window));
    SystemLook { contrast: Contrast::High, has_motion: false, text_scale: 1.5 }.note(&window.harness.ctx);
    window.run();
    assert!([&CONTRAST_DARK, &CONTRAST_LIGHT].into_iter().any(|contrast| has_colours(&window, contrast)));
    assert!(!moves(&window));
    let size = window.harness.ctx.zoom_factor();
    assert!((size - 1.8).abs() < 1e-4, "{size}");
    // The settings come first where they say something.
    window.menu(&["View", "Theme", "Dark"]);
    window.menu(&["View", "Motion", "Full"]);
    assert!(has_colours(&window, &DARK) && moves(&window));
    SystemLook::default().note(&window.harness.ctx);
    window.run();
    let size = window.harness.ctx.zoom_factor();
    assert!((size - 1.2).abs() < 1e-4, "{size}");
}

#[test]
fn reduced_motion_moves_nothing_by_itself() {
    let mut window = Setup::default().open();
    window.menu(&["View", "Motion", "Reduced"]);
    assert_eq!(window.app().session().settings().motion, Motion::Reduced);
    let style = window.harness.ctx.global_style();
    assert!(!moves(&window) && !style.visuals.text_cursor.blink);
    assert_eq!(style.scroll_animation, eframe::egui::style::ScrollAnimation::none());
}
