//! Where a number comes from: what the default rests on, every published claim on the slider's own scale, and one's own note.

use eframe::egui::{self, Align, Button, Color32, DragValue, Layout, Order, RichText, Role, ScrollArea, Sense, Stroke, TextEdit, Ui, WidgetInfo, pos2, vec2};

use crate::app::action::Action;
use crate::app::theme::{self, Palette};
use crate::app::view::Account;
use crate::app::widgets::Scale;
use crate::ledger::{Age, Claim, Date, Ledger, Origin};
use crate::plan::{Assumption, Entry, Key, LONGEST_NOTE, Plan, Range};
use crate::report::sources::{Effect, claimed, claimed_span, dated, effect, fee_idea, fee_of_idea, origin, support};
use crate::report::{self, Money, shown};
use crate::session::{self, Edit, Gesture};

/// What the panel is about and made of.
pub struct ClaimsInputs<'a> {
    /// The number.
    pub of: Assumption,
    /// The plan as it stands.
    pub plan: &'a Plan,
    /// Where the numbers come from.
    pub ledger: &'a Ledger,
    /// The day that tells what is stale.
    pub today: Date,
    /// Where the panel begins.
    pub left: f32,
}

const WIDTH: f32 = 512.0;
const VALUE: f32 = 74.0;
const EFFECT: f32 = 118.0;
const BAR: f32 = 8.0;

/// Shows the panel beside the sliders; gives what the user wants.
pub fn claims_ui(ui: &Ui, inputs: &ClaimsInputs<'_>, note: &mut Option<(Assumption, String)>, account: &mut Account) -> Vec<Action> {
    let palette = Palette::of(ui.visuals());
    let screen = ui.ctx().content_rect();
    let left = inputs.left.min(screen.right() - 320.0);
    let mut actions = Vec::new();
    // The Escape that leaves the note does not close the panel too.
    let noting = note.is_some();
    let area = egui::Area::new(egui::Id::unique("sources")).order(Order::Middle).fixed_pos(pos2(left, theme::TOP_BAR + 8.0));
    area.show(ui.ctx(), |ui| {
        if !inputs_enabled(ui) {
            ui.disable();
        }
        let frame = egui::Frame::popup(ui.style()).fill(palette.panel).inner_margin(egui::Margin::same(14));
        frame.show(ui, |ui| {
            ui.set_width((WIDTH).min(screen.right() - left - 40.0));
            ui.spacing_mut().item_spacing.y = theme::SMALL_GAP;
            let most = screen.height() - theme::TOP_BAR - theme::STATUS_BAR - 48.0;
            head_ui(ui, inputs, &mut actions);
            ScrollArea::vertical().max_height(most - 30.0).min_scrolled_height(most - 30.0).auto_shrink([false, true]).show(ui, |ui| {
                // The bar that scrolls lies beside the text.
                ui.set_max_width(ui.available_width() - BAR);
                actions.extend(body_ui(ui, inputs, note, account));
            });
        });
    });
    if ui.input(|i| i.key_pressed(egui::Key::Escape)) && !noting && !ui.ctx().text_edit_focused() && !egui::Popup::is_any_open(ui.ctx()) {
        actions.push(Action::Sources(None));
    }
    actions
}

/// A modal dialog has the word while it is open.
fn inputs_enabled(ui: &Ui) -> bool {
    ui.memory(|memory| memory.top_modal_layer().is_none())
}

fn head_ui(ui: &mut Ui, inputs: &ClaimsInputs<'_>, actions: &mut Vec<Action>) {
    ui.horizontal(|ui| {
        ui.label(RichText::new(report::full_label(inputs.plan, Key::Assumption(inputs.of))).font(theme::title()));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let close = ui.add(Button::new("×").frame_when_inactive(false));
            close.widget_info(|| WidgetInfo::labeled(Role::Button, true, "Close the sources"));
            if close.clicked() {
                actions.push(Action::Sources(None));
            }
        });
    });
}

fn body_ui(ui: &mut Ui, inputs: &ClaimsInputs<'_>, note: &mut Option<(Assumption, String)>, account: &mut Account) -> Vec<Action> {
    let palette = Palette::of(ui.visuals());
    let ClaimsInputs { of, plan, ledger, today, .. } = *inputs;
    let mut actions = Vec::new();
    ui.label(RichText::new(Key::Assumption(of).help()).font(theme::note()).color(palette.dim));
    ui.add_space(theme::SMALL_GAP);
    actions.extend(now_ui(ui, inputs));
    ui.add_space(theme::SMALL_GAP);
    actions.extend(note_ui(ui, inputs, note));
    let mut claims: Vec<&Claim> = ledger.about(of).collect();
    claims.sort_by(|a, b| a.value.total_cmp(&b.value));
    if !claims.is_empty() {
        ui.add_space(theme::GAP);
        let taken: Vec<Option<Plan>> = claims.iter().map(|claim| claim.is_offered().then(|| claim.taken_into(plan).ok()).flatten()).collect();
        let effects: Vec<Option<Effect>> = taken.iter().map(|taken| taken.as_ref().map(|taken| effect(plan, taken))).collect();
        let count = if claims.len() == 1 { "One published claim".to_owned() } else { format!("{} published claims", claims.len()) };
        ui.label(RichText::new(count).font(theme::strong()));
        ui.label(RichText::new(spread(&effects)).color(palette.dim));
        strip_ui(ui, inputs, &claims);
        for ((claim, taken), effect) in claims.iter().zip(taken).zip(&effects) {
            ui.add_space(6.0);
            let is_now = plan.source_of(of) == Some(claim.reference().as_str());
            if claim_ui(ui, claim, plan, today, effect.as_ref().map(|effect| (effect, is_now)))
                && let Some(taken) = taken
            {
                actions.push(Action::Session(session::Action::WriteBack(Box::new(taken), None)));
            }
        }
    }
    if of == Assumption::FeePerDeal {
        ui.add_space(theme::GAP);
        actions.extend(idea_ui(ui, inputs, account));
    }
    let background: Vec<&Claim> = ledger.background(of).collect();
    if !background.is_empty() {
        ui.add_space(theme::GAP);
        ui.label(RichText::new("Background").font(theme::strong()));
        for claim in background {
            ui.add_space(theme::SMALL_GAP);
            background_ui(ui, claim, plan, today);
        }
    }
    ui.add_space(theme::SMALL_GAP);
    actions
}

/// The number as it is, where that comes from, and the way back to the default.
fn now_ui(ui: &mut Ui, inputs: &ClaimsInputs<'_>) -> Option<Action> {
    let palette = Palette::of(ui.visuals());
    let ClaimsInputs { of, plan, ledger, today, .. } = *inputs;
    let (key, spec) = (Key::Assumption(of), of.spec());
    let value = shown(plan.value(of), spec.quantity, Money::of(plan.currency()));
    let from = ledger.origin(plan, of);
    let word = match from {
        Origin::Default(_) => "default",
        Origin::Taken(..) => "sourced",
        Origin::Yours => "yours",
        Origin::GiftTable => "by name",
    };
    let mut back = None;
    ui.horizontal(|ui| {
        ui.label(RichText::new(value).font(theme::question()));
        let frame =
            egui::Frame::new().fill(palette.card).corner_radius(egui::CornerRadius::same(theme::SMALL_RADIUS)).inner_margin(egui::Margin::symmetric(6, 1));
        frame.show(ui, |ui| ui.label(RichText::new(word).font(theme::note()).color(palette.dim)));
        if !matches!(from, Origin::Default(_) | Origin::GiftTable) {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let default = shown(spec.default, spec.quantity, Money::of(plan.currency()));
                if ui.button(format!("Reset to the default, {default}")).clicked() {
                    let entry = spec.range.map_or(Entry::Exact(spec.default), |(low, high)| Entry::Ranged { value: spec.default, range: Range { low, high } });
                    let mut plan = plan.clone();
                    if plan.set(key, entry.clone()).and_then(|()| plan.set_source_of(of, "")).is_ok() {
                        back = Some(Action::Session(session::Action::WriteBack(Box::new(plan), None)));
                    }
                }
            });
        }
    });
    let mut said = origin(plan, ledger, of, today);
    if let Some(first) = said.get(..1).map(str::to_uppercase) {
        said.replace_range(..1, &first);
    }
    if matches!(from, Origin::Yours) {
        "Your own number; the default and the published claims are below.".clone_into(&mut said);
    }
    ui.label(RichText::new(said).color(palette.dim));
    if !matches!(from, Origin::Default(_)) {
        let default =
            ledger.basis(of).map_or_else(|| "our own assumption".to_owned(), |claim| format!("{} ({}, {})", claim.text, claim.site(), dated(claim, today)));
        let text = format!("Default {}: {default}", shown(spec.default, spec.quantity, Money::of(plan.currency())));
        ui.label(RichText::new(text).font(theme::note()).color(palette.faint));
    }
    back
}

/// How far the claims would move an average month: "They would make this plan −$665 to +$426 a month, as set."
fn spread(effects: &[Option<Effect>]) -> String {
    let mut known: Vec<&Effect> = effects.iter().flatten().collect();
    known.sort_by(|a, b| a.per_month.total_cmp(&b.per_month));
    match known.as_slice() {
        [] => "For information only: none fits the plan.".to_owned(),
        [first, .., last] if first.text != last.text => {
            format!("They would change the plan by {} to {}, as set.", first.text.trim_end_matches(" a month"), last.text)
        }
        [first, ..] => format!("Change in the plan: {}, as set.", first.text),
    }
}

/// Every claim as a dot on the slider's own scale, the plan's value among them.
fn strip_ui(ui: &mut Ui, inputs: &ClaimsInputs<'_>, claims: &[&Claim]) {
    const DOT: f32 = 4.0;
    const STEP: f32 = 9.0;
    let palette = Palette::of(ui.visuals());
    let ClaimsInputs { of, plan, today, .. } = *inputs;
    let scale = Scale::of(of.spec(), plan.value(Assumption::CurrencyPerUsd));
    let width = ui.available_width();
    #[expect(clippy::cast_possible_truncation, reason = "a place on screen needs no more")]
    let place = |value: f64| DOT + 2.0 + scale.place(value) as f32 * (width - 2.0 * (DOT + 2.0));
    // Dots that would lie on each other stand on each other.
    let mut placed: Vec<(f32, usize)> = Vec::new();
    for claim in claims {
        let x = place(claim.in_plan(claim.value, plan));
        let level = placed.iter().filter(|(other, _)| (other - x).abs() < 2.0 * DOT).map(|(_, level)| level + 1).max().unwrap_or_default();
        placed.push((x, level));
    }
    let levels: f32 = placed.iter().map(|(_, level)| *level).fold(0.0, |most, level| f32::max(most, f32::from(u16::try_from(level).unwrap_or(u16::MAX))));
    let (rect, response) = ui.allocate_exact_size(vec2(width, levels * STEP + 42.0), Sense::hover());
    let now = shown(plan.value(of), of.spec().quantity, Money::of(plan.currency()));
    response.widget_info(|| {
        WidgetInfo::labeled(Role::Image, true, format!("{} claims on the scale of the slider; yours is at {now}; the list below has each", claims.len()))
    });
    let y = rect.bottom() - 22.0;
    let painter = ui.painter();
    painter.hline(rect.x_range(), y, Stroke::new(2.0, palette.line));
    let pointer = response.hover_pos();
    let mut told = None;
    for (claim, (x, level)) in claims.iter().zip(&placed) {
        let center = pos2(rect.left() + x, y - STEP * f32::from(u16::try_from(*level).unwrap_or(u16::MAX)));
        let is_near = pointer.is_some_and(|pointer| pointer.distance(center) < DOT + 2.0);
        let color = if is_near { palette.text } else { palette.dim };
        if claim.is_offered() {
            painter.circle(center, DOT, if claim.age(today) == Age::Fresh { color } else { color.gamma_multiply(0.55) }, Stroke::new(1.0, palette.panel));
        } else {
            painter.circle(center, DOT - 0.5, palette.panel, Stroke::new(1.2, color));
        }
        if is_near {
            told = Some(format!("{}: {}\n{}, {}", claimed(claim, claim.value, plan), claim.text, claim.site(), dated(claim, today)));
        }
    }
    let at = rect.left() + place(plan.value(of));
    painter.circle(pos2(at, y), DOT + 2.0, palette.accent, Stroke::new(2.0, palette.panel));
    let ends = [(scale.low(), rect.left(), egui::Align2::LEFT_CENTER), (scale.high(), rect.right(), egui::Align2::RIGHT_CENTER)];
    let mark = painter.layout_no_wrap(format!("now {now}"), theme::chart_label(), palette.accent);
    let x = (at - mark.size().x / 2.0).clamp(rect.left(), rect.right() - mark.size().x);
    let taken = x - 8.0..=x + mark.size().x + 8.0;
    for (value, x, align) in ends {
        let text = painter.layout_no_wrap(shown(value, of.spec().quantity, Money::of(plan.currency())), theme::note(), palette.faint);
        let left = if align == egui::Align2::LEFT_CENTER { x } else { x - text.size().x };
        if !taken.contains(&left) && !taken.contains(&(left + text.size().x)) {
            painter.galley(pos2(left, y + 9.0), text, palette.faint);
        }
    }
    painter.galley(pos2(x, y + 9.0), mark, palette.accent);
    if let Some(told) = told {
        response.on_hover_text_at_pointer(told);
    }
}

/// One claim with what it would make of the plan; `true` when it is to be taken over.
fn claim_ui(ui: &mut Ui, claim: &Claim, plan: &Plan, today: Date, effect: Option<(&Effect, bool)>) -> bool {
    let palette = Palette::of(ui.visuals());
    let mut wanted = false;
    let middle = ui.available_width() - VALUE - EFFECT - 16.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 0.0);
        column_ui(ui, VALUE, Align::Min, |ui| {
            ui.label(RichText::new(claimed(claim, claim.value, plan)).font(theme::strong()));
            if let Some(span) = claimed_span(claim, plan) {
                ui.label(RichText::new(span).font(theme::note()).color(palette.faint));
            }
        });
        column_ui(ui, middle, Align::Min, |ui| {
            ui.label(claim.text.as_str()).on_hover_text(details(claim));
            source_ui(ui, claim, today);
        });
        ui.spacing_mut().item_spacing.y = 2.0;
        column_ui(ui, EFFECT, Align::Max, |ui| match effect {
            None => {
                let why = if claim.has(crate::ledger::Tag::LowerBound) { "“or more”: no single value" } else { "outside the limits" };
                ui.label(RichText::new(why).font(theme::note()).color(palette.faint));
            }
            Some((effect, is_now)) => {
                let color: Color32 = match effect.per_month {
                    gain if gain > 0.0 => palette.good,
                    loss if loss < 0.0 => palette.bad,
                    _ => palette.dim,
                };
                ui.label(RichText::new(&effect.text).font(theme::note()).color(color));
                if is_now {
                    ui.label(RichText::new("sourced").font(theme::note()).color(palette.faint));
                } else {
                    ui.spacing_mut().button_padding = vec2(8.0, 1.0);
                    let button = ui.add(Button::new(RichText::new("Use").font(theme::note())));
                    button.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("Use {}: {}", claimed(claim, claim.value, plan), claim.reference())));
                    wanted = button.clicked();
                }
            }
        });
    });
    wanted
}

/// What else there is to know of a claim.
fn details(claim: &Claim) -> String {
    let read = claim.read.map_or_else(String::new, |day| format!("\nRead on {day}"));
    let note = if claim.note.is_empty() { String::new() } else { format!("\n\n{}", claim.note) };
    format!("{}{read}{note}", claim.source)
}

/// Who says so, when, and how well it is supported; what is old says so.
fn source_ui(ui: &mut Ui, claim: &Claim, today: Date) {
    let palette = Palette::of(ui.visuals());
    let mut job = egui::text::LayoutJob::default();
    let mut add = |text: &str, color: Color32| job.append(text, 0.0, egui::TextFormat::simple(theme::note(), color));
    add(claim.site(), palette.dim);
    match (&claim.date, claim.age(today)) {
        (Some(date), Age::Stale) => {
            add(&format!(", {date} "), palette.dim);
            add("stale", palette.caution);
        }
        (Some(date), _) => add(&format!(", {date}"), palette.dim),
        (None, _) => {
            add(", ", palette.dim);
            add("no date", palette.caution);
        }
    }
    if let Some(confidence) = claim.confidence {
        add(&format!(", {}", support(confidence)), palette.dim);
    }
    ui.label(job).on_hover_text(details(claim));
}

fn background_ui(ui: &mut Ui, claim: &Claim, plan: &Plan, today: Date) {
    let span = claimed_span(claim, plan).map_or_else(String::new, |span| format!(" ({span})"));
    ui.label(format!("{}: {}{span}", claim.text, claimed(claim, claim.value, plan)));
    source_ui(ui, claim, today);
}

fn column_ui(ui: &mut Ui, width: f32, align: Align, content: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(align), |ui| {
        ui.set_width(width);
        content(ui);
    });
}

/// What one might ask of a brand; shown, never forced.
fn idea_ui(ui: &mut Ui, inputs: &ClaimsInputs<'_>, account: &mut Account) -> Option<Action> {
    let palette = Palette::of(ui.visuals());
    let ClaimsInputs { plan, ledger, .. } = *inputs;
    let mut taken = None;
    ui.label(RichText::new("What could you charge?").font(theme::strong()));
    ui.horizontal_wrapped(|ui| {
        let number = |text: &str| report::number::parse(text).ok().map(|typed| typed.value);
        let field = |ui: &mut Ui, name: &str, field: DragValue<'_>| {
            let label = ui.label(RichText::new(name).color(palette.dim));
            ui.add(field).labelled_by(label.id);
        };
        let counted = |value: f64| report::plain(value.round());
        field(
            ui,
            "Followers",
            DragValue::new(&mut account.followers)
                .range(0..=1_000_000_000_u64)
                .speed(100.0)
                .custom_formatter(move |value, _| counted(value))
                .custom_parser(number),
        );
        field(
            ui,
            "engagement",
            DragValue::new(&mut account.engagement)
                .range(0.0..=1.0)
                .speed(0.001)
                .custom_formatter(|value, _| report::percent((value * 1_000.0).round() / 1_000.0))
                .custom_parser(|text| report::number::parse(text).ok().map(|typed| if typed.percent { typed.value } else { typed.value / 100.0 })),
        );
        field(
            ui,
            "views a post",
            DragValue::new(&mut account.views).range(0.0..=1e9).speed(100.0).custom_formatter(move |value, _| counted(value)).custom_parser(number),
        );
    });
    match ledger.fee_idea(account.followers, account.engagement, account.views) {
        None => {
            ui.label(RichText::new("No published claim covers an account like this.").color(palette.dim));
        }
        Some(idea) => {
            ui.label(RichText::new(fee_idea(&idea, plan)).color(palette.dim));
            let fee = fee_of_idea(&idea, plan);
            let text = format!("Use {}", Money::of(plan.currency()).rate(fee));
            if ui.button(text).on_hover_text("Sets the fee per deal as a number of your own").clicked() {
                let key = Key::Assumption(Assumption::FeePerDeal);
                taken = Some(Action::from(Edit { key, entry: Entry::Value(fee), gesture: Gesture::Once }));
            }
        }
    }
    taken
}

/// One's own note, taken over when the field is left.
fn note_ui(ui: &mut Ui, inputs: &ClaimsInputs<'_>, draft: &mut Option<(Assumption, String)>) -> Option<Action> {
    let kept = inputs.plan.note_on(inputs.of).unwrap_or_default();
    let mut text = draft.take().filter(|(of, _)| *of == inputs.of).map_or_else(|| kept.to_owned(), |(_, text)| text);
    let label = ui.label(RichText::new("Your note").font(theme::strong()));
    let field = TextEdit::multiline(&mut text)
        .id(egui::Id::unique("note on a number"))
        .desired_rows(2)
        .desired_width(f32::INFINITY)
        .char_limit(LONGEST_NOTE)
        .hint_text("Its source, or a reminder");
    let response = ui.add(field).labelled_by(label.id);
    if response.has_focus() {
        *draft = Some((inputs.of, text));
        return None;
    }
    let left_as_it_was = response.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Escape));
    (!left_as_it_was && text.trim() != kept).then_some(Action::Session(session::Action::Note(inputs.of, text)))
}
