//! The roles of the columns of a table, chosen beside its first rows.

use eframe::egui::{ComboBox, Grid, Label, RichText, ScrollArea, Ui};

use crate::app::theme::{self, Palette};
use crate::app::widgets::{buttons_at_right_ui, choice_ui, main_button_ui, note_ui};
use crate::import::{ImportAnswers, TableHead};
use crate::plan::{Plan, StreamId};
use crate::report::{stream_ids, stream_key, stream_name};
use crate::session::ExportFile;
use crate::words::import_preview::ColumnRole;
use crate::words::import_sheet::ImportText;
use crate::words::{DialogText, excerpt};

/// Rows of the file that are shown.
const ROWS: usize = 3;
/// The longest text of a cell that is shown whole.
const CELL: usize = 18;
/// The width of a list of roles.
const ROLE: f32 = 130.0;

/// Roles that are being chosen.
pub(super) struct ColumnRoles {
    /// The place of the file.
    place: usize,
    name: String,
    head: TableHead,
    roles: Vec<Option<ColumnRole>>,
    answers: ImportAnswers,
}

/// The end of the choice.
pub(super) enum RolesAnswer {
    /// The file stays as it was read.
    Back,
    /// It is read again with these answers.
    Read(usize, Box<ImportAnswers>),
}

impl ColumnRoles {
    /// The roles of a file: those that were given, else those that the names suggest.
    pub(super) fn new(place: usize, file: &ExportFile) -> Option<Self> {
        let head = file.read()?.head.clone()?;
        let mut answers = file.answers().clone();
        let before = answers.known.iter().find(|known| known.has_heading(&head.names));
        let (given, stream) = match before.filter(|_| answers.columns.is_empty()) {
            Some(before) => (before.roles(), answers.stream.or(before.stream())),
            None => (answers.columns.clone(), answers.stream),
        };
        answers.stream = stream;
        let given_role = |name: &String| given.iter().find(|(_, column)| column == name).map(|(role, _)| *role);
        let roles = if given.is_empty() { head.guesses.clone() } else { head.names.iter().map(given_role).collect() };
        Some(Self { place, name: file.name(), head, roles, answers })
    }

    /// Shows the columns; returns the answer once there is one.
    pub(super) fn ui(&mut self, ui: &mut Ui, plan: &Plan) -> Option<RolesAnswer> {
        ui.add(Label::new(RichText::new(ImportText::ColumnsOf(self.name.clone()).to_string()).font(theme::question())).truncate());
        ui.add(Label::new(ImportText::RolesHint.to_string()).wrap());
        let most = (ui.ctx().content_rect().height() - 320.0).clamp(120.0, 460.0);
        ScrollArea::both().max_height(most).auto_shrink([false, true]).show(ui, |ui| self.table_ui(ui));
        if self.roles.contains(&Some(ColumnRole::Amount)) {
            self.stream_ui(ui, plan);
        }
        let missing = self.missing();
        let is_complete = missing.is_none();
        let note = missing.unwrap_or_else(|| ImportText::CommandLine(self.options()));
        ui.add(Label::new(RichText::new(note.to_string()).font(theme::note()).color(Palette::of(ui.visuals()).dim)).wrap());
        note_ui(ui, &ImportText::Remembered.to_string());
        let (cancel, read) = (DialogText::Cancel.text(), ImportText::UseColumns.to_string());
        buttons_at_right_ui(ui, &[cancel, &read], |ui| {
            let back = ui.button(cancel).clicked().then_some(RolesAnswer::Back);
            let read = ui.add_enabled_ui(is_complete, |ui| main_button_ui(ui, &read)).inner;
            back.or_else(|| read.clicked().then(|| RolesAnswer::Read(self.place, Box::new(ImportAnswers { columns: self.columns(), ..self.answers.clone() }))))
        })
    }

    fn table_ui(&mut self, ui: &mut Ui) {
        Grid::new("columns").num_columns(2 + ROWS).spacing([14.0, 4.0]).striped(true).show(ui, |ui| {
            let shown = self.head.rows.len().min(ROWS);
            for head in [ImportText::ColumnName, ImportText::Role].into_iter().chain((1..=shown).map(ImportText::Row)) {
                note_ui(ui, &head.to_string());
            }
            ui.end_row();
            for column in 0..self.head.names.len() {
                let name = &self.head.names[column];
                ui.label(RichText::new(excerpt(name, CELL)).font(theme::strong()));
                let mut role = self.roles[column];
                let choices = std::iter::once(None).chain(ColumnRole::ALL.map(Some));
                let text = |role: Option<ColumnRole>| role.map_or_else(|| ImportText::NoRole.to_string(), |role| role.to_string());
                let button = choice_ui(ui, ComboBox::from_id_salt(column).width(ROLE), &mut role, choices, text);
                ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(ImportText::RoleOf(name.clone()).to_string()));
                for row in &self.head.rows[..shown] {
                    ui.label(excerpt(&row[column], CELL));
                }
                ui.end_row();
                self.set(column, role);
            }
        });
    }

    /// Gives a column a role; no other one has it then.
    fn set(&mut self, column: usize, role: Option<ColumnRole>) {
        if role != self.roles[column] {
            self.roles.iter_mut().filter(|other| **other == role).for_each(|other| *other = None);
            self.roles[column] = role;
        }
    }

    fn stream_ui(&mut self, ui: &mut Ui, plan: &Plan) {
        ui.horizontal(|ui| {
            let question = ImportText::Stream.to_string();
            ui.label(RichText::new(&question).color(Palette::of(ui.visuals()).dim));
            let text = |id: Option<StreamId>| id.map_or_else(|| ImportText::Choose.to_string(), |id| stream_name(plan, id).to_owned());
            let button = choice_ui(ui, ComboBox::from_id_salt("stream"), &mut self.answers.stream, stream_ids(plan).map(Some), text);
            ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(question));
        });
    }

    /// The part that is missing of dates, values and a stream for money.
    fn missing(&self) -> Option<ImportText> {
        let has_counts = self.roles.iter().any(|role| matches!(role, Some(ColumnRole::Count(_))));
        let has_money = self.roles.contains(&Some(ColumnRole::Amount));
        if !self.roles.contains(&Some(ColumnRole::Date)) || !(has_counts || has_money) {
            Some(ImportText::RolesMissing)
        } else {
            (has_money && !has_counts && self.answers.stream.is_none()).then_some(ImportText::StreamMissing)
        }
    }

    fn columns(&self) -> Vec<(ColumnRole, String)> {
        self.roles.iter().zip(&self.head.names).filter_map(|(role, name)| Some(((*role)?, name.clone()))).collect()
    }

    /// The options of the command line that read the same.
    fn options(&self) -> String {
        let map = |(role, name): (ColumnRole, String)| {
            let value = format!("{}={name}", role.key());
            if value.contains(|c: char| !c.is_alphanumeric() && !matches!(c, '=' | '_' | '-' | '.')) {
                format!("--map '{value}'")
            } else {
                format!("--map {value}")
            }
        };
        let stream = self.answers.stream.filter(|_| self.roles.contains(&Some(ColumnRole::Amount))).map(|stream| format!("--stream {}", stream_key(stream)));
        self.columns().into_iter().map(map).chain(stream).collect::<Vec<_>>().join(" ")
    }
}
