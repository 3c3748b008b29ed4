//! Real amounts typed month by month: a table of streams by past months.

use std::collections::BTreeMap;

use eframe::egui::{self, Button, Frame, Grid, Id, Key, Label, Margin, Modal, RichText, ScrollArea, TextEdit, Ui};

use crate::app::theme::{self, Palette};
use crate::app::widgets::{buttons_at_right_ui, hover_text, main_button_ui, name_dialog, select_all};
use crate::plan::{Day, Plan, StreamId, YearMonth};
use crate::report::{stream_ids, stream_name};
use crate::session::ActualsAction;
use crate::words::import_sheet::ImportText;
use crate::words::{Blur, DialogText, Money, excerpt, parse_number};

/// The months that are shown at once.
const MONTHS: usize = 6;
/// The first month that can be shown.
const FIRST_YEAR: u16 = 1970;
const WIDTH: f32 = 720.0;
const FIELD: f32 = 76.0;
/// The margins of a field.
const MARGINS: f32 = 8.0;
/// The longest name of a stream that is shown whole.
const NAME: usize = 20;

/// The table while it is open.
pub(super) struct AmountTable {
    /// The last month: this one.
    last: YearMonth,
    /// Pages of months back from it.
    back: usize,
    /// Texts that are being typed, or that are no amounts.
    drafts: BTreeMap<(YearMonth, StreamId), String>,
    refused: Option<String>,
}

/// The action of the table.
pub(super) enum AmountAnswer {
    Close,
    Set(ActualsAction),
}

impl AmountTable {
    /// The table that ends today.
    pub(super) const fn new(today: Day) -> Self {
        Self { last: today.month(), back: 0, drafts: BTreeMap::new(), refused: None }
    }

    /// Shows the table; returns the user's action.
    pub(super) fn ui(&mut self, ctx: &egui::Context, plan: &Plan) -> Option<AmountAnswer> {
        let frame = Frame::popup(&ctx.global_style()).inner_margin(Margin::same(20));
        let response = Modal::new(Id::unique("amounts")).frame(frame).show(ctx, |ui| {
            ui.set_width(WIDTH.min(ctx.content_rect().width() - 60.0));
            ui.spacing_mut().item_spacing.y = 8.0;
            self.content_ui(ui, plan)
        });
        let escaped = ctx.input(|i| i.key_pressed(Key::Escape)) && response.should_close();
        response.inner.or_else(|| escaped.then_some(AmountAnswer::Close))
    }

    fn content_ui(&mut self, ui: &mut Ui, plan: &Plan) -> Option<AmountAnswer> {
        let palette = Palette::of(ui.visuals());
        name_dialog(ui, &ImportText::RealAmounts.to_string());
        ui.label(RichText::new(ImportText::RealAmounts.to_string()).font(theme::question()));
        ui.add(Label::new(RichText::new(ImportText::RealAmountsHint.to_string()).color(palette.dim)).wrap());
        self.pages_ui(ui);
        let most = (ui.ctx().content_rect().height() - 280.0).clamp(120.0, 520.0);
        let set = ScrollArea::both().max_height(most).auto_shrink([false, true]).show(ui, |ui| self.table_ui(ui, plan)).inner;
        if let Some(text) = &self.refused {
            ui.add(Label::new(RichText::new(ImportText::NoAmount(text.clone()).to_string()).color(palette.bad)).wrap());
        }
        let close = DialogText::Close.text();
        let closed = buttons_at_right_ui(ui, &[close], |ui| main_button_ui(ui, close).clicked());
        set.map(AmountAnswer::Set).or_else(|| closed.then_some(AmountAnswer::Close))
    }

    /// The buttons that show other months.
    fn pages_ui(&mut self, ui: &mut Ui) {
        ui.horizontal(|ui| {
            let months = self.months();
            let earlier = ui.add_enabled(months[0].year() > FIRST_YEAR, Button::new("‹"));
            let earlier = earlier.accessible_name(ImportText::Earlier.to_string());
            if hover_text(earlier, || ImportText::Earlier.to_string()).clicked() {
                self.back += 1;
            }
            let later = ui.add_enabled(self.back > 0, Button::new("›"));
            let later = later.accessible_name(ImportText::Later.to_string());
            if hover_text(later, || ImportText::Later.to_string()).clicked() {
                self.back -= 1;
            }
            ui.label(format!("{} – {}", months[0].short(), months[MONTHS - 1].short()));
        });
    }

    /// The months on screen, the earliest first.
    fn months(&self) -> [YearMonth; MONTHS] {
        let last = usize::from(self.last.year() - FIRST_YEAR) * 12 + self.last.index_in_year();
        let first = last.saturating_sub(self.back * MONTHS + MONTHS - 1);
        std::array::from_fn(|n| month_at(first + n).unwrap_or(self.last))
    }

    fn table_ui(&mut self, ui: &mut Ui, plan: &Plan) -> Option<ActualsAction> {
        let (months, money) = (self.months(), Money::of(plan.currency()));
        let mut set = None;
        Grid::new(Id::unique("real amounts")).num_columns(1 + MONTHS).min_col_width(FIELD + MARGINS).spacing([6.0, 4.0]).show(ui, |ui| {
            let dim = Palette::of(ui.visuals()).dim;
            ui.label("");
            for month in months {
                ui.label(RichText::new(month.short()).font(theme::note()).color(dim));
            }
            ui.end_row();
            for stream in stream_ids(plan) {
                let name = stream_name(plan, stream);
                let fits = name.chars().count() <= NAME;
                ui.label(if fits { name.to_owned() } else { excerpt(stream.short_name(name), NAME) });
                for month in months {
                    set = self.cell_ui(ui, plan, (month, stream)).or(set.take());
                }
                ui.end_row();
            }
            ui.label(RichText::new(ImportText::Sum.to_string()).font(theme::strong()));
            for month in months {
                let sum: f64 = stream_ids(plan).filter_map(|stream| plan.actuals().earned(month, stream)).sum();
                ui.label(RichText::new(money.whole(sum)).font(theme::strong()));
            }
            ui.end_row();
        });
        set
    }

    /// The field of a stream in a month; returns the amount once it is typed.
    fn cell_ui(&mut self, ui: &mut Ui, plan: &Plan, of: (YearMonth, StreamId)) -> Option<ActualsAction> {
        let (money, (month, stream)) = (Money::of(plan.currency()), of);
        let known = plan.actuals().earned(month, stream);
        let id = Id::unique(("earned", month, stream));
        let blur = if ui.memory(|memory| memory.has_focus(id)) { Blur::Off } else { Blur::current() };
        let shown = || known.map_or_else(String::new, |amount| blur.within(|| if amount.fract() == 0.0 { money.whole(amount) } else { money.cents(amount) }));
        let mut text = self.drafts.get(&of).cloned().unwrap_or_else(shown);
        let field = ui.add(TextEdit::singleline(&mut text).id(id).desired_width(FIELD).align(egui::Align2::RIGHT_CENTER));
        ui.ctx().accesskit_node_builder(id, |node| node.set_label(ImportText::AmountOf(stream_name(plan, stream).to_owned(), month).to_string()));
        if field.gained_focus() {
            select_all(ui, id);
        }
        if field.changed() {
            self.drafts.insert(of, text.clone());
        }
        if !field.lost_focus() || ui.input(|i| i.key_pressed(Key::Escape)) {
            return None;
        }
        let typed = self.drafts.get(&of)?.trim();
        let earned = if typed.is_empty() { Ok(None) } else { parse_number(typed).ok().and_then(|typed| typed.amount_in(plan.currency())).map(Some).ok_or(()) };
        if let Ok(earned) = earned {
            self.drafts.remove(&of);
            self.refused = None;
            (earned != known).then_some(ActualsAction::TypeEarned(month, stream, earned))
        } else {
            self.refused = Some(typed.to_owned());
            None
        }
    }
}

/// A month by its number from January 1970 on.
fn month_at(number: usize) -> Option<YearMonth> {
    let (year, month) = (u16::try_from(number / 12).ok()?, u8::try_from(number % 12 + 1).ok()?);
    YearMonth::new(FIRST_YEAR + year, month).ok()
}
