//! The places of labels beside a plot and in it: no two overlap and none leaves its area, the most important first.

use super::geometry::Rect;

/// The least distance between the middles of two labels of a column.
pub const APART: f32 = 17.0;
/// The widest column of labels.
const WIDEST: f32 = 140.0;

/// The narrowest column in which a name still says anything, and the room right of a plot without one.
const NARROWEST: f32 = 64.0;
const MARGIN: f32 = 8.0;

/// The width of the column of labels in a chart of this width.
#[must_use]
pub fn gutter(width: f32) -> f32 {
    let column = (width * 0.32).min(WIDEST);
    if column < NARROWEST { MARGIN } else { column }
}

/// The height of a line or area that a label names.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Anchor {
    /// Its height on screen.
    pub y: f32,
    /// Its importance: of two labels that are too close the lighter one moves further, and the lightest are left out.
    pub weight: f32,
}

/// Labels that were moved as one: the sum of their weights, and the mean of their anchors.
struct LabelGroup {
    weight: f64,
    mean: f64,
    count: u16,
}

/// The middles of labels in a column from the first to the second height, each as near to its anchor as the others allow; `None` for one
/// without room. Anchors at the same height keep their order.
#[must_use]
pub fn column(anchors: &[Anchor], (top, bottom): (f32, f32)) -> Vec<Option<f32>> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of labels on a screen")]
    let room = ((bottom - top) / APART).max(0.0) as usize;
    let mut kept: Vec<usize> = (0..anchors.len()).collect();
    kept.sort_by(|a, b| anchors[*b].weight.total_cmp(&anchors[*a].weight));
    kept.truncate(room);
    let height = |place: usize| anchors[place].y.clamp(top, bottom.max(top));
    kept.sort_by(|a, b| height(*a).total_cmp(&height(*b)).then(a.cmp(b)));
    let mut places = vec![None; anchors.len()];
    let Some(last) = kept.len().checked_sub(1) else { return places };

    // Less the distance from the first label, heights need only ascend: neighbours that do not are moved to their common mean.
    let mut blocks: Vec<LabelGroup> = Vec::new();
    for (i, place) in (0_u16..).zip(&kept) {
        let weight = f64::from(anchors[*place].weight).max(1e-6);
        let mut block = LabelGroup { weight, mean: f64::from(height(*place)) - f64::from(APART) * f64::from(i), count: 1 };
        while let Some(before) = blocks.pop_if(|before| before.mean > block.mean) {
            let sum = before.weight + block.weight;
            let mean = (before.mean * before.weight + block.mean * block.weight) / sum;
            block = LabelGroup { weight: sum, mean, count: before.count + block.count };
        }
        blocks.push(block);
    }
    #[expect(clippy::cast_precision_loss, reason = "a count of labels on a screen")]
    let (first, last) = (f64::from(top + APART / 2.0), f64::from(bottom - APART / 2.0) - f64::from(APART) * last as f64);
    let moved = blocks.iter().flat_map(|block| (0..block.count).map(|_| block.mean.min(last).max(first)));
    for ((i, place), mean) in (0_u16..).zip(&kept).zip(moved) {
        #[expect(clippy::cast_possible_truncation, reason = "a place on screen needs no more")]
        let middle = (mean + f64::from(APART) * f64::from(i)) as f32;
        places[*place] = Some(middle);
    }
    places
}

/// The first place of each label that is in the area, covers nothing taken, and no label before it; `None` for one without room. The
/// most important labels come first.
#[must_use]
pub fn free(labels: &[Vec<Rect>], taken: &[Rect], area: Rect) -> Vec<Option<Rect>> {
    let mut taken = taken.to_vec();
    let place = |places: &Vec<Rect>| {
        let found = places.iter().copied().find(|place| place.is_in(&area) && !taken.iter().any(|other| other.overlaps(place)));
        taken.extend(found);
        found
    };
    labels.iter().map(place).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A rounding error of places on screen.
    const NOTHING: f32 = 0.01;

    fn anchors() -> impl Strategy<Value = Vec<Anchor>> {
        // Thin areas have nearly the same height, and charts in small windows have many of them.
        let y = prop_oneof![0.0..600.0_f32, 300.0..302.0_f32, Just(150.0_f32), -1e9..1e9_f32];
        prop::collection::vec((y, 0.0..100.0_f32).prop_map(|(y, weight)| Anchor { y, weight }), 0..40)
    }

    proptest! {
        #[test]
        fn no_two_labels_overlap_and_none_leaves_its_column(anchors in anchors(), top in -50.0..300.0_f32, height in 0.0..700.0_f32) {
            let bottom = top + height;
            let mut middles: Vec<f32> = column(&anchors, (top, bottom)).into_iter().flatten().collect();
            middles.sort_by(f32::total_cmp);
            for pair in middles.windows(2) {
                prop_assert!(pair[1] - pair[0] >= APART - NOTHING, "{middles:?}");
            }
            for middle in middles {
                prop_assert!(middle - APART / 2.0 >= top - NOTHING && middle + APART / 2.0 <= bottom + NOTHING, "{middle} in {top} to {bottom}");
            }
        }

        #[test]
        fn labels_keep_the_order_of_their_anchors(anchors in anchors(), height in 0.0..700.0_f32) {
            let places = column(&anchors, (0.0, height));
            let mut placed: Vec<(f32, f32)> = anchors.iter().zip(places).filter_map(|(anchor, place)| Some((anchor.y.clamp(0.0, height), place?))).collect();
            placed.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
            prop_assert!(placed.windows(2).all(|pair| pair[0].1 < pair[1].1), "{placed:?}");
        }

        #[test]
        fn only_the_least_important_labels_are_left_out(anchors in anchors(), height in 0.0..700.0_f32) {
            let places = column(&anchors, (0.0, height));
            let weights = |is_placed: bool| anchors.iter().zip(&places).filter(move |(_, place)| place.is_some() == is_placed).map(|(anchor, _)| anchor.weight);
            let lightest = weights(true).fold(f32::INFINITY, f32::min);
            prop_assert!(weights(false).all(|weight| weight <= lightest));
            let has_room = f32::from(u16::try_from(weights(true).count() + 1).unwrap()) * APART <= height;
            prop_assert!(!has_room || places.iter().all(Option::is_some));
        }
    }

    fn place() -> impl Strategy<Value = Rect> {
        let side = |most: f32| (0.0..most, 0.0..most / 4.0).prop_map(|(low, length)| (low, low + length));
        (side(800.0), side(500.0)).prop_map(|((left, right), (top, bottom))| Rect::from_ends((left, right), (top, bottom)))
    }

    proptest! {
        #[test]
        fn labels_in_a_plot_cover_nothing_and_stay_in_it(
            labels in prop::collection::vec(prop::collection::vec(place(), 0..5), 0..20),
            taken in prop::collection::vec(place(), 0..12),
            area in place(),
        ) {
            let found: Vec<Rect> = free(&labels, &taken, area).into_iter().flatten().collect();
            for (i, place) in found.iter().enumerate() {
                prop_assert!(place.is_in(&area));
                prop_assert!(!taken.iter().chain(&found[..i]).any(|other| other.overlaps(place)));
            }
        }
    }

    #[test]
    fn label_with_room_is_at_its_anchor_and_a_heavy_one_stays() {
        let anchor = |y, weight| Anchor { y, weight };
        assert_eq!(column(&[anchor(40.0, 1.0), anchor(80.0, 1.0)], (0.0, 100.0)), [Some(40.0), Some(80.0)]);
        let moved = column(&[anchor(50.0, 1.0), anchor(52.0, 1e6)], (0.0, 100.0));
        assert!((moved[1].unwrap() - 52.0).abs() < 0.1 && (moved[0].unwrap() - 35.0).abs() < 0.1, "{moved:?}");
        assert_eq!(column(&[anchor(50.0, 1.0), anchor(52.0, 2.0)], (0.0, 20.0)), [None, Some(11.5)]);
    }
}
