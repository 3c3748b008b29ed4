#!/usr/bin/env bash
# The release window from outside: time to its first frame, memory, processor time at rest, size of the binary.
#
# It opens the worked example in a virtual display, nine times for the first frame (the window is shown once its first frame is
# painted), three times for memory, and prints medians.
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

# median AMOUNT...: with the lowest and the highest.
median() {
    local sorted
    mapfile -t sorted < <(printf '%s\n' "$@" | sort -n)
    printf '%s (median of %s, %s to %s)' "${sorted[$#/2]}" $# "${sorted[0]}" "${sorted[-1]}"
}
# status FIELD: an amount of memory in MiB.
status() { awk -v field="$1:" '$1 == field {printf "%.0f", $2 / 1024}' "/proc/$app/status"; }
ticks() { awk '{print $14 + $15}' "/proc/$app/stat"; }

# The first start reads the program and the drivers from the disk, and Mesa compiles its shaders.
start
wait_for 60 "No window opened" find_window "$app" "$temp/app.log"
stop "$app"

firsts=() rests=() highests=()
for _ in {1..9}; do
    began=$(milliseconds)
    start
    until find_window "$app" "$temp/app.log"; do :; done
    firsts+=("$(($(milliseconds) - began))")
    stop "$app"
done
for _ in {1..3}; do
    start
    # Five seconds without input begin a rest.
    sleep 10
    rests+=("$(status VmRSS)")
    highests+=("$(status VmHWM)")
    before=$(ticks)
    sleep 10
    idle=$(((($(ticks) - before) * 1000) / $(getconf CLK_TCK)))
    stop "$app"
done
say "first frame, ms: $(median "${firsts[@]}")"
say "memory at rest, MiB: $(median "${rests[@]}")"
say "memory at its highest, MiB: $(median "${highests[@]}")"
say "processor time in 10 s of rest: $idle ms"
say "binary: $(stat -c %s "$zeroline" | awk '{printf "%.1f MB", $1 / 1e6}')"
say "load of the machine: $(cut -d' ' -f1 /proc/loadavg) on $(nproc) cores; figures of a quiet machine need less than 0.5 besides the program"
