//! Charts: nothing on them covers anything else, and the axis holds all that is shown.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, Rect, Vec2, vec2};
use egui_kittest::kittest::Queryable as _;
use proptest::prelude::*;
use zeroline::forecast::{Line, deterministic};
use zeroline::plan::Assumption;

use crate::support::{Painted, Setup, Window, name_of, plan_file};

/// The chart on screen: the largest picture but for the mix.
fn chart(window: &Window) -> Rect {
    let charts = window.all(Role::Image).into_iter().filter(|node| !name_of(node).starts_with("Income mix"));
    charts.map(|node| node.rect()).max_by(|one, other| one.area().total_cmp(&other.area())).unwrap()
}

/// The texts at the height of the chart and beside it.
fn texts_around(window: &Window, chart: Rect, margin: Vec2) -> Vec<Painted> {
    let around = chart.expand2(margin);
    window.painted().into_iter().filter(|text| around.contains_rect(text.rect) && !text.text.is_empty()).collect()
}

pub(crate) fn overlapping(texts: &[Painted]) -> Vec<String> {
    let seen = |text: &Painted| text.rect.intersect(text.clip).shrink(1.0);
    let pairs = texts.iter().enumerate().flat_map(|(i, one)| texts[..i].iter().map(move |other| (one, other)));
    pairs
        .filter(|(one, other)| seen(one).is_positive() && seen(other).is_positive() && seen(one).intersects(seen(other)))
        .map(|(one, other)| format!("{:?} at {:?} and {:?} at {:?}", one.text, one.rect, other.text, other.rect))
        .collect()
}

/// The switches of the streams.
const STREAMS: [&str; 8] = [
    "gifts.enabled",
    "brands.enabled",
    "rewards.enabled",
    "segments.enabled",
    "affiliate.enabled",
    "merch.enabled",
    "supporters.enabled",
    "subscriptions.enabled",
];

/// Streams to turn off, some numbers, and the size of the window.
fn plans() -> impl Strategy<Value = (Vec<(&'static str, String)>, Vec2)> {
    let number = |key: &'static str, low: f64, high: f64| (0.0..1.0_f64).prop_map(move |share| (key, (low * (high / low).powf(share)).round().to_string()));
    let numbers = (
        number("gifts.gifts_per_hour", 1.0, 5_000.0),
        number("brands.fee_per_deal", 1.0, 20_000.0),
        number("merch.unit_cost", 5.0, 60.0),
        number("merch.orders_per_month", 1.0, 4_000.0),
        number("plan.goal_per_month", 1.0, 60_000.0),
        number("plan.months", 1.0, 60.0),
    );
    let off = prop::sample::subsequence(STREAMS.to_vec(), 0..=STREAMS.len());
    let size = (760.0..1500.0_f32, 520.0..950.0_f32).prop_map(|(x, y)| vec2(x, y));
    (numbers, off, size).prop_map(|((a, b, c, d, e, f), off, size)| {
        let off = off.into_iter().map(|key| (key, "false".to_owned()));
        let futures = ("futures.count", "500".to_owned());
        ([a, b, c, d, e, f, futures].into_iter().chain(off).collect(), size)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn no_text_of_a_chart_covers_another((set, size) in plans()) {
        let set: Vec<(&str, &str)> = set.iter().map(|(key, text)| (*key, text.as_str())).collect();
        let (_folder, path) = plan_file(&set);
        let mut window = Setup { plan: Some(path), size, ..Setup::default() }.open();
        window.settle();
        for view in [Key::Num1, Key::Num2, Key::Num3, Key::Num4] {
            window.press(Modifiers::ALT, view);
            window.settle();
            let chart = chart(&window);
            let found = overlapping(&texts_around(&window, chart, vec2(160.0, 60.0)));
            prop_assert!(found.is_empty(), "{view:?} at {size:?}: {found:#?}");
        }
    }
}

/// The amounts on the axis of the chart.
fn ticks(window: &Window) -> Vec<f64> {
    let chart = chart(window);
    let axis = Rect::from_x_y_ranges(chart.left() - 90.0..=chart.left(), chart.top() - 12.0..=chart.bottom() + 12.0);
    let texts = window.painted().into_iter().filter(|text| axis.contains_rect(text.rect));
    texts.filter_map(|text| zeroline::words::parse_number(&text.text).ok()?.amount_in(window.plan().currency())).collect()
}

#[test]
fn axis_grows_during_a_drag_and_shrinks_after() {
    let mut window = Setup::default().open();
    let top = |window: &Window| ticks(window).into_iter().fold(0.0, f64::max);
    let most = |window: &Window| {
        let forecast = deterministic(window.app().document().shown_plan());
        forecast.row(Line::Gross).iter().copied().fold(0.0, f64::max)
    };
    let before = top(&window);
    assert!(before >= most(&window), "{before}");
    let places = [0.57, 0.6, 0.8, 1.0].map(|place| window.on_track("Gifts per hour", place));
    window.harness.hover_at(places[0]);
    window.harness.drag_at(places[0]);
    window.harness.step();
    for place in places {
        window.harness.hover_at(place);
        window.harness.step();
        assert!(top(&window) >= most(&window), "an axis to {} for {}", top(&window), most(&window));
    }
    let grown = top(&window);
    assert!(grown > before, "{grown} after {before}, gifts {}", window.value(Assumption::GiftsPerHour));
    // Back down, the axis holds still until the slider is let go.
    let back = window.on_track("Gifts per hour", 0.2);
    window.harness.hover_at(back);
    window.harness.step();
    assert_eq!(top(&window).to_bits(), grown.to_bits());
    window.harness.drop_at(back);
    window.run();
    assert!(top(&window) < grown);
}

#[test]
fn goal_is_always_on_the_axis() {
    for goal in ["100", "3000", "90000"] {
        let (_folder, path) = plan_file(&[("plan.goal_per_month", goal), ("futures.count", "500")]);
        let mut window = Setup { plan: Some(path), ..Setup::default() }.open();
        for view in [Key::Num1, Key::Num2, Key::Num4] {
            window.press(Modifiers::ALT, view);
            window.settle();
            let chart = chart(&window);
            let tags: Vec<Painted> =
                window.painted().into_iter().filter(|text| text.text.replace('\n', " ").starts_with("Goal $") && text.rect.right() <= chart.left()).collect();
            assert_eq!(tags.len(), 1, "{goal}: {tags:?}");
            assert!(tags[0].rect.top() >= chart.top() - 20.0 && tags[0].rect.bottom() <= chart.bottom() + 20.0);
        }
    }
}

#[test]
fn worst_future_is_not_green() {
    let (_folder, path) = plan_file(&[("futures.count", "500")]);
    let mut window = Setup { plan: Some(path), ..Setup::default() }.open();
    window.press(Modifiers::ALT, Key::Num4);
    window.settle();
    let good = zeroline::app::theme::DARK.good;
    let has_good_label = |window: &Window, name: &str| {
        let texts = window.harness.output().shapes.iter().map(|clipped| &clipped.shape);
        texts.into_iter().any(|shape| match shape {
            eframe::egui::Shape::Text(text) => text.galley.text() == name && text.galley.job.sections.iter().any(|section| section.format.color == good),
            _ => false,
        })
    };
    for (rank, is_good) in [("Worst", false), ("Best", true)] {
        window.harness.get_by_role_and_label(Role::Button, rank).click();
        window.settle();
        assert_eq!(has_good_label(&window, rank), is_good, "{rank}");
    }
}

#[test]
fn likes_have_a_label_at_zero_in_every_view_over_the_months() {
    let mut window = Setup::default().open();
    assert_eq!(window.value(Assumption::LikesPerMonth).to_bits(), 250_000.0_f64.to_bits());
    for view in [Key::Num2, Key::Num3, Key::Num4] {
        window.press(Modifiers::ALT, view);
        window.settle();
        let chart = chart(&window);
        let found: Vec<Painted> = window.painted().into_iter().filter(|text| text.text == "Likes $0" && text.rect.left() > chart.right()).collect();
        assert_eq!(found.len(), 1, "{found:?}");
        assert!((found[0].rect.center().y - chart.bottom()).abs() < 2.0);
    }
}

#[test]
fn every_bar_of_the_tornado_has_its_amount_and_covers_nothing() {
    for size in [vec2(1440.0, 900.0), vec2(1024.0, 700.0), vec2(760.0, 520.0)] {
        let mut window = Setup { size, ..Setup::default() }.open();
        window.press(Modifiers::ALT, Key::Num5);
        window.settle();
        let bars: Vec<(String, Rect)> =
            window.all(Role::Button).iter().map(|node| (name_of(node), node.rect())).filter(|(name, _)| name.contains(": at ")).collect();
        assert!(bars.len() > 20);
        let texts = window.painted();
        let mut seen = 0;
        for (name, rect) in bars {
            let row: Vec<&Painted> = texts.iter().filter(|text| rect.expand(1.0).contains_rect(text.rect) && text.clip.contains_rect(text.rect)).collect();
            // One scrolled out of sight shows no name.
            if !row.iter().any(|text| text.text.len() > 3 && name.starts_with(text.text.trim_end_matches('…'))) {
                continue;
            }
            seen += 1;
            let amounts = row.iter().filter(|text| text.text.starts_with(['+', '−'])).count();
            assert_eq!(amounts, 2, "{name} at {size:?}: {row:?}");
            let found = overlapping(&row.into_iter().cloned().collect::<Vec<_>>());
            assert!(found.is_empty(), "{name} at {size:?}: {found:?}");
        }
        assert!(seen > 0 || size.y < 600.0, "no bar at {size:?}");
    }
}

#[test]
fn tooltip_lists_streams_that_earn_and_one_line_for_the_rest() {
    let (_folder, path) = plan_file(&[("merch.enabled", "false"), ("affiliate.enabled", "false"), ("rewards.enabled", "false")]);
    let mut window = Setup { plan: Some(path), ..Setup::default() }.open();
    let place = chart(&window).center();
    window.harness.hover_at(place);
    window.run();
    let texts: Vec<String> = window.painted().into_iter().map(|text| text.text).collect();
    assert!(texts.iter().any(|text| text == "3 others"), "{texts:?}");
}

/// The right end of the one text that was painted last of these.
fn right_of(window: &Window, text: &str, place: impl Fn(&Rect) -> bool) -> f32 {
    let found: Vec<Rect> = window.painted().into_iter().filter(|painted| painted.text == text).map(|painted| painted.rect).filter(place).collect();
    assert!(!found.is_empty(), "nothing says {text:?}");
    found[found.len() - 1].right()
}

#[test]
fn names_of_scenarios_are_above_their_figures() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.ron");
    zeroline::file::save(&path, &crate::compare::two()).unwrap();
    let mut window = Setup { plan: Some(path), ..Setup::default() }.open();
    window.press(Modifiers::ALT, Key::Num7);
    window.settle();
    let table = |rect: &Rect| (400.0..900.0).contains(&rect.top()) && rect.left() > 400.0 && rect.right() < 1_100.0;
    let header = right_of(&window, "Base", |rect| (300.0..400.0).contains(&rect.top()) && rect.left() > 600.0);
    let figure = right_of(&window, "$39,718", table);
    assert!((header - figure).abs() < 1.0, "{header} over {figure}");
}

#[test]
fn map_has_a_key_and_round_ticks() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.ron");
    zeroline::file::save(&path, &crate::compare::two()).unwrap();
    let mut window = Setup { plan: Some(path), ..Setup::default() }.open();
    window.press(Modifiers::ALT, Key::Num7);
    window.settle();
    window.click(Role::ComboBox, "and");
    window.button("LIVEs per month");
    window.settle();
    let map = |window: &Window| window.all(Role::Image).into_iter().find(|node| name_of(node).starts_with("Gifts per hour and LIVEs")).unwrap().rect();
    window.all(Role::Image).into_iter().find(|node| name_of(node).starts_with("Gifts per hour and LIVEs")).unwrap().scroll_to_me();
    window.run();
    let map = map(&window);
    let texts: Vec<Painted> = window.painted().into_iter().filter(|text| map.contains_rect(text.rect)).collect();
    let has = |wanted: &str| texts.iter().any(|text| text.text == wanted);
    assert!(has("now") && has("100") && has("200") && has("400") && !has("232"), "{texts:?}");
    let found = overlapping(&texts);
    assert!(found.is_empty(), "{found:?}");
}
