//! The reasons why no window opens.

use std::fmt::{Formatter, Result};

use super::English;
use crate::words::{Says, WindowFault};

impl Says<WindowFault> for English {
    fn say(&self, fault: &WindowFault, f: &mut Formatter<'_>) -> Result {
        match fault {
            WindowFault::NoDisplay => {
                f.write_str("neither DISPLAY nor WAYLAND_DISPLAY is set, so there is no screen to open a window on; start zeroline on a desktop")
            }
            WindowFault::NoAnswer => f.write_str("the display does not answer; check DISPLAY or WAYLAND_DISPLAY, or start zeroline on a desktop"),
            WindowFault::NotOpened(error) => write!(f, "no window could be opened ({error})"),
            WindowFault::NoGraphics(errors) => {
                write!(f, "there is no graphics driver to draw a window with ({}); install one, such as Mesa's", errors.join("; "))
            }
            WindowFault::NoGraphicsCard => f.write_str("there is no graphics card"),
        }
    }
}
