#!/usr/bin/env bash
# The real program in a real window: opened with a plan, changed by mouse, saved under a new name through the real file dialog,
# opened again, changed by keys, saved and checked. Takes the release binary, or the one named by ZEROLINE.
#
# Leaves target/e2e.png, and target/e2e-failure.png with target/e2e.log where it fails.
set -euo pipefail
cd "$(dirname "$0")/.."
. build-scripts/common.sh
export LC_ALL=C.UTF-8

zeroline=$(realpath "${ZEROLINE:-target/release/zeroline}")
temp=$(mktemp -d)
app=''

# Where things are in a window of 1440 by 900 with the starter plan open.
gifts_per_hour='215 332'

# --- the stage -------------------------------------------------------------------------------------------------------

clear_the_stage() {
    local status=$?
    trap - EXIT
    if ((status != 0)) && [[ -n ${DISPLAY:-} && -n ${display_pid:-} ]]; then
        import -window root target/e2e-failure.png 2>/dev/null && say "Picture of the failure: target/e2e-failure.png"
        cp "$temp/app.log" target/e2e.log 2>/dev/null && tail -n 20 target/e2e.log >&2
    fi
    for pid in "$app" "${openbox_pid:-}" "${display_pid:-}"; do
        if [[ -n $pid ]]; then stop "$pid"; fi
    done
    rm -rf "$temp"
    exit "$status"
}

# --- the window ------------------------------------------------------------------------------------------------------

title_is() { [[ $(title) == "$1" ]]; }
is_gone() { ! kill -0 "$app" 2>/dev/null; }

# open_plan FILE NAME: starts the program with a plan and waits until its window shows it.
open_plan() {
    "$zeroline" "$1" 2>>"$temp/app.log" &
    app=$!
    wait_for 60 "No window opened" find_window "$app" "$temp/app.log"
    wait_for 60 "The title did not become: $2 – Zeroline" title_is "$2 – Zeroline"
    xdotool windowactivate --sync "$window"
    wait_for 60 "The window was not drawn" is_drawn "$temp/drawn.png"
}

quit() {
    keys ctrl+q
    wait_for 60 "Ctrl+Q did not end the program" is_gone
    wait "$app" || fail "The program ended with status $?: $(tail -n 5 "$temp/app.log")"
    app=''
}

# Keys, buttons and motions come as fast as the display takes them, many in one frame of a busy machine: none may be lost.
keys() { xdotool key --window 0 --delay 0 "$@"; }

# drag X Y RIGHTWARDS
drag() {
    xdotool mousemove --window "$window" --sync "$1" "$2" mousedown 1 \
        mousemove_relative --sync "$(($3 / 2))" 0 mousemove_relative --sync "$(($3 / 2))" 0 mouseup 1
}

# click X Y
click() { xdotool mousemove --window "$window" --sync "$1" "$2" click 1; }

# click_and_save FILE NAME X Y: a click on a track changes the plan, and Ctrl+S right behind it saves that.
click_and_save() {
    cp "$1" "$temp/before-click.ron"
    click "$3" "$4"
    keys ctrl+s
    wait_for 60 "A click on a track and Ctrl+S did not change $1" differs "$1" "$temp/before-click.ron"
    wait_for 60 "Ctrl+S after a click did not save" title_is "$2 – Zeroline"
}

differs() { ! cmp -s "$1" "$2"; }

dialog_is_open() {
    dialog=$(xdotool search --onlyvisible --class zenity 2>/dev/null | head -n 1)
    [[ -n $dialog ]]
}

# save_as FILE: through the file dialog of the system.
save_as() {
    keys ctrl+shift+s
    wait_for 60 "No file dialog opened" dialog_is_open
    xdotool windowactivate --sync "$dialog"
    wait_for 60 "The file dialog was not drawn" is_drawn "$temp/dialog.png"
    keys ctrl+a
    xdotool type --delay 20 "$1"
    keys Return
    wait_for 60 "Nothing was saved as $1" test -s "$1"
}

# From the menu, Tab goes on to the sliders. Page Up moves a slider and nothing else, so each control on the way is tried.
move_a_slider_by_keys() {
    keys Escape F10
    wait_for 60 "No slider was moved by Tab and Page Up" tab_and_page_up
}

tab_and_page_up() {
    keys Tab Prior
    is_unsaved
}

# --- what the files say ----------------------------------------------------------------------------------------------

# first_month STREAM FILE: what a stream pays in the first month.
first_month() {
    "$zeroline" forecast "$2" --format json | tr -d '[:space:]' | sed -nE "s/.*\"$1\":\[([0-9.eE+-]+).*/\1/p"
}

name_of() { "$zeroline" forecast "$1" --format json | tr -d '\n' | sed -E 's/.*"plan": ?"([^"]*)".*/\1/'; }

more() { awk -v a="$1" -v b="$2" 'BEGIN { exit !(a > b) }'; }

# --- the play --------------------------------------------------------------------------------------------------------

main() {
    local first=$temp/first.ron second=$temp/second.ron name x
    [[ -x $zeroline ]] || fail "$zeroline: no such file; run cargo build --release."
    cp saves/growing-creator.ron "$first"
    cp "$first" "$temp/untouched.ron"
    name=$(name_of "$first")
    own_stage "$temp"

    open_plan "$first" "$name"
    # shellcheck disable=SC2086 # two numbers
    drag $gifts_per_hour 60
    wait_for 60 "Dragging a slider did not change the plan" is_unsaved
    keys ctrl+z
    wait_for 60 "Undo did not bring the saved plan back" title_is "$name – Zeroline"
    keys ctrl+shift+z
    wait_for 60 "Redo did not bring the change back" is_unsaved
    save_as "$second"
    wait_for 60 "The plan still counts as unsaved" title_is "$name – Zeroline"
    cp "$second" "$temp/dragged.ron"
    for x in 170 240 180 250 200; do
        click_and_save "$second" "$name" "$x" "${gifts_per_hour#* }"
    done
    keys ctrl+z ctrl+z ctrl+z ctrl+z ctrl+z ctrl+s
    wait_for 60 "Five presses of undo did not lead back to the drag" cmp -s "$second" "$temp/dragged.ron"
    wait_for 60 "Ctrl+S after undo did not save" title_is "$name – Zeroline"
    wait_for 60 "The window did not come to rest" is_drawn "$temp/rest.png"
    cp "$temp/rest.png" target/e2e.png
    quit

    cmp -s "$first" "$temp/untouched.ron" || fail "Saving under a new name changed the old file."
    "$zeroline" check "$second" || fail "The saved plan is invalid."
    more "$(first_month gifts "$second")" "$(first_month gifts "$first")" || fail "The saved plan lacks the change."
    [[ $(first_month likes "$second") =~ ^0(\.0)?$ ]] || fail "Likes do not pay 0."

    cp "$second" "$temp/before-keys.ron"
    open_plan "$second" "$name"
    move_a_slider_by_keys
    keys ctrl+s
    wait_for 60 "Ctrl+S did not save" title_is "$name – Zeroline"
    quit
    cmp -s "$second" "$temp/before-keys.ron" && fail "Ctrl+S saved nothing."
    "$zeroline" check "$second" || fail "The plan saved by Ctrl+S is invalid."
    say "End to end: passed. Picture: target/e2e.png"
}

trap clear_the_stage EXIT
main
