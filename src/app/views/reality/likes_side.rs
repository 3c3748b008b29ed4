//! The right side beside likes in one's own LIVEs: the LIVEs in figures, and claims that they do not prove.

use eframe::egui::{Align2, Button, Label, RichText, Role, Sense, Stroke, TextFormat, Ui, WidgetInfo, pos2, vec2};

use crate::app::charts::Scene;
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{fill_or_scroll_ui, paint_label, section_ui};
use crate::forecast::likes_in_lives::LikesInLives;
use crate::plan::Assumption;
use crate::report::{CsvMarks, csv, lives_table};
use crate::words::RealityWord;
use crate::words::reality_view::{NotProven, RealityText};
use crate::words::{Money, blurred, plain};

const ROW: f32 = 24.0;

/// Shows the panel; returns a copy of the LIVEs that was asked for.
pub(super) fn likes_side_ui(ui: &mut Ui, scene: &Scene<'_>) -> Option<PanelAction> {
    let palette = Palette::of(ui.visuals());
    let result = scene.results.likes_in_lives();
    let is_fresh = result.is_fresh();
    let likes = result.last()?;
    fill_or_scroll_ui(ui, |ui| {
        ui.label(RichText::new(RealityText::DaysOfYours(likes.used).to_string()).font(theme::title()));
        if let (Some(first), Some(last)) = (likes.points.first(), likes.points.last()) {
            ui.label(RichText::new(RealityText::FromTo(first.day, last.day).to_string()).font(theme::note()).color(palette.dim));
        }
        figures_ui(ui, scene, likes);
        section_ui(ui, RealityWord::NotProven.word());
        for claim in NotProven::ALL {
            ui.add_space(theme::SMALL_GAP);
            ui.add(Label::new(RichText::new(RealityText::Claim(claim).to_string()).font(theme::body())).wrap());
            ui.add(Label::new(RichText::new(RealityText::Reason(claim, likes.time_taken_out).to_string()).font(theme::note()).color(palette.dim)).wrap());
        }
        section_ui(ui, RealityWord::HowTakenOut.word());
        ui.add(Label::new(RichText::new(RealityText::HowItIsDone.to_string()).font(theme::note()).color(palette.dim)).wrap());
        ui.add_space(theme::GAP);
        let is_clicked = ui.add_enabled(is_fresh, Button::new(RealityText::CopyLives(likes.used).to_string())).clicked();
        is_clicked.then(|| PanelAction::Copy(csv(&lives_table(scene.plan, likes), CsvMarks::USUAL)))
    })
}

/// Time, diamonds and money, then likes, which paid nothing.
fn figures_ui(ui: &mut Ui, scene: &Scene<'_>, likes: &LikesInLives) {
    let palette = Palette::of(ui.visuals());
    let money = Money::of(scene.plan.currency());
    let sum = |of: fn(&crate::forecast::likes_in_lives::LivePoint) -> f64| likes.points.iter().map(of).sum::<f64>();
    let diamonds = sum(|point| point.diamonds);
    let paid = diamonds * scene.plan.value(Assumption::UsdPerDiamond) * scene.plan.value(Assumption::CurrencyPerUsd);
    let count = |count: f64| blurred(&plain(count.round())).into_owned();
    ui.spacing_mut().item_spacing.y = 0.0;
    row_ui(ui, RealityWord::TimeOnAir.word(), &RealityText::Hours((sum(|point| point.minutes) / 60.0).round()).to_string(), palette.text);
    row_ui(ui, RealityWord::Diamonds.word(), &count(diamonds), palette.text);
    row_ui(ui, RealityWord::TheyPaid.word(), &money.whole(paid), palette.text);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 9.0), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(theme::HAIRLINE, palette.line));
    row_ui(ui, &format!("♥ {}", RealityWord::Likes.word()), &plain(sum(|point| point.likes).round()), palette.likes_text);
    row_ui(ui, RealityWord::TheyPaid.word(), &money.cents(scene.forecast.likes().into()), palette.likes_text);
}

fn row_ui(ui: &mut Ui, name: &str, figure: &str, color: eframe::egui::Color32) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{name}: {figure}")));
    let y = rect.center().y;
    let left = ui.painter().text(pos2(rect.right(), y), Align2::RIGHT_CENTER, figure, theme::strong(), color).left();
    paint_label(ui, name, TextFormat::simple(theme::body(), color), rect.left()..=left - 8.0, y);
}
