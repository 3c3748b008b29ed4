//! The point that is read off a chart whose points are no months: the one under the pointer, or one that keys lead to.

use eframe::egui::{EventFilter, Id, Key, Label, PopupAnchor, Pos2, Response, Tooltip, Ui, vec2};

use super::month_tooltip::read_out;
use super::month_walk::{note_walked, pointer_on, pressed_step};
use crate::app::widgets::hover_text_at_pointer;
use crate::words::ControlKind;

/// Between a point and its text by keys.
const BESIDE: f32 = 12.0;

/// A place along each axis of a chart; along the second one it is 0 in a chart of one.
pub(crate) type PointPlace = [usize; 2];

/// The points of a chart.
pub(crate) struct PointGrid {
    /// The chart's kind, for the list of its keys.
    pub(crate) kind: ControlKind,
    /// The points along each axis.
    pub(crate) counts: PointPlace,
    /// The point where keys begin.
    pub(crate) start: PointPlace,
}

/// A point that is read off a chart.
#[derive(Clone, Copy)]
pub(crate) struct ReadPoint {
    /// Its place.
    pub(crate) place: PointPlace,
    /// Whether keys led there.
    pub(crate) is_walked: bool,
}

impl PointGrid {
    /// The point that is read: the one that the pointer finds, or while the chart has the focus the one of the keys.
    pub(crate) fn read(&self, ui: &Ui, response: &Response, find: impl FnOnce(Pos2) -> Option<PointPlace>) -> Option<ReadPoint> {
        let walked = response.has_focus().then(|| self.walk(ui, response));
        let pointed = pointer_on(ui, response).and_then(find).map(|place| ReadPoint { place, is_walked: false });
        pointed.or(walked.map(|place| ReadPoint { place, is_walked: true }))
    }

    /// The place that the keys have led to; each focus begins at the start.
    fn walk(&self, ui: &Ui, chart: &Response) -> PointPlace {
        let has_rows = self.counts[1] > 1;
        let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: has_rows, ..EventFilter::default() };
        note_walked(ui, chart.id, (self.kind, arrows));
        let known = ui.data(|data| data.get_temp(place_of(chart))).filter(|_| !chart.gained_focus());
        let [x, y]: PointPlace = known.unwrap_or(self.start);
        let [x, y] = [x.min(self.counts[0] - 1), y.min(self.counts[1] - 1)];
        let x = pressed_step(ui, (x, self.counts[0]), [Key::ArrowLeft, Key::ArrowRight, Key::Home, Key::End]).unwrap_or(x);
        let y = if has_rows { pressed_step(ui, (y, self.counts[1]), [Key::ArrowDown, Key::ArrowUp, Key::PageDown, Key::PageUp]).unwrap_or(y) } else { y };
        if known != Some([x, y]) {
            ui.data_mut(|data| data.insert_temp(place_of(chart), [x, y]));
            ui.request_repaint();
        }
        [x, y]
    }
}

fn place_of(chart: &Response) -> Id {
    chart.id.with("walked-place")
}

impl ReadPoint {
    /// Shows the text of the point, beside the pointer or beside its place on screen, and has it read out by keys.
    pub(crate) fn text_ui(self, ui: &Ui, response: Response, at: Pos2, text: impl FnOnce() -> String) {
        if !self.is_walked {
            hover_text_at_pointer(response, text);
            return;
        }
        let tooltip = Tooltip::always_open(ui.ctx().clone(), ui.layer_id(), response.id.with("point"), PopupAnchor::Position(at + vec2(BESIDE, 0.0)));
        tooltip.show(|ui| {
            ui.set_max_width(ui.spacing().tooltip_width);
            let text = text();
            ui.add(Label::new(&text));
            read_out(ui, || text.replace('\n', ", "));
        });
    }
}
