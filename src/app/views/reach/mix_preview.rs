//! The effect of a change on its stream, shown beside the income mix while the pointer is on its row.

use std::sync::Arc;

use eframe::egui::{Context, Id};

use super::target_sentence::month_of;
use crate::app::charts::Scene;
use crate::app::ui_state::ChangePreview;
use crate::app::widgets::compute_once;
use crate::drawing::Lever;
use crate::forecast::{Line, deterministic};
use crate::report::{MonthReport, full_label, levers, month};
use crate::words::Money;
use crate::words::reach_view::{ReachChange, ReachSentence};

/// The preview of a lever; `None` where it has no change to make.
pub(super) fn preview(ctx: &Context, scene: &Scene<'_>, lever: &Lever<'_>) -> Option<Arc<ChangePreview>> {
    let plan = scene.plan;
    let (change, needed) = (lever.found(plan)?, lever.needed()?);
    let key = (scene.state(), lever.key, lever.target, needed.to_bits());
    let preview = compute_once(ctx, Id::unique("preview of a change"), key, || {
        let after = change.applied_to(plan).ok()?;
        let after = month(&after, &deterministic(&after), scene.month.t);
        let stream = levers::owner_of(lever.key).map(Line::Stream);
        let amount = |report: &MonthReport| {
            let row = report.rows.iter().find(|row| Some(row.line) == stream);
            Money::of(plan.currency()).whole(row.map_or(report.gross, |row| row.shown))
        };
        let label = report_label(scene.month, stream);
        let (from, to) = (amount(scene.month), amount(&after));
        let reached = ReachSentence::Then { figure: lever.target.figure, month: month_of(scene, lever.target.figure), reached: lever.reached(plan, change) };
        let change = ReachChange { label, month: scene.month.month, from, to };
        Some(Arc::new(ChangePreview {
            title: ReachSentence::At(full_label(plan, lever.key), Lever::shown(plan, lever.key, needed)).to_string(),
            text: format!("{change} {reached}"),
        }))
    });
    preview.as_ref().clone()
}

/// The name of a stream in a month; `None` for all streams.
fn report_label(report: &MonthReport, stream: Option<Line>) -> Option<String> {
    report.rows.iter().find(|row| Some(row.line) == stream).map(|row| row.label.clone())
}
