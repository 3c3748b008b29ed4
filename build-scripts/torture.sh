#!/usr/bin/env bash
# Fault tests that take longer than the test suites: build-scripts/torture.sh [full_disk|broken_disk|two_savers|killed|fuzz]...; without a name, all.
#
# SECONDS_EACH (60) is how long each fuzz target runs, THREADS (4) how many at once without cargo-fuzz, ROUNDS (3000) how often the program is killed. tests/README.md has the results.
set -euo pipefail
cd "$(dirname "$0")/.."
. build-scripts/common.sh

# Without a window: no part that calls this needs one.
build() {
    cargo build --locked --no-default-features --quiet
    zeroline=$(realpath target/debug/zeroline)
}

# left_behind FOLDER: fails if a save left anything of its own there.
left_behind() {
    local found
    found=$(find "$1" -name '.zeroline-*')
    [[ -z $found ]] || fail "A save left files: $found"
}

# --- a disk that fills up ----------------------------------------------------------------------------------------------

# own_mounts COMMAND...: runs it in a mount namespace of its own.
own_mounts() {
    if ((EUID == 0)); then unshare -m "$@"; else unshare -rm "$@"; fi
}

can_mount() {
    local folder
    folder=$(mktemp -d)
    own_mounts mount -t tmpfs -o size=64k zeroline-torture "$folder" 2>/dev/null && rmdir "$folder"
}

full_disk() {
    if ! can_mount; then
        say "NOT TESTED: saving on a full disk, as no file system can be mounted here. Run build-scripts/torture.sh full_disk as root."
        return
    fi
    build
    own_mounts "$0" on_a_small_disk "$zeroline" || fail "Saving on a full disk failed this test."
}

# Fills the disk to every page in turn and saves over an old plan: it is saved, or the old one is whole and the reason is said.
on_a_small_disk() {
    local zeroline=$1 disk free said saved=0 refused=0
    disk=$(mktemp -d)
    mount -t tmpfs -o size=64k zeroline-torture "$disk"
    for ((free = 0; free <= 60; free += 2)); do
        rm -f "$disk"/*
        "$zeroline" new --example musician -o "$disk/plan.ron" >/dev/null
        head -c "$((64 - 8 - free))K" /dev/zero >"$disk/filler" 2>/dev/null || true
        if said=$("$zeroline" new --force --example gifts-only -o "$disk/plan.ron" 2>&1); then
            saved=$((saved + 1))
            grep -q '"Gifts only"' "$disk/plan.ron" || fail "$free KiB free: the save reported success, but the file has the old plan"
        else
            refused=$((refused + 1))
            [[ $said == *": the disk is full; free some space or choose another disk" ]] || fail "$free KiB free: another message than \"the disk is full\": $said"
            grep -q '"Musician"' "$disk/plan.ron" || fail "$free KiB free: the save failed and the old plan is lost"
        fi
        "$zeroline" check "$disk/plan.ron" >/dev/null || fail "$free KiB free: the file is incomplete"
        left_behind "$disk"
    done
    umount "$disk"
    rmdir "$disk"
    ((saved > 0 && refused > 0)) || fail "Saves both done and refused were expected: $saved done, $refused refused"
    say "Full disk: $saved saves done, $refused refused, the old plan complete each time."
}

# --- each system call of a save fails ----------------------------------------------------------------------------------

# save_with FAULT: saves over the old plan while strace makes a system call fail.
save_with() {
    strace -f -qq -o /dev/null -e trace="${1%%:*}" -e inject="$1:error=ENOSPC" "$zeroline" new --force --example gifts-only -o "$folder/plan.ron" 2>&1
}

# holds PLAN: the file is whole, with nothing beside it but its hard link.
holds() {
    grep -q "\"$1\"" "$folder/plan.ron" || fail "$fault: $folder/plan.ron is not $1"
    "$zeroline" check "$folder/plan.ron" >/dev/null || fail "$fault: the file is incomplete"
    [[ -z $(find "$folder" -name '*zeroline*') ]] || fail "$fault: a file is left in $folder"
}

# A plan that is replaced, then one with a hard link, which is written into after its copy.
broken_disk() {
    local folder fault said
    if ! command -v strace >/dev/null || ! strace -qq -e trace=none true 2>/dev/null; then
        say "NOT TESTED: saves in which a system call fails, as strace cannot be run here."
        return
    fi
    build
    folder=$(mktemp -d)
    for fault in {write,ftruncate,fsync,/rename}:when=1 linked {write,ftruncate,fsync,/rename}:when=1 {write,ftruncate}:when=2 fsync:when=3; do
        "$zeroline" new --force --example musician -o "$folder/plan.ron" >/dev/null
        if [[ $fault == linked ]]; then
            ln "$folder/plan.ron" "$folder/link.ron"
            continue
        fi
        if said=$(save_with "$fault"); then fail "$fault: the save reported success"; fi
        [[ $said == *": the disk is full; free some space or choose another disk" ]] || fail "$fault: another message than \"the disk is full\": $said"
        holds Musician
    done
    # The plan is in its place by then.
    fault="fsync:when=2"
    rm "$folder/link.ron"
    save_with "$fault" >/dev/null || fail "$fault: the folder was not flushed, and the save reported failure"
    holds "Gifts only"
    rm -r "$folder"
    say "Broken disk: 12 saves, the plan complete each time."
}

# --- two at once -------------------------------------------------------------------------------------------------------

# save_repeatedly PLAN EXAMPLE: a hundred saves.
save_repeatedly() {
    local i
    for ((i = 0; i < 100; i++)); do "$zeroline" new --force --example "$2" -o "$1" >/dev/null || return 1; done
}

# Two processes save the same plan while a third reads it: each time the complete plan of one of them, never a mixture.
two_savers() {
    local folder reads=0 one other
    build
    folder=$(mktemp -d)
    "$zeroline" new --example musician -o "$folder/musician.ron" >/dev/null
    "$zeroline" new --example shop-seller -o "$folder/shop-seller.ron" >/dev/null
    cp "$folder/musician.ron" "$folder/plan.ron"
    save_repeatedly "$folder/plan.ron" musician &
    one=$!
    save_repeatedly "$folder/plan.ron" shop-seller &
    other=$!
    while kill -0 "$one" 2>/dev/null || kill -0 "$other" 2>/dev/null; do
        # One open file is one version; cp would complain that the name leads to another by now.
        cat "$folder/plan.ron" >"$folder/seen"
        cmp -s "$folder/seen" "$folder/musician.ron" || cmp -s "$folder/seen" "$folder/shop-seller.ron" || fail "A mixture of two plans: $folder/seen"
        reads=$((reads + 1))
    done
    wait "$one" || fail "A save failed while another process saved the same plan."
    wait "$other" || fail "A save failed while another process saved the same plan."
    left_behind "$folder"
    rm -r "$folder"
    say "Two savers: 200 saves, read $reads times, no mixture."
}

# --- killed at any moment ----------------------------------------------------------------------------------------------

# The program without its window, killed thousands of times while it edits, undoes and saves: see tests/torture.
killed() {
    local rounds=${ROUNDS:-3000}
    ZEROLINE_ROUNDS=$rounds cargo test --locked --test torture >&2 || fail "An acknowledged change was lost."
    say "Killed $rounds times, and two windows at once $((rounds / 10)) times: no acknowledged change lost."
}

# --- any bytes at all --------------------------------------------------------------------------------------------------

targets=(load repair set number)

fuzz() {
    local target seconds=${SECONDS_EACH:-60}
    if command -v cargo-fuzz >/dev/null && rustup toolchain list 2>/dev/null | grep -q nightly; then
        for target in "${targets[@]}"; do
            mkdir -p "fuzz/corpus/$target"
            cargo +nightly fuzz run "$target" "fuzz/corpus/$target" "fuzz/seeds/$target" "fuzz/findings/$target" -- \
                -max_total_time="$seconds" -max_len=20000 -timeout=20 -print_final_stats=1 ||
                fail "$target: the input that failed is in fuzz/artifacts/$target; fix the fault and move the input to fuzz/findings/$target"
        done
    else
        say "No cargo-fuzz with a nightly toolchain: running the same targets with random changes of their seeds, which finds less."
        cargo build --locked --no-default-features --quiet --example mutate
        target/debug/examples/mutate all "$seconds" "${THREADS:-4}" >&2 || fail "A target failed; the inputs are in fuzz/findings"
    fi
}

case ${1:-} in
    on_a_small_disk) "$@" ;;
    '')
        full_disk
        broken_disk
        two_savers
        killed
        fuzz
        say "All fault tests passed."
        ;;
    *) for part in "$@"; do "$part"; done ;;
esac
