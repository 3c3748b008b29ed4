//! The theme of the system, where the window library does not know it: Linux has it in the desktop portal.

use eframe::egui;

use crate::session::work::{Runner, Threads};

/// Uses the theme of the system once it answers, which may be never: the question has a thread of its own.
pub(super) fn follow(context: egui::Context) {
    let ask = move || {
        if let Some(theme) = portal_theme() {
            context.options_mut(|options| options.fallback_theme = theme);
            context.request_repaint();
        }
    };
    if let Err(error) = Threads.start("system-theme", Box::new(ask)) {
        log::warn!("the system's theme is not known: {error}");
    }
}

fn portal_theme() -> Option<egui::Theme> {
    use ashpd::desktop::settings::{ColorScheme, Settings};
    pollster::block_on(async {
        match Settings::new().await.ok()?.color_scheme().await.ok()? {
            ColorScheme::PreferDark => Some(egui::Theme::Dark),
            ColorScheme::PreferLight | ColorScheme::NoPreference => Some(egui::Theme::Light),
        }
    })
}
