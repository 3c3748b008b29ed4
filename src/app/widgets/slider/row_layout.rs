//! The places of a row's parts. Fixed columns: no figure, however long, moves anything.

use eframe::egui::{Pos2, Rect, pos2, vec2};

use crate::app::widgets::card::{INSET, TEXT_LEFT, TRACK_RIGHT};
use crate::app::widgets::field::FIELD_HEIGHT;

/// From the end of the rail to the end of the control: a press there moves the handle to the end.
pub(super) const REACH: f32 = 7.0;
/// The line of a collapsed card.
pub(super) const LEAD_HEIGHT: f32 = 22.0;
/// A row with the words of its range under the track.
pub(super) const ROW_HEIGHT: f32 = 63.0;
/// A row of a number that has no range.
pub(super) const SHORT_ROW_HEIGHT: f32 = 46.0;
/// The left edge of the track in a collapsed card.
const LEAD_TRACK_LEFT: f32 = 142.0;
const LEAD_FIELD: f32 = 72.0;
const FIELD: f32 = 104.0;
/// From the right edge of a row's actions to its field.
const ACTIONS_GAP: f32 = 12.0;
/// The switch of a card, and the gap before it.
const SWITCH: f32 = 36.0;

/// The neighbour of a collapsed card's actions, in its header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActionsBeside {
    /// The switch of a stream.
    Switch,
    /// The amount of a card that cannot be turned off.
    Amount,
}

/// The places of a row's parts.
#[derive(Clone, Copy, Debug)]
pub(super) struct RowLayout {
    /// The whole, as the pointer finds it.
    pub(super) row: Rect,
    /// The label.
    pub(super) label: Rect,
    /// The track, with the reach beyond both ends of its rail.
    pub(super) track: Rect,
    /// The field.
    pub(super) field: Rect,
    /// The right end of the actions.
    pub(super) actions: Pos2,
    /// The line with the words of the range; `None` in a collapsed card.
    pub(super) words: Option<Rect>,
    /// The radius of the handle.
    pub(super) handle: f32,
}

impl RowLayout {
    /// The one line of a collapsed card; its actions are in the header above, left of the switch.
    pub(super) fn lead(line: Rect, beside: ActionsBeside) -> Self {
        let y = line.center().y;
        let right = line.right() - TRACK_RIGHT;
        let before_switch = if beside == ActionsBeside::Switch { SWITCH } else { 0.0 };
        Self {
            row: Rect::from_min_max(line.min - vec2(0.0, 26.0), line.max + vec2(0.0, 4.0)),
            label: Rect::from_x_y_ranges(line.left() + TEXT_LEFT..=line.left() + LEAD_TRACK_LEFT - 4.0, line.y_range()),
            track: Rect::from_x_y_ranges(line.left() + LEAD_TRACK_LEFT - REACH..=right + REACH, line.y_range()),
            field: Rect::from_min_size(pos2(line.right() - INSET - LEAD_FIELD, y - FIELD_HEIGHT / 2.0), vec2(LEAD_FIELD, FIELD_HEIGHT)),
            actions: pos2(right - before_switch, line.top() - 11.0),
            words: None,
            handle: 4.5,
        }
    }

    /// A row of an expanded card.
    pub(super) fn full(row: Rect) -> Self {
        let x = row.left() + INSET + 2.0..=row.right() - INSET;
        let (top, right) = (row.top(), *x.end());
        let field = Rect::from_min_size(pos2(right - FIELD, top + 2.0), vec2(FIELD, FIELD_HEIGHT));
        Self {
            row,
            label: Rect::from_x_y_ranges(*x.start()..=field.left() - ACTIONS_GAP, field.y_range()),
            track: Rect::from_x_y_ranges(*x.start() - 1.0..=right + 1.0, top + 26.0..=top + 43.0),
            field,
            actions: pos2(field.left() - ACTIONS_GAP, field.center().y),
            words: (row.height() > SHORT_ROW_HEIGHT).then(|| Rect::from_x_y_ranges(x, top + 43.0..=top + 59.0)),
            handle: 6.0,
        }
    }
}
