//! The window system and the graphics of the window.

#[cfg(target_os = "linux")]
use std::ffi::OsString;
use std::path::Path;

#[cfg(target_os = "linux")]
use eframe::egui::{Pos2, Rect, pos2, vec2};
use eframe::wgpu::{Adapter, DeviceType, Surface};
use eframe::{EventLoopBuilderHook, Renderer};

use crate::words::WindowFault;

/// A way to draw the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Graphics {
    /// By a graphics card, through Vulkan, Metal or Direct3D.
    Card,
    /// By a card or a processor, through the same.
    CardOrProcessor,
    /// Through OpenGL.
    OpenGl,
}

/// The graphics to try, in this order: those that were asked for, or the fastest first. A processor draws faster through OpenGL,
/// but Windows has no OpenGL without a graphics card.
pub(super) fn choices(asked: Option<Renderer>) -> &'static [Graphics] {
    match asked {
        Some(Renderer::Wgpu) => &[Graphics::CardOrProcessor],
        Some(Renderer::Glow) => &[Graphics::OpenGl],
        None if may_have_card() => &[Graphics::Card, Graphics::OpenGl, Graphics::CardOrProcessor],
        None => &[Graphics::OpenGl, Graphics::CardOrProcessor],
    }
}

/// The library that OpenGL needs in this window system, where it is missing.
pub(super) fn lacks(system: WindowSystem) -> Option<&'static str> {
    match system {
        #[cfg(target_os = "linux")]
        WindowSystem::Wayland => (!wayland_sys::egl::is_lib_available()).then_some("libwayland-egl.so.1"),
        #[cfg(target_os = "linux")]
        WindowSystem::X11 => None,
        WindowSystem::Usual => None,
    }
}

/// Whether there may be a graphics card: on Linux each has a device file, and asking Vulkan's drivers is slower.
fn may_have_card() -> bool {
    !cfg!(target_os = "linux") || ["/dev/dri", "/dev/nvidiactl"].iter().any(|file| Path::new(file).exists())
}

/// The window system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WindowSystem {
    /// The one the system has.
    Usual,
    /// Wayland.
    #[cfg(target_os = "linux")]
    Wayland,
    /// X11: Wayland is named too, but does not answer.
    #[cfg(target_os = "linux")]
    X11,
}

/// The window system that answers.
///
/// # Errors
/// On Linux, where none is named.
#[cfg(target_os = "linux")]
pub(super) fn window_system() -> Result<WindowSystem, WindowFault> {
    use std::env::var_os;
    use std::os::unix::net::UnixStream;

    let named = |variable| var_os(variable).filter(|value| !value.is_empty());
    let answers = |socket| UnixStream::connect(Path::new(&named("XDG_RUNTIME_DIR").unwrap_or_default()).join(socket)).is_ok();
    // A connection that was opened for this program alone, as a compositor does for the programs it starts.
    let has_wayland = named("WAYLAND_SOCKET").map(|_| true).or_else(|| named("WAYLAND_DISPLAY").map(answers));
    choose(has_wayland, named("DISPLAY"))
}

#[cfg(not(target_os = "linux"))]
#[expect(clippy::unnecessary_wraps, reason = "elsewhere there always is a display")]
pub(super) fn window_system() -> Result<WindowSystem, WindowFault> {
    Ok(WindowSystem::Usual)
}

/// Chooses by the answer of Wayland, if it is named, and by the display of X11, if that is named.
#[cfg(target_os = "linux")]
fn choose(wayland: Option<bool>, x11: Option<OsString>) -> Result<WindowSystem, WindowFault> {
    match (wayland, x11) {
        (None, None) => Err(WindowFault::NoDisplay),
        (Some(false), Some(_)) => Ok(WindowSystem::X11),
        (Some(_), _) => Ok(WindowSystem::Wayland),
        (None, Some(_)) => Ok(WindowSystem::Usual),
    }
}

/// The hook that builds the event loop of this window system; `None` for the usual one.
pub(super) fn event_loop(system: WindowSystem) -> Option<EventLoopBuilderHook> {
    match system {
        WindowSystem::Usual => None,
        #[cfg(target_os = "linux")]
        WindowSystem::Wayland => None,
        #[cfg(target_os = "linux")]
        WindowSystem::X11 => Some(Box::new(|builder| {
            winit::platform::x11::EventLoopBuilderExtX11::with_x11(builder);
        })),
    }
}

/// The graphics card that draws the window; an error where a processor would do it, since OpenGL does that at a quarter of the cost.
pub(super) fn graphics_card(adapters: &[Adapter], surface: Option<&Surface<'_>>) -> Result<Adapter, String> {
    let usable = adapters.iter().filter(|adapter| surface.is_none_or(|surface| adapter.is_surface_supported(surface)));
    let ranked = usable.filter_map(|adapter| Some((rank(adapter.get_info().device_type)?, adapter)));
    let best = ranked.min_by_key(|(rank, _)| *rank);
    best.map(|(_, adapter)| adapter.clone()).ok_or_else(|| WindowFault::NoGraphicsCard.to_string())
}

/// The fastest first.
fn rank(device: DeviceType) -> Option<u8> {
    match device {
        DeviceType::DiscreteGpu => Some(0),
        DeviceType::IntegratedGpu => Some(1),
        DeviceType::Other => Some(2),
        DeviceType::VirtualGpu => Some(3),
        DeviceType::Cpu => None,
    }
}

/// Moves a window that was left on a monitor that is gone; on Windows and macOS eframe does so.
#[cfg(target_os = "linux")]
pub(super) fn bring_on_screen(window: &winit::window::Window) {
    // Wayland has no positions: it places windows itself.
    let Ok(position) = window.outer_position() else { return };
    let points = |x: i32, y: i32, size: winit::dpi::PhysicalSize<u32>| {
        let size = size.cast::<f32>();
        let corner = winit::dpi::PhysicalPosition::new(x, y).cast::<f32>();
        Rect::from_min_size(pos2(corner.x, corner.y), vec2(size.width, size.height))
    };
    let monitors: Vec<Rect> = window.available_monitors().map(|monitor| points(monitor.position().x, monitor.position().y, monitor.size())).collect();
    if let Some(corner) = new_corner(points(position.x, position.y, window.outer_size()), &monitors) {
        window.set_outer_position(winit::dpi::PhysicalPosition::new(corner.x, corner.y));
    }
}

/// The corner of the first monitor, where too little of the window's title bar is on any to get hold of it.
#[cfg(target_os = "linux")]
fn new_corner(window: Rect, monitors: &[Rect]) -> Option<Pos2> {
    let title_bar = Rect::from_min_size(window.min, vec2(window.width(), 32.0));
    let is_in_reach = monitors.iter().map(|monitor| monitor.intersect(title_bar)).any(|part| part.width() >= 160.0 && part.height() >= 16.0);
    monitors.first().filter(|_| !is_in_reach).map(|monitor| monitor.min)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn x11_where_wayland_does_not_answer() {
        let x11 = || Some(OsString::from(":0"));
        assert_eq!(choose(Some(true), x11()).unwrap(), WindowSystem::Wayland);
        assert_eq!(choose(Some(true), None).unwrap(), WindowSystem::Wayland);
        assert_eq!(choose(None, x11()).unwrap(), WindowSystem::Usual);
        assert_eq!(choose(Some(false), x11()).unwrap(), WindowSystem::X11);
        // Nothing else to try: the window system reports the fault.
        assert_eq!(choose(Some(false), None).unwrap(), WindowSystem::Wayland);
        assert!(matches!(choose(None, None), Err(WindowFault::NoDisplay)));
    }

    #[test]
    fn processor_is_no_graphics_card() {
        assert!(rank(DeviceType::DiscreteGpu) < rank(DeviceType::IntegratedGpu));
        assert_eq!(rank(DeviceType::Cpu), None);
        assert_eq!(graphics_card(&[], None).unwrap_err(), WindowFault::NoGraphicsCard.to_string());
    }

    #[test]
    fn window_on_no_monitor_goes_to_the_first() {
        let at = |x, y| Rect::from_min_size(pos2(x, y), vec2(1440.0, 900.0));
        let monitors = [Rect::from_min_size(pos2(0.0, 0.0), vec2(1600.0, 1000.0)), Rect::from_min_size(pos2(1600.0, 200.0), vec2(1920.0, 1080.0))];
        for (x, y) in [(79.0, 37.0), (-1200.0, 0.0), (2000.0, 300.0), (-100.0, 900.0)] {
            assert_eq!(new_corner(at(x, y), &monitors), None, "{x} {y}");
        }
        for (x, y) in [(5000.0, 3000.0), (-3000.0, 100.0), (-1300.0, 100.0), (100.0, -40.0), (1580.0, 100.0)] {
            assert_eq!(new_corner(at(x, y), &monitors), Some(Pos2::ZERO), "{x} {y}");
        }
        assert_eq!(new_corner(at(5000.0, 0.0), &[]), None);
    }
}
