//! The look of the window: its colours, motion and size, as the settings say and the system asks.

use eframe::egui::{Context, Id, Style, ThemePreference, style::ScrollAnimation};

use super::theme::{self, Contrast};
use crate::session::settings::{Motion, Settings, Theme};

/// The least and the greatest size of the window's points, the system's scale of texts included.
const SIZES: (f32, f32) = (0.5, 3.0);

/// The part of the look that the system asks for, where its settings can be read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SystemLook {
    /// The contrast of colours.
    pub contrast: Contrast,
    /// Whether things move by themselves.
    pub has_motion: bool,
    /// The scale of texts, 1 for normal.
    pub text_scale: f32,
}

impl Default for SystemLook {
    fn default() -> Self {
        Self { contrast: Contrast::Usual, has_motion: true, text_scale: 1.0 }
    }
}

impl SystemLook {
    /// Has the window follow it from the next frame on.
    pub fn note(self, ctx: &Context) {
        ctx.data_mut(|data| data.insert_temp(Id::unique(NOTED), self));
        ctx.request_repaint();
    }

    /// The one noted last.
    #[must_use]
    pub fn noted(ctx: &Context) -> Self {
        ctx.data(|data| data.get_temp(Id::unique(NOTED))).unwrap_or_default()
    }
}

const NOTED: &str = "system-look";

/// The look of the window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    theme: ThemePreference,
    contrast: Contrast,
    has_motion: bool,
    size: f32,
}

impl Look {
    /// The look by these settings, in this system.
    #[must_use]
    pub fn new(settings: &Settings, system: SystemLook) -> Self {
        let theme = match settings.theme {
            Theme::System | Theme::HighContrast => ThemePreference::System,
            Theme::Dark => ThemePreference::Dark,
            Theme::Light => ThemePreference::Light,
        };
        let contrast = match settings.theme {
            Theme::System => system.contrast,
            Theme::HighContrast => Contrast::High,
            Theme::Dark | Theme::Light => Contrast::Usual,
        };
        let has_motion = match settings.motion {
            Motion::System => system.has_motion,
            Motion::Full => true,
            Motion::Reduced => false,
        };
        Self { theme, contrast, has_motion, size: (settings.zoom * system.text_scale).clamp(SIZES.0, SIZES.1) }
    }

    /// Gives the window this look.
    pub fn install(self, ctx: &Context) {
        ctx.set_theme(self.theme);
        ctx.set_zoom_factor(self.size);
        theme::use_contrast(ctx, self.contrast);
        ctx.all_styles_mut(|style| {
            let usual = Style::default();
            style.animation_time = if self.has_motion { usual.animation_time } else { 0.0 };
            style.scroll_animation = if self.has_motion { usual.scroll_animation } else { ScrollAnimation::none() };
            style.visuals.text_cursor.blink &= self.has_motion;
        });
    }
}

/// Whether things move by themselves in this style.
#[must_use]
pub fn has_motion(style: &Style) -> bool {
    style.animation_time > 0.0
}
