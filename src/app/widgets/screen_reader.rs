//! Facts for screen readers that the toolkit's widgets leave out: states, announcements, values to set.

use eframe::egui::accesskit::{Action, ActionData, HasPopup, Live, Node, Role, Toggled};
use eframe::egui::{Context, Id, Response, Ui, UiKind, WidgetInfo};

/// The urgency of an announcement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    /// After all that is being read.
    Polite,
    /// At once: something went wrong.
    Assertive,
}

/// Announces the text of a control whenever it changes.
pub fn announce(response: &Response, urgency: Urgency) {
    tell(response, |node| {
        node.set_live(match urgency {
            Urgency::Polite => Live::Polite,
            Urgency::Assertive => Live::Assertive,
        });
    });
}

/// Tells more about a control, after its name.
pub fn describe(response: &Response, text: &str) {
    tell(response, |node| node.set_description(text));
}

/// Marks a control that expands. It stays a button that is pressed, too: AccessKit tells Linux nothing else.
pub fn tell_expands(response: &Response) {
    tell(response, |node| node.set_expanded(node.toggled() == Some(Toggled::True)));
}

/// Tells that a control is one tab of several: its state is to be chosen, and no box that is checked.
pub fn tell_tab(response: &Response) {
    tell(response, |node| {
        let is_chosen = node.toggled() == Some(Toggled::True);
        node.clear_toggled();
        node.set_selected(is_chosen);
    });
}

/// Tells that a button is an entry of a menu, one of a choice where it is on or off.
pub fn tell_menu_entry(response: &Response) {
    tell(response, |node| node.set_role(if node.toggled().is_some() { Role::MenuItemRadio } else { Role::MenuItem }));
}

/// Tells that a button of this text opens a menu.
pub fn tell_menu(response: &Response, text: &str) {
    response.widget_info(|| WidgetInfo::labeled(Role::MenuItem, response.enabled(), text));
    tell(response, |node| node.set_has_popup(HasPopup::Menu));
}

/// Tells that a field can be set to a text.
pub(super) fn tell_settable(response: &Response) {
    tell(response, |node| node.add_action(Action::SetValue));
}

/// Tells the limits and the step of a slider, and reads its value out as on screen.
pub(super) fn tell_slider(response: &Response, [low, high, step]: [f64; 3], shown: impl FnOnce() -> String) {
    tell(response, |node| {
        node.set_min_numeric_value(low);
        node.set_max_numeric_value(high);
        node.set_numeric_value_step(step);
        let shown = shown();
        node.set_value(shown.as_str());
        // Some systems have no text for the value of a slider.
        node.set_description(shown);
        for action in [Action::SetValue, Action::Increment, Action::Decrement] {
            node.add_action(action);
        }
    });
}

/// Names the dialog that this is in.
pub fn name_dialog(ui: &Ui, name: &str) {
    if let Some(dialog) = ui.stack().iter().find(|part| part.kind() == Some(UiKind::Modal)) {
        ui.ctx().accesskit_node_builder(dialog.unique_id, |node| node.set_label(name));
    }
}

/// Names the panel that this is in.
pub fn name_panel(ui: &Ui, name: &str) {
    on_panel(ui, |node| node.set_label(name));
}

/// Hides the panel that this is in: its contents are shown elsewhere.
pub fn hide_panel(ui: &Ui) {
    on_panel(ui, Node::set_hidden);
}

fn on_panel(ui: &Ui, write: impl FnOnce(&mut Node)) {
    if let Some(panel) = ui.stack().iter().find(|part| part.kind().is_some_and(|kind| kind.is_panel())) {
        ui.ctx().accesskit_node_builder(panel.unique_id, write);
    }
}

/// Hides the bars of scrolling parts, which have no names: a part scrolls to the focus by itself.
pub fn hide_scroll_bars(ctx: &Context) {
    let bars: Vec<Id> = ctx.viewport(|viewport| {
        let nodes = viewport.this_pass.accesskit_state.iter().flat_map(|state| &state.nodes);
        nodes.filter(|(_, node)| node.role() == Role::ScrollBar).map(|(id, _)| *id).collect()
    });
    for bar in bars {
        ctx.accesskit_node_builder(bar, Node::set_hidden);
    }
}

/// Changes the node of a control that has one.
fn tell(response: &Response, write: impl FnOnce(&mut Node)) {
    if response.ctx.has_accesskit_node(response.id) {
        response.ctx.accesskit_node_builder(response.id, write);
    }
}

/// The number that a screen reader sets a control to.
#[must_use]
pub(super) fn number_set(ctx: &Context, id: Id) -> Option<f64> {
    set_to(ctx, id, |data| if let ActionData::NumericValue(value) = data { Some(*value) } else { None })
}

/// The text that a screen reader sets a field to.
#[must_use]
pub(super) fn text_set(ctx: &Context, id: Id) -> Option<String> {
    set_to(ctx, id, |data| if let ActionData::Value(text) = data { Some(text.to_string()) } else { None })
}

fn set_to<T>(ctx: &Context, id: Id, read: impl Fn(&ActionData) -> Option<T>) -> Option<T> {
    ctx.input(|i| i.accesskit_action_requests(id, Action::SetValue).filter_map(|request| request.data.as_ref().and_then(&read)).last())
}

/// The steps up, or down below zero, that a screen reader moves a control by.
#[must_use]
pub(super) fn steps_asked(ctx: &Context, id: Id) -> i32 {
    let count = |action| ctx.input(|i| i32::try_from(i.num_accesskit_action_requests(id, action)).unwrap_or(0));
    count(Action::Increment) - count(Action::Decrement)
}
