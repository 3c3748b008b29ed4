//! Puts icon, version and manifest into the program for Windows. For other systems there is nothing to do.

use std::env;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const TEMPLATES: &str = "build-scripts/packaging/windows";
const ICON: &str = "assets/icon.ico";

fn main() -> Result<(), Box<dyn Error>> {
    for path in ["build-scripts/build.rs", TEMPLATES, ICON] {
        println!("cargo::rerun-if-changed={path}");
    }
    if env::var("CARGO_CFG_TARGET_OS")? != "windows" {
        return Ok(());
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let version = env::var("CARGO_PKG_VERSION")?;
    let manifest = filled("zeroline.manifest", &out, &[("@VERSION@", &version)])?;
    if env::var("CARGO_CFG_TARGET_ENV")? == "msvc" {
        // The packages are built with MinGW; this is for tests on Windows itself.
        println!("cargo::rustc-link-arg-bins=/MANIFEST:EMBED");
        println!("cargo::rustc-link-arg-bins=/MANIFESTINPUT:{}", manifest.display());
        return Ok(());
    }
    let icon = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join(ICON);
    let numbers = format!("{},0", version.replace('.', ","));
    let resources =
        filled("zeroline.rc", &out, &[("@VERSION@", &version), ("@NUMBERS@", &numbers), ("@ICON@", &slashes(&icon)), ("@MANIFEST@", &slashes(&manifest))])?;
    let object = out.join("zeroline.o");
    let windres = if cfg!(windows) { "windres" } else { "x86_64-w64-mingw32-windres" };
    if !Command::new(windres).arg(&resources).arg("-O").arg("coff").arg("-o").arg(&object).status()?.success() {
        return Err(format!("{windres} failed").into());
    }
    println!("cargo::rustc-link-arg-bins={}", object.display());
    Ok(())
}

/// Fills in a template; returns the path of the result.
fn filled(name: &str, out: &Path, values: &[(&str, &str)]) -> Result<PathBuf, Box<dyn Error>> {
    let template = fs::read_to_string(Path::new(TEMPLATES).join(name))?;
    let text = values.iter().fold(template, |text, (mark, value)| text.replace(mark, value));
    let path = out.join(name);
    fs::write(&path, text)?;
    Ok(path)
}

/// A backslash in a resource file begins a special character.
fn slashes(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}
