//! What would I earn from going LIVE, what adds to it, and do likes pay?
//!
//! The engine of Zeroline, free of windows, files and clocks where it computes: a [`plan::Plan`] is what a user says,
//! [`income`] what one month pays, [`forecast`] what follows over the months, [`report`] the words and tables, [`mod@file`]
//! the plan files. The command line ([`command`]) and the window (`app`, feature `gui`) stand on these.

#[cfg(feature = "gui")]
pub mod app;
pub mod cli;
pub mod file;
pub mod forecast;
pub mod income;
pub mod ledger;
pub mod plan;
pub mod report;
pub mod session;
pub mod words;
