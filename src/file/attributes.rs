//! The attributes of a file that takes another's place: mode, owner, group, extended attributes.
//!
//! On Linux, access control lists and security labels are extended attributes. On macOS, access control lists are not, and are those of the
//! folder afterwards. On Windows all but the read-only bit is the folder's.

use std::fs::File;
use std::io;

/// Carries all attributes over.
///
/// # Errors
/// Those of the system where it refuses one.
#[cfg(unix)]
pub(super) fn carry_over(from: &File, to: &File) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, fchown};

    let (old, new) = (from.metadata()?, to.metadata()?);
    let owner = (old.uid() != new.uid()).then_some(old.uid());
    let group = (old.gid() != new.gid()).then_some(old.gid());
    if owner.is_some() || group.is_some() {
        fchown(to, owner, group)?;
    }
    #[cfg(any(target_os = "linux", target_os = "macos"))]
    extended::carry_over(from, to)?;
    // A change of the owner can change the mode. A file system without modes refuses even the mode that the file has.
    if to.metadata()?.permissions() == old.permissions() { Ok(()) } else { to.set_permissions(old.permissions()) }
}

/// Carries all attributes over.
///
/// # Errors
/// Those of the system where it refuses one.
#[cfg(not(unix))]
pub(super) fn carry_over(from: &File, to: &File) -> io::Result<()> {
    let old = from.metadata()?.permissions();
    // Where a file system knows only one set of permissions, setting them can fail.
    if to.metadata()?.permissions() == old { Ok(()) } else { to.set_permissions(old) }
}

/// Whether the file has hard links.
#[cfg(unix)]
pub(super) fn has_other_names(file: &File) -> bool {
    file.metadata().is_ok_and(|about| std::os::unix::fs::MetadataExt::nlink(&about) > 1)
}

/// Whether the file has hard links, known only on Unix.
#[cfg(not(unix))]
pub(super) const fn has_other_names(_: &File) -> bool {
    false
}

#[cfg(any(target_os = "linux", target_os = "macos"))]
mod extended {
    use std::fs::File;
    use std::io;

    use rustix::fs::{XattrFlags, fgetxattr, flistxattr, fremovexattr, fsetxattr};
    use rustix::io::Errno;

    /// The most bytes of a list or of a value: the limit of Linux.
    const MOST: usize = 64 << 10;

    pub(super) fn carry_over(from: &File, to: &File) -> io::Result<()> {
        let (old, new) = (all(from)?, all(to)?);
        for (name, _) in new.iter().filter(|(name, _)| !old.iter().any(|(kept, _)| kept == name)) {
            // The folder's default access control list.
            fremovexattr(to, name.as_slice())?;
        }
        for (name, value) in old.iter().filter(|attribute| !new.contains(attribute)) {
            fsetxattr(to, name.as_slice(), value, XattrFlags::empty())?;
        }
        Ok(())
    }

    /// Names and values; none where the file system has none.
    fn all(file: &File) -> io::Result<Vec<(Vec<u8>, Vec<u8>)>> {
        let mut buffer = vec![0; MOST];
        let length = match flistxattr(file, &mut buffer[..]) {
            Err(Errno::NOTSUP) => 0,
            listed => listed?,
        };
        let names: Vec<Vec<u8>> = buffer[..length].split(|byte| *byte == 0).filter(|name| !name.is_empty()).map(<[u8]>::to_vec).collect();
        let with_value = |name: Vec<u8>| {
            let length = fgetxattr(file, name.as_slice(), &mut buffer[..])?;
            Ok((name, buffer[..length].to_vec()))
        };
        names.into_iter().map(with_value).collect()
    }
}
