//! The parts of a plan's file that have no effect, and those that may be a slip.

use super::field_parent::dotted;
use super::format_version::{FORMAT, FormatVersion};
use super::{annotations, scenario_lines};
use crate::plan::{FieldPlace, Plan, UnknownFields};
use crate::words::file::FileWarning;

/// The parts of a plan's file that have no effect here, and those that may be a slip: a rate of 1, a misspelt gift.
#[must_use]
pub fn warnings(plan: &Plan) -> Vec<FileWarning> {
    let UnknownFields { minor, fields } = plan.unknown_fields();
    let names: Vec<String> = fields.iter().map(|field| dotted(&place_name(plan, &field.place), &field.name)).collect();
    let version = FormatVersion { minor: *minor, ..FORMAT };
    let newer = (!names.is_empty()).then(|| FileWarning::NewerFields { found: version.to_string(), known: FORMAT.to_string(), names });
    let no_rate = plan.lacks_rate().then(|| FileWarning::NoRate { currency: plan.currency() });
    newer.into_iter().chain(no_rate).chain(scenario_lines::warnings(plan)).chain(annotations::warnings(plan)).collect()
}

/// A place in words: scenarios by their names.
fn place_name(plan: &Plan, place: &FieldPlace) -> String {
    let name = |id| plan.scenario(id).map_or("", |scenario| scenario.name());
    match place {
        FieldPlace::Scenario(id) => format!("scenarios.{}", name(*id)),
        FieldPlace::Change(id, key) => format!("scenarios.{}.{key}", name(*id)),
        _ => place.to_string(),
    }
}
