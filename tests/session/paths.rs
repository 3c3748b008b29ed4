//! File names that the session suggests and completes.

use zeroline::plan::{Entry, Key, PlanField};
use zeroline::session::work::{PathAnswer, PathRequest};
use zeroline::session::{Action, Edit, Gesture};

use crate::support::{TestSession, gifts_in};

#[test]
fn suggested_file_names_are_plain() {
    for (name, file) in
        [("Growing creator", "growing-creator.ron"), ("../../etc: \"x\" |?*", "etc-x.ron"), ("Élodie’s plan", "élodie-s-plan.ron"), ("…", "plan.ron")]
    {
        let mut desk = TestSession::new();
        desk.apply(Action::Edit(Edit { key: Key::Plan(PlanField::Name), entry: Entry::Word(name.to_owned()), gesture: Gesture::Once }));
        desk.apply(Action::SaveAs);
        let asked = desk.asked.lock().unwrap().clone();
        assert_eq!(asked, [PathRequest::Save { folder: Some(desk.folder.path().to_owned()), name: file.to_owned() }]);
    }
}

#[test]
fn name_without_extension_gets_that_of_plans() {
    for (typed, file) in [("new", "new.ron"), ("new.txt", "new.txt")] {
        let mut desk = TestSession::new();
        desk.edit(200.0);
        desk.answers.lock().unwrap().push_back(PathAnswer::Path(desk.path(typed)));
        desk.apply(Action::SaveAs);
        desk.finish("file dialog");
        desk.finish("save plan");
        assert_eq!((gifts_in(&desk.path(file)), desk.session.document().path()), (200.0, Some(desk.path(file).as_path())));
    }
}
