#!/usr/bin/env bash
# usage: benches/batch.sh [PLAN]
# `zeroline batch`, as set: instructions a plan, plans a second on one core, and 10,000 plans through GNU parallel and through the pipe of
# PySpark in local mode (PYTHON names a Python that has pyspark, ZEROLINE a program to measure in place of the release build). It installs
# the packages that are missing, PySpark into target/pyspark.
set -euo pipefail
cd "$(dirname "$0")/.."
. build-scripts/common.sh
(install "to measure batches" valgrind parallel default-jre-headless python3-venv) || true
plan=$(realpath "${1:-saves/part-time.ron}")
[[ -n ${ZEROLINE:-} ]] || cargo build --release --locked --quiet
program=$(realpath "${ZEROLINE:-target/release/zeroline}")
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

# A plan a line, whole: machines of a cluster share no files. Texts over several lines are joined; comments end at the line's end, so they go.
lines=$folder/lines results=$folder/results
line=$(sed -zE 's/\\\n[[:space:]]*//g' "$plan" | sed -E 's,(^|[[:space:]])// .*$,,' | tr -s '[:space:]' ' ')
yes "$line" | head -n 10000 >"$lines" || true

# through HOW COMMAND...: the time of 10,000 plans, each of which must have a forecast.
through() {
    local how=$1 start
    shift
    start=$(date +%s%N)
    "$@" || exit 1
    echo "10,000 plans through $how: $((($(date +%s%N) - start) / 1000000)) ms"
    [[ $(cat "$results"* | grep -c '"as_set"') == 10000 ]] || { echo "Not each plan came back through $how." >&2 && exit 1; }
    rm -rf "$results"
}

alone() { "$program" batch --futures 0 - <"$lines" >"$results"; }
parallel_pipe() { parallel --will-cite --pipe --block 16M -N 500 "$program" batch --threads 1 --futures 0 - <"$lines" >"$results"; }
spark_pipe() {
    "$python" - "$program" "$lines" "$results" 2>"$folder/spark.log" <<'PYTHON' || { cat "$folder/spark.log" >&2 && return 1; }
import sys
from pyspark.sql import SparkSession

program, lines, results = sys.argv[1:]
spark = SparkSession.builder.master("local[*]").config("spark.ui.enabled", "false").getOrCreate()
plans = spark.sparkContext.textFile(lines, 8)
with open(results, "w") as file:
    for forecast in plans.pipe(f"{program} batch --threads 1 --futures 0 -").toLocalIterator():
        print(forecast, file=file)
PYTHON
}

through "one process on all cores" alone
if command -v parallel >/dev/null; then through "GNU parallel" parallel_pipe; else say "NOT RUN: GNU parallel (apt-get install parallel)"; fi
python=${PYTHON:-target/pyspark/bin/python}
[[ -x $python ]] || (python3 -m venv target/pyspark && "$python" -m pip install --quiet pyspark >&2) || true
if "$python" -c "import pyspark" 2>/dev/null && command -v java >/dev/null; then
    through "PySpark, its start included" spark_pipe
else
    say "NOT RUN: PySpark (pip install pyspark, apt-get install default-jre-headless)"
fi
