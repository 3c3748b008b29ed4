//! The targets of the fuzzer without one: changes the seeds at random for so many seconds and gives them to a target.
//!
//! `cargo run --example mutate -- TARGET SECONDS`. What makes a target fall over is left in `fuzz/findings`.
#![expect(clippy::expect_used, clippy::unwrap_used, clippy::print_stdout, reason = "a tool that says what it did, and fails where it cannot go on")]

use std::fs;
use std::panic::catch_unwind;
use std::path::Path;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use zeroline::forecast::splitmix64::SplitMix64;

#[path = "../fuzz/targets.rs"]
mod targets;

/// What has a meaning in a plan.
const BITS: [&str; 24] = [
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "\\",
    ",",
    ":",
    "//",
    "/*",
    "*/",
    "\n",
    "r#\"",
    "-",
    "1e9",
    "NaN",
    "format: \"2.9\"",
    "own: [",
    "gifts: (",
    "enabled",
    "\u{feff}",
    "−",
];

fn changed(numbers: &mut SplitMix64, inputs: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = inputs[numbers.below(inputs.len())].clone();
    for _ in 0..=numbers.below(4) {
        let at = numbers.below(bytes.len() + 1);
        let to = (at + numbers.below(20)).min(bytes.len());
        match numbers.below(6) {
            0 => bytes.truncate(at),
            1 => drop(bytes.drain(at..to)),
            2 => drop(bytes.splice(at..at, BITS[numbers.below(BITS.len())].bytes())),
            3 => {
                let other = &inputs[numbers.below(inputs.len())];
                let from = numbers.below(other.len());
                drop(bytes.splice(at..to, other[from..(from + 60).min(other.len())].iter().copied()));
            }
            4 => drop(bytes.splice(at..at, bytes[at..to].to_vec())),
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << numbers.below(8);
                }
            }
        }
    }
    bytes
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (name, seconds) = (arguments.next().unwrap_or_default(), arguments.next().and_then(|text| text.parse().ok()).unwrap_or(60));
    let (_, target) = targets::TARGETS.into_iter().find(|(known, _)| *known == name).expect("TARGET is load, repair, set or number");
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz");
    let seeds = fs::read_dir(fuzz.join("seeds").join(&name)).expect("there are seeds");
    let inputs: Vec<Vec<u8>> = seeds.filter_map(|entry| fs::read(entry.ok()?.path()).ok()).collect();
    let seed = SystemTime::now().duration_since(UNIX_EPOCH).map_or(7, |since| since.as_secs());
    let mut numbers = SplitMix64::new(seed);
    let (begun, mut count) = (Instant::now(), 0_u64);
    while begun.elapsed() < Duration::from_secs(seconds) {
        let input = changed(&mut numbers, &inputs);
        count += 1;
        if catch_unwind(|| target(&input)).is_err() {
            let finding = fuzz.join("findings").join(&name).join(format!("{seed}-{count}"));
            fs::write(&finding, &input).expect("the finding is written");
            println!("{name}: fell over; what made it is in {}", finding.display());
            std::process::abort();
        }
    }
    println!("{name}: {count} inputs in {seconds} s, seed {seed}, none made it fall over");
}
