//! The month under the pointer: planned and real by stream, or both bands of a month to come, and likes with nothing.

use eframe::egui::{Response, Ui};

use super::reality_inputs::{RealityInputs, ends_of};
use crate::app::charts::{ReadMonth, Scene, TooltipMark, TooltipRow, rows_tooltip_ui};
use crate::app::theme::Palette;
use crate::forecast::Line;
use crate::report;
use crate::words::RealityWord;
use crate::words::reality_view::RealityText;
use crate::words::{Heading, Money};

/// Shows it beside the month.
pub(super) fn tooltip_ui(ui: &Ui, response: &Response, scene: &Scene<'_>, inputs: &RealityInputs<'_>, read: &ReadMonth) {
    rows_tooltip_ui(ui, response, read, &rows(scene, inputs, read.t, Palette::of(ui.visuals())));
}

fn rows(scene: &Scene<'_>, inputs: &RealityInputs<'_>, t: usize, palette: &Palette) -> Vec<TooltipRow> {
    let (plan, forecast, money) = (scene.plan, scene.forecast, scene.money());
    let running = inputs.months.running.iter().map(|running| &running.so_far);
    let past = inputs.months.known.iter().chain(running).find(|month| month.t == t);
    let rest = |name: &str, amount: String| TooltipRow { name: name.to_owned(), amount, mark: TooltipMark::Rest, color: palette.dim };
    let head = TooltipRow {
        name: forecast.month(t).long(),
        amount: past.map_or_else(String::new, |month| money.whole(month.gross())),
        mark: TooltipMark::Head,
        color: palette.text,
    };
    let streams = past.into_iter().flat_map(|month| forecast.streams().zip(&month.earned)).filter_map(|(stream, earned)| {
        let amount = earned.filter(|amount| *amount != 0.0)?;
        let color = if amount < 0.0 { palette.bad } else { palette.dim };
        let mark = TooltipMark::Square(palette.stream(stream));
        Some(TooltipRow { name: report::stream_name(plan, stream).to_owned(), amount: money.whole(amount), mark, color })
    });
    let likes = TooltipRow { name: Heading::Likes.name().to_owned(), amount: nothing(scene, money), mark: TooltipMark::Heart, color: palette.likes_text };
    let planned = rest(RealityWord::Planned.word(), money.whole(forecast.at(Line::Gross, t)));
    let band = inputs.planned.and_then(|futures| ends_of(money, &futures.gross, t)).map(|band| rest(&RealityText::PlannedBand.to_string(), band));
    let new = inputs.given.filter(|_| past.is_none() && t >= inputs.charted(scene.today).to_come());
    let new = new.and_then(|given| ends_of(money, &given.futures.gross, t)).map(|band| rest(&RealityText::NewBand.to_string(), band));
    std::iter::once(head).chain(streams).chain([likes, planned]).chain(band).chain(new).collect()
}

/// The pay for likes.
fn nothing(scene: &Scene<'_>, money: Money) -> String {
    money.whole(scene.forecast.likes().into())
}
