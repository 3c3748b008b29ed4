//! The kind of control that has the focus: the list of shortcuts begins with its keys.

use eframe::egui::{Context, Id, Memory, Order, Popup, Rect, Role, WidgetInfo};

use super::charts::walked_kind;
use crate::words::ControlKind;

/// The control in focus after a frame; `before` is that of the frame before, `bar` the place of the menus. A control says its kind in the frame in
/// which it gets the focus, but for one that was given it.
pub(super) fn control_in_focus(ctx: &Context, before: Option<(Id, Option<ControlKind>)>, bar: Rect) -> Option<(Id, Option<ControlKind>)> {
    let focused = ctx.memory(Memory::focused)?;
    if let Some(known) = before.filter(|(id, _)| *id == focused) {
        return Some(known);
    }
    let said = ctx.output(|output| output.events.last().and_then(|event| kind_of(event.widget_info())));
    // Entries of menus and of lists look like buttons.
    let response = ctx.read_response(focused);
    let is_entry = Popup::is_any_open(ctx) && response.as_ref().is_some_and(|response| response.layer_id.order == Order::Foreground);
    let is_in_bar = response.is_some_and(|response| bar.contains(response.rect.center()));
    let is_of_list = matches!(before, Some((_, Some(ControlKind::List))));
    let kind = match said {
        Some(ControlKind::Button) | None if is_entry => Some(if is_of_list { ControlKind::List } else { ControlKind::Menu }),
        None if is_in_bar => Some(ControlKind::Menu),
        None => walked_kind(ctx, focused),
        said => said,
    };
    Some((focused, kind))
}

fn kind_of(info: &WidgetInfo) -> Option<ControlKind> {
    match info.role {
        Role::Slider if info.value.is_none() => Some(ControlKind::Event),
        Role::Slider => Some(ControlKind::Slider),
        Role::TextInput | Role::MultilineTextInput | Role::SpinButton => Some(ControlKind::Field),
        Role::Tab => Some(ControlKind::Tab),
        Role::ComboBox => Some(ControlKind::List),
        Role::MenuItem => Some(ControlKind::Menu),
        Role::Image => None,
        _ => Some(ControlKind::Button),
    }
}
