//! Plan files: what is written is read back, what is wrong is named, what is saved is whole.

mod any_plan;
mod round_trip;
