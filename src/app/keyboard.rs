//! The keys of a shortcut, and the field that keys go to.

use eframe::egui::{Context, Event, InputState, Key, KeyboardShortcut};

/// Takes the keys of a shortcut out of the pass, with the text that came with them, which is no input of a field. Returns whether
/// they were pressed, with Alt exactly where it asks for it: Ctrl+Alt is `AltGr` on Windows, and egui takes it for Ctrl. The modifiers
/// are those of the press; those of the frame may be released by then. Shift+F10 is the menu of a row.
pub(super) fn take_shortcut(input: &mut InputState, shortcut: KeyboardShortcut) -> bool {
    let press = input.events.iter().position(|event| match event {
        Event::Key { key, pressed: true, modifiers, .. } => {
            let is_row_menu = *key == Key::F10 && modifiers.shift;
            *key == shortcut.logical_key && modifiers.alt == shortcut.modifiers.alt && !is_row_menu
        }
        _ => false,
    });
    let Some(press) = press else { return false };
    let is_taken = input.consume_shortcut(&shortcut);
    if is_taken {
        // The keys of a shortcut end their pass: only their own text follows.
        let mut place = 0;
        input.events.retain(|event| {
            place += 1;
            place <= press || !matches!(event, Event::Text(_))
        });
    }
    is_taken
}

/// Takes the focus from the field that is typed into: the typed text becomes part of the plan, or is refused there.
pub(super) fn leave_field(ctx: &Context) {
    ctx.memory_mut(|memory| {
        if let Some(field) = memory.focused() {
            memory.surrender_focus(field);
        }
    });
}
