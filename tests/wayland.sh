#!/usr/bin/env bash
# The real program in a headless Wayland compositor: pointer, keys, clipboard, scale 1 and 2, and closing with unsaved changes.
# Takes the release binary, or the one named by ZEROLINE. Leaves target/wayland.png, and target/wayland-failure.png where it fails.
set -euo pipefail
cd "$(dirname "$0")/.."
. build-scripts/common.sh
export LC_ALL=C.UTF-8

# Where things are in a window of 1440 by 900 with the first example open: the middle of a slider, and its field.
gifts_per_hour='215 315'
gifts_per_hour_field='312 315'

# --- the stage -------------------------------------------------------------------------------------------------------

# sway refuses to run as root, so root hands over to nobody.
as_nobody() {
    local stage
    stage=$(mktemp -d)
    install_to_open_a_window
    install "to open a window of Wayland" sway grim wl-clipboard libxkbcommon-tools python3 imagemagick util-linux
    mkdir "$stage/plans" "$stage/run" "$stage/out"
    cp "$(realpath "${ZEROLINE:-target/release/zeroline}")" "$stage/zeroline" || fail "No program; run cargo build --release."
    cp saves/growing-creator.ron "$stage/plans/first.ron"
    mkdir "$stage/tests"
    cp -r build-scripts "$stage/"
    cp tests/wayland.sh tests/wayland_input.py "$stage/tests/"
    chmod 700 "$stage/run"
    chmod -R go+rX "$stage"
    local status=0 user=()
    if ((EUID == 0)); then
        chown -R nobody:nogroup "$stage"
        user=(setpriv --reuid nobody --regid nogroup --clear-groups)
    fi
    "${user[@]}" env -i PATH="$PATH" LC_ALL=C.UTF-8 HOME="$stage" XDG_RUNTIME_DIR="$stage/run" STAGE="$stage" bash "$stage/tests/wayland.sh" || status=$?
    mkdir -p target
    cp "$stage"/out/*.png target/ 2>/dev/null || true
    rm -rf "$stage"
    exit "$status"
}

start_compositor() {
    export OUTPUT_WIDTH=1440 OUTPUT_HEIGHT=900
    cat >"$STAGE/sway.conf" <<'CONF'
xwayland disable
output HEADLESS-1 resolution 1440x900 scale 1
default_border none
CONF
    WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1 sway -c "$STAGE/sway.conf" >"$STAGE/sway.log" 2>&1 &
    sway=$!
    wait_for 60 "The compositor did not start" has_socket
    coproc INPUT { exec python3 "$STAGE/tests/wayland_input.py" 2>"$STAGE/input.log"; }
}

has_socket() {
    WAYLAND_DISPLAY=$(find "$XDG_RUNTIME_DIR" -name 'wayland-?' -printf '%f\n' -quit)
    SWAYSOCK=$(find "$XDG_RUNTIME_DIR" -name 'sway-ipc.*' -print -quit)
    export WAYLAND_DISPLAY SWAYSOCK
    [[ -n $WAYLAND_DISPLAY && -n $SWAYSOCK ]] && swaymsg -t get_outputs >/dev/null 2>&1
}

end() {
    local status=$?
    trap - EXIT
    if ((status != 0)); then
        grim "$STAGE/out/wayland-failure.png" 2>/dev/null || true
        tail -n 5 "$STAGE"/*.log >&2 || true
    fi
    for pid in "${app:-}" "${INPUT_PID:-}" "${sway:-}"; do
        if [[ -n $pid ]]; then stop "$pid"; fi
    done
    exit "$status"
}

# --- the window ------------------------------------------------------------------------------------------------------

# input COMMAND...: to the pointer and the keyboard.
input() {
    local answer
    printf '%s\n' "$*" >&"${INPUT[1]}"
    read -r -t 30 answer <&"${INPUT[0]}" || fail "No answer to: $*"
    [[ $answer == ok ]] || fail "$*: $answer"
}

window_title() {
    swaymsg -t get_tree | python3 -c '
import json, sys
def names(node):
    if node.get("app_id") == "zeroline":
        yield node["name"]
    for inner in node["nodes"] + node["floating_nodes"]:
        yield from names(inner)
print(*names(json.load(sys.stdin)))'
}
title_is() { [[ $(window_title) == "$1" ]]; }
has_changed() { [[ $(window_title) == "• "* ]]; }
is_gone() { ! kill -0 "$app" 2>/dev/null; }

is_still() {
    local before=none
    [[ -f $1 ]] && before=$(identify -format '%#' "$1")
    grim "$1" && (($(identify -format '%k' "$1") > 100)) && [[ $(identify -format '%#' "$1") == "$before" ]]
}

rest() {
    rm -f "$STAGE/rest.png"
    wait_for 60 "The window was not drawn" is_still "$STAGE/rest.png"
}

open_plan() {
    "$STAGE/zeroline" "$STAGE/plans/first.ron" 2>>"$STAGE/app.log" &
    app=$!
    wait_for 60 "No window opened" title_is "$1 – Zeroline"
    rest
}

# --- the play --------------------------------------------------------------------------------------------------------

play() {
    local name plan=$STAGE/plans/first.ron
    name=$("$STAGE/zeroline" forecast "$plan" --futures 0 --format json | tr -d '\n' | sed -E 's/.*"plan": ?"([^"]*)".*/\1/')
    start_compositor

    open_plan "$name"
    # shellcheck disable=SC2086 # two numbers, here and below
    set -- $gifts_per_hour
    input drag "$1" "$2" "$(($1 + 60))" "$2"
    wait_for 60 "Dragging a slider did not change the plan" has_changed
    input key ctrl+z
    wait_for 60 "Undo did not bring the saved plan back" title_is "$name – Zeroline"
    # shellcheck disable=SC2086
    input click $gifts_per_hour_field
    sleep 1
    input key ctrl+a
    input type 1,5k
    input key enter
    wait_for 60 "Typing into a field did not change the plan" has_changed
    # shellcheck disable=SC2086
    input click $gifts_per_hour_field
    sleep 1
    input key ctrl+a ctrl+c
    sleep 1
    [[ $(wl-paste --no-newline) == 1*5* ]] || fail "The clipboard lacks the copied number: $(wl-paste)"
    input key esc
    rest
    cp "$STAGE/rest.png" "$STAGE/out/wayland.png"

    # Closed with changes it asks; Escape goes back.
    swaymsg '[app_id=zeroline] kill' >/dev/null
    sleep 2
    ! is_gone || fail "It closed with unsaved changes."
    input key esc
    sleep 1
    input key ctrl+s
    wait_for 10 "Ctrl+S did not save" title_is "$name – Zeroline"
    swaymsg '[app_id=zeroline] kill' >/dev/null
    wait_for 60 "It did not close" is_gone
    wait "$app" || fail "It ended with status $?."
    grep -q 'gifts_per_hour: .*1500' "$plan" || fail "The saved plan lacks the typed number."

    # The same place at twice the scale.
    swaymsg 'output HEADLESS-1 resolution 2880x1800 scale 2' >/dev/null
    open_plan "$name"
    [[ $(identify -format '%wx%h' "$STAGE/rest.png") == 2880x1800 ]] || fail "The picture at scale 2 is not twice as large."
    # shellcheck disable=SC2086
    set -- $gifts_per_hour
    input drag "$1" "$2" "$(($1 + 30))" "$2"
    wait_for 60 "Dragging a slider at scale 2 did not change the plan" has_changed
    rest
    cp "$STAGE/rest.png" "$STAGE/out/wayland-scale-2.png"
    input key ctrl+s
    wait_for 10 "Ctrl+S did not save at scale 2" title_is "$name – Zeroline"
    input key ctrl+q
    wait_for 60 "Ctrl+Q did not end the program" is_gone
    app=''
    # OpenGL needs one more library in Wayland; without it the processor draws through Vulkan.
    mkdir "$STAGE/missing"
    : >"$STAGE/missing/libwayland-egl.so.1"
    LD_LIBRARY_PATH=$STAGE/missing open_plan "$name"
    input key ctrl+q
    wait_for 60 "Ctrl+Q did not end the program" is_gone
    app=''
    say "Wayland: passed. Pictures: target/wayland.png, target/wayland-scale-2.png"
}

[[ -n ${STAGE:-} ]] || as_nobody
trap end EXIT
play
