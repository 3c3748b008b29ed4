//! The state of the window that is part of neither the plan nor the settings.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use eframe::egui::Id;

use super::panel_focus::PanelRects;
use crate::forecast::futures::Rank;
use crate::forecast::goal_seek::{Figure, Target};
use crate::plan::{Assumption, GoalMeasure, Key, Plan, ScenarioId, Variant};
use crate::report::side_by_side::Unit;
use crate::words::ControlKind;

/// A view by its place among the tabs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ViewPlace(pub usize);

impl Default for ViewPlace {
    /// The streams over time.
    fn default() -> Self {
        Self(1)
    }
}

/// A page of "How is it going?".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RealityPage {
    /// Past months against the plan.
    #[default]
    SoFar,
    /// Likes in one's own LIVEs.
    Likes,
}

/// The figure that "What would it take?" aims at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    /// The sum of all months, as set.
    Total,
    /// The chosen month, as set.
    Month,
    /// The total that this share of the futures reaches, in percent.
    ReachedBy(u8),
    /// The chance of the goal in the last month.
    Chance,
}

impl Aim {
    /// In the order of the list.
    pub const ALL: [Self; 6] = [Self::ReachedBy(80), Self::ReachedBy(50), Self::ReachedBy(90), Self::Total, Self::Month, Self::Chance];

    /// The figure in a plan while this month is chosen.
    #[must_use]
    pub fn figure(self, plan: &Plan, month: usize) -> Figure {
        let last = plan.months() - 1;
        match self {
            Self::Total => Figure::AsSetTotal,
            Self::Month => Figure::AsSetMonth(month.min(last)),
            Self::ReachedBy(percent) => Figure::Percentile(1.0 - f64::from(percent) / 100.0),
            Self::Chance => Figure::ChanceInMonth(last),
        }
    }
}

/// The effect of a change that the pointer is on, for the panel beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangePreview {
    /// The number and its needed value.
    pub title: String,
    /// The change of its stream, and the figure that is reached.
    pub text: String,
}

/// The question of "What would it take?".
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReachQuestion {
    /// The figure to reach.
    pub aim: Aim,
    /// The target: money, or a percentage for a chance. None until the user sets one.
    pub target: Option<f64>,
    /// The measure of it; that of the goal until the user chooses one.
    pub measure: Option<GoalMeasure>,
}

impl ReachQuestion {
    /// The target in a plan while this month is chosen.
    #[must_use]
    pub fn target(&self, plan: &Plan, month: usize) -> Target {
        let goal = Target::of_goal(plan, self.aim.figure(plan, month));
        let asked = self.target.map(|asked| if goal.figure.is_share() { asked / 100.0 } else { asked });
        Target { measure: self.measure.unwrap_or(goal.measure), amount: asked.unwrap_or(goal.amount), ..goal }
    }
}

impl Default for ReachQuestion {
    fn default() -> Self {
        Self { aim: Aim::ReachedBy(80), target: None, measure: None }
    }
}

/// A number or word being typed that is not part of the plan yet.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// The text in the field.
    pub text: String,
    /// The reason why it was refused, once the user has left the field.
    pub reason: Option<String>,
}

/// An account, to suggest a fee for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Account {
    /// Its followers.
    pub followers: u64,
    /// The fraction of them that engages with a post.
    pub engagement: f64,
    /// The views of a post.
    pub views: f64,
}

impl Default for Account {
    fn default() -> Self {
        Self { followers: 20_000, engagement: 0.05, views: 10_000.0 }
    }
}

/// The settings of the comparison.
#[derive(Debug, Default)]
pub struct CompareView {
    /// Those that are not compared.
    pub left_out: BTreeSet<Variant>,
    /// The one the others are compared with; the first until the user chooses one.
    pub reference: Option<Variant>,
    /// The one whose futures are set against those; the best until the user chooses one.
    pub other: Option<Variant>,
    /// The unit of differences.
    pub unit: Unit,
    /// The column of a scenario that the streams are sorted by.
    pub streams_by: Option<usize>,
    /// The column of a figure that many scenarios are sorted by, and whether that is turned round.
    pub scenarios_by: Option<(usize, bool)>,
    /// The lines over time have bands.
    pub bands: bool,
    /// The numbers that are moved over their tracks.
    pub sweep: SweepQuestion,
}

/// One number or two, moved over their tracks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SweepQuestion {
    /// From left to right.
    pub x: Key,
    /// From below upwards, if there is a second one.
    pub y: Option<Key>,
    /// The figure.
    pub of: Aim,
}

impl Default for SweepQuestion {
    fn default() -> Self {
        Self { x: Key::Assumption(Assumption::GiftsPerHour), y: None, of: Aim::Total }
    }
}

/// The tab on screen, by all that may bring it out of sight.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ShownTab {
    /// The variant on screen.
    pub shown: Variant,
    /// Its place in the row.
    pub place: usize,
    /// The width of the row, in points.
    pub room: f32,
    /// The width of all tabs, in points.
    pub width: f32,
}

/// The state of the row of scenarios.
#[derive(Debug, Default)]
pub struct ScenariosView {
    /// The scenario whose name is being typed, and the name so far.
    pub renaming: Option<(ScenarioId, String)>,
    /// The note of a scenario being typed, and the note so far.
    pub note: Option<(ScenarioId, String)>,
    /// The list of differences is open.
    pub shows_differences: bool,
    /// The tab of the last frame: one that is shown anew or that moved is brought to view.
    pub tab_in_sight: ShownTab,
}

/// The state of the window.
#[derive(Debug, Default)]
pub struct UiState {
    /// The view on screen.
    pub view: ViewPlace,
    /// The month the mix and the waterfall show; 0 for the first.
    pub month: usize,
    /// The list of steps is open.
    pub shows_history: bool,
    /// The numbers are shown in a window too narrow for them beside the view.
    pub shows_numbers: bool,
    /// The places of the panels in the last frame.
    pub panels: PanelRects,
    /// The control in focus, and its kind.
    pub in_focus: Option<(Id, Option<ControlKind>)>,
    /// The menu that gets the focus in the next frame, by its place in the bar.
    pub goes_to_menu: Option<usize>,
    /// A file was exported, and can be opened with the system's own program.
    pub has_exported: bool,
    /// The amount over all months at which the dots are read.
    pub marker: Option<f64>,
    /// The numbers that an answer of "What would it take?" does not change.
    pub locked: BTreeSet<Key>,
    /// The number whose slider the next frame brings to view.
    pub go_to: Option<Key>,
    /// The question of "What would it take?".
    pub reach: ReachQuestion,
    /// The change of the row of "What would it take?" that the pointer is on.
    pub preview: Option<Arc<ChangePreview>>,
    /// The single future that is looked at.
    pub rank: Option<Rank>,
    /// The number whose sources are shown.
    pub sources: Option<Key>,
    /// The note on a number while it is typed.
    pub note: Option<(Assumption, String)>,
    /// The account a fee is suggested for.
    pub account: Account,
    /// The page of "How is it going?".
    pub reality: RealityPage,
    /// The settings of the comparison.
    pub compare: CompareView,
    /// The state of the row of scenarios.
    pub scenarios: ScenariosView,
    /// Fields being typed into.
    pub drafts: BTreeMap<Key, Draft>,
}
