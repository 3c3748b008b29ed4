#!/usr/bin/env bash
# The real program where something of the desktop is missing: no display, a Wayland that does not answer, no Vulkan, no OpenGL,
# neither, and a window that was left on a monitor that is gone. Takes the release binary, or the one named by ZEROLINE.
set -euo pipefail
cd "$(dirname "$0")/.."
. build-scripts/common.sh
export LC_ALL=C.UTF-8

zeroline=$(realpath "${ZEROLINE:-target/release/zeroline}")
temp=$(mktemp -d)
app=''
# Hides Mesa's drivers from the program.
no_vulkan=(VK_DRIVER_FILES=/nonexistent VK_ICD_FILENAMES=/nonexistent)
no_opengl=(LIBGL_DRIVERS_PATH=/nonexistent __EGL_VENDOR_LIBRARY_FILENAMES=/nonexistent __GLX_VENDOR_LIBRARY_NAME=none)

end() {
    trap - EXIT
    for pid in "$app" "${openbox_pid:-}" "${display_pid:-}"; do
        if [[ -n $pid ]]; then stop "$pid"; fi
    done
    rm -rf "$temp"
}

# opens CONDITION [VARIABLE=VALUE]...: a window opens.
opens() {
    local condition=$1
    shift
    env "$@" "$zeroline" saves/musician.ron 2>"$temp/app.log" &
    app=$!
    wait_for 60 "No window opened $condition" find_window "$app" "$temp/app.log"
    rm -f "$temp/drawn.png"
    wait_for 60 "Nothing was drawn $condition" is_drawn "$temp/drawn.png"
    say "A window opens $condition."
}

close() {
    kill -9 "$app"
    wait "$app" 2>/dev/null || true
    app=''
}

# refuses CONDITION SENTENCE [VARIABLE=VALUE]...: it ends with status 1 and says this.
refuses() {
    local condition=$1 sentence=$2 said status=0
    shift 2
    said=$(timeout 60 env "$@" "$zeroline" saves/musician.ron 2>&1) || status=$?
    ((status == 1)) || fail "$condition: status $status instead of 1, and: $said"
    [[ $said == *"$sentence"* ]] || fail "$condition: the message lacks \"$sentence\": $said"
    [[ $said != */src/* ]] || fail "$condition: the message names a source: $said"
    say "$condition: $(tail -n 1 <<<"$said")"
}

is_on_screen() {
    local x y
    IFS=, read -r x y < <(xdotool getwindowgeometry "$window" | sed -nE 's/^ *Position: (-?[0-9]+,-?[0-9]+) .*/\1/p')
    ((x >= 0 && y >= 0 && x + 160 <= 1600 && y + 160 <= 1000))
}
has_ended() { ! kill -0 "$app" 2>/dev/null; }

trap end EXIT
[[ -x $zeroline ]] || fail "$zeroline: no such file; run cargo build --release."
own_stage "$temp"

refuses "Without a display" "neither DISPLAY nor WAYLAND_DISPLAY is set" -u DISPLAY -u WAYLAND_DISPLAY
refuses "Where the display does not answer" "the display does not answer" -u WAYLAND_DISPLAY DISPLAY=:77
opens "where Wayland is named and does not answer" WAYLAND_DISPLAY=wayland-77
close
opens "without Vulkan" "${no_vulkan[@]}"
close
opens "without OpenGL" "${no_opengl[@]}"
close
refuses "Without either" "there is no graphics driver to draw a window with" "${no_vulkan[@]}" "${no_opengl[@]}"

opens "at first"
# A processor draws through OpenGL at a quarter of the cost; Vulkan's drivers are not even loaded.
if [[ ! -e /dev/dri && ! -e /dev/nvidiactl ]]; then
    ! grep -q libvulkan "/proc/$app/maps" || fail "Without a graphics card the program loads Vulkan."
fi
xdotool windowactivate --sync "$window" key --window 0 ctrl+q
wait_for 60 "Ctrl+Q did not end the program" has_ended
state=$XDG_DATA_HOME/zeroline/app.ron
for left_at in 5000,y:3000 -3000,y:100; do
    sed -i "s/outer_position_pixels:Some((x:[^)]*))/outer_position_pixels:Some((x:$left_at))/" "$state"
    grep -q "x:$left_at" "$state" || fail "The position of the window was not saved."
    opens "left at x:$left_at, where no monitor is"
    wait_for 60 "It is not on the screen: $(xdotool getwindowgeometry "$window" | tr -d '\n')" is_on_screen
    close
done
