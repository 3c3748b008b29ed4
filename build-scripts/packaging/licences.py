#!/usr/bin/env python3
"""The licences of everything inside the program, as text: licences.py TARGET >THIRD-PARTY.txt

Lists what cargo builds into the program for this target, with the licence each crate names and the licence files it ships.
"""
import json
import pathlib
import re
import subprocess
import sys

NAMES = re.compile(r"^(licen[cs]e|copying|notice|unlicense|copyright)", re.IGNORECASE)


def main():
    target = sys.argv[1]
    tree = subprocess.run(
        ["cargo", "tree", "--locked", "--edges", "normal,no-proc-macro", "--target", target, "--prefix", "none", "--format", "{p}"],
        check=True, capture_output=True, text=True,
    ).stdout
    inside = {tuple(line.split()[:2]) for line in tree.splitlines() if line}
    metadata = json.loads(subprocess.run(
        ["cargo", "metadata", "--locked", "--format-version", "1", "--filter-platform", target],
        check=True, capture_output=True, text=True,
    ).stdout)
    packages = [p for p in metadata["packages"] if (p["name"], "v" + p["version"]) in inside and p["source"]]
    packages.sort(key=lambda p: (p["name"], p["version"]))
    texts = {}
    print("Zeroline is licensed under MIT OR Apache-2.0. It contains the following works under their own licences.\n")
    for package in packages:
        name = f"{package['name']} {package['version']}"
        licence = package["license"] or (package["license_file"] and "see its licence file")
        if not licence:
            sys.exit(f"{name} names no licence")
        print(f"{name}: {licence}")
        folder = pathlib.Path(package["manifest_path"]).parent
        for file in sorted(folder.iterdir()):
            if file.is_file() and NAMES.match(file.name):
                texts.setdefault(file.read_text(encoding="utf-8", errors="replace").strip(), []).append(name)
    print("Inter (the font): OFL-1.1")
    texts.setdefault(pathlib.Path("assets/fonts/OFL.txt").read_text(encoding="utf-8").strip(), []).append("Inter (the font)")
    for text, names in sorted(texts.items(), key=lambda item: item[1]):
        print("\n" + "=" * 100 + "\n" + ", ".join(names) + "\n" + "-" * 100 + "\n" + text)


main()
