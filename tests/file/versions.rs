//! Versions: the file before each save is kept, listed, and deleted after a while; no unseen change is overwritten.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use tempfile::TempDir;
use zeroline::file::external::{DiskContent, Fingerprint};
use zeroline::file::versions::{NotSaved, Over, Paths, Saved, Version, Versions};
use zeroline::file::{load, write};
use zeroline::plan::{Assumption, Entry};

use crate::{plan_with_gifts, this_month};

struct Desk {
    _folder: TempDir,
    data: PathBuf,
    path: PathBuf,
    versions: Versions,
}

fn desk() -> Desk {
    let folder = TempDir::new().unwrap();
    let data = folder.path().join("data");
    Desk { path: folder.path().join("mine.ron"), versions: Versions::new(Some(&data)), data, _folder: folder }
}

impl Desk {
    fn save(&self, gifts: f64, over: &Over) -> Result<Saved, NotSaved> {
        self.versions.save(Paths { to: &self.path, from: Some(&self.path) }, &plan_with_gifts(gifts), over, this_month())
    }

    fn saved(&self, gifts: f64) -> Saved {
        self.save(gifts, &Over::Anything).unwrap()
    }

    fn list(&self) -> Vec<Version> {
        self.versions.list(&self.path, this_month())
    }

    /// The gifts an hour of every version, the newest first; none where it is no plan.
    fn gifts(&self) -> Vec<Option<f64>> {
        self.list().iter().map(|version| version.plan.as_ref().map(|plan| plan.value(Assumption::GiftsPerHour))).collect()
    }

    fn file(&self) -> f64 {
        load(&self.path, this_month()).unwrap().value(Assumption::GiftsPerHour)
    }
}

fn set_time(path: &Path, time: SystemTime) {
    File::options().write(true).open(path).unwrap().set_modified(time).unwrap();
}

#[test]
fn each_save_keeps_the_previous_version() {
    let desk = desk();
    for gifts in [100.0, 120.0, 120.0, 150.0] {
        assert_eq!(desk.saved(gifts), Saved { seen: Fingerprint::of_bytes(write(&plan_with_gifts(gifts)).as_bytes()), unkept: None });
    }
    // Saving the same again takes the place of nothing.
    assert_eq!(desk.gifts(), [Some(120.0), Some(100.0)]);
    assert_eq!(desk.file(), 150.0);
}

#[test]
fn version_is_a_plan_file_with_a_readable_name() {
    let desk = desk();
    desk.saved(100.0);
    set_time(&desk.path, SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000));
    desk.saved(120.0);
    let version = &desk.list()[0];
    assert_eq!(version.time.to_string(), "2026-09-21T14:13:20Z");
    let name = version.path.strip_prefix(&desk.data).unwrap().to_str().unwrap().replace('\\', "/");
    assert!(name.starts_with("versions/mine-") && name.ends_with("/00001_2026-09-21T14-13-20Z.ron"), "{name}");
    assert_eq!(load(&version.path, this_month()).unwrap(), *plan_with_gifts(100.0));
}

#[test]
fn last_twenty_versions_stay_in_order_with_any_clock() {
    let desk = desk();
    for i in 0..30_u32 {
        desk.saved(f64::from(i) + 1.0);
        // Each file is older than the one before it.
        set_time(&desk.path, SystemTime::UNIX_EPOCH + Duration::from_secs(2_000_000_000 - u64::from(i) * 86_400));
    }
    let newest: Vec<_> = (10..30).rev().map(|gifts| Some(f64::from(gifts))).collect();
    assert_eq!(desk.gifts(), newest);
}

#[test]
fn old_versions_are_deleted_except_the_newest_three() {
    let desk = desk();
    for gifts in 1..=8_u32 {
        desk.saved(gifts.into());
    }
    for version in desk.list() {
        set_time(&version.path, SystemTime::now() - Duration::from_hours(24 * 400));
    }
    desk.saved(9.0);
    // The one kept now is new; of the old ones two are among the newest three.
    assert_eq!(desk.gifts(), [Some(8.0), Some(7.0), Some(6.0)]);

    // A version from the future is young.
    for version in desk.list() {
        set_time(&version.path, SystemTime::now() + Duration::from_hours(24 * 400));
    }
    desk.saved(10.0);
    assert_eq!(desk.gifts().len(), 4);
}

#[test]
fn all_versions_together_stay_small_and_each_plan_keeps_three() {
    let desk = desk();
    let large = vec![b'x'; 4 << 20];
    // 4 MiB a version: 16 of them are 64 MiB.
    for i in 0..20_usize {
        let path = desk.path.with_file_name(format!("plan-{}.ron", i / 10));
        fs::write(&path, [&large[..large.len() - i], b""].concat()).unwrap();
        desk.versions.save(Paths { to: &path, from: None }, &plan_with_gifts(1.0), &Over::Anything, this_month()).unwrap();
    }
    let count = |i: usize| desk.versions.list(&desk.path.with_file_name(format!("plan-{i}.ron")), this_month()).len();
    // The oldest went first, and they were the first plan's.
    assert_eq!((count(0), count(1)), (6, 10));
}

#[test]
fn version_of_an_invalid_file_is_kept() {
    let desk = desk();
    fs::write(&desk.path, "no plan at all").unwrap();
    desk.saved(100.0);
    assert_eq!(desk.gifts(), [None]);
    assert_eq!(fs::read_to_string(&desk.list()[0].path).unwrap(), "no plan at all");
}

#[test]
fn externally_changed_file_is_not_overwritten() {
    let desk = desk();
    let known = |saved: &Saved, gifts| Over::Known { seen: saved.seen, saved: plan_with_gifts(gifts) };
    let mine = desk.saved(100.0);
    let also_mine = known(&mine, 100.0);
    let theirs = desk.saved(130.0);
    match desk.save(110.0, &also_mine).unwrap_err() {
        NotSaved::Changed(outside) => assert_eq!((outside.seen, outside.theirs), (theirs.seen, DiskContent::Plan(plan_with_gifts(130.0)))),
        NotSaved::Failed(error) => panic!("{error}"),
    }
    assert_eq!(desk.file(), 130.0);

    // Known as it is now, it is; another comment does not count; a file that is gone is written again.
    desk.save(110.0, &known(&theirs, 130.0)).unwrap();
    fs::write(&desk.path, format!("// theirs\n{}", fs::read_to_string(&desk.path).unwrap())).unwrap();
    let again = desk.save(111.0, &known(&theirs, 110.0)).unwrap();
    fs::remove_file(&desk.path).unwrap();
    desk.save(112.0, &known(&again, 111.0)).unwrap();
    assert_eq!(desk.file(), 112.0);
}

#[test]
fn plan_is_saved_when_no_version_can_be_kept() {
    let desk = desk();
    desk.saved(100.0);
    fs::remove_dir_all(&desk.data).unwrap();
    fs::write(&desk.data, "a file where the folder should be").unwrap();
    let saved = desk.saved(120.0);
    assert_eq!(desk.file(), 120.0);
    assert!(saved.unkept.unwrap().to_string().contains("mine.ron could not be kept as a version"));

    let nowhere = Versions::new(None);
    assert_eq!(nowhere.save(Paths { to: &desk.path, from: None }, &plan_with_gifts(130.0), &Over::Anything, this_month()).unwrap().unkept, None);
    assert_eq!((desk.file(), nowhere.list(&desk.path, this_month())), (130.0, Vec::new()));
}

#[test]
#[cfg(unix)]
fn link_and_its_file_share_their_versions() {
    let desk = desk();
    let link = desk.path.with_file_name("link.ron");
    std::os::unix::fs::symlink(&desk.path, &link).unwrap();
    desk.saved(100.0);
    desk.versions.save(Paths { to: &link, from: Some(&link) }, &plan_with_gifts(120.0), &Over::Anything, this_month()).unwrap();
    assert_eq!((desk.gifts(), desk.file()), (vec![Some(100.0)], 120.0));
    assert!(link.is_symlink());
    assert_eq!(desk.versions.list(&link, this_month()), desk.list());
}

#[test]
fn simultaneous_saves_never_overwrite_unseen_changes() {
    let desk = desk();
    let first = desk.saved(1.0);
    let (mut wins, mut refusals) = (0_u32, 0_u32);
    std::thread::scope(|scope| {
        let savers: Vec<_> = (0..8_u32)
            .map(|i| {
                let (desk, over) = (&desk, Over::Known { seen: first.seen, saved: plan_with_gifts(1.0) });
                scope.spawn(move || desk.save(f64::from(i) + 10.0, &over))
            })
            .collect();
        for saver in savers {
            match saver.join().unwrap() {
                Ok(_) => wins += 1,
                Err(NotSaved::Changed(_)) => refusals += 1,
                Err(NotSaved::Failed(error)) => panic!("{error}"),
            }
        }
    });
    assert_eq!((wins, refusals, desk.gifts()), (1, 7, vec![Some(1.0)]));
}

#[test]
fn save_keeps_the_comments_of_the_file() {
    let desk = desk();
    let text = |gifts: u32| format!("// Mine.\n(format: \"2.3\", gifts: (gifts_per_hour: {gifts} /* counted */))\n");
    fs::write(&desk.path, text(80)).unwrap();
    let (copy, mut plan) = (desk.path.with_file_name("copy.ron"), load(&desk.path, this_month()).unwrap());
    for (path, gifts) in [(&desk.path, 90), (&copy, 70)] {
        plan.set("gifts.gifts_per_hour".parse().unwrap(), Entry::Exact(f64::from(gifts))).unwrap();
        desk.versions.save(Paths { to: path, from: Some(&desk.path) }, &plan, &Over::Anything, this_month()).unwrap();
        assert_eq!(fs::read_to_string(path).unwrap(), text(gifts));
    }
}
