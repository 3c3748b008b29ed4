//! A window for tests: no settings file, a fixed month, dialogs with the answers of the test.

use std::collections::VecDeque;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use eframe::egui::accesskit::Role;
use eframe::egui::epaint::ClippedShape;
use eframe::egui::{self, DroppedFile, Event, MissingGlyphPolicy, Pos2, Rect, Shape, Theme, Vec2, ViewportCommand, ViewportEvent, ViewportId, ViewportInfo};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, Node};
use jiff::tz::TimeZone;
use zeroline::app::{WindowOptions, Zeroline};
use zeroline::file::load_ledger;
use zeroline::ledger::{Date, Ledger, RowProblem};
use zeroline::plan::{Assumption, Plan, YearMonth};
use zeroline::session;
use zeroline::session::settings::{self, Settings};
use zeroline::session::work::{PathAnswer, PathRequest, Runner, Threads};
use zeroline::start::Country;
use zeroline::words::{Blur, Language, NumberFormat, Wording};

/// The answers of file dialogs, in turn, and the requests so far.
#[derive(Clone, Default)]
pub(crate) struct Dialogs {
    /// The answers still to give; none means cancelled.
    pub(crate) answers: Arc<Mutex<VecDeque<PathAnswer>>>,
    /// The requests so far.
    pub(crate) asked: Arc<Mutex<Vec<PathRequest>>>,
    /// Waiting for an answer stops by an error.
    pub(crate) breaks: Arc<AtomicBool>,
    /// The files that the system's own programs were asked to open.
    pub(crate) opened: Arc<Mutex<Vec<PathBuf>>>,
    /// Dialogs stay open while a test holds this.
    pub(crate) open: Arc<Mutex<()>>,
}

impl Dialogs {
    pub(crate) fn answer(&self, answer: PathAnswer) {
        self.answers.lock().unwrap().push_back(answer);
    }
}

/// The threads of the futures.
#[derive(Default)]
pub(crate) struct FuturesThreads {
    /// The system grants none.
    pub(crate) refuses: AtomicBool,
    /// The system grants some, and none of them ever runs.
    pub(crate) stops: AtomicBool,
    running: AtomicUsize,
}

impl FuturesThreads {
    pub(crate) fn is_idle(&self) -> bool {
        self.running.load(Ordering::Relaxed) == 0
    }
}

/// Threads, of which the system grants none for the futures when a test says so.
struct Refusing(Arc<FuturesThreads>);

impl Runner for Refusing {
    fn start(&self, name: &str, work: Box<dyn FnOnce() + Send>) -> io::Result<()> {
        if name != "futures" {
            return Threads.start(name, work);
        }
        let threads = Arc::clone(&self.0);
        if threads.refuses.load(Ordering::Relaxed) {
            return Err(io::Error::other("refused on purpose"));
        }
        if threads.stops.load(Ordering::Relaxed) {
            return Ok(());
        }
        threads.running.fetch_add(1, Ordering::Relaxed);
        let run = move || {
            work();
            threads.running.fetch_sub(1, Ordering::Relaxed);
        };
        Threads.start(name, Box::new(run))
    }
}

/// A window under test.
pub(crate) struct Window {
    pub(crate) harness: Harness<'static, Zeroline>,
    pub(crate) dialogs: Dialogs,
    pub(crate) futures: Arc<FuturesThreads>,
    closed: bool,
}

/// Every card and every part of one that stays folded until asked for.
pub(crate) const EVERY_CARD: &[&str] = &[
    "likes",
    "likes.more",
    "live",
    "gifts",
    "gifts.more",
    "gifts.payment",
    "gifts.top_fan",
    "brands",
    "brands.more",
    "brands.payment",
    "rewards",
    "rewards.more",
    "rewards.payment",
    "segments",
    "segments.more",
    "segments.payment",
    "affiliate",
    "affiliate.more",
    "affiliate.payment",
    "merch",
    "merch.more",
    "merch.payment",
    "supporters",
    "supporters.more",
    "supporters.payment",
    "subscriptions",
    "subscriptions.more",
    "subscriptions.payment",
    "own.1",
    "own.1.more",
    "own.1.payment",
    "costs",
    "cash",
    "events",
    "season",
    "plan",
];

/// Longer than any job takes, on however busy a machine.
const PATIENCE: Duration = Duration::from_mins(2);

/// How a test opens the window.
pub(crate) struct Setup {
    pub(crate) size: Vec2,
    pub(crate) theme: Theme,
    pub(crate) zoom: f32,
    pub(crate) plan: Option<PathBuf>,
    pub(crate) expanded: &'static [&'static str],
    pub(crate) pictures: bool,
    pub(crate) data: Option<PathBuf>,
    pub(crate) ledger: (Ledger, Vec<RowProblem>),
    pub(crate) language: Language,
    /// A letter in no font at hand is a fault, or a box.
    pub(crate) glyphs: MissingGlyphPolicy,
    /// Whether the sheet of the first start was answered.
    pub(crate) started: bool,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            size: Vec2::new(1440.0, 900.0),
            theme: Theme::Dark,
            zoom: 1.0,
            plan: None,
            expanded: &["likes", "live", "gifts"],
            pictures: false,
            data: None,
            ledger: load_ledger(None),
            language: Language::English,
            glyphs: MissingGlyphPolicy::Panic,
            started: true,
        }
    }
}

impl Setup {
    /// A window that shows its plan.
    pub(crate) fn open(self) -> Window {
        let wants_plan = self.plan.is_some();
        let mut window = self.begin();
        if wants_plan {
            window.wait("the plan is opened", |app| app.document().path().is_some());
        }
        window
    }

    /// A window whose plan may still be on its way, or cannot be opened.
    pub(crate) fn begin(self) -> Window {
        let dialogs = Dialogs::default();
        let for_window = dialogs.clone();
        let opened = Arc::clone(&dialogs.opened);
        let picker: session::work::PathPicker = Box::new(move |ask| {
            for_window.asked.lock().unwrap().push(ask.clone());
            let answer = for_window.answers.lock().unwrap().pop_front().unwrap_or(PathAnswer::Cancelled);
            let breaks = for_window.breaks.load(Ordering::Relaxed);
            let open = Arc::clone(&for_window.open);
            Box::new(move || {
                drop(open.lock().unwrap());
                if breaks { panic!("a dialog broke on purpose") } else { answer }
            })
        });
        let settings = Settings {
            theme: if self.theme == Theme::Dark { settings::Theme::Dark } else { settings::Theme::Light },
            zoom: self.zoom,
            started: self.started,
            expanded: self.expanded.iter().map(|section| (*section).to_owned()).collect(),
            ..Settings::default()
        };
        let (ledger, ledger_problems) = self.ledger;
        let futures = Arc::<FuturesThreads>::default();
        let mut builder = Harness::builder().with_size(self.size).with_step_dt(1.0 / 60.0).with_max_steps(120).with_render_cursor(false).with_theme(self.theme);
        if self.pictures {
            // A machine without a renderer fails here: a picture test never passes unseen.
            builder = builder.wgpu();
        }
        if self.glyphs == MissingGlyphPolicy::Tofu {
            builder = builder.allow_missing_glyphs();
        }
        let opening = WindowOptions {
            session: session::SessionOptions {
                plan: self.plan,
                this_month: YearMonth::new(2026, 12).unwrap(),
                today: Date::new(2026, 12, 1).unwrap(),
                settings,
                settings_fault: None,
                settings_file: None,
                data: self.data,
                zone: TimeZone::UTC,
                ledger,
                ledger_problems,
                picker,
                opener: Arc::new(move |path| {
                    opened.lock().unwrap().push(path.to_owned());
                    Ok(())
                }),
                runner: Box::new(Refusing(Arc::clone(&futures))),
            },
            wording: Wording { language: self.language, numbers: NumberFormat::of_locale(self.language.code()) },
            country: Country::of_locale("de-DE"),
        };
        let harness = builder.build_eframe(move |cc| Zeroline::new(&cc.egui_ctx, opening));
        let mut window = Window { harness, dialogs, futures, closed: false };
        window.run();
        window
    }
}

/// A file that is dropped on the window.
#[derive(Debug)]
struct Dropped(PathBuf);

impl DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }
    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err("the program reads the path itself".to_owned())
    }
}

impl Window {
    /// Drops files on the window.
    pub(crate) fn drop_files(&mut self, paths: &[PathBuf]) {
        for path in paths {
            self.harness.input_mut().dropped_files.push(Arc::new(Dropped(path.clone())));
        }
        self.run();
    }

    /// Runs frames until nothing moves any more. Frame by frame, so that the requests to its window in any are seen.
    pub(crate) fn run(&mut self) {
        self.run_until("comes to rest", |delay| delay > Duration::ZERO);
    }

    /// Runs frames until the program asks for no further one at all.
    pub(crate) fn rest(&mut self) {
        self.run_until("is idle", |delay| delay == Duration::MAX);
    }

    fn run_until(&mut self, what: &str, is_enough: impl Fn(Duration) -> bool) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            self.frame([]);
            let delay = self.harness.output().viewport_output[&ViewportId::ROOT].repaint_delay;
            if is_enough(delay) {
                break;
            }
            assert!(Instant::now() < deadline, "the window never {what}: {:#?}", self.harness.ctx.repaint_causes());
        }
    }

    /// Runs frames until a job on its own thread has brought this about.
    pub(crate) fn wait(&mut self, what: &str, done: impl Fn(&Zeroline) -> bool) {
        self.wait_for(what, |window| done(window.app()));
    }

    /// Runs frames until this is so, and until the window is still.
    pub(crate) fn wait_for(&mut self, what: &str, done: impl Fn(&Self) -> bool) {
        let deadline = Instant::now() + PATIENCE;
        while !done(self) {
            assert!(Instant::now() < deadline, "never happened: {what}; on screen: {:#?}", self.everything_said());
            std::thread::sleep(Duration::from_millis(5));
            self.frame([]);
        }
        self.run();
    }

    /// Whether the program has closed its window.
    pub(crate) const fn closed(&self) -> bool {
        self.closed
    }

    /// Runs frames until the system's dialog is answered and nothing is being saved: the window shows both.
    pub(crate) fn wait_for_jobs(&mut self) {
        self.run();
        self.wait_for("every job is done", |window| !window.says("Saving…") && !window.get(Role::MenuItem, "File").accesskit_node().is_disabled());
    }

    /// Runs frames until every figure is final, the futures among them.
    pub(crate) fn settle(&mut self) {
        self.wait("the futures are run", Zeroline::is_settled);
    }

    pub(crate) fn app(&self) -> &Zeroline {
        self.harness.state()
    }

    pub(crate) fn plan(&self) -> &Plan {
        self.app().document().plan()
    }

    pub(crate) fn value(&self, assumption: Assumption) -> f64 {
        self.plan().value(assumption)
    }

    /// The name of the step that undo would take back.
    pub(crate) fn undo_label(&self) -> Option<String> {
        let name = self.app().document().undo_name()?;
        // Also while the window blurs them.
        Some(Blur::Off.within(|| name.to_string()))
    }

    /// Presses a key, with modifiers or [`egui::Modifiers::NONE`].
    pub(crate) fn press(&mut self, modifiers: egui::Modifiers, key: egui::Key) {
        let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
        for event in [Event::ModifiersChanged(modifiers), event(true), event(false), Event::ModifiersChanged(egui::Modifiers::NONE)] {
            self.frame([event]);
        }
        self.run();
    }

    pub(crate) fn key(&mut self, key: egui::Key) {
        self.press(egui::Modifiers::NONE, key);
    }

    /// One frame with all of these at once; returns the program's requests to its window in it.
    pub(crate) fn frame(&mut self, events: impl IntoIterator<Item = Event>) -> Vec<ViewportCommand> {
        self.harness.input_mut().events.extend(events);
        let asked_to_close = self.root_input().close_requested();
        self.hook_input();
        self.harness.step();
        let commands = self.harness.output().viewport_output.get(&ViewportId::ROOT).map_or_else(Vec::new, |output| output.commands.clone());
        // As the real window does: it closes unless the program objects, and a program that closes it is asked too.
        self.closed |= asked_to_close && !commands.contains(&ViewportCommand::CancelClose);
        if commands.contains(&ViewportCommand::Close) {
            self.ask_to_close();
        }
        commands
    }

    /// As eframe does with the input of a frame: the program takes the part that one pass answers.
    fn hook_input(&mut self) {
        let (ctx, mut input) = (self.harness.ctx.clone(), std::mem::take(self.harness.input_mut()));
        eframe::App::raw_input_hook(self.harness.state_mut(), &ctx, &mut input);
        *self.harness.input_mut() = input;
    }

    /// Presses the close button of the window's frame; the program learns of it in the next frame.
    pub(crate) fn ask_to_close(&mut self) {
        self.root_input().events.push(ViewportEvent::Close);
    }

    fn root_input(&mut self) -> &mut ViewportInfo {
        self.harness.input_mut().viewports.entry(ViewportId::ROOT).or_default()
    }

    /// One frame in which a key goes down and up.
    pub(crate) fn frame_with_key(&mut self, modifiers: egui::Modifiers, key: egui::Key) -> Vec<ViewportCommand> {
        let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
        self.frame([Event::ModifiersChanged(modifiers), event(true), event(false), Event::ModifiersChanged(egui::Modifiers::NONE)])
    }

    /// The one thing of this role and name.
    pub(crate) fn get(&self, role: Role, label: &str) -> Node<'_> {
        let found: Vec<_> = self.all(role).into_iter().filter(|node| name_of(node) == label).collect();
        assert_eq!(found.len(), 1, "things called {label:?}; on screen: {:?}", self.all(role).iter().map(name_of).collect::<Vec<_>>());
        found[0]
    }

    /// Everything of this role.
    pub(crate) fn all(&self, role: Role) -> Vec<Node<'_>> {
        self.harness.query_all_by_role(role).collect()
    }

    /// Every text that is shown or read out, the values of fields and sliders among them.
    pub(crate) fn everything_said(&self) -> Vec<String> {
        let texts = self.harness.root().children_recursive().flat_map(|node| [name_of(&node), node.value().unwrap_or_default()]);
        texts.filter(|text| !text.is_empty()).collect()
    }

    /// Whether a text that contains this is shown or read out.
    pub(crate) fn says(&self, text: &str) -> bool {
        self.everything_said().iter().any(|said| said.contains(text))
    }

    /// Fails with everything that is said unless a text that contains this is among it.
    #[track_caller]
    pub(crate) fn expect(&self, text: &str) {
        assert!(self.says(text), "nothing says {text:?}; on screen: {:#?}", self.everything_said());
    }

    /// Every text that was painted in the last frame, where it can be seen at all.
    pub(crate) fn painted(&self) -> Vec<Painted> {
        painted_in(&self.harness.output().shapes)
    }

    /// Clicks on the one thing of this role and name.
    pub(crate) fn click(&mut self, role: Role, label: &str) {
        self.get(role, label).scroll_to_me();
        self.run();
        let place = self.get(role, label).rect().center();
        self.click_at(place);
    }

    pub(crate) fn button(&mut self, label: &str) {
        self.click(Role::Button, label);
    }

    /// Opens menus and clicks the last entry, by the beginnings of their texts.
    pub(crate) fn menu(&mut self, entries: &[&str]) {
        for (depth, entry) in entries.iter().enumerate() {
            let is_it = |name: &str| if depth == 0 { name == *entry } else { name.starts_with(entry) };
            let entries = [Role::Button, Role::MenuItem, Role::MenuItemRadio].into_iter().flat_map(|role| self.all(role));
            let found: Vec<_> = entries.filter(|node| is_it(&name_of(node))).collect();
            assert_eq!(found.len(), 1, "menu entries called {entry:?}");
            found[0].click();
            self.run();
        }
        self.frame([Event::PointerGone]);
        self.run();
    }

    /// Focuses a field, as a click does, and types over its text. The plan does not change yet.
    pub(crate) fn type_into(&mut self, label: &str, text: &str) {
        self.get(Role::TextInput, label).focus();
        self.run();
        self.harness.event(Event::Text(text.to_owned()));
        self.run();
    }

    /// Replaces the text in the field of a dialog.
    pub(crate) fn fill(&mut self, label: &str, text: &str) {
        self.get(Role::TextInput, label).focus();
        self.run();
        self.press(egui::Modifiers::COMMAND, egui::Key::A);
        self.key(egui::Key::Backspace);
        self.harness.event(Event::Text(text.to_owned()));
        self.run();
    }

    /// Types into a field and presses Enter.
    pub(crate) fn enter(&mut self, label: &str, text: &str) {
        self.type_into(label, text);
        self.key(egui::Key::Enter);
    }

    /// The text in a field.
    pub(crate) fn field(&self, label: &str) -> String {
        self.get(Role::TextInput, label).value().unwrap_or_default()
    }

    /// Focuses a slider.
    pub(crate) fn focus_slider(&mut self, label: &str) {
        self.get(Role::Slider, label).focus();
        self.run();
    }

    /// A place on a slider's track, 0 for its left end and 1 for its right.
    pub(crate) fn on_track(&self, label: &str, place: f32) -> Pos2 {
        // The rail ends a handle's radius inside the control.
        let rail = self.get(Role::Slider, label).rect().shrink2(egui::vec2(7.0, 0.0));
        egui::pos2(egui::lerp(rail.x_range(), place), rail.center().y)
    }

    /// Presses the pointer on a track, moves it from place to place, a frame each, and lets go.
    pub(crate) fn drag(&mut self, label: &str, places: &[f32]) {
        self.get(Role::Slider, label).scroll_to_me();
        self.run();
        let places: Vec<_> = places.iter().map(|place| self.on_track(label, *place)).collect();
        self.harness.hover_at(places[0]);
        self.harness.drag_at(places[0]);
        self.harness.step();
        for place in &places {
            self.harness.hover_at(*place);
            self.harness.step();
        }
        self.harness.drop_at(places[places.len() - 1]);
        self.run();
    }

    /// Clicks somewhere on the screen and takes the pointer away.
    pub(crate) fn click_at(&mut self, pos: Pos2) {
        let button = |pressed| Event::PointerButton { pos, button: egui::PointerButton::Primary, pressed, modifiers: egui::Modifiers::NONE };
        for event in [Event::PointerMoved(pos), button(true), button(false)] {
            self.frame([event]);
        }
        self.run();
        self.frame([Event::PointerGone]);
        self.run();
    }
}

/// The first example with other numbers in a file, kept while the window is open.
pub(crate) fn plan_file(set: &[(&str, &str)]) -> (tempfile::TempDir, PathBuf) {
    let mut plan = zeroline::file::first_example("2026-12".parse().unwrap());
    for (key, text) in set {
        let key = key.parse().unwrap();
        let entry = zeroline::words::parse_in_key_units(key, text).unwrap().entry(&plan).unwrap();
        plan.set(key, entry).unwrap();
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.ron");
    zeroline::file::save(&path, &plan).unwrap();
    (folder, path)
}

/// A text on screen.
#[derive(Clone, Debug)]
pub(crate) struct Painted {
    pub(crate) text: String,
    pub(crate) rect: Rect,
    /// Nothing outside of this is seen.
    pub(crate) clip: Rect,
    /// The layout left out its end.
    pub(crate) is_elided: bool,
}

/// Every text in these shapes, where it can be seen at all.
pub(crate) fn painted_in(shapes: &[ClippedShape]) -> Vec<Painted> {
    fn texts(shape: &Shape, clip: Rect, all: &mut Vec<Painted>) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| texts(shape, clip, all)),
            Shape::Text(text) if text.visual_bounding_rect().intersects(clip) => {
                all.push(Painted { text: text.galley.text().to_owned(), rect: text.visual_bounding_rect(), clip, is_elided: text.galley.elided });
            }
            _ => {}
        }
    }
    let mut all = Vec::new();
    for clipped in shapes {
        texts(&clipped.shape, clipped.clip_rect, &mut all);
    }
    all
}

/// The name of a thing; of a label its text.
pub(crate) fn name_of(node: &Node<'_>) -> String {
    let node = node.accesskit_node();
    let name = if node.role() == Role::Label { node.value() } else { node.label() };
    name.unwrap_or_default()
}
