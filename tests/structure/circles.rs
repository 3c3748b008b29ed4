//! Imports between files lead one way: no circles, and no layer that imports one above it.

use std::collections::{BTreeMap, BTreeSet};

use super::source::{Source, sources};

/// The module of a source, without `crate`: `plan::key` of `src/plan/key.rs`.
fn module_of(place: &str) -> Vec<String> {
    let path = place.trim_start_matches("src/").trim_end_matches(".rs");
    path.split('/').filter(|part| !["mod", "lib"].contains(part)).map(str::to_owned).collect()
}

/// A `use` declaration with its tree spelt out, and whether it only re-exports a name.
struct Import {
    path: Vec<String>,
    is_public: bool,
}

/// The code of a source without its tests.
fn program(source: &Source) -> &str {
    source.code.split("#[cfg(test)]").next().and_then(|code| code.split("#[cfg(all(test").next()).unwrap_or_default()
}

fn imports(source: &Source) -> Vec<Import> {
    let code = program(source);
    let declared = code.split(';').filter_map(|part| part.trim_start().rsplit_once("use ").map(|(before, tree)| (before.trim_end().to_owned(), tree)));
    let spelt = declared.flat_map(|(before, tree)| {
        let is_public = before.ends_with("pub") || before.ends_with(')');
        super::source::spelt_out("", tree).into_iter().map(move |path| (is_public, path))
    });
    spelt.map(|(is_public, path)| Import { path: path.split("::").map(str::to_owned).collect(), is_public }).collect()
}

/// The paths in the code itself, such as `file::read`.
fn paths_in_code(source: &Source) -> Vec<Vec<String>> {
    let is_import = |line: &&str| line.trim_start().starts_with("use ") || (line.trim_start().starts_with("pub") && line.contains(" use "));
    let without_imports = program(source).split(';').flat_map(|statement| statement.lines().take_while(move |line| !is_import(line)));
    // `pub(in crate::words)` leads nowhere.
    let code: Vec<&str> =
        without_imports.map(|line| line.split_once("pub(in ").map_or(line, |(_, rest)| rest.split_once(')').map_or("", |(_, rest)| rest))).collect();
    super::source::paths_in(&code.join("\n")).iter().map(|path| path.split("::").map(str::to_owned).collect()).collect()
}

/// Every source file by its module.
struct Tree {
    files: BTreeMap<Vec<String>, &'static Source>,
    imports: BTreeMap<Vec<String>, Vec<Import>>,
}

impl Tree {
    fn read() -> Self {
        let files: BTreeMap<_, _> = sources().iter().map(|source| (module_of(&source.place), source)).collect();
        let imports = files.iter().map(|(module, source)| (module.clone(), imports(source))).collect();
        Self { files, imports }
    }

    /// The path from the crate's root of one that a module names; none for other crates.
    fn absolute(&self, module: &[String], path: &[String]) -> Option<Vec<String>> {
        let mut from = module.to_vec();
        let mut rest = path;
        match path.first()?.as_str() {
            "crate" => {
                from.clear();
                rest = &path[1..];
            }
            "self" => rest = &path[1..],
            "super" => {
                while rest.first().is_some_and(|part| part == "super") {
                    from.pop();
                    rest = &rest[1..];
                }
            }
            child => {
                from.push(child.to_owned());
                let is_child = self.files.contains_key(&from);
                from.pop();
                if !is_child {
                    return None;
                }
            }
        }
        from.extend(rest.iter().cloned());
        Some(from)
    }

    /// The module that defines the thing at this path, through any re-exports.
    fn home(&self, path: &[String]) -> Option<Vec<String>> {
        let depth = (0..=path.len()).rev().find(|depth| self.files.contains_key(&path[..*depth]))?;
        let module = &path[..depth];
        let Some(name) = path.get(depth) else { return Some(module.to_vec()) };
        let handed_on = self.imports[module].iter().find(|import| import.is_public && import.path.last() == Some(name));
        match handed_on.and_then(|import| self.absolute(module, &import.path)) {
            Some(other) if other != path => self.home(&other),
            _ => Some(module.to_vec()),
        }
    }

    /// The modules that each module imports from.
    fn arrows(&self) -> BTreeMap<&[String], BTreeSet<Vec<String>>> {
        let of = |(module, source): (&Vec<String>, &&Source)| -> BTreeSet<Vec<String>> {
            let own: Vec<_> = self.imports[module].iter().filter(|import| !import.is_public).map(|import| &import.path).collect();
            let imported = own.iter().filter_map(|path| self.absolute(module, path));
            // The first name of a path may be that of an imported module.
            let whole = |path: Vec<String>| {
                let module_of = |import: &&Vec<String>| (import.last() == path.first()).then(|| self.absolute(module, import))?;
                let module = own.iter().filter_map(module_of).find(|module| self.files.contains_key(module));
                module.map_or_else(|| path.clone(), |module| ["crate".to_owned()].into_iter().chain(module).chain(path[1..].iter().cloned()).collect())
            };
            let in_code = paths_in_code(source).into_iter().filter_map(|path| self.absolute(module, &whole(path)));
            let homes = imported.chain(in_code).filter_map(|path| self.home(&path));
            homes.filter(|home| home != module && !home.is_empty()).collect()
        };
        self.files.iter().map(|entry| (entry.0.as_slice(), of(entry))).collect()
    }
}

/// The modules that can be reached from one.
fn reachable<'a>(arrows: &'a BTreeMap<&[String], BTreeSet<Vec<String>>>, from: &'a [String]) -> BTreeSet<&'a [String]> {
    let mut found = BTreeSet::new();
    let mut open = vec![from];
    while let Some(module) = open.pop() {
        for next in arrows.get(module).into_iter().flatten() {
            if found.insert(next.as_slice()) {
                open.push(next);
            }
        }
    }
    found
}

/// Files whose circles are known and wait to be undone. The list only gets shorter.
const KNOWN: [&str; 0] = [];

#[test]
fn no_files_import_each_other_in_a_circle() {
    let tree = Tree::read();
    let arrows = tree.arrows();
    assert!(arrows.values().map(BTreeSet::len).sum::<usize>() > 300, "the imports were not found");
    let reached: BTreeMap<&[String], _> = arrows.keys().map(|module| (*module, reachable(&arrows, module))).collect();
    let mut circles = Vec::new();
    for (module, others) in &reached {
        if others.contains(module) {
            let with = others.iter().filter(|other| reached[**other].contains(module)).map(|other| other.join("::"));
            circles.push(format!("{}: {}", module.join("::"), with.collect::<Vec<_>>().join(", ")));
        }
    }
    circles.retain(|circle| !KNOWN.iter().any(|known| circle.starts_with(&format!("{known}:"))));
    assert!(circles.is_empty(), "files that import each other:\n{}", circles.join("\n"));
}

/// Parts of the window from below; each uses those before it.
const WINDOW: [&[&str]; 10] = [
    &["display", "file_dialogs", "input_queue", "keyboard", "options", "panel_focus", "second_window", "sections", "theme", "track_click"],
    &["hint", "look", "system_fonts", "ui_state"],
    &["system_portal", "system_registry", "system_workspace", "window_command"],
    &["panel_action"],
    &["widgets"],
    &["amount_table", "charts", "currency_sheet", "example_entries", "import_sheet", "toast"],
    &["control_in_focus", "start_sheet", "views"],
    &["dialogs", "panels"],
    &["layout", "overlays"],
    &["dispatch", "plan_exports", "window"],
];

#[test]
fn parts_of_the_window_import_only_those_below() {
    let tree = Tree::read();
    let level = |part: &str| WINDOW.iter().position(|parts| parts.contains(&part)).unwrap_or_else(|| panic!("app::{part} has no place in WINDOW"));
    let part = |module: &[String]| module.first().filter(|layer| *layer == "app").and(module.get(1)).cloned();
    for (module, others) in tree.arrows() {
        let Some(own) = part(module) else { continue };
        for other in others.iter().filter_map(|other| part(other)).filter(|other| *other != own) {
            // The window and its two parts are one type.
            let is_below = level(&other) < level(&own) || level(&own) == WINDOW.len() - 1;
            assert!(is_below, "{} imports app::{other}", module.join("::"));
        }
    }
}
