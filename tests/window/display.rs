//! Where there is no display, that is said.

#![cfg(target_os = "linux")]

use std::process::{Command, Stdio};

#[test]
fn missing_display_is_reported_with_a_remedy() {
    let mut program = Command::new(env!("CARGO_BIN_EXE_zeroline"));
    program.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET").stdin(Stdio::null());
    let output = program.output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "error: neither DISPLAY nor WAYLAND_DISPLAY is set, so there is no screen to open a window on; start zeroline on a desktop; \
         without a window, `zeroline forecast [PLAN]` prints the same figures\n"
    );
}
