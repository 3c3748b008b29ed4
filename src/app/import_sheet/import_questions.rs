//! The questions that a file leaves open, each with its choices. An answer can be changed.

use eframe::egui::{ComboBox, Key, Response, RichText, TextEdit, Ui};

use super::typed_answers::TypedAnswers;
use crate::app::theme::Palette;
use crate::app::widgets::{PickerRow, choice_ui, picker_ui};
use crate::import::{AmountUnit, EarningsUnit, ImportAnswers};
use crate::plan::{Currency, Plan};
use crate::report::{stream_ids, stream_name};
use crate::session::{ExportFile, ImportAction};
use crate::words::import_preview::{DateOrder, ImportDoubt, ImportFault};
use crate::words::import_sheet::ImportText;
use crate::words::start_sheet::StartText;
use crate::words::{self, Money, Typed, parse_number};

/// The width of a list or a field.
const WIDTH: f32 = 210.0;
/// The years to choose from.
const YEARS: u16 = 12;

/// Whether a control below the fault answers it.
pub(super) const fn can_be_answered(fault: &ImportFault) -> bool {
    matches!(
        fault,
        ImportFault::DateOrder
            | ImportFault::NoYear
            | ImportFault::Decimal { .. }
            | ImportFault::NoStream
            | ImportFault::ManyCreators(_)
            | ImportFault::NoCreator
            | ImportFault::NoRate(_)
            | ImportFault::Unknown
            | ImportFault::NoColumn(_)
    )
}

/// A file that is being imported, and the plan that it is for.
pub(super) struct FileInputs<'a> {
    /// Its place among the files.
    pub(super) place: usize,
    pub(super) file: &'a ExportFile,
    pub(super) plan: &'a Plan,
    /// The rates that the user gave.
    pub(super) rates: &'a [(Currency, f64)],
}

/// The questions of a file.
struct Questions<'a> {
    plan: &'a Plan,
    fault: Option<&'a ImportFault>,
    doubts: Vec<&'a ImportDoubt>,
    answers: ImportAnswers,
}

/// Shows the questions of a file; returns its answers once one of them is given.
pub(super) fn questions_ui(ui: &mut Ui, inputs: &FileInputs<'_>, typed: &mut TypedAnswers) -> Option<ImportAction> {
    let FileInputs { place, file, plan, rates } = *inputs;
    let parts = file.parts();
    let fault = parts.as_ref().err().copied();
    let readings: Vec<_> = file.read().into_iter().flat_map(|read| read.readings.iter().flatten()).collect();
    let doubts = readings.iter().flat_map(|reading| &reading.doubts).collect();
    let mut questions = Questions { plan, fault, doubts, answers: file.answers().clone() };
    questions.choices_ui(ui);
    questions.creator_ui(ui, typed.creators.entry(place).or_default());
    let foreign = readings
        .iter()
        .flat_map(|reading| reading.amounts.keys())
        .filter_map(|of| if let AmountUnit::Money(currency) = of.unit { Some(currency) } else { None });
    let mut rate = None;
    let unknown = if let Some(ImportFault::NoRate(currency)) = fault { Some(*currency) } else { None };
    let asked = rates.iter().map(|(currency, _)| *currency).filter(|currency| foreign.clone().any(|of| of == *currency));
    for currency in unknown.into_iter().chain(asked) {
        rate = rate_ui(ui, (currency, plan), rates, typed).or(rate);
    }
    let answered = (questions.answers != *file.answers()).then(|| ImportAction::Answer(place, Box::new(questions.answers)));
    answered.or(rate)
}

impl Questions<'_> {
    /// The questions with a list of answers.
    fn choices_ui(&mut self, ui: &mut Ui) {
        let today = self.answers.today.month().year();
        if self.answers.dates.is_some() || self.has(|fault| matches!(fault, ImportFault::DateOrder)) {
            let text = |order| if order == DateOrder::DayFirst { ImportText::DayFirst } else { ImportText::MonthFirst };
            choose_ui(ui, &ImportText::DateOrder, &mut self.answers.dates, ([DateOrder::DayFirst, DateOrder::MonthFirst], |order| text(order).to_string()));
        }
        if self.answers.year.is_some() || self.has(|fault| matches!(fault, ImportFault::NoYear)) {
            choose_ui(ui, &ImportText::Year, &mut self.answers.year, ((0..YEARS).map(|back| today.saturating_sub(back)), |year: u16| year.to_string()));
        }
        if self.answers.decimal.is_some() || self.has(|fault| matches!(fault, ImportFault::Decimal { .. })) {
            let text = |mark| if mark == '.' { ImportText::Point } else { ImportText::Comma };
            choose_ui(ui, &ImportText::DecimalMark, &mut self.answers.decimal, (['.', ','], |mark| text(mark).to_string()));
        }
        if self.answers.stream.is_some() || self.has(|fault| matches!(fault, ImportFault::NoStream)) {
            let plan = self.plan;
            choose_ui(ui, &ImportText::Stream, &mut self.answers.stream, (stream_ids(plan), |id| stream_name(plan, id).to_owned()));
        }
        if self.doubts.contains(&&ImportDoubt::EarningsUnit) || self.answers.earnings.is_some() {
            let text = |unit| match unit {
                None => ImportText::NotUsed,
                Some(EarningsUnit::Diamonds) => ImportText::Diamonds,
                Some(EarningsUnit::Dollars) => ImportText::Dollars,
            };
            let choices = [None, Some(EarningsUnit::Diamonds), Some(EarningsUnit::Dollars)];
            labelled_ui(ui, &ImportText::Earnings, |ui| {
                choice_ui(ui, ComboBox::from_id_salt("earnings").width(WIDTH), &mut self.answers.earnings, choices, |unit| text(unit).to_string())
            });
        }
        if self.answers.currency.is_some() || self.doubts.iter().any(|doubt| matches!(doubt, ImportDoubt::NoCurrency(_))) {
            let text = |currency: Currency| format!("{currency} {} {}", Money::of(currency).symbol(), words::language().currency(currency));
            let rows = || Currency::all().map(|currency| PickerRow { value: currency, text: text(currency) }).collect();
            let shown = text(self.answers.currency.unwrap_or(self.answers.plan_currency));
            labelled_ui(ui, &ImportText::Currency, |ui| {
                let (chosen, button) = picker_ui(ui, &shown, &StartText::Search.to_string(), WIDTH, rows);
                self.answers.currency = chosen.or(self.answers.currency);
                button
            });
        }
    }

    /// The field for the creator in a table of several.
    fn creator_ui(&mut self, ui: &mut Ui, typed: &mut String) {
        let is_open = |fault: &ImportFault| matches!(fault, ImportFault::ManyCreators(_) | ImportFault::NoCreator);
        if self.answers.creator.is_some() || self.has(is_open) {
            let field = labelled_ui(ui, &ImportText::Creator, |ui| ui.add(TextEdit::singleline(typed).desired_width(WIDTH)));
            if is_entered(ui, &field) && !typed.trim().is_empty() {
                self.answers.creator = Some(typed.trim().to_owned());
            }
        }
    }

    /// Whether the fault of the file is this one.
    fn has(&self, is_it: impl Fn(&ImportFault) -> bool) -> bool {
        self.fault.is_some_and(is_it)
    }
}

/// The field for the rate of a currency.
fn rate_ui(ui: &mut Ui, (currency, plan): (Currency, &Plan), rates: &[(Currency, f64)], typed: &mut TypedAnswers) -> Option<ImportAction> {
    let known = rates.iter().find(|(of, _)| *of == currency).map(|(_, rate)| words::plain(*rate));
    let text = typed.rates.entry(currency).or_insert_with(|| known.unwrap_or_default());
    let field = labelled_ui(ui, &ImportText::Rate(currency, plan.currency()), |ui| ui.add(TextEdit::singleline(text).desired_width(WIDTH)));
    let rate = parse_number(text).ok().and_then(Typed::bare).filter(|rate| *rate > 0.0);
    rate.filter(|rate| is_entered(ui, &field) && !rates.contains(&(currency, *rate))).map(|rate| ImportAction::Rate(currency, rate))
}

/// Whether the user has left a field, or pressed Enter in it.
fn is_entered(ui: &Ui, field: &Response) -> bool {
    field.lost_focus() && !ui.input(|i| i.key_pressed(Key::Escape))
}

/// A question with a list of answers, of which none is chosen at first.
fn choose_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    question: &ImportText,
    answer: &mut Option<T>,
    (choices, text): (impl IntoIterator<Item = T>, impl Fn(T) -> String),
) {
    let salt = question.to_string();
    labelled_ui(ui, question, |ui| {
        let text = |choice: Option<T>| choice.map_or_else(|| ImportText::Choose.to_string(), &text);
        choice_ui(ui, ComboBox::from_id_salt(salt).width(WIDTH), answer, choices.into_iter().map(Some), text)
    });
}

/// A control with its question before it.
fn labelled_ui(ui: &mut Ui, question: &ImportText, control: impl FnOnce(&mut Ui) -> Response) -> Response {
    ui.horizontal(|ui| {
        let text = question.to_string();
        ui.label(RichText::new(&text).color(Palette::of(ui.visuals()).dim));
        let response = control(ui);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(text));
        response
    })
    .inner
}
