//! A planner of income from going LIVE on TikTok. Likes pay nothing.
//!
//! The library of Zeroline, in layers: a [`plan::Plan`] is the document, [`income`] computes one month of a stream, [`forecast`] all
//! months, [`words`] turns messages into text, [`report`] results into tables, [`drawing`] charts into geometry, [`mod@file`] reads and writes plan files,
//! [`import`] reads exports of platforms, [`export`] writes plans as spreadsheets, pictures and reports (a feature each), [`start`] makes a plan from a creator's own numbers, and [`session`] is the open document. The command line ([`cli`]) and the window (`app`, feature `gui`) are on top.

#[cfg(feature = "gui")]
pub mod app;
pub mod cli;
pub mod drawing;
pub mod export;
pub mod file;
pub mod forecast;
pub mod import;
pub mod income;
pub mod ledger;
pub mod plan;
pub mod report;
pub mod session;
pub mod start;
pub mod words;
