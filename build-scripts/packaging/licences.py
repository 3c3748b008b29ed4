#!/usr/bin/env python3
"""The licences of everything inside the program, as text: licences.py TARGET >THIRD-PARTY.txt

Lists what cargo builds into the program for this target, with the licence each crate names and the licence files it ships, and
what is in it besides crates. Fails where a work has no licence text.
"""
import json
import pathlib
import re
import subprocess
import sys

NAMES = re.compile(r"^(licen[cs]e|copying|notice|unlicense|copyright)", re.IGNORECASE)
# What the linker and the installer add, by the files that Debian ships with them.
WINDOWS = {
    "MinGW-w64, its runtime library": ("ZPL-2.1 and others", "/usr/share/doc/mingw-w64-common/copyright"),
    "GCC, its runtime library": ("GPL-3.0-or-later WITH GCC-exception-3.1", "/usr/share/doc/gcc-mingw-w64-base/copyright"),
    "NSIS, in the installer alone": ("Zlib and others", "/usr/share/doc/nsis/copyright"),
}


def read(file):
    return pathlib.Path(file).read_text(encoding="utf-8", errors="replace").strip()


def crates(target):
    tree = subprocess.run(
        ["cargo", "tree", "--locked", "--edges", "normal,no-proc-macro", "--target", target, "--prefix", "none", "--format", "{p}"],
        check=True, capture_output=True, text=True,
    ).stdout
    inside = {tuple(line.split()[:2]) for line in tree.splitlines() if line}
    metadata = json.loads(subprocess.run(
        ["cargo", "metadata", "--locked", "--format-version", "1", "--filter-platform", target],
        check=True, capture_output=True, text=True,
    ).stdout)
    found = [p for p in metadata["packages"] if (p["name"], "v" + p["version"]) in inside and p["source"]]
    return sorted(found, key=lambda p: (p["name"], p["version"]))


def licence_files(crate):
    """At the top of the crate, and beside the fonts it ships."""
    folder = pathlib.Path(crate["manifest_path"]).parent
    return [file for file in sorted(folder.iterdir()) if file.is_file() and NAMES.match(file.name)] + sorted(folder.glob("fonts/*.txt"))


def joe_kuo():
    """The notice in the source that holds the direction numbers."""
    source = read("src/forecast/futures/joe_kuo.rs")
    lines = [line[4:] for line in source.splitlines() if line.startswith("//!")]
    return "\n".join(lines[next(i for i, line in enumerate(lines) if line.startswith("Copyright")):])


def main():
    target = sys.argv[1]
    apache = read("LICENSE-APACHE")
    # Name and licence of each work, with its texts.
    works = []
    without_text = []
    for crate in crates(target):
        name = f"{crate['name']} {crate['version']}"
        licence = crate["license"] or (crate["license_file"] and "see its licence file")
        if not licence:
            sys.exit(f"{name} names no licence")
        texts = [read(file) for file in licence_files(crate)]
        if not texts:
            without_text.append((name, licence))
        works.append((name, licence, texts))
    # A crate that ships no text is used under Apache-2.0 where it may be, else under the text of a crate with the same licence.
    of_licence = {licence: texts for _, licence, texts in works if texts}
    of_licence |= {part: [apache] for _, part in without_text if "Apache-2.0" in part}
    works = [(name, licence, texts or of_licence.get(licence) or sys.exit(f"{name} has no licence text")) for name, licence, texts in works]
    works.append(("The standard library of Rust", "MIT OR Apache-2.0", [apache]))
    works.append(("Inter, the typeface", "OFL-1.1", [read("assets/fonts/OFL.txt")]))
    works.append(("Noto Sans CJK JP, the Japanese letters", "OFL-1.1", [read("assets/fonts/OFL-NotoSansCJKjp.txt")]))
    works.append(("The direction numbers of S. Joe and F. Y. Kuo", "BSD-3-Clause", [joe_kuo()]))
    if "windows" in target:
        works += [(name, licence, [read(file)]) for name, (licence, file) in WINDOWS.items()]

    print("Zeroline is licensed under MIT OR Apache-2.0. It contains the following works under their own licences.\n")
    names = {}
    for name, licence, texts in works:
        print(f"{name}: {licence}")
        for text in texts:
            names.setdefault(text, []).append(name)
    for text, owners in sorted(names.items(), key=lambda item: item[1]):
        print("\n" + "=" * 100 + "\n" + ", ".join(owners) + "\n" + "-" * 100 + "\n" + text)


main()
