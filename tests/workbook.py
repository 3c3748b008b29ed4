#!/usr/bin/env python3
"""Plans as spreadsheets in LibreOffice: every month agrees with the forecast to the cent, after a cell is changed there, too.

Usage: workbook.py PROGRAM FOLDER, LibreOffice's command being soffice.
"""

import csv
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

program, folder = sys.argv[1], Path(sys.argv[2])

PLANS = {
    "everything": """(format: "2.3", plan: (name: "Mona", start_month: "2027-03", months: 30, currency: "EUR", currency_per_usd: 0.9),
        futures: (count: 500), audience: (growth_rate: 0.04, lift_per_doubling: 0.05, likes_per_month: 400000),
        brands: (starts_month: 2, ends_month: 9), supporters: (starts_month: 1, seasonal: true), season: (dec: 1.5, jul: 0.4),
        merch: (unit_cost: 30), gifts: (paid_after_days: 45, minimum_payout: 100), segments: (enabled: false), rewards: (minimum_payout: 5000),
        costs: (manager_rate: 0.15, tax_year_start: 4, profit_before: 2500,
            tax_bands: [(from: 0, rate: 0), (from: 12000, rate: 0.2), (from: 30000, rate: 0.4)]),
        own: [(name: "=Workshops", amount_per_month: 300, follows_audience: 0.5, paid_after_days: 100)],
        events: [(name: "Ring light", month: "2027-05", amount: 400, counts_as: "cost"), (name: "=Prize", month: "2028-01", amount: 900,
            counts_as: "income"), (name: "Deposit", month: "2027-03", amount: 600, counts_as: "private")],
        scenarios: [(name: "=1+1", changes: {"gifts.gifts_per_hour": 90})])""",
    "beginner": '(format: "2.2", plan: (name: "New"), cash: (earned_before: false), futures: (count: 0))',
}
CHANGES = {"everything": ("gifts.gifts_per_hour", "150", "90"), "beginner": ("merch.price", "24", "12")}

RECALCULATE_ALWAYS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


def run(*command):
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}: {done.stderr}{done.stdout}")
    return done.stdout


def calculated(workbook):
    """The sheets of a workbook as LibreOffice calculates them, by name."""
    every_sheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false,false,false,-1"
    run("soffice", f"-env:UserInstallation=file://{folder}/calculating", "--headless", "--convert-to", every_sheet, workbook)
    stem = Path(workbook).stem
    sheets = {}
    for name in ["Months", "Cash", "Scenarios"]:
        path = folder / f"{stem}-{name}.csv"
        if path.exists():
            sheets[name] = list(csv.reader(path.open(encoding="utf-8")))
    return sheets


def as_ods(workbook):
    """The same as LibreOffice converts it."""
    run("soffice", f"-env:UserInstallation=file://{folder}/calculating", "--headless", "--convert-to", "ods", workbook)
    ods = f"{Path(workbook).stem}.ods"
    with zipfile.ZipFile(folder / ods) as converted:
        if "table:formula" not in converted.read("content.xml").decode():
            sys.exit(f"{ods} has no formula")
    return ods


def with_cell(workbook, key, old, new):
    """A copy in which the value of an assumption is another."""
    copy = f"changed-{workbook}"
    with zipfile.ZipFile(folder / workbook) as before, zipfile.ZipFile(folder / copy, "w") as after:
        shared = re.findall(r"<si><t[^>]*>([^<]*)</t></si>", before.read("xl/sharedStrings.xml").decode())
        place = shared.index(key)
        for name in before.namelist():
            data = before.read(name)
            if name == "xl/worksheets/sheet2.xml":
                text = data.decode()
                row = re.search(rf'<c r="A(\d+)"[^>]*t="s"><v>{place}</v>', text).group(1)
                text, count = re.subn(rf'(<c r="C{row}"[^>]*><v>){old}(</v>)', rf"\g<1>{new}\g<2>", text)
                if count != 1:
                    sys.exit(f"{workbook}: no cell of {key} with {old}")
                data = text.encode()
            after.writestr(name, data)
    return copy


def agree(name, what, found, right):
    if abs(float(found) - right) > 0.005:
        sys.exit(f"{name}: {what} is {found} in the spreadsheet, {right} in the forecast")


def check(name, sheets, forecast):
    as_set = forecast["as_set"]
    months = sheets["Months"][5 : 5 + len(forecast["months"])]
    streams = [key for key in as_set["streams"] if key != "likes"]
    columns = {key: 5 + i for i, key in enumerate(streams)}
    sums = 6 + len(streams)
    columns |= {"likes": sums - 1, "gross": sums, "costs": sums + 1, "tax": sums + 3, "take_home": sums + 4}
    for key, column in columns.items():
        right = as_set["streams"].get(key) or as_set[key]
        for t, row in enumerate(months):
            agree(name, f"{key} of month {t}", row[column], right[t])
    cash = as_set["cash"]
    for t, row in enumerate(sheets["Cash"][5 : 5 + len(months)]):
        agree(name, f"money paid in of month {t}", row[2], cash["cash_in"][t])
        agree(name, f"spendable of month {t}", row[3], cash["spendable"][t])
        for i, key in enumerate(streams):
            agree(name, f"paid by {key} of month {t}", row[5 + 3 * i], cash["paid"][key][t])
            agree(name, f"owed by {key} of month {t}", row[6 + 3 * i], cash["owed"][key][t])


profile = folder / "calculating" / "user"
profile.mkdir(parents=True)
(profile / "registrymodifications.xcu").write_text(RECALCULATE_ALWAYS, encoding="utf-8")
for name, plan in PLANS.items():
    (folder / f"{name}.ron").write_text(plan, encoding="utf-8")
    run(program, "export", f"{name}.ron", "-o", f"{name}.xlsx")
    forecast = json.loads(run(program, "forecast", f"{name}.ron", "--futures=0", "--cash", "--format=json"))
    sheets = calculated(f"{name}.xlsx")
    check(name, sheets, forecast)
    if name == "everything" and sheets["Scenarios"][5][0] != "=1+1":
        sys.exit(f"The name of a scenario became {sheets['Scenarios'][5][0]}")
    key, old, new = CHANGES[name]
    forecast = json.loads(run(program, "forecast", f"{name}.ron", f"--set={key}={new}", "--futures=0", "--cash", "--format=json"))
    changed = with_cell(f"{name}.xlsx", key, old, new)
    check(f"{name} with {key} changed", calculated(changed), forecast)
    check(f"{name} with {key} changed, as .ods", calculated(as_ods(changed)), forecast)
with zipfile.ZipFile(folder / "everything.xlsx") as workbook:
    months = workbook.read("xl/worksheets/sheet3.xml").decode()
with (folder / "everything-Months.csv").open(encoding="utf-8") as sheet:
    likes = chr(ord("A") + list(csv.reader(sheet))[3].index("♥ Likes"))
likes = re.findall(rf'<c r="{likes}\d+"[^>]*>(.*?)</c>', months)
if not likes or any("<f>" in cell for cell in likes):
    sys.exit("Likes have a formula.")
