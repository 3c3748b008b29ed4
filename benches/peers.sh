#!/usr/bin/env bash
# Measures the program and what a person would use instead, in one go on one machine, and prints the ratio.
#
#   benches/peers.sh                every peer
#   benches/peers.sh hyperformula   one of them
#
# The peers are scripts kept beside the project, in ../shared/peers (or where PEERS says). What they need is installed below target/.
# Ends with 1 if a peer could not be measured or the two do not compute the same plan.
set -euo pipefail
cd "$(dirname "$0")/.."

peers=${PEERS:-../shared/peers}
workshop=target/peers

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }
need() { command -v "$1" >/dev/null || fail "$2 was not measured: it needs $1, which is not installed."; }
script() { [[ -f $peers/$1 ]] || fail "$2 was not measured: there is no $peers/$1. Set PEERS to the folder that holds it."; }

# npm_peer PACKAGE: installs a package once, and only below target/.
npm_peer() {
    need node "$1"
    need npm "$1"
    mkdir -p "$workshop"
    [[ -d $workshop/node_modules/$1 ]] || npm install --silent --no-audit --no-fund --prefix "$workshop" "$1" >&2 || fail "$1 was not measured: npm could not install it."
}

# field NAME: a number from a line of JSON.
field() { sed -E "s/.*\"$1\": ?([0-9.eE+-]+).*/\1/"; }

# bench ID: runs one benchmark and prints its median in nanoseconds.
bench() {
    cargo bench --quiet --bench engine -- "^$1\$" >&2
    sed -E 's/.*"median":\{"confidence_interval":\{[^}]*\},"point_estimate":([0-9.eE+-]+).*/\1/' "target/criterion/$1/new/estimates.json"
}

# row PEER WHAT PEER_NS OURS_NS
row() { awk -v peer="$1" -v what="$2" -v theirs="$3" -v ours="$4" 'BEGIN { printf "%-14s %-44s %12.2f µs %10.3f µs %8.0f times\n", peer, what, theirs / 1000, ours / 1000, theirs / ours }'; }

hyperformula() {
    script sheet_hyperformula.mjs HyperFormula
    npm_peer hyperformula
    local peer months=12 line gross ours
    peer=$(realpath "$peers/sheet_hyperformula.mjs")
    line=$(cd "$workshop" && node "$peer" "$months")
    gross=$(field total_gross <<<"$line")
    awk -v gross="$gross" 'BEGIN { exit !(gross > 39717.91 && gross < 39717.93) }' || fail "HyperFormula computed another plan: 12 months gross $gross, not 39717.92."
    ours=$(bench "as_set/slider_move/$months")
    row HyperFormula "one slider moves, 12 months recalculated" "$(field slider_move_us <<<"$line")000" "$ours"
}

all=(hyperformula)
(($#)) || set -- "${all[@]}"
printf '%-14s %-44s %15s %13s %14s\n' peer what theirs ours ratio
for peer in "$@"; do
    [[ " ${all[*]} " == *" $peer "* ]] || fail "There is no peer $peer; there are: ${all[*]}."
    "$peer"
done
