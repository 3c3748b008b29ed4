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
        let mut test = TestSession::new();
        test.apply(Action::Edit(Edit { key: Key::Plan(PlanField::Name), entry: Entry::Word(name.to_owned()), gesture: Gesture::Once }));
        test.apply(Action::SaveAs);
        let asked = test.asked.lock().unwrap().clone();
        assert_eq!(asked, [PathRequest::Save { folder: Some(test.folder.path().to_owned()), name: file.to_owned() }]);
    }
}

#[test]
fn name_without_extension_gets_that_of_plans() {
    for (typed, file) in [("new", "new.ron"), ("new.txt", "new.txt")] {
        let mut test = TestSession::new();
        test.edit(200.0);
        test.answers.lock().unwrap().push_back(PathAnswer::Path(test.path(typed)));
        test.apply(Action::SaveAs);
        test.finish("file dialog");
        test.finish("save plan");
        assert_eq!((gifts_in(&test.path(file)), test.session.document().path()), (200.0, Some(test.path(file).as_path())));
    }
}
