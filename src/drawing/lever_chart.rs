//! "What would it take?" in rows: each number now, as needed and as usual on its track, and likes, whose track has no dot.

use super::canvas::{Canvas, Hang, StyledText, lines};
use super::element::{Align, Element, Ink, LIKES_LINE, Pen, WASH};
use super::geometry::{Point, Rect, Size, to_place};
use super::lever::{Lever, LeverRows, Reachable};
use super::palette::Role;
use super::typeface::{Font, Ruler};
use crate::forecast::Line;
use crate::plan::{Assumption, Key, Plan, Range};
use crate::report::{full_label, levers};
use crate::words::reach_view::ReachText;

/// The height of a row.
pub const LEVER_ROW: f32 = 40.0;
/// The height of the legend.
pub const LEVER_LEGEND: f32 = 24.0;
/// The width of the button that applies a change.
pub const APPLY: f32 = 64.0;
const GAP: f32 = 12.0;
const TRACK: f32 = 200.0;
/// The track of a row below this width, for the sake of its text.
const SHORT_TRACK: f32 = 140.0;
const SHORT_BELOW: f32 = 700.0;
const FIGURES: f32 = 140.0;
/// Below this width there is no track.
const NARROW: f32 = 520.0;
const RAIL: f32 = 2.0;
const BAND: f32 = 8.0;
/// The radius of the dot and of the ring.
const DOT: f32 = 5.0;
const RING: f32 = 4.0;
/// From the left end of a row to its texts.
const TEXT: f32 = 20.0;
/// The strength of numbers that are not at hand.
const WEAK: f32 = 0.6;

/// The places of a row's parts.
#[derive(Clone, Copy, Debug)]
pub struct LeverColumns {
    row: Rect,
    /// The right end of its texts.
    text: f32,
    track: Option<Rect>,
    /// The right end of the figures.
    figures: f32,
}

impl LeverColumns {
    /// The parts of a row whose figures end there; the texts of likes use the whole row.
    #[must_use]
    pub fn new(row: Rect, figures: f32) -> Self {
        let right = row.right() - APPLY - GAP - FIGURES;
        let length = if row.width() < SHORT_BELOW { SHORT_TRACK } else { TRACK };
        let track = (row.width() >= NARROW).then(|| Rect::from_ends((right - length, right), row.down()));
        Self { row, text: track.map_or(right, |track| track.left() - GAP), track, figures }
    }

    /// The parts of a row with a button at its right end.
    #[must_use]
    pub fn beside_button(row: Rect) -> Self {
        Self::new(row, row.right() - APPLY - GAP)
    }

    /// Whether the row is wide enough for a track.
    #[must_use]
    pub const fn has_track(&self) -> bool {
        self.track.is_some()
    }

    fn rail(&self) -> Option<Rect> {
        self.track.map(|track| track.grown(-6.0, 0.0))
    }

    /// Adds the square or heart of a row, its label and its note.
    fn draw_label(&self, canvas: &mut Canvas<'_>, label: &StyledText<'_>, note: &StyledText<'_>) {
        let left = self.row.left() + TEXT;
        for (text, down) in [(label, 13.0), (note, 29.0)] {
            let shown = canvas.shortened(text.text, text.font, self.text - left);
            canvas.text(Point::new(left, self.row.top() + down), (Align::Left, Hang::Middle), &StyledText { text: &shown, ..*text });
        }
    }

    fn draw_square(&self, canvas: &mut Canvas<'_>, ink: Ink) {
        let rect = Rect::square(Point::new(self.row.left() + 6.0, self.row.top() + 13.0), 11.0);
        canvas.add(Element::Box { rect, corner: 3.0, fill: Some(ink), edge: None });
    }
}

/// The values on a track.
struct TrackMarks {
    now: f64,
    needed: Option<f64>,
    usual: Option<Range>,
}

impl TrackMarks {
    /// The place of a value, 0 to 1, on a logarithmic track about these marks; a linear one where a value is not above zero.
    fn place(&self, value: f64) -> f64 {
        let ends = self.usual.map(|range| [range.low, range.high]);
        let all = [Some(self.now), self.needed].into_iter().chain(ends.into_iter().flatten().map(Some)).flatten();
        let (least, most) = all.fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), value| (least.min(value), most.max(value)));
        let scaled = |value: f64| if least > 0.0 { libm::log(value) } else { value };
        let (least, most) = (scaled(least), scaled(most));
        let around = ((most - least) * 0.35).max(if self.now > 0.0 { 0.1 } else { 1.0 });
        (scaled(value) - least + around) / (most - least + 2.0 * around)
    }
}

/// Adds every row of a plan from this height on, likes last; returns the lower end.
pub fn draw_levers(canvas: &mut Canvas<'_>, plan: &Plan, rows: &LeverRows<'_>, place: Rect) -> f32 {
    let mut top = place.top();
    let mut next = |height: f32| {
        top += height;
        let row = Rect::from_ends(place.across(), (top - height, top));
        LeverColumns::new(row, row.right())
    };
    draw_lever_legend(canvas, &next(LEVER_LEGEND));
    let (usual, beyond) = rows.creators.split_at(rows.usual);
    for lever in usual {
        draw_lever(canvas, plan, lever, &next(LEVER_ROW));
    }
    if let Some(lever) = &rows.together {
        let text = lever.together_in_words(plan);
        draw_together(canvas, &text, &next(together_height(canvas.ruler, &text, place.width())));
    }
    for lever in beyond {
        draw_lever(canvas, plan, lever, &next(LEVER_ROW));
    }
    if !rows.of_others.is_empty() {
        let head = next(LEVER_LEGEND).row;
        let (y, of, by) = (head.center().y, ReachText::NotInYourHands.to_string(), ReachText::OthersSetThem.to_string());
        let right = canvas.text(Point::new(head.left(), y), (Align::Left, Hang::Middle), &StyledText::new(&of, Font::STRONG, Role::Text)).right();
        canvas.text(Point::new(right + GAP, y), (Align::Left, Hang::Middle), &StyledText::new(&by, Font::NOTE, Role::Dim));
    }
    for lever in &rows.of_others {
        draw_lever(canvas, plan, lever, &next(LEVER_ROW));
    }
    draw_likes_lever(canvas, plan, &next(LEVER_ROW));
    top
}

/// Adds the legend of the marks on the tracks, over them; returns its right end and some room.
pub fn draw_lever_legend(canvas: &mut Canvas<'_>, at: &LeverColumns) -> f32 {
    let y = at.row.center().y;
    let one = canvas.shortened(&ReachText::OneOfThese.to_string(), Font::STRONG, at.text - at.row.left());
    canvas.text(Point::new(at.row.left(), y), (Align::Left, Hang::Middle), &StyledText::new(&one, Font::STRONG, Role::Text));
    let Some(track) = at.track else { return at.text };
    let mut after = |mark: Element, x: f32, text: ReachText| {
        canvas.add(mark);
        canvas.text(Point::new(x + 12.0, y), (Align::Left, Hang::Middle), &StyledText::new(&text.to_string(), Font::NOTE, Role::Dim)).right() + 20.0
    };
    let now = track.left() + 6.0;
    let needed = after(ring(Point::new(now, y)), now, ReachText::Now);
    let usual = after(dot(Point::new(needed, y), Role::Dim.into()), needed, ReachText::Needed);
    let band = Rect::from_ends((usual - 9.0, usual + 9.0), (y - BAND / 2.0, y + BAND / 2.0));
    after(Element::Box { rect: band, corner: BAND / 2.0, fill: Some(Ink::of(Role::Dim, WASH)), edge: None }, usual, ReachText::Usual)
}

fn ring(center: Point) -> Element {
    Element::Circle { center, radius: RING, fill: Role::Panel.into(), edge: Pen::solid(1.5, Role::Text) }
}

fn dot(center: Point, ink: Ink) -> Element {
    Element::Circle { center, radius: DOT, fill: ink, edge: Pen::solid(0.0, ink) }
}

/// Adds the row of a number.
pub fn draw_lever(canvas: &mut Canvas<'_>, plan: &Plan, lever: &Lever<'_>, at: &LeverColumns) {
    let is_at_hand = lever.is_at_hand(plan);
    let role = levers::owner_of(lever.key).map_or(Role::Faint, |stream| Role::Figure(Line::Stream(stream)));
    let ink = Ink::of(role, if is_at_hand { 1.0 } else { WEAK });
    let (text, font) = if is_at_hand { (Role::Text, Font::STRONG) } else { (Role::Dim, Font::BODY) };
    let is_plain = is_at_hand || matches!(lever.reachable(plan), None | Some(Reachable::Nothing));
    at.draw_square(canvas, ink);
    let note = lever.note(plan);
    let note = StyledText::new(&note, Font::NOTE, if is_plain { Role::Faint } else { Role::Caution });
    at.draw_label(canvas, &StyledText::new(&full_label(plan, lever.key), Font::BODY, text), &note);
    if let (Some(rail), Some(estimate)) = (at.rail(), plan.estimate_at(lever.key)) {
        let marks = TrackMarks { now: estimate.value(), needed: lever.needed().filter(|_| lever.found(plan).is_some()), usual: lever.range(plan) };
        draw_track(canvas, rail, ink, &marks);
    }
    let change = lever.change_in_words(plan);
    canvas.text(Point::new(at.figures, at.row.center().y), (Align::Right, Hang::Middle), &StyledText::new(&change, font, text));
}

fn draw_track(canvas: &mut Canvas<'_>, rail: Rect, ink: Ink, marks: &TrackMarks) {
    let x_of = |value: f64| rail.left() + rail.width() * to_place(marks.place(value));
    let y = rail.center().y;
    let beam = |(left, right): (f32, f32), height: f32, fill: Ink| {
        let rect = Rect::at(Point::new(left, y - height / 2.0), Size { width: right - left, height });
        Element::Box { rect, corner: height / 2.0, fill: Some(fill), edge: None }
    };
    canvas.add(beam(rail.across(), RAIL, Role::Grid.into()));
    if let Some(range) = marks.usual {
        canvas.add(beam((x_of(range.low), x_of(range.high)), BAND, Ink::of(ink.role, ink.strength * WASH)));
    }
    let now = x_of(marks.now);
    if let Some(needed) = marks.needed.map(x_of) {
        canvas.level((now.min(needed), now.max(needed)), y, Pen::solid(RAIL, ink));
        canvas.add(dot(Point::new(needed, y), ink));
    }
    canvas.add(ring(Point::new(now, y)));
}

/// The width of the text of several numbers in a row of this width.
const fn together_width(row: f32) -> f32 {
    row - APPLY - GAP - TEXT
}

/// The height of the row of several numbers with this text.
#[must_use]
pub fn together_height(ruler: &dyn Ruler, text: &str, width: f32) -> f32 {
    let text = lines(ruler, text, Font::NOTE, together_width(width)).join("\n");
    (ruler.size(&text, Font::NOTE).height + 26.0).max(LEVER_ROW)
}

/// Adds the row of several numbers together, with every change.
pub fn draw_together(canvas: &mut Canvas<'_>, text: &str, at: &LeverColumns) {
    at.draw_square(canvas, Role::Figure(Line::Gross).into());
    let label = ReachText::ALittleOfEach.to_string();
    at.draw_label(canvas, &StyledText::new(&label, Font::BODY, Role::Text), &StyledText::new("", Font::NOTE, Role::Faint));
    let text = canvas.lines(text, Font::NOTE, together_width(at.row.width())).join("\n");
    let place = Rect::at(Point::new(at.row.left() + TEXT, at.row.top() + 22.0), canvas.size(&text, Font::NOTE));
    canvas.text_in(place, Align::Left, &StyledText::new(&text, Font::NOTE, Role::Faint));
}

/// Adds the row of likes.
pub fn draw_likes_lever(canvas: &mut Canvas<'_>, plan: &Plan, at: &LeverColumns) {
    let (note, verdict) = likes_in_words(plan);
    let heart = Point::new(at.row.left() + 6.0, at.row.top() + 13.0);
    canvas.text(heart, (Align::Middle, Hang::Middle), &StyledText::new("♥", Font::BODY, Role::LikesText));
    let label = StyledText::new(Key::Assumption(Assumption::LikesPerMonth).label(), Font::STRONG, Role::LikesText);
    at.draw_label(canvas, &label, &StyledText::new(&note.to_string(), Font::NOTE, Role::LikesText));
    let Some(verdict) = verdict else { return };
    if let Some(rail) = at.rail() {
        canvas.level(rail.across(), rail.center().y, Pen::solid(LIKES_LINE, Role::Figure(Line::Likes)));
    }
    let y = at.row.center().y;
    canvas.text(Point::new(at.row.right(), y), (Align::Right, Hang::Middle), &StyledText::new(&verdict.to_string(), Font::STRONG, Role::LikesText));
}

/// The effect of likes, and the verdict on them where they have none.
#[must_use]
pub fn likes_in_words(plan: &Plan) -> (ReachText, Option<ReachText>) {
    let pays = plan.value(Assumption::LiftPerDoubling) != 0.0;
    if pays { (ReachText::LikesWithLift, None) } else { (ReachText::LikesPayNothing, Some(ReachText::NoNumberOfLikes)) }
}
