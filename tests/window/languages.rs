//! The language of the window: chosen in the menu, used from the next frame on, in the names of steps, too.

use eframe::egui::accesskit::Role;
use zeroline::app::views::VIEWS;
use zeroline::words::{Language, MenuText};

use crate::support::Setup;

#[test]
fn language_is_chosen_in_the_menu_and_used_at_once() {
    let mut window = Setup::default().open();
    window.enter("Fee per deal", "1500");
    for language in Language::ALL {
        window.menu(&[MenuText::View.text(), MenuText::Language.text(), language.own_name()]);
        // The window and this test share a thread, whose language the texts are in.
        assert_eq!((Language::current(), window.app().session().settings().language), (language, Some(language)));
        for text in [MenuText::File.text(), MenuText::Edit.text(), MenuText::Help.text()] {
            window.get(Role::MenuItem, text);
        }
        assert!(VIEWS.iter().any(|view| window.says(view.name.question())), "{language:?}");
        assert!(window.undo_label().is_some_and(|label| label.contains('→')), "{language:?}");
    }
    window.menu(&[MenuText::View.text(), MenuText::Language.text(), Language::English.own_name()]);
    assert_eq!(window.undo_label().as_deref(), Some("Fee per deal $350 → $1,500"));
}
