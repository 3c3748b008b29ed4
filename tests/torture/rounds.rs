//! Kills a process and checks the files it leaves.

use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;
use zeroline::file::recovery::{Recoverable, recoverable};
use zeroline::file::versions::Versions;
use zeroline::file::{first_example, load, save};

use crate::driver::{DESK, Desk, Dice, MOOD, ON_PURPOSE, gifts_in, sum, this_month};

/// How often the program is killed, unless somebody wants it otherwise.
const ROUNDS: u64 = 220;

fn wanted_rounds() -> u64 {
    std::env::var("ZEROLINE_ROUNDS").map_or(ROUNDS, |rounds| rounds.parse().unwrap_or_else(|why| panic!("ZEROLINE_ROUNDS: {why}")))
}

/// A state that the program reported before it passed it to the autosave.
#[derive(Clone, Debug)]
struct Told {
    sum: u64,
    gifts: f64,
    /// The file held this plan.
    clean: bool,
}

/// The output of one process before it was killed.
#[derive(Debug, Default)]
struct Said {
    told: Vec<Told>,
    /// The number of the last state that was said to be safe, 0 for none.
    safe: usize,
    saved: Option<f64>,
    /// The states it was about to save since.
    saving: Vec<f64>,
}

impl Said {
    fn of(text: &str) -> Self {
        let mut said = Self::default();
        // A line without its end was cut off by the kill.
        for line in text.split_inclusive('\n').filter_map(|line| line.strip_suffix('\n')) {
            let words: Vec<&str> = line.split(' ').collect();
            match words[..] {
                ["will", number, sum, gifts, clean] => {
                    said.told.push(Told { sum: sum.parse().unwrap(), gifts: gifts.parse().unwrap(), clean: clean == "1" });
                    assert_eq!(number, said.told.len().to_string());
                }
                ["safe", number] => said.safe = number.parse().unwrap(),
                ["saving", gifts] => said.saving.push(gifts.parse().unwrap()),
                ["saved", gifts] => (said.saved, said.saving) = (Some(gifts.parse().unwrap()), Vec::new()),
                _ => panic!("the program said {line:?}"),
            }
        }
        said
    }

    /// The states that may be found: the last that was safe, or one after it.
    fn may_be(&self) -> &[Told] {
        &self.told[self.safe.saturating_sub(1)..]
    }
}

fn start(folder: &Path, mood: &str) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.env(DESK, folder).env(MOOD, mood).env_remove("RUST_BACKTRACE").stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().unwrap()
}

fn kill(mut child: Child) -> Said {
    child.kill().unwrap();
    let output = child.wait_with_output().unwrap();
    let complaints = String::from_utf8_lossy(&output.stderr);
    assert!(complaints.is_empty(), "before it was killed: {complaints}");
    Said::of(&String::from_utf8(output.stdout).unwrap())
}

fn desk() -> (TempDir, Desk) {
    let folder = TempDir::new().unwrap();
    let desk = Desk::in_folder(folder.path());
    save(&desk.path, &first_example(this_month())).unwrap();
    (folder, desk)
}

/// Every version is complete, and nothing but temporary files of a save that was killed is beside the plan.
fn nothing_is_half_written(folder: &Path, desk: &Desk) {
    let versions = Versions::new(Some(&desk.data)).list(&desk.path, this_month());
    // A kill may come before the twenty-first goes, and another before the next save is done.
    assert!(versions.len() <= 25, "{} versions", versions.len());
    assert!(versions.iter().all(|version| version.plan.is_some()), "a version is no whole plan");
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name.starts_with(".zeroline-") {
            fs::remove_file(&path).unwrap();
        } else {
            assert!(["data", "mine.ron"].contains(&name.as_str()), "{name}");
        }
    }
}

fn sum_of(left: &Recoverable) -> u64 {
    let recovered = left.recovered.as_ref().unwrap_or_else(|| panic!("nothing can be read of {}", left.path().display()));
    assert!(!recovered.is_damaged, "{}", left.path().display());
    sum(&recovered.working)
}

pub(crate) fn killed() -> String {
    let (folder, desk) = desk();
    let (mut dice, mut file) = (Dice::new(7), gifts_in(&first_example(this_month())));
    let (mut changes, mut acknowledged, mut saves, mut clean_ends) = (0, 0, 0, 0);
    // The files of the round before: a process killed before any output leaves just those.
    let mut base: Option<Told> = None;
    for round in 0..wanted_rounds() {
        let child = start(folder.path(), &round.to_string());
        std::thread::sleep(Duration::from_millis(10 + dice.below(190)));
        let said = kill(child);
        changes += said.told.len();
        acknowledged += said.safe;
        saves += usize::from(said.saved.is_some());

        // The file is one whole version: the last that was saved, or one that was being saved since.
        let now = gifts_in(&load(&desk.path, this_month()).unwrap_or_else(|why| panic!("round {round}: {why}")));
        let last = said.saved.unwrap_or(file);
        assert!(now == last || said.saving.contains(&now), "round {round}: the file holds {now}, saved was {last}, then {:?}", said.saving);
        file = now;

        // The recoverable state is the last safe one or a later one; the first is of the round before.
        let mut may_be = said.may_be().to_vec();
        if said.safe <= 1 {
            may_be.extend(base.take());
        }
        let mut found = recoverable(&desk.data, this_month());
        let place = found.iter().position(|left| may_be.iter().any(|told| told.sum == sum_of(left)));
        if let Some(place) = place {
            let kept = found.remove(place);
            base = may_be.into_iter().find(|told| told.sum == sum_of(&kept));
            // A kill between taking over and letting go leaves both.
            found.into_iter().for_each(Recoverable::discard);
        } else {
            assert!(found.is_empty(), "round {round}: what is left was never told of, or is older than what was safe");
            // The slot knows of a plan that was saved, and the file may hold a later one the slot does not know of yet.
            let in_file = may_be.iter().any(|told| told.gifts == now);
            assert!(in_file || may_be.is_empty(), "round {round}: lost {may_be:?}; the file holds {now}");
            clean_ends += 1;
            base = None;
        }
        nothing_is_half_written(folder.path(), &desk);
    }
    format!("{} kills, {changes} changes, {acknowledged} acknowledged, {saves} rounds with saves, {clean_ends} with nothing unsaved", wanted_rounds())
}

pub(crate) fn two_windows() -> String {
    let rounds = wanted_rounds() / 10;
    let mut dice = Dice::new(11);
    for round in 0..rounds {
        let (folder, desk) = desk();
        let children = [0, 1].map(|i| start(folder.path(), &(1_000 + 2 * round + i).to_string()));
        std::thread::sleep(Duration::from_millis(60 + dice.below(200)));
        let said = children.map(kill);

        let now = gifts_in(&load(&desk.path, this_month()).unwrap_or_else(|why| panic!("round {round}: {why}")));
        let saves: Vec<f64> = said.iter().flat_map(|said| said.saving.iter().copied().chain(said.saved)).collect();
        let is_untouched = said.iter().all(|said| said.saved.is_none()) && now == gifts_in(&first_example(this_month()));
        assert!(saves.contains(&now) || is_untouched, "round {round}: {now} of {saves:?}");
        let found: Vec<u64> = recoverable(&desk.data, this_month()).iter().map(sum_of).collect();
        for said in &said {
            // A window whose plan was saved has nothing to recover, also after a later save of the other: that is in the versions.
            let may_be = said.may_be();
            let is_there = may_be.iter().any(|told| told.clean || found.contains(&told.sum));
            assert!(is_there || may_be.is_empty(), "round {round}: lost {may_be:?}, found {found:?}");
        }
        nothing_is_half_written(folder.path(), &desk);
    }
    format!("{rounds} times two kills")
}

pub(crate) fn panics() -> String {
    let (folder, desk) = desk();
    let mut child = start(folder.path(), "panic");
    let mut complaints = String::new();
    child.stderr.take().unwrap().read_to_string(&mut complaints).unwrap();
    let said = Said::of(&String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap());
    assert!(complaints.contains(ON_PURPOSE) && complaints.contains("Your changes were autosaved"), "{complaints}");
    let found = recoverable(&desk.data, this_month());
    let recovered = found[0].recovered.as_ref().unwrap();
    assert_eq!((sum(&recovered.working), gifts_in(recovered.working.plan())), (said.told.last().unwrap().sum, 1_002.0));
    assert!(recovered.stopped_by.as_ref().unwrap().contains(ON_PURPOSE), "{recovered:?}");
    "the change that autosave had not written yet is there".to_owned()
}
