//! How long a whole frame of the window takes while a slider moves: layout and tessellation, no graphics card.
//!
//! Each frame moves the pointer that holds "Gifts per hour" a little further, so the plan, every figure and every shape is new.

use criterion::{Criterion, Throughput};
use eframe::egui::{self, Context, Event, Modifiers, PointerButton, Pos2, RawInput, Rect, pos2, vec2};
use zeroline::app::jobs::Answer;
use zeroline::app::settings::Settings;
use zeroline::app::widgets::track_id;
use zeroline::app::{Opening, Zeroline};
use zeroline::plan::{Assumption, Entry, Key, Plan, PlanField, YearMonth};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut criterion = Criterion::default().configure_from_args();
    let folder = tempfile::tempdir()?;
    let mut group = criterion.benchmark_group("frame");
    group.throughput(Throughput::Elements(1));
    for (name, futures) in [("slider_moves", 0), ("slider_moves_with_futures", 100_000)] {
        let path = folder.path().join(format!("{name}.ron"));
        let mut plan = Plan::new(YearMonth::new(2027, 1)?);
        plan.set(Key::Plan(PlanField::FuturesCount), Entry::Integer(futures))?;
        zeroline::file::save(&path, &plan)?;
        let mut window = Window::open(path)?;
        group.bench_function(name, |bencher| bencher.iter(|| window.drag()));
    }
    group.finish();
    criterion.final_summary();
    Ok(())
}

struct Window {
    ctx: Context,
    app: Zeroline,
    track: Rect,
    step: u16,
}

const SIZE: egui::Vec2 = vec2(1440.0, 900.0);

impl Window {
    /// The window with the slider held.
    fn open(plan: std::path::PathBuf) -> Result<Self, Box<dyn std::error::Error>> {
        let ctx = Context::default();
        let opening = Opening {
            plan: Some(plan),
            this_month: YearMonth::new(2027, 1)?,
            today: zeroline::ledger::Date::new(2027, 1, 1)?,
            ledger: zeroline::ledger::Ledger::load(None),
            settings: Settings::default(),
            settings_file: None,
            data: None,
            zone: jiff::tz::TimeZone::UTC,
            notice: None,
            picker: Box::new(|_| Box::new(|| Answer::Cancelled)),
        };
        let app = Zeroline::new(&ctx, opening);
        let mut window = Self { ctx, app, track: Rect::NOTHING, step: 0 };
        for _ in 0..200 {
            window.frame(Vec::new());
            std::thread::sleep(std::time::Duration::from_millis(5));
            if window.app.document().path().is_some() && window.app.is_settled() {
                break;
            }
        }
        window.frame(Vec::new());
        let track = window.ctx.read_response(track_id(Key::Assumption(Assumption::GiftsPerHour))).ok_or("the slider is not on screen")?;
        window.track = track.rect;
        let start = window.place(0.5);
        window.frame(vec![Event::PointerMoved(start)]);
        window.frame(vec![Event::PointerButton { pos: start, button: PointerButton::Primary, pressed: true, modifiers: Modifiers::NONE }]);
        Ok(window)
    }

    fn place(&self, share: f32) -> Pos2 {
        pos2(egui::lerp(self.track.x_range(), share), self.track.center().y)
    }

    /// One frame of the drag.
    fn drag(&mut self) {
        self.step = (self.step + 7) % 300;
        let place = self.place(0.3 + f32::from(self.step) / 1_000.0);
        self.frame(vec![Event::PointerMoved(place)]);
    }

    fn frame(&mut self, events: Vec<Event>) {
        let input = RawInput { screen_rect: Some(Rect::from_min_size(Pos2::ZERO, SIZE)), events, ..RawInput::default() };
        self.app.before_frame(&self.ctx);
        let output = self.ctx.run_ui(input, |ui| self.app.frame_ui(ui));
        std::hint::black_box(self.ctx.tessellate(output.shapes, output.pixels_per_point));
    }
}
