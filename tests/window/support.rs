//! A window for tests: no settings file, a fixed month, dialogs that answer what the test says.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use eframe::egui::{self, Theme, ThemePreference, Vec2};
use egui_kittest::Harness;
use zeroline::app::jobs::{Answer, Ask};
use zeroline::app::settings::Settings;
use zeroline::app::{Opening, Zeroline};
use zeroline::plan::YearMonth;

/// What file dialogs answer, in turn, and what they were asked.
#[derive(Clone, Default)]
pub(crate) struct Dialogs {
    /// The answers still to give; none means cancelled.
    pub(crate) answers: Arc<Mutex<VecDeque<Answer>>>,
    /// What was asked so far.
    pub(crate) asked: Arc<Mutex<Vec<Ask>>>,
}

impl Dialogs {
    pub(crate) fn answer(&self, answer: Answer) {
        self.answers.lock().unwrap().push_back(answer);
    }
}

/// A window under test.
pub(crate) struct Window {
    pub(crate) harness: Harness<'static, Zeroline>,
    pub(crate) dialogs: Dialogs,
}

/// How a test opens the window.
pub(crate) struct Setup {
    pub(crate) size: Vec2,
    pub(crate) theme: Theme,
    pub(crate) zoom: f32,
    pub(crate) plan: Option<PathBuf>,
    pub(crate) unfolded: &'static [&'static str],
    pub(crate) pictures: bool,
}

impl Default for Setup {
    fn default() -> Self {
        Self { size: Vec2::new(1440.0, 900.0), theme: Theme::Dark, zoom: 1.0, plan: None, unfolded: &["likes", "live", "gifts"], pictures: false }
    }
}

impl Setup {
    pub(crate) fn open(self) -> Window {
        let dialogs = Dialogs::default();
        let for_window = dialogs.clone();
        let picker: zeroline::app::jobs::Picker = Box::new(move |ask| {
            for_window.asked.lock().unwrap().push(ask.clone());
            let answer = for_window.answers.lock().unwrap().pop_front().unwrap_or(Answer::Cancelled);
            Box::new(move || answer)
        });
        let settings = Settings {
            theme: if self.theme == Theme::Dark { ThemePreference::Dark } else { ThemePreference::Light },
            zoom: self.zoom,
            unfolded: self.unfolded.iter().map(|section| (*section).to_owned()).collect(),
            ..Settings::default()
        };
        let mut builder = Harness::builder().with_size(self.size).with_step_dt(1.0 / 60.0).with_max_steps(120).with_render_cursor(false).with_theme(self.theme);
        if self.pictures {
            // A machine without a renderer fails here: a picture test never passes unseen.
            builder = builder.wgpu();
        }
        let wants_plan = self.plan.is_some();
        let opening = Opening { plan: self.plan, this_month: YearMonth::new(2026, 12).unwrap(), settings, settings_file: None, picker };
        let harness = builder.build_eframe(move |cc| Zeroline::new(&cc.egui_ctx, opening));
        let mut window = Window { harness, dialogs };
        window.run();
        if wants_plan {
            window.wait("the plan is opened", |app| app.document().path.is_some());
        }
        window
    }
}

impl Window {
    /// Runs frames until nothing moves any more.
    pub(crate) fn run(&mut self) {
        self.harness.run();
    }

    /// Runs frames until a job on its own thread has brought this about.
    pub(crate) fn wait(&mut self, what: &str, done: impl Fn(&Zeroline) -> bool) {
        let deadline = Instant::now() + Duration::from_secs(20);
        while !done(self.harness.state()) {
            assert!(Instant::now() < deadline, "never happened: {what}");
            std::thread::sleep(Duration::from_millis(5));
            self.harness.step();
        }
        self.harness.run();
    }

    /// Runs frames until every figure is final, the futures among them.
    pub(crate) fn settle(&mut self) {
        self.wait("the futures are run", Zeroline::is_settled);
    }

    pub(crate) fn app(&self) -> &Zeroline {
        self.harness.state()
    }

    /// Presses keys with Ctrl (Cmd) and perhaps Shift.
    pub(crate) fn press(&mut self, modifiers: egui::Modifiers, key: egui::Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.run();
    }
}
