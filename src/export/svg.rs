//! A drawing as SVG.

use std::fmt::Write;

use crate::drawing::{Align, Colours, Cut, Drawing, Element, Ink, Metrics, Pattern, Pen, PlacedText, Point, Rect};
use crate::file::SVG_METADATA;

/// The texts of an SVG that are not drawn.
#[derive(Clone, Copy, Debug)]
pub(super) struct SvgTexts<'a> {
    /// Its title, for a screen reader.
    pub(super) title: &'a str,
    /// Its description.
    pub(super) description: &'a str,
    /// The text of the plan inside, if it is.
    pub(super) plan: Option<&'a str>,
    /// The rules of the fonts inside.
    pub(super) fonts: &'a str,
}

/// A drawing as SVG, in these colours.
pub(super) fn svg(drawing: &Drawing, colours: &Colours, texts: &SvgTexts<'_>) -> String {
    let mut writer = Writer { out: String::new(), colours, clips: 0 };
    let (width, height) = (number(drawing.size.width), number(drawing.size.height));
    writer
        .put(format_args!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\">\n"));
    if let Some(plan) = texts.plan {
        writer.put(format_args!("{}{}{}\n", SVG_METADATA.0, escaped(plan), SVG_METADATA.1));
    }
    writer.put(format_args!("<title>{}</title>\n<desc>{}</desc>\n", escaped(texts.title), escaped(texts.description)));
    if !texts.fonts.is_empty() {
        writer.put(format_args!("<style>{}</style>\n", texts.fonts));
    }
    writer.put(format_args!("<rect width=\"{width}\" height=\"{height}\" fill=\"{}\"/>\n", hex(colours.panel)));
    writer.put(format_args!("<g font-family=\"Inter, sans-serif\" style=\"font-kerning:none\">\n"));
    writer.all(&drawing.elements);
    writer.put(format_args!("</g>\n</svg>\n"));
    writer.out
}

struct Writer<'a> {
    out: String,
    colours: &'a Colours,
    /// The clipped parts so far.
    clips: usize,
}

impl Writer<'_> {
    fn put(&mut self, text: std::fmt::Arguments<'_>) {
        // Memory takes every letter.
        self.out.write_fmt(text).unwrap_or_default();
    }

    fn all(&mut self, elements: &[Element]) {
        for element in elements {
            self.one(element);
        }
    }

    fn one(&mut self, element: &Element) {
        match element {
            Element::Area { upper, lower, ink } => {
                let outline: Vec<Point> = upper.iter().chain(lower.iter().rev()).copied().collect();
                let fill = self.fill(*ink);
                self.put(format_args!("<polygon points=\"{}\"{fill}/>\n", points(&outline)));
            }
            Element::Polygon(corners, ink) => {
                let fill = self.fill(*ink);
                self.put(format_args!("<polygon points=\"{}\"{fill}/>\n", points(corners)));
            }
            Element::Line(through, pen) => {
                let stroke = self.stroke(*pen);
                self.put(format_args!("<polyline points=\"{}\" fill=\"none\"{stroke}/>\n", points(through)));
            }
            Element::Segment(ends, pen) => {
                let stroke = self.stroke(*pen);
                let [from, to] = on_pixels(*ends, pen.width);
                let [x1, y1, x2, y2] = [from.x, from.y, to.x, to.y].map(number);
                self.put(format_args!("<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\"{stroke}/>\n"));
            }
            Element::Box { rect, corner, fill, edge } => self.rect(rect, *corner, *fill, *edge),
            Element::Circle { center, radius, fill, edge } => {
                let look = format!("{}{}", self.fill(*fill), self.stroke(*edge));
                let [x, y, r] = [center.x, center.y, *radius].map(number);
                self.put(format_args!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\"{look}/>\n"));
            }
            Element::Text(text) => self.text(text),
            Element::Clipped(rect, inside) => {
                self.clips += 1;
                let id = self.clips;
                self.put(format_args!("<clipPath id=\"c{id}\"><rect{}/></clipPath>\n<g clip-path=\"url(#c{id})\">\n", ends(rect)));
                self.all(inside);
                self.put(format_args!("</g>\n"));
            }
        }
    }

    /// A rectangle; the middle of its edge is half a thickness inside.
    fn rect(&mut self, rect: &Rect, corner: f32, fill: Option<Ink>, edge: Option<Pen>) {
        let half = edge.map_or(0.0, |pen| pen.width / 2.0);
        let fill = fill.map_or_else(|| " fill=\"none\"".to_owned(), |ink| self.fill(ink));
        let stroke = edge.map_or_else(String::new, |pen| self.stroke(pen));
        self.put(format_args!("<rect{} rx=\"{}\"{fill}{stroke}/>\n", ends(&rect.grown(-half, -half)), number(corner)));
    }

    fn text(&mut self, text: &PlacedText) {
        let PlacedText { align, font, role, .. } = text;
        let anchor = match align {
            Align::Left => "",
            Align::Middle => " text-anchor=\"middle\"",
            Align::Right => " text-anchor=\"end\"",
        };
        let weight = if font.cut == Cut::Semibold { " font-family=\"Inter SemiBold, Inter, sans-serif\" font-weight=\"600\"" } else { "" };
        let (size, fill) = (number(font.size), hex(self.colours.of(*role)));
        for (line, place) in text.lines() {
            let x = match align {
                Align::Left => place.left(),
                Align::Middle => place.center().x,
                Align::Right => place.right(),
            };
            let (x, y) = (number(x), number(Metrics::of(font.cut).base_line(&place, font.size)));
            self.put(format_args!("<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\"{weight}{anchor} fill=\"{fill}\">{}</text>\n", escaped(line)));
        }
    }

    fn fill(&self, ink: Ink) -> String {
        format!(" fill=\"{}\"{}", hex(self.colours.of(ink.role)), opacity("fill", ink))
    }

    fn stroke(&self, pen: Pen) -> String {
        let (color, opacity) = (hex(self.colours.of(pen.ink.role)), opacity("stroke", pen.ink));
        match pen.pattern {
            Pattern::Solid => format!(" stroke=\"{color}\" stroke-width=\"{}\"{opacity}", number(pen.width)),
            Pattern::Dashed(dash, gap) => {
                format!(" stroke=\"{color}\" stroke-width=\"{}\" stroke-dasharray=\"{} {}\"{opacity}", number(pen.width), number(dash), number(gap))
            }
            // A dash without length has round ends: a dot.
            Pattern::Dotted(apart) => {
                let (width, apart) = (number(2.0 * pen.width), number(apart));
                format!(" stroke=\"{color}\" stroke-width=\"{width}\" stroke-linecap=\"round\" stroke-dasharray=\"0 {apart}\"{opacity}")
            }
        }
    }
}

fn opacity(of: &str, ink: Ink) -> String {
    if ink.strength < 1.0 { format!(" {of}-opacity=\"{}\"", number(ink.strength)) } else { String::new() }
}

/// Level and upright lines cover whole pixels.
fn on_pixels([from, to]: [Point; 2], width: f32) -> [Point; 2] {
    let on_pixel = |place: f32| if width.round() % 2.0 == 1.0 { place.floor() + 0.5 } else { place.round() };
    if from.y == to.y {
        [from, to].map(|end| Point::new(end.x, on_pixel(end.y)))
    } else if from.x == to.x {
        [from, to].map(|end| Point::new(on_pixel(end.x), end.y))
    } else {
        [from, to]
    }
}

fn ends(rect: &Rect) -> String {
    let [x, y, width, height] = [rect.left(), rect.top(), rect.width().max(0.0), rect.height().max(0.0)].map(number);
    format!(" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"")
}

fn points(points: &[Point]) -> String {
    points.iter().map(|point| format!("{},{}", number(point.x), number(point.y))).collect::<Vec<_>>().join(" ")
}

/// A place with two decimals at most.
fn number(place: f32) -> String {
    let text = format!("{place:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

fn hex(colour: u32) -> String {
    format!("#{colour:06x}")
}

/// A text without the letters that XML reads as its own.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\r' => escaped.push_str("&#13;"),
            // XML has no place for other control characters.
            '\n' | '\t' => escaped.push(letter),
            _ if letter.is_control() => escaped.push('\u{fffd}'),
            _ => escaped.push(letter),
        }
    }
    escaped
}
