//! Type-ahead: a letter moves the focus to the next entry of an open list that begins with it.

use eframe::egui::{ComboBox, Event, Id, Memory, Response, Ui};

/// The search for a letter among the entries that a frame shows.
#[derive(Clone, Copy)]
struct LetterSearch {
    frame: u64,
    /// The entry that had the focus as the letter came.
    from: Option<Id>,
    /// Entries from here on are after it.
    is_after: bool,
    found: LetterMatch,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum LetterMatch {
    Nothing,
    /// An entry before the one that had the focus: another one after it comes first.
    Before,
    After,
}

/// Takes the letter typed in this frame for an entry of this text. Called for each entry, in their order.
pub fn type_ahead(entry: &Response, text: &str) {
    let ctx = &entry.ctx;
    let typed = ctx.input(|i| i.events.iter().find_map(|event| if let Event::Text(text) = event { text.chars().next() } else { None }));
    let Some(letter) = typed.filter(|letter| letter.is_alphanumeric()) else { return };
    let (id, frame) = (Id::unique("type-ahead"), ctx.cumulative_frame_nr());
    let known = ctx.data(|data| data.get_temp::<LetterSearch>(id)).filter(|search| search.frame == frame);
    let from = || ctx.memory(Memory::focused);
    let mut search = known.unwrap_or_else(|| LetterSearch { frame, from: from(), is_after: false, found: LetterMatch::Nothing });
    if search.from == Some(entry.id) {
        search.is_after = true;
    } else if entry.enabled() && text.chars().next().is_some_and(|first| first.to_lowercase().eq(letter.to_lowercase())) {
        let found = if search.is_after { LetterMatch::After } else { LetterMatch::Before };
        if search.found == LetterMatch::Nothing || (search.found == LetterMatch::Before && found == LetterMatch::After) {
            entry.request_focus();
            search.found = found;
        }
    }
    ctx.data_mut(|data| data.insert_temp(id, search));
}

/// Shows the choices of an open list; one is chosen by the pointer or by its first letter.
pub fn choices_ui<T: Copy + PartialEq>(ui: &mut Ui, current: &mut T, choices: impl IntoIterator<Item = T>, text: impl Fn(T) -> String) {
    for choice in choices {
        let text = text(choice);
        let response = ui.selectable_value(current, choice, text.as_str());
        type_ahead(&response, &text);
    }
}

/// Shows a list to choose from; returns its button.
pub fn choice_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    list: ComboBox,
    current: &mut T,
    choices: impl IntoIterator<Item = T>,
    text: impl Fn(T) -> String,
) -> Response {
    list.selected_text(text(*current)).show_ui(ui, |ui| choices_ui(ui, current, choices, text)).response
}
