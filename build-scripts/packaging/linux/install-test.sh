#!/usr/bin/env bash
# Installs the .deb in a fresh Debian, starts the program as its desktop entry does, and removes it: install-test.sh PACKAGE
#
# Needs root, for the Debian is a folder with a system of its own.
set -euo pipefail
cd "$(dirname "$0")/../../.."
. build-scripts/common.sh

if ((EUID != 0)); then
    say "NOT TESTED: installing $1 in a fresh Debian; run this as root."
    exit
fi
install "to install the package in a fresh Debian" debootstrap xvfb xdotool imagemagick x11-utils
package=$(realpath "$1")
temp=$(mktemp -d)
debian=$temp/debian
end() {
    if [[ -n ${app:-} ]]; then stop "$app"; fi
    if [[ -n ${display_pid:-} ]]; then stop "$display_pid"; fi
    for mounted in dev proc; do
        # Lazily, for what apt started may still be ending; nothing below is removed until they are gone.
        if mountpoint -q "$debian/$mounted"; then umount --lazy "$debian/$mounted"; fi
    done
    rm -rf --one-file-system "$temp"
}
trap end EXIT

inside() { chroot "$debian" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
# Every file but what apt and dpkg themselves keep.
list() { (cd "$debian" && find usr etc opt root -xdev ! -path '*/__pycache__*' | sort); }

debootstrap --variant=minbase bookworm "$debian" >"$temp/debootstrap.log" 2>&1 || fail "debootstrap failed: $(tail -n 3 "$temp/debootstrap.log")"
mount -t proc proc "$debian/proc"
mount --bind /dev "$debian/dev"
# Dependencies first: the lists of files then differ by the package alone.
needed=$(dpkg-deb --field "$package" Depends | sed -e 's/([^)]*)//g' -e 's/|[^,]*//g' -e 's/,/ /g')
# shellcheck disable=SC2086 # so many names
inside apt-get install -y -qq --no-install-recommends $needed libgl1-mesa-dri desktop-file-utils shared-mime-info hicolor-icon-theme >"$temp/apt.log" 2>&1 ||
    fail "apt-get cannot install the dependencies: $(tail -n 3 "$temp/apt.log")"
list >"$temp/before"
cp "$package" "$debian/zeroline.deb"
inside apt-get install -y -qq --no-install-recommends /zeroline.deb >"$temp/apt.log" 2>&1 || fail "apt-get cannot install the package: $(tail -n 3 "$temp/apt.log")"
inside zeroline --version >&2
inside sh -c 'zeroline new --example musician -o /tmp/plan.ron && zeroline check /tmp/plan.ron' >&2

command=$(sed -n 's/^Exec=//p' "$debian/usr/share/applications/zeroline.desktop")
virtual_display 1440x900 "$temp"
# shellcheck disable=SC2086 # the words of the command
inside env DISPLAY="$DISPLAY" XDG_RUNTIME_DIR=/tmp ${command/\%f//tmp/plan.ron} 2>"$temp/app.log" &
app=$!
is_shown() {
    kill -0 "$app" 2>/dev/null || fail "The program ended: $(tail -n 5 "$temp/app.log")"
    xdotool search --onlyvisible --name 'Zeroline$' >/dev/null 2>&1
}
wait_for 60 "No window opened" is_shown
wait_for 60 "The window was not drawn" is_drawn "$temp/window.png"
mkdir -p target
cp "$temp/window.png" target/installed.png
stop "$app"
app=''

inside apt-get purge -y -qq zeroline >"$temp/apt.log" 2>&1 || fail "apt-get cannot remove the package: $(tail -n 3 "$temp/apt.log")"
rm -rf "$debian/root/.config/zeroline" "$debian/root/.local/share/zeroline"
list >"$temp/after"
left=$(comm -13 "$temp/before" "$temp/after" | grep -E 'zeroline' || true)
[[ -z $left ]] || fail "Files left after removing the package: $left"
say "The .deb was installed in a fresh Debian, started by its desktop entry and removed without a trace. Picture: target/installed.png"
