#!/usr/bin/env bash
# Typing into the real window by an input method (Japanese, fcitx5 with Anthy), by dead keys, and shortcuts on a Cyrillic layout, in X11.
# Takes the release binary, or the one named by ZEROLINE. PICTURE names a file for the window with the word in the making.
set -euo pipefail
cd "$(dirname "$0")/.."
. build-scripts/common.sh
export LC_ALL=C.UTF-8

press() { xdotool key --window 0 --delay 60 "$@"; }
has_saved() { grep -q "$1" "$stage/plan.ron"; }
has_input_method() { fcitx5-remote >/dev/null 2>&1; }

# Keys by their places, in the codes of X11.
readonly z=52 s=39 dead_acute=48 e=26

on() {
    stage=$1
    mkdir -p "$stage/config/fcitx5/conf"
    # The word in the making is drawn by the window, not in a box over it.
    echo 'UseOnTheSpot=True' >"$stage/config/fcitx5/conf/xim.conf"
    printf '[Groups/0]\nName=Default\nDefault Layout=us\nDefaultIM=anthy\n\n[Groups/0/Items/0]\nName=keyboard-us\nLayout=\n\n[Groups/0/Items/1]\nName=anthy\nLayout=\n\n[GroupOrder]\n0=Default\n' \
        >"$stage/config/fcitx5/profile"
    virtual_display 1600x1000 "$stage"
    pids+=("$display_pid")
    openbox --sm-disable >"$stage/openbox.log" 2>&1 &
    pids+=("$!")
    wait_for 60 "The window manager did not start" has_window_manager
    fcitx5 --disable=wayland,notifications,kimpanel >"$stage/fcitx5.log" 2>&1 &
    pids+=("$!")
    wait_for 60 "The input method did not start" has_input_method
    PATH=/nonexistent XMODIFIERS=@im=fcitx "$stage/zeroline" "$stage/plan.ron" 2>"$stage/app.log" &
    app=$!
    pids+=("$app")
    wait_for 60 "No window opened" find_window "$app" "$stage/app.log"
    wait_for 60 "Nothing was drawn" is_drawn "$stage/drawn.png"
    xdotool windowactivate --sync "$window"

    # A new scenario, whose name has the focus: a word from its kana to the candidate.
    press ctrl+shift+n
    sleep 1
    import -window root "$stage/before.png"
    fcitx5-remote -s anthy
    sleep 1
    xdotool type --delay 80 kotoba
    sleep 1
    import -window root "$stage/making.png"
    [[ -z ${PICTURE:-} ]] || cp "$stage/making.png" "$PICTURE"
    [[ $(identify -format '%#' "$stage/before.png") != "$(identify -format '%#' "$stage/making.png")" ]] || fail "The word in the making is not shown."
    press space Return
    fcitx5-remote -s keyboard-us
    sleep 1
    press Return
    sleep 1
    press ctrl+s
    wait_for 20 "The composed name was not saved" has_saved '"言葉"'
    say "A name is composed, shown in the making, chosen and saved."

    # A dead key and its letter.
    setxkbmap us -variant intl
    press ctrl+shift+n
    sleep 1
    press "$dead_acute" "$e"
    sleep 1
    press Return
    sleep 1
    press ctrl+s
    wait_for 20 "The letter of a dead key was not saved" has_saved '"é"'
    say "A dead key types its letter."

    # On a Cyrillic layout the places of the keys count.
    setxkbmap ru
    press "ctrl+$z"
    sleep 1
    press "ctrl+$s"
    wait_for 20 "Ctrl+Z or Ctrl+S did nothing on a Cyrillic layout" lacks_saved '"é"'
    say "Shortcuts work on a Cyrillic layout."
}

lacks_saved() { ! has_saved "$1"; }

if [[ ${1:-} == on ]]; then
    pids=()
    trap 'stop_all "${pids[@]}"' EXIT
    on "$2"
    exit
fi

install_to_open_a_window
install "to type by an input method" dbus fcitx5 fcitx5-anthy fonts-noto-cjk imagemagick openbox x11-utils x11-xkb-utils xdotool xvfb
zeroline=$(realpath "${ZEROLINE:-target/release/zeroline}")
[[ -x $zeroline ]] || fail "No program; run cargo build --release."
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
mkdir -m 700 "$stage/run"
mkdir -p "$stage/config/zeroline" "$stage/data"
cp "$zeroline" "$stage/zeroline"
cp saves/growing-creator.ron "$stage/plan.ron"
env -i PATH="$PATH" LC_ALL=C.UTF-8 HOME="$stage" XDG_RUNTIME_DIR="$stage/run" XDG_CONFIG_HOME="$stage/config" XDG_DATA_HOME="$stage/data" \
    PICTURE="${PICTURE:-}" dbus-run-session -- bash tests/input_method.sh on "$stage" || fail "Typing by an input method failed."
