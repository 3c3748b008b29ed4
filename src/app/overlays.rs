//! Everything over the panels: notices, sheets and dialogs. At most one of them asks for an answer.

use eframe::egui::{Context, Id, Memory};

use super::amount_table::{AmountAnswer, AmountTable};
use super::currency_sheet::{CurrencyAnswer, CurrencySheet};
use super::dialogs::{HelpAnswer, HelpPage, help_ui, question_ui};
use super::import_sheet::ImportSheet;
use super::keyboard::leave_field;
use super::panel_action::PanelAction;
use super::second_window::offset_second;
use super::start_sheet::{StartAnswer, StartSheet};
use super::toast::{Toast, toast_ui};
use super::window_command::WindowCommand;
use crate::plan::YearMonth;
use crate::session::{Action, Question, Revision, Session, SettingAction};

/// The focus behind a dialog.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum FocusBehind {
    /// No dialog is open.
    #[default]
    NoDialog,
    /// The control that had the focus when a dialog opened.
    Control(Option<Id>),
}

/// The state of everything over the panels.
#[derive(Default)]
pub(super) struct Overlays {
    pub(super) help: Option<HelpPage>,
    /// The path that is being typed in a question.
    path: Option<String>,
    /// The last notice, and the plan that it is about.
    pub(super) toast: Option<(Toast, Revision)>,
    /// The question about another currency, while it is open.
    pub(super) currency: Option<CurrencySheet>,
    /// The sheet that makes a plan, while it is open.
    pub(super) start: Option<StartSheet>,
    /// The table of real amounts, while it is open.
    pub(super) amounts: Option<AmountTable>,
    /// The state of the sheet that imports files.
    import: ImportSheet,
    behind: FocusBehind,
}

impl Overlays {
    /// Those of a window that opens.
    pub(super) fn new(start: Option<StartSheet>) -> Self {
        Self { start, ..Self::default() }
    }

    /// Whether one of them asks for an answer.
    pub(super) fn is_asking(&self, session: &Session) -> bool {
        let is_open = self.help.is_some() || self.start.is_some() || self.currency.is_some() || self.amounts.is_some();
        is_open || session.question().is_some() || session.importing().is_some()
    }

    /// Shows them and returns the answers as actions.
    pub(super) fn ui(&mut self, ctx: &Context, session: &mut Session, this_month: YearMonth) -> Vec<PanelAction> {
        self.behind = self.focus_behind(ctx, session);
        let mut actions: Vec<_> = self.toast_ui(ctx, session).map(PanelAction::Run).into_iter().collect();
        if let Some(answer) = self.start.as_mut().and_then(|sheet| sheet.ui(ctx, session.view().ledger(), this_month)) {
            self.start = None;
            actions.push(Action::Setting(SettingAction::Started).into());
            if let StartAnswer::Start(plan, numbers) = answer {
                actions.push(Action::Setting(SettingAction::Numbers(Some(numbers))).into());
                actions.push(Action::Start(plan).into());
            }
        }
        if let Some(answer) = self.currency.as_mut().and_then(|sheet| sheet.ui(ctx, session.document().shown_plan())) {
            self.currency = None;
            ctx.request_repaint();
            if let CurrencyAnswer::Change(change) = answer {
                actions.push(Action::Currency(change).into());
            }
        }
        if let Some(answer) = self.amounts.as_mut().and_then(|table| table.ui(ctx, session.document().shown_plan())) {
            match answer {
                AmountAnswer::Close => self.amounts = None,
                AmountAnswer::Set(action) => actions.push(action.into()),
            }
            ctx.request_repaint();
        }
        actions.extend(self.dialog_ui(ctx, session));
        if !actions.is_empty() {
            ctx.request_repaint();
        }
        actions
    }

    /// Takes the focus from behind a dialog that opens, and gives it back once that is closed. A field that is typed into keeps it.
    fn focus_behind(&self, ctx: &Context, session: &Session) -> FocusBehind {
        match (self.is_asking(session), self.behind) {
            (true, FocusBehind::NoDialog) if ctx.text_edit_focused() => FocusBehind::Control(None),
            (true, FocusBehind::NoDialog) => {
                let focused = ctx.memory(Memory::focused);
                leave_field(ctx);
                FocusBehind::Control(focused)
            }
            (true, behind) => behind,
            // A button of the dialog may still have it.
            (false, FocusBehind::Control(Some(control))) if !ctx.text_edit_focused() => {
                ctx.memory_mut(|memory| memory.request_focus(control));
                FocusBehind::NoDialog
            }
            (false, _) => FocusBehind::NoDialog,
        }
    }

    fn toast_ui(&mut self, ctx: &Context, session: &mut Session) -> Option<WindowCommand> {
        while let Some(notice) = session.take_notice() {
            offset_second(ctx, &notice);
            self.toast = Some((Toast::of(ctx, &notice), session.document().revision()));
        }
        // The change that it reverts is the last change no longer.
        let revision = session.document().revision();
        self.toast.take_if(|(toast, of)| toast.is_over(ctx) || (toast.is_way_back() && *of != revision));
        self.toast.as_mut().and_then(|(toast, _)| toast_ui(ctx, toast))
    }

    fn dialog_ui(&mut self, ctx: &Context, session: &Session) -> Option<PanelAction> {
        let Some(question) = session.question() else {
            self.path = None;
            if let Some(import) = session.importing() {
                return self.import.ui(ctx, import, session.document().shown_plan()).map(PanelAction::from);
            }
            self.import = ImportSheet::default();
            return self.help_ui(ctx, session);
        };
        if let Question::Path { text, .. } = question {
            self.path.get_or_insert_with(|| text.clone());
        } else {
            self.path = None;
        }
        let answer = question_ui(ctx, question, self.path.get_or_insert_default())?;
        self.path = None;
        Some(Action::Answer(answer).into())
    }

    fn help_ui(&mut self, ctx: &Context, session: &Session) -> Option<PanelAction> {
        match help_ui(ctx, self.help?, session.view().futures().last())? {
            HelpAnswer::Close => {
                self.help = None;
                None
            }
            HelpAnswer::NewSeed => Some(PanelAction::Run(WindowCommand::NewSeed)),
        }
    }
}
