//! The reasons why no window opens.

use std::fmt;

use crate::words::WindowFault;
use crate::words::translation::say;

impl fmt::Display for WindowFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoDisplay => {
                say!(f, "window-fault-no-display")
            }
            Self::NoAnswer => say!(f, "window-fault-no-answer"),
            Self::NotOpened(error) => say!(f, "window-fault-not-opened", error),
            Self::NoGraphics(errors) => {
                say!(f, "window-fault-no-graphics", errors = errors.join("; "))
            }
            Self::NoGraphicsCard => say!(f, "window-fault-no-graphics-card"),
        }
    }
}
