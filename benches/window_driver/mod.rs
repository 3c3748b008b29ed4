//! A window without a display, for benches: frames of egui with no graphics card.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use eframe::egui::{self, Context, Event, Key as Press, Modifiers, PointerButton, Pos2, RawInput, Rect, pos2, vec2};
use zeroline::app::widgets::track_id;
use zeroline::app::{WindowOptions, Zeroline};
use zeroline::plan::{Assumption, Key, YearMonth};
use zeroline::session;
use zeroline::session::settings::Settings;
use zeroline::session::work::{PathAnswer, Threads};

/// Longer than any job takes.
const PATIENCE: Duration = Duration::from_mins(1);
const SIZE: egui::Vec2 = vec2(1440.0, 900.0);

/// The keys that show a view, with Alt.
pub(crate) const KEYS: [Press; 9] = [Press::Num1, Press::Num2, Press::Num3, Press::Num4, Press::Num5, Press::Num6, Press::Num7, Press::Num8, Press::Num9];

/// The window, its plan loaded.
pub(crate) struct Window {
    ctx: Context,
    app: Zeroline,
    step: u16,
}

impl Window {
    /// The window of this plan file, every figure final.
    pub(crate) fn open(plan: PathBuf) -> Result<Self, Box<dyn std::error::Error>> {
        let ctx = Context::default();
        let opening = WindowOptions {
            session: session::SessionOptions {
                plan: Some(plan),
                this_month: YearMonth::new(2027, 1)?,
                today: zeroline::ledger::Date::new(2027, 1, 1)?,
                settings: Settings::default(),
                settings_fault: None,
                settings_file: None,
                data: None,
                zone: jiff::tz::TimeZone::UTC,
                ledger: zeroline::ledger::Ledger::built_in(),
                ledger_problems: Vec::new(),
                picker: Box::new(|_| Box::new(|| PathAnswer::Cancelled)),
                opener: std::sync::Arc::new(|_| Ok(())),
                runner: Box::new(Threads),
            },
            wording: zeroline::words::Wording::of_locale("en-US"),
            country: zeroline::start::Country::of_locale("en-US"),
        };
        let app = Zeroline::new(&ctx, opening);
        let mut window = Self { ctx, app, step: 0 };
        let deadline = Instant::now() + PATIENCE;
        while window.app.document().path().is_none() {
            if Instant::now() > deadline {
                return Err("the plan was never loaded".into());
            }
            window.pause();
        }
        window.settle();
        Ok(window)
    }

    /// Shows the view of a key.
    pub(crate) fn view(&mut self, key: Press) {
        let press = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::ALT };
        self.frame(vec![Event::ModifiersChanged(Modifiers::ALT), press(true), press(false), Event::ModifiersChanged(Modifiers::NONE)]);
        self.settle();
    }

    /// Frames until every figure is final, and until nothing moves any more.
    pub(crate) fn settle(&mut self) {
        const STILL: u8 = 40;
        let deadline = Instant::now() + PATIENCE;
        let mut still = 0;
        while still < STILL && Instant::now() < deadline {
            still = if self.app.is_settled() { still + 1 } else { 0 };
            self.pause();
        }
    }

    /// A frame, and a rest for the jobs.
    fn pause(&mut self) {
        self.frame(Vec::new());
        std::thread::sleep(Duration::from_millis(5));
    }

    /// Presses the pointer on the slider of gifts per hour.
    pub(crate) fn hold(&mut self) -> Result<(), Box<dyn std::error::Error>> {
        let start = self.place(0.5).ok_or("the slider is not on screen")?;
        self.frame(vec![Event::PointerMoved(start)]);
        self.frame(vec![Event::PointerButton { pos: start, button: PointerButton::Primary, pressed: true, modifiers: Modifiers::NONE }]);
        Ok(())
    }

    fn place(&self, share: f32) -> Option<Pos2> {
        let track = self.ctx.read_response(track_id(Key::Assumption(Assumption::GiftsPerHour)))?.rect;
        Some(pos2(egui::lerp(track.x_range(), share), track.center().y))
    }

    /// One frame of a drag.
    pub(crate) fn drag(&mut self) {
        self.step = (self.step + 7) % 300;
        if let Some(place) = self.place(0.3 + f32::from(self.step) / 1_000.0) {
            self.frame(vec![Event::PointerMoved(place)]);
        }
    }

    /// Lets the slider go.
    pub(crate) fn release(&mut self) {
        if let Some(pos) = self.place(0.5) {
            self.frame(vec![Event::PointerButton { pos, button: PointerButton::Primary, pressed: false, modifiers: Modifiers::NONE }]);
            self.frame(vec![Event::PointerGone]);
        }
    }

    /// One frame with these events: layout and tessellation.
    pub(crate) fn frame(&mut self, events: Vec<Event>) {
        let input = RawInput { screen_rect: Some(Rect::from_min_size(Pos2::ZERO, SIZE)), events, ..RawInput::default() };
        self.app.before_frame(&self.ctx);
        let mut output = self.ctx.run_ui(input, |ui| self.app.frame_ui(ui));
        output.textures_delta.clear();
        std::hint::black_box(self.ctx.tessellate(output.shapes, output.pixels_per_point));
    }
}
