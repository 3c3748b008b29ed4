//! The look: every colour, size and typeface of the window, for dark and light. Nowhere else is there a literal of these.

use std::sync::{Arc, LazyLock};

use eframe::egui::{
    self, Color32, ColorImage, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, Shadow, Stroke, TextStyle, Theme, Vec2, Visuals, vec2,
};

use crate::drawing::{self, Colours, Cut, Font, Role};
use crate::forecast::{Line, StreamId};
use crate::plan::{Plan, Scenario, Variant};

pub use crate::drawing::{HAIRLINE, LIKES_LINE, TOTAL_LINE, WASH};

/// The colours of one theme.
#[derive(Debug)]
pub struct Palette {
    /// Window and fields.
    pub background: Color32,
    /// Side panels and plot ground.
    pub panel: Color32,
    /// Cards and buttons.
    pub card: Color32,
    /// A control under the pointer.
    pub hovered: Color32,
    /// Hairlines and grid.
    pub line: Color32,
    /// Text.
    pub text: Color32,
    /// Weaker text.
    pub dim: Color32,
    /// The weakest text that carries meaning.
    pub faint: Color32,
    /// The chosen tab, focus, the main button.
    pub accent: Color32,
    /// Text on the accent.
    pub on_accent: Color32,
    /// A gain, always beside a sign or word.
    pub good: Color32,
    /// A loss or an error, always beside a sign or word.
    pub bad: Color32,
    /// A figure to check before relying on it, always beside a word.
    pub caution: Color32,
    /// Likes and nothing else.
    pub likes: Color32,
    /// Text that speaks of likes.
    pub likes_text: Color32,
    /// The sum of the streams, as a bar.
    pub total: Color32,
    /// Costs and tax, as bars.
    pub costs: Color32,
    /// Text on a stream's colour.
    pub on_stream: Color32,
    /// Text on a bar of gain or loss.
    pub on_bar: Color32,
    colours: &'static Colours,
}

const fn rgb(hex: u32) -> Color32 {
    let [_, r, g, b] = hex.to_be_bytes();
    Color32::from_rgb(r, g, b)
}

/// On a dark ground.
pub static DARK: Palette = Palette::new(&drawing::DARK);

/// On a light ground.
pub static LIGHT: Palette = Palette::new(&drawing::LIGHT);

/// Of high contrast, on a dark ground.
pub static CONTRAST_DARK: Palette = Palette::new(&drawing::CONTRAST_DARK);

/// Of high contrast, on a light ground.
pub static CONTRAST_LIGHT: Palette = Palette::new(&drawing::CONTRAST_LIGHT);

/// The contrast of the colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Contrast {
    /// 4.5 to 1 and more for texts.
    #[default]
    Usual,
    /// 7 to 1 and more for texts, 3 to 1 and more for lines and areas.
    High,
}

impl Palette {
    const fn new(colours: &'static Colours) -> Self {
        Self {
            background: rgb(colours.background),
            panel: rgb(colours.panel),
            card: rgb(colours.card),
            hovered: rgb(colours.hovered),
            line: rgb(colours.line),
            text: rgb(colours.text),
            dim: rgb(colours.dim),
            faint: rgb(colours.faint),
            accent: rgb(colours.accent),
            on_accent: rgb(colours.on_accent),
            good: rgb(colours.good),
            bad: rgb(colours.bad),
            caution: rgb(colours.caution),
            likes: rgb(colours.likes),
            likes_text: rgb(colours.likes_text),
            total: rgb(colours.total),
            costs: rgb(colours.costs),
            on_stream: rgb(colours.on_stream),
            on_bar: rgb(colours.on_bar),
            colours,
        }
    }

    /// The colours for this look, by its ground.
    #[must_use]
    pub fn of(visuals: &Visuals) -> &'static Self {
        let [usual, contrast] = if visuals.dark_mode { [&DARK, &CONTRAST_DARK] } else { [&LIGHT, &CONTRAST_LIGHT] };
        if visuals.extreme_bg_color == contrast.background { contrast } else { usual }
    }

    /// The same colours for drawings.
    #[must_use]
    pub const fn colours(&self) -> &'static Colours {
        self.colours
    }

    /// The colour of a stream, the same everywhere.
    #[must_use]
    pub fn stream(&self, stream: StreamId) -> Color32 {
        rgb(self.colours.stream(stream))
    }

    /// The colour of a scenario, or of the base.
    #[must_use]
    pub fn scenario(&self, colour: Option<u8>) -> Color32 {
        rgb(self.colours.scenario(colour))
    }

    /// The colour of the base or a scenario of a plan, by its place.
    #[must_use]
    pub fn variant(&self, plan: &Plan, variant: Variant) -> Color32 {
        self.scenario(variant.scenario().and_then(|id| plan.scenario(id)).map(Scenario::colour))
    }

    /// The colour of a change of an amount.
    #[must_use]
    pub fn of_change(&self, amount: f64) -> Color32 {
        match amount {
            gain if gain > 0.0 => self.good,
            loss if loss < 0.0 => self.bad,
            _ => self.dim,
        }
    }

    /// The colour of a figure.
    #[must_use]
    pub fn of_line(&self, line: Line) -> Color32 {
        rgb(self.colours.of_line(line))
    }

    /// The colour of a part of a drawing.
    #[must_use]
    pub fn role(&self, role: Role) -> Color32 {
        rgb(self.colours.of(role))
    }
}

/// The name of the semibold cut of the typeface.
const SEMIBOLD: &str = "semibold";
/// Its letters are those that the typeface lacks.
const JAPANESE: &str = "japanese";

/// The semibold cut of the typeface, at this size. Its name is shared: a frame asks for it for most of its texts.
fn semibold(size: f32) -> FontId {
    static FAMILY: LazyLock<FontFamily> = LazyLock::new(|| FontFamily::Name(SEMIBOLD.into()));
    FontId::new(size, FAMILY.clone())
}

/// A font of drawings.
#[must_use]
pub fn font_id(font: Font) -> FontId {
    match font.cut {
        Cut::Regular => FontId::new(font.size, FontFamily::Proportional),
        Cut::Semibold => semibold(font.size),
    }
}

/// The one headline figure of a card.
#[must_use]
pub fn headline() -> FontId {
    font_id(Font::HEADLINE)
}

/// A headline figure where there is little room.
#[must_use]
pub fn small_headline() -> FontId {
    semibold(20.0)
}

/// The question a view answers.
#[must_use]
pub fn question() -> FontId {
    font_id(Font::QUESTION)
}

/// The title of a panel.
#[must_use]
pub fn title() -> FontId {
    font_id(Font::TITLE)
}

/// Emphasis in running text.
#[must_use]
pub fn strong() -> FontId {
    font_id(Font::STRONG)
}

/// Running text.
#[must_use]
pub fn body() -> FontId {
    font_id(Font::BODY)
}

/// Notes and axis labels; nothing is smaller.
#[must_use]
pub fn note() -> FontId {
    font_id(Font::NOTE)
}

/// Labels on a chart.
#[must_use]
pub fn chart_label() -> FontId {
    font_id(Font::LABEL)
}

/// Inside a card, and between cards.
pub const GAP: f32 = 12.0;
/// Between things that belong together.
pub const SMALL_GAP: f32 = 4.0;
/// Corners of cards.
pub const RADIUS: u8 = 9;
/// Corners of fields and buttons.
pub const SMALL_RADIUS: u8 = 6;
/// The top bar.
pub const TOP_BAR: f32 = 40.0;
/// The status bar.
pub const STATUS_BAR: f32 = 28.0;
/// Corners of cards.
#[must_use]
pub const fn card_corners() -> CornerRadius {
    CornerRadius::same(RADIUS)
}

/// A card on a panel.
pub fn card(palette: &Palette) -> egui::Frame {
    egui::Frame::new().fill(palette.card).corner_radius(card_corners()).inner_margin(Margin::same(12))
}

/// A card whose contents keep to its edges themselves.
pub fn flat_card(palette: &Palette) -> egui::Frame {
    egui::Frame::new().fill(palette.card).corner_radius(card_corners())
}

/// A card on the background, with a hairline around it.
pub fn outlined_card(palette: &Palette) -> egui::Frame {
    egui::Frame::new().fill(palette.panel).stroke(Stroke::new(HAIRLINE, palette.line)).corner_radius(card_corners()).inner_margin(Margin::same(12))
}

/// Sets the typeface and the measures of the context.
pub fn install(ctx: &egui::Context) {
    let mut fonts = FontDefinitions::empty();
    fonts.font_data.insert("regular".to_owned(), Arc::new(FontData::from_static(drawing::REGULAR)));
    fonts.font_data.insert(SEMIBOLD.to_owned(), Arc::new(FontData::from_static(drawing::SEMIBOLD)));
    fonts.font_data.insert(JAPANESE.to_owned(), Arc::new(FontData::from_static(drawing::JAPANESE)));
    let semibold = FontFamily::Name(SEMIBOLD.into());
    for (family, first) in [(FontFamily::Proportional, "regular"), (FontFamily::Monospace, "regular"), (semibold, SEMIBOLD)] {
        fonts.families.insert(family, [first, JAPANESE].map(str::to_owned).into());
    }
    ctx.set_fonts(fonts);

    ctx.all_styles_mut(|style| {
        style.text_styles =
            [(TextStyle::Small, note()), (TextStyle::Body, body()), (TextStyle::Monospace, body()), (TextStyle::Button, body()), (TextStyle::Heading, title())]
                .into();
        style.spacing.item_spacing = vec2(8.0, 4.0);
        style.spacing.button_padding = vec2(10.0, 4.0);
        style.spacing.menu_margin = Margin::same(6);
        style.spacing.scroll.floating = true;
        style.spacing.interact_size = vec2(24.0, 24.0);
        style.interaction.tooltip_delay = 0.4;
    });
    use_contrast(ctx, Contrast::Usual);
}

/// Sets the colours of the dark and the light theme.
pub fn use_contrast(ctx: &egui::Context, contrast: Contrast) {
    let [dark, light] = match contrast {
        Contrast::Usual => [&DARK, &LIGHT],
        Contrast::High => [&CONTRAST_DARK, &CONTRAST_LIGHT],
    };
    ctx.style_mut_of(Theme::Dark, |style| style.visuals = visuals(Visuals::dark(), dark));
    ctx.style_mut_of(Theme::Light, |style| style.visuals = visuals(Visuals::light(), light));
}

fn visuals(mut v: Visuals, p: &Palette) -> Visuals {
    v.panel_fill = p.panel;
    v.window_fill = p.card;
    v.window_stroke = Stroke::new(HAIRLINE, p.line);
    v.window_corner_radius = card_corners();
    v.menu_corner_radius = CornerRadius::same(RADIUS);
    v.extreme_bg_color = p.background;
    v.text_edit_bg_color = Some(p.background);
    v.faint_bg_color = p.card;
    v.code_bg_color = p.background;
    v.override_text_color = None;
    v.weak_text_color = Some(p.dim);
    v.hyperlink_color = p.accent;
    v.warn_fg_color = p.bad;
    v.error_fg_color = p.bad;
    v.selection.bg_fill = p.accent.gamma_multiply(WASH);
    // The text of a chosen entry has a pale accent behind it.
    v.selection.stroke = Stroke::new(HAIRLINE, p.text);
    v.text_cursor.stroke = Stroke::new(1.5, p.accent);
    v.popup_shadow = Shadow { offset: [0, 4], blur: 12, spread: 0, color: Color32::from_black_alpha(60) };
    v.window_shadow = v.popup_shadow;
    let small = CornerRadius::same(SMALL_RADIUS);
    for (widget, fill, text, edge) in [
        (&mut v.widgets.noninteractive, p.panel, p.text, p.line),
        (&mut v.widgets.inactive, p.card, p.text, p.line),
        (&mut v.widgets.hovered, p.hovered, p.text, p.faint),
        (&mut v.widgets.active, p.hovered, p.text, p.accent),
        (&mut v.widgets.open, p.hovered, p.text, p.line),
    ] {
        widget.bg_fill = fill;
        widget.weak_bg_fill = fill;
        widget.fg_stroke = Stroke::new(HAIRLINE, text);
        widget.bg_stroke = Stroke::new(HAIRLINE, edge);
        widget.corner_radius = small;
        widget.expansion = 0.0;
    }
    v
}

/// The least size of the window.
pub const LEAST_WINDOW: Vec2 = vec2(480.0, 400.0);
/// The size of the window at first.
pub const FIRST_WINDOW: Vec2 = vec2(1440.0, 900.0);

/// The width of the numbers beside the view, in a window of this width.
#[must_use]
pub fn numbers_width(window: f32) -> f32 {
    (window * 0.258).clamp(if window < 900.0 { 324.0 } else { 360.0 }, 480.0)
}

/// The width of the mix beside the view, in a window of this width.
#[must_use]
pub fn mix_width(window: f32) -> f32 {
    (window * 0.213).clamp(264.0, 400.0)
}

/// The shade over the window behind the sheet that makes a plan.
pub const BACKDROP: Color32 = Color32::from_black_alpha(189);

/// The pixels of a PNG file.
#[must_use]
pub fn picture_of(png: &[u8]) -> Option<ColorImage> {
    let picture = eframe::icon_data::from_png_bytes(png).ok()?;
    Some(ColorImage::from_rgba_unmultiplied([usize::try_from(picture.width).ok()?, usize::try_from(picture.height).ok()?], &picture.rgba))
}
