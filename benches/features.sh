#!/usr/bin/env bash
# What each feature adds to the program and to its build: benches/features.sh
#
# Builds the command line alone, then with each feature by itself, then everything, in the release profile, all into one folder. Crates
# that several features share are built anew for each, so that every time is that of a fresh machine; `cargo fetch` comes first. Prints a
# table for benches/README.md. An hour on two cores: the machine has to be quiet.
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8 CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$PWD/target/features}
cargo fetch --locked --quiet

# build FEATURES: the seconds of a build from nothing, and the bytes of the program.
build() {
    local start
    cargo clean --quiet --release
    start=$(date +%s.%N)
    cargo build --locked --quiet --release --no-default-features --features "$1"
    printf '%s %s\n' "$(date +%s.%N | awk -v start="$start" '{ print $1 - start }')" "$(stat --format=%s "$CARGO_TARGET_DIR/release/zeroline")"
}

echo '| features | program, MB | adds, MB | build, s | adds, s |'
echo '|---|---|---|---|---|'
read -r bare_time bare_size < <(build '')
row() {
    awk -v name="$1" -v time="$2" -v size="$3" -v bare_time="$bare_time" -v bare_size="$bare_size" 'BEGIN {
        printf "| %s | %.1f | %+.1f | %.0f | %+.0f |\n", name, size / 1e6, (size - bare_size) / 1e6, time, time - bare_time }'
}
row 'none: the command line' "$bare_time" "$bare_size"
for features in xlsx picture report parquet xlsx,picture,report,parquet gui,xlsx,picture,report,parquet; do
    read -r time size < <(build "$features")
    row "\`$features\`" "$time" "$size"
done
