//! Views as pictures that open as their plan.

use std::fs;
use std::path::Path;

use crate::{printed, program, zeroline_in};

/// A folder with a plan that has a scenario, notes with every letter that XML reads as its own, and few futures.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let plan = "(format: \"2.2\", plan: (name: \"A & B <\\\"C\\\">\", note: \"]]> &amp; é\", start_month: \"2027-01\"), futures: (count: 200), \
                scenarios: [(name: \"More LIVEs\", changes: {\"live.sessions_per_month\": 25})], \
                actuals: (amounts: [(month: \"2027-01\", stream: \"gifts\", source: \"typed\", earned: 850)]))";
    fs::write(folder.path().join("plan.ron"), plan).unwrap();
    folder
}

fn made(folder: &Path, arguments: &[&str]) -> Vec<u8> {
    let output = arguments.last().unwrap();
    let all: Vec<&str> = ["picture", "plan.ron"].iter().chain(arguments).copied().collect();
    let ended = zeroline_in(folder, &all);
    assert_eq!((ended.status, ended.stdout.as_str(), ended.stderr.as_str()), (Some(0), "", ""), "{arguments:?}");
    fs::read(folder.join(output)).unwrap()
}

/// The forecast of a file, and that of the plan it was made from.
fn forecasts(folder: &Path, picture: &str) -> [String; 2] {
    [picture, "plan.ron"].map(|plan| {
        let ended = zeroline_in(folder, &["compare", plan, "--format=csv"]);
        assert_eq!(ended.status, Some(0), "{plan}: {}", ended.stderr);
        ended.stdout
    })
}

#[test]
fn every_view_opens_as_the_plan_it_was_made_from() {
    let folder = folder();
    for view in ["month", "time", "cash", "range", "matters", "reach", "compare", "reality", "likes", "others"] {
        for extension in ["png", "svg"] {
            let name = format!("{view}.{extension}");
            made(folder.path(), &["--view", view, "--scale=1", "-o", &name]);
            let [picture, plan] = forecasts(folder.path(), &name);
            assert_eq!(picture, plan, "{name}");
        }
    }
}

#[test]
fn png_has_so_many_pixels_a_point() {
    let folder = folder();
    for (scale, width, height) in [("1", 1_200_u32, 675_u32), ("4", 4_800, 2_700)] {
        let png = made(folder.path(), &["--scale", scale, "-o", &format!("{scale}.png")]);
        assert_eq!((&png[16..20], &png[20..24]), (&width.to_be_bytes()[..], &height.to_be_bytes()[..]));
    }
}

#[test]
fn svg_has_the_streams_likes_and_the_origin_as_text() {
    let folder = folder();
    let svg = String::from_utf8(made(folder.path(), &["-o", "x.svg"])).unwrap();
    for text in [
        ">How does each stream add up over time?<",
        ">A &amp; B &lt;&quot;C&quot;&gt;<",
        ">LIVE gifts<",
        ">♥<",
        ">Likes $0<",
        "no promise of income",
        "Made by Zeroline",
    ] {
        assert!(svg.contains(text), "no {text}");
    }
    assert!(svg.contains("@font-face") && svg.len() < 150_000, "{} bytes", svg.len());
    let bare = String::from_utf8(made(folder.path(), &["--no-title", "--no-plan", "--dark", "-o", "bare.svg"])).unwrap();
    assert!(!bare.contains(">How does") && !bare.contains("(format") && bare.contains("#1b1e24"));
}

#[test]
fn png_says_its_origin_beside_the_plan() {
    let folder = folder();
    let png = made(folder.path(), &["--scale=1", "--no-title", "--no-plan", "-o", "x.png"]);
    let text = String::from_utf8_lossy(&png);
    for said in ["A forecast from assumptions, no promise of income", concat!("Made by Zeroline ", env!("CARGO_PKG_VERSION"), " on 2"), "Sources read up to 2"]
    {
        assert!(text.contains(said), "no {said}");
    }
}

#[test]
fn likes_have_the_legend_of_the_screen() {
    let folder = tempfile::tempdir().unwrap();
    // 25 days, five each of 1, 2, 3, 4 and 5 hours: those under 2 hours are the shortest fifth, those from 5 on the longest.
    let day =
        |n: u32| format!("(day: \"2027-01-{n:02}\", minutes: {}, likes: {}, diamonds: {})", n % 5 * 60 + 60, 9000 + n * 7 % 11 * 900, 4000 + n * 5 % 13 * 300);
    let days: Vec<String> = (1..=25).map(day).collect();
    let plan = format!("(format: \"2.2\", plan: (start_month: \"2027-01\"), actuals: (days: [{}]))", days.join(", "));
    fs::write(folder.path().join("plan.ron"), plan).unwrap();
    let svg = String::from_utf8(made(folder.path(), &["--view=likes", "-o", "x.svg"])).unwrap();
    for text in [">a dot is a day, on air under 2 h<", ">5 h or more<", ">With twice the likes<", ">19 in 20<"] {
        assert!(svg.contains(text), "no {text}");
    }
}

#[test]
fn picture_is_the_same_for_the_same_plan() {
    let folder = folder();
    assert!(made(folder.path(), &["--view=cash", "-o", "one.png"]) == made(folder.path(), &["--view=cash", "-o", "two.png"]));
}

#[test]
fn bad_pictures_say_why_they_are_no_plan() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    made(folder.path(), &["--no-plan", "--scale=1", "-o", "bare.png"]);
    let whole = made(folder.path(), &["--scale=1", "-o", "whole.png"]);
    let said = |name: &str| {
        let ended = zeroline_in(folder.path(), &["forecast", name]);
        assert_eq!((ended.status, ended.stdout.as_str()), (Some(1), ""));
        ended.stderr
    };
    assert_eq!(said("bare.png"), "bare.png: no plan in this picture; export it again, with the plan inside\n");
    fs::write(at("cut.png"), &whole[..200]).unwrap();
    assert_eq!(said("cut.png"), "cut.png: this picture is cut off before the end of its plan; use another copy\n");
    // A cut after the plan leaves the plan.
    fs::write(at("half.png"), &whole[..whole.len() / 2]).unwrap();
    assert_eq!(forecasts(folder.path(), "half.png")[0], forecasts(folder.path(), "half.png")[1]);
    let place = whole.windows(7).position(|bytes| bytes == b"format:").unwrap();
    let mut flipped = whole.clone();
    flipped[place + 20] ^= 1;
    fs::write(at("flipped.png"), flipped).unwrap();
    assert_eq!(said("flipped.png"), "flipped.png: the plan in this picture is damaged; use another copy\n");
    fs::write(at("photo.jpg"), b"\xff\xd8\xff\xe0").unwrap();
    assert_eq!(said("photo.jpg"), "photo.jpg: JPEG files hold no plan; use a plan file, or a PNG or SVG that Zeroline exported\n");
    // A chunk of 16 MiB before the plan: the whole file is beyond the limit.
    let huge = [&whole[..33], &(16_u32 << 20).to_be_bytes(), b"teXt", &vec![0; 16 << 20], b"\0\0\0\0", &whole[33..]].concat();
    fs::write(at("huge.png"), huge).unwrap();
    assert!(said("huge.png").contains("larger than 4 MiB"), "{}", said("huge.png"));
}

#[test]
fn pictures_take_no_changes() {
    let folder = folder();
    let picture = made(folder.path(), &["--scale=1", "-o", "x.png"]);
    fs::write(folder.path().join("own.csv"), "date,diamonds\n2025-01-05,100\n").unwrap();
    let ended = zeroline_in(folder.path(), &["import", "x.png", "own.csv", "--yes"]);
    assert_eq!(ended.status, Some(1), "{}", ended.stdout);
    assert!(ended.stderr.contains("a picture takes no changes; open it in the window"), "{}", ended.stderr);
    assert!(fs::read(folder.path().join("x.png")).unwrap() == picture);
}

#[test]
fn name_without_a_format_is_refused_and_nothing_is_replaced() {
    let folder = folder();
    let ended = zeroline_in(folder.path(), &["picture", "plan.ron", "-o", "x.gif"]);
    assert_eq!(ended.status, Some(2));
    assert!(ended.stderr.contains("use a name that ends in .png or .svg"), "{}", ended.stderr);
    fs::write(folder.path().join("taken.png"), "mine").unwrap();
    assert_eq!(zeroline_in(folder.path(), &["picture", "plan.ron", "-o", "taken.png"]).status, Some(1));
    assert_eq!(fs::read_to_string(folder.path().join("taken.png")).unwrap(), "mine");
    let output = program().args(["picture", "plan.ron", "--scale=1", "-o", "-"]).current_dir(folder.path()).output().unwrap();
    assert!(output.stdout.starts_with(b"\x89PNG"));
}

#[test]
fn month_beyond_the_plan_is_refused() {
    let folder = folder();
    let arguments = |month| ["picture", "plan.ron", "--view=month", "--month", month, "-o", "month.svg", "--set=plan.months=12"];
    let ended = zeroline_in(folder.path(), &arguments("13"));
    assert_eq!((ended.status, ended.stderr.as_str()), (Some(2), "error: --month: the plan has only 12 months; choose one of them\n"));
    assert_eq!(zeroline_in(folder.path(), &arguments("12")).status, Some(0));
}

#[test]
fn futures_that_were_cut_off_say_so() {
    let folder = folder();
    let says = |growth: &str| {
        let svg = made(folder.path(), &["--view=range", "--months=120", "--set", growth, "--force", "-o", "range.svg"]);
        String::from_utf8(svg).unwrap().contains("The plan outgrows the futures")
    };
    assert_eq!([says("audience.growth_rate=0.7"), says("audience.growth_rate=0.01")], [true, false]);
}

#[test]
fn help_names_the_views() {
    assert!(printed(&["picture", "--help"]).contains("matters"));
}
