#!/usr/bin/env bash
# usage: benches/batch.sh [PLAN]
# Instructions a plan (as set, without futures) and plans a second of `zeroline batch`, on one core.
set -euo pipefail
cd "$(dirname "$0")/.."
plan=$(realpath "${1:-saves/part-time.ron}")
cargo build --release --locked --quiet
program=$PWD/target/release/zeroline
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT

list() { yes "$plan" | head -n "$1" || true; }
instructions() {
    list "$1" >"$folder/list"
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$program" batch --threads 1 --futures 0 - <"$folder/list" 2>&1 >/dev/null |
        sed -n 's/.*Collected : //p'
}

echo "$(wc -c <"$plan") bytes, $((($(instructions 101) - $(instructions 1)) / 100)) instructions a plan"
list 20000 >"$folder/list"
start=$(date +%s%N)
"$program" batch --threads 1 --futures 0 - <"$folder/list" >/dev/null
echo "$((20000 * 1000000000 / ($(date +%s%N) - start))) plans a second and core"
