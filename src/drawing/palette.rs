//! The colours of drawings and of the window, for dark and light.

use crate::forecast::{Line, StreamId};

/// The colours of one theme, each as `rrggbb`.
#[derive(Debug, PartialEq)]
pub struct Colours {
    /// Window and fields.
    pub background: u32,
    /// Side panels and plot ground.
    pub panel: u32,
    /// Cards and buttons.
    pub card: u32,
    /// A control under the pointer.
    pub hovered: u32,
    /// Hairlines and grid.
    pub line: u32,
    /// Text.
    pub text: u32,
    /// Weaker text.
    pub dim: u32,
    /// The weakest text that carries meaning.
    pub faint: u32,
    /// The chosen tab, focus, the main button.
    pub accent: u32,
    /// Text on the accent.
    pub on_accent: u32,
    /// A gain, always beside a sign or word.
    pub good: u32,
    /// A loss or an error, always beside a sign or word.
    pub bad: u32,
    /// A figure to check before relying on it, always beside a word.
    pub caution: u32,
    /// Likes and nothing else.
    pub likes: u32,
    /// Text that speaks of likes.
    pub likes_text: u32,
    /// The sum of the streams, as a bar.
    pub total: u32,
    /// Costs and tax, as bars.
    pub costs: u32,
    /// Text on a stream's colour.
    pub on_stream: u32,
    /// Text on a bar of gain or loss.
    pub on_bar: u32,
    streams: [u32; 8],
    own: [u32; 4],
    one_off: u32,
    scenarios: [u32; 8],
}

/// The part that a colour plays in a drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The ground.
    Panel,
    /// The ground of a row that stands out.
    Card,
    /// Hairlines and grid.
    Grid,
    /// Text.
    Text,
    /// Weaker text.
    Dim,
    /// The weakest text.
    Faint,
    /// The futures.
    Accent,
    /// A gain.
    Good,
    /// A loss.
    Bad,
    /// A figure to check before relying on it.
    Caution,
    /// Text that speaks of likes.
    LikesText,
    /// Costs, and figures that are not of the plan on screen.
    Costs,
    /// Text on a bar of gain or loss.
    OnBar,
    /// A figure of the plan.
    Figure(Line),
    /// A scenario, by its place in the palette, or the base.
    Scenario(Option<u8>),
}

/// On a dark ground.
pub static DARK: Colours = Colours {
    background: 0x14_16_1a,
    panel: 0x1b_1e_24,
    card: 0x22_26_2e,
    hovered: 0x2b_30_3a,
    line: 0x31_36_3f,
    text: 0xe8_ea_ed,
    dim: 0xa6_ad_b8,
    faint: 0x92_9a_a8,
    accent: 0x4d_a3_ff,
    on_accent: 0x0d_15_20,
    good: 0x2f_b5_8a,
    bad: 0xe8_7a_46,
    caution: 0xe0_b0_5c,
    likes: 0xff_5c_7a,
    likes_text: 0xff_66_82,
    total: 0xcf_d4_dd,
    costs: 0x72_79_86,
    on_stream: 0x14_16_1a,
    on_bar: 0x14_16_1a,
    streams: [0xdd_96_22, 0x14_92_bf, 0x31_bd_90, 0xe2_d1_58, 0x2d_6a_dd, 0xd0_67_36, 0xbd_7f_9a, 0x9c_8d_ff],
    own: [0xaa_b4_c2, 0x6d_72_78, 0xd3_cb_bf, 0x8d_82_6e],
    one_off: 0x95_e5_fd,
    scenarios: [0x4d_a3_ff, 0xe8_a3_3d, 0x2f_b5_8a, 0xd2_8a_bd, 0xd9_c9_4a, 0x9d_8f_ee, 0xe0_7a_48, 0x5f_c4_d6],
};

/// On a light ground.
pub static LIGHT: Colours = Colours {
    background: 0xf4_f5_f7,
    panel: 0xff_ff_ff,
    card: 0xf8_f9_fb,
    hovered: 0xec_ee_f2,
    line: 0xdf_e3_e8,
    text: 0x1c_1f_24,
    dim: 0x59_61_6e,
    faint: 0x63_6b_79,
    accent: 0x16_68_dc,
    on_accent: 0xff_ff_ff,
    good: 0x0f_7a_58,
    bad: 0xb0_48_14,
    caution: 0x8a_5a_00,
    likes: 0xe0_36_5a,
    likes_text: 0xc9_24_4a,
    total: 0x3c_42_4d,
    costs: 0x9a_a1_ac,
    on_stream: 0x14_16_1a,
    on_bar: 0xff_ff_ff,
    streams: [0xd1_8d_2b, 0x68_ba_f7, 0x2d_ae_7b, 0xdd_c1_31, 0x69_8e_f3, 0xc6_5a_22, 0xc8_88_bd, 0x70_67_d0],
    own: [0x7a_89_90, 0x62_6c_71, 0xbf_b7_a8, 0x7f_7b_72],
    one_off: 0x21_7a_92,
    scenarios: [0x16_68_dc, 0xb8_72_10, 0x0f_7a_58, 0xa3_4f_8b, 0x85_74_08, 0x6a_58_cc, 0xb0_48_14, 0x17_7b_8e],
};

/// Of high contrast, on a dark ground.
pub static CONTRAST_DARK: Colours = Colours {
    background: 0x00_00_00,
    panel: 0x00_00_00,
    card: 0x14_14_14,
    hovered: 0x26_26_26,
    line: 0x9a_a0_aa,
    text: 0xff_ff_ff,
    dim: 0xe4_e7_ec,
    faint: 0xcd_d2_da,
    accent: 0x7c_c0_ff,
    on_accent: 0x00_00_00,
    good: 0x4f_e0_ae,
    bad: 0xff_a5_7a,
    caution: 0xff_d2_7a,
    likes: 0xff_8c_a2,
    likes_text: 0xff_a0_b2,
    total: 0xff_ff_ff,
    costs: 0x9a_a1_ac,
    on_stream: 0x00_00_00,
    on_bar: 0x00_00_00,
    streams: DARK.streams,
    own: DARK.own,
    one_off: DARK.one_off,
    scenarios: DARK.scenarios,
};

/// Of high contrast, on a light ground.
pub static CONTRAST_LIGHT: Colours = Colours {
    background: 0xff_ff_ff,
    panel: 0xff_ff_ff,
    card: 0xf6_f7_f9,
    hovered: 0xe6_e8_ec,
    line: 0x59_61_6e,
    text: 0x00_00_00,
    dim: 0x26_2b_33,
    faint: 0x36_3d_48,
    accent: 0x00_3f_9e,
    on_accent: 0xff_ff_ff,
    good: 0x00_4d_33,
    bad: 0x7a_29_00,
    caution: 0x52_36_00,
    likes: 0xa8_00_2f,
    likes_text: 0x8f_00_26,
    total: 0x1c_1f_24,
    costs: 0x6b_72_7d,
    on_stream: 0xff_ff_ff,
    on_bar: 0xff_ff_ff,
    streams: [0x9f_58_00, 0x34_7f_c4, 0x16_75_50, 0x9b_86_33, 0x13_34_94, 0x8a_31_0a, 0x8c_49_80, 0x5f_44_c5],
    own: [0x73_77_7e, 0x1a_2b_3a, 0x88_81_74, 0x4b_44_37],
    one_off: 0x11_53_5b,
    scenarios: LIGHT.scenarios,
};

impl Colours {
    /// The colour of a part.
    #[must_use]
    pub fn of(&self, role: Role) -> u32 {
        match role {
            Role::Panel => self.panel,
            Role::Card => self.card,
            Role::Grid => self.line,
            Role::Text => self.text,
            Role::Dim => self.dim,
            Role::Faint => self.faint,
            Role::Accent => self.accent,
            Role::Good => self.good,
            Role::Bad => self.bad,
            Role::Caution => self.caution,
            Role::LikesText => self.likes_text,
            Role::Costs => self.costs,
            Role::OnBar => self.on_bar,
            Role::Figure(line) => self.of_line(line),
            Role::Scenario(colour) => self.scenario(colour),
        }
    }

    /// The colour of a stream, the same everywhere.
    #[must_use]
    pub fn stream(&self, stream: StreamId) -> u32 {
        match stream {
            StreamId::Named(stream) => self.streams[stream as usize],
            StreamId::Own(id) => self.own[(id.number() as usize - 1) % self.own.len()],
            StreamId::OneOff => self.one_off,
        }
    }

    /// The colour of a scenario, or of the base.
    #[must_use]
    pub fn scenario(&self, colour: Option<u8>) -> u32 {
        colour.map_or(self.dim, |colour| self.scenarios[usize::from(colour) % self.scenarios.len()])
    }

    /// The colour of a figure.
    #[must_use]
    pub fn of_line(&self, line: Line) -> u32 {
        match line {
            Line::Stream(stream) => self.stream(stream),
            Line::Likes => self.likes,
            Line::Gross => self.total,
            Line::Costs | Line::Tax => self.costs,
            Line::TakeHome => self.good,
        }
    }
}
