//! Lines for people, and the terminals that show them.

use std::env;
use std::fmt::Display;
use std::io::{self, IsTerminal, Write};
use std::ops::RangeInclusive;

use terminal_size::{Width, terminal_size};

use crate::report::{Emphasis, Terminal};
use crate::words::printable;

/// Writes a message in a line of its own.
pub(super) fn say(to: &mut impl Write, message: &impl Display) -> io::Result<()> {
    writeln!(to, "{}", printable(&message.to_string()))
}

/// The terminal of a stream, as it and the variables `COLUMNS`, `NO_COLOR` and `TERM` describe it.
#[must_use]
pub fn terminal_of(stream: &impl IsTerminal) -> Terminal {
    /// Help and tables are legible from the one on, and sentences up to the other.
    const COLUMNS: RangeInclusive<usize> = 40..=100;
    let variable = |name| env::var(name).ok().filter(|value| !value.is_empty());
    let is_terminal = stream.is_terminal();
    let width = if is_terminal { terminal_size().map(|(Width(columns), _)| usize::from(columns)) } else { None };
    let columns = width.or_else(|| variable("COLUMNS")?.parse().ok()).unwrap_or(Terminal::FILE.columns);
    // The old console of Windows shows sequences as they are.
    let knows_sequences = variable("TERM").map_or(!cfg!(windows) || variable("WT_SESSION").is_some(), |kind| kind != "dumb");
    let emphasis = if is_terminal && knows_sequences && variable("NO_COLOR").is_none() { Emphasis::On } else { Emphasis::Off };
    Terminal { columns: columns.clamp(*COLUMNS.start(), *COLUMNS.end()), emphasis }
}
