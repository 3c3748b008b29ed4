//! A window without a display, for benches: frames of egui with no graphics card.

use std::path::PathBuf;

use eframe::egui::{self, Context, Event, Modifiers, PointerButton, Pos2, RawInput, Rect, pos2, vec2};
use zeroline::app::widgets::track_id;
use zeroline::app::{Opening, Zeroline};
use zeroline::plan::{Assumption, Key, YearMonth};
use zeroline::session;
use zeroline::session::settings::Settings;
use zeroline::session::work::{PathAnswer, Threads};

const SIZE: egui::Vec2 = vec2(1440.0, 900.0);

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
        let opening = Opening {
            session: session::Opening {
                plan: Some(plan),
                this_month: YearMonth::new(2027, 1)?,
                settings: Settings::default(),
                settings_fault: None,
                settings_file: None,
                data: None,
                zone: jiff::tz::TimeZone::UTC,
                ledger: zeroline::ledger::Ledger::built_in(),
                ledger_problems: Vec::new(),
                picker: Box::new(|_| Box::new(|| PathAnswer::Cancelled)),
                runner: Box::new(Threads),
            },
            today: zeroline::ledger::Date::new(2027, 1, 1)?,
            numbers: zeroline::words::NumberFormat::PointComma,
            country: zeroline::start::Country::of_locale("en-US"),
        };
        let app = Zeroline::new(&ctx, opening);
        let mut window = Self { ctx, app, step: 0 };
        for _ in 0..1_000 {
            window.frame(Vec::new());
            if window.app.document().path().is_some() && window.app.is_settled() {
                window.frame(Vec::new());
                return Ok(window);
            }
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        Err("the plan was never loaded".into())
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
