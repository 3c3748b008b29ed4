#!/usr/bin/env bash
# The program for Windows in a real window under Wine, with real mouse and keys: tests/windows.sh PROGRAM
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
other=''
drive=$WINEPREFIX/drive_c
# A path with a space and umlauts.
folder="$drive/Ünal Größe"
windows_folder='C:\Ünal Größe'

# Where things are in a window of 1440 by 900 with the starter plan open.
gifts_per_hour='206 484'
gifts_per_hour_field='309 463'

# --- the stage -------------------------------------------------------------------------------------------------------

end() {
    local status=$?
    trap - EXIT
    if ((status != 0)) && [[ -n ${display_pid:-} ]]; then
        import -window root target/windows-failure.png 2>/dev/null && say "What was to be seen: target/windows-failure.png"
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
ends() { ! kill -0 "$app" 2>/dev/null; }
is_unsaved_now() { shows "• $name – Zeroline"; }
is_saved_now() { shows "$name – Zeroline"; }

# start [PLAN]: the program, with OpenGL: Wine has no Direct3D 12.
start() {
    wine "$zeroline" --renderer glow "$@" 2>>"$temp/app.log" &
    app=$!
}

open_plan() {
    start "$1"
    wait_for 120 "No window shows $name" is_saved_now
    xdotool windowactivate --sync "$window"
    rest
}

rest() {
    rm -f "$temp/rest.png"
    wait_for 90 "The window was not drawn" is_drawn "$temp/rest.png"
}

keys() { xdotool key --window 0 --delay 80 "$@"; }

drag() {
    xdotool mousemove --window "$window" --sync "$1" "$2" sleep 0.3 mousedown 1 sleep 0.3 \
        mousemove_relative --sync -- "$(($3 / 2))" 0 sleep 0.3 mousemove_relative --sync -- "$(($3 / 2))" 0 sleep 0.3 mouseup 1
}

# type_into X Y TEXT
type_into() {
    xdotool mousemove --window "$window" --sync "$1" "$2" sleep 0.3 click 1
    sleep 1
    keys ctrl+a
    xdotool type --delay 80 "$3"
    keys Return
}

close_window() {
    # What the button in the corner of the window asks for.
    xdotool windowactivate --sync "$window"
    keys alt+F4
}

has_dialog() {
    dialog=$(xdotool search --onlyvisible --name '^Save' 2>/dev/null | head -n 1)
    [[ -n $dialog ]]
}

# --- the play --------------------------------------------------------------------------------------------------------

edits_and_saves_under_a_new_name() {
    open_plan "$windows_folder\\first plan.ron"
    # shellcheck disable=SC2086 # two numbers, here and below
    drag $gifts_per_hour 60
    wait_for 20 "Dragging a slider did not change the plan" is_unsaved_now
    keys ctrl+z
    wait_for 20 "Undo did not bring the saved plan back" is_saved_now
    # shellcheck disable=SC2086
    type_into $gifts_per_hour_field 1,5k
    wait_for 20 "Typing into a field did not change the plan" is_unsaved_now
    rest
    cp "$temp/rest.png" target/windows.png
    keys ctrl+shift+s
    wait_for 60 "The file dialog did not open" has_dialog
    sleep 2
    # The name's field of Wine knows no Ctrl+A.
    keys End shift+Home
    xdotool type --delay 80 'C:\plans\second.ron'
    keys Return
    wait_for 60 "Nothing was saved" test -s "$drive/plans/second.ron"
    wait_for 20 "The plan still counts as unsaved" is_saved_now
    grep -q 'gifts_per_hour: .*1500' "$drive/plans/second.ron" || fail "The saved plan does not hold what was typed."
    cmp -s saves/growing-creator.ron "$folder/first plan.ron" || fail "Saving under a new name changed the old file."
}

asks_before_closing() {
    # shellcheck disable=SC2086
    drag $gifts_per_hour -60
    wait_for 20 "Dragging a slider did not change the plan" is_unsaved_now
    close_window
    sleep 3
    ! ends || fail "It closed with unsaved changes."
    rest
    cp "$temp/rest.png" target/windows-question.png
    keys Escape
    sleep 1
    keys ctrl+s
    wait_for 20 "Ctrl+S did not save" is_saved_now
    close_window
    wait_for 30 "It did not close" ends
}

comes_back_after_a_crash() {
    open_plan 'C:\plans\second.ron'
    # shellcheck disable=SC2086
    type_into $gifts_per_hour_field 777
    wait_for 20 "Typing into a field did not change the plan" is_unsaved_now
    # It is safe on the disk within two seconds.
    sleep 4
    kill -9 "$app"
    wait "$app" 2>/dev/null || true
    wait_for 30 "The window outlived its program" gone_from_screen
    start
    wait_for 120 "No window opened after the crash" shows '.*Zeroline'
    rest
    cp "$temp/rest.png" target/windows-recovery.png
    # The first button of the offer takes the changes back.
    xdotool windowactivate --sync "$window"
    keys Return
    wait_for 30 "The changes did not come back" is_unsaved_now
    keys ctrl+s
    wait_for 20 "Ctrl+S did not save what came back" is_saved_now
    grep -q 'gifts_per_hour: .*777' "$drive/plans/second.ron" || fail "What came back is not what was typed."
}

gone_from_screen() { ! xdotool search --onlyvisible --name 'Zeroline$' >/dev/null 2>&1; }

# The second window saves; the first then must not write over that without a question.
two_windows_on_one_plan() {
    wine "$zeroline" --renderer glow 'C:\plans\second.ron' 2>>"$temp/app.log" &
    other=$!
    local first=$window second
    wait_for 120 "No second window opened" two_are_shown
    second=$(xdotool search --onlyvisible --name "Zeroline\$" | grep -v "^$first\$" | head -n 1)
    window=$second
    xdotool windowactivate --sync "$window"
    rest
    # shellcheck disable=SC2086
    type_into $gifts_per_hour_field 888
    keys ctrl+s
    wait_for 30 "The second window did not save" grep -q 'gifts_per_hour: .*888' "$drive/plans/second.ron"
    window=$first
    xdotool windowactivate --sync "$window"
    rest
    cp "$temp/rest.png" target/windows-changed-on-disk.png
    # It has noticed and asks: not now.
    keys Escape
    sleep 1
    # shellcheck disable=SC2086
    type_into $gifts_per_hour_field 999
    wait_for 20 "Typing into a field did not change the plan" is_unsaved_now
    keys ctrl+s
    sleep 3
    rest
    cp "$temp/rest.png" target/windows-two.png
    grep -q 'gifts_per_hour: .*888' "$drive/plans/second.ron" || fail "One window wrote over what the other had saved."
    kill "$other" "$app"
    wait "$other" "$app" 2>/dev/null || true
    wait_for 30 "The windows did not close" gone_from_screen
    rm -rf "$drive"/users/*/AppData/Local/zeroline/data/recovery
}

two_are_shown() { (($(xdotool search --onlyvisible --name 'Zeroline$' 2>/dev/null | wc -l) >= 2)); }

leaves_a_read_only_file() {
    chmod a-w "$drive/plans/second.ron"
    cp "$drive/plans/second.ron" "$temp/protected.ron"
    open_plan 'C:\plans\second.ron'
    # shellcheck disable=SC2086
    type_into $gifts_per_hour_field 111
    wait_for 20 "Typing into a field did not change the plan" is_unsaved_now
    keys ctrl+s
    sleep 3
    is_unsaved_now || fail "A read-only plan counts as saved."
    cmp -s "$drive/plans/second.ron" "$temp/protected.ron" || fail "A read-only plan was changed."
    rest
    cp "$temp/rest.png" target/windows-read-only.png
}

main() {
    rm -rf "$folder" "$drive/plans" "$drive"/users/*/AppData/*/zeroline
    mkdir -p "$folder" "$drive/plans" target
    cp saves/growing-creator.ron "$folder/first plan.ron"
    name=$(sed -nE 's/^ *name: "(.*)",$/\1/p' saves/growing-creator.ron | head -n 1)
    # Programs that ran without a display leave Wine without a desktop until its server ends.
    wineserver -k 2>/dev/null || true
    own_stage "$temp"
    edits_and_saves_under_a_new_name
    asks_before_closing
    comes_back_after_a_crash
    two_windows_on_one_plan
    leaves_a_read_only_file
    say "The window under Wine: fine. Pictures: target/windows*.png"
}

trap end EXIT
main
