//! The labels right of a plot: a mark, a name, and a leader to the line or area where the label had to move.

use eframe::egui::{Align2, Color32, CornerRadius, Painter, Rect, Shape, Stroke, StrokeKind, TextFormat, pos2, vec2};

use super::labels::{Anchor, column};
use crate::app::theme::{self, Palette};
use crate::app::widgets::cut;

/// From the plot to the mark, from the mark to the text.
const MARK: f32 = 12.0;
const TEXT: f32 = 26.0;
/// Further than this from its line a label has a leader.
const MOVED: f32 = 2.0;

/// The weight of the label of likes: it stays at its line.
pub(crate) const LIKES: f32 = 1e6;
/// The weight of the label of a line, above that of any area.
pub(crate) const LINE: f32 = 1e3;

/// The mark of a label, as the plot draws it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// An area.
    Area,
    /// The outline of an area.
    Outline,
    /// A line.
    Line,
    /// A dotted line.
    Dots,
    /// Likes.
    Heart,
}

/// A label right of a plot.
#[derive(Debug)]
pub(crate) struct GutterLabel {
    /// Its text.
    pub(crate) text: String,
    /// Its mark, and the colour of that.
    pub(crate) mark: (Mark, Color32),
    /// The colour of its text.
    pub(crate) color: Color32,
    /// The end of the line, or the middle of the area, that it names.
    pub(crate) anchor: Anchor,
}

/// Paints labels between a plot and the right end of its chart; those without room are left to the tooltip.
pub(crate) fn paint_labels(painter: &Painter, plot: Rect, gutter: Rect, labels: &[GutterLabel]) {
    if gutter.width() <= TEXT {
        return;
    }
    let palette = Palette::of(&painter.ctx().global_style().visuals);
    let anchors: Vec<Anchor> = labels.iter().map(|label| label.anchor).collect();
    for (label, y) in labels.iter().zip(column(&anchors, (gutter.top(), gutter.bottom()))) {
        let Some(y) = y else { continue };
        let left = gutter.left() + MARK;
        if (y - label.anchor.y).abs() > MOVED {
            let from = pos2(plot.right() + 1.0, label.anchor.y.clamp(plot.top(), plot.bottom()));
            painter.line_segment([from, pos2(left - 2.0, y)], Stroke::new(theme::HAIRLINE, palette.faint));
        }
        let (mark, color) = label.mark;
        match mark {
            Mark::Area => {
                painter.rect_filled(Rect::from_center_size(pos2(left + 4.5, y), vec2(9.0, 9.0)), CornerRadius::same(2), color);
            }
            Mark::Outline => {
                let square = Rect::from_center_size(pos2(left + 4.5, y), vec2(9.0, 9.0));
                painter.rect_stroke(square, CornerRadius::same(2), Stroke::new(theme::HAIRLINE, color), StrokeKind::Inside);
            }
            Mark::Line => {
                painter.hline(left..=left + 9.0, y, Stroke::new(theme::TOTAL_LINE, color));
            }
            Mark::Dots => painter.extend(Shape::dotted_line(&[pos2(left + 1.0, y), pos2(left + 9.0, y)], color, 3.5, 1.0)),
            Mark::Heart => {
                painter.text(pos2(left + 4.5, y), Align2::CENTER_CENTER, "♥", theme::note(), color);
            }
        }
        let galley = cut(painter, &label.text, TextFormat::simple(theme::chart_label(), label.color), gutter.width() - TEXT);
        painter.galley(pos2(gutter.left() + TEXT, y - galley.size().y / 2.0), galley, label.color);
    }
}
