//! A stream is complete: the parts that no compiler asks for.

use std::path::Path;

use zeroline::income::formula;
use zeroline::plan::{Key, Setting, Stream};

fn source(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// To add a stream: its formula in `income`, its rows in the tables of `plan`, its words, its colour, its draw coordinate.
#[test]
fn every_stream_has_formula_keys_words_colour_and_coordinate() {
    let colours = format!("streams: [u32; {}]", Stream::ALL.len());
    assert!(source("src/drawing/palette.rs").contains(&colours), "src/drawing/palette.rs: a colour for each stream, {colours}");
    let (formulas, coordinates) = (source("src/income/mod.rs"), source("src/forecast/futures/coordinates.rs"));
    for stream in Stream::ALL {
        let key = stream.key();
        assert!(source(&format!("src/income/{key}.rs")).contains("FORMULA"), "src/income/{key}.rs: a formula");
        assert!(formulas.contains(&format!("Stream::{stream:?} => {key}::FORMULA")), "src/income/mod.rs: the formula of {key}");
        assert!(coordinates.contains(&format!("Stream::{stream:?} =>")), "src/forecast/futures/coordinates.rs: a coordinate for {key}");
        assert!(!formula(stream).inputs.is_empty(), "src/income/{key}.rs: inputs");
        assert!(!stream.name().is_empty(), "the name of {key}");
        for setting in Setting::ALL {
            let setting = Key::Stream(stream, setting);
            assert_eq!(setting.to_string().parse::<Key>().unwrap(), setting, "the tables of plan");
        }
    }
}
