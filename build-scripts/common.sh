# Functions of the other scripts. Sourced, not run.
# shellcheck shell=bash

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

# wait_for SECONDS FAULT COMMAND...: polls until the command succeeds; ends the script with FAULT if it does not in time.
wait_for() {
    local until=$((SECONDS + $1)) limit=$1 fault=$2
    shift 2
    until "$@"; do
        ((SECONDS < until)) || fail "$fault within $limit seconds."
        sleep 0.1
    done
}

need_rust() {
    command -v cargo >/dev/null || fail "There is no Rust toolchain. Install Rust 1.95 or newer from https://rustup.rs and run this again."
}

is_installed() { [[ $(dpkg-query -W -f='${db:Status-Abbrev}' "$1" 2>/dev/null) == ii* ]]; }

# install WHY PACKAGE...: installs the Debian packages that are missing. Elsewhere it says what is needed and goes on.
install() {
    local why=$1 package missing=() root=()
    shift
    [[ $(uname -s) == Linux ]] || return 0
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "This script installs packages on Debian and Ubuntu only. Needed $why (names of Debian): $*."
        return 0
    fi
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    if ((EUID != 0)); then
        command -v sudo >/dev/null || fail "Needed $why: ${missing[*]}. There is no sudo; install them as root and run this again."
        root=(sudo)
    fi
    say "Installing packages $why: ${missing[*]}."
    # Mirrors are slow at times, and another apt may hold its lock.
    local patient=(-qq -o Acquire::Retries=5 -o DPkg::Lock::Timeout=300)
    "${root[@]}" apt-get "${patient[@]}" update >&2 || say "apt-get update failed; trying with the present package lists."
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get "${patient[@]}" install -y --no-install-recommends "${missing[@]}" >&2 ||
        fail "apt-get install failed for packages needed $why: ${missing[*]}."
}

# The linker's needs, and the libraries that the window loads when it opens: X11, Wayland, graphics drivers, a file dialog.
install_to_build() {
    command -v cc >/dev/null || install "to build" gcc libc6-dev
    command -v pkg-config >/dev/null || install "to build" pkg-config
}

install_to_open_a_window() {
    install "to open a window" libx11-6 libx11-xcb1 libxcursor1 libxi6 libxrandr2 libxkbcommon0 libxkbcommon-x11-0 libwayland-client0 libwayland-cursor0 \
        libwayland-egl1 libegl1 libgl1 libgl1-mesa-dri libvulkan1 mesa-vulkan-drivers zenity
}

# virtual_display WIDTHxHEIGHT FOLDER: starts an X server of its own on a free number; sets DISPLAY and display_pid.
virtual_display() {
    local number=$2/display-number
    # The server itself picks a number nobody has and writes it once it listens.
    Xvfb -displayfd 3 -screen 0 "$1x24" -nolisten tcp 3>"$number" 2>"$2/xvfb.log" &
    # shellcheck disable=SC2034 # the caller stops it
    display_pid=$!
    wait_for 60 "The virtual display did not start" test -s "$number"
    DISPLAY=:$(tr -d '[:space:]' <"$number")
    export DISPLAY
    unset WAYLAND_DISPLAY
}

# own_stage FOLDER: a display, a window manager and a home of their own in the folder, so that nothing of the user's is read or
# written. There is no D-Bus: neither a portal nor the theme of a desktop has a say, and the file dialog is zenity.
own_stage() {
    export XDG_CONFIG_HOME=$1/config XDG_DATA_HOME=$1/data XDG_RUNTIME_DIR=$1/run HOME=$1 DBUS_SESSION_BUS_ADDRESS=unix:path=$1/no-bus
    export GTK_THEME=Adwaita NO_AT_BRIDGE=1
    mkdir -m 700 "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_RUNTIME_DIR"
    virtual_display 1600x1000 "$1"
    openbox --sm-disable >"$1/openbox.log" 2>&1 &
    # shellcheck disable=SC2034 # the caller stops it
    openbox_pid=$!
    wait_for 60 "The window manager did not start" has_window_manager
}

has_window_manager() { xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id'; }

# find_window PID LOG: sets window to the one this process shows; fails for good once the process has ended.
find_window() {
    kill -0 "$1" 2>/dev/null || fail "The program ended before its window opened: $(tail -n 5 "$2")"
    window=$(xdotool search --onlyvisible --pid "$1" 2>/dev/null | head -n 1)
    [[ -n $window ]]
}

title() { xdotool getwindowname "$window" 2>/dev/null; }
is_unsaved() { [[ $(title) == "• "* ]]; }

# stop PID: ends a process of ours and waits for it.
stop() {
    kill "$1" 2>/dev/null || true
    wait "$1" 2>/dev/null || true
}

# stop_all PID...: stops each and ends with the status so far; for a trap at the exit.
stop_all() {
    local status=$? pid
    trap - EXIT
    for pid; do stop "$pid"; done
    exit "$status"
}

# is_drawn PICTURE: takes a picture of the display; succeeds once it shows more than a bare window and holds still.
is_drawn() {
    local before=none
    [[ -f $1 ]] && before=$(identify -format '%#' "$1")
    import -window root "$1" 2>/dev/null || return 1
    (($(identify -format '%k' "$1") > 100)) && [[ $(identify -format '%#' "$1") == "$before" ]]
}
