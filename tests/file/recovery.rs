//! The autosaved state outlives its window: the readable part of any journal is recovered, whole, cut off or damaged.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use proptest::prelude::*;
use tempfile::TempDir;
use zeroline::file::external::{Fingerprint, PlanFile};
use zeroline::file::recovery::{Beginning, HistoryStep, Moment, Recoverable, Recovered, ShownVariants, Slot, WorkingState, recoverable};
use zeroline::file::save;
use zeroline::plan::{Assumption, ScenarioId, Variant};
use zeroline::words::session::StepName;

use crate::{plan_with_gifts, this_month};

fn step(gifts: f64) -> HistoryStep {
    HistoryStep { name: Arc::new(StepName::Written(format!("to {gifts}"))), plan: plan_with_gifts(gifts), shown: ShownVariants::default() }
}

/// A plan that was 100 when it was saved and went to each of these.
fn working(gifts: &[f64]) -> WorkingState {
    let steps: Vec<HistoryStep> = std::iter::once(100.0).chain(gifts.iter().copied()).map(step).collect();
    let file = PlanFile { path: PathBuf::from("/nowhere/mine.ron"), seen: Fingerprint::of_bytes(b"as saved") };
    WorkingState { current: gifts.len(), saved: Arc::clone(&steps[0].plan), steps: steps.into(), preview: None, file: Some(file), beginning: Beginning::Copy }
}

fn at(seconds: i64) -> Moment<'static> {
    Moment { time: Timestamp::from_second(seconds).unwrap(), stopped_by: None }
}

fn found(data: &Path) -> Vec<Recoverable> {
    recoverable(data, this_month())
}

/// As [`found`], once so many are there. A program that another test starts holds the files of this one, locks and all, until it
/// has begun.
fn wait_for(count: usize, data: &Path) -> Vec<Recoverable> {
    for _ in 0..2_000 {
        let found = found(data);
        if found.len() >= count {
            return found;
        }
        drop(found);
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    found(data)
}

fn recovered(data: &Path) -> Recovered {
    let mut found = wait_for(1, data);
    assert_eq!(found.len(), 1);
    found.remove(0).recovered.unwrap()
}

fn files(data: &Path, extension: &str) -> Vec<PathBuf> {
    let all = fs::read_dir(data.join("recovery")).unwrap().map(|entry| entry.unwrap().path());
    all.filter(|path| path.extension().is_some_and(|found| found == extension)).collect()
}

fn journal(data: &Path) -> PathBuf {
    let mut journals = files(data, "journal");
    assert_eq!(journals.len(), 1);
    journals.remove(0)
}

#[test]
fn next_start_finds_the_changes_with_their_history() {
    let data = TempDir::new().unwrap();
    let mut state = working(&[120.0, 150.0]);
    let mut slot = Slot::new(data.path());
    slot.write(&state, at(1)).unwrap();
    state.current = 1;
    slot.write(&state, at(2)).unwrap();
    assert_eq!(found(data.path()).len(), 0, "its window is alive");
    drop(slot);
    let found = recovered(data.path());
    assert_eq!(found, Recovered { working: state, time: Timestamp::from_second(2).unwrap(), stopped_by: None, is_damaged: false });
}

#[test]
fn variant_of_each_step_is_recovered() {
    let data = tempfile::tempdir().unwrap();
    let mut before = working(&[100.0, 120.0, 150.0]);
    let scenario = Variant::Scenario(ScenarioId::FIRST);
    Arc::make_mut(&mut before.steps)[1].shown = ShownVariants { before: Variant::Base, after: scenario };
    Arc::make_mut(&mut before.steps)[2].shown = ShownVariants { before: scenario, after: scenario };
    let mut slot = Slot::new(data.path());
    slot.write(&before, at(1)).unwrap();
    drop(slot);
    assert_eq!(recovered(data.path()).working, before);
}

#[test]
fn error_of_a_crash_is_recovered() {
    let data = TempDir::new().unwrap();
    let mut slot = Slot::new(data.path());
    slot.write(&working(&[120.0]), at(1)).unwrap();
    slot.write(&working(&[120.0]), Moment { stopped_by: Some("a bug"), ..at(2) }).unwrap();
    drop(slot);
    assert_eq!(recovered(data.path()).stopped_by.as_deref(), Some("a bug"));
}

#[test]
fn cleared_slot_leaves_no_file() {
    let data = TempDir::new().unwrap();
    let mut slot = Slot::new(data.path());
    slot.write(&working(&[120.0]), at(1)).unwrap();
    slot.clear();
    assert_eq!(fs::read_dir(data.path().join("recovery")).unwrap().count(), 0);
    // It can be used again.
    slot.write(&working(&[130.0]), at(2)).unwrap();
    drop(slot);
    assert_eq!(recovered(data.path()).working, working(&[130.0]));
}

#[test]
fn saved_changes_are_not_offered_and_deleted() {
    let data = TempDir::new().unwrap();
    let path = data.path().join("mine.ron");
    save(&path, &plan_with_gifts(120.0)).unwrap();
    let mut state = working(&[120.0]);
    state.saved = Arc::clone(state.plan());
    state.file = Some(PlanFile { seen: Fingerprint::of(&path), path: path.clone() });
    let write = || Slot::new(data.path()).write(&state, at(1)).unwrap();
    write();
    assert_eq!(found(data.path()).len(), 0);
    assert_eq!(files(data.path(), "journal").len(), 0);
    // Without the file there is no other copy.
    write();
    fs::remove_file(&path).unwrap();
    assert_eq!(recovered(data.path()).working, state);
}

#[test]
fn several_windows_have_a_slot_each_and_the_latest_comes_first() {
    let data = TempDir::new().unwrap();
    let mut slots: Vec<Slot> = (0..3).map(|_| Slot::new(data.path())).collect();
    for (i, slot) in (1..).zip(&mut slots) {
        slot.write(&working(&[f64::from(i)]), at(i64::from(i))).unwrap();
    }
    let alive = slots.remove(1);
    drop(slots);
    let first = wait_for(2, data.path());
    let gifts = |left: &Recoverable| left.recovered.as_ref().unwrap().working.plan().value(Assumption::GiftsPerHour);
    assert_eq!(first.iter().map(gifts).collect::<Vec<_>>(), [3.0, 1.0]);
    assert_eq!(found(data.path()).len(), 0, "whoever looks meanwhile finds them taken");
    drop(first);
    assert_eq!(wait_for(2, data.path()).len(), 2, "let go of, they are there again");

    let mut last = wait_for(2, data.path());
    last.remove(0).taken();
    last.remove(0).discard();
    drop(alive);
    assert_eq!(recovered(data.path()).working, working(&[2.0]));
}

#[test]
fn autosave_writes_one_plan_however_long_the_history() {
    let data = TempDir::new().unwrap();
    let mut slot = Slot::new(data.path());
    let mut state = working(&[]);
    let one = zeroline::file::write(state.plan()).len() as u64;
    let mut most = 0;
    let mut length = 0;
    for i in 0..1_200_u32 {
        Arc::make_mut(&mut state.steps).push(step(f64::from(i) + 200.0));
        if state.steps.len() > 501 {
            Arc::make_mut(&mut state.steps).remove(0);
        }
        state.current = state.steps.len() - 1;
        slot.write(&state, at(i.into())).unwrap();
        let now = fs::metadata(journal(data.path())).unwrap().len();
        // Now and then it is written anew; otherwise it grows by a plan and a little.
        most = most.max(if now > length && i > 0 { now - length } else { 0 });
        length = now;
    }
    assert!(most < 2 * one, "{most} bytes for a plan of {one}");
    assert!(length < 502 * 2 * one + (2 << 20), "{length} bytes");
    drop(slot);
    assert_eq!(recovered(data.path()).working, state);
}

#[cfg_attr(windows, ignore = "Windows removes no folder in which a file is open")]
#[test]
fn missing_data_folder_is_created_again() {
    let data = TempDir::new().unwrap();
    let mut slot = Slot::new(data.path());
    slot.write(&working(&[1.0]), at(1)).unwrap();
    fs::remove_dir_all(data.path().join("recovery")).unwrap();
    slot.write(&working(&[2.0]), at(2)).unwrap();
    // Only the journal, and only its end.
    fs::remove_file(journal(data.path())).unwrap();
    slot.write(&working(&[3.0]), at(3)).unwrap();
    fs::write(journal(data.path()), "torn").unwrap();
    slot.write(&working(&[4.0]), at(4)).unwrap();
    drop(slot);
    assert_eq!(recovered(data.path()).working, working(&[4.0]));
}

#[test]
fn failed_folder_is_reported_and_retried() {
    let data = TempDir::new().unwrap();
    let blocked = data.path().join("recovery");
    fs::write(&blocked, "a file where the folder should be").unwrap();
    let mut slot = Slot::new(data.path());
    assert!(slot.write(&working(&[1.0]), at(1)).is_err());
    fs::remove_file(&blocked).unwrap();
    slot.write(&working(&[2.0]), at(2)).unwrap();
    drop(slot);
    assert_eq!(recovered(data.path()).working, working(&[2.0]));
}

/// A journal of this history, step by step as it came to be.
fn journal_of(gifts: &[f64]) -> (TempDir, Vec<WorkingState>, Vec<u8>) {
    let data = TempDir::new().unwrap();
    let mut slot = Slot::new(data.path());
    let whole = working(gifts);
    let states: Vec<WorkingState> = (0..=gifts.len()).map(|i| WorkingState { steps: whole.steps[..=i].to_vec().into(), current: i, ..whole.clone() }).collect();
    for (state, i) in states.iter().zip(0..) {
        slot.write(state, at(i)).unwrap();
    }
    drop(slot);
    let bytes = fs::read(journal(data.path())).unwrap();
    (data, states, bytes)
}

#[test]
fn write_cut_off_anywhere_leaves_the_one_before() {
    let (data, states, bytes) = journal_of(&[120.0, 150.0]);
    let start = bytes[..bytes.len() - 1].iter().rposition(|byte| *byte == b'\n').unwrap() + 1;
    for end in start..bytes.len() {
        fs::write(journal(data.path()), &bytes[..end]).unwrap();
        let found = recovered(data.path());
        assert_eq!((found.working, found.is_damaged), (states[1].clone(), false), "cut off at {end}");
    }
}

#[test]
fn readable_part_of_a_damaged_journal_is_offered_and_the_journal_stays() {
    let (data, states, bytes) = journal_of(&[120.0, 150.0, 170.0]);
    // In the line of the step to 150.
    let place = bytes.windows(6).position(|window| window == b"to 150").unwrap();
    let mut damaged = bytes;
    damaged[place] ^= 4;
    fs::write(journal(data.path()), &damaged).unwrap();
    let mut all = wait_for(1, data.path());
    let left = all.remove(0);
    let found = left.recovered.clone().unwrap();
    assert!(found.is_damaged);
    let labels: Vec<String> = found.working.steps.iter().map(|step| step.name.to_string()).collect();
    assert_eq!(labels, ["to 100", "to 120", "to 170"]);
    assert_eq!(found.working.plan(), states[3].plan());
    left.taken();
    assert_eq!(fs::read(&files(data.path(), "damaged")[0]).unwrap(), damaged);
    assert_eq!(files(data.path(), "journal").len(), 0);
}

#[test]
fn unreadable_journal_is_offered_and_stays() {
    for bytes in [&b""[..], b"nonsense\n", &[0xff; 4000]] {
        let (data, _, _) = journal_of(&[120.0]);
        fs::write(journal(data.path()), bytes).unwrap();
        let mut found = wait_for(1, data.path());
        assert_eq!((found.len(), &found[0].recovered), (1, &None));
        assert_eq!(fs::read(found.remove(0).path()).unwrap(), bytes);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_history_is_recovered(walk in prop::collection::vec((0_u8..5, 0.0_f64..1.0), 1..60)) {
        let data = TempDir::new().unwrap();
        let mut slot = Slot::new(data.path());
        let mut state = working(&[]);
        let mut next = 200.0;
        for (what, place) in walk {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a place in a short list")]
            let place = (place * state.steps.len() as f64) as usize;
            match what {
                0 | 1 => {
                    next += 1.0;
                    Arc::make_mut(&mut state.steps).truncate(state.current + 1);
                    Arc::make_mut(&mut state.steps).push(step(next));
                    state.current += 1;
                }
                2 => state.current = place,
                3 if place <= state.current => {
                    Arc::make_mut(&mut state.steps).drain(..place);
                    state.current -= place;
                }
                _ => state.saved = Arc::clone(state.plan()),
            }
            slot.write(&state, at(1)).unwrap();
        }
        // Unsaved, so that it is offered.
        state.saved = plan_with_gifts(1.0);
        slot.write(&state, at(2)).unwrap();
        drop(slot);
        let found = recovered(data.path());
        prop_assert!(!found.is_damaged);
        prop_assert_eq!(found.working, state);
    }

    #[test]
    fn journal_reader_survives_any_damage(flips in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8)) {
        let (data, states, mut bytes) = journal_of(&[120.0, 150.0]);
        for (place, byte) in flips {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        fs::write(journal(data.path()), &bytes).unwrap();
        for left in wait_for(1, data.path()) {
            // Every found state was once written: a checksum holds every line.
            if let Some(found) = &left.recovered {
                prop_assert!(states[2].steps.contains(&found.working.steps[found.working.current]));
            }
        }
    }
}

/// Opened, a pipe would wait for its other end until the end of time.
#[cfg(unix)]
#[test]
fn pipe_among_the_journals_is_not_waited_for() {
    let data = TempDir::new().unwrap();
    fs::create_dir(data.path().join("recovery")).unwrap();
    for name in ["a.journal", "b.lock"] {
        assert!(std::process::Command::new("mkfifo").arg(data.path().join("recovery").join(name)).status().unwrap().success());
    }
    fs::write(data.path().join("recovery/b.journal"), "").unwrap();
    let found = found(data.path());
    assert!(found.iter().all(|left| left.recovered.is_none()));
}
