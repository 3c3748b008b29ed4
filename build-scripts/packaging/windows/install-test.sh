#!/usr/bin/env bash
# Installs Zeroline in a fresh Windows of Wine without a question, starts it, installs over it and removes it: install-test.sh SETUP ZIP
set -euo pipefail
cd "$(dirname "$0")/../../.."
. build-scripts/common.sh

setup=$(realpath "$1")
zip=$(realpath "$2")
install "to install under Wine" wine wine64 xvfb unzip gcc-mingw-w64-x86-64
temp=$(mktemp -d)
export WINEPREFIX=$temp/wine WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" LC_ALL=C.UTF-8
end() {
    wineserver -k 2>/dev/null || true
    if [[ -n ${display_pid:-} ]]; then stop "$display_pid"; fi
    rm -rf "$temp"
}
trap end EXIT
virtual_display 1440x900 "$temp"
wine wineboot -i >/dev/null 2>&1 || fail "Wine could not be set up."
x86_64-w64-mingw32-gcc -O1 -shared -o "$WINEPREFIX/drive_c/windows/system32/bcryptprimitives.dll" build-scripts/packaging/windows/bcryptprimitives.c -ladvapi32

home=$(wine cmd /c 'echo %LOCALAPPDATA%' 2>/dev/null | tr -d '\r')
home=$(wine winepath -u "$home" 2>/dev/null | tr -d '\r')
folder=$home/Programs/Zeroline
is_there() { [[ -f $folder/zeroline.exe && -f $folder/zeroline.com ]]; }
is_gone() { [[ ! -e $folder ]]; }
shortcuts() { find "$WINEPREFIX/drive_c" -name 'Zeroline.lnk'; }
registered() { wine reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Zeroline' /v DisplayVersion >/dev/null 2>&1; }

wine "$setup" /S >/dev/null 2>&1 || fail "The installer failed."
wait_for 60 "Nothing was installed in $folder" is_there
wait_for 20 "There is no start menu entry" test -n "$(shortcuts)"
registered || fail "Windows does not know that it is installed."
said=$(wine "$folder/zeroline.com" --version 2>/dev/null | tr -d '\r')
[[ $said == "zeroline "* ]] || fail "The installed program does not say its version: $said"

# What is the user's stays over an upgrade and a removal.
mkdir -p "$home/zeroline"
printf 'mine\n' >"$home/zeroline/keep"
wine "$setup" /S >/dev/null 2>&1 || fail "Installing over it failed."
wait_for 60 "Nothing is installed after the upgrade" is_there
[[ $(find "$WINEPREFIX/drive_c" -name Zeroline.lnk | wc -l) == 1 ]] || fail "The upgrade left more than one start menu entry."

wine "$folder/uninstall.exe" /S >/dev/null 2>&1 || fail "The removal failed."
wait_for 60 "The removal left $folder" is_gone
[[ -z $(shortcuts) ]] || fail "The removal left a start menu entry."
! registered || fail "The removal left its entry among the installed programs."
[[ $(cat "$home/zeroline/keep") == mine ]] || fail "The removal took what is the user's."

unzip -q "$zip" -d "$temp"
wine "$temp"/zeroline-*-windows-x86_64/zeroline.com forecast --futures 0 saves/musician.ron >/dev/null 2>&1 || fail "The portable program does not run."
say "Installed without a question under Wine, started, upgraded, removed; what is the user's stays."
