//! Every seed of the fuzzer and everything it ever found, run as a test.

use std::fs;
use std::path::Path;

#[path = "../../fuzz/targets.rs"]
mod targets;

#[test]
fn every_seed_and_every_finding_passes() {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz");
    for (name, target) in targets::TARGETS {
        let seeds = fs::read_dir(fuzz.join("seeds").join(name)).unwrap();
        let findings = fs::read_dir(fuzz.join("findings").join(name)).unwrap();
        let mut run = 0;
        for input in seeds.chain(findings).map(|entry| entry.unwrap().path()) {
            println!("{}", input.display());
            target(&fs::read(&input).unwrap());
            run += 1;
        }
        assert!(run > 1, "{name} has no seeds");
    }
}
