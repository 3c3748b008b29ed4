//! Everything that runs off the frame.

pub mod autosave;
