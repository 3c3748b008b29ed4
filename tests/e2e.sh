#!/usr/bin/env bash
# The real program in a real window. A first start is answered by mouse, and another by keys. A plan is opened, changed by mouse, saved under
# a new name through the real file dialog, opened again in two windows, changed by keys, saved and checked. Takes the release binary, or the
# one named by ZEROLINE.
#
# It passed ten times in a row in 49 to 125 seconds beside four busy loops, at a load of 12 to 26 on two cores.
#
# Leaves target/e2e.png, and target/e2e-failure.png with target/e2e.log where it fails.
set -euo pipefail
cd "$(dirname "$0")/.."
. build-scripts/common.sh
export LC_ALL=C.UTF-8

zeroline=$(realpath "${ZEROLINE:-target/release/zeroline}")
temp=$(mktemp -d)
# Seconds to wait for anything: a window that is drawn by a processor among many busy programs answers late.
readonly PATIENCE=300
app=''
other=''

# Where things are in a window of 1440 by 900: in the plan of the first example, and in the sheet of a first start.
gifts_per_hour='215 315'
followers='420 223'
lives_a_week='420 261'
hours_each='420 299'
unknown_gifts='539 337'
brands='272 411'
supporters='333 449'
country='449 523'
goal='420 635' # below the exchange rate
start='710 775'

# --- the stage -------------------------------------------------------------------------------------------------------

clear_the_stage() {
    local status=$?
    trap - EXIT
    if ((status != 0)) && [[ -n ${DISPLAY:-} && -n ${display_pid:-} ]]; then
        import -window root target/e2e-failure.png 2>/dev/null && say "Picture of the failure: target/e2e-failure.png"
        cp "$temp/app.log" target/e2e.log 2>/dev/null && tail -n 20 target/e2e.log >&2
    fi
    for pid in "$app" "$other" "${openbox_pid:-}" "${display_pid:-}"; do
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
    wait_for "$PATIENCE" "No window opened" find_window "$app" "$temp/app.log"
    wait_for "$PATIENCE" "The title did not become: $2 – Zeroline" title_is "$2 – Zeroline"
    xdotool windowactivate --sync "$window"
    wait_for "$PATIENCE" "The window was not drawn" is_drawn "$temp/drawn.png"
}

quit() {
    keys ctrl+q
    wait_for "$PATIENCE" "Ctrl+Q did not end the program" is_gone
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
    wait_for "$PATIENCE" "A click on a track and Ctrl+S did not change $1" differs "$1" "$temp/before-click.ron"
    wait_for "$PATIENCE" "Ctrl+S after a click did not save" title_is "$2 – Zeroline"
}

differs() { ! cmp -s "$1" "$2"; }

dialog_is_open() {
    dialog=$(xdotool search --onlyvisible --class zenity 2>/dev/null | head -n 1)
    [[ -n $dialog ]]
}

# save_as FILE: through the file dialog of the system.
save_as() {
    keys ctrl+shift+s
    wait_for "$PATIENCE" "No file dialog opened" dialog_is_open
    xdotool windowactivate --sync "$dialog"
    wait_for "$PATIENCE" "The file dialog was not drawn" is_drawn "$temp/dialog.png"
    keys ctrl+a
    xdotool type --delay 20 "$1"
    keys Return
    wait_for "$PATIENCE" "Nothing was saved as $1" test -s "$1"
}

# From the menu, Tab goes on to the sliders. Page Up moves a slider and nothing else, so each control on the way is tried.
move_a_slider_by_keys() {
    keys Escape F10
    wait_for "$PATIENCE" "No slider was moved by Tab and Page Up" tab_and_page_up
}

tab_and_page_up() {
    keys Tab Prior
    is_unsaved
}

# --- a first start ---------------------------------------------------------------------------------------------------

# The creator: 12,000 followers, four LIVEs a week of two and a half hours, gifts that she does not know, brand deals and supporters, in
# Germany, with a goal of 600 euros a month.

# Tenths of a second that a person takes, of Card, Moran and Newell's keystroke-level model: to think before an answer, to point and click,
# to move a hand between mouse and keyboard, to press a key.
readonly THINK=14 CLICK=13 HAND=4 KEY=3
readonly MOST_TENTHS=600 MOST_KEYS=60

first_start() {
    rm -rf "$XDG_CONFIG_HOME/zeroline" "$XDG_DATA_HOME/zeroline"
    "$zeroline" 2>>"$temp/app.log" &
    app=$!
    wait_for "$PATIENCE" "No window opened" find_window "$app" "$temp/app.log"
    xdotool windowactivate --sync "$window"
    wait_for "$PATIENCE" "The first start was not drawn" is_drawn "$temp/drawn.png"
}

# answer X Y [KEY...]: a click there, then these keys.
answer() {
    click "$1" "$2"
    shift 2
    ((tenths += THINK + CLICK))
    if (($#)); then
        keys "$@"
        ((tenths += 2 * HAND + $# * KEY))
    fi
}

start_by_mouse() {
    local tenths=0
    # shellcheck disable=SC2086 # two numbers each
    {
        answer $followers 1 2 0 0 0
        answer $lives_a_week 4
        answer $hours_each 2 period 5
        answer $unknown_gifts
        answer $brands
        answer $supporters
        answer $country g e r m Return
        answer $goal 6 0 0
        answer $start
    }
    ((tenths < MOST_TENTHS)) || fail "A start by mouse takes a person $((tenths / 10)) seconds."
    say "A start by mouse: $((tenths / 10)) seconds of a person's steps."
}

# press KEY...: presses keys and counts them.
press() {
    keys "$@"
    ((pressed += $#))
}

start_by_keyboard() {
    local pressed=0
    # The first control tells about the sheet.
    press Tab
    press Tab 1 2 k Tab 4 Tab 2 period 5
    # Past the gifts to "I don't know", then the chips.
    press Tab Tab Tab space Tab Tab Tab Tab Tab space
    press Tab Tab Tab Return g e r m Return
    press Tab Tab 6 0 0 Tab Tab Tab Return
    ((pressed < MOST_KEYS)) || fail "A start by keyboard takes $pressed keys."
    say "A start by keyboard: $pressed keys."
}

# is_hers FILE: what was started, saved to a file, is the plan of this creator.
is_hers() {
    local field stream
    wait_for "$PATIENCE" "No plan was started" title_is "• My plan – Zeroline"
    save_as "$1"
    wait_for "$PATIENCE" "The plan of a first start was not saved" title_is "My plan – Zeroline"
    quit
    "$zeroline" check "$1" || fail "The plan of a first start is invalid."
    for field in 'currency: "EUR"' 'goal_per_month: 600,' 'sessions_per_month: (value: 17.3,' 'hours_per_session: (value: 2.5,'; do
        grep -qF "$field" "$1" || fail "The plan of a first start lacks $field"
    done
    grep -qE 'gifts_per_hour: \(value: [0-9.]+, low: [0-9.]+, high: [0-9.]+\)' "$1" || fail "Gifts that she does not know have no range."
    for stream in gifts brands supporters; do
        more "$(first_month "$stream" "$1")" 0 || fail "The plan of a first start earns nothing from $stream."
    done
    for stream in likes rewards segments affiliate merch subscriptions; do
        [[ $(first_month "$stream" "$1") =~ ^0(\.0)?$ ]] || fail "The plan of a first start earns from $stream."
    done
}

# --- two windows -----------------------------------------------------------------------------------------------------

place() { xdotool getwindowgeometry --shell "$1" | sed -n 's/^[XY]=//p' | paste -sd ' '; }

second_is_apart() {
    second=$(xdotool search --onlyvisible --pid "$other" 2>/dev/null | head -n 1)
    [[ -n $second && $(place "$second") != "$(place "$window")" ]]
}

# second_window FILE: a window of the plan that is open elsewhere does not lie exactly over the other one.
second_window() {
    local second
    "$zeroline" "$1" 2>>"$temp/app.log" &
    other=$!
    wait_for "$PATIENCE" "The second window on a plan lies over the first" second_is_apart
    stop "$other"
    other=''
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

    first_start
    start_by_mouse
    is_hers "$temp/by-mouse.ron"
    first_start
    start_by_keyboard
    is_hers "$temp/by-keyboard.ron"

    open_plan "$first" "$name"
    # shellcheck disable=SC2086 # two numbers
    drag $gifts_per_hour 60
    wait_for "$PATIENCE" "Dragging a slider did not change the plan" is_unsaved
    keys ctrl+z
    wait_for "$PATIENCE" "Undo did not bring the saved plan back" title_is "$name – Zeroline"
    keys ctrl+shift+z
    wait_for "$PATIENCE" "Redo did not bring the change back" is_unsaved
    save_as "$second"
    wait_for "$PATIENCE" "The plan still counts as unsaved" title_is "$name – Zeroline"
    cp "$second" "$temp/dragged.ron"
    for x in 170 240 180 250 200; do
        click_and_save "$second" "$name" "$x" "${gifts_per_hour#* }"
    done
    keys ctrl+z ctrl+z ctrl+z ctrl+z ctrl+z ctrl+s
    wait_for "$PATIENCE" "Five presses of undo did not lead back to the drag" cmp -s "$second" "$temp/dragged.ron"
    wait_for "$PATIENCE" "Ctrl+S after undo did not save" title_is "$name – Zeroline"
    wait_for "$PATIENCE" "The window did not come to rest" is_drawn "$temp/rest.png"
    cp "$temp/rest.png" target/e2e.png
    quit

    cmp -s "$first" "$temp/untouched.ron" || fail "Saving under a new name changed the old file."
    "$zeroline" check "$second" || fail "The saved plan is invalid."
    more "$(first_month gifts "$second")" "$(first_month gifts "$first")" || fail "The saved plan lacks the change."
    [[ $(first_month likes "$second") =~ ^0(\.0)?$ ]] || fail "Likes do not pay 0."

    cp "$second" "$temp/before-keys.ron"
    open_plan "$second" "$name"
    second_window "$second"
    xdotool windowactivate --sync "$window"
    move_a_slider_by_keys
    keys ctrl+s
    wait_for "$PATIENCE" "Ctrl+S did not save" title_is "$name – Zeroline"
    quit
    cmp -s "$second" "$temp/before-keys.ron" && fail "Ctrl+S saved nothing."
    "$zeroline" check "$second" || fail "The plan saved by Ctrl+S is invalid."
    say "End to end: passed. Picture: target/e2e.png"
}

trap clear_the_stage EXIT
main
