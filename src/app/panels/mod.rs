//! The parts of the window. Each shows something and returns the user's actions; none changes anything itself.

pub mod assumptions;
pub mod centre;
pub mod claims;
pub mod differences;
pub mod drift_line;
pub mod history_list;
pub mod menu_bar;
pub mod mix;
pub mod mix_strip;
mod reality_cards;
pub mod scenario_tabs;
pub mod status;
mod summary_card;
pub mod summary_cards;
