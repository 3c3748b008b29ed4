//! The window (feature `gui`). Nothing else in the library knows of it.

mod amount_table;
pub mod charts;
mod control_in_focus;
mod currency_sheet;
pub mod dialogs;
mod dispatch;
mod display;
mod example_entries;
mod file_dialogs;
mod hint;
mod import_sheet;
mod input_queue;
mod keyboard;
mod layout;
pub mod look;
mod options;
mod overlays;
pub mod panel_action;
mod panel_focus;
pub mod panels;
mod plan_exports;
mod second_window;
pub mod sections;
mod start_sheet;
mod system_fonts;
#[cfg(target_os = "linux")]
mod system_portal;
#[cfg(windows)]
mod system_registry;
#[cfg(target_os = "macos")]
mod system_workspace;
pub mod theme;
pub mod toast;
mod track_click;
pub mod ui_state;
pub mod views;
pub mod widgets;
mod window;
pub mod window_command;

pub use eframe::Renderer as WindowRenderer;
pub use options::WindowOptions;
pub use window::Zeroline;

use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;

use display::{Graphics, WindowSystem};
use eframe::egui;
use eframe::egui_wgpu::WgpuSetup;
use jiff::tz::TimeZone;

use crate::file::load_ledger;
use crate::ledger::Date;
use crate::plan::YearMonth;
use crate::session::settings::{self, Settings};
use crate::session::work::Threads;
use crate::session::{self, crash};
use crate::start::Country;
use crate::words::{WindowFault, Wording, printable};

/// The name of the program's folders, and of its window for the desktop.
pub const APP_ID: &str = crate::file::PROGRAM;

/// The options of the program's window.
#[derive(Clone, Debug)]
pub struct Launch {
    /// The plan to open: a path from the command line.
    pub plan: Option<PathBuf>,
    /// The month new plans begin in.
    pub this_month: YearMonth,
    /// Today, to mark stale claims.
    pub today: Date,
    /// The language and the format of numbers, where the settings choose none.
    pub wording: Wording,
    /// The user's locale, such as `de-DE`: the country.
    pub locale: String,
    /// Only this way of drawing; otherwise the first that works.
    pub renderer: Option<WindowRenderer>,
}

/// Opens the window and returns when it is closed.
///
/// # Errors
/// No display, or no way of drawing that works here.
pub fn run(launch: &Launch) -> Result<(), WindowFault> {
    // eframe logs the errors that it also returns, and those are dealt with here.
    let mut logger = env_logger::Builder::new();
    logger.filter_level(log::LevelFilter::Warn).filter_module("eframe::native::run", log::LevelFilter::Off).parse_default_env();
    // A path in a message steers no terminal.
    logger.format(|to, record| writeln!(to, "{}: {}: {}", record.level(), record.target(), printable(&record.args().to_string()))).init();
    let system = display::window_system()?;
    let mut failures = Vec::new();
    for graphics in display::choices(launch.renderer) {
        match open(launch, system, *graphics) {
            Err(error) if !matches!(error, eframe::Error::Winit(_) | eframe::Error::WinitEventLoop(_)) => {
                log::info!("{graphics:?}: {error}");
                failures.push(error.to_string());
            }
            // Its text names a place in a source.
            Err(eframe::Error::WinitEventLoop(error)) => {
                log::info!("{error}");
                return Err(WindowFault::NoAnswer);
            }
            ended => return ended.map_err(|error| WindowFault::NotOpened(error.to_string())),
        }
    }
    Err(WindowFault::NoGraphics(failures))
}

fn open(launch: &Launch, system: WindowSystem, graphics: Graphics) -> Result<(), eframe::Error> {
    if let Some(library) = display::lacks(system).filter(|_| graphics == Graphics::OpenGl) {
        return Err(eframe::Error::AppCreation(library.into()));
    }
    let settings_file = settings::settings_file();
    let (settings, settings_fault) = settings_file.as_deref().map_or_else(Default::default, Settings::load);
    // Where a program was left is where it opens: the last plan, if it is still there.
    let plan = launch.plan.clone().or_else(|| settings.recent.first().filter(|path| path.is_file()).cloned());
    let country = Country::of_locale(&launch.locale);
    let wording = launch.wording;
    let (ledger, ledger_problems) = load_ledger(settings_file.as_deref().and_then(std::path::Path::parent));
    let session = session::SessionOptions {
        plan,
        this_month: launch.this_month,
        today: launch.today,
        settings,
        settings_fault,
        settings_file,
        data: data_folder(),
        zone: TimeZone::system(),
        ledger,
        ledger_problems,
        picker: file_dialogs::system(),
        opener: Arc::new(|path| open::that_detached(path)),
        runner: Box::new(Threads),
    };
    let mut options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default()
            .with_app_id(APP_ID)
            .with_title("Zeroline")
            .with_inner_size(theme::FIRST_WINDOW)
            .with_min_inner_size(theme::LEAST_WINDOW)
            .with_icon(eframe::icon_data::from_png_bytes(include_bytes!("../../assets/icon.png")).unwrap_or_default()),
        renderer: if graphics == Graphics::OpenGl { WindowRenderer::Glow } else { WindowRenderer::Wgpu },
        event_loop_builder: display::event_loop(system),
        ..eframe::NativeOptions::default()
    };
    if graphics == Graphics::Card
        && let WgpuSetup::CreateNew(setup) = &mut options.wgpu_options.wgpu_setup
    {
        setup.native_adapter_selector = Some(Arc::new(display::graphics_card));
    }
    let create = move |cc: &eframe::CreationContext<'_>| {
        #[cfg(target_os = "linux")]
        cc.winit_window().into_iter().for_each(|window| display::bring_on_screen(window));
        system_fonts::install(&cc.egui_ctx);
        let app = Zeroline::new(&cc.egui_ctx, WindowOptions { session, wording, country });
        crash::rescue_before(app.rescuer());
        let app: Box<dyn eframe::App> = Box::new(app);
        Ok(app)
    };
    eframe::run_native(APP_ID, options, Box::new(create))
}

/// The folder of recovery and versions; `None` where the system has none.
fn data_folder() -> Option<PathBuf> {
    let folders = directories::ProjectDirs::from("", "", APP_ID);
    if folders.is_none() {
        log::warn!("no autosave: this system names no folder for the data of programs");
    }
    folders.map(|folders| folders.data_local_dir().to_owned())
}
