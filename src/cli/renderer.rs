//! The ways to draw the window.

use clap::ValueEnum;

use crate::words::CommandHelp;

/// A renderer of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Renderer {
    /// The graphics card.
    #[value(help = CommandHelp::Wgpu.text())]
    Wgpu,
    /// OpenGL.
    #[value(help = CommandHelp::Glow.text())]
    Glow,
}
