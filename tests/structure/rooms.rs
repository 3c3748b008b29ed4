//! What a room may know of the others and of the world.

use super::source::{Source, sources};

/// The rooms from the lowest floor up. What stands on a floor may use the floors below it, and nothing beside or above.
const FLOORS: [&[&str]; 7] = [&["plan"], &["income"], &["forecast"], &["ledger"], &["report", "file"], &["session"], &["app", "cli"]];

fn floor(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
}

/// The rooms a source names, by `crate::room`, or by `super::room` where a room begins: deeper, `super` is the room itself.
fn rooms_named(source: &Source) -> Vec<String> {
    let paths = source.paths();
    let begins = source.place == format!("src/{}/mod.rs", source.room());
    let named = paths.iter().filter_map(|path| path.strip_prefix("crate::").or_else(|| path.strip_prefix("super::").filter(|_| begins)));
    named.map(|path| path.split("::").next().unwrap_or_default().to_owned()).filter(|room| floor(room).is_some()).collect()
}

#[test]
fn every_source_stands_in_a_known_room() {
    for source in sources() {
        assert!(floor(source.room()).is_some() || ["main", "lib"].contains(&source.room()), "{} is in no room of the house", source.place);
    }
}

#[test]
fn arrows_point_down() {
    for source in sources() {
        let Some(own) = floor(source.room()) else { continue };
        for named in rooms_named(&source) {
            let fine = named == source.room() || floor(&named).is_some_and(|floor| floor < own);
            assert!(fine, "{} may not use `{named}`: arrows point down", source.place);
        }
    }
}

#[test]
fn the_engine_knows_nothing_of_the_world() {
    const WORLD: [&str; 8] = ["std::fs", "std::env", "std::time", "std::net", "std::io", "std::process", "jiff", "log"];
    for source in sources().iter().filter(|source| ["plan", "income", "forecast"].contains(&source.room())) {
        for path in source.paths() {
            assert!(!WORLD.iter().any(|world| path == *world || path.starts_with(&format!("{world}::"))), "{} names `{path}`", source.place);
        }
    }
}

#[test]
fn the_engine_holds_no_globals() {
    const CHANGEABLE: [&str; 10] = ["Mutex", "RwLock", "Cell", "RefCell", "UnsafeCell", "OnceCell", "OnceLock", "LazyCell", "LazyLock", "Atomic"];
    for source in sources().iter().filter(|source| ["plan", "income", "forecast"].contains(&source.room())) {
        assert!(!source.names("thread_local"), "{} holds a thread-local", source.place);
        let globals = source.code.match_indices("static ").filter(|(at, _)| !source.code[..*at].ends_with('\''));
        for (at, _) in globals {
            let declared = source.code[at..].split(['=', ';']).next().unwrap_or_default();
            let changeable = declared.contains("static mut ") || CHANGEABLE.iter().any(|name| declared.contains(name));
            assert!(!changeable, "{} holds a changeable global: {declared}", source.place);
        }
    }
}

#[test]
fn only_the_window_knows_the_window_system() {
    const WINDOW: [&str; 9] = ["egui", "eframe", "egui_plot", "egui_kittest", "epaint", "rfd", "winit", "wgpu", "ashpd"];
    for source in sources().iter().filter(|source| source.room() != "app") {
        for name in WINDOW {
            assert!(!source.names(name), "{} names `{name}`: only app may", source.place);
        }
    }
}

#[test]
fn nothing_speaks_to_the_network() {
    const NETWORK: [&str; 12] =
        ["reqwest", "ureq", "hyper", "isahc", "curl", "tungstenite", "TcpStream", "TcpListener", "UdpSocket", "ToSocketAddrs", "quinn", "attohttpc"];
    for source in sources() {
        for name in NETWORK {
            assert!(!source.names(name), "{} names `{name}`", source.place);
        }
        let paths = source.paths();
        let net = paths.iter().find(|path| ["std::net", "tokio::net", "async_std::net", "smol::net"].iter().any(|net| path.starts_with(net)));
        assert_eq!(net, None, "{}", source.place);
    }
}

#[test]
fn colours_come_from_the_theme() {
    const MIXED: [&str; 8] =
        ["from_rgb", "from_rgba_premultiplied", "from_rgba_unmultiplied", "from_gray", "from_black_alpha", "from_white_alpha", "hex_color", "from_hex"];
    for source in sources().iter().filter(|source| source.room() == "app" && !source.place.starts_with("src/app/theme")) {
        for name in MIXED {
            assert!(!source.names(name), "{} mixes a colour with `{name}`: take it from the theme", source.place);
        }
        for path in source.paths() {
            let named = path.rsplit_once("Color32::").map(|(_, name)| name);
            let colour = named.filter(|name| name.chars().all(|c| c.is_ascii_uppercase() || c == '_') && !["TRANSPARENT", "PLACEHOLDER"].contains(name));
            assert_eq!(colour, None, "{} names a colour: take it from the theme", source.place);
        }
    }
}

#[test]
fn no_source_is_too_long() {
    for source in sources() {
        assert!(source.lines <= 600, "{} has {} lines: at most 600", source.place, source.lines);
    }
}
