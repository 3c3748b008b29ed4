//! Days with LIVEs as dots: likes and diamonds as they look, and against those that are usual for the same time on air.

use eframe::egui::{Align2, Color32, Mesh, Painter, Pos2, Rect, RichText, Role, Sense, Shape, Stroke, TextFormat, Ui, WidgetInfo, lerp, pos2, vec2};

use crate::app::theme::{self, Palette};
use crate::app::widgets::{cut, focus_ring, hover_text_at_pointer, paint_once, to_f32};
use crate::drawing::axis::{grid, nice_ends, nice_step};
use crate::drawing::to_figure;
use crate::forecast::likes_in_lives::{LikesEffect, LikesInLives, LivePoint};
use crate::words::reality_view::RealityText;
use crate::words::{Heading, blurred, plain};

/// Room for the amounts at the left, the titles above and the texts below.
const LEFT: f32 = 52.0;
const ABOVE: f32 = 54.0;
const BELOW: f32 = 34.0;
/// The radius of a dot.
const DOT: f32 = 3.5;
/// The shades of dots, by time on air.
const SHADES: u8 = 5;
/// The size of a mark of the legend.
const SWATCH: f32 = 12.0;
/// The strength of the interval's colour.
const WEDGE: f32 = 0.25;
/// Points of the curve through the dots.
const CURVE: u16 = 32;

/// The places of dots in a plot.
#[derive(Clone, Copy)]
struct DotAxes {
    rect: Rect,
    x: (f64, f64),
    y: (f64, f64),
}

impl DotAxes {
    /// The place of a point on screen.
    fn at(&self, x: f64, y: f64) -> Pos2 {
        let part = |value: f64, (low, high): (f64, f64)| to_f32((value - low) / (high - low));
        pos2(lerp(self.rect.left()..=self.rect.right(), part(x, self.x)), lerp(self.rect.bottom()..=self.rect.top(), part(y, self.y)))
    }
}

/// A chart of dots.
struct DotChart<'a> {
    painter: &'a Painter,
    axes: DotAxes,
    palette: &'a Palette,
}

/// The shade of a day among all, by its time on air: 0 for the shortest fifth.
fn shade(point: &LivePoint, lengths: &[f64]) -> u8 {
    let shorter = lengths.partition_point(|minutes| *minutes < point.minutes);
    u8::try_from(shorter * usize::from(SHADES) / lengths.len().max(1)).unwrap_or(SHADES).min(SHADES - 1)
}

/// Times on air in ascending order.
fn lengths(likes: &LikesInLives) -> Vec<f64> {
    let mut lengths: Vec<f64> = likes.points.iter().map(|point| point.minutes).collect();
    lengths.sort_unstable_by(f64::total_cmp);
    lengths
}

/// The colour of a dot.
fn dot_color(palette: &Palette, shade: u8) -> Color32 {
    let strength = 0.35 + 0.65 * f32::from(shade) / f32::from(SHADES - 1);
    palette.panel.lerp_to_gamma(palette.accent, strength)
}

impl DotChart<'_> {
    /// Shows a dot for each day.
    fn dots(&self, likes: &LikesInLives, place: impl Fn(&LivePoint) -> (f64, f64)) {
        let lengths = lengths(likes);
        for point in &likes.points {
            let (x, y) = place(point);
            self.painter.circle(self.axes.at(x, y), DOT, dot_color(self.palette, shade(point, &lengths)), Stroke::new(0.5, self.palette.panel));
        }
    }

    /// The lines of a grid with their texts at the left.
    fn rows(&self, rows: impl IntoIterator<Item = (f64, String)>) {
        let rect = self.axes.rect;
        for (at, text) in rows {
            let y = self.axes.at(0.0, at).y;
            self.painter.hline(rect.x_range(), y, Stroke::new(theme::HAIRLINE, self.palette.line));
            self.painter.text(pos2(rect.left() - 6.0, y), Align2::RIGHT_CENTER, blurred(&text), theme::note(), self.palette.faint);
        }
    }

    /// The texts under the plot, and the meaning of the axis.
    fn columns(&self, columns: impl IntoIterator<Item = (f64, String)>, meaning: &RealityText) {
        let rect = self.axes.rect;
        for (at, text) in columns {
            self.painter.text(pos2(self.axes.at(at, 0.0).x, rect.bottom() + 5.0), Align2::CENTER_TOP, blurred(&text), theme::note(), self.palette.faint);
        }
        self.painter.text(pos2(rect.center().x, rect.bottom() + 19.0), Align2::CENTER_TOP, meaning.to_string(), theme::note(), self.palette.dim);
    }
}

/// The title of a chart, a remark under it, and the meaning of its amounts; returns the plot.
fn titles_ui(ui: &Ui, [title, remark, amounts]: [RealityText; 3]) -> Rect {
    let palette = Palette::of(ui.visuals());
    let (outer, painter) = (ui.max_rect(), ui.painter());
    let rows = [(title, theme::strong(), palette.text, 0.0), (remark, theme::note(), palette.dim, 18.0), (amounts, theme::note(), palette.faint, 34.0)];
    for (text, font, color, down) in rows {
        let galley = cut(painter, &text.to_string(), TextFormat::simple(font, color), outer.width());
        painter.galley(outer.left_top() + vec2(0.0, down), galley, color);
    }
    Rect::from_min_max(outer.min + vec2(LEFT, ABOVE), outer.max - vec2(4.0, BELOW))
}

/// Shows likes and diamonds of each day.
pub(super) fn as_it_looks_ui(ui: &mut Ui, likes: &LikesInLives) {
    let palette = Palette::of(ui.visuals());
    let remark = likes.as_it_looks.map_or(RealityText::TooFewDots, |effect| RealityText::LooksLike(effect.with_twice));
    let rect = titles_ui(ui, [RealityText::AsItLooks, remark.clone(), RealityText::DiamondsOfDay]);
    let most = |of: fn(&LivePoint) -> f64| likes.points.iter().map(of).fold(1.0, f64::max);
    let (x, y) = (nice_ends(0.0, most(|point| point.likes)), nice_ends(0.0, most(|point| point.diamonds)));
    let axes = DotAxes { rect, x, y };
    let response = ui.interact(rect, ui.scope_id().with("looks"), Sense::click());
    paint_once(ui, response.id, (rect, likes.clone()), || {
        let chart = DotChart { painter: ui.painter(), axes, palette };
        chart.rows(grid(y.0, y.1, nice_step(y.1 - y.0)).into_iter().map(|amount| (amount, plain(amount))));
        chart.columns(grid(x.0, x.1, 2.0 * nice_step(x.1 - x.0)).into_iter().map(|amount| (amount, plain(amount))), &RealityText::LikesOfDay);
        chart.dots(likes, |point| (point.likes, point.diamonds));
        if let Some(effect) = likes.as_it_looks {
            curve(&chart, likes, effect);
        }
    });
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, format!("{}: {remark}", RealityText::AsItLooks)));
    focus_ring(ui, &response, rect);
    if let Some(point) = nearest(&response, &axes, likes, |point| (point.likes, point.diamonds)) {
        hover_text_at_pointer(response, || day_in_words(point));
    }
}

/// The curve of the relation without controls.
fn curve(chart: &DotChart<'_>, likes: &LikesInLives, effect: LikesEffect) {
    let slope = libm::log2(1.0 + effect.with_twice);
    let mean = |of: fn(&LivePoint) -> f64| likes.points.iter().map(|point| libm::log2(of(point))).sum::<f64>() / to_figure(likes.points.len());
    let (likes_mean, diamonds_mean) = (mean(|point| point.likes), mean(|point| point.diamonds));
    let most = likes.points.iter().map(|point| point.likes).fold(1.0, f64::max);
    let points = (1..=CURVE).map(|i| most * f64::from(i) / f64::from(CURVE));
    let points: Vec<_> = points.map(|x| chart.axes.at(x, libm::exp2(diamonds_mean + slope * (libm::log2(x) - likes_mean)))).collect();
    chart.painter.with_clip_rect(chart.axes.rect).extend(Shape::dashed_line(&points, Stroke::new(1.5, chart.palette.text), 5.0, 4.0));
}

/// Shows each day against days of the same time on air.
pub(super) fn taken_out_ui(ui: &mut Ui, likes: &LikesInLives) {
    let palette = Palette::of(ui.visuals());
    let remark = likes.time_taken_out.map_or(RealityText::TooFewDots, |effect| RealityText::WhatIsLeft(effect.with_twice));
    let rect = titles_ui(ui, [RealityText::TakenOut(likes.has_viewers), remark.clone(), RealityText::DiamondsForLength]);
    let most = |of: fn(&LivePoint) -> f64| likes.points.iter().map(|point| of(point).abs()).fold(1.2, f64::max) * 1.08;
    let (wide, high) = (most(|point| point.more_likes), most(|point| point.more_diamonds));
    let axes = DotAxes { rect, x: (-wide, wide), y: (-high, high) };
    let response = ui.interact(rect, ui.scope_id().with("controlled"), Sense::click());
    let has_fit = likes.time_taken_out.is_some();
    paint_once(ui, response.id, (rect, likes.clone()), || {
        let chart = DotChart { painter: ui.painter(), axes, palette };
        let words = || [(-1.0, RealityText::Half), (0.0, RealityText::AsUsual), (1.0, RealityText::Double)].map(|(at, text)| (at, text.to_string()));
        chart.rows(words());
        chart.columns(words(), &RealityText::LikesForLength);
        if let Some(effect) = likes.time_taken_out {
            wedge(&chart, effect);
        }
        if has_fit {
            chart.dots(likes, |point| (point.more_likes, point.more_diamonds));
        }
    });
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, format!("{}: {remark}", RealityText::TakenOut(likes.has_viewers))));
    focus_ring(ui, &response, rect);
    if let Some(point) = nearest(&response, &axes, likes, |point| (point.more_likes, point.more_diamonds)).filter(|_| has_fit) {
        hover_text_at_pointer(response, || day_in_words(point));
    }
}

/// The line of the relation with the controls, and the lines of its interval on either side.
fn wedge(chart: &DotChart<'_>, effect: LikesEffect) {
    let DotChart { painter, axes, palette } = *chart;
    let painter = painter.with_clip_rect(axes.rect);
    let (left, right) = axes.x;
    let slope = |with_twice: f64| libm::log2(1.0 + with_twice);
    if let Some((low, high)) = effect.interval {
        let mut mesh = Mesh::default();
        let color = palette.likes.gamma_multiply(WEDGE);
        for (i, x) in (0_u32..).zip([left, right]) {
            for (at, end) in [(x, low), (x, high), (0.0, low)] {
                mesh.colored_vertex(axes.at(at, at * slope(end)), color);
            }
            mesh.add_triangle(3 * i, 3 * i + 1, 3 * i + 2);
        }
        painter.add(mesh);
    }
    let end = |x: f64| axes.at(x, x * slope(effect.with_twice));
    painter.line_segment([end(left), end(right)], Stroke::new(theme::LIKES_LINE, palette.likes));
}

/// The shades of dots by time on air, where days differ in it, and the line with its interval.
pub(super) fn legend_ui(ui: &mut Ui, likes: &LikesInLives) {
    let palette = Palette::of(ui.visuals());
    let lengths = lengths(likes);
    // The first day that is not of the shortest fifth, and the first of the longest.
    let place = |fifths: usize| lengths.get((fifths * lengths.len()).div_ceil(usize::from(SHADES)));
    ui.horizontal_wrapped(|ui| {
        let note_ui = |ui: &mut Ui, text: String| ui.label(RichText::new(text).font(theme::note()).color(palette.dim));
        if let (Some(short), Some(long)) = (place(1), place(4))
            && lengths.first() < lengths.last()
        {
            note_ui(ui, RealityText::DotsUnder(short / 60.0).to_string());
            let (rect, _) = ui.allocate_exact_size(vec2(f32::from(SHADES) * SWATCH, SWATCH), Sense::hover());
            for shade in 0..SHADES {
                let center = pos2(rect.left() + (f32::from(shade) + 0.5) * SWATCH, rect.center().y);
                ui.painter().circle(center, DOT, dot_color(palette, shade), Stroke::new(0.5, palette.panel));
            }
            note_ui(ui, RealityText::DotsFrom(long / 60.0).to_string());
            ui.add_space(theme::GAP);
        }
        if likes.time_taken_out.is_some_and(|effect| effect.interval.is_some()) {
            let (rect, _) = ui.allocate_exact_size(vec2(2.0 * SWATCH, SWATCH), Sense::hover());
            ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(theme::LIKES_LINE, palette.likes));
            note_ui(ui, Heading::TwiceTheLikes.name().to_owned());
            let (rect, _) = ui.allocate_exact_size(vec2(2.0 * SWATCH, SWATCH), Sense::hover());
            ui.painter().rect_filled(rect, 2.0, palette.likes.gamma_multiply(WEDGE));
            note_ui(ui, Heading::NineteenInTwenty.name().to_owned());
        }
    });
}

/// The day whose dot is under the pointer.
fn nearest<'a>(response: &eframe::egui::Response, axes: &DotAxes, likes: &'a LikesInLives, place: impl Fn(&LivePoint) -> (f64, f64)) -> Option<&'a LivePoint> {
    let pointer = response.hover_pos()?;
    let distance = |point: &LivePoint| {
        let (x, y) = place(point);
        axes.at(x, y).distance(pointer)
    };
    let near = likes.points.iter().min_by(|a, b| distance(a).total_cmp(&distance(b)))?;
    (distance(near) <= 2.5 * DOT).then_some(near)
}

fn day_in_words(point: &LivePoint) -> String {
    RealityText::LiveDay { day: point.day, minutes: point.minutes, likes: point.likes, diamonds: point.diamonds }.to_string()
}
