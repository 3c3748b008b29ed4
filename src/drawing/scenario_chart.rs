//! Scenarios as lines over the months, with the bands of their futures.

use super::axis::ends_with_goal;
use super::canvas::Canvas;
use super::element::{Ink, Pen, TOTAL_LINE};
use super::gutter::{self, GutterLabel, Mark, draw_labels};
use super::labels::Anchor;
use super::months::{MonthsChart, MonthsFrame, months_axis, spread};
use super::palette::Role;
use super::plot::Axes;
use crate::forecast::futures::Bands;

/// The strength of a band.
const STRENGTH: f32 = 0.16;

/// A scenario as a line.
#[derive(Clone, Copy, Debug)]
pub struct ScenarioLine<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its colour, by its place in the palette; none for the base.
    pub colour: Option<u8>,
    /// Its amounts.
    pub months: &'a [f64],
    /// Its futures, if they are shown.
    pub bands: Option<&'a Bands>,
}

/// The ends of the axis.
#[must_use]
pub fn scenarios_axis(lines: &[ScenarioLine<'_>], goal: f64) -> (f64, f64) {
    let futures = lines.iter().filter_map(|one| one.bands).flat_map(|bands| bands.p10.iter().chain(&bands.p90));
    let all = || lines.iter().flat_map(|one| one.months).chain(futures.clone()).copied();
    ends_with_goal((all().fold(0.0, f64::min), all().fold(0.0, f64::max)), goal)
}

/// The axes of so many months, without a margin.
#[must_use]
pub fn scenarios_axes(frame: &MonthsFrame, months: usize, y: (f64, f64)) -> Axes {
    let xs = months_axis(months);
    Axes { rect: frame.plot, x: (xs[0], xs[xs.len() - 1]), y }
}

/// Adds the chart; bands that are not of these scenarios are grey.
pub fn draw_scenarios(canvas: &mut Canvas<'_>, chart: &MonthsChart<'_>, lines: &[ScenarioLine<'_>], role_of_bands: Option<Role>) {
    let MonthsChart { charted, frame, axes } = *chart;
    let xs = months_axis(charted.forecast.months());
    axes.draw(canvas, charted.money(), frame.goal.as_deref(), |inside| {
        for (one, bands) in lines.iter().filter_map(|one| Some((one, one.bands?))) {
            let role = role_of_bands.unwrap_or(Role::Scenario(one.colour));
            inside.add(axes.area(&xs, [&spread(&bands.p10), &spread(&bands.p90)], Ink::of(role, STRENGTH)));
        }
        for one in lines {
            inside.add(axes.line(&xs, &spread(one.months), Pen::solid(TOTAL_LINE, Role::Scenario(one.colour))));
        }
    });
    let likes = chart.draw_likes(canvas);
    chart.draw_months(canvas);
    let name = |one: &ScenarioLine<'_>| GutterLabel {
        text: one.name.to_owned(),
        mark: (Mark::Line, Role::Scenario(one.colour).into()),
        role: Role::Text,
        anchor: Anchor { y: axes.height(one.months.last().copied().unwrap_or(0.0)), weight: gutter::LINE },
    };
    draw_labels(canvas, axes.rect, frame.gutter, &lines.iter().map(name).chain([likes]).collect::<Vec<_>>());
}
