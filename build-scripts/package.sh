#!/usr/bin/env bash
# Makes the packages, in target/packages: build-scripts/package.sh [linux|windows|macos]...
#
# Without a name: all packages that this system can make. Each is made twice and compared, installed, started and removed again;
# target/packages/SHA256SUMS has the SHA-256 sums. PROGRAM names a program that is built already.
set -euo pipefail
cd "$(dirname "$0")/.."
. build-scripts/common.sh
. build-scripts/cross.sh
export LC_ALL=C.UTF-8 TZ=UTC

version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
readonly version out=$PWD/target/packages packaging=$PWD/build-scripts/packaging
temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT
mkdir -p "$out"

# set_times FOLDER: everything in it is as old as the commit.
set_times() { find "$1" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +; }

# twice NAME COMMAND FILE...: the command makes the files in the folder it is given; made again, they must be the same.
twice() {
    local name=$1 command=$2 file
    shift 2
    for once in first second; do
        mkdir "$temp/$name-$once"
        "$command" "$temp/$name-$once"
    done
    for file in "$@"; do
        cmp "$temp/$name-first/$file" "$temp/$name-second/$file" || fail "$file is not reproducible."
        cp "$temp/$name-first/$file" "$out/$file"
        say "$file: $(stat -c %s "$out/$file") bytes, reproducible."
    done
}

release_build() {
    hide_paths
    if [[ -n ${PROGRAM:-} ]]; then
        program=$(realpath "$PROGRAM")
    else
        choose_toolchain "$1"
        CARGO_TARGET_DIR=target/release-packages cross_cargo build --release
        program=$PWD/target/release-packages/$1/release/zeroline${2:-}
    fi
    ! grep -aq -e "$HOME/.cargo" -e "$PWD/src" "$program" || fail "$program names a path of this machine."
}

licences() { "$packaging/licences.py" "$1"; }

# --- Linux -------------------------------------------------------------------------------------------------------------

# tree FOLDER: the files that a package installs.
tree() {
    local into=$1 share=$1/usr/share size page
    command install -D -m 755 "$program" "$into/usr/bin/zeroline"
    command install -D -m 644 "$packaging/linux/zeroline.desktop" "$share/applications/zeroline.desktop"
    command install -D -m 644 "$packaging/linux/zeroline-mime.xml" "$share/mime/packages/zeroline.xml"
    mkdir -p "$share/metainfo"
    sed -e "s/@VERSION@/$version/" -e "s/@DATE@/$(date --date="@$SOURCE_DATE_EPOCH" +%F)/" "$packaging/linux/zeroline.metainfo.xml" >"$share/metainfo/zeroline.metainfo.xml"
    for size in 16 32 48 64 128 256; do
        mkdir -p "$share/icons/hicolor/${size}x$size/apps"
        "$packaging/icons.py" png "$size" "$share/icons/hicolor/${size}x$size/apps/zeroline.png"
    done
    mkdir -p "$share/icons/hicolor/scalable/apps"
    "$packaging/icons.py" svg "$share/icons/hicolor/scalable/apps/zeroline.svg"
    mkdir -p "$share/man/man1"
    for page in "$temp"/generated/*.1; do
        # shellcheck disable=SC2094 # the name is read, not the file
        gzip -9n <"$page" >"$share/man/man1/$(basename "$page").gz"
    done
    command install -D -m 644 "$temp/generated/zeroline.bash" "$share/bash-completion/completions/zeroline"
    command install -D -m 644 "$temp/generated/_zeroline" "$share/zsh/vendor-completions/_zeroline"
    command install -D -m 644 "$temp/generated/zeroline.fish" "$share/fish/vendor_completions.d/zeroline.fish"
    mkdir -p "$share/doc/zeroline"
    gzip -9n <CHANGELOG.md >"$share/doc/zeroline/CHANGELOG.md.gz"
    gzip -9n <"$temp/THIRD-PARTY.txt" >"$share/doc/zeroline/THIRD-PARTY.txt.gz"
    copyright >"$share/doc/zeroline/copyright"
    find "$into" -type d -exec chmod 755 {} +
    find "$into" -type f ! -path '*/bin/*' -exec chmod 644 {} +
    set_times "$into"
}

copyright() {
    cat <<TEXT
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Zeroline

Files: *
Copyright: $(sed -n 's/^Copyright (c) //p' LICENSE-MIT)
License: Expat or Apache-2.0
Comment: The licences of everything else inside the program are in THIRD-PARTY.txt.gz beside this file.

License: Expat
$(sed -e '1,/^Copyright/d' -e '/./!d' -e 's/^/ /' LICENSE-MIT)

License: Apache-2.0
 On Debian systems the full text is in /usr/share/common-licenses/Apache-2.0.
TEXT
}

deb() {
    local into=$1/deb
    tree "$into"
    mkdir -p "$into/DEBIAN"
    # Libraries that the program opens with its window; no tool finds those.
    cat >"$into/DEBIAN/control" <<CONTROL
Package: zeroline
Version: $version
Architecture: amd64
Maintainer: The Zeroline contributors
Installed-Size: $(du -sk --apparent-size "$into/usr" | cut -f1)
Depends: $libraries, libx11-6, libx11-xcb1, libxcursor1, libxi6, libxrandr2, libxkbcommon0, libxkbcommon-x11-0, libwayland-client0, libwayland-cursor0, libwayland-egl1, libegl1, libgl1
Recommends: libgl1-mesa-dri, libvulkan1, mesa-vulkan-drivers, xdg-desktop-portal | zenity
Section: misc
Priority: optional
Description: plan the income of a LIVE creator
 Zeroline plans the income of someone who goes LIVE on TikTok: gifts, brands,
 Creator Rewards, affiliate sales, merch, supporters and subscriptions. Likes
 pay nothing: their line stays at zero.
 .
 It works offline and has no account.
CONTROL
    (cd "$into" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$into/DEBIAN/md5sums"
    chmod 644 "$into/DEBIAN"/*
    set_times "$into"
    dpkg-deb --root-owner-group -Zxz --build "$into" "$1/zeroline_${version}_amd64.deb" >/dev/null
}

rpm_package() {
    tree "$1/rpm"
    sed "s/@VERSION@/$version/" "$packaging/linux/zeroline.spec" >"$1/zeroline.spec"
    rpmbuild -bb --quiet --target x86_64 --define "_topdir $1/rpmbuild" --define "tree $1/rpm" --define "_rpmdir $1" \
        --define '_build_name_fmt zeroline-%%{VERSION}-%%{RELEASE}.%%{ARCH}.rpm' "$1/zeroline.spec"
}

# A folder that runs from anywhere.
portable() {
    local folder=zeroline-$version-linux-x86_64
    tree "$1/portable"
    mkdir "$1/$folder"
    cp -a "$1/portable/usr/bin/zeroline" "$1/portable/usr/share" "$1/$folder/"
    cp -p LICENSE-MIT LICENSE-APACHE README.md "$1/$folder/"
    set_times "$1/$folder"
    tar --create --directory "$1" --sort=name --owner=0 --group=0 --numeric-owner --format=gnu "$folder" | gzip -9n >"$1/$folder.tar.gz"
}

# check_rpm PACKAGE: installed in an empty folder, run from there and removed without a trace.
check_rpm() {
    local place=$temp/rpm-root
    rpm --query --package --list "$1" | grep -c '^/usr/bin/zeroline$' >/dev/null || fail "The .rpm has no program."
    if ((EUID != 0)); then
        say "NOT TESTED: installing the .rpm; run this as root."
        return
    fi
    mkdir "$place"
    # The folder has no libraries: those of this system are as good.
    rpm --root "$place" --install --nodeps "$1" || fail "rpm cannot install the package."
    "$place/usr/bin/zeroline" --version >&2
    rpm --root "$place" --erase zeroline || fail "rpm cannot remove the package."
    [[ -z $(find "$place" -name '*zeroline*') ]] || fail "Files left after removing the .rpm: $(find "$place" -name '*zeroline*')"
}

check_linux() {
    local part into=$temp/check package=$out/zeroline_${version}_amd64.deb
    mkdir "$into"
    dpkg-deb --extract "$package" "$into"
    desktop-file-validate "$into/usr/share/applications/zeroline.desktop" || fail "The desktop entry is invalid."
    # No reverse domain name in the id: the project has no domain.
    appstreamcli validate --no-net --override cid-desktopapp-is-not-rdns=info "$into/usr/share/metainfo/zeroline.metainfo.xml" >&2 || fail "The AppStream metadata is invalid."
    # No address and no bug number, as the project has no public home. The program's libraries are part of it, as is usual in Rust.
    lintian --fail-on error,warning --suppress-tags malformed-contact,no-changelog,initial-upload-closes-no-bugs,embedded-library "$package" >&2 || fail "lintian found faults."
    man --warnings -l "$into/usr/share/man/man1/zeroline.1.gz" >/dev/null || fail "The manual page is invalid."
    for part in bash-completion/completions/zeroline zsh/vendor-completions/_zeroline fish/vendor_completions.d/zeroline.fish \
        man/man1/zeroline-forecast.1.gz doc/zeroline/THIRD-PARTY.txt.gz doc/zeroline/copyright; do
        [[ -s $into/usr/share/$part ]] || fail "The .deb has no $part."
    done
    # shellcheck disable=SC2016 # for the inner shell
    bash -c '. "$1" && complete -p zeroline' bash "$into/usr/share/bash-completion/completions/zeroline" >/dev/null || fail "The completions for bash do not load."
    check_rpm "$out/zeroline-$version-1.x86_64.rpm"
    tar -xzf "$out/zeroline-$version-linux-x86_64.tar.gz" -C "$temp"
    "$temp/zeroline-$version-linux-x86_64/zeroline" forecast --futures 0 saves/musician.ron >/dev/null || fail "The portable program does not run."
}

# Manual pages and completions, written by the program itself.
manual_and_completions() {
    local into=$temp/generated command
    mkdir "$into"
    "$program" manual >"$into/zeroline.1"
    "$program" --help | sed -n '/^Commands:/,/^$/s/^  \([a-z]\+\) .*/\1/p' | grep -vx help | while read -r command; do
        "$program" manual "$command" </dev/null >"$into/zeroline-$command.1"
    done
    "$program" completions bash >"$into/zeroline.bash"
    "$program" completions zsh >"$into/_zeroline"
    "$program" completions fish >"$into/zeroline.fish"
}

linux() {
    install_to_build
    install "to make packages for Linux" dpkg-dev rpm lintian desktop-file-utils appstream python3 man-db
    mkdir "$temp/debian"
    release_build x86_64-unknown-linux-gnu
    manual_and_completions
    licences x86_64-unknown-linux-gnu >"$temp/THIRD-PARTY.txt"
    printf 'Source: zeroline\nPackage: zeroline\n' >"$temp/debian/control"
    libraries=$(cd "$temp" && dpkg-shlibdeps -O "$program" 2>/dev/null | sed 's/^shlibs:Depends=//')
    twice deb deb "zeroline_${version}_amd64.deb"
    twice rpm rpm_package "zeroline-$version-1.x86_64.rpm"
    twice portable portable "zeroline-$version-linux-x86_64.tar.gz"
    check_linux
    build-scripts/packaging/linux/install-test.sh "$out/zeroline_${version}_amd64.deb"
}

# --- Windows -----------------------------------------------------------------------------------------------------------

# windows_tree FOLDER: the files that are installed. The program is there twice: zeroline.exe opens its window without a console, and
# zeroline.com, which a shell prefers when someone types zeroline, is the same for the command line.
windows_tree() {
    mkdir -p "$1"
    cp "$program" "$1/zeroline.com"
    "$packaging/windows/subsystem.py" window "$program" "$1/zeroline.exe"
    "$packaging/icons.py" ico "$1/zeroline.ico"
    sed 's/$/\r/' "$temp/THIRD-PARTY.txt" >"$1/THIRD-PARTY.txt"
    sed 's/$/\r/' LICENSE-MIT >"$1/LICENSE-MIT.txt"
    sed 's/$/\r/' LICENSE-APACHE >"$1/LICENSE-APACHE.txt"
    set_times "$1"
}

# installer FOLDER [VERSION]
installer() {
    local of=${2:-$version}
    windows_tree "$1/tree"
    makensis -V2 "-DVERSION=$of" "-DTREE=$1/tree" "-DOUT=$1/zeroline-$of-setup.exe" "$packaging/windows/zeroline.nsi" >&2
}

zipped() {
    local folder=zeroline-$version-windows-x86_64
    windows_tree "$1/$folder"
    (cd "$1" && find "$folder" -type f | sort | zip -q -X -9 "$folder.zip" -@)
}

windows() {
    install "to make packages for Windows" nsis zip unzip gcc-mingw-w64-x86-64 python3
    release_build x86_64-pc-windows-gnu .exe
    licences x86_64-pc-windows-gnu >"$temp/THIRD-PARTY.txt"
    twice installer installer "zeroline-$version-setup.exe"
    twice zipped zipped "zeroline-$version-windows-x86_64.zip"
    mkdir "$temp/older"
    installer "$temp/older" 0.0.1
    build-scripts/packaging/windows/install-test.sh "$temp/older/zeroline-0.0.1-setup.exe" "$out/zeroline-$version-setup.exe" "$out/zeroline-$version-windows-x86_64.zip"
}

# --- macOS -------------------------------------------------------------------------------------------------------------

# On a Mac only: one program for both processors, in a bundle, in an image.
macos() {
    [[ $(uname -s) == Darwin ]] || fail "The package for macOS can be made only on a Mac, as the release workflow does. build-scripts/macos-check.sh checks types and bundle here."
    local target
    for target in aarch64-apple-darwin x86_64-apple-darwin; do release_build "$target"; done
    lipo -create -output "$temp/zeroline" target/release-packages/{aarch64,x86_64}-apple-darwin/release/zeroline
    licences aarch64-apple-darwin >"$temp/THIRD-PARTY.txt"
    build-scripts/packaging/macos/bundle.sh "$temp/image" "$temp/zeroline"
    cp "$temp/THIRD-PARTY.txt" "$temp/image/Zeroline.app/Contents/Resources/"
    # Without a certificate it is signed for this machine only; people open it from the context menu the first time.
    codesign --force --sign - "$temp/image/Zeroline.app"
    hdiutil create -quiet -volname Zeroline -srcfolder "$temp/image" -format UDZO -ov "$out/zeroline-$version.dmg"
    say "zeroline-$version.dmg: not reproducible, as the image holds the time of its creation."
}

if (($# == 0)); then
    if [[ $(uname -s) == Darwin ]]; then set -- macos; else set -- linux windows; fi
fi
for system in "$@"; do
    case $system in
        linux | windows | macos) "$system" ;;
        *) fail "usage: build-scripts/package.sh [linux|windows|macos]..." ;;
    esac
done
# It has another name on a Mac.
sums=(sha256sum)
command -v sha256sum >/dev/null || sums=(shasum -a 256)
(cd "$out" && "${sums[@]}" -- zeroline[-_]* >SHA256SUMS && cat SHA256SUMS)
