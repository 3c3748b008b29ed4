//! The look: every colour, size and typeface of the window, for dark and light. Nowhere else is there a literal of these.

use std::sync::{Arc, LazyLock};

use eframe::egui::{self, Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, Shadow, Stroke, TextStyle, Theme, Vec2, Visuals, vec2};

use crate::forecast::{Line, StreamId};
use crate::plan::{Plan, Scenario, Variant};
use crate::session::settings;

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
    streams: [Color32; 8],
    own: [Color32; 4],
    one_off: Color32,
    scenarios: [Color32; 8],
}

/// The names of the colours of scenarios, in their order.
pub const SCENARIO_COLOURS: [&str; 8] = ["Blue", "Orange", "Green", "Pink", "Yellow", "Violet", "Rust", "Teal"];

const fn rgb(hex: u32) -> Color32 {
    let [_, r, g, b] = hex.to_be_bytes();
    Color32::from_rgb(r, g, b)
}

/// On a dark ground.
pub static DARK: Palette = Palette {
    background: rgb(0x14_16_1a),
    panel: rgb(0x1b_1e_24),
    card: rgb(0x22_26_2e),
    hovered: rgb(0x2b_30_3a),
    line: rgb(0x31_36_3f),
    text: rgb(0xe8_ea_ed),
    dim: rgb(0xa6_ad_b8),
    faint: rgb(0x92_9a_a8),
    accent: rgb(0x4d_a3_ff),
    on_accent: rgb(0x0d_15_20),
    good: rgb(0x2f_b5_8a),
    bad: rgb(0xe8_7a_46),
    caution: rgb(0xe0_b0_5c),
    likes: rgb(0xff_5c_7a),
    likes_text: rgb(0xff_66_82),
    total: rgb(0xcf_d4_dd),
    costs: rgb(0x72_79_86),
    on_stream: rgb(0x14_16_1a),
    on_bar: rgb(0x14_16_1a),
    streams: [rgb(0xe8_a3_3d), rgb(0x4f_a8_e0), rgb(0x2f_b5_8a), rgb(0xd9_c9_4a), rgb(0x3f_6f_d8), rgb(0xdd_6b_35), rgb(0xc7_7b_b0), rgb(0x8a_7b_e0)],
    own: [rgb(0xa9_b4_c2), rgb(0x7f_8c_9b), rgb(0xc3_b8_a3), rgb(0x96_8c_7c)],
    one_off: rgb(0x5f_c4_d6),
    scenarios: [rgb(0x4d_a3_ff), rgb(0xe8_a3_3d), rgb(0x2f_b5_8a), rgb(0xd2_8a_bd), rgb(0xd9_c9_4a), rgb(0x9d_8f_ee), rgb(0xe0_7a_48), rgb(0x5f_c4_d6)],
};

/// On a light ground.
pub static LIGHT: Palette = Palette {
    background: rgb(0xf4_f5_f7),
    panel: rgb(0xff_ff_ff),
    card: rgb(0xf8_f9_fb),
    hovered: rgb(0xec_ee_f2),
    line: rgb(0xdf_e3_e8),
    text: rgb(0x1c_1f_24),
    dim: rgb(0x59_61_6e),
    faint: rgb(0x63_6b_79),
    accent: rgb(0x16_68_dc),
    on_accent: rgb(0xff_ff_ff),
    good: rgb(0x0f_7a_58),
    bad: rgb(0xb0_48_14),
    caution: rgb(0x8a_5a_00),
    likes: rgb(0xe0_36_5a),
    likes_text: rgb(0xc9_24_4a),
    total: rgb(0x3c_42_4d),
    costs: rgb(0x9a_a1_ac),
    on_stream: rgb(0x14_16_1a),
    on_bar: rgb(0xff_ff_ff),
    streams: [rgb(0xe8_a3_3d), rgb(0x4f_a8_e0), rgb(0x2f_b5_8a), rgb(0xb8_a2_1e), rgb(0x5a_83_e0), rgb(0xdd_6b_35), rgb(0xc7_7b_b0), rgb(0x8a_7b_e0)],
    own: [rgb(0x8d_98_a6), rgb(0x6d_79_87), rgb(0xb0_a4_8e), rgb(0x8a_80_70)],
    one_off: rgb(0x17_7b_8e),
    scenarios: [rgb(0x16_68_dc), rgb(0xb8_72_10), rgb(0x0f_7a_58), rgb(0xa3_4f_8b), rgb(0x85_74_08), rgb(0x6a_58_cc), rgb(0xb0_48_14), rgb(0x17_7b_8e)],
};

impl Palette {
    /// The colours for this look.
    #[must_use]
    pub fn of(visuals: &Visuals) -> &'static Self {
        if visuals.dark_mode { &DARK } else { &LIGHT }
    }

    /// The colour of a stream, the same everywhere.
    #[must_use]
    pub fn stream(&self, stream: StreamId) -> Color32 {
        match stream {
            StreamId::Named(stream) => self.streams[stream as usize],
            StreamId::Own(id) => self.own[(id.number() as usize - 1) % self.own.len()],
            StreamId::OneOff => self.one_off,
        }
    }

    /// The colour of a scenario, or of the base.
    #[must_use]
    pub fn scenario(&self, colour: Option<u8>) -> Color32 {
        colour.map_or(self.dim, |colour| self.scenarios[usize::from(colour) % self.scenarios.len()])
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
        match line {
            Line::Stream(stream) => self.stream(stream),
            Line::Likes => self.likes,
            Line::Gross => self.total,
            Line::Costs | Line::Tax => self.costs,
            Line::TakeHome => self.good,
        }
    }
}

/// The name of the semibold cut of the typeface.
const SEMIBOLD: &str = "semibold";

/// The semibold cut of the typeface, at this size. Its name is shared: a frame asks for it for most of its texts.
fn semibold(size: f32) -> FontId {
    static FAMILY: LazyLock<FontFamily> = LazyLock::new(|| FontFamily::Name(SEMIBOLD.into()));
    FontId::new(size, FAMILY.clone())
}

/// The one headline figure of a card.
#[must_use]
pub fn headline() -> FontId {
    semibold(25.0)
}

/// A headline figure where there is little room.
#[must_use]
pub fn small_headline() -> FontId {
    semibold(20.0)
}

/// The question a view answers.
#[must_use]
pub fn question() -> FontId {
    semibold(18.0)
}

/// The title of a panel.
#[must_use]
pub fn title() -> FontId {
    semibold(15.0)
}

/// Emphasis in running text.
#[must_use]
pub fn strong() -> FontId {
    semibold(13.0)
}

/// Running text.
#[must_use]
pub fn body() -> FontId {
    FontId::new(13.0, FontFamily::Proportional)
}

/// Notes and axis labels; nothing is smaller.
#[must_use]
pub fn note() -> FontId {
    FontId::new(11.0, FontFamily::Proportional)
}

/// Labels on a chart.
#[must_use]
pub fn chart_label() -> FontId {
    semibold(11.0)
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
/// Thickness of hairlines.
pub const HAIRLINE: f32 = 1.0;
/// Thickness of the total line.
pub const TOTAL_LINE: f32 = 2.0;
/// Thickness of the likes line.
pub const LIKES_LINE: f32 = 3.0;
/// The time in which the axis eases after a drag, in seconds.
pub const EASE: f32 = 0.2;
/// The strength of a wash of a colour, 0 to 1.
pub const WASH: f32 = 0.35;

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

/// The setting as egui has it.
#[must_use]
pub const fn preference(theme: settings::Theme) -> egui::ThemePreference {
    match theme {
        settings::Theme::System => egui::ThemePreference::System,
        settings::Theme::Dark => egui::ThemePreference::Dark,
        settings::Theme::Light => egui::ThemePreference::Light,
    }
}

/// Sets the typeface and both themes of the context.
pub fn install(ctx: &egui::Context) {
    let mut fonts = FontDefinitions::empty();
    let regular: &[u8] = include_bytes!("../../assets/fonts/Inter-Regular-tabular.ttf");
    let semibold: &[u8] = include_bytes!("../../assets/fonts/Inter-SemiBold-tabular.ttf");
    fonts.font_data.insert("regular".to_owned(), Arc::new(FontData::from_static(regular)));
    fonts.font_data.insert(SEMIBOLD.to_owned(), Arc::new(FontData::from_static(semibold)));
    for family in [FontFamily::Proportional, FontFamily::Monospace] {
        fonts.families.insert(family, vec!["regular".to_owned()]);
    }
    fonts.families.insert(FontFamily::Name(SEMIBOLD.into()), vec![SEMIBOLD.to_owned()]);
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
    ctx.style_mut_of(Theme::Dark, |style| style.visuals = visuals(Visuals::dark(), &DARK));
    ctx.style_mut_of(Theme::Light, |style| style.visuals = visuals(Visuals::light(), &LIGHT));
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
