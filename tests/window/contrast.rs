//! Contrast of the palettes, by the formula of WCAG 2.1: 4.5 for text, 3 for rings, marks and large text; 7 for text in those of high contrast.

use eframe::egui::Color32;
use zeroline::app::theme::{CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Palette};
use zeroline::forecast::StreamId;
use zeroline::plan::Stream;

/// Relative luminance.
fn luminance(color: Color32) -> f64 {
    let linear = |channel: u8| {
        let value = f64::from(channel) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(color.r()) + 0.7152 * linear(color.g()) + 0.0722 * linear(color.b())
}

fn contrast(a: Color32, b: Color32) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn formula_gives_the_published_values() {
    assert!((contrast(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 1e-9);
    // #777777 on white is the published example just below 4.5.
    assert!((contrast(Color32::from_gray(0x77), Color32::WHITE) - 4.48).abs() < 0.01);
}

const THEMES: [(&str, &Palette); 4] = [("dark", &DARK), ("light", &LIGHT), ("contrast, dark", &CONTRAST_DARK), ("contrast, light", &CONTRAST_LIGHT)];

/// Those of high contrast.
const CONTRAST: [(&str, &Palette); 2] = [THEMES[2], THEMES[3]];

fn grounds(palette: &Palette) -> [(&'static str, Color32); 4] {
    [("background", palette.background), ("panel", palette.panel), ("card", palette.card), ("hovered", palette.hovered)]
}

fn texts(palette: &Palette) -> [(&'static str, Color32); 7] {
    [
        ("text", palette.text),
        ("dim", palette.dim),
        ("faint", palette.faint),
        ("good", palette.good),
        ("bad", palette.bad),
        ("caution", palette.caution),
        ("likes", palette.likes_text),
    ]
}

#[test]
fn text_is_readable_on_every_ground() {
    for (theme, palette) in THEMES {
        for (ground, on) in grounds(palette) {
            for (name, text) in texts(palette) {
                let ratio = contrast(text, on);
                assert!(ratio >= 4.5, "{theme}: {name} on {ground} is {ratio:.2}");
            }
        }
        let ratio = contrast(palette.on_accent, palette.accent);
        assert!(ratio >= 4.5, "{theme}: text on the accent is {ratio:.2}");
    }
}

#[test]
fn rings_and_marks_stand_out_on_every_ground() {
    for (theme, palette) in THEMES {
        for (ground, on) in grounds(palette) {
            for (name, mark) in [("focus ring", palette.accent), ("likes line", palette.likes), ("One-off", palette.stream(StreamId::OneOff))] {
                let ratio = contrast(mark, on);
                assert!(ratio >= 3.0, "{theme}: {name} on {ground} is {ratio:.2}");
            }
        }
    }
}

#[test]
fn labels_on_streams_are_readable() {
    for (theme, palette) in THEMES {
        for stream in Stream::ALL.into_iter().map(StreamId::Named).chain([StreamId::OneOff]) {
            let ratio = contrast(palette.on_stream, palette.stream(stream));
            assert!(ratio >= 3.0, "{theme}: a label on {stream:?} is {ratio:.2}");
        }
    }
}

#[test]
fn high_contrast_has_seven_to_one_for_texts_and_three_to_one_for_lines_and_areas() {
    for (theme, palette) in CONTRAST {
        for (ground, on) in grounds(palette) {
            for (name, text) in texts(palette).into_iter().chain([("accent", palette.accent)]) {
                let ratio = contrast(text, on);
                assert!(ratio >= 7.0, "{theme}: {name} on {ground} is {ratio:.2}");
            }
            for (name, line) in [("hairline", palette.line), ("likes line", palette.likes), ("costs", palette.costs)] {
                let ratio = contrast(line, on);
                assert!(ratio >= 3.0, "{theme}: {name} on {ground} is {ratio:.2}");
            }
        }
        for stream in Stream::ALL.into_iter().map(StreamId::Named).chain([StreamId::OneOff]) {
            let ratio = contrast(palette.stream(stream), palette.panel);
            assert!(ratio >= 3.0, "{theme}: {stream:?} on its ground is {ratio:.2}");
        }
    }
}
