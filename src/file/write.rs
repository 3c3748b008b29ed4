//! Plan to text, for people: the fields that matter to them, in the order of the table, so that two versions differ only where the plans do.

use super::annotations::{annotations, gift_table};
use super::field_parent::{SECTIONS, fields_of};
use super::format_version::{FORMAT, FormatVersion};
use super::tax_lines::tax_bands;
use super::value::{Extent, is_default, kept, kept_beside, value_with};
use super::{actual_lines, event_list, scenario_lines};
use crate::plan::assumption::SEASONS;
use crate::plan::{Assumption as A, FieldPlace, Key, OwnField, Plan, PlanField, Setting};
use crate::words::head_comment;

/// Writes the text of a plan file. The same plan has the same text; [`read`](super::read()) returns the same plan.
#[must_use]
pub fn write(plan: &Plan) -> String {
    written(plan, Extent::Shown)
}

/// Writes every field of a plan.
pub(super) fn in_full(plan: &Plan) -> String {
    written(plan, Extent::Full)
}

fn written(plan: &Plan, extent: Extent) -> String {
    // Fields of a newer program are written back, so the version that knows it is named.
    let version = FormatVersion { minor: FORMAT.minor.max(plan.unknown_fields().minor), ..FORMAT };
    let mut lines = vec![format!("{}(", head_comment()), format!("    format: \"{version}\",")];
    for section in SECTIONS {
        let mut fields: Vec<String> = fields_of(section).iter().filter_map(|(_, key)| field(plan, *key, extent, "        ")).collect();
        if section == "gifts" {
            fields.extend(gift_table(plan, "        "));
        }
        if section == "costs" {
            fields.extend(tax_bands(plan, "        "));
        }
        fields.extend(kept(plan, &FieldPlace::Section(section), "        "));
        if !fields.is_empty() {
            lines.push(format!("    {section}: ("));
            lines.extend(fields);
            lines.push("    ),".to_owned());
        }
    }
    if !plan.own().is_empty() {
        lines.push("    own: [".to_owned());
        for own in plan.own() {
            lines.push("        (".to_owned());
            lines.push(format!("            id: {},", own.id));
            lines.extend(OwnField::ALL.into_iter().filter_map(|of| field(plan, Key::Own(own.id, of), extent, "            ")));
            lines.extend(kept(plan, &FieldPlace::Own(own.id), "            "));
            lines.push("        ),".to_owned());
        }
        lines.push("    ],".to_owned());
    }
    lines.extend(event_list::lines(plan));
    lines.extend(scenario_lines::lines(plan, extent));
    lines.extend(actual_lines::lines(plan));
    lines.extend(kept(plan, &FieldPlace::Plan, "    "));
    lines.push(")\n".to_owned());
    lines.join("\n")
}

/// The line of a key; `None` for a detail at its default.
fn field(plan: &Plan, key: Key, extent: Extent, indent: &str) -> Option<String> {
    let entry = plan.stored(key)?;
    let place = FieldPlace::Value(key);
    let beside = annotations(plan, key, indent).concat() + &kept_beside(plan, &place);
    if extent == Extent::Shown && is_detail(key) && is_default(key, &entry) && beside.is_empty() {
        return None;
    }
    let unit = if key.unit().is_empty() { String::new() } else { format!(" // {}", key.unit()) };
    Some(format!("{indent}{}: {},{unit}", key.field(), value_with(&entry, &beside, indent)))
}

/// Whether a key is written only where it differs from its default.
fn is_detail(key: Key) -> bool {
    match key {
        Key::Stream(_, setting) | Key::Own(_, OwnField::Setting(setting)) => setting != Setting::Enabled,
        Key::Assumption(assumption) => {
            SEASONS.contains(&assumption) || matches!(assumption, A::TopFanShare | A::TopFanLeaves | A::ProfitBefore | A::OpeningCash | A::LivingPerMonth)
        }
        Key::Plan(field) => matches!(field, PlanField::Note | PlanField::TaxYearStart | PlanField::EarnedBefore),
        Key::GiftMix => true,
        Key::Own(..) => false,
    }
}
