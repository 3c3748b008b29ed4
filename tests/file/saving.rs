//! A save is whole or it has not happened.

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use zeroline::file;
use zeroline::plan::{Entry, Key, Plan, PlanField};

use crate::this_month;

fn plan_named(name: &str) -> Plan {
    let mut plan = Plan::new(this_month());
    plan.set(Key::Plan(PlanField::Name), Entry::Word(name.to_owned())).unwrap();
    plan
}

/// The message of a save that fails, the path itself written as PATH.
fn said(path: &Path) -> String {
    file::save(path, &plan_named("new")).unwrap_err().to_string().replacen(&path.display().to_string(), "PATH", 1)
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn saved_plan_is_loaded_and_no_other_file_remains() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("plan.ron");
    for name in ["first", "second"] {
        file::save(&path, &plan_named(name)).unwrap();
        assert_eq!(file::load(&path, this_month()).unwrap(), plan_named(name));
    }
    assert_eq!(names(folder.path()), ["plan.ron"]);
}

#[test]
fn new_file_never_replaces_an_existing_one() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("plan.ron");
    file::create_new(&path, &plan_named("first")).unwrap();
    let error = file::create_new(&path, &plan_named("second")).unwrap_err();
    assert!(matches!(error.fault, file::SaveFault::Exists));
    assert_eq!(error.to_string(), format!("{}: file exists; choose another name", path.display()));
    assert_eq!(file::load(&path, this_month()).unwrap(), plan_named("first"));
    assert_eq!(names(folder.path()), ["plan.ron"]);
}

#[test]
fn folder_in_place_of_the_file_stays() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("plan.ron");
    fs::create_dir(&path).unwrap();
    assert_eq!(said(&path), "PATH: this is not a file; choose a file name");
    assert_eq!(said(Path::new("")), "PATH: this is not a file; choose a file name");
    assert_eq!(said(Path::new("/")), "PATH: this is not a file; choose a file name");
    assert_eq!(names(folder.path()), ["plan.ron"]);
}

#[test]
fn missing_folder_is_not_created() {
    let folder = TempDir::new().unwrap();
    let gone = folder.path().join("gone");
    fs::create_dir(&gone).unwrap();
    let path = gone.join("plan.ron");
    file::save(&path, &plan_named("old")).unwrap();
    fs::remove_dir_all(&gone).unwrap();
    assert_eq!(said(&path), "PATH: no such folder; choose another one, or create it first");
    assert!(!gone.exists());
}

#[cfg(unix)]
#[test]
fn file_in_place_of_the_folder_is_refused() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "old").unwrap();
    assert_eq!(said(&file.join("plan.ron")), "PATH: no such folder; choose another one, or create it first");
    assert_eq!(fs::read_to_string(&file).unwrap(), "old");
}

/// A folder of the kernel that is closed to every user, root included.
#[cfg(target_os = "linux")]
#[test]
fn folder_without_write_permission_is_refused() {
    assert_eq!(said(Path::new("/sys/plan.ron")), "PATH: permission denied in this folder; choose another one");
}

#[cfg(unix)]
#[test]
fn device_stays_a_device() {
    use std::os::unix::fs::FileTypeExt;
    assert_eq!(said(Path::new("/dev/null")), "PATH: this is not a file; choose a file name");
    assert!(fs::metadata("/dev/null").unwrap().file_type().is_char_device());
}

#[test]
fn read_only_file_is_refused_not_replaced() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("plan.ron");
    fs::write(&path, "old").unwrap();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions.clone()).unwrap();
    assert_eq!(said(&path), "PATH: the file is read-only; save under another name, or make it writable");
    assert_eq!(fs::read_to_string(&path).unwrap(), "old");
    assert_eq!(names(folder.path()), ["plan.ron"]);
    #[cfg(windows)]
    {
        // Windows removes no read-only file, so the folder could not be cleared away.
        #[expect(clippy::permissions_set_readonly_false, reason = "on Windows it is one bit")]
        permissions.set_readonly(false);
        fs::set_permissions(&path, permissions).unwrap();
    }
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::process::Command;

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o7777
    }

    #[test]
    fn old_file_keeps_its_permissions() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("plan.ron");
        fs::write(&path, "old").unwrap();
        for kept in [0o600, 0o640, 0o666, 0o755] {
            fs::set_permissions(&path, fs::Permissions::from_mode(kept)).unwrap();
            file::save(&path, &plan_named("new")).unwrap();
            assert_eq!(mode(&path), kept, "{kept:o}");
        }
    }

    #[test]
    fn new_file_has_default_permissions() {
        let folder = TempDir::new().unwrap();
        let [any, saved, created] = ["any", "saved", "created"].map(|name| folder.path().join(name));
        fs::write(&any, "").unwrap();
        file::save(&saved, &plan_named("new")).unwrap();
        file::create_new(&created, &plan_named("new")).unwrap();
        assert_eq!((mode(&saved), mode(&created)), (mode(&any), mode(&any)));
    }

    #[test]
    fn link_stays_and_its_target_is_saved() {
        let folder = TempDir::new().unwrap();
        let there = folder.path().join("there");
        fs::create_dir(&there).unwrap();
        // To an old file and, in a chain, to one that is still to come.
        fs::write(there.join("old.ron"), "old").unwrap();
        symlink("there/old.ron", folder.path().join("to-old.ron")).unwrap();
        symlink("there/new.ron", folder.path().join("to-new.ron")).unwrap();
        symlink("to-new.ron", folder.path().join("to-link.ron")).unwrap();
        for (link, target) in [("to-old.ron", "old.ron"), ("to-link.ron", "new.ron")] {
            file::save(&folder.path().join(link), &plan_named(link)).unwrap();
            assert!(fs::symlink_metadata(folder.path().join(link)).unwrap().is_symlink());
            assert_eq!(file::load(&there.join(target), this_month()).unwrap(), plan_named(link));
        }
        assert_eq!(names(&there), ["new.ron", "old.ron"]);
        assert_eq!(names(folder.path()), ["there", "to-link.ron", "to-new.ron", "to-old.ron"]);
        // A new file is never made through a link.
        assert!(matches!(file::create_new(&folder.path().join("to-new.ron"), &plan_named("x")).unwrap_err().fault, file::SaveFault::Exists));
    }

    #[test]
    fn circular_links_are_refused() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("plan.ron");
        symlink(&path, &path).unwrap();
        let said = said(&path);
        assert!(said.starts_with("PATH: cannot be written (too many levels of symbolic links"), "{said}");
        assert_eq!(names(folder.path()), ["plan.ron"]);
    }

    #[test]
    fn every_hard_link_of_a_file_is_saved() {
        let folder = TempDir::new().unwrap();
        let [path, link] = ["plan.ron", "link.ron"].map(|name| folder.path().join(name));
        file::save(&path, &plan_named("a longer name than the new one")).unwrap();
        fs::hard_link(&path, &link).unwrap();
        file::save(&path, &plan_named("new")).unwrap();
        assert_eq!(file::load(&link, this_month()).unwrap(), plan_named("new"));
        assert_eq!(names(folder.path()), ["link.ron", "plan.ron"]);
    }

    /// The folder's default list, which a new file takes, is not the old file's.
    #[cfg(target_os = "linux")]
    #[test]
    fn saved_file_keeps_extended_attributes_and_access_control_lists() {
        use rustix::fs::{XattrFlags, getxattr, listxattr, setxattr};

        // Version 2: the owner, user 1234, the group, the mask, others.
        let entries: [(u16, u16, u32); 5] = [(1, 6, u32::MAX), (2, 6, 1_234), (4, 4, u32::MAX), (16, 6, u32::MAX), (32, 0, u32::MAX)];
        let list: Vec<u8> = entries.into_iter().fold(vec![2, 0, 0, 0], |mut list, (tag, permissions, id)| {
            list.extend(tag.to_le_bytes().into_iter().chain(permissions.to_le_bytes()).chain(id.to_le_bytes()));
            list
        });
        let (access, default) = ("system.posix_acl_access", "system.posix_acl_default");
        let value = |path: &Path, name: &str| {
            let mut value = [0; 100];
            getxattr(path, name, &mut value).map(|length| value[..length].to_vec())
        };
        let folder = TempDir::new().unwrap();
        let [plain, listed] = ["plain.ron", "listed.ron"].map(|name| folder.path().join(name));
        for path in [&plain, &listed] {
            fs::write(path, "old").unwrap();
            fs::set_permissions(path, fs::Permissions::from_mode(0o640)).unwrap();
        }
        setxattr(&listed, "user.comment", b"mine", XattrFlags::empty()).unwrap();
        setxattr(&listed, access, &list, XattrFlags::empty()).unwrap();
        setxattr(folder.path(), default, &list, XattrFlags::empty()).unwrap();
        let inode = |path: &Path| std::os::unix::fs::MetadataExt::ino(&fs::metadata(path).unwrap());
        for path in [&plain, &listed] {
            let (before, about) = (inode(path), mode(path));
            file::save(path, &plan_named("new")).unwrap();
            assert_ne!(inode(path), before, "replaced, not written into");
            assert_eq!(mode(path), about);
        }
        assert_eq!((value(&listed, "user.comment"), value(&listed, access)), (Ok(b"mine".to_vec()), Ok(list)));
        let mut names = [0; 100];
        assert_eq!(listxattr(&plain, &mut names), Ok(0));
    }

    const PLAN_OF_THE_CHILD: &str = "ZEROLINE_TEST_PLAN_OF_ANOTHER";

    /// Saved by root, and by a member of the group, who runs this test again. No other user may change the owner of a file.
    #[cfg(target_os = "linux")]
    #[test]
    fn saved_file_keeps_owner_and_group() {
        use std::os::unix::fs::{MetadataExt, chown};
        use std::os::unix::process::CommandExt;

        const OWNER: u32 = 4_321;
        const GROUP: u32 = 1_234;
        if let Some(path) = std::env::var_os(PLAN_OF_THE_CHILD) {
            return file::save(Path::new(&path), &plan_named("new")).unwrap();
        }
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("plan.ron");
        fs::write(&path, "old").unwrap();
        if chown(&path, Some(OWNER), Some(GROUP)).is_err() {
            return;
        }
        fs::set_permissions(&path, fs::Permissions::from_mode(0o660)).unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o777)).unwrap();
        let keeps = |name: &str| {
            let about = fs::metadata(&path).unwrap();
            assert_eq!((about.uid(), about.gid(), mode(&path)), (OWNER, GROUP, 0o660), "{name}");
            assert_eq!(file::load(&path, this_month()).unwrap(), plan_named(name));
            assert_eq!(names(folder.path()), ["plan.ron"]);
        };
        file::save(&path, &plan_named("by root")).unwrap();
        keeps("by root");
        // The folder of the build may be root's alone.
        let program = folder.path().join("test");
        fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
        let child = Command::new(&program)
            .args(["--exact", "saving::unix::saved_file_keeps_owner_and_group"])
            .env(PLAN_OF_THE_CHILD, &path)
            .current_dir("/")
            .uid(OWNER + 1)
            .gid(GROUP)
            .output()
            .unwrap();
        fs::remove_file(program).unwrap();
        assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stdout));
        keeps("new");
    }

    const FOLDER_OF_THE_CHILD: &str = "ZEROLINE_TEST_FOLDER_THAT_TAKES_NO_BYTES";

    /// The write itself fails: this test runs itself again in a process that may write no file longer than nothing.
    #[test]
    fn failed_write_leaves_the_old_file() {
        if let Some(folder) = std::env::var_os(FOLDER_OF_THE_CHILD) {
            for name in ["plan.ron", "none.ron"] {
                let said = said(&Path::new(&folder).join(name));
                assert_eq!(said, "PATH: cannot be written (file too large); save under another name or in another folder");
            }
            return;
        }
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("plan.ron");
        file::save(&path, &plan_named("old")).unwrap();
        let child = Command::new("sh")
            .args(["-c", r#"trap "" XFSZ; ulimit -f 0; exec "$0" --exact saving::unix::failed_write_leaves_the_old_file"#])
            .arg(std::env::current_exe().unwrap())
            .env(FOLDER_OF_THE_CHILD, folder.path())
            .output()
            .unwrap();
        let output = String::from_utf8_lossy(&child.stdout);
        assert!(child.status.success() && output.contains("1 passed"), "{output}");
        assert_eq!(file::load(&path, this_month()).unwrap(), plan_named("old"));
        assert_eq!(names(folder.path()), ["plan.ron"]);
    }
}

/// A file that another program has open exclusively: a save waits for a moment, then fails.
#[cfg(windows)]
#[test]
fn file_held_by_another_program_is_waited_for_briefly() {
    use std::os::windows::fs::OpenOptionsExt;
    use std::thread;
    use std::time::Duration;

    let folder = TempDir::new().unwrap();
    let path = folder.path().join("plan.ron");
    file::save(&path, &plan_named("old")).unwrap();
    let hold = || fs::OpenOptions::new().read(true).share_mode(0).open(&path).unwrap();

    let held = hold();
    let scanner = thread::spawn(move || {
        thread::sleep(Duration::from_millis(300));
        drop(held);
    });
    file::save(&path, &plan_named("second")).unwrap();
    scanner.join().unwrap();
    assert_eq!(file::load(&path, this_month()).unwrap(), plan_named("second"));

    let held = hold();
    assert_eq!(said(&path), "PATH: another program has this file open; close it there and save again, or save under another name");
    assert!(file::load(&path, this_month()).unwrap_err().to_string().ends_with("another program has this file open; close it there and try again"));
    drop(held);
    assert_eq!(file::load(&path, this_month()).unwrap(), plan_named("second"));
    assert_eq!(names(folder.path()), ["plan.ron"]);
}
