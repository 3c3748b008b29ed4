//! One number that could reach the target: now, needed and usual on its track, and the button that applies it.

use eframe::egui::{self, Button, Response, Role, Sense, Ui, WidgetInfo, vec2};

use crate::app::charts::{Scene, ScreenRuler, in_drawing, paint, rect_on_screen};
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::ChangePreview;
use crate::app::widgets::{blur_of, hover_text_beside, in_place, is_left_out, paint_once};
use crate::drawing::{
    APPLY, Align, Font, Hang, LEVER_LEGEND, LEVER_ROW, Lever, LeverColumns, Point, Rect, SetBy, StyledText, draw_lever, draw_lever_legend, draw_likes_lever,
    draw_together, likes_in_words, together_height,
};
use crate::forecast::goal_seek::Adjustment;
use crate::plan::{Assumption, Key};
use crate::report::full_label;
use crate::session;
use crate::words::reach_view::{ReachSentence, ReachText};

const BUTTON: f32 = 24.0;

fn row(ui: &mut Ui, height: f32) -> (Rect, Response) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    (in_drawing(rect), response)
}

/// Shows the row of a number; returns its change when it is applied. The tip is its preview where no panel beside it shows that.
pub(super) fn lever_row_ui(ui: &mut Ui, scene: &Scene<'_>, lever: &Lever<'_>, tip: Option<&ChangePreview>) -> Option<PanelAction> {
    if is_left_out(ui, vec2(ui.available_width(), LEVER_ROW)) {
        return None;
    }
    let plan = scene.plan;
    let (row, response) = row(ui, LEVER_ROW);
    let (rect, found) = (rect_on_screen(&row), lever.found(plan));
    let blur = blur_of(&response);
    response.widget_info(|| {
        let text = || format!("{}: {}, {}", full_label(plan, lever.key), lever.change_in_words(plan), lever.note(plan));
        WidgetInfo::labeled(Role::Label, true, blur.within(text))
    });
    if ui.rect_contains_pointer(rect) {
        ui.painter().rect_filled(rect.expand2(vec2(6.0, 0.0)), f32::from(theme::SMALL_RADIUS), Palette::of(ui.visuals()).card);
    }
    paint_once(ui, response.id, (scene.state(), lever.state(plan), rect, blur), || {
        blur.within(|| paint(ui.painter(), |canvas| draw_lever(canvas, plan, lever, &LeverColumns::beside_button(row))));
    });
    if let Some(tip) = tip {
        hover_text_beside(response, rect, || format!("{}\n{}", tip.title, tip.text));
    } else if found.is_none() && lever.answer.is_some() {
        hover_text_beside(response, rect, || blur.within(|| lever.note(plan)));
    }
    match lever.set_by {
        SetBy::Creator => apply_ui(ui, row, || full_label(plan, lever.key), found),
        SetBy::Others => None,
    }
}

/// Shows the button at the right end of a row; it is off where there is nothing to do.
fn apply_ui(ui: &mut Ui, row: Rect, label: impl Fn() -> String, change: Option<&Adjustment>) -> Option<PanelAction> {
    let place = egui::pos2(row.right() - APPLY, row.top() + (LEVER_ROW - BUTTON) / 2.0);
    let rect = egui::Rect::from_min_size(place, vec2(APPLY, BUTTON));
    let response = in_place(ui, rect, |ui| {
        // The longest word of all languages fills the button.
        ui.spacing_mut().button_padding.x = 2.0;
        ui.add_enabled(change.is_some(), Button::new(ReachText::Apply.to_string()).min_size(rect.size()))
    });
    response.widget_info(|| WidgetInfo::labeled(Role::Button, change.is_some(), format!("{}: {}", ReachText::Apply, label())));
    let change = change.filter(|_| response.clicked())?;
    Some(PanelAction::Session(session::Action::Adjust(change.clone())))
}

/// Paints the legend of the marks on the tracks, over them.
pub(super) fn legend_ui(ui: &mut Ui) {
    let (row, _) = row(ui, LEVER_LEGEND);
    let columns = LeverColumns::beside_button(row);
    paint(ui.painter(), |canvas| {
        let legend = draw_lever_legend(canvas, &columns);
        let stay = ReachText::LockedStay.to_string();
        // Beside the legend where there is room; the lock of each number says it, too.
        if columns.has_track() && canvas.size(&stay, Font::NOTE).width <= row.right() - legend {
            let place = Point::new(row.right(), row.center().y);
            canvas.text(place, (Align::Right, Hang::Middle), &StyledText::new(&stay, Font::NOTE, crate::drawing::Role::Dim));
        }
    });
}

/// Shows the row of several numbers together, with every change.
pub(super) fn together_row_ui(ui: &mut Ui, scene: &Scene<'_>, lever: &Lever<'_>) -> Option<PanelAction> {
    let plan = scene.plan;
    let (found, text, label) = (lever.found_together(), lever.together_in_words(plan), ReachText::ALittleOfEach.to_string());
    let height = together_height(&ScreenRuler(ui.painter()), &text, ui.available_width());
    let (row, response) = row(ui, height);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{label}: {text}")));
    paint(ui.painter(), |canvas| draw_together(canvas, &text, &LeverColumns::beside_button(row)));
    hover_text_beside(response, rect_on_screen(&row), || {
        found.map_or_else(|| text.clone(), |change| ReachSentence::Gives(lever.reached(plan, change)).to_string())
    });
    apply_ui(ui, row, || label.clone(), found)
}

/// Shows the row of likes.
pub(super) fn likes_row_ui(ui: &mut Ui, scene: &Scene<'_>) {
    let (row, response) = row(ui, LEVER_ROW);
    response.widget_info(|| {
        let (note, verdict) = likes_in_words(scene.plan);
        let verdict = verdict.map_or_else(String::new, |verdict| verdict.to_string());
        WidgetInfo::labeled(Role::Label, true, format!("{}: {note}. {verdict}", Key::Assumption(Assumption::LikesPerMonth).label()))
    });
    paint(ui.painter(), |canvas| draw_likes_lever(canvas, scene.plan, &LeverColumns::beside_button(row)));
}
