//! The look of the system on a Mac: its workspace knows the user's settings of contrast and motion. A scale of texts for all programs it has not.

use objc2_app_kit::NSWorkspace;

use super::look::SystemLook;
use super::theme::Contrast;

/// The look that the user's settings ask for now.
pub(super) fn system_look() -> SystemLook {
    let workspace = NSWorkspace::sharedWorkspace();
    let contrast = if workspace.accessibilityDisplayShouldIncreaseContrast() { Contrast::High } else { Contrast::Usual };
    SystemLook { contrast, has_motion: !workspace.accessibilityDisplayShouldReduceMotion(), text_scale: 1.0 }
}
