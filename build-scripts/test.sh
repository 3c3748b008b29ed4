#!/usr/bin/env bash
# Everything that must hold, cheap checks first: build-scripts/test.sh
#
# On Debian and Ubuntu it installs what the tests need; elsewhere it says what is needed. From nothing most of the time goes into
# building the window's crates, checked, tested and released; when those are built it is a few minutes.
set -euo pipefail
cd "$(dirname "$0")/.."
. build-scripts/common.sh

# step WHAT COMMAND...: runs one check and says how long it took.
step() {
    local what=$1 start=$SECONDS
    shift
    say "== $what"
    "$@" || fail "Failed: $what ($*)"
    say "== $what: fine, $((SECONDS - start)) s"
}

# The command line must build where there is no window system at all.
no_window_in_the_tree() {
    local tree found
    tree=$(cargo tree --locked -e normal --no-default-features --prefix none)
    found=$(grep -E '^(egui|eframe|egui_plot|rfd|ashpd|winit|wgpu)[ -]' <<<"$tree" || true)
    [[ -z $found ]] || fail "Without the feature gui these are still built: $found"
}

scripts() {
    local all
    mapfile -t all < <(find .ci build-scripts benches tests -name '*.sh' -o -path .ci/run)
    shellcheck -x "${all[@]}"
}

need_rust
install_to_build
install_to_open_a_window
install "to test" xvfb openbox xdotool imagemagick x11-utils shellcheck

step "Formatting" cargo fmt --check
step "Scripts" scripts
step "No window without the feature gui" no_window_in_the_tree
step "Lints without the window" cargo clippy --locked --all-targets --no-default-features -- -D warnings
step "Lints" cargo clippy --locked --all-targets -- -D warnings
step "Documentation" env RUSTDOCFLAGS=-Dwarnings cargo doc --locked --no-deps
# Both build egui_kittest, and so the window's crates, once each: cargo leaves no test dependency out, and without the feature gui
# the crates under it have other features. The price is paid once, for the proof that the build without a window passes its tests.
step "Tests without the window" cargo test --locked --no-default-features
step "Tests" cargo test --locked
[[ $(uname -s) != Linux ]] || step "Saves on a full disk and side by side" build-scripts/torture.sh full_disk two_savers
step "Release build" cargo build --locked --release
step "End to end" tests/e2e.sh
say "All is fine, after $((SECONDS / 60)) minutes."
