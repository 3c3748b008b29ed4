#!/usr/bin/env bash
# Type-checks Zeroline for both processors of Macs, or for one, and checks the files of the bundle: build-scripts/macos-check.sh [aarch64|x86_64]
#
# There is no linker for macOS here: the release workflow builds, tests and opens the program on one.
set -euo pipefail
cd "$(dirname "$0")/.."
. build-scripts/common.sh
. build-scripts/cross.sh

case ${1:-} in
    '') targets=(aarch64-apple-darwin x86_64-apple-darwin) ;;
    aarch64 | x86_64) targets=("$1-apple-darwin") ;;
    *) fail "usage: build-scripts/macos-check.sh [aarch64|x86_64]" ;;
esac

types() {
    local target
    for target in "${targets[@]}"; do
        choose_toolchain "$target"
        without_warnings check_cargo check || fail "$target: the type check failed."
        say "$target: type-checked."
    done
}

bundle() {
    local out=target/cross/macos-bundle
    install "to check the bundle" imagemagick python3
    rm -rf "$out"
    mkdir -p "$out"
    # Only the program in it is another.
    build-scripts/packaging/macos/bundle.sh "$out" /bin/true
    python3 - "$out/Zeroline.app" <<'PYTHON'
import pathlib, plistlib, struct, sys

app = pathlib.Path(sys.argv[1])
plist = plistlib.loads((app / "Contents/Info.plist").read_bytes())
for key in ("CFBundleIdentifier", "CFBundleName", "CFBundleExecutable", "CFBundleIconFile", "CFBundleShortVersionString", "CFBundleVersion"):
    assert plist[key], key
assert plist["NSHighResolutionCapable"] is True
assert (app / "Contents/MacOS" / plist["CFBundleExecutable"]).is_file()
kinds = plist["CFBundleDocumentTypes"]
assert "ron" in kinds[0]["CFBundleTypeExtensions"], kinds
icon = (app / "Contents/Resources" / plist["CFBundleIconFile"]).read_bytes()
assert icon[:4] == b"icns" and struct.unpack(">I", icon[4:8])[0] == len(icon)
found, at = [], 8
while at < len(icon):
    kind, length = icon[at:at + 4].decode(), struct.unpack(">I", icon[at + 4:at + 8])[0]
    assert icon[at + 8:at + 16] == b"\x89PNG\r\n\x1a\n", kind
    found.append(kind)
    at += length
print("Info.plist and icon set are valid:", " ".join(found), file=sys.stderr)
PYTHON
}

need_rust
bundle
types
