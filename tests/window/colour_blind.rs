//! Streams apart for colour-blind eyes: in any stack, each two differ by 10 or more (CIEDE2000), seen without one kind of cones.
//!
//! The matrices are those of Machado, Oliveira and Fernandes (2009) at severity 1, for linear sRGB. The difference is that of Sharma, Wu and Dalal (2005).

use std::f64::consts::TAU;

use eframe::egui::Color32;
use zeroline::app::theme::{CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Palette};
use zeroline::forecast::StreamId;
use zeroline::plan::{OwnStreamId, Stream};

type Three = [f64; 3];

/// Normal sight, and that without long, middle and short cones.
const EYES: [(&str, [Three; 3]); 4] = [
    ("normal", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    ("protanopia", [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]]),
    ("deuteranopia", [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]]),
    ("tritanopia", [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]]),
];

/// Linear sRGB to CIE XYZ, white D65.
const XYZ: [Three; 3] = [[0.412_456_4, 0.357_576_1, 0.180_437_5], [0.212_672_9, 0.715_152_2, 0.072_175], [0.019_333_9, 0.119_192, 0.950_304_1]];
const WHITE: Three = [0.950_47, 1.0, 1.088_83];

fn times(matrix: [Three; 3], of: Three) -> Three {
    matrix.map(|row| row.iter().zip(of).map(|(factor, value)| factor * value).sum())
}

/// A colour in CIE Lab, as these eyes see it.
fn lab(color: Color32, eyes: [Three; 3]) -> Three {
    let linear = [color.r(), color.g(), color.b()].map(|channel| {
        let value = f64::from(channel) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    });
    let seen = times(eyes, linear).map(|value| value.clamp(0.0, 1.0));
    let mut bent = times(XYZ, seen);
    for (value, white) in bent.iter_mut().zip(WHITE) {
        let share = *value / white;
        *value = if share > 216.0 / 24_389.0 { share.cbrt() } else { (share * 24_389.0 / 27.0 + 16.0) / 116.0 };
    }
    [116.0 * bent[1] - 16.0, 500.0 * (bent[0] - bent[1]), 200.0 * (bent[1] - bent[2])]
}

/// The difference of two colours in CIE Lab, CIEDE2000.
fn difference(one: Three, other: Three) -> f64 {
    let strength = |chroma: f64| (chroma.powi(7) / (chroma.powi(7) + 25_f64.powi(7))).sqrt();
    let mean_chroma = f64::midpoint(one[1].hypot(one[2]), other[1].hypot(other[2]));
    let stretch = 1.5 - 0.5 * strength(mean_chroma);
    let polar = |of: Three| ((stretch * of[1]).hypot(of[2]), of[2].atan2(stretch * of[1]).rem_euclid(TAU));
    let ((chroma, hue), (other_chroma, other_hue)) = (polar(one), polar(other));
    let is_grey = chroma * other_chroma == 0.0;
    let turn = if is_grey { 0.0 } else { (other_hue - hue + TAU / 2.0).rem_euclid(TAU) - TAU / 2.0 };
    let mean_hue = if is_grey { hue + other_hue } else { (hue + turn / 2.0).rem_euclid(TAU) };
    let (mean_light, mean_chroma) = (f64::midpoint(one[0], other[0]), f64::midpoint(chroma, other_chroma));
    let wave = |times: f64, from: f64| (times * mean_hue - from.to_radians()).cos();
    let hue_weight = 1.0 - 0.17 * wave(1.0, 30.0) + 0.24 * wave(2.0, 0.0) + 0.32 * wave(3.0, -6.0) - 0.2 * wave(4.0, 63.0);
    let light = (other[0] - one[0]) / (1.0 + 0.015 * (mean_light - 50.0).powi(2) / (20.0 + (mean_light - 50.0).powi(2)).sqrt());
    let chroma_part = (other_chroma - chroma) / (1.0 + 0.045 * mean_chroma);
    let hue_part = 2.0 * (chroma * other_chroma).sqrt() * (turn / 2.0).sin() / (1.0 + 0.015 * mean_chroma * hue_weight);
    let blue = -((mean_hue.to_degrees() - 275.0) / 25.0).powi(2);
    let rotation = -2.0 * strength(mean_chroma) * (60.0 * blue.exp()).to_radians().sin();
    (light.powi(2) + chroma_part.powi(2) + hue_part.powi(2) + rotation * chroma_part * hue_part).sqrt()
}

#[test]
fn formula_of_differences_gives_the_published_values() {
    // Pairs 1, 7, 17 and 25 of Sharma, Wu and Dalal, table 1.
    for (one, other, published) in [
        ([50.0, 2.6772, -79.7751], [50.0, 0.0, -82.7485], 2.0425),
        ([50.0, 0.0, 0.0], [50.0, -1.0, 2.0], 2.3669),
        ([50.0, 2.5, 0.0], [73.0, 25.0, -18.0], 27.1492),
        ([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644),
    ] {
        let found = difference(one, other);
        assert!((found - published).abs() < 1e-4, "{one:?} and {other:?}: {found}, published {published}");
    }
}

/// Every stream there can be, once for each colour.
fn streams() -> Vec<StreamId> {
    let own = (1..=4).map(|number| StreamId::Own(OwnStreamId::new(number).unwrap()));
    Stream::ALL.into_iter().map(StreamId::Named).chain(own).chain([StreamId::OneOff]).collect()
}

#[test]
fn any_two_streams_of_a_stack_differ_for_colour_blind_eyes() {
    let themes: [(&str, &Palette); 4] = [("dark", &DARK), ("light", &LIGHT), ("contrast, dark", &CONTRAST_DARK), ("contrast, light", &CONTRAST_LIGHT)];
    let streams = streams();
    assert_eq!(streams.len(), 13);
    for (theme, palette) in themes {
        for (sight, eyes) in EYES {
            for (place, one) in streams.iter().enumerate() {
                for other in &streams[..place] {
                    let apart = difference(lab(palette.stream(*one), eyes), lab(palette.stream(*other), eyes));
                    assert!(apart >= 10.0, "{theme}, {sight}: {one:?} and {other:?} differ by {apart:.1}");
                }
            }
        }
    }
}
