//! The window without a display: what a user does, and how it looks.

mod commands;
mod everyone;
mod fields;
mod files;
mod own;
mod pictures;
mod sliders;
mod support;
