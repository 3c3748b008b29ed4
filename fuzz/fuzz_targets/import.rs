#![no_main]

#[path = "../targets.rs"]
#[allow(dead_code, reason = "one of them is run here")]
mod targets;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| targets::import(bytes));
