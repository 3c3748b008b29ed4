//! The kinds of help, and their answers.

/// Help in a dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Help {
    /// The keyboard shortcuts.
    Shortcuts,
    /// The futures behind the figures.
    Calculation,
    /// The program in a few lines.
    About,
}

/// The answer to help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HelpAnswer {
    /// Close it.
    Close,
    /// Simulate with another random seed.
    NewSeed,
}
