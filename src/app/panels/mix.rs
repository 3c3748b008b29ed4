//! The right side: the income mix of the chosen month.

use std::sync::Arc;

use eframe::egui::{self, Align2, Color32, Rect, RichText, Role, Sense, TextFormat, Ui, WidgetInfo, pos2, vec2};

use crate::app::charts::{Scene, donut_ui};
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::ChangePreview;
use crate::app::widgets::{Same, blur_of, fill_or_scroll_ui, focus_ring, is_left_out, paint_label, paint_name, paint_once};
use crate::forecast::Line;
use crate::income::gifts;
use crate::plan::{Assumption, Key, Plan};
use crate::report::IncomeRow;
use crate::report::claim_effect::KeyRate;
use crate::words::{self, Money, PanelMessage, PanelText};

/// Shows donut and table, and the preview of a change; returns the user's action.
pub fn mix_ui(ui: &mut Ui, scene: &Scene<'_>, preview: Option<&ChangePreview>) -> Option<PanelAction> {
    let month = scene.month;
    let palette = Palette::of(ui.visuals());
    ui.horizontal(|ui| {
        ui.label(RichText::new(PanelText::IncomeMix.text()).font(theme::title()));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            ui.label(RichText::new(month.month.short()).font(theme::note()).color(palette.dim));
        });
    });
    fill_or_scroll_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        donut_ui(ui, scene);
        ui.add_space(theme::GAP);
        table_ui(ui, scene);
        ui.add_space(theme::GAP);
        match preview {
            Some(preview) => note_card_ui(ui, &preview.title, &preview.text),
            None => visibility_ui(ui, scene.plan),
        }
        rates_ui(ui, &scene.results.rates())
    })
}

/// The rates most plans rest on, with their sources; a click shows all of them. Left out where there is no room: every slider has them too.
fn rates_ui(ui: &mut Ui, rates: &Arc<Vec<KeyRate>>) -> Option<PanelAction> {
    const HEAD: f32 = 26.0;
    const RATE: f32 = 36.0;
    let palette = Palette::of(ui.visuals());
    let room = ui.clip_rect().bottom() - ui.cursor().top() - theme::GAP - HEAD;
    let fitting = rates.iter().zip(1_u8..).take_while(|(_, count)| f32::from(*count) * RATE <= room).count();
    if fitting < 2 {
        return None;
    }
    ui.add_space(theme::GAP);
    let (head, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEAD), Sense::hover());
    paint_label(
        ui,
        PanelText::SourcesOfRates.text(),
        TextFormat::simple(theme::strong(), palette.text),
        head.x_range().min..=head.x_range().max,
        head.center().y - 3.0,
    );
    let mut wanted = None;
    for rate in &rates[..fitting] {
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), RATE), Sense::click());
        response.widget_info(|| {
            let name = PanelMessage::Rate { label: rate.label, value: rate.value.clone(), note: rate.note.clone() };
            WidgetInfo::labeled(Role::Button, true, name.to_string())
        });
        if response.hovered() || response.has_focus() {
            ui.painter().rect_filled(rect.expand2(vec2(6.0, 0.0)), f32::from(theme::SMALL_RADIUS), palette.hovered);
        }
        focus_ring(ui, &response, rect.expand2(vec2(6.0, 0.0)));
        paint_once(ui, response.id, (Same(Arc::clone(rates)), rect), || {
            let note = if rate.disagree { palette.caution } else { palette.faint };
            let value = ui.painter().text(pos2(rect.right(), rect.top() + 11.0), Align2::RIGHT_CENTER, &rate.value, theme::strong(), palette.text);
            ui.painter().text(pos2(rect.right(), rect.top() + 26.0), Align2::RIGHT_CENTER, &rate.note, theme::note(), note);
            paint_label(ui, rate.label, TextFormat::simple(theme::body(), palette.dim), rect.left()..=value.left() - 6.0, rect.top() + 11.0);
        });
        if response.clicked() {
            wanted = Some(PanelAction::Sources(Some(Key::Assumption(rate.of))));
        }
    }
    wanted
}

const ROW: f32 = 23.0;
const SHARE: f32 = 46.0;

fn table_ui(ui: &mut Ui, scene: &Scene<'_>) {
    let palette = Palette::of(ui.visuals());
    let month = scene.month;
    for row in &month.rows {
        if row.line == Line::Likes {
            rule_ui(ui);
        }
        if !is_left_out(ui, vec2(ui.available_width(), ROW)) {
            row_ui(ui, scene, row);
        }
    }
    rule_ui(ui);
    sum_ui(ui, scene, (PanelText::Gross, month.gross), palette.text);
    sum_ui(ui, scene, (PanelText::CostsAndTax, -(month.costs + month.tax)), palette.dim);
    sum_ui(ui, scene, (PanelText::TakeHome, month.take_home), palette.text);
}

fn row_ui(ui: &mut Ui, scene: &Scene<'_>, row: &IncomeRow) {
    let money = Money::of(scene.plan.currency());
    let is_loss = row.shown < 0.0;
    let share = || if is_loss { PanelText::Loss.text().to_owned() } else { words::whole_percent(row.share) };
    let (_, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let blur = blur_of(&response);
    let amount = || blur.within(|| money.whole(row.shown));
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{}: {}, {}", row.label, amount(), share())));
    paint_once(ui, response.id, (scene.state(), response.rect, blur), || paint_row(ui, row, response.rect, [amount(), share()]));
}

fn paint_row(ui: &Ui, row: &IncomeRow, rect: Rect, [amount, share]: [String; 2]) {
    let palette = Palette::of(ui.visuals());
    let (is_likes, is_loss) = (row.line == Line::Likes, row.shown < 0.0);
    let (text, dim) = if is_likes {
        (palette.likes_text, palette.likes_text)
    } else if row.enabled {
        (palette.text, if is_loss { palette.bad } else { palette.dim })
    } else {
        (palette.faint, palette.faint)
    };
    let painter = ui.painter();
    let y = rect.center().y;
    let mark = pos2(rect.left() + 6.0, y);
    if is_likes {
        painter.text(mark, Align2::CENTER_CENTER, "♥", theme::body(), palette.likes_text);
    } else {
        let square = Rect::from_center_size(mark, vec2(11.0, 11.0));
        let color = palette.of_line(row.line);
        if row.enabled {
            painter.rect_filled(square, 3.0, color);
        } else {
            painter.rect_stroke(square, 3.0, egui::Stroke::new(theme::HAIRLINE, color), egui::StrokeKind::Inside);
        }
    }
    painter.text(pos2(rect.right(), y), Align2::RIGHT_CENTER, share, theme::body(), dim);
    let amount = painter.text(pos2(rect.right() - SHARE, y), Align2::RIGHT_CENTER, amount, theme::strong(), if is_loss { palette.bad } else { text });
    let font = if is_likes { theme::strong() } else { theme::body() };
    paint_name(ui, [&row.label, row.short_label()], TextFormat::simple(font, text), rect.left() + 20.0..=amount.left() - 6.0, y);
}

fn sum_ui(ui: &mut Ui, scene: &Scene<'_>, (name, amount): (PanelText, f64), color: Color32) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let blur = blur_of(&response);
    let amount = || blur.within(|| Money::of(scene.plan.currency()).whole(amount));
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{}: {}", name.text(), amount())));
    paint_once(ui, response.id, (scene.state(), rect, blur), || {
        let y = rect.center().y;
        let amount = ui.painter().text(pos2(rect.right() - SHARE, y), Align2::RIGHT_CENTER, amount(), theme::strong(), color);
        paint_label(ui, name.text(), TextFormat::simple(theme::strong(), color), rect.left() + 20.0..=amount.left() - 6.0, y);
    });
}

fn rule_ui(ui: &mut Ui) {
    let palette = Palette::of(ui.visuals());
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 9.0), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, egui::Stroke::new(theme::HAIRLINE, palette.line));
}

fn visibility_ui(ui: &mut Ui, plan: &Plan) {
    let lift = plan.value(Assumption::LiftPerDoubling);
    let text = if lift == 0.0 {
        PanelText::NoLift.text().to_owned()
    } else {
        let factor = (gifts::visibility(&plan.values()) * 100.0).round() / 100.0;
        let (lift, factor) = (words::percent(lift), words::plain(factor));
        PanelMessage::Lift { lift, factor }.to_string()
    };
    note_card_ui(ui, PanelText::LiftFromLikes.text(), &text);
}

fn note_card_ui(ui: &mut Ui, title: &str, text: &str) {
    let palette = Palette::of(ui.visuals());
    theme::card(palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = theme::SMALL_GAP;
        ui.label(RichText::new(title).font(theme::strong()));
        ui.label(RichText::new(text).font(theme::note()).color(palette.dim));
    });
}
