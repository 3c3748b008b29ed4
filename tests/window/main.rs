//! The window without a display: what a user does, and how it looks.

mod commands;
mod fields;
mod pictures;
mod sliders;
mod support;
