//! The targets of the fuzzer without one: changes the seeds at random for so many seconds and gives them to a target.
//!
//! `cargo run --example mutate -- TARGET SECONDS [THREADS [FOLDER]]`, where TARGET is `load`, `repair`, `set`, `number` or `all`, and FOLDER is
//! that of the seeds, `fuzz` of the sources it was built from. So the program and that folder are enough on another machine. An input that makes a
//! target fail, or keeps it busy for longer than any should, is left in FOLDER/findings/TARGET, and the others go on.
#![expect(clippy::expect_used, clippy::unwrap_used, clippy::print_stdout, reason = "a tool that says what it did, and fails where it cannot go on")]

use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use zeroline::forecast::splitmix64::SplitMix64;

#[path = "../fuzz/targets.rs"]
mod targets;

/// The time after which an input counts as one that keeps its target busy.
const LONGEST: Duration = Duration::from_secs(10);

/// The findings of a thread after which it stops.
const MOST_FINDINGS: usize = 20;

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

/// The work of a thread: one target, with changes of its own.
struct Work {
    target: targets::Target,
    folder: PathBuf,
    seed: u64,
    seconds: u64,
}

impl Work {
    /// The inputs tried and the findings.
    fn run(&self) -> (u64, usize) {
        let (name, target) = self.target;
        let seeds = fs::read_dir(self.folder.join("seeds").join(name)).expect("there are seeds");
        let inputs: Vec<Vec<u8>> = seeds.filter_map(|entry| fs::read(entry.ok()?.path()).ok()).collect();
        let mut numbers = SplitMix64::new(self.seed);
        let (begun, mut count, mut findings) = (Instant::now(), 0_u64, 0);
        while begun.elapsed() < Duration::from_secs(self.seconds) && findings < MOST_FINDINGS {
            let input = changed(&mut numbers, &inputs);
            count += 1;
            let started = Instant::now();
            let failed = catch_unwind(|| target(&input)).is_err();
            if failed || started.elapsed() > LONGEST {
                let folder = self.folder.join("findings").join(name);
                fs::create_dir_all(&folder).expect("the folder of the findings is made");
                let finding = folder.join(format!("{}-{count}", self.seed));
                fs::write(&finding, &input).expect("the finding is written");
                println!("{name}: {} in {}", if failed { "failed" } else { "too slow" }, finding.display());
                findings += 1;
            }
        }
        (count, findings)
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let argument = |place: usize| arguments.get(place);
    let wanted = argument(0).map_or("", String::as_str);
    let seconds = argument(1).and_then(|text| text.parse().ok()).unwrap_or(60);
    let chosen: Vec<targets::Target> = targets::TARGETS.into_iter().filter(|(name, _)| wanted == "all" || *name == wanted).collect();
    assert!(!chosen.is_empty(), "TARGET is load, repair, set, number or all");
    let threads = argument(2).and_then(|text| text.parse().ok()).unwrap_or(1).max(chosen.len());
    let folder = argument(3).map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz"), PathBuf::from);
    let first = SystemTime::now().duration_since(UNIX_EPOCH).map_or(7, |since| since.as_secs());
    let share = |thread: usize| Work { target: chosen[thread % chosen.len()], folder: folder.clone(), seed: first + thread as u64, seconds };
    let running: Vec<_> = (0..threads).map(share).map(|work| (work.target.0, thread::spawn(move || work.run()))).collect();
    let done: Vec<(&str, (u64, usize))> = running.into_iter().map(|(name, thread)| (name, thread.join().expect("the thread ends"))).collect();
    for (name, _) in chosen {
        let of_target = done.iter().filter(|(of, _)| *of == name);
        let (count, findings) = of_target.fold((0, 0), |(count, findings), (_, done)| (count + done.0, findings + done.1));
        println!("{name}: {count} inputs in {seconds} s, the first seed {first}: {findings} findings");
    }
    if done.iter().all(|(_, (_, findings))| *findings == 0) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
