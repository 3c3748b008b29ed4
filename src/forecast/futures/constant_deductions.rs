//! Costs and tax that are the same in every future.

use super::block::Model;
use super::lane::Column;
use crate::income::statement::after_tax;

/// Fixed costs and a tax rate that are the same in every future: take-home then never falls as gross rises, and its percentiles follow
/// from those of gross.
#[derive(Clone, Copy)]
pub(super) struct ConstantDeductions {
    costs: f64,
    share_left: f64,
}

impl ConstantDeductions {
    pub(super) fn of(model: &Model<'_>) -> Option<Self> {
        let no_manager = matches!(model.manager_rate, Column::Constant(0.0)) || !model.streams.iter().any(|stream| stream.managed);
        match (model.fixed_costs, model.tax.rate) {
            (Column::Constant(fixed), Column::Constant(tax)) if no_manager && model.tax.bands.is_empty() => {
                Some(Self { costs: fixed.into(), share_left: 1.0 - f64::from(tax) })
            }
            _ => None,
        }
    }

    pub(super) fn take_home(self, gross: f32, one_off: f64) -> f64 {
        let profit = f64::from(gross) - (self.costs + one_off);
        after_tax(profit, profit, self.share_left)
    }
}
