//! What is open and what is done with it, without a window.

pub mod crash;
pub mod document;
pub mod history;
pub mod settings;
mod text;
pub mod work;

pub use text::{autosave_fault, name_of, settings_fault, when};
