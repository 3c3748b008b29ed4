#!/usr/bin/env bash
# Typing into the real window by input methods (fcitx5 with Anthy for Japanese and Pinyin for Chinese), by dead keys, and shortcuts on a Cyrillic layout, in X11.
# Takes the release binary, or the one named by ZEROLINE. PICTURE names a file for the window with the word in the making.
set -euo pipefail
cd "$(dirname "$0")/.."
. build-scripts/common.sh
export LC_ALL=C.UTF-8

# Seconds to wait for anything: a window that is drawn by a processor among many busy programs answers late.
readonly PATIENCE=120

press() { xdotool key --window 0 --delay 60 "$@"; }
has_saved() { grep -q "$1" "$stage/plan.ron"; }
lacks_saved() { ! has_saved "$1"; }
# The window looks for it once, as it opens. Asked without fcitx5-remote, which has the bus start another one, with other settings.
has_input_method() { xprop -root XIM_SERVERS 2>/dev/null | grep -q '@server=fcitx'; }
types_by() { [[ $(fcitx5-remote -n) == "$1" ]]; }
# It knows of the field from its first key on, which Control alone is, and hears of no choice before. 2 is on.
turn_on() {
    press Control_L
    fcitx5-remote -s "$1"
    types_by "$1" && [[ $(fcitx5-remote) == 2 ]]
}
turn_off() {
    fcitx5-remote -c
    [[ $(fcitx5-remote) != 2 ]]
}
is_saved() { ! is_unsaved; }

# shows PICTURE: takes a picture of the tabs of scenarios, where every word here is typed. The caret does not blink: motion is reduced.
shows() { import -window "$window" -crop "$TABS" +repage "$1" 2>/dev/null; }

# is_still PICTURE: takes one; succeeds once two in a row are the same.
is_still() {
    local before=none
    [[ -f $1 ]] && before=$(identify -format '%#' "$1")
    shows "$1" && [[ $(identify -format '%#' "$1") == "$before" ]]
}

# changes BEFORE AFTER: takes a picture; succeeds once it is another than before and holds still.
changes() { is_still "$2" && [[ $(identify -format '%#' "$2") != "$(identify -format '%#' "$1")" ]]; }

# typed FAULT COMMAND...: the command changes the tabs on screen; ends the test with the fault where it does not.
typed() {
    local fault=$1
    shift
    rm -f "$stage/before.png" "$stage/after.png"
    wait_for "$PATIENCE" "The window does not come to rest" is_still "$stage/before.png"
    "$@"
    wait_for "$PATIENCE" "$fault" changes "$stage/before.png" "$stage/after.png"
}

# add_scenario: adds one to a saved plan; its name has the focus then.
add_scenario() {
    wait_for "$PATIENCE" "The plan was not saved" is_saved
    typed "No scenario was added" press ctrl+shift+n
    wait_for "$PATIENCE" "The plan did not change" is_unsaved
}

# compose METHOD LETTERS WORD: names a new scenario by an input method, from its letters to the first candidate, and saves.
compose() {
    add_scenario
    wait_for "$PATIENCE" "The input method is not $1" turn_on "$1"
    typed "The word in the making is not shown" xdotool type --delay 80 "$2"
    [[ -z ${PICTURE:-} ]] || import -window root "$PICTURE"
    typed "There is no candidate" press space
    # Pinyin takes the first candidate by the space, Anthy shows it.
    [[ $1 != anthy ]] || typed "The candidate is not taken" press Return
    wait_for "$PATIENCE" "The input method is still on" turn_off
    typed "The name is not taken" press Return
    press ctrl+s
    wait_for "$PATIENCE" "The composed name was not saved" has_saved "\"$3\""
    wait_for "$PATIENCE" "The plan was not saved" is_saved
}

# The tabs of scenarios in a window of 1440 by 900: width, height, left, top.
readonly TABS=980x44+450+44
# Keys by their places, in the codes of X11.
readonly z=52 s=39 dead_acute=48 e=26

on() {
    stage=$1
    mkdir -p "$stage/config/fcitx5/conf"
    # The word in the making is drawn by the window, not in a box over it.
    echo 'UseOnTheSpot=True' >"$stage/config/fcitx5/conf/xim.conf"
    printf '[Groups/0]\nName=Default\nDefault Layout=us\nDefaultIM=anthy\n\n[Groups/0/Items/0]\nName=keyboard-us\nLayout=\n\n[Groups/0/Items/1]\nName=anthy\nLayout=\n\n[Groups/0/Items/2]\nName=pinyin\nLayout=\n\n[GroupOrder]\n0=Default\n' \
        >"$stage/config/fcitx5/profile"
    virtual_display 1600x1000 "$stage"
    pids+=("$display_pid")
    openbox --sm-disable >"$stage/openbox.log" 2>&1 &
    pids+=("$!")
    wait_for "$PATIENCE" "The window manager did not start" has_window_manager
    fcitx5 --disable=wayland,notifications,kimpanel >"$stage/fcitx5.log" 2>&1 &
    pids+=("$!")
    wait_for "$PATIENCE" "The input method did not start" has_input_method
    PATH=/nonexistent XMODIFIERS=@im=fcitx "$stage/zeroline" "$stage/plan.ron" 2>"$stage/app.log" &
    app=$!
    pids+=("$app")
    wait_for "$PATIENCE" "No window opened" find_window "$app" "$stage/app.log"
    wait_for "$PATIENCE" "Nothing was drawn" is_drawn "$stage/drawn.png"
    xdotool windowactivate --sync "$window"

    compose anthy kotoba 言葉
    compose pinyin nihao 你好
    say "Names are composed in Japanese and Chinese, shown in the making, chosen and saved."

    # A dead key and its letter.
    setxkbmap us -variant intl
    add_scenario
    typed "A dead key and its letter type nothing" press "$dead_acute" "$e"
    typed "The name is not taken" press Return
    press ctrl+s
    wait_for "$PATIENCE" "The letter of a dead key was not saved" has_saved '"é"'
    wait_for "$PATIENCE" "The plan was not saved" is_saved
    say "A dead key types its letter."

    # On a Cyrillic layout the places of the keys count.
    setxkbmap ru
    press "ctrl+$z"
    wait_for "$PATIENCE" "Ctrl+Z did nothing on a Cyrillic layout" is_unsaved
    press "ctrl+$s"
    wait_for "$PATIENCE" "Ctrl+S did nothing on a Cyrillic layout" lacks_saved '"é"'
    say "Shortcuts work on a Cyrillic layout."
}

if [[ ${1:-} == on ]]; then
    pids=()
    trap 'stop_all "${pids[@]}"' EXIT
    on "$2"
    exit
fi

install_to_open_a_window
install "to type by an input method" dbus fcitx5 fcitx5-anthy fcitx5-pinyin fonts-noto-cjk imagemagick openbox x11-utils x11-xkb-utils xdotool xvfb
zeroline=$(realpath "${ZEROLINE:-target/release/zeroline}")
[[ -x $zeroline ]] || fail "No program; run cargo build --release."
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
mkdir -m 700 "$stage/run"
mkdir -p "$stage/config/zeroline" "$stage/data"
cp "$zeroline" "$stage/zeroline"
cp saves/growing-creator.ron "$stage/plan.ron"
echo '(motion: Reduced)' >"$stage/config/zeroline/settings.ron"
env -i PATH="$PATH" LC_ALL=C.UTF-8 HOME="$stage" XDG_RUNTIME_DIR="$stage/run" XDG_CONFIG_HOME="$stage/config" XDG_DATA_HOME="$stage/data" \
    PICTURE="${PICTURE:-}" dbus-run-session -- bash tests/input_method.sh on "$stage" || fail "Typing by an input method failed."
