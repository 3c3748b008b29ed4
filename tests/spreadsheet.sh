#!/usr/bin/env bash
# Results in LibreOffice, without a display: in CSV names of every script are whole, amounts are numbers, formulas are texts; a plan as a
# workbook computes the forecast. [PROGRAM]
set -euo pipefail
cd "$(dirname "$0")/.."
. build-scripts/common.sh
program=$(realpath "${1:-target/release/zeroline}")
(install "to open CSV in a spreadsheet" libreoffice-calc) || true
if ! command -v soffice >/dev/null; then
    say "NOT RUN: CSV in LibreOffice, which is not to be had here."
    exit 0
fi
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
cd "$folder"

cat >plan.ron <<'PLAN'
(format: "2.2", plan: (name: "Mona", start_month: "2027-01", months: 3), futures: (count: 0), scenarios: [
    (name: "打赏收入 Crème ₹", changes: {"gifts.gifts_per_hour": 90}),
    (name: "=1+1", changes: {}),
])
PLAN

# opened FILE SEPARATOR LANGUAGE: the file as LibreOffice opens it in UTF-8, its cells one a line.
opened() {
    # The numbers are those of LibreOffice: 34 a quotation mark, 76 UTF-8, 1 the first line.
    soffice -env:UserInstallation="file://$folder/profile" --headless --infilter="CSV:$2,34,76,1,,$3" --convert-to fods "$1" >said 2>&1 ||
        fail "LibreOffice does not open $1: $(<said)"
    grep -o '<table:table-cell[^>]*>\|<text:p>[^<]*' "${1%.csv}.fods"
}

# holds WHAT CELLS: fails unless the cells hold this.
holds() { grep -qF -- "$1" <<<"$2" || fail "LibreOffice has no $1 in: $2"; }

"$program" compare plan.ron --format csv --bom >comma.csv
"$program" compare plan.ron --format csv --bom --decimal comma >semicolon.csv
gross=$("$program" compare plan.ron --format csv | awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == "gross") at = i } NR == 2 { print $at + 0 }')
for file in "comma.csv 44 1033" "semicolon.csv 59 1031"; do
    # shellcheck disable=SC2086 # three words
    cells=$(opened $file)
    holds "<text:p>打赏收入 Crème ₹" "$cells"
    holds "office:value=\"$gross\"" "$cells"
    holds "<text:p>&apos;=1+1" "$cells"
    [[ $cells != *table:formula* ]] || fail "LibreOffice runs a cell of ${file%% *}."
    # The mark is no part of the first name.
    [[ $(grep -m 1 -o '<text:p>s.*' <<<"$cells") == "<text:p>scenario" ]] || fail "The first head of ${file%% *} is not scenario."
done
say "CSV in LibreOffice: fine."

if "$program" export --help >/dev/null 2>&1; then
    python3 "$OLDPWD/tests/workbook.py" "$program" "$folder" || fail "A workbook differs from its forecast."
    say "Workbooks in LibreOffice: every month agrees to the cent, after a change in a cell and as .ods too."
else
    say "NOT RUN: workbooks in LibreOffice; this program is built without them."
fi
