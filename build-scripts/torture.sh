#!/usr/bin/env bash
# What takes longer than the tests: build-scripts/torture.sh [full_disk|two_savers|killed|fuzz]...; without a name, all of it.
#
# SECONDS_EACH (60) is how long each fuzz target runs, ROUNDS (3000) how often the program is killed. tests/README.md says what was tried, how often, and what was lost.
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
    [[ -z $found ]] || fail "A save left this behind: $found"
}

# --- a disk that fills up ----------------------------------------------------------------------------------------------

# own_mounts COMMAND...: runs it where what it mounts is its own: as root, else in a namespace where we are.
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
        say "NOT TRIED: saving on a full disk, as no file system can be mounted here. Run build-scripts/torture.sh full_disk as root."
        return
    fi
    build
    own_mounts "$0" on_a_small_disk "$zeroline" || fail "Saving on a full disk is not as it should be."
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
            grep -q '"Gifts only"' "$disk/plan.ron" || fail "$free KiB free: the plan says it is saved and is not"
        else
            refused=$((refused + 1))
            [[ $said == *": the disk is full; free some space or choose another disk" ]] || fail "$free KiB free: not said clearly: $said"
            grep -q '"Musician"' "$disk/plan.ron" || fail "$free KiB free: the old plan is gone"
        fi
        "$zeroline" check "$disk/plan.ron" >/dev/null || fail "$free KiB free: half a plan"
        left_behind "$disk"
    done
    umount "$disk"
    rmdir "$disk"
    ((saved > 0 && refused > 0)) || fail "The disk was never full, or always: $saved saved, $refused refused"
    say "Full disk: $saved saves done, $refused refused with the old plan whole."
}

# --- two at once -------------------------------------------------------------------------------------------------------

# save_again_and_again PLAN TEMPLATE: as many saves as a moment holds.
save_again_and_again() {
    local i
    for ((i = 0; i < 100; i++)); do "$zeroline" new --force --example "$2" -o "$1" >/dev/null || return 1; done
}

# Two processes save the same plan, a third looks: it sees a whole plan of one of them, never a mixture.
two_savers() {
    local folder looks=0 one other
    build
    folder=$(mktemp -d)
    "$zeroline" new --example musician -o "$folder/musician.ron" >/dev/null
    "$zeroline" new --example shop-seller -o "$folder/shop-seller.ron" >/dev/null
    cp "$folder/musician.ron" "$folder/plan.ron"
    save_again_and_again "$folder/plan.ron" musician &
    one=$!
    save_again_and_again "$folder/plan.ron" shop-seller &
    other=$!
    while kill -0 "$one" 2>/dev/null || kill -0 "$other" 2>/dev/null; do
        # One open file is one version; cp would complain that the name leads to another by now.
        cat "$folder/plan.ron" >"$folder/seen"
        cmp -s "$folder/seen" "$folder/musician.ron" || cmp -s "$folder/seen" "$folder/shop-seller.ron" || fail "A mixture of two plans: $folder/seen"
        looks=$((looks + 1))
    done
    wait "$one" || fail "A save beside another failed."
    wait "$other" || fail "A save beside another failed."
    left_behind "$folder"
    rm -r "$folder"
    say "Two savers: 200 saves, $looks looks, no mixture."
}

# --- killed at any moment ----------------------------------------------------------------------------------------------

# The program without its window, killed thousands of times while it edits, undoes and saves: see tests/torture.
killed() {
    local rounds=${ROUNDS:-3000}
    ZEROLINE_ROUNDS=$rounds cargo test --locked --test torture >&2 || fail "Something that was said to be safe was lost."
    say "Killed $rounds times, and two windows at once $((rounds / 10)) times: nothing lost."
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
                fail "$target: look at fuzz/artifacts/$target, mend it, and keep the input in fuzz/findings/$target"
        done
    else
        say "There is no cargo-fuzz with a nightly toolchain here: the same targets run with random changes of their seeds, which finds less."
        cargo build --locked --no-default-features --quiet --example mutate
        for target in "${targets[@]}"; do
            target/debug/examples/mutate "$target" "$seconds" >&2 || fail "$target fell over; the input is in fuzz/findings/$target"
        done
    fi
}

case ${1:-} in
    on_a_small_disk) "$@" ;;
    '')
        full_disk
        two_savers
        killed
        fuzz
        say "All of it held."
        ;;
    *) for part in "$@"; do "$part"; done ;;
esac
