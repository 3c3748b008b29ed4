//! The summary: four figures, each with a note.

use std::cmp::Ordering;
use std::sync::Arc;

use eframe::egui::text::{LayoutJob, TextWrapping};
use eframe::egui::{self, Align2, FontId, Id, Rect, Response, Role, TextFormat, Ui, WidgetInfo, vec2};

use super::reality_cards::reality_cards;
use super::summary_card::{SummaryCard, difference};
use crate::app::charts::Scene;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{Same, blur_of, compute_once, count_f32, hover_text, paint_label, paint_once, text_width};
use crate::forecast::futures::{Band, Futures};
use crate::forecast::{Forecast, Line};
use crate::plan::{Variant, YearMonth};
use crate::words::{Blur, Language, Money, NumberFormat, SummaryText, ViewName};

fn cards(scene: &Scene<'_>, futures: Option<&Futures>, base: Option<&Forecast>) -> [SummaryCard; 4] {
    let (forecast, month) = (scene.forecast, scene.month);
    let money = Money::of(scene.plan.currency());
    let (months, measure) = (forecast.months(), scene.plan.goal_measure());
    let per_hour = |amount: Option<f64>| amount.map_or(SummaryText::NoLiveHours, |amount| SummaryText::PerLiveHour(money.whole(amount)));
    let (gross, take_home) = (forecast.total(Line::Gross), forecast.total(Line::TakeHome));
    let (met, note) = forecast.goal_first_met().map_or((SummaryText::NotMet, SummaryText::Measured(measure, months)), |t| {
        (SummaryText::MetIn(forecast.month(t)), SummaryText::MeasuredInMonth(measure, t + 1, months))
    });
    let met = met.to_string();
    let band = |band: &Band| {
        let [low, high] = money.compact_ends(band.p10, band.p90);
        SummaryText::Band(low, high)
    };
    // While the futures catch up their place says so: a note must not change its meaning under the pointer.
    let of_futures = |say: &dyn Fn(&Futures) -> SummaryText, without: SummaryText| match futures {
        Some(futures) => say(futures),
        None if scene.plan.futures_count() > 0 => SummaryText::BandPending,
        None => without,
    };
    let difference = |amount: f64, of: &dyn Fn(&Forecast) -> f64| base.and_then(|base| difference(money, amount - of(base)));
    let card = |[name, title]: [SummaryText; 2], amount: f64, [note, more]: [SummaryText; 2], of: &dyn Fn(&Forecast) -> f64| SummaryCard {
        name: name.to_string(),
        title: title.to_string(),
        difference: difference(amount, of),
        figure: money.whole(amount),
        compact: money.compact(amount),
        note: note.to_string(),
        more: more.to_string(),
    };
    [
        card(
            [SummaryText::GrossOfMonth(month.month), SummaryText::MetIn(month.month)],
            month.gross,
            [per_hour(month.per_live_hour), SummaryText::BeforeCosts],
            &|base| gross_in(base, month.month),
        ),
        card(
            [SummaryText::Gross(months), SummaryText::Months(months)],
            gross,
            [of_futures(&|futures| band(&futures.total_gross), per_hour(forecast.gross_per_live_hour())), per_hour(forecast.gross_per_live_hour())],
            &|base| base.total(Line::Gross),
        ),
        card(
            [SummaryText::TakeHome(months), SummaryText::OfItTakeHome],
            take_home,
            [of_futures(&|futures| band(&futures.total_take_home), SummaryText::AfterCosts), SummaryText::AfterCosts],
            &|base| base.total(Line::TakeHome),
        ),
        SummaryCard {
            name: SummaryText::GoalFirstMet(money.compact(forecast.goal())).to_string(),
            title: SummaryText::GoalMet.to_string(),
            difference: base.and_then(|base| goal_difference(forecast, base)),
            compact: met.clone(),
            figure: met,
            note: of_futures(&|futures| chance_in_words(futures, forecast), note).to_string(),
            more: SummaryText::AsSet(measure).to_string(),
        },
    ]
}

/// Gross in a month; 0 where the forecast does not have it.
fn gross_in(forecast: &Forecast, month: YearMonth) -> f64 {
    (0..forecast.months()).find(|t| forecast.month(*t) == month).map_or(0.0, |t| forecast.row(Line::Gross)[t])
}

/// The difference of the month that first meets the goal; `None` where it is the same.
fn goal_difference(forecast: &Forecast, base: &Forecast) -> Option<(String, Ordering)> {
    let text = match (forecast.goal_first_met(), base.goal_first_met()) {
        (Some(now), Some(then)) if now < then => SummaryText::Sooner(then - now),
        (Some(now), Some(then)) if now > then => return Some((SummaryText::Later(now - then).to_string(), Ordering::Less)),
        (None, Some(then)) => return Some((SummaryText::BaseMet(base.month(then)).to_string(), Ordering::Less)),
        (Some(_), None) => SummaryText::BaseNotMet,
        (Some(_), Some(_)) | (None, None) => return None,
    };
    Some((text.to_string(), Ordering::Greater))
}

/// The least share of the futures that is said as one.
const SAID: f64 = 0.005;

/// "8 in 10: by Mar 2027", or the share that meets it at all.
fn chance_in_words(futures: &Futures, forecast: &Forecast) -> SummaryText {
    let by_month = &futures.chance.by_month;
    let at_all = by_month.last().copied().unwrap_or(0.0);
    if forecast.goal_first_met().is_none() {
        // A goal that is not met as set and is met in futures would seem a contradiction otherwise.
        return if at_all < SAID { SummaryText::Meet(at_all) } else { SummaryText::MeetThough(at_all) };
    }
    let by = by_month.iter().position(|chance| *chance >= 0.8);
    by.map_or(SummaryText::Meet(at_all), |t| SummaryText::MeetBy(forecast.month(t)))
}

/// Below this width four cards do not fit beside each other.
const FOUR_CARDS: f32 = 560.0;
const CARD_HEIGHT: f32 = 84.0;
/// The height of a second line of notes, where one is too wide for its card.
const NOTE_LINE: f32 = 14.0;

/// The room of the second line of notes. It depends on the language, the currency and the width alone, so that no amount moves the view.
fn more_height(ui: &Ui, scene: &Scene<'_>, width: f32) -> f32 {
    let currency = scene.plan.currency();
    let usual = || {
        let money = Money::of(currency);
        let [low, high] = money.compact_ends(99_999.0, 99_999.0);
        let notes = [SummaryText::Band(low, high), SummaryText::PerLiveHour(money.whole(999.0)), SummaryText::MeetBy(scene.month.month)];
        let fits = |note: &SummaryText| text_width(ui.painter(), &note.to_string(), theme::note()) <= width - 2.0 * margin(width);
        if notes.iter().all(fits) { 0.0 } else { NOTE_LINE }
    };
    *compute_once(ui.ctx(), Id::unique("height of summary"), (currency, Language::current(), NumberFormat::current(), width), usual)
}

/// Left and right of the texts of a card.
fn margin(width: f32) -> f32 {
    if width < 170.0 { 8.0 } else { theme::GAP }
}

/// Shows the cards of a view.
pub fn summary_ui(ui: &mut Ui, scene: &Scene<'_>, view: ViewName) {
    let futures = scene.results.futures().fresh().map(|run| &run.futures);
    let base = (scene.document.shown() != Variant::Base).then(|| scene.results.base_forecast());
    let is_past = view == ViewName::Reality && !scene.results.known_months().is_empty();
    let of_futures = futures.map(|futures| &**futures);
    let make = || if is_past { reality_cards(scene, of_futures) } else { cards(scene, of_futures, base.as_deref()) };
    let given = scene.results.given().fresh().filter(|_| is_past).map(|result| result.futures.clone().map(Same));
    let state = (scene.state(), futures.map(|futures| Same(Arc::clone(futures))), given, is_past);
    let cards = compute_once(ui.ctx(), Id::unique("summary"), state, make);
    let columns = if ui.available_width() < FOUR_CARDS { 2 } else { 4 };
    let width = (ui.available_width() - theme::GAP * (count_f32(columns) - 1.0)) / count_f32(columns);
    let more = more_height(ui, scene, width);
    let height = (if columns == 4 { CARD_HEIGHT } else { CARD_HEIGHT - 20.0 }) + more;
    for (first, row) in (0..).step_by(columns).zip(cards.chunks(columns)) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = theme::GAP;
            for (place, card) in (first..).zip(row) {
                let (rect, response) = ui.allocate_exact_size(vec2(width, height), egui::Sense::hover());
                // The pointer shows the one figure that it is on.
                let revealed = (blur_of(&response) != Blur::current()).then(|| Blur::Off.within(make));
                let card = revealed.as_ref().map_or(card, |cards| &cards[place]);
                describe(&response, card);
                paint_once(ui, response.id, (Same(Arc::clone(&cards)), rect, revealed.is_some()), || paint_card(ui, card, rect, more));
                hover_text(response, || format!("{}: {}\n{}\n{}", card.name, card.figure, card.note, card.more));
            }
        });
        if columns == 2 {
            ui.add_space(theme::SMALL_GAP);
        }
    }
}

fn describe(response: &Response, card: &SummaryCard) {
    response.widget_info(|| {
        let difference = card.difference.as_ref().map_or_else(String::new, |(difference, _)| format!(", {}", SummaryText::Difference(difference.clone())));
        WidgetInfo::labeled(Role::Label, true, format!("{}: {}, {}{difference}", card.name, card.figure, card.note))
    });
}

/// Paints a card whose height has so much room for a second line of its note.
fn paint_card(ui: &Ui, card: &SummaryCard, rect: Rect, more: f32) {
    let palette = Palette::of(ui.visuals());
    let one_line = rect.with_max_y(rect.bottom() - more);
    let size = one_line.size();
    let painter = ui.painter().with_clip_rect(rect);
    painter.rect(rect, theme::card_corners(), palette.panel, egui::Stroke::new(theme::HAIRLINE, palette.line), egui::StrokeKind::Inside);
    let inner = rect.shrink2(vec2(margin(size.x), 0.0));
    let fits = |text: &str, font: FontId| painter.layout_no_wrap(text.to_owned(), font, palette.text);
    let mut figure = fits(&card.figure, theme::headline());
    if figure.size().x > inner.width() || size.y < CARD_HEIGHT {
        figure = fits(&card.figure, theme::small_headline());
    }
    if figure.size().x > inner.width() {
        figure = fits(&card.compact, theme::small_headline());
    }
    if figure.size().x > inner.width() {
        figure = fits(&card.compact, theme::title());
    }
    let y = rect.top() + 0.21 * size.y;
    let right = card.difference.as_ref().map_or(inner.right(), |(difference, order)| {
        let color = if order.is_lt() { palette.bad } else { palette.good };
        painter.text(egui::pos2(inner.right(), y), Align2::RIGHT_CENTER, difference, theme::chart_label(), color).left() - theme::SMALL_GAP
    });
    paint_label(ui, &card.title, TextFormat::simple(theme::body(), palette.dim), inner.left()..=right, y);
    painter.galley(egui::pos2(inner.left(), one_line.center().y - figure.size().y / 2.0 + 1.0), figure, palette.text);
    let mut note = LayoutJob::single_section(card.note.clone(), TextFormat::simple(theme::note(), palette.faint));
    note.wrap = TextWrapping { max_width: inner.width(), max_rows: if more > 0.0 { 2 } else { 1 }, ..TextWrapping::default() };
    let note = painter.layout_job(note);
    let first_line = one_line.bottom() - 0.19 * size.y - NOTE_LINE / 2.0;
    painter.galley(egui::pos2(inner.left(), first_line), note, palette.faint);
}
