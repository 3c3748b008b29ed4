//! The summary: four figures, each with a note.

use eframe::egui::{self, FontId, Role, TextFormat, Ui, WidgetInfo, vec2};

use crate::app::charts::Scene;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{hover_text, paint_label};
use crate::forecast::futures::{Band, Futures};
use crate::forecast::{Forecast, Line};
use crate::words::{Money, SummaryText};

/// One figure with its name and a note.
struct SummaryCard {
    name: String,
    figure: String,
    compact: String,
    note: String,
    /// The rest of the note, shown in the tooltip.
    more: String,
}

fn cards(scene: &Scene<'_>, futures: Option<&Futures>) -> [SummaryCard; 4] {
    let (forecast, month) = (scene.forecast, scene.month);
    let money = Money::of(scene.plan.currency());
    let (months, measure) = (forecast.months(), scene.plan.goal_measure());
    let per_hour = |amount: Option<f64>| amount.map_or(SummaryText::NoLiveHours, |amount| SummaryText::PerLiveHour(money.whole(amount)));
    let (gross, take_home) = (forecast.total(Line::Gross), forecast.total(Line::TakeHome));
    let (met, note) = forecast.goal_first_met().map_or((SummaryText::NotMet, SummaryText::Measured(measure, months)), |t| {
        (SummaryText::MetIn(forecast.month(t)), SummaryText::MeasuredInMonth(measure, t + 1, months))
    });
    let met = met.to_string();
    let band = |band: &Band| SummaryText::Band(money.compact(band.p10), money.compact(band.p90));
    // While the futures catch up their place says so: what a note means must not change under the finger.
    let of_futures = |say: &dyn Fn(&Futures) -> SummaryText, without: SummaryText| match futures {
        Some(futures) => say(futures).to_string(),
        None if scene.plan.futures_count() > 0 => SummaryText::BandPending.to_string(),
        None => without.to_string(),
    };
    let card = |name: SummaryText, amount: f64, note: String, more: SummaryText| SummaryCard {
        name: name.to_string(),
        figure: money.whole(amount),
        compact: money.compact(amount),
        note,
        more: more.to_string(),
    };
    [
        card(SummaryText::GrossOfMonth(month.month), month.gross, per_hour(month.per_live_hour).to_string(), SummaryText::BeforeCosts),
        card(
            SummaryText::Gross(months),
            gross,
            of_futures(&|futures| band(&futures.total_gross), per_hour(forecast.gross_per_live_hour())),
            per_hour(forecast.gross_per_live_hour()),
        ),
        card(SummaryText::TakeHome(months), take_home, of_futures(&|futures| band(&futures.total_take_home), SummaryText::AfterCosts), SummaryText::AfterCosts),
        SummaryCard {
            name: SummaryText::GoalFirstMet(money.compact(forecast.goal())).to_string(),
            compact: met.clone(),
            figure: met,
            note: of_futures(&|futures| chance_in_words(futures, forecast), note),
            more: SummaryText::AsSet(measure).to_string(),
        },
    ]
}

/// "8 in 10 meet it by Mar 2027", or the share that meets it at all.
fn chance_in_words(futures: &Futures, forecast: &Forecast) -> SummaryText {
    let by_month = &futures.chance.by_month;
    let at_all = by_month.last().copied().unwrap_or(0.0);
    if forecast.goal_first_met().is_none() {
        // A goal that is not met as set and is met in futures would seem a contradiction otherwise.
        return SummaryText::MeetThough(at_all);
    }
    let by = by_month.iter().position(|chance| *chance >= 0.8);
    by.map_or(SummaryText::Meet(at_all), |t| SummaryText::MeetBy(forecast.month(t)))
}

/// Below this width four cards do not fit beside each other.
const FOUR_CARDS: f32 = 560.0;
const CARD_HEIGHT: f32 = 84.0;

/// Shows the cards; `futures` are those of the plan on screen.
pub fn summary_ui(ui: &mut Ui, scene: &Scene<'_>, futures: Option<&Futures>) {
    let cards = cards(scene, futures);
    let columns = if ui.available_width() < FOUR_CARDS { 2 } else { 4 };
    #[expect(clippy::cast_precision_loss, reason = "two or four")]
    let width = (ui.available_width() - theme::GAP * (columns as f32 - 1.0)) / columns as f32;
    let height = if columns == 4 { CARD_HEIGHT } else { CARD_HEIGHT - 20.0 };
    for row in cards.chunks(columns) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = theme::GAP;
            for card in row {
                summary_card_ui(ui, card, vec2(width, height));
            }
        });
        if columns == 2 {
            ui.add_space(theme::SMALL_GAP);
        }
    }
}

fn summary_card_ui(ui: &mut Ui, card: &SummaryCard, size: egui::Vec2) {
    let palette = Palette::of(ui.visuals());
    let (rect, response) = ui.allocate_exact_size(size, egui::Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{}: {}, {}", card.name, card.figure, card.note)));
    let painter = ui.painter().with_clip_rect(rect);
    painter.rect(rect, theme::card_corners(), palette.panel, egui::Stroke::new(theme::HAIRLINE, palette.line), egui::StrokeKind::Inside);
    let inner = rect.shrink2(vec2(if size.x < 170.0 { 8.0 } else { theme::GAP }, 0.0));
    let fits = |text: &str, font: FontId| painter.layout_no_wrap(text.to_owned(), font, palette.text);
    let mut figure = fits(&card.figure, theme::headline());
    if figure.size().x > inner.width() || size.y < CARD_HEIGHT {
        figure = fits(&card.figure, theme::small_headline());
    }
    if figure.size().x > inner.width() {
        figure = fits(&card.compact, theme::small_headline());
    }
    paint_label(ui, &card.name, TextFormat::simple(theme::body(), palette.dim), inner.left()..=inner.right(), rect.top() + 0.21 * size.y);
    painter.galley(egui::pos2(inner.left(), rect.center().y - figure.size().y / 2.0 + 1.0), figure, palette.text);
    paint_label(ui, &card.note, TextFormat::simple(theme::note(), palette.faint), inner.left()..=inner.right(), rect.bottom() - 0.19 * size.y);
    hover_text(response, || format!("{}: {}\n{}\n{}", card.name, card.figure, card.note, card.more));
}
