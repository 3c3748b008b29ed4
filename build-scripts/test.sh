#!/usr/bin/env bash
# Every check, cheap ones first: build-scripts/test.sh [--all]
#
# On Debian and Ubuntu it installs missing packages; elsewhere it lists them. From nothing most of the time goes into building the
# window's crates: checked, tested, released, for Windows and for macOS. With --all it also type-checks for Macs with
# Intel's processors and makes, installs and removes the packages, which takes two more release builds.
set -euo pipefail
cd "$(dirname "$0")/.."
. build-scripts/common.sh

# step NAME COMMAND...: runs one check and says how long it took. In a function that is a step each command says `|| return`:
# bash does not stop at a failure there by itself.
step() {
    local name=$1 start=$SECONDS
    shift
    say "== $name"
    "$@" || fail "Failed: $name ($*)"
    say "== $name: passed, $((SECONDS - start)) s"
}

# The command line must build where there is no window system at all.
no_window_in_the_tree() {
    local tree found
    tree=$(cargo tree --locked -e normal --no-default-features --prefix none) || return
    found=$(grep -E '^(egui|eframe|egui_plot|open|rfd|ashpd|winit|wgpu)[ -]' <<<"$tree" || true)
    [[ -z $found ]] || fail "Built without the feature gui, too: $found"
}

# The build without the window passes the tests of the command line, the one suite that runs twice, and says that it has no window.
without_the_window() {
    local program=$PWD/target/without-window/zeroline said
    cargo build --locked --no-default-features --features parquet,picture,report,xlsx || return
    mkdir -p target/without-window
    cp target/debug/zeroline "$program" || return
    ZEROLINE=$program cargo test --locked --test cli || return
    said=$("$program" 2>&1) && fail "The build without the window ends with status 0 in place of opening one."
    [[ $said == "error: this build of zeroline has no window; "* ]] || fail "The build without the window says: $said"
}

scripts() {
    local all
    mapfile -t all < <(find .ci build-scripts benches tests -name '*.sh' -o -path .ci/run)
    shellcheck -x "${all[@]}"
}

# Other systems, seen from Linux.
elsewhere() {
    step "Windows: build" build-scripts/windows.sh build
    step "Windows: tests under Wine" build-scripts/windows.sh tests
    step "Windows: forecasts as on Linux, command line" build-scripts/windows.sh forecasts command_line
    step "Windows: end to end under Wine" build-scripts/windows.sh window
    step "macOS: bundle and types" build-scripts/macos-check.sh aarch64
}

# The long checks, with --all only.
packages() {
    step "macOS: types on Intel's processors" build-scripts/macos-check.sh x86_64
    step "Packages" build-scripts/package.sh linux windows
}

case ${1:-} in
    '' | --all) ;;
    *) fail "usage: build-scripts/test.sh [--all]" ;;
esac
need_rust
install_to_build
install_to_open_a_window
install "to test" xvfb openbox xdotool imagemagick x11-utils shellcheck

step "Formatting" cargo fmt --check
step "Scripts" scripts
step "No window without the feature gui" no_window_in_the_tree
step "Lints" cargo clippy --locked --all-targets -- -D warnings
# Library and program only: tests would build the window's crates once more, with other features, for egui_kittest.
step "Lints without the window" cargo clippy --locked --no-default-features --lib --bins -- -D warnings
step "Documentation" env RUSTDOCFLAGS=-Dwarnings cargo doc --locked --no-deps
step "Tests" cargo test --locked
step "The command line without the window" without_the_window
step "Dependencies" build-scripts/dependencies.sh
if [[ $(uname -s) == Linux ]]; then step "Saves on a full disk and side by side" build-scripts/torture.sh full_disk broken_disk two_savers; fi
step "Release build" cargo build --locked --release
step "End to end" tests/e2e.sh
if [[ $(uname -s) == Linux ]]; then step "CSV in LibreOffice" tests/spreadsheet.sh; fi
if [[ $(uname -s) == Linux ]]; then step "Completions in every shell" tests/completions.sh; fi
if [[ $(uname -s) == Linux ]]; then
    step "Without displays and drivers" tests/display.sh
    step "End to end in Wayland" tests/wayland.sh
    step "Charts and the main job through a screen reader's interface" tests/screen_reader.sh
    step "Typing by an input method" tests/input_method.sh
    elsewhere
    if [[ ${1:-} == --all ]]; then
        packages
    else
        say "NOT RUN: packages and types for Macs with Intel's processors. Run build-scripts/test.sh --all."
    fi
fi
say "All checks passed in $((SECONDS / 60)) minutes."
