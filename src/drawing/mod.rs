//! Charts as plain geometry: areas, lines, marks, and labels in their places.
//!
//! A chart is built on a [`Canvas`] from the series of a plan. The window and every exported file draw the same [`Element`]s; only the measures
//! of texts come from outside, by a [`Ruler`].

pub mod axis;
mod band_chart;
mod canvas;
mod cash_panes;
mod claims_chart;
mod day_dots;
mod element;
mod geometry;
mod goal_tag;
pub mod gutter;
pub mod labels;
mod lever;
mod lever_chart;
mod likes_legend;
mod money_chart;
mod months;
mod palette;
mod past_months_chart;
mod plot;
mod scale;
mod scenario_chart;
mod stack_chart;
mod tornado_chart;
mod tornado_columns;
mod typeface;
mod waterfall_chart;

pub use band_chart::{ChartedFutures, draw_futures};
pub use canvas::{Canvas, Hang, StyledText, lines, shortened};
pub use cash_panes::{CashPanes, draw_cash};
pub use claims_chart::{CLAIM_ROW, ClaimBar, claim_height, draw_claim, draw_claims, draw_likes_claim};
pub use day_dots::{DayDots, NEAR, likes_answer};
pub use element::{Align, Drawing, Element, HAIRLINE, Ink, LIKES_LINE, Pattern, Pen, PlacedText, TOTAL_LINE, WASH};
pub use geometry::{Point, Rect, Size, to_figure, to_place};
pub use goal_tag::{GoalTag, axis_width};
pub use gutter::{GutterLabel, Mark, draw_labels, draw_mark};
pub use lever::{Lever, LeverRows, LeverState, Reachable, SetBy};
pub use lever_chart::{
    APPLY, LEVER_LEGEND, LEVER_ROW, LeverColumns, draw_lever, draw_lever_legend, draw_levers, draw_likes_lever, draw_together, likes_in_words, together_height,
};
pub use likes_legend::{draw_likes_legend, likes_legend_height, likes_legend_in_words};
pub use money_chart::{ChartedCash, named_month};
pub use months::{ChartedPlan, MonthsChart, MonthsFrame, OVER, UNDER, months_axis, spread};
pub use palette::{CONTRAST_DARK, CONTRAST_LIGHT, Colours, DARK, LIGHT, Role};
pub use past_months_chart::{ChartedPast, UNDER_PAST, draw_past};
pub use plot::{Axes, hint_if_empty};
pub use scale::Scale;
pub use scenario_chart::{ScenarioLine, draw_scenarios, scenarios_axes, scenarios_axis};
pub use stack_chart::{Stack, draw_stack};
pub use tornado_chart::{TORNADO_HEAD, TORNADO_ROW, TornadoBar, TornadoEffects, draw_bar, draw_tornado, draw_tornado_head, is_likes, write_effects};
pub use tornado_columns::{BarColumns, BarText};
pub use typeface::{Cut, Font, JAPANESE, Metrics, REGULAR, Ruler, SEMIBOLD, TypefaceRuler};
pub use waterfall_chart::{MonthBars, MonthChart, draw_month};
