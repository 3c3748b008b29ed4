//! The keys of a shortcut, and the field that keys go to.

use eframe::egui::{Context, Event, InputState, Key, KeyboardShortcut};

/// Whether the keys of a shortcut were pressed with Alt exactly where it asks for it: Ctrl+Alt is `AltGr` on Windows, and egui takes it
/// for Ctrl. The modifiers are those of the press; those of the frame may be released by then. Shift+F10 is the menu of a row.
pub(super) fn is_pressed(input: &InputState, shortcut: KeyboardShortcut) -> bool {
    input.events.iter().any(|event| match event {
        Event::Key { key, pressed: true, modifiers, .. } => {
            let is_row_menu = *key == Key::F10 && modifiers.shift;
            *key == shortcut.logical_key && modifiers.alt == shortcut.modifiers.alt && !is_row_menu
        }
        _ => false,
    })
}

/// Takes the focus from the field that is typed into: the typed text becomes part of the plan, or is refused there.
pub(super) fn leave_field(ctx: &Context) {
    ctx.memory_mut(|memory| {
        if let Some(field) = memory.focused() {
            memory.surrender_focus(field);
        }
    });
}
