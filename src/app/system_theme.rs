//! Whether the system is dark, where the window library cannot tell: Linux says it through the desktop portal.

use std::sync::mpsc::{Receiver, channel};

use eframe::egui;

/// Asks the system on a thread of its own; the answer comes with a repaint.
#[must_use]
pub(super) fn ask(context: &egui::Context) -> Receiver<egui::Theme> {
    let (sender, receiver) = channel();
    #[cfg(target_os = "linux")]
    {
        let context = context.clone();
        let ask = move || {
            if let Some(theme) = portal_theme() {
                // The window may be closed by now.
                sender.send(theme).ok();
                context.request_repaint();
            }
        };
        if let Err(error) = std::thread::Builder::new().name("system-theme".to_owned()).spawn(ask) {
            log::warn!("the system's theme is not known: {error}");
        }
    }
    #[cfg(not(target_os = "linux"))]
    drop((sender, context));
    receiver
}

#[cfg(target_os = "linux")]
fn portal_theme() -> Option<egui::Theme> {
    use ashpd::desktop::settings::{ColorScheme, Settings};
    pollster::block_on(async {
        match Settings::new().await.ok()?.color_scheme().await.ok()? {
            ColorScheme::PreferDark => Some(egui::Theme::Dark),
            ColorScheme::PreferLight | ColorScheme::NoPreference => Some(egui::Theme::Light),
        }
    })
}
