#!/usr/bin/env bash
# Installs Zeroline in a fresh Windows of Wine without a question, over an older one, starts it and removes it:
# install-test.sh OLDER-SETUP SETUP ZIP
set -euo pipefail
cd "$(dirname "$0")/../../.."
. build-scripts/common.sh

older=$(realpath "$1")
setup=$(realpath "$2")
zip=$(realpath "$3")
install_to_open_a_window
install "to install under Wine" wine wine64 xvfb openbox unzip gcc-mingw-w64-x86-64 xdotool imagemagick x11-utils
temp=$(mktemp -d)
export WINEPREFIX=$temp/wine WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" LC_ALL=C.UTF-8
end() {
    wineserver -k 2>/dev/null || true
    for pid in "${openbox_pid:-}" "${display_pid:-}"; do
        if [[ -n $pid ]]; then stop "$pid"; fi
    done
    rm -rf "$temp"
}
trap end EXIT
own_stage "$temp"
wine wineboot -i >/dev/null 2>&1 || fail "Wine could not be set up."
x86_64-w64-mingw32-gcc -O1 -shared -o "$WINEPREFIX/drive_c/windows/system32/bcryptprimitives.dll" build-scripts/packaging/windows/bcryptprimitives.c -ladvapi32

home=$(wine cmd /c 'echo %LOCALAPPDATA%' 2>/dev/null | tr -d '\r')
home=$(wine winepath -u "$home" 2>/dev/null | tr -d '\r')
folder=$home/Programs/Zeroline
is_there() { [[ -f $folder/zeroline.exe && -f $folder/zeroline.com ]]; }
is_gone() { [[ ! -e $folder ]]; }
shortcuts() { find "$WINEPREFIX/drive_c" -name 'Zeroline.lnk'; }
version() { wine reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Zeroline' /v DisplayVersion 2>/dev/null | tr -d '\r' | awk '/REG_SZ/ { print $3 }'; }
# All windows that can be seen, by their titles: a console would be one.
titles() { xdotool search --onlyvisible --name . getwindowname %@ 2>/dev/null | sort -u; }
is_closed() { ! is_open; }
is_open() { titles | grep -q 'Zeroline$'; }

wine "$older" /S >/dev/null 2>&1 || fail "The installer failed."
wait_for 60 "Nothing was installed in $folder" is_there
wait_for 60 "There is no start menu entry" test -n "$(shortcuts)"
[[ $(version) == 0.0.1 ]] || fail "Windows lists the installed version as \"$(version)\", not 0.0.1."

# Settings and plans stay over an upgrade and a removal.
mkdir -p "$home/zeroline" "$WINEPREFIX/drive_c/plans"
printf 'mine\n' >"$home/zeroline/keep"
wine "$folder/zeroline.com" new --example musician -o 'C:\plans\mine.ron' >/dev/null 2>&1 || fail "The installed program writes no plan."
cp "$WINEPREFIX/drive_c/plans/mine.ron" "$temp/mine.ron"
wine "$setup" /S >/dev/null 2>&1 || fail "Installing over the older version failed."
wait_for 60 "Nothing is installed after the upgrade" is_there
said=$(wine "$folder/zeroline.com" --version 2>/dev/null | tr -d '\r')
[[ $said == "zeroline $(version)" && $(version) != 0.0.1 ]] || fail "After the upgrade the program is \"$said\", and Windows lists \"$(version)\"."
[[ $(shortcuts | wc -l) == 1 ]] || fail "The upgrade left more than one start menu entry."

# A double click on the entry opens the window and no console.
wine start /unix "$(shortcuts)" >/dev/null 2>&1 || fail "The start menu entry does not start."
wait_for 120 "The start menu entry opened no window" is_open
wait_for 90 "The window was not drawn" is_drawn "$temp/window.png"
mkdir -p target
cp "$temp/window.png" target/windows-installed.png
[[ $(titles | grep -vc 'Zeroline$') == 0 ]] || fail "Other windows opened: $(titles)"
xdotool windowactivate --sync "$(xdotool search --onlyvisible --name 'Zeroline$' | head -n 1)" key --window 0 --delay 100 alt+F4
wait_for 60 "The window did not close" is_closed

wine "$folder/uninstall.exe" /S >/dev/null 2>&1 || fail "The removal failed."
wait_for 60 "The removal left $folder" is_gone
[[ -z $(shortcuts) ]] || fail "The removal left a start menu entry."
[[ -z $(version) ]] || fail "The removal left its entry among the installed programs."
[[ $(cat "$home/zeroline/keep") == mine ]] || fail "The removal deleted settings."
cmp "$WINEPREFIX/drive_c/plans/mine.ron" "$temp/mine.ron" || fail "Upgrade and removal changed a plan."

unzip -q "$zip" -d "$temp"
wine "$temp"/zeroline-*-windows-x86_64/zeroline.com forecast --futures 0 saves/musician.ron >/dev/null 2>&1 || fail "The portable program does not run."
say "The setup installed silently under Wine, upgraded version 0.0.1, started from the start menu and was removed; settings and plans stayed. Picture: target/windows-installed.png"
