//! A view of a plan as a picture, with the plan inside.

mod picture_source;
mod png_file;
mod view_drawing;

use std::sync::atomic::AtomicBool;

pub use self::picture_source::{PictureFormat, PictureLines, PictureLook, PictureSource, PictureView, PlanInside, ReachAsked};
use self::png_file::png;
use super::ExportError;
use super::provenance::provenance;
use super::svg::{SvgTexts, svg};
use super::web_fonts::web_fonts;
use crate::drawing::{Align, Canvas, Drawing, Font, HAIRLINE, Hang, Pen, Point, Rect, Role, Ruler, Size, StyledText, TypefaceRuler};
use crate::file;
use crate::forecast::futures::{Engine, Stopped};
use crate::plan::Variant;
use crate::report::scenario_name;
use crate::words::report::Title;
use crate::words::{MonthText, printable};

/// The size of a picture, in points; many rows make it higher.
const SIZE: Size = Size { width: 1200.0, height: 675.0 };
const MARGIN: f32 = 32.0;
/// Room for the question, and for the lines below the chart.
const HEAD: f32 = 58.0;
const FOOT: f32 = 30.0;

/// The bytes of a picture.
///
/// # Errors
/// `stop` being set, and a drawing that cannot be painted.
pub fn picture(source: &PictureSource<'_>, look: &PictureLook, engine: &mut Engine, stop: &AtomicBool) -> Result<Vec<u8>, ExportError> {
    let drawing = drawing(source, look.lines, &TypefaceRuler, (engine, stop))?;
    let plan = (look.plan == PlanInside::Kept).then(|| file::write(source.plan));
    let description = provenance(source.ledger, source.today).iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    let texts = SvgTexts { title: &title(source), description: &description, plan: plan.as_deref(), fonts: "" };
    Ok(match look.format {
        PictureFormat::Svg => svg(&drawing, look.colours, &SvgTexts { fonts: &web_fonts(&drawing), ..texts }).into_bytes(),
        PictureFormat::Png(scale) => png(&svg(&drawing, look.colours, &SvgTexts { plan: None, ..texts }), scale, &texts)?,
    })
}

/// The picture as plain geometry, with these measures of texts.
///
/// # Errors
/// `stop` being set.
pub fn drawing(source: &PictureSource<'_>, lines: PictureLines, ruler: &dyn Ruler, work: (&mut Engine, &AtomicBool)) -> Result<Drawing, Stopped> {
    let mut canvas = Canvas::new(ruler);
    let within = Rect::from_ends((MARGIN, SIZE.width - MARGIN), (MARGIN, SIZE.height - MARGIN));
    let (head, foot) = if lines == PictureLines::Shown { (HEAD, FOOT) } else { (0.0, 0.0) };
    let chart = Rect::from_ends(within.across(), (within.top() + head, within.bottom() - foot));
    let bottom = view_drawing::draw(&mut canvas, source, chart, work)? + foot;
    if lines == PictureLines::Shown {
        draw_head(&mut canvas, source, within);
        draw_foot(&mut canvas, source, within.with_bottom(bottom));
    }
    // Whole: a part of a pixel would be a line at the lower edge of a picture.
    Ok(Drawing { size: Size { height: (bottom + MARGIN).ceil(), ..SIZE }, elements: canvas.into_elements() })
}

/// The name of the plan and of a scenario, and the question.
fn title(source: &PictureSource<'_>) -> String {
    format!("{}: {}", name(source), source.view.question())
}

/// The name of the plan, and of the scenario that is drawn.
fn name(source: &PictureSource<'_>) -> String {
    match source.shown {
        Variant::Base => source.plan.name().to_owned(),
        Variant::Scenario(_) => format!("{}: {}", source.plan.name(), scenario_name(source.plan, source.shown)),
    }
}

fn draw_head(canvas: &mut Canvas<'_>, source: &PictureSource<'_>, within: Rect) {
    let question = StyledText::new(source.view.question(), Font::QUESTION, Role::Text);
    let right = canvas.text(within.min, (Align::Left, Hang::Top), &question).right();
    let name = canvas.shortened(&printable(&name(source)), Font::STRONG, within.right() - right - MARGIN);
    canvas.text(Point::new(within.right(), within.top() + 4.0), (Align::Right, Hang::Top), &StyledText::new(&name, Font::STRONG, Role::Text));
    let line = line(source);
    canvas.text(Point::new(within.left(), within.top() + 26.0), (Align::Left, Hang::Top), &StyledText::new(&line, Font::BODY, Role::Dim));
}

/// The month of a view of one, or all months with their currency.
fn line(source: &PictureSource<'_>) -> String {
    let plan = source.plan.flattened(source.shown);
    match source.view {
        PictureView::Month | PictureView::Others => {
            let t = source.month.min(plan.months() - 1);
            MonthText::Line(plan.start_month().plus(t), t + 1, plan.months()).to_string()
        }
        _ => Title::Span { currency: plan.currency(), first: plan.start_month(), months: plan.months() }.to_string(),
    }
}

fn draw_foot(canvas: &mut Canvas<'_>, source: &PictureSource<'_>, within: Rect) {
    canvas.level(within.across(), within.bottom() - 20.0, Pen::solid(HAIRLINE, Role::Grid));
    let mut lines = provenance(source.ledger, source.today).into_iter().map(|line| line.to_string());
    let promise = lines.next().unwrap_or_default();
    canvas.text(Point::new(within.left(), within.bottom()), (Align::Left, Hang::Bottom), &StyledText::new(&promise, Font::LABEL, Role::Dim));
    let origin = lines.collect::<Vec<_>>().join(" · ");
    canvas.text(within.max, (Align::Right, Hang::Bottom), &StyledText::new(&origin, Font::NOTE, Role::Faint));
}
