//! The look of the system on Windows: its registry has the user's settings.

use windows_registry::{CURRENT_USER, Key};

use super::look::SystemLook;
use super::theme::Contrast;

/// Of the flags of high contrast: it is on.
const CONTRAST_IS_ON: u32 = 1;
/// Of the mask of preferences: the byte, and the bit in it, of animations inside windows.
const ANIMATIONS: (usize, u8) = (4, 2);
/// Percent.
const TEXT_SCALES: (u32, u32) = (100, 225);

/// The look that the user's settings ask for now.
pub(super) fn system_look() -> SystemLook {
    look_in(CURRENT_USER)
}

/// The look by the settings under a key; without them the usual one.
fn look_in(user: &Key) -> SystemLook {
    let flags = user.open(r"Control Panel\Accessibility\HighContrast").and_then(|key| key.get_string("Flags"));
    let has_contrast = flags.ok().and_then(|flags| flags.trim().parse::<u32>().ok()).is_some_and(|flags| flags & CONTRAST_IS_ON != 0);
    let mask = user.open(r"Control Panel\Desktop").and_then(|key| key.get_value("UserPreferencesMask"));
    let (byte, bit) = ANIMATIONS;
    let has_motion = mask.ok().and_then(|mask| Some(mask.get(byte)? & bit != 0)).unwrap_or(true);
    let percent = user.open(r"Software\Microsoft\Accessibility").and_then(|key| key.get_u32("TextScaleFactor")).unwrap_or(TEXT_SCALES.0);
    #[expect(clippy::cast_precision_loss, reason = "three digits")]
    let text_scale = percent.clamp(TEXT_SCALES.0, TEXT_SCALES.1) as f32 / 100.0;
    SystemLook { contrast: if has_contrast { Contrast::High } else { Contrast::Usual }, has_motion, text_scale }
}

#[cfg(test)]
mod tests {
    use windows_registry::Type;

    use super::*;

    /// The masks are those of Windows 10 with its effects, and with none, as they are widely published; 1 is the first bit of 127.
    #[test]
    fn settings_are_read_from_the_registry() {
        let place = format!(r"Software\zeroline-test-{}", std::process::id());
        let user = CURRENT_USER.create(&place).unwrap();
        assert_eq!(look_in(&user), SystemLook::default());
        let [contrast, desktop, texts] =
            [r"Control Panel\Accessibility\HighContrast", r"Control Panel\Desktop", r"Software\Microsoft\Accessibility"].map(|path| user.create(path).unwrap());
        contrast.set_string("Flags", "127").unwrap();
        desktop.set_bytes("UserPreferencesMask", Type::Bytes, &[0x90, 0x12, 0x03, 0x80, 0x10, 0, 0, 0]).unwrap();
        texts.set_u32("TextScaleFactor", 150).unwrap();
        assert_eq!(look_in(&user), SystemLook { contrast: Contrast::High, has_motion: false, text_scale: 1.5 });
        contrast.set_string("Flags", "126").unwrap();
        desktop.set_bytes("UserPreferencesMask", Type::Bytes, &[0x9e, 0x1e, 0x07, 0x80, 0x12, 0, 0, 0]).unwrap();
        texts.set_u32("TextScaleFactor", 900).unwrap();
        assert_eq!(look_in(&user), SystemLook { text_scale: 2.25, ..SystemLook::default() });
        // A mask that is cut off, flags that are no number.
        contrast.set_string("Flags", "on").unwrap();
        desktop.set_bytes("UserPreferencesMask", Type::Bytes, &[0x9e, 0x1e]).unwrap();
        assert_eq!(look_in(&user), SystemLook { text_scale: 2.25, ..SystemLook::default() });
        CURRENT_USER.remove_tree(&place).unwrap();
    }
}
