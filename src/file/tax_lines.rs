//! The tax bands of a plan.

use super::read::Reader;
use super::tree::{Item, Node};
use super::value::{found, kept_beside, number};
use crate::plan::{FieldPlace, Plan, TaxBand};
use crate::words::file::{FileFault, Part, Shape};

/// The subject of problems of the bands.
const SUBJECT: &str = "costs.tax_bands";
const FIELDS: [&str; 2] = ["from", "rate"];

/// The lines of the bands, if there are any.
pub(super) fn tax_bands(plan: &Plan, indent: &str) -> Vec<String> {
    let bands = plan.tax_bands();
    if bands.is_empty() {
        return Vec::new();
    }
    let band = |band: &TaxBand| format!("{indent}    (from: {}, rate: {}{}),", band.from, band.rate, kept_beside(plan, &band.place()));
    [format!("{indent}tax_bands: [")].into_iter().chain(bands.iter().map(band)).chain([format!("{indent}],")]).collect()
}

impl<'a> Reader<'a> {
    /// Reads the bands.
    pub(super) fn tax_bands(&mut self, value: &Node<'a>) {
        let Some(rows) = value.elements() else {
            return self.report(value.text, SUBJECT, Shape::TaxBands);
        };
        let mut bands = Vec::new();
        for row in rows {
            if let Some(fields) = self.fields(&row.node, SUBJECT, Shape::TaxBand) {
                bands.extend(self.tax_band(&row.node, fields));
            }
        }
        if bands.len() == rows.len()
            && let Err(problem) = self.plan.set_tax_bands(bands)
        {
            self.report(value.text, problem.key, problem.fault);
        }
    }

    fn tax_band(&mut self, row: &Node<'a>, fields: &[Item<'a>]) -> Option<TaxBand> {
        let known = self.unrepeated(&SUBJECT, fields);
        let from = row.get("from").map_or("", |from| from.text);
        let place = FieldPlace::TaxBand { from: number(from).map_or_else(|| from.to_owned(), |from| from.to_string()) };
        for field in known.iter().filter(|field| !FIELDS.contains(&field.name)) {
            self.unknown(place.clone(), field, FIELDS.into_iter());
        }
        let [from, rate] = FIELDS.map(|part| {
            let Some(field) = known.iter().find(|field| field.name == part) else {
                self.report(row.text, SUBJECT, Shape::TaxBand);
                return None;
            };
            let value = number(field.node.text);
            if value.is_none() {
                self.report(field.node.text, SUBJECT, FileFault::BadPart { part, found: found(field.node.text), expected: Part::Number });
            }
            value
        });
        Some(TaxBand { from: from?, rate: rate? })
    }
}
