# Building for another system, for windows.sh, macos-check.sh and package.sh. Sourced after common.sh, not run.
# shellcheck shell=bash

# choose_toolchain TARGET: sets cargo_for_target to a cargo that builds for it. rustup's where it can get the target's library,
# else Debian's Rust, which brings that library as source and builds it along.
choose_toolchain() {
    # Read by cross_cargo below.
    cross_target=$1
    if has_library "$1" || { add_library "$1" && has_library "$1"; }; then
        say "Building for $1 with the standard library of rustup."
        cargo_for_target=(cargo)
        build_library=()
        return
    fi
    install "to build the standard library for $1" rustc-web cargo-web rust-web-src
    [[ -x /usr/bin/rustc && -x /usr/bin/cargo ]] || fail "No standard library for $1: rustup cannot download it, and Debian's rustc-web and rust-web-src are not installed."
    say "Building for $1 with Debian's Rust and the source of its standard library: rustup cannot download that library here."
    # -Z build-std is for nightly compilers; this variable lets a stable one do it.
    cargo_for_target=(env "PATH=/usr/bin:/bin" RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 /usr/bin/cargo)
    build_library=(-Z "build-std=std,panic_unwind")
}

# Where the network keeps rustup waiting, a minute is enough to know.
add_library() {
    local limit=()
    command -v rustup >/dev/null || return
    if command -v timeout >/dev/null; then limit=(timeout 60); fi
    ${limit[@]+"${limit[@]}"} rustup target add "$1" >/dev/null 2>&1
}

has_library() { compgen -G "$(rustc --print target-libdir --target "$1" 2>/dev/null)/libstd-*" >/dev/null; }

# cross_cargo COMMAND ARGUMENT...: cargo for the chosen target.
cross_cargo() {
    local command=$1
    shift
    "${cargo_for_target[@]}" "$command" ${build_library[@]+"${build_library[@]}"} --target "$cross_target" --locked "$@"
}

# check_cargo COMMAND ARGUMENT...: cargo for the chosen target with little optimisation, in a folder that Windows and macOS share: build
# scripts and macros are built once for both.
check_cargo() {
    CARGO_TARGET_DIR=$check_folder CARGO_INCREMENTAL=0 CARGO_PROFILE_DEV_DEBUG=false cross_cargo "$@" --config 'profile.dev.package."*".opt-level=1'
}
check_folder=$PWD/target/cross

# without_warnings COMMAND...: runs cargo, and fails where it warns of our code; it repeats the warnings of builds that it has.
without_warnings() {
    local log=$check_folder/cargo.log
    mkdir -p "$check_folder"
    "$@" 2>&1 | tee "$log" >&2 || return
    ! grep -q '^warning: .zeroline' "$log" || fail "The compiler warns, see above."
}

# hide_paths: no path of this machine in messages, logs and the program. The compiler's own sources are named /rustc/... already.
hide_paths() {
    local home=${CARGO_HOME:-$HOME/.cargo}
    export RUSTFLAGS="${RUSTFLAGS:-} --remap-path-prefix=$home/registry/src=crates --remap-path-prefix=$PWD=zeroline --remap-path-prefix=$HOME=home"
}
