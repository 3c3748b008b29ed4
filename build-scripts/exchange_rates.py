#!/usr/bin/env python3
"""Refreshes assets/exchange-rates.csv from the reference rates of the European Central Bank.

build-scripts/exchange_rates.py [FILE]: FILE is a downloaded eurofxref-daily.xml; without it the file of today is fetched.
"""

import csv
import pathlib
import sys
import urllib.request
import xml.etree.ElementTree as ElementTree

ADDRESS = "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml"
SOURCE = "European Central Bank, euro foreign exchange reference rates (cross rate through EUR)"
TARGET = pathlib.Path(__file__).resolve().parent.parent / "assets" / "exchange-rates.csv"


def per_usd(text):
    """The day and the rates of one US dollar, by currency, six digits each."""
    day = next(node for node in ElementTree.fromstring(text).iter() if "time" in node.attrib)
    per_euro = {node.attrib["currency"]: float(node.attrib["rate"]) for node in day} | {"EUR": 1.0}
    dollars = per_euro.pop("USD")
    return day.attrib["time"], {currency: f"{rate / dollars:.6g}" for currency, rate in sorted(per_euro.items())}


def main():
    if len(sys.argv) > 1:
        text = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
    else:
        with urllib.request.urlopen(ADDRESS, timeout=30) as answer:
            text = answer.read().decode("utf-8")
    day, rates = per_usd(text)
    with TARGET.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["currency", "per_usd", "date", "source"])
        writer.writerows([currency, rate, day, SOURCE] for currency, rate in rates.items())
    print(f"{len(rates)} rates of {day}")


if __name__ == "__main__":
    main()
