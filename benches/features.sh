#!/usr/bin/env bash
# What each feature adds to the program and to its build: benches/features.sh
#
# Builds the command line alone in the release profile, then with each feature by itself, from a copy of that build, so that only the
# crates that the feature needs are compiled: all of them, even those that features share. Counts processor time, as a machine has other
# work, too. Of each time that of compiling zeroline itself without the feature is taken away. Prints a table for benches/README.md.
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8 CARGO_INCREMENTAL=0
folder=${CARGO_TARGET_DIR:-$PWD/target/features}
cargo fetch --locked --quiet

# build FOLDER FEATURES: processor seconds of the build; bytes of the program.
build() {
    local TIMEFORMAT='%U %S' took
    took=$({ time CARGO_TARGET_DIR=$1 cargo build --locked --quiet --release --no-default-features --features "$2" >&3 2>&4; } 3>&1 4>&2 2>&1)
    awk -v bytes="$(stat --format=%s "$1/release/zeroline")" '{ print $1 + $2, bytes }' <<<"$took"
}

# row NAME TIME SIZE
row() { awk -v name="$1" -v time="$2" -v size="$3" -v bare="$bare_size" 'BEGIN { printf "| %s | %.1f | %+.1f | %.0f |\n", name, size / 1e6, (size - bare) / 1e6, time }'; }

rm -rf "$folder"
read -r bare_time bare_size < <(build "$folder/none" '')
touch src/lib.rs
read -r own_time _ < <(build "$folder/none" '')
echo '| features | program, MB | adds, MB | processor time, s |'
echo '|---|---|---|---|'
row 'none: the command line, from nothing' "$bare_time" "$bare_size"
for features in xlsx picture report parquet xlsx,picture,report,parquet gui,xlsx,picture,report,parquet; do
    cp -a "$folder/none" "$folder/one"
    read -r time size < <(build "$folder/one" "$features")
    row "\`$features\`" "$(awk -v all="$time" -v own="$own_time" 'BEGIN { print all - own }')" "$size"
    rm -rf "$folder/one"
done
