//! The window without a display: the actions of a user, and its look.
#![expect(clippy::unwrap_used, clippy::panic, reason = "the helpers of a test may fail it")]

mod accessibility;
mod allocations;
mod blur;
mod cash;
mod charts;
mod colour_blind;
mod commands;
mod compare;
mod contrast;
mod damaged;
mod display;
mod events;
mod every_dialog;
mod every_language;
mod every_size;
mod exporting;
mod external;
mod fields;
mod files;
mod focus;
mod help;
mod history;
mod imports;
mod input;
mod input_method;
mod keyboard_alone;
mod languages;
mod leaving;
mod letters;
mod look;
mod own;
// Pictures are compared where Mesa draws them the same on every machine.
#[cfg(target_os = "linux")]
mod pictures;
mod point_walks;
mod ranges;
mod reach;
mod reality;
mod recovery;
mod scenarios;
mod screen_reader;
mod sliders;
mod sources;
mod start;
mod support;
mod versions;
