#!/usr/bin/env bash
# Builds Zeroline and opens its window: build-scripts/run.sh [PLAN]
#
# On Debian and Ubuntu it installs missing packages; elsewhere it lists them. Without a display it prints the forecast of the example,
# opens the window in a virtual display and leaves a picture of it in target/zeroline.png.
set -euo pipefail
cd "$(dirname "$0")/.."
. build-scripts/common.sh

need_rust
install_to_build
cargo build --release --locked

has_display() { [[ $(uname -s) != Linux || -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; }

if has_display; then
    install_to_open_a_window
    exec target/release/zeroline "$@"
fi

say "Neither DISPLAY nor WAYLAND_DISPLAY is set: printing the forecast, then drawing the window on a virtual display."
target/release/zeroline forecast saves/growing-creator.ron

install_to_open_a_window
install "to take the picture" xvfb imagemagick
picture=target/zeroline.png
temp=$(mktemp -d)
end() {
    if [[ -n ${window_pid:-} ]]; then stop "$window_pid"; fi
    if [[ -n ${display_pid:-} ]]; then stop "$display_pid"; fi
    rm -rf "$temp"
}
trap end EXIT

virtual_display 1440x900 "$temp"
# Settings of its own, so that a picture leaves no trace among the recent plans.
XDG_CONFIG_HOME=$temp XDG_DATA_HOME=$temp target/release/zeroline "$@" 2>"$temp/window.log" &
window_pid=$!

is_drawn_or_gone() { is_drawn "$picture" || ! kill -0 "$window_pid" 2>/dev/null; }
rm -f "$picture"
wait_for 60 "The window was not drawn" is_drawn_or_gone
if ! kill -0 "$window_pid" 2>/dev/null; then
    cat "$temp/window.log" >&2
    fail "The window closed before it was drawn."
fi
say "Picture of the window: $picture"
