//! Diamonds by the hour of the first LIVE of a day: figures worked out by hand, and simulated creators whose truth is known.

use zeroline::forecast::likes_in_lives::{GoesWith, LikesInLives, likes_in_lives};
use zeroline::forecast::start_hours::{AgainstOthers, DayPart, days_by_part};
use zeroline::plan::{Actuals, Day, DayActuals, DayField, YearMonth};

use crate::likes_in_lives::Normal;

/// Days one after the other with their hour, where it is known, and their diamonds.
fn actuals(lives: &[(Option<u8>, f64)]) -> Actuals {
    let months = (0..).map(|n| YearMonth::new(2027, 1).unwrap().plus(n));
    let days = months.flat_map(|month| (1..=31).filter_map(move |day| Day::new(month, day).ok()));
    let counts = |(hour, diamonds): &(Option<u8>, f64)| {
        let mut counts = DayActuals::default();
        if let Some(hour) = hour {
            counts.set(DayField::StartHour, f64::from(*hour));
        }
        for (field, count) in [(DayField::Minutes, 60.0), (DayField::Likes, 900.0), (DayField::Diamonds, *diamonds)] {
            counts.set(field, count);
        }
        counts
    };
    Actuals { days: days.zip(lives.iter().map(counts)).collect(), ..Actuals::default() }
}

fn looked_at(lives: &[(Option<u8>, f64)]) -> LikesInLives {
    likes_in_lives(&actuals(lives), 7)
}

/// The strength of the hour in the list of other things.
fn strength(likes: &LikesInLives) -> Option<f64> {
    likes.goes_with.iter().find(|(of, _)| *of == GoesWith::StartHour).map(|(_, strength)| *strength)
}

#[test]
fn strength_of_two_parts_is_the_one_worked_out_by_hand() {
    // Ranks 0 to 11 of 12 days: 0, 1, 2, 3, 5 and 6 at noon, with the mean 17/6, the others in the evening, with 49/6; of all 11/2.
    // Between: 12 · (8/3)² = 256/3; all: 143; within: 143 − 256/3 = 173/3. ε² = 1 − (173/3 / 10) / (143 / 11) = 217/390.
    let at_noon = [0, 1, 2, 3, 5, 6];
    let lives: Vec<_> = (0..12).map(|rank| (Some(if at_noon.contains(&rank) { 12 } else { 19 }), f64::from(10 + 7 * rank))).collect();
    let right = (217.0_f64 / 390.0).sqrt();
    assert!((strength(&looked_at(&lives)).unwrap() - right).abs() < 1e-12);
}

#[test]
fn parts_have_their_medians_and_their_ratio_to_the_other_days() {
    // Nine mornings with 100, nine evenings with 250, ten nights after midnight with 100 and 200 in turn.
    let lives = |hours: [u8; 2], diamonds: [f64; 2]| hours.into_iter().zip(diamonds).cycle();
    let all: Vec<_> = lives([6, 11], [100.0; 2]).take(9).chain(lives([18, 23], [250.0; 2]).take(9)).chain(lives([0, 5], [100.0, 200.0]).take(10)).collect();
    let likes = looked_at(&all.into_iter().map(|(hour, diamonds)| (Some(hour), diamonds)).collect::<Vec<_>>());
    let parts = &likes.start_hours.parts;
    let figures: Vec<_> = parts.iter().map(|part| (part.from, part.to, part.days, part.median)).collect();
    // Ten nights, half of them 100, half 200.
    assert_eq!(figures, [(0, 6, 10, 150.0), (6, 12, 9, 100.0), (18, 24, 9, 250.0)]);
    // The evenings against 14 days with 100 and 5 with 200.
    let AgainstOthers { more, interval: (low, high) } = parts[2].against_others.unwrap();
    assert!((more - 1.5).abs() < 1e-12 && low <= 1.5 + 1e-12 && (high - 1.5).abs() < 1e-12, "{more} {low} {high}");
    assert_eq!(likes.start_hours.days, 28);
}

#[test]
fn few_days_with_an_hour_say_nothing() {
    // The hour is known on 11 of 40 days: no part is shown, and the list has no hour.
    let lives: Vec<_> = (0..40).map(|n| ((n < 11).then_some(n % 24), f64::from(100 + n))).collect();
    let likes = looked_at(&lives);
    assert_eq!((likes.start_hours.days, likes.start_hours.parts.len(), strength(&likes)), (11, 0, None));
    // Seven mornings are shown and not compared, and 33 evenings have too few others.
    let lives: Vec<_> = (0..40).map(|n| (Some(if n < 7 { 8 } else { 20 }), f64::from(100 + n))).collect();
    let parts = looked_at(&lives).start_hours.parts;
    let right = |from, days, median| DayPart { from, to: from + 6, days, median, against_others: None };
    assert_eq!(parts, [right(6, 7, 103.0), right(18, 33, 123.0)]);
}

#[test]
fn one_part_of_the_day_is_compared_with_nothing() {
    let lives: Vec<_> = (0..30).map(|n| (Some(20), f64::from(100 + n))).collect();
    let likes = looked_at(&lives);
    assert_eq!((strength(&likes), likes.start_hours.parts.len(), likes.start_hours.parts[0].against_others), (None, 1, None));
}

#[test]
fn days_are_counted_by_part() {
    let lives = [0, 5, 6, 12, 17, 17, 23].map(|hour| (Some(hour), 1.0)).into_iter().chain([(None, 1.0)]).collect::<Vec<_>>();
    assert_eq!(days_by_part(&actuals(&lives)), [(0, 6, 2), (6, 12, 1), (12, 18, 3), (18, 24, 1)]);
}

/// Of 400 creators, the interval of 19 in 20 covers the truth in 380 by its word; the error of chance is 4.4. Medians of few days move in steps, so that it may
/// cover a little more or less.
#[test]
fn interval_covers_the_truth_as_often_as_it_says() {
    for (evenings, others) in [(8, 30), (30, 50)] {
        let (mut covered, mut said) = (0, 0);
        for seed in 0..400 {
            let mut normal = Normal::new(5_000 + seed);
            // Evenings bring √2 times the diamonds of other days.
            let lives: Vec<_> =
                (0..evenings + others)
                    .map(|n| {
                        if n < evenings { (Some(20), 1_000.0 * (0.5 + 0.5 * normal.next()).exp2()) } else { (Some(14), 1_000.0 * (0.5 * normal.next()).exp2()) }
                    })
                    .collect();
            let part = looked_at(&lives).start_hours.parts[1];
            let Some(AgainstOthers { interval: (low, high), .. }) = part.against_others else { continue };
            said += 1;
            covered += u32::from((low..=high).contains(&(2.0_f64.sqrt() - 1.0)));
        }
        assert!(said >= 395 && (364..=398).contains(&covered), "{covered} of {said} with {evenings} evenings");
    }
}
