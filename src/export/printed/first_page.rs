//! The first page: the answer, four figures, the streams, the futures, and the assumptions that matter most.

use std::sync::Arc;

use super::page_writer::{BlockTag, PageWriter};
use super::printed_content::PrintedContent;
use super::printed_table::{PrintedCell, PrintedTable, columns};
use crate::drawing::{
    Align, Canvas, ChartedFutures, ChartedPlan, Font, GoalTag, HAIRLINE, Hang, Mark, MonthsChart, MonthsFrame, Pen, Point, Rect, Role, Stack, StyledText,
    TOTAL_LINE, TypefaceRuler, UNDER, draw_futures, draw_stack, is_likes, lines, shortened,
};
use crate::forecast::Line;
use crate::forecast::sensitivity::tornado;
use crate::plan::{Assumption, Key, Plan};
use crate::report::claim_effect::origin;
use crate::report::{full_label, is_enabled, sheet, stream_name};
use crate::words::printed_report::PrintedText;
use crate::words::report::Sentence;
use crate::words::{ChartText, Heading, Money, SummaryText, ViewName, plain, printable, quantity_of, shown};

/// The height of the chart of the streams, and of that of the futures.
const STREAMS: f32 = 245.0;
const FUTURES: f32 = 240.0;
/// The width of that, beside the table.
const FUTURES_WIDTH: f32 = 312.0;
/// The width of sources.
const BASIS: f32 = 228.0;
/// The assumptions that matter most.
const MOST: usize = 5;

/// The plan as its charts draw it.
pub(super) const fn charted<'a>(source: &PrintedContent<'a>) -> ChartedPlan<'a> {
    ChartedPlan { plan: source.plan, forecast: source.forecast, chosen: None }
}

/// A chart over the months in this place.
pub(super) fn months_chart(
    canvas: &mut Canvas<'_>,
    charted: ChartedPlan<'_>,
    (place, y): (Rect, (f64, f64)),
    draw: impl FnOnce(&mut Canvas<'_>, &MonthsChart<'_>),
) {
    let goal = GoalTag::new(canvas.ruler, (charted.forecast.goal(), charted.money()), place.width()).map(Arc::new);
    if let Some(frame) = MonthsFrame::new(place, goal, UNDER) {
        let axes = frame.axes(charted.forecast.months(), y);
        draw(canvas, &MonthsChart { charted, frame: &frame, axes });
    }
}

pub(super) fn write(writer: &mut PageWriter, source: &PrintedContent<'_>) {
    head(writer, source);
    figures(writer, source);
    streams(writer, source);
    if source.futures.is_some() {
        let top = writer.y;
        futures(writer, source);
        let bottom = writer.y;
        writer.y = top;
        by_stream(writer, source, writer.within().left() + FUTURES_WIDTH + 16.0);
        writer.y = writer.y.max(bottom);
    } else {
        by_stream(writer, source, writer.within().left());
    }
    matter_most(writer, source);
}

/// The name, the day, the span, and the answer in a sentence.
fn head(writer: &mut PageWriter, source: &PrintedContent<'_>) {
    let (within, plan) = (writer.within(), source.plan);
    let name = printable(plan.name()).into_owned();
    writer.add(BlockTag::Title, |canvas| {
        let name = canvas.shortened(&name, Font::HEADLINE, within.width() - 150.0);
        canvas.text(within.min, (Align::Left, Hang::Top), &StyledText::new(&name, Font::HEADLINE, Role::Text));
    });
    let day = PrintedText::Day(source.today).to_string();
    let span = PrintedText::Span { first: plan.start_month(), last: source.forecast.month(plan.months() - 1), currency: plan.currency() }.to_string();
    writer.add(BlockTag::Paragraph, |canvas| {
        canvas.text(Point::new(within.right(), within.top() + 10.0), (Align::Right, Hang::Top), &StyledText::new(&day, Font::BODY, Role::Dim));
        canvas.text(Point::new(within.left(), within.top() + 32.0), (Align::Left, Hang::Top), &StyledText::new(&span, Font::BODY, Role::Dim));
    });
    writer.y = within.top() + 64.0;
    let money = Money::of(plan.currency());
    let (measure, months) = (plan.goal_measure(), plan.months());
    let answer = match source.futures {
        Some(futures) => {
            let band = futures.total(measure);
            PrintedText::InFutures { low: band.p10, high: band.p90, money, months, measure }
        }
        None => PrintedText::AsSet { total: source.forecast.total(measure.into()), money, months, measure },
    };
    writer.paragraph(&answer.to_string(), Font::QUESTION, Role::Text);
    if source.futures.is_some_and(|futures| futures.is_cut_off) {
        writer.paragraph(&Sentence::CutOff.to_string(), Font::BODY, Role::Dim);
    }
    writer.y += 12.0;
}

/// Four figures under a line each; likes are the fourth.
fn figures(writer: &mut PageWriter, source: &PrintedContent<'_>) {
    let PrintedContent { plan, forecast, futures, .. } = *source;
    let money = Money::of(plan.currency());
    let months = plan.months();
    let band = |band: Option<(f64, f64)>| band.map(|(low, high)| SummaryText::Band(money.compact(low), money.compact(high)).to_string());
    let of = |measure| futures.map(|futures| futures.total(measure)).map(|band| (band.p10, band.p90));
    let hour = forecast.gross_per_live_hour().map(|amount| SummaryText::PerLiveHour(money.whole(amount)).to_string());
    let met = forecast.goal_first_met().map_or(SummaryText::NotMet, |t| SummaryText::MetIn(forecast.month(t))).to_string();
    let met_by =
        futures.and_then(|futures| futures.chance.by_month.iter().position(|share| *share >= 0.8)).map(|t| SummaryText::MeetBy(forecast.month(t)).to_string());
    let likes = plain(plan.value(Assumption::LikesPerMonth));
    let all = [
        (SummaryText::Gross(months).to_string(), money.whole(forecast.total(Line::Gross)), hour.unwrap_or_default(), Role::Text),
        (
            SummaryText::TakeHome(months).to_string(),
            money.whole(forecast.total(Line::TakeHome)),
            band(of(crate::plan::GoalMeasure::TakeHome)).unwrap_or_default(),
            Role::Text,
        ),
        (SummaryText::GoalFirstMet(money.compact(forecast.goal())).to_string(), met, met_by.unwrap_or_default(), Role::Text),
        (PrintedText::Likes(likes).to_string(), money.cents(0.0), PrintedText::LikesNote.to_string(), Role::LikesText),
    ];
    let (within, top) = (writer.within(), writer.y);
    let width = (within.width() - 3.0 * 16.0) / 4.0;
    let mut left = within.left();
    let mut bottom = top + 78.0;
    for (name, figure, note, role) in all {
        writer.add(BlockTag::Paragraph, |canvas| {
            let line = if role == Role::LikesText { Role::Figure(Line::Likes) } else { Role::Text };
            canvas.level((left, left + width), top, Pen::solid(TOTAL_LINE, line));
            let mut below = |from: f32, text: &str, font: Font, role: Role| {
                canvas.text(Point::new(left, from), (Align::Left, Hang::Top), &StyledText::new(text, font, role)).bottom()
            };
            let dim = if role == Role::LikesText { role } else { Role::Dim };
            below(top + 8.0, &shortened(&TypefaceRuler, &name, Font::NOTE, width), Font::NOTE, dim);
            below(top + 24.0, &shortened(&TypefaceRuler, &figure, Font::HEADLINE, width), Font::HEADLINE, role);
            let end = lines(&TypefaceRuler, &note, Font::NOTE, width).iter().fold(top + 58.0, |from, line| below(from, line, Font::NOTE, dim));
            bottom = bottom.max(end + 6.0);
        });
        left += width + 16.0;
    }
    writer.y = bottom;
}

fn streams(writer: &mut PageWriter, source: &PrintedContent<'_>) {
    let height = writer.scaled(STREAMS);
    writer.heading(ViewName::Time.question(), height);
    let (within, top, charted) = (writer.within(), writer.y, charted(source));
    let stack = Stack::new(source.forecast, None);
    let alt = ChartText::Streams(source.plan.months(), source.forecast.total(Line::Gross), charted.money()).to_string();
    writer.add(BlockTag::Figure(alt), |canvas| {
        let place = Rect::from_ends(within.across(), (top, top + height));
        months_chart(canvas, charted, (place, stack.axis(source.forecast.goal())), |canvas, chart| draw_stack(canvas, chart, &stack));
    });
    writer.y += height;
}

/// The futures, left of the table.
fn futures(writer: &mut PageWriter, source: &PrintedContent<'_>) {
    let Some(futures) = source.futures else { return };
    let height = writer.scaled(FUTURES);
    writer.heading(ViewName::Range.question(), height);
    let (within, top, charted) = (writer.within(), writer.y, charted(source));
    let of = ChartedFutures { futures, fresh: true, one: None };
    let band = futures.total(source.plan.goal_measure());
    let alt = ChartText::Futures { count: futures.count, months: source.plan.months(), low: band.p10, high: band.p90, money: charted.money() }.to_string();
    writer.add(BlockTag::Figure(alt), |canvas| {
        let place = Rect::from_ends((within.left(), within.left() + FUTURES_WIDTH), (top, top + height));
        months_chart(canvas, charted, (place, of.axis(&charted)), |canvas, chart| draw_futures(canvas, chart, &of));
    });
    writer.y += height;
}

/// The table by stream, from this place on to the right end, with likes and the sums.
fn by_stream(writer: &mut PageWriter, source: &PrintedContent<'_>, left: f32) {
    let PrintedContent { plan, forecast, futures, .. } = *source;
    writer.y += 14.0;
    let top = writer.y;
    let title = PrintedText::WhereFrom.to_string();
    writer.add(BlockTag::Heading, |canvas| {
        canvas.text(Point::new(left, top), (Align::Left, Hang::Top), &StyledText::new(&title, Font::TITLE, Role::Text));
    });
    writer.y += 26.0;
    let money = Money::of(plan.currency());
    let sheet = sheet(forecast, 1.0);
    let (first, total) = (&sheet.months[0], &sheet.total);
    let mut rows: Vec<Vec<PrintedCell>> = Vec::new();
    for (i, id) in forecast.streams().enumerate().filter(|(_, id)| is_enabled(plan, *id)) {
        let amounts = [first.streams[i], total.streams[i]].map(|amount| PrintedCell::note(money.whole(amount)));
        let name = PrintedCell::note(stream_name(plan, id)).marked(Mark::Area, Role::Figure(Line::Stream(id)));
        rows.push([name].into_iter().chain(amounts).chain([PrintedCell::dim("")]).collect());
    }
    let nothing = |text: String| PrintedCell::new(text, Font::LABEL, Role::LikesText);
    let likes = nothing(Heading::Likes.into()).marked(Mark::Heart, Role::LikesText);
    let pay = money.whole(forecast.likes().into());
    rows.push(vec![likes, nothing(pay.clone()), nothing(pay.clone()), nothing(pay)]);
    let band = |of: Option<&crate::forecast::futures::Band>| of.map_or_else(String::new, |band| money.compact_ends(band.p10, band.p90).join(" – "));
    let sums = [
        (Heading::Gross, first.gross, total.gross, band(futures.map(|futures| &futures.total_gross))),
        (Heading::CostsAndTax, -first.costs - first.tax, -total.costs - total.tax, String::new()),
        (Heading::TakeHome, first.take_home, total.take_home, band(futures.map(|futures| &futures.total_take_home))),
    ];
    for (name, first, total, band) in sums {
        rows.push(vec![PrintedCell::strong(name), PrintedCell::strong(money.whole(first)), PrintedCell::strong(money.whole(total)), PrintedCell::dim(band)]);
    }
    let width = writer.within().right() - left + 8.0;
    let widths = [(width - 240.0, Align::Left), (66.0, Align::Right), (72.0, Align::Right), (102.0, Align::Right)];
    let head = vec![Heading::Stream.into(), forecast.month(0).short(), SummaryText::Months(plan.months()).to_string(), Heading::EightInTen.into()];
    PrintedTable { columns: columns(left, &widths), head, rows }.write(writer);
}

/// The assumptions that move the total most, with their sources.
fn matter_most(writer: &mut PageWriter, source: &PrintedContent<'_>) {
    let plan: &Plan = source.plan;
    let bars = tornado(plan, plan.goal_measure());
    let most: Vec<_> = bars.iter().filter(|bar| !is_likes(bar)).take(MOST).collect();
    if most.is_empty() {
        return;
    }
    writer.heading(&PrintedText::MatterMost(most.len()).to_string(), 80.0);
    let money = Money::of(plan.currency());
    let widest = most.iter().map(|bar| bar.low_effect.abs().max(bar.high_effect.abs())).fold(f64::MIN_POSITIVE, f64::max);
    let row = |bar: &&crate::forecast::sensitivity::Bar| {
        let words = |value| quantity_of(bar.key).map_or_else(String::new, |quantity| shown(value, quantity, money));
        let now = plan.estimate_at(bar.key).map_or_else(String::new, |estimate| words(estimate.value()));
        let basis = if let Key::Assumption(of) = bar.key { format!("{:#}", origin(plan, source.ledger, of, source.today)) } else { String::new() };
        let mut effect = PrintedCell::note("");
        effect.bars = Some([bar.low_effect, bar.high_effect].map(|amount| crate::drawing::to_place(amount / widest)));
        vec![
            PrintedCell::strong(full_label(plan, bar.key)),
            PrintedCell::note(now),
            PrintedCell::dim(PrintedText::Range(words(bar.low_input), words(bar.high_input)).to_string()),
            PrintedCell::note(money.signed_compact(bar.low_effect.min(bar.high_effect))),
            effect,
            PrintedCell::note(money.signed_compact(bar.low_effect.max(bar.high_effect))),
            PrintedCell::dim(basis),
        ]
    };
    let rows = most.iter().map(row).collect();
    let widths = [
        (144.0, Align::Left),
        (50.0, Align::Right),
        (94.0, Align::Right),
        (62.0, Align::Right),
        (62.0, Align::Middle),
        (58.0, Align::Left),
        (BASIS + 8.0, Align::Left),
    ];
    let head =
        [PrintedText::Assumption, PrintedText::Value, PrintedText::RangeOf, PrintedText::AtLow, PrintedText::Empty, PrintedText::AtHigh, PrintedText::Basis];
    PrintedTable { columns: columns(writer.within().left(), &widths), head: head.map(|text| text.to_string()).to_vec(), rows }.write(writer);
    let within = writer.within();
    let y = writer.y;
    writer.add(BlockTag::Artifact, |canvas| canvas.level(within.across(), y, Pen::solid(HAIRLINE, Role::Grid)));
}
