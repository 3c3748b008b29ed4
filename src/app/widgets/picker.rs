//! A button that opens a list to search: the first match is chosen by Enter.

use eframe::egui::{Atom, Button, Id, IdSalt, Key, Popup, PopupCloseBehavior, Response, ScrollArea, Shape, Stroke, TextEdit, Ui, vec2};

/// One line of the list.
pub struct PickerRow<T> {
    /// Its value.
    pub value: T,
    /// Its text; the search looks in it.
    pub text: String,
}

/// Shows a button that opens a list: its text, and an arrow at the right.
pub fn arrow_button_ui(ui: &mut Ui, text: &str, width: f32) -> Response {
    // Room for the arrow, which is painted: the typeface has none.
    let atoms = (text, Atom::grow(), Atom::custom(IdSalt::new("arrow"), vec2(10.0, 6.0)));
    let button = ui.add(Button::new(atoms).min_size(vec2(width, ui.spacing().interact_size.y)).truncate());
    let at = button.rect.right_center() - vec2(14.0, 0.0);
    let corners = vec![at + vec2(-4.0, -2.5), at + vec2(4.0, -2.5), at + vec2(0.0, 3.0)];
    ui.painter().add(Shape::convex_polygon(corners, ui.visuals().widgets.inactive.fg_stroke.color, Stroke::NONE));
    button
}

/// Shows the button with the chosen text; returns the row that was chosen, and the button.
pub fn picker_ui<T: Clone>(ui: &mut Ui, chosen: &str, hint: &str, width: f32, rows: impl FnOnce() -> Vec<PickerRow<T>>) -> (Option<T>, Response) {
    let button = arrow_button_ui(ui, chosen, width);
    let typed_id: Id = button.id.with("search");
    let mut picked = None;
    Popup::menu(&button).close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        ui.set_width(width.max(220.0));
        let mut typed: String = ui.data(|data| data.get_temp(typed_id)).unwrap_or_default();
        let field = ui.add(TextEdit::singleline(&mut typed).hint_text(hint).desired_width(f32::INFINITY));
        let entered = field.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
        if !field.has_focus() && !ui.memory(|memory| memory.focused().is_some_and(|id| id != button.id)) {
            field.request_focus();
        }
        let wanted = typed.trim().to_lowercase();
        let matches: Vec<PickerRow<T>> = rows().into_iter().filter(|row| row.text.to_lowercase().contains(&wanted)).collect();
        if entered {
            picked = matches.first().map(|row| row.value.clone());
        }
        ScrollArea::vertical().max_height(280.0).show(ui, |ui| {
            for row in &matches {
                if ui.add(Button::selectable(row.text == chosen, row.text.as_str())).clicked() {
                    picked = Some(row.value.clone());
                }
            }
        });
        ui.data_mut(|data| data.insert_temp(typed_id, typed));
        if picked.is_some() {
            ui.data_mut(|data| data.remove_temp::<String>(typed_id));
            ui.close();
            // The field that had it goes with the list.
            button.request_focus();
        }
    });
    (picked, button)
}
