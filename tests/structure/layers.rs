//! The layers, and the parts of others and of the system that each may use.

use super::source::{Source, sources};

/// The layers from below. Each uses those below it, and none beside or above.
const LAYERS: [&[&str]; 10] = [
    &["plan"],
    &["income"],
    &["forecast"],
    &["ledger"],
    &["words"],
    &["report", "file", "start", "import"],
    &["drawing"],
    &["export"],
    &["session"],
    &["app", "cli"],
];

/// The layers that compute: without files, clocks, globals.
const ENGINE: [&str; 3] = ["plan", "income", "forecast"];

fn level(layer: &str) -> Option<usize> {
    LAYERS.iter().position(|layers| layers.contains(&layer))
}

/// The layers a source names, by `crate::layer`, or by `super::layer` in the topmost file of a layer: deeper, `super` is the layer itself.
fn layers_named(source: &Source) -> Vec<String> {
    let paths = source.paths();
    let is_topmost = source.place == format!("src/{}/mod.rs", source.layer());
    let named = paths.iter().filter_map(|path| path.strip_prefix("crate::").or_else(|| path.strip_prefix("super::").filter(|_| is_topmost)));
    named.map(|path| path.split("::").next().unwrap_or_default().to_owned()).filter(|layer| level(layer).is_some()).collect()
}

/// The sources of the engine.
fn engine() -> Vec<&'static Source> {
    sources().iter().filter(|source| ENGINE.contains(&source.layer())).collect()
}

fn assert_names_none(source: &Source, forbidden: &[&str], why: &str) {
    let named = source.names().find(|name| forbidden.contains(name));
    assert_eq!(named, None, "{}: {why}", source.place);
}

#[test]
fn every_source_is_in_a_known_layer() {
    for source in sources() {
        assert!(level(source.layer()).is_some() || ["main", "lib"].contains(&source.layer()), "{} is in no layer", source.place);
    }
}

#[test]
fn layers_use_only_those_below() {
    for source in sources() {
        let Some(own) = level(source.layer()) else { continue };
        for named in layers_named(source) {
            let is_allowed = named == source.layer() || level(&named).is_some_and(|level| level < own);
            assert!(is_allowed, "{} may not use `{named}`, which is not below it", source.place);
        }
    }
}

#[test]
fn engine_uses_no_files_and_no_clock() {
    const SYSTEM: [&str; 8] = ["std::fs", "std::env", "std::time", "std::net", "std::io", "std::process", "jiff", "log"];
    for source in engine() {
        for path in source.paths() {
            assert!(!SYSTEM.iter().any(|system| path == *system || path.starts_with(&format!("{system}::"))), "{} names `{path}`", source.place);
        }
    }
}

#[test]
fn engine_holds_no_globals() {
    const CHANGEABLE: [&str; 10] = ["Mutex", "RwLock", "Cell", "RefCell", "UnsafeCell", "OnceCell", "OnceLock", "LazyCell", "LazyLock", "Atomic"];
    for source in engine() {
        assert_names_none(source, &["thread_local"], "holds a thread-local");
        let globals = source.code.match_indices("static ").filter(|(at, _)| !source.code[..*at].ends_with('\''));
        for (at, _) in globals {
            let declared = source.code[at..].split(['=', ';']).next().unwrap_or_default();
            let is_changeable = declared.contains("static mut ") || CHANGEABLE.iter().any(|name| declared.contains(name));
            assert!(!is_changeable, "{} holds a changeable global: {declared}", source.place);
        }
    }
}

/// The exponentials and logarithms of the C libraries differ in their last bit from system to system.
#[test]
fn figures_use_libm() {
    const METHODS: [&str; 14] =
        [".exp()", ".exp2()", ".exp_m1()", ".ln()", ".ln_1p()", ".log(", ".log2()", ".log10()", ".powf(", ".sin()", ".cos()", ".tan()", ".cbrt()", ".hypot("];
    for source in sources().iter().filter(|source| source.layer() != "app") {
        let code = source.code.split("#[cfg(test)]").next().unwrap_or_default();
        let found = METHODS.iter().find(|method| code.contains(**method));
        assert_eq!(found, None, "{}: use libm instead", source.place);
    }
}

#[test]
fn only_the_window_names_the_window_system() {
    const WINDOW: [&str; 8] = ["egui", "eframe", "egui_kittest", "epaint", "rfd", "winit", "wgpu", "ashpd"];
    for source in sources().iter().filter(|source| source.layer() != "app") {
        assert_names_none(source, &WINDOW, "only `app` may name the window system");
    }
}

#[test]
fn nothing_uses_the_network() {
    const NETWORK: [&str; 12] =
        ["reqwest", "ureq", "hyper", "isahc", "curl", "tungstenite", "TcpStream", "TcpListener", "UdpSocket", "ToSocketAddrs", "quinn", "attohttpc"];
    for source in sources() {
        assert_names_none(source, &NETWORK, "no network");
        let paths = source.paths();
        let net = paths.iter().find(|path| ["std::net", "tokio::net", "async_std::net", "smol::net"].iter().any(|net| path.starts_with(net)));
        assert_eq!(net, None, "{}", source.place);
    }
}

#[test]
fn colours_come_from_the_theme() {
    const MIXED: [&str; 8] =
        ["from_rgb", "from_rgba_premultiplied", "from_rgba_unmultiplied", "from_gray", "from_black_alpha", "from_white_alpha", "hex_color", "from_hex"];
    for source in sources().iter().filter(|source| source.layer() == "app" && !source.place.starts_with("src/app/theme")) {
        assert_names_none(source, &MIXED, "mixes a colour; take it from the theme");
        for path in source.paths() {
            let named = path.rsplit_once("Color32::").map(|(_, name)| name);
            let colour = named.filter(|name| name.chars().all(|c| c.is_ascii_uppercase() || c == '_') && !["TRANSPARENT", "PLACEHOLDER"].contains(name));
            assert_eq!(colour, None, "{} names a colour; take it from the theme", source.place);
        }
    }
}
