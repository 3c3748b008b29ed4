//! Every question, sheet and menu in every language: it fits the window, no text of it covers another, is cut off or shortened.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::epaint::ClippedShape;
use eframe::egui::{Context, Event, Key, Modifiers, Order, Popup, Rect, Shape, Ui, Vec2, vec2};
use egui_kittest::Harness;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use zeroline::app::dialogs::question_ui;
use zeroline::app::theme;
use zeroline::app::window_command::WindowCommand;
use zeroline::file::external::{DiskContent, ExternalChange, Fingerprint};
use zeroline::file::{LoadError, SaveError, SaveFault, load, repair};
use zeroline::plan::{Assumption, Key as PlanKey, PlanField};
use zeroline::session::question::{Next, Noticed, Offer, OfferedPlan, VersionRow};
use zeroline::session::work::{Export, PathRequest};
use zeroline::session::{Failure, FilesImport, Question};
use zeroline::words::exporting::PlanExport;
use zeroline::words::import_sheet::ImportText;
use zeroline::words::session::{FailureLine, FailureTitle, FileTask, PathFault, RecoveryNote, Restoring, VersionChange, When};
use zeroline::words::{AboutText, CompareText, ControlKind, Language, MenuText, NumberFormat, PanelText, PresetText, ScenarioMessage, ScenarioText, Wording};

use crate::charts::overlapping;
use crate::every_language::{messages, shortened};
use crate::support::{EVERY_CARD, Painted, Setup, Window, name_of, painted_in};

const SMALL: Vec2 = vec2(683.0, 467.0);
const SIZES: [Vec2; 2] = [SMALL, vec2(1440.0, 900.0)];

/// The name of the plan in questions.
const NAME: &str = "autumn";

/// A dialog, a sheet or a menu on the screen.
struct Over {
    rect: Rect,
    texts: Vec<Painted>,
}

/// Everything over the panels, the lowest first: the texts behind the ground of each are its own.
fn over(shapes: &[ClippedShape], grounds: &[Rect]) -> Vec<Over> {
    fn is_ground_of(shape: &Shape, place: Rect) -> bool {
        match shape {
            Shape::Vec(shapes) => shapes.iter().any(|shape| is_ground_of(shape, place)),
            Shape::Rect(rect) => {
                rect.fill.is_opaque() && (rect.rect.min - place.min).abs().max_elem() <= 3.0 && (rect.rect.max - place.max).abs().max_elem() <= 3.0
            }
            _ => false,
        }
    }
    let mut found: Vec<Over> = Vec::new();
    for shape in shapes {
        if let Some(rect) = grounds.iter().find(|place| is_ground_of(&shape.shape, **place)) {
            found.push(Over { rect: *rect, texts: Vec::new() });
        }
        if let Some(last) = found.last_mut() {
            last.texts.extend(painted_in(std::slice::from_ref(shape)));
        }
    }
    found
}

/// The places of everything over the panels.
fn grounds(ctx: &Context) -> Vec<Rect> {
    ctx.memory(|memory| {
        let layers = memory.areas().visible_layer_ids();
        layers.into_iter().filter(|layer| layer.order != Order::Background).filter_map(|layer| memory.area_rect(layer.id)).collect()
    })
}

/// The faults of one of them.
fn faults_of(over: &Over, screen: Rect, (typed, messages): (&[&str], &str)) -> Vec<String> {
    let texts: Vec<Painted> = over.texts.iter().filter(|text| !text.text.trim().is_empty()).cloned().collect();
    let seen: Vec<Painted> = texts.iter().filter(|text| text.clip.contains_rect(text.rect.shrink(1.0))).cloned().collect();
    let is_cut = |text: &&Painted| text.rect.left() < text.clip.left() - 1.0 || text.rect.right() > text.clip.right() + 1.0;
    let mut faults = overlapping(&seen);
    faults.extend(texts.iter().filter(is_cut).map(|text| format!("{:?} at {:?} is cut off by {:?}", text.text, text.rect, text.clip)));
    faults.extend(shortened(&seen, typed, messages));
    if !screen.expand(1.0).contains_rect(over.rect) {
        faults.push(format!("{:?} is larger than the window", over.rect));
    }
    faults
}

/// The faults of everything over the panels of a window; one that shows nothing there is a fault.
fn faults(window: &Window, messages: &str) -> Vec<String> {
    let ctx = &window.harness.ctx;
    let shown = over(&window.harness.output().shapes, &grounds(ctx));
    let plan = window.plan();
    if shown.is_empty() {
        return vec!["nothing opened".to_owned()];
    }
    shown.iter().flat_map(|over| faults_of(over, ctx.content_rect(), (&[plan.name(), plan.note()], messages))).collect()
}

/// The questions of a session, one after the other, without a window behind them.
fn questions(folder: &Path) -> Vec<Question> {
    let month = "2026-12".parse().unwrap();
    let path = folder.join("autumn.ron");
    let damaged = folder.join("damaged.ron");
    let text =
        "(zeroline: \"1.12\", plan: (name: \"autumn\", months: 0), gifts: (gifts_per_hour: (value: -3), gifts_per_our: 2), brands: (fee_per_deal: \"much\"))";
    std::fs::write(&damaged, text).unwrap();
    let unreadable = || -> LoadError { load(&damaged, month).unwrap_err() };
    let repaired = || Box::new(repair(text.as_bytes(), month).unwrap());
    let plan = Arc::new(crate::compare::two());
    let time = || When(Timestamp::from_second(1_795_000_000).unwrap().to_zoned(TimeZone::UTC));
    let seen = Fingerprint::of(&damaged);
    let changed = |theirs| ExternalChange { seen, theirs };
    let differences = || vec!["Ring light 100 → 120".to_owned()];
    let offer = |notes| Offer {
        journal: folder.join("journal"),
        plan: Some(OfferedPlan { name: NAME.to_owned(), path: None, time: time(), notes, differences: differences() }),
    };
    let lost = || Offer { journal: folder.join("journal"), plan: None };
    let row = |change, restoring, plan| VersionRow { time: time(), change, restoring, plan };
    let mut all = vec![
        Question::Unsaved { name: NAME.to_owned(), next: Next::Quit },
        Question::Damaged { error: unreadable(), repaired: repaired() },
        Question::Recovery(vec![offer(vec![RecoveryNote::Crashed, RecoveryNote::Damaged]), offer(vec![RecoveryNote::NeverSaved]), lost()]),
        Question::Discard(0, Box::new(offer(Vec::new()))),
        Question::Discard(0, Box::new(lost())),
        Question::Import(Box::new(crate::compare::two())),
        Question::Versions { path: path.clone(), rows: Vec::new() },
        Question::Versions {
            path: path.clone(),
            rows: vec![
                row(VersionChange::Differences(differences()), Some(Restoring(differences())), Some(Arc::clone(&plan))),
                row(VersionChange::Unreadable(damaged.clone()), None, None),
                row(VersionChange::Oldest, Some(Restoring(Vec::new())), Some(Arc::clone(&plan))),
            ],
        },
    ];
    let of_change = |theirs, noticed| Question::ExternalChange { path: path.clone(), change: changed(theirs), differences: differences(), noticed };
    for noticed in [|| Noticed::OnFocus, || Noticed::BeforeSave(None)] {
        all.push(of_change(DiskContent::Plan(Arc::clone(&plan)), noticed()));
        all.push(of_change(DiskContent::Unreadable(unreadable()), noticed()));
        all.push(of_change(DiskContent::Missing, noticed()));
    }
    all.push(Question::ExternalChange { path: path.clone(), change: changed(DiskContent::Plan(plan)), differences: Vec::new(), noticed: Noticed::OnFocus });
    let titles = [
        FailureTitle::NotPossible,
        FailureTitle::NotOpened(path.clone()),
        FailureTitle::PartlyKnown(path.clone()),
        FailureTitle::Repaired,
        FailureTitle::NotRead(path.clone()),
        FailureTitle::NotExported,
        FailureTitle::NotSaved(path.clone()),
        FailureTitle::OwnLedger,
        FailureTitle::InternalError,
    ];
    let lines = || {
        unreadable().lines().into_iter().chain([FailureLine::Copy, FailureLine::OpenPlan, FailureLine::Unfinished(FileTask::Open)].map(|line| line.to_string()))
    };
    all.extend(titles.map(|title| Question::Failed(Failure { title, lines: lines().collect() })));
    let save_faults = [
        SaveFault::Exists,
        SaveFault::NotAFile,
        SaveFault::NoFolder,
        SaveFault::ReadOnly,
        SaveFault::NoPermission,
        SaveFault::InUse,
        SaveFault::Full,
        SaveFault::Other(std::io::Error::other("no reason")),
    ];
    all.extend(save_faults.map(|fault| Question::NotSaved { error: SaveError { path: path.clone(), fault }, next: None }));
    all.extend(paths(&path));
    let kinds = [PlanExport::Picture, PlanExport::Report, PlanExport::Workbook, PlanExport::CopyOfPicture, PlanExport::CopyOfText];
    all.extend(
        kinds.map(|kind| Question::BlurredExport(Export { kind, name: NAME.to_owned(), make: Arc::new(|_, _, _| unreachable!("nothing is exported")) })),
    );
    all
}

/// The questions for a path.
fn paths(path: &Path) -> Vec<Question> {
    let name = || "autumn.ron".to_owned();
    let mut requests = VecDeque::from([
        PathRequest::Open { folder: None },
        PathRequest::Save { folder: None, name: name() },
        PathRequest::Import { folder: None },
        PathRequest::Exports { folder: None },
    ]);
    requests.extend([PlanExport::Picture, PlanExport::Report, PlanExport::Workbook].map(|kind| PathRequest::Export { folder: None, name: name(), kind }));
    let faults = [None, Some(PathFault::Empty), Some(PathFault::Exists(PathBuf::from("autumn.ron")))];
    let ask = |request: PathRequest| faults.clone().map(|fault| Question::Path { request: request.clone(), text: path.display().to_string(), fault });
    requests.into_iter().flat_map(ask).collect()
}

/// The faults of a question in a window of this size.
fn faults_of_question(question: Question, size: Vec2, messages: &str) -> Vec<String> {
    let name = format!("{question:?}").chars().take(90).collect::<String>();
    let mut is_installed = false;
    let show = move |ui: &mut Ui| {
        if !std::mem::replace(&mut is_installed, true) {
            theme::install(ui.ctx());
            // The fonts are there from the next frame on.
            return;
        }
        assert_eq!(question_ui(ui.ctx(), &question, &mut "autumn.ron".to_owned()), None);
    };
    let mut harness = Harness::builder().with_size(size).build_ui(show);
    harness.run_steps(30);
    let shown = over(&harness.output().shapes, &grounds(&harness.ctx));
    assert_eq!(shown.len(), 1, "{name}");
    let faults = faults_of(&shown[0], harness.ctx.content_rect(), (&[NAME], messages));
    faults.into_iter().map(|fault| format!("{}, {name}: {fault}", size.x)).collect()
}

/// A window, its messages and the faults so far.
struct Look {
    window: Window,
    messages: String,
    found: Vec<String>,
}

impl Look {
    fn at(&mut self, name: &str) {
        let size = self.window.harness.ctx.content_rect().width();
        let faults = faults(&self.window, &self.messages);
        self.found.extend(faults.into_iter().map(|fault| format!("{size}, {name}: {fault}")));
    }

    /// Closes everything that Escape closes.
    fn close(&mut self) {
        for _ in 0..6 {
            self.window.key(Key::Escape);
        }
        assert!(!Popup::is_any_open(&self.window.harness.ctx));
    }

    /// Opens the menus of these names, one in another, and looks at each.
    fn menus(&mut self, names: &[&str]) {
        for name in names {
            self.show(name);
            self.open(name);
            self.at(&names.join(", "));
        }
        self.close();
    }

    /// The entry or button of this name, or the first that begins with it: an entry has its keys behind it.
    fn named(&self, name: &str) -> Option<egui_kittest::Node<'_>> {
        let roles = [Role::MenuItem, Role::Button, Role::ComboBox, Role::MenuItemRadio];
        let nodes: Vec<_> = roles.into_iter().flat_map(|role| self.window.all(role)).collect();
        let node = nodes.iter().find(|node| name_of(node) == name).or_else(|| nodes.iter().find(|node| name_of(node).starts_with(name)));
        node.copied()
    }

    /// Brings it into sight: a list closes that opens while its button moves.
    fn show(&mut self, name: &str) {
        if let Some(node) = self.named(name) {
            node.scroll_to_me();
        }
        self.window.run();
    }

    fn open(&mut self, name: &str) {
        match self.named(name) {
            Some(node) => node.click(),
            None => self.found.push(format!("nothing is called {name:?}")),
        }
        self.window.run();
    }

    /// Looks at each list of this role, or of buttons of this name, on the screen.
    fn lists(&mut self, role: Role, name: Option<&str>) {
        let is_one = |node: &egui_kittest::Node<'_>| name.is_none_or(|name| name_of(node) == name);
        let labels: Vec<String> = self.window.all(role).iter().filter(|node| is_one(node)).map(name_of).collect();
        for (place, label) in labels.iter().enumerate() {
            for is_in_sight in [false, true] {
                let nodes: Vec<_> = self.window.all(role).into_iter().filter(is_one).collect();
                match nodes.get(place) {
                    Some(node) if is_in_sight => node.click(),
                    Some(node) => node.scroll_to_me(),
                    None => self.found.push(format!("{label} is gone; left: {:?}", nodes.iter().map(name_of).collect::<Vec<_>>())),
                }
                self.window.run();
            }
            self.at(label);
            // A sheet behind it stays.
            self.window.key(Key::Escape);
            assert!(!Popup::is_any_open(&self.window.harness.ctx));
        }
    }

    /// Names of the lists on screen.
    fn list_names(&self) -> Vec<String> {
        self.window.all(Role::ComboBox).iter().map(name_of).collect()
    }

    /// Looks at each list of a sheet, but for those behind it.
    fn lists_of_sheet(&mut self, behind: &[String]) {
        let names = self.list_names();
        let inside: Vec<&String> = names.iter().filter(|name| !behind.contains(name)).collect();
        assert!(!inside.is_empty(), "the sheet has no list");
        for name in inside {
            self.lists(Role::ComboBox, Some(name));
        }
    }

    fn run(&mut self, command: WindowCommand) {
        let menu = match command {
            WindowCommand::Shortcuts | WindowCommand::Calculation | WindowCommand::About => MenuText::Help,
            _ => MenuText::Edit,
        };
        self.open(menu.text());
        self.open(command.text());
    }
}

fn look_at(language: Language, size: Vec2, setup: Setup) -> Look {
    let mut window = Setup { size, language, ..setup }.open();
    window.settle();
    Look { window, messages: messages(language), found: Vec::new() }
}

/// The menus of the bar and everything that they open.
fn menus(look: &mut Look) {
    use MenuText::{Edit, Export, File, Help, Language as Languages, Motion, New, Numbers, Theme, View, Zoom};
    for names in [[File, New], [File, Export], [View, Zoom], [View, Theme], [View, Motion], [View, Languages], [View, Numbers]] {
        look.menus(&names.map(MenuText::text));
    }
    for menu in [Edit, Help] {
        look.menus(&[menu.text()]);
    }
    look.menus(&[PanelText::Export.text()]);
    for command in [WindowCommand::Shortcuts, WindowCommand::Calculation, WindowCommand::About, WindowCommand::RealAmounts, WindowCommand::History] {
        look.run(command);
        look.at(command.text());
        if command == WindowCommand::RealAmounts {
            // The table scrolls sideways in a small window.
            look.found.retain(|fault| !fault.contains("is cut off"));
        }
        look.close();
    }
}

/// The menus of scenarios, and the lists of the views that compare and try.
fn lists(look: &mut Look) {
    look.window.press(Modifiers::COMMAND, Key::Num2);
    let name = look.window.plan().scenarios()[0].name().to_owned();
    let actions = ScenarioMessage::Actions(name).to_string();
    if look.window.all(Role::Button).iter().any(|node| name_of(node) == actions) {
        look.menus(&[&actions, ScenarioText::Colour.text()]);
    }
    // In a small window the tabs are a list, which is looked at in each view.
    look.window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    look.at("differences");
    look.window.press(Modifiers::COMMAND, Key::Num1);
    look.close();
    for view in [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9] {
        look.window.press(Modifiers::ALT, view);
        look.window.settle();
        look.menus(&[AboutText::View.text()]);
        look.lists(Role::ComboBox, None);
        let (shown, all) = (look.window.plan().scenarios().len() + 1, look.window.plan().scenarios().len() + 1);
        if view == Key::Num7 {
            look.lists(Role::Button, Some(&CompareText::Chosen(shown, all).to_string()));
        }
    }
}

/// The menus and lists of cards, and the question of another currency.
fn cards(look: &mut Look) {
    look.lists(Role::Button, Some(&PresetText::Title.to_string()));
    for field in [PlanField::StartMonth, PlanField::Currency] {
        look.menus(&[PlanKey::Plan(field).label()]);
    }
    look.window.focus_slider(PlanKey::Assumption(Assumption::GiftsPerHour).label());
    look.window.press(Modifiers::SHIFT, Key::F10);
    look.at("row");
    look.close();
    look.open(PlanKey::Plan(PlanField::Currency).label());
    look.window.harness.event(Event::Text("EUR".to_owned()));
    look.window.run();
    look.window.key(Key::Enter);
    look.at("currency");
    look.close();
}

/// The sheet of an import with each kind of question, and that of its columns.
fn import(look: &mut Look, folder: &Path, behind: &[String]) {
    let files = [
        ("revenue.csv", "Date,ダイヤモンド\n2026-10-02,3000\n2026-11-01,1000\n"),
        ("paypal.csv", "Date,Time,Name,Type,Status,Currency,Gross,Fee,Net\n13/10/2026,10:00,Mona,Donation Payment,Completed,USD,10.40,-0.40,10.00\n"),
        ("days.csv", "Date,Time,Name,Type,Status,Currency,Gross,Fee,Net\n03/04/2026,10:00,Mona,Donation Payment,Completed,USD,10.40,-0.40,10.00\n"),
        ("table.csv", "When,Who,Tips\n2026-10-02,Mona,5.50\n2026-10-03,Mona,4.50\n"),
        ("photo.zip", "PK\u{3}\u{4} and no more"),
    ];
    let paths = files.map(|(name, text)| {
        std::fs::write(folder.join(name), text).unwrap();
        folder.join(name)
    });
    for path in &paths {
        look.window.drop_files(std::slice::from_ref(path));
        look.window.wait("the file is read", |app| app.session().importing().is_some_and(FilesImport::is_read));
        look.at(&path.file_name().unwrap().to_string_lossy());
        look.window.key(Key::Escape);
    }
    look.window.drop_files(&paths);
    look.window.wait("the files are read", |app| app.session().importing().is_some_and(FilesImport::is_read));
    look.at("files");
    look.window.key(Key::Escape);
    look.window.drop_files(&paths[3..4]);
    look.window.wait("the table is read", |app| app.session().importing().is_some_and(FilesImport::is_read));
    look.open(&ImportText::ColumnsOf("table.csv".to_owned()).to_string());
    look.at("columns");
    look.lists_of_sheet(behind);
}

/// The keys of each kind of control, which F1 lists first.
fn keys(look: &mut Look) {
    look.window.focus_slider(PlanKey::Assumption(Assumption::GiftsPerHour).label());
    look.window.key(Key::F1);
    look.window.expect(ControlKind::Slider.text());
    look.at("keys of a slider");
    look.close();
}

fn has_room_for(language: Language) {
    let (folder, path) = crate::every_size::plan();
    let mut found = Vec::new();
    for size in SIZES {
        Wording { language, numbers: NumberFormat::of_locale(language.code()) }.make_current();
        let messages = messages(language);
        for question in questions(folder.path()) {
            found.extend(faults_of_question(question, size, &messages));
        }
        let plan = || Some(path.clone());
        let mut look = look_at(language, size, Setup { plan: plan(), expanded: &["gifts"], ..Setup::default() });
        menus(&mut look);
        lists(&mut look);
        found.append(&mut look.found);
        let mut look = look_at(language, size, Setup { plan: plan(), expanded: &[], ..Setup::default() });
        let behind = look.list_names();
        import(&mut look, folder.path(), &behind);
        found.append(&mut look.found);
        let mut look = look_at(language, size, Setup { started: false, ..Setup::default() });
        look.at("start");
        look.lists_of_sheet(&behind);
        found.append(&mut look.found);
    }
    let mut look = look_at(language, vec2(1440.0, 900.0), Setup { plan: Some(path), expanded: EVERY_CARD, ..Setup::default() });
    keys(&mut look);
    cards(&mut look);
    found.append(&mut look.found);
    assert!(found.is_empty(), "{}:\n{}", language.own_name(), found.join("\n"));
}

/// A test a language.
macro_rules! has_room {
    ($($name:ident $language:ident)*) => {$(
        #[test]
        fn $name() {
            has_room_for(Language::$language);
        }
    )*};
}

has_room! {
    english_dialogs_have_room English
    spanish_dialogs_have_room Spanish
    portuguese_dialogs_have_room Portuguese
    german_dialogs_have_room German
    french_dialogs_have_room French
    indonesian_dialogs_have_room Indonesian
    japanese_dialogs_have_room Japanese
    italian_dialogs_have_room Italian
}
