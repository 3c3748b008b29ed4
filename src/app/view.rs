//! What the user looks at: none of it is part of the plan.

use std::collections::BTreeMap;

use eframe::egui;

use crate::forecast::futures::Rank;
use crate::plan::Key;

/// The views in the centre; each answers a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Tab {
    /// One month as a waterfall.
    OneMonth,
    /// All months as stacked areas.
    #[default]
    OverTime,
    /// The futures as bands and dots.
    Sure,
}

impl Tab {
    /// In the order of the tabs.
    pub const ALL: [Self; 3] = [Self::OneMonth, Self::OverTime, Self::Sure];

    /// The word on its tab.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::OneMonth => "One month",
            Self::OverTime => "Over time",
            Self::Sure => "Range",
        }
    }

    /// The question it answers.
    #[must_use]
    pub const fn question(self) -> &'static str {
        match self {
            Self::OneMonth => "How does this month add up?",
            Self::OverTime => "How does each stream add up over time?",
            Self::Sure => "How sure is that?",
        }
    }

    /// With Alt, shows this view.
    #[must_use]
    pub const fn key(self) -> Option<egui::Key> {
        match self {
            Self::OneMonth => Some(egui::Key::Num1),
            Self::OverTime => Some(egui::Key::Num2),
            Self::Sure => Some(egui::Key::Num3),
        }
    }
}

/// A number or word being typed that is not part of the plan yet.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// What is in the field.
    pub text: String,
    /// Why it could not be taken, once the user has left the field.
    pub reason: Option<String>,
}

/// Everything on screen that is neither plan nor setting.
#[derive(Debug, Default)]
pub struct View {
    /// Which view is shown.
    pub tab: Tab,
    /// The month the mix and the waterfall show; 0 for the first.
    pub month: usize,
    /// The gesture under way is made with keys: it ends when the slider loses the focus.
    pub keys_gesture: bool,
    /// The next frame gives the menu the focus.
    pub goes_to_menu: bool,
    /// The amount over all months at which the dots are read.
    pub marker: Option<f64>,
    /// The single future that is looked at.
    pub rank: Option<Rank>,
    /// Fields being typed into.
    pub drafts: BTreeMap<Key, Draft>,
    /// The ends of the money axis the charts ease to, by view; they hold still during a gesture.
    pub axes: BTreeMap<&'static str, (f64, f64)>,
}
