//! The reasons why no window opens.

/// The reason why no window opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WindowFault {
    /// On Linux: the environment names no display.
    NoDisplay,
    /// The display that the environment names does not answer.
    NoAnswer,
    /// The window system opened no window: its error.
    NotOpened(String),
    /// No way of drawing works: the error of each.
    NoGraphics(Vec<String>),
    /// One way of drawing: only a processor would draw.
    NoGraphicsCard,
}
