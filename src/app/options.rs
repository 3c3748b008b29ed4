//! The options a window opens with.

use crate::session::SessionOptions;
use crate::start::Country;
use crate::words::Wording;

/// The options of the window.
pub struct WindowOptions {
    /// The options of its session.
    pub session: SessionOptions,
    /// The system's language and format of numbers.
    pub wording: Wording,
    /// The country of the user's locale.
    pub country: &'static Country,
}
