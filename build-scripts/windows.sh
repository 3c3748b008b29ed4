#!/usr/bin/env bash
# Zeroline for Windows, built and tested here under Wine: build-scripts/windows.sh [build|tests|forecasts|command_line|window]...
#
# Without a name, all parts, one after the other. Wine is not Windows: a pass here is a pass with Windows's interfaces as Wine has
# them. Everything is built once, into target/cross, with little optimisation.
set -euo pipefail
cd "$(dirname "$0")/.."
. build-scripts/common.sh
. build-scripts/cross.sh

readonly target=x86_64-pc-windows-gnu
readonly folder=$check_folder
zeroline=$(realpath -m "${ZEROLINE:-$folder/$target/debug/zeroline.exe}")
readonly zeroline
# Suites that do not run under Wine, and why.
declare -rA not_here=(
    [window]="they compare pictures of Linux's software renderer; the part window drives the real window instead"
    [structure]='they read the sources only, which are the same'
)

# --- building ----------------------------------------------------------------------------------------------------------

# The tests and, as they run it, the program.
build() {
    local kind
    install "to link for Windows" gcc-mingw-w64-x86-64
    without_warnings test_cargo --no-run
    # The resources that Windows reads: icon (3 and 14), version (16), manifest (24).
    for kind in 3 14 16 24; do
        x86_64-w64-mingw32-objdump -p "$zeroline" | grep -c "^[0-9a-f]*   Entry: ID: $(printf '0x%06x' "$kind")," >/dev/null || fail "The program has no resource of kind $kind."
    done
    say "Built: $zeroline, $(stat -c %s "$zeroline") bytes without optimisation."
}

# test_cargo ARGUMENT...: cargo test with the suites that run here.
test_cargo() {
    local main name suites=(--lib)
    [[ -n ${cross_target:-} ]] || choose_toolchain "$target"
    for main in tests/*/main.rs; do
        name=$(basename "${main%/main.rs}")
        [[ -v not_here[$name] ]] || suites+=(--test "$name")
    done
    check_cargo test "${suites[@]}" "$@"
}

# --- Wine --------------------------------------------------------------------------------------------------------------

# prepare_wine: a Windows of its own in target/cross/wine, with the one library that Wine 8 lacks.
prepare_wine() {
    export WINEPREFIX=$folder/wine WINEDEBUG=${WINEDEBUG:--all} WINEDLLOVERRIDES="mscoree,mshtml=" LC_ALL=C.UTF-8
    local library=drive_c/windows/system32/bcryptprimitives.dll
    install "to run programs of Windows" wine wine64 xvfb gcc-mingw-w64-x86-64
    [[ -x $zeroline ]] || build
    mkdir -p "$folder"
    if [[ ! -f $WINEPREFIX/system.reg ]]; then
        env -u DISPLAY wine wineboot -i >/dev/null 2>&1 || fail "Wine could not be set up in $WINEPREFIX."
        wineserver -w
    fi
    if [[ ! -f $WINEPREFIX/$library ]]; then
        x86_64-w64-mingw32-gcc -O1 -shared -o "$WINEPREFIX/$library" build-scripts/packaging/windows/bcryptprimitives.c -ladvapi32
    fi
    if [[ ! -f $WINEPREFIX/hold.exe ]]; then
        x86_64-w64-mingw32-gcc -O1 -municode -o "$WINEPREFIX/hold.exe" build-scripts/packaging/windows/hold.c
    fi
}

windows_path() { wine winepath -w "$1" 2>/dev/null | tr -d '\r'; }

# --- the tests ---------------------------------------------------------------------------------------------------------

tests() {
    local name
    prepare_wine
    for name in "${!not_here[@]}"; do
        say "NOT RUN under Wine: the tests of $name, as ${not_here[$name]}."
    done
    CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER=wine ZEROLINE_ROUNDS=${ROUNDS:-30} test_cargo --no-fail-fast
}

# --- the same figures as on Linux --------------------------------------------------------------------------------------

forecasts() {
    local plan same=0 linux=$PWD/target/release/zeroline
    prepare_wine
    [[ -x $linux ]] || cargo build --locked --release
    for plan in saves/*.ron; do
        for format in csv json table; do
            "$linux" forecast "$plan" --format "$format" >"$folder/linux.out"
            wine "$zeroline" forecast "$plan" --format "$format" >"$folder/windows.out" 2>/dev/null
            cmp "$folder/linux.out" "$folder/windows.out" || fail "$plan, $format: the forecast differs from that of Linux."
            same=$((same + 1))
        done
    done
    say "$same forecasts are the same on Windows and Linux, to the last byte."
}

# --- the command line --------------------------------------------------------------------------------------------------

# says STATUS TEXT ARGUMENT...: the program ends with this status and says this.
says() {
    local status=$1 text=$2 said ended=0
    shift 2
    said=$(wine "$zeroline" "$@" 2>&1 </dev/null | tr -d '\r') || ended=$?
    ((ended == status)) || fail "zeroline $*: status $ended instead of $status: $said"
    [[ $said == *"$text"* ]] || fail "zeroline $*: the message lacks \"$text\": $said"
}

command_line() {
    local place drive said
    prepare_wine
    drive=$WINEPREFIX/drive_c
    place="$drive/users/Ünal Größe/My plans"
    rm -rf "${drive:?}/users/Ünal Größe"
    mkdir -p "$place" "$drive/share"
    sed 's/name: "Musician"/name: "Jürgens Größe, 10 €"/' saves/musician.ron >"$place/Jürgen.ron"
    says 0 "Jürgens Größe, 10 €" forecast --futures 0 'C:\users\Ünal Größe\My plans\Jürgen.ron'
    says 0 "Jürgens Größe, 10 €" forecast --futures 0 'c:/users/Ünal Größe/My plans/Jürgen.ron'
    # Long paths, as the system itself writes them.
    says 0 "Jürgens Größe, 10 €" forecast --futures 0 '\\?\C:\users\Ünal Größe\My plans\Jürgen.ron'
    # A share of the network: Wine keeps those in a folder.
    mkdir -p "$WINEPREFIX/dosdevices/unc/server"
    ln -sfn "$drive/share" "$WINEPREFIX/dosdevices/unc/server/plans"
    cp saves/musician.ron "$drive/share/plan.ron"
    says 0 "Musician" forecast --futures 0 '\\server\plans\plan.ron'
    says 0 "" new --force --example musician -o '\\server\plans\new.ron'
    says 0 "" check '\\server\plans\new.ron'
    # Lines that end as Windows ends them.
    sed 's/$/\r/' saves/musician.ron >"$place/crlf.ron"
    says 0 "" check 'C:\users\Ünal Größe\My plans\crlf.ron'
    # Wrong arguments, a plan that is not there, a file that may not be written.
    says 2 "error" forecast --no-such-thing
    says 1 "no such file" forecast 'C:\users\nothing.ron'
    chmod a-w "$place/Jürgen.ron"
    says 1 "the file is read-only" new --force --example musician -o 'C:\users\Ünal Größe\My plans\Jürgen.ron'
    # A file that another program holds: read, then saved over.
    chmod u+w "$place/Jürgen.ron"
    coproc HOLD { wine "$WINEPREFIX/hold.exe" 'C:\users\Ünal Größe\My plans\Jürgen.ron' 2>/dev/null; }
    read -r -t 60 -u "${HOLD[0]}" said || fail "The file could not be held."
    says 1 "another program has this file open; close it there and try again" check 'C:\users\Ünal Größe\My plans\Jürgen.ron'
    says 1 "another program has this file open" new --force --example musician -o 'C:\users\Ünal Größe\My plans\Jürgen.ron'
    echo >&"${HOLD[1]}"
    wait "$HOLD_PID"
    says 0 "" check 'C:\users\Ünal Größe\My plans\Jürgen.ron'
    # A pipe that is read to the end, and one that is not.
    wine "$zeroline" keys 2>/dev/null | grep -q gifts.gifts_per_hour || fail "zeroline keys prints nothing into a pipe."
    wine "$zeroline" keys 2>/dev/null | head -n 1 >/dev/null
    # cmd waits for it and gets its exit status.
    said=$(wine cmd /v:on /c "$(windows_path "$zeroline") forecast nothing.ron & echo ended with !errorlevel!" 2>/dev/null </dev/null | tr -d '\r') || true
    [[ $said == "ended with 1" ]] || fail "cmd does not get the exit status: $said"
    say "Command line: passed with spaces and umlauts, C:, long paths and shares, UTF-8, CRLF, read-only and locked files, exit status and pipes."
}

# --- the window --------------------------------------------------------------------------------------------------------

window() {
    prepare_wine
    install "to drive the window" openbox xdotool imagemagick x11-utils x11-xkb-utils
    tests/windows.sh "$zeroline"
}

case ${1:-} in
    '')
        for part in build tests forecasts command_line window; do "$part"; done
        ;;
    *)
        for part in "$@"; do
            [[ $part =~ ^(build|tests|forecasts|command_line|window)$ ]] || fail "usage: build-scripts/windows.sh [build|tests|forecasts|command_line|window]..."
            "$part"
        done
        ;;
esac
