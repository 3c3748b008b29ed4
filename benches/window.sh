#!/usr/bin/env bash
# The release window from outside: time to its first frame, memory, processor time at rest, size of the binary.
#
# It opens the worked example in a virtual display, five times for the first frame (the window is shown once its first frame is
# painted), and prints a line for each figure.
set -euo pipefail
cd "$(dirname "$0")/.."
. build-scripts/common.sh

zeroline=$(realpath "${ZEROLINE:-target/release/zeroline}")
temp=$(mktemp -d)
app=''

clear_the_stage() {
    local pid
    for pid in "$app" "${openbox_pid:-}" "${display_pid:-}"; do
        if [[ -n $pid ]]; then stop "$pid"; fi
    done
    rm -rf "$temp"
}
trap clear_the_stage EXIT

milliseconds() { date +%s%3N; }

start() {
    "$zeroline" saves/growing-creator.ron 2>>"$temp/app.log" &
    app=$!
}

install_to_open_a_window
install "to measure the window" xvfb openbox xdotool x11-utils
own_stage "$temp"

firsts=()
for _ in 1 2 3 4 5; do
    began=$(milliseconds)
    start
    until find_window "$app" "$temp/app.log"; do :; done
    firsts+=("$(($(milliseconds) - began))")
    stop "$app"
done
mapfile -t firsts < <(printf '%s\n' "${firsts[@]}" | sort -n)
say "first frame: ${firsts[2]} ms (median of five, ${firsts[0]} to ${firsts[4]})"

start
# status FIELD: an amount of memory.
status() { awk -v field="$1:" '$1 == field {printf "%.0f MiB", $2 / 1024}' "/proc/$app/status"; }
# Five seconds without input begin a rest.
sleep 10
say "memory: $(status VmRSS) at rest, $(status VmHWM) at its highest"
ticks() { awk '{print $14 + $15}' "/proc/$app/stat"; }
before=$(ticks)
sleep 10
say "processor time in 10 s of rest: $(((($(ticks) - before) * 1000) / $(getconf CLK_TCK))) ms"
say "binary: $(stat -c %s "$zeroline" | awk '{printf "%.1f MB", $1 / 1e6}')"
