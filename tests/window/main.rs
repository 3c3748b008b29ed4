//! The window without a display: what a user does, and how it looks.

mod pictures;
mod support;
