//! What the window is shown on and drawn with.

use eframe::EventLoopBuilderHook;
use eframe::wgpu::{Adapter, DeviceType, Surface};

/// Why no window opened.
#[derive(Debug, thiserror::Error)]
pub enum NoWindow {
    /// On Linux: the environment names no display.
    #[error("neither DISPLAY nor WAYLAND_DISPLAY is set, so there is no screen to open a window on; start zeroline on a desktop")]
    NoDisplay,
    /// The window system gave no window.
    #[error("no window could be opened ({0})")]
    NoWindow(Box<eframe::Error>),
    /// Neither way of drawing works.
    #[error("there is no graphics driver to draw a window with ({wgpu}; OpenGL: {glow}); install one, such as Mesa's")]
    NoGraphics {
        /// What Vulkan, Metal or Direct3D said.
        wgpu: Box<eframe::Error>,
        /// What OpenGL said.
        glow: Box<eframe::Error>,
    },
}

/// The window system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WindowSystem {
    /// The one the system has, or the first of several.
    Usual,
    /// X11: Wayland is named too, but does not answer.
    #[cfg(target_os = "linux")]
    X11,
}

/// The window system that answers.
///
/// # Errors
/// On Linux, where none is named.
#[cfg(target_os = "linux")]
pub(super) fn window_system() -> Result<WindowSystem, NoWindow> {
    use std::env::var_os;
    use std::os::unix::net::UnixStream;
    use std::path::Path;

    let named = |variable| var_os(variable).filter(|value| !value.is_empty());
    let answers = |socket| UnixStream::connect(Path::new(&named("XDG_RUNTIME_DIR").unwrap_or_default()).join(socket)).is_ok();
    // A connection that was opened for this program alone, as a compositor does for what it starts.
    let has_wayland = named("WAYLAND_SOCKET").map(|_| true).or_else(|| named("WAYLAND_DISPLAY").map(answers));
    choose(has_wayland, named("DISPLAY").is_some())
}

#[cfg(not(target_os = "linux"))]
#[expect(clippy::unnecessary_wraps, reason = "elsewhere there always is a display")]
pub(super) fn window_system() -> Result<WindowSystem, NoWindow> {
    Ok(WindowSystem::Usual)
}

/// By whether Wayland is named and answers, and whether X11 is named.
#[cfg(target_os = "linux")]
fn choose(wayland: Option<bool>, has_x11: bool) -> Result<WindowSystem, NoWindow> {
    match (wayland, has_x11) {
        (None, false) => Err(NoWindow::NoDisplay),
        (Some(false), true) => Ok(WindowSystem::X11),
        _ => Ok(WindowSystem::Usual),
    }
}

/// How the event loop of this window system is built, where that is not the usual way.
pub(super) fn event_loop(system: WindowSystem) -> Option<EventLoopBuilderHook> {
    match system {
        WindowSystem::Usual => None,
        #[cfg(target_os = "linux")]
        WindowSystem::X11 => Some(Box::new(|builder| {
            winit::platform::x11::EventLoopBuilderExtX11::with_x11(builder);
        })),
    }
}

/// The graphics card that draws the window; none where a processor would do it, since OpenGL does that at a quarter of the cost.
pub(super) fn graphics_card(adapters: &[Adapter], surface: Option<&Surface<'_>>) -> Result<Adapter, String> {
    let usable = adapters.iter().filter(|adapter| surface.is_none_or(|surface| adapter.is_surface_supported(surface)));
    let ranked = usable.filter_map(|adapter| Some((rank(adapter.get_info().device_type)?, adapter)));
    let best = ranked.min_by_key(|(rank, _)| *rank);
    best.map(|(_, adapter)| adapter.clone()).ok_or_else(|| "there is no graphics card".to_owned())
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

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn x11_where_wayland_does_not_answer() {
        assert_eq!(choose(Some(true), true).unwrap(), WindowSystem::Usual);
        assert_eq!(choose(Some(true), false).unwrap(), WindowSystem::Usual);
        assert_eq!(choose(None, true).unwrap(), WindowSystem::Usual);
        assert_eq!(choose(Some(false), true).unwrap(), WindowSystem::X11);
        // Nothing else to try: the window system says what is wrong.
        assert_eq!(choose(Some(false), false).unwrap(), WindowSystem::Usual);
        assert!(matches!(choose(None, false), Err(NoWindow::NoDisplay)));
    }

    #[test]
    fn a_processor_is_no_graphics_card() {
        assert!(rank(DeviceType::DiscreteGpu) < rank(DeviceType::IntegratedGpu));
        assert_eq!(rank(DeviceType::Cpu), None);
        assert_eq!(graphics_card(&[], None).unwrap_err(), "there is no graphics card");
    }
}
