#!/usr/bin/env bash
# Charts, walked by keys, and the main job of the real program through a screen reader's interface, in X11 and in Wayland, without a pointer.
# Takes the release binary, or the one named by ZEROLINE.
set -euo pipefail
cd "$(dirname "$0")/.."
. build-scripts/common.sh
export LC_ALL=C.UTF-8

# on SYSTEM STAGE: one run, as a user whom the compositor accepts, on a session bus of its own.
on() {
    local system=$1 stage=$2
    export HOME=$stage XDG_RUNTIME_DIR=$stage/run XDG_CONFIG_HOME=$stage/config XDG_DATA_HOME=$stage/data
    unset DISPLAY WAYLAND_DISPLAY
    case $system in
        x11)
            virtual_display 1600x1000 "$stage"
            pids+=("$display_pid")
            openbox --sm-disable >"$stage/openbox.log" 2>&1 &
            pids+=("$!")
            wait_for 60 "The window manager did not start" has_window_manager
            ;;
        wayland)
            printf 'xwayland disable\noutput HEADLESS-1 resolution 1600x1000 scale 1\n' >"$stage/sway.conf"
            WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1 sway -c "$stage/sway.conf" >"$stage/sway.log" 2>&1 &
            pids+=("$!")
            wait_for 60 "The compositor did not start" has_socket
            export OUTPUT_WIDTH=1600 OUTPUT_HEIGHT=1000
            ;;
    esac
    gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus --method org.freedesktop.DBus.Properties.Set \
        org.a11y.Status IsEnabled '<true>' >/dev/null
    # Without zenity the window asks for the path itself.
    PATH=/nonexistent "$stage/zeroline" "$stage/plan.ron" 2>"$stage/app.log" &
    pids+=("$!")
    timeout 300 python3 -W ignore "$stage/screen_reader.py" "$stage/forecast.csv" "$stage/mine.ron" || fail "$system: $(tail -n 3 "$stage/app.log")"
    grep -q 'gifts_per_hour: (value: 200' "$stage/mine.ron" || fail "$system: the saved plan lacks the change."
    grep -q 'scenarios:' "$stage/mine.ron" || fail "$system: the saved plan lacks the scenario."
}

has_socket() {
    WAYLAND_DISPLAY=$(find "$XDG_RUNTIME_DIR" -name 'wayland-?' -printf '%f\n' -quit)
    export WAYLAND_DISPLAY
    [[ -n $WAYLAND_DISPLAY ]]
}

if [[ ${1:-} == on ]]; then
    pids=()
    trap 'stop_all "${pids[@]}"' EXIT
    on "$2" "$3"
    exit
fi

install_to_open_a_window
install "to read the window out" at-spi2-core dbus gir1.2-atspi-2.0 libglib2.0-bin libxkbcommon-tools openbox python3-gi sway util-linux x11-utils xdotool xvfb
zeroline=$(realpath "${ZEROLINE:-target/release/zeroline}")
[[ -x $zeroline ]] || fail "No program; run cargo build --release."
for system in x11 wayland; do
    stage=$(mktemp -d)
    mkdir -p "$stage/run" "$stage/config" "$stage/data" "$stage/tests"
    cp "$zeroline" "$stage/zeroline"
    cp saves/growing-creator.ron "$stage/plan.ron"
    "$zeroline" forecast "$stage/plan.ron" --cash --format csv >"$stage/forecast.csv"
    cp tests/screen_reader.py tests/wayland_input.py "$stage/"
    cp tests/screen_reader.sh "$stage/tests/"
    cp -r build-scripts "$stage/"
    chmod 700 "$stage/run"
    user=()
    # The compositor refuses to run as root.
    if ((EUID == 0)); then
        chown -R nobody:nogroup "$stage"
        user=(setpriv --reuid nobody --regid nogroup --clear-groups)
    fi
    status=0
    "${user[@]}" env -i PATH="$PATH" LC_ALL=C.UTF-8 HOME="$stage" XDG_RUNTIME_DIR="$stage/run" dbus-run-session -- bash "$stage/tests/screen_reader.sh" on "$system" "$stage" || status=$?
    rm -rf "$stage"
    ((status == 0)) || fail "The screen reader's job failed in $system."
    say "The main job through a screen reader's interface, in $system: done."
done
