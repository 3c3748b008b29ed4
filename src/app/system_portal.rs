//! The look of the system, where the window library does not know it: Linux has it in the desktop portal.

use std::future::poll_fn;

use ashpd::desktop::settings::{ColorScheme, Contrast, ReducedMotion, Settings};
use ashpd::zbus::export::futures_core::Stream;
use eframe::egui;

use super::look::SystemLook;
use super::theme;
use crate::session::work::{Runner, Threads};

/// The settings of GNOME, which other desktops may have, too.
const GNOME: &str = "org.gnome.desktop.interface";

/// Follows the look of the system from its first answer on, which may never come: the question has a thread of its own.
pub(super) fn follow(context: egui::Context) {
    let ask = move || pollster::block_on(listen(&context)).unwrap_or_default();
    if let Err(error) = Threads.start("system-look", Box::new(ask)) {
        log::warn!("the system's look is not known: {error}");
    }
}

/// Notes the look now and after each change; ends where the portal does.
async fn listen(context: &egui::Context) -> Option<()> {
    let settings = Settings::new().await.ok()?;
    note(context, &settings).await;
    let mut changes = Box::pin(settings.receive_setting_changed().await.ok()?);
    loop {
        poll_fn(|waker| changes.as_mut().poll_next(waker)).await?;
        note(context, &settings).await;
    }
}

async fn note(context: &egui::Context, settings: &Settings) {
    let theme = match settings.color_scheme().await {
        Ok(ColorScheme::PreferDark) => Some(egui::Theme::Dark),
        Ok(ColorScheme::PreferLight | ColorScheme::NoPreference) => Some(egui::Theme::Light),
        Err(_) => None,
    };
    if let Some(theme) = theme {
        context.options_mut(|options| options.fallback_theme = theme);
    }
    let is_reduced = match settings.reduced_motion().await {
        Ok(motion) => motion == ReducedMotion::ReducedMotion,
        // Older portals have the switch of GNOME alone.
        Err(_) => settings.read::<bool>(GNOME, "enable-animations").await.is_ok_and(|animates| !animates),
    };
    let has_contrast = settings.contrast().await.is_ok_and(|contrast| contrast == Contrast::High);
    #[expect(clippy::cast_possible_truncation, reason = "a scale near 1")]
    let text_scale = settings.read::<f64>(GNOME, "text-scaling-factor").await.ok().filter(|scale| scale.is_finite() && *scale > 0.0).unwrap_or(1.0) as f32;
    let contrast = if has_contrast { theme::Contrast::High } else { theme::Contrast::Usual };
    SystemLook { contrast, has_motion: !is_reduced, text_scale }.note(context);
}
