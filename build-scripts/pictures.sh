#!/usr/bin/env bash
# Draws the stored pictures anew: build-scripts/pictures.sh readme|window. Look at each before you commit it.
#
# readme: docs/*.png, from the release binary in a real window on a virtual display. The plans begin in a fixed month and no
# settings of the user are read: the same program gives the same pictures, but for the milliseconds in the status bar.
# window: tests/window/pictures/*.webp, where the test suite draws another picture than the one that is stored.
set -euo pipefail
cd "$(dirname "$0")/.."
. build-scripts/common.sh
export LC_ALL=C.UTF-8

readonly largest=150000 # bytes a picture may have
zeroline=$(realpath -m "${ZEROLINE:-target/release/zeroline}")
temp=$(mktemp -d)

# Where things are in a window of 1440 by 900, with every card collapsed.
likes_per_month='312 199'
gifts_per_hour='312 315'
nowhere='1150 20'

# --- the stage -------------------------------------------------------------------------------------------------------

clear_the_stage() {
    for pid in "${app:-}" "${openbox_pid:-}" "${display_pid:-}"; do
        if [[ -n $pid ]]; then stop "$pid"; fi
    done
    rm -rf "$temp"
}

# --- the window ------------------------------------------------------------------------------------------------------

has_title() { [[ $(title) == *" – Zeroline" ]]; }

# open_plan THEME EXAMPLE [SED_COMMAND]: opens a copy of an example that begins in January 2027.
open_plan() {
    local plan=$temp/$2.ron
    printf '(theme: %s, expanded: [])\n' "$1" >"$XDG_CONFIG_HOME/zeroline/settings.ron"
    sed -e '0,/^        currency:.*/s//&\n        start_month: "2027-01",/' -e "${3:-}" "saves/$2.ron" >"$plan"
    "$zeroline" check "$plan" >/dev/null || fail "The plan for the picture is invalid."
    "$zeroline" "$plan" 2>>"$temp/app.log" &
    app=$!
    wait_for 60 "No window opened" find_window "$app" "$temp/app.log"
    xdotool windowactivate --sync "$window"
    wait_for 30 "The plan was not opened" has_title
    rest
}

# rest: waits until the window is drawn and holds still.
rest() {
    rm -f "$temp/rest.png"
    sleep 0.5
    wait_for 60 "The window did not come to rest" is_drawn "$temp/rest.png"
}

point_at() { xdotool mousemove --window "$window" --sync "$1" "$2"; }

keys() { xdotool key --window 0 --delay 40 "$@"; }

# type_into X Y TEXT: changes a number and takes the pointer away.
type_into() {
    point_at "$1" "$2"
    xdotool click 1
    # Keys that come in the same frame as the click are not the field's yet.
    sleep 0.5
    keys ctrl+a
    xdotool type --delay 40 "$3"
    keys Return
    wait_for 10 "The number was not changed" is_unsaved
    # shellcheck disable=SC2086 # two numbers
    point_at $nowhere
}

# take NAME: keeps the window as docs/NAME.png and closes it.
take() {
    local picture=docs/$1.png
    rest
    import -window "$window" -strip -dither None -colors 256 -define png:compression-level=9 "PNG8:$picture"
    [[ $(identify -format '%wx%h' "$picture") == 1440x900 ]] || fail "$picture is not 1440 by 900."
    (($(stat -c %s "$picture") <= largest)) || fail "$picture is larger than $largest bytes."
    stop "$app"
    app=''
    # What it kept safe would be offered over the next picture.
    rm -rf "$XDG_DATA_HOME/zeroline"
    say "$picture: $(stat -c %s "$picture") bytes"
}

# --- the pictures ----------------------------------------------------------------------------------------------------

readme() {
    [[ -x $zeroline ]] || fail "$zeroline: no such file; run cargo build --release."
    install_to_open_a_window
    install "to take the pictures" xvfb openbox xdotool imagemagick x11-utils
    mkdir -p docs
    own_stage "$temp"
    mkdir "$XDG_CONFIG_HOME/zeroline"

    # Twice the likes: the sentence below the chart says what that adds.
    open_plan Dark growing-creator
    # shellcheck disable=SC2086 # two numbers, here and below
    type_into $likes_per_month 500k
    take over-time

    open_plan Dark growing-creator
    # shellcheck disable=SC2086
    type_into $gifts_per_hour 200
    keys alt+1
    take one-month

    open_plan Light musician
    # shellcheck disable=SC2086
    point_at $nowhere
    keys alt+4
    take futures

    # shellcheck disable=SC2016 # the last line, and the end of a line
    open_plan Dark growing-creator '$s/^)$/    scenarios: [(name: "Two more LIVEs a week", colour: 0, changes: {"live.sessions_per_month": (value: 28, low: 24, high: 32)}), (name: "Brand push", colour: 1, changes: {"brands.deals_per_month": (value: 3, low: 2, high: 4), "brands.fee_per_deal": (value: 400, low: 250, high: 630), "audience.likes_per_month": 2000000})],\n)/'
    # shellcheck disable=SC2086
    point_at $nowhere
    keys ctrl+3
    # One after the other: keys of one frame would share their modifiers.
    sleep 0.5
    keys alt+7
    take compare
}

# --- the pictures of the test suite ----------------------------------------------------------------------------------

window() {
    local drawn=${CARGO_TARGET_DIR:-target}/tmp/pictures stored=tests/window/pictures name
    install_to_open_a_window
    install "to store the pictures" webp
    rm -rf "$drawn"
    UPDATE_SNAPSHOTS=true cargo test --locked --test window pictures
    for name in $(cd "$drawn" && find . -name '*.png' ! -name '*.old.png' ! -name '*.diff.png' -printf '%P\n' | sed 's/\.png$//' | sort); do
        # One that was drawn anew has the old one beside it, or none is stored.
        if [[ -e $drawn/$name.old.png || ! -e $stored/$name.webp ]]; then
            cwebp -quiet -lossless -exact -z 9 "$drawn/$name.png" -o "$stored/$name.webp"
            say "$stored/$name.webp: $(stat -c %s "$stored/$name.webp") bytes"
        fi
    done
    for name in $(cd "$stored" && find . -name '*.webp' -printf '%P\n' | sed 's/\.webp$//'); do
        [[ -e $drawn/$name.png ]] || say "No test compares $stored/$name.webp; remove it."
    done
}

trap clear_the_stage EXIT
case ${1:-} in
    readme | window) "$1" ;;
    *) fail "usage: build-scripts/pictures.sh readme|window" ;;
esac
