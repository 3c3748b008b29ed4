#!/usr/bin/env bash
# Puts Zeroline.app together: build-scripts/packaging/macos/bundle.sh FOLDER PROGRAM
set -euo pipefail
cd "$(dirname "$0")/../../.."
. build-scripts/common.sh

app=$1/Zeroline.app
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
sed "s/@VERSION@/$version/" build-scripts/packaging/macos/Info.plist >"$app/Contents/Info.plist"
cp "$2" "$app/Contents/MacOS/zeroline"
cp LICENSE-MIT LICENSE-APACHE "$app/Contents/Resources/"
build-scripts/packaging/icons.py icns "$app/Contents/Resources/zeroline.icns"
