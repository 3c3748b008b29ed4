#!/bin/sh
# The futures beside a NumPy program and Squiggle on the same plan, in one run on this machine; prints the ratios.
# Needs cargo, python3 with venv, node with npm. The peers' programs lie in PEERS (../shared/peers beside the repository).
set -eu
cd "$(dirname "$0")/.."
peers=$(cd "${PEERS:-../shared/peers}" && pwd)
work=target/peers
mkdir -p "$work"
[ -x "$work/venv/bin/python" ] || python3 -m venv "$work/venv"
"$work/venv/bin/python" -c 'import numpy' 2>/dev/null || "$work/venv/bin/pip" install --quiet numpy
[ -d "$work/node_modules/@quri/squiggle-lang" ] || (cd "$work" && npm install --silent --no-fund --no-audit @quri/squiggle-lang)

cargo bench --bench futures -- '12$'
# Some systems preset the kernels of OpenBLAS for another processor: NumPy is to run as it comes.
env -u OPENBLAS_CORETYPE -u OPENBLAS_L2_SIZE "$work/venv/bin/python" "$peers/mc_numpy.py" 100000 12 9 >"$work/numpy.json"
(cd "$work" && node "$peers/mc_squiggle.mjs" 12 10000 5) >"$work/squiggle.json"

"$work/venv/bin/python" - "$work" <<'PYTHON'
import json, sys
work = sys.argv[1]
ours = lambda name: json.load(open(f"target/criterion/{name}/new/estimates.json"))["median"]["point_estimate"] / 1e6
numpy, squiggle = (json.load(open(f"{work}/{peer}.json")) for peer in ("numpy", "squiggle"))
rows = [
    ("one slider, 100,000 futures", ours("slider/100000x12"), "NumPy, draws kept", numpy["cached_ms"], 25),
    ("from nothing, 100,000 futures", ours("from_nothing/100000x12"), "NumPy, fresh draws", numpy["fresh_ms"], 6),
    ("one slider, 10,000 futures", ours("slider/10000x12"), "Squiggle", squiggle["recompute_ms"], 500),
]
print(f"{'12 months, 8 streams':32}{'Zeroline':>10}   {'peer':20}{'peer':>10}{'ratio':>8}{'aim':>6}")
for what, mine, peer, theirs, aim in rows:
    print(f"{what:32}{mine:7.2f} ms   {peer:20}{theirs:7.0f} ms{theirs / mine:7.0f}x{aim:5}x")
PYTHON
