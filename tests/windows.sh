#!/usr/bin/env bash
# The program for Windows in a real window under Wine, with real mouse and keys: tests/windows.sh PROGRAM [SCENE]...
#
# Run by build-scripts/windows.sh, which prepares Wine (WINEPREFIX). Leaves target/windows.png, and target/windows-failure.png
# with target/windows.log where it fails.
set -euo pipefail
cd "$(dirname "$0")/.."
. build-scripts/common.sh
export LC_ALL=C.UTF-8

zeroline=$(realpath "$1")
temp=$(mktemp -d)
app=''
drive=$WINEPREFIX/drive_c
# A path with a space and umlauts.
folder="$drive/Ünal Größe"
windows_folder='C:\Ünal Größe'

# Where things are in a window of 1440 by 900 with the first example open; the tab, once there is a scenario.
gifts_per_hour='215 315'
gifts_per_hour_field='312 315'
first_scenario='500 66'

# --- the stage -------------------------------------------------------------------------------------------------------

end() {
    local status=$?
    trap - EXIT
    if ((status != 0)) && [[ -n ${display_pid:-} ]]; then
        import -window root target/windows-failure.png 2>/dev/null && say "Picture of the failure: target/windows-failure.png"
        cp "$temp/app.log" target/windows.log 2>/dev/null && tail -n 20 target/windows.log >&2
    fi
    wineserver -k 2>/dev/null || true
    for pid in "${openbox_pid:-}" "${display_pid:-}"; do
        if [[ -n $pid ]]; then stop "$pid"; fi
    done
    rm -rf "$temp"
    exit "$status"
}

# --- the windows -----------------------------------------------------------------------------------------------------

# shows TITLE: sets window to the visible one of this title.
shows() {
    window=$(xdotool search --onlyvisible --name "^$1\$" 2>/dev/null | head -n 1)
    [[ -n $window ]]
}
has_ended() { ! kill -0 "$app" 2>/dev/null; }
is_unsaved_now() { shows "• $name – Zeroline"; }
is_saved_now() { shows "$name – Zeroline"; }
is_gone_from_screen() { ! xdotool search --onlyvisible --name 'Zeroline$' >/dev/null 2>&1; }
has_dialog() {
    dialog=$(xdotool search --onlyvisible --name '^Save' 2>/dev/null | head -n 1)
    [[ -n $dialog ]]
}

# start [PLAN]: the program, with OpenGL: Wine has no Direct3D 12.
start() {
    wine "$zeroline" --renderer glow "$@" 2>>"$temp/app.log" &
    app=$!
}

open_plan() {
    start "$1"
    wait_for 120 "No window shows $name" is_saved_now
    xdotool windowactivate --sync "$window" 2>/dev/null
    rest
}

# close_plan: the window of a saved plan, by the button in its corner.
close_plan() {
    ask_to_close
    wait_for 60 "It did not close" has_ended
}

ask_to_close() {
    xdotool windowactivate --sync "$window" 2>/dev/null
    keys alt+F4
}

rest() {
    rm -f "$temp/rest.png"
    wait_for 90 "The window was not drawn" is_drawn "$temp/rest.png"
}

# answers ACT COMMAND...: the command changes something in the window.
answers() {
    local act=$1
    shift
    rest
    cp "$temp/rest.png" "$temp/before.png"
    "$@"
    wait_for 60 "The window did not change after $act" looks_different
    rest
}
looks_different() {
    import -window root "$temp/now.png" 2>/dev/null && [[ $(identify -format '%#' "$temp/now.png") != "$(identify -format '%#' "$temp/before.png")" ]]
}

# picture NAME: keeps a picture of the screen.
picture() {
    rest
    cp "$temp/rest.png" "target/windows${1:+-$1}.png"
}

# --- the hands -------------------------------------------------------------------------------------------------------

# No faster than the software renderer draws, as keys and buttons of one frame can be lost.
keys() { xdotool key --window 0 --delay 100 "$@"; }
type_text() { xdotool type --delay 100 "$1"; }
press() { xdotool mousedown 1 sleep 0.2 mouseup 1; }
move_to() { xdotool mousemove --window "$window" --sync "$1" "$2"; }

drag() {
    move_to "$1" "$2"
    xdotool sleep 0.3 mousedown 1 sleep 0.3 mousemove_relative --sync -- "$(($3 / 2))" 0 sleep 0.3 \
        mousemove_relative --sync -- "$(($3 / 2))" 0 sleep 0.3 mouseup 1
    wait_for 60 "Dragging a slider did not change the plan" is_unsaved_now
}

# set_gifts TEXT: types it into the field of gifts per hour.
set_gifts() {
    # shellcheck disable=SC2086 # two numbers
    move_to $gifts_per_hour_field
    answers "a click into a field" press
    keys ctrl+a
    type_text "$1"
    keys Return
    wait_for 60 "Typing $1 into a field did not change the plan" is_unsaved_now
}

# save FILE GIFTS: by Ctrl+S; then the file holds so many gifts per hour.
save() {
    keys ctrl+s
    wait_for 60 "Ctrl+S did not save" is_saved_now
    has_gifts "$1" "$2" || fail "The saved plan has other gifts per hour than $2."
}
has_gifts() { grep -q "gifts_per_hour: .*\\<$2\\>" "$1"; }

# give_up: ends the program as the Task Manager does, and its recovery with it.
give_up() {
    kill "$@"
    wait "$@" 2>/dev/null || true
    wait_for 60 "The windows did not close" is_gone_from_screen
    rm -rf "$drive"/users/*/AppData/Local/zeroline/data/recovery
}

# --- the play --------------------------------------------------------------------------------------------------------

edits_and_saves_under_a_new_name() {
    rm "$drive/plans/second.ron"
    open_plan "$windows_folder\\first plan.ron"
    # shellcheck disable=SC2086 # two numbers, here and below
    drag $gifts_per_hour 60
    keys ctrl+z
    wait_for 60 "Undo did not bring the saved plan back" is_saved_now
    set_gifts 1,5k
    picture
    keys ctrl+shift+s
    wait_for 60 "The file dialog did not open" has_dialog
    rest
    # The name's field of Wine knows no Ctrl+A.
    keys End shift+Home
    type_text 'C:\plans\second.ron'
    keys Return
    wait_for 60 "Nothing was saved" test -s "$drive/plans/second.ron"
    wait_for 60 "The plan still counts as unsaved" is_saved_now
    has_gifts "$drive/plans/second.ron" 1500 || fail "The saved plan lacks the typed number."
    cmp -s saves/growing-creator.ron "$folder/first plan.ron" || fail "Saving under a new name changed the old file."
    close_plan
}

asks_before_closing() {
    open_plan 'C:\plans\second.ron'
    # shellcheck disable=SC2086
    drag $gifts_per_hour -60
    answers "closing with unsaved changes" ask_to_close
    ! has_ended || fail "It closed with unsaved changes."
    picture question
    answers "Escape at the question" keys Escape
    keys ctrl+s
    wait_for 60 "Ctrl+S did not save" is_saved_now
    close_plan
}

recovers_after_a_crash() {
    open_plan 'C:\plans\second.ron'
    set_gifts 777
    wait_for 60 "The change was not autosaved" is_autosaved
    kill -9 "$app"
    wait "$app" 2>/dev/null || true
    wait_for 60 "The window outlived its program" is_gone_from_screen
    start
    wait_for 120 "No window opened after the crash" shows '.*Zeroline'
    xdotool windowactivate --sync "$window" 2>/dev/null
    picture recovery
    # The first button of the question recovers them.
    keys Return
    wait_for 60 "The changes were not recovered" is_unsaved_now
    save "$drive/plans/second.ron" 777
    close_plan
}
is_autosaved() { grep -rqs '\<777\>' "$drive"/users/*/AppData/Local/zeroline/data/recovery; }

# The second window saves; the first then must not write over that without a question.
two_windows_on_one_plan() {
    local first first_app
    open_plan 'C:\plans\second.ron'
    first=$window first_app=$app
    start 'C:\plans\second.ron'
    wait_for 120 "No second window opened" two_are_shown
    window=$(xdotool search --onlyvisible --name 'Zeroline$' | grep -v "^$first\$" | head -n 1)
    xdotool windowactivate --sync "$window" 2>/dev/null
    set_gifts 888
    keys ctrl+s
    wait_for 60 "The second window did not save" has_gifts "$drive/plans/second.ron" 888
    window=$first
    xdotool windowactivate --sync "$window" 2>/dev/null
    picture changed-on-disk
    # It has noticed and asks: not now.
    answers "Escape at the question" keys Escape
    set_gifts 999
    window=$first
    answers "saving over the save of the other window" keys ctrl+s
    picture two
    has_gifts "$drive/plans/second.ron" 888 || fail "One window overwrote the save of the other."
    give_up "$first_app" "$app"
}
two_are_shown() { (($(xdotool search --onlyvisible --name 'Zeroline$' 2>/dev/null | wc -l) >= 2)); }

leaves_a_read_only_file() {
    chmod a-w "$drive/plans/second.ron"
    cp "$drive/plans/second.ron" "$temp/protected.ron"
    open_plan 'C:\plans\second.ron'
    set_gifts 111
    answers "saving a read-only plan" keys ctrl+s
    is_unsaved_now || fail "A read-only plan counts as saved."
    cmp -s "$drive/plans/second.ron" "$temp/protected.ron" || fail "A read-only plan was changed."
    picture read-only
    give_up "$app"
    chmod u+w "$drive/plans/second.ron"
}

# A share of the network, and lines that end as Windows ends them.
saves_on_a_share() {
    sed 's/$/\r/' saves/growing-creator.ron >"$drive/share/plan.ron"
    open_plan '\\server\plans\plan.ron'
    set_gifts 321
    save "$drive/share/plan.ron" 321
    close_plan
}

says_that_a_file_is_locked() {
    local holder
    mkfifo "$temp/hold"
    open_plan 'C:\plans\second.ron'
    set_gifts 222
    wine "$WINEPREFIX/hold.exe" 'C:\plans\second.ron' <"$temp/hold" >"$temp/held" 2>/dev/null &
    holder=$!
    exec 4>"$temp/hold"
    wait_for 60 "The file could not be locked" grep -q held "$temp/held"
    answers "saving a plan that another program holds" keys ctrl+s
    # A save waits three seconds for the other program before it says so, on a busy machine longer.
    sleep 12
    is_unsaved_now || fail "A locked plan counts as saved."
    picture locked
    echo >&4
    exec 4>&-
    wait "$holder"
    answers "Escape at the message" keys Escape
    save "$drive/plans/second.ron" 222
    close_plan
}

# German AltGr is Ctrl+Alt for Windows: with Q and E it types @ and the euro sign, and is no shortcut.
types_with_altgr() {
    keyboard de
    open_plan 'C:\plans\second.ron'
    name_a_scenario altgr q altgr e keys s
    picture altgr
    is_scenario '@€s'
    close_plan
}
altgr() { xdotool keydown ISO_Level3_Shift sleep 0.2 key "$1" sleep 0.2 keyup ISO_Level3_Shift sleep 0.2; }

# Where the key of Z types я, Ctrl and that key undo. Wine knows the keys by the first layout, and letters by the chosen one.
undoes_on_a_cyrillic_keyboard() {
    keyboard us,ru
    open_plan 'C:\plans\second.ron'
    name_a_scenario keys Cyrillic_ya
    is_scenario 'я'
    # shellcheck disable=SC2086
    drag $gifts_per_hour -60
    keys ctrl+Cyrillic_ya
    wait_for 60 "Undo did not bring the saved plan back" is_saved_now
    close_plan
}

# name_a_scenario [COMMAND KEY]...: adds one and types its name so.
name_a_scenario() {
    answers "Ctrl+Shift+N for a scenario" keys ctrl+shift+n
    # shellcheck disable=SC2086
    move_to $first_scenario
    answers "a double click on a tab" xdotool click --repeat 2 --delay 150 1
    keys ctrl+a
    while (($#)); do
        "$1" "$2"
        shift 2
    done
    answers "the new name" keys Return
}

# is_scenario NAME: saved under this name.
is_scenario() {
    keys ctrl+s
    wait_for 60 "Ctrl+S did not save" is_saved_now
    grep -q "\"$1\"" "$drive/plans/second.ron" || fail "The scenario is not called $1: $(grep -A 3 scenarios "$drive/plans/second.ron")"
}

# keyboard LAYOUT...: for programs that start later.
keyboard() {
    setxkbmap "$@"
    wineserver -k 2>/dev/null || true
}

main() {
    rm -rf "$folder" "$drive/plans" "$drive/share" "$drive"/users/*/AppData/*/zeroline
    mkdir -p "$folder" "$drive/plans" "$drive/share" "$WINEPREFIX/dosdevices/unc/server" target
    # A share of the network: Wine keeps those in a folder.
    ln -sfn "$drive/share" "$WINEPREFIX/dosdevices/unc/server/plans"
    cp saves/growing-creator.ron "$folder/first plan.ron"
    name=$(sed -nE 's/^ *name: "(.*)",$/\1/p' saves/growing-creator.ron | head -n 1)
    # Programs that ran without a display leave Wine without a desktop until its server ends.
    wineserver -k 2>/dev/null || true
    own_stage "$temp"
    local scene
    for scene in "$@"; do
        # Each begins with the same plan; the first saves it there itself.
        cp saves/growing-creator.ron "$drive/plans/second.ron"
        "$scene"
        say "Passed under Wine: ${scene//_/ }"
    done
    say "The window under Wine: passed. Pictures: target/windows*.png"
}

if (($# == 1)); then
    set -- "$1" edits_and_saves_under_a_new_name asks_before_closing recovers_after_a_crash two_windows_on_one_plan leaves_a_read_only_file \
        saves_on_a_share says_that_a_file_is_locked types_with_altgr undoes_on_a_cyrillic_keyboard
fi
trap end EXIT
main "${@:2}"
